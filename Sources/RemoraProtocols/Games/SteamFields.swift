import RemoraCore

/// The fields of Steam In-Home Streaming Discovery Protocol.
struct SteamFields {
  let signature, unknownNumber, headerClientId, headerMsgType, headerInstanceId,
    bodyDiscoveryClientids: Field<UInt64>
  let bodyStatusUserSteamid, bodyAuthresponseAuthresult, bodyStreamingresponseResult: Field<UInt64>
  let headerLength, bodyLength, bodyDiscoverySeqnum, bodyStatusConnectport,
    bodyStatusEnabledservices, bodyStatusUserAuthkeyid: Field<UInt32>
  let bodyStreamingrequestRequestid, bodyStreamingcancelrequestRequestid,
    bodyStreamingresponseRequestid, bodyStreamingresponsePort: Field<UInt32>
  let unknownData, bodyAuthrequestDevicetoken, bodyAuthrequestEncryptedrequest,
    bodyStreamingrequestDevicetoken, bodyStreamingrequestPin,
    bodyStreamingresponseEncryptedsessionkey: Field<Bytes>
  let bodyProofrequestChallenge, bodyProofresponseResponse: Field<Bytes>
  let bodyStatusVersion, bodyStatusMinversion, bodyStatusOstype, bodyStatusEuniverse,
    bodyStreamingrequestMaximumresolutionx, bodyStreamingrequestMaximumresolutiony: Field<Int32>
  let bodyStreamingrequestAudiochannelcount,
    bodyStreamingresponseVirtualherelicenseddevicecount: Field<Int32>
  let bodyStatusHostname, bodyStatusMacaddresses, bodyAuthrequestDevicename,
    bodyStreamingrequestDeviceversion: Field<Text>
  let bodyStatusIs64bit, bodyStatusScreenlocked, bodyStatusGamesrunning,
    bodyStreamingrequestStreamdesktop, bodyStreamingrequestEnablevideostreaming,
    bodyStreamingrequestEnableaudiostreaming: Field<Bool>
  let bodyStreamingrequestEnableinputstreaming: Field<Bool>
  let bodyStatusTimestamp: Field<AbsoluteTime>

