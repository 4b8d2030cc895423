import RemoraCore

/// The fields of Kerberos.
struct KerberosFields: Sendable {
  let responseTo, responseIn: Field<FrameNumber>
  let time: Field<RelativeTime>
  let markReserved: Field<Bool>
  let markLength: Field<UInt32>
  let version, ticketVersion, nonce, microseconds, keyVersion: Field<UInt32>
  let messageType, nameType, encryption, checksumType, dataType, authorizationType: Field<Int32>
  let addressType, errorCode, offered, tryType: Field<Int32>
  let realm, clientRealm, clientName, serverName, anyName, errorText: Field<Text>
  let clientNames, serverNames, anyNames, requestData, replyData, addresses: Field<UInt32>
  let offers, tickets, authorization, serverMicroseconds, clientMicroseconds: Field<UInt32>
  let body, client, server, ticket, ticketPart, replyPart, authenticator: Field<Label>
  let responsePart, privatePart, credentialPart, dataItem, checksum, anyTicket: Field<Label>
  let authorizationPart, safeBody, address, sender, receiver, info, info2, name: Field<Label>
  let errorChecksum, authorizationItem: Field<Label>
  let fastRequest, fastReply, armor, requestChecksum, fastRequestPart, fastReplyPart: Field<Label>
  let armorType: Field<Int32>
  let armorValue: Field<Bytes>
  let dataValue, checksumValue, errorData, salt, parameters, userData, ip: Field<Bytes>
  let authorizationData: Field<Bytes>
  let saltText, auth, netbios: Field<Text>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  let ciphers: Ciphers
  let from, till, until, clientTime, serverTime, timestamp: Field<AbsoluteTime>
  let includesPAC: Field<Bool>
  let sequence: Field<UInt32>
  let options, requestOptions, pacOptions, passwordSalt: Field<Bytes>
  let requestFlags, useFlags, pacFlags: [Field<Bool>]
  let missing, unknownAddress: Expert
  let held, status, extReserved, extFlags: Field<UInt32>

  /// The encrypted bytes, by what they hold.
  struct Ciphers: Sendable {
    let ticket, authorization, authenticator, reply, response, secret, credential: Field<Bytes>
    let timestamp, challenge, fastRequest, fastReply: Field<Bytes>
  }

