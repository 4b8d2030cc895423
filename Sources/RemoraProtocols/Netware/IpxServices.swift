public import RemoraCore

/// Routes of IPX networks (Novell's IPX router specification, chapter 4).
public let ipxRIP = Protocol(
  "ipxrip", "IPX Routing Information Protocol", short: "IPX RIP"
) { p in
  let f = IPXRIPFields(&p)
  p.over("ipx.socket", 0x0453)
  p.isNotListed()
  return { d throws(Malformed) in
    d.protocolColumn("IPX RIP")
    d.info("")
    let place = d.next(2)
    let operation = try d.peekOrWithdraw(UInt16.self)
    let names = ["Request", "Response"]
    d.info("\((1...2).contains(operation) ? names[Int(operation) - 1] : "Unknown")")
    try d.add(f.packetType)
    if operation == 1 { d.put(f.request, true, at: place, .hidden) }
    if operation == 2 { d.put(f.response, true, at: place, .hidden) }
    d.setOwnLength(d.reportedRemaining + 2)
    while d.reportedRemaining > 0 {
      try d.step()
      if d.remaining < 8 { _ = try d.peek(UInt64.self) }
      try d.add(f.routeVector)
      try d.add(f.hops)
      let ticks = try d.add(f.ticks)
      d.label(value: "\(UInt32(ticks) * 1_000 / 18) ms")
    }
  }
}

/// What servers there are and where (Novell's IPX router specification, chapter 5).
public let ipxSAP = Protocol("ipxsap", "Service Advertisement Protocol", short: "IPX SAP") { p in
  let f = IPXSAPFields(&p)
  p.over("ipx.socket", 0x0452)
  p.isNotListed()
  return { d throws(Malformed) in
    d.protocolColumn("IPX SAP")
    d.info("")
    let place = d.next(2)
    let operation = try d.peekOrWithdraw(UInt16.self)
    if operation == 1 || operation == 3, d.remaining < 4 {
      d.withdraw()
      _ = try d.peek(UInt32.self)
    }
    let name = ipxsapPacketTypeNames.name(of: UInt64(operation))
    d.info("\(name ?? "Unknown Packet Type")")
    try d.add(f.packetType)
    let isAnswer = operation == 2 || operation == 4
    d.setOwnLength(d.reportedRemaining + 2)
    // The two are named the other way round.
    if isAnswer {
      d.put(f.request, true, at: place, .hidden)
    } else if operation == 1 || operation == 3 {
      d.put(f.response, true, at: place, .hidden)
    }
    guard isAnswer else {
      try d.add(f.serverType)
      return
    }
    while d.remaining >= 64 {
      try d.step()
      let head = d.put(f.server, at: d.next(64))
      let sub = d.open(head)
      try d.add(f.serverType)
      let name = d.bytes(d.next(48)).prefix { $0 != 0 }
      d.label(head, "Server: \(String(decoding: name, as: UTF8.self))")
      try d.add(f.serverName, length: 48)
      try d.add(f.serverNetwork)
      try d.add(f.serverNode)
      try d.add(f.serverSocket)
      try d.add(f.serverIntermediateNetworks)
      d.close(sub)
    }
  }
}

/// A server that looks after its stations.
public let ipxMessage = Protocol("ipxmsg", "IPX Message", short: "IPX MSG") { p in
  let f = IPXMessageFields(&p)
  p.over("ipx.socket", [0x4001, 0x4003])
  p.isNotListed()
  return { d throws(Malformed) in
    d.protocolColumn("IPX MSG")
    d.info("")
    let connection = try d.add(f.conn)
    let sign = try d.add(f.sigchar)
    let name = ipxmsgSigcharNames.name(of: UInt64(sign)) ?? "Unknown Signature Character"
    d.info("\(name), Connection \(connection)")
  }
}

