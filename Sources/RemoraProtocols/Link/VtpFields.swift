import RemoraCore

/// The fields of vtp.
struct VtpFields: Sendable {
  let version, code, followers, mdLen, seqNum, vlanInfoLen, vlanInfoStatus, vlanInfoVlanType,
    vlanInfoVlanNameLen, vlanInfoTlvType, vlanInfoTlvLen: Field<UInt8>
  let md, updTs, vlanInfoVlanName: Field<Text>
  let confRevNum, vlanInfo80210Index: Field<UInt32>
  let updId: Field<IPv4Address>
  let md5Digest, vlanInfoData, reserved: Field<Bytes>
  let startValue, vlanInfoIslVlanId, vlanInfoMtuSize, pruningFirst, pruningLast, pruningActive,
    vlanInfoSrcRouteRingNum, vlanInfoSrcRouteBridgeNum, vlanInfoStpType, vlanInfoParentVlan,
    vlanInfoTranslationallyBridgedVlans, vlanInfoPruning, vlanInfoBridgeType,
    vlanInfoMaxAreHopCount, vlanInfoMaxSteHopCount, vlanInfoBackupCrfMode: Field<UInt16>
  let vlanInfoStatusVlanSusp: Field<Bool>
  let vlanInfoTlvLenBad: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", .hex)
    code = p.u8(
      "code", "Code", .hex,
      names: [
        1: "Summary Advertisement", 2: "Subset Advertisement", 3: "Advertisement Request",
        4: "Join/Prune Message",
      ])
    followers = p.u8("followers", "Followers", blurb: "Number of following Subset-Advert messages")
    mdLen = p.u8("md_len", "Management Domain Length", blurb: "Length of management domain string")
    md = p.string("md", "Management Domain")
    confRevNum = p.u32(
      "conf_rev_num", "Configuration Revision Number",
      blurb: "Revision number of the configuration information")
    updId = p.ipv4("upd_id", "Updater Identity", blurb: "IP address of the updater")
    updTs = p.string(
      "upd_ts", "Update Timestamp", blurb: "Time stamp of the current configuration revision")
    md5Digest = p.bytes("md5_digest", "MD5 Digest")
    seqNum = p.u8(
      "seq_num", "Sequence Number",
      blurb: "Order of this frame in the sequence of Subset-Advert frames")
    startValue = p.u16(
      "start_value", "Start Value", .hex,
      blurb: "Virtual LAN ID of first VLAN for which information is requested")
    vlanInfoLen = p.u8(
      "vlan_info.len", "VLAN Information Length", blurb: "Length of the VLAN information field")
    vlanInfoStatus = p.u8("vlan_info.status", "Status", .hex)
    vlanInfoStatusVlanSusp = p.flag("vlan_info.status.vlan_susp", "VLAN suspended", mask: 0x1)
    vlanInfoVlanType = p.u8(
      "vlan_info.vlan_type", "VLAN Type", .hex,
      names: [1: "Ethernet", 2: "FDDI", 3: "TrCRF", 4: "FDDI-net", 5: "TrBRF"],
      blurb: "Type of VLAN")
    vlanInfoVlanNameLen = p.u8(
      "vlan_info.vlan_name_len", "VLAN Name Length", blurb: "Length of VLAN name string")
    vlanInfoIslVlanId = p.u16(
      "vlan_info.isl_vlan_id", "ISL VLAN ID", .hex, blurb: "ID of this VLAN on ISL trunks")
    vlanInfoMtuSize = p.u16("vlan_info.mtu_size", "MTU Size", blurb: "MTU for this VLAN")
    vlanInfo80210Index = p.u32(
      "vlan_info.802_10_index", "802.10 Index", .hex,
      blurb: "IEEE 802.10 security association identifier for this VLAN")
    vlanInfoVlanName = p.string("vlan_info.vlan_name", "VLAN Name")
    vlanInfoTlvType = p.u8(
      "vlan_info.tlv_type", "Type", .hex, names: ValueNames(packed: Self.vlanInfoTlvTypeNames))
    vlanInfoTlvLen = p.u8("vlan_info.tlv_len", "Length")
    pruningFirst = p.u16(
      "pruning.first", "First VLAN ID",
      blurb: "First VLAN ID for which pruning information is present")
    pruningLast = p.u16(
      "pruning.last", "Last VLAN ID", blurb: "Last VLAN ID for which pruning information is present"
    )
    pruningActive = p.u16("pruning.active", "VLAN", blurb: "Active advertised VLAN ID")
    vlanInfoSrcRouteRingNum = p.u16(
      "vlan_info.src_route_ring_num", "Source-Routing Ring Number", .hex)
    vlanInfoSrcRouteBridgeNum = p.u16(
      "vlan_info.src_route_bridge_num", "Source-Routing Bridge Number", .hex)
    vlanInfoStpType = p.u16(
      "vlan_info.stp_type", "Spanning-Tree Protocol Type", .hex,
      names: [1: "SRT", 2: "SRB", 3: "Auto"])
    vlanInfoParentVlan = p.u16("vlan_info.parent_vlan", "Parent VLAN", .hex)
    vlanInfoTranslationallyBridgedVlans = p.u16(
      "vlan_info.translationally_bridged_vlans", "Translationally Bridged VLANs", .hex)
    vlanInfoPruning = p.u16(
      "vlan_info.pruning", "Pruning", .hex, names: [1: "Enabled", 2: "Disabled"])
    vlanInfoBridgeType = p.u16(
      "vlan_info.bridge_type", "Bridge Type", .hex, names: [1: "SRT", 2: "SRB"])
    vlanInfoMaxAreHopCount = p.u16("vlan_info.max_are_hop_count", "Max ARE Hop Count")
    vlanInfoMaxSteHopCount = p.u16("vlan_info.max_ste_hop_count", "Max STE Hop Count")
    vlanInfoBackupCrfMode = p.u16(
      "vlan_info.backup_crf_mode", "Backup CRF Mode", .hex,
      names: [1: "TrCRF is configured as a backup", 2: "TrCRF is not configured as a backup"])
    vlanInfoData = p.bytes("vlan_info.data", "Data")
    reserved = p.bytes("reserved", "Reserved")
    vlanInfoTlvLenBad = p.expert(
      "vlan_info.tlv_len.bad", .protocolRule, .warning, "Bad length for TLV length")
  }

  static let vlanInfoTlvTypeNames: StaticString = #"""
    1=Source-Routing Ring Number
    2=Source-Routing Bridge Number
    3=Spanning-Tree Protocol Type
    4=Parent VLAN
    5=Translationally Bridged VLANs
    6=Pruning
    7=Bridge Type
    8=Max ARE Hop Count
    9=Max STE Hop Count
    a=Backup CRF Mode
    """#
}
