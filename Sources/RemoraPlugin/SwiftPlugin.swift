internal import CRemoraPlugin
public import RemoraCore

/// A plugin of an installed `remora`: protocols in a shared library.
///
/// ```swift
/// @_cdecl("remora_plugin_v1")
/// public func entry() -> UnsafeRawPointer {
///   SwiftPlugin("parley", version: "1.0", [parley]).entry
/// }
/// ```
///
/// The library has this module and RemoraCore in it, and speaks with the program through
/// `remora_plugin.h`: neither knows the other's Swift types. The protocols are the same that one
/// would compile into a program. What does not pass the border: values that protocols share
/// (`p.shared`), names of addresses in texts, facts of the capture.
public struct SwiftPlugin {
  private let name: String
  private let version: String
  private let protocols: [RemoraCore.`Protocol`]

  public init(_ name: String, version: String, _ protocols: [RemoraCore.`Protocol`]) {
    self.name = name
    self.version = version
    self.protocols = protocols
  }

  /// What `remora_plugin_v1` returns. Made anew on each call, and never freed.
  public var entry: UnsafeRawPointer {
    let specs = UnsafeMutableBufferPointer<remora_protocol_spec>.allocate(capacity: protocols.count)
    for (i, proto) in protocols.enumerated() {
      let context = Unmanaged.passRetained(GuestProtocol(proto)).toOpaque()
      specs.initializeElement(
        at: i,
        to: remora_protocol_spec(
          name: Self.kept(proto.name), title: Self.kept(proto.title),
          short_name: Self.kept(proto.shortName), context: context,
          declare: { p, context in
            guard let p, let context else { return nil }
            let guest = Unmanaged<GuestProtocol>.fromOpaque(context).takeUnretainedValue()
            return GuestDeclaration.make(guest.proto, p).map {
              Unmanaged.passRetained($0).toOpaque()
            }
          },
          dissect: { d, declared in
            guard let d, let declared else { return }
            let guest = Unmanaged<GuestDeclaration>.fromOpaque(declared).takeUnretainedValue()
            guest.instance(d)?.run(d)
          },
          forget: { declared in
            guard let declared else { return }
            Unmanaged<GuestDeclaration>.fromOpaque(declared).release()
          }))
    }
    let plugin = UnsafeMutablePointer<remora_plugin>.allocate(capacity: 1)
    plugin.initialize(
      to: remora_plugin(
        api: REMORA_PLUGIN_API, size: UInt32(MemoryLayout<remora_plugin>.size),
        name: Self.kept(name), version: Self.kept(version), compiler: Self.kept(REMORA_COMPILER),
        flags: REMORA_SWIFT | REMORA_STAYS, count: UInt32(clamping: protocols.count),
        protocols: UnsafePointer(specs.baseAddress)))
    return UnsafeRawPointer(plugin)
  }

  /// A copy that stays.
  private static func kept(_ text: String) -> UnsafePointer<CChar> {
    let bytes = text.utf8CString
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    bytes.withUnsafeBufferPointer {
      if let base = $0.baseAddress { memory.initialize(from: base, count: $0.count) }
    }
    return UnsafePointer(memory)
  }
}

/// A protocol that the program reaches through a pointer.
final class GuestProtocol: Sendable {
  let proto: RemoraCore.`Protocol`
  init(_ proto: RemoraCore.`Protocol`) { self.proto = proto }
}
