public import RemoraCore

/// Dropbox's announcements of itself to the local network: a text, JSON as a rule.
public let dropboxDiscovery = Protocol(
  "db-lsp-disc", "Dropbox LAN sync Discovery Protocol", short: "DB-LSP-DISC"
) { p in
  let text = p.string("/db-lsp.text", "Text")
  let json = p.uses("json")
  p.over("udp.port", 17_500)
  return { d throws(Malformed) in
    d.protocolColumn("DB-LSP-DISC")
    d.info("Dropbox LAN sync Discovery Protocol")
    d.setOwnLength(d.remaining)
    if isJSON(&d) { return try d.call(json, .nested) }
    if d.remaining > 0 { try d.add(text, length: d.remaining, encoding: .ascii) }
  }
}

/// Whether the bytes that follow are in the brackets of a JSON value.
private func isJSON(_ d: inout Dissection) -> Bool {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
  var low = d.offset
  var high = d.offset + d.remaining
  while let byte = d.number(at: low, UInt8.self), isBlank(byte) { low += 1 }
  while high > low, let byte = d.number(at: high - 1, UInt8.self), isBlank(byte) { high -= 1 }
  guard high - low >= 2, let first = d.number(at: low, UInt8.self),
    let last = d.number(at: high - 1, UInt8.self)
  else { return false }
  return first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
    || first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
}