  init(_ p: inout Builder) {
    func count(_ name: String, _ label: String, _ blurb: String) -> Field<UInt32> {
      p.u32(name, label, blurb: blurb)
    }
    responseTo = p.frameNumber(
      "response_to", "Response to",
      blurb: "This packet is a response to the packet in this frame")
    responseIn = p.frameNumber(
      "response_in", "Response in", blurb: "The response to this packet is in this packet")
    time = p.duration(
      "time", "Time from request",
      blurb: "Time between Request and Response for Kerberos KDC requests")
    markReserved = p.flag(
      "rm.reserved", "Reserved", mask: 0x8000_0000, width: 4, set: "Set", unset: "Not set",
      blurb: "Record mark reserved bit")
    markLength = p.u32("rm.length", "Record Length", mask: 0x7fff_ffff)
    version = count("pvno", "pvno", "INTEGER_5")
    ticketVersion = count("tkt_vno", "tkt-vno", "INTEGER_5")
    nonce = count("nonce", "nonce", "UInt32")
    microseconds = count("usec", "usec", "Microseconds")
    clientMicroseconds = count("cusec", "cusec", "Microseconds")
    serverMicroseconds = count("susec", "susec", "Microseconds")
    keyVersion = count("kvno", "kvno", "UInt32")
    sequence = count("seq_number", "seq-number", "UInt32")
    messageType = p.i32(
      "msg_type", "msg-type", names: KerberosNames.messages, blurb: "MESSAGE_TYPE")
    nameType = p.i32("name_type", "name-type", names: KerberosNames.principals)
    encryption = p.i32("etype", "etype", names: KerberosNames.encryption, blurb: "ENCTYPE")
    offered = p.i32("ENCTYPE", "ENCTYPE", names: KerberosNames.encryption)
    checksumType = p.i32("cksumtype", "cksumtype", names: KerberosNames.checksums)
    dataType = p.i32("padata_type", "padata-type", names: KerberosNames.preauthentication)
    authorizationType = p.i32(
      "ad_type", "ad-type", names: KerberosNames.authorization, blurb: "AUTHDATA_TYPE")
    addressType = p.i32("addr_type", "addr-type", names: KerberosNames.addresses)
    errorCode = p.i32("error_code", "error-code", names: KerberosNames.errors)
    tryType = p.i32(
      "lr_type", "lr-type",
      names: [
        0: "lR-NONE", 1: "lR-INITIAL-TGT", 2: "lR-INITIAL", 3: "lR-ISSUE-USE-TGT", 4: "lR-RENEWAL",
        5: "lR-REQUEST", 6: "lR-PW-EXPTIME", 7: "lR-ACCT-EXPTIME",
      ])
    realm = p.string("realm", "realm")
    clientRealm = p.string("crealm", "crealm", blurb: "Realm")
    clientName = p.string("CNameString", "CNameString")
    serverName = p.string("SNameString", "SNameString")
    anyName = p.string("KerberosString", "KerberosString")
    errorText = p.string("e_text", "e-text", blurb: "KerberosString")
    clientNames = count("cname_string", "cname-string", "SEQUENCE_OF_CNameString")
    serverNames = count("sname_string", "sname-string", "SEQUENCE_OF_SNameString")
    anyNames = count("name_string", "name-string", "SEQUENCE_OF_KerberosString")
    requestData = count("rEQ_SEQUENCE_OF_PA_DATA", "padata", "T_rEQ_SEQUENCE_OF_PA_DATA")
    replyData = count("rEP_SEQUENCE_OF_PA_DATA", "padata", "T_rEP_SEQUENCE_OF_PA_DATA")
    addresses = count("addresses", "addresses", "HostAddresses")
    offers = count("kdc-req-body.etype", "etype", "SEQUENCE_OF_ENCTYPE")
    held = count("tickets", "tickets", "SEQUENCE_OF_Ticket")
    tickets = count("additional_tickets", "additional-tickets", "SEQUENCE_OF_Ticket")
    authorization = count("authorization_data", "authorization-data", "AuthorizationData")
    body = p.label("req_body_element", "req-body", blurb: "KDC_REQ_BODY")
    client = p.label("cname_element", "cname")
    server = p.label("sname_element", "sname")
    name = p.label("name_element", "name", blurb: "PrincipalName")
    ticket = p.label("ticket_element", "ticket")
    anyTicket = p.label("Ticket_element", "Ticket")
    ticketPart = p.label("ticket_enc_part_element", "enc-part", blurb: "EncryptedTicketData")
    replyPart = p.label("kDC_REP_enc_part_element", "enc-part", blurb: "EncryptedKDCREPData")
    authenticator = p.label(
      "authenticator_enc_part_element", "authenticator", blurb: "EncryptedAuthenticator")
    responsePart = p.label(
      "aP_REP_enc_part_element", "enc-part", blurb: "EncryptedAPREPData")
    privatePart = p.label(
      "kRB_PRIV_enc_part_element", "enc-part", blurb: "EncryptedKrbPrivData")
    credentialPart = p.label(
      "kRB_CRED_enc_part_element", "enc-part", blurb: "EncryptedKrbCredData")
    authorizationPart = p.label(
      "enc_authorization_data_element", "enc-authorization-data",
      blurb: "EncryptedAuthorizationData")
    dataItem = p.label("PA_DATA_element", "PA-DATA")
    checksum = p.label("cksum_element", "cksum", blurb: "Checksum")
    errorChecksum = p.label("e_checksum_element", "e-checksum", blurb: "Checksum")
    authorizationItem = p.label("AuthorizationData_item_element", "AuthorizationData item")
    fastRequest = p.label(
      "armored_data_request_element", "armored-data", blurb: "KrbFastArmoredReq")
    fastReply = p.label(
      "armored_data_reply_element", "armored-data", blurb: "KrbFastArmoredRep")
    armor = p.label("armor_element", "armor", blurb: "KrbFastArmor")
    armorType = p.i32(
      "armor_type", "armor-type", names: [0: "fX-FAST-reserved", 1: "fX-FAST-ARMOR-AP-REQUEST"],
      blurb: "KrbFastArmorTypes")
    armorValue = p.bytes("armor_value", "armor-value")
    requestChecksum = p.label("req_checksum_element", "req-checksum", blurb: "Checksum")
    fastRequestPart = p.label(
      "enc_fast_req_element", "enc-fast-req", blurb: "EncryptedKrbFastReq")
    fastReplyPart = p.label(
      "enc_fast_rep_element", "enc-fast-rep", blurb: "EncryptedKrbFastResponse")
    safeBody = p.label("safe_body_element", "safe-body", blurb: "KRB_SAFE_BODY")
    address = p.label("HostAddress_element", "HostAddress")
    sender = p.label("s_address_element", "s-address", blurb: "HostAddress")
    receiver = p.label("r_address_element", "r-address", blurb: "HostAddress")
    info = p.label("ETYPE_INFO_ENTRY_element", "ETYPE-INFO-ENTRY")
    info2 = p.label("ETYPE_INFO2_ENTRY_element", "ETYPE-INFO2-ENTRY")
    dataValue = p.bytes("padata_value", "padata-value")
    checksumValue = p.bytes("checksum", "checksum")
    errorData = p.bytes("e_data", "e-data")
    salt = p.bytes("info_salt", "salt", blurb: "OCTET_STRING")
    saltText = p.string("info2_salt", "salt", blurb: "KerberosString")
    parameters = p.bytes("s2kparams", "s2kparams", blurb: "OCTET_STRING")
    userData = p.bytes(
      "kRB_SAFE_BODY_user_data", "user-data", blurb: "T_kRB_SAFE_BODY_user_data")
    ip = p.bytes("address", "address")
    authorizationData = p.bytes("ad_data", "ad-data")
    auth = p.string("auth", "auth", blurb: "GeneralString")
    netbios = p.string("addr_nb", "NetBIOS Address", blurb: "NetBIOS Address and type")
    ipv4 = p.ipv4("addr_ip", "IP Address")
    ipv6 = p.ipv6("addr_ipv6", "IPv6 Address")
    ciphers = Ciphers(&p)
    from = p.time("from", "from", blurb: "KerberosTime")
    till = p.time("till", "till", blurb: "KerberosTime")
    until = p.time("rtime", "rtime", blurb: "KerberosTime")
    clientTime = p.time("ctime", "ctime", blurb: "KerberosTime")
    serverTime = p.time("stime", "stime", blurb: "KerberosTime")
    timestamp = p.time("timestamp", "timestamp", blurb: "KerberosTime")
    includesPAC = p.flag("include_pac", "include-pac", blurb: "BOOLEAN")
    options = p.bytes("ap_options", "ap-options", blurb: "APOptions")
    requestOptions = p.bytes("kdc_options", "kdc-options", blurb: "KDCOptions")
    pacOptions = p.bytes("flags", "flags", blurb: "TicketFlags")
    passwordSalt = p.bytes("pw_salt", "pw-salt")
    status = p.u32(
      "smb.nt_status", "NT Status", .hex, names: ntStatusNames, blurb: "NT Status code")
    extReserved = p.u32("ext_error.reserved", "Reserved", .hex)
    extFlags = p.u32("ext_error.flags", "Flags", .hex)
    requestFlags = Self.bits(
      &p, "KDCOptions",
      [
        "reserved", "forwardable", "forwarded", "proxiable", "proxy", "allow-postdate",
        "postdated", "unused7", "renewable", "unused9", "unused10", "opt-hardware-auth",
        "unused12", "unused13", "constrained-delegation", "canonicalize", "request-anonymous",
        "unused17", "unused18", "unused19", "unused20", "unused21", "unused22", "unused23",
        "unused24", "unused25", "disable-transited-check", "renewable-ok", "enc-tkt-in-skey",
        "unused29", "renew", "validate",
      ])
    useFlags = Self.bits(
      &p, "APOptions", ["reserved", "use-session-key", "mutual-required"])
    pacFlags = Self.bits(
      &p, "PAC.OPTIONS.FLAGS",
      ["claims", "branch-aware", "forward-to-full-dc", "resource-based-constrained-delegation"])
    missing = p.expert("missing_keytype", .decryption, .warning, "Missing keytype")
    unknownAddress = p.expert(
      "address.unknown", .protocolRule, .warning,
      "KRB Address: I don't know how to parse this type of address yet")
  }

