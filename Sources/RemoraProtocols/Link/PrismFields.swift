import RemoraCore

/// The fields of prism.
struct PrismFields: Sendable {
  let msgcode, msglen, didType, didHosttime, didMactime, didChannel, didSq, didRate, didSiga1,
    didSiga2, didSigb, didIstx, didFrmlen, didUnknown: Field<UInt32>
  let devname: Field<Text>
  let did: Field<Label>
  let didStatus, didLength: Field<UInt16>
  let didRssi, didSignal, didNoise: Field<Int32>

  init(_ p: inout Builder) {
    msgcode = p.u32("msgcode", "Message Code", .hex)
    msglen = p.u32("msglen", "Message Length")
    devname = p.string("devname", "Device Name")
    did = p.label("did", "DID")
    didType = p.u32(
      "did.type", "DID", .hex, names: ValueNames(packed: Self.didTypeNames),
      blurb: "Different ID for each parameter")
    didStatus = p.u16(
      "did.status", "Status", names: [0: "Supplied", 1: "Not Supplied"],
      blurb: "Supplied by the driver or not")
    didLength = p.u16("did.length", "Length", blurb: "Length of data")
    didHosttime = p.u32(
      "did.hosttime", "Host Time", blurb: "In jiffies - for our system this is in 10ms units")
    didMactime = p.u32(
      "did.mactime", "MAC timestamp (lower 32 bits)",
      blurb: """
        Lower 32 bits of value in microseconds of the MAC's Time Synchronization \
        Function timer when the first bit of the MPDU arrived at the \
        MAC.
        """)
    didChannel = p.u32("did.channel", "Channel")
    didRssi = p.i32("did.rssi", "RSSI")
    didSq = p.u32("did.sq", "Signal Quality")
    didSignal = p.i32("did.signal", "Signal")
    didNoise = p.i32("did.noise", "Noise")
    didRate = p.integer(
      "did.rate", "Data rate (Mb/s)", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.rate), blurb: "Speed this frame was sent/received at")
    didSiga1 = p.u32("did.siga1", "SIG_A1", .hex)
    didSiga2 = p.u32("did.siga2", "SIG_A2", .hex)
    didSigb = p.u32("did.sigb", "SIG", .hex)
    didIstx = p.u32(
      "did.istx", "IsTX", .hex, names: [0: "Rx Packet", 1: "Tx Packet"],
      blurb: "Type of packet (RX or TX?)")
    didFrmlen = p.u32("did.frmlen", "Frame Length", blurb: "Length of the following frame in bytes")
    didUnknown = p.u32("did.unknown", "Unknown DID Field", .hexDec)
  }

  static let didTypeNames: StaticString = #"""
    10044=Host Time
    1041=Host Time
    20044=Mac Time
    2041=Mac Time
    30044=Channel
    3041=Channel
    40044=RSSI
    4041=RSSI
    50044=SQ
    5041=SQ
    60044=Signal
    6041=Signal
    70044=Noise
    7041=Noise
    80044=Rate
    8041=Rate
    90044=Is Tx
    9041=Is Tx
    a0044=Frame Length
    a041=Frame Length
    b0044=SIG A1
    b044=SIG A1
    c0044=SIG A2
    c044=SIG A2
    d0044=SIG B
    d044=SIG B
    """#
}
