import RemoraCore

extension FinsPieces {
  /// Pieces made of bits.
  static func addBits(_ p: inout Builder, _ pieces: inout [String: FinsPiece]) {
    pieces["pc_status"] = .bits(
      p.u8("pc_status", "PC status", .hex),
      [
        flag(&p, "pc_status.pdc", "Peripheral Device connected", 0x80, "Yes", "No"),
        .byte(
          p.u8("pc_status.hi", "With built-in host interface", mask: 0x40), 0x40, "", nil),
        .byte(p.u8("pc_status.r1", "Reserved 1", mask: 0x20), 0x20, "", nil),
        .byte(p.u8("pc_status.r2", "Reserved 2", mask: 0x10), 0x10, "", nil),
        .byte(p.u8("pcp_status.rack_num", "Rack Number", mask: 0xf), 0xf, "", nil),
      ])
    let kinds: ValueNames = [0: "Empty", 1: "I/O data", 2: "User program", 3: "Comments"]
    pieces["data_type"] = .bits(
      p.u8("data_type", "Data type", .hex),
      [
        .byte(
          p.u8("data_type_type", "Data type", .hex, mask: 7, names: kinds), 7, "Data type", kinds),
        .byte(p.u8("data_type_rv", "Reserved", .hex, mask: 0x38), 0x38, "", nil),
        flag(&p, "data_type_protected", "Protected", 0x40, "Protected", "Not Protected"),
        flag(&p, "data_type_end", "Block", 0x80, "Last Block", "Not Last Block"),
      ])
    pieces["no_of_link_nodes"] = .split([
      .byte(p.u8("no_of_link_nodes", "No. of link nodes", mask: 0x7f), 0x7f, "", nil)
    ])
    pieces["block_record.node"] = .split([
      flag(&p, "block_record.node_num_status", "Data link status", 0x80, "Normal", "Warning"),
      .byte(
        p.u8("block_record.node_num_num_nodes", "No. of link nodes", mask: 0x7f), 0x7f, "", nil),
    ])
    let status = p.u24("status_flags", "Status flags", .hex)
    pieces["status_flags"] = .short(
      status,
      [
        flag(&p, "status_flags.slave_master", "Status Type", 0x80, "Master", "Slave"),
        flag(&p, "status_flags.data_link", "Status Data link", 1, "Active", "Not Active"),
      ])
    let words = [("Error", "Normal"), ("Run", "Stop"), ("Warning", "Normal")]
    var nodes: [[FinsBit]] = []
    for (row, word) in words.enumerated() {
      var bits: [FinsBit] = []
      for i in 0..<8 {
        let name = row == 0 ? "status.node.\(i)" : "status.node.\(row)\(i)"
        bits.append(flag(&p, name, "Node \(i)", 1 << i, word.0, word.1))
      }
      nodes.append(bits)
    }
    pieces["nodes"] = .nodes(status, nodes)
    var errors: [[FinsBit]] = Array(repeating: [], count: 8)
    for i in 1...62 {
      let name = "Node \(i < 10 ? " " : "")\(i) error status"
      errors[i / 8].append(
        flag(&p, "cyclic_error.node.\(i)", name, 1 << (i % 8), "Yes", "No"))
    }
    pieces["errors"] = .errors(p.u8("cyclic_error_status", "Nodes  1- 7", .hex), errors)
    pieces["counters"] = .counters(p.u8("node_error_count", "Node error count"))
    pieces["halves"] = .halves(half(&p, "low", 0), half(&p, "high", 4))
    addWords(&p, &pieces)
  }

  private static func flag(
    _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ set: String,
    _ unset: String, width: Int = 1
  ) -> FinsBit {
    .flag(p.flag(name, label, mask: mask, width: width, set: set, unset: unset), mask, label)
  }

  private static func half(_ p: inout Builder, _ name: String, _ shift: UInt64) -> [FinsBit] {
    let start = "node_number.\(name)."
    let reserved = p.flag(start + "rv", "Reserved", mask: 4 << shift)
    return [
      flag(
        &p, start + "polling_Status", "Polling", 8 << shift, "Unit does not respond to polling",
        "Unit responds to polling"),
      .flag(reserved, 4 << shift, "Reserved"),
      flag(&p, start + "exit_status", "Exit status", 2 << shift, "Error", "Normal"),
      flag(&p, start + "network", "Network", 1 << shift, "In network", "Not in network"),
    ]
  }

  private static func addWords(_ p: inout Builder, _ pieces: inout [String: FinsPiece]) {
    let errors = p.u16("fatal_error_data", "Fatal error data", .hex)
    let fatal: [(String, String)] = [
      ("fals_error", "FALS error"),
      ("sfc_error", "Fatal SFC error"),
      ("cycle_time_over", "Cycle time over"),
      ("program_error", "Program error"),
      ("io_setting_error", "I/O setting error"),
      ("io_point_overflow", "I/O point overflow"),
      ("cpu_bus_error", "CPU bus error"),
      ("duplication_error", "Duplication error"),
      ("io_bus_error", "I/O bus error"),
      ("memory_error", "Memory error"),
      ("rv_1", "Reserved"),
      ("rv_2", "Reserved"),
      ("rv_3", "Reserved"),
      ("rv_4", "Reserved"),
      ("rv_5", "Reserved"),
      ("watch_dog_timer_error", "Watch dog timer error"),
    ]
    pieces["fatal"] = .wideBits(errors, nil, bits(&p, "fatal.", fatal))
    let other: [(String, String)] = [
      ("rv1", "Reserved"),
      ("rv2", "Reserved"),
      ("power_interruption", "Momentary power interruption"),
      ("cpu_bus_unit_setting_error", "CPU Bus Unit setting error"),
      ("batter_error", "Battery error"),
      ("sysmac_bus_error", "SYSMAC BUS error"),
      ("sysmac_bus2_error", "SYSMAC BUS/2 error"),
      ("cpu_bus_unit_error", "CPU Bus Unit error"),
      ("rv3", "Reserved"),
      ("io_verification_error", "I/O verification error"),
      ("rv4", "Reserved"),
      ("sfc_error", "Non-fatal SFC error v"),
      ("indirect_dm_error", "Indirect DM error"),
      ("jmp_error", "JMP error"),
      ("rv5", "Reserved"),
      ("fal_error", "FAL error"),
    ]
    pieces["non_fatal"] = .wideBits(
      errors, "Non fatal error data", bits(&p, "non_fatal.", other))
    var all: [FinsBit] = []
    for i in 0..<16 {
      let name = i < 8 ? "message.no_\(i)" : "message.rv_\(i - 8)"
      let label = i < 8 ? "Message no. \(i)" : "Reserved"
      all.append(flag(&p, name, label, 0x8000 >> UInt64(i), "Yes", "No", width: 2))
    }
    let message = p.u16("message", "Message", .hex)
    pieces["messages"] = .wideBits(message, nil, all)
    pieces["message"] = .wideBits(message, nil, Array(all[9...]))
    pieces["fals"] = .wideBits(
      p.u16("fals", "FALS / FALS no.", .hex, mask: 0x3fff), "fals", [])
    for i in 0..<16 {
      pieces["cpubus_unit.no\(i)"] = .word(
        p.u16("cpubus_unit.no\(i)", "CPU Bus Unit No. \(i)"))
    }
  }

  private static func bits(
    _ p: inout Builder, _ start: String, _ names: [(String, String)]
  ) -> [FinsBit] {
    names.enumerated().map { i, name in
      let mask: UInt16 = 0x8000 >> UInt16(i)
      return .word(p.u16(start + name.0, name.1, mask: mask), UInt64(mask))
    }
  }
}
