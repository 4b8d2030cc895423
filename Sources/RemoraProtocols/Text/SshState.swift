import RemoraCore

/// What is known of SSH connections: their versions, what both sides offered, and what they chose.
struct SshConnection {
  /// What one side offers in its key exchange message (RFC 4253 section 7.1), by direction.
  struct Offer {
    var method = ""
    var ciphers = ["", ""]
    var macs = ["", ""]
    var compressions = ["", ""]
  }
  /// How a side's packets look once it has switched to its keys.
  enum Form {
    /// Nothing is known of the cipher.
    case unknown
    /// All is encrypted; at least a block must be there.
    case blocks
    /// The length is encrypted on its own.
    case separateLength
    /// The length is in clear.
    case clearLength
    /// The same, and it can be waited for the rest.
    case framed
  }
  struct Side {
    var sequence: UInt32 = 0
    var isEncrypted = false
    var offer: Offer?
    /// ` (encryption:… mac:… compression:…)`
    var label = ""
    var macLength = 0
    var form = Form.unknown
  }
  enum Exchange { case dh, group, ecdh, hybrid, otherHybrid }

  var version: UInt8 = 0
  var client = Side()
  var server = Side()
  var method = ""
  var exchange = Exchange.dh
  var hasKeys = false

  /// Both sides have made their offers: the first of the client's that the server has is chosen.
  mutating func agree() {
    guard let client = client.offer, let server = server.offer else { return }
    method = SshConnection.choose(client.method, server.method)
    if method.hasPrefix("diffie-hellman-group-exchange-") {
      exchange = .group
    } else if method.hasPrefix("ecdh-sha2-") || method.hasPrefix("curve25519-sha256")
      || method.hasPrefix("curve448-sha512")
    {
      exchange = .ecdh
    } else if method == "sntrup761x25519-sha512" || method == "mlkem768x25519-sha256" {
      exchange = .hybrid
    } else if method.hasPrefix("mlkem") {
      exchange = .otherHybrid
    } else {
      exchange = .dh
    }
  }

  /// A side switches to the keys that were agreed on.
  mutating func switchKeys(ofServer: Bool) {
    var side = ofServer ? server : client
    side.isEncrypted = true
    if hasKeys, let a = client.offer, let b = server.offer {
      let i = ofServer ? 1 : 0
      let cipher = SshConnection.choose(a.ciphers[i], b.ciphers[i])
      var mac = SshConnection.choose(a.macs[i], b.macs[i])
      let compression = SshConnection.choose(a.compressions[i], b.compressions[i])
      side.form = .blocks
      if cipher.contains("gcm") {
        mac = "<implicit>"
        side.form = .framed
      } else if cipher.hasPrefix("chacha20-poly1305") {
        mac = "<implicit>"
        side.form = .separateLength
      } else if mac.contains("-etm@") {
        side.form = .clearLength
      }
      side.macLength = SshConnection.macLength(mac)
      side.label = " (encryption:\(cipher) mac:\(mac) compression:\(compression))"
    }
    if ofServer { server = side } else { client = side }
  }

  private static func choose(_ wanted: String, _ offered: String) -> String {
    let known = offered.split(separator: ",")
    for name in wanted.split(separator: ",") where known.contains(name) { return String(name) }
    return ""
  }

  /// Bytes of a message authentication code (RFC 4253 section 6.4, RFC 6668, RFC 4418).
  private static func macLength(_ name: String) -> Int {
    let base = name.split(separator: "@").first.map(String.init) ?? name
    let plain = base.hasSuffix("-etm") ? String(base.dropLast(4)) : base
    switch plain {
    case "hmac-sha1", "hmac-ripemd160": return 20
    case "hmac-sha1-96", "hmac-md5-96": return 12
    case "hmac-md5", "umac-128", "<implicit>": return 16
    case "hmac-sha2-256": return 32
    case "hmac-sha2-512": return 64
    case "umac-64": return 8
    default: return 0
    }
  }
}

/// All connections. Bounded by the table.
struct SshMemory: ~Copyable {
  var connections = FlowTable<SshConnection>(limit: 1 << 16)
  var snapshots = FrameMemory<SshConnection>()
}
