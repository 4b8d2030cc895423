import RemoraCore

// Names of numbers in key exchanges: the registries of IANA for ISAKMP (RFC 2408), IKEv1 (RFC
// 2407, 2409) and IKEv2 (RFC 7296), and private numbers in wide use.

let ikePayloads = ValueNames(ranges: [
  (0...0, "NONE / No Next Payload"), (1...1, "Security Association"), (2...2, "Proposal"),
  (3...3, "Transform"), (4...4, "Key Exchange"), (5...5, "Identification"),
  (6...6, "Certificate"), (7...7, "Certificate Request"), (8...8, "Hash"), (9...9, "Signature"),
  (10...10, "Nonce"), (11...11, "Notification"), (12...12, "Delete"), (13...13, "Vendor ID"),
  (14...14, "Attributes"), (15...15, "SA KEK Payload"), (16...16, "SA TEK Payload"),
  (17...17, "Key Download"), (18...18, "Sequence Number"), (19...19, "Proof of Possession"),
  (20...20, "NAT-D (RFC 3947)"), (21...21, "NAT-OA (RFC 3947)"),
  (22...22, "Group Associated Policy"), (33...33, "Security Association"),
  (34...34, "Key Exchange"), (35...35, "Identification - Initiator"),
  (36...36, "Identification - Responder"), (37...37, "Certificate"),
  (38...38, "Certificate Request"), (39...39, "Authentication"), (40...40, "Nonce"),
  (41...41, "Notify"), (42...42, "Delete"), (43...43, "Vendor ID"),
  (44...44, "Traffic Selector - Initiator"), (45...45, "Traffic Selector - Responder"),
  (46...46, "Encrypted and Authenticated"), (47...47, "Configuration"),
  (48...48, "Extensible Authentication"), (49...49, "Generic Secure Password Method"),
  (50...50, "Group Identification"), (51...51, "Group Security Association"),
  (52...52, "Key Download"), (53...53, "Encrypted and Authenticated Fragment"),
  (54...127, "Unassigned"), (128...128, "Symmetric-key"), (129...129, "Private Use"),
  (130...130, "NAT-D (draft-ietf-ipsec-nat-t-ike-01 to 03)"),
  (131...131, "NAT-OA (draft-ietf-ipsec-nat-t-ike-01 to 03)"), (132...132, "Cisco-Fragmentation"),
  (133...256, "Private Use"),
])

let ikeExchanges: ValueNames = [
  0: "NONE", 1: "Base", 2: "Identity Protection (Main Mode)", 3: "Authentication Only",
  4: "Aggressive", 5: "Informational", 6: "Transaction (Config Mode)", 32: "Quick Mode",
  33: "New Group Mode",
]

let ike2Exchanges: ValueNames = [
  34: "IKE_SA_INIT", 35: "IKE_AUTH", 36: "CREATE_CHILD_SA", 37: "INFORMATIONAL",
  38: "IKE_SESSION_RESUME", 39: "GSA_AUTH", 40: "GSA_REGISTRATION", 41: "GSA_REKEY",
  42: "Unassigned", 43: "IKE_INTERMEDIATE", 44: "IKE_FOLLOWUP_KE",
]

let ikeProtocols: ValueNames = [
  0: "RESERVED", 1: "ISAKMP", 2: "IPSEC_AH", 3: "IPSEC_ESP", 4: "IPCOMP", 5: "GIGABEAM_RADIO",
]

let ike2Protocols: ValueNames = [
  0: "RESERVED", 1: "IKE", 2: "AH", 3: "ESP", 4: "FC_ESP_HEADER", 5: "FC_CT_AUTHENTICATION",
]

