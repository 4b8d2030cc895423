import RemoraCore

/// A protocol with one field of nearly every kind, and the reserved ones that the engine fills.
/// It reads nothing: items are put from tables that each test gives.
struct Toy {
  enum Value: Sendable {
    case number(UInt64)
    case flag(Bool)
    case time(Int64, Int32)
    case span(Int64)
    case real(Double)
    case bytes([UInt8])
    case text(String)
  }

  typealias Declaration = @Sendable (inout Builder) -> Body

  /// Dissects `bytes` with a protocol `toy` of this body, and prints the packet with `print`.
  static func run(
    _ bytes: [UInt8], needs: Needs = .everything, number: UInt32 = 1,
    time: AbsoluteTime = AbsoluteTime(seconds: 1_600_000_000, nanoseconds: 123_456_000),
    _ declare: @escaping Declaration,
    _ print: (SealedRegistry, borrowing Tree) throws -> Void
  ) throws {
    let registry = try Registry([
      Protocol("frame", "Toy Protocol", short: "Toy", declare),
      Protocol("_ws.short", "Short Frame") { p in
        p.isNotListed()
        return { _ throws(Malformed) in }
      },
    ]).sealed()
    var dissector = Dissector(registry: registry, needs: needs)
    var info = RecordInfo(
      originalLength: bytes.count, number: number, time: time, linkType: 1)
    info.firstTime = AbsoluteTime(seconds: 1_600_000_000, nanoseconds: 0)
    bytes.withUnsafeBytes {
      dissector.dissect(PacketRecord(bytes: $0, about: info))
    }
    try print(registry, dissector.tree)
  }
}
