import RemoraCore

/// The fields of smpp.
struct SmppFields: Sendable {
  let commandLength, commandId, commandStatus, sequenceNumber, errorStatusCode,
    qosTimeToLive: Field<UInt32>
  let request, response: Field<Bool>
  let systemId, password, systemType, serviceType, addressRange, sourceAddr, destinationAddr,
    messageId, dlName, esmeAddr, additionalStatusInfoText, receiptedMessageId: Field<Text>
  let interfaceVersion, addrTon, sourceAddrTon, destAddrTon, addrNpi, sourceAddrNpi, destAddrNpi,
    esmSubmitMsgMode, esmSubmitMsgType, esmSubmitFeatures, protocolId, priorityFlag, regdelReceipt,
    regdelAcks, regdelNotif, replaceIfPresentFlag, dataCoding, smDefaultMsgId, smLength,
    messageState, errorCode, esmeAddrTon, esmeAddrNpi, destAddrSubunit, sourceAddrSubunit,
    destNetworkType, sourceNetworkType, destBearerType, sourceBearerType, sourceTelematicsId,
    payloadType, privacyIndicator, userResponseCode, languageIndicator, sarTotalSegments,
    sarSegmentSeqnum, displayTime, dpfResult, setDpf, msAvailabilityStatus, deliveryFailureReason,
    moreMessagesToSend, numberOfMessages, itsReplyType, ussdServiceOp, msgWaitInd, msgWaitType,
    scInterfaceVersion, callbackNumPres, callbackNumScrn, networkErrorType,
    alertOnMessageDeliveryType, itsSessionNumber, itsSessionSequence, itsSessionInd,
    congestionState, broadcastChannelIndicator: Field<UInt8>
  let scheduleDeliveryTime, validityPeriod, finalDate: Field<AbsoluteTime>
  let scheduleDeliveryTimeR, validityPeriodR, finalDateR: Field<RelativeTime>
  let message, sourceSubaddress, destSubaddress, vendorOp, reservedOp, messagePayload,
    billingId: Field<Bytes>
  let dlist, dlistResp, callbackNumAtag, callbackNum, alertOnMessageDeliveryNull, optParams,
    optParam: Field<Label>
  let destTelematicsId, userMessageReference, sourcePort, destinationPort, sarMsgRefNum, smsSignal,
    networkErrorCode, optParamTag, optParamLen: Field<UInt16>

  let messageText: Field<Text>
  let dcsSmsCodingGroup, dcsReserved, dcsCharset, dcsClass: Field<UInt8>

