public import RemoraCore

/// ISO's presentation protocol (ISO 8823-1 section 8): which syntaxes a connection's contexts have,
/// and values of these.
public let osiPresentation = Protocol(
  "pres", "ISO 8823 OSI Presentation Protocol", short: "PRES"
) { p in
  let layer = PresentationLayer(&p)
  p.keepsToItself()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct PresentationLayer {
  let fields: OsiFields
  let items: AsnItems
  let connections: State<OsiConnections>
  /// The context whose definition, or whose value, is in hand.
  let context: State<Int32>
  let byObject: Table<String>
  let request, accept, userData: Asn

  init(_ p: inout Builder) {
    let fields = OsiFields(presentationFields, names: presentationNames, &p)
    self.fields = fields
    items = AsnItems.shared(&p)
    p.feeds("ber")
    connections = OsiConnections.shared(&p)
    context = p.state { 0 }
    byObject = p.table("/ber.oid", String.self)
    let values = PresentationValues(fields, connections, context, byObject, items)
    userData = values.userData
    let mode = fields.set("mode_selector_element", [.implicit(0, fields.leaf("mode_value"))])
    let definitions = fields.list("presentation_context_definition_list", values.definition)
    let results = fields.list(
      "presentation_context_definition_result_list",
      fields.sequence(
        "Result_list_item_element",
        [
          .implicit(0, fields.leaf("result")), .implicit(1, fields.leaf("transfer_syntax_name")),
          .implicit(2, fields.leaf("provider_reason")),
        ]))
    let version = fields.bits("protocol_version", ["Protocol.version.version.1"])
    let requirements = fields.bits(
      "presentation_requirements",
      ["Presentation.requirements.context.management", "Presentation.requirements.restoration"])
    let session = fields.bits("user_session_requirements", Self.sessionFlags)
    request = .set(
      nil,
      [
        .implicit(0, mode),
        .implicit(
          2,
          fields.sequence(
            "normal_mode_parameters_element",
            [
              .implicit(0, version), .implicit(1, fields.leaf("calling_presentation_selector")),
              .implicit(2, fields.leaf("called_presentation_selector")),
              .implicit(4, definitions), .implicit(8, requirements), .implicit(9, session),
              .maybe(values.userData),
            ])),
      ])
    accept = .set(
      nil,
      [
        .implicit(0, mode),
        .implicit(
          2,
          fields.sequence(
            "cPU_PPDU_normal_mode_parameters_element",
            [
              .implicit(0, version), .implicit(3, fields.leaf("responding_presentation_selector")),
              .implicit(5, results), .implicit(8, requirements), .implicit(9, session),
              .maybe(values.userData),
            ])),
      ])
  }

  private static let sessionFlags = [
    "half.duplex", "duplex", "expedited.data", "minor.synchronize", "major.synchronize",
    "resynchronize", "activity.management", "negotiated.release", "capability.data", "exceptions",
    "typed.data", "symmetric.synchronize", "data.separation",
  ].map { "User.session.requirements.\($0)" }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PRES")
    let whole = d.remaining
    d.setOwnLength(whole)
    let head = try d.berHead()
    if head.isUniversal(BerTag.set) {
      // Which of both directions: what answers has results in place of definitions.
      let isAccept = try self.isAccept(d, head)
      let place = Region(d.offset + head.header, min(head.length, d.remaining - head.header))
      let name = isAccept ? "cpapdu" : "cptype"
      let item: Item = fields.heading(name).map { d.put($0, at: place) } ?? .none
      let sub = d.open(item)
      try items.add(&d, isAccept ? accept : request)
      d.close(sub)
    } else if head.kind == .application {
      try items.add(&d, userData)
    } else {
      try d.skip(d.remaining)
    }
  }

  private func isAccept(
    _ d: borrowing Dissection, _ head: BerHead
  ) throws(Malformed) -> Bool {
    // The first member is the mode, three bytes long behind its head; the second the parameters.
    var at = d.offset + head.header
    let end = min(d.offset + head.whole, d.stop)
    while at + 1 < end {
      try d.step()
      let tag = d.byte(at)
      var count = Int(d.byte(at + 1))
      var body = at + 2
      if count & 0x80 != 0 {
        let wide = count & 0x7f
        if wide == 0 || wide > 4 { return false }
        count = 0
        for i in 0..<wide { count = count << 8 | Int(d.byte(body + i)) }
        body += wide
      }
      if tag == 0xa2 {
        let first = d.byte(body)
        return first == 0x83 || first == 0xa5 || first == 0x80 && d.byte(body + 4) == 0x83
      }
      at = body + count
    }
    return false
  }
}

/// Values, each with the context whose syntax it has.
private struct PresentationValues {
  let definition, userData: Asn