let ikeNotices = ValueNames(ranges: [
  (0...0, "<UNKNOWN>"), (1...1, "INVALID-PAYLOAD-TYPE"), (2...2, "DOI-NOT-SUPPORTED"),
  (3...3, "SITUATION-NOT-SUPPORTED"), (4...4, "INVALID-COOKIE"), (5...5, "INVALID-MAJOR-VERSION"),
  (6...6, "INVALID-MINOR-VERSION"), (7...7, "INVALID-EXCHANGE-TYPE"), (8...8, "INVALID-FLAGS"),
  (9...9, "INVALID-MESSAGE-ID"), (10...10, "INVALID-PROTOCOL-ID"), (11...11, "INVALID-SPI"),
  (12...12, "INVALID-TRANSFORM-ID"), (13...13, "ATTRIBUTES-NOT-SUPPORTED"),
  (14...14, "NO-PROPOSAL-CHOSEN"), (15...15, "BAD-PROPOSAL-SYNTAX"),
  (16...16, "PAYLOAD-MALFORMED"), (17...17, "INVALID-KEY-INFORMATION"),
  (18...18, "INVALID-ID-INFORMATION"), (19...19, "INVALID-CERT-ENCODING"),
  (20...20, "INVALID-CERTIFICATE"), (21...21, "CERT-TYPE-UNSUPPORTED"),
  (22...22, "INVALID-CERT-AUTHORITY"), (23...23, "INVALID-HASH-INFORMATION"),
  (24...24, "AUTHENTICATION-FAILED"), (25...25, "INVALID-SIGNATURE"),
  (26...26, "ADDRESS-NOTIFICATION"), (27...27, "NOTIFY-SA-LIFETIME"),
  (28...28, "CERTIFICATE-UNAVAILABLE"), (29...29, "UNSUPPORTED-EXCHANGE-TYPE"),
  (30...30, "UNEQUAL-PAYLOAD-LENGTHS"), (31...8191, "RESERVED (Future Use)"),
  (8192...16383, "Private Use"), (16384...16384, "CONNECTED"),
  (16385...24575, "RESERVED (Future Use)"), (24576...24576, "RESPONDER-LIFETIME"),
  (24577...24577, "REPLAY-STATUS"), (24578...24578, "INITIAL-CONTACT"),
  (24579...32767, "DOI-specific codes"), (32768...36135, "Private Use"),
  (36136...36136, "R-U-THERE"), (36137...36137, "R-U-THERE-ACK"), (36138...40500, "Private Use"),
  (40501...40501, "UNITY-LOAD-BALANCE"), (40502...40502, "UNITY-UNKNOWN"),
  (40503...40503, "UNITY-GROUP-HASH"), (40503...40959, "Private Use"),
  (40960...65535, "RESERVED (Future Use)"),
])

