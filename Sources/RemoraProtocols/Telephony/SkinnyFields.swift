/// The fields of SCCP's messages, one a line: name, label if it differs, kind, remark. Kinds: `d4` a
/// decimal number of four bytes, `x4` a hexadecimal one, `s` a string, `i` and `j` addresses of IPv4
/// and IPv6, `e` of Ethernet, `b4:8` a bit of a number of four bytes; `#` and the number of a list
/// of names.
let skinnyFieldData: StaticString = #"""
  ipv4or6|IPv4or6|d4#0
  CallingPartyName|CallingName|b4:8
  CallingPartyNumber|CallingNum|b4:4
  DSCPValue||d4
  FutureUse1||d1
  FutureUse2||d1
  FutureUse3||d1
  OrigDialed|Originally Dialed|b4:1
  PhoneFeatures.Abbreviated.Dial|AbbrevDial|b2:8000|Features this device supports
  PhoneFeatures.Bit1|Bit1|b2:1|Features this device supports
  PhoneFeatures.Bit11|Bit11|b2:400|Features this device supports
  PhoneFeatures.Bit12|Bit12|b2:800|Features this device supports
  PhoneFeatures.Bit13|Bit13|b2:1000|Features this device supports
  PhoneFeatures.Bit14|Bit14|b2:2000|Features this device supports
  PhoneFeatures.Bit15|Bit15|b2:4000|Features this device supports
  PhoneFeatures.Bit2|Bit2|b2:2|Features this device supports
  PhoneFeatures.Bit3|Bit3|b2:4|Features this device supports
  PhoneFeatures.Bit4|Bit4|b2:8|Features this device supports
  PhoneFeatures.Bit6|Bit6|b2:20|Features this device supports
  PhoneFeatures.Bit7|Bit7|b2:40|Features this device supports
  PhoneFeatures.Bit9|Bit9|b2:100|Features this device supports
  PhoneFeatures.DynamicMessages|DynamicMessages|b2:80|Features this device supports
  PhoneFeatures.RFC2833|RFC2833|b2:200|Features this device supports
  PhoneFeatures.UTF8|UTF8Bit5|b2:10|Features this device supports
  RFC2833PayloadType||d4
  RTCPPortNumber||d4
  RedirDialed|Redirected Dialed|b4:2
  RestrictInformationType.BitsReserved|BitsReserved|b4:ffffff00
  RestrictInformationType.CalledParty|CalledParty|b4:c
  RestrictInformationType.CalledPartyName|CalledPartyName|b4:4
  RestrictInformationType.CalledPartyNumber|CalledPartyNumber|b4:8
  RestrictInformationType.CallingParty|CallingParty|b4:3
  RestrictInformationType.CallingPartyName|CallingPartyName|b4:1
  RestrictInformationType.CallingPartyNumber|CallingPartyNumber|b4:2
  RestrictInformationType.LastRedirectParty|LastRedirectParty|b4:c0
  RestrictInformationType.LastRedirectPartyName|LastRedirectPartyName|b4:40
  RestrictInformationType.LastRedirectPartyNumber|LastRedirectPartyNumber|b4:80
  RestrictInformationType.OriginalCalledParty|OriginalCalledParty|b4:30
  RestrictInformationType.OriginalCalledPartyName|OriginalCalledPartyName|b4:10
  RestrictInformationType.OriginalCalledPartyNumber|OriginalCalledPartyNumber|b4:20
  SoftKeyMask.SoftKey1|SoftKey1|b4:1
  SoftKeyMask.SoftKey10|SoftKey10|b4:200
  SoftKeyMask.SoftKey11|SoftKey11|b4:400
  SoftKeyMask.SoftKey12|SoftKey12|b4:800
  SoftKeyMask.SoftKey13|SoftKey13|b4:1000
  SoftKeyMask.SoftKey14|SoftKey14|b4:2000
  SoftKeyMask.SoftKey15|SoftKey15|b4:4000
  SoftKeyMask.SoftKey16|SoftKey16|b4:8000
  SoftKeyMask.SoftKey2|SoftKey2|b4:2
  SoftKeyMask.SoftKey3|SoftKey3|b4:4
  SoftKeyMask.SoftKey4|SoftKey4|b4:8
  SoftKeyMask.SoftKey5|SoftKey5|b4:10
  SoftKeyMask.SoftKey6|SoftKey6|b4:20
  SoftKeyMask.SoftKey7|SoftKey7|b4:40
  SoftKeyMask.SoftKey8|SoftKey8|b4:80
  SoftKeyMask.SoftKey9|SoftKey9|b4:100
  active||d4
  activeConferences|Active Conferences|d4|Active Conferences at Registration
  activeForward||d4
  activeStreams|Active RTP Streams|d4|Active RTP Streams at Registration
  alarmInfo||s
  alignmentPadding||d2
  appInstanceID||d4
  applicationId||d4
  areMessagesWaiting||d4
  associatedStreamId||d4
  audioCapCount||d4
  audioLevelAdjustment||d4
  averageBitRate||d4
  burstSize||d4
  busyTrigger||d2
  buttonCount||d4
  buttonOffset||d4
  callInstance||d4|CallId
  callReference||d4|CallId
  callSelectStat||d4
  capAndVer||d4
  capCount||d4
  chan0MaxPayload||d2
  chan2MaxPayload||d2
  chan2MaxWindow||d2
  chan3MaxPayload||d2
  codecMode||d1
  codecParam1||d1
  codecParam2||d1
  conferenceId||d4|Conference ID
  confirmRequired||d4
  country||d4
  customPictureFormatCount||d4
  dataCapCount||d4
  dataLength||d4
  dataSize||d4|Data Size
  defendingPriority||d4
  displayPriority||d4
  dtmfType||d4
  dynamicPayload||d1
  failureNodeIpAddr||d4
  featureCapabilities||d4
  featureIndex||d4
  featureStatus||d4
  features||d4
  firstGOB||d4
  firstMB||d4
  forwardAllActive||d4
  forwardBusyActive||d4
  forwardNoAnswerActive||d4
  hearingConfPartyMask||d4
  instance||d4|Device Instance
  instanceNumber||d1
  ipAddr.ipv4|ipAddr IPv4 Address|i
  ipAddr.ipv6|ipAddr IPv6 Address|j
  ipV4AddressScope||d4|IPv4 Address Scope
  ipV6AddressScope||d4|IPv6 Address Scope
  isConferenceCreator||d4
  isMKIPresent||d4
  jitter||d4|Amount of Jitter
  keepAliveInterval||d4
  key||d1
  keyDerivationRate||d4
  keylen||d2
  last||d4
  lastRedirectingReason||d4|Last Redirecting Reason
  latency||d4|Amount of Latency
  layoutID||d4
  lineDataEntries||d4|Number of Line Data Entries
  lineDisplayOptions||d4
  lineInstance||d4|LineId
  lineNumber||d4
  locale||d4
  longTermPictureIndex||d4
  macAddress|Mac Address|e|Ethernet/Mac Address
  matrixConfPartyID||d4
  maxConferences|Maximum Number of Concurrent Conferences|d4|Indicates the maximum number of simultaneous Conferences, which this client/appliance can handle
  maxFramesPerPacket||d4
  maxNumCalls||d2
  maxNumOfAvailLines||d4
  maxNumberOfLines||d4|Maximum number of lines
  maxProtocolVer||d1
  maxRetryNumber||d4
  maxStreams|Maximum Number of Concurrent RTP Streams|d4|Indicates the maximum number of simultaneous RTP duplex streams, which this client/appliance can handle.
  maxStreamsPerConf||d4
  maximumBitRate||d4
  milliSecondPacketSize||d4
  mixingMode||d4
  modAnd2833||d4
  multicastIpAddr.ipv4|multicastIpAddr IPv4 Address|i|ipaddress in big endian
  multicastIpAddr.ipv6|multicastIpAddr IPv6 Address|j|ipaddress in big endian
  multicastPortNumber||d4
  noaudio||d1
  none||d4
  notificationStatus||d4
  nse||d1
  numNewMsgs||d4
  numOldMsgs||d4
  numberOctetsReceived||d4|Number of Octets Received
  numberOctetsSent||d4|Number of Octets Sent
  numberOfActiveParticipants||d4
  numberOfEntries||d4
  numberOfGOBs||d4
  numberOfInServiceStreams||d4
  numberOfLines||d4
  numberOfMBs||d4
  numberOfOutOfServiceStreams||d4
  numberOfReservedParticipants||d4
  numberOfSpeedDials||d4
  numberPacketsLost||d4|Number of Packets Lost
  numberPacketsReceived||d4|Number of Packets Received
  numberPacketsSent||d4|Number of Packets Sent
  originalCdpnRedirectReason||d4|Original Called Party Redirect Reason
  padding||d2|Unused/Padding
  parm1||d4
  parm2||d4
  participantEntry||d4
  partyDirection||d4
  passThroughPartyId||d4|PassThrough PartyId
  passthruPartyID||d4
  payloadDtmf||d4
  payloadType||d4
  payload.rfc.number|payload_rfc_number|d4
  peakRate||d4
  pictureNumber||d4
  portNumber||d4
  precedenceDomain||d4|Precedence Domain
  precedenceLevel||d4|Precedence Level, MLPP priorities
  precedenceValue||d4
  preemptionPriority||d4
  priority||d4
  protocolVer|Protocol Version|d1|Maximum Supported Protocol Version
  remoteIpAddr.ipv4|remoteIpAddr IPv4 Address|i|ipaddress in big endian
  remoteIpAddr.ipv6|remoteIpAddr IPv6 Address|j|ipaddress in big endian
  remotePortNumber||d4
  reserved.for.future.use|reserved_for_future_use|d4|User Id
  retryTimer||d4
  rfc2833||d1
  routingID||d4
  rsvpErrorFlag||d4
  rsvpErrorSubCodeVal||d4
  rtpMediaPort||d4|RTP Media Port
  rtpPayloadFormat||d4
  salt||d1
  saltlen||d2
  secondaryKeepAliveInterval||d4
  serverTcpListenPort||d4
  serviceNum||d4
  serviceURLIndex||d4
  softKeyCount||d4
  softKeyOffset||d4
  softKeySetCount||d4
  softKeySetOffset||d4
  sourceIpAddr.ipv4|sourceIpAddr IPv4 Address|i
  sourceIpAddr.ipv6|sourceIpAddr IPv6 Address|j
  sourcePortNumber||d4
  speedDialNumber||d4
  sse||d1
  standard||d4
  startingLineInstance||d4|Starting Line Instance
  stationIpAddr||i|IPv4 Address
  stationIpAddr.ipv4|stationIpAddr IPv4 Address|i|ipaddress in big endian
  stationIpAddr.ipv6|stationIpAddr IPv6 Address|j|ipaddress in big endian
  stationIpV6Addr||j|IPv6 Address
  stationIpV6Addr.ipv4|stationIpV6Addr IPv4 Address|i
  stationIpV6Addr.ipv6|stationIpV6Addr IPv6 Address|j
  stimulusInstance||d4
  stimulusStatus||d4|Stimulus Status
  streamPassThroughId||d4
  systemTime||d4
  timeOutValue||d4
  timer||d4
  totalButtonCount||d4
  totalNumOfConfiguredLines||d4|Total Number of Configured Lines
  totalSoftKeyCount||d4
  totalSoftKeySetCount||d4
  transactionId||d4
  transmitIpAddr.ipv4|transmitIpAddr IPv4 Address|i|ipaddress in big endian
  transmitIpAddr.ipv6|transmitIpAddr IPv6 Address|j|ipaddress in big endian
  unknown||d1|unknown (Part of ProtocolVer)
  unknown1.0159|unknown1_0159|d4
  unknown2.0159|unknown2_0159|d4
  unknown3.0159|unknown3_0159|d4
  v150sprt||d1
  vendor||d4
  videoCapCount||d4
  wDay||d4
  wDayOfWeek||d4
  wHour||d4
  wMilliseconds||d4
  wMinute||d4
  wMonth||d4
  wSecond||d4
  wYear||d4
  waitTimeBeforeNextReq||d4
  xmldata||s
  AlternateCallingParty||s|Alternate Calling Party Number
  DeviceName||s|Device Name
  HuntPilotName||s
  HuntPilotNumber||s
  ServerName||s
  add.participant.result|add_participant_result|x4#1
  alarmSeverity||x4#2
  algorithmID||x4#3
  annAckReq||x4#4
  annPlayMode||x4#5
  annStatus||x4#6
  appConfID||s
  appData||s
  appName||s
  audit.participant.result|audit_participant_result|x4#7
  bridgeParticipantId||s
  buttonDefinition||x1#8
  callHistoryDisposition||x4#9
  callSecurityStatus||x4#10
  callState||x4#11
  callType||x4#12
  calledParty||s|CalledPartyNumber
  calledPartyName||s|Called Party Name
  callingParty||s|Calling Party Number
  callingPartyName||s|Calling Party Name
  callingPartyNumber||s|Calling Party Number
  cause||x4#13
  cdpnVoiceMailbox||s|Called Party Voicemail Box Number
  cgpnVoiceMailbox||s|Calling Party Voicemail Box Number
  command||x4#14
  compressionType||x4#15
  conferenceName||s
  configVersionStamp||s
  data|Statistics|s|variable field size (max: 600]
  dateTemplate||s
  delete.conf.result|delete_conf_result|x4#16
  deviceType|Device Type|x4#17|Device Type of this phone / appliance
  dialedNumber||s
  direction||x4#18
  directoryNum||s
  ecValue||x4#19
  errorCode||x4#20
  featureID||x4#8
  featureTextLabel||s
  firmwareLoadName||s|Firmware Load Name
  forwardAllDirnum||s
  forwardBusyDirnum||s
  forwardNoAnswerlDirnum||s
  g723BitRate||x4#21
  headsetStatus||x4#22
  ipAddressType||x4#0
  kpButton||x4#23|KeyPad Button which was Pressed
  lampMode||x4#24
  lastRedirectingParty||s|Last Redirecting Party Number
  lastRedirectingPartyName||s|Last Redirecting Party Name
  lastRedirectingVoiceMailbox||s|Last Redirecting Parties Voicemail Box Number
  lineDirNumber||s
  lineFullyQualifiedDisplayName||s
  lineTextLabel||s
  locationInfo||s
  mediaPathCapabilities||x4#25
  mediaPathEvent||x4#22
  mediaPathID||x4#26
  mediaReceptionStatus||x4#27
  mediaTransmissionStatus||x4#27
  mediaTransportType||x4#28
  mediaType||x4#29
  micMode||x4#22
  modify.conf.result|modify_conf_result|x4#30
  multicastReceptionStatus||x4#31
  multimediaReceptionStatus||x4#31
  multimediaTransmissionStatus||x4#27
  mwiControlNumber||s
  mwiTargetNumber||s
  mwi.notification.result|mwi_notification_result|x4#32
  notify||s
  originalCalledParty||s|Original Called Party Number
  originalCalledPartyName||s|Original Called Party Name
  originalCdpnVoiceMailbox||s|Original Called Party Voicemail Box Number
  participantName||s
  participantNumber||s
  passThruData||s|variable field size (max: 2000]
  payloadCapability||x4#15
  portHandlingFlag||x4#33
  privacy||x4#34
  promptStatus||s
  recording.status|recording_status|x4#35
  requestedIpAddrType||x4#0
  resetType||x4#36
  resourceType||x4#37
  result||x4#38
  resvStyle||x4#39
  ringDuration||x4#40
  ringMode||x4#41
  rsvpErrorCode||x4#42
  sequenceFlag||x4#43
  serverName||s
  serviceURL||s
  serviceURLDisplayName||s
  sessionType||x4#44
  softKeyEvent||x4#45|SoftKey Event
  softKeyInfoIndex||x2#46
  softKeyLabel||s
  softKeySetIndex||x4#47
  softKeyTemplateIndex||x1#48
  speakerMode||x4#22
  speedDialDirNumber||s
  speedDialDisplayName||s
  ssValue||x4#49
  statsProcessingMode|Stats Processing Mode|x4#50|What to do after you send the stats
  status||x4#51
  stimulus||x4#52|Device Stimulus
  subAppID||s
  subscriptionFeatureID||x4#53
  subscriptionID||s
  text||s
  tone||x4#54
  toneAnnouncement||x4#54
  tone.output.direction|tone_output_direction|x4#55
  unRegReasonCode||x4#56
  unknownString.0159|unknownString_0159|s
  userName||s
  vendorID||s
  version||s
  versionStr||s
  """#
