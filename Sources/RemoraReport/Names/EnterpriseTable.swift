/// Private enterprise numbers (SNMP, DHCP, RADIUS, IPFIX and others use them).
package enum EnterpriseTable {
  /// The holder of a number, for example "ciscoSystems" for 9.
  package static func name(_ number: UInt32) -> String? {
    // Nearly every number is taken, so the row is the number.
    let value = EnterpriseData.keys.withUTF8Buffer { rows in
      Digits.value(in: rows, at: Int(number) * 3, count: 3)
    }
    guard value > 0 else { return nil }
    return NameList(text: EnterpriseData.names, blocks: EnterpriseData.blocks)
      .name(at: Int(truncatingIfNeeded: value) - 1)
  }
}
