import RemoraCore

/// The fields of the NetBIOS name service.
struct NBNSFields {
  let flags, flagsOpcode, flagsRcode, id, countQueries, countAnswers, countAuthRr: Field<UInt16>
  let countAddRr, nameFlags, nameFlagsOnt, nbFlags, nbFlagsOnt, type, `class`: Field<UInt16>
  let versionNumber, periodOfStatistics, numCrcs, numAlignmentErrors: Field<UInt16>
  let numCollisions, numSendAborts, numretransmits, numNoResourceConditions: Field<UInt16>
  let numcommandBlocks, numpendingSessions, maxNumPendingSessions: Field<UInt16>
  let maxTotalSessionsPossible, sessionDataPacketSize, dataLength: Field<UInt16>
  let flagsResponse, flagsAuthoritative, flagsTruncated, flagsRecdesired: Field<Bool>
  let flagsRecavail, flagsBroadcast, nameFlagsGroup, nameFlagsDrg, nameFlagsCnf: Field<Bool>
  let nameFlagsAct, nameFlagsPrm, nbFlagsGroup: Field<Bool>
  let name, netbiosName: Field<Text>
  let addr: Field<IPv4Address>
  let numberOfNames, jumpers, testResult: Field<UInt8>
  let unitId: Field<MACAddress>
  let numGoodSends, numGoodReceives, ttl: Field<UInt32>
  let data: Field<Bytes>
  let incompleteEntry: Expert

