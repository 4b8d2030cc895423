public import RemoraCore

/// Hypertext Transfer Protocol version 2 (RFC 9113).
public let http2 = Protocol("http2", "HyperText Transfer Protocol 2", short: "HTTP2") { p in
  let settings = HTTP2Settings.shared(&p)
  _ = settings
  return { d throws(Malformed) in try d.skip(d.remaining) }
}
