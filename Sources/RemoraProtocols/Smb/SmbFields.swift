import RemoraCore

/// The fields of all commands ([MS-CIFS] section 2.2.4).
struct SMBFields: Sendable {
  let format, oplock, isDirectory, lockOplock, maxSetup, setupCount: Field<UInt8>
  let dialect, dialectName, primaryDomain, server, account, nativeOS, nativeLanman: Field<Text>
  let nativeFS, service, directoryName, file, transactionName: Field<Text>
  let dialectIndex, maxMpx, maxVcs, challengeLength, blobLength, maxBuf, vc: Field<UInt16>
  let ansiLength, unicodeLength, support, supportMask, passwordLength, echoCount: Field<UInt16>
  let echoNumber, fid, fileType, ipcState, ipcEndpoint, ipcType, ipcMode: Field<UInt16>
  let ipcCount, unlocks, locks, lengthHigh, lengthLow, dataOffset, countLow: Field<UInt16>
  let countHigh, maxCount, units, blocksPerUnit, blockSize, freeUnits, totalData: Field<UInt16>
  let parameterCount, parameterOffset, parameterDisplacement, dataCount: Field<UInt16>
  let dataDisplacement, bytesLeft, setupWord, subcommand: Field<UInt16>
  let mode: FlagSet<UInt8>
  let setupAction, connectFlags, writeMode, search, transactionFlags: FlagSet<UInt16>
  let maxBuffer, maxRaw, sessionKey, nameLength, createFlags, rootFid, allocation: Field<UInt32>
  let disposition, impersonation, action, timeout, offset, offsetHigh, remaining: Field<UInt32>
  let rwLength, count, totalParameters, maxParameters, maxData: Field<UInt32>
  let capabilities: FlagSet<UInt32>
  let systemTime, lastWrite, created, accessed, changed: Field<AbsoluteTime>
  let timezone: Field<Int16>
  let serverGuid, volumeGuid: Field<GUID>
  let blob, ansiPassword, unicodePassword, password, echoData, extra, padding: Field<Bytes>
  let fileData, parameters, transactionData, unknown: Field<Bytes>
  let supportSearch, supportDfs, supportNames, supportSignature, createOplock: Field<Bool>
  let createBatch, createDirectory, createExtended, ipcNonblocking: Field<Bool>
  let openedIn: Field<FrameNumber>
  let allocation64, endOfFile, fileID64, rwOffset: Field<UInt64>
  let securityFlags, lockType: FlagSet<UInt8>

