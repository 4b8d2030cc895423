import RemoraCore

/// The pieces that commands and responses are made of, by the names of their fields.
struct FinsPieces {
  private(set) var pieces: [String: FinsPiece] = [:]

  init(_ p: inout Builder) {
    pieces["memory.area.read"] = .byte(
      p.u8("memory.area.read", "Memory Area Code", .hex, names: finsMemoryAreaReadNames))
    pieces["command.data"] = .rest(p.bytes("command.data", "Command Data"))
    pieces["memory.address"] = .word(p.u16("memory.address", "Beginning address", .hex))
    pieces["memory.address.bits"] = .byte(
      p.u8("memory.address.bits", "Beginning address bits", .hex))
    pieces["memory.numitems"] = .word(p.u16("memory.numitems", "Number of items"))
    pieces["response.data"] = .rest(p.bytes("response.data", "Response data"))
    pieces["parameter_area_code"] = .word(
      p.u16(
        "parameter_area_code", "Parameter area code", .hex,
        names: [
          32784: "PC Setup", 32785: "Peripheral Device settings", 32786: "I/O table",
          32787: "Routing tables", 32770: "CPU Bus Unit settings",
        ]))
    pieces["word"] = .word(p.u16("word", "Beginning word", .hex))
    pieces["numwords"] = .word(p.u16("numwords", "No. words or Bytes", .hex))
    pieces["program_number"] = .word(p.u16("program_number", "Program number", .hex))
    pieces["protect_code"] = .byte(p.u8("protect_code", "Protect code", .hex))
    pieces["word.begin"] = .long(p.u32("word.begin", "Beginning word", .hex))
    pieces["word.last"] = .long(p.u32("word.last", "Last word", .hex))
    pieces["password"] = .text(p.string("password", "Password"), 4)
    pieces["clearcode"] = .byte(p.u8("clearcode", "Clear Code", .hex))
    pieces["mode_code"] = .byte(
      p.u8(
        "mode_code", "Mode Code", .hex,
        names: [0: "PROGRAM mode", 1: "DEBUG mode", 2: "MONITOR mode", 4: "RUN mode"]))
    pieces["controller.model"] = .text(p.string("controller.model", "Controller model"), 20)
    pieces["controller.version"] = .text(p.string("controller.version", "Controller version"), 20)
    pieces["system.use"] = .text(p.string("system.use", "For system use"), 40)
    pieces["area_data.program_area_size"] = .word(
      p.u16("area_data.program_area_size", "Program area size"))
    pieces["area_data.iom_size"] = .byte(p.u8("area_data.iom_size", "IOM size"))
    pieces["area_data.dm_words"] = .word(p.u16("area_data.dm_words", "No. of DM words"))
    pieces["area_data.timer_size"] = .byte(p.u8("area_data.timer_size", "Timer/counter size"))
    pieces["area_data.dm_size"] = .byte(p.u8("area_data.dm_size", "Expansion DM size"))
    pieces["area_data.num_steps"] = .word(p.u16("area_data.num_steps", "No. of steps/transitions"))
    pieces["area_data.memory_card"] = .byte(
      p.u8(
        "area_data.memory_card", "Kind of Memory card",
        names: [0: "No memory card", 1: "SPRAM", 2: "EPROM", 3: "EEPROM"]))
    pieces["area_data.memory_card.size"] = .word(
      p.u16("area_data.memory_card.size", "Memory card size"))
    pieces["cpubus_unit.reserved"] = .text(
      p.string("cpubus_unit.reserved", "CPU Bus Unit Reserved"), 32)
    pieces["remote_io_date.sysmac_1"] = .byte(
      p.u8("remote_io_date.sysmac_1", "No. of SYSMAC BUS/2 Masters mounted"))
    pieces["remote_io_date.sysmac_2"] = .byte(
      p.u8("remote_io_date.sysmac_2", "No. of SYSMAC BUS Masters mounted"))
    pieces["unit_address"] = .byte(p.u8("unit_address", "Unit address", .hex))
    pieces["unit_nums"] = .byte(p.u8("unit_nums", "No. of Units"))
    pieces["model_number"] = .text(p.string("model_number", "Model Number"), 20)
    pieces["status"] = .byte(
      p.u8("status", "Status", .hex, names: [0: "Stop", 1: "Run", 128: "CPU on standby"]))
    pieces["error_message"] = .text(p.string("error_message", "Error message"), 16)
    pieces["parameter"] = .byte(
      p.u8(
        "parameter", "Parameter", .hex,
        names: [0: "Initializes the cycle time.", 1: "Read the cycle time"]))
    pieces["avg_cycle_time"] = .long(p.u32("avg_cycle_time", "Average cycle time", .hex))
    pieces["max_cycle_time"] = .long(p.u32("max_cycle_time", "Max. cycle time", .hex))
    pieces["min_cycle_time"] = .long(p.u32("min_cycle_time", "Min cycle time", .hex))
    pieces["year"] = .byte(p.u8("year", "Year"))
    pieces["month"] = .byte(p.u8("month", "Month"))
    pieces["date"] = .byte(p.u8("date", "Date"))
    pieces["hour"] = .byte(p.u8("hour", "Hour"))
    pieces["minute"] = .byte(p.u8("minute", "Minute"))
    pieces["second"] = .byte(p.u8("second", "Second"))
    pieces["day"] = .byte(
      p.u8(
        "day", "Day",
        names: [0: "Sun", 1: "Mon", 2: "Tues", 3: "Wed", 4: "Thur", 5: "Fri", 6: "Sat"]))
    pieces["read_message"] = .text(p.string("read_message", "Message"), 32)
    pieces["node_number"] = .byte(p.u8("node_number", "Node number"))
    pieces["network_address"] = .byte(p.u8("network_address", "Network address"))
    pieces["error_reset_fals_no"] = .word(
      p.u16("error_reset_fals_no", "Error reset FAL no.", .hex, names: finsFaults))
    pieces["beginning_record_no"] = .word(p.u16("beginning_record_no", "Beginning record no."))
    pieces["no_of_records"] = .word(p.u16("no_of_records", "No. of records"))
    pieces["max_no_of_stored_records"] = .word(
      p.u16("max_no_of_stored_records", "Max. no. of stored records"))
    pieces["no_stored_records"] = .word(p.u16("no_stored_records", "No. of stored records"))
    pieces["disk_no"] = .word(p.u16("disk_no", "Disk no."))
    pieces["beginning_file_position"] = .word(
      p.u16("beginning_file_position", "Beginning file position", .hex))
    pieces["no_of_files"] = .word(p.u16("no_of_files", "No. of files"))
    pieces["disk_data.volume_label"] = .text(p.string("disk_data.volume_label", "Volume label"), 12)
    pieces["disk_data.total_capacity"] = .long(p.u32("disk_data.total_capacity", "Total capacity"))
    pieces["disk_data.unused_capacity"] = .long(
      p.u32("disk_data.unused_capacity", "Unused capacity"))
    pieces["disk_data.total_no_files"] = .word(
      p.u16("disk_data.total_no_files", "Total no. of files"))
    pieces["disk_data.no_files"] = .word(p.u16("disk_data.no_files", "No. of files"))
    pieces["file_data.filename"] = .text(p.string("file_data.filename", "Filename"), 12)
    pieces["file_data.file_capacity"] = .long(p.u32("file_data.file_capacity", "File capacity"))
    pieces["file_position"] = .long(p.u32("file_position", "File position"))
    pieces["data_length"] = .word(p.u16("data_length", "Data length"))
    pieces["file_data"] = .blob(p.label("file_data", "File data"), 0)
    pieces["file_parameter_code"] = .word(
      p.u16(
        "file_parameter_code", "Parameter code", .hex,
        names: [
          0: "Write new file, do not overwrite", 1: "Write new file, overwrite",
          2: "Append to file ", 3: "Overwrite file",
        ]))
    pieces["volume_parameter_code"] = .word(
      p.u16(
        "volume_parameter_code", "Volume parameter code", .hex,
        names: [
          0: "Create new volume label, do not overwrite", 1: "Create new volume label, overwrite",
          2: "Delete existing volume label",
        ]))
    pieces["transfer_parameter_code"] = .word(
      p.u16(
        "transfer_parameter_code", "Parameter code", .hex,
        names: [
          0: "Data transfer from the PC memory area to the file device",
          1: "Data transfer from the file device to the PC memory area", 2: "Data compared",
        ]))
    pieces["transfer_beginning_address"] = .triple(
      p.u24("transfer_beginning_address", "Beginning address", .hex))
    pieces["number_of_bytes"] = .long(p.u32("number_of_bytes", "Number of bytes"))
    pieces["number_of_bits_flags"] = .word(p.u16("number_of_bits_flags", "No. of bits/flags"))
    pieces["set_reset_specification"] = .word(
      p.u16(
        "set_reset_specification", "Set/Reset Specification", .hex,
        names: [
          0: "Force-reset (OFF)", 1: "Force-set (ON)",
          32768: "Forced status released and bit turned OFF (0)",
          32769: "Forced status released and bit turned ON (1)", 65535: "Forced status released",
        ]))
    pieces["bit_flag"] = .triple(p.u24("bit_flag", "Bit/flag"))
    pieces["data"] = .blob(p.label("data", "Data"), 0)
    pieces["beginning_block_num"] = .word(p.u16("beginning_block_num", "Beginning block number"))
    pieces["num_blocks"] = .byte(p.u8("num_blocks", "Number of blocks"))
    pieces["num_blocks_remaining"] = .word(
      p.u16("num_blocks_remaining", "Number of blocks remaining"))
    pieces["total_num_blocks"] = .word(p.u16("total_num_blocks", "Total number of blocks"))
    pieces["type"] = .byte(
      p.u8("type", "Type", .hex, names: [0: "RAM", 1: "First half RAM; second half ROM"]))
    pieces["control_data"] = .byte(p.u8("control_data", "Control data", .hex))
    pieces["block_num"] = .word(p.u16("block_num", "Block number"))
    pieces["num_unit_uint16"] = .word(p.u16("num_unit_uint16", "Number of units"))
    pieces["fixed"] = .word(p.u16("fixed", "Fixed", .hex))
    pieces["intelligent_id_no"] = .word(p.u16("intelligent_id_no", "Intelligent ID no.", .hex))
    pieces["first_word"] = .word(p.u16("first_word", "First word", .hex))
    pieces["read_length"] = .word(p.u16("read_length", "Read length"))
    pieces["block_record.cio_area"] = .word(
      p.u16("block_record.cio_area", "CIO Area first word", .hex))
    pieces["block_record.kind_of_dm"] = .byte(p.u8("block_record.kind_of_dm", "Kind of DM", .hex))
    pieces["block_record.dm_area_first_word"] = .word(
      p.u16("block_record.dm_area_first_word", "DM Area first word", .hex))
    pieces["block_record.no_of_total_words"] = .word(
      p.u16("block_record.no_of_total_words", "No. of total words"))
    pieces["master_node_number"] = .byte(p.u8("master_node_number", "Master node number"))
    pieces["name_data"] = .text(p.string("name_data", "Name data"), 0)
    pieces["num_receptions"] = .word(p.u16("num_receptions", "Number of receptions"))
    pieces["com_cycle_time"] = .word(p.u16("com_cycle_time", "Communications cycle time (usec)"))
    pieces["polling_unit_node_num"] = .byte(
      p.u8("polling_unit_node_num", "Current polling unit node number"))
    pieces["cyclic_operation"] = .byte(
      p.u8("cyclic_operation", "Cyclic operation", .hex, names: [0: "Stopped", 1: "Active"]))
    pieces["cyclic_trans_status"] = .byte(
      p.u8(
        "cyclic_trans_status", "Cyclic transmission status", .hex,
        names: [0: "No transmission", 1: "Transmission"]))
    pieces["mode_code_default_monitor"] = .mark(
      p.label("mode_code_default_monitor", "Mode Code (Default Monitor)"))
    pieces["date_time"] = .date(FinsDate(&p))
    Self.addBits(&p, &pieces)
    if case .byte(let area) = pieces["memory.area.read"],
      case .rest(let data) = pieces["response.data"]
    {
      let unknown = p.expert(
        "memory.area.read.unknown", .undecoded, .warning, "Unknown Memory-Area-Code")
      pieces["areas"] = .areas(area, data, unknown)
    }
  }

