internal import Glibc
import Remora
public import RemoraCore
import RemoraProtocols

/// A program that is `remora` with protocols of one's own built in.
///
/// ```swift
/// import RemoraMain
///
/// @main struct Mine: RemoraProgram { static let protocols = [parley] }
/// ```
///
/// All options, sub-commands, listings, filters and completions know them.
public protocol RemoraProgram {
  /// What is added to the built-in protocols; one of the same name replaces a built-in one.
  static var protocols: [RemoraCore.`Protocol`] { get }
  /// All protocols: the built-in ones and `protocols`, unless a program says otherwise.
  static var registry: Registry { get }
}

extension RemoraProgram {
  public static var protocols: [RemoraCore.`Protocol`] { [] }
  public static var registry: Registry {
    protocols.reduce(.standard) { $0.adding($1) }
  }

  /// Does what the command line says, and ends the process with its exit status.
  public static func main() {
    var arguments = CommandLine.arguments
    // Under the name of Wireshark's filter tester, the program is that.
    let isTester = arguments.first?.split(separator: "/").last == "dftest"
    arguments = (isTester ? ["dftest"] : []) + arguments.dropFirst()
    exit(remoraMain(arguments, registry: registry) { exit($0) })
  }
}