/// Servers that look for copies of themselves.
public let netwareSerialization = Protocol(
  "nw_serial", "NetWare Serialization Protocol", short: "NW_SERIAL"
) { p in
  let number = p.bytes("serial_number", "Serial number")
  p.over("ipx.socket", 0x0457)
  p.isNotListed()
  return { d throws(Malformed) in
    d.protocolColumn("NW_SERIAL")
    d.info("")
    let place = try d.add(number, length: 6)
    guard d.wantsColumns else { return }
    var text = ""
    for byte in d.bytes(place) { text += Phrase.hex(UInt64(byte), 2) }
    let digits = text
    d.info("Serial number \(digits)")
  }
}

struct IPXRIPFields: Sendable {
  let request, response: Field<Bool>
  let packetType, hops, ticks: Field<UInt16>
  let routeVector: Field<UInt32>

  init(_ p: inout Builder) {
    request = p.flag("request", "Request", blurb: "true if IPX RIP request")
    response = p.flag("response", "Response", blurb: "true if IPX RIP response")
    packetType = p.u16("packet_type", "RIP packet type", names: ipxripPacketTypeNames)
    routeVector = p.integer(
      "route_vector", "Route Vector", .ipxnet, as: UInt32.self, container: 4, text: ipxNetworkText)
    hops = p.u16("hops", "Hops")
    ticks = p.u16("ticks", "Ticks")
  }
}

let ipxripPacketTypeNames: ValueNames = [
  1: "Request", 2: "Response",
]

struct IPXSAPFields: Sendable {
  let request, response: Field<Bool>
  let packetType, serverType, serverSocket, serverIntermediateNetworks: Field<UInt16>
  let server: Field<Label>
  let serverName: Field<Text>
  let serverNetwork: Field<UInt32>
  let serverNode: Field<MACAddress>

  init(_ p: inout Builder) {
    request = p.flag("request", "Request", blurb: "true if SAP request")
    response = p.flag("response", "Response", blurb: "true if SAP response")
    packetType = p.u16("packet_type", "SAP packet type", names: ipxsapPacketTypeNames)
    server = p.label("server", "Server")
    serverType = p.u16("server.type", "Server Type", .hex, names: ipxsapServerTypeNames)
    serverName = p.string("server.name", "Server Name", type: .stringzTrunc)
    serverNetwork = p.integer(
      "server.network", "Network", .ipxnet, as: UInt32.self, container: 4, text: ipxNetworkText)
    serverNode = p.ether("server.node", "Node")
    serverSocket = p.u16("server.socket", "Socket", .hex, names: ipxSocketNames)
    serverIntermediateNetworks = p.u16("server.intermediate_networks", "Intermediate Networks")
  }
}

let ipxsapPacketTypeNames: ValueNames = [
  1: "General Query", 2: "General Response", 3: "Nearest Query", 4: "Nearest Response",
]

