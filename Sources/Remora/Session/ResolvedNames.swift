import RemoraCore
import RemoraReport

/// Names as the tables of the program have them; `-n` and `-N` say which are used.
struct ResolvedNames: NameResolver {
  let choice: RemoraReport.NameResolution

  /// - Throws: a sentence for letters of `-N` that mean nothing.
  init(_ options: RunOptions) throws(UsageError) {
    if let letters = options.resolve {
      guard let choice = RemoraReport.NameResolution(letters: letters) else {
        let known = "dgmnNstv"
        let wrong = letters.first { !known.contains($0) } ?? " "
        throw UsageError(
          "-N specifies unknown resolving option '\(wrong)'; valid options are:\n\(nameKindList)")
      }
      self.choice = choice
    } else {
      choice = options.numeric ? .off : .standard
    }
  }

  init(_ kinds: NameKinds) {
    choice = RemoraReport.NameResolution(
      macs: kinds.contains(.hardware), ports: kinds.contains(.services))
  }

  /// Hosts have no names yet.
  var kinds: NameKinds {
    var kinds: NameKinds = []
    if choice.macs { kinds.insert(.hardware) }
    if choice.ports { kinds.insert(.services) }
    return kinds
  }

  func name(of address: MACAddress) -> String { choice.ether(address.bits) }
  func vendor(ofPrefix oui: UInt32) -> String? {
    // A prefix that is shared goes by the first of those who share it.
    VendorTable.long(oui: oui) ?? VendorTable.long(address: UInt64(oui) << 24)
  }
  func vendor(of address: MACAddress) -> String? { VendorTable.long(address: address.bits) }
  func enterprise(_ number: UInt32) -> String? { EnterpriseTable.name(number) }
  func name(of address: Address) -> String { address.description }

  func service(_ port: UInt16, _ kind: Base) -> String? {
    guard choice.ports else { return nil }
    switch kind {
    case .tcpPort: return ServiceTable.name(port: port, transport: .tcp)
    case .udpPort: return ServiceTable.name(port: port, transport: .udp)
    case .sctpPort: return ServiceTable.name(port: port, transport: .sctp)
    case .dccpPort: return ServiceTable.name(port: port, transport: .dccp)
    default: return nil
    }
  }
}