let ike2Notices = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "UNSUPPORTED_CRITICAL_PAYLOAD"), (2...3, "RESERVED"),
  (4...4, "INVALID_IKE_SPI"), (5...5, "INVALID_MAJOR_VERSION"), (6...6, "RESERVED"),
  (7...7, "INVALID_SYNTAX"), (8...8, "RESERVED"), (9...9, "INVALID_MESSAGE_ID"),
  (10...10, "RESERVED"), (11...11, "INVALID_SPI"), (12...13, "RESERVED"),
  (14...14, "NO_PROPOSAL_CHOSEN"), (15...16, "RESERVED"), (17...17, "INVALID_KE_PAYLOAD"),
  (24...24, "AUTHENTICATION_FAILED"), (25...33, "RESERVED"), (34...34, "SINGLE_PAIR_REQUIRED"),
  (35...35, "NO_ADDITIONAL_SAS"), (36...36, "INTERNAL_ADDRESS_FAILURE"),
  (37...37, "FAILED_CP_REQUIRED"), (38...38, "TS_UNACCEPTABLE"), (39...39, "INVALID_SELECTORS"),
  (40...40, "UNACCEPTABLE_ADDRESSES"), (41...41, "UNEXPECTED_NAT_DETECTED"),
  (42...42, "USE_ASSIGNED_HoA"), (43...43, "TEMPORARY_FAILURE"), (44...44, "CHILD_SA_NOT_FOUND"),
  (45...45, "INVALID_GROUP_ID"), (46...46, "CHILD_SA_NOT_FOUND"), (47...47, "STATE_NOT_FOUND"),
  (48...8191, "RESERVED TO IANA - Error types"), (8192...16383, "Private Use - Errors"),
  (16384...16384, "INITIAL_CONTACT"), (16385...16385, "SET_WINDOW_SIZE"),
  (16386...16386, "ADDITIONAL_TS_POSSIBLE"), (16387...16387, "IPCOMP_SUPPORTED"),
  (16388...16388, "NAT_DETECTION_SOURCE_IP"), (16389...16389, "NAT_DETECTION_DESTINATION_IP"),
  (16390...16390, "COOKIE"), (16391...16391, "USE_TRANSPORT_MODE"),
  (16392...16392, "HTTP_CERT_LOOKUP_SUPPORTED"), (16393...16393, "REKEY_SA"),
  (16394...16394, "ESP_TFC_PADDING_NOT_SUPPORTED"), (16395...16395, "NON_FIRST_FRAGMENTS_ALSO"),
  (16396...16396, "MOBIKE_SUPPORTED"), (16397...16397, "ADDITIONAL_IP4_ADDRESS"),
  (16398...16398, "ADDITIONAL_IP6_ADDRESS"), (16399...16399, "NO_ADDITIONAL_ADDRESSES"),
  (16400...16400, "UPDATE_SA_ADDRESSES"), (16401...16401, "COOKIE2"),
  (16402...16402, "NO_NATS_ALLOWED"), (16403...16403, "AUTH_LIFETIME"),
  (16404...16404, "MULTIPLE_AUTH_SUPPORTED"), (16405...16405, "ANOTHER_AUTH_FOLLOWS"),
  (16406...16406, "REDIRECT_SUPPORTED"), (16407...16407, "REDIRECT"),
  (16408...16408, "REDIRECTED_FROM"), (16409...16409, "TICKET_LT_OPAQUE"),
  (16410...16410, "TICKET_REQUEST"), (16411...16411, "TICKET_ACK"),
  (16412...16412, "TICKET_NACK"), (16413...16413, "TICKET_OPAQUE"), (16414...16414, "LINK_ID"),
  (16415...16415, "USE_WESP_MODE"), (16416...16416, "ROHC_SUPPORTED"),
  (16417...16417, "EAP_ONLY_AUTHENTICATION"), (16418...16418, "CHILDLESS_IKEV2_SUPPORTED"),
  (16419...16419, "QUICK_CRASH_DETECTION"), (16420...16420, "IKEV2_MESSAGE_ID_SYNC_SUPPORTED"),
  (16421...16421, "IPSEC_REPLAY_COUNTER_SYNC_SUPPORTED"),
  (16422...16422, "IKEV2_MESSAGE_ID_SYNC"), (16423...16423, "IPSEC_REPLAY_COUNTER_SYNC"),
  (16424...16424, "SECURE_PASSWORD_METHODS"), (16425...16425, "PSK_PERSIST"),
  (16426...16426, "PSK_CONFIRM"), (16427...16427, "ERX_SUPPORTED"),
  (16428...16428, "IFOM_CAPABILITY"), (16429...16429, "SENDER_REQUEST_ID"),
  (16430...16430, "IKEV2_FRAGMENTATION_SUPPORTED"), (16431...16431, "SIGNATURE_HASH_ALGORITHMS"),
  (16432...16432, "CLONE_IKE_SA_SUPPORTED"), (16433...16433, "CLONE_IKE_SA"),
  (16434...16434, "PUZZLE"), (16435...16435, "USE_PPK"), (16436...16436, "PPK_IDENTITY"),
  (16437...16437, "NO_PPK_AUTH"), (16438...16438, "INTERMEDIATE_EXCHANGE_SUPPORTED"),
  (16439...16439, "IP4_ALLOWED"), (16440...16440, "IP4_ALLOWED"),
  (16441...16441, "ADDITIONAL_KEY_EXCHANGE"), (16442...16442, "USE_AGGFRAG"),
  (16443...40959, "RESERVED TO IANA - STATUS TYPES"),
  (40960...65535, "Private Use - STATUS TYPES"),
])

let ikeIdentities = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "IPV4_ADDR"), (2...2, "FQDN"), (3...3, "USER_FQDN"),
  (4...4, "IPV4_ADDR_SUBNET"), (5...5, "IPV6_ADDR"), (6...6, "IPV6_ADDR_SUBNET"),
  (7...7, "IPV4_ADDR_RANGE"), (8...8, "IPV6_ADDR_RANGE"), (9...9, "DER_ASN1_DN"),
  (10...10, "DER_ASN1_GN"), (11...11, "KEY_ID"), (12...12, "KEY_LIST"), (13...248, "Future use"),
  (249...255, "Private Use"),
])

