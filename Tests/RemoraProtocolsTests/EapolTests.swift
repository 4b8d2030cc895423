import Testing

/// Authentication at ports against tshark 4.6.9.
@Suite struct EapolTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "message 2 of 4", link: 1,
      hex: """
        010000000002020000000001888e0203007502010a0010000000000000000100000000000000000000000000
        0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000001010101010101010101010101010101001630140100000fac040100000fac040100000fac
        020000
        """,
      protocols: ["eapol"],
      rows: #"""
        0 eapol 14+121 '' 802.1X Authentication
        1 eapol.version 14+1 '2' Version: 802.1X-2004 (2)
        1 eapol.type 15+1 '3' Type: Key (3)
        1 eapol.len 16+2 '117' Length: 117
        1 eapol.keydes.type 18+1 '2' Key Descriptor Type: EAPOL RSN Key (2)
        1 wlan_rsna_eapol.keydes.msgnr 19+0 '2' Message number: 2
        1 wlan_rsna_eapol.keydes.key_info 19+2 '0x010a' Key Information: 0x010a
        2 wlan_rsna_eapol.keydes.key_info.keydes_version 19+2 '2' .... .... .... .010 = Key Descriptor Version: AES Cipher, HMAC-SHA1 MIC (2)
        2 wlan_rsna_eapol.keydes.key_info.key_type 19+2 'True' .... .... .... 1... = Key Type: Pairwise Key
        2 wlan_rsna_eapol.keydes.key_info.key_index 19+2 '0' .... .... ..00 .... = Key Index: 0
        2 wlan_rsna_eapol.keydes.key_info.install 19+2 'False' .... .... .0.. .... = Install: Not set
        2 wlan_rsna_eapol.keydes.key_info.key_ack 19+2 'False' .... .... 0... .... = Key ACK: Not set
        2 wlan_rsna_eapol.keydes.key_info.key_mic 19+2 'True' .... ...1 .... .... = Key MIC: Set
        2 wlan_rsna_eapol.keydes.key_info.secure 19+2 'False' .... ..0. .... .... = Secure: Not set
        2 wlan_rsna_eapol.keydes.key_info.error 19+2 'False' .... .0.. .... .... = Error: Not set
        2 wlan_rsna_eapol.keydes.key_info.request 19+2 'False' .... 0... .... .... = Request: Not set
        2 wlan_rsna_eapol.keydes.key_info.encrypted_key_data 19+2 'False' ...0 .... .... .... = Encrypted Key Data: Not set
        2 wlan_rsna_eapol.keydes.key_info.smk_message 19+2 'False' ..0. .... .... .... = SMK Message: Not set
        1 eapol.keydes.key_len 21+2 '16' Key Length: 16
        1 eapol.keydes.replay_counter 23+8 '1' Replay Counter: 1
        1 wlan_rsna_eapol.keydes.nonce 31+32 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' WPA Key Nonce: 0000000000000000000000000000000000000000000000000000000000000000
        1 eapol.keydes.key_iv 63+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Key IV: 00000000000000000000000000000000
        1 wlan_rsna_eapol.keydes.rsc 79+8 '00:00:00:00:00:00:00:00' WPA Key RSC: 0000000000000000
        1 wlan_rsna_eapol.keydes.id 87+8 '00:00:00:00:00:00:00:00' WPA Key ID: 0000000000000000
        1 wlan_rsna_eapol.keydes.mic 95+16 '01:01:01:01:01:01:01:01:01:01:01:01:01:01:01:01' WPA Key MIC: 01010101010101010101010101010101
        1 wlan_rsna_eapol.keydes.data_len 111+2 '22' WPA Key Data Length: 22
        1 wlan_rsna_eapol.keydes.data 113+22 '30:14:01:00:00:0f:ac:04:01:00:00:0f:ac:04:01:00:00:0f:ac:02:00:00' WPA Key Data: 30140100000fac040100000fac040100000fac020000
        2 wlan.tag 113+22 '' Tag: RSN Information
        3 wlan.tag.number 113+1 '48' Tag Number: RSN Information (48)
        3 wlan.tag.length 114+1 '20' Tag length: 20
        3 wlan.rsn.version 115+2 '1' RSN Version: 1
        3 wlan.rsn.gcs 117+4 '1027076' Group Cipher Suite: 00:0f:ac (Ieee 802.11) AES (CCM)
        4 wlan.rsn.gcs.oui 117+3 '4012' Group Cipher Suite OUI: 00:0f:ac (Ieee 802.11)
        4 wlan.rsn.gcs.type 120+1 '4' Group Cipher Suite type: AES (CCM) (4)
        3 wlan.rsn.pcs.count 121+2 '1' Pairwise Cipher Suite Count: 1
        3 wlan.rsn.pcs.list 123+4 '' Pairwise Cipher Suite List 00:0f:ac (Ieee 802.11) AES (CCM)
        4 wlan.rsn.pcs 123+4 '1027076' Pairwise Cipher Suite: 00:0f:ac (Ieee 802.11) AES (CCM)
        5 wlan.rsn.pcs.oui 123+3 '4012' Pairwise Cipher Suite OUI: 00:0f:ac (Ieee 802.11)
        5 wlan.rsn.pcs.type 126+1 '4' Pairwise Cipher Suite type: AES (CCM) (4)
        3 wlan.rsn.akms.count 127+2 '1' Auth Key Management (AKM) Suite Count: 1
        3 wlan.rsn.akms.list 129+4 '' Auth Key Management (AKM) List 00:0f:ac (Ieee 802.11) PSK
        4 wlan.rsn.akms 129+4 '1027074' Auth Key Management (AKM) Suite: 00:0f:ac (Ieee 802.11) PSK
        5 wlan.rsn.akms.oui 129+3 '4012' Auth Key Management (AKM) OUI: 00:0f:ac (Ieee 802.11)
        5 wlan.rsn.akms.type 132+1 '2' Auth Key Management (AKM) type: PSK (2)
        3 wlan.rsn.capabilities 133+2 '0x0000' RSN Capabilities: 0x0000
        4 wlan.rsn.capabilities.preauth 133+2 'False' .... .... .... ...0 = RSN Pre-Auth capabilities: Transmitter does not support pre-authentication
        4 wlan.rsn.capabilities.no_pairwise 133+2 'False' .... .... .... ..0. = RSN No Pairwise capabilities: Transmitter can support WEP default key 0 simultaneously with Pairwise key
        4 wlan.rsn.capabilities.ptksa_replay_counter 133+2 '0x0000' .... .... .... 00.. = RSN PTKSA Replay Counter capabilities: 1 replay counter per PTKSA/GTKSA/STAKeySA (0x0)
        4 wlan.rsn.capabilities.gtksa_replay_counter 133+2 '0x0000' .... .... ..00 .... = RSN GTKSA Replay Counter capabilities: 1 replay counter per PTKSA/GTKSA/STAKeySA (0x0)
        4 wlan.rsn.capabilities.mfpr 133+2 'False' .... .... .0.. .... = Management Frame Protection Required: Not required
        4 wlan.rsn.capabilities.mfpc 133+2 'False' .... .... 0... .... = Management Frame Protection Capable: Not capable
        4 wlan.rsn.capabilities.jmr 133+2 'False' .... ...0 .... .... = Joint Multi-band RSNA: Not supported
        4 wlan.rsn.capabilities.peerkey 133+2 'False' .... ..0. .... .... = PeerKey Enabled: Not supported
        4 wlan.rsn.capabilities.spp_amsdu_cap 133+2 'False' .... .0.. .... .... = SPP A-MSDU Capable: Not capable
        4 wlan.rsn.capabilities.spp_amsdu_req 133+2 'False' .... 0... .... .... = SPP A-MSDU Required: Not required
        4 wlan.rsn.capabilities.pbac 133+2 'False' ...0 .... .... .... = PBAC (protected block ack agreement capable): Not capable
        4 wlan.rsn.capabilities.extended_key_id_iaf 133+2 'False' ..0. .... .... .... = Extended Key ID for Individually Addressed Frames: Not supported
        4 wlan.rsn.capabilities.ocvc 133+2 'False' .0.. .... .... .... = OCVC: Not supported
        """#),
    PacketSample(
      name: "an old key", link: 1,
      hex: """
        010000000002020000000001888e0203003c0100100000000000000005000000000000000000000000000000
        00810000000000000000000000000000000000000000000000000000000000000000
        """,
      protocols: ["eapol"],
      rows: #"""
        0 eapol 14+64 '' 802.1X Authentication
        1 eapol.version 14+1 '2' Version: 802.1X-2004 (2)
        1 eapol.type 15+1 '3' Type: Key (3)
        1 eapol.len 16+2 '60' Length: 60
        1 eapol.keydes.type 18+1 '1' Key Descriptor Type: RC4 Descriptor (1)
        1 eapol.keydes.key_len 19+2 '16' Key Length: 16
        1 eapol.keydes.replay_counter 21+8 '5' Replay Counter: 5
        1 eapol.keydes.key_iv 29+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Key IV: 00000000000000000000000000000000
        1 eapol.keydes.key_index 45+1 '0x81' Key Index: 0x81
        2 eapol.keydes.key_index.type 45+1 'True' 1... .... = Type: Unicast
        2 eapol.keydes.key_index.number 45+1 '1' .000 0001 = Number: 1
        1 eapol.keydes.key_signature 46+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Key Signature: 00000000000000000000000000000000
        1 eapol.keydes.key 62+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Key: 00000000000000000000000000000000
        1 eapol.keydes.key.generated_locally 62+0 'False' Key Generated Locally: False
        """#),
    PacketSample(
      name: "an identity", link: 1,
      hex: """
        010000000002020000000001888e0200000f0201000f0175736572407265616c6d
        """,
      protocols: ["eap"],
      rows: #"""
        0 eap 18+15 '' Extensible Authentication Protocol
        1 eap.code 18+1 '2' Code: Response (2)
        1 eap.id 19+1 '1' Id: 1
        1 eap.len 20+2 '15' Length: 15
        1 eap.type 22+1 '1' Type: Identity (1)
        1 eap.identity 23+10 'user@realm' Identity: user@realm
        """#),
    PacketSample(
      name: "a TLS fragment", link: 1,
      hex: """
        010000000002020000000001888e02000014020400140dc00000010000000000000000000000
        """,
      protocols: ["eap"],
      rows: #"""
        0 eap 18+20 '' Extensible Authentication Protocol
        1 eap.code 18+1 '2' Code: Response (2)
        1 eap.id 19+1 '4' Id: 4
        1 eap.len 20+2 '20' Length: 20
        1 eap.type 22+1 '13' Type: TLS EAP (EAP-TLS) (13)
        1 eap.tls.flags 23+1 '0xc0' EAP-TLS Flags: 0xc0
        2 eap.tls.flags.len_included 23+1 'True' 1... .... = Length Included: True
        2 eap.tls.flags.more_fragments 23+1 'True' .1.. .... = More Fragments: True
        2 eap.tls.flags.start 23+1 'False' ..0. .... = Start: False
        1 eap.tls.len 24+4 '256' EAP-TLS Length: 256
        """#),
  ]
}
