/// Fields of RDP ([MS-RDPBCGR] section 2.2.1), in the form that `WireFields` reads.
let rdpFieldTable: StaticString = #"""
  rt_cookie|Routing Token/Cookie|s
  neg_type|Type|u1x||#0
  negReq.flags|Flags|u1x
  negReq.flags.restricted_admin_mode_req|Restricted admin mode required|f1|1
  negReq.flags.redirected_auth_req|Redirected Authentication required|f1|2
  negReq.flags.correlation_info_present|Correlation info present|f1|8
  neg_length|Length|u2d
  negReq.requestedProtocols|requestedProtocols|u4x
  negReq.requestedProtocols.ssl|TLS security supported|f4|1
  negReq.requestedProtocols.hybrid|CredSSP supported|f4|2
  negReq.requestedProtocols.rdstls|RDSTLS supported|f4|4
  negReq.requestedProtocols.hybrid_ex|CredSSP with Early User Authorization Result PDU supported\#
  |f4|8
  correlationInfo.flags|Flags|u1x
  correlationInfo.correlationId|correlationId|b
  correlationInfo.reserved|Reserved|b
  negRsp.flags|Flags|u1x
  negRsp.flags.extended_client_data_supported|Extended Client Data Blocks supported|f1|1
  negRsp.flags.dynvc_gfx_protocol_supported|Graphics Pipeline Extension Protocol supported|f1|2
  negRsp.flags.restricted_admin_mode_supported|Restricted admin mode supported|f1|8
  negRsp.flags.restricted_authentication_mode_supported|Restricted authentication mode supported\#
  |f1|10
  negReq.selectedProtocol|selectedProtocol|u4x||#1
  negFailure.failureCode|failureCode|u4x||#2
  clientData|ClientData|l
  sendData|SendData|l
  client.coreData|clientCoreData|l
  client.securityData|clientSecurityData|l
  client.networkData|clientNetworkData|l
  client.clusterData|clientClusterData|l
  client.cluster.redirectionSupported|redirectionSupported|u4d|1
  client.cluster.sessionidvalid|sessionIdValid|u4d|2
  client.cluster.redirectionversion|SessionRedirectionVersion|u4d|3c|#3
  client.cluster.redirectedsmartcard|redirectedSmartcard|u4d|40
  client.monitorData|clientMonitorData|l
  client.monitorDefData|clientMonitorDefData|l
  client.msgChannelData|clientMsgChannelData|l
  client.monitorExData|clientMonitorExData|l
  client.multiTransportData|clientMultiTransportData|l
  unknownData.client|clientUnknownData|l
  serverData|ServerData|l
  server.coreData|serverCoreData|l
  server.securityData|serverSecurityData|l
  server.networkData|serverNetworkData|l
  server.msgChannelData|serverMsgChannelData|l
  server.multiTransportData|serverMultiTransportData|l
  unknownData.server|serverUnknownData|l
  securityExchangePDU|securityExchangePDU|l
  clientInfoPDU|clientInfoPDU|l
  validClientLicenseData|validClientLicenseData|l
  header.type|headerType|u2x||#4
  header.length|headerLength|u2d
  version.major|versionMajor|u2d
  version.minor|versionMinor|u2d
  desktop.width|desktopWidth|u2d
  desktop.height|desktopHeight|u2d
  colorDepth|colorDepth|u2x||#5
  SASSequence|SASSequence|u2d
  keyboardLayout|keyboardLayout|u4d
  client.build|clientBuild|u4d
  client.name|clientName|z
  keyboard.type|keyboardType|u4d||#6
  keyboard.subtype|keyboardSubType|u4d
  keyboard.functionkey|keyboardFunctionKey|u4d
  imeFileName|imeFileName|b
  postBeta2ColorDepth|postBeta2ColorDepth|u2x||#5
  client.productId|clientProductId|u2d
  serialNumber|serialNumber|u4d
  highColorDepth|highColorDepth|u2x||#7
  supportedColorDepths|supportedColorDepths|u2x
  earlyCapabilityFlags|earlyCapabilityFlags|u2x
  client.digProductId|clientDigProductId|z
  connectionType|connectionType|u1d||#8
  pad1octet|pad1octet|u1x
  serverSelectedProtocol|serverSelectedProtocol|u4d
  encryptionMethods|encryptionMethods|u4x
  extEncryptionMethods|extEncryptionMethods|u4x
  clusterFlags|clusterFlags|u4x
  redirectedSessionId|redirectedSessionId|u4x
  msgChannelFlags|msgChannelFlags|u4x
  msgChannelId|msgChannelId|u2d
  monitorFlags|monitorFlags|u4x
  monitorCount|monitorCount|u4d
  monitorDef.left|left|i4d
  monitorDef.top|top|i4d
  monitorDef.right|right|i4d
  monitorDef.bottom|bottom|i4d
  monitorDef.flags|flags|u4d||#9
  multiTransportFlags|multiTransportFlags|u4x
  encryptionMethod|encryptionMethod|u4x||#10
  encryptionLevel|encryptionLevel|u4x||#11
  serverRandomLen|serverRandomLen|u4d
  serverCertLen|serverCertLen|u4d
  serverRandom|serverRandom|b
  serverCertificate|serverCertificate|b
  client.requestedProtocols|clientRequestedProtocols|u4x
  MCSChannelId|MCSChannelId|u2d
  channelCount|channelCount|u2d
  channelIdArray|channelIdArray|l
  Pad|Pad|u2d
  flags|flags|u2x
  flags.pkt|flagsPkt|u2x|4c1|#12
  flags.encrypt|flagsEncrypt|u2x|8
  flags.resetseqno|flagsResetSeqno|u2x|10
  flags.ignoreseqno|flagsIgnoreSeqno|u2x|20
  flags.licenseencrypt|flagsLicenseEncrypt|u2x|200
  flags.securechecksum|flagsSecureChecksum|u2x|800
  flags.flagshivalid|flagsHiValid|u2x|8000
  flagsHi|flagsHi|u2x
  length|length|u4d
  encryptedClientRandom|encryptedClientRandom|b
  dataSignature|dataSignature|b
  codePage|codePage|u4d
  optionFlags|optionFlags|u4x
  domain.length|cbDomain|u2d
  userName.length|cbUserName|u2d
  password.length|cbPassword|u2d
  alternateShell.length|cbAlternateShell|u2d
  workingDir.length|cbWorkingDir|u2d
  domain|domain|z
  userName|userName|z
  password|password|z
  alternateShell|alternateShell|z
  workingDir|workingDir|z
  bMsgType|bMsgType|u1x||#13
  bVersion|bVersion|u1d
  wMsgSize|wMsgSize|u2d
  notYetImplemented|notYetImplemented|l
  encryptedData|encryptedData|l
  channelDefArray|channelDefArray|l
  name|name|s
  options|options|u4x
  options.initialized|optionsInitialized|u4x|80000000
  options.encrypt.rdp|encryptRDP|u4x|40000000
  options.encrypt.sc|encryptSC|u4x|20000000
  options.encrypt.cs|encryptCS|u4x|10000000
  options.priority.high|priorityHigh|u4x|8000000
  options.priority.med|priorityMed|u4x|4000000
  options.priority.low|priorityLow|u4x|2000000
  options.compress.rdp|compressRDP|u4x|800000
  options.compress|compress|u4x|400000
  options.showprotocol|showProtocol|u4x|200000
  options.remotecontrolpersistent|remoteControlPersistent|u4x|100000
  """#

/// Names of values in RDP, list after list.
let rdpNames: StaticString = #"""
  @0
  1=RDP Negotiation Request
  2=RDP Negotiation Response
  3=RDP Negotiation Failure
  6=RDP Correlation Info
  @1
  0=Standard RDP Security
  1=TLS 1.0, 1.1 or 1.2
  2=CredSSP
  4=RDSTLS protocol
  8=CredSSP with Early User Authorization Result PDU
  10=RDS AAD Auth security
  @2
  1=TLS required by server
  2=TLS not allowed by server
  3=TLS certificate not on server
  4=Inconsistent flags
  5=Server requires Enhanced RDP Security with CredSSP
  6=Server requires Enhanced RDP Security with TLS and certificate-based client authentication
  @3
  0=Version 1
  1=Version 2
  2=Version 3
  3=Version 4
  4=Version 5
  5=Version 6
  @4
  c001=clientCoreData
  c002=clientSecurityData
  c003=clientNetworkData
  c004=clientClusterData
  c005=clientMonitorData
  c006=clientMsgChannelData
  c008=clientMonitorExData
  c00a=clientMultiTransportData
  c01=serverCoreData
  c02=serverSecurityData
  c03=serverNetworkData
  c04=serverMsgChannelData
  c08=serverMultiTransportData
  @5
  ca00=4 bits-per-pixel (bpp)
  ca01=8 bits-per-pixel (bpp)
  ca02=15-bit 555 RGB mask
  ca03=16-bit 565 RGB mask
  ca04=24-bit RGB mask
  @6
  1=IBM PC/XT or compatible (83-key) keyboard
  2=Olivetti "ICO" (102-key) keyboard
  3=IBM PC/AT (84-key) and similar keyboards
  4=IBM enhanced (101-key or 102-key) keyboard
  5=Noki 1050 and similar keyboards
  6=Nokia 9140 and similar keyboards
  7=Japanese keyboard
  @7
  4=4 bits-per-pixel (bpp)
  8=8 bits-per-pixel (bpp)
  f=15-bit 555 RGB mask
  10=16-bit 565 RGB mask
  18=24-bit RGB mask
  @8
  1=Modem (56 Kbps)
  2=Low-speed broadband (256 Kbps - 2Mbps)
  3=Satellite (2 Mbps - 16Mbps with high latency)
  4=High-speed broadband (2 Mbps - 10Mbps)
  5=WAN (10 Mbps or higher with high latency)
  6=LAN (10 Mbps or higher)
  7=Auto Detect
  @9
  0=None
  1=Primary
  @10
  0=None
  1=40-bit RC4
  2=128-bit RC4
  8=56-bit RC4
  10=FIPS140-1 3DES
  @11
  0=None
  1=Low
  2=Client Compatible
  3=High
  4=FIPS140-1
  @12
  0=(None)
  1=Security Exchange PDU
  40=Client Info PDU
  80=Licensing PDU
  400=Standard Security Server Redirection PDU
  @13
  1=License Request
  2=Platform Challenge
  3=New License
  4=Upgrade License
  12=License Info
  13=New License Request
  15=Platform Challenge Response
  ff=Error Alert
  """#
