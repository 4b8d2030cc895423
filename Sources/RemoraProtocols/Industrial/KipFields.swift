import RemoraCore

/// The fields of KNXnet/IP.
struct KipFields: Sendable {
  let data: Field<Bytes>
  let folder: Field<Label>
  let headerLength, version, family, size, hostProtocol, descriptionType, medium, mediumIp,
    mediumRadio, mediumPl132, mediumPl110, mediumTp1, mediumTp0, deviceStatus, programming, usable,
    authorized, free, serviceVersion, securityVersion, connectionType, layer, channel, status,
    reserved, sequence, way, ways, feature, mediumStatus, mandatory, parameterType: Field<UInt8>
  let service, serviceType, total, port, individual, project, projectNumber, installation,
    manufacturer, loss, busyTime, busyControl, longest, mask: Field<UInt16>
  let address, multicast, subnet, gateway, dhcp: Field<IPv4Address>
  let serial: Field<UInt64>
  let hardware: Field<MACAddress>
  let name: Field<Text>
  let wayAuto, wayDhcp, wayBootp, wayManual, waysAuto, waysDhcp, waysBootp: Field<Bool>
  let services, families, connections, layers, statuses, tags, features: ValueNames

  init(_ p: inout Builder) {
    services = ValueNames(
      packed: #"""
        201=Search Request
        202=Search Response
        203=Description Request
        204=Description Response
        205=Connect Request
        206=Connect Response
        207=Connection State Request
        208=Connection State Response
        209=Disconnect Request
        20a=Disconnect Response
        20b=Search Request Extended
        20c=Search Response Extended
        310=Configuration Request
        311=Configuration Acknowledgement
        420=Tunneling Request
        421=Tunneling Acknowledgement
        422=Tunneling Feature Get
        423=Tunneling Feature Response
        424=Tunneling Feature Set
        425=Tunneling Feature Info
        530=Routing Indication
        531=Routing Loss
        532=Routing Busy
        533=Routing System Broadcast
        740=Remote Diagnostic Request
        741=Remote Diagnostic Response
        742=Remote Configuration Request
        743=Remote Reset Request
        950=Secure Wrapper
        951=Session Request
        952=Session Response
        953=Session Authenticate
        954=Session Status
        955=Timer Notify
        """#)
    families = ValueNames(
      packed: #"""
        2=Core
        3=Device Management
        4=Tunneling
        5=Routing
        6=Remote Logging
        7=Remote Diag And Config
        8=Object Server
        9=Security
        """#)
    connections = ValueNames(
      packed: #"""
        3=Device Management Connection
        4=Tunneling Connection
        6=Remote Logging Connection
        7=Remote Configuration Connection
        8=Object Server Connection
        """#)
    layers = ValueNames(
      packed: #"""
        2=LinkLayer
        4=Raw
        80=Busmonitor
        """#)
    statuses = ValueNames(
      packed: #"""
        0=OK
        21=E_CONNECTION_ID
        22=E_CONNECTION_TYPE
        23=E_CONNECTION_OPTION
        24=E_NO_MORE_CONNECTIONS
        25=E_NO_MORE_UNIQUE_CONNECTIONS
        26=E_DATA_CONNECTION
        27=E_KNX_CONNECTION
        29=E_TUNNELING_LAYER
        """#)
    tags = ValueNames(
      packed: #"""
        201=SearchReq
        202=SearchResp
        203=DescrReq
        204=DescrResp
        205=ConnectReq
        206=ConnectResp
        207=ConnStateReq
        208=ConnStateResp
        209=DisconnectReq
        20a=DisconnectResp
        20b=SearchReqExt
        20c=SearchRespExt
        310=ConfigReq
        311=ConfigAck
        420=TunnelReq
        421=TunnelAck
        422=TunnelFeatureGet
        423=TunnelFeatureResp
        424=TunnelFeatureSet
        425=TunnelFeatureInfo
        530=RoutingInd
        531=RoutingLoss
        532=RoutingBusy
        533=RoutingSBC
        740=RemoteDiagReq
        741=RemoteDiagResp
        742=RemoteConfigReq
        743=RemoteResetReq
        950=SecureWrapper
        951=SessionReq
        952=SessionResp
        953=SessionAuth
        954=SessionStatus
        955=TimerNotify
        """#)
    features = ValueNames(
      packed: #"""
        1=SupportedEmiType
        2=MaskVersion
        3=BusStatus
        4=Manufacturer
        5=ActiveEmiType
        6=IndividualAddress
        7=MaxApduLength
        8=InfoServiceEnable
        """#)
    data = p.bytes("/knxip.data", "Data")
    folder = p.label("/knxip.folder", "Folder")
    headerLength = p.u8("/knxip.headerlength", "Header Length")
    version = p.u8("/knxip.version", "Protocol Version", .hex)
    service = p.u16("/knxip.service", "Service Identifier", .hex, names: services)
    family = p.u8("/knxip.service.family", "Service Family", .hex, names: families)
    serviceType = p.u16("/knxip.service.type", "Service Type", .hex, names: services)
    total = p.u16("/knxip.totallength", "Total Length")
    size = p.u8("/knxip.struct.length", "Structure Length", unit: Unit(" byte", " bytes"))
    hostProtocol = p.u8(
      "/knxip.hostprotocol", "Host Protocol", .hex, names: [1: "IPv4 UDP", 2: "IPv4 TCP"])
    address = p.ipv4("/knxip.ipaddr", "IP Address")
    port = p.u16("/knxip.port", "Port Number")
    descriptionType = p.u8(
      "/knxip.dibtype", "Description Type", .hex,
      names: [
        1: "Device Information", 2: "Supported Service Families", 3: "IP Configuration",
        4: "Current Configuration", 5: "KNX Addresses", 6: "Secured Service Families",
        7: "Tunneling Information", 8: "Extended Device Information", 254: "Manufacturer Data",
      ])
    medium = p.u8(
      "/knxip.medium", "KNX Medium", .hex,
      names: [1: "TP0", 2: "TP1", 4: "PL110", 8: "PL132", 16: "RF", 32: "IP"])
    mediumIp = p.u8("/knxip.medium.ip", "IP", mask: 0x20)
    mediumRadio = p.u8("/knxip.medium.rf", "RF", mask: 0x10)
    mediumPl132 = p.u8("/knxip.medium.pl132", "PL132", mask: 0x8)
    mediumPl110 = p.u8("/knxip.medium.pl110", "PL110", mask: 0x4)
    mediumTp1 = p.u8("/knxip.medium.tp1", "TP1", mask: 0x2)
    mediumTp0 = p.u8("/knxip.medium.tp0", "TP0", mask: 0x1)
    deviceStatus = p.u8("/knxip.device.status", "Device Status", .hex)
    programming = p.u8("/knxip.progmode", "Programming Mode", mask: 0x1)
    individual = p.u16("/knxip.knxaddr", "KNX Individual Address", .hex)
    usable = p.u8("/knxip.tunnel.usable", "Usable", mask: 0x4)
    authorized = p.u8("/knxip.tunnel.authorized", "Authorized", mask: 0x2)
    free = p.u8("/knxip.tunnel.free", "Free", mask: 0x1)
    project = p.u16("/knxip.project", "Project Installation Identifier", .hex)
    projectNumber = p.u16("/knxip.project.nr", "Project Number", mask: 0xfff0)
    installation = p.u16("/knxip.project.installation", "Installation Number", mask: 0xf)
    serial = p.u48("/knxip.sernr", "KNX Serial Number", .hex)
    multicast = p.ipv4("/knxip.mcaddr", "Multicast Address")
    hardware = p.ether("/knxip.macaddr", "MAC Address")
    name = p.string("/knxip.device.name", "Friendly Name")
    serviceVersion = p.u8("/knxip.service.version", "Service Version", .hex)
    securityVersion = p.u8("/knxip.security.version", "Security Version", .hex)
    manufacturer = p.u16("/knxip.manufacturer", "KNX Manufacturer Code", .hex)
    connectionType = p.u8("/knxip.conn.type", "Connection Type", .hex, names: connections)
    layer = p.u8("/knxip.tunnel.layer", "KNX Layer", .hex, names: layers)
    channel = p.u8("/knxip.channel", "Channel", .hex)
    status = p.u8("/knxip.status", "Status", .hex, names: statuses)
    reserved = p.u8("/knxip.reserved", "Reserved", .hex)
    sequence = p.u8("/knxip.seqctr", "Sequence Counter")
    subnet = p.ipv4("/knxip.subnet", "Subnet Mask")
    gateway = p.ipv4("/knxip.gateway", "Default Gateway")
    way = p.u8("/knxip.ipassign", "IP Assignment", .hex)
    wayAuto = p.flag("/knxip.ipassign.auto", "AutoIP", mask: 0x8)
    wayDhcp = p.flag("/knxip.ipassign.dhcp", "DHCP", mask: 0x4)
    wayBootp = p.flag("/knxip.ipassign.bootp", "BootP", mask: 0x2)
    wayManual = p.flag("/knxip.ipassign.manual", "Manual", mask: 0x1)
    ways = p.u8("/knxip.ipcaps", "IP Capabilities", .hex)
    waysAuto = p.flag("/knxip.ipcaps.auto", "AutoIP", mask: 0x4)
    waysDhcp = p.flag("/knxip.ipcaps.dhcp", "DHCP", mask: 0x2)
    waysBootp = p.flag("/knxip.ipcaps.bootp", "BootP", mask: 0x1)
    dhcp = p.ipv4("/knxip.dhcp", "DHCP Server")
    feature = p.u8("/knxip.tunnel.feature", "Tunneling Feature Identifier", .hex)
    loss = p.u16("/knxip.loss", "Lost Messages")
    busyTime = p.u16("/knxip.busy.time", "Wait Time", unit: Unit("ms"))
    busyControl = p.u16("/knxip.busy.control", "Control", .hex)
    longest = p.u16("/knxip.maxapdulength", "Max APDU Length")
    mediumStatus = p.u8("/knxip.medium.status", "Medium Status", .hex)
    mask = p.u16("/knxip.mask.version", "Mask Version", .hex)
    mandatory = p.u8("/knxip.srp.mandatory", "Mandatory", mask: 0x80)
    parameterType = p.u8("/knxip.srp.type", "SRP Type", .hex, mask: 0x7f)
  }

  func statusName(_ code: UInt8) -> String { statuses.name(of: UInt64(code)) ?? "Unknown" }
}
