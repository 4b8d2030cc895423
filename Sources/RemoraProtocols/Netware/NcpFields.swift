import RemoraCore

/// The header of requests and replies.
struct NCPHeaderFields: Sendable {
  let signature, length, version, bufferSize: Field<UInt32>
  let type, connection: Field<UInt16>
  let sequence, task, function, subfunction, group, status, completion: Field<UInt8>
  let requestFrame: Field<FrameNumber>
  let time: Field<RelativeTime>

  init(_ p: inout Builder) {
    signature = p.u32(
      "ip.signature", "NCP over IP signature", .hex,
      names: [1148019796: "Demand Transport (Request)", 1951294288: "Transport is NCP (Reply)"])
    length = p.u32("ip.length", "NCP over IP length")
    version = p.u32("ip.version", "NCP over IP Version")
    bufferSize = p.u32("ip.replybufsize", "NCP over IP Reply Buffer Size")
    type = p.u16("type", "Type", .hex, names: ncpTypeNames, blurb: "NCP message type")
    sequence = p.u8("seq", "Sequence Number")
    connection = p.u16("connection", "Connection Number")
    task = p.u8("task", "Task Number")
    function = p.u8("func", "Function", .hex)
    subfunction = p.u8("subfunc", "SubFunction", .decHex)
    group = p.u8("group", "NCP Group Type")
    requestFrame = p.frameNumber("req_frame_num", "Response to Request in Frame Number")
    time = p.duration(
      "time", "Time from Request", blurb: "Time between request and response in seconds")
    status = p.u8(
      "connection_status", "Connection Status",
      names: [
        0: "Ok", 1: "Bad Service Connection", 16: "File Server is Down",
        64: "Broadcast Message Pending",
      ])
    completion = p.u8("completion_code", "Completion Code", .hex)
  }
}

/// The parts of the commonest functions.
struct NCPFields: Sendable {
  let reserved, lockFunction, nameSpace, volume, handleFlag, dataType, pathCount: Field<UInt8>
  let openFlags: Field<UInt8>
  let reserved5, handle: Field<Bytes>
  let offset, lockHandle, directory, attributes, size, eaSize, eaCount, eaKey: Field<UInt32>
  let modifier, creator, entry, dosEntry, volumeLong: Field<UInt32>
  let maxBytes, byteCount, flags, modifiedTime, modifiedDate, accessDate: Field<UInt16>
  let creationTime, creationDate, reference: Field<UInt16>
  let openMode, action: FlagSet<UInt8>
  let search, returned, extended, rights: FlagSet<UInt16>
  let path: Field<Text>
  let size64: Field<UInt64>

  /// The flags of a file, above and below its search mode.
  let upper, lower: [Field<Bool>]
  let searchMode: Field<UInt32>

