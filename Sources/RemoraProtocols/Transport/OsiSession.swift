public import RemoraCore

/// ISO's session protocol (ISO 8327-1 section 8): units of a type, a length and parameters.
///
///     |     type      |    length     | parameter … | user's data …
public let osiSession = Protocol("ses", "ISO 8327-1 OSI Session Protocol", short: "SES") { p in
  let layer = OsiSessionLayer(&p)
  p.recognizes(over: "cotp") { d in OsiSessionLayer.isUnit(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct OsiSessionLayer: Sendable {
  let type, kind, reason: Field<UInt8>
  let length: Field<UInt16>
  let size: Field<UInt32>
  let fields: WireFields
  let userData: Field<Bytes>
  let badLength, badParameter, nested: Expert
  let presentation: ProtocolHandle

  init(_ p: inout Builder) {
    type = p.u8("type", "SPDU Type", names: FieldSheet.list("type", in: sessionNames))
    length = p.u16("length", "Length")
    kind = p.u8(
      "parameter_type", "Parameter type", names: FieldSheet.list("parameter", in: sessionNames))
    size = p.u32("parameter_length", "Parameter length")
    reason = p.u8("reason_code", "Reason Code", names: FieldSheet.list("reason", in: sessionNames))
    userData = p.bytes("user_data", "User data")
    fields = WireFields(sessionFields, names: sessionNames, &p)
    badLength = p.expert("bad_length", .malformed, .warning, "Bad length")
    badParameter = p.expert(
      "bad_parameter_length", .malformed, .warning, "Bad parameter length")
    nested = p.expert(
      "parameter_group_inside_parameter_group", .malformed, .warning,
      "Parameter group inside parameter group")
    presentation = p.uses("pres")
  }

  private static let types: Set<UInt8> = [
    1, 2, 5, 7, 8, 9, 10, 12, 13, 14, 15, 16, 21, 22, 25, 26, 29, 33, 34, 41, 42, 45, 48, 49, 50,
    53, 57, 58, 61, 62, 64,
  ]

  /// A type that is known, and a length that fits.
  static func isUnit(_ d: borrowing Dissection) -> Bool {
    guard d.remaining >= 2, let type = d.number(at: d.offset, UInt8.self), types.contains(type),
      let first = d.number(at: d.offset + 1, UInt8.self)
    else { return false }
    var count = Int(first) + 2
    if first == 255 {
      guard let long = d.number(at: d.offset + 2, UInt16.self) else { return false }
      count = Int(long) + 4
    }
    return count <= d.reportedRemaining
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SES")
    d.info("")
    // A unit that gives tokens stands before the one that carries data.
    if d.byte(d.offset) == 1, d.reportedRemaining > 2 {
      let next = d.offset + 2 + Int(d.byte(d.offset + 1))
      _ = try unit(&d, isFirst: true)
      guard d.reportedRemaining > 0, d.offset == next else { return }
      d.beginAgain()
    }
    try unit(&d, isFirst: false)
  }

  private func unit(_ d: inout Dissection, isFirst: Bool) throws(Malformed) {
    let code = try d.peek(UInt8.self)
    let start = d.offset
    let name =
      d.wantsColumns || d.wantsLabels
      ? FieldSheet.list("type", in: sessionNames).name(of: UInt64(code)) ?? "" : ""
    if isFirst {
      d.info("Give tokens PDU")
    } else {
      d.info(name.isEmpty ? "Unknown SPDU type (0x\(code, hex: 2))" : "\(name)")
    }
    try d.add(type)
    if isFirst { d.label("SPDU Type: Give tokens PDU (1)") }
    let (count, wide) = try longLength(d)
    d.put(length, UInt16(truncatingIfNeeded: count), at: d.next(wide))
    try d.skip(wide)
    var user: Region?
    let head = d.offset - start
    d.setOwnLength(min(head + count, d.remaining + head))
    if count > 0 {
      try d.inside(min(count, d.reportedRemaining)) { d throws(Malformed) in
        user = try parameters(&d, isInGroup: false)
      }
    }
    if isFirst { return }
    if let user {
      try d.seek(user.offset)
      return try d.call(presentation, length: user.length)
    }
    if d.reportedRemaining > 0 { try d.call(presentation) }
  }

  /// A length of one byte, or of two behind 255.
  private func longLength(_ d: borrowing Dissection) throws(Malformed) -> (Int, Int) {
    let first = try d.peek(UInt8.self)
    if first < 255 { return (Int(first), 1) }
    return (Int(try d.peek(UInt16.self, ahead: 1)), 3)
  }

  private func put(_ d: inout Dissection, _ name: String, at place: Region) {
    fields[name]?.put(&d, at: place)
  }

  /// - Returns: where the user's data is.
  private func parameters(_ d: inout Dissection, isInGroup: Bool) throws(Malformed) -> Region? {
    var user: Region?
    while d.reportedRemaining > 1 {
      try d.step()
      let start = d.offset
      let code = try d.peek(UInt8.self)
      let name =
        d.wantsLabels
        ? FieldSheet.list("parameter", in: sessionNames).name(of: UInt64(code)) : ""
      let head = d.text(
        "\(name ?? "Unknown parameter type (0x\(Phrase.hex(UInt64(code), 2)))")",
        at: d.next(d.remaining))
      let sub = d.open(head)
      try d.add(kind)
      let (count, wide) = try longLength(d)
      d.put(size, UInt32(truncatingIfNeeded: count), at: d.next(wide))
      try d.skip(wide)
      d.setLength(head, min(d.offset - start + count, d.remaining + d.offset - start))
      guard count <= d.reportedRemaining else {
        d.expert(badParameter, at: head)
        try d.skip(d.remaining)
        d.close(sub)
        return user
      }
      let place = d.next(count)
      let isGroup = code == 1 || code == 5 || code == 33
      if isGroup, !isInGroup {
        try d.inside(count) { d throws(Malformed) in
          user = try parameters(&d, isInGroup: true) ?? user
        }
      } else {
        if code == 193 || code == 194 {
          user = place
        } else if count > 0 {
          try value(&d, code, place)
        }
        try d.skip(count)
      }
      d.close(sub)
    }
    return user
  }

  private func flags(
    _ d: inout Dissection, _ name: String, _ parts: [String], _ place: Region, said: Bool
  ) throws(Malformed) {
    guard let whole = fields[name] else { return }
    if place.length < whole.size { throw Malformed(.contained, offset: place.offset) }
    let place = Region(place.offset, whole.size)
    whole.put(&d, at: place)
    let sub = d.open()
    for part in parts {
      guard let field = fields[part] else { continue }
      field.put(&d, at: place)
      if said, field.value(d, place) != 0 { d.append(to: sub.item, ", \(field.label)") }
    }
    d.close(sub)
  }

  private func value(
    _ d: inout Dissection, _ code: UInt8, _ place: Region
  ) throws(Malformed) {
    switch code {
    case 9: put(&d, "called_ss_user_reference", at: place)
    case 10: put(&d, "calling_ss_user_reference", at: place)
    case 11: put(&d, "common_reference", at: place)
    case 12: put(&d, "additional_reference_information", at: place)
    case 16:
      try flags(
        &d, "tken_item.flags",
        ["release_token", "major.token", "synchronize_token", "data_token"], place, said: true)
    case 17:
      let parts = [
        "connection", "user_abort", "protocol_error", "no_reason", "implementation_restriction",
      ]
      try flags(
        &d, "transport_flags", parts.map { "transport_flags.\($0)" }, place, said: false)
    case 19: try flags(&d, "connect.flags", ["connect.f1"], place, said: true)
    case 20:
      try flags(
        &d, "req.flags",
        [
          "exception_report", "data_sep", "symm_sync", "typed_data", "exception_data",
          "capability_data", "negotiated_release", "activity_management", "resynchronize",
          "major_resynchronize", "minor_resynchronize", "expedited_data", "duplex", "half_duplex",
        ], place, said: true)
    case 21 where place.length >= 4:
      put(&d, "proposed_tsdu_maximum_size_i2r", at: Region(place.offset, 2))
      put(&d, "proposed_tsdu_maximum_size_r2i", at: Region(place.offset + 2, 2))
    case 22:
      try flags(
        &d, "version.flags", ["protocol_version2", "protocol_version1"], place, said: true)
    case 23: put(&d, "initial_serial_number", at: place)
    case 25:
      try flags(
        &d, "enclosure.flags", ["end_of_SSDU", "beginning_of_SSDU"], place, said: true)
    case 26:
      for name in ["release", "major_activity", "synchronize_minor", "data"] {
        put(&d, "\(name)_token_setting", at: Region(place.offset, 1))
      }
    case 41: put(&d, "activity_identifier", at: place)
    case 42: put(&d, "serial_number", at: place)
    case 50:
      d.put(reason, d.byte(place.offset), at: Region(place.offset, 1))
    case 51: put(&d, "calling_session_selector", at: place)
    case 52: put(&d, "called_session_selector", at: place)
    case 54: put(&d, "second_serial_number", at: place)
    case 55: put(&d, "second_initial_serial_number", at: place)
    case 57: put(&d, "large_initial_serial_number", at: place)
    case 58: put(&d, "large_second_initial_serial_number", at: place)
    default: break
    }
  }
}

private let sessionFields: StaticString = """
  called_ss_user_reference|Called SS User Reference|b
  calling_ss_user_reference|Calling SS User Reference|b
  common_reference|Common Reference|b
  additional_reference_information|Additional Reference Information|b
  release_token|release token|f1|40
  major.token|major/activity token|f1|10
  synchronize_token|synchronize minor token|f1|4
  data_token|data token|f1|1
  connect.f1|Able to receive extended concatenated SPDU|f1|1
  req.flags|Flags|u2x
  exception_report|Session exception report|f2|2000
  data_sep|Data separation function unit|f2|1000
  symm_sync|Symmetric synchronize function unit|f2|800
  typed_data|Typed data function unit|f2|400
  exception_data|Exception function unit|f2|200
  capability_data|Capability function unit|f2|100
  negotiated_release|Negotiated release function unit|f2|80
  activity_management|Activity management function unit|f2|40
  resynchronize|Resynchronize function unit|f2|20
  major_resynchronize|Major resynchronize function unit|f2|10
  minor_resynchronize|Minor resynchronize function unit|f2|8
  expedited_data|Expedited data function unit|f2|4
  duplex|Duplex functional unit|f2|2
  half_duplex|Half-duplex functional unit|f2|1
  proposed_tsdu_maximum_size_i2r|Proposed TSDU Maximum Size, Initiator to Responder|u2d
  proposed_tsdu_maximum_size_r2i|Proposed TSDU Maximum Size, Responder to Initiator|u2d
  protocol_version1|Protocol Version 1|f1|1
  protocol_version2|Protocol Version 2|f1|2
  initial_serial_number|Initial Serial Number|s
  beginning_of_SSDU|beginning of SSDU|f1|1
  end_of_SSDU|end of SSDU|f1|2
  release_token_setting|release token setting|u1x|c0|#release_token_setting
  major_activity_token_setting|major/activity setting|u1x|30|#major_activity_token_setting
  synchronize_minor_token_setting|synchronize-minor token setting|u1x|c|#synchronize_minor_token_setting
  data_token_setting|data token setting|u1x|3|#data_token_setting
  activity_identifier|Activity Identifier|b
  serial_number|Serial Number|s
  calling_session_selector|Calling Session Selector|b
  called_session_selector|Called Session Selector|b
  second_serial_number|Second Serial Number|s
  second_initial_serial_number|Second Initial Serial Number|s
  large_initial_serial_number|Large Initial Serial Number|s
  large_second_initial_serial_number|Large Second Initial Serial Number|s
  connect.flags|Flags|u1x
  version.flags|Flags|u1x
  tken_item.flags|Flags|u1x
  enclosure.flags|Flags|u1x
  transport_flags|Flags|u1x
  transport_flags.connection|Transport connection|f1|1|Released~Kept
  transport_flags.user_abort|User abort|f1|2|Yes~No
  transport_flags.protocol_error|Protocol error|f1|4|Yes~No
  transport_flags.no_reason|No reason|f1|8|Yes~No
  transport_flags.implementation_restriction|Implementation restriction|f1|10|Yes~No
  """

private let sessionNames: StaticString = """
  @type
  1=DATA TRANSFER (DT) SPDU
  2=PLEASE TOKENS (PT) SPDU
  5=EXPEDITED (EX) SPDU
  7=PREPARE (PR) SPDU
  8=NOT FINISHED (NF) SPDU
  9=FINISH (FN) SPDU
  a=DISCONNECT (DN) SPDU
  c=REFUSE (RF) SPDU
  d=CONNECT (CN) SPDU
  e=ACCEPT (AC) SPDU
  f=CONNECT DATA OVERFLOW (CDO) SPDU
  10=OVERFLOW ACCEPT (OA) SPDU
  15=GIVE TOKENS CONFIRM (GTC) SPDU
  16=GIVE TOKENS ACK (GTA) SPDU
  19=ABORT (AB) SPDU
  1a=ABORT ACCEPT (AA) SPDU
  1d=ACTIVITY RESUME (AR) SPDU
  21=TYPED DATA (TD) SPDU
  22=RESYNCHRONIZE ACK (RA) SPDU
  29=MAJOR SYNC POINT (MAP) SPDU
  2a=MAJOR SYNC ACK (MAA) SPDU
  2d=ACTIVITY START (AS) SPDU
  30=EXCEPTION DATA (ED) SPDU
  31=MINOR SYNC POINT (MIP) SPDU
  32=MINOR SYNC ACK (MIA) SPDU
  35=RESYNCHRONIZE (RS) SPDU
  39=ACTIVITY DISCARD (AD) SPDU
  3a=ACTIVITY DISCARD ACK (ADA) SPDU
  3d=CAPABILITY DATA (CD) SPDU
  3e=CAPABILITY DATA ACK (CDA) SPDU
  40=UNIT DATA (UD) SPDU
  2000=EXCEPTION REPORT (ER) SPDU
  @parameter
  1=Connection Identifier
  5=Connect Accept Item
  9=Called SS user Reference
  a=Calling SS user Reference
  b=Common Reference
  c=Additional Reference Information
  f=Sync Type Item
  10=Token Item
  11=Transport_Disconnect
  13=Protocol Options
  14=Session Requirement
  15=TSDU Maximum Size
  16=Version Number
  17=Initial Serial Number
  18=Prepare Type
  19=Enclosure Item
  1a=Token Setting Item
  1b=Resync Type
  21=Linking Information
  29=Activity Identifier
  2a=Serial Number
  31=Reflect Parameter
  32=Reason Code
  33=Calling Session Selector
  34=Called Session Selector
  35=Second Resync Type
  36=Second Serial Number
  37=Second Initial Serial Number
  38=Upper Limit Serial Number
  39=Large Initial Serial Number
  3a=Large Second Initial Serial Number
  3c=Data Overflow
  c1=Session user data
  c2=Session extended user data
  @reason
  0=Rejection by called SS-user; reason not specified
  1=Rejection by called SS-user due to temporary congestion
  2=Rejection by called SS-user.
  a=Rejection by the SPM; implementation restriction stated in the PICS
  81=Session Selector unknown
  82=SS-user not attached to SSAP
  83=SPM congestion at connect time
  84=Proposed protocol versions not supported
  85=Rejection by the SPM; reason not specified
  86=Finish PDU
  @release_token_setting
  0=initiator's side
  1=responder's side
  2=called SS user's choice
  3=reserved
  @major_activity_token_setting
  0=initiator's side
  1=responder's side
  2=called SS user's choice
  3=reserved
  @synchronize_minor_token_setting
  0=initiator's side
  1=responder's side
  2=called SS user's choice
  3=reserved
  @data_token_setting
  0=initiator's side
  1=responder's side
  2=called SS user's choice
  3=reserved
  """
