public import RemoraCore

extension Registry {
  /// All built-in protocols.
  public static var standard: Registry {
    Registry([
      // The capture itself, and what the engine says of packets.
      frame, shortFrame, malformedFrame, unreassembledFragment, expertInfo, textItem,
      data,
      // Link
      ethernet, ethertype,
      // Network
      ipv4,
      // Transport
      udp, udpLite, tcp,
    ])
  }
}