let ike2Identities = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "IPV4_ADDR"), (2...2, "FQDN"), (3...3, "ID_RFC822_ADDR"),
  (4...4, "Unassigned"), (5...5, "IPV6_ADDR"), (6...8, "Unassigned"), (9...9, "DER_ASN1_DN"),
  (10...10, "DER_ASN1_GN"), (11...11, "KEY_ID"), (12...12, "KEY_LIST"), (13...200, "Future use"),
  (201...255, "Private Use"),
])

let ikeCertificates = ValueNames(ranges: [
  (0...0, "NONE"), (1...1, "PKCS #7 wrapped X.509 certificate"), (2...2, "PGP Certificate"),
  (3...3, "DNS Signed Key"), (4...4, "X.509 Certificate - Signature"),
  (5...5, "X.509 Certificate - Key Exchange"), (6...6, "Kerberos Tokens"),
  (7...7, "Certificate Revocation List (CRL)"), (8...8, "Authority Revocation List (ARL)"),
  (9...9, "SPKI Certificate"), (10...10, "X.509 Certificate - Attribute"), (11...255, "RESERVED"),
])

let ike2Certificates = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "PKCS #7 wrapped X.509 certificate"), (2...2, "PGP Certificate"),
  (3...3, "DNS Signed Key"), (4...4, "X.509 Certificate - Signature"),
  (5...5, "*undefined by any document*"), (6...6, "Kerberos Tokens"),
  (7...7, "Certificate Revocation List (CRL)"), (8...8, "Authority Revocation List (ARL)"),
  (9...9, "SPKI Certificate"), (10...10, "X.509 Certificate - Attribute"),
  (11...11, "Raw RSA Key"), (12...12, "Hash and URL of X.509 certificate"),
  (13...13, "Hash and URL of X.509 bundle"), (14...14, "OCSP Content"),
  (15...200, "RESERVED to IANA"), (201...255, "PRIVATE USE"),
])

let ikeConfigurations = ValueNames(ranges: [
  (0...0, "Reserved"), (1...1, "ISAKMP_CFG_REQUEST"), (2...2, "ISAKMP_CFG_REPLY"),
  (3...3, "ISAKMP_CFG_SET"), (4...4, "ISAKMP_CFG_ACK"), (5...127, "Future use"),
  (128...256, "Private Use"),
])

let ike2Configurations = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "CFG_REQUEST"), (2...2, "CFG_REPLY"), (3...3, "CFG_SET"),
  (4...4, "CFG_ACK"), (5...127, "Future use"), (128...256, "Private Use"),
])

let ike2Methods = ValueNames(ranges: [
  (0...0, "RESERVED TO IANA"), (1...1, "RSA Digital Signature"),
  (2...2, "Shared Key Message Integrity Code"), (3...3, "DSS Digital Signature"),
  (4...8, "RESERVED TO IANA"), (9...9, "ECDSA with SHA-256 on the P-256 curve"),
  (10...10, "ECDSA with SHA-384 on the P-384 curve"),
  (11...11, "ECDSA with SHA-512 on the P-521 curve"),
  (12...12, "Generic Secure Password Authentication Method"), (13...13, "NULL Authentication"),
  (14...14, "Digital Signature"), (15...200, "RESERVED TO IANA"), (201...255, "PRIVATE USE"),
])