  init(_ p: inout Builder) {
    upper = [
      p.flag("att_def32_reserved3", "Reserved", mask: 0x80000000, width: 4),
      p.flag("att_def32_attr_archive", "Archive Attributes", mask: 0x40000000, width: 4),
      p.flag("att_def32_cant_compress", "Can't Compress", mask: 0x20000000, width: 4),
      p.flag("att_def32_reserved2", "Reserved", mask: 0x10000000, width: 4),
      p.flag("att_def32_comp_inhibit", "Inhibit Compression", mask: 0x8000000, width: 4),
      p.flag("att_def32_comp", "Compressed", mask: 0x4000000, width: 4),
      p.flag("att_def32_im_comp", "Immediate Compress", mask: 0x2000000, width: 4),
      p.flag("att_def32_dm_save_key", "Data Migration Save Key", mask: 0x1000000, width: 4),
      p.flag("att_def32_inhibit_dm", "Inhibit Data Migration", mask: 0x800000, width: 4),
      p.flag("att_def32_data_migrate", "Data Migrated", mask: 0x400000, width: 4),
      p.flag("att_def32_reserved", "Reserved", mask: 0x200000, width: 4),
      p.flag("att_def32_file_audit", "File Audit", mask: 0x100000, width: 4),
      p.flag("att_def32_cpyinhibit", "Copy Inhibit", mask: 0x80000, width: 4),
      p.flag("att_def32_delinhibit", "Delete Inhibit", mask: 0x40000, width: 4),
      p.flag("att_def32_reninhibit", "Rename Inhibit", mask: 0x20000, width: 4),
      p.flag("att_def32_purge", "Immediate Purge", mask: 0x10000, width: 4),
      p.flag("att_def32_write_audit", "Write Audit", mask: 0x8000, width: 4),
      p.flag("att_def32_read_audit", "Read Audit", mask: 0x4000, width: 4),
      p.flag("att_def32_transaction", "Transactional", mask: 0x1000, width: 4),
      p.flag("att_def32_no_suballoc", "No Suballoc", mask: 0x800, width: 4),
    ]
    lower = [
      p.flag("att_def32_shareable", "Shareable", mask: 0x80, width: 4),
      p.flag("att_def32_execute_confirm", "Execute Confirm", mask: 0x40, width: 4),
      p.flag("att_def32_archive", "Archive", mask: 0x20, width: 4),
      p.flag("att_def32_sub_only", "Subdirectory", mask: 0x10, width: 4),
      p.flag("att_def32_execute", "Execute", mask: 0x8, width: 4),
      p.flag("att_def32_system", "System", mask: 0x4, width: 4),
      p.flag("att_def32_hidden", "Hidden", mask: 0x2, width: 4),
      p.flag("att_def32_ro", "Read Only", mask: 0x1, width: 4),
    ]
    searchMode = p.u32(
      "att_def32_search", "Search Mode", .hex, mask: 0x700, names: ncpAttDef32SearchNames)
    reserved = p.u8("reserved", "Reserved")
    reserved5 = p.bytes("reserved5", "Reserved")
    handle = p.bytes("file_handle", "File Handle")
    offset = p.u32("file_offset", "File Offset")
    maxBytes = p.u16("max_bytes", "Maximum Number of Bytes")
    byteCount = p.u16("num_bytes", "Number of Bytes")
    lockHandle = p.u32("cc_file_handle", "File Handle", .hex)
    lockFunction = p.u8(
      "cc_function", "OP-Lock Flag", .hex,
      names: [1: "Clear OP-Lock", 2: "Acknowledge Callback", 3: "Decline Callback", 4: "Level 2"])
    nameSpace = p.u8("name_space", "Name Space", .hex, names: ncpNameSpaceNames)
    openMode = FlagSet(
      p.u8("open_create_mode", "Open Create Mode", .hex),
      [
        p.flag("open_create_mode_oplock", "Open Callback (Op-Lock)", mask: 0x80, width: 1),
        p.flag("open_create_mode_ro", "Open with Read Only Access", mask: 0x40, width: 1),
        p.flag("open_create_mode_64bit", "Open 64-bit Access", mask: 0x20, width: 1),
        p.flag(
          "open_create_mode_create",
          "Create new file or subdirectory (file or subdirectory cannot exist)", mask: 0x8, width: 1
        ),
        p.flag("open_create_mode_replace", "Replace existing file", mask: 0x2, width: 1),
        p.flag(
          "open_create_mode_open", "Open existing file (file must exist)", mask: 0x1, width: 1),
      ])
    search = FlagSet(
      p.u16("search_att_low", "Search Attributes", .hex),
      [
        p.flag("search_attr_all_files", "All Files and Directories", mask: 0x8000, width: 2),
        p.flag("search_att_shareable", "Shareable", mask: 0x80, width: 2),
        p.flag("search_att_execute_confirm", "Execute Confirm", mask: 0x40, width: 2),
        p.flag("search_att_archive", "Archive", mask: 0x20, width: 2),
        p.flag("search_att_sub", "Subdirectories Only", mask: 0x10, width: 2),
        p.flag("search_att_execute_only", "Execute-Only", mask: 0x8, width: 2),
        p.flag("search_att_system", "System", mask: 0x4, width: 2),
        p.flag("search_att_hidden", "Hidden Files Allowed", mask: 0x2, width: 2),
        p.flag("search_att_read_only", "Read-Only", mask: 0x1, width: 2),
      ])
    returned = FlagSet(
      p.u16("ret_info_mask", "Return Information", .hex),
      [
        p.flag("ret_info_mask_logical", "Return Logical Information", mask: 0x8000, width: 2),
        p.flag("ret_info_mask_actual", "Return Actual Information", mask: 0x4000, width: 2),
        p.flag(
          "ret_info_mask_ns_attr", "Return Name Space Attributes Information", mask: 0x2000,
          width: 2),
        p.flag("ret_info_mask_id", "Return ID Information", mask: 0x1000, width: 2),
        p.flag("ret_info_mask_rights", "Return Rights Information", mask: 0x800, width: 2),
        p.flag("ret_info_mask_dir", "Return Directory Information", mask: 0x400, width: 2),
        p.flag("ret_info_mask_ns", "Return Name Space Information", mask: 0x200, width: 2),
        p.flag("ret_info_mask_create", "Return Creation Information", mask: 0x100, width: 2),
        p.flag("ret_info_mask_mod", "Return Modify Information", mask: 0x80, width: 2),
        p.flag("ret_info_mask_arch", "Return Archive Information", mask: 0x40, width: 2),
        p.flag(
          "ret_info_mask_eattr", "Return Extended Attributes Information", mask: 0x20, width: 2),
        p.flag("ret_info_mask_tspace", "Return Total Space Information", mask: 0x10, width: 2),
        p.flag("ret_info_mask_size", "Return Size Information", mask: 0x8, width: 2),
        p.flag("ret_info_mask_attr", "Return Attribute Information", mask: 0x4, width: 2),
        p.flag("ret_info_mask_alloc", "Return Allocation Space Information", mask: 0x2, width: 2),
        p.flag("ret_info_mask_fname", "Return File Name Information", mask: 0x1, width: 2),
      ])
    extended = FlagSet(
      p.u16("ext_info", "Extended Return Information", .hex),
      [
        p.flag("ext_info_newstyle", "New Style", mask: 0x8000, width: 2),
        p.flag("ext_info_64_bit_fs", "64 Bit File Sizes", mask: 0x400, width: 2),
        p.flag("ext_info_access", "Last Access", mask: 0x100, width: 2),
        p.flag("ext_info_mac_date", "MAC Date", mask: 0x80, width: 2),
        p.flag("ext_info_effective", "Effective", mask: 0x40, width: 2),
        p.flag("ext_info_sibling", "Sibling", mask: 0x20, width: 2),
        p.flag("ext_info_mac_finder", "MAC Finder", mask: 0x10, width: 2),
        p.flag("ext_info_parental", "Parental", mask: 0x8, width: 2),
        p.flag("ext_info_flush", "Flush Time", mask: 0x4, width: 2),
        p.flag("ext_info_dos_name", "DOS Name", mask: 0x2, width: 2),
        p.flag("ext_info_update", "Last Update", mask: 0x1, width: 2),
      ])
    rights = FlagSet(
      p.u16("desired_access_rights", "Desired Access Rights", .hex),
      [
        p.flag("dsired_acc_rights_del_file_cls", "Delete File Close", mask: 0x400, width: 2),
        p.flag("dsired_acc_rights_w_thru", "File Write Through", mask: 0x40, width: 2),
        p.flag("dsired_acc_rights_compat", "Compatibility", mask: 0x10, width: 2),
        p.flag("dsired_acc_rights_deny_w", "Deny Write", mask: 0x8, width: 2),
        p.flag("dsired_acc_rights_deny_r", "Deny Read", mask: 0x4, width: 2),
        p.flag("dsired_acc_rights_write_o", "Write Only", mask: 0x2, width: 2),
        p.flag("dsired_acc_rights_read_o", "Read Only", mask: 0x1, width: 2),
      ])
    directory = p.u32("dir_base", "Directory Base", .hex)
    volume = p.u8("volume_number", "Volume Number")
    handleFlag = p.u8(
      "handle_flag", "Handle Flag", .hex,
      names: [0: "Short Directory Handle", 1: "Directory Base", 255: "No Handle Present"])
    dataType = p.u8(
      "data_type_flag", "Data Type Flag", .hex, names: [0: "ASCII Data", 1: "UTF8 Data"])
    pathCount = p.u8("path_count", "Path Count")
    path = p.string("path16", "Path", type: .uintString)
    action = FlagSet(
      p.u8("open_create_action", "Open Create Action", .hex),
      [
        p.flag("open_create_action_read_only", "Read Only", mask: 0x80, width: 1),
        p.flag("open_create_action_compressed", "Compressed", mask: 0x8, width: 1),
        p.flag("open_create_action_replaced", "Replaced", mask: 0x4, width: 1),
        p.flag("open_create_action_created", "Created", mask: 0x2, width: 1),
        p.flag("open_create_action_opened", "Opened", mask: 0x1, width: 1),
      ])
    openFlags = p.u8(
      "o_c_ret_flags", "Open Create Return Flags", .hex,
      names: [
        0: "No CallBack has been registered (No Op-Lock)",
        1: "Request has been registered for CallBack (Op-Lock)",
      ])
    attributes = p.u32("attr_def_32", "Attributes", .hex)
    flags = p.u16("flags_def", "Flags")
    size = p.u32("data_stream_size", "Size")
    eaSize = p.u32("ea_data_size", "Data Size")
    eaCount = p.u32("ea_count", "Count")
    eaKey = p.u32("ea_key_size", "Key Size")
    func dos(
      _ name: String, _ label: String, _ text: @escaping @Sendable (UInt64) -> String
    ) -> Field<UInt16> {
      p.integer(name, label, .uint16, as: UInt16.self, container: 2, text: .custom(text))
    }
    modifiedTime = dos("modified_time", "Modified Time", DOSMoment.time)
    modifiedDate = dos("modified_date", "Modified Date", DOSMoment.date)
    modifier = p.u32("modifier_id", "Modifier ID", .hex)
    accessDate = dos("last_access_date", "Last Accessed Date", DOSMoment.date)
    creationTime = dos("creation_time", "Creation Time", DOSMoment.time)
    creationDate = dos("creation_date", "Creation Date", DOSMoment.date)
    creator = p.u32("creator_id", "Creator ID", .hex)
    entry = p.u32("directory_entry_number", "Directory Entry Number", .hex)
    dosEntry = p.u32("dos_directory_entry_number", "DOS Directory Entry Number", .hex)
    volumeLong = p.u32("volume_number_long", "Volume Number")
    reference = p.u16("curr_ref_id", "Current Reference ID")
    size64 = p.u64("f_size_64bit", "64bit File Size")
  }
}

