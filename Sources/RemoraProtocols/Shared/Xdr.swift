import RemoraCore

/// Strings and byte runs in External Data Representation (RFC 4506 sections 4.9 to 4.11): a
/// length, the bytes, and zeros up to a multiple of four.
struct XDR: Sendable {
  let length: Field<UInt32>
  let fill: Field<Bytes>

  init(_ rpc: RPCShared) {
    length = rpc.opaqueLength
    fill = rpc.fill
  }

  /// Reads a string.
  /// - Parameter label: the words of the heading.
  /// - Returns: where its bytes are.
  @discardableResult
  func string(
    _ d: inout Dissection, _ label: String, _ field: Field<Text>
  ) throws(Malformed) -> Region {
    let size = try begin(&d, label)
    let (sub, head) = (size.sub, size.head)
    try d.add(length)
    let place = d.next(size.present)
    if size.present == 0 {
      d.put(field, "", at: place)
      d.label("contents: <EMPTY>")
      d.label(head, "\(label): <EMPTY>")
    } else {
      try d.add(field, length: size.present)
      if d.wantsLabels {
        let tail = size.present < size.count ? "<TRUNCATED>" : ""
        let text = printable(d.bytes(place)) + tail
        d.label("contents: \(text)")
        d.label(head, "\(label): \(text)")
      }
    }
    try end(&d, size)
    d.close(sub)
    return place
  }

  /// Reads bytes.
  @discardableResult
  func bytes(
    _ d: inout Dissection, _ label: String, _ field: Field<Bytes>
  ) throws(Malformed) -> Region {
    let size = try begin(&d, label)
    try d.add(length)
    let place = d.next(size.present)
    d.put(field, at: place)
    let text =
      size.present < size.count ? "<DATA><TRUNCATED>" : size.count == 0 ? "<EMPTY>" : "<DATA>"
    d.label("contents: \(text)")
    d.label(size.head, "\(label): \(text)")
    try d.skip(size.present)
    try end(&d, size)
    d.close(size.sub)
    return place
  }

  private struct Size {
    let count, present, padding: Int
    let head: Item
    let sub: OpenItem
  }

  private func begin(_ d: inout Dissection, _ label: String) throws(Malformed) -> Size {
    let count = Int(try d.peek(UInt32.self))
    let padding = (4 - count & 3) & 3
    let present = min(count, d.remaining - 4)
    let head = d.text("\(label)", at: d.next(min(4 + count + padding, d.remaining)))
    return Size(count: count, present: present, padding: padding, head: head, sub: d.open(head))
  }

  private func end(_ d: inout Dissection, _ size: Size) throws(Malformed) {
    if size.present < size.count { try d.skip(size.count - size.present) }
    guard size.padding > 0 else { return }
    let padding = min(size.padding, d.remaining)
    d.put(fill, at: d.next(padding))
    d.label(
      padding < size.padding ? "fill bytes: opaque data<TRUNCATED>" : "fill bytes: opaque data")
    try d.skip(size.padding)
  }

  private func printable(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
