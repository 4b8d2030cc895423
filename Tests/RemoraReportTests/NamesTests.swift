import RemoraReport
import Testing

/// Expected values are what tshark 4.6.9 prints for the same addresses, ports and
/// numbers: `eth.dst_resolved`, `eth.dst.oui_resolved`, `tcp.srcport` and its like
/// with `-N t`, and the enterprise of DHCP's option 125.
@Suite struct NamesTests {
  struct Address: Sendable, CustomTestStringConvertible {
    let hex: String
    let name: String
    let maker: String?
    init(_ hex: String, _ name: String, _ maker: String?) {
      self.hex = hex
      self.name = name
      self.maker = maker
    }
    var bytes: [UInt8] { hex.split(separator: ":").compactMap { UInt8($0, radix: 16) } }
    var value: UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    var testDescription: String { hex }
  }

  static let addresses: [Address] = [
    Address("ff:ff:ff:ff:ff:ff", "Broadcast", nil),
    Address("00:00:0c:12:34:56", "Cisco_12:34:56", "Cisco Systems, Inc"),
    Address(
      "00:00:00:00:00:00", "00:00:00_00:00:00",
      "Officially Xerox, but 0:0:0:0:0:0 is more common"),
    Address("00:00:01:aa:bb:cc", "Xerox_aa:bb:cc", "Xerox Corporation"),
    Address("28:16:ad:00:00:01", "Intel_00:00:01", "Intel Corporate"),
    Address("00:50:c2:00:01:23", "TLS_1:23", "T.L.S. Corp."),
    Address("70:b3:d5:00:01:23", "70:b3:d5:00:01:23", nil),
    Address("70:b3:d5:00:10:01", "SOREDItouch_0:01", "SOREDI touch systems GmbH"),
    Address("71:b3:d5:00:10:01", "SOREDItouch_0:01", "SOREDI touch systems GmbH"),
    Address("00:1b:c5:00:00:00", "Converging_0:00", "Converging Systems Inc."),
    Address("28:fd:80:12:34:56", "Galileo_2:34:56", "Galileo, Inc."),
    Address("28:fd:80:f2:34:56", "Private_2:34:56", "Private"),
    Address(
      "8c:1f:64:00:00:12", "SuzhouXingxi_0:12",
      "Suzhou Xingxiangyi Precision Manufacturing Co.,Ltd."),
    Address("02:00:0c:12:34:56", "02:00:0c:12:34:56", nil),
    Address("02:07:01:11:22:33", "RacalDatacom_11:22:33", "Racal-Datacom"),
    Address("02:07:02:11:22:33", "MS-NLB-PhysServer-07_02:11:22:33", nil),
    Address("02:60:8c:11:22:33", "3Com_11:22:33", "3Com"),
    Address("03:60:8c:11:22:33", "3Com_11:22:33", "3Com"),
    Address("fe:ff:ff:ff:ff:ff", "fe:ff:ff:ff:ff:ff", nil),
    Address("01:00:5e:00:00:fb", "IPv4mcast_fb", "ICANN, IANA Department"),
    Address("01:00:5e:7f:ff:fa", "IPv4mcast_7f:ff:fa", "ICANN, IANA Department"),
    Address("01:00:5e:80:00:01", "IPv4mcast_80:00:01", "ICANN, IANA Department"),
    Address("33:33:00:00:00:00", "IPv6-Neighbor-Discovery", nil),
    Address("33:33:00:00:00:01", "IPv6mcast_01", nil),
    Address("33:33:ff:00:00:01", "IPv6mcast_ff:00:00:01", nil),
    Address("01:80:c2:00:00:00", "Nearest-Customer-Bridge", "IEEE 802.1 Chair"),
    Address("01:80:c2:00:00:02", "Slow-Protocols", "IEEE 802.1 Chair"),
    Address("01:80:c2:00:00:0e", "Nearest-Bridge", "IEEE 802.1 Chair"),
    Address("01:80:c2:00:00:22", "MRP-reserved_02", "IEEE 802.1 Chair"),
    Address("01:80:c2:00:00:80", "IEEE8021Chai_00:00:80", "IEEE 802.1 Chair"),
    Address("01:80:c2:00:03:07", "ETSI-reserved-future-std_01:07", "IEEE 802.1 Chair"),
    Address("01:00:0c:cc:cc:cc", "CDP/VTP/DTP/PAgP/UDLD", "Cisco Systems, Inc"),
    Address("01:00:0c:cc:cc:cd", "PVST+", "Cisco Systems, Inc"),
    Address("01:00:0c:00:00:00", "ISL-Frame_00", "Cisco Systems, Inc"),
    Address("0c:00:0d:77:88:99", "ISL-Frame_01:77:88:99", nil),
    Address("02:04:97:00:00:01", "ExtremeNetworks_01:00:00:01", nil),
    Address("02:3f:11:11:22:33", "MS-NLB-PhysServer-32_1f:11:11:22:33", nil),
    Address("02:bf:00:00:00:01", "MS-NLB-VirtServer_01", nil),
    Address("00:00:5e:00:01:05", "IETF-VRRP-VRID_05", "ICANN, IANA Department"),
    Address("00:00:5e:00:53:05", "ICANNIANADep_00:53:05", "ICANN, IANA Department"),
    Address(
      "01:00:3c:00:00:05", "Auspex-Systems-(Serverguard)_00:00:05",
      "Auspex-Systems-(Serverguard)"),
    Address("aa:00:03:68:48:fb", "DEC-UNA_68:48:fb", "Digital Equipment Corporation"),
    Address("aa:00:03:01:00:00", "DEC-PROM-AA_00", "Digital Equipment Corporation"),
    Address("ab:00:00:01:00:00", "DEC-MOP-Dump/Load-Assistance", "Digital Equipment Corporation"),
    Address("cf:00:00:00:00:00", "Ethernet-Configuration-Test-protocol-(Loopback)", nil),
    Address("11:00:aa:77:88:99", "11:00:aa:77:88:99", nil),
    Address(
      "01:00:00:11:22:33", "00:00:00_11:22:33",
      "Officially Xerox, but 0:0:0:0:0:0 is more common"),
    Address(
      "00:1f:f8:01:02:03", "SiemensSecto_01:02:03",
      "Siemens AG, Sector Industry, Drive Technologies, Motion Control"),
    Address(
      "00:25:7a:cd:68:05", "CAMCOProdukt_cd:68:05",
      "CAMCO Produktions- und Vertriebs-GmbH für Beschallungs- und Be"),
    Address("09:00:07:00:00:2a", "AppleTalk-Zone-multicast-addresses_2a", "Apple, Inc."),
    Address("01:11:1e:00:00:01", "EPLv2_SoC", "B&R Industrial Automation GmbH"),
  ]

