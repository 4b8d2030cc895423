public import RemoraCore

/// Short Message Peer to Peer (its specification, versions 3.4 and 5.0).
///
///     | length (4) | operation (4) | status (4) | sequence number (4) | …
///
/// Bit 31 of the operation marks responses.
public let smpp = Protocol("smpp", "Short Message Peer to Peer", short: "SMPP") { p in
  let layer = SmppLayer(&p)
  p.isFramed(.sized(header: 4) { d in d.number(at: d.offset, UInt32.self).map { Int($0) } })
  p.recognizes(over: "tcp") { d in SmppLayer.isMessage(d) }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct SmppLayer {
  let f: SmppFields

  init(_ p: inout Builder) { f = SmppFields(&p) }

  static func isMessage(_ d: borrowing Dissection) -> Bool {
    guard let length = d.number(at: d.offset, UInt32.self),
      let id = d.number(at: d.offset + 4, UInt32.self),
      let status = d.number(at: d.offset + 8, UInt32.self), d.remaining >= 16
    else { return false }
    guard length >= 16, length <= 65_536, SmppFields.operations.name(of: UInt64(id)) != nil
    else { return false }
    return SmppFields.results.name(of: UInt64(status)) != nil
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SMPP")
    d.setOwnLength(d.reportedRemaining)
    let length = try d.peek(UInt32.self)
    let id = try d.peek(UInt32.self, ahead: 4)
    let status = try d.peek(UInt32.self, ahead: 8)
    let number = try d.peek(UInt32.self, ahead: 12)
    let isResponse = id >> 31 == 1
    let name =
      SmppFields.operations.name(of: UInt64(id))
      ?? "Unknown Operation (0x\(Phrase.hex(UInt64(id), 8)))"
    let result =
      SmppFields.results.name(of: UInt64(status))
      ?? "[Unknown Result (0x\(Phrase.hex(UInt64(status), 8)))]"
    if isResponse {
      d.summary(", Command: \(name), Status: \"\(result)\", Seq: \(number), Len: \(length)")
      d.info("\(name): \"\(result)\"", separator: ", ")
    } else {
      d.summary(", Command: \(name), Seq: \(number), Len: \(length)")
      d.info("\(name)", separator: ", ")
    }
    try d.add(f.commandLength)
    d.put(isResponse ? f.response : f.request, true, at: d.next(4))
    try d.add(f.commandId)
    if isResponse { try d.add(f.commandStatus) } else { try d.skip(4) }
    try d.add(f.sequenceNumber)
    // Failures come without the rest.
    if isResponse, status != 0, d.remaining == 0 { return }
    if isResponse, d.remaining == 0 { return }
    try body(&d, id)
  }

  private func body(_ d: inout Dissection, _ id: UInt32) throws(Malformed) {
    switch id {
    case 1, 2, 9:
      try d.add(f.systemId, upTo: 0)
      try d.add(f.password, upTo: 0)
      try d.add(f.systemType, upTo: 0)
      try d.add(f.interfaceVersion)
      try d.add(f.addrTon)
      try d.add(f.addrNpi)
      try d.add(f.addressRange, upTo: 0)
      return
    case 0x8000_0001, 0x8000_0002, 0x8000_0009: try d.add(f.systemId, upTo: 0)
    case 3:
      try d.add(f.messageId, upTo: 0)
      return try source(&d)
    case 0x8000_0003:
      try d.add(f.messageId, upTo: 0)
      try moment(&d, f.finalDate, f.finalDateR, "")
      try d.add(f.messageState)
      try d.add(f.errorCode)
      return
    case 4, 5:
      try service(&d)
      try source(&d)
      try destination(&d)
      return try submission(&d)
    case 0x8000_0005: try d.skip(1)
    case 0x8000_0004, 0x8000_0103, 0x8000_0111:
      try d.add(f.messageId, upTo: 0)
    case 7:
      try d.add(f.messageId, upTo: 0)
      try source(&d)
      try moment(
        &d, f.scheduleDeliveryTime, f.scheduleDeliveryTimeR, "Keep initial delivery time setting")
      try moment(&d, f.validityPeriod, f.validityPeriodR, "Keep initial validity period setting")
      try receipts(&d)
      try d.add(f.smDefaultMsgId)
      _ = try message(&d)
      return
    case 8:
      try service(&d)
      try d.add(f.messageId, upTo: 0)
      try source(&d)
      return try destination(&d)
    case 0x0b:
      try d.add(f.systemId, upTo: 0)
      try d.add(f.password, upTo: 0)
      return
    case 0x21:
      try service(&d)
      try source(&d)
      try list(&d)
      return try submission(&d)
    case 0x8000_0021:
      try d.add(f.messageId, upTo: 0)
      try failures(&d)
    case 0x102:
      try source(&d)
      try d.add(f.esmeAddrTon)
      try d.add(f.esmeAddrNpi)
      try d.add(f.esmeAddr, upTo: 0)
    case 0x103:
      try service(&d)
      try source(&d)
      try destination(&d)
      try modes(&d)
      try receipts(&d)
      let coding = try self.coding(&d)
      var text: Region?
      try options(&d, &text)
      return show(&d, text, coding)
    default: return
    }
    var text: Region?
    try options(&d, &text)
  }

  private func service(_ d: inout Dissection) throws(Malformed) {
    if try d.peek(UInt8.self) == 0 {
      d.put(f.serviceType, "(Default)", at: d.next(1))
      try d.skip(1)
    } else {
      try d.add(f.serviceType, upTo: 0)
    }
  }

  // MARK: Parts

  private func source(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.sourceAddrTon)
    try d.add(f.sourceAddrNpi)
    try d.add(f.sourceAddr, upTo: 0)
  }

  private func destination(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.destAddrTon)
    try d.add(f.destAddrNpi)
    try d.add(f.destinationAddr, upTo: 0)
  }

  private func modes(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: f.esmSubmitMsgMode, f.esmSubmitMsgType, f.esmSubmitFeatures, width: 1)
  }

  private func receipts(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: f.regdelReceipt, f.regdelAcks, f.regdelNotif, width: 1)
  }

  private func submission(_ d: inout Dissection) throws(Malformed) {
    try modes(&d)
    try d.add(f.protocolId)
    try d.add(f.priorityFlag)
    try moment(&d, f.scheduleDeliveryTime, f.scheduleDeliveryTimeR, "Immediate delivery")
    try moment(&d, f.validityPeriod, f.validityPeriodR, "SMSC default validity period")
    try receipts(&d)
    try d.add(f.replaceIfPresentFlag)
    let coding = try self.coding(&d)
    try d.add(f.smDefaultMsgId)
    var text = try message(&d)
    try options(&d, &text)
    show(&d, text, coding)
  }

  /// How the text is written, in detail where GSM's rules hold (3GPP TS 23.038).
  private func coding(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let coding = try d.peek(UInt8.self)
    if coding < 0xf0 { return try d.add(f.dataCoding) }
    return try d.add(
      f.dataCoding, bits: f.dcsSmsCodingGroup, f.dcsReserved, f.dcsCharset, f.dcsClass)
  }

  private func message(_ d: inout Dissection) throws(Malformed) -> Region? {
    let count = Int(try d.add(f.smLength))
    return count > 0 ? try d.add(f.message, length: min(count, d.remaining)) : nil
  }

  /// The text itself, where it is known how to read it.
  private func show(_ d: inout Dissection, _ text: Region?, _ coding: UInt8) {
    guard let text, text.length > 0 else { return }
    switch coding {
    case 1: d.put(f.messageText, of: text, .ascii, at: text)
    case 3: d.put(f.messageText, of: text, .latin1, at: text)
    case 8: d.put(f.messageText, of: text, .utf16, at: text)
    case 0xf0... where coding & 4 == 0: d.put(f.messageText, of: text, .ascii, at: text)
    default: break
    }
  }

  /// A time (section 7.1): `YYMMDDhhmmsstnnp`, with R for one that is relative.
  private func moment(
    _ d: inout Dissection, _ absolute: Field<AbsoluteTime>, _ relative: Field<RelativeTime>,
    _ none: String
  ) throws(Malformed) {
    guard let count = d.find(0) else { return try d.skip(d.remaining + 1) }
    let place = d.next(count + 1)
    let digits = d.bytes(d.next(count))
    try d.skip(count + 1)
    if count < 16 {
      d.put(relative, RelativeTime(nanoseconds: 0), at: place)
      if !none.isEmpty { d.label(value: "\(none)") }
      return
    }
    let number = { (at: Int, size: Int) in
      digits[at..<at + size].reduce(Int64(0)) { $0 * 10 + Int64($1 & 15) }
    }
    let rest = number(6, 2) * 3600 + number(8, 2) * 60 + number(10, 2)
    if digits[15] == UInt8(ascii: "R") {
      let days = number(0, 2) * 365 + number(2, 2) * 30 + number(4, 2)
      d.put(
        relative, RelativeTime(nanoseconds: (days * 86_400 + rest) * 1_000_000_000), at: place)
      return
    }
    // Days from the civil calendar.
    let year = number(0, 2)
    let y = (year < 38 ? 2000 : 1900) + year - (number(2, 2) <= 2 ? 1 : 0)
    let m = (number(2, 2) + 9) % 12
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + number(4, 2) - 719_469
    var seconds = days * 86_400 + rest
    let shift = number(13, 2) * 900
    if digits[15] == UInt8(ascii: "+") { seconds -= shift }
    if digits[15] == UInt8(ascii: "-") { seconds += shift }
    let tenths = Int32(truncatingIfNeeded: number(12, 1)) * 100_000_000
    d.put(absolute, AbsoluteTime(seconds: seconds, nanoseconds: tenths), at: place)
  }

  private func list(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.dlist, at: d.next(1)))
    let count = try d.peek(UInt8.self)
    try d.skip(1)
    for _ in 0..<count {
      try d.step()
      let kind = try d.peek(UInt8.self)
      try d.skip(1)
      if kind == 1 {
        try d.add(f.destAddrTon)
        try d.add(f.destAddrNpi)
        try d.add(f.destinationAddr, upTo: 0)
      } else {
        try d.add(f.dlName, upTo: 0)
      }
    }
    d.close(open)
  }

  private func failures(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.dlistResp, at: d.next(1)))
    let count = try d.peek(UInt8.self)
    try d.skip(1)
    for _ in 0..<count {
      try d.step()
      try d.add(f.destAddrTon)
      try d.add(f.destAddrNpi)
      try d.add(f.destinationAddr, upTo: 0)
      try d.add(f.errorStatusCode)
    }
    d.close(open)
  }

  // MARK: Optional parameters (section 5.3)

  private func options(_ d: inout Dissection, _ text: inout Region?) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let list = d.open(d.put(f.optParams, at: d.next(d.remaining)))
    while d.remaining >= 4 {
      try d.step()
      let tag = try d.peek(UInt16.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let open = d.open(d.put(f.optParam, at: d.next(4 + size)))
      let name = Self.options.name(of: UInt64(tag)) ?? "0x\(Phrase.hex(UInt64(tag), 4))"
      d.label("Optional parameter: \(name) (0x\(tag, hex: 4))")
      try d.add(f.optParamTag)
      try d.add(f.optParamLen)
      let end = d.offset + size
      if tag == 0x424, size > 0 { text = d.next(size) }
      try option(&d, tag, size, open.item)
      d.close(open)
      if d.offset < end { try d.skip(end - d.offset) }
    }
    d.close(list)
  }

  private func option(
    _ d: inout Dissection, _ tag: UInt16, _ size: Int, _ item: Item
  ) throws(Malformed) {
    if let field = small(tag) {
      try d.add(field)
      return
    }
    switch tag {
    case 0x08: try d.add(f.destTelematicsId)
    case 0x17: try d.add(f.qosTimeToLive)
    case 0x1d: try d.add(f.additionalStatusInfoText, length: size)
    case 0x1e: try d.add(f.receiptedMessageId, length: size)
    case 0x30: try d.add(bits: f.msgWaitInd, f.msgWaitType, width: 1)
    case 0x202: try bytes(&d, f.sourceSubaddress, size)
    case 0x203: try bytes(&d, f.destSubaddress, size)
    case 0x204: try d.add(f.userMessageReference)
    case 0x20a: try d.add(f.sourcePort)
    case 0x20b: try d.add(f.destinationPort)
    case 0x20c: try d.add(f.sarMsgRefNum)
    case 0x302: try d.add(bits: f.callbackNumPres, f.callbackNumScrn, width: 1)
    case 0x303: try heading(&d, f.callbackNumAtag, size)
    case 0x381: try heading(&d, f.callbackNum, size)
    case 0x423:
      try d.add(f.networkErrorType)
      try d.add(f.networkErrorCode)
    case 0x424: try bytes(&d, f.messagePayload, size)
    case 0x60b: try bytes(&d, f.billingId, size)
    case 0x1203: try d.add(f.displayTime)
    case 0x1204: try d.add(f.smsSignal)
    case 0x130c:
      if size == 0 {
        d.put(f.alertOnMessageDeliveryNull, at: d.here)
      } else {
        try d.add(f.alertOnMessageDeliveryType)
      }
    case 0x1383:
      try d.add(f.itsSessionNumber)
      try d.add(bits: f.itsSessionSequence, f.itsSessionInd, width: 1)
    default:
      let place = d.next(size)
      if size > 0 {
        try bytes(&d, (0x1400...0x3fff).contains(tag) ? f.vendorOp : f.reservedOp, size)
      }
      if d.wantsLabels, size > 0 {
        let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined()
        d.append(to: item, ": \(text)")
      }
    }
  }

  private func bytes(_ d: inout Dissection, _ field: Field<Bytes>, _ size: Int) throws(Malformed) {
    if size > 0 { try d.add(field, length: size) }
  }

  private func heading(
    _ d: inout Dissection, _ field: Field<Label>, _ size: Int
  ) throws(Malformed) {
    try d.add(field, over: size)
    try d.skip(size)
  }

  /// Parameters of one byte.
  private func small(_ tag: UInt16) -> Field<UInt8>? {
    switch tag {
    case 0x05: f.destAddrSubunit
    case 0x06: f.destNetworkType
    case 0x07: f.destBearerType
    case 0x0d: f.sourceAddrSubunit
    case 0x0e: f.sourceNetworkType
    case 0x0f: f.sourceBearerType
    case 0x10: f.sourceTelematicsId
    case 0x19: f.payloadType
    case 0x201: f.privacyIndicator
    case 0x205: f.userResponseCode
    case 0x20d: f.languageIndicator
    case 0x20e: f.sarTotalSegments
    case 0x20f: f.sarSegmentSeqnum
    case 0x210: f.scInterfaceVersion
    case 0x304: f.numberOfMessages
    case 0x420: f.dpfResult
    case 0x421: f.setDpf
    case 0x422: f.msAvailabilityStatus
    case 0x425: f.deliveryFailureReason
    case 0x426: f.moreMessagesToSend
    case 0x427: f.messageState
    case 0x428: f.congestionState
    case 0x501: f.ussdServiceOp
    case 0x600: f.broadcastChannelIndicator
    case 0x1201: f.displayTime
    case 0x1380: f.itsReplyType
    default: nil
    }
  }

  private static let options = ValueNames(packed: optionNames)
  private static let optionNames: StaticString = """
    5=dest_addr_subunit
    6=dest_network_type
    7=dest_bearer_type
    8=dest_telematics_id
    d=source_addr_subunit
    e=source_network_type
    f=source_bearer_type
    10=source_telematics_id
    17=qos_time_to_live
    19=payload_type
    1d=additional_status_info_text
    1e=receipted_message_id
    30=ms_msg_wait_facilities
    201=privacy_indicator
    202=source_subaddress
    203=dest_subaddress
    204=user_message_reference
    205=user_response_code
    20a=source_port
    20b=dest_port
    20c=sar_msg_ref_num
    20d=language_indicator
    20e=sar_total_segments
    20f=sar_segment_seqnum
    210=sc_interface_version
    302=callback_num_pres_ind
    303=callback_num_atag
    304=number_of_messages
    381=callback_num
    420=dpf_result
    421=set_dpf
    422=ms_availability_status
    423=network_error_code
    424=message_payload
    425=delivery_failure_reason
    426=more_messages_to_send
    427=message_state
    428=congestion_state
    501=ussd_service_op
    600=broadcast_channel_indicator
    60b=billing_id
    1201=display_time
    1203=sms_signal
    1204=ms_validity
    130c=alert_on_message_delivery
    1380=its_reply_type
    1383=its_session_info
    """
}