  private static func bits(
    _ p: inout Builder, _ prefix: String, _ names: [String]
  ) -> [Field<Bool>] {
    var fields: [Field<Bool>] = []
    for (i, name) in names.enumerated() {
      let dotted = String(name.map { $0 == "-" ? "." : $0 })
      fields.append(p.flag("\(prefix).\(dotted)", name, mask: 0x80 >> UInt64(i % 8)))
    }
    return fields
  }
}

extension KerberosFields.Ciphers {
  init(_ p: inout Builder) {
    func cipher(_ name: String) -> Field<Bytes> {
      p.bytes("\(name)_cipher", "cipher", blurb: "T_\(name)_cipher")
    }
    ticket = cipher("encryptedTicketData")
    authorization = cipher("encryptedAuthorizationData")
    authenticator = cipher("encryptedAuthenticator")
    reply = cipher("encryptedKDCREPData")
    response = cipher("encryptedAPREPData")
    secret = cipher("encryptedKrbPrivData")
    credential = cipher("encryptedKrbCredData")
    timestamp = cipher("pA_ENC_TIMESTAMP")
    challenge = cipher("encryptedChallenge")
    fastRequest = cipher("encryptedKrbFastReq")
    fastReply = cipher("encryptedKrbFastResponse")
  }
}
