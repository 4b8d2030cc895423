import RemoraCore

/// The fields of roughtime.
struct RoughtimeFields: Sendable {
  let proto, hdr, tag: Field<Text>
  let msgLen, numtags, offset, ver, index, radius: Field<UInt32>
  let srep, cert, dele, pad: Field<Label>
  let nonce, sig, srv, path, root, pubk, value: Field<Bytes>
  let midp, mint, maxt, time, timeLow, timeUp: Field<AbsoluteTime>
  let responseIn, responseTo: Field<FrameNumber>

  init(_ p: inout Builder) {
    proto = p.string("proto", "Protocol")
    hdr = p.string("hdr", "Header")
    msgLen = p.u32("msg_len", "Message Length")
    srep = p.label("srep", "Signed Response")
    cert = p.label("cert", "Certificate")
    dele = p.label("dele", "Delegation")
    numtags = p.u32("numtags", "Number of Tags")
    offset = p.u32("offset", "Value Offset")
    tag = p.string("tag", "Tag")
    nonce = p.bytes("nonce", "Nonce")
    ver = p.u32("ver", "Version", .hex, names: ValueNames(packed: Self.verNames))
    sig = p.bytes("sig", "Signature")
    srv = p.bytes("srv", "Server Key")
    index = p.u32("index", "Index")
    path = p.bytes("path", "Path")
    radius = p.u32("radius", "Radius")
    midp = p.time("midp", "Midpoint", .utc)
    mint = p.time("mint", "Min. Time", .utc)
    maxt = p.time("maxt", "Max. Time", .utc)
    root = p.bytes("root", "Root")
    pubk = p.bytes("pubk", "Public Key")
    value = p.bytes("value", "Value")
    pad = p.label("pad", "Padding")
    time = p.time("time", "Time", .utc, blurb: "Midpoint of guaranteed time")
    timeLow = p.time(
      "time.low", "Time (lower)", .utc, blurb: "Calculated lower bound of guaranteed time")
    timeUp = p.time(
      "time.up", "Time (upper)", .utc, blurb: "Calculated upper bound of guaranteed time")
    responseIn = p.frameNumber("response_in", "Response In")
    responseTo = p.frameNumber("response_to", "Response To")
  }

  static let verNames: StaticString = #"""
    0=Reserved
    1=Roughtime Version 1
    80000008=draft-ietf-ntp-roughtime-8
    80000009=draft-ietf-ntp-roughtime-9
    8000000a=draft-ietf-ntp-roughtime-10
    8000000b=draft-ietf-ntp-roughtime-11
    8000000c=draft-ietf-ntp-roughtime-12
    8000000d-ffffffff=Reserved (Private or Experimental use)
    """#
}
