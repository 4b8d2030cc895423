internal import CRemoraPlugin
internal import Glibc
public import RemoraCore
internal import Synchronization

/// A shared library with protocols, loaded into the program: `remora_plugin.h` says how it is
/// written.
///
/// ```swift
/// let plugin = try Plugin(path: "parley.so")
/// let registry = plugin.protocols.reduce(.standard) { $0.adding($1) }
/// ```
///
/// Once loaded it stays until the process ends.
public struct Plugin: Sendable {
  /// Why a plugin is not loaded: one sentence.
  public struct Refusal: Error, Equatable, CustomStringConvertible {
    public let description: String
  }

  public let path: String
  public let name: String
  public let version: String
  /// What made it, as the compiler calls itself.
  public let compiler: String
  /// Whether it has a Swift runtime of its own.
  public let isSwift: Bool
  public let protocols: [RemoraCore.`Protocol`]

  /// The version of the interface that this program has.
  public static var interface: UInt32 { REMORA_PLUGIN_API }
  /// The compiler that this program is made with.
  public static var compiler: String { REMORA_COMPILER }

  /// Loads a plugin, after a look at who may have written to it.
  public init(path: String) throws(Refusal) {
    if let reason = FileTrust.objection(to: path) { throw Refusal(description: reason) }
    // Its own symbols come first: it may have a Swift library, even this one, in it.
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL | Self.deepBinding) else {
      throw Refusal(
        description: "\(path) cannot be loaded: \(dlerror().map { String(cString: $0) } ?? "").")
    }
    guard let symbol = dlsym(library, "remora_plugin_v1") else {
      dlclose(library)
      throw Refusal(description: "\(path) is no plugin: it has no remora_plugin_v1.")
    }
    let entry = unsafeBitCast(symbol, to: Entry.self)
    guard let plugin = entry() else {
      dlclose(library)
      throw Refusal(description: "\(path) does not say what protocols it has.")
    }
    try self.init(path: path, plugin.pointee)
  }

  private typealias Entry = @convention(c) () -> UnsafePointer<remora_plugin>?

  /// RTLD_DEEPBIND, which sanitizers do not bear.
  private static let deepBinding: Int32 = 8

  /// - Parameter path: for messages.
  init(path: String, _ plugin: remora_plugin) throws(Refusal) {
    let compiler = PluginHost.text(plugin.compiler)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let isSwift = plugin.flags & REMORA_SWIFT != 0
    guard plugin.api == REMORA_PLUGIN_API,
      Int(plugin.size) >= MemoryLayout<remora_plugin>.size,
      !isSwift || compiler == REMORA_COMPILER
    else {
      throw Refusal(
        description: """
          \(file) was built with \(compiler) for plugin interface \(plugin.api), this program \
          with \(REMORA_COMPILER) for plugin interface \(REMORA_PLUGIN_API): build it again.
          """)
    }
    self.path = path
    self.compiler = compiler
    self.isSwift = isSwift
    name = PluginHost.text(plugin.name)
    version = PluginHost.text(plugin.version)
    let count = plugin.protocols == nil ? 0 : Int(plugin.count)
    guard count > 0, count <= 4_096 else {
      throw Refusal(description: "\(file) has no protocols.")
    }
    protocols = try Self.protocols(
      UnsafeBufferPointer(start: plugin.protocols, count: count), file,
      stays: plugin.flags & REMORA_STAYS != 0)
  }

  /// Declares each once, to see whether that works.
  private static func protocols(
    _ specs: UnsafeBufferPointer<remora_protocol_spec>, _ file: String, stays: Bool
  ) throws(Refusal) -> [RemoraCore.`Protocol`] {
    var found: [RemoraCore.`Protocol`] = []
    for spec in specs {
      let name = PluginHost.text(spec.name)
      let isName = name.utf8.allSatisfy {
        ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 || $0 == 46 || $0 == 95
      }
      guard !name.isEmpty, isName else {
        throw Refusal(
          description: "\(file): \"\(name)\" is no protocol's name: a-z, 0-9, \"_\", \"-\", \".\".")
      }
      let faults = Faults()
      let proto = PluginProtocol.make(spec, stays: stays, name: name) { faults.add($0) }
      var problem: String?
      do throws(RegistryError) {
        _ = try Registry([proto]).sealed()
        problem = faults.first
      } catch { problem = error.description }
      if let problem { throw Refusal(description: "\(file): \(name): \(problem).") }
      found.append(proto)
    }
    return found
  }
}

/// What declarations complain of.
private final class Faults: Sendable {
  private let texts = Mutex<[String]>([])
  func add(_ text: String) { texts.withLock { if $0.count < 16 { $0.append(text) } } }
  var first: String? { texts.withLock { $0.first } }
}

/// Whether a file's code may be run: nobody but the user and root may have written it.
enum FileTrust {
  /// Why not, in a sentence; nil if nothing speaks against it. Looks at the file and its folder.
  static func objection(to path: String) -> String? {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    for (place, isFolder) in [(folder.isEmpty ? "/" : folder, true), (path, false)] {
      var about = stat()
      guard stat(place, &about) == 0 else {
        return "\(place) cannot be read: \(String(cString: strerror(errno)))."
      }
      if about.st_uid != geteuid(), about.st_uid != 0 {
        return "\(place) is not loaded: it belongs to user \(about.st_uid), not to \(geteuid())."
      }
      // In a folder with the sticky bit nobody replaces what is another's.
      let isSticky = isFolder && about.st_mode & S_ISVTX != 0
      if about.st_mode & S_IWOTH != 0, !isSticky {
        return "\(place) is not loaded: everybody may write to it."
      }
      if !isFolder, about.st_mode & S_IFMT != S_IFREG { return "\(place) is no file." }
    }
    return nil
  }
}
