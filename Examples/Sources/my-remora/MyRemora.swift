// A `remora` with Parley built in: all options, listings, filters and completions know it.
import Parley
import RemoraCore
import RemoraMain

@main struct MyRemora: RemoraProgram { static let protocols = [parley, hello] }