let ikeConfigAttributes = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "INTERNAL_IP4_ADDRESS"), (2...2, "INTERNAL_IP4_NETMASK"),
  (3...3, "INTERNAL_IP4_DNS"), (4...4, "INTERNAL_IP4_NBNS"), (5...5, "INTERNAL_ADDRESS_EXPIRY"),
  (6...6, "INTERNAL_IP4_DHCP"), (7...7, "APPLICATION_VERSION"), (8...8, "INTERNAL_IP6_ADDRESS"),
  (9...9, "INTERNAL_IP6_NETMASK"), (10...10, "INTERNAL_IP6_DNS"), (11...11, "INTERNAL_IP6_NBNS"),
  (12...12, "INTERNAL_IP6_DHCP"), (13...13, "INTERNAL_IP4_SUBNET"),
  (14...14, "SUPPORTED_ATTRIBUTES"), (15...15, "INTERNAL_IP6_SUBNET"), (16...16383, "FUTURE USE"),
  (16384...16386, "PRIVATE USE"), (16387...16387, "CHKPT_DEF_DOMAIN"),
  (16388...16388, "CHKPT_MAC_ADDRESS"), (16389...16389, "CHKPT_MARCIPAN_REASON_CODE"),
  (16400...16400, "CHKPT_UNKNOWN1"), (16401...16401, "CHKPT_UNKNOWN2"),
  (16402...16402, "CHKPT_UNKNOWN3"), (16403...16519, "PRIVATE USE"),
  (16520...16520, "XAUTH_TYPE"), (16521...16521, "XAUTH_USER_NAME"),
  (16522...16522, "XAUTH_USER_PASSWORD"), (16523...16523, "XAUTH_PASSCODE"),
  (16524...16524, "XAUTH_MESSAGE"), (16525...16525, "XAUTH_CHALLENGE"),
  (16526...16526, "XAUTH_DOMAIN"), (16527...16527, "XAUTH_STATUS"),
  (16528...16528, "XAUTH_NEXT_PIN"), (16529...16529, "XAUTH_ANSWER"),
  (16530...28671, "PRIVATE USE"), (28672...28672, "UNITY_BANNER"),
  (28673...28673, "UNITY_SAVE_PASSWD"), (28674...28674, "UNITY_DEF_DOMAIN"),
  (28675...28675, "UNITY_SPLIT_DOMAIN"), (28676...28676, "UNITY_SPLIT_INCLUDE"),
  (28677...28677, "UNITY_NATT_PORT"), (28678...28678, "UNITY_SPLIT_EXCLUDE"),
  (28679...28679, "UNITY_PFS"), (28680...28680, "UNITY_FW_TYPE"),
  (28681...28681, "UNITY_BACKUP_SERVERS"), (28682...28682, "UNITY_DDNS_HOSTNAME"),
  (28683...32767, "PRIVATE USE"),
])

let ike2ConfigAttributes = ValueNames(ranges: [
  (0...0, "RESERVED"), (1...1, "INTERNAL_IP4_ADDRESS"), (2...2, "INTERNAL_IP4_NETMASK"),
  (3...3, "INTERNAL_IP4_DNS"), (4...4, "INTERNAL_IP4_NBNS"), (5...5, "INTERNAL_ADDRESS_EXPIRY"),
  (6...6, "INTERNAL_IP4_DHCP"), (7...7, "APPLICATION_VERSION"), (8...8, "INTERNAL_IP6_ADDRESS"),
  (9...9, "RESERVED"), (10...10, "INTERNAL_IP6_DNS"), (11...11, "INTERNAL_IP6_NBNS"),
  (12...12, "INTERNAL_IP6_DHCP"), (13...13, "INTERNAL_IP4_SUBNET"),
  (14...14, "SUPPORTED_ATTRIBUTES"), (15...15, "INTERNAL_IP6_SUBNET"),
  (16...16, "MIP6_HOME_PREFIX"), (17...17, "INTERNAL_IP6_LINK"), (18...18, "INTERNAL_IP6_PREFIX"),
  (19...19, "HOME_AGENT_ADDRESS"), (20...20, "P_CSCF_IP4_ADDRESS"),
  (21...21, "P_CSCF_IP6_ADDRESS"), (22...22, "FTT_KAT"), (23...16383, "RESERVED TO IANA"),
  (16384...32767, "PRIVATE USE"),
])

let ikeAttributes = ValueNames(ranges: [
  (1...1, "Encryption-Algorithm"), (2...2, "Hash-Algorithm"), (3...3, "Authentication-Method"),
  (4...4, "Group-Description"), (5...5, "Group-Type"), (6...6, "Group-Prime"),
  (7...7, "Group-Generator-One"), (8...8, "Group-Generator-Two"), (9...9, "Group-Curve-A"),
  (10...10, "Group-Curve-B"), (11...11, "Life-Type"), (12...12, "Life-Duration"),
  (13...13, "PRF"), (14...14, "Key-Length"), (15...15, "Field-Size"), (16...16, "Group-Order"),
  (17...17, "Block-Size"), (18...19, "Unassigned (Future use)"),
  (20...20, "Asymmetric-Cryptographic-Algorithm-Type"), (21...16383, "Unassigned (Future use)"),
  (16384...32767, "Private use"),
])

