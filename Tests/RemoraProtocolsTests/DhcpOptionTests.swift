import Testing

/// Options of DHCP that hold further options or several fields, against tshark 4.6.9.
@Suite struct DhcpOptionTests {
  @Test(arguments: samples) func valuesAreThoseOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    let expected = sample.expected.filter(Self.isOption)
    #expect(rows.map { $0.filter(Self.isOption) } == [expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  /// All but the fixed part of the message and the option that tells its type. The names of
  /// enterprises and vendors are not this protocol's.
  private static func isOption(_ row: String) -> Bool {
    let words = row.split(separator: " ")
    guard words.count > 2, words[1].hasPrefix("dhcp."), !words[1].hasSuffix("enterprise"),
      let place = words[2].split(separator: "+").first, let at = Int(place)
    else { return false }
    return at >= 285
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "PXE client",
      hex: """
        02000000000202000000000108004500013d000100004011f5abc0000201c00002020044004301290000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501013c09505845436c6965
        6e742b20000202010206010b08070001010a0000010a030b476f47040001000063017affff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+11 '60' Option: (60) Vendor class identifier
        2 dhcp.option.length 286+1 '9' Length: 9
        2h dhcp.option.value 287+9 '50:58:45:43:6c:69:65:6e:74' Value: 505845436c69656e74
        2 dhcp.option.vendor_class_id 287+9 'PXEClient' Vendor class identifier: PXEClient
        1 dhcp.option.type 296+34 '43' Option: (43) Vendor-Specific Information (PXEClient)
        2 dhcp.option.length 297+1 '32' Length: 32
        2h dhcp.option.value 298+32 '00:02:02:01:02:06:01:0b:08:07:00:01:01:0a:00:00:01:0a:03:0b:47:6f:47:04:00:01:00:00:63:01:7a:ff' Value: 000202010206010b08070001010a0000010a030b476f47040001000063017aff
        2 dhcp.option.vendor.pxeclient.padding 298+1 '0' Padding: 0
        2 dhcp.option.vendor.pxeclient.suboption 299+4 '2' Option 43 Suboption: (2) PXE mtftp client port
        3 dhcp.option.suboption_length 300+1 '2' Length: 2
        3h dhcp.option.vendor.value 301+2 '01:02' Value: 0102
        3 dhcp.option.vendor.pxeclient.mtftp_client_port 301+2 '513' mtftp client port: 513
        2 dhcp.option.vendor.pxeclient.suboption 303+3 '6' Option 43 Suboption: (6) PXE discovery control
        3 dhcp.option.suboption_length 304+1 '1' Length: 1
        3h dhcp.option.vendor.value 305+1 '0b' Value: 0b
        3 dhcp.option.vendor.pxeclient.discovery_control 305+1 '0x0b' discovery control: 0x0b, Disable Broadcast, Disable Multicast, Bootstrap override
        4 dhcp.option.vendor.pxeclient.discovery_control.broadcast 305+1 'True' .... ...1 = Disable Broadcast: Set
        4 dhcp.option.vendor.pxeclient.discovery_control.multicast 305+1 'True' .... ..1. = Disable Multicast: Set
        4 dhcp.option.vendor.pxeclient.discovery_control.serverlist 305+1 'False' .... .0.. = Serverlist only: Not set
        4 dhcp.option.vendor.pxeclient.discovery_control.bstrap 305+1 'True' .... 1... = Bootstrap override: Set
        2 dhcp.option.vendor.pxeclient.suboption 306+9 '8' Option 43 Suboption: (8) PXE boot servers
        3 dhcp.option.suboption_length 307+1 '7' Length: 7
        3h dhcp.option.vendor.value 308+7 '00:01:01:0a:00:00:01' Value: 0001010a000001
        3 dhcp.option.vendor.pxeclient.boot_servers 308+7 '00:01:01:0a:00:00:01' boot servers: 0001010a000001
        4 dhcp.option.vendor.pxeclient.boot_servers.type 308+2 '1' Type: Microsoft Windows NT Boot Server (1)
        4 dhcp.option.vendor.pxeclient.boot_servers.count 310+1 '1' IP count: 1
        4 dhcp.option.vendor.pxeclient.boot_servers.ip 311+4 '10.0.0.1' IP: 10.0.0.1
        2 dhcp.option.vendor.pxeclient.suboption 315+5 '10' Option 43 Suboption: (10) PXE menu prompt
        3 dhcp.option.suboption_length 316+1 '3' Length: 3
        3h dhcp.option.vendor.value 317+3 '0b:47:6f' Value: 0b476f
        3 dhcp.option.vendor.pxeclient.menu_prompt 317+3 '0b:47:6f' menu prompt: 0b476f
        4 dhcp.option.vendor.pxeclient.menu_prompt.timeout 317+1 '11' Timeout: 11
        4 dhcp.option.vendor.pxeclient.menu_prompt.prompt 318+2 'Go' Prompt: Go
        2 dhcp.option.vendor.pxeclient.suboption 320+6 '71' Option 43 Suboption: (71) PXE boot item
        3 dhcp.option.suboption_length 321+1 '4' Length: 4
        3h dhcp.option.vendor.value 322+4 '00:01:00:00' Value: 00010000
        3 dhcp.option.vendor.pxeclient.boot_item 322+4 '00:01:00:00' boot item: 00010000
        4 dhcp.option.vendor.pxeclient.boot_item.type 322+2 '1' Type: 1
        4 dhcp.option.vendor.pxeclient.boot_item.layer 324+2 '00:00' Layer: 0000
        2 dhcp.option.vendor.pxeclient.suboption 326+3 '99' Option 43 Suboption: (99) Unknown
        3 dhcp.option.suboption_length 327+1 '1' Length: 1
        3h dhcp.option.vendor.value 328+1 '7a' Value: 7a
        2 dhcp.option.vendor.pxeclient.end 329+1 '255' PXE Client End: 255
        1 dhcp.option.type 330+1 '0' Option: (255) End
        2 dhcp.option.end 330+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "cable modem",
      hex: """
        020000000002020000000001080045000131000100004011f5b7c0000201c000020200440043011d0000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501013c0a646f6373697333
        2e303a2b13020345434d08030102031f06020000000001ffff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+12 '60' Option: (60) Vendor class identifier
        2 dhcp.option.length 286+1 '10' Length: 10
        2h dhcp.option.value 287+10 '64:6f:63:73:69:73:33:2e:30:3a' Value: 646f63736973332e303a
        2 dhcp.option.vendor_class_id 287+10 'docsis3.0:' Vendor class identifier: docsis3.0:
        2 dhcp.option.vendor_class_data 287+10 'docsis3.0:' vendor-class-data: docsis3.0:
        1 dhcp.option.type 297+21 '43' Option: (43) Vendor-Specific Information (CableLabs)
        2 dhcp.option.length 298+1 '19' Length: 19
        2h dhcp.option.value 299+19 '02:03:45:43:4d:08:03:01:02:03:1f:06:02:00:00:00:00:01:ff' Value: 020345434d08030102031f06020000000001ff
        2 dhcp.option.vendor.cl.suboption 299+5 '2' Option 43 Suboption: (2) Device Type
        3 dhcp.option.suboption_length 300+1 '3' Length: 3
        3 dhcp.option.vendor.cl.device_type 301+3 'ECM' Device Type: ECM
        2 dhcp.option.vendor.cl.suboption 304+5 '8' Option 43 Suboption: (8) Organizationally Unique Identifier
        3 dhcp.option.suboption_length 305+1 '3' Length: 3
        3 dhcp.option.vendor.cl.oui_bytes 306+3 '01:02:03' Organizationally Unique Identifier: 01:02:03
        2 dhcp.option.vendor.cl.suboption 309+8 '31' Option 43 Suboption: (31) MTA MAC Address
        3 dhcp.option.suboption_length 310+1 '6' Length: 6
        3 dhcp.option.vendor.cl.mta_mac_address 311+6 '02:00:00:00:00:01' MTA MAC Address: 02:00:00:00:00:01
        2 dhcp.option.vendor.cl.end 317+1 '255' CL End: 255
        1 dhcp.option.type 318+1 '0' Option: (255) End
        2 dhcp.option.end 318+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "capabilities of a modem",
      hex: """
        020000000002020000000001080045000122000100004011f5c6c0000201c000020200440043010e0000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501017d100000118b0b0509
        0101011501030b0101ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+18 '125' Option: (125) V-I Vendor-specific Information
        2 dhcp.option.length 286+1 '16' Length: 16
        2h dhcp.option.value 287+16 '00:00:11:8b:0b:05:09:01:01:01:15:01:03:0b:01:01' Value: 0000118b0b05090101011501030b0101
        2 dhcp.option.vi.enterprise 287+4 '4491' Enterprise: Cable Television Laboratories, Inc. (4491)
        3 dhcp.option.vi.length 291+1 '11' Length: 11
        3 dhcp.option.vi.cl.suboption 293+11 '5' Option 125 Suboption: (5) Modem Capabilities
        4 dhcp.option.suboption_length 293+1 '9' Length: 9
        4 dhcp.option.vi.cl.modem_capabilities 294+9 '01:01:01:15:01:03:0b:01:01' Modem Capabilities: 0101011501030b0101
        4 dhcp.vendor.docsis.cm_cap_len 293+1 '9' CM DC Length: 9
        4 dhcp.docsis_cm_cap_type 294+3 '1' 0x01: Concatenation Support = Supported
        4 dhcp.docsis_cm_cap_type 297+3 '21' 0x15: Upstream Symbol Rate Support = 0x03
        5 dhcp.docsis_cm_cap.ussymrate.160 299+1 'True' .... ...1 = 160 ksps symbol rate: Supported
        5 dhcp.docsis_cm_cap.ussymrate.320 299+1 'True' .... ..1. = 320 ksps symbol rate: Supported
        5 dhcp.docsis_cm_cap.ussymrate.640 299+1 'False' .... .0.. = 640 ksps symbol rate: Not supported
        5 dhcp.docsis_cm_cap.ussymrate.1280 299+1 'False' .... 0... = 1280 ksps symbol rate: Not supported
        5 dhcp.docsis_cm_cap.ussymrate.2560 299+1 'False' ...0 .... = 2560 ksps symbol rate: Not supported
        5 dhcp.docsis_cm_cap.ussymrate.5120 299+1 'False' ..0. .... = 5120 ksps symbol rate: Not supported
        4 dhcp.docsis_cm_cap_type 300+3 '11' 0x0b: Number of Transmit Equalizer Taps = 1 (Value Out-of-Range [8..64])
        1 dhcp.option.type 303+1 '0' Option: (255) End
        2 dhcp.option.end 303+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "boot server discovery",
      hex: """
        020000000002020000000001080045000136000100004011f5b2c0000201c00002020044004301220000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501013c0e4141504c425344
        50432f693338362b1401010107040100002a09090100002a0461626364ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+16 '60' Option: (60) Vendor class identifier
        2 dhcp.option.length 286+1 '14' Length: 14
        2h dhcp.option.value 287+14 '41:41:50:4c:42:53:44:50:43:2f:69:33:38:36' Value: 4141504c42534450432f69333836
        2 dhcp.option.vendor_class_id 287+14 'AAPLBSDPC/i386' Vendor class identifier: AAPLBSDPC/i386
        2 dhcp.option.vendor_class_data 297+4 'i386' vendor-class-data: i386
        1 dhcp.option.type 301+22 '43' Option: (43) Vendor-Specific Information (Boot Server Discovery Protocol (BSDP))
        2 dhcp.option.length 302+1 '20' Length: 20
        2h dhcp.option.value 303+20 '01:01:01:07:04:01:00:00:2a:09:09:01:00:00:2a:04:61:62:63:64' Value: 01010107040100002a09090100002a0461626364
        2 dhcp.option.vendor.bsdp.suboption 303+3 '1' Option 43 Suboption: (1) Message Type
        3 dhcp.option.suboption_length 304+1 '1' Length: 1
        3 dhcp.option.vendor.bsdp.message_type 305+1 '1' Message Type: LIST (1)
        2 dhcp.option.vendor.bsdp.suboption 306+6 '7' Option 43 Suboption: (7) Default Boot Image
        3 dhcp.option.suboption_length 307+1 '4' Length: 4
        3 dhcp.option.vendor.bsdp.default_boot_image_id 308+4 '0x0100002a' Default Boot Image ID: 0x0100002a
        4 dhcp.option.vendor.bsdp.boot_image.attribute 308+2 '0x0100' Boot Image Attribute: 0x0100, Install: non-install, Kind: Mac OS X
        5 dhcp.option.vendor.bsdp.boot_image.attribute.install 308+2 '0x0000' 0... .... .... .... = Install: non-install (0x0)
        5 dhcp.option.vendor.bsdp.boot_image.attribute.kind 308+2 '0x0001' .000 0001 .... .... = Kind: Mac OS X (0x01)
        5 dhcp.option.vendor.bsdp.boot_image.attribute.reserved 308+2 '0x0000' .... .... 0000 0000 = Reserved: 0x00
        4 dhcp.option.vendor.bsdp.boot_image.index 310+2 '0x002a' Boot Image Index: 0x002a
        2 dhcp.option.vendor.bsdp.suboption 312+11 '9' Option 43 Suboption: (9) Boot Image List
        3 dhcp.option.suboption_length 313+1 '9' Length: 9
        3 dhcp.option.vendor.bsdp.boot_image_list 314+9 '01:00:00:2a:04:61:62:63:64' Boot Image List: 0100002a0461626364
        4 dhcp.option.vendor.bsdp.boot_image.desc 314+9 '01:00:00:2a:04:61:62:63:64' Boot Image Description: 0100002a0461626364
        5 dhcp.option.vendor.bsdp.boot_image.attribute 314+2 '0x0100' Boot Image Attribute: 0x0100, Install: non-install, Kind: Mac OS X
        6 dhcp.option.vendor.bsdp.boot_image.attribute.install 314+2 '0x0000' 0... .... .... .... = Install: non-install (0x0)
        6 dhcp.option.vendor.bsdp.boot_image.attribute.kind 314+2 '0x0001' .000 0001 .... .... = Kind: Mac OS X (0x01)
        6 dhcp.option.vendor.bsdp.boot_image.attribute.reserved 314+2 '0x0000' .... .... 0000 0000 = Reserved: 0x00
        5 dhcp.option.vendor.bsdp.boot_image.index 316+2 '0x002a' Boot Image Index: 0x002a
        5 dhcp.option.vendor.bsdp.boot_image.name_len 318+1 '4' Boot Image Name Length: 4
        5 dhcp.option.vendor.bsdp.boot_image.name 319+4 'abcd' Boot Image Name: abcd
        1 dhcp.option.type 323+1 '0' Option: (255) End
        2 dhcp.option.end 323+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "relay agent",
      hex: """
        020000000002020000000001080045000138000100004011f5b0c0000201c00002020044004301240000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000006382536335010152260102010205040a
        000001090b0000118b06050461626364100602000000000197040076726607ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+40 '82' Option: (82) Agent Information Option
        2 dhcp.option.length 286+1 '38' Length: 38
        2h dhcp.option.value 287+38 '01:02:01:02:05:04:0a:00:00:01:09:0b:00:00:11:8b:06:05:04:61:62:63:64:10:06:02:00:00:00:00:01:97:04:00:76:72:66:07' Value: 0102010205040a000001090b0000118b06050461626364100602000000000197040076726607
        2 dhcp.option.agent_information_option.suboption 287+4 '1' Option 82 Suboption: (1) Agent Circuit ID
        3 dhcp.option.suboption_length 288+1 '2' Length: 2
        3h dhcp.option.agent_information_option.value 289+2 '01:02' Value: 0102
        3 dhcp.option.agent_information_option.agent_circuit_id 289+2 '01:02' Agent Circuit ID: 0102
        2 dhcp.option.agent_information_option.suboption 291+6 '5' Option 82 Suboption: (5) Link selection (10.0.0.1)
        3 dhcp.option.suboption_length 292+1 '4' Length: 4
        3h dhcp.option.agent_information_option.value 293+4 '0a:00:00:01' Value: 0a000001
        3 dhcp.option.agent_information_option.link_selection 293+4 '10.0.0.1' Link selection: 10.0.0.1
        2 dhcp.option.agent_information_option.suboption 297+13 '9' Option 82 Suboption: (9) Vendor-Specific Information
        3 dhcp.option.suboption_length 298+1 '11' Length: 11
        3h dhcp.option.agent_information_option.value 299+11 '00:00:11:8b:06:05:04:61:62:63:64' Value: 0000118b06050461626364
        3 dhcp.option.agent_information_option.vi.enterprise 299+4 '4491' Enterprise: Cable Television Laboratories, Inc. (4491)
        4 dhcp.option.agent_information_option.vi.data_length 303+1 '6' Data Length: 6
        4 dhcp.option.agent_information_option.vi.cl.tag 304+1 '5' Tag: Service Class or QoS Profile Name (5)
        4 dhcp.option.agent_information_option.vi.cl.tag_length 305+1 '4' Tag Length: 4
        4 dhcp.option.agent_information_option.vi.cl.service_class_name 306+4 'abcd' Service Class Name: abcd
        2 dhcp.option.agent_information_option.suboption 310+8 '16' Option 82 Suboption: (16) Access Point BSSID
        3 dhcp.option.suboption_length 311+1 '6' Length: 6
        3h dhcp.option.agent_information_option.value 312+6 '02:00:00:00:00:01' Value: 020000000001
        3 dhcp.option.agent_information_option.ani_ap_bssid 312+6 '02:00:00:00:00:01' Access Point BSSID: 02:00:00:00:00:01
        2 dhcp.option.agent_information_option.suboption 318+6 '151' Option 82 Suboption: (151) VRF name/VPN ID
        3 dhcp.option.suboption_length 319+1 '4' Length: 4
        3h dhcp.option.agent_information_option.value 320+4 '00:76:72:66' Value: 00767266
        3 dhcp.option.agent_information_option.vrf_name 320+4 '' VRF name: 
        1 dhcp.option.type 325+1 '0' Option: (255) End
        2 dhcp.option.end 325+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "classes and places",
      hex: """
        020000000002020000000001080045000134000100004011f5b4c0000201c00002020044004301200000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501014d0502616201637c08
        00000de903026162630801444501034e5257780700026162016300ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+7 '77' Option: (77) User Class Information
        2 dhcp.option.length 286+1 '5' Length: 5
        2h dhcp.option.value 287+5 '02:61:62:01:63' Value: 0261620163
        2 dhcp.option.user_class 287+3 '0' Instance of User Class: [0]
        3 dhcp.option.user_class.length 287+1 '2' User Class Length: 2
        3 dhcp.option.user_class.data 288+2 '61:62' User Class Data: 6162
        2 dhcp.option.user_class 290+2 '1' Instance of User Class: [1]
        3 dhcp.option.user_class.length 290+1 '1' User Class Length: 1
        3 dhcp.option.user_class.data 291+1 '63' User Class Data: 63
        1 dhcp.option.type 292+10 '124' Option: (124) V-I Vendor Class
        2 dhcp.option.length 293+1 '8' Length: 8
        2h dhcp.option.value 294+8 '00:00:0d:e9:03:02:61:62' Value: 00000de903026162
        2 dhcp.option.vi_class.enterprise 294+4 '3561' Enterprise: Broadband Forum (3561)
        3 dhcp.option.vi_class.length 298+1 '3' Length: 3
        4 dhcp.option.vi_class.vendor_class_data.item.length 299+1 '2' Length: 2
        4 dhcp.option.vi_class.vendor_class_data.item.data 300+2 '61:62' Data: 6162
        1 dhcp.option.type 302+10 '99' Option: (99) Civic Addresses Configuration
        2 dhcp.option.length 303+1 '8' Length: 8
        2h dhcp.option.value 304+8 '01:44:45:01:03:4e:52:57' Value: 01444501034e5257
        2 dhcp.option.civic_location.what 304+1 '1' What: Location of the network element believed to be closest to the client (1)
        2 dhcp.option.civic_location.country 305+2 'DE' Country: DE
        2 dhcp.option.civic_location.ca_type 307+1 '1' CA Type: A1 (1)
        2 dhcp.option.civic_location.ca_length 308+1 '3' CA Length: 3
        2 dhcp.option.civic_location.ca_value 309+3 'NRW' CA Value: NRW
        1 dhcp.option.type 312+9 '120' Option: (120) SIP Servers
        2 dhcp.option.length 313+1 '7' Length: 7
        2h dhcp.option.value 314+7 '00:02:61:62:01:63:00' Value: 00026162016300
        2 dhcp.option.sip_server.encoding 314+1 '0' SIP Server Encoding: Fully Qualified Domain Name (0)
        2 dhcp.option.sip_server.name 315+6 'ab.c' SIP Server Name: ab.c
        1 dhcp.option.type 321+1 '0' Option: (255) End
        2 dhcp.option.end 321+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "a value in two options",
      hex: """
        02000000000202000000000108004500011e000100004011f5cac0000201c000020200440043010a0000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501010c02616203040a0000
        010c026364ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+4 '12' Option: (12) Host Name
        2 dhcp.option.length 286+1 '2' Length: 2
        2h dhcp.option.value 287+2 '61:62' Value: 6162
        2 dhcp.option.rfc_3396_detected 287+2 '1/2' Encoding Long Options detected (RFC 3396): 1/2
        1 dhcp.option.type 289+6 '3' Option: (3) Router
        2 dhcp.option.length 290+1 '4' Length: 4
        2h dhcp.option.value 291+4 '0a:00:00:01' Value: 0a000001
        2 dhcp.option.router 291+4 '10.0.0.1' Router: 10.0.0.1
        1 dhcp.option.type 295+4 '12' Option: (12) Host Name
        2 dhcp.option.length 296+1 '2' Length: 2
        2h dhcp.option.value 297+2 '63:64' Value: 6364
        2 dhcp.option.rfc_3396_detected 297+2 '2/2' Encoding Long Options detected (RFC 3396): 2/2
        2 dhcp.option.hostname 295+4 'abcd' Host Name: abcd
        1 dhcp.option.type 299+1 '0' Option: (255) End
        2 dhcp.option.end 299+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "authentication",
      hex: """
        020000000002020000000001080045000131000100004011f5b7c0000201c000020200440043011d0000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501035a1f01010000000000
        0000000100000007aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+33 '90' Option: (90) Authentication
        2 dhcp.option.length 286+1 '31' Length: 31
        2h dhcp.option.value 287+31 '01:01:00:00:00:00:00:00:00:00:01:00:00:00:07:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa' Value: 010100000000000000000100000007aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        2 dhcp.option.dhcp_authentication.protocol 287+1 '1' Protocol: delayed authentication (1)
        2 dhcp.option.dhcp_authentication.alg_delay 288+1 '1' Delay Algorithm: HMAC_MD5 (1)
        2 dhcp.option.dhcp_authentication.rdm 289+1 '0' Replay Detection Method: Monotonically-increasing counter (0)
        2 dhcp.option.dhcp_authentication.rdm_replay_detection 290+8 '0x0000000000000001' RDM Replay Detection Value: 0x0000000000000001
        2 dhcp.option.dhcp_authentication.secret_id 298+4 '0x00000007' Secret ID: 0x00000007
        2 dhcp.option.dhcp_authentication.hmac_md5_hash 302+16 'aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa' HMAC MD5 Hash: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        1 dhcp.option.type 318+1 '0' Option: (255) End
        2 dhcp.option.end 318+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "storage servers",
      hex: """
        020000000002020000000001080045000120000100004011f5c8c0000201c000020200440043010c0000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000063825363350101530e00010000000200
        0000000a000001ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+16 '83' Option: (83) iSNS
        2 dhcp.option.length 286+1 '14' Length: 14
        2h dhcp.option.value 287+14 '00:01:00:00:00:02:00:00:00:00:0a:00:00:01' Value: 000100000002000000000a000001
        2 dhcp.option.isns.functions 287+2 '0x0001' iSNS Functions: 0x0001, Function Fields Enabled
        3 dhcp.option.isns.functions.enabled 287+2 'True' .... .... .... ...1 = Function Fields Enabled: Yes
        3 dhcp.option.isns.functions.dd_base_authorization 287+2 'False' .... .... .... ..0. = Discovery Domain based Authorization: Explicitly performed
        3 dhcp.option.isns.functions.sec_policy_distribution 287+2 'False' .... .... .... .0.. = Security Policy Distribution: By other means
        3 dhcp.option.isns.functions.reserved 287+2 '0x0000' 0000 0000 0000 0... = Reserved flags: 0x0000
        2 dhcp.option.isns.discovery_domain_access 289+2 '0x0000' Discovery Domain Access flags: 0x0000
        3 dhcp.option.isns.discovery_domain_access.enabled 289+2 'False' .... .... .... ...0 = Discovery Domain Enabled: No
        3 dhcp.option.isns.discovery_domain_access_control.node 289+2 'False' .... .... .... ..0. = Control Node: No
        3 dhcp.option.isns.discovery_domain_access.iscsi_target 289+2 'False' .... .... .... .0.. = iSCSI Target: No
        3 dhcp.option.isns.discovery_domain_access.iscsi_initiator 289+2 'False' .... .... .... 0... = iSCSI Initiator: No
        3 dhcp.option.isns.discovery_domain_access.ifcp_target_port 289+2 'False' .... .... ...0 .... = iFCP Target Port: No
        3 dhcp.option.isns.discovery_domain_access.initiator_target_port 289+2 'False' .... .... ..0. .... = iFCP Initiator Port: No
        3 dhcp.option.isns.discovery_domain_access.reserved 289+2 '0x0000' 0000 0000 00.. .... = Reserved Flags: 0x000
        2 dhcp.option.isns.administrative_flags 291+2 '0x0002' Administrative Flags: 0x0002, Heartbeat
        3 dhcp.option.isns.administrative_flags.enabled 291+2 'False' .... .... .... ...0 = Administrative Flags Enabled: No
        3 dhcp.option.isns.administrative_flags.heartbeat 291+2 'True' .... .... .... ..1. = Heartbeat: Yes
        3 dhcp.option.isns.administrative_flags.management_scns 291+2 'False' .... .... .... .0.. = Management SCNs: No
        3 dhcp.option.isns.administrative_flags.default_discovery_domain 291+2 'False' .... .... .... 0... = Default Discovery Domain: No
        3 dhcp.option.isns.administrative_flags.reserved 291+2 '0x0000' 0000 0000 0000 .... = Reserved Flags: 0x000
        2 dhcp.option.isns.server_security_bitmap 293+4 '0x00000000' iSNS Server Security Bitmap: 0x00000000
        3 dhcp.option.isns.server_security_bitmap.enabled 293+4 'False' .... .... .... ...0 = Server Security Bitmap Enabled: No
        3 dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled 293+4 'False' .... .... .... ..0. = IKE/IPSec: Disabled
        3 dhcp.option.isns.server_security_bitmap.main_mode 293+4 'False' .... .... .... .0.. = Main Mode: Disabled
        3 dhcp.option.isns.server_security_bitmap.aggressive_mode 293+4 'False' .... .... .... 0... = Aggressive Mode: Disabled
        3 dhcp.option.isns.server_security_bitmap.pfs 293+4 'False' .... .... ...0 .... = PFS: Disabled
        3 dhcp.option.isns.server_security_bitmap.transport_mode 293+4 'False' .... .... ..0. .... = Transport Mode: No preference
        3 dhcp.option.isns.server_security_bitmap.tunnel_mode 293+4 'False' .... .... .0.. .... = Tunnel Mode: No preference
        3 dhcp.option.isns.server_security_bitmap.reserved 293+4 '0x0000' 0000 0000 0... .... = Reserved Flags: 0x000
        2 dhcp.option.isns.primary_server_addr 297+4 '10.0.0.1' Primary Server Address: 10.0.0.1
        1 dhcp.option.type 301+1 '0' Option: (255) End
        2 dhcp.option.end 301+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "telephones",
      hex: """
        020000000002020000000001080045000129000100004011f5bfc0000201c00002020044004301150000
        010106001234567800010000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000063825363350101f2174d434950414444
        3d312c322c4c32513d312c464f4f3d31ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        1 dhcp.option.type 285+25 '242' Option: (242) Private/Avaya IP Telephone
        2 dhcp.option.length 286+1 '23' Length: 23
        2h dhcp.option.value 287+23 '4d:43:49:50:41:44:44:3d:31:2c:32:2c:4c:32:51:3d:31:2c:46:4f:4f:3d:31' Value: 4d4349504144443d312c322c4c32513d312c464f4f3d31
        2 dhcp.option.vendor.avaya 287+23 'MCIPADD=1,2,L2Q=1,FOO=1' Private/Avaya IP Telephone: MCIPADD=1,2,L2Q=1,FOO=1
        3 dhcp.option.vendor.avaya.mcipadd 287+11 '1,2' MCIPADD: 1,2
        3 dhcp.option.vendor.avaya.l2q 299+5 '1' L2Q: 1 (Enabled)
        1 dhcp.option.type 310+1 '0' Option: (255) End
        2 dhcp.option.end 310+1 '255' Option End: 255
        """#),
  ]
}
