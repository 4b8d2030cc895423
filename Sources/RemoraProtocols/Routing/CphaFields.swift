import RemoraCore

/// The fields of cpha.
struct CphaFields: Sendable {
  static let opcodes = ValueNames(packed: opcodeNames)
  let magicNumber, version, clusterNumber, opcode, srcIf, randomId, srcId, dstId, policyId, filler,
    idNum, reportCode, haMode, haTimeUnit: Field<UInt16>
  let payload, machineStates, interfaceStates: Field<Label>
  let unknownData: Field<Bytes>
  let stateNode: Field<UInt8>
  let reportedIfs, seed, status, ifn: Field<UInt32>
  let ethernetAddr: Field<MACAddress>
  let ifTrusted: Field<Bool>
  let ip: Field<IPv4Address>
  let slotNum, machineNum: Field<Int16>
  let hashLen: Field<Int32>
  let inUp, inAssumeUp, outUp, outAssumeUp, clusterLastPacket: Field<Int8>

  init(_ p: inout Builder) {
    magicNumber = p.u16("magic_number", "Magic Number", .hex)
    version = p.u16(
      "version", "Protocol Version", names: ValueNames(packed: Self.versionNames),
      blurb: "CPHAP Version")
    clusterNumber = p.u16("cluster_number", "Cluster Number")
    opcode = p.u16("opcode", "HA OpCode", names: Self.opcodes)
    payload = p.label("payload", "Payload")
    srcIf = p.u16("src_if", "Source Interface")
    randomId = p.u16("random_id", "Random ID")
    srcId = p.u16("src_id", "Source Machine ID")
    dstId = p.u16("dst_id", "Destination Machine ID")
    policyId = p.u16("policy_id", "Policy ID")
    filler = p.u16("filler", "Filler")
    unknownData = p.bytes("unknown_data", "Data")
    idNum = p.u16("id_num", "Number of IDs reported")
    reportCode = p.u16(
      "report_code", "Report code",
      names: [
        1: "Machine information included", 2: "Interface information included",
        3: "Machine & Interface information included",
      ])
    haMode = p.u16(
      "ha_mode", "HA mode",
      names: [
        0: "FWHA_UNDEF_MODE", 1: "FWHA_NOT_ACTIVE_MODE - CPHA is not active",
        2: "FWHA_BALANCE_MODE - More than one machine active", 3: "FWHA_PRIMARY_UP_MODE",
        4: "FWHA_ONE_UP_MODE",
      ])
    haTimeUnit = p.u16("ha_time_unit", "HA Time unit", blurb: "HA Time unit (ms)")
    machineStates = p.label("machine_states", "Machines States")
    stateNode = p.u8(
      "state_node", "State node",
      names: [
        0: "Down/Dead", 1: "Initializing", 2: "Standby", 3: "Ready", 4: "Active/Active-Attention",
      ])
    interfaceStates = p.label("interface_states", "Interface States")
    reportedIfs = p.u32("reported_ifs", "Reported Interfaces")
    ethernetAddr = p.ether("ethernet_addr", "Ethernet Address")
    ifTrusted = p.flag("if_trusted", "Interface Trusted", width: 2)
    ip = p.ipv4("ip", "IP Address")
    slotNum = p.i16("slot_num", "Slot Number")
    machineNum = p.i16("machine_num", "Machine Number")
    seed = p.u32("seed", "Seed")
    hashLen = p.i32("hash_len", "Hash list length")
    inUp = p.i8("in_up", "Interfaces up in the Inbound")
    inAssumeUp = p.i8("in_assume_up", "Interfaces assumed up in the Inbound")
    outUp = p.i8("out_up", "Interfaces up in the Outbound")
    outAssumeUp = p.i8("out_assume_up", "Interfaces assumed up in the Outbound")
    clusterLastPacket = p.i8("cluster_last_packet", "Last packet seen", blurb: "Time units ago")
    status = p.u32(
      "status", "Status",
      names: [
        1: "New policy arrived - no need to modify HA configuration",
        2: "New policy arrived - need to modify HA configuration",
        3: "Ready to change configuration",
      ])
    ifn = p.u32("ifn", "Interface Number")
  }

