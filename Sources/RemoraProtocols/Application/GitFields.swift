import RemoraCore

/// The fields of git.
struct GitFields: Sendable {
  let version, packetType, sidebandControlCode: Field<UInt8>
  let length: Field<UInt16>
  let data: Field<Bytes>

  init(_ p: inout Builder) {
    version = p.u8(
      "version", "Git Protocol Version", .none,
      names: [49: "Git protocol version 1", 50: "Git protocol version 2"])
    packetType = p.u8(
      "packet_type", "Git Packet Type", .none,
      names: [0: "Flush", 1: "Delimiter", 2: "Response end"])
    length = p.u16("length", "Packet length", .hex)
    data = p.bytes("data", "Packet data")
    sidebandControlCode = p.u8(
      "sideband_control_code", "Sideband control code", .hex,
      names: [1: "Git packfile data", 2: "Git progress data", 3: "Git error data"])
  }

}
