public import RemoraCore

/// Bytes that no protocol claims.
public let data = Protocol("data", "Data") { p in
  p.mayDecline()
  let bytes = p.bytes("data", "Data")
  let text = p.string("text", "Text")
  let length = p.i32("len", "Length")
  _ = text
  p.over("media_type", name: "application/octet-stream")

  return { d throws(Malformed) in
    let count = d.remaining
    guard count > 0 else {
      d.withdraw()
      return d.decline()
    }
    d.summary(" (\(count) byte\(count == 1 ? "" : "s"))")
    try d.add(bytes, length: count)
    d.put(length, Int32(truncatingIfNeeded: count), at: Region(d.start, 0), .generated)
  }
}
