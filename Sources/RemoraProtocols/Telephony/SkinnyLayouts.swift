/// SCCP's messages: number, first version of the header, members. After a member's name: `*24` a
/// string of so many bytes, `%32` a label to be shown, `$` a string and `!` a label up to a NUL, `~` a
/// string of the length read before, `&` XML, `/2` another width. `@` an address of either version,
/// `+4` bytes without meaning, `(name …)` a structure, `<name>` bits, `[name,count,most,size …]`
/// a list, `{which,low,high …}` what is there for some values only, `$name` a layout by name.
let skinnyLayoutData: StaticString = #"""
  1.0 $sid stationIpAddr deviceType maxStreams activeStreams protocolVer unknown <phoneFeatures>
    maxConferences activeConferences macAddress +6 ipV4AddressScope maxNumberOfLines
    stationIpV6Addr ipV6AddressScope firmwareLoadName*32 configVersionStamp*48
  2.0 rtpMediaPort
  3.0 kpButton lineInstance callReference
  4.0 calledParty*24 lineInstance
  4.18 calledParty*25 lineInstance
  5.0 stimulus lineInstance callReference stimulusStatus
  6.0 lineInstance callReference
  7.0 lineInstance callReference
  8.0 lineInstance callReference
  9.0 lineNumber
  10.0 speedDialNumber
  11.0 lineNumber
  16.0 capCount [caps,capCount,18,16 payloadCapability maxFramesPerPacket $cap +4 ]
  32.0 alarmSeverity text*80 parm1 parm2
  33.0 multicastReceptionStatus passThroughPartyId callReference
  34.0 mediaReceptionStatus ipAddr.ipv4 portNumber passThroughPartyId callReference
  34.17 mediaReceptionStatus ipv4or6 @ipAddr portNumber passThroughPartyId callReference
  35.0 directoryNum*24 callReference statsProcessingMode numberPacketsSent numberOctetsSent
    numberPacketsReceived numberOctetsReceived numberPacketsLost jitter latency dataSize data~
  35.18 directoryNum*28 callReference statsProcessingMode/1 numberPacketsSent numberOctetsSent
    numberPacketsReceived numberOctetsReceived numberPacketsLost jitter latency dataSize data~
  36.0 callingPartyNumber*24 cgpnVoiceMailbox*24 lineInstance
  36.18 callingPartyNumber*25 cgpnVoiceMailbox*25 lineInstance
  38.0 softKeyEvent lineInstance callReference
  39.0 unRegReasonCode
  41.0 $sid stationIpAddr deviceType stationIpV6Addr.ipv4
  41.17 $sid stationIpAddr deviceType ipv4or6 @stationIpV6Addr
  42.0 conferenceId passThroughPartyId remoteIpAddr.ipv4 remotePortNumber callReference
  42.17 conferenceId passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber callReference
  43.0 headsetStatus
  44.0 deviceType numberOfInServiceStreams maxStreamsPerConf numberOfOutOfServiceStreams
  45.0 maxNumOfAvailLines
  46.0 (deviceToUserData applicationId lineInstance callReference transactionId dataLength
    xmldata~ )
  47.0 (deviceToUserData applicationId lineInstance callReference transactionId dataLength
    xmldata~ )
  48.0 audioCapCount videoCapCount dataCapCount rtpPayloadFormat customPictureFormatCount
  49.0 multimediaReceptionStatus ipAddr.ipv4 portNumber passThroughPartyId callReference
  49.17 multimediaReceptionStatus ipv4or6 @ipAddr portNumber passThroughPartyId callReference
  50.0 conferenceId serviceNum
  51.0 serviceURLIndex
  52.0 featureIndex featureCapabilities
  53.0 conferenceId result dataLength passThruData~
  54.0 conferenceId delete.conf.result
  55.0 conferenceId modify.conf.result dataLength passThruData~
  56.0 conferenceId callReference add.participant.result bridgeParticipantId*257
  57.0 last numberOfEntries [conferenceEntry,numberOfEntries,32,76 conferenceId resourceType
    numberOfReservedParticipants numberOfActiveParticipants applicationId appConfID*32 appData*24
    ]
  64.0 audit.participant.result last conferenceId numberOfEntries
    [participantEntry,numberOfEntries,256,4 participantEntry ]
  65.0 (deviceToUserDataVersion1 applicationId lineInstance callReference transactionId dataLength
    sequenceFlag displayPriority conferenceId appInstanceID routingID xmldata~ )
  66.0 (deviceToUserDataVersion1 applicationId lineInstance callReference transactionId dataLength
    sequenceFlag displayPriority conferenceId appInstanceID routingID xmldata~ )
  67.0 audioCapCount videoCapCount dataCapCount rtpPayloadFormat customPictureFormatCount
  68.0 audioCapCount videoCapCount dataCapCount rtpPayloadFormat customPictureFormatCount
  69.0 conferenceId callReference passThroughPartyId ipAddr.ipv4 portNumber RTCPPortNumber
  69.17 conferenceId callReference passThroughPartyId ipv4or6 @ipAddr portNumber RTCPPortNumber
  69.19 conferenceId callReference passThroughPartyId ipv4or6 @ipAddr portNumber RTCPPortNumber
    mediaType
  70.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber direction
  70.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    direction
  71.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber direction
    errorCode failureNodeIpAddr rsvpErrorCode rsvpErrorSubCodeVal rsvpErrorFlag
  71.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    direction errorCode failureNodeIpAddr rsvpErrorCode rsvpErrorSubCodeVal rsvpErrorFlag
  72.0 transactionId subscriptionFeatureID timer subscriptionID*64
  73.0 mediaPathID mediaPathEvent
  74.0 mediaPathID mediaPathCapabilities
  76.0 mwiTargetNumber*25 mwiControlNumber*25 areMessagesWaiting (totalVmCounts numNewMsgs
    numOldMsgs ) (priorityVmCounts numNewMsgs numOldMsgs ) (totalFaxCounts numNewMsgs numOldMsgs )
    (priorityFaxCounts numNewMsgs numOldMsgs )
  129.0 keepAliveInterval dateTemplate*6 alignmentPadding secondaryKeepAliveInterval
    maxProtocolVer unknown <phoneFeatures>
  130.0 tone tone.output.direction lineInstance callReference
  131.0 lineInstance callReference
  131.11 lineInstance callReference tone
  133.0 ringMode ringDuration lineInstance callReference
  134.0 stimulus stimulusInstance lampMode
  136.0 speakerMode
  137.0 micMode
  138.0 conferenceId passThroughPartyId remoteIpAddr.ipv4 remotePortNumber milliSecondPacketSize
    compressionType (qualifierOut precedenceValue ssValue maxFramesPerPacket/2 padding g723BitRate
    ) callReference (mTxMediaEncryptionKeyInfo $key ) streamPassThroughId associatedStreamId
    RFC2833PayloadType dtmfType mixingMode
  138.11 conferenceId passThroughPartyId remoteIpAddr.ipv4 remotePortNumber milliSecondPacketSize
    compressionType (qualifierOut precedenceValue ssValue maxFramesPerPacket/2 padding $codec )
    callReference (mTxMediaEncryptionKeyInfo $key ) streamPassThroughId associatedStreamId
    RFC2833PayloadType dtmfType mixingMode
  138.15 conferenceId passThroughPartyId remoteIpAddr.ipv4 remotePortNumber milliSecondPacketSize
    compressionType (qualifierOut precedenceValue ssValue maxFramesPerPacket/2 padding $codec )
    callReference (mTxMediaEncryptionKeyInfo $key ) streamPassThroughId associatedStreamId
    RFC2833PayloadType dtmfType mixingMode partyDirection
  138.17 conferenceId passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    milliSecondPacketSize compressionType (qualifierOut precedenceValue ssValue
    maxFramesPerPacket/2 padding $codec ) callReference (mTxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection
  138.21 conferenceId passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    milliSecondPacketSize compressionType (qualifierOut precedenceValue ssValue
    maxFramesPerPacket/2 padding $codec ) callReference (mTxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection
    $latent
  139.0 conferenceId passThroughPartyId callReference portHandlingFlag
  143.0 callingPartyName*40 callingParty*24 calledPartyName*40 calledParty*24 lineInstance
    callReference callType originalCalledPartyName*40 originalCalledParty*24
    lastRedirectingPartyName*40 lastRedirectingParty*24 originalCdpnRedirectReason
    lastRedirectingReason cgpnVoiceMailbox*24 cdpnVoiceMailbox*24 originalCdpnVoiceMailbox*24
    lastRedirectingVoiceMailbox*24 callInstance callSecurityStatus <partyPIRestrictionBits>
  144.0 activeForward lineNumber forwardAllActive forwardAllDirnum*24 forwardBusyActive
    forwardBusyDirnum*24 forwardNoAnswerActive forwardNoAnswerlDirnum*24
  144.18 activeForward lineNumber forwardAllActive forwardAllDirnum*25 forwardBusyActive
    forwardBusyDirnum*25 forwardNoAnswerActive forwardNoAnswerlDirnum*25
  145.0 speedDialNumber speedDialDirNumber*24 speedDialDisplayName*40
  146.0 lineNumber lineDirNumber*24 lineFullyQualifiedDisplayName*40 lineTextLabel*40
    lineDisplayOptions
  147.0 $sid userName*40 serverName*40 numberOfLines numberOfSpeedDials
  148.0 (timeDataInfo wYear wMonth wDayOfWeek wDay wHour wMinute wSecond wMilliseconds )
    systemTime
  149.0 remoteIpAddr.ipv4 sessionType
  149.17 ipv4or6 @remoteIpAddr sessionType
  150.0 remoteIpAddr.ipv4 sessionType
  150.17 ipv4or6 @remoteIpAddr sessionType
  151.0 (buttonTemplate buttonOffset buttonCount totalButtonCount
    [definition,totalButtonCount,42,2 instanceNumber buttonDefinition ] )
  152.0 versionStr*16
  153.0 text*32
  157.0 text*32
  158.0 [server,=,5,48 ServerName*48 ] [serverTcpListenPort,=,5,4 serverTcpListenPort ]
    [serverIpAddr,=,5,4 stationIpAddr.ipv4 ]
  158.17 [server,=,5,48 ServerName*48 ] [serverTcpListenPort,=,5,4 serverTcpListenPort ]
    [serverIpAddr,=,5,20 ipv4or6 @stationIpAddr ]
  159.0 resetType
  257.0 conferenceId passThroughPartyId multicastIpAddr.ipv4 multicastPortNumber
    milliSecondPacketSize compressionType (qualifierIn ecValue g723BitRate ) callReference
  257.11 conferenceId passThroughPartyId multicastIpAddr.ipv4 multicastPortNumber
    milliSecondPacketSize compressionType (qualifierIn ecValue $codec ) callReference
  257.17 conferenceId passThroughPartyId ipv4or6 @multicastIpAddr multicastPortNumber
    milliSecondPacketSize compressionType (qualifierIn ecValue $codec ) callReference
  258.0 conferenceId passThroughPartyId multicastIpAddr.ipv4 multicastPortNumber
    milliSecondPacketSize compressionType (qualifierOut precedenceValue ssValue
    maxFramesPerPacket/2 padding g723BitRate ) callReference
  258.11 conferenceId passThroughPartyId multicastIpAddr.ipv4 multicastPortNumber
    milliSecondPacketSize compressionType (qualifierOut precedenceValue ssValue
    maxFramesPerPacket/2 padding $codec ) callReference
  258.17 conferenceId passThroughPartyId ipv4or6 @multicastIpAddr multicastPortNumber
    milliSecondPacketSize compressionType (qualifierOut precedenceValue ssValue
    maxFramesPerPacket/2 padding $codec ) callReference
  259.0 conferenceId passThroughPartyId callReference
  260.0 conferenceId passThroughPartyId callReference
  261.0 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn ecValue
    g723BitRate ) callReference (mRxMediaEncryptionKeyInfo $key ) streamPassThroughId
    associatedStreamId RFC2833PayloadType dtmfType
  261.11 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn
    ecValue $codec ) callReference (mRxMediaEncryptionKeyInfo $key ) streamPassThroughId
    associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection sourceIpAddr.ipv4
    sourcePortNumber
  261.16 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn
    ecValue $codec ) callReference (mRxMediaEncryptionKeyInfo $key ) streamPassThroughId
    associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection sourceIpAddr.ipv4
    sourcePortNumber requestedIpAddrType
  261.17 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn
    ecValue $codec ) callReference (mRxMediaEncryptionKeyInfo $key ) streamPassThroughId
    associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection ipv4or6 @sourceIpAddr
    sourcePortNumber requestedIpAddrType audioLevelAdjustment
  261.21 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn
    ecValue $codec ) callReference (mRxMediaEncryptionKeyInfo $key ) streamPassThroughId
    associatedStreamId RFC2833PayloadType dtmfType mixingMode partyDirection ipv4or6 @sourceIpAddr
    sourcePortNumber requestedIpAddrType audioLevelAdjustment $latent
  262.0 conferenceId passThroughPartyId callReference portHandlingFlag
  263.0 directoryNum*24 callReference statsProcessingMode
  263.18 directoryNum*28 callReference statsProcessingMode
  264.0 (softKeyTemplate softKeyOffset softKeyCount totalSoftKeyCount
    [definition,totalSoftKeyCount,32,20 softKeyLabel%16 softKeyEvent ] )
  265.0 (softKeySets softKeySetOffset softKeySetCount totalSoftKeySetCount
    [definition,totalSoftKeySetCount,16,48 (softKeyTemplateIndex_[max:16] softKeyTemplateIndex
    softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex
    softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex
    softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex
    softKeyTemplateIndex softKeyTemplateIndex softKeyTemplateIndex ) (softKeyInfoIndex_[max:16]
    softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex
    softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex
    softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex softKeyInfoIndex
    softKeyInfoIndex ) ] )
  272.0 lineInstance callReference softKeySetIndex <validKeyMask>
  273.0 callState lineInstance callReference privacy (precedence precedenceLevel precedenceDomain
    )
  274.0 timeOutValue promptStatus%32 lineInstance callReference
  275.0 lineInstance callReference
  276.0 timeOutValue notify%32
  278.0 lineInstance
  280.0 status
  281.0 lineInstance callReference
  283.0 waitTimeBeforeNextReq
  284.0 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn ecValue
    g723BitRate ) callReference
  284.11 conferenceId passThroughPartyId milliSecondPacketSize compressionType (qualifierIn
    ecValue $codec ) callReference
  285.0 dialedNumber*24 lineInstance callReference
  285.18 dialedNumber*25 lineInstance callReference
  286.0 (userToDeviceData applicationId lineInstance callReference transactionId dataLength
    xmldata~ )
  287.0 featureIndex featureID featureTextLabel*40 featureStatus
  288.0 timeOutValue priority notify%32
  289.0 priority
  290.0 [AnnList,=,32,12 locale country toneAnnouncement ] annAckReq conferenceId
    [matrixConfPartyID,=,16,4 matrixConfPartyID ] hearingConfPartyMask annPlayMode
  291.0 conferenceId
  292.0 conferenceId annStatus
  295.0 tone conferenceId passthruPartyID
  296.0 tone conferenceId passthruPartyID
  297.0 payloadDtmf conferenceId passthruPartyID dtmfType
  298.0 payloadDtmf conferenceId passthruPartyID
  299.0 payloadDtmf conferenceId passthruPartyID
  300.0 payloadDtmf conferenceId passthruPartyID dtmfType
  301.0 payloadDtmf conferenceId passthruPartyID
  302.0 payloadDtmf conferenceId passthruPartyID
  303.0 serviceURLIndex serviceURL*256 serviceURLDisplayName*40
  304.0 callSelectStat callReference lineInstance
  305.0 conferenceId passThroughPartyId compressionType lineInstance callReference (payloadType
    payload.rfc.number payloadType ) isConferenceCreator $video0 (mRxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId
  305.11 conferenceId passThroughPartyId compressionType lineInstance callReference (payloadType
    payload.rfc.number payloadType ) isConferenceCreator $video1 (mRxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId sourceIpAddr.ipv4 sourcePortNumber
  305.16 conferenceId passThroughPartyId compressionType lineInstance callReference (payloadType
    payload.rfc.number payloadType ) isConferenceCreator $video1 (mRxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId sourceIpAddr.ipv4 sourcePortNumber requestedIpAddrType
  305.17 conferenceId passThroughPartyId compressionType lineInstance callReference (payloadType
    payload.rfc.number payloadType ) isConferenceCreator $video1 (mRxMediaEncryptionKeyInfo $key )
    streamPassThroughId associatedStreamId ipv4or6 @sourceIpAddr sourcePortNumber
    requestedIpAddrType
  306.0 conferenceId passthruPartyID compressionType remoteIpAddr.ipv4 remotePortNumber
    callReference (payloadType payload.rfc.number payloadType ) DSCPValue $video0
    (mTxMediaEncryptionKeyInfo $key ) streamPassThroughId associatedStreamId
  306.17 conferenceId passthruPartyID compressionType ipv4or6 @remoteIpAddr remotePortNumber
    callReference (payloadType payload.rfc.number payloadType ) DSCPValue $video1
    (mTxMediaEncryptionKeyInfo $key ) streamPassThroughId associatedStreamId
  307.0 conferenceId passThroughPartyId callReference portHandlingFlag
  308.0 conferenceId passthruPartyID callReference command $command
  309.0 conferenceId passthruPartyID callReference maximumBitRate
  310.0 conferenceId passThroughPartyId callReference portHandlingFlag
  311.0 conferenceId numberOfReservedParticipants resourceType applicationId appConfID*32
    appData*24 dataLength passThruData~
  312.0 conferenceId
  313.0 conferenceId numberOfReservedParticipants applicationId appConfID*32 appData*24 dataLength
    passThruData~
  314.0 conferenceId callReference <partyPIRestrictionBits> participantName*40
    participantNumber*24 conferenceName*32
  315.0 conferenceId callReference
  317.0 conferenceId
  318.0 conferenceId callReference <partyPIRestrictionBits> participantName*40
    participantNumber*24 conferenceName*32
  319.0 (userToDeviceDataVersion1 applicationId lineInstance callReference transactionId
    dataLength sequenceFlag displayPriority conferenceId appInstanceID routingID xmldata~ )
  320.0 conferenceId callReference layoutID
  321.0 conferenceId passthruPartyID callReference maximumBitRate
  322.0 (sid DeviceName$ reserved.for.future.use instance ) numberOfLines numberOfSpeedDials
    userName$ serverName$
  323.0 timeOutValue notify!
  324.0 timeOutValue priority notify!
  325.0 timeOutValue lineInstance callReference promptStatus!
  326.0 featureIndex featureID featureStatus featureTextLabel$
  327.0 lineNumber <lineType> lineDirNumber$ lineFullyQualifiedDisplayName$ lineTextLabel$
  328.0 serviceURLIndex
  329.0 speedDialNumber speedDialDirNumber$ speedDialDisplayName$
  330.0 lineInstance callReference callType originalCdpnRedirectReason lastRedirectingReason
    callInstance callSecurityStatus <partyPIRestrictionBits> callingParty$ AlternateCallingParty$
    calledParty$ originalCalledParty$ lastRedirectingParty$ cgpnVoiceMailbox$ cdpnVoiceMailbox$
    originalCdpnVoiceMailbox$ lastRedirectingVoiceMailbox$ callingPartyName$ calledPartyName$
    originalCalledPartyName$ lastRedirectingPartyName$ HuntPilotNumber$ HuntPilotName$
  331.0 conferenceId callReference passThroughPartyId mediaTransportType ipAddressType mediaType
  332.0 conferenceId callReference passThroughPartyId mediaType
  333.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber resvStyle
    maxRetryNumber retryTimer confirmRequired preemptionPriority defendingPriority compressionType
    averageBitRate burstSize peakRate (applicationID vendorID*32 version*16 appName*32 subAppID*32
    )
  333.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    resvStyle maxRetryNumber retryTimer confirmRequired preemptionPriority defendingPriority
    compressionType averageBitRate burstSize peakRate (applicationID vendorID*32 version*16
    appName*32 subAppID*32 )
  334.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber resvStyle
    maxRetryNumber retryTimer preemptionPriority defendingPriority compressionType averageBitRate
    burstSize peakRate (applicationID vendorID*32 version*16 appName*32 subAppID*32 )
  334.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    resvStyle maxRetryNumber retryTimer preemptionPriority defendingPriority compressionType
    averageBitRate burstSize peakRate (applicationID vendorID*32 version*16 appName*32 subAppID*32
    )
  335.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber direction
  335.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    direction
  336.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber DSCPValue
  336.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    DSCPValue
  337.0 conferenceId callReference passThroughPartyId remoteIpAddr.ipv4 remotePortNumber direction
    compressionType averageBitRate burstSize peakRate (applicationID vendorID*32 version*16
    appName*32 subAppID*32 )
  337.17 conferenceId callReference passThroughPartyId ipv4or6 @remoteIpAddr remotePortNumber
    direction compressionType averageBitRate burstSize peakRate (applicationID vendorID*32
    version*16 appName*32 subAppID*32 )
  338.0 transactionId subscriptionFeatureID timer cause
  339.0 transactionId subscriptionFeatureID notificationStatus text*97
  340.0 conferenceId passThroughPartyId callReference transmitIpAddr.ipv4 portNumber
    mediaTransmissionStatus
  340.17 conferenceId passThroughPartyId callReference ipv4or6 @transmitIpAddr portNumber
    mediaTransmissionStatus
  341.0 conferenceId passThroughPartyId callReference transmitIpAddr.ipv4 portNumber
    multimediaTransmissionStatus
  341.17 conferenceId passThroughPartyId callReference ipv4or6 @transmitIpAddr portNumber
    multimediaTransmissionStatus
  342.0 callHistoryDisposition lineInstance callReference
  343.0 locationInfo*2401
  344.0 mwiTargetNumber*25 mwi.notification.result
  345.0 unknown1.0159 unknown2.0159 unknown3.0159 unknownString.0159*152
  346.0 alarmInfo&
  351.0 totalNumOfConfiguredLines startingLineInstance lineDataEntries
    [lineData,lineDataEntries,42,4 maxNumCalls busyTrigger ]
  352.0 callReference recording.status
  32768.0 $sid stationIpAddr deviceType maxStreams
  33024.0 features
  33025.0 waitTimeBeforeNextReq
  """#

/// Layouts that messages have in common.
let skinnyPartData: StaticString = #"""
  codec {comp,9,9 (compressionType_is_Media_Payload_G7231 g723BitRate ) } {comp,0,8
    (any_compressionType (codecParams codecMode dynamicPayload codecParam1 codecParam2 ) ) }
    {comp,10,ffffffff (any_compressionType (codecParams codecMode dynamicPayload codecParam1
    codecParam2 ) ) }
  cap {cap,9,9 (payloadCapability_is_Media_Payload_G7231 g723BitRate ) } {cap,0,8
    (any_payloadCapability (codecParams codecMode dynamicPayload codecParam1 codecParam2 ) ) }
    {cap,10,ffffffff (any_payloadCapability (codecParams codecMode dynamicPayload codecParam1
    codecParam2 ) ) }
  key algorithmID keylen saltlen [key,keylen,16,1 key ] [salt,saltlen,16,1 salt ] isMKIPresent
    keyDerivationRate
  sid (sid DeviceName*16 reserved.for.future.use instance )
  latent (latentCapsInfo active (modemRelay capAndVer modAnd2833 ) (sprtPayload chan0MaxPayload
    chan2MaxPayload chan3MaxPayload chan2MaxWindow ) (sse standard vendor ) (payloadParam nse
    rfc2833 sse v150sprt noaudio FutureUse1 FutureUse2 FutureUse3 ) )
  command {command,0,0 (any_command none ) } {command,3,3 (any_command none ) } {command,1,1
    (command_is_MiscCommandType_videoFastUpdatePicture (videoFastUpdatePicture firstGOB
    numberOfGOBs ) ) } {command,2,2 (command_is_MiscCommandType_videoFastUpdateGOB
    (videoFastUpdateGOB firstGOB numberOfGOBs ) ) } {command,4,4
    (command_is_MiscCommandType_lostPicture (lostPicture pictureNumber longTermPictureIndex ) ) }
    {command,5,5 (command_is_MiscCommandType_lostPartialPicture (lostPartialPicture
    (pictureReference pictureNumber longTermPictureIndex ) firstMB numberOfMBs ) ) }
  video0 {comp,0,98 (payloadType_<=_Media_Payload_AMR_WB (audioParameters milliSecondPacketSize
    (qualifierIn ecValue g723BitRate ) ) ) +36 } {comp,99,ffffffff +48 }
  video1 {comp,0,98 (payloadType_<=_Media_Payload_AMR_WB (audioParameters milliSecondPacketSize
    (qualifierIn ecValue $codec ) ) ) +36 } {comp,99,ffffffff +48 }
  """#

/// Bits: name, width in bytes, fields.
let skinnyBitData: StaticString = #"""
  phoneFeatures 2 PhoneFeatures.Bit1 PhoneFeatures.Bit2 PhoneFeatures.Bit3 PhoneFeatures.Bit4
    PhoneFeatures.UTF8 PhoneFeatures.Bit6 PhoneFeatures.Bit7 PhoneFeatures.DynamicMessages
    PhoneFeatures.Bit9 PhoneFeatures.RFC2833 PhoneFeatures.Bit11 PhoneFeatures.Bit12
    PhoneFeatures.Bit13 PhoneFeatures.Bit14 PhoneFeatures.Bit15 PhoneFeatures.Abbreviated.Dial
  partyPIRestrictionBits 4 RestrictInformationType.CallingPartyName
    RestrictInformationType.CallingPartyNumber RestrictInformationType.CallingParty
    RestrictInformationType.CalledPartyName RestrictInformationType.CalledPartyNumber
    RestrictInformationType.CalledParty RestrictInformationType.OriginalCalledPartyName
    RestrictInformationType.OriginalCalledPartyNumber RestrictInformationType.OriginalCalledParty
    RestrictInformationType.LastRedirectPartyName RestrictInformationType.LastRedirectPartyNumber
    RestrictInformationType.LastRedirectParty RestrictInformationType.BitsReserved
  validKeyMask 4 SoftKeyMask.SoftKey1 SoftKeyMask.SoftKey2 SoftKeyMask.SoftKey3
    SoftKeyMask.SoftKey4 SoftKeyMask.SoftKey5 SoftKeyMask.SoftKey6 SoftKeyMask.SoftKey7
    SoftKeyMask.SoftKey8 SoftKeyMask.SoftKey9 SoftKeyMask.SoftKey10 SoftKeyMask.SoftKey11
    SoftKeyMask.SoftKey12 SoftKeyMask.SoftKey13 SoftKeyMask.SoftKey14 SoftKeyMask.SoftKey15
    SoftKeyMask.SoftKey16
  lineType 4 OrigDialed RedirDialed CallingPartyNumber CallingPartyName
  """#
