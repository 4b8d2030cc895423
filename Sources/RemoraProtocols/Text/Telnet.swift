public import RemoraCore

/// Telnet (RFC 854): text, with commands that begin with the byte 255.
///
///     IAC command    IAC WILL/WON'T/DO/DON'T option    IAC SB option … IAC SE
public let telnet = Protocol("telnet", "Telnet", short: "TELNET") { p in
  let layer = TelnetLayer(&p)
  p.over("tcp.port", 23)
  return { d throws(Malformed) in try layer.read(&d) }
}

struct TelnetLayer {
  private let command, option, authCommand, authType, encryption, flow: Field<UInt8>
  private let cipherCommand, cipherType, startTLS: Field<UInt8>
  private let forwards, who, how: Field<Bool>
  private let data, string, name: Field<Text>
  private let optionData, authData, cipherData, keyID: Field<Bytes>
  private let width, height: Field<UInt16>
  private let invalidSubcommand, invalidLength: Expert

  init(_ p: inout Builder) {
    command = p.u8("cmd", "Command", names: TelnetNames.commands)
    option = p.integer(
      "subcmd", "Subcommand", .uint8, as: UInt8.self, container: 1,
      text: .shown { TelnetNames.option(UInt8(truncatingIfNeeded: $0)) })
    name = p.string("auth.name", "Name", blurb: "Name of user being authenticated")
    authCommand = p.u8(
      "auth.cmd", "Auth Cmd", names: [0: "IS", 1: "SEND", 2: "REPLY", 3: "NAME"],
      blurb: "Authentication Command")
    authType = p.u8(
      "auth.type", "Auth Type", names: TelnetNames.authTypes, blurb: "Authentication Type")
    forwards = p.flag(
      "auth.mod.cred_fwd", "Cred Fwd", mask: 0x08, set: "Client WILL forward auth creds",
      unset: "Client will NOT forward auth creds",
      blurb: "Modifier: Whether client will forward creds or not")
    who = p.flag(
      "auth.mod.who", "Who", mask: 0x01, set: "Server to Client", unset: "Client to Server",
      blurb: "Modifier: Who will authenticate")
    how = p.flag(
      "auth.mod.how", "How", mask: 0x02, set: "Mutual authentication",
      unset: "One Way authentication", blurb: "Modifier: Authentication flow")
    encryption = p.u8(
      "auth.mod.enc", "Encrypt", mask: 0x14,
      names: [0: "Off", 1: "Telnet Options", 2: "After Exchange", 4: "Reserved"],
      blurb: "Modifier: How to enable Encryption")
    authData = p.bytes("auth.data", "Authentication data")
    string = p.string("string_subopt.value", "Value")
    width = p.u16("naws_subopt.width", "Width")
    height = p.u16("naws_subopt.height", "Height")
    flow = p.u8(
      "rfc_subopt.cmd", "Command", names: [0: "OFF", 1: "ON", 2: "RESTART-ANY", 3: "RESTART-XON"])
    cipherCommand = p.u8(
      "enc.cmd", "Enc Cmd", names: TelnetNames.cipherCommands, blurb: "Encryption command")
    cipherType = p.u8(
      "enc.type", "Enc Type", names: TelnetNames.cipherTypes, blurb: "Encryption type")
    cipherData = p.bytes("enc.type_data", "Type-specific data")
    keyID = p.bytes("enc.key_id", "Key ID")
    startTLS = p.u8("starttls", "Follows")
    data = p.string("data", "Data")
    optionData = p.bytes("option_data", "Option data")
    invalidSubcommand = p.expert(
      "invalid_subcommand", .protocolRule, .warning, "Invalid subcommand")
    invalidLength = p.expert(
      "suboption_length.invalid", .protocolRule, .warning, "Bogus suboption data")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("TELNET")
    d.info("Telnet Data…")
    d.setOwnLength(d.remaining)
    let stop = d.stop
    var texts: [String] = []
    while d.offset < stop {
      try d.step()
      var at = d.offset
      // A doubled 255 is a character.
      while at < stop {
        if d.byte(at) != 255 {
          at += 1
        } else if at + 1 < stop, d.byte(at + 1) == 255 {
          at += 2
        } else {
          break
        }
      }
      if at > d.offset {
        let count = at - d.offset
        if d.wantsColumns { texts.append("\(count) byte\(count == 1 ? "" : "s") data") }
        try readText(&d, at)
      } else {
        let text = try readCommand(&d, stop)
        if d.wantsColumns, let text { texts.append(text) }
      }
    }
    if d.wantsColumns {
      let all = texts.prefix(5).joined(separator: ", ") + (texts.count > 5 ? ", …" : "")
      d.info(Phrase(all))
    }
  }

