import RemoraCore

/// The header ([MS-CIFS] section 2.2.3).
struct SMBHeaderFields: Sendable {
  let component, status, key: Field<UInt32>
  let command, errorClass, words: Field<UInt8>
  let errorCode, pidHigh, tree, process, user, multiplex, bytes, andOffset: Field<UInt16>
  let sessionID, sequence, group: Field<UInt16>
  let reserved, signature: Field<Bytes>
  let flags: FlagSet<UInt8>
  let flags2: FlagSet<UInt16>
  let path: Field<Text>
  let mappedIn, responseTo, responseIn: Field<FrameNumber>
  let time: Field<RelativeTime>

  init(_ p: inout Builder) {
    component = p.u32("server_component", "Server Component", .hex)
    command = p.u8("cmd", "SMB Command", .hex, names: smbCmdNames)
    status = p.u32("nt_status", "NT Status", .hex, names: ntStatusNames, blurb: "NT Status code")
    errorClass = p.u8(
      "error_class", "Error Class", .hex, names: smbErrorClassNames, blurb: "DOS Error Class")
    errorCode = p.u16("error_code", "Error Code", .hex, blurb: "DOS Error Code")
    reserved = p.bytes("reserved", "Reserved", blurb: "Reserved bytes, must be zero")
    flags = FlagSet(
      p.u8("flags", "Flags", .hex),
      [
        p.flag(
          "flags.response", "Request/Response", mask: 0x80, width: 1,
          set: "Message is a response to the client/redirector",
          unset: "Message is a request to the server", blurb: "Is this a request or a response?"),
        p.flag(
          "flags.notify", "Notify", mask: 0x40, width: 1, set: "Notify client on all modifications",
          unset: "Notify client only on open", blurb: "Notify on open or all?"),
        p.flag(
          "flags.oplock", "Oplocks", mask: 0x20, width: 1, set: "OpLock requested/granted",
          unset: "OpLock not requested/granted", blurb: "Is an oplock requested/granted?"),
        p.flag(
          "flags.canon", "Canonicalized Pathnames", mask: 0x10, width: 1,
          set: "Pathnames are canonicalized", unset: "Pathnames are not canonicalized",
          blurb: "Are pathnames canonicalized?"),
        p.flag(
          "flags.caseless", "Case Sensitivity", mask: 0x8, width: 1, set: "Path names are caseless",
          unset: "Path names are case sensitive", blurb: "Are pathnames caseless or casesensitive?"),
        p.flag(
          "flags.receive_buffer", "Receive Buffer Posted", mask: 0x2, width: 1,
          set: "Receive buffer has been posted", unset: "Receive buffer has not been posted",
          blurb: "Have receive buffers been reported?"),
        p.flag(
          "flags.lock", "Lock and Read", mask: 0x1, width: 1,
          set: "Lock&Read, Write&Unlock are supported",
          unset: "Lock&Read, Write&Unlock are not supported",
          blurb: "Are Lock&Read and Write&Unlock operations supported?"),
      ],
      names: [
        "Request/Response", "Notify", "Oplocks", "Canonicalized Pathnames", "Case Sensitivity",
        "Receive Buffer Posted", "Lock and Read",
      ])
    flags2 = FlagSet(
      p.u16("flags2", "Flags2", .hex),
      [
        p.flag(
          "flags2.string", "Unicode Strings", mask: 0x8000, width: 2, set: "Strings are Unicode",
          unset: "Strings are ASCII", blurb: "Are strings ASCII or Unicode?"),
        p.flag(
          "flags2.nt_error", "Error Code Type", mask: 0x4000, width: 2,
          set: "Error codes are NT error codes", unset: "Error codes are DOS error codes",
          blurb: "Are error codes NT or DOS format?"),
        p.flag(
          "flags2.roe", "Execute-only Reads", mask: 0x2000, width: 2,
          set: "Permit reads if execute-only", unset: "Don't permit reads if execute-only",
          blurb: "Will reads be allowed for execute-only files?"),
        p.flag(
          "flags2.dfs", "Dfs", mask: 0x1000, width: 2, set: "Resolve pathnames with Dfs",
          unset: "Don't resolve pathnames with Dfs", blurb: "Can pathnames be resolved using Dfs?"),
        p.flag(
          "flags2.esn", "Extended Security Negotiation", mask: 0x800, width: 2,
          set: "Extended security negotiation is supported",
          unset: "Extended security negotiation is not supported",
          blurb: "Is extended security negotiation supported?"),
        p.flag(
          "flags2.reparse_path", "Reparse Path", mask: 0x400, width: 2,
          set: "The request uses a @GMT reparse path",
          unset: "The request does not use a @GMT reparse path",
          blurb: "The request uses a @GMT reparse path"),
        p.flag(
          "flags2.long_names_used", "Long Names Used", mask: 0x40, width: 2,
          set: "Path names in request are long file names",
          unset: "Path names in request are not long file names",
          blurb: "Are pathnames in this request long file names?"),
        p.flag(
          "flags2.sec_sig_required", "Security Signatures Required", mask: 0x10, width: 2,
          set: "Security signatures are required", unset: "Security signatures are not required",
          blurb: "Are security signatures required?"),
        p.flag(
          "flags2.compressed", "Compressed", mask: 0x8, width: 2, set: "Compression is requested",
          unset: "Compression is not requested", blurb: "Is compression requested?"),
        p.flag(
          "flags2.sec_sig", "Security Signatures", mask: 0x4, width: 2,
          set: "Security signatures are supported", unset: "Security signatures are not supported",
          blurb: "Are security signatures supported?"),
        p.flag(
          "flags2.ea", "Extended Attributes", mask: 0x2, width: 2,
          set: "Extended attributes are supported", unset: "Extended attributes are not supported",
          blurb: "Are extended attributes supported?"),
        p.flag(
          "flags2.long_names_allowed", "Long Names Allowed", mask: 0x1, width: 2,
          set: "Long file names are allowed in the response",
          unset: "Long file names are not allowed in the response",
          blurb: "Are long file names allowed in the response?"),
      ],
      names: [
        "Unicode Strings", "Error Code Type", "Execute-only Reads", "Dfs",
        "Extended Security Negotiation", "Reparse Path", "Long Names Used",
        "Security Signatures Required", "Compressed", "Security Signatures", "Extended Attributes",
        "Long Names Allowed",
      ])
    pidHigh = p.u16("pid.high", "Process ID High", blurb: "Process ID High Bytes")
    signature = p.bytes("signature", "Signature", blurb: "Signature bytes")
    tree = p.u16("tid", "Tree ID")
    process = p.u16("pid", "Process ID")
    user = p.u16("uid", "User ID")
    multiplex = p.u16("mid", "Multiplex ID")
    path = p.string("path", "Path", blurb: "Path. Server name and share name")
    mappedIn = p.frameNumber("fid.mapped_in", "Mapped in", blurb: "The frame this share was mapped")
    responseTo = p.frameNumber(
      "response_to", "Response to", blurb: "This packet is a response to the packet in this frame")
    responseIn = p.frameNumber(
      "response_in", "Response in", blurb: "The response to this packet is in this packet")
    time = p.duration(
      "time", "Time from request", blurb: "Time between Request and Response for SMB cmds")
    words = p.u8("wct", "Word Count (WCT)", blurb: "Word Count, count of parameter words")
    bytes = p.u16("bcc", "Byte Count (BCC)", blurb: "Byte Count, count of data bytes")
    andOffset = p.u16(
      "andxoffset", "AndXOffset", .decHex, blurb: "Offset to next command in this SMB packet")
    key = p.u32("key", "Key", .hex, blurb: "SMB-over-IPX Key")
    sessionID = p.u16("sessid", "Session ID", blurb: "SMB-over-IPX Session ID")
    sequence = p.u16("sequence_num", "Sequence Number", blurb: "SMB-over-IPX Sequence Number")
    group = p.u16("group_id", "Group ID", blurb: "SMB-over-IPX Group ID")
  }
}
