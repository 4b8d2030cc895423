import RemoraCore

/// What a hello message offers or chooses: for fingerprints, and for what comes after it.
struct TLSHello {
  var version: UInt16 = 0
  var ciphers: [UInt16] = []
  var extensions: [UInt16] = []
  var groups: [UInt16] = []
  var pointFormats: [UInt8] = []
  var signatures: [UInt16] = []
  /// The highest version of the list, GREASE aside; 0 without a list.
  var listedVersion: UInt16 = 0
  var alpn: [UInt8]?
  var serverName: String?
  var isRetry = false
  /// Bytes of the connection id that the sender wants to be addressed by; -1 for none.
  var connectionIDLength = -1

  /// Values reserved to keep implementations tolerant (RFC 8701).
  static func isGrease(_ value: UInt16) -> Bool {
    value & 0x0f0f == 0x0a0a && value >> 8 == value & 0xff
  }
}

/// Fingerprints of hello messages: JA3, JA3S and JA4.
struct TLSFingerprint {
  private static func joined(_ values: [UInt16]) -> String {
    values.lazy.filter { !TLSHello.isGrease($0) }.map { String($0) }.joined(separator: "-")
  }

  static func ja3(_ hello: TLSHello) -> String {
    let points = hello.pointFormats.map { String($0) }.joined(separator: "-")
    return "\(hello.version),\(joined(hello.ciphers)),\(joined(hello.extensions)),"
      + "\(joined(hello.groups)),\(points)"
  }

  static func ja3s(_ hello: TLSHello) -> String {
    let cipher = hello.ciphers.first.map { String($0) } ?? ""
    let extensions = hello.extensions.map { String($0) }.joined(separator: "-")
    return "\(hello.version),\(cipher),\(extensions)"
  }

  /// The three parts of JA4: what is short, ciphers, extensions with signatures.
  static func ja4(_ hello: TLSHello, carrier: Character) -> (String, String, String) {
    let ciphers = hello.ciphers.filter { !TLSHello.isGrease($0) }
    let extensions = hello.extensions.filter { !TLSHello.isGrease($0) }
    let name = hello.extensions.contains(0) ? "d" : "i"
    let head =
      "\(carrier)\(version(hello))\(name)\(count(ciphers.count))\(count(extensions.count))"
      + alpn(hello.alpn)
    let sortedCiphers = ciphers.sorted().map { hex($0) }.joined(separator: ",")
    // The name and the application protocol are told by the head already.
    let sorted = extensions.filter { $0 != 0 && $0 != 16 }.sorted()
    var tail = sorted.map { hex($0) }.joined(separator: ",")
    let signatures = hello.signatures.filter { !TLSHello.isGrease($0) }
    if !signatures.isEmpty {
      tail += "_" + signatures.map { hex($0) }.joined(separator: ",")
    }
    return (head, sortedCiphers, tail)
  }

  private static func hex(_ value: UInt16) -> String { Phrase.hex(UInt64(value), 4) }

  private static func count(_ value: Int) -> String {
    value > 99 ? "99" : value < 10 ? "0\(value)" : String(value)
  }

  private static func version(_ hello: TLSHello) -> String {
    switch hello.listedVersion != 0 ? hello.listedVersion : hello.version {
    case 0x0304: "13"
    case 0x0303: "12"
    case 0x0302: "11"
    case 0x0301: "10"
    case 0x0300: "s3"
    case 0x0002: "s2"
    case 0xfeff: "d1"
    case 0xfefd: "d2"
    case 0xfefc: "d3"
    default: "00"
    }
  }

  /// The first and the last character, in hexadecimal where they are no letters or digits.
  private static func alpn(_ bytes: [UInt8]?) -> String {
    guard let bytes, let first = bytes.first, let last = bytes.last else { return "00" }
    func isPlain(_ byte: UInt8) -> Bool {
      byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122
    }
    if isPlain(first), isPlain(last) {
      return String(decoding: [first, last], as: UTF8.self)
    }
    return String(Phrase.hex(UInt64(first), 2).prefix(1))
      + String(Phrase.hex(UInt64(last), 2).suffix(1))
  }

  static func hex(_ bytes: some Collection<UInt8>) -> String {
    var out = ""
    for byte in bytes { out += Phrase.hex(UInt64(byte), 2) }
    return out
  }
}