  private func readText(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      var at = d.offset
      while at < end, d.byte(at) != 10, d.byte(at) != 13 { at += 1 }
      if at < end {
        // A carriage return goes with the line feed or the NUL behind it.
        let isReturn = d.byte(at) == 13
        at += 1
        if isReturn, at < end, d.byte(at) == 10 || d.byte(at) == 0 { at += 1 }
      }
      try d.add(data, length: at - d.offset, encoding: .ascii)
    }
  }

  private func readCommand(_ d: inout Dissection, _ stop: Int) throws(Malformed) -> String? {
    let start = d.offset
    let code = try d.peek(UInt8.self, ahead: 1)
    let hasOption = code >= 250 && code <= 254
    var end = min(stop, start + (hasOption ? 3 : 2))
    if code == 250 {
      end = start + 3
      while end < stop {
        if d.byte(end) == 255 {
          if end + 1 < stop, d.byte(end + 1) == 255 { end += 2 } else { break }
        } else {
          end += 1
        }
      }
      end = min(end, stop)
    }
    d.text("Command header", at: Region(start, max(2, end - start)))
    let open = d.open()
    try d.skip(1)
    try d.add(command)
    var text = TelnetNames.command(code)
    if hasOption {
      let kind = try d.peek(UInt8.self)
      text += " " + TelnetNames.option(kind)
      d.label(open.item, Phrase(text))
      try d.add(option)
      if code == 250 {
        let inner = d.open()
        try readSuboption(&d, kind, end)
        d.close(inner)
      }
    } else {
      d.label(open.item, Phrase(text))
    }
    d.close(open)
    try d.seek(max(d.start, end))
    return code == 240 ? nil : text
  }

  private func readSuboption(_ d: inout Dissection, _ kind: UInt8, _ end: Int) throws(Malformed) {
    let count = end - d.offset
    guard count > 0 else { return }
    switch kind {
    case 24, 35:
      let what = try d.peek(UInt8.self)
      let name = TelnetNames.option(kind)
      guard what < 2 else {
        return d.expert(invalidSubcommand, at: d.current, "Invalid \(name) subcommand \(what)")
      }
      try d.add(option)
      d.label(what == 0 ? "Here's my \(name)" : "Send your \(name)")
      if what == 0, end > d.offset { try d.add(string, length: end - d.offset, encoding: .ascii) }
    case 31:
      guard count == 4 else {
        return d.expert(
          invalidLength, at: d.current, "Suboption parameter length is \(count), should be 4")
      }
      try d.add(width)
      try d.add(height)
    case 33:
      guard count == 1 else {
        return d.expert(
          invalidLength, at: d.current, "Suboption parameter length is \(count), should be 1")
      }
      try d.add(flow)
    case 37: try readAuthentication(&d, end)
    case 38: try readEncryption(&d, end)
    case 46: try d.add(startTLS)
    default: try d.add(optionData, length: count)
    }
  }

  /// RFC 2941.
  private func readAuthentication(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let what = try d.add(authCommand)
    if what == 3 {
      try d.add(name, length: end - d.offset, encoding: .ascii)
      return
    }
    while end - d.offset >= 2 {
      try d.step()
      try d.add(authType)
      let modifiers = try d.peek(UInt8.self)
      let place = d.next(1)
      d.put(encryption, modifiers >> 2 & 1 | modifiers >> 2 & 4, at: place)
      d.put(forwards, modifiers & 8 != 0, at: place)
      d.put(how, modifiers & 2 != 0, at: place)
      d.put(who, modifiers & 1 != 0, at: place)
      try d.skip(1)
      if what != 1 { break }
    }
    if what != 1, d.offset < end { try d.add(authData, length: end - d.offset) }
  }

  /// RFC 2946.
  private func readEncryption(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let what = try d.add(cipherCommand)
    switch what {
    case 0, 2:
      if d.offset < end { try d.add(cipherType) }
      if d.offset < end { try d.add(cipherData, length: end - d.offset) }
    case 1:
      while d.offset < end {
        try d.step()
        try d.add(cipherType)
      }
    default: if d.offset < end { try d.add(keyID, length: end - d.offset) }
    }
  }
}

