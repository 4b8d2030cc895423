import RemoraCore

/// Fields of HTTP/2 (RFC 9113, 7838, 8336, 9218).
struct HTTP2Fields: Sendable {
  let stream: Field<Label>
  let magic: Field<Text>
  let length: Field<UInt32>
  let type, flags: Field<UInt8>
  let endStream, endHeaders, padded, priority, ackPing, ackSettings: Field<Bool>
  /// The bits that a type of frame has no use for.
  let unused, unusedSettings, unusedPing, unusedContinuation, unusedPromise: Field<UInt8>
  let unusedData, unusedHeaders: Field<UInt8>
  let reserved, streamID: Field<UInt32>
  let padLength: Field<UInt8>
  let padCount: Field<UInt16>
  let exclusive: Field<Bool>
  let dependency: Field<UInt32>
  let weight, realWeight: Field<UInt8>
  let data, dataPadding, headers, headersPadding, unknown, continuation: Field<Bytes>
  let header: Field<Label>
  let headerLength, headerCount, nameLength, valueLength, index: Field<UInt32>
  let name, value, plain, representation: Field<Text>
  let sizeUpdate: Field<Label>
  let tableSize: Field<UInt32>
  let status: Field<UInt16>
  let age, contentLength, maxForwards: Field<UInt64>
  let known: [(name: [UInt8], field: Field<Text>)]
  let fullURI: Field<Text>
  let resetError, goawayReserved, goawayLast, goawayError: Field<UInt32>
  let debugData, ping, pong: Field<Bytes>
  let promiseReserved, promisedID: Field<UInt32>
  let promise, promisePadding: Field<Bytes>
  let updateReserved, increment: Field<UInt32>
  let originLength: Field<UInt16>
  let origin, fieldValue: Field<Text>
  let originHeading: Field<Label>
  let originSize: Field<UInt16>
  let originText: Field<Text>
  let updatedStream: Field<UInt64>
  let updatedPriority: Field<Text>
  let time: Field<RelativeTime>
  let requestIn, responseIn: Field<FrameNumber>
  let connectionBefore, connectionAfter, streamBefore, streamAfter: Field<Int32>
  let fragments: Field<Label>
  let fragment: Field<FrameNumber>
  let fragmentCount, bodyLength: Field<UInt32>
  let bodyData: Field<Bytes>
  let notUnpacked: Expert

  static let types: ValueNames = [
    0: "DATA", 1: "HEADERS", 2: "PRIORITY", 3: "RST_STREAM", 4: "SETTINGS", 5: "PUSH_PROMISE",
    6: "PING", 7: "GOAWAY", 8: "WINDOW_UPDATE", 9: "CONTINUATION", 10: "ALTSVC", 12: "ORIGIN",
    16: "PRIORITY_UPDATE",
  ]

  static let errors: ValueNames = [
    0: "NO_ERROR", 1: "PROTOCOL_ERROR", 2: "INTERNAL_ERROR", 3: "FLOW_CONTROL_ERROR",
    4: "SETTINGS_TIMEOUT", 5: "STREAM_CLOSED", 6: "FRAME_SIZE_ERROR", 7: "REFUSED_STREAM",
    8: "CANCEL", 9: "COMPRESSION_ERROR", 10: "CONNECT_ERROR", 11: "ENHANCE_YOUR_CALM",
    12: "INADEQUATE_SECURITY", 13: "HTTP_1_1_REQUIRED",
  ]

