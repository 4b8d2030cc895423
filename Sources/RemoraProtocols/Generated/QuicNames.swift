import RemoraCore

/// Names of numbers in QUIC (IANA registries).
enum QUICNames {
  static let quicHeaderForm = ValueNames(packed: quicHeaderFormData)
  static let quicLongPacketType = ValueNames(packed: quicLongPacketTypeData)
  static let quicLongPacketTypeV2 = ValueNames(packed: quicLongPacketTypeV2Data)
  static let quicPacketNumberLength = ValueNames(packed: quicPacketNumberLengthData)
  static let quicVersion = ValueNames(packed: quicVersionData)
  static let quicFrameType = ValueNames(packed: quicFrameTypeData)
  static let quicStreamInitiator = ValueNames(packed: quicStreamInitiatorData)
  static let quicStreamDirection = ValueNames(packed: quicStreamDirectionData)
  static let quicCcErrorCode = ValueNames(packed: quicCcErrorCodeData)
  static let quicCcErrorCodeTlsAlert = ValueNames(packed: quicCcErrorCodeTlsAlertData)
}

private let quicHeaderFormData: StaticString = """
  0=Short Header
  1=Long Header
  """

private let quicLongPacketTypeData: StaticString = """
  0=Initial
  3=Retry
  2=Handshake
  1=0-RTT
  """

private let quicLongPacketTypeV2Data: StaticString = """
  0=Retry
  1=Initial
  2=0-RTT
  3=Handshake
  """

private let quicPacketNumberLengthData: StaticString = """
  0=1 bytes
  1=2 bytes
  2=3 bytes
  3=4 bytes
  """

private let quicVersionData: StaticString = """
  0=Version Negotiation
  1=1
  45474700-454747ff=Quant
  50435130-50435131=Picoquic internal
  50524f58=Proxied QUIC (PROX)
  51303433=Google Q043
  51303434=Google Q044
  51303436=Google Q046
  51303530=Google Q050
  51474f00-51474fff=QGO (QUIC GO)
  54303530=Google T050
  54303531=Google T051
  91c17000-91c170ff=Quicly
  abcd0000-abcd000f=MsQuic
  f0f0f0f0-f0f0f0ff=ETH Zürich (Measurability experiments)
  f0f0f1f0-f0f0f1ff=Telecom Italia (Measurability experiments)
  f123f0c0-f123f0cf=MozQuic
  faceb001=Facebook mvfst (draft-22)
  faceb002=Facebook mvfst (draft-27)
  faceb003-faceb00d=Facebook mvfst
  faceb00e=Facebook mvfst (Experimental)
  faceb00f=Facebook mvfst
  faceb010=Facebook mvfst
  faceb011-faceb015=Facebook mvfst (Experimental)
  ff000004=draft-04
  ff000005=draft-05
  ff000006=draft-06
  ff000007=draft-07
  ff000008=draft-08
  ff000009=draft-09
  ff00000a=draft-10
  ff00000b=draft-11
  ff00000c=draft-12
  ff00000d=draft-13
  ff00000e=draft-14
  ff00000f=draft-15
  ff000010=draft-16
  ff000011=draft-17
  ff000012=draft-18
  ff000013=draft-19
  ff000014=draft-20
  ff000015=draft-21
  ff000016=draft-22
  ff000017=draft-23
  ff000018=draft-24
  ff000019=draft-25
  ff00001a=draft-26
  ff00001b=draft-27
  ff00001c=draft-28
  ff00001d=draft-29
  ff00001e=draft-30
  ff00001f=draft-31
  ff000020=draft-32
  ff000021=draft-33
  ff000022=draft-34
  ff020000=v2-draft-00
  709a50c4=v2-draft-01
  6b3343cf=2
  """