let ipsecAttributes = ValueNames(ranges: [
  (1...1, "SA-Life-Type"), (2...2, "SA-Life-Duration"), (3...3, "Group-Description"),
  (4...4, "Encapsulation-Mode"), (5...5, "Authentication-Algorithm"), (6...6, "Key-Length"),
  (7...7, "Key-Rounds"), (8...8, "Compress-Dictionary-Size"),
  (9...9, "Compress-Private-Algorithm"), (10...10, "ECN Tunnel"),
  (11...11, "Extended (64-bit) Sequence Number"), (12...12, "Authentication Key Length"),
  (13...13, "Signature Encoding Algorithm"), (14...14, "Address Preservation"),
  (15...15, "SA Direction"), (16...32000, "Unassigned (Future use)"),
  (32001...32767, "Private use"),
])

let ike2Attributes = ValueNames(ranges: [
  (0...13, "Reserved"), (14...14, "Key Length"), (15...17, "Reserved"),
  (18...16383, "Unassigned (Future use)"), (16384...32767, "Private use"),
])

let rohcAttributes = ValueNames(ranges: [
  (1...1, "Maximum Context Identifier (MAX_CID)"), (2...2, "ROHC Profile (ROHC_PROFILE)"),
  (3...3, "ROHC Integrity Algorithm (ROHC_INTEG)"),
  (4...4, "ROHC ICV Length in bytes (ROHC_ICV_LEN)"),
  (5...5, "Maximum Reconstructed Reception Unit (MRRU)"), (6...16383, "Unassigned (Future use)"),
  (16384...32767, "Private use"),
])

let ikeGroups: ValueNames = [
  0: "UNDEFINED - 0", 1: "Default 768-bit MODP group", 2: "Alternate 1024-bit MODP group",
  3: "EC2N group on GP[2^155] group", 4: "EC2N group on GP[2^185] group",
  5: "1536 bit MODP group", 6: "EC2N group over GF[2^163]", 7: "EC2N group over GF[2^163]",
  8: "EC2N group over GF[2^283]", 9: "EC2N group over GF[2^283]", 10: "EC2N group over GF[2^409]",
  11: "EC2N group over GF[2^409]", 12: "EC2N group over GF[2^571]",
  13: "EC2N group over GF[2^571]", 14: "2048 bit MODP group", 15: "3072 bit MODP group",
  16: "4096 bit MODP group", 17: "6144 bit MODP group", 18: "8192 bit MODP group",
  19: "256-bit random ECP group", 20: "384-bit random ECP group", 21: "521-bit random ECP group",
  22: "1024-bit MODP Group with 160-bit Prime Order Subgroup",
  23: "2048-bit MODP Group with 224-bit Prime Order Subgroup",
  24: "2048-bit MODP Group with 256-bit Prime Order Subgroup", 25: "192-bit Random ECP Group",
  26: "224-bit Random ECP Group", 27: "224-bit Brainpool ECP group",
  28: "256-bit Brainpool ECP group", 29: "384-bit Brainpool ECP group",
  30: "512-bit Brainpool ECP group", 31: "Curve25519", 32: "Curve448", 33: "GOST3410_2012_256",
  34: "GOST3410_2012_512", 35: "ML-KEM-512", 36: "ML-KEM-768", 37: "ML-KEM-1024",
]

