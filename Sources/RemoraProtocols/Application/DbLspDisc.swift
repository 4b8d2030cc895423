public import RemoraCore

/// Dropbox's LAN sync discovery: who shares what, in JSON, sent to everybody.
public let dropboxDiscovery = Protocol(
  "db-lsp-disc", "Dropbox LAN sync Discovery Protocol", short: "DB-LSP-DISC"
) { p in
  let json = p.uses("json")
  p.over("udp.port", 17_500)
  return { d throws(Malformed) in
    d.protocolColumn("DB-LSP-DISC")
    d.info("Dropbox LAN sync Discovery Protocol")
    d.setOwnLength(d.reportedRemaining)
    try d.call(json, .nested)
  }
}
