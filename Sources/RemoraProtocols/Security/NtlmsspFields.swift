import RemoraCore

/// The fields of all messages ([MS-NLMP] section 2.2.1).
struct NTLMFields: Sendable {
  let identifier, callingDomain, callingStation, targetName, domain, user, host: Field<Text>
  let type, stringOffset, blobOffset, infoOffset, verifierVersion: Field<UInt32>
  let flags: FlagSet<UInt32>
  let clientChallenge, serverChallenge, reserved, lmResponse, ntResponse: Field<Bytes>
  let sessionKey, mic, verifierBody, response, proof, zeros, padding, challenge: Field<Bytes>
  let stringLength, stringMax, blobLength, blobMax, build, infoLength, infoMax: Field<UInt16>
  let version, targetInfo, verifier: Field<Label>
  let major, minor, revision, responseVersion, highVersion: Field<UInt8>
  let time: Field<AbsoluteTime>

  init(_ p: inout Builder) {
    identifier = p.string("identifier", "NTLMSSP identifier")
    type = p.u32("messagetype", "NTLM Message Type", .hex, names: ntlmsspMessagetypeNames)
    flags = FlagSet(
      p.u32("negotiateflags", "Negotiate Flags", .hex),
      [
        p.flag(
          "negotiate56", "Negotiate 56", mask: 0x80000000, width: 4, set: "Set", unset: "Not set",
          blurb: "56-bit encryption is supported"),
        p.flag(
          "negotiatekeyexch", "Negotiate Key Exchange", mask: 0x40000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiate128", "Negotiate 128", mask: 0x20000000, width: 4, set: "Set", unset: "Not set",
          blurb: "128-bit encryption is supported"),
        p.flag(
          "unused10000000", "Negotiate 0x10000000", mask: 0x10000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "unused08000000", "Negotiate 0x08000000", mask: 0x8000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "unused04000000", "Negotiate 0x04000000", mask: 0x4000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiateversion", "Negotiate Version", mask: 0x2000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "unused01000000", "Negotiate 0x01000000", mask: 0x1000000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiatetargetinfo", "Negotiate Target Info", mask: 0x800000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "requestnonntsessionkey", "Request Non-NT Session Key", mask: 0x400000, width: 4,
          set: "Set", unset: "Not set"),
        p.flag(
          "unused00200000", "Negotiate 0x00200000", mask: 0x200000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiateidentify", "Negotiate Identify", mask: 0x100000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiateextendedsessionsecurity", "Negotiate Extended Session Security", mask: 0x80000,
          width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "unused00040000", "Negotiate 0x00040000", mask: 0x40000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "targettypeserver", "Target Type Server", mask: 0x20000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "targettypedomain", "Target Type Domain", mask: 0x10000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiatealwayssign", "Negotiate Always Sign", mask: 0x8000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "unused00004000", "Negotiate 0x00004000", mask: 0x4000, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiateoemworkstationsupplied", "Negotiate OEM Workstation Supplied", mask: 0x2000,
          width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "negotiateoemdomainsupplied", "Negotiate OEM Domain Supplied", mask: 0x1000, width: 4,
          set: "Set", unset: "Not set"),
        p.flag(
          "negotiateanonymous", "Negotiate Anonymous", mask: 0x800, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "unused00000400", "Negotiate 0x00000400", mask: 0x400, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiatentlm", "Negotiate NTLM key", mask: 0x200, width: 4, set: "Set", unset: "Not set"
        ),
        p.flag(
          "unused00000100", "Negotiate 0x00000100", mask: 0x100, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiatelmkey", "Negotiate Lan Manager Key", mask: 0x80, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiatedatagram", "Negotiate Datagram", mask: 0x40, width: 4, set: "Set",
          unset: "Not set"),
        p.flag(
          "negotiateseal", "Negotiate Seal", mask: 0x20, width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "negotiatesign", "Negotiate Sign", mask: 0x10, width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "unused00000008", "Request 0x00000008", mask: 0x8, width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "requesttarget", "Request Target", mask: 0x4, width: 4, set: "Set", unset: "Not set"),
        p.flag("negotiateoem", "Negotiate OEM", mask: 0x2, width: 4, set: "Set", unset: "Not set"),
        p.flag(
          "negotiateunicode", "Negotiate UNICODE", mask: 0x1, width: 4, set: "Set", unset: "Not set"
        ),
      ],
      names: [
        "Negotiate 56", "Negotiate Key Exchange", "Negotiate 128", "Negotiate 0x10000000",
        "Negotiate 0x08000000", "Negotiate 0x04000000", "Negotiate Version", "Negotiate 0x01000000",
        "Negotiate Target Info", "Request Non-NT Session Key", "Negotiate 0x00200000",
        "Negotiate Identify", "Negotiate Extended Session Security", "Negotiate 0x00040000",
        "Target Type Server", "Target Type Domain", "Negotiate Always Sign", "Negotiate 0x00004000",
        "Negotiate OEM Workstation Supplied", "Negotiate OEM Domain Supplied",
        "Negotiate Anonymous", "Negotiate 0x00000400", "Negotiate NTLM key", "Negotiate 0x00000100",
        "Negotiate Lan Manager Key", "Negotiate Datagram", "Negotiate Seal", "Negotiate Sign",
        "Request 0x00000008", "Request Target", "Negotiate OEM", "Negotiate UNICODE",
      ])
    callingDomain = p.string("negotiate.domain", "Calling workstation domain")
    callingStation = p.string("negotiate.callingworkstation", "Calling workstation name")
    clientChallenge = p.bytes(
      "ntlmclientchallenge", "LMv2 Client Challenge",
      blurb: "The 8-byte LMv2 challenge message generated by the client")
    serverChallenge = p.bytes("ntlmserverchallenge", "NTLM Server Challenge")
    reserved = p.bytes("reserved", "Reserved")
    targetName = p.string("challenge.target_name", "Target Name")
    domain = p.string("auth.domain", "Domain name")
    user = p.string("auth.username", "User name")
    host = p.string("auth.hostname", "Host name")
    lmResponse = p.bytes("auth.lmresponse", "Lan Manager Response")
    ntResponse = p.bytes("auth.ntresponse", "NTLM Response")
    sessionKey = p.bytes("auth.sesskey", "Session Key")
    stringLength = p.u16("string.length", "Length")
    stringMax = p.u16("string.maxlen", "Maxlen")
    stringOffset = p.u32("string.offset", "Offset")
    blobLength = p.u16("blob.length", "Length")
    blobMax = p.u16("blob.maxlen", "Maxlen")
    blobOffset = p.u32("blob.offset", "Offset")
    version = p.label("version", "Version")
    major = p.u8("version.major", "Major Version")
    minor = p.u8("version.minor", "Minor Version")
    build = p.u16("version.build_number", "Build Number")
    revision = p.u8("version.ntlm_current_revision", "NTLM Current Revision")
    targetInfo = p.label("challenge.target_info", "Target Info")
    infoLength = p.u16("challenge.target_info.length", "Length")
    infoMax = p.u16("challenge.target_info.maxlen", "Maxlen")
    infoOffset = p.u32("challenge.target_info.offset", "Offset")
    mic = p.bytes("authenticate.mic", "MIC", blurb: "Message Integrity Code")
    verifier = p.label("verf", "NTLMSSP Verifier")
    verifierVersion = p.u32("verf.vers", "Version Number")
    verifierBody = p.bytes("verf.body", "Verifier Body")
    response = p.bytes("ntlmv2_response", "NTLMv2 Response")
    proof = p.bytes(
      "ntlmv2_response.ntproofstr", "NTProofStr", blurb: "The HMAC-MD5 of the challenge")
    responseVersion = p.u8(
      "ntlmv2_response.rversion", "Response Version",
      blurb: "The 1-byte response version, currently set to 1")
    highVersion = p.u8(
      "ntlmv2_response.hirversion", "Hi Response Version",
      blurb: "The 1-byte highest response version understood by the client, currently set to 1")
    zeros = p.bytes("ntlmv2_response.z", "Z", blurb: "byte array of zero bytes")
    padding = p.bytes("ntlmv2_response.pad", "padding")
    time = p.time(
      "ntlmv2_response.time", "Time", .utc, blurb: "The 8-byte little-endian time in UTC")
    challenge = p.bytes(
      "ntlmv2_response.chal", "NTLMv2 Client Challenge",
      blurb: "The 8-byte NTLMv2 challenge message generated by the client")
  }
}