let ikeAuthentications: ValueNames = [
  0: "RESERVED", 1: "Pre-shared key", 2: "DSS signatures", 3: "RSA signatures",
  4: "Encryption with RSA", 5: "Revised encryption with RSA",
  6: "Reserved (was Encryption with El-Gamal)",
  7: "Reserved (was Revised encryption with El-Gamal)", 8: "Reserved (was ECDSA signatures)",
  9: "ECDSA with SHA-256 on the P-256 curve", 10: "ECDSA with SHA-384 on the P-384 curve",
  11: "ECDSA with SHA-512 on the P-521 curve", 64221: "HybridInitRSA", 64222: "HybridRespRSA",
  64223: "HybridInitDSS", 64224: "HybridRespDSS", 65001: "XAUTHInitPreShared",
  65002: "XAUTHRespPreShared", 65003: "XAUTHInitDSS", 65004: "XAUTHRespDSS",
  65005: "XAUTHInitRSA", 65006: "XAUTHRespRSA", 65007: "XAUTHInitRSAEncryption",
  65008: "XAUTHRespRSAEncryption", 65009: "XAUTHInitRSARevisedEncryption",
  65010: "XAUTHRespRSARevisedEncryption",
]

let ike2Encryption: ValueNames = [
  0: "RESERVED", 1: "ENCR_DES_IV64", 2: "ENCR_DES", 3: "ENCR_3DES", 4: "ENCR_RC5", 5: "ENCR_IDEA",
  6: "ENCR_CAST", 7: "ENCR_BLOWFISH", 8: "ENCR_3IDEA", 9: "ENCR_DES_IV32", 10: "RESERVED",
  11: "ENCR_NULL", 12: "ENCR_AES_CBC", 13: "ENCR_AES_CTR", 14: "ENCR_AES-CCM_8",
  15: "ENCR-AES-CCM_12", 16: "ENCR-AES-CCM_16", 17: "UNASSIGNED",
  18: "AES-GCM with a 8 octet ICV", 19: "AES-GCM with a 12 octet ICV",
  20: "AES-GCM with a 16 octet ICV", 21: "ENCR_NULL_AUTH_AES_GMAC",
  22: "Reserved for IEEE P1619 XTS-AES", 23: "ENCR_CAMELLIA_CBC", 24: "ENCR_CAMELLIA_CTR",
  25: "ENCR_CAMELLIA_CCM with an 8-octet ICV", 26: "ENCR_CAMELLIA_CCM with a 12-octet ICV",
  27: "ENCR_CAMELLIA_CCM with a 16-octet ICV", 28: "ENCR_CHACHA20_POLY1305",
]

/// Transforms of IKEv1 by the protocol that a proposal is for (RFC 2407 section 4.4).
func ikeTransformName(_ proto: UInt8, _ id: UInt8) -> String {
  let known: [String]
  let other: String
  switch proto {
  case 1: (known, other) = (["RESERVED", "KEY_IKE"], "UNKNOWN-TRANS-TYPE")
  case 2:
    known = ["RESERVED", "RESERVED", "MD5", "SHA", "DES", "SHA2-256", "SHA2-384", "SHA2-512"]
    other = "UNKNOWN-AH-TRANS-TYPE"
  case 3:
    known = [
      "RESERVED", "DES-IV64", "DES", "3DES", "RC5", "IDEA", "CAST", "BLOWFISH", "3IDEA",
      "DES-IV32", "RC4", "NULL", "AES",
    ]
    other = "UNKNOWN-ESP-TRANS-TYPE"
  default:
    (known, other) = (["RESERVED", "OUI", "DEFLATE", "LZS", "LZJH"], "UNKNOWN-IPCOMP-TRANS-TYPE")
  }
  return Int(id) < known.count ? known[Int(id)] : other
}