  init(_ p: inout Builder) {
    stream = p.label("stream", "Stream")
    magic = p.string("magic", "Magic")
    length = p.u24(
      "length", "Length",
      blurb: """
        The length (24 bits) of the frame payload (The 9 octets of the frame header are not \
        included)
        """)
    type = p.u8(
      "type", "Type", names: HTTP2Fields.types,
      blurb: """
        The frame type determines how the remainder of the frame header and payload are \
        interpreted
        """)
    flags = p.u8(
      "flags", "Flags", .hex,
      blurb: "Flags are assigned semantics specific to the indicated frame type")
    endStream = p.flag("flags.end_stream", "End Stream", mask: 1)
    endHeaders = p.flag("flags.eh", "End Headers", mask: 4)
    padded = p.flag("flags.padded", "Padded", mask: 8)
    priority = p.flag("flags.priority", "Priority", mask: 0x20)
    ackPing = p.flag("flags.ack.ping", "ACK", mask: 1)
    ackSettings = p.flag("flags.ack.settings", "ACK", mask: 1)
    unused = p.u8("flags.unused", "Unused", .hex, mask: 0xff, blurb: "Must be zero")
    unusedSettings = p.u8(
      "flags.unused_settings", "Unused", .hex, mask: 0xfe, blurb: "Must be zero")
    unusedPing = p.u8("flags.unused_ping", "Unused", .hex, mask: 0xfe, blurb: "Must be zero")
    unusedContinuation = p.u8(
      "flags.unused_continuation", "Unused", .hex, mask: 0xfb, blurb: "Must be zero")
    unusedPromise = p.u8(
      "flags.unused_push_promise", "Unused", .hex, mask: 0xf3, blurb: "Must be zero")
    unusedData = p.u8("flags.unused_data", "Unused", .hex, mask: 0xf6, blurb: "Must be zero")
    unusedHeaders = p.u8(
      "flags.unused_headers", "Unused", .hex, mask: 0xd2, blurb: "Must be zero")
    reserved = p.u32("r", "Reserved", .hex, mask: 0x8000_0000)
    streamID = p.u32(
      "streamid", "Stream Identifier", mask: 0x7fff_ffff, blurb: "A 31-bit stream identifier")
    padLength = p.u8("padding", "Pad Length", .hex, blurb: "Padding size")
    padCount = p.u16("pad_length", "Pad Length")
    exclusive = p.flag("exclusive", "Exclusive", mask: 0x8000_0000, width: 4)
    dependency = p.u32("stream_dependency", "Stream Dependency", mask: 0x7fff_ffff)
    weight = p.u8("headers.weight", "Weight")
    realWeight = p.u8("headers.weight_real", "Weight real")
    data = p.bytes("data.data", "Data", blurb: "Application data")
    dataPadding = p.bytes("data.padding", "Padding", blurb: "Padding octets")
    headers = p.bytes("headers", "Header Block Fragment", blurb: "A header block fragment")
    headersPadding = p.bytes("headers.padding", "Padding", blurb: "Padding octets")
    unknown = p.bytes("unknown", "Unknown")
    continuation = p.bytes("continuation.header", "Header Block Fragment")
    header = p.label("header", "Header")
    headerLength = p.u32("header.length", "Header Length")
    headerCount = p.u32("header.count", "Header Count")
    nameLength = p.u32("header.name.length", "Name Length")
    name = p.string("header.name", "Name")
    valueLength = p.u32("header.value.length", "Value Length")
    value = p.string("header.value", "Value")
    plain = p.string("header.unescaped", "Unescaped")
    representation = p.string("header.repr", "Representation")
    index = p.u32("header.index", "Index")
    sizeUpdate = p.label("header_table_size_update", "Header table size update")
    tableSize = p.u32("header_table_size_update.header_table_size", "Header table size")
    var known: [(name: [UInt8], field: Field<Text>)] = []
    for (name, field, about) in HTTP2Names.headers {
      known.append((Array(name.utf8), p.string(field, name, blurb: about)))
    }
    self.known = known
    status = p.u16("headers.status", ":status")
    age = p.u64("headers.age", "age")
    contentLength = p.u64(
      "headers.content_length", "content-length", blurb: "Size of body in bytes")
    maxForwards = p.u64("headers.max_forwards", "max-forwards")
    fullURI = p.string("request.full_uri", "Full request URI")
    resetError = p.u32("rst_stream.error", "Error", names: HTTP2Fields.errors)
    goawayReserved = p.u32("goaway.r", "Reserved", .hex, mask: 0x8000_0000)
    goawayLast = p.u32("goaway.last_stream_id", "Last-Stream-ID", mask: 0x7fff_ffff)
    goawayError = p.u32("goaway.error", "Error", names: HTTP2Fields.errors)
    debugData = p.bytes("goaway.addata", "Additional Debug Data")
    ping = p.bytes("ping", "Ping")
    pong = p.bytes("pong", "Pong")
    promiseReserved = p.u32("push_promise.r", "Reserved", .hex, mask: 0x8000_0000)
    promisedID = p.u32(
      "push_promise.promised_stream_id", "Promised-Stream-ID", mask: 0x7fff_ffff)
    promise = p.bytes("push_promise.header", "Header Block Fragment")
    promisePadding = p.bytes("push_promise.padding", "Padding", blurb: "Padding octets")
    updateReserved = p.u32("window_update.r", "Reserved", .hex, mask: 0x8000_0000)
    increment = p.u32(
      "window_update.window_size_increment", "Window Size Increment", mask: 0x7fff_ffff)
    originLength = p.u16("altsvc.origin.len", "Origin Length")
    origin = p.string("altsvc.origin", "Origin")
    fieldValue = p.string("altsvc.field_value", "Field/Value")
    originHeading = p.label("origin", "Origin")
    originSize = p.u16("origin.origin_len", "Origin Length")
    originText = p.string("origin.origin", "Origin")
    updatedStream = p.integer(
      "priority_update_stream_id", "Priority Update Stream ID", .uint64, as: UInt64.self,
      container: 4)
    updatedPriority = p.string(
      "priority_update_field_value", "Priority Update Field Value")
    time = p.duration("time", "Time since request", blurb: "Time since the request was sent")
    requestIn = p.frameNumber("request_in", "Request in frame")
    responseIn = p.frameNumber("response_in", "Response in frame")
    connectionBefore = p.i32(
      "calculated.connection.window_size.before", "Connection window size (before)")
    connectionAfter = p.i32(
      "calculated.connection.window_size.after", "Connection window size (after)")
    streamBefore = p.i32(
      "calculated.stream.window_size.before", "Stream window size (before)")
    streamAfter = p.i32("calculated.stream.window_size.after", "Stream window size (after)")
    fragments = p.label("body.fragments", "Body fragments")
    fragment = p.frameNumber("body.fragment", "Body fragment")
    fragmentCount = p.u32("body.fragment.count", "Body fragment count")
    bodyLength = p.u32("body.reassembled.length", "Reassembled body length")
    bodyData = p.bytes("body.reassembled.data", "Reassembled body data")
    notUnpacked = p.expert(
      "body_decompression_failed", .undecoded, .warning, "Body decompression failed")
  }
}
