// One import is enough for programs: the names of all modules come with `import Remora`.
@_exported public import RemoraCapture
@_exported public import RemoraCore
@_exported public import RemoraFilter
@_exported public import RemoraProtocols
@_exported public import RemoraReport
