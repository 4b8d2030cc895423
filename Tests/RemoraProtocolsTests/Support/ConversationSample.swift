import Testing

/// Packets of a conversation, 1.001 seconds apart, and what tshark 4.6.9 says of some of their
/// layers.
struct ConversationSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The layers whose rows are compared.
  let protocols: [String]
  /// A LINKTYPE_ number.
  let link: Int32
  let packets: [[UInt8]]
  let rows: [String]

  init(
    _ description: String, _ protocols: [String], link: Int32 = 1, packets: [String], rows: String
  ) {
    testDescription = description
    self.protocols = protocols
    self.link = link
    self.packets = packets.map(PacketRows.bytes)
    self.rows = rows.split(separator: "\n").map(String.init)
  }

  /// The rows of the trees, without blanks at their ends; a carriage return shows as "␍".
  func dissected(revisiting: Bool = false) -> [String] {
    PacketRows.rows(of: packets, in: protocols, revisiting: revisiting, link: link)
      .flatMap { $0 }.map { row in
        String(row.reversed().drop { $0 == " " }.reversed()).replacing("\r", with: "␍")
      }
  }

  /// The same packets, each with one byte changed.
  var damaged: [[UInt8]] {
    packets.flatMap { bytes in
      stride(from: min(14, bytes.count), to: bytes.count, by: 9).map { i in
        var copy = bytes
        copy[i] ^= 0xff
        return copy
      }
    }
  }
}
