public import RemoraCore

/// ISO's association control service (ISO 8650-1 section 7): who associates with whom, and for what.
public let associationControl = Protocol(
  "acse", "ISO 8650-1 OSI Association Control Service", short: "ACSE"
) { p in
  let layer = AssociationLayer(&p)
  p.over("ber.oid", name: "2.2.1.0.1")
  p.keepsToItself()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct AssociationLayer {
  let items: AsnItems
  let unit: Asn

  init(_ p: inout Builder) {
    let fields = OsiFields(associationFields, names: associationNames, &p)
    let items = AsnItems.shared(&p)
    self.items = items
    p.feeds("ber")
    let connections = OsiConnections.shared(&p)
    let context = p.state { Int32(0) }
    let byObject = p.table("/ber.oid", String.self)

    // Only there if the tag is that of a number.
    let reference = Asn.code { d throws(Malformed) in
      let head = try d.berHead()
      guard head.isUniversal(BerTag.integer) else { return }
      var value: Int32 = 0
      for i in 0..<min(head.length, 4) {
        value = value << 8 | Int32(d.byte(d.offset + head.header + i))
      }
      d[context] = value
      try items.add(&d, fields.leaf("indirect_reference"))
    }
    let value = Asn.code { d throws(Malformed) in
      let connection = d[connections].connection(d.packet)
      let key = OsiConnections.Context(connection: connection, number: d[context])
      let syntax = d[connections].syntaxes[key] ?? ""
      let count = d.remaining
      guard count > 0 else { return }
      let outside = d.openOutside()
      let isKnown = try d.call(byObject, syntax, length: count, .strict)
      d.close(outside)
      if !isKnown { try d.skip(count) }
    }
    let encoding = fields.choice(
      "encoding",
      [
        .explicit(0, value), .implicit(1, fields.leaf("octet_aligned")),
        .implicit(2, fields.leaf("arbitrary")),
      ])
    // EXTERNAL with its universal tag, 8.
    let external = Asn.code { d throws(Malformed) in
      let head = try d.berHead()
      let place = Region(d.offset + head.header, min(head.length, d.remaining))
      guard head.isUniversal(8) else { return try d.skip(min(head.whole, d.remaining)) }
      let item: Item =
        fields.heading("EXTERNALt_element").map { d.put($0, at: place) } ?? .none
      let sub = d.open(item)
      d[context] = 0
      try d.berInside { d, _ throws(Malformed) in
        try items.addMembers(
          &d,
          [
            .maybe(fields.leaf("direct_reference")),
            .maybe(reference), .maybe(fields.leaf("data_value_descriptor")), .of(encoding),
          ])
      }
      d.close(sub)
    }
    func information(_ name: String) -> AsnMember { .implicit(30, fields.list(name, external)) }
    func title(_ name: String) -> Asn {
      fields.choice(
        name,
        [
          AsnMember(
            type: fields.leaf("ap_title_form1"), tagging: .implicit(.universal, 16),
            isOptional: true, number: 0),
          .of(fields.leaf("ap_title_form2"), as: 1),
          .of(fields.leaf("ap_title_form3"), as: 2),
        ])
    }
    func qualifier(_ name: String) -> Asn {
      fields.choice(
        name,
        [
          .of(fields.leaf("aso_qualifier_form2"), as: 1),
          .of(fields.leaf("aso_qualifier_form3"), as: 2),
        ])
    }
    let mechanism = fields.choice(
      "calling_authentication_value",
      [
        .implicit(0, fields.leaf("charstring")), .implicit(1, fields.bits("bitstring")),
        .implicit(2, fields.leaf("external_element")),
      ])
    let mechanismBack = fields.choice(
      "responding_authentication_value",
      [
        .implicit(0, fields.leaf("charstring")), .implicit(1, fields.bits("bitstring")),
        .implicit(2, fields.leaf("external_element")),
      ])
    let needs = [
      "authentication", "aSO.context.negotiation", "higher.level.association",
      "nested.association",
    ].map { "ACSE.requirements.\($0)" }
    let source = fields.choice(
      "result_source_diagnostic",
      [
        .explicit(1, fields.leaf("service_user"), as: 1),
        .explicit(2, fields.leaf("service_provider"), as: 2),
      ])
    unit = .choice(
      nil,
      [
        .application(
          0,
          fields.sequence(
            "aarq_element",
            [
              .implicit(
                0, fields.bits("aARQ_protocol_version", ["T.AARQ.protocol.version.version1"])),
              .explicit(1, fields.leaf("aARQ_aSO_context_name")),
              .explicit(2, title("called_AP_title")),
              .explicit(3, qualifier("called_AE_qualifier")),
              .explicit(4, fields.leaf("called_AP_invocation_identifier")),
              .explicit(5, fields.leaf("called_AE_invocation_identifier")),
              .explicit(6, title("calling_AP_title")),
              .explicit(7, qualifier("calling_AE_qualifier")),
              .explicit(8, fields.leaf("calling_AP_invocation_identifier")),
              .explicit(9, fields.leaf("calling_AE_invocation_identifier")),
              .implicit(10, fields.bits("sender_acse_requirements", needs)),
              .implicit(11, fields.leaf("mechanism_name")),
              .explicit(12, mechanism),
              .implicit(29, fields.leaf("implementation_information")),
              information("aARQ_user_information"),
            ])),
        .application(
          1,
          fields.sequence(
            "aare_element",
            [
              .implicit(
                0, fields.bits("aARE_protocol_version", ["T.AARE.protocol.version.version1"])),
              .explicit(1, fields.leaf("aARE_aSO_context_name")),
              .explicit(2, fields.leaf("result")), .explicit(3, source),
              .explicit(4, title("responding_AP_title")),
              .explicit(5, qualifier("responding_AE_qualifier")),
              .explicit(6, fields.leaf("responding_AP_invocation_identifier")),
              .explicit(7, fields.leaf("responding_AE_invocation_identifier")),
              .implicit(8, fields.bits("responder_acse_requirements", needs)),
              .implicit(9, fields.leaf("mechanism_name")),
              .explicit(10, mechanismBack),
              .implicit(29, fields.leaf("implementation_information")),
              information("aARE_user_information"),
            ])),
        .application(
          2,
          fields.sequence(
            "rlrq_element",
            [.implicit(0, fields.leaf("rLRQ_reason")), information("rLRQ_user_information")])),
        .application(
          3,
          fields.sequence(
            "rlre_element",
            [.implicit(0, fields.leaf("rLRE_reason")), information("rLRE_user_information")])),
        .application(
          4,
          fields.sequence(
            "abrt_element",
            [
              .implicit(0, fields.leaf("abort_source")),
              .implicit(1, fields.leaf("abort_diagnostic")), information("aBRT_user_information"),
            ])),
      ])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ACSE")
    d.setOwnLength(d.remaining)
    let head = try d.berHead()
    let reason = head.length >= 3 ? d.byte(d.offset + head.header + 2) : 255
    switch head.tag {
    case 0: d.info("A-Associate-Request")
    case 1: d.info("A-Associate-Response")
    case 2:
      let names = ["normal", "urgent"]
      d.info("Release-Request (\(reason < 2 ? names[Int(reason)] : "user-defined"))")
    case 3: d.info("Release-Response (\(reason == 0 ? "normal" : "not-finished"))")
    case 4: d.info("Abort (ACSE)")
    default: break
    }
    try items.add(&d, unit)
  }
}

private let associationFields: StaticString = """
  indirect_reference|indirect-reference|i
  encoding|encoding|u|encoding
  octet_aligned|octet-aligned|x
  arbitrary|arbitrary|x
  EXTERNALt_element|Association-data|l
  direct_reference|direct-reference|o
  data_value_descriptor|data-value-descriptor|s
  ap_title_form1|ap-title-form1|u|ap_title_form1
  ap_title_form2|ap-title-form2|o
  ap_title_form3|ap-title-form3|s
  aso_qualifier_form2|aso-qualifier-form2|i
  aso_qualifier_form3|aso-qualifier-form3|s
  calling_authentication_value|calling-authentication-value|u|calling_authentication_value
  charstring|charstring|s
  bitstring|bitstring|x
  external_element|external|l
  responding_authentication_value|responding-authentication-value|u|responding_authentication_value
  result_source_diagnostic|result-source-diagnostic|u|result_source_diagnostic
  service_user|service-user|u|service_user
  service_provider|service-provider|u|service_provider
  aarq_element|aarq|l
  aARQ_protocol_version|protocol-version|x
  aARQ_aSO_context_name|aSO-context-name|o
  called_AP_title|called-AP-title|u|called_AP_title
  called_AE_qualifier|called-AE-qualifier|u|called_AE_qualifier
  called_AP_invocation_identifier|called-AP-invocation-identifier|i
  called_AE_invocation_identifier|called-AE-invocation-identifier|i
  calling_AP_title|calling-AP-title|u|calling_AP_title
  calling_AE_qualifier|calling-AE-qualifier|u|calling_AE_qualifier
  calling_AP_invocation_identifier|calling-AP-invocation-identifier|i
  calling_AE_invocation_identifier|calling-AE-invocation-identifier|i
  sender_acse_requirements|sender-acse-requirements|x
  mechanism_name|mechanism-name|o
  implementation_information|implementation-information|s
  aARQ_user_information|user-information|u
  aare_element|aare|l
  aARE_protocol_version|protocol-version|x
  aARE_aSO_context_name|aSO-context-name|o
  result|result|u|result
  responding_AP_title|responding-AP-title|u|responding_AP_title
  responding_AE_qualifier|responding-AE-qualifier|u|responding_AE_qualifier
  responding_AP_invocation_identifier|responding-AP-invocation-identifier|i
  responding_AE_invocation_identifier|responding-AE-invocation-identifier|i
  responder_acse_requirements|responder-acse-requirements|x
  aARE_user_information|user-information|u
  rlrq_element|rlrq|l
  rLRQ_reason|reason|i|rLRQ_reason
  rLRQ_user_information|user-information|u
  rlre_element|rlre|l
  rLRE_reason|reason|i|rLRE_reason
  rLRE_user_information|user-information|u
  abrt_element|abrt|l
  abort_source|abort-source|u|abort_source
  abort_diagnostic|abort-diagnostic|u|abort_diagnostic
  aBRT_user_information|user-information|u
  T.AARQ.protocol.version.version1|version1|b80
  T.AARE.protocol.version.version1|version1|b80
  ACSE.requirements.authentication|authentication|b80
  ACSE.requirements.aSO.context.negotiation|aSO-context-negotiation|b40
  ACSE.requirements.higher.level.association|higher-level-association|b20
  ACSE.requirements.nested.association|nested-association|b10
  """

private let associationNames: StaticString = """
  @encoding
  0=single-ASN1-type
  1=octet-aligned
  2=arbitrary
  @ap_title_form1
  0=rdnSequence
  @calling_authentication_value
  0=charstring
  1=bitstring
  2=external
  3=other
  @responding_authentication_value
  0=charstring
  1=bitstring
  2=external
  3=other
  @result_source_diagnostic
  1=service-user
  2=service-provider
  @service_user
  0=null
  1=no-reason-given
  2=application-context-name-not-supported
  3=calling-AP-title-not-recognized
  4=calling-AP-invocation-identifier-not-recognized
  5=calling-AE-qualifier-not-recognized
  6=calling-AE-invocation-identifier-not-recognized
  7=called-AP-title-not-recognized
  8=called-AP-invocation-identifier-not-recognized
  9=called-AE-qualifier-not-recognized
  a=called-AE-invocation-identifier-not-recognized
  b=authentication-mechanism-name-not-recognized
  c=authentication-mechanism-name-required
  d=authentication-failure
  e=authentication-required
  @service_provider
  0=null
  1=no-reason-given
  2=no-common-acse-version
  @called_AP_title
  0=ap-title-form1
  1=ap-title-form2
  2=ap-title-form3
  @called_AE_qualifier
  0=aso-qualifier-form1
  1=aso-qualifier-form2
  2=aso-qualifier-form3
  3=aso-qualifier-form-any-octets
  @calling_AP_title
  0=ap-title-form1
  1=ap-title-form2
  2=ap-title-form3
  @calling_AE_qualifier
  0=aso-qualifier-form1
  1=aso-qualifier-form2
  2=aso-qualifier-form3
  3=aso-qualifier-form-any-octets
  @result
  0=accepted
  1=rejected-permanent
  2=rejected-transient
  @responding_AP_title
  0=ap-title-form1
  1=ap-title-form2
  2=ap-title-form3
  @responding_AE_qualifier
  0=aso-qualifier-form1
  1=aso-qualifier-form2
  2=aso-qualifier-form3
  3=aso-qualifier-form-any-octets
  @rLRQ_reason
  0=normal
  1=urgent
  1e=user-defined
  @rLRE_reason
  0=normal
  1=not-finished
  1e=user-defined
  @abort_source
  0=service-user
  1=service-provider
  @abort_diagnostic
  1=no-reason-given
  2=protocol-error
  3=authentication-mechanism-name-not-recognized
  4=authentication-mechanism-name-required
  5=authentication-failure
  6=authentication-required
  """
