import RemoraCore

/// What the capture says of how a packet was received
/// (draft-ietf-opsawg-pcapng section 4.3.1, `epb_flags`).
struct FrameFlags {
  let word, direction, reception, fcsLength, reserved: Field<UInt32>
  let errors: [(field: Field<Bool>, bit: UInt32)]

  init(_ p: inout Builder) {
    word = p.u32("packet_flags", "Packet flags", .hex)
    direction = p.u32(
      "packet_flags_direction", "Direction", .hex, mask: 0x3,
      names: [0: "Unknown", 1: "Inbound", 2: "Outbound"])
    reception = p.u32(
      "packet_flags_reception_type", "Reception type", mask: 0x1c,
      names: [0: "Not specified", 1: "Unicast", 2: "Multicast", 3: "Broadcast", 4: "Promiscuous"])
    fcsLength = p.u32("packet_flags_fcs_length", "FCS length", mask: 0x1e0)
    reserved = p.u32("packet_flags_reserved", "Reserved", mask: 0xfe00)
    let known = [
      ("crc_error", "CRC error"), ("packet_too_error", "Packet too long error"),
      ("packet_too_short_error", "Packet too short error"),
      ("wrong_inter_frame_gap_error", "Wrong interframe gap error"),
      ("unaligned_frame_error", "Unaligned frame error"),
      ("start_frame_delimiter_error", "Start frame delimiter error"),
      ("preamble_error", "Preamble error"), ("symbol_error", "Symbol error"),
    ]
    var errors: [(field: Field<Bool>, bit: UInt32)] = []
    for (i, (name, label)) in known.enumerated() {
      let bit = UInt32(0x0100_0000) << UInt32(i)
      let field = p.flag(
        "packet_flags_\(name)", label, mask: UInt64(bit), width: 4, set: "Set", unset: "Not set")
      errors.append((field, bit))
    }
    self.errors = errors
  }

  func add(_ d: inout Dissection, _ bits: UInt32) {
    let here = Region.nowhere
    let sub = d.open(d.put(word, bits, at: here))
    d.put(direction, bits & 3, at: here)
    d.put(reception, bits >> 2 & 7, at: here)
    d.put(fcsLength, bits >> 5 & 15, at: here)
    d.put(reserved, bits >> 9 & 0x7f, at: here)
    for (field, bit) in errors { d.put(field, bits & bit != 0, at: here) }
    d.close(sub)
  }
}

/// What somebody wrote about a packet into the capture.
struct FrameComments {
  let heading: Field<Label>
  let comment: Field<Text>
  let remark: Expert

  init(_ p: inout Builder) {
    heading = p.subProtocol("/pkt_comment", "Packet comments")
    comment = p.string("comment", "Comment")
    remark = p.expert("comment.expert", .comments, .comment, "Formatted comment")
  }

  func add(_ d: inout Dissection, _ comments: [String]) {
    let sub = d.open(d.put(heading, at: .nowhere))
    for text in comments {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let first = String(lines.first ?? "")
      let item = d.put(comment, Phrase(first), at: .nowhere)
      if lines.count > 1 {
        d.label(item, "\(first) [...]")
        let inner = d.open(item)
        for line in lines {
          d.put(comment, Phrase(String(line)), at: .nowhere)
          d.label("\(String(line))")
        }
        d.put(comment, Phrase(text), at: .nowhere, .hidden)
        d.close(inner)
      } else {
        d.label(item, Phrase(text))
      }
      d.expert(remark, at: item, Phrase(text), .hidden)
    }
    d.close(sub)
  }
}