  static let versionNames: StaticString = #"""
    1=4.1
    2=NG (FP0)
    3=NG FP1
    6=NG FP2
    212=NG FP3
    216=VSX NG AIR2
    219=VSX NGX EA
    21a=VSX NGX GA
    21c=NG AIR54 EA
    21d=NG AIR54 GA
    226=NG AIR55 (up to HFA_16)
    227=NG AIR55 HFA_17
    228=NG AIR55W
    229=NG AIR55 HFA_18
    24f=NG AIR55 LSV
    251=NGXR60 EA
    259=NGXR60 GA / NGXR60 HFA_01
    25a=NGXR60 HFA_02
    286=NGXR60 Multicast acceleration
    28a=NGXR60 with Anti-Virus
    299=NGXR61 EA2
    29b=NGXR61 GA
    2b2=NGXR62 EA
    2b3=NGXR62 GA
    2bc=Connectra NGXR61 EA
    2c1=Connectra NGXR61 GA
    2c6=Connectra NGXR66 GA
    320=NGXR65 EA
    321=NGXR65 GA
    322=NGXR65 HFA_01
    323=NGXR65 HFA_02
    324=NGXR65 HFA_02 / Connectra NGXR66.1
    325=NGXR65 HFA_03
    32a=NGXR65 HFA_03 GA
    32b=NGXR65 HFA_40
    32d=NGXR65 HFA_50
    32e=NGXR65 HFA_50
    32f=NGXR65 HFA_60
    330=NGXR65 HFA_70
    352=VSX NGX Scalability Pack
    384=VSX NGXR65 GA
    385=VSX NGXR65 HFA_10
    386=VSX NGXR65 HFA_20
    3e8=NGXR65 with CoreXL LE
    3e9=VSX NGXR67 GA
    3f2=VSX NGXR67 EA
    44c=VSX NGXR68 GA
    5dc=R70 EA
    5dd=R70 GA
    5de=R70.1 EA /R70.1 IPv6Pack HCC
    5e1=R70.1 GA
    5e2=2R70.1 IPv6Pack
    5e4=R70.12
    5ec=R70.20
    5ee=R70.30
    5f0=R70.40 / GX 5.0 HCC
    5f3=R70.50
    613=R71.10 /R71 VE
    615=R71.20
    617=R71.30
    619=R71.40
    61a=R71.45
    61b=R71.50
    7d0=R75 GA / R75.050 for 61000 /R75.051 for 61000 /R75.052 for 61000
    7d5=R75.10
    7da=R75.20
    7e4=R75.30
    8a2=R75.40 32-bit
    8a3=R75.40 64-bit
    8ac=R75.45 32-bit
    8ad=R75.45 64-bit
    8b1=R75.46 32-bit
    8b2=R75.46 64-bit
    8b6=R75.47 32-bit
    8b7=R75.47 64-bit
    9c4=R75.40VS 32-bit
    9c5=R75.40VS 64-bit
    9c6=R75.40VS in VSX mode
    a8c=R76 32-bit
    a8d=DR76 64-bit
    a8e=R76 in VSX mode
    aa0=R76.10 32-bit
    aa1=R76.10 64-bit
    aa2=R76.10 in VSX mode
    b54=R77 32-bit
    b55=R77 64-bit
    b56=R77 in VSX mode
    b59=R77.10 32-bit
    b5a=R77.10 64-bit
    b5b=R77.10 in VSX mode
    b5e=R77.20 32-bit
    b5f=R77.20 64-bit
    b60=R77.20 in VSX mode
    b68=R77.30 32-bit
    b69=R77.30 64-bit
    b6a=R77.30 in VSX mode
    f4ec=R76SP for 61000 32-bit
    f4ed=R76SP for 61000 64-bit
    f4ee=R76SP for 61000 in VSX mode
    f4f6=R76SP.10 for 61000 32-bit
    f4f7=R76SP.10 for 61000 64-bit
    f4f8=R76SP.10 for 61000 in VSX mode
    """#
  static let opcodeNames: StaticString = #"""
    0=Unknown OpCode
    1=FWHA_MY_STATE - Report source machine's state
    2=FWHA_QUERY_STATE - Query other machine's state
    3=FWHA_IF_PROBE_REQ - Interface active check request
    4=FWHA_IF_PROBE_REPLY - Interface active check reply
    5=FWHA_IFCONF_REQ - Interface configuration request
    6=FWHA_IFCONF_REPLY - Interface configuration reply
    7=FWHA_LB_CONF - LB configuration report request
    8=FWHA_LB_CONFIRM - LB configuration report reply
    9=FWHA_POLICY_CHANGE - Policy ID change request/notification
    a=FWHAP_SYNC - New Sync packet
    """#
}