let ncpTypeNames: ValueNames = [
  4369: "Create a service connection",
  8738: "Service request",
  13107: "Service reply",
  15934: "Watchdog",
  21845: "Destroy service connection",
  48059: "Server Broadcast",
  30583: "Burst mode transfer",
  39321: "Request being processed",
  19561: "Large Internet Packet Echo",
]

let ncpNameSpaceNames: ValueNames = [
  0: "DOS",
  1: "MAC",
  2: "NFS",
  3: "FTAM",
  4: "OS/2, Long",
]

let ncpAttDef32SearchNames: ValueNames = [
  0: "Search on all Read Only Opens",
  1: "Search on Read Only Opens with no Path",
  2: "Shell Default Search Mode",
  3: "Search on all Opens with no Path",
  4: "Do not Search",
  5: "Reserved - Do not Use",
  6: "Search on All Opens",
  7: "Reserved - Do not Use",
]

/// Times and dates as directories of DOS have them.
private enum DOSMoment {
  private static func two(_ number: UInt64) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Hours, minutes and pairs of seconds.
  @Sendable static func time(_ value: UInt64) -> String {
    "\(two(value >> 11)):\(two(value >> 5 & 63)):\(two((value & 31) * 2))"
  }

  @Sendable static func date(_ value: UInt64) -> String {
    "\((value >> 9) + 1980)/\(two(value >> 5 & 15))/\(two(value & 31))"
  }
}