  init(_ p: inout Builder) {
    messageText = p.string("message_text", "Message", blurb: "The actual message or data.")
    dcsSmsCodingGroup = p.u8(
      "dcs.sms_coding_group", "DCS Coding Group for SMS", .hex, mask: 0xf0,
      names: [
        0xc: "SMS DCS: Message Waiting Indication - Discard Message",
        0xd: "SMS DCS: Message Waiting Indication - Store Message (GSM 7-bit default alphabet)",
        0xe: "SMS DCS: Message Waiting Indication - Store Message (UCS-2 character set)",
        0xf: "SMS DCS: Data coding / message class",
      ], blurb: "Data Coding Scheme coding group for GSM Short Message Service.")
    dcsReserved = p.u8("dcs.reserved", "Reserved (should be zero)", mask: 8)
    dcsCharset = p.u8(
      "dcs.charset", "DCS Character set", .hex, mask: 4,
      names: [0: "GSM 7-bit default alphabet", 1: "8-bit data"],
      blurb: "Specifies the character set used in the message.")
    dcsClass = p.u8(
      "dcs.class", "DCS Message class", .hex, mask: 3,
      names: [
        0: "Class 0", 1: "Class 1 - ME specific", 2: "Class 2 - (U)SIM specific",
        3: "Class 3 - TE specific",
      ], blurb: "Specifies the message class.")
    commandLength = p.u32("command_length", "Length", blurb: "Total length of the SMPP PDU.")
    commandId = p.u32(
      "command_id", "Operation", .hex, names: ValueNames(packed: Self.commandIdNames),
      blurb: "Defines the SMPP PDU.")
    request = p.flag("request", "Request", blurb: "true if this is a SMPP request.")
    response = p.flag("response", "Response", blurb: "true if this is a SMPP response.")
    commandStatus = p.u32(
      "command_status", "Result", .hex, names: ValueNames(packed: Self.commandStatusNames),
      blurb: "Indicates success or failure of the SMPP request.")
    sequenceNumber = p.u32(
      "sequence_number", "Sequence #", blurb: "A number to correlate requests with responses.")
    systemId = p.string("system_id", "System ID", blurb: "Identifies a system.")
    password = p.string("password", "Password", blurb: "Password used for authentication.")
    systemType = p.string("system_type", "System type", blurb: "Categorizes the system.")
    interfaceVersion = p.integer(
      "interface_version", "Version (if)", .uint8, as: UInt8.self, container: 1,
      text: .shown({ "\($0 >> 4).\($0 & 15)" }), blurb: "Version of SMPP interface supported.")
    serviceType = p.string(
      "service_type", "Service type", blurb: "SMS application service associated with the message.")
    addrTon = p.u8(
      "addr_ton", "Type of number", .hex, names: ValueNames(packed: Self.addrTonNames),
      blurb: "Indicates the type of number, given in the address.")
    sourceAddrTon = p.u8(
      "source_addr_ton", "Type of number (originator)", .hex,
      names: ValueNames(packed: Self.addrTonNames),
      blurb: "Indicates originator type of number, given in the address.")
    destAddrTon = p.u8(
      "dest_addr_ton", "Type of number (recipient)", .hex,
      names: ValueNames(packed: Self.addrTonNames),
      blurb: "Indicates recipient type of number, given in the address.")
    addrNpi = p.u8(
      "addr_npi", "Numbering plan indicator", .hex, names: ValueNames(packed: Self.addrNpiNames),
      blurb: "Gives the numbering plan this address belongs to.")
    sourceAddrNpi = p.u8(
      "source_addr_npi", "Numbering plan indicator (originator)", .hex,
      names: ValueNames(packed: Self.addrNpiNames),
      blurb: "Gives originator numbering plan this address belongs to.")
    destAddrNpi = p.u8(
      "dest_addr_npi", "Numbering plan indicator (recipient)", .hex,
      names: ValueNames(packed: Self.addrNpiNames),
      blurb: "Gives recipient numbering plan this address belongs to.")
    addressRange = p.string("address_range", "Address", blurb: "Given address or address range.")
    sourceAddr = p.string(
      "source_addr", "Originator address", blurb: "Address of SME originating this message.")
    destinationAddr = p.string(
      "destination_addr", "Recipient address", blurb: "Address of SME receiving this message.")
    esmSubmitMsgMode = p.u8(
      "esm.submit.msg_mode", "Messaging mode", .hex, mask: 3,
      names: [
        0: "Default SMSC mode", 1: "Datagram mode", 2: "Forward mode", 3: "Store and forward mode",
      ], blurb: "Mode attribute for this message.")
    esmSubmitMsgType = p.u8(
      "esm.submit.msg_type", "Message type", .hex, mask: 0x3c,
      names: ValueNames(packed: Self.esmSubmitMsgTypeNames),
      blurb: "Type attribute for this message.")
    esmSubmitFeatures = p.u8(
      "esm.submit.features", "GSM features", .hex, mask: 0xc0,
      names: [
        0: "No specific features selected", 1: "UDHI indicator", 2: "Reply path",
        3: "UDHI and reply path",
      ], blurb: "GSM network specific features.")
    protocolId = p.u8(
      "protocol_id", "Protocol id.", .hex, blurb: "Protocol identifier according GSM 03.40.")
    priorityFlag = p.u8(
      "priority_flag", "Priority level", .hex,
      names: [
        0: "GSM: None      ANSI-136: Bulk         IS-95: Normal",
        1: "GSM: priority  ANSI-136: Normal       IS-95: Interactive",
        2: "GSM: priority  ANSI-136: Urgent       IS-95: Urgent",
        3: "GSM: priority  ANSI-136: Very Urgent  IS-95: Emergency",
      ], blurb: "The priority level of the short message.")
    scheduleDeliveryTime = p.time(
      "schedule_delivery_time", "Scheduled delivery time", .utc,
      blurb: "Scheduled time for delivery of short message.")
    scheduleDeliveryTimeR = p.duration(
      "schedule_delivery_time_r", "Scheduled delivery time",
      blurb: "Scheduled time for delivery of short message.")
    validityPeriod = p.time(
      "validity_period", "Validity period", .utc, blurb: "Validity period of this message.")
    validityPeriodR = p.duration(
      "validity_period_r", "Validity period", blurb: "Validity period of this message.")
    regdelReceipt = p.u8(
      "regdel.receipt", "Delivery receipt", .hex, mask: 3,
      names: [
        0: "No SMSC delivery receipt requested",
        1: "Delivery receipt requested (for success or failure)",
        2: "Delivery receipt requested (for failure)",
        3: "Reserved in version <= 3.4; Delivery receipt requested (for success) in 5.0",
      ], blurb: "SMSC delivery receipt request.")
    regdelAcks = p.u8(
      "regdel.acks", "Message type", .hex, mask: 0xc,
      names: [
        0: "No recipient SME acknowledgement requested",
        1: "SME delivery acknowledgement requested", 2: "SME manual/user acknowledgement requested",
        3: "Both delivery and manual/user acknowledgement requested",
      ], blurb: "SME acknowledgement request.")
    regdelNotif = p.u8(
      "regdel.notif", "Intermediate notif", .hex, mask: 0x10,
      names: [
        0: "No intermediate notification requested", 1: "Intermediate notification requested",
      ], blurb: "Intermediate notification request.")
    replaceIfPresentFlag = p.u8(
      "replace_if_present_flag", "Replace", .hex, mask: 1,
      names: [0: "Don't replace", 1: "Replace"],
      blurb: "Replace the short message with this one or not.")
    dataCoding = p.u8(
      "data_coding", "Data coding", .hex, names: ValueNames(packed: Self.dataCodingNames),
      blurb: "Defines the encoding scheme of the message.")
    smDefaultMsgId = p.u8(
      "sm_default_msg_id", "Predefined message",
      blurb: "Index of a predefined ('canned') short message.")
    smLength = p.u8("sm_length", "Message length", blurb: "Length of the message content.")
    message = p.bytes("message", "Message bytes", blurb: "The actual message bytes.")
    messageId = p.string(
      "message_id", "Message id.", blurb: "Identifier of the submitted short message.")
    dlist = p.label(
      "dlist", "Destination list", blurb: "The list of destinations for a short message.")
    dlistResp = p.label(
      "dlist_resp", "Unsuccessful delivery list",
      blurb: "The list of unsuccessful deliveries to destinations.")
    dlName = p.string("dl_name", "Distr. list name", blurb: "The name of the distribution list.")
    finalDate = p.time(
      "final_date", "Final date", .utc,
      blurb: "Date-time when the queried message reached a final state.")
    finalDateR = p.duration(
      "final_date_r", "Final date",
      blurb: "Date-time when the queried message reached a final state.")
    messageState = p.u8(
      "message_state", "Message state", names: ValueNames(packed: Self.messageStateNames),
      blurb: "Specifies the status of the queried short message.")
    errorCode = p.u8(
      "error_code", "Error code", blurb: "Network specific error code defining reason for failure.")
    errorStatusCode = p.u32(
      "error_status_code", "Status", .hex, names: ValueNames(packed: Self.commandStatusNames),
      blurb: "Indicates success/failure of request for this address.")
    esmeAddrTon = p.u8(
      "esme_addr_ton", "Type of number (ESME)", .hex, names: ValueNames(packed: Self.addrTonNames),
      blurb: "Indicates recipient type of number, given in the address.")
    esmeAddrNpi = p.u8(
      "esme_addr_npi", "Numbering plan indicator (ESME)", .hex,
      names: ValueNames(packed: Self.addrNpiNames),
      blurb: "Gives the numbering plan this address belongs to.")
    esmeAddr = p.string(
      "esme_addr", "ESME address", blurb: "Address of ESME originating this message.")
    destAddrSubunit = p.u8(
      "dest_addr_subunit", "Subunit destination", .hex,
      names: [
        0: "Unknown -default-", 1: "MS Display", 2: "Mobile equipment", 3: "Smart card 1",
        4: "External unit 1",
      ], blurb: "Subunit address within mobile to route message to.")
    sourceAddrSubunit = p.u8(
      "source_addr_subunit", "Subunit origin", .hex,
      names: [
        0: "Unknown -default-", 1: "MS Display", 2: "Mobile equipment", 3: "Smart card 1",
        4: "External unit 1",
      ], blurb: "Subunit address within mobile that generated the message.")
    destNetworkType = p.u8(
      "dest_network_type", "Destination network", .hex,
      names: ValueNames(packed: Self.destNetworkTypeNames),
      blurb: "Network associated with the destination address.")
    sourceNetworkType = p.u8(
      "source_network_type", "Originator network", .hex,
      names: ValueNames(packed: Self.destNetworkTypeNames),
      blurb: "Network associated with the originator address.")
    destBearerType = p.u8(
      "dest_bearer_type", "Destination bearer", .hex,
      names: ValueNames(packed: Self.destBearerTypeNames),
      blurb: "Desired bearer for delivery of message.")
    sourceBearerType = p.u8(
      "source_bearer_type", "Originator bearer", .hex,
      names: ValueNames(packed: Self.destBearerTypeNames),
      blurb: "Bearer over which the message originated.")
    destTelematicsId = p.u16(
      "dest_telematics_id", "Telematic interworking (dest)", .hex,
      blurb: "Telematic interworking to be used for message delivery.")
    sourceTelematicsId = p.u8(
      "source_telematics_id", "Telematic interworking (orig)", .hex,
      blurb: "Telematic interworking used for message submission.")
    qosTimeToLive = p.u32(
      "qos_time_to_live", "Validity period",
      blurb: "Number of seconds to retain message before expiry.")
    payloadType = p.u8(
      "payload_type", "Payload", names: [0: "Default", 1: "WCMP message"],
      blurb: "PDU type contained in the message payload.")
    additionalStatusInfoText = p.string(
      "additional_status_info_text", "Information",
      blurb: "Description of the meaning of a response PDU.")
    receiptedMessageId = p.string(
      "receipted_message_id", "SMSC identifier", blurb: "SMSC handle of the message being received."
    )
    privacyIndicator = p.u8(
      "privacy_indicator", "Privacy indicator",
      names: [0: "Not restricted -default-", 1: "Restricted", 2: "Confidential", 3: "Secret"],
      blurb: "Indicates the privacy level of the message.")
    sourceSubaddress = p.bytes("source_subaddress", "Source Subaddress")
    destSubaddress = p.bytes("dest_subaddress", "Destination Subaddress")
    userMessageReference = p.u16(
      "user_message_reference", "Message reference", .hex,
      blurb: "Reference to the message, assigned by the user.")
    userResponseCode = p.u8(
      "user_response_code", "Application response code", .hex,
      blurb: "A response code set by the user.")
    languageIndicator = p.u8(
      "language_indicator", "Language", names: ValueNames(packed: Self.languageIndicatorNames),
      blurb: "Indicates the language of the short message.")
    sourcePort = p.u16(
      "source_port", "Source port", .hex,
      blurb: "Application port associated with the source of the message.")
    destinationPort = p.u16(
      "destination_port", "Destination port", .hex,
      blurb: "Application port associated with the destination of the message.")
    sarMsgRefNum = p.u16(
      "sar_msg_ref_num", "SAR reference number",
      blurb: "Reference number for a concatenated short message.")
    sarTotalSegments = p.u8(
      "sar_total_segments", "SAR size", blurb: "Number of segments of a concatenated short message."
    )
    sarSegmentSeqnum = p.u8(
      "sar_segment_seqnum", "SAR sequence number",
      blurb: "Segment number within a concatenated short message.")
    displayTime = p.u8(
      "display_time", "Display time", names: [0: "Temporary", 1: "Default -default-", 2: "Invoke"],
      blurb: "Associates a display time with the message on the handset.")
    smsSignal = p.u16(
      "sms_signal", "SMS signal", .hex,
      blurb: """
        Alert the user according to the information contained within \
        this information element.
        """)
    dpfResult = p.u8(
      "dpf_result", "Delivery pending set?", names: [0: "DPF not set", 1: "DPF set"],
      blurb: "Indicates whether Delivery Pending Flag was set.")
    setDpf = p.u8(
      "set_dpf", "Request DPF set",
      names: [
        0: "Not requested (Set DPF for delivery failure)",
        1: "Requested (Set DPF for delivery failure)",
      ], blurb: "Request to set the DPF for certain failure scenario's.")
    msAvailabilityStatus = p.u8(
      "ms_availability_status", "Availability status",
      names: [0: "Available -default-", 1: "Denied", 2: "Unavailable"],
      blurb: "Indicates the availability state of the handset.")
    deliveryFailureReason = p.u8(
      "delivery_failure_reason", "Delivery failure reason",
      names: [
        0: "Destination unavailable", 1: "Destination address invalid",
        2: "Permanent network error", 3: "Temporary network error",
      ], blurb: "Indicates the reason for a failed delivery attempt.")
    moreMessagesToSend = p.u8(
      "more_messages_to_send", "More messages?",
      names: [0: "No more messages", 1: "More messages -default-"],
      blurb: "Indicates more messages pending for the same destination.")
    numberOfMessages = p.u8(
      "number_of_messages", "Number of messages",
      blurb: "Indicates number of messages stored in a mailbox.")
    itsReplyType = p.u8(
      "its_reply_type", "Reply method", names: ValueNames(packed: Self.itsReplyTypeNames),
      blurb: "Indicates the handset reply method on message receipt.")
    ussdServiceOp = p.u8(
      "ussd_service_op", "USSD service operation",
      names: ValueNames(packed: Self.ussdServiceOpNames),
      blurb: "Indicates the USSD service operation.")
    vendorOp = p.bytes(
      "vendor_op", "Value", blurb: "A supplied optional parameter specific to an SMSC-vendor.")
    reservedOp = p.bytes(
      "reserved_op", "Value", blurb: "An optional parameter that is reserved in this version.")
    msgWaitInd = p.u8(
      "msg_wait.ind", "Indication", .hex, mask: 0x80,
      names: [0: "Set indication inactive", 1: "Set indication active"],
      blurb: "Indicates to the handset that a message is waiting.")
    msgWaitType = p.u8(
      "msg_wait.type", "Type", .hex, mask: 3,
      names: [
        0: "Voicemail message waiting", 1: "Fax message waiting",
        2: "Electronic mail message waiting", 3: "Other message waiting",
      ], blurb: "Indicates type of message that is waiting.")
    scInterfaceVersion = p.integer(
      "SC_interface_version", "SMSC-supported version", .uint8, as: UInt8.self, container: 1,
      text: .shown({ "\($0 >> 4).\($0 & 15)" }),
      blurb: "Version of SMPP interface supported by the SMSC.")
    callbackNumPres = p.u8(
      "callback_num.pres", "Presentation", .hex, mask: 0xc,
      names: [
        0: "Presentation allowed", 1: "Presentation restricted", 2: "Number not available",
        3: "[Reserved]",
      ], blurb: "Controls the presentation indication.")
    callbackNumScrn = p.u8(
      "callback_num.scrn", "Screening", .hex, mask: 3,
      names: [
        0: "User provided, not screened", 1: "User provided, verified and passed",
        2: "User provided, verified and failed", 3: "Network provided",
      ], blurb: "Controls screening of the callback-number.")
    callbackNumAtag = p.label(
      "callback_num_atag", "Callback number - alphanumeric display tag",
      blurb: "Associates an alphanumeric display with call back number.")
    callbackNum = p.label(
      "callback_num", "Callback number", blurb: "Associates a call back number with the message.")
    networkErrorType = p.u8(
      "network_error.type", "Error type", names: ValueNames(packed: Self.networkErrorTypeNames),
      blurb: "Indicates the network type.")
    networkErrorCode = p.u16(
      "network_error.code", "Error code", .hex, blurb: "Gives the actual network error code.")
    messagePayload = p.bytes("message_payload", "Payload", blurb: "Short message user data.")
    alertOnMessageDeliveryNull = p.label(
      "alert_on_message_delivery_null", "Alert on delivery",
      blurb: "Instructs the handset to alert user on message delivery.")
    alertOnMessageDeliveryType = p.u8(
      "alert_on_message_delivery_type", "Alert on delivery",
      names: [
        0: "Use mobile default alert (Default)", 1: "Use low-priority alert",
        2: "Use medium-priority alert", 3: "Use high-priority alert",
      ], blurb: "Instructs the handset to alert user on message delivery.")
    itsSessionNumber = p.u8(
      "its_session.number", "Session number", blurb: "Session number of interactive teleservice.")
    itsSessionSequence = p.u8(
      "its_session.sequence", "Sequence number", .hex, mask: 0xfe,
      blurb: "Sequence number of the dialogue unit.")
    itsSessionInd = p.u8(
      "its_session.ind", "Session indicator", .hex, mask: 1,
      names: [0: "End of session indicator inactive", 1: "End of session indicator active"],
      blurb: "Indicates whether this message is end of conversation.")
    optParams = p.label(
      "opt_params", "Optional parameters",
      blurb: "The list of optional parameters in this operation.")
    optParam = p.label("opt_param", "Optional parameter")
    optParamTag = p.u16("opt_param_tag", "Tag", .hex, blurb: "Optional parameter identifier tag")
    optParamLen = p.u16("opt_param_len", "Length", blurb: "Optional parameter length")
    congestionState = p.u8(
      "congestion_state", "Congestion State", names: ValueNames(packed: Self.congestionStateNames),
      blurb: "Congestion info between ESME and MC for flow control/cong. control")
    billingId = p.bytes(
      "billing_id", "Billing Identification", blurb: "Billing identification info")
    broadcastChannelIndicator = p.u8(
      "broadcast_channel_indicator", "Cell Broadcast channel",
      names: ValueNames(packed: Self.broadcastChannelIndicatorNames))
  }