/// Attributes and values (section 2.2.2.1), once for what servers offer and once for what clients return.
struct NTLMPairs: Sendable {
  let type, length: Field<UInt16>
  let netbiosComputer, netbiosDomain, computer, domain, tree, target: Field<Text>
  let flags: Field<UInt32>
  let timestamp: Field<AbsoluteTime>
  let restrictions, bindings: Field<Bytes>

  init(_ p: inout Builder, _ prefix: String, _ label: String) {
    type = p.u16(
      "\(prefix).item.type", "\(label) Item Type", .hex,
      names: ntlmsspChallengeTargetInfoItemTypeNames)
    length = p.u16("\(prefix).item.length", "\(label) Item Length")
    netbiosComputer = p.string(
      "\(prefix).nb_computer_name", "NetBIOS Computer Name", blurb: "Server NetBIOS Computer Name")
    netbiosDomain = p.string(
      "\(prefix).nb_domain_name", "NetBIOS Domain Name", blurb: "Server NetBIOS Domain Name")
    computer = p.string("\(prefix).dns_computer_name", "DNS Computer Name")
    domain = p.string("\(prefix).dns_domain_name", "DNS Domain Name")
    tree = p.string("\(prefix).dns_tree_name", "DNS Tree Name")
    flags = p.u32("\(prefix).flags", "Flags", .hex)
    timestamp = p.time("\(prefix).timestamp", "Timestamp")
    restrictions = p.bytes("\(prefix).restrictions", "Restrictions")
    target = p.string("\(prefix).target_name", "Target Name")
    bindings = p.bytes("\(prefix).channel_bindings", "Channel Bindings")
  }
}

let ntlmsspMessagetypeNames: ValueNames = [
  1: "NTLMSSP_NEGOTIATE",
  2: "NTLMSSP_CHALLENGE",
  3: "NTLMSSP_AUTH",
  4: "NTLMSSP_UNKNOWN",
]

let ntlmsspChallengeTargetInfoItemTypeNames: ValueNames = [
  11: "[Direct (indexed) Access]",
  0: "End of list",
  1: "NetBIOS computer name",
  2: "NetBIOS domain name",
  3: "DNS computer name",
  4: "DNS domain name",
  5: "DNS tree name",
  6: "Flags",
  7: "Timestamp",
  8: "Restrictions",
  9: "Target Name",
  10: "Channel Bindings",
]
