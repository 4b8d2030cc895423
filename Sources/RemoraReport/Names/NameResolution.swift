/// Which numbers are shown as names.
///
/// Unless told otherwise hardware addresses get names and ports and hosts do not.
/// Filters, and fields printed as values, always see the numbers.
package struct NameResolution: Sendable, Equatable {
  /// Hardware addresses: makers and well-known addresses.
  package var macs: Bool
  /// Ports.
  package var ports: Bool
  /// Network addresses, by names seen in the capture. There are no look-ups on
  /// a network.
  package var hosts: Bool

  package init(macs: Bool = true, ports: Bool = false, hosts: Bool = false) {
    self.macs = macs
    self.ports = ports
    self.hosts = hosts
  }

  /// What holds without any option.
  package static let standard = NameResolution()
  /// The option `-n`: nothing gets a name.
  package static let off = NameResolution(macs: false)

  /// The letters of the option `-N`: only what they name is on, whatever was on
  /// before. `m` hardware addresses, `t` ports, `n` and `d` hosts; `g`, `N`, `s` and
  /// `v` are known but have no effect. Returns nil if a letter means nothing.
  package init?(letters: String) {
    self = .off
    for letter in letters.utf8 {
      switch letter {
      case UInt8(ascii: "m"): macs = true
      case UInt8(ascii: "t"): ports = true
      case UInt8(ascii: "n"), UInt8(ascii: "d"): hosts = true
      case UInt8(ascii: "g"), UInt8(ascii: "N"), UInt8(ascii: "s"), UInt8(ascii: "v"): break
      default: return nil
      }
    }
  }

  /// A hardware address as columns and `eth.src_resolved` show it: the name, or
  /// the six bytes in hex.
  ///
  /// - Parameter address: 48 bits, the first byte on the wire highest.
  package func ether(_ address: UInt64) -> String {
    if macs, let name = HardwareNames.name(of: address) { return name }
    return Self.hex(address)
  }

  /// The same for bytes as they are on the wire. Those after the sixth are ignored.
  package func ether(_ bytes: some Sequence<UInt8>) -> String {
    ether(Self.address(bytes))
  }

  /// A hardware address as items of the tree show it: "Broadcast (ff:ff:ff:ff:ff:ff)",
  /// or the bytes alone where there is no name.
  package func etherItem(_ address: UInt64) -> String {
    guard macs else { return Self.hex(address) }
    guard let name = HardwareNames.name(of: address) else { return Self.hex(address) }
    return name + " (" + Self.hex(address) + ")"
  }

  /// A port as the summary line shows it: "http(80)", or "80".
  package func port(_ port: UInt16, _ transport: ServiceTable.Transport) -> String {
    guard ports, let name = ServiceTable.name(port: port, transport: transport) else {
      return String(port)
    }
    return name + "(" + String(port) + ")"
  }

  /// A port as items of the tree show it: "80", and while ports get names
  /// "http (80)" or, if it has none, "65535 (65535)".
  package func portItem(_ port: UInt16, _ transport: ServiceTable.Transport) -> String {
    guard ports else { return String(port) }
    let name = ServiceTable.name(port: port, transport: transport) ?? String(port)
    return name + " (" + String(port) + ")"
  }

  private static func address(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var address: UInt64 = 0
    for byte in bytes.prefix(6) { address = address << 8 | UInt64(byte) }
    return address
  }

  private static func hex(_ address: UInt64) -> String {
    var text = ""
    HexText.append(address, digits: 12, to: &text)
    return text
  }
}
