import Testing

/// Wireless management frames against tshark 4.6.9.
@Suite struct WlanManagementTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "a request for networks", link: 105,
      hex: """
        40000000020000000001040000000002060000000003000100056d796e6574010882848b960c121824320430
        48606c
        """,
      protocols: ["wlan", "wlan.mgt"],
      rows: #"""
        0 wlan 0+24 '' IEEE 802.11 Probe Request, Flags: ........
        1 wlan.fc.type_subtype 0+1 '0x0004' Type/Subtype: Probe Request (0x0004)
        1 wlan.fc 0+2 '0x4000' Frame Control Field: 0x4000
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '0' .... 00.. = Type: Management frame (0)
        2 wlan.fc.subtype 0+1 '4' 0100 .... = Subtype: 4
        2 wlan.flags 1+1 '0x00' Flags: 0x00
        3 wlan.fc.ds 1+1 '0x00' .... ..00 = DS status: Not leaving DS or network is operating in AD-HOC mode (To DS: 0 From DS: 0) (0x0)
        3h wlan.fc.tods 1+1 'False' .... ...0 = To DS: Frame is not entering DS
        3h wlan.fc.fromds 1+1 'False' .... ..0. = From DS: Frame is not exiting DS
        3 wlan.fc.frag 1+1 'False' .... .0.. = More Fragments: This is the last fragment
        3 wlan.fc.retry 1+1 'False' .... 0... = Retry: Frame is not being retransmitted
        3 wlan.fc.pwrmgt 1+1 'False' ...0 .... = PWR MGT: STA will stay up
        3 wlan.fc.moredata 1+1 'False' ..0. .... = More Data: No data buffered
        3 wlan.fc.protected 1+1 'False' .0.. .... = Protected flag: Data is not protected
        3 wlan.fc.order 1+1 'False' 0... .... = +HTC/Order flag: Not strictly ordered
        1 wlan.duration 2+2 '0' .000 0000 0000 0000 = Duration: 0 microseconds
        1 wlan.ra 4+6 '02:00:00:00:00:01' Receiver address: 02:00:00:00:00:01
        2h wlan.ra_resolved 4+6 '02:00:00:00:00:01' Receiver address (resolved): 02:00:00:00:00:01
        2h wlan.ra.oui 4+3 '131072' Receiver OUI: 02:00:00
        2 wlan.ra.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.ra.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 4+6 '02:00:00:00:00:01' Hardware address: 02:00:00:00:00:01
        2h wlan.addr_resolved 4+6 '02:00:00:00:00:01' Hardware address (resolved): 02:00:00:00:00:01
        2h wlan.oui 4+3 '131072' Hardware OUI: 02:00:00
        2h wlan.addr.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h wlan.addr.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.da 4+6 '02:00:00:00:00:01' Destination address: 02:00:00:00:00:01
        2h wlan.da_resolved 4+6 '02:00:00:00:00:01' Destination address (resolved): 02:00:00:00:00:01
        2h wlan.da.oui 4+3 '131072' Destination OUI: 02:00:00
        2 wlan.da.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.da.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.sa 10+6 '04:00:00:00:00:02' Source address: 04:00:00:00:00:02
        2h wlan.sa_resolved 10+6 '04:00:00:00:00:02' Source address (resolved): 04:00:00:00:00:02
        2h wlan.sa.oui 10+3 '262144' Source OUI: 04:00:00
        2 wlan.sa.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.sa.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.bssid 16+6 '06:00:00:00:00:03' BSS Id: 06:00:00:00:00:03
        2h wlan.bssid_resolved 16+6 '06:00:00:00:00:03' BSS Id (resolved): 06:00:00:00:00:03
        2h wlan.bssid.oui 16+3 '393216' BSS Id OUI: 06:00:00
        2 wlan.bssid.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.bssid.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        1h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        1h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        1h wlan.addr 16+6 '06:00:00:00:00:03' Hardware address: 06:00:00:00:00:03
        1h wlan.addr_resolved 16+6 '06:00:00:00:00:03' Hardware address (resolved): 06:00:00:00:00:03
        1h wlan.oui 16+3 '393216' Hardware OUI: 06:00:00
        1 wlan.frag 22+2 '0' .... .... .... 0000 = Fragment number: 0
        1 wlan.seq 22+2 '16' 0000 0001 0000 .... = Sequence number: 16
        1 wlan.flags.str 0+0 '........' WLAN Flags: ........
        0 wlan.mgt 24+23 '' IEEE 802.11 Wireless Management
        1 wlan.tagged.all 24+23 '' Tagged parameters (23 bytes)
        2 wlan.tag 24+7 '' Tag: SSID parameter set: "mynet"
        3 wlan.tag.number 24+1 '0' Tag Number: SSID parameter set (0)
        3 wlan.tag.length 25+1 '5' Tag length: 5
        3 wlan.ssid 26+5 '6d:79:6e:65:74' SSID: "mynet"
        2 wlan.tag 31+10 '' Tag: Supported Rates 1(B), 2(B), 5.5(B), 11(B), 6, 9, 12, 18, [Mbit/sec]
        3 wlan.tag.number 31+1 '1' Tag Number: Supported Rates (1)
        3 wlan.tag.length 32+1 '8' Tag length: 8
        3 wlan.supported_rates 33+1 '0x82' Supported Rates: 1(B) (0x82)
        3 wlan.supported_rates 34+1 '0x84' Supported Rates: 2(B) (0x84)
        3 wlan.supported_rates 35+1 '0x8b' Supported Rates: 5.5(B) (0x8b)
        3 wlan.supported_rates 36+1 '0x96' Supported Rates: 11(B) (0x96)
        3 wlan.supported_rates 37+1 '0x0c' Supported Rates: 6 (0x0c)
        3 wlan.supported_rates 38+1 '0x12' Supported Rates: 9 (0x12)
        3 wlan.supported_rates 39+1 '0x18' Supported Rates: 12 (0x18)
        3 wlan.supported_rates 40+1 '0x24' Supported Rates: 18 (0x24)
        2 wlan.tag 41+6 '' Tag: Extended Supported Rates 24, 36, 48, 54, [Mbit/sec]
        3 wlan.tag.number 41+1 '50' Tag Number: Extended Supported Rates (50)
        3 wlan.tag.length 42+1 '4' Tag length: 4
        3 wlan.extended_supported_rates 43+1 '0x30' Extended Supported Rates: 24 (0x30)
        3 wlan.extended_supported_rates 44+1 '0x48' Extended Supported Rates: 36 (0x48)
        3 wlan.extended_supported_rates 45+1 '0x60' Extended Supported Rates: 48 (0x60)
        3 wlan.extended_supported_rates 46+1 '0x6c' Extended Supported Rates: 54 (0x6c)
        """#),
    PacketSample(
      name: "an authentication", link: 105,
      hex: """
        b00000000200000000010400000000020600000000030001000001000000
        """,
      protocols: ["wlan.mgt"],
      rows: #"""
        0 wlan.mgt 24+6 '' IEEE 802.11 Wireless Management
        1 wlan.fixed.all 24+6 '' Fixed parameters (6 bytes)
        2 wlan.fixed.auth.alg 24+2 '0' Authentication Algorithm: Open System (0)
        2 wlan.fixed.auth_seq 26+2 '0x0001' Authentication SEQ: 0x0001
        2 wlan.fixed.status_code 28+2 '0x0000' Status code: Successful (0x0000)
        """#),
    PacketSample(
      name: "an association", link: 105,
      hex: """
        1000000002000000000104000000000206000000000300013104000001c0010882848b960c121824
        """,
      protocols: ["wlan.mgt"],
      rows: #"""
        0 wlan.mgt 24+16 '' IEEE 802.11 Wireless Management
        1 wlan.fixed.all 24+6 '' Fixed parameters (6 bytes)
        2 wlan.fixed.capabilities 24+2 '0x0431' Capabilities Information: 0x0431
        3 wlan.fixed.capabilities.ess 24+2 'True' .... .... .... ...1 = ESS capabilities: Transmitter is an AP
        3 wlan.fixed.capabilities.ibss 24+2 'False' .... .... .... ..0. = IBSS status: Transmitter belongs to a BSS
        3 wlan.fixed.capabilities.reserved1 24+2 '0' .... .... .... .0.. = Reserved: 0
        3 wlan.fixed.capabilities.reserved2 24+2 '0' .... .... .... 0... = Reserved: 0
        3 wlan.fixed.capabilities.privacy 24+2 'True' .... .... ...1 .... = Privacy: Data confidentiality required
        3 wlan.fixed.capabilities.short_preamble 24+2 'True' .... .... ..1. .... = Short Preamble: Allowed
        3 wlan.fixed.capabilities.critical_update_flag 24+2 'False' .... .... .0.. .... = Critical Update Flag: False
        3 wlan.fixed.capabilities.nontran_bss_critical_update_flag 24+2 'False' .... .... 0... .... = Nontransmitted BSSIDs Critical Update Flag: False
        3 wlan.fixed.capabilities.spec_man 24+2 'False' .... ...0 .... .... = Spectrum Management: Not Implemented
        3 wlan.fixed.capabilities.qos 24+2 'False' .... ..0. .... .... = QoS: Not Implemented
        3 wlan.fixed.capabilities.short_slot_time 24+2 'True' .... .1.. .... .... = Short Slot Time: In use
        3 wlan.fixed.capabilities.apsd 24+2 'False' .... 0... .... .... = Automatic Power Save Delivery: Not Implemented
        3 wlan.fixed.capabilities.radio_measurement 24+2 'False' ...0 .... .... .... = Radio Measurement: Not Implemented
        3 wlan.fixed.capabilities.epd 24+2 'False' ..0. .... .... .... = EPD: Not Implemented
        3 wlan.fixed.capabilities.reserved5 24+2 '0' .0.. .... .... .... = Reserved: 0
        3 wlan.fixed.capabilities.reserved6 24+2 '0' 0... .... .... .... = Reserved: 0
        2 wlan.fixed.status_code 26+2 '0x0000' Status code: Successful (0x0000)
        2 wlan.fixed.aid 28+2 '0x0001' ..00 0000 0000 0001 = Association ID: 0x0001
        1 wlan.tagged.all 30+10 '' Tagged parameters (10 bytes)
        2 wlan.tag 30+10 '' Tag: Supported Rates 1(B), 2(B), 5.5(B), 11(B), 6, 9, 12, 18, [Mbit/sec]
        3 wlan.tag.number 30+1 '1' Tag Number: Supported Rates (1)
        3 wlan.tag.length 31+1 '8' Tag length: 8
        3 wlan.supported_rates 32+1 '0x82' Supported Rates: 1(B) (0x82)
        3 wlan.supported_rates 33+1 '0x84' Supported Rates: 2(B) (0x84)
        3 wlan.supported_rates 34+1 '0x8b' Supported Rates: 5.5(B) (0x8b)
        3 wlan.supported_rates 35+1 '0x96' Supported Rates: 11(B) (0x96)
        3 wlan.supported_rates 36+1 '0x0c' Supported Rates: 6 (0x0c)
        3 wlan.supported_rates 37+1 '0x12' Supported Rates: 9 (0x12)
        3 wlan.supported_rates 38+1 '0x18' Supported Rates: 12 (0x18)
        3 wlan.supported_rates 39+1 '0x24' Supported Rates: 18 (0x24)
        """#),
    PacketSample(
      name: "a deauthentication", link: 105,
      hex: """
        c000000002000000000104000000000206000000000300010700
        """,
      protocols: ["wlan.mgt"],
      rows: #"""
        0 wlan.mgt 24+2 '' IEEE 802.11 Wireless Management
        1 wlan.fixed.all 24+2 '' Fixed parameters (2 bytes)
        2 wlan.fixed.reason_code 24+2 '0x0007' Reason code: Class 3 frame received from nonassociated STA (0x0007)
        """#),
  ]
}