  init(_ p: inout Builder) {
    format = p.u8(
      "buffer_format", "Buffer Format", names: smbBufferFormatNames,
      blurb: "Buffer Format, type of buffer")
    dialect = p.string("dialect", "Dialect")
    dialectName = p.string("dialect.name", "Name", blurb: "Name of dialect")
    dialectIndex = p.u16("dialect.index", "Selected Index", blurb: "Index of selected dialect")
    mode = FlagSet(
      p.u8("sm", "Security Mode", .hex),
      [
        p.flag(
          "sm.mode", "Mode", mask: 0x1, width: 1, set: "USER security mode",
          unset: "SHARE security mode", blurb: "User or Share security mode?"),
        p.flag(
          "sm.password", "Password", mask: 0x2, width: 1,
          set: "ENCRYPTED password. Use challenge/response", unset: "PLAINTEXT password",
          blurb: "Encrypted or plaintext passwords?"),
        p.flag(
          "sm.signatures", "Signatures", mask: 0x4, width: 1, set: "Security signatures ENABLED",
          unset: "Security signatures NOT enabled", blurb: "Are security signatures enabled?"),
        p.flag(
          "sm.sig_required", "Sig Req", mask: 0x8, width: 1, set: "Security signatures REQUIRED",
          unset: "Security signatures NOT required", blurb: "Are security signatures required?"),
      ],
      names: ["Mode", "Password", "Signatures", "Sig Req"])
    maxMpx = p.u16("max_mpx_count", "Max Mpx Count", blurb: "Maximum pending multiplexed requests")
    maxVcs = p.u16("max_vcs", "Max VCs", blurb: "Maximum VCs between client and server")
    maxBuffer = p.u32("max_bufsize", "Max Buffer Size", blurb: "Maximum transmit buffer size")
    maxRaw = p.u32("max_raw", "Max Raw Buffer", blurb: "Maximum raw buffer size")
    sessionKey = p.u32(
      "session_key", "Session Key", .hex, blurb: "Unique token identifying this session")
    capabilities = FlagSet(
      p.u32("server_cap", "Capabilities", .hex),
      [
        p.flag(
          "server_cap.raw_mode", "Raw Mode", mask: 0x1, width: 4,
          set: "Read Raw and Write Raw are supported",
          unset: "Read Raw and Write Raw are not supported",
          blurb: "Are Raw Read and Raw Write supported?"),
        p.flag(
          "server_cap.mpx_mode", "MPX Mode", mask: 0x2, width: 4,
          set: "Read Mpx and Write Mpx are supported",
          unset: "Read Mpx and Write Mpx are not supported",
          blurb: "Are Read Mpx and Write Mpx supported?"),
        p.flag(
          "server_cap.unicode", "Unicode", mask: 0x4, width: 4,
          set: "Unicode strings are supported", unset: "Unicode strings are not supported",
          blurb: "Are Unicode strings supported?"),
        p.flag(
          "server_cap.large_files", "Large Files", mask: 0x8, width: 4,
          set: "Large files are supported", unset: "Large files are not supported",
          blurb: "Are large files (>4GB) supported?"),
        p.flag(
          "server_cap.nt_smbs", "NT SMBs", mask: 0x10, width: 4, set: "NT SMBs are supported",
          unset: "NT SMBs are not supported", blurb: "Are NT SMBs supported?"),
        p.flag(
          "server_cap.rpc_remote_apis", "RPC Remote APIs", mask: 0x20, width: 4,
          set: "RPC remote APIs are supported", unset: "RPC remote APIs are not supported",
          blurb: "Are RPC Remote APIs supported?"),
        p.flag(
          "server_cap.nt_status", "NT Status Codes", mask: 0x40, width: 4,
          set: "NT status codes are supported", unset: "NT status codes are not supported",
          blurb: "Are NT Status Codes supported?"),
        p.flag(
          "server_cap.level_2_oplocks", "Level 2 Oplocks", mask: 0x80, width: 4,
          set: "Level 2 oplocks are supported", unset: "Level 2 oplocks are not supported",
          blurb: "Are Level 2 oplocks supported?"),
        p.flag(
          "server_cap.lock_and_read", "Lock and Read", mask: 0x100, width: 4,
          set: "Lock and Read is supported", unset: "Lock and Read is not supported",
          blurb: "Is Lock and Read supported?"),
        p.flag(
          "server_cap.nt_find", "NT Find", mask: 0x200, width: 4, set: "NT Find is supported",
          unset: "NT Find is not supported", blurb: "Is NT Find supported?"),
        p.flag(
          "server_cap.dfs", "Dfs", mask: 0x1000, width: 4, set: "Dfs is supported",
          unset: "Dfs is not supported", blurb: "Is Dfs supported?"),
        p.flag(
          "server_cap.infolevel_passthru", "Infolevel Passthru", mask: 0x2000, width: 4,
          set: "NT information level request passthrough is supported",
          unset: "NT information level request passthrough is not supported",
          blurb: "Is NT information level request passthrough supported?"),
        p.flag(
          "server_cap.large_readx", "Large ReadX", mask: 0x4000, width: 4,
          set: "Large Read andX is supported", unset: "Large Read andX is not supported",
          blurb: "Is Large Read andX supported?"),
        p.flag(
          "server_cap.large_writex", "Large WriteX", mask: 0x8000, width: 4,
          set: "Large Write andX is supported", unset: "Large Write andX is not supported",
          blurb: "Is Large Write andX supported?"),
        p.flag(
          "server_cap.lwio", "LWIO", mask: 0x10000, width: 4, set: "LWIO ioctl/fsctl is supported",
          unset: "LWIO ioctl/fsctl is not supported", blurb: "Is IOCTL/FSCTL supported"),
        p.flag(
          "server_cap.unix", "UNIX", mask: 0x800000, width: 4, set: "UNIX extensions are supported",
          unset: "UNIX extensions are not supported", blurb: "Are UNIX extensions supported?"),
        p.flag(
          "server_cap.compressed_data", "Compressed Data", mask: 0x2000000, width: 4,
          set: "Compressed data transfer is supported",
          unset: "Compressed data transfer is not supported",
          blurb: "Is compressed data transfer supported?"),
        p.flag(
          "server_cap.dynamic_reauth", "Dynamic Reauth", mask: 0x20000000, width: 4,
          set: "Dynamic Reauth is supported", unset: "Dynamic Reauth is not supported",
          blurb: "Is dynamic reauth supported?"),
        p.flag(
          "server_cap.extended_security", "Extended Security", mask: 0x80000000, width: 4,
          set: "Extended security exchanges are supported",
          unset: "Extended security exchanges are not supported",
          blurb: "Are Extended security exchanges supported?"),
      ],
      names: [
        "Raw Mode", "MPX Mode", "Unicode", "Large Files", "NT SMBs", "RPC Remote APIs",
        "NT Status Codes", "Level 2 Oplocks", "Lock and Read", "NT Find", "Dfs",
        "Infolevel Passthru", "Large ReadX", "Large WriteX", "LWIO", "UNIX", "Compressed Data",
        "Dynamic Reauth", "Extended Security",
      ])
    systemTime = p.time("system.time", "System Time")
    timezone = p.i16("server_timezone", "Server Time Zone", blurb: "Current timezone at server.")
    challengeLength = p.u16(
      "challenge_length", "Challenge Length",
      blurb: "Challenge_length (must be 0 if not LM2.1 dialect)")
    serverGuid = p.guid(
      "server_guid", "Server GUID", blurb: "Globally unique identifier for this server")
    blob = p.bytes("security_blob", "Security Blob")
    blobLength = p.u16("security_blob_len", "Security Blob Length")
    primaryDomain = p.string(
      "primary_domain", "Primary Domain", blurb: "The server's primary domain")
    server = p.string("server", "Server", blurb: "The name of the DC/server")
    maxBuf = p.u16("max_buf", "Max Buffer", blurb: "Max client buffer size")
    vc = p.u16("vc", "VC Number")
    ansiLength = p.u16("ansi_pwlen", "ANSI Password Length", blurb: "Length of ANSI password")
    unicodeLength = p.u16(
      "unicode_pwlen", "Unicode Password Length", blurb: "Length of Unicode password")
    ansiPassword = p.bytes("ansi_password", "ANSI Password")
    unicodePassword = p.bytes("unicode_password", "Unicode Password")
    account = p.string("account", "Account", blurb: "Account, username")
    nativeOS = p.string("native_os", "Native OS", blurb: "Which OS we are running")
    nativeLanman = p.string(
      "native_lanman", "Native LAN Manager", blurb: "Which LANMAN protocol we are running")
    nativeFS = p.string("native_fs", "Native File System")
    setupAction = FlagSet(
      p.u16("setup.action", "Action", .hex),
      [
        p.flag(
          "setup.action.guest", "Guest", mask: 0x1, width: 2, set: "Logged in as GUEST",
          unset: "Not logged in as GUEST", blurb: "Client logged in as GUEST?")
      ],
      names: ["Guest"])
    connectFlags = FlagSet(
      p.u16("connect.flags", "Flags", .hex),
      [
        p.flag(
          "connect.flags.dtid", "Disconnect TID", mask: 0x1, width: 2, set: "DISCONNECT TID",
          unset: "Do NOT disconnect TID", blurb: "Disconnect TID?"),
        p.flag(
          "connect.flags.extendedsig", "Extended Signature", mask: 0x4, width: 2,
          set: "Extended Signature", unset: "NOT Extended Signature", blurb: "Extended signature?"),
        p.flag(
          "connect.flags.extendedresp", "Extended Response", mask: 0x8, width: 2,
          set: "Extended Response", unset: "NOT Extended Response", blurb: "Extended response?"),
      ],
      names: ["Disconnect TID", "Extended Signature", "Extended Response"])
    support = p.u16("connect.support", "Optional Support", .hex)
    supportSearch = p.flag(
      "connect.support.search", "Search Bits", mask: 0x1, width: 2,
      set: "Exclusive search bits supported", unset: "Exclusive search bits not supported",
      blurb: "Exclusive Search Bits supported?")
    supportDfs = p.flag(
      "connect.support.dfs", "In Dfs", mask: 0x2, width: 2, set: "Share is in Dfs",
      unset: "Share isn't in Dfs", blurb: "Is this in a Dfs tree?")
    supportMask = p.u16(
      "connect.support.cscmask", "CSC Mask", mask: 0xc,
      names: [
        0: "Automatic file-to-file reintegration NOT permitted",
        1: "Automatic file-to-file reintegration permitted",
        2: "Offline caching allow for the share", 3: "Offline caching NOT allow for the share",
      ], blurb: "CSC mask?")
    supportNames = p.flag(
      "connect.support.uniqfilename", "Unique File Name", mask: 0x10, width: 2,
      set: "Client allowed to cache share namespaces",
      unset: "Client NOT allowed to cache share namespaces", blurb: "Unique file name supported?")
    supportSignature = p.flag(
      "connect.support.extendedsig", "Extended Signatures", mask: 0x20, width: 2,
      set: "Extended signature", unset: "NOT extended signature", blurb: "Extended signatures?")
    passwordLength = p.u16("pwlen", "Password Length", blurb: "Length of password")
    password = p.bytes("password", "Password")
    service = p.string("service", "Service", blurb: "Service name")
    echoCount = p.u16("echo.count", "Echo Count", blurb: "Number of times to echo data back")
    echoNumber = p.u16(
      "echo.seq_num", "Echo Seq Num", blurb: "Sequence number for this echo response")
    echoData = p.bytes("echo.data", "Echo Data", blurb: "Data for SMB Echo Request/Response")
    fid = p.u16("fid", "FID", .hex, blurb: "FID: File ID")
    openedIn = p.frameNumber("fid.opened_in", "Opened in", blurb: "The frame this fid was opened")
    lastWrite = p.time("last_write.time", "Last Write", blurb: "Time this file was last written to")
    directoryName = p.string("dir_name", "Directory", blurb: "SMB Directory Name")
    file = p.string("file", "File Name")
    nameLength = p.u32("file_name_len", "File Name Len", blurb: "Length of File Name")
    createFlags = p.u32("create_flags", "Create Flags", .hex)
    createOplock = p.flag(
      "nt.create.oplock", "Exclusive Oplock", mask: 0x2, width: 4, set: "Requesting OPLOCK",
      unset: "Does NOT request oplock", blurb: "Is an oplock requested")
    createBatch = p.flag(
      "nt.create.batch_oplock", "Batch Oplock", mask: 0x4, width: 4, set: "Requesting BATCH OPLOCK",
      unset: "Does NOT request batch oplock", blurb: "Is a batch oplock requested?")
    createDirectory = p.flag(
      "nt.create.dir", "Create Directory", mask: 0x8, width: 4,
      set: "Target of open MUST be a DIRECTORY", unset: "Target of open can be a file",
      blurb: "Must target of open be a directory?")
    createExtended = p.flag(
      "nt.create.ext", "Extended Response", mask: 0x10, width: 4,
      set: "Extended responses required", unset: "Extended responses NOT required",
      blurb: "Extended response required?")
    rootFid = p.u32("rfid", "Root FID", .hex, blurb: "Open is relative to this FID (if nonzero)")
    allocation64 = p.u64(
      "alloc_size64", "Allocation Size", blurb: "Number of bytes to reserve on create or truncate")
    allocation = p.u32(
      "alloc_size", "Allocation Size", blurb: "Number of bytes to reserve on create or truncate")
    disposition = p.u32(
      "create.disposition", "Disposition", names: smbCreateDispositionNames,
      blurb: "Create disposition, what to do if the file does/does not exist")
    impersonation = p.u32(
      "impersonation.level", "Impersonation",
      names: [0: "Anonymous", 1: "Identification", 2: "Impersonation", 3: "Delegation"],
      blurb: "Impersonation level")
    securityFlags = FlagSet(
      p.u8("security.flags", "Security Flags", .hex),
      [
        p.flag(
          "security.flags.context_tracking", "Context Tracking", mask: 0x1, width: 1,
          set: "Security tracking mode is DYNAMIC", unset: "Security tracking mode is STATIC",
          blurb: "Is security tracking static or dynamic?"),
        p.flag(
          "security.flags.effective_only", "Effective Only", mask: 0x2, width: 1,
          set: "ONLY ENABLED aspects of the client's security context are available",
          unset: "ALL aspects of the client's security context are available",
          blurb: "Are only enabled or all aspects uf the users SID available?"),
      ],
      names: ["Context Tracking", "Effective Only"])
    extra = p.bytes("extra_byte_parameters", "Extra byte parameters")
    oplock = p.u8(
      "oplock.level", "Oplock level",
      names: [
        0: "No oplock granted", 1: "Exclusive oplock granted", 2: "Batch oplock granted",
        3: "Level II oplock granted",
      ], blurb: "Level of oplock granted")
    action = p.u32(
      "create.action", "Create action", names: smbCreateActionNames, blurb: "Type of action taken")
    created = p.time("create.time", "Created", blurb: "Creation Time")
    accessed = p.time("access.time", "Last Access", blurb: "Last Access Time")
    changed = p.time("change.time", "Change", blurb: "Last Change Time")
    endOfFile = p.u64(
      "end_of_file", "End Of File", blurb: "Offset to the first free byte in the file")
    fileType = p.u16("file_type", "File Type", names: smbFileTypeNames, blurb: "Type of file")
    ipcState = p.u16("ipc_state", "IPC State", .hex)
    ipcNonblocking = p.flag(
      "ipc_state.nonblocking", "Nonblocking", mask: 0x8000, width: 2,
      set: "Reads/writes return immediately if no data available",
      unset: "Reads/writes block if no data available", blurb: "Is I/O to this pipe nonblocking?")
    ipcEndpoint = p.u16(
      "ipc_state.endpoint", "Endpoint", mask: 0x4000,
      names: [0: "Consumer end of pipe", 1: "Server end of pipe"],
      blurb: "Which end of the pipe this is")
    ipcType = p.u16(
      "ipc_state.pipe_type", "Pipe Type", mask: 0xc00,
      names: [0: "Byte stream pipe", 1: "Message pipe"], blurb: "Byte stream or message type")
    ipcMode = p.u16(
      "ipc_state.read_mode", "Read Mode", mask: 0x300,
      names: [0: "Read pipe as a byte stream", 1: "Read messages from pipe"],
      blurb: "How this pipe should be read")
    ipcCount = p.u16(
      "ipc_state.icount", "Icount", mask: 0xff, blurb: "Count to control pipe instancing")
    isDirectory = p.u8(
      "is_directory", "Is Directory",
      names: [0: "This is NOT a directory", 1: "This is a DIRECTORY"],
      blurb: "Is this object a directory?")
    volumeGuid = p.guid(
      "volume_guid", "Volume GUID", blurb: "Globally unique identifier for this volume")
    fileID64 = p.u64("create.file_id_64b", "Server unique 64-bit file ID", .hex)
    lockType = FlagSet(
      p.u8("lock.type", "Lock Type", .hex),
      [
        p.flag(
          "lock.type.large", "Large Files", mask: 0x10, width: 1,
          set: "Large file locking format requested",
          unset: "Large file locking format not requested", blurb: "Large file locking requested?"),
        p.flag(
          "lock.type.cancel", "Cancel", mask: 0x8, width: 1, set: "Cancel outstanding lock request",
          unset: "Don't cancel outstanding lock request", blurb: "Cancel outstanding lock requests?"
        ),
        p.flag(
          "lock.type.change", "Change", mask: 0x4, width: 1, set: "Change lock type",
          unset: "Don't change lock type", blurb: "Change type of lock?"),
        p.flag(
          "lock.type.oplock_release", "Oplock Break", mask: 0x2, width: 1,
          set: "This is an oplock break notification/response",
          unset: "This is not an oplock break notification/response",
          blurb: "Is this a notification of, or a response to, an oplock break?"),
        p.flag(
          "lock.type.shared", "Shared", mask: 0x1, width: 1, set: "This is a shared lock",
          unset: "This is an exclusive lock", blurb: "Shared or exclusive lock requested?"),
      ])
    lockOplock = p.u8(
      "locking.oplock.level", "Oplock Level",
      names: [
        0: "Client is not holding oplock on this file",
        1: "Level 2 oplock currently held by client",
      ], blurb: "Level of existing oplock at client (if any)")
    timeout = p.u32("timeout", "Timeout", blurb: "Timeout in milliseconds")
    unlocks = p.u16(
      "locking.num_unlocks", "Number of Unlocks", blurb: "Number of unlock requests in this request"
    )
    locks = p.u16(
      "locking.num_locks", "Number of Locks", blurb: "Number of lock requests in this request")
    offset = p.u32("offset", "Offset", blurb: "Offset in file")
    offsetHigh = p.u32("offset_high", "High Offset", blurb: "High 32 Bits Of File Offset")
    writeMode = FlagSet(
      p.u16("write.mode", "Write Mode", .hex),
      [
        p.flag(
          "write.mode.message_start", "Message Start", mask: 0x8, width: 2,
          set: "This is the START of a MESSAGE (pipe)",
          unset: "This is NOT the start of a message (pipe)",
          blurb: "Is this the start of a message?"),
        p.flag(
          "write.mode.raw", "Write Raw", mask: 0x4, width: 2, set: "Use WriteRawNamedPipe (pipe)",
          unset: "DON'T use WriteRawNamedPipe (pipe)", blurb: "Use WriteRawNamedPipe?"),
        p.flag(
          "write.mode.return_remaining", "Return Remaining", mask: 0x2, width: 2,
          set: "RETURN REMAINING (pipe/dev) requested", unset: "DON'T return remaining (pipe/dev)",
          blurb: "Return remaining data responses?"),
        p.flag(
          "write.mode.write_through", "Write Through", mask: 0x1, width: 2,
          set: "WRITE THROUGH requested", unset: "Write through not requested",
          blurb: "Write through mode requested?"),
      ])
    remaining = p.u32("remaining", "Remaining", blurb: "Remaining number of bytes")
    lengthHigh = p.u16(
      "data_len_high", "Data Length High (multiply with 64K)", blurb: "Length of data, High 16 bits"
    )
    lengthLow = p.u16("data_len_low", "Data Length Low", blurb: "Length of data, Low 16 bits")
    dataOffset = p.u16("data_offset", "Data Offset")
    rwOffset = p.u64("file.rw.offset", "File Offset")
    rwLength = p.u32("file.rw.length", "File RW Length")
    padding = p.bytes("padding", "Padding", blurb: "Padding or unknown data")
    fileData = p.bytes("file_data", "File Data", blurb: "Data read/written to the file")
    countLow = p.u16("count_low", "Count Low", blurb: "Count number of items/bytes, Low 16 bits")
    countHigh = p.u16(
      "count_high", "Count High (multiply with 64K)",
      blurb: "Count number of items/bytes, High 16 bits")
    count = p.u32("count", "Count", blurb: "Count number of items/bytes")
    maxCount = p.u16("maxcount", "Max Count", blurb: "Maximum Count")
    search = FlagSet(
      p.u16("search.attribute", "Search Attributes", .hex),
      [
        p.flag(
          "search.attribute.read_only", "Read Only", mask: 0x1, width: 2,
          set: "Include READ ONLY files in search results",
          unset: "Do NOT include read only files in search results",
          blurb: "READ ONLY search attribute"),
        p.flag(
          "search.attribute.hidden", "Hidden", mask: 0x2, width: 2,
          set: "Include HIDDEN files in search results",
          unset: "Do NOT include hidden files in search results", blurb: "HIDDEN search attribute"),
        p.flag(
          "search.attribute.system", "System", mask: 0x4, width: 2,
          set: "Include SYSTEM files in search results",
          unset: "Do NOT include system files in search results", blurb: "SYSTEM search attribute"),
        p.flag(
          "search.attribute.volume", "Volume ID", mask: 0x8, width: 2,
          set: "Include VOLUME IDs in search results",
          unset: "Do NOT include volume IDs in search results", blurb: "VOLUME ID search attribute"),
        p.flag(
          "search.attribute.directory", "Directory", mask: 0x10, width: 2,
          set: "Include DIRECTORIES in search results",
          unset: "Do NOT include directories in search results", blurb: "DIRECTORY search attribute"
        ),
        p.flag(
          "search.attribute.archive", "Archive", mask: 0x20, width: 2,
          set: "Include ARCHIVE files in search results",
          unset: "Do NOT include archive files in search results", blurb: "ARCHIVE search attribute"
        ),
      ],
      names: ["Read Only", "Hidden", "System", "Volume ID", "Directory", "Archive"])
    units = p.u16("units", "Total Units", blurb: "Total number of units at server")
    blocksPerUnit = p.u16("bpu", "Blocks Per Unit", blurb: "Blocks per unit at server")
    blockSize = p.u16("blocksize", "Block Size", blurb: "Block size (in bytes) at server")
    freeUnits = p.u16("free_units", "Free Units", blurb: "Number of free units at server")
    totalParameters = p.u32(
      "tpc", "Total Parameter Count", blurb: "Total number of parameter bytes")
    totalData = p.u16("tdc", "Total Data Count", blurb: "Total number of data bytes")
    maxParameters = p.u32(
      "mpc", "Max Parameter Count", blurb: "Maximum number of parameter bytes to return")
    maxData = p.u32("mdc", "Max Data Count", blurb: "Maximum number of data bytes to return")
    maxSetup = p.u8("msc", "Max Setup Count", blurb: "Maximum number of setup words to return")
    transactionFlags = FlagSet(
      p.u16("transaction.flags", "Flags", .hex),
      [
        p.flag(
          "transaction.flags.owt", "One Way Transaction", mask: 0x2, width: 2,
          set: "One Way Transaction (NO RESPONSE)", unset: "Two way transaction",
          blurb: "One Way Transaction (no response)?"),
        p.flag(
          "transaction.flags.dtid", "Disconnect TID", mask: 0x1, width: 2,
          set: "Also DISCONNECT TID", unset: "Do NOT disconnect TID", blurb: "Disconnect TID?"),
      ])
    parameterCount = p.u16(
      "pc", "Parameter Count", blurb: "Number of parameter bytes in this buffer")
    parameterOffset = p.u16(
      "po", "Parameter Offset", blurb: "Offset (from header start) to parameters")
    parameterDisplacement = p.u16(
      "pd", "Parameter Displacement", blurb: "Displacement of these parameter bytes")
    dataCount = p.u16("dc", "Data Count", blurb: "Number of data bytes in this buffer")
    dataDisplacement = p.u16("data_disp", "Data Displacement")
    bytesLeft = p.u16(
      "bytes_until_tdc", "Bytes remaining until TDC",
      blurb: "Bytes remaining until the total data length is reached")
    setupCount = p.u8("sc", "Setup Count", blurb: "Number of setup words in this buffer")
    transactionName = p.string("trans_name", "Transaction Name", blurb: "Name of transaction")
    setupWord = p.u16("trans_data.setup_word", "Setup Word", .hex)
    parameters = p.bytes("trans_data.parameters", "Parameters")
    transactionData = p.bytes("trans_data", "Data")
    subcommand = p.u16(
      "trans2.cmd", "Subcommand", .hex, names: smbTrans2CmdNames,
      blurb: "Subcommand for TRANSACTION2")
    unknown = p.bytes(
      "unknown_data", "Unknown Data", blurb: "Unknown Data. Should be implemented by someone")
  }
}
