/// Who made the hardware, by the prefix of its address: the IEEE's blocks of 24,
/// 28 and 36 bits.
package enum VendorTable {
  /// The name in full, as `eth.src.oui_resolved` shows it, for example
  /// "Cisco Systems, Inc". The longest prefix wins.
  ///
  /// - Parameter address: 48 bits, the first byte on the wire highest.
  package static func long(address: UInt64) -> String? {
    guard let index = find(address & 0xFFFF_FFFF_FFFF)?.index else { return nil }
    return NameList(text: VendorData.longs, blocks: VendorData.longBlocks).name(at: index)
  }

  /// The name in full of a block of 24 bits, which is all some protocols carry.
  package static func long(oui: UInt32) -> String? {
    guard let index = index(bits: 24, of: UInt64(oui & 0xFF_FFFF) << 24) else { return nil }
    return NameList(text: VendorData.longs, blocks: VendorData.longBlocks).name(at: index)
  }

  /// The short name, as addresses carry it, for example "Cisco".
  package static func short(address: UInt64) -> String? {
    shortAndBits(address: address)?.name
  }

  /// The short name and how many bits of the address it stands for.
  static func shortAndBits(address: UInt64) -> (name: String, bits: Int)? {
    guard let found = find(address),
      let name = NameList(text: VendorData.shorts, blocks: VendorData.shortBlocks)
        .name(at: found.index)
    else { return nil }
    return (name, found.bits)
  }

  private static func find(_ address: UInt64) -> (index: Int, bits: Int)? {
    if let index = index(bits: 36, of: address) { return (index, 36) }
    if let index = index(bits: 28, of: address) { return (index, 28) }
    if let index = index(bits: 24, of: address) { return (index, 24) }
    return nil
  }

  private static func index(bits: Int, of address: UInt64) -> Int? {
    let rows: KeyRows
    switch bits {
    case 36: rows = KeyRows(rows: VendorData.keys36, keyDigits: 6, valueDigits: 3)
    case 28: rows = KeyRows(rows: VendorData.keys28, keyDigits: 5, valueDigits: 3)
    default: rows = KeyRows(rows: VendorData.keys24, keyDigits: 4, valueDigits: 3)
    }
    let free = UInt64(48 - bits)
    if let index = rows.value(of: address >> free) { return index }
    // A group address belongs to whoever owns the block.
    let individual = address & 0xFEFF_FFFF_FFFF
    return individual == address ? nil : rows.value(of: individual >> free)
  }
}