  init(
    _ fields: OsiFields, _ connections: State<OsiConnections>, _ context: State<Int32>,
    _ byObject: Table<String>, _ items: AsnItems
  ) {
    let number = fields.leaf("presentation_context_identifier")
    // The number is remembered for what follows it.
    let numbered = Asn.code { d throws(Malformed) in
      let head = try d.berHead()
      var value: Int32 = 0
      for i in 0..<min(head.length, 4) {
        value = value << 8 | Int32(d.byte(d.offset + head.header + i))
      }
      d[context] = value
      try items.add(&d, number)
    }
    let named = Asn.code { d throws(Malformed) in
      let head = try d.berHead()
      let place = Region(d.offset + head.header, head.length)
      let syntax = berDotted(d.bytes(place))
      if !d.packet.isRevisit {
        let connection = d[connections].connection(d.packet)
        d[connections].note(connection, d[context], syntax)
      }
      try items.add(&d, fields.leaf("abstract_syntax_name"))
    }
    definition = fields.sequence(
      "Context_list_item_element",
      [
        .of(numbered), .of(named),
        .of(fields.list("transfer_syntax_name_list", fields.leaf("Transfer_syntax_name"))),
      ])
    let shown = Asn.code { d throws(Malformed) in
      try items.add(&d, numbered)
      let connection = d[connections].connection(d.packet)
      let key = OsiConnections.Context(connection: connection, number: d[context])
      if let syntax = d[connections].syntaxes[key] {
        let name = ObjectNames.name(of: syntax)
        d.append(" (\(name))")
      }
    }
    let value = Asn.code { d throws(Malformed) in
      let connection = d[connections].connection(d.packet)
      let key = OsiConnections.Context(connection: connection, number: d[context])
      let syntax = d[connections].syntaxes[key] ?? ""
      let count = d.remaining
      let outside = d.openOutside()
      let isKnown = try d.call(byObject, syntax, length: count, .strict)
      d.close(outside)
      if !isKnown { try d.skip(count) }
    }
    let data = fields.choice(
      "presentation_data_values",
      [
        .explicit(0, value), .implicit(1, fields.leaf("octet_aligned")),
        .implicit(2, fields.leaf("arbitrary")),
      ])
    let list = fields.list(
      "fully_encoded_data",
      fields.sequence(
        "PDV_list_element",
        [.maybe(fields.leaf("transfer_syntax_name")), .of(shown), .of(data)]))
    userData = fields.choice(
      "user_data",
      [
        .application(0, fields.leaf("simply_encoded_data")), .application(1, list),
      ])
  }
}

private let presentationFields: StaticString = """
  mode_selector_element|mode-selector|l
  mode_value|mode-value|i|mode_value
  presentation_context_definition_list|presentation-context-definition-list|u
  presentation_context_definition_result_list|presentation-context-definition-result-list|u
  Result_list_item_element|Result-list item|l
  result|result|i|result
  transfer_syntax_name|transfer-syntax-name|o
  provider_reason|provider-reason|i|provider_reason
  protocol_version|protocol-version|x
  presentation_requirements|presentation-requirements|x
  user_session_requirements|user-session-requirements|x
  normal_mode_parameters_element|normal-mode-parameters|l
  calling_presentation_selector|calling-presentation-selector|x
  called_presentation_selector|called-presentation-selector|x
  cPU_PPDU_normal_mode_parameters_element|normal-mode-parameters|l
  responding_presentation_selector|responding-presentation-selector|x
  presentation_context_identifier|presentation-context-identifier|i
  abstract_syntax_name|abstract-syntax-name|o
  Context_list_item_element|Context-list item|l
  transfer_syntax_name_list|transfer-syntax-name-list|u
  Transfer_syntax_name|Transfer-syntax-name|o
  presentation_data_values|presentation-data-values|u|presentation_data_values
  octet_aligned|octet-aligned|x
  arbitrary|arbitrary|x
  fully_encoded_data|fully-encoded-data|u
  PDV_list_element|PDV-list|l
  user_data|user-data|u|user_data
  simply_encoded_data|simply-encoded-data|x
  Presentation.requirements.context.management|context-management|b80
  Presentation.requirements.restoration|restoration|b40
  Protocol.version.version.1|version-1|b80
  User.session.requirements.half.duplex|half-duplex|b80
  User.session.requirements.duplex|duplex|b40
  User.session.requirements.expedited.data|expedited-data|b20
  User.session.requirements.minor.synchronize|minor-synchronize|b10
  User.session.requirements.major.synchronize|major-synchronize|b8
  User.session.requirements.resynchronize|resynchronize|b4
  User.session.requirements.activity.management|activity-management|b2
  User.session.requirements.negotiated.release|negotiated-release|b1
  User.session.requirements.capability.data|capability-data|b80
  User.session.requirements.exceptions|exceptions|b40
  User.session.requirements.typed.data|typed-data|b20
  User.session.requirements.symmetric.synchronize|symmetric-synchronize|b10
  User.session.requirements.data.separation|data-separation|b8
  cptype|CP-type|l
  cpapdu|CPA-PPDU|l
  """

private let presentationNames: StaticString = """
  @mode_value
  0=x410-1984-mode
  1=normal-mode
  @result
  0=acceptance
  1=user-rejection
  2=provider-rejection
  @provider_reason
  0=reason-not-specified
  1=abstract-syntax-not-supported
  2=proposed-transfer-syntaxes-not-supported
  3=local-limit-on-DCS-exceeded
  @presentation_data_values
  0=single-ASN1-type
  1=octet-aligned
  2=arbitrary
  @user_data
  0=simply-encoded-data
  1=fully-encoded-data
  """
