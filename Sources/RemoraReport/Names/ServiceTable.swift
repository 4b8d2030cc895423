/// What ports are for.
package enum ServiceTable {
  /// The protocols that have ports; the raw value is their bit in the table.
  package enum Transport: Int, Sendable {
    case tcp = 1
    case udp = 2
    case sctp = 4
    case dccp = 8
  }

  /// The name of a port, for example "http".
  package static func name(port: UInt16, transport: Transport) -> String? {
    var index: Int?
    // A row's value is the transports' bits in the first digit, then the index.
    KeyRows(rows: ServiceData.keys, keyDigits: 3, valueDigits: 4).forEach(of: UInt64(port)) {
      guard $0 >> 18 & transport.rawValue != 0 else { return false }
      index = $0 & 0x3FFFF
      return true
    }
    guard let index else { return nil }
    return NameList(text: ServiceData.names, blocks: ServiceData.blocks).name(at: index)
  }
}
