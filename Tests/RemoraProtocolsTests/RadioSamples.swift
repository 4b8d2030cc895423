/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let radios: [ConversationSample] = [
    ConversationSample(
      "radios", ["radiotap", "wlan_radio"], link: 127,
      packets: [
        """
        00000f002e00000000028509a000c480000000ffffffffffff001122334455001122334455100015
        cd5b070000000064001104000474657374010882848b960c1218240301060504000100002a0100
        """,
        """
        000017002f000000e80300000000000010028509a000c480000000ffffffffffff00112233445500
        1122334455100015cd5b070000000064001104000474657374010882848b960c1218240301060504
        000100002a0100836c5aa1
        """,
        """
        000015002a40080010003c144001ce0000003f040788022c0066778899aabb001122334455001122
        33445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d000
        0c0000616263642bf73b1b
        """,
        """
        000023002f0000a0200800a020080000e803000000000000000c6c098004d8d700d60108012c0000
        112233445566778899aabbffffffffffff3000aaaa030000000806000108000604000166778899aa
        bb0a0000010000000000000a000002
        """,
        """
        00001800107f00000102fdfc05000600070008010203020080000000ffffffffffff001122334455
        001122334455100015cd5b070000000064001104000474657374010882848b960c12182403010605
        04000100002a0100
        """,
        """
        000040002f000000616263
        """,
        """
        0100080000000000d400000066778899aabb
        """,
        """
        00000400d400000066778899aabb
        """,
      ],
      rows: ##"""
        0 radiotap 0+15 '' Radiotap Header v0, Length 15
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '15' Header length: 15
        1 radiotap.present 4+4 '' Present flags
        2 radiotap.present.word 4+4 '0x0000002e' Present flags word: 0x0000002e
        3 radiotap.present.tsft 4+4 'False' .... .... .... .... .... .... .... ...0 = TSFT: Absent
        3 radiotap.present.flags 4+4 'True' .... .... .... .... .... .... .... ..1. = Flags: Present
        3 radiotap.present.rate 4+4 'True' .... .... .... .... .... .... .... .1.. = Rate: Present
        3 radiotap.present.channel 4+4 'True' .... .... .... .... .... .... .... 1... = Channel: Present
        3 radiotap.present.fhss 4+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 4+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 4+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 4+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 4+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 4+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 4+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 4+4 'False' .... .... .... .... .... 0... .... .... = Antenna: Absent
        3 radiotap.present.db_antsignal 4+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 4+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 4+4 'False' .... .... .... .... .0.. .... .... .... = RX flags: Absent
        3 radiotap.present.txflags 4+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 4+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 4+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 4+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 4+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 4+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 4+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 4+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 4+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 4+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 4+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 4+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 4+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 4+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 4+4 'False' ..0. .... .... .... .... .... .... .... = Radiotap NS next: False
        3 radiotap.present.vendor_ns 4+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 4+4 'False' 0... .... .... .... .... .... .... .... = Ext: Absent
        1 radiotap.flags 8+1 '0x00' Flags: 0x00
        2 radiotap.flags.cfp 8+1 'False' .... ...0 = CFP: False
        2 radiotap.flags.preamble 8+1 'False' .... ..0. = Preamble: Long
        2 radiotap.flags.wep 8+1 'False' .... .0.. = WEP: False
        2 radiotap.flags.frag 8+1 'False' .... 0... = Fragmentation: False
        2 radiotap.flags.fcs 8+1 'False' ...0 .... = FCS at end: False
        2 radiotap.flags.datapad 8+1 'False' ..0. .... = Data Pad: False
        2 radiotap.flags.badfcs 8+1 'False' .0.. .... = Bad FCS: False
        2 radiotap.flags.shortgi 8+1 'False' 0... .... = Short GI: False
        1 radiotap.datarate 9+1 '1' Data Rate: 1.0 Mb/s
        1 radiotap.channel.freq 10+2 '2437' Channel frequency: 2437 [2.4 GHz 6]
        1 radiotap.channel.flags 12+2 '0x00a0' Channel flags: 0x00a0, Complementary Code Keying (CCK), 2 GHz spectrum
        2 radiotap.channel.flags.700mhz 12+2 'False' .... .... .... ...0 = 700 MHz spectrum: False
        2 radiotap.channel.flags.800mhz 12+2 'False' .... .... .... ..0. = 800 MHz spectrum: False
        2 radiotap.channel.flags.900mhz 12+2 'False' .... .... .... .0.. = 900 MHz spectrum: False
        2 radiotap.channel.flags.turbo 12+2 'False' .... .... ...0 .... = Turbo: False
        2 radiotap.channel.flags.cck 12+2 'True' .... .... ..1. .... = Complementary Code Keying (CCK): True
        2 radiotap.channel.flags.ofdm 12+2 'False' .... .... .0.. .... = Orthogonal Frequency-Division Multiplexing (OFDM): False
        2 radiotap.channel.flags.2ghz 12+2 'True' .... .... 1... .... = 2 GHz spectrum: True
        2 radiotap.channel.flags.5ghz 12+2 'False' .... ...0 .... .... = 5 GHz spectrum: False
        2 radiotap.channel.flags.passive 12+2 'False' .... ..0. .... .... = Passive: False
        2 radiotap.channel.flags.dynamic 12+2 'False' .... .0.. .... .... = Dynamic CCK-OFDM: False
        2 radiotap.channel.flags.gfsk 12+2 'False' .... 0... .... .... = Gaussian Frequency Shift Keying (GFSK): False
        2 radiotap.channel.flags.gsm 12+2 'False' ...0 .... .... .... = GSM (900MHz): False
        2 radiotap.channel.flags.sturbo 12+2 'False' ..0. .... .... .... = Static Turbo: False
        2 radiotap.channel.flags.half 12+2 'False' .0.. .... .... .... = Half Rate Channel (10MHz Channel Width): False
        2 radiotap.channel.flags.quarter 12+2 'False' 0... .... .... .... = Quarter Rate Channel (5MHz Channel Width): False
        1 radiotap.dbm_antsignal 14+1 '-60' Antenna signal: -60 dBm
        0 wlan_radio 15+0 '' 802.11 radio information
        1 wlan_radio.phy 15+0 '4' PHY type: 802.11b (HR/DSSS) (4)
        1 wlan_radio.short_preamble 15+0 'False' Short preamble: False
        1 wlan_radio.data_rate 15+0 '1' Data rate: 1.0 Mb/s
        1 wlan_radio.channel 15+0 '6' Channel: 6
        1 wlan_radio.frequency 15+0 '2437' Frequency: 2437MHz
        1 wlan_radio.signal_dbm 15+0 '-60' Signal strength (dBm): -60 dBm
        1 wlan_radio.duration 15+0 '704' Duration: 704µs
        2 wlan_radio.preamble 15+0 '192' Preamble: 192µs
        0 radiotap 0+23 '' Radiotap Header v0, Length 23
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '23' Header length: 23
        1 radiotap.present 4+4 '' Present flags
        2 radiotap.present.word 4+4 '0x0000002f' Present flags word: 0x0000002f
        3 radiotap.present.tsft 4+4 'True' .... .... .... .... .... .... .... ...1 = TSFT: Present
        3 radiotap.present.flags 4+4 'True' .... .... .... .... .... .... .... ..1. = Flags: Present
        3 radiotap.present.rate 4+4 'True' .... .... .... .... .... .... .... .1.. = Rate: Present
        3 radiotap.present.channel 4+4 'True' .... .... .... .... .... .... .... 1... = Channel: Present
        3 radiotap.present.fhss 4+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 4+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 4+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 4+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 4+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 4+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 4+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 4+4 'False' .... .... .... .... .... 0... .... .... = Antenna: Absent
        3 radiotap.present.db_antsignal 4+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 4+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 4+4 'False' .... .... .... .... .0.. .... .... .... = RX flags: Absent
        3 radiotap.present.txflags 4+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 4+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 4+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 4+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 4+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 4+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 4+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 4+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 4+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 4+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 4+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 4+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 4+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 4+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 4+4 'False' ..0. .... .... .... .... .... .... .... = Radiotap NS next: False
        3 radiotap.present.vendor_ns 4+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 4+4 'False' 0... .... .... .... .... .... .... .... = Ext: Absent
        1 radiotap.mactime 8+8 '1000' MAC timestamp: 1000
        1 radiotap.flags 16+1 '0x10' Flags: 0x10
        2 radiotap.flags.cfp 16+1 'False' .... ...0 = CFP: False
        2 radiotap.flags.preamble 16+1 'False' .... ..0. = Preamble: Long
        2 radiotap.flags.wep 16+1 'False' .... .0.. = WEP: False
        2 radiotap.flags.frag 16+1 'False' .... 0... = Fragmentation: False
        2 radiotap.flags.fcs 16+1 'True' ...1 .... = FCS at end: True
        2 radiotap.flags.datapad 16+1 'False' ..0. .... = Data Pad: False
        2 radiotap.flags.badfcs 16+1 'False' .0.. .... = Bad FCS: False
        2 radiotap.flags.shortgi 16+1 'False' 0... .... = Short GI: False
        1 radiotap.datarate 17+1 '1' Data Rate: 1.0 Mb/s
        1 radiotap.channel.freq 18+2 '2437' Channel frequency: 2437 [2.4 GHz 6]
        1 radiotap.channel.flags 20+2 '0x00a0' Channel flags: 0x00a0, Complementary Code Keying (CCK), 2 GHz spectrum
        2 radiotap.channel.flags.700mhz 20+2 'False' .... .... .... ...0 = 700 MHz spectrum: False
        2 radiotap.channel.flags.800mhz 20+2 'False' .... .... .... ..0. = 800 MHz spectrum: False
        2 radiotap.channel.flags.900mhz 20+2 'False' .... .... .... .0.. = 900 MHz spectrum: False
        2 radiotap.channel.flags.turbo 20+2 'False' .... .... ...0 .... = Turbo: False
        2 radiotap.channel.flags.cck 20+2 'True' .... .... ..1. .... = Complementary Code Keying (CCK): True
        2 radiotap.channel.flags.ofdm 20+2 'False' .... .... .0.. .... = Orthogonal Frequency-Division Multiplexing (OFDM): False
        2 radiotap.channel.flags.2ghz 20+2 'True' .... .... 1... .... = 2 GHz spectrum: True
        2 radiotap.channel.flags.5ghz 20+2 'False' .... ...0 .... .... = 5 GHz spectrum: False
        2 radiotap.channel.flags.passive 20+2 'False' .... ..0. .... .... = Passive: False
        2 radiotap.channel.flags.dynamic 20+2 'False' .... .0.. .... .... = Dynamic CCK-OFDM: False
        2 radiotap.channel.flags.gfsk 20+2 'False' .... 0... .... .... = Gaussian Frequency Shift Keying (GFSK): False
        2 radiotap.channel.flags.gsm 20+2 'False' ...0 .... .... .... = GSM (900MHz): False
        2 radiotap.channel.flags.sturbo 20+2 'False' ..0. .... .... .... = Static Turbo: False
        2 radiotap.channel.flags.half 20+2 'False' .0.. .... .... .... = Half Rate Channel (10MHz Channel Width): False
        2 radiotap.channel.flags.quarter 20+2 'False' 0... .... .... .... = Quarter Rate Channel (5MHz Channel Width): False
        1 radiotap.dbm_antsignal 22+1 '-60' Antenna signal: -60 dBm
        0 wlan_radio 23+0 '' 802.11 radio information
        1 wlan_radio.phy 23+0 '4' PHY type: 802.11b (HR/DSSS) (4)
        1 wlan_radio.short_preamble 23+0 'False' Short preamble: False
        1 wlan_radio.data_rate 23+0 '1' Data rate: 1.0 Mb/s
        1 wlan_radio.channel 23+0 '6' Channel: 6
        1 wlan_radio.frequency 23+0 '2437' Frequency: 2437MHz
        1 wlan_radio.signal_dbm 23+0 '-60' Signal strength (dBm): -60 dBm
        1 wlan_radio.timestamp 23+0 '1000' TSF timestamp: 1000
        1 wlan_radio.duration 23+0 '736' Duration: 736µs
        2 wlan_radio.preamble 23+0 '192' Preamble: 192µs
        2 wlan_radio.ifs 23+0 '264' IFS: 264µs
        2 wlan_radio.start_tsf 23+0 '264' Start: 264µs
        2 wlan_radio.end_tsf 23+0 '1000' End: 1000µs
        0 radiotap 0+21 '' Radiotap Header v0, Length 21
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '21' Header length: 21
        1 radiotap.present 4+4 '' Present flags
        2 radiotap.present.word 4+4 '0x0008402a' Present flags word: 0x0008402a
        3 radiotap.present.tsft 4+4 'False' .... .... .... .... .... .... .... ...0 = TSFT: Absent
        3 radiotap.present.flags 4+4 'True' .... .... .... .... .... .... .... ..1. = Flags: Present
        3 radiotap.present.rate 4+4 'False' .... .... .... .... .... .... .... .0.. = Rate: Absent
        3 radiotap.present.channel 4+4 'True' .... .... .... .... .... .... .... 1... = Channel: Present
        3 radiotap.present.fhss 4+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 4+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 4+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 4+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 4+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 4+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 4+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 4+4 'False' .... .... .... .... .... 0... .... .... = Antenna: Absent
        3 radiotap.present.db_antsignal 4+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 4+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 4+4 'True' .... .... .... .... .1.. .... .... .... = RX flags: Present
        3 radiotap.present.txflags 4+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 4+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 4+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 4+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 4+4 'True' .... .... .... 1... .... .... .... .... = MCS information: Present
        3 radiotap.present.ampdu 4+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 4+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 4+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 4+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 4+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 4+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 4+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 4+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 4+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 4+4 'False' ..0. .... .... .... .... .... .... .... = Radiotap NS next: False
        3 radiotap.present.vendor_ns 4+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 4+4 'False' 0... .... .... .... .... .... .... .... = Ext: Absent
        1 radiotap.flags 8+1 '0x10' Flags: 0x10
        2 radiotap.flags.cfp 8+1 'False' .... ...0 = CFP: False
        2 radiotap.flags.preamble 8+1 'False' .... ..0. = Preamble: Long
        2 radiotap.flags.wep 8+1 'False' .... .0.. = WEP: False
        2 radiotap.flags.frag 8+1 'False' .... 0... = Fragmentation: False
        2 radiotap.flags.fcs 8+1 'True' ...1 .... = FCS at end: True
        2 radiotap.flags.datapad 8+1 'False' ..0. .... = Data Pad: False
        2 radiotap.flags.badfcs 8+1 'False' .0.. .... = Bad FCS: False
        2 radiotap.flags.shortgi 8+1 'False' 0... .... = Short GI: False
        1 radiotap.channel.freq 10+2 '5180' Channel frequency: 5180 [5 GHz 36]
        1 radiotap.channel.flags 12+2 '0x0140' Channel flags: 0x0140, Orthogonal Frequency-Division Multiplexing (OFDM), 5 GHz spectrum
        2 radiotap.channel.flags.700mhz 12+2 'False' .... .... .... ...0 = 700 MHz spectrum: False
        2 radiotap.channel.flags.800mhz 12+2 'False' .... .... .... ..0. = 800 MHz spectrum: False
        2 radiotap.channel.flags.900mhz 12+2 'False' .... .... .... .0.. = 900 MHz spectrum: False
        2 radiotap.channel.flags.turbo 12+2 'False' .... .... ...0 .... = Turbo: False
        2 radiotap.channel.flags.cck 12+2 'False' .... .... ..0. .... = Complementary Code Keying (CCK): False
        2 radiotap.channel.flags.ofdm 12+2 'True' .... .... .1.. .... = Orthogonal Frequency-Division Multiplexing (OFDM): True
        2 radiotap.channel.flags.2ghz 12+2 'False' .... .... 0... .... = 2 GHz spectrum: False
        2 radiotap.channel.flags.5ghz 12+2 'True' .... ...1 .... .... = 5 GHz spectrum: True
        2 radiotap.channel.flags.passive 12+2 'False' .... ..0. .... .... = Passive: False
        2 radiotap.channel.flags.dynamic 12+2 'False' .... .0.. .... .... = Dynamic CCK-OFDM: False
        2 radiotap.channel.flags.gfsk 12+2 'False' .... 0... .... .... = Gaussian Frequency Shift Keying (GFSK): False
        2 radiotap.channel.flags.gsm 12+2 'False' ...0 .... .... .... = GSM (900MHz): False
        2 radiotap.channel.flags.sturbo 12+2 'False' ..0. .... .... .... = Static Turbo: False
        2 radiotap.channel.flags.half 12+2 'False' .0.. .... .... .... = Half Rate Channel (10MHz Channel Width): False
        2 radiotap.channel.flags.quarter 12+2 'False' 0... .... .... .... = Quarter Rate Channel (5MHz Channel Width): False
        1 radiotap.dbm_antsignal 14+1 '-50' Antenna signal: -50 dBm
        1 radiotap.rxflags 16+2 '0x0000' RX flags: 0x0000
        2 radiotap.rxflags.badplcp 16+2 'False' .... .... .... .... .... ..0. = Bad PLCP: False
        1 radiotap.mcs 18+3 '' MCS information
        2 radiotap.mcs.known 18+1 '0x3f' Known MCS information: 0x3f, Bandwidth, MCS index, Guard interval, Format, FEC type, STBC streams
        3 radiotap.mcs.have_bw 18+1 'True' .... ...1 = Bandwidth: Present
        3 radiotap.mcs.have_index 18+1 'True' .... ..1. = MCS index: Present
        3 radiotap.mcs.have_gi 18+1 'True' .... .1.. = Guard interval: Present
        3 radiotap.mcs.have_format 18+1 'True' .... 1... = Format: Present
        3 radiotap.mcs.have_fec 18+1 'True' ...1 .... = FEC type: Present
        3 radiotap.mcs.have_stbc 18+1 'True' ..1. .... = STBC streams: Present
        3 radiotap.mcs.have_ness 18+1 'False' .0.. .... = Number of extension spatial streams: Absent
        2 radiotap.mcs.bw 19+1 '0' .... ..00 = Bandwidth: 20 MHz (0)
        2 radiotap.mcs.gi 19+1 '1' .... .1.. = Guard interval: short (1)
        2 radiotap.mcs.format 19+1 '0' .... 0... = Format: mixed (0)
        2 radiotap.mcs.fec 19+1 '0' ...0 .... = FEC type: BCC (0)
        2 radiotap.mcs.stbc 19+1 '0' .00. .... = STBC streams: 0
        2 radiotap.mcs.index 20+1 '7' MCS index: 7
        1 radiotap.datarate 18+3 '72.2222214' Data Rate: 72.2 Mb/s
        0 wlan_radio 21+0 '' 802.11 radio information
        1 wlan_radio.phy 21+0 '7' PHY type: 802.11n (HT) (7)
        1 wlan_radio.11n.mcs_index 21+0 '7' MCS index: 7
        1 wlan_radio.11n.bandwidth 21+0 '0' Bandwidth: 20 MHz (0)
        1 wlan_radio.11n.short_gi 21+0 'True' Short GI: True
        1 wlan_radio.11n.greenfield 21+0 'False' Greenfield: False
        1 wlan_radio.11n.fec 21+0 '0' FEC: BEC (0)
        1 wlan_radio.11n.stbc_streams 21+0 '0' Number of STBC streams: 0
        1 wlan_radio.data_rate 21+0 '72.2222214' Data rate: 72.2 Mb/s
        1 wlan_radio.channel 21+0 '36' Channel: 36
        1 wlan_radio.frequency 21+0 '5180' Frequency: 5180MHz
        1 wlan_radio.signal_dbm 21+0 '-50' Signal strength (dBm): -50 dBm
        1 wlan_radio.duration 21+0 '47' Duration: 47µs
        2 _ws.expert 21+0 '' Expert Info (Warning/Assumption): No extension stream information was available, assuming no extension streams.
        3 wlan_radio.assumed.no_extension_streams 0+0 '' No extension stream information was available, assuming no extension streams.
        3h _ws.expert.message 0+0 'No extension stream information was available, assuming no extension streams.' Message: No extension stream information was available, assuming no extension streams.
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '218103808' Group: Assumption
        2 wlan_radio.preamble 21+0 '36' Preamble: 36µs
        0 radiotap 0+35 '' Radiotap Header v0, Length 35
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '35' Header length: 35
        1 radiotap.present 4+12 '' Present flags
        2 radiotap.present.word 4+4 '0xa000002f' Present flags word: 0xa000002f
        3 radiotap.present.tsft 4+4 'True' .... .... .... .... .... .... .... ...1 = TSFT: Present
        3 radiotap.present.flags 4+4 'True' .... .... .... .... .... .... .... ..1. = Flags: Present
        3 radiotap.present.rate 4+4 'True' .... .... .... .... .... .... .... .1.. = Rate: Present
        3 radiotap.present.channel 4+4 'True' .... .... .... .... .... .... .... 1... = Channel: Present
        3 radiotap.present.fhss 4+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 4+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 4+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 4+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 4+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 4+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 4+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 4+4 'False' .... .... .... .... .... 0... .... .... = Antenna: Absent
        3 radiotap.present.db_antsignal 4+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 4+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 4+4 'False' .... .... .... .... .0.. .... .... .... = RX flags: Absent
        3 radiotap.present.txflags 4+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 4+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 4+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 4+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 4+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 4+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 4+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 4+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 4+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 4+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 4+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 4+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 4+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 4+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 4+4 'True' ..1. .... .... .... .... .... .... .... = Radiotap NS next: True
        3 radiotap.present.vendor_ns 4+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 4+4 'True' 1... .... .... .... .... .... .... .... = Ext: Present
        2 radiotap.present.word 8+4 '0xa0000820' Present flags word: 0xa0000820
        3 radiotap.present.tsft 8+4 'False' .... .... .... .... .... .... .... ...0 = TSFT: Absent
        3 radiotap.present.flags 8+4 'False' .... .... .... .... .... .... .... ..0. = Flags: Absent
        3 radiotap.present.rate 8+4 'False' .... .... .... .... .... .... .... .0.. = Rate: Absent
        3 radiotap.present.channel 8+4 'False' .... .... .... .... .... .... .... 0... = Channel: Absent
        3 radiotap.present.fhss 8+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 8+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 8+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 8+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 8+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 8+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 8+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 8+4 'True' .... .... .... .... .... 1... .... .... = Antenna: Present
        3 radiotap.present.db_antsignal 8+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 8+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 8+4 'False' .... .... .... .... .0.. .... .... .... = RX flags: Absent
        3 radiotap.present.txflags 8+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 8+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 8+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 8+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 8+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 8+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 8+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 8+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 8+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 8+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 8+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 8+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 8+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 8+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 8+4 'True' ..1. .... .... .... .... .... .... .... = Radiotap NS next: True
        3 radiotap.present.vendor_ns 8+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 8+4 'True' 1... .... .... .... .... .... .... .... = Ext: Present
        2 radiotap.present.word 12+4 '0x00000820' Present flags word: 0x00000820
        3 radiotap.present.tsft 12+4 'False' .... .... .... .... .... .... .... ...0 = TSFT: Absent
        3 radiotap.present.flags 12+4 'False' .... .... .... .... .... .... .... ..0. = Flags: Absent
        3 radiotap.present.rate 12+4 'False' .... .... .... .... .... .... .... .0.. = Rate: Absent
        3 radiotap.present.channel 12+4 'False' .... .... .... .... .... .... .... 0... = Channel: Absent
        3 radiotap.present.fhss 12+4 'False' .... .... .... .... .... .... ...0 .... = FHSS: Absent
        3 radiotap.present.dbm_antsignal 12+4 'True' .... .... .... .... .... .... ..1. .... = dBm Antenna Signal: Present
        3 radiotap.present.dbm_antnoise 12+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 12+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 12+4 'False' .... .... .... .... .... ...0 .... .... = TX Attenuation: Absent
        3 radiotap.present.db_tx_attenuation 12+4 'False' .... .... .... .... .... ..0. .... .... = dB TX Attenuation: Absent
        3 radiotap.present.dbm_tx_power 12+4 'False' .... .... .... .... .... .0.. .... .... = dBm TX Power: Absent
        3 radiotap.present.antenna 12+4 'True' .... .... .... .... .... 1... .... .... = Antenna: Present
        3 radiotap.present.db_antsignal 12+4 'False' .... .... .... .... ...0 .... .... .... = dB Antenna Signal: Absent
        3 radiotap.present.db_antnoise 12+4 'False' .... .... .... .... ..0. .... .... .... = dB Antenna Noise: Absent
        3 radiotap.present.rxflags 12+4 'False' .... .... .... .... .0.. .... .... .... = RX flags: Absent
        3 radiotap.present.txflags 12+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 12+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 12+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 12+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 12+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 12+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 12+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 12+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 12+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 12+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 12+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 12+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 12+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 12+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 12+4 'False' ..0. .... .... .... .... .... .... .... = Radiotap NS next: False
        3 radiotap.present.vendor_ns 12+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 12+4 'False' 0... .... .... .... .... .... .... .... = Ext: Absent
        1 radiotap.mactime 16+8 '1000' MAC timestamp: 1000
        1 radiotap.flags 24+1 '0x00' Flags: 0x00
        2 radiotap.flags.cfp 24+1 'False' .... ...0 = CFP: False
        2 radiotap.flags.preamble 24+1 'False' .... ..0. = Preamble: Long
        2 radiotap.flags.wep 24+1 'False' .... .0.. = WEP: False
        2 radiotap.flags.frag 24+1 'False' .... 0... = Fragmentation: False
        2 radiotap.flags.fcs 24+1 'False' ...0 .... = FCS at end: False
        2 radiotap.flags.datapad 24+1 'False' ..0. .... = Data Pad: False
        2 radiotap.flags.badfcs 24+1 'False' .0.. .... = Bad FCS: False
        2 radiotap.flags.shortgi 24+1 'False' 0... .... = Short GI: False
        1 radiotap.datarate 25+1 '6' Data Rate: 6.0 Mb/s
        1 radiotap.channel.freq 26+2 '2412' Channel frequency: 2412 [2.4 GHz 1]
        1 radiotap.channel.flags 28+2 '0x0480' Channel flags: 0x0480, 2 GHz spectrum, Dynamic CCK-OFDM
        2 radiotap.channel.flags.700mhz 28+2 'False' .... .... .... ...0 = 700 MHz spectrum: False
        2 radiotap.channel.flags.800mhz 28+2 'False' .... .... .... ..0. = 800 MHz spectrum: False
        2 radiotap.channel.flags.900mhz 28+2 'False' .... .... .... .0.. = 900 MHz spectrum: False
        2 radiotap.channel.flags.turbo 28+2 'False' .... .... ...0 .... = Turbo: False
        2 radiotap.channel.flags.cck 28+2 'False' .... .... ..0. .... = Complementary Code Keying (CCK): False
        2 radiotap.channel.flags.ofdm 28+2 'False' .... .... .0.. .... = Orthogonal Frequency-Division Multiplexing (OFDM): False
        2 radiotap.channel.flags.2ghz 28+2 'True' .... .... 1... .... = 2 GHz spectrum: True
        2 radiotap.channel.flags.5ghz 28+2 'False' .... ...0 .... .... = 5 GHz spectrum: False
        2 radiotap.channel.flags.passive 28+2 'False' .... ..0. .... .... = Passive: False
        2 radiotap.channel.flags.dynamic 28+2 'True' .... .1.. .... .... = Dynamic CCK-OFDM: True
        2 radiotap.channel.flags.gfsk 28+2 'False' .... 0... .... .... = Gaussian Frequency Shift Keying (GFSK): False
        2 radiotap.channel.flags.gsm 28+2 'False' ...0 .... .... .... = GSM (900MHz): False
        2 radiotap.channel.flags.sturbo 28+2 'False' ..0. .... .... .... = Static Turbo: False
        2 radiotap.channel.flags.half 28+2 'False' .0.. .... .... .... = Half Rate Channel (10MHz Channel Width): False
        2 radiotap.channel.flags.quarter 28+2 'False' 0... .... .... .... = Quarter Rate Channel (5MHz Channel Width): False
        1 radiotap.dbm_antsignal 30+1 '-40' Antenna signal: -40 dBm
        1 radiotap.dbm_antsignal 31+1 '-41' Antenna signal: -41 dBm
        1 radiotap.antenna 32+1 '0' Antenna: 0
        1 radiotap.dbm_antsignal 33+1 '-42' Antenna signal: -42 dBm
        1 radiotap.antenna 34+1 '1' Antenna: 1
        0 wlan_radio 35+0 '' 802.11 radio information
        1 wlan_radio.phy 35+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.11g.mode 35+0 '0' Proprietary mode: None (0)
        1 wlan_radio.data_rate 35+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 35+0 '1' Channel: 1
        1 wlan_radio.frequency 35+0 '2412' Frequency: 2412MHz
        1 wlan_radio.signal_dbm 35+0 '-42' Signal strength (dBm): -42 dBm
        1 wlan_radio.timestamp 35+0 '1000' TSF timestamp: 1000
        1 wlan_radio.duration 35+0 '104' Duration: 104µs
        2 wlan_radio.preamble 35+0 '20' Preamble: 20µs
        2 wlan_radio.ifs 35+0 '896' IFS: 896µs
        2 wlan_radio.start_tsf 35+0 '896' Start: 896µs
        2 wlan_radio.end_tsf 35+0 '1000' End: 1000µs
        0 radiotap 0+24 '' Radiotap Header v0, Length 24
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '24' Header length: 24
        1 radiotap.present 4+4 '' Present flags
        2 radiotap.present.word 4+4 '0x00007f10' Present flags word: 0x00007f10
        3 radiotap.present.tsft 4+4 'False' .... .... .... .... .... .... .... ...0 = TSFT: Absent
        3 radiotap.present.flags 4+4 'False' .... .... .... .... .... .... .... ..0. = Flags: Absent
        3 radiotap.present.rate 4+4 'False' .... .... .... .... .... .... .... .0.. = Rate: Absent
        3 radiotap.present.channel 4+4 'False' .... .... .... .... .... .... .... 0... = Channel: Absent
        3 radiotap.present.fhss 4+4 'True' .... .... .... .... .... .... ...1 .... = FHSS: Present
        3 radiotap.present.dbm_antsignal 4+4 'False' .... .... .... .... .... .... ..0. .... = dBm Antenna Signal: Absent
        3 radiotap.present.dbm_antnoise 4+4 'False' .... .... .... .... .... .... .0.. .... = dBm Antenna Noise: Absent
        3 radiotap.present.lock_quality 4+4 'False' .... .... .... .... .... .... 0... .... = Lock Quality: Absent
        3 radiotap.present.tx_attenuation 4+4 'True' .... .... .... .... .... ...1 .... .... = TX Attenuation: Present
        3 radiotap.present.db_tx_attenuation 4+4 'True' .... .... .... .... .... ..1. .... .... = dB TX Attenuation: Present
        3 radiotap.present.dbm_tx_power 4+4 'True' .... .... .... .... .... .1.. .... .... = dBm TX Power: Present
        3 radiotap.present.antenna 4+4 'True' .... .... .... .... .... 1... .... .... = Antenna: Present
        3 radiotap.present.db_antsignal 4+4 'True' .... .... .... .... ...1 .... .... .... = dB Antenna Signal: Present
        3 radiotap.present.db_antnoise 4+4 'True' .... .... .... .... ..1. .... .... .... = dB Antenna Noise: Present
        3 radiotap.present.rxflags 4+4 'True' .... .... .... .... .1.. .... .... .... = RX flags: Present
        3 radiotap.present.txflags 4+4 'False' .... .... .... .... 0... .... .... .... = TX flags: Absent
        3 radiotap.present.reserved16 4+4 'False' .... .... .... ...0 .... .... .... .... = Reserved bit16: Absent
        3 radiotap.present.data_retries 4+4 'False' .... .... .... ..0. .... .... .... .... = data retries: Absent
        3 radiotap.present.xchannel 4+4 'False' .... .... .... .0.. .... .... .... .... = XChannel: Absent
        3 radiotap.present.mcs 4+4 'False' .... .... .... 0... .... .... .... .... = MCS information: Absent
        3 radiotap.present.ampdu 4+4 'False' .... .... ...0 .... .... .... .... .... = A-MPDU Status: Absent
        3 radiotap.present.vht 4+4 'False' .... .... ..0. .... .... .... .... .... = VHT information: Absent
        3 radiotap.present.timestamp 4+4 'False' .... .... .0.. .... .... .... .... .... = frame timestamp: Absent
        3 radiotap.present.he 4+4 'False' .... .... 0... .... .... .... .... .... = HE information: Absent
        3 radiotap.present.he_mu 4+4 'False' .... ...0 .... .... .... .... .... .... = HE-MU information: Absent
        3 radiotap.present.reserved25 4+4 'False' .... ..0. .... .... .... .... .... .... = Reserved bit25: Absent
        3 radiotap.present.0_length.psdu 4+4 'False' .... .0.. .... .... .... .... .... .... = 0 Length PSDU: Absent
        3 radiotap.present.l_sig 4+4 'False' .... 0... .... .... .... .... .... .... = L-SIG: Absent
        3 radiotap.present.tlv 4+4 'False' ...0 .... .... .... .... .... .... .... = TLVs: Absent
        3 radiotap.present.rtap_ns 4+4 'False' ..0. .... .... .... .... .... .... .... = Radiotap NS next: False
        3 radiotap.present.vendor_ns 4+4 'False' .0.. .... .... .... .... .... .... .... = Vendor NS next: False
        3 radiotap.present.ext 4+4 'False' 0... .... .... .... .... .... .... .... = Ext: Absent
        1 radiotap.fhss.hopset 8+1 '1' FHSS Hop Set: 1
        1 radiotap.fhss.pattern 9+1 '2' FHSS Pattern: 2
        1 radiotap.txattenuation 10+2 '64765' TX attenuation: 64765
        1 radiotap.db_txattenuation 12+2 '5' dB TX attenuation: 5 dB
        1 radiotap.txpower 14+1 '6' Transmit power: 6 dBm
        1 radiotap.antenna 15+1 '0' Antenna: 0
        1 radiotap.db_antsignal 16+1 '7' dB antenna signal: 7 dB
        1 radiotap.db_antnoise 17+1 '0' dB antenna noise: 0 dB
        1 radiotap.rxflags 18+2 '0x0108' RX flags: 0x0108
        2 radiotap.rxflags.badplcp 18+2 'False' .... .... .... .... .... ..0. = Bad PLCP: False
        0 wlan_radio 24+0 '' 802.11 radio information
        1 wlan_radio.phy 24+0 '1' PHY type: 802.11 FHSS (1)
        1 wlan_radio.fhss.hop_set 24+0 '0x01' Hop set: 0x01
        1 wlan_radio.fhss.hop_pattern 24+0 '0x02' Hop pattern: 0x02
        1 wlan_radio.signal_db 24+0 '7' Signal strength (dB): 7 dB
        1 wlan_radio.noise_db 24+0 '0' Noise level (dB): 0 dB
        0 radiotap 0+11 '' Radiotap Header v0, Length 64
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '64' Header length: 64
        0 radiotap 0+8 '' Radiotap Header v1, Length 8 (invalid)
        1 radiotap.version 0+1 '1' Header revision: 1
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '8' Header length: 8
        0 wlan_radio 8+0 '' 802.11 radio information
        0 radiotap 0+4 '' Radiotap Header v0, Length 4
        1 radiotap.version 0+1 '0' Header revision: 0
        1 radiotap.pad 1+1 '0' Header pad: 0
        1 radiotap.length 2+2 '4' Header length: 4
        2 _ws.expert 2+0 '' Expert Info (Error/Malformed): The radiotap header length is less than 8 bytes
        3 radiotap.length.invalid 0+0 '' The radiotap header length is less than 8 bytes
        3h _ws.expert.message 0+0 'The radiotap header length is less than 8 bytes' Message: The radiotap header length is less than 8 bytes
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 2+0 '' Malformed Packet
        """##),
    ConversationSample(
      "schemes of radios", ["wlan_radio"], link: 127,
      packets: [
        """
        000016000f0000008813000000000000000c6c09800488022c0066778899aabb0011223344550011
        2233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0
        000c000061626364
        """,
        """
        000016000f000000102700000000000000026c09800488022c0066778899aabb0011223344550011
        2233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0
        000c000061626364
        """,
        """
        000016000f000000204e000000000000000c6c09c00088022c0066778899aabb0011223344550011
        2233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0
        000c000061626364
        """,
        """
        000016000f0000001450000000000000000c6c09c00088022c0066778899aabb0011223344550011
        2233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0
        000c000061626364
        """,
        """
        000011000a00080000003c1440013f080388022c0066778899aabb00112233445500112233445520
        000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0000c000061
        626364
        """,
        """
        000011000a00080000003c1440013f200188022c0066778899aabb00112233445500112233445520
        000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e807d0000c000061
        626364
        """,
        """
        00001a000a00200000003c144001ff010000010000000000000088022c0066778899aabb00112233
        445500112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a000002
        03e807d0000c000061626364
        """,
        """
        00001a000a00200000003c144001ff010404920000000000000088022c0066778899aabb00112233
        445500112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a000002
        03e807d0000c00006162636478787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        78787878787878787878787878787878787878787878787878787878787878787878787878787878
        787878787878787878787878
        """,
        """
        00001a000a00200000003c144001ff010104920000000000000088022c0066778899aabb00112233
        445500112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a000002
        03e807d0000c000061626364
        """,
      ],
      rows: ##"""
        0 wlan_radio 22+0 '' 802.11 radio information
        1 wlan_radio.phy 22+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.11g.mode 22+0 '0' Proprietary mode: None (0)
        1 wlan_radio.data_rate 22+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 22+0 '1' Channel: 1
        1 wlan_radio.frequency 22+0 '2412' Frequency: 2412MHz
        1 wlan_radio.timestamp 22+0 '5000' TSF timestamp: 5000
        1 wlan_radio.duration 22+0 '112' Duration: 112µs
        2 wlan_radio.preamble 22+0 '20' Preamble: 20µs
        2 wlan_radio.start_tsf 22+0 '4888' Start: 4888µs
        2 wlan_radio.end_tsf 22+0 '5000' End: 5000µs
        0 wlan_radio 22+0 '' 802.11 radio information
        1 wlan_radio.phy 22+0 '4' PHY type: 802.11b (HR/DSSS) (4)
        1 wlan_radio.short_preamble 22+0 'False' Short preamble: False
        1 wlan_radio.data_rate 22+0 '1' Data rate: 1.0 Mb/s
        1 wlan_radio.channel 22+0 '1' Channel: 1
        1 wlan_radio.frequency 22+0 '2412' Frequency: 2412MHz
        1 wlan_radio.timestamp 22+0 '10000' TSF timestamp: 10000
        1 wlan_radio.duration 22+0 '720' Duration: 720µs
        2 wlan_radio.preamble 22+0 '192' Preamble: 192µs
        2 wlan_radio.ifs 22+0 '4280' IFS: 4280µs
        2 wlan_radio.start_tsf 22+0 '9280' Start: 9280µs
        2 wlan_radio.end_tsf 22+0 '10000' End: 10000µs
        0 wlan_radio 22+0 '' 802.11 radio information
        1 wlan_radio.phy 22+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.11g.mode 22+0 '0' Proprietary mode: None (0)
        1 wlan_radio.data_rate 22+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 22+0 '1' Channel: 1
        1 wlan_radio.frequency 22+0 '2412' Frequency: 2412MHz
        1 wlan_radio.timestamp 22+0 '20000' TSF timestamp: 20000
        1 wlan_radio.duration 22+0 '112' Duration: 112µs
        2 wlan_radio.preamble 22+0 '20' Preamble: 20µs
        2 wlan_radio.ifs 22+0 '9888' IFS: 9888µs
        2 wlan_radio.start_tsf 22+0 '19888' Start: 19888µs
        2 wlan_radio.end_tsf 22+0 '20000' End: 20000µs
        0 wlan_radio 22+0 '' 802.11 radio information
        1 wlan_radio.phy 22+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.11g.mode 22+0 '0' Proprietary mode: None (0)
        1 wlan_radio.data_rate 22+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 22+0 '1' Channel: 1
        1 wlan_radio.frequency 22+0 '2412' Frequency: 2412MHz
        1 wlan_radio.timestamp 22+0 '20500' TSF timestamp: 20500
        1 wlan_radio.duration 22+0 '112' Duration: 112µs
        2 wlan_radio.preamble 22+0 '20' Preamble: 20µs
        2 wlan_radio.ifs 22+0 '388' IFS: 388µs
        2 wlan_radio.start_tsf 22+0 '20388' Start: 20388µs
        2 wlan_radio.end_tsf 22+0 '20500' End: 20500µs
        0 wlan_radio 17+0 '' 802.11 radio information
        1 wlan_radio.phy 17+0 '7' PHY type: 802.11n (HT) (7)
        1 wlan_radio.11n.mcs_index 17+0 '3' MCS index: 3
        1 wlan_radio.11n.bandwidth 17+0 '0' Bandwidth: 20 MHz (0)
        1 wlan_radio.11n.short_gi 17+0 'False' Short GI: False
        1 wlan_radio.11n.greenfield 17+0 'True' Greenfield: True
        1 wlan_radio.11n.fec 17+0 '0' FEC: BEC (0)
        1 wlan_radio.11n.stbc_streams 17+0 '0' Number of STBC streams: 0
        1 wlan_radio.data_rate 17+0 '26' Data rate: 26.0 Mb/s
        1 wlan_radio.channel 17+0 '36' Channel: 36
        1 wlan_radio.frequency 17+0 '5180' Frequency: 5180MHz
        1 wlan_radio.duration 17+0 '52' Duration: 52µs
        2 _ws.expert 17+0 '' Expert Info (Warning/Assumption): No extension stream information was available, assuming no extension streams.
        3 wlan_radio.assumed.no_extension_streams 0+0 '' No extension stream information was available, assuming no extension streams.
        3h _ws.expert.message 0+0 'No extension stream information was available, assuming no extension streams.' Message: No extension stream information was available, assuming no extension streams.
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '218103808' Group: Assumption
        2 wlan_radio.preamble 17+0 '28' Preamble: 28µs
        0 wlan_radio 17+0 '' 802.11 radio information
        1 wlan_radio.phy 17+0 '7' PHY type: 802.11n (HT) (7)
        1 wlan_radio.11n.mcs_index 17+0 '1' MCS index: 1
        1 wlan_radio.11n.bandwidth 17+0 '0' Bandwidth: 20 MHz (0)
        1 wlan_radio.11n.short_gi 17+0 'False' Short GI: False
        1 wlan_radio.11n.greenfield 17+0 'False' Greenfield: False
        1 wlan_radio.11n.fec 17+0 '0' FEC: BEC (0)
        1 wlan_radio.11n.stbc_streams 17+0 '1' Number of STBC streams: 1
        1 wlan_radio.data_rate 17+0 '13' Data rate: 13.0 Mb/s
        1 wlan_radio.channel 17+0 '36' Channel: 36
        1 wlan_radio.frequency 17+0 '5180' Frequency: 5180MHz
        1 wlan_radio.duration 17+0 '88' Duration: 88µs
        2 _ws.expert 17+0 '' Expert Info (Warning/Assumption): No extension stream information was available, assuming no extension streams.
        3 wlan_radio.assumed.no_extension_streams 0+0 '' No extension stream information was available, assuming no extension streams.
        3h _ws.expert.message 0+0 'No extension stream information was available, assuming no extension streams.' Message: No extension stream information was available, assuming no extension streams.
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '218103808' Group: Assumption
        2 wlan_radio.preamble 17+0 '40' Preamble: 40µs
        0 wlan_radio 26+0 '' 802.11 radio information
        1 wlan_radio.phy 26+0 '8' PHY type: 802.11ac (VHT) (8)
        1 wlan_radio.11ac.short_gi 26+0 'False' Short GI: False
        1 wlan_radio.11ac.bandwidth 26+0 '0' Bandwidth: 20 MHz (0)
        1 wlan_radio.11ac.stbc 26+0 'False' STBC: Off
        1 wlan_radio_11ac.txop_ps_not_allowed 26+0 'False' TXOP_PS_NOT_ALLOWED: False
        1 wlan_radio.11ac.short_gi_nsym_disambig 26+0 'False' Short GI Nsym disambiguation: False
        1 wlan_radio.11ac.ldpc_extra_ofdm_symbol 26+0 'False' LDPC extra OFDM symbol: False
        1 wlan_radio.11ac.beamformed 26+0 'False' Beamformed: False
        1 wlan_radio.11ac.user 26+0 '' User 0: MCS 0
        2 wlan_radio.11ac.mcs 26+0 '0' MCS index: 0 (BPSK 1/2)
        2 wlan_radio.11ac.nss 26+0 '1' Spatial streams: 1
        2 wlan_radio.11ac.nsts 26+0 '1' Space-time streams: 1
        2 wlan_radio.11ac.fec 26+0 '0' FEC: BEC (0)
        1 wlan_radio.11ac.gid 26+0 '0' Group Id: 0
        1 wlan_radio.11ac.paid 26+0 '0' Partial AID: 0
        1 wlan_radio.data_rate 26+0 '6.5' Data rate: 6.5 Mb/s
        1 wlan_radio.channel 26+0 '36' Channel: 36
        1 wlan_radio.frequency 26+0 '5180' Frequency: 5180MHz
        1 wlan_radio.duration 26+0 '119' Duration: 119µs
        2 wlan_radio.preamble 26+0 '36' Preamble: 36µs
        0 wlan_radio 26+0 '' 802.11 radio information
        1 wlan_radio.phy 26+0 '8' PHY type: 802.11ac (VHT) (8)
        1 wlan_radio.11ac.short_gi 26+0 'True' Short GI: True
        1 wlan_radio.11ac.bandwidth 26+0 '4' Bandwidth: 80 MHz (4)
        1 wlan_radio.11ac.stbc 26+0 'False' STBC: Off
        1 wlan_radio_11ac.txop_ps_not_allowed 26+0 'False' TXOP_PS_NOT_ALLOWED: False
        1 wlan_radio.11ac.short_gi_nsym_disambig 26+0 'False' Short GI Nsym disambiguation: False
        1 wlan_radio.11ac.ldpc_extra_ofdm_symbol 26+0 'False' LDPC extra OFDM symbol: False
        1 wlan_radio.11ac.beamformed 26+0 'False' Beamformed: False
        1 wlan_radio.11ac.user 26+0 '' User 0: MCS 9
        2 wlan_radio.11ac.mcs 26+0 '9' MCS index: 9 (256-QAM 5/6)
        2 wlan_radio.11ac.nss 26+0 '2' Spatial streams: 2
        2 wlan_radio.11ac.nsts 26+0 '2' Space-time streams: 2
        2 wlan_radio.11ac.fec 26+0 '0' FEC: BEC (0)
        1 wlan_radio.11ac.gid 26+0 '0' Group Id: 0
        1 wlan_radio.11ac.paid 26+0 '0' Partial AID: 0
        1 wlan_radio.data_rate 26+0 '866.666687' Data rate: 866.7 Mb/s
        1 wlan_radio.channel 26+0 '36' Channel: 36
        1 wlan_radio.frequency 26+0 '5180' Frequency: 5180MHz
        1 wlan_radio.duration 26+0 '53' Duration: 53µs
        2 wlan_radio.preamble 26+0 '40' Preamble: 40µs
        0 wlan_radio 26+0 '' 802.11 radio information
        1 wlan_radio.phy 26+0 '8' PHY type: 802.11ac (VHT) (8)
        1 wlan_radio.11ac.short_gi 26+0 'False' Short GI: False
        1 wlan_radio.11ac.bandwidth 26+0 '4' Bandwidth: 80 MHz (4)
        1 wlan_radio.11ac.stbc 26+0 'True' STBC: On
        1 wlan_radio_11ac.txop_ps_not_allowed 26+0 'False' TXOP_PS_NOT_ALLOWED: False
        1 wlan_radio.11ac.short_gi_nsym_disambig 26+0 'False' Short GI Nsym disambiguation: False
        1 wlan_radio.11ac.ldpc_extra_ofdm_symbol 26+0 'False' LDPC extra OFDM symbol: False
        1 wlan_radio.11ac.beamformed 26+0 'False' Beamformed: False
        1 wlan_radio.11ac.user 26+0 '' User 0: MCS 9
        2 wlan_radio.11ac.mcs 26+0 '9' MCS index: 9 (256-QAM 5/6)
        2 wlan_radio.11ac.nss 26+0 '2' Spatial streams: 2
        2 wlan_radio.11ac.nsts 26+0 '4' Space-time streams: 4
        2 wlan_radio.11ac.fec 26+0 '0' FEC: BEC (0)
        1 wlan_radio.11ac.gid 26+0 '0' Group Id: 0
        1 wlan_radio.11ac.paid 26+0 '0' Partial AID: 0
        1 wlan_radio.data_rate 26+0 '780' Data rate: 780.0 Mb/s
        1 wlan_radio.channel 26+0 '36' Channel: 36
        1 wlan_radio.frequency 26+0 '5180' Frequency: 5180MHz
        1 wlan_radio.duration 26+0 '48' Duration: 48µs
        2 wlan_radio.preamble 26+0 '48' Preamble: 48µs
        """##),
    ConversationSample(
      "Prism", ["prism", "wlan_radio"], link: 119,
      packets: [
        """
        4400000090000000776c616e30000000000000000000000044000100000004000100000044000200
        00000400400d030044000300000004000600000044000400000004002d0000004400050000000400
        0300000044000600000004002d00000044000700000004000000000044000800000004000c000000
        44000900000004000100000044000a00000004005000000088022c0066778899aabb001122334455
        00112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e8
        07d0000c000061626364
        """,
        """
        4400000090000000776c616e30000000000000000000000044000100000004000100000044000200
        00000400400d030044000300000004000600000044000400000004002d0000004400050000000400
        0300000044000600000004002d00000044000700000004000000000044000800000004000c000000
        44000900000004000100000044000b00000004003412000088022c0066778899aabb001122334455
        00112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e8
        07d0000c000061626364
        """,
        """
        4400000090000000776c616e30000000000000000000000044000100010004000100000044000200
        01000400400d030044000300010004000600000044000400010004002d0000004400050001000400
        0300000044000600010004002d00000044000700010004000000000044000800010004000c000000
        44000900010004000100000044000a00010004005000000088022c0066778899aabb001122334455
        00112233445520000000aaaa0300000008004500002000010000401166ca0a0000010a00000203e8
        07d0000c000061626364
        """,
      ],
      rows: ##"""
        0 prism 0+144 '' Prism capture header
        1 prism.msgcode 0+4 '0x00000044' Message Code: 0x00000044
        1 prism.msglen 4+4 '144' Message Length: 144
        1 prism.devname 8+16 'wlan0' Device Name: wlan0
        1 prism.did 24+12 '' DID Host Time 1
        2 prism.did.type 24+4 '0x00010044' DID: Host Time (0x00010044)
        2 prism.did.status 28+2 '0' Status: Supplied (0)
        2 prism.did.length 30+2 '4' Length: 4
        2 prism.did.hosttime 32+4 '1' Host Time: 1
        1 prism.did 36+12 '' DID Mac Time 200000
        2 prism.did.type 36+4 '0x00020044' DID: Mac Time (0x00020044)
        2 prism.did.status 40+2 '0' Status: Supplied (0)
        2 prism.did.length 42+2 '4' Length: 4
        2 prism.did.mactime 44+4 '200000' MAC timestamp (lower 32 bits): 200000
        1 prism.did 48+12 '' DID Channel 6
        2 prism.did.type 48+4 '0x00030044' DID: Channel (0x00030044)
        2 prism.did.status 52+2 '0' Status: Supplied (0)
        2 prism.did.length 54+2 '4' Length: 4
        2 prism.did.channel 56+4 '6' Channel: 6
        1 prism.did 60+12 '' DID RSSI 45
        2 prism.did.type 60+4 '0x00040044' DID: RSSI (0x00040044)
        2 prism.did.status 64+2 '0' Status: Supplied (0)
        2 prism.did.length 66+2 '4' Length: 4
        2 prism.did.rssi 68+4 '45' RSSI: 45
        1 prism.did 72+12 '' DID SQ 0x3
        2 prism.did.type 72+4 '0x00050044' DID: SQ (0x00050044)
        2 prism.did.status 76+2 '0' Status: Supplied (0)
        2 prism.did.length 78+2 '4' Length: 4
        2 prism.did.sq 80+4 '3' Signal Quality: 3
        1 prism.did 84+12 '' DID Signal 0x2d
        2 prism.did.type 84+4 '0x00060044' DID: Signal (0x00060044)
        2 prism.did.status 88+2 '0' Status: Supplied (0)
        2 prism.did.length 90+2 '4' Length: 4
        2 prism.did.signal 92+4 '45' Signal: 45
        1 prism.did 96+12 '' DID Noise 0x0
        2 prism.did.type 96+4 '0x00070044' DID: Noise (0x00070044)
        2 prism.did.status 100+2 '0' Status: Supplied (0)
        2 prism.did.length 102+2 '4' Length: 4
        2 prism.did.noise 104+4 '0' Noise: 0
        1 prism.did 108+12 '' DID Rate 6.0 Mb/s
        2 prism.did.type 108+4 '0x00080044' DID: Rate (0x00080044)
        2 prism.did.status 112+2 '0' Status: Supplied (0)
        2 prism.did.length 114+2 '4' Length: 4
        2 prism.did.rate 116+4 '12' Data rate (Mb/s): 6.0
        1 prism.did 120+12 '' DID Is Tx 0x1
        2 prism.did.type 120+4 '0x00090044' DID: Is Tx (0x00090044)
        2 prism.did.status 124+2 '0' Status: Supplied (0)
        2 prism.did.length 126+2 '4' Length: 4
        2 prism.did.istx 128+4 '0x00000001' IsTX: Tx Packet (0x00000001)
        1 prism.did 132+12 '' DID Frame Length 80
        2 prism.did.type 132+4 '0x000a0044' DID: Frame Length (0x000a0044)
        2 prism.did.status 136+2 '0' Status: Supplied (0)
        2 prism.did.length 138+2 '4' Length: 4
        2 prism.did.frmlen 140+4 '80' Frame Length: 80
        0 wlan_radio 144+0 '' 802.11 radio information
        1 wlan_radio.phy 144+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.data_rate 144+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 144+0 '6' Channel: 6
        1 wlan_radio.signal_dbm 144+0 '45' Signal strength (dBm): 45 dBm
        1 wlan_radio.timestamp 144+0 '200000' TSF timestamp: 200000
        1 wlan_radio.duration 144+0 '112' Duration: 112µs
        2 wlan_radio.preamble 144+0 '20' Preamble: 20µs
        2 wlan_radio.start_tsf 144+0 '199888' Start: 199888µs
        2 wlan_radio.end_tsf 144+0 '200000' End: 200000µs
        0 prism 0+144 '' Prism capture header
        1 prism.msgcode 0+4 '0x00000044' Message Code: 0x00000044
        1 prism.msglen 4+4 '144' Message Length: 144
        1 prism.devname 8+16 'wlan0' Device Name: wlan0
        1 prism.did 24+12 '' DID Host Time 1
        2 prism.did.type 24+4 '0x00010044' DID: Host Time (0x00010044)
        2 prism.did.status 28+2 '0' Status: Supplied (0)
        2 prism.did.length 30+2 '4' Length: 4
        2 prism.did.hosttime 32+4 '1' Host Time: 1
        1 prism.did 36+12 '' DID Mac Time 200000
        2 prism.did.type 36+4 '0x00020044' DID: Mac Time (0x00020044)
        2 prism.did.status 40+2 '0' Status: Supplied (0)
        2 prism.did.length 42+2 '4' Length: 4
        2 prism.did.mactime 44+4 '200000' MAC timestamp (lower 32 bits): 200000
        1 prism.did 48+12 '' DID Channel 6
        2 prism.did.type 48+4 '0x00030044' DID: Channel (0x00030044)
        2 prism.did.status 52+2 '0' Status: Supplied (0)
        2 prism.did.length 54+2 '4' Length: 4
        2 prism.did.channel 56+4 '6' Channel: 6
        1 prism.did 60+12 '' DID RSSI 45
        2 prism.did.type 60+4 '0x00040044' DID: RSSI (0x00040044)
        2 prism.did.status 64+2 '0' Status: Supplied (0)
        2 prism.did.length 66+2 '4' Length: 4
        2 prism.did.rssi 68+4 '45' RSSI: 45
        1 prism.did 72+12 '' DID SQ 0x3
        2 prism.did.type 72+4 '0x00050044' DID: SQ (0x00050044)
        2 prism.did.status 76+2 '0' Status: Supplied (0)
        2 prism.did.length 78+2 '4' Length: 4
        2 prism.did.sq 80+4 '3' Signal Quality: 3
        1 prism.did 84+12 '' DID Signal 0x2d
        2 prism.did.type 84+4 '0x00060044' DID: Signal (0x00060044)
        2 prism.did.status 88+2 '0' Status: Supplied (0)
        2 prism.did.length 90+2 '4' Length: 4
        2 prism.did.signal 92+4 '45' Signal: 45
        1 prism.did 96+12 '' DID Noise 0x0
        2 prism.did.type 96+4 '0x00070044' DID: Noise (0x00070044)
        2 prism.did.status 100+2 '0' Status: Supplied (0)
        2 prism.did.length 102+2 '4' Length: 4
        2 prism.did.noise 104+4 '0' Noise: 0
        1 prism.did 108+12 '' DID Rate 6.0 Mb/s
        2 prism.did.type 108+4 '0x00080044' DID: Rate (0x00080044)
        2 prism.did.status 112+2 '0' Status: Supplied (0)
        2 prism.did.length 114+2 '4' Length: 4
        2 prism.did.rate 116+4 '12' Data rate (Mb/s): 6.0
        1 prism.did 120+12 '' DID Is Tx 0x1
        2 prism.did.type 120+4 '0x00090044' DID: Is Tx (0x00090044)
        2 prism.did.status 124+2 '0' Status: Supplied (0)
        2 prism.did.length 126+2 '4' Length: 4
        2 prism.did.istx 128+4 '0x00000001' IsTX: Tx Packet (0x00000001)
        1 prism.did 132+12 '' DID SIG A1 0x1234
        2 prism.did.type 132+4 '0x000b0044' DID: SIG A1 (0x000b0044)
        2 prism.did.status 136+2 '0' Status: Supplied (0)
        2 prism.did.length 138+2 '4' Length: 4
        2 prism.did.siga1 140+4 '0x00001234' SIG_A1: 0x00001234
        0 wlan_radio 144+0 '' 802.11 radio information
        1 wlan_radio.phy 144+0 '6' PHY type: 802.11g (ERP) (6)
        1 wlan_radio.data_rate 144+0 '6' Data rate: 6.0 Mb/s
        1 wlan_radio.channel 144+0 '6' Channel: 6
        1 wlan_radio.signal_dbm 144+0 '45' Signal strength (dBm): 45 dBm
        1 wlan_radio.timestamp 144+0 '200000' TSF timestamp: 200000
        1 wlan_radio.duration 144+0 '112' Duration: 112µs
        2 wlan_radio.preamble 144+0 '20' Preamble: 20µs
        2 wlan_radio.ifs 144+0 '-112' IFS: -112µs
        2 wlan_radio.start_tsf 144+0 '199888' Start: 199888µs
        2 wlan_radio.end_tsf 144+0 '200000' End: 200000µs
        0 prism 0+144 '' Prism capture header
        1 prism.msgcode 0+4 '0x00000044' Message Code: 0x00000044
        1 prism.msglen 4+4 '144' Message Length: 144
        1 prism.devname 8+16 'wlan0' Device Name: wlan0
        1 prism.did 24+12 '' DID Host Time
        2 prism.did.type 24+4 '0x00010044' DID: Host Time (0x00010044)
        2 prism.did.status 28+2 '1' Status: Not Supplied (1)
        2 prism.did.length 30+2 '4' Length: 4
        1 prism.did 36+12 '' DID Mac Time
        2 prism.did.type 36+4 '0x00020044' DID: Mac Time (0x00020044)
        2 prism.did.status 40+2 '1' Status: Not Supplied (1)
        2 prism.did.length 42+2 '4' Length: 4
        1 prism.did 48+12 '' DID Channel
        2 prism.did.type 48+4 '0x00030044' DID: Channel (0x00030044)
        2 prism.did.status 52+2 '1' Status: Not Supplied (1)
        2 prism.did.length 54+2 '4' Length: 4
        1 prism.did 60+12 '' DID RSSI
        2 prism.did.type 60+4 '0x00040044' DID: RSSI (0x00040044)
        2 prism.did.status 64+2 '1' Status: Not Supplied (1)
        2 prism.did.length 66+2 '4' Length: 4
        1 prism.did 72+12 '' DID SQ
        2 prism.did.type 72+4 '0x00050044' DID: SQ (0x00050044)
        2 prism.did.status 76+2 '1' Status: Not Supplied (1)
        2 prism.did.length 78+2 '4' Length: 4
        1 prism.did 84+12 '' DID Signal
        2 prism.did.type 84+4 '0x00060044' DID: Signal (0x00060044)
        2 prism.did.status 88+2 '1' Status: Not Supplied (1)
        2 prism.did.length 90+2 '4' Length: 4
        1 prism.did 96+12 '' DID Noise
        2 prism.did.type 96+4 '0x00070044' DID: Noise (0x00070044)
        2 prism.did.status 100+2 '1' Status: Not Supplied (1)
        2 prism.did.length 102+2 '4' Length: 4
        1 prism.did 108+12 '' DID Rate
        2 prism.did.type 108+4 '0x00080044' DID: Rate (0x00080044)
        2 prism.did.status 112+2 '1' Status: Not Supplied (1)
        2 prism.did.length 114+2 '4' Length: 4
        1 prism.did 120+12 '' DID Is Tx
        2 prism.did.type 120+4 '0x00090044' DID: Is Tx (0x00090044)
        2 prism.did.status 124+2 '1' Status: Not Supplied (1)
        2 prism.did.length 126+2 '4' Length: 4
        1 prism.did 132+12 '' DID Frame Length
        2 prism.did.type 132+4 '0x000a0044' DID: Frame Length (0x000a0044)
        2 prism.did.status 136+2 '1' Status: Not Supplied (1)
        2 prism.did.length 138+2 '4' Length: 4
        0 wlan_radio 144+0 '' 802.11 radio information
        """##),
    ConversationSample(
      "AVS", ["wlancap", "wlan_radio"], link: 163,
      packets: [
        """
        802110010000004000000000000003e800000000000007d000000006000000060000001400000001
        0000000000000001ffffffceffffffa6000000010000000180000000ffffffffffff001122334455
        001122334455100015cd5b070000000064001104000474657374010882848b960c12182403010605
        04000100002a0100
        """,
        """
        802110010000004000000000000003e800000000
        """,
      ],
      rows: ##"""
        0 wlancap 0+64 '' AVS WLAN Capture header
        1 wlancap.magic 0+4 '0x08021100' 1000 0000 0010 0001 0001 0000 0000 .... = Header magic: 0x8021100
        1 wlancap.version 0+4 '1' .... .... .... .... .... .... .... 0001 = Header revision: 1
        1 wlancap.length 4+4 '64' Header length: 64
        1 wlancap.mactime 8+8 '1000' MAC timestamp: 1000
        1 wlancap.hosttime 16+8 '2000' Host timestamp: 2000
        1 wlancap.phytype 24+4 '6' PHY type: OFDM 802.11g (6)
        1 wlancap.channel 28+4 '6' Channel: 6
        1 wlancap.data_rate 32+4 '2000000' Data Rate: 2.0 Mb/s
        1 wlancap.antenna 36+4 '1' Antenna: 1
        1 wlancap.priority 40+4 '0' Priority: 0
        1 wlancap.ssi_type 44+4 '1' SSI Type: Normalized RSSI (1)
        1 wlancap.normrssi_antsignal 48+4 '4294967246' Normalized RSSI Signal: 4294967246
        1 wlancap.normrssi_antnoise 52+4 '4294967206' Normalized RSSI Noise: 4294967206
        1 wlancap.preamble 56+4 '1' Preamble: Short (1)
        1 wlancap.encoding 60+4 '1' Encoding Type: CCK (1)
        0 wlan_radio 64+0 '' 802.11 radio information
        1 wlan_radio.phy 64+0 '4' PHY type: 802.11b (HR/DSSS) (4)
        1 wlan_radio.short_preamble 64+0 'True' Short preamble: True
        1 wlan_radio.data_rate 64+0 '2' Data rate: 2.0 Mb/s
        1 wlan_radio.channel 64+0 '6' Channel: 6
        1 wlan_radio.frequency 64+0 '2437' Frequency: 2437MHz
        1 wlan_radio.timestamp 64+0 '1000' TSF timestamp: 1000
        1 wlan_radio.duration 64+0 '352' Duration: 352µs
        2 wlan_radio.preamble 64+0 '96' Preamble: 96µs
        2 wlan_radio.start_tsf 64+0 '648' Start: 648µs
        2 wlan_radio.end_tsf 64+0 '1000' End: 1000µs
        0 wlancap 0+20 '' AVS WLAN Capture header
        1 wlancap.magic 0+4 '0x08021100' 1000 0000 0010 0001 0001 0000 0000 .... = Header magic: 0x8021100
        1 wlancap.version 0+4 '1' .... .... .... .... .... .... .... 0001 = Header revision: 1
        1 wlancap.length 4+4 '64' Header length: 64
        1 wlancap.mactime 8+8 '1000' MAC timestamp: 1000
        """##),
    ConversationSample(
      "interior gateways", ["eigrp"],
      packets: [
        """
        01005e00000a0200000000aa08004500003c000100004058905e0a000001e000000a0205ee680000
        00000000000000000000000000640001000c010001000000000f000400080c040102
        """,
        """
        01005e00000a0200000000aa08004500002800010000405890720a000001e000000a0205fd8f0000
        0000000000000000000700000064
        """,
        """
        01005e00000a0200000000aa08004500004400010000405890560a000001e000000a0201df5f0000
        00010000000500000003000000640102001c0000000000000100000028000005dc00ff010000180a
        0102
        """,
        """
        01005e00000a0200000000aa08004500005700010000405890430a000001e000000a0201d8e90000
        00080000000900000000000000640103002f000000000a00000100000064000000c80000012c0000
        010200000100000028000005dc01ff010000100a02
        """,
        """
        01005e00000a0200000000aa08004500004100010000405890590a000001e000000a0204f8690000
        00000000000b0000000000000064010200190000000000000100000028000005dc00ff01000000
        """,
        """
        01005e00000a0200000000aa08004500005c000100004058903e0a000001e000000a0205d8160000
        00000000000000000000000000640001000c010001000000000f0002002800020010000000050000
        0000000000000000000064646464646464646464646464646464
        """,
        """
        01005e00000a0200000000aa08004500003e000100004058905c0a000001e000000a0205ed1a0000
        00000000000000000000000000640003000e040a000002040a000003000500080000004d
        """,
        """
        01005e00000a0200000000aa08004500002d000100004058906d0a000001e000000a0205fd8a0000
        00000000000000000000000000640007000500
        """,
        """
        01005e00000a0200000000aa08004500004200010000405890580a000001e000000a0205ee4f0000
        00000000000000000000000000640001000c010001000000000f000400080c04010200060006000d
        """,
        """
        01005e00000a0200000000aa08004500003400010000405890660a000001e000000a0205fc950000
        000000000000000000000000006400f5000c0000000000000000
        """,
        """
        01005e00000a0200000000aa08004500002800010000405890720a000001e000000a020512340000
        0000000000000000000000000064
        """,
        """
        01005e00000a0200000000aa08004500002c000100004058906e0a000001e000000a0205fd930000
        000000000000000000000000006400010002
        """,
        """
        01005e00000a0200000000aa08004500005500010000405890450a000001e000000a0201fb340000
        00000000000000000000000000640402002d00000000000000000000000000000000000001000000
        28000005dc01ff0100004020010db800010000
        """,
      ],
      rows: ##"""
        0 eigrp 34+40 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xee68' Checksum: 0xee68 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+12 'Parameters'
        2 eigrp.tlv_type 54+2 '0x0001' Type: Parameters (0x0001)
        2 eigrp.tlv.len 56+2 '12' Length: 12
        2 eigrp.par.k1 58+1 '1' K1: 1
        2 eigrp.par.k2 59+1 '0' K2: 0
        2 eigrp.par.k3 60+1 '1' K3: 1
        2 eigrp.par.k4 61+1 '0' K4: 0
        2 eigrp.par.k5 62+1 '0' K5: 0
        2 eigrp.par.k6 63+1 '0' K6: 0
        2 eigrp.par.holdtime 64+2 '15' Hold Time: 15
        1  66+8 'Software Version: EIGRP=12.4, TLV=1.2'
        2 eigrp.tlv_type 66+2 '0x0004' Type: Software Version (0x0004)
        2 eigrp.tlv.len 68+2 '8' Length: 8
        2 eigrp.release_version 70+2 '3076' EIGRP Release: 12.04
        2 eigrp.tlv_version 72+2 '258' EIGRP TLV version: 1.02
        0 eigrp 34+20 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xfd8f' Checksum: 0xfd8f [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '7' Acknowledge: 7
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        0 eigrp 34+48 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '1' Opcode: Update (1)
        1 eigrp.checksum 36+2 '0xdf5f' Checksum: 0xdf5f [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000001' Flags: 0x00000001, Init
        2 eigrp.flags.init 38+4 'True' .... .... .... .... .... .... .... ...1 = Init: Set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '5' Sequence: 5
        1 eigrp.ack 46+4 '3' Acknowledge: 3
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+28 'Internal Route(IPv4)  =   10.1.2.0/24'
        2 eigrp.tlv_type 54+2 '0x0102' Type: Internal Route(IPv4) (0x0102)
        2 eigrp.tlv.len 56+2 '28' Length: 28
        2 eigrp.ipv4.nexthop 58+4 '0.0.0.0' NextHop: 0.0.0.0
        2  62+16 'Legacy Metric'
        3 eigrp.old_metric.delay 62+4 '256' Scaled Delay: 256
        3 eigrp.old_metric.bw 66+4 '10240' Scaled BW: 10240
        3 eigrp.old_metric.mtu 70+3 '1500' MTU: 1500
        3 eigrp.old_metric.hopcount 73+1 '0' Hop Count: 0
        3 eigrp.old_metric.rel 74+1 '255' Reliability: 255
        3 eigrp.old_metric.load 75+1 '1' Load: 1
        3 eigrp.old_metric.intag 76+1 '0' Route Tag: 0
        3  77+1 'Flags'
        4 eigrp.metric.flags.srcwd 77+1 'False' .... ...0 = Source Withdraw: False
        4 eigrp.metric.flags.cd 77+1 'False' .... ..0. = Candidate Default: False
        4 eigrp.metric.flags.active 77+1 'False' .... .0.. = Route is Active: False
        4 eigrp.metric.flags.repl 77+1 'False' .... 0... = Route is Replicated: False
        2 eigrp.ipv4.prefixlen 78+1 '24' Prefix Length: 24
        2 eigrp.ipv4.destination 79+3 '10.1.2.0' Destination: 10.1.2.0
        0 eigrp 34+67 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '1' Opcode: Update (1)
        1 eigrp.checksum 36+2 '0xd8e9' Checksum: 0xd8e9 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000008' Flags: 0x00000008, End Of Table
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'True' .... .... .... .... .... .... .... 1... = End Of Table: Set
        1 eigrp.seq 42+4 '9' Sequence: 9
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+47 'External Route(IPv4)  =   10.2.0.0/16'
        2 eigrp.tlv_type 54+2 '0x0103' Type: External Route(IPv4) (0x0103)
        2 eigrp.tlv.len 56+2 '47' Length: 47
        2 eigrp.ipv4.nexthop 58+4 '0.0.0.0' NextHop: 0.0.0.0
        2  62+20 'External Data'
        3 eigrp.extdata.origrid 62+4 '10.0.0.1' Originating RouterID: 10.0.0.1
        3 eigrp.extdata.as 66+4 '100' Originating A.S.: 100
        3 eigrp.extdata.tag 70+4 '200' Administrative Tag: 200
        3 eigrp.extdata.metric 74+4 '300' External Metric: 300
        3 eigrp.extdata.reserved 78+2 '0' Reserved: 0
        3 eigrp.extdata.proto 80+1 '1' External Protocol ID: IGRP (1)
        3  81+1 'External Flags'
        4 eigrp.opaque.flag.ext 81+1 'False' .... ...0 = Route is External: False
        4 eigrp.opaque.flag.cd 81+1 'True' .... ..1. = Route is Candidate Default: True
        2  82+16 'Legacy Metric'
        3 eigrp.old_metric.delay 82+4 '256' Scaled Delay: 256
        3 eigrp.old_metric.bw 86+4 '10240' Scaled BW: 10240
        3 eigrp.old_metric.mtu 90+3 '1500' MTU: 1500
        3 eigrp.old_metric.hopcount 93+1 '1' Hop Count: 1
        3 eigrp.old_metric.rel 94+1 '255' Reliability: 255
        3 eigrp.old_metric.load 95+1 '1' Load: 1
        3 eigrp.old_metric.intag 96+1 '0' Route Tag: 0
        3  97+1 'Flags'
        4 eigrp.metric.flags.srcwd 97+1 'False' .... ...0 = Source Withdraw: False
        4 eigrp.metric.flags.cd 97+1 'False' .... ..0. = Candidate Default: False
        4 eigrp.metric.flags.active 97+1 'False' .... .0.. = Route is Active: False
        4 eigrp.metric.flags.repl 97+1 'False' .... 0... = Route is Replicated: False
        2 eigrp.ipv4.prefixlen 98+1 '16' Prefix Length: 16
        2 eigrp.ipv4.destination 99+2 '10.2.0.0' Destination: 10.2.0.0
        0 eigrp 34+45 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '4' Opcode: Reply (4)
        1 eigrp.checksum 36+2 '0xf869' Checksum: 0xf869 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '11' Sequence: 11
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+25 'Internal Route(IPv4)  =   0.0.0.0/0'
        2 eigrp.tlv_type 54+2 '0x0102' Type: Internal Route(IPv4) (0x0102)
        2 eigrp.tlv.len 56+2 '25' Length: 25
        2 eigrp.ipv4.nexthop 58+4 '0.0.0.0' NextHop: 0.0.0.0
        2  62+16 'Legacy Metric'
        3 eigrp.old_metric.delay 62+4 '256' Scaled Delay: 256
        3 eigrp.old_metric.bw 66+4 '10240' Scaled BW: 10240
        3 eigrp.old_metric.mtu 70+3 '1500' MTU: 1500
        3 eigrp.old_metric.hopcount 73+1 '0' Hop Count: 0
        3 eigrp.old_metric.rel 74+1 '255' Reliability: 255
        3 eigrp.old_metric.load 75+1 '1' Load: 1
        3 eigrp.old_metric.intag 76+1 '0' Route Tag: 0
        3  77+1 'Flags'
        4 eigrp.metric.flags.srcwd 77+1 'False' .... ...0 = Source Withdraw: False
        4 eigrp.metric.flags.cd 77+1 'False' .... ..0. = Candidate Default: False
        4 eigrp.metric.flags.active 77+1 'False' .... .0.. = Route is Active: False
        4 eigrp.metric.flags.repl 77+1 'False' .... 0... = Route is Replicated: False
        2 eigrp.ipv4.prefixlen 78+1 '0' Prefix Length: 0
        2 eigrp.ipv4.destination 79+0 '0.0.0.0' Destination: 0.0.0.0
        0 eigrp 34+72 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xd816' Checksum: 0xd816 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+12 'Parameters'
        2 eigrp.tlv_type 54+2 '0x0001' Type: Parameters (0x0001)
        2 eigrp.tlv.len 56+2 '12' Length: 12
        2 eigrp.par.k1 58+1 '1' K1: 1
        2 eigrp.par.k2 59+1 '0' K2: 0
        2 eigrp.par.k3 60+1 '1' K3: 1
        2 eigrp.par.k4 61+1 '0' K4: 0
        2 eigrp.par.k5 62+1 '0' K5: 0
        2 eigrp.par.k6 63+1 '0' K6: 0
        2 eigrp.par.holdtime 64+2 '15' Hold Time: 15
        1  66+40 'Authentication MD5'
        2 eigrp.tlv_type 66+2 '0x0002' Type: Authentication (0x0002)
        2 eigrp.tlv.len 68+2 '40' Length: 40
        2 eigrp.auth.type 70+2 '2' Type: MD5 (2)
        2 eigrp.auth.length 72+2 '16' Length: 16
        2 eigrp.auth.keyid 74+4 '5' Key ID: 5
        2 eigrp.auth.keyseq 78+4 '0' Key Sequence: 0
        2 eigrp.nullpad 82+8 '00:00:00:00:00:00:00:00' Nullpad: 0000000000000000
        2 eigrp.auth.digest 90+16 '64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64' Digest: 64646464646464646464646464646464
        0 eigrp 34+42 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xed1a' Checksum: 0xed1a [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+14 'Sequence'
        2 eigrp.tlv_type 54+2 '0x0003' Type: Sequence (0x0003)
        2 eigrp.tlv.len 56+2 '14' Length: 14
        2 eigrp.seq.addrlen 58+1 '4' Address length: 4
        2 eigrp.seq.ipv4addr 59+4 '10.0.0.2' IP Address: 10.0.0.2
        2 eigrp.seq.addrlen 63+1 '4' Address length: 4
        2 eigrp.seq.ipv4addr 64+4 '10.0.0.3' IP Address: 10.0.0.3
        1  68+8 'Next multicast sequence: 77'
        2 eigrp.tlv_type 68+2 '0x0005' Type: Next multicast sequence (0x0005)
        2 eigrp.tlv.len 70+2 '8' Length: 8
        2 eigrp.next_mcast_seq 72+4 '77' Multicast Sequence: 77
        0 eigrp 34+25 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xfd8a' Checksum: 0xfd8a [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+5 'Peer Termination'
        2 eigrp.tlv_type 54+2 '0x0007' Type: Peer Termination (0x0007)
        2 eigrp.tlv.len 56+2 '5' Length: 5
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Peer Termination (Graceful Shutdown)
        3 eigrp.peer_termination_graceful 0+0 '' Peer Termination (Graceful Shutdown)
        3h _ws.expert.message 0+0 'Peer Termination (Graceful Shutdown)' Message: Peer Termination (Graceful Shutdown)
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        0 eigrp 34+46 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xee4f' Checksum: 0xee4f [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+12 'Parameters'
        2 eigrp.tlv_type 54+2 '0x0001' Type: Parameters (0x0001)
        2 eigrp.tlv.len 56+2 '12' Length: 12
        2 eigrp.par.k1 58+1 '1' K1: 1
        2 eigrp.par.k2 59+1 '0' K2: 0
        2 eigrp.par.k3 60+1 '1' K3: 1
        2 eigrp.par.k4 61+1 '0' K4: 0
        2 eigrp.par.k5 62+1 '0' K5: 0
        2 eigrp.par.k6 63+1 '0' K6: 0
        2 eigrp.par.holdtime 64+2 '15' Hold Time: 15
        1  66+8 'Software Version: EIGRP=12.4, TLV=1.2'
        2 eigrp.tlv_type 66+2 '0x0004' Type: Software Version (0x0004)
        2 eigrp.tlv.len 68+2 '8' Length: 8
        2 eigrp.release_version 70+2 '3076' EIGRP Release: 12.04
        2 eigrp.tlv_version 72+2 '258' EIGRP TLV version: 1.02
        1  74+6 'Peer Stub Information'
        2 eigrp.tlv_type 74+2 '0x0006' Type: Peer Stub Information (0x0006)
        2 eigrp.tlv.len 76+2 '6' Length: 6
        2 eigrp.stub_options 78+2 '0x000d' Stub Options: 0x000d, Connected, Summary, Redistributed
        3 eigrp.stub_options.connected 78+2 'True' .... .... .... ...1 = Connected: Set
        3 eigrp.stub_options.static 78+2 'False' .... .... .... ..0. = Static: Not set
        3 eigrp.stub_options.summary 78+2 'True' .... .... .... .1.. = Summary: Set
        3 eigrp.stub_options.redist 78+2 'True' .... .... .... 1... = Redistributed: Set
        3 eigrp.stub_options.leakmap 78+2 'False' .... .... ...0 .... = Leak-Map: Not set
        3 eigrp.stub_options.recvonly 78+2 'False' .... .... ..0. .... = Receive-Only: Not set
        0 eigrp 34+32 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xfc95' Checksum: 0xfc95 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+12 'Peer Topology ID List'
        2 eigrp.tlv_type 54+2 '0x00f5' Type: TopologyID List (0x00f5)
        2 eigrp.tlv.len 56+2 '12' Length: 12
        2 eigrp.tidlist.flags 58+2 '0x0000' TID List Flags: 0x0000
        2 eigrp.tidlist.len 60+2 '0' TID List Size: 0
        2  62+0 '0 TIDs'
        0 eigrp 34+20 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0x1234' Checksum: 0x1234 incorrect, should be 0xfd96
        2 _ws.expert 36+0 '' Expert Info (Warning/Checksum): Bad Checksum [should be 0xfd96]
        3 eigrp.checksum.bad 0+0 '' Bad Checksum [should be 0xfd96]
        3h _ws.expert.message 0+0 'Bad Checksum [should be 0xfd96]' Message: Bad Checksum [should be 0xfd96]
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 eigrp.checksum.status 36+0 '0' Checksum Status: Bad
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        0 eigrp 34+24 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '5' Opcode: Hello (5)
        1 eigrp.checksum 36+2 '0xfd93' Checksum: 0xfd93 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+4 'Corrupt TLV (Length field less than 4)'
        2 _ws.expert 54+0 '' Expert Info (Error/Malformed): Corrupt TLV (Length field less than 4)
        3 eigrp.tlv.len.invalid 0+0 '' Corrupt TLV (Length field less than 4)
        3h _ws.expert.message 0+0 'Corrupt TLV (Length field less than 4)' Message: Corrupt TLV (Length field less than 4)
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 54+0 '' Malformed Packet
        0 eigrp 34+65 '' Cisco EIGRP
        1 eigrp.version 34+1 '2' Version: 2
        1 eigrp.opcode 35+1 '1' Opcode: Update (1)
        1 eigrp.checksum 36+2 '0xfb34' Checksum: 0xfb34 [correct]
        1 eigrp.checksum.status 36+0 '1' Checksum Status: Good
        1 eigrp.flags 38+4 '0x00000000' Flags: 0x00000000
        2 eigrp.flags.init 38+4 'False' .... .... .... .... .... .... .... ...0 = Init: Not set
        2 eigrp.flags.condrecv 38+4 'False' .... .... .... .... .... .... .... ..0. = Conditional Receive: Not set
        2 eigrp.flags.restart 38+4 'False' .... .... .... .... .... .... .... .0.. = Restart: Not set
        2 eigrp.flags.eot 38+4 'False' .... .... .... .... .... .... .... 0... = End Of Table: Not set
        1 eigrp.seq 42+4 '0' Sequence: 0
        1 eigrp.ack 46+4 '0' Acknowledge: 0
        1 eigrp.vrid 50+2 '0' Virtual Router ID: 0 (Address-Family)
        1 eigrp.as 52+2 '100' Autonomous System: 100
        1  54+45 'Internal Route(IPv6)  =   2001:db8:1::/64'
        2 eigrp.tlv_type 54+2 '0x0402' Type: Internal Route(IPv6) (0x0402)
        2 eigrp.tlv.len 56+2 '45' Length: 45
        2 eigrp.ipv6.nexthop 58+16 '::' NextHop: ::
        2  74+16 'Legacy Metric'
        3 eigrp.old_metric.delay 74+4 '256' Scaled Delay: 256
        3 eigrp.old_metric.bw 78+4 '10240' Scaled BW: 10240
        3 eigrp.old_metric.mtu 82+3 '1500' MTU: 1500
        3 eigrp.old_metric.hopcount 85+1 '1' Hop Count: 1
        3 eigrp.old_metric.rel 86+1 '255' Reliability: 255
        3 eigrp.old_metric.load 87+1 '1' Load: 1
        3 eigrp.old_metric.intag 88+1 '0' Route Tag: 0
        3  89+1 'Flags'
        4 eigrp.metric.flags.srcwd 89+1 'False' .... ...0 = Source Withdraw: False
        4 eigrp.metric.flags.cd 89+1 'False' .... ..0. = Candidate Default: False
        4 eigrp.metric.flags.active 89+1 'False' .... .0.. = Route is Active: False
        4 eigrp.metric.flags.repl 89+1 'False' .... 0... = Route is Replicated: False
        2 eigrp.ipv6.prefixlen 90+1 '64' Prefix Length: 64
        2 eigrp.ipv6.destination 91+9 '2001:db8:1::' Destination: 2001:db8:1::
        """##),
  ]
}