  /// Pieces in the form of `layouts`.
  func parse(_ text: String) -> [FinsPiece] {
    var words = text.split(separator: " ")[...]
    return parse(&words)
  }

  private func parse(_ words: inout ArraySlice<Substring>) -> [FinsPiece] {
    var list: [FinsPiece] = []
    while let word = words.popFirst() {
      if word == "]" || word == ")" { return list }
      if word == "(" {
        list.append(.many(parse(&words)))
      } else if word.hasPrefix("[") {
        let parts = word.dropFirst().split(separator: ":")
        let title = parts.first.map { $0.split(separator: "_").joined(separator: " ") } ?? ""
        let size = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        list.append(.group(title, size, parse(&words)))
      } else if let piece = pieces[String(word)] {
        list.append(piece)
      }
    }
    return list
  }
}

/// The layouts of commands met so far.
struct FinsPlans {
  /// By command; those of responses have bit 16 set.
  private var known: [UInt32: [[FinsPiece]]] = [:]

  mutating func layouts(
    of command: UInt32, isResponse: Bool, _ pieces: FinsPieces
  ) -> [[FinsPiece]] {
    let key = command | (isResponse ? 0x10000 : 0)
    if let layouts = known[key] { return layouts }
    var layouts: [[FinsPiece]] = []
    for (number, answers, text) in finsLayouts where number == command && answers == isResponse {
      layouts.append(pieces.parse(text))
    }
    known[key] = layouts
    return layouts
  }
}

