import RemoraCore

/// The messages of RFC 4120 section 5, written down once.
struct KerberosGrammar: Sendable {
  struct Message: Sendable {
    let name: String
    let type: Asn
  }

  let f: KerberosFields
  let items: AsnItems
  let ticket: Asn
  /// Of the message in hand: the error it tells, and the kind of key its reply needs.
  let error: State<Int32>
  let key: State<Int32?>
  let isToken: State<Bool>

  init(_ p: inout Builder, _ f: KerberosFields, _ items: AsnItems) {
    self.f = f
    self.items = items
    ticket = Self.ticket(f, as: f.ticket)
    error = p.state { 0 }
    key = p.state { nil }
    isToken = KerberosMechanism.sharedMark(&p)
  }

  // MARK: Pieces

  static func text(_ field: Field<Text>) -> Asn { .string(field, BerTag.generalString) }

  /// [APPLICATION tag] EXPLICIT.
  static func application(_ tag: UInt32, _ type: Asn) -> Asn {
    .choice(
      nil,
      [
        AsnMember(
          type: type, tagging: .explicit(.application, tag), isOptional: true, number: nil)
      ])
  }

  private static func client(_ f: KerberosFields) -> Asn {
    .sequence(
      f.client,
      [
        .explicit(0, .integer(f.nameType)),
        .explicit(1, .list(f.clientNames, text(f.clientName))),
      ])
  }

  private static func server(_ f: KerberosFields) -> Asn {
    .sequence(
      f.server,
      [
        .explicit(0, .integer(f.nameType)),
        .explicit(1, .list(f.serverNames, text(f.serverName))),
      ])
  }

  static func principal(_ f: KerberosFields, as label: Field<Label>) -> Asn {
    .sequence(
      label,
      [
        .explicit(0, .integer(f.nameType)),
        .explicit(1, .list(f.anyNames, text(f.anyName))),
      ])
  }

  static func encrypted(
    _ f: KerberosFields, _ label: Field<Label>?, _ cipher: Asn
  ) -> Asn {
    .sequence(
      label,
      [
        .explicit(0, .integer(f.encryption)), .explicit(1, .unsigned(f.keyVersion)),
        .explicit(2, cipher),
      ])
  }

  private static func ticket(_ f: KerberosFields, as label: Field<Label>) -> Asn {
    application(
      1,
      .sequence(
        label,
        [
          .explicit(0, .unsigned(f.ticketVersion)), .explicit(1, text(f.realm)),
          .explicit(2, server(f)),
          .explicit(3, encrypted(f, f.ticketPart, .octets(f.ciphers.ticket))),
        ]))
  }

  private static func useRequest(
    _ f: KerberosFields, _ ticket: Asn, label: Field<Label>?
  ) -> Asn {
    .sequence(
      label,
      [
        .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
        .explicit(2, .bits(f.options, f.useFlags)), .explicit(3, ticket),
        .explicit(4, encrypted(f, f.authenticator, .octets(f.ciphers.authenticator))),
      ])
  }

  static func check(_ f: KerberosFields, _ label: Field<Label>) -> Asn {
    .sequence(
      label,
      [.explicit(0, .integer(f.checksumType)), .explicit(1, .octets(f.checksumValue))])
  }

  // MARK: Messages