  @Test(arguments: addresses)
  func hardwareAddressesHaveTheirNames(_ address: Address) {
    #expect(NameResolution.standard.ether(address.value) == address.name)
    #expect(NameResolution.standard.ether(address.bytes) == address.name)
    #expect(NameResolution.off.ether(address.bytes) == address.hex)
    #expect(VendorTable.long(address: address.value) == address.maker)
  }

  @Test func itemsShowNameAndBytes() {
    let names = NameResolution.standard
    #expect(names.etherItem(0x0000_0c12_3456) == "Cisco_12:34:56 (00:00:0c:12:34:56)")
    #expect(names.etherItem(0x0200_0c12_3456) == "02:00:0c:12:34:56")
    #expect(NameResolution.off.etherItem(0xffff_ffff_ffff) == "ff:ff:ff:ff:ff:ff")
  }

  @Test func shortAndLongNamesOfOneBlock() {
    #expect(VendorTable.short(address: 0x0000_0c12_3456) == "Cisco")
    #expect(VendorTable.long(oui: 0x00000c) == "Cisco Systems, Inc")
    #expect(VendorTable.long(oui: 0xfefefe) == nil)
    // Long names are cut after 63 bytes, not within a character.
    let siemens = VendorTable.long(oui: 0x001ff8)
    #expect(siemens == "Siemens AG, Sector Industry, Drive Technologies, Motion Control")
  }