/// What follows the command code (FINS Commands Reference Manual W227, section 4): code, whether
/// it is the response, and its parts by name. `(…)` repeats, `[Title:size …]` is a tree.
let finsLayouts: [(UInt16, Bool, String)] = [
  (0x0101, false, "memory.area.read memory.address memory.address.bits memory.numitems"),
  (0x0101, true, "response.data"),
  (
    0x0102, false,
    """
    memory.area.read memory.address memory.address.bits memory.numitems command.data
    """
  ),
  (
    0x0103, false,
    """
    memory.area.read memory.address memory.address.bits memory.numitems command.data
    """
  ),
  (0x0104, false, "( memory.area.read memory.address memory.address.bits )"),
  (0x0104, true, "areas"),
  (
    0x0105, false,
    """
    memory.area.read memory.address memory.address.bits memory.area.read memory.address \
    memory.address.bits memory.numitems
    """
  ),
  (0x0201, false, "parameter_area_code word numwords"),
  (0x0201, true, "parameter_area_code word numwords response.data"),
  (0x0202, false, "parameter_area_code word numwords command.data"),
  (0x0203, false, "parameter_area_code word numwords command.data"),
  (0x0220, false, "fixed intelligent_id_no first_word read_length"),
  (
    0x0220, true,
    """
    no_of_link_nodes ( [Block_Record:8 block_record.node block_record.cio_area \
    block_record.kind_of_dm block_record.dm_area_first_word block_record.no_of_total_words ] \
    )
    """
  ),
  (
    0x0221, false,
    """
    fixed intelligent_id_no first_word read_length no_of_link_nodes ( [Block_Record:8 \
    block_record.node block_record.cio_area block_record.kind_of_dm \
    block_record.dm_area_first_word block_record.no_of_total_words ] )
    """
  ),
  (0x0304, false, "program_number protect_code word.begin word.last password"),
  (0x0305, false, "program_number protect_code word.begin word.last password"),
  (0x0306, false, "program_number word.begin numwords"),
  (0x0306, true, "program_number word.begin numwords response.data"),
  (0x0307, false, "program_number word.begin numwords command.data"),
  (0x0307, true, "program_number word.begin numwords"),
  (0x0308, false, "program_number clearcode"),
  (0x0401, false, "program_number mode_code"),
  (0x0401, false, "program_number mode_code_default_monitor"),
  (0x0401, false, ""),
  (0x0402, false, ""),
  (0x0403, false, ""),
  (0x0501, false, "command.data"),
  (
    0x0501, true,
    """
    controller.model controller.version system.use [Area_Data:12 area_data.program_area_size \
    area_data.iom_size area_data.dm_words area_data.timer_size area_data.dm_size \
    area_data.num_steps area_data.memory_card area_data.memory_card.size ]
    """
  ),
  (
    0x0501, true,
    """
    [CPU_Bus_Unit_Conf:64 cpubus_unit.no0 cpubus_unit.no1 cpubus_unit.no2 cpubus_unit.no3 \
    cpubus_unit.no4 cpubus_unit.no5 cpubus_unit.no6 cpubus_unit.no7 cpubus_unit.no8 \
    cpubus_unit.no9 cpubus_unit.no10 cpubus_unit.no11 cpubus_unit.no12 cpubus_unit.no13 \
    cpubus_unit.no14 cpubus_unit.no15 cpubus_unit.reserved ] [Remote_I/O_data:2 \
    remote_io_date.sysmac_1 remote_io_date.sysmac_2 ] pc_status
    """
  ),
  (
    0x0501, true,
    """
    controller.model controller.version system.use [Area_Data:12 area_data.program_area_size \
    area_data.iom_size area_data.dm_words area_data.timer_size area_data.dm_size \
    area_data.num_steps area_data.memory_card area_data.memory_card.size ] \
    [CPU_Bus_Unit_Conf:64 cpubus_unit.no0 cpubus_unit.no1 cpubus_unit.no2 cpubus_unit.no3 \
    cpubus_unit.no4 cpubus_unit.no5 cpubus_unit.no6 cpubus_unit.no7 cpubus_unit.no8 \
    cpubus_unit.no9 cpubus_unit.no10 cpubus_unit.no11 cpubus_unit.no12 cpubus_unit.no13 \
    cpubus_unit.no14 cpubus_unit.no15 cpubus_unit.reserved ] [Remote_I/O_data:2 \
    remote_io_date.sysmac_1 remote_io_date.sysmac_2 ] pc_status
    """
  ),
  (0x0502, false, "unit_address unit_nums"),
  (0x0502, false, "unit_address"),
  (0x0502, true, "unit_nums ( unit_address model_number )"),
  (0x0601, false, ""),
  (0x0601, true, "status mode_code fatal non_fatal messages fals error_message"),
  (0x0602, false, ""),
  (
    0x0602, true,
    """
    [Network_Nodes_Status:31 halves ] com_cycle_time polling_unit_node_num cyclic_operation \
    cyclic_trans_status [Network_Nodes_Non-Fatal_Error_Status:8 errors ] \
    [Network_Nodes_Cyclic_Error_Counters:62 counters ]
    """
  ),
  (0x0603, false, ""),
  (
    0x0603, true,
    """
    status_flags master_node_number [Status_flag_blocks:12 nodes nodes nodes nodes ]
    """
  ),
  (0x0620, false, "parameter"),
  (0x0620, true, "avg_cycle_time max_cycle_time min_cycle_time"),
  (0x0701, false, ""),
  (0x0701, true, "year month date hour minute second day"),
  (0x0702, false, "year month date hour minute second day"),
  (0x0702, false, "year month date hour minute"),
  (0x0801, false, "data"),
  (0x0801, true, "data"),
  (0x0802, false, ""),
  (0x0802, true, "num_receptions"),
  (0x0803, false, "data"),
  (0x0920, false, "message"),
  (0x0920, true, "fals error_message"),
  (0x0920, true, "message ( read_message )"),
  (0x0c01, false, "program_number"),
  (0x0c01, true, "unit_address node_number network_address"),
  (0x0c02, false, "program_number"),
  (0x0c03, false, "program_number"),
  (0x2101, false, "error_reset_fals_no"),
  (0x2102, false, "beginning_record_no no_of_records"),
  (
    0x2102, true,
    """
    max_no_of_stored_records no_stored_records no_of_records ( [Error_log_data:10 \
    error_reset_fals_no error_reset_fals_no minute second day hour year month ] )
    """
  ),
  (0x2103, false, ""),
  (0x2201, false, "disk_no beginning_file_position no_of_files"),
  (
    0x2201, true,
    """
    [Disk_data:26 disk_data.volume_label date_time disk_data.total_capacity \
    disk_data.unused_capacity disk_data.total_no_files disk_data.no_files ] ( [File_data:20 \
    file_data.filename date_time file_data.file_capacity ] )
    """
  ),
  (0x2202, false, "disk_no file_data.filename file_position data_length"),
  (0x2202, true, "file_data.file_capacity file_position data_length file_data"),
  (
    0x2203, false,
    """
    disk_no file_parameter_code file_data.filename file_position data_length file_data
    """
  ),
  (0x2204, false, "disk_no"),
  (0x2205, false, "disk_no disk_data.no_files ( file_data.filename )"),
  (0x2205, true, "disk_data.no_files"),
  (0x2206, false, "disk_no volume_parameter_code disk_data.volume_label"),
  (0x2207, false, "disk_no file_data.filename disk_no file_data.filename"),
  (0x2208, false, "disk_no file_data.filename file_data.filename"),
  (0x2209, false, "disk_no file_data.filename"),
  (
    0x220a, false,
    """
    transfer_parameter_code memory.area.read transfer_beginning_address memory.numitems \
    disk_no file_data.filename
    """
  ),
  (0x220a, true, "memory.numitems"),
  (
    0x220b, false,
    """
    transfer_parameter_code parameter_area_code memory.address numwords disk_no \
    file_data.filename
    """
  ),
  (0x220b, true, "numwords"),
  (
    0x220c, false,
    """
    transfer_parameter_code program_number word.begin number_of_bytes disk_no \
    file_data.filename
    """
  ),
  (0x220c, true, "number_of_bytes"),
  (0x220f, false, "beginning_block_num num_blocks"),
  (0x220f, true, "num_blocks_remaining total_num_blocks type ( data_type control_data )"),
  (0x2210, false, "block_num"),
  (0x2210, true, "data_type control_data data"),
  (0x2211, false, "data_type control_data block_num data"),
  (0x2301, false, "number_of_bits_flags ( set_reset_specification memory.area.read bit_flag )"),
  (0x2302, false, ""),
  (0x230a, false, "( memory.area.read transfer_beginning_address num_unit_uint16 )"),
  (0x230a, true, "memory.area.read transfer_beginning_address num_unit_uint16 data"),
  (0x2601, false, "name_data"),
  (0x2602, false, ""),
  (0x2603, false, ""),
  (0x2603, true, "name_data"),
]
