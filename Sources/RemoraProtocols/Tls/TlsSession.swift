import RemoraCore

/// What is known of a connection, from its hello messages on.
struct TLSSession: BitwiseCopyable, Sendable {
  /// Counted from 0 in the order in which connections were first met.
  var number: UInt32 = 0
  /// As negotiated; 0 until the server has spoken.
  var version: UInt16 = 0
  /// The TCP connection, as `PacketInfo` numbers it.
  var connection = UInt32.max
  /// The oldest version that the hello in hand offers; 0 if it has no list of them.
  var offered: UInt16 = 0
  var cipher: UInt16 = 0
  /// The server's port, as the hello messages tell; 0 while it is not known.
  var serverPort: UInt32 = 0
  var serverAddress = Address.none
  /// Records of a side are encrypted from its change of cipher spec on.
  var clientChanged = false
  var serverChanged = false
  var hasServerHello = false
  /// A certificate or key exchange was seen: keys are fresh.
  var hasKeyExchange = false
  var application = TLSApplication.unknown
  /// Bytes of connection ids in records of DTLS 1.2 and 1.3; -1 for none.
  var clientIDLength: Int16 = -1
  var serverIDLength: Int16 = -1

  init(number: UInt32 = 0, connection: UInt32 = .max) {
    self.number = number
    self.connection = connection
  }

  /// TLS 1.3 or one of its drafts (RFC 8446 section 4.2.1).
  var isVersion13: Bool { TLSSession.isVersion13(version) }

  static func isVersion13(_ version: UInt16) -> Bool {
    version == 0x0304 || version >> 8 == 0x7f || version >> 8 == 0xfb || version == 0xfefc
  }

  /// The short name for the Protocol column.
  static func name(_ version: UInt16) -> String? {
    switch version {
    case 0x0002: "SSLv2"
    case 0x0300: "SSLv3"
    case 0x0301: "TLSv1"
    case 0x0302: "TLSv1.1"
    case 0x0303: "TLSv1.2"
    case 0x0101: "TLCP"
    case 0xfeff: "DTLSv1.0"
    case 0x0100: "DTLS 1.0 (OpenSSL pre 0.9.8f)"
    case 0xfefd: "DTLSv1.2"
    case 0xfefc: "DTLSv1.3"
    default: isVersion13(version) ? "TLSv1.3" : nil
    }
  }

  mutating func isFromServer(_ packet: PacketInfo) -> Bool {
    serverPort != 0 && packet.sourcePort == serverPort
      && (packet.destinationPort != serverPort || packet.source == serverAddress)
  }

  /// A hello message that begins a new handshake.
  mutating func restart() {
    let old = self
    self = TLSSession(number: old.number, connection: old.connection)
    serverPort = old.serverPort
    serverAddress = old.serverAddress
    version = old.version
    clientChanged = old.clientChanged
    serverChanged = old.serverChanged
    application = old.application
  }
}

/// What application data are said to be.
enum TLSApplication: UInt8, BitwiseCopyable, Sendable {
  case unknown, rpki, http, smtp, ldap, modbus, dns, imap, pop, q931, enip, skinny, opa, tpkt
  case doip, nvme, nts, sip, amqp, coap, diameter, syslog, mqtt, zabbix, nbd, couchbase, dnp3
  case mongo, http2, spdy, stun, turn, rpc, ftp, pgsql, mysql, http3, sctp

  static func port(_ port: UInt32) -> TLSApplication {
    switch port {
    case 324: .rpki
    case 443, 631: .http
    case 465: .smtp
    case 636: .ldap
    case 802: .modbus
    case 853: .dns
    case 993: .imap
    case 995: .pop
    case 1300: .q931
    case 2221: .enip
    case 2443: .skinny
    case 3249...3252: .opa
    case 3389: .tpkt
    case 3496: .doip
    case 4420, 8009: .nvme
    case 4460: .nts
    case 5061: .sip
    case 5671: .amqp
    case 5684: .coap
    case 5868: .diameter
    case 6514: .syslog
    case 8883: .mqtt
    case 10050, 10051: .zabbix
    case 10809: .nbd
    case 11207: .couchbase
    case 19999: .dnp3
    case 27017: .mongo
    default: .unknown
    }
  }

  /// By the name that the sides agree on (RFC 7301).
  static func named(_ name: String) -> TLSApplication {
    switch name {
    case "http/1.1", "http/1.0": .http
    case "h2", "h2-14", "h2-16", "h2-15": .http2
    case "coap": .coap
    case "dot": .dns
    case "ntske/1": .nts
    case "stun.nat-discovery": .stun
    case "stun.turn": .turn
    case "sunrpc": .rpc
    default:
      name.hasPrefix("spdy/") ? .spdy : name.hasPrefix("h2-") ? .http2 : .unknown
    }
  }

  var title: String? {
    switch self {
    case .unknown: nil
    case .rpki: "RPKI-Router Protocol"
    case .http: "Hypertext Transfer Protocol"
    case .smtp: "Simple Mail Transfer Protocol"
    case .ldap: "Lightweight Directory Access Protocol"
    case .modbus: "Modbus/TCP"
    case .dns: "Domain Name System"
    case .imap: "Internet Message Access Protocol"
    case .pop: "Post Office Protocol"
    case .q931: "Q.931"
    case .enip: "EtherNet/IP (Industrial Protocol)"
    case .skinny: "Skinny Client Control Protocol"
    case .opa: "Intel Omni-Path FE Header - Omni-Path Fabric Executive Header"
    case .tpkt: "TPKT - ISO on TCP - RFC1006"
    case .doip: "DoIP (ISO13400) Protocol"
    case .nvme: "NVM Express Fabrics TCP"
    case .nts: "NTS Key Establishment Protocol"
    case .sip: "Session Initiation Protocol"
    case .amqp: "Advanced Message Queuing Protocol"
    case .coap: "Constrained Application Protocol"
    case .diameter: "Diameter Protocol"
    case .syslog: "Syslog Message"
    case .mqtt: "MQ Telemetry Transport Protocol"
    case .zabbix: "Zabbix Protocol"
    case .nbd: "Network Block Device"
    case .couchbase: "Couchbase Protocol"
    case .dnp3: "Distributed Network Protocol 3.0"
    case .mongo: "Mongo Wire Protocol"
    case .http2: "HyperText Transfer Protocol 2"
    case .spdy: "SPDY"
    case .stun: "Session Traversal Utilities for NAT"
    case .turn: "TURN Channel"
    case .rpc: "Remote Procedure Call"
    case .ftp: "File Transfer Protocol (FTP)"
    case .pgsql: "PostgreSQL"
    case .mysql: "MySQL Protocol"
    case .http3: "Hypertext Transfer Protocol Version 3"
    case .sctp: "Stream Control Transmission Protocol"
    }
  }
}