private let quicFrameTypeData: StaticString = """
  0=PADDING
  1=PING
  2-3=ACK
  4=RESET_STREAM
  5=STOP_SENDING
  6=CRYPTO
  7=NEW_TOKEN
  8-f=STREAM
  10=MAX_DATA
  11=MAX_STREAM_DATA
  12=MAX_STREAMS (BIDI)
  13=MAX_STREAMS (UNI)
  14=DATA_BLOCKED
  15=STREAM_DATA_BLOCKED
  16=STREAMS_BLOCKED (BIDI)
  16-17=STREAMS_BLOCKED (UNI)
  18=NEW_CONNECTION_ID
  19=RETIRE_CONNECTION_ID
  1a=PATH_CHALLENGE
  1b=PATH_RESPONSE
  1c=CONNECTION_CLOSE (Transport)
  1d=CONNECTION_CLOSE (Application)
  1e=HANDSHAKE_DONE
  1f=IMMEDIATE_ACK
  30-31=DATAGRAM
  ac=IMMEDIATE_ACK (draft05)
  af=ACK_FREQUENCY
  2f5=TIME_STAMP
  baba00-baba01=ACK_MP
  baba05=PATH_ABANDON
  baba06=PATH_STATUS
  9f81a6=OBSERVED_ADDRESS (IPv4)
  9f81a7=OBSERVED_ADDRESS (IPv6)
  15228c00-15228c01=PATH_ACK
  15228c05=PATH_ABANDON
  15228c06=PATH_STATUS
  15228c07=PATH_BACKUP_AVAILABLE
  15228c08=PATH_STATUS_AVAILABLE
  15228c09=PATH_NEW_CONNECTION_ID
  15228c0a=PATH_RETIRE_CONNECTION_ID
  15228c0b=MAX_PATHS
  15228c0c=MAX_PATH_ID
  15228c0d=PATHS_BLOCKED
  15228c0e=PATH_CIDS_BLOCKED
  """

private let quicStreamInitiatorData: StaticString = """
  0=Client-initiated
  1=Server-initiated
  """

private let quicStreamDirectionData: StaticString = """
  0=Bidirectional
  1=Unidirectional
  """

private let quicCcErrorCodeData: StaticString = """
  0=NO_ERROR
  1=INTERNAL_ERROR
  2=CONNECTION_REFUSED
  3=FLOW_CONTROL_ERROR
  4=STREAM_ID_ERROR
  5=STREAM_STATE_ERROR
  6=FINAL_SIZE_ERROR
  7=FRAME_ENCODING_ERROR
  8=TRANSPORT_PARAMETER_ERROR
  9=CONNECTION_ID_LIMIT_ERROR
  a=PROTOCOL_VIOLATION
  b=INVALID_TOKEN
  c=APPLICATION_ERROR
  d=CRYPTO_BUFFER_EXCEEDED
  e=KEY_UPDATE_ERROR
  f=AEAD_LIMIT_REACHED
  10=NO_VIABLE_PATH
  11=VERSION_NEGOTIATION_ERROR
  100-1ff=CRYPTO_ERROR
  """

private let quicCcErrorCodeTlsAlertData: StaticString = """
  0=Close Notify
  1=End of Early Data
  a=Unexpected Message
  14=Bad Record MAC
  15=Decryption Failed
  16=Record Overflow
  1e=Decompression Failure
  28=Handshake Failure
  29=No Certificate
  2a=Bad Certificate
  2b=Unsupported Certificate
  2c=Certificate Revoked
  2d=Certificate Expired
  2e=Certificate Unknown
  2f=Illegal Parameter
  30=Unknown CA
  31=Access Denied
  32=Decode Error
  33=Decrypt Error
  3c=Export Restriction
  46=Protocol Version
  47=Insufficient Security
  50=Internal Error
  56=Inappropriate Fallback
  5a=User Canceled
  64=No Renegotiation
  6d=Missing Extension
  6e=Unsupported Extension
  6f=Certificate Unobtainable
  70=Unrecognized Name
  71=Bad Certificate Status Response
  72=Bad Certificate Hash Value
  73=Unknown PSK Identity
  74=Certificate Required
  78=No application Protocol
  79=ECH Required
  """
