import RemoraCore

/// For protocols that turn a connection over to TLS half way (RFC 3207, 2595, 4217): says from
/// when on, and what will run inside.
struct TLSUpgrade: Sendable {
  let tls: ProtocolHandle
  let inside: State<FlowTable<TLSApplication>>
  let application: TLSApplication

  init(_ p: inout Builder, carrying application: TLSApplication) {
    tls = p.uses("tls")
    inside = Self.table(&p)
    self.application = application
  }

  static func table(_ p: inout Builder) -> State<FlowTable<TLSApplication>> {
    p.shared("tls.inside", owner: "tls") { $0.state { FlowTable(limit: 1 << 16) } }
  }

  static func key(_ packet: PacketInfo) -> FlowKey {
    FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
  }

  /// What follows the packet in hand is TLS.
  func begin(_ d: inout Dissection) {
    d.appoint(tls, over: .tcp)
    guard !d.packet.isRevisit else { return }
    let place = d[inside].place(Self.key(d.packet)) { _ in application }
    d[inside][place.index] = application
  }
}