  init(_ p: inout Builder) {
    flags = p.u16("flags", "Flags", .hex)
    flagsResponse = p.flag(
      "flags.response", "Response", mask: 0x8000, width: 2, set: "Message is a response",
      unset: "Message is a query", blurb: "Is the message a response?")
    flagsOpcode = p.u16(
      "flags.opcode", "Opcode", mask: 0x7800,
      names: [
        0: "Name query", 5: "Registration", 6: "Release", 7: "Wait for acknowledgment",
        8: "Refresh", 9: "Refresh (alternate opcode)", 15: "Multi-homed registration",
      ], blurb: "Operation code")
    flagsAuthoritative = p.flag(
      "flags.authoritative", "Authoritative", mask: 0x400, width: 2,
      set: "Server is an authority for domain", unset: "Server is not an authority for domain",
      blurb: "Is the server is an authority for the domain?")
    flagsTruncated = p.flag(
      "flags.truncated", "Truncated", mask: 0x200, width: 2, set: "Message is truncated",
      unset: "Message is not truncated", blurb: "Is the message truncated?")
    flagsRecdesired = p.flag(
      "flags.recdesired", "Recursion desired", mask: 0x100, width: 2, set: "Do query recursively",
      unset: "Don't do query recursively", blurb: "Do query recursively?")
    flagsRecavail = p.flag(
      "flags.recavail", "Recursion available", mask: 0x80, width: 2,
      set: "Server can do recursive queries", unset: "Server can't do recursive queries",
      blurb: "Can the server do recursive queries?")
    flagsBroadcast = p.flag(
      "flags.broadcast", "Broadcast", mask: 0x10, width: 2, set: "Broadcast packet",
      unset: "Not a broadcast packet", blurb: "Is this a broadcast packet?")
    flagsRcode = p.u16(
      "flags.rcode", "Reply code", mask: 0xf,
      names: [
        0: "No error", 1: "Request was invalidly formatted", 2: "Server failure",
        3: "Requested name does not exist", 4: "Request is not implemented",
        5: "Request was refused", 6: "Name is owned by another node", 7: "Name is in conflict",
      ])
    id = p.u16("id", "Transaction ID", .hex, blurb: "Identification of transaction")
    countQueries = p.u16("count.queries", "Questions", blurb: "Number of queries in packet")
    countAnswers = p.u16("count.answers", "Answer RRs", blurb: "Number of answers in packet")
    countAuthRr = p.u16(
      "count.auth_rr", "Authority RRs", blurb: "Number of authoritative records in packet")
    countAddRr = p.u16(
      "count.add_rr", "Additional RRs", blurb: "Number of additional records in packet")
    nameFlags = p.u16("name_flags", "Name flags", .hex)
    nameFlagsGroup = p.flag(
      "name_flags.group", "Name type", mask: 0x8000, width: 2, set: "Group name",
      unset: "Unique name")
    nameFlagsOnt = p.u16(
      "name_flags.ont", "ONT", mask: 0x6000, names: [0: "B-node", 8192: "P-node", 16384: "M-node"])
    nameFlagsDrg = p.flag(
      "name_flags.drg", "Name is being deregistered", mask: 0x1000, width: 2, set: "Yes",
      unset: "No")
    nameFlagsCnf = p.flag(
      "name_flags.cnf", "Name is in conflict", mask: 0x800, width: 2, set: "Yes", unset: "No")
    nameFlagsAct = p.flag(
      "name_flags.act", "Name is active", mask: 0x400, width: 2, set: "Yes", unset: "No")
    nameFlagsPrm = p.flag(
      "name_flags.prm", "Permanent node name", mask: 0x200, width: 2, set: "Yes", unset: "No")
    nbFlags = p.u16("nb_flags", "Name flags", .hex)
    nbFlagsGroup = p.flag(
      "nb_flags.group", "Name type", mask: 0x8000, width: 2, set: "Group name", unset: "Unique name"
    )
    nbFlagsOnt = p.u16(
      "nb_flags.ont", "ONT", mask: 0x6000,
      names: [0: "B-node", 8192: "P-node", 16384: "M-node", 24576: "H-node"])
    type = p.u16("type", "Type", names: [32: "NB", 33: "NBSTAT"])
    `class` = p.u16(
      "class", "Class", names: [1: "IN", 2: "CS", 3: "CH", 4: "HS", 254: "NONE", 255: "ANY"])
    name = p.string("name", "Name")
    addr = p.ipv4("addr", "Addr")
    numberOfNames = p.u8("number_of_names", "Number of names")
    unitId = p.ether("unit_id", "Unit ID")
    jumpers = p.u8("jumpers", "Jumpers", .hex)
    testResult = p.u8("test_result", "Test result", .hex)
    versionNumber = p.u16("version_number", "Version number", .hex)
    periodOfStatistics = p.u16("period_of_statistics", "Period of statistics", .hex)
    numCrcs = p.u16("num_crcs", "Number of CRCs")
    numAlignmentErrors = p.u16("num_alignment_errors", "Number of alignment errors")
    numCollisions = p.u16("num_collisions", "Number of collisions")
    numSendAborts = p.u16("num_send_aborts", "Number of send aborts")
    numGoodSends = p.u32("num_good_sends", "Number of good sends")
    numGoodReceives = p.u32("num_good_receives", "Number of good receives")
    numretransmits = p.u16("numretransmits", "Number of retransmits")
    numNoResourceConditions = p.u16(
      "num_no_resource_conditions", "Number of no resource conditions")
    numcommandBlocks = p.u16("numcommand_blocks", "Number of command blocks")
    numpendingSessions = p.u16("numpending_sessions", "Number of pending sessions")
    maxNumPendingSessions = p.u16("max_num_pending_sessions", "Max number of pending sessions")
    maxTotalSessionsPossible = p.u16("max_total_sessions_possible", "Max total sessions possible")
    sessionDataPacketSize = p.u16("session_data_packet_size", "Session data packet size")
    data = p.bytes("data", "Data")
    netbiosName = p.string("netbios_name", "Name")
    ttl = p.u32("ttl", "Time to live")
    dataLength = p.u16("data_length", "Data length")
    incompleteEntry = p.expert("incomplete_entry", .malformed, .error, "incomplete entry")
  }
}