/// Names of Telnet's commands and options (IANA's list of Telnet options).
enum TelnetNames {
  static let commands: ValueNames = [
    236: "End of File", 237: "Suspend Current Process", 238: "Abort Process", 239: "End of Record",
    240: "Suboption End", 241: "No Operation", 242: "Data Mark", 243: "Break",
    244: "Interrupt Process", 245: "Abort Output", 246: "Are You There?", 247: "Escape Character",
    248: "Erase Line", 249: "Go Ahead", 254: "Don't", 253: "Do", 252: "Won't", 251: "Will",
    250: "Suboption",
  ]
  static let authTypes: ValueNames = [
    0: "NULL", 1: "Kerberos v4", 2: "Kerberos v5", 3: "SPX", 4: "MINK", 5: "SRP", 6: "RSA",
    7: "SSL", 10: "LOKI", 11: "SSA", 12: "KEA_SJ", 13: "KEA_SJ_INTEG", 14: "DSS", 15: "NTLM",
  ]
  static let cipherCommands: ValueNames = [
    0: "IS", 1: "SUPPORT", 2: "REPLY", 3: "START", 4: "END", 5: "REQUEST-START", 6: "REQUEST-END",
    7: "ENC_KEYID", 8: "DEC_KEYID",
  ]
  static let cipherTypes: ValueNames = [
    0: "NULL", 1: "DES_CFB64", 2: "DES_OFB64", 3: "DES3_CFB64", 4: "DES3_OFB64",
    8: "CAST5_40_CFB64", 9: "CAST5_40_OFB64", 10: "CAST128_CFB64", 11: "CAST128_OFB64",
  ]

  static func command(_ code: UInt8) -> String {
    commands.name(of: UInt64(code)) ?? "<unknown option>"
  }

  static func option(_ code: UInt8) -> String {
    options.name(of: UInt64(code)) ?? "<unknown option>"
  }

  private static let options: ValueNames = [
    0: "Binary Transmission",
    1: "Echo",
    2: "Reconnection",
    3: "Suppress Go Ahead",
    4: "Approx Message Size Negotiation",
    5: "Status",
    6: "Timing Mark",
    7: "Remote Controlled Trans and Echo",
    8: "Output Line Width",
    9: "Output Page Size",
    10: "Output Carriage-Return Disposition",
    11: "Output Horizontal Tab Stops",
    12: "Output Horizontal Tab Disposition",
    13: "Output Formfeed Disposition",
    14: "Output Vertical Tabstops",
    15: "Output Vertical Tab Disposition",
    16: "Output Linefeed Disposition",
    17: "Extended ASCII",
    18: "Logout",
    19: "Byte Macro",
    20: "Data Entry Terminal",
    21: "SUPDUP",
    22: "SUPDUP Output",
    23: "Send Location",
    24: "Terminal Type",
    25: "End of Record",
    26: "TACACS User Identification",
    27: "Output Marking",
    28: "Terminal Location Number",
    29: "Telnet 3270 Regime",
    30: "X.3 PAD",
    31: "Negotiate About Window Size",
    32: "Terminal Speed",
    33: "Remote Flow Control",
    34: "Linemode",
    35: "X Display Location",
    36: "Environment Option",
    37: "Authentication Option",
    38: "Encryption Option",
    39: "New Environment Option",
    40: "TN3270E",
    41: "XAUTH",
    42: "CHARSET",
    43: "Remote Serial Port",
    44: "COM Port Control",
    45: "Suppress Local Echo",
    46: "Start TLS",
    47: "KERMIT",
    48: "SEND-URL",
    49: "FORWARD_X",
    232: "VMware Virtual Serial Port Proxy",
  ]
}
