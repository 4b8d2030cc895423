import RemoraCore

/// The fields of CDP.
struct CdpFields: Sendable {
  let version, ttl, checksumStatus, sparePoeTlv, clusterVersion, clusterSubVersion, clusterStatus,
    clusterUnknown, trustBitmap, untrustedPortCos, locationUnknown, protocolType,
    protocolLength: Field<UInt8>
  let checksum, tlvType, tlvLen, protocolId, clusterManagementVlan, nativeVlan, voiceVlan,
    powerConsumption, requestId, managementId, addressLength: Field<UInt16>
  let deviceid, platform, portid, vtpManagementDomain, systemName, location,
    softwareVersion: Field<Text>
  let capabilities, numberOfAddresses, oui, mtu, powerRequested, powerAvailable: Field<UInt32>
  let capabilitiesRouter, capabilitiesTransBridge, capabilitiesSrcBridge, capabilitiesSwitch,
    capabilitiesHost, capabilitiesIgmpCapable, capabilitiesRepeater, capabilitiesVoipPhone,
    capabilitiesRemote, capabilitiesCvta, capabilitiesMacRelay, sparePoeTlvPoe,
    sparePoeTlvSparePairArch, sparePoeTlvReqSparePairPoe, sparePoeTlvPseSparePairPoe,
    duplex: Field<Bool>
  let odrDefaultGateway, ipPrefix, clusterMasterIp, clusterIp, nrgyzIpAddress: Field<IPv4Address>
  let clusterCommanderMac, clusterSwitchMac: Field<MACAddress>
  let data, systemObjectIdentifier, protocolField, address: Field<Bytes>
  let nrgyzIpv6Address: Field<IPv6Address>
  let badChecksum: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    ttl = p.u8("ttl", "TTL", unit: Unit(" second", " seconds"))
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8(
      "checksum.status", "Checksum Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    tlvType = p.u16("tlv.type", "Type", .hex, names: Self.types)
    tlvLen = p.u16("tlv.len", "Length")
    deviceid = p.string("deviceid", "Device ID")
    platform = p.string("platform", "Platform")
    portid = p.string("portid", "Sent through Interface")
    capabilities = p.u32("capabilities", "Capabilities", .hex)
    capabilitiesRouter = p.flag(
      "capabilities.router", "Router", mask: 0x1, width: 4, set: "Yes", unset: "No")
    capabilitiesTransBridge = p.flag(
      "capabilities.trans_bridge", "Transparent Bridge", mask: 0x2, width: 4, set: "Yes",
      unset: "No")
    capabilitiesSrcBridge = p.flag(
      "capabilities.src_bridge", "Source Route Bridge", mask: 0x4, width: 4, set: "Yes", unset: "No"
    )
    capabilitiesSwitch = p.flag(
      "capabilities.switch", "Switch", mask: 0x8, width: 4, set: "Yes", unset: "No")
    capabilitiesHost = p.flag(
      "capabilities.host", "Host", mask: 0x10, width: 4, set: "Yes", unset: "No")
    capabilitiesIgmpCapable = p.flag(
      "capabilities.igmp_capable", "IGMP capable", mask: 0x20, width: 4, set: "Yes", unset: "No")
    capabilitiesRepeater = p.flag(
      "capabilities.repeater", "Repeater", mask: 0x40, width: 4, set: "Yes", unset: "No")
    capabilitiesVoipPhone = p.flag(
      "capabilities.voip_phone", "VoIP Phone", mask: 0x80, width: 4, set: "Yes", unset: "No")
    capabilitiesRemote = p.flag(
      "capabilities.remote", "Remotely Managed Device", mask: 0x100, width: 4, set: "Yes",
      unset: "No")
    capabilitiesCvta = p.flag(
      "capabilities.cvta", "CVTA/STP Dispute Resolution/Cisco VT Camera", mask: 0x200, width: 4,
      set: "Yes", unset: "No")
    capabilitiesMacRelay = p.flag(
      "capabilities.mac_relay", "Two Port Mac Relay", mask: 0x400, width: 4, set: "Yes", unset: "No"
    )
    sparePoeTlv = p.u8("spare_poe_tlv", "Spare Pair PoE", .hex)
    sparePoeTlvPoe = p.flag(
      "spare_poe_tlv.poe", "PSE Four-Wire PoE", mask: 0x1, set: "Supported", unset: "Not supported")
    sparePoeTlvSparePairArch = p.flag(
      "spare_poe_tlv.spare_pair_arch", "PD Spare Pair Architecture", mask: 0x2, set: "Shared",
      unset: "Independent")
    sparePoeTlvReqSparePairPoe = p.flag(
      "spare_poe_tlv.req_spare_pair_poe", "PD Request Spare Pair PoE", mask: 0x4, set: "On",
      unset: "Off")
    sparePoeTlvPseSparePairPoe = p.flag(
      "spare_poe_tlv.pse_spare_pair_poe", "PSE Spare Pair PoE", mask: 0x8, set: "On", unset: "Off")
    numberOfAddresses = p.u32("number_of_addresses", "Number of addresses")
    odrDefaultGateway = p.ipv4("odr_default_gateway", "ODR Default gateway")
    ipPrefix = p.ipv4("ip_prefix", "IP Prefix")
    oui = p.u24("oui", "OUI", .oui)
    protocolId = p.u16("protocol_id", "Protocol ID", .hex, names: [0x112: "Cluster Management"])
    clusterMasterIp = p.ipv4("cluster.master_ip", "Cluster Master IP")
    clusterIp = p.ipv4("cluster.ip", "IP?")
    clusterVersion = p.u8("cluster.version", "Version?", .hex)
    clusterSubVersion = p.u8("cluster.sub_version", "Sub Version?", .hex)
    clusterStatus = p.u8("cluster.status", "Status?", .hex)
    clusterUnknown = p.u8("cluster.unknown", "UNKNOWN", .hex)
    clusterCommanderMac = p.ether("cluster.commander_mac", "Cluster Commander MAC")
    clusterSwitchMac = p.ether("cluster.switch_mac", "Switch's MAC")
    clusterManagementVlan = p.u16("cluster.management_vlan", "Management VLAN")
    vtpManagementDomain = p.string("vtp_management_domain", "VTP Management Domain")
    nativeVlan = p.u16("native_vlan", "Native VLAN")
    duplex = p.flag("duplex", "Duplex", set: "Full", unset: "Half")
    data = p.bytes("data", "Data")
    voiceVlan = p.u16("voice_vlan", "Voice VLAN")
    powerConsumption = p.u16("power_consumption", "Power Consumption", unit: Unit("mW"))
    mtu = p.u32("mtu", "MTU")
    trustBitmap = p.u8("trust_bitmap", "Trust Bitmap", .hex)
    untrustedPortCos = p.u8("untrusted_port_cos", "Untrusted port CoS", .hex)
    systemName = p.string("system_name", "System Name")
    systemObjectIdentifier = p.bytes("system_object_identifier", "System Object Identifier")
    locationUnknown = p.u8("location.unknown", "UNKNOWN", .hex)
    location = p.string("location", "Location")
    requestId = p.u16("request_id", "Request-ID")
    managementId = p.u16("management_id", "Management-ID")
    powerRequested = p.u32("power_requested", "Power Requested", unit: Unit("mW"))
    powerAvailable = p.u32("power_available", "Power Available", unit: Unit("mW"))
    protocolField = p.bytes("protocol", "Protocol")
    protocolType = p.u8("protocol_type", "Protocol type", .hex, names: [1: "NLPID", 2: "802.2"])
    protocolLength = p.u8("protocol_length", "Protocol length")
    address = p.bytes("address", "Address")
    addressLength = p.u16("address_length", "Address length")
    nrgyzIpAddress = p.ipv4("nrgyz.ip_address", "IP Address")
    nrgyzIpv6Address = p.ipv6("nrgyz.ipv6_address", "IPv6 Address")
    softwareVersion = p.string("software_version", "Software version", type: .stringz)
    badChecksum = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
  }

  static let types = ValueNames(packed: tlvTypeNames)

  static let tlvTypeNames: StaticString = #"""
    1=Device ID
    2=Addresses
    3=Port ID
    4=Capabilities
    5=Software version
    6=Platform
    7=IP Prefix/Gateway (used for ODR)
    8=Protocol Hello
    9=VTP Management Domain
    a=Native VLAN
    b=Duplex
    e=VoIP VLAN Reply
    f=VoIP VLAN Query
    10=Power consumption
    11=MTU
    12=Trust Bitmap
    13=Untrusted Port CoS
    14=System Name
    15=System Object ID
    16=Management Address
    17=Location
    18=External Port-ID
    19=Power Requested
    1a=Power Available
    1b=Port Unidirectional
    1d=EnergyWise
    1f=Spare PoE
    1000=BSSID
    1001=Serial number
    1002=SSID
    1003=Radio1 channel
    1006=SNMP UDP port
    1007=Web TCP port
    1008=Source MAC address
    1009=Radio2 channel
    100a=Radio1 Operating mode
    100b=Radio2 Operating mode
    100c=Radio1 Radio mode
    100d=Radio2 Radio mode
    """#
}
