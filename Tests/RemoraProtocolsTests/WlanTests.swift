import Testing

/// Wireless data and control frames against tshark 4.6.9.
@Suite struct WlanTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "to the distribution system", link: 105,
      hex: """
        08012c000200000000010400000000020600000000033012aaaa0300000008004500002100010000401166c9
        0a0000010a00000203e807d0000d000068656c6c6f
        """,
      protocols: ["wlan"],
      rows: #"""
        0 wlan 0+24 '' IEEE 802.11 Data, Flags: .......T
        1 wlan.fc.type_subtype 0+1 '0x0020' Type/Subtype: Data (0x0020)
        1 wlan.fc 0+2 '0x0801' Frame Control Field: 0x0801
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '2' .... 10.. = Type: Data frame (2)
        2 wlan.fc.subtype 0+1 '0' 0000 .... = Subtype: 0
        2 wlan.flags 1+1 '0x01' Flags: 0x01
        3 wlan.fc.ds 1+1 '0x01' .... ..01 = DS status: Frame from STA to DS via an AP (To DS: 1 From DS: 0) (0x1)
        3h wlan.fc.tods 1+1 'True' .... ...1 = To DS: Frame is entering DS
        3h wlan.fc.fromds 1+1 'False' .... ..0. = From DS: Frame is not exiting DS
        3 wlan.fc.frag 1+1 'False' .... .0.. = More Fragments: This is the last fragment
        3 wlan.fc.retry 1+1 'False' .... 0... = Retry: Frame is not being retransmitted
        3 wlan.fc.pwrmgt 1+1 'False' ...0 .... = PWR MGT: STA will stay up
        3 wlan.fc.moredata 1+1 'False' ..0. .... = More Data: No data buffered
        3 wlan.fc.protected 1+1 'False' .0.. .... = Protected flag: Data is not protected
        3 wlan.fc.order 1+1 'False' 0... .... = +HTC/Order flag: Not strictly ordered
        1 wlan.duration 2+2 '44' .000 0000 0010 1100 = Duration: 44 microseconds
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
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        2h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        2h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        2h wlan.addr.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2h wlan.addr.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.da 16+6 '06:00:00:00:00:03' Destination address: 06:00:00:00:00:03
        2h wlan.da_resolved 16+6 '06:00:00:00:00:03' Destination address (resolved): 06:00:00:00:00:03
        2h wlan.da.oui 16+3 '393216' Destination OUI: 06:00:00
        2 wlan.da.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.da.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 16+6 '06:00:00:00:00:03' Hardware address: 06:00:00:00:00:03
        2h wlan.addr_resolved 16+6 '06:00:00:00:00:03' Hardware address (resolved): 06:00:00:00:00:03
        2h wlan.oui 16+3 '393216' Hardware OUI: 06:00:00
        2h wlan.addr.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h wlan.addr.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.sa 10+6 '04:00:00:00:00:02' Source address: 04:00:00:00:00:02
        2h wlan.sa_resolved 10+6 '04:00:00:00:00:02' Source address (resolved): 04:00:00:00:00:02
        2h wlan.sa.oui 10+3 '262144' Source OUI: 04:00:00
        2 wlan.sa.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.sa.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.bssid 4+6 '02:00:00:00:00:01' BSS Id: 02:00:00:00:00:01
        2h wlan.bssid_resolved 4+6 '02:00:00:00:00:01' BSS Id (resolved): 02:00:00:00:00:01
        2h wlan.bssid.oui 4+3 '131072' BSS Id OUI: 02:00:00
        2 wlan.bssid.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.bssid.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.staa 10+6 '04:00:00:00:00:02' STA address: 04:00:00:00:00:02
        2h wlan.staa_resolved 10+6 '04:00:00:00:00:02' STA address (resolved): 04:00:00:00:00:02
        2h wlan.staa.oui 10+3 '262144' STA OUI: 04:00:00
        2 wlan.staa.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.staa.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.frag 22+2 '0' .... .... .... 0000 = Fragment number: 0
        1 wlan.seq 22+2 '291' 0001 0010 0011 .... = Sequence number: 291
        1 wlan.flags.str 0+0 '.......T' WLAN Flags: .......T
        """#),
    PacketSample(
      name: "mesh", link: 105,
      hex: """
        88022c0002000000000104000000000206000000000330120503021f01020304080000000004020000000001
        aaaa0300000008004500002100010000401166c90a0000010a00000203e807d0000d000068656c6c6f
        """,
      protocols: ["wlan"],
      rows: #"""
        0 wlan 0+44 '' IEEE 802.11 QoS Data, Flags: ......F.
        1 wlan.fc.type_subtype 0+1 '0x0028' Type/Subtype: QoS Data (0x0028)
        1 wlan.fc 0+2 '0x8802' Frame Control Field: 0x8802
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '2' .... 10.. = Type: Data frame (2)
        2 wlan.fc.subtype 0+1 '8' 1000 .... = Subtype: 8
        2 wlan.flags 1+1 '0x02' Flags: 0x02
        3 wlan.fc.ds 1+1 '0x02' .... ..10 = DS status: Frame from DS to a STA via AP(To DS: 0 From DS: 1) (0x2)
        3h wlan.fc.tods 1+1 'False' .... ...0 = To DS: Frame is not entering DS
        3h wlan.fc.fromds 1+1 'True' .... ..1. = From DS: Frame is exiting DS
        3 wlan.fc.frag 1+1 'False' .... .0.. = More Fragments: This is the last fragment
        3 wlan.fc.retry 1+1 'False' .... 0... = Retry: Frame is not being retransmitted
        3 wlan.fc.pwrmgt 1+1 'False' ...0 .... = PWR MGT: STA will stay up
        3 wlan.fc.moredata 1+1 'False' ..0. .... = More Data: No data buffered
        3 wlan.fc.protected 1+1 'False' .0.. .... = Protected flag: Data is not protected
        3 wlan.fc.order 1+1 'False' 0... .... = +HTC/Order flag: Not strictly ordered
        1 wlan.duration 2+2 '44' .000 0000 0010 1100 = Duration: 44 microseconds
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
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        2h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        2h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        2h wlan.addr.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2h wlan.addr.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.da 4+6 '02:00:00:00:00:01' Destination address: 02:00:00:00:00:01
        2h wlan.da_resolved 4+6 '02:00:00:00:00:01' Destination address (resolved): 02:00:00:00:00:01
        2h wlan.da.oui 4+3 '131072' Destination OUI: 02:00:00
        2 wlan.da.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.da.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.sa 16+6 '06:00:00:00:00:03' Source address: 06:00:00:00:00:03
        2h wlan.sa_resolved 16+6 '06:00:00:00:00:03' Source address (resolved): 06:00:00:00:00:03
        2h wlan.sa.oui 16+3 '393216' Source OUI: 06:00:00
        2 wlan.sa.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.sa.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 16+6 '06:00:00:00:00:03' Hardware address: 06:00:00:00:00:03
        2h wlan.addr_resolved 16+6 '06:00:00:00:00:03' Hardware address (resolved): 06:00:00:00:00:03
        2h wlan.oui 16+3 '393216' Hardware OUI: 06:00:00
        2h wlan.addr.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h wlan.addr.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.bssid 10+6 '04:00:00:00:00:02' BSS Id: 04:00:00:00:00:02
        2h wlan.bssid_resolved 10+6 '04:00:00:00:00:02' BSS Id (resolved): 04:00:00:00:00:02
        2h wlan.bssid.oui 10+3 '262144' BSS Id OUI: 04:00:00
        2 wlan.bssid.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.bssid.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.staa 4+6 '02:00:00:00:00:01' STA address: 02:00:00:00:00:01
        2h wlan.staa_resolved 4+6 '02:00:00:00:00:01' STA address (resolved): 02:00:00:00:00:01
        2h wlan.staa.oui 4+3 '131072' STA OUI: 02:00:00
        2 wlan.staa.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.staa.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.frag 22+2 '0' .... .... .... 0000 = Fragment number: 0
        1 wlan.seq 22+2 '291' 0001 0010 0011 .... = Sequence number: 291
        1 wlan.flags.str 0+0 '......F.' WLAN Flags: ......F.
        1 wlan.qos 24+2 '0x0305' Qos Control: 0x0305
        2 wlan.qos.tid 24+2 '5' .... .... .... 0101 = TID: 5
        2 wlan.qos.priority 24+2 '5' .... .... .... .101 = Priority: Video (Video) (5)
        2 wlan.qos.eosp 24+2 'False' .... .... ...0 .... = EOSP: Service period
        2 wlan.qos.ack 24+2 '0x0000' .... .... .00. .... = Ack Policy: Normal Ack (0x0)
        2 wlan.qos.amsdupresent 24+2 'False' .... .... 0... .... = Payload Type: MSDU
        2 wlan.qos.mesh_ctl_present 24+2 '1' .... ...1 .... .... = Mesh Control Present: 1
        2 wlan.qos.mesh_ps.reserved 24+2 '1' .... ..1. .... .... = Mesh Power Save Level (reserved): 1
        2 wlan.qos.mesh_rspi 24+2 '0' .... .0.. .... .... = Receiver Service Period Initiated (RSPI): 0
        1 wlan.mesh.control_field 26+18 '' Mesh Control Field
        2 wlan.fixed.mesh_flags 26+1 '0x02' Mesh Flags: 0x02
        2 wlan.fixed.mesh_ttl 27+1 '0x1f' Mesh TTL: 0x1f
        2 wlan.fixed.mesh_sequence 28+4 '0x04030201' Sequence Number: 0x04030201
        2 wlan.fixed.mesh_addr5 32+6 '08:00:00:00:00:04' Mesh Extended Address 5: 08:00:00:00:00:04
        2 wlan.fixed.mesh_addr6 38+6 '02:00:00:00:00:01' Mesh Extended Address 6: 02:00:00:00:00:01
        """#),
    PacketSample(
      name: "counter mode", link: 105,
      hex: """
        08422c0002000000000104000000000206000000000330121122006044556677000102030405060708090a0b
        0c0d0e0f101112131415161718191a1b1c1d
        """,
      protocols: ["wlan"],
      rows: #"""
        0 wlan 0+32 '' IEEE 802.11 Data, Flags: .p....F.
        1 wlan.fc.type_subtype 0+1 '0x0020' Type/Subtype: Data (0x0020)
        1 wlan.fc 0+2 '0x0842' Frame Control Field: 0x0842
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '2' .... 10.. = Type: Data frame (2)
        2 wlan.fc.subtype 0+1 '0' 0000 .... = Subtype: 0
        2 wlan.flags 1+1 '0x42' Flags: 0x42
        3 wlan.fc.ds 1+1 '0x02' .... ..10 = DS status: Frame from DS to a STA via AP(To DS: 0 From DS: 1) (0x2)
        3h wlan.fc.tods 1+1 'False' .... ...0 = To DS: Frame is not entering DS
        3h wlan.fc.fromds 1+1 'True' .... ..1. = From DS: Frame is exiting DS
        3 wlan.fc.frag 1+1 'False' .... .0.. = More Fragments: This is the last fragment
        3 wlan.fc.retry 1+1 'False' .... 0... = Retry: Frame is not being retransmitted
        3 wlan.fc.pwrmgt 1+1 'False' ...0 .... = PWR MGT: STA will stay up
        3 wlan.fc.moredata 1+1 'False' ..0. .... = More Data: No data buffered
        3 wlan.fc.protected 1+1 'True' .1.. .... = Protected flag: Data is protected
        3 wlan.fc.order 1+1 'False' 0... .... = +HTC/Order flag: Not strictly ordered
        1 wlan.duration 2+2 '44' .000 0000 0010 1100 = Duration: 44 microseconds
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
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        2h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        2h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        2h wlan.addr.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2h wlan.addr.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.da 4+6 '02:00:00:00:00:01' Destination address: 02:00:00:00:00:01
        2h wlan.da_resolved 4+6 '02:00:00:00:00:01' Destination address (resolved): 02:00:00:00:00:01
        2h wlan.da.oui 4+3 '131072' Destination OUI: 02:00:00
        2 wlan.da.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.da.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.sa 16+6 '06:00:00:00:00:03' Source address: 06:00:00:00:00:03
        2h wlan.sa_resolved 16+6 '06:00:00:00:00:03' Source address (resolved): 06:00:00:00:00:03
        2h wlan.sa.oui 16+3 '393216' Source OUI: 06:00:00
        2 wlan.sa.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.sa.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 16+6 '06:00:00:00:00:03' Hardware address: 06:00:00:00:00:03
        2h wlan.addr_resolved 16+6 '06:00:00:00:00:03' Hardware address (resolved): 06:00:00:00:00:03
        2h wlan.oui 16+3 '393216' Hardware OUI: 06:00:00
        2h wlan.addr.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h wlan.addr.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.bssid 10+6 '04:00:00:00:00:02' BSS Id: 04:00:00:00:00:02
        2h wlan.bssid_resolved 10+6 '04:00:00:00:00:02' BSS Id (resolved): 04:00:00:00:00:02
        2h wlan.bssid.oui 10+3 '262144' BSS Id OUI: 04:00:00
        2 wlan.bssid.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.bssid.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.staa 4+6 '02:00:00:00:00:01' STA address: 02:00:00:00:00:01
        2h wlan.staa_resolved 4+6 '02:00:00:00:00:01' STA address (resolved): 02:00:00:00:00:01
        2h wlan.staa.oui 4+3 '131072' STA OUI: 02:00:00
        2 wlan.staa.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.staa.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.frag 22+2 '0' .... .... .... 0000 = Fragment number: 0
        1 wlan.seq 22+2 '291' 0001 0010 0011 .... = Sequence number: 291
        1 wlan.flags.str 0+0 '.p....F.' WLAN Flags: .p....F.
        1  24+8 'CCMP parameters' 
        2 wlan.ccmp.extiv 24+8 '0x776655442211' CCMP Ext. Initialization Vector: 0x776655442211
        2 wlan.wep.key 27+1 '1' Key Index: 1
        """#),
    PacketSample(
      name: "old privacy", link: 105,
      hex: """
        08412c000200000000010400000000020600000000033012112233c000000000000000000000000000000000
        00000000aabbccdd
        """,
      protocols: ["wlan"],
      rows: #"""
        0 wlan 0+24 '' IEEE 802.11 Data, Flags: .p.....T
        1 wlan.fc.type_subtype 0+1 '0x0020' Type/Subtype: Data (0x0020)
        1 wlan.fc 0+2 '0x0841' Frame Control Field: 0x0841
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '2' .... 10.. = Type: Data frame (2)
        2 wlan.fc.subtype 0+1 '0' 0000 .... = Subtype: 0
        2 wlan.flags 1+1 '0x41' Flags: 0x41
        3 wlan.fc.ds 1+1 '0x01' .... ..01 = DS status: Frame from STA to DS via an AP (To DS: 1 From DS: 0) (0x1)
        3h wlan.fc.tods 1+1 'True' .... ...1 = To DS: Frame is entering DS
        3h wlan.fc.fromds 1+1 'False' .... ..0. = From DS: Frame is not exiting DS
        3 wlan.fc.frag 1+1 'False' .... .0.. = More Fragments: This is the last fragment
        3 wlan.fc.retry 1+1 'False' .... 0... = Retry: Frame is not being retransmitted
        3 wlan.fc.pwrmgt 1+1 'False' ...0 .... = PWR MGT: STA will stay up
        3 wlan.fc.moredata 1+1 'False' ..0. .... = More Data: No data buffered
        3 wlan.fc.protected 1+1 'True' .1.. .... = Protected flag: Data is protected
        3 wlan.fc.order 1+1 'False' 0... .... = +HTC/Order flag: Not strictly ordered
        1 wlan.duration 2+2 '44' .000 0000 0010 1100 = Duration: 44 microseconds
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
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        2h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        2h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        2h wlan.addr.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2h wlan.addr.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.da 16+6 '06:00:00:00:00:03' Destination address: 06:00:00:00:00:03
        2h wlan.da_resolved 16+6 '06:00:00:00:00:03' Destination address (resolved): 06:00:00:00:00:03
        2h wlan.da.oui 16+3 '393216' Destination OUI: 06:00:00
        2 wlan.da.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.da.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 16+6 '06:00:00:00:00:03' Hardware address: 06:00:00:00:00:03
        2h wlan.addr_resolved 16+6 '06:00:00:00:00:03' Hardware address (resolved): 06:00:00:00:00:03
        2h wlan.oui 16+3 '393216' Hardware OUI: 06:00:00
        2h wlan.addr.lg 16+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h wlan.addr.ig 16+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.sa 10+6 '04:00:00:00:00:02' Source address: 04:00:00:00:00:02
        2h wlan.sa_resolved 10+6 '04:00:00:00:00:02' Source address (resolved): 04:00:00:00:00:02
        2h wlan.sa.oui 10+3 '262144' Source OUI: 04:00:00
        2 wlan.sa.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.sa.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.bssid 4+6 '02:00:00:00:00:01' BSS Id: 02:00:00:00:00:01
        2h wlan.bssid_resolved 4+6 '02:00:00:00:00:01' BSS Id (resolved): 02:00:00:00:00:01
        2h wlan.bssid.oui 4+3 '131072' BSS Id OUI: 02:00:00
        2 wlan.bssid.lg 4+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 wlan.bssid.ig 4+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.staa 10+6 '04:00:00:00:00:02' STA address: 04:00:00:00:00:02
        2h wlan.staa_resolved 10+6 '04:00:00:00:00:02' STA address (resolved): 04:00:00:00:00:02
        2h wlan.staa.oui 10+3 '262144' STA OUI: 04:00:00
        2 wlan.staa.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.staa.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 wlan.frag 22+2 '0' .... .... .... 0000 = Fragment number: 0
        1 wlan.seq 22+2 '291' 0001 0010 0011 .... = Sequence number: 291
        1 wlan.flags.str 0+0 '.p.....T' WLAN Flags: .p.....T
        1  24+4 'WEP parameters' 
        2 wlan.wep.iv 24+3 '0x112233' Initialization Vector: 0x112233
        2 wlan.wep.key 27+1 '3' Key Index: 3
        2 wlan.wep.icv 48+4 '0xaabbccdd' WEP ICV: 0xaabbccdd (not verified)
        """#),
    PacketSample(
      name: "block acknowledgement", link: 105,
      hex: """
        94002211020000000001040000000002055030120f00000000000080
        """,
      protocols: ["wlan"],
      rows: #"""
        0 wlan 0+16 '' IEEE 802.11 802.11 Block Ack, Flags: ........
        1 wlan.fc.type_subtype 0+1 '0x0019' Type/Subtype: 802.11 Block Ack (0x0019)
        1 wlan.fc 0+2 '0x9400' Frame Control Field: 0x9400
        2 wlan.fc.version 0+1 '0' .... ..00 = Version: 0
        2 wlan.fc.type 0+1 '1' .... 01.. = Type: Control frame (1)
        2 wlan.fc.subtype 0+1 '9' 1001 .... = Subtype: 9
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
        1 wlan.duration 2+2 '4386' .001 0001 0010 0010 = Duration: 4386 microseconds
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
        1 wlan.ta 10+6 '04:00:00:00:00:02' Transmitter address: 04:00:00:00:00:02
        2h wlan.ta_resolved 10+6 '04:00:00:00:00:02' Transmitter address (resolved): 04:00:00:00:00:02
        2h wlan.ta.oui 10+3 '262144' Transmitter OUI: 04:00:00
        2 wlan.ta.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2 wlan.ta.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h wlan.addr 10+6 '04:00:00:00:00:02' Hardware address: 04:00:00:00:00:02
        2h wlan.addr_resolved 10+6 '04:00:00:00:00:02' Hardware address (resolved): 04:00:00:00:00:02
        2h wlan.oui 10+3 '262144' Hardware OUI: 04:00:00
        2h wlan.addr.lg 10+3 'False' .... ..0. .... .... .... .... = LG bit: Globally unique address (factory default)
        2h wlan.addr.ig 10+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1  16+12 'Compressed BlockAck Response' 
        2 wlan.ba.control 16+2 '0x5005' Block Ack Control: 0x5005
        3 wlan.ba.control.ackpolicy 16+2 'True' .... .... .... ...1 = BA Ack Policy: Sender Does Not Require Immediate Acknowledgement
        3 wlan.ba.control.ba_type 16+2 '0x0002' .... .... ...0 010. = BA Type: Compressed BlockAck (0x2)
        3 wlan.ba.control.reserved 16+2 '0x0000' .... 0000 000. .... = Reserved: 0x00
        3 wlan.ba.basic.tidinfo 16+2 '0x0005' 0101 .... .... .... = TID for which a Basic BlockAck frame is requested: 0x5
        2 wlan.fixed.ssc 18+2 '0x1230' Block Ack Starting Sequence Control (SSC): 0x1230
        3 wlan.fixed.ssc.fragment 18+2 '0' .... .... .... 0000 = Fragment: 0
        3 wlan.fixed.ssc.sequence 18+2 '291' 0001 0010 0011 .... = Starting Sequence Number: 291
        2 wlan.ba.bm 20+8 '0f:00:00:00:00:00:00:80' Block Ack Bitmap: 0f00000000000080
        3 wlan.ba.bm.missing_frame 20+1 '295' Not acknowledged frame: 295
        3 wlan.ba.bm.missing_frame 20+1 '296' Not acknowledged frame: 296
        3 wlan.ba.bm.missing_frame 20+1 '297' Not acknowledged frame: 297
        3 wlan.ba.bm.missing_frame 20+1 '298' Not acknowledged frame: 298
        3 wlan.ba.bm.missing_frame 21+1 '299' Not acknowledged frame: 299
        3 wlan.ba.bm.missing_frame 21+1 '300' Not acknowledged frame: 300
        3 wlan.ba.bm.missing_frame 21+1 '301' Not acknowledged frame: 301
        3 wlan.ba.bm.missing_frame 21+1 '302' Not acknowledged frame: 302
        3 wlan.ba.bm.missing_frame 21+1 '303' Not acknowledged frame: 303
        3 wlan.ba.bm.missing_frame 21+1 '304' Not acknowledged frame: 304
        3 wlan.ba.bm.missing_frame 21+1 '305' Not acknowledged frame: 305
        3 wlan.ba.bm.missing_frame 21+1 '306' Not acknowledged frame: 306
        3 wlan.ba.bm.missing_frame 22+1 '307' Not acknowledged frame: 307
        3 wlan.ba.bm.missing_frame 22+1 '308' Not acknowledged frame: 308
        3 wlan.ba.bm.missing_frame 22+1 '309' Not acknowledged frame: 309
        3 wlan.ba.bm.missing_frame 22+1 '310' Not acknowledged frame: 310
        3 wlan.ba.bm.missing_frame 22+1 '311' Not acknowledged frame: 311
        3 wlan.ba.bm.missing_frame 22+1 '312' Not acknowledged frame: 312
        3 wlan.ba.bm.missing_frame 22+1 '313' Not acknowledged frame: 313
        3 wlan.ba.bm.missing_frame 22+1 '314' Not acknowledged frame: 314
        3 wlan.ba.bm.missing_frame 23+1 '315' Not acknowledged frame: 315
        3 wlan.ba.bm.missing_frame 23+1 '316' Not acknowledged frame: 316
        3 wlan.ba.bm.missing_frame 23+1 '317' Not acknowledged frame: 317
        3 wlan.ba.bm.missing_frame 23+1 '318' Not acknowledged frame: 318
        3 wlan.ba.bm.missing_frame 23+1 '319' Not acknowledged frame: 319
        3 wlan.ba.bm.missing_frame 23+1 '320' Not acknowledged frame: 320
        3 wlan.ba.bm.missing_frame 23+1 '321' Not acknowledged frame: 321
        3 wlan.ba.bm.missing_frame 23+1 '322' Not acknowledged frame: 322
        3 wlan.ba.bm.missing_frame 24+1 '323' Not acknowledged frame: 323
        3 wlan.ba.bm.missing_frame 24+1 '324' Not acknowledged frame: 324
        3 wlan.ba.bm.missing_frame 24+1 '325' Not acknowledged frame: 325
        3 wlan.ba.bm.missing_frame 24+1 '326' Not acknowledged frame: 326
        3 wlan.ba.bm.missing_frame 24+1 '327' Not acknowledged frame: 327
        3 wlan.ba.bm.missing_frame 24+1 '328' Not acknowledged frame: 328
        3 wlan.ba.bm.missing_frame 24+1 '329' Not acknowledged frame: 329
        3 wlan.ba.bm.missing_frame 24+1 '330' Not acknowledged frame: 330
        3 wlan.ba.bm.missing_frame 25+1 '331' Not acknowledged frame: 331
        3 wlan.ba.bm.missing_frame 25+1 '332' Not acknowledged frame: 332
        3 wlan.ba.bm.missing_frame 25+1 '333' Not acknowledged frame: 333
        3 wlan.ba.bm.missing_frame 25+1 '334' Not acknowledged frame: 334
        3 wlan.ba.bm.missing_frame 25+1 '335' Not acknowledged frame: 335
        3 wlan.ba.bm.missing_frame 25+1 '336' Not acknowledged frame: 336
        3 wlan.ba.bm.missing_frame 25+1 '337' Not acknowledged frame: 337
        3 wlan.ba.bm.missing_frame 25+1 '338' Not acknowledged frame: 338
        3 wlan.ba.bm.missing_frame 26+1 '339' Not acknowledged frame: 339
        3 wlan.ba.bm.missing_frame 26+1 '340' Not acknowledged frame: 340
        3 wlan.ba.bm.missing_frame 26+1 '341' Not acknowledged frame: 341
        3 wlan.ba.bm.missing_frame 26+1 '342' Not acknowledged frame: 342
        3 wlan.ba.bm.missing_frame 26+1 '343' Not acknowledged frame: 343
        3 wlan.ba.bm.missing_frame 26+1 '344' Not acknowledged frame: 344
        3 wlan.ba.bm.missing_frame 26+1 '345' Not acknowledged frame: 345
        3 wlan.ba.bm.missing_frame 26+1 '346' Not acknowledged frame: 346
        3 wlan.ba.bm.missing_frame 27+1 '347' Not acknowledged frame: 347
        3 wlan.ba.bm.missing_frame 27+1 '348' Not acknowledged frame: 348
        3 wlan.ba.bm.missing_frame 27+1 '349' Not acknowledged frame: 349
        3 wlan.ba.bm.missing_frame 27+1 '350' Not acknowledged frame: 350
        3 wlan.ba.bm.missing_frame 27+1 '351' Not acknowledged frame: 351
        3 wlan.ba.bm.missing_frame 27+1 '352' Not acknowledged frame: 352
        3 wlan.ba.bm.missing_frame 27+1 '353' Not acknowledged frame: 353
        3 wlan.ba.bm.last_ack_frame 27+1 '354' Last acknowledged frame: 354
        1 wlan.flags.str 0+0 '........' WLAN Flags: ........
        """#),
  ]
}
