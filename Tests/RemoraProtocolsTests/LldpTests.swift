import Testing

/// LLDP against tshark 4.6.9.
@Suite struct LldpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "what every system says", link: 1,
      hex: """
        0180c200000e02000000000188cc02070402000000000104050565746830060200780809706f727420646573
        630a077379736e616d650c0873797320646573630e0400140004100c05010a0000010200000003000000
        """,
      protocols: ["lldp"],
      rows: #"""
        0 lldp 14+72 '' Link Layer Discovery Protocol
        1  14+9 'Chassis Subtype = MAC address, Id: 02:00:00:00:00:01' 
        2 lldp.tlv.type 14+2 '1' 0000 001. .... .... = TLV Type: Chassis Id (1)
        2 lldp.tlv.len 14+2 '7' .... ...0 0000 0111 = TLV Length: 7
        2 lldp.chassis.subtype 16+1 '4' Chassis Id Subtype: MAC address (4)
        2 lldp.chassis.id.mac 17+6 '02:00:00:00:00:01' Chassis Id: 02:00:00:00:00:01
        1  23+7 'Port Subtype = Interface name, Id: eth0' 
        2 lldp.tlv.type 23+2 '2' 0000 010. .... .... = TLV Type: Port Id (2)
        2 lldp.tlv.len 23+2 '5' .... ...0 0000 0101 = TLV Length: 5
        2 lldp.port.subtype 25+1 '5' Port Id Subtype: Interface name (5)
        2 lldp.port.id 26+4 'eth0' Port Id: eth0
        1  30+4 'Time To Live = 120 sec' 
        2 lldp.pdu_type 30+4 '' Normal LLDPDU
        2 lldp.tlv.type 30+2 '3' 0000 011. .... .... = TLV Type: Time to Live (3)
        2 lldp.tlv.len 30+2 '2' .... ...0 0000 0010 = TLV Length: 2
        2 lldp.time_to_live 32+2 '120' Seconds: 120
        1  34+11 'Port Description = port desc' 
        2 lldp.tlv.type 34+2 '4' 0000 100. .... .... = TLV Type: Port Description (4)
        2 lldp.tlv.len 34+2 '9' .... ...0 0000 1001 = TLV Length: 9
        2 lldp.port.desc 36+9 'port desc' Port Description: port desc
        1  45+9 'System Name = sysname' 
        2 lldp.tlv.type 45+2 '5' 0000 101. .... .... = TLV Type: System Name (5)
        2 lldp.tlv.len 45+2 '7' .... ...0 0000 0111 = TLV Length: 7
        2 lldp.tlv.system.name 47+7 'sysname' System Name: sysname
        1  54+10 'System Description = sys desc' 
        2 lldp.tlv.type 54+2 '6' 0000 110. .... .... = TLV Type: System Description (6)
        2 lldp.tlv.len 54+2 '8' .... ...0 0000 1000 = TLV Length: 8
        2 lldp.tlv.system.desc 56+8 'sys desc' System Description: sys desc
        1  64+6 'Capabilities' 
        2 lldp.tlv.type 64+2 '7' 0000 111. .... .... = TLV Type: System Capabilities (7)
        2 lldp.tlv.len 64+2 '4' .... ...0 0000 0100 = TLV Length: 4
        2 lldp.tlv.system_cap 66+2 '0x0014' Capabilities: 0x0014
        3 lldp.tlv.system_cap.other 66+2 'False' .... .... .... ...0 = Other: Not capable
        3 lldp.tlv.system_cap.repeater 66+2 'False' .... .... .... ..0. = Repeater: Not capable
        3 lldp.tlv.system_cap.bridge 66+2 'True' .... .... .... .1.. = Bridge: Capable
        3 lldp.tlv.system_cap.wlan_access_pt 66+2 'False' .... .... .... 0... = WLAN access point: Not capable
        3 lldp.tlv.system_cap.router 66+2 'True' .... .... ...1 .... = Router: Capable
        3 lldp.tlv.system_cap.telephone 66+2 'False' .... .... ..0. .... = Telephone: Not capable
        3 lldp.tlv.system_cap.docsis_cable_device 66+2 'False' .... .... .0.. .... = DOCSIS cable device: Not capable
        3 lldp.tlv.system_cap.station_only 66+2 'False' .... .... 0... .... = Station only: Not capable
        3 lldp.tlv.system_cap.cvlan 66+2 'False' .... ...0 .... .... = C-VLAN component: Not capable
        3 lldp.tlv.system_cap.svlan 66+2 'False' .... ..0. .... .... = S-VLAN component: Not capable
        3 lldp.tlv.system_cap.tpmr 66+2 'False' .... .0.. .... .... = TPMR component: Not capable
        2 lldp.tlv.enable_system_cap 68+2 '0x0004' Enabled Capabilities: 0x0004
        3 lldp.tlv.enable_system_cap.other 68+2 'False' .... .... .... ...0 = Other: Not capable
        3 lldp.tlv.enable_system_cap.repeater 68+2 'False' .... .... .... ..0. = Repeater: Not capable
        3 lldp.tlv.enable_system_cap.bridge 68+2 'True' .... .... .... .1.. = Bridge: Capable
        3 lldp.tlv.enable_system_cap.wlan_access_pt 68+2 'False' .... .... .... 0... = WLAN access point: Not capable
        3 lldp.tlv.enable_system_cap.router 68+2 'False' .... .... ...0 .... = Router: Not capable
        3 lldp.tlv.enable_system_cap.telephone 68+2 'False' .... .... ..0. .... = Telephone: Not capable
        3 lldp.tlv.enable_system_cap.docsis_cable_device 68+2 'False' .... .... .0.. .... = DOCSIS cable device: Not capable
        3 lldp.tlv.enable_system_cap.station_only 68+2 'False' .... .... 0... .... = Station only: Not capable
        3 lldp.tlv.enable_system_cap.cvlan 68+2 'False' .... ...0 .... .... = C-VLAN component: Not capable
        3 lldp.tlv.enable_system_cap.svlan 68+2 'False' .... ..0. .... .... = S-VLAN component: Not capable
        3 lldp.tlv.enable_system_cap.tpmr 68+2 'False' .... .0.. .... .... = TPMR component: Not capable
        1  70+14 'Management Address' 
        2 lldp.tlv.type 70+2 '8' 0001 000. .... .... = TLV Type: Management Address (8)
        2 lldp.tlv.len 70+2 '12' .... ...0 0000 1100 = TLV Length: 12
        2 lldp.mgn.address.len 72+1 '5' Address String Length: 5
        2 lldp.mgn.address.subtype 73+1 '1' Address Subtype: IPv4 (1)
        2 lldp.mgn.addr.ip4 74+4 '10.0.0.1' Management Address: 10.0.0.1
        2 lldp.mgn.interface.subtype 78+1 '2' Interface Subtype: ifIndex (2)
        2 lldp.mgn.interface.number 79+4 '3' Interface Number: 3
        2 lldp.mgn.obj.len 83+1 '0' OID String Length: 0
        1  84+2 'End of LLDPDU' 
        2 lldp.tlv.type 84+2 '0' 0000 000. .... .... = TLV Type: End of LLDPDU (0)
        2 lldp.tlv.len 84+2 '0' .... ...0 0000 0000 = TLV Length: 0
        """#),
    PacketSample(
      name: "a shutdown", link: 1,
      hex: """
        0180c200000e02000000000188cc02080763686173736973040601616c696173060200000000
        """,
      protocols: ["lldp"],
      rows: #"""
        0 lldp 14+24 '' Link Layer Discovery Protocol
        1  14+10 'Chassis Subtype = Locally assigned, Id: chassis' 
        2 lldp.tlv.type 14+2 '1' 0000 001. .... .... = TLV Type: Chassis Id (1)
        2 lldp.tlv.len 14+2 '8' .... ...0 0000 1000 = TLV Length: 8
        2 lldp.chassis.subtype 16+1 '7' Chassis Id Subtype: Locally assigned (7)
        2 lldp.chassis.id 17+7 '63:68:61:73:73:69:73' Chassis Id: 63686173736973
        1  24+8 'Port Subtype = Interface alias, Id: alias' 
        2 lldp.tlv.type 24+2 '2' 0000 010. .... .... = TLV Type: Port Id (2)
        2 lldp.tlv.len 24+2 '6' .... ...0 0000 0110 = TLV Length: 6
        2 lldp.port.subtype 26+1 '1' Port Id Subtype: Interface alias (1)
        2 lldp.port.id 27+5 'alias' Port Id: alias
        1  32+4 'Discard all info for this MSAP (Time To Live = 0)' 
        2 lldp.pdu_type 32+4 '' Shutdown LLDPDU
        2 lldp.tlv.type 32+2 '3' 0000 011. .... .... = TLV Type: Time to Live (3)
        2 lldp.tlv.len 32+2 '2' .... ...0 0000 0010 = TLV Length: 2
        2 lldp.time_to_live 34+2 '0' Seconds: 0
        1  36+2 'End of LLDPDU' 
        2 lldp.tlv.type 36+2 '0' 0000 000. .... .... = TLV Type: End of LLDPDU (0)
        2 lldp.tlv.len 36+2 '0' .... ...0 0000 0000 = TLV Length: 0
        """#),
  ]
}
