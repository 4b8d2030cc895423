import RemoraCore

/// The fields of rmcp.
struct RmcpFields: Sendable {
  static let classes: ValueNames = [6: "ASF", 7: "IPMI", 8: "OEM"]
  let version, reserved, sequence, classField, type: Field<UInt8>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", .hex, blurb: "RMCP Version")
    reserved = p.u8("reserved", "Reserved", .hex, blurb: "RMCP Reserved")
    sequence = p.u8("sequence", "Sequence", .hex, blurb: "RMCP Sequence")
    classField = p.u8("class", "Class", .hex, mask: 0x1f, names: Self.classes, blurb: "RMCP Class")
    type = p.u8(
      "type", "Message Type", .hex, mask: 0x80, names: [0: "Normal RMCP", 1: "RMCP ACK"],
      blurb: "RMCP Message Type")
  }

}
