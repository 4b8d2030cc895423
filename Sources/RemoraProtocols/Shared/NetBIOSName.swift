import RemoraCore

/// A NetBIOS name as it stands in messages over TCP and UDP: 16 bytes spelt as 32 letters, with a
/// scope behind it (RFC 1001 section 14, RFC 1002 section 4.1).
struct NetBIOSName {
  /// `FILESRV<20>`, with the scope; a sentence where it is no name.
  var text: String
  /// The last of the 16 bytes: what kind of service the name stands for. Nil for no name.
  var kind: UInt8?
  /// Bytes that it takes where it stands; a pointer takes two.
  var length: Int

  /// What stands behind a name in brackets, with a blank before it.
  var description: String { kind.map { " (\(NetBIOSName.description(of: $0)))" } ?? "" }

  /// Reads a name that stands at the cursor without moving.
  /// - Parameter message: where the message begins, from which pointers count.
  init(_ d: inout Dissection, message: Int) throws(Malformed) {
    var labels: [[UInt8]] = []
    var at = d.offset
    var length = 0
    var jumps = 0
    while true {
      try d.step()
      let size = Int(try NetBIOSName.byte(&d, at))
      if size & 0xc0 == 0xc0 {
        let low = Int(try NetBIOSName.byte(&d, at + 1))
        if jumps == 0 { length += 2 }
        jumps += 1
        at = message + ((size & 0x3f) << 8 | low)
        if jumps > 32 {
          labels = [Array("<Name contains a pointer that loops>".utf8)]
          break
        }
        continue
      }
      if jumps == 0 { length += size & 0xc0 != 0 ? 1 : size + 1 }
      if size == 0 { break }
      if size & 0xc0 != 0 {
        labels = [Array("<Unknown>".utf8)]
        break
      }
      if size > 0 { _ = try NetBIOSName.byte(&d, at + size) }
      labels.append(d.bytes(Region(at + 1, size)))
      at += size + 1
      if labels.count > 128 { throw Malformed(.nonsense, offset: at) }
    }
    self.length = length
    kind = nil
    text = ""
    decode(labels)
  }

  private static func byte(_ d: inout Dissection, _ at: Int) throws(Malformed) -> UInt8 {
    guard let value = d.number(at: at, UInt8.self) else {
      return try d.peek(UInt8.self, ahead: max(0, at - d.offset))
    }
    return value
  }

  private mutating func decode(_ labels: [[UInt8]]) {
    let first = labels.first ?? Array("<Root>".utf8)
    var name: [UInt8] = []
    var i = 0
    while i < first.count, name.count < 16 {
      let high = first[i]
      guard high >= 0x41, high <= 0x5a else { return refuse("1st \(NetBIOSName.letters)") }
      guard i + 1 < first.count, first[i + 1] != UInt8(ascii: ".") else {
        return refuse("odd number of bytes")
      }
      let low = first[i + 1]
      guard low >= 0x41, low <= 0x5a else { return refuse("2nd \(NetBIOSName.letters)") }
      name.append((high &- 0x41) &* 16 &+ (low &- 0x41))
      i += 2
    }
    guard name.count == 16 else { return refuse("\(name.count) bytes long") }
    kind = name[15]
    text = NetBIOSName.spell(name[..<15]) + "<" + Phrase.hex(UInt64(name[15]), 2) + ">"
    for label in labels.dropFirst() { text += "." + String(decoding: label, as: UTF8.self) }
  }

  private static let letters =
    "character not between A and Z in first-level encoding"

  private mutating func refuse(_ reason: String) { text = "Illegal NetBIOS name (\(reason))" }

  /// The bytes of a name as text: what cannot be printed in hexadecimal, blanks at the end left out.
  static func spell(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      if byte >= 0x20, byte < 0x7f {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "<" + Phrase.hex(UInt64(byte), 2) + ">"
      }
    }
    guard text.contains(where: { $0 != " " }) else { return text }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  static func description(of kind: UInt8) -> String {
    switch kind {
    case 0x00, 0x02: "Workstation/Redirector"
    case 0x01: "Browser"
    case 0x03: "Messenger service/Main name"
    case 0x05: "Forwarded name"
    case 0x06: "RAS Server service"
    case 0x1b: "Domain Master Browser"
    case 0x1c: "Domain Controllers"
    case 0x1d: "Local Master Browser"
    case 0x1e: "Browser Election Service"
    case 0x1f: "Net DDE Service"
    case 0x20: "Server service"
    case 0x21: "RAS client service"
    case 0x22: "Exchange Interchange (MSMail Connector)"
    case 0x23: "Exchange Store"
    case 0x24: "Exchange Directory"
    case 0x2b: "Lotus Notes Server service"
    case 0x30: "Modem sharing server service"
    case 0x31: "Modem sharing client service"
    case 0x43: "SMS Clients Remote Control"
    case 0x44: "SMS Administrators Remote Control Tool"
    case 0x45: "SMS Clients Remote Chat"
    case 0x46: "SMS Clients Remote Transfer"
    case 0x4c, 0x52: "DEC Pathworks TCP/IP Service on Windows NT"
    case 0x6a: "Microsoft Exchange IMC"
    case 0x87: "Microsoft Exchange MTA"
    case 0xbe: "Network Monitor Agent"
    case 0xbf: "Network Monitor Analyzer"
    default: "Unknown"
    }
  }
}