  static let commandIdNames: StaticString = #"""
    1=Bind_receiver
    2=Bind_transmitter
    3=Query_sm
    4=Submit_sm
    5=Deliver_sm
    6=Unbind
    7=Replace_sm
    8=Cancel_sm
    9=Bind_transceiver
    b=Outbind
    15=Enquire_link
    21=Submit_multi
    102=Alert_notification
    103=Data_sm
    111=Broadcast_sm
    112=Query_broadcast_sm
    113=Cancel_broadcast_sm
    1000001=Auth_acc
    1000002=Sm_result_notify
    80000000=Generic_nack
    80000001=Bind_receiver - resp
    80000002=Bind_transmitter - resp
    80000003=Query_sm - resp
    80000004=Submit_sm - resp
    80000005=Deliver_sm - resp
    80000006=Unbind - resp
    80000007=Replace_sm - resp
    80000008=Cancel_sm - resp
    80000009=Bind_transceiver - resp
    80000015=Enquire_link - resp
    80000021=Submit_multi - resp
    80000103=Data_sm - resp
    80000111=Broadcast_sm - resp
    80000112=Query_broadcast_sm - resp
    80000113=Cancel_broadcast_sm - resp
    81000001=Auth_acc - resp
    81000002=Sm_result_notify - resp
    """#
  static let commandStatusNames: StaticString = #"""
    0=Ok
    1=Message length is invalid
    2=Command length is invalid
    3=Invalid command ID
    4=Incorrect BIND status for given command
    5=ESME already in bound state
    6=Invalid priority flag
    7=Invalid registered delivery flag
    8=System error
    9=[Reserved]
    a=Invalid source address
    b=Invalid destination address
    c=Message ID is invalid
    d=Bind failed
    e=Invalid password
    f=Invalid system ID
    10=[Reserved]
    11=Cancel SM failed
    12=[Reserved]
    13=Replace SM failed
    14=Message queue full
    15=Invalid service type
    16-32=[Reserved]
    33=Invalid number of destinations
    34=Invalid distribution list name
    35-3f=[Reserved]
    40=Destination flag is invalid (submit_multi)
    41=[Reserved]
    42=Invalid 'submit with replace' request
    43=Invalid esm_class field data
    44=Cannot submit to distribution list
    45=submit_sm or submit_multi failed
    46-47=[Reserved]
    48=Invalid source address TON
    49=Invalid source address NPI
    50=Invalid destination address TON
    51=Invalid destination address NPI
    52=[Reserved]
    53=Invalid system_type field
    54=Invalid replace_if_present flag
    55=Invalid number of messages
    56-57=[Reserved]
    58=Throttling error (ESME exceeded allowed message limits)
    59-60=[Reserved]
    61=Invalid scheduled delivery time
    62=Invalid message validity period (expiry time)
    63=Predefined message invalid or not found
    64=ESME receiver temporary app error code
    65=ESME receiver permanent app error code
    66=ESME receiver reject message error code
    67=query_sm request failed
    68-bf=[Reserved]
    c0=Error in the optional part of the PDU body
    c1=Optional parameter not allowed
    c2=Invalid parameter length
    c3=Expected optional parameter missing
    c4=Invalid optional parameter  value
    c5-fd=[Reserved]
    fe=(Transaction) Delivery failure (used for data_sm_resp)
    ff=Unknown error
    100=ESME Not authorised to use specified service_type.
    101=ESME Prohibited from using specified operation.
    102=Specified service_type is unavailable.
    103=Specified service_type is denied.
    104=Invalid Data Coding Scheme.
    105=Source Address Sub unit is Invalid.
    106=Destination Address Sub unit is Invalid.
    107=Broadcast Frequency Interval is invalid.
    108=Broadcast Alias Name is invalid.
    109=Broadcast Area Format is invalid.
    10a=Number of Broadcast Areas is invalid.
    10b=Broadcast Content Type is invalid.
    10c=Broadcast Message Class is invalid.
    10d=broadcast_sm operation failed.
    10e=query_broadcast_sm operation failed.
    10f=cancel_broadcast_sm operation failed.
    110=Number of Repeated Broadcasts is invalid.
    111=Broadcast Service Group is invalid.
    112=Broadcast Channel Indicator is invalid.
    400-4ff=[Vendor-specific Error]
    500-ffffffff=[Reserved]
    """#
  static let addrTonNames: StaticString = #"""
    0=Unknown
    1=International
    2=National
    3=Network specific
    4=Subscriber number
    5=Alphanumeric
    6=Abbreviated
    """#
  static let addrNpiNames: StaticString = #"""
    0=Unknown
    1=ISDN (E163/E164)
    3=Data (X.121)
    4=Telex (F.69)
    6=Land mobile (E.212)
    8=National
    9=Private
    a=ERMES
    e=Internet (IP)
    12=WAP client Id
    """#
  static let esmSubmitMsgTypeNames: StaticString = #"""
    0=Default message type
    1=Short message contains SMSC Delivery Receipt
    2=Short message contains (E)SME delivery acknowledgement
    3=Reserved
    4=Short message contains (E)SME manual/user acknowledgement
    5=Reserved
    6=Short message contains conversation abort
    7=Reserved
    8=Short message contains intermediate delivery notification
    """#
  static let dataCodingNames: StaticString = #"""
    0=SMSC default alphabet
    1=IA5 (CCITT T.50)/ASCII (ANSI X3.4)
    2=Octet unspecified (8-bit binary)
    3=Latin 1 (ISO-8859-1)
    4=Octet unspecified (8-bit binary)
    5=JIS (X 0208-1990)
    6=Cyrillic (ISO-8859-5)
    7=Latin/Hebrew (ISO-8859-8)
    8=UCS2 (ISO/IEC-10646)
    9=Pictogram Encoding
    a=ISO-2022-JP (Music codes)
    b-c=Reserved
    d=Extended Kanji JIS (X 0212-1990)
    e=KS C 5601
    f-bf=Reserved
    c0-ef=GSM MWI control - see [GSM 03.38]
    f0-ff=GSM message class control - see [GSM 03.38]
    """#
  static let messageStateNames: StaticString = #"""
    1=ENROUTE
    2=DELIVERED
    3=EXPIRED
    4=DELETED
    5=UNDELIVERABLE
    6=ACCEPTED
    7=UNKNOWN
    8=REJECTED
    """#
  static let destNetworkTypeNames: StaticString = #"""
    0=Unknown
    1=GSM
    2=ANSI-136/TDMA
    3=IS-95/CDMA
    4=PDC
    5=PHS
    6=iDEN
    7=AMPS
    8=Paging network
    """#
  static let destBearerTypeNames: StaticString = #"""
    0=Unknown
    1=SMS
    2=Circuit Switched Data (CSD)
    3=Packet data
    4=USSD
    5=CDPD
    6=DataTAC
    7=FLEX/ReFLEX
    8=Cell Broadcast
    """#
  static let languageIndicatorNames: StaticString = #"""
    0=Unspecified -default-
    1=english
    2=french
    3=spanish
    4=german
    5=portuguese
    """#
  static let itsReplyTypeNames: StaticString = #"""
    0=Digit
    1=Number
    2=Telephone no.
    3=Password
    4=Character line
    5=Menu
    6=Date
    7=Time
    8=Continue
    """#
  static let ussdServiceOpNames: StaticString = #"""
    0=PSSD indication
    1=PSSR indication
    2=USSR request
    3=USSN request
    10=PSSD response
    11=PSSR response
    12=USSR confirm
    13=USSN confirm
    """#
  static let networkErrorTypeNames: StaticString = #"""
    1=ANSI-136 (Access Denied Reason)
    2=IS-95 (Access Denied Reason)
    3=GSM
    4=[Reserved] in <= 3.4; ANSI 136 Cause Code in 5.0
    5=[Reserved] in <= 3.4; IS 95 Cause Code in 5.0
    6=[Reserved] in <= 3.4; ANSI-41 Error in 5.0
    7=[Reserved] in <= 3.4; SMPP Error in 5.0
    8=[Reserved] in <= 3.4; Message Center Specific in 5.0
    """#
  static let congestionStateNames: StaticString = #"""
    0=Idle
    1-1d=Low Load
    1e-31=Medium Load
    32-4f=High Load
    50-59=Optimum Load
    5a-63=Nearing Congestion
    64=Congested / Maximum Load
    """#
  static let broadcastChannelIndicatorNames: StaticString = #"""
    0=Basic Broadcast Channel (Default)
    1=Extended Broadcast Channel
    2-ff=[Reserved]
    """#

  static let operations = ValueNames(packed: commandIdNames)
  static let results = ValueNames(packed: commandStatusNames)
}