  struct Port: Sendable, CustomTestStringConvertible {
    let number: UInt16
    let transport: ServiceTable.Transport
    let name: String?
    init(_ number: UInt16, _ transport: ServiceTable.Transport, _ name: String?) {
      self.number = number
      self.transport = transport
      self.name = name
    }
    var testDescription: String { "\(transport) \(number)" }
  }

  static let ports: [Port] = [
    Port(1, .tcp, "tcpmux"),
    Port(9, .dccp, "discard"),
    Port(22, .tcp, "ssh"),
    Port(22, .sctp, "ssh"),
    Port(53, .udp, "domain"),
    Port(53, .tcp, "domain"),
    Port(53, .sctp, nil),
    Port(80, .tcp, "http"),
    Port(80, .dccp, nil),
    Port(443, .udp, "https"),
    Port(465, .udp, "igmpv3lite"),
    Port(465, .tcp, "urd"),
    Port(5004, .dccp, "avt-profile-1"),
    Port(5353, .udp, "mdns"),
    Port(6063, .tcp, "x11"),
    Port(27009, .tcp, nil),
    Port(40000, .udp, "safetynetp"),
    Port(65535, .tcp, nil),
    Port(2049, .sctp, "nfs"),
    Port(36412, .tcp, nil),
    Port(36412, .sctp, "s1-control"),
  ]

  @Test(arguments: ports)
  func portsHaveTheirNames(_ port: Port) {
    #expect(ServiceTable.name(port: port.number, transport: port.transport) == port.name)
    #expect(NameResolution.standard.portItem(port.number, port.transport) == "\(port.number)")
    let item = NameResolution(ports: true).portItem(port.number, port.transport)
    #expect(item == "\(port.name ?? "\(port.number)") (\(port.number))")
  }

  @Test func summaryLinesShowPortsTheirOwnWay() {
    let names = NameResolution(ports: true)
    #expect(names.port(80, .tcp) == "http(80)")
    #expect(names.port(60001, .tcp) == "60001")
    #expect(NameResolution.standard.port(80, .tcp) == "80")
  }

  static let enterprises: [(UInt32, String?)] = [
    (0, "Reserved"),
    (2, "IBM (https://w3.ibm.com/standards )"),
    (9, "ciscoSystems"),
    (11, "Hewlett-Packard"),
    (311, "Microsoft"),
    (2636, "Juniper Networks, Inc."),
    (3561, "Broadband Forum"),
    (4491, "Cable Television Laboratories, Inc."),
    (8072, "net-snmp"),
    (9230, ""),
    (10415, "3GPP"),
    (25506, "H3C"),
    (33333, "Morningstar Corporation"),
    (51234, "ABC arbitrage Asset Management"),
    (65000, "Cooler Master Co., Ltd"),
    (66902, "ITSpine"),
    (70000, nil),
    (4294967295, nil),
  ]

  @Test(arguments: enterprises)
  func enterpriseNumbersHaveTheirHolders(_ number: UInt32, _ holder: String?) {
    #expect(EnterpriseTable.name(number) == holder)
  }

  @Test func optionLettersReplaceWhatWasOn() {
    #expect(NameResolution(letters: "t") == NameResolution(macs: false, ports: true))
    #expect(NameResolution(letters: "mn") == NameResolution(macs: true, hosts: true))
    #expect(NameResolution(letters: "x") == nil)
  }

  /// Every index of every block is read, wherever its neighbours end.
  @Test func everyPortAndManyNumbersCanBeLookedUp() {
    var named = 0
    for port in UInt16.min...UInt16.max {
      for transport in [ServiceTable.Transport.tcp, .udp, .sctp, .dccp]
      where ServiceTable.name(port: port, transport: transport)?.isEmpty == false {
        named += 1
      }
    }
    #expect(named == 11_621)
    for number in stride(from: UInt32(0), to: 70_000, by: 7) {
      let name = EnterpriseTable.name(number)
      #expect(name?.contains("\u{FFFD}") != true)
    }
  }
}