let ipxsapServerTypeNames = ValueNames(
  packed: #"""
    0=Unknown
    1=User
    2=User Group
    3=Print Queue or Print Group
    4=File Server (SLIST source)
    5=Job Server
    6=Gateway
    7=Print Server or Silent Print Server
    8=Archive Queue
    9=Archive Server
    a=Job Queue
    b=Administration
    f=Novell TI-RPC
    17=Diagnostics
    20=NetBIOS
    21=NAS SNA Gateway
    23=NACS Async Gateway or Asynchronous Gateway
    24=Remote Bridge or Routing Service
    26=Bridge Server or Asynchronous Bridge Server
    27=TCP/IP Gateway Server
    28=Point to Point (Eicon) X.25 Bridge Server
    29=Eicon 3270 Gateway
    2a=CHI Corp
    2c=PC Chalkboard
    2d=Time Synchronization Server or Asynchronous Timer
    2e=ARCserve 5.0 / Palindrome Backup Director 4.x (PDB4)
    45=DI3270 Gateway
    47=Advertising Print Server
    4a=NetBlazer Modems
    4b=Btrieve VAP/NLM 5.0
    4c=NetWare SQL VAP/NLM Server
    4d=Xtree Network Version/NetWare XTree
    50=Btrieve VAP 4.11
    52=QuickLink (Cubix)
    53=Print Queue User
    58=Multipoint X.25 Eicon Router
    60=STLB/NLM
    64=ARCserve
    66=ARCserve 3.0
    72=WAN Copy Utility
    7a=TES-NetWare for VMS
    92=WATCOM Debugger or Emerald Tape Backup Server
    95=DDA OBGYN
    98=NetWare Access Server (Asynchronous gateway)
    9a=NetWare for VMS II or Named Pipe Server
    9b=NetWare Access Server
    9e=Portable NetWare Server or SunLink NVT
    a1=Powerchute APC UPS NLM
    aa=LAWserve
    ac=Compaq IDA Status Monitor
    100=PIPE STAIL
    102=LAN Protect Bindery
    103=Oracle DataBase Server
    107=NetWare 386 or RSPX Remote Console
    10f=Novell SNA Gateway
    111=Test Server
    112=Print Server (HP)
    114=CSA MUX (f/Communications Executive)
    115=CSA LCA (f/Communications Executive)
    116=CSA CM (f/Communications Executive)
    117=CSA SMA (f/Communications Executive)
    118=CSA DBA (f/Communications Executive)
    119=CSA NMA (f/Communications Executive)
    11a=CSA SSA (f/Communications Executive)
    11b=CSA STATUS (f/Communications Executive)
    11e=CSA APPC (f/Communications Executive)
    126=SNA TEST SSA Profile
    12a=CSA TRACE (f/Communications Executive)
    12b=NetWare for SAA
    12e=IKARUS virus scan utility
    130=Communications Executive
    133=NNS Domain Server or NetWare Naming Services Domain
    135=NetWare Naming Services Profile
    137=NetWare 386 Print Queue or NNS Print Queue
    141=LAN Spool Server (Vap, Intel)
    152=IRMALAN Gateway
    154=Named Pipe Server
    166=NetWare Management
    168=Intel PICKIT Comm Server or Intel CAS Talk Server
    173=Compaq
    174=Compaq SNMP Agent
    175=Compaq
    180=XTree Server or XTree Tools
    18a=NASI services broadcast server (Novell)
    1b0=GARP Gateway (net research)
    1b1=Binfview (Lan Support Group)
    1bf=Intel LanDesk Manager
    1ca=AXTEC
    1cb=Shiva NetModem/E
    1cc=Shiva LanRover/E
    1cd=Shiva LanRover/T
    1ce=Shiva Universal
    1d8=Castelle FAXPress Server
    1da=Castelle LANPress Print Server
    1dc=Castelle FAX/Xerox 7033 Fax Server/Excel Lan Fax
    1f0=LEGATO
    1f5=LEGATO
    233=NMS Agent or NetWare Management Agent
    237=NMS IPX Discovery or LANtern Read/Write Channel
    238=NMS IP Discovery or LANtern Trap/Alarm Channel
    23a=LANtern
    23c=MAVERICK
    23f=SMS Testing and Development
    24e=NetWare Connect
    24f=NASI server broadcast (Cisco)
    26a=Network Management (NMS) Service Console
    26b=Time Synchronization Server (NetWare 4.x)
    278=Directory Server (NetWare 4.x)
    27b=NetWare Management Agent
    280=Novell File and Printer Sharing Service for PC
    304=Novell SAA Gateway
    308=COM or VERMED 1
    30a=Galacticomm's Worldgroup Server
    30c=Intel Netport 2 or HP JetDirect or HP Quicksilver
    320=Attachmate Gateway
    327=Microsoft Diagnostics
    328=WATCOM SQL server
    335=MultiTech Systems Multisynch Comm Server
    343=Xylogics Remote Access Server or LAN Modem
    355=Arcada Backup Exec
    358=MSLCD1
    361=NETINELO
    37e=Powerchute UPS Monitoring
    37f=ViruSafe Notify
    386=HP Bridge
    387=HP Hub
    394=NetWare SAA Gateway
    39b=Lotus Notes
    3b7=Certus Anti Virus NLM
    3c4=ARCserve 4.0 (Cheyenne)
    3c7=LANspool 3.5 (Intel)
    3d7=Lexmark printer server (type 4033-011)
    3d8=Lexmark XLE printer server (type 4033-301)
    3dd=Banyan ENS for NetWare Client NLM
    3de=Gupta Sequel Base Server or NetWare SQL
    3e1=Univel Unixware
    3e4=Univel Unixware
    3fc=Intel Netport
    3fd=Intel Print Server Queue
    40a=ipnServer
    40d=LVERRMAN
    40e=LVLIC
    414=NET Silicon (DPI)/Kyocera
    429=Site Lock Virus (Brightworks)
    432=UFHELP R
    433=Synoptics 281x Advanced SNMP Agent
    444=Microsoft NT SNA Server
    448=Oracle
    44c=ARCserve 5.01
    457=Canon GP55 Running on a Canon GP55 network printer
    45a=QMS Printers
    45b=Dell SCSI Array (DSA) Monitor
    491=NetBlazer Modems
    4ac=On-Time Scheduler NLM
    4b0=CD-Net (Meridian)
    513=Emulex NQA
    520=Site Lock Checks
    529=Site Lock Checks (Brightworks)
    52d=Citrix OS/2 App Server
    535=Tektronix
    536=Milan
    55d=Attachmate SNA gateway
    56b=IBM 8235 modem server
    56c=Shiva LanRover/E PLUS
    56d=Shiva LanRover/T PLUS
    580=McAfee's NetShield anti-virus
    5b8=NLM to workstation communication (Revelation Software)
    5ba=Compatible Systems Routers
    5be=Cheyenne Hierarchical Storage Manager
    606=JCWatermark Imaging
    60c=AXIS Network Printer
    610=Adaptec SCSI Management
    621=IBM AntiVirus NLM
    640=Microsoft Gateway Services for NetWare
    64e=Microsoft Internet Information Server
    67b=Microsoft Win95/98 File and Print Sharing for NetWare
    67c=Microsoft Win95/98 File and Print Sharing for NetWare
    76c=Xerox
    79b=Shiva LanRover/E 115
    79c=Shiva LanRover/T 115
    7b4=Cubix WorldDesk
    7c1=Quarterdeck IWare Connect V3.x NLM
    7c2=Quarterdeck IWare Connect V2.x NLM
    810=ELAN License Server Demo
    824=Shiva LanRover Access Switch/E
    86a=ISSC collector NLMs
    87f=ISSC DAS agent for AIX
    880=Intel Netport PRO
    881=Intel Netport PRO
    b29=Site Lock
    c29=Site Lock Applications
    c2c=Licensing Server
    2101=Performance Technology Instant Internet
    2380=LAI Site Lock
    238c=Meeting Maker
    4808=Site Lock Server or Site Lock Metering VAP/NLM
    5555=Site Lock User
    6312=Tapeware
    6f00=Rabbit Gateway (3270)
    7703=MODEM
    8002=NetPort Printers (Intel) or LANport
    8003=SEH InterCon Printserver
    8008=WordPerfect Network Version
    85be=Cisco Enhanced Interior Routing Protocol (EIGRP)
    8888=WordPerfect Network Version or Quick Network Management
    9000=McAfee's NetShield anti-virus
    9604=CSA-NT_MON
    b6a8=Ocean Isle Reachout Remote Control
    f11f=Site Lock Metering VAP/NLM
    f1ff=Site Lock
    f503=Microsoft SQL Server
    f905=IBM Time and Place/2 application
    fbfb=TopCall III fax server
    ffff=Any Service or Wildcard
    """#)

struct IPXMessageFields: Sendable {
  let conn, sigchar: Field<UInt8>

  init(_ p: inout Builder) {
    conn = p.u8("conn", "Connection Number")
    sigchar = p.integer(
      "sigchar", "Signature Character", .char, as: UInt8.self, .hex, container: 1,
      text: .names(ipxmsgSigcharNames))
  }
}

let ipxmsgSigcharNames: ValueNames = [
  63: "Poll inactive station", 89: "Station is still using the connection",
  33: "Broadcast message waiting",
]
