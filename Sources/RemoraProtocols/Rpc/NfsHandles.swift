import RemoraCore

/// File handles, which the mount and lock protocols show as well.
struct NFSHandles: Sendable {
  let length, hash: Field<UInt32>
  let handle: Field<Bytes>

  static func get(_ p: inout Builder) -> NFSHandles {
    p.shared("nfs.handles", owner: "nfs") { p in NFSHandles(&p) }
  }

  init(_ p: inout Builder) {
    length = p.u32("fh.length", "length", blurb: "file handle length")
    hash = p.u32("fh.hash", "hash (CRC-32)", .hex, blurb: "file handle hash")
    handle = p.bytes("fhandle", "FileHandle", blurb: "Opaque nfs filehandle")
  }

  /// A handle of version 2: 32 bytes.
  /// - Returns: its digest, by which it is told from others; 0 if nobody wants to know.
  @discardableResult
  func addFixed(_ d: inout Dissection, _ label: String) throws(Malformed) -> UInt32 {
    let sub = d.open(d.text("\(label)", at: d.next(min(32, d.remaining))))
    let sum = try add(&d, 32)
    d.close(sub)
    return sum
  }

  /// A handle of version 3: a length and at most 64 bytes.
  @discardableResult
  func addSized(_ d: inout Dissection, _ label: String) throws(Malformed) -> UInt32 {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    let sum = try addBare(&d)
    d.close(sub, fitting: true)
    return sum
  }

  /// The same without a heading.
  @discardableResult
  func addBare(_ d: inout Dissection) throws(Malformed) -> UInt32 {
    let count = Int(try d.add(length))
    guard count > 0 else { return 0 }
    let sum = try add(&d, count)
    try d.skip(min(d.remaining, (4 - count & 3) & 3))
    return sum
  }

  private func add(_ d: inout Dissection, _ count: Int) throws(Malformed) -> UInt32 {
    let place = d.next(count)
    guard count <= d.remaining else {
      try d.skip(count)
      return 0
    }
    var sum: UInt32 = 0
    if d.wants(hash) || d.wantsLabels || d.wantsColumns {
      sum = checksum(d.bytes(place))
    }
    d.put(hash, sum, at: place, .generated)
    try d.add(handle, length: count)
    return sum
  }

  /// CRC-32 of IEEE 802.3.
  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~crc
  }
}
