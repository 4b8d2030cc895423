import RemoraMain

/// The program as it comes: no more than any other program of this kind.
@main struct RemoraCommand: RemoraProgram {}
