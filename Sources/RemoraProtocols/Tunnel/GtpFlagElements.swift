import RemoraCore

/// Elements of a byte or two: flags, indications, small numbers.
struct GTPFlagElements: Sendable {
  let common, extended, groupActions: [Field<Bool>]
  let tunnelFlags: [Field<UInt8>]
  let restriction, location, hops, generations, enhanced, transferTime: Field<UInt8>
  let stationCause, discriminator, action, correlation, mode, distribution: Field<UInt8>
  let index: Field<UInt16>
  let canPreempt, isVulnerable, isLow, isCentral: Field<Bool>
  let level, higher, selection, entity, counter: Field<UInt8>
  let context, moreSpare: Field<UInt8>
  let dataTransfer: Field<Bool>
  let group: Field<UInt8>
  let thingFlags: [Field<Bool>]
  let thingSpare: Field<UInt8>
  let dual: Field<Bool>
  let dualSpare: Field<UInt8>
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    func flags(
      _ p: inout Builder, _ prefix: String, _ list: [(String, String, UInt64)]
    ) -> [Field<Bool>] {
      list.map { p.flag("\(prefix)\($0.0)", $0.1, mask: $0.2) }
    }
    common = flags(
      &p, "cmn_flg.",
      [
        ("dual_addr_bearer_flg", "Dual Address Bearer Flag", 0x80),
        ("upgrd_qos_sup", "Upgrade QoS Supported", 0x40), ("nrsn", "NRSN bit field", 0x20),
        ("no_qos_neg", "No QoS negotiation", 0x10),
        ("mbs_cnt_inf", "MBMS Counting Information", 0x08),
        ("mbs_ran_pcd_rdy", "RAN Procedures Ready", 0x04),
        ("mbs_srv_type", "MBMS Service Type", 0x02), ("ppc", "Prohibit Payload Compression", 0x01),
      ])
    extended = flags(
      &p, "ext_comm_flags.",
      [
        ("uasi", "UASI", 0x80), ("bdwi", "BDWI", 0x40), ("pcri", "PCRI", 0x20), ("vb", "VB", 0x10),
        ("retloc", "RetLoc", 0x08), ("cpsr", "CPSR", 0x04), ("ccrsi", "CCRSI", 0x02),
        ("unauthenticated_imsi", "Unauthenticated IMSI", 0x01),
      ])
    tunnelFlags = [
      p.u8("ei", "Error Indication (EI)", mask: 0x04), p.u8("gcsi", "GPRS-CSI (GCSI)", mask: 0x02),
      p.u8("dti", "Direct Tunnel Indicator (DTI)", mask: 0x01),
    ]
    let reports: [(String, UInt64, String)] = [
      ("uciuhc", 0x04, "Unsubscribed Hybrid Cell"), ("ucishc", 0x02, "Subscribed Hybrid Cell"),
      ("ucicsg", 0x01, "CSG Cell"),
    ]
    groupActions = reports.map {
      p.flag(
        "csg_info_rep_act.\($0.0)", $0.0.uppercased(), mask: $0.1, set: "Set", unset: "Not set",
        blurb: "Report UCI when the UE enters/leaves/accesses \($0.2)")
    }
    restriction = p.u8("ext_apn_res", "Restriction Type")
    location = p.u8("raplcs", "Radio Priority LCS", mask: 0x07)
    hops = p.u8("hop_count", "Hop Counter")
    generations = p.u8(
      "mbs_2g_3g_ind", "MBMS 2G/3G Indicator",
      names: [0: "2G only", 1: "3G only", 2: "Both 2G and 3G"])
    enhanced = p.u8("enhanced_nsapi", "Enhanced NSAPI")
    transferTime = p.u8("time_2_dta_tr", "Time to MBMS Data Transfer")
    stationCause = p.u8("bssgp_cause", "BSSGP Cause", names: gtpCausesOfBSSGP)
    discriminator = p.u8(
      "bssgp.rad", "Routing Address Discriminator", mask: 0x0f,
      names: [
        0: "A Cell Identifier is used to identify a GERAN cell",
        1: "A Global RNC-ID is used to identify a UTRAN RNC",
        2: "An eNB identifier is used to identify an E-UTRAN eNodeB or HeNB",
      ])
    action = p.u8(
      "ms_inf_chg_rep_act", "Action",
      names: [0: "Stop Reporting", 1: "Start Reporting CGI/SAI", 2: "Start Reporting RAI"])
    correlation = p.u8("correlation_id", "Correlation-ID")
    mode = p.u8("bcm", "Bearer Control Mode", names: [0: "MS_only", 1: "MS/NW"])
    distribution = p.u8(
      "mbms_dist_indic", "Distribution Indication", mask: 0x03,
      names: [
        0: "No RNCs have accepted IP multicast distribution",
        1: "All RNCs have accepted IP multicast distribution",
        2: "Some RNCs have accepted IP multicast distribution", 3: "Spare. For future use.",
      ])
    index = p.u16("rfsp_index", "RFSP Index")
    canPreempt = p.flag(
      "EARP_pre_emption_Capability", "PCI Pre-emption Capability", mask: 0x40, set: "Disabled",
      unset: "Enabled")
    level = p.u8("EARP_priority_level", "PL Priority Level", mask: 0x3c)
    isVulnerable = p.flag(
      "EARP_pre_emption_par_vulnerability", "PVI Pre-emption Vulnerability", mask: 0x01,
      set: "Disabled", unset: "Enabled")
    isLow = p.flag(
      "lapi", "LAPI", mask: 0x01, set: "MS is configured for NAS signalling low priority",
      unset: "MS is not configured for NAS signalling low priority",
      blurb: "Low Access Priority Indication")
    higher = p.u8(
      "higher_br_16mb_flg", "Higher bitrates than 16 Mbps flag",
      names: [0: "Not allowed", 1: "Allowed"])
    isCentral = p.flag(
      "add_flg_for_srvcc_ics", "ICS (IMS Centralized Service)", mask: 0x01, set: "Supported",
      unset: "Not supported")
    selection = p.u8("sel_mode_val", "Selection Mode Value", mask: 0x03, names: gtpSelections)
    entity = p.u8(
      "selection_entity", "Selection Entity", mask: 0x03,
      names: [
        0: "The Serving Network has been selected by the UE",
        1: "The Serving Network has been selected by the network", 2: "For future use",
        3: "For future use",
      ])
    context = p.u8("ext_comm_flags_II_pnsi", "PNSI", mask: 0x01)
    dataTransfer = p.flag("ext_comm_flags_II_dtci", "DTCI", mask: 0x02)
    group = p.u8("ext_comm_flags_II_pmtsmi", "PMTSMI", mask: 0x04)
    moreSpare = p.u8("ext_comm_flags_II_spare", "SPARE", .hex, mask: 0xf8)
    thingFlags = flags(
      &p, "ciot_opt_sup_ind_", [("sgni_pdn", "SGNI PDN", 0x01), ("scni_pdn", "SCNI PDN", 0x02)])
    thingSpare = p.u8("ciot_opt_sup_ind_spare", "SPARE", .hex, mask: 0xfc)
    counter = p.u8("iov_updates_counter", "IOV_updates counter")
    dual = p.flag("up_fun_sel_ind_flags_dcnr", "DCNR", mask: 0x01)
    dualSpare = p.u8("up_fun_sel_ind_flags_spare", "SPARE", .hex, mask: 0xfe)
  }

  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let count = element.count
    switch element.type {
    case 148: try addFlags(&d, common)
    case 149: if count == 1 { try d.add(restriction) }
    case 150: try d.add(bits: location, width: 1)
    case 163: try d.add(hops)
    case 166: try d.add(generations)
    case 167:
      let value = try d.add(enhanced)
      if value < 128 { d.label(value: "Reserved") }
    case 171:
      d.put(transferTime, try d.peek(UInt8.self) &+ 1, at: d.next(1))
    case 176: try d.add(stationCause)
    case 178: try d.add(bits: discriminator, width: 1)
    case 181: try d.add(action)
    case 182:
      try d.add(bits: tunnelFlags[0], tunnelFlags[1], tunnelFlags[2], width: 1)
      guard count > 1 else { return }
      parts.addUndecoded(&d, count)
      if count > d.remaining { try d.skip(count) }
    case 183: try d.add(correlation)
    case 184: try d.add(mode)
    case 187: try d.add(bits: distribution, width: 1)
    case 189: try d.add(index)
    default: try addLate(&d, element)
    }
  }

  /// Elements of later releases.
  private func addLate(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    switch element.type {
    case 191: try d.add(bits: canPreempt, level, isVulnerable, width: 1)
    case 192:
      try parts.addNetworkAccess(&d)
      try d.add(bits: canPreempt, level, isVulnerable, width: 1)
    case 193:
      try addFlags(&d, extended)
      parts.addUndecoded(&d, element.count - 1)
    case 195: try addFlags(&d, groupActions)
    case 197: try d.add(bits: parts.isMember, width: 1)
    case 203: try d.add(bits: isLow, width: 1)
    case 204:
      try parts.addNetworkAccess(&d)
      try d.add(bits: isLow, width: 1)
    case 205: try d.add(higher)
    case 208: try d.add(bits: isCentral, width: 1)
    case 213:
      try parts.addNetworkAccess(&d)
      try d.add(bits: selection, width: 1)
    case 216:
      try d.add(bits: entity, width: 1)
      parts.addUndecoded(&d, element.count - 1)
    case 218:
      try d.add(bits: context, dataTransfer, group, moreSpare, width: 1)
      parts.addUndecoded(&d, element.count - 1)
    case 220:
      try d.add(bits: thingFlags[0], thingFlags[1], thingSpare, width: 1)
      parts.addUndecoded(&d, element.count - 1)
    case 222:
      try d.add(counter)
      parts.addUndecoded(&d, element.count - 1)
    default:
      try d.add(bits: dual, dualSpare, width: 1)
      parts.addUndecoded(&d, element.count - 1)
    }
  }

  private func addFlags(_ d: inout Dissection, _ flags: [Field<Bool>]) throws(Malformed) {
    for flag in flags {
      try d.add(bits: flag, width: 1)
      try d.seek(d.offset - 1)
    }
    try d.skip(1)
  }
}