  func messages(_ p: inout Builder) -> [UInt32: Message] {
    func item(_ name: String, _ label: String) -> Field<Label> {
      p.label("\(name)_element", label)
    }
    let use = Self.useRequest(f, ticket, label: item("ap_req", "ap-req"))
    let address = address(as: f.address)
    let request = requestMembers(address, use)
    let reply = replyMembers(use)
    return [
      10: Message(name: "AS-REQ", type: .sequence(item("as_req", "as-req"), request)),
      11: Message(name: "AS-REP", type: .sequence(item("as_rep", "as-rep"), reply)),
      12: Message(name: "TGS-REQ", type: .sequence(item("tgs_req", "tgs-req"), request)),
      13: Message(name: "TGS-REP", type: .sequence(item("tgs_rep", "tgs-rep"), reply)),
      14: Message(name: "AP-REQ", type: use),
      15: Message(
        name: "AP-REP",
        type: .sequence(
          item("ap_rep", "ap-rep"),
          [
            .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
            .explicit(2, Self.encrypted(f, f.responsePart, .octets(f.ciphers.response))),
          ])),
      20: Message(name: "KRB-SAFE", type: safe(item("krb_safe", "krb-safe"))),
      21: Message(
        name: "KRB-PRIV",
        type: .sequence(
          item("krb_priv", "krb-priv"),
          [
            .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
            .explicit(3, Self.encrypted(f, f.privatePart, .octets(f.ciphers.secret))),
          ])),
      22: Message(
        name: "KRB-CRED",
        type: .sequence(
          item("krb_cred", "krb-cred"),
          [
            .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
            .explicit(2, .list(f.held, Self.ticket(f, as: f.anyTicket))),
            .explicit(3, Self.encrypted(f, f.credentialPart, .octets(f.ciphers.credential))),
          ])),
      30: Message(name: "KRB-ERROR", type: errorMessage(item("krb_error", "krb-error"), use)),
    ]
  }

  private func requestMembers(_ address: Asn, _ use: Asn) -> [AsnMember] {
    let body: [AsnMember] = [
      .explicit(0, .bits(f.requestOptions, f.requestFlags)), .explicit(1, Self.client(f)),
      .explicit(2, Self.text(f.realm)), .explicit(3, Self.server(f)),
      .explicit(4, .generalizedTime(f.from)), .explicit(5, .generalizedTime(f.till)),
      .explicit(6, .generalizedTime(f.until)), .explicit(7, .unsigned(f.nonce)),
      .explicit(8, .list(f.offers, .integer(f.offered))),
      .explicit(9, .list(f.addresses, address)),
      .explicit(
        10, Self.encrypted(f, f.authorizationPart, .octets(f.ciphers.authorization))),
      .explicit(11, .list(f.tickets, Self.ticket(f, as: f.anyTicket))),
    ]
    return [
      .explicit(1, .unsigned(f.version)), .explicit(2, .integer(f.messageType)),
      .explicit(3, .list(f.requestData, preauthentication(use, isReply: false))),
      .explicit(4, .sequence(f.body, body)),
    ]
  }

  private func replyMembers(_ use: Asn) -> [AsnMember] {
    [
      .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
      .explicit(2, .list(f.replyData, preauthentication(use, isReply: true))),
      .explicit(3, Self.text(f.clientRealm)), .explicit(4, Self.client(f)),
      .explicit(5, ticket),
      .explicit(6, replyPart()),
    ]
  }

  private func errorMessage(_ label: Field<Label>, _ use: Asn) -> Asn {
    .sequence(
      label,
      [
        .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
        .explicit(2, .generalizedTime(f.clientTime)), .explicit(3, .unsigned(f.clientMicroseconds)),
        .explicit(4, .generalizedTime(f.serverTime)), .explicit(5, .unsigned(f.serverMicroseconds)),
        .explicit(6, errorCode()), .explicit(7, Self.text(f.clientRealm)),
        .explicit(8, Self.client(f)), .explicit(9, Self.text(f.realm)),
        .explicit(10, Self.server(f)), .explicit(11, Self.text(f.errorText)),
        .explicit(12, errorData(use)), .explicit(13, Self.check(f, f.errorChecksum)),
      ])
  }

  private func safe(_ label: Field<Label>) -> Asn {
    .sequence(
      label,
      [
        .explicit(0, .unsigned(f.version)), .explicit(1, .integer(f.messageType)),
        .explicit(
          2,
          .sequence(
            f.safeBody,
            [
              .explicit(0, .octets(f.userData)), .explicit(1, .generalizedTime(f.timestamp)),
              .explicit(2, .unsigned(f.microseconds)), .explicit(3, .unsigned(f.sequence)),
              .explicit(4, address(as: f.sender)), .explicit(5, address(as: f.receiver)),
            ])),
        .explicit(3, Self.check(f, f.checksum)),
      ])
  }
}