/// Vendor identifiers in use, by the hexadecimal digits that they begin with.
let ikeVendors: [(String, String)] = [
  (
    "4a131c81070358455c5728f20e95452f",
    "RFC 3947 Negotiation of NAT-Traversal in the IKE"
  ),
  (
    "4485152d18b6bbcd0be8a8469579ddcc",
    "draft-ietf-ipsec-nat-t-ike-00"
  ),
  (
    "cd60464335df21f87cfdb2fc68b6a448",
    "draft-ietf-ipsec-nat-t-ike-02"
  ),
  (
    "90cb80913ebb696e086381b5ec427b1f",
    "draft-ietf-ipsec-nat-t-ike-02\n"
  ),
  (
    "7d9419a65310ca6f2c179d9215529d56",
    "draft-ietf-ipsec-nat-t-ike-03"
  ),
  (
    "16f6ca16e4a4066d83821a0f0aeaa862",
    "draft-ietf-ipsec-nat-t-ike-01"
  ),
  (
    "9909b64eed937c6573de52ace952fa6b",
    "draft-ietf-ipsec-nat-t-ike-04"
  ),
  (
    "80d0bb3def54565ee84645d4c85ce3ee",
    "draft-ietf-ipsec-nat-t-ike-05"
  ),
  (
    "4d1e0e136deafa34c4f3ea9f02ec7285",
    "draft-ietf-ipsec-nat-t-ike-06"
  ),
  (
    "439b59f8ba676c4c7737ae22eab8f582",
    "draft-ietf-ipsec-nat-t-ike-07"
  ),
  (
    "8f8d83826d246b6fc7a8a6a428c11de8",
    "draft-ietf-ipsec-nat-t-ike-08"
  ),
  (
    "42ea5b6f898d9773a575df26e7dd19e1",
    "draft-ietf-ipsec-nat-t-ike-09"
  ),
  (
    "afcad71368a1f1c96b8696fc77570100",
    "RFC 3706 DPD (Dead Peer Detection)"
  ),
  (
    "12f5f28c457168a9702d9fe274cc",
    "CISCO-UNITY"
  ),
  (
    "09002689dfd6b712",
    "XAUTH"
  ),
  (
    "4048b7d56ebce88525e7de7f00d6c2d3",
    "Cisco Fragmentation"
  ),
  (
    "1e2b516905991c7d7c96fcbfb587e461",
    "MS NT5 ISAKMPOAKLEY"
  ),
  (
    "26244d38eddb61b3172a36e3d0cfb819",
    "Microsoft Vid-Initial-Contact"
  ),
  (
    "e3a5966a76379fe707228231e5ce8652",
    "IKE CGA Version 1"
  ),
  (
    "fb1de3cdf341b7ea16b7e5be0855f120",
    "MS-Negotiation Discovery Capable"
  ),
  (
    "621b04bb09882ac1e15935fefa24aeee",
    "GSSAPI"
  ),
  (
    "f4ed19e0c114eb516faaac0ee37daf2807b4381f",
    "CryptoPro/GOST 0.1 / Check Point R65"
  ),
  (
    "8299031757a36082c6a621de",
    "Fortigate (Fortinet)"
  ),
  (
    "882fe56d6fd20dbc2251613b2ebe5beb",
    "strongSwan"
  ),
  (
    "1f07f70eaa6514d3b0fa96542a50",
    "CISCO-CONCENTRATOR"
  ),
  (
    "4c53427b6d465d1b337bb755a37a7fef",
    "Forticlient connect license (Fortinet)"
  ),
  (
    "b4f01ca951e9da8d0bafbbd34ad3044e",
    "Endpoint Control (Fortinet)"
  ),
  (
    "166f932d55eb64d8e4df4fd37e2313f0d0fd8451",
    "Netscreen-15"
  ),
  (
    "434953434f2d44454c4554452d524541534f4e",
    "Cisco Delete Reason Supported"
  ),
  (
    "464c455856504e2d535550504f52544544",
    "Cisco FlexVPN Supported"
  ),
  (
    "434953434f2d44594e414d49432d524f555445",
    "Cisco Dynamic Route Supported"
  ),
  (
    "6a7434c19d7e36348090a02334c9c805",
    "draft-huttunen-ipsec-esp-in-udp-00.txt"
  ),
  (
    "4865617274426561745f4e6f74696679",
    "Heartbeat Notify"
  ),
  (
    "699369228741c6d4ca094c93e242c9de19e7b7c6",
    "Netscreen-6"
  ),
  (
    "c40fee00d5d39ddb1fc762e09b7cfea7",
    "Testing NAT-T RFC"
  ),
  (
    "625027749d5ab97f5616c1602765cf480a3b7d0b",
    "ZYWALL"
  ),
  (
    "f14b94b7bff1fef02773b8c49feded26",
    "Shrew Soft"
  ),
  (
    "8404adf9cda05760b2ca292e4bff537b",
    "SIDEWINDER"
  ),
  (
    "b037a21aceccb5570f602546f97bde8c",
    "SSH Communications Security IPSEC Express version 5.0"
  ),
]