  init(_ p: inout Builder) {
    signature = p.u64(
      "signature", "Signature", .hex,
      blurb:
        "Every packet of the Steam In-Home Streaming Discovery Protocol begins with this signature."
    )
    headerLength = p.u32("header_length", "Header Length")
    bodyLength = p.u32("body_length", "Body Length")
    unknownData = p.bytes("unknown_data", "Unknown Data")
    unknownNumber = p.u64("unknown_number", "Unknown Number", .decHex)
    headerClientId = p.u64("header_client_id", "Client ID", .decHex)
    headerMsgType = p.u64("header_msg_type", "Message Type", names: Self.kinds)
    headerInstanceId = p.u64("header_instance_id", "Instance ID", .decHex)
    bodyDiscoverySeqnum = p.u32("body_discovery_seqnum", "Sequence Number")
    bodyDiscoveryClientids = p.u64("body_discovery_clientids", "Client IDs", .hex)
    bodyStatusVersion = p.i32("body_status_version", "Version")
    bodyStatusMinversion = p.i32("body_status_minversion", "Minimum Version")
    bodyStatusConnectport = p.u32("body_status_connectport", "Connect Port")
    bodyStatusHostname = p.string("body_status_hostname", "Hostname")
    bodyStatusEnabledservices = p.u32("body_status_enabledservices", "Enabled Services", .hex)
    bodyStatusOstype = p.i32("body_status_ostype", "OS Type")
    bodyStatusIs64bit = p.flag("body_status_is64bit", "Is 64 Bit")
    bodyStatusEuniverse = p.i32("body_status_euniverse", "EUniverse")
    bodyStatusTimestamp = p.time("body_status_timestamp", "Timestamp", .local)
    bodyStatusScreenlocked = p.flag("body_status_screenlocked", "Screen Locked")
    bodyStatusGamesrunning = p.flag("body_status_gamesrunning", "Games Running")
    bodyStatusMacaddresses = p.string("body_status_macaddresses", "MAC Addresses")
    bodyStatusUserSteamid = p.u64("body_status_user_steamid", "Steam ID")
    bodyStatusUserAuthkeyid = p.u32("body_status_user_authkeyid", "Auth Key ID")
    bodyAuthrequestDevicetoken = p.bytes("body_authrequest_devicetoken", "Device Token")
    bodyAuthrequestDevicename = p.string("body_authrequest_devicename", "Device Name")
    bodyAuthrequestEncryptedrequest = p.bytes(
      "body_authrequest_encryptedrequest", "Encrypted Request")
    bodyAuthresponseAuthresult = p.u64(
      "body_authresponse_authresult", "Result", names: Self.results)
    bodyStreamingrequestRequestid = p.u32("body_streamingrequest_requestid", "Request ID", .hex)
    bodyStreamingrequestMaximumresolutionx = p.i32(
      "body_streamingrequest_maximumresolutionx", "Maximum Resolution X")
    bodyStreamingrequestMaximumresolutiony = p.i32(
      "body_streamingrequest_maximumresolutiony", "Maximum Resolution Y")
    bodyStreamingrequestAudiochannelcount = p.i32(
      "body_streamingrequest_audiochannelcount", "Audio Channel Count")
    bodyStreamingrequestDeviceversion = p.string(
      "body_streamingrequest_deviceversion", "Device Version")
    bodyStreamingrequestStreamdesktop = p.flag(
      "body_streamingrequest_streamdesktop", "Stream Desktop")
    bodyStreamingrequestDevicetoken = p.bytes("body_streamingrequest_devicetoken", "Device Token")
    bodyStreamingrequestPin = p.bytes("body_streamingrequest_pin", "PIN")
    bodyStreamingrequestEnablevideostreaming = p.flag(
      "body_streamingrequest_enablevideostreaming", "Enable Video Streaming")
    bodyStreamingrequestEnableaudiostreaming = p.flag(
      "body_streamingrequest_enableaudiostreaming", "Enable Audio Streaming")
    bodyStreamingrequestEnableinputstreaming = p.flag(
      "body_streamingrequest_enableinputstreaming", "Enable Input Streaming")
    bodyStreamingcancelrequestRequestid = p.u32(
      "body_streamingcancelrequest_requestid", "Request ID", .hex)
    bodyStreamingresponseRequestid = p.u32("body_streamingresponse_requestid", "Request ID", .hex)
    bodyStreamingresponseResult = p.u64(
      "body_streamingresponse_result", "Result", names: Self.streamResults)
    bodyStreamingresponsePort = p.u32("body_streamingresponse_port", "Port")
    bodyStreamingresponseEncryptedsessionkey = p.bytes(
      "body_streamingresponse_encryptedsessionkey", "Encrypted Session Key")
    bodyStreamingresponseVirtualherelicenseddevicecount = p.i32(
      "body_streamingresponse_virtualherelicenseddevicecount", "VirtualHere Licensed Device Count")
    bodyProofrequestChallenge = p.bytes("body_proofrequest_challenge", "Challenge")
    bodyProofresponseResponse = p.bytes("body_proofresponse_response", "Response")
  }

  static let kinds = ValueNames(packed: headerMsgTypeNames)
  private static let headerMsgTypeNames: StaticString = #"""
    0=Client Discovery
    1=Client Status
    2=Client Offline
    3=Device Authorization Request
    4=Device Authorization Response
    5=Device Streaming Request
    6=Device Streaming Response
    7=Device Proof Request
    8=Device Proof Response
    9=Device Authorization Cancel Request
    a=Device Streaming Cancel Request
    """#

  static let results = ValueNames(packed: bodyAuthresponseAuthresultNames)
  private static let bodyAuthresponseAuthresultNames: StaticString = #"""
    0=Success
    1=Denied
    2=Not Logged In
    3=Offline
    4=Busy
    5=In Progress
    6=TimedOut
    7=Failed
    8=Canceled
    """#

  static let streamResults = ValueNames(packed: bodyStreamingresponseResultNames)
  private static let bodyStreamingresponseResultNames: StaticString = #"""
    0=Success
    1=Unauthorized
    2=Screen Locked
    3=Failed
    4=Busy
    5=In Progress
    6=Canceled
    7=Drivers Not Installed
    8=Disabled
    9=Broadcasting Active
    a=VR Active
    b=PIN Required
    """#
}
