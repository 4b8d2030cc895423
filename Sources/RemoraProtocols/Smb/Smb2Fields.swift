import RemoraCore

/// The fields of all commands ([MS-SMB2] section 2.2).
struct SMB2Fields: Sendable {
  let blobOffset, blobLength, contextOffset, contextReserved2, maxTransaction: Field<UInt32>
  let maxRead, maxWrite, channel, shareFlags, caching, impersonation, disposition: Field<UInt32>
  let action, chainOffset, mxacStatus, readLength, readRemaining, minCount: Field<UInt32>
  let remainingBytes, writeLength, writeCount, writeRemaining, function: Field<UInt32>
  let functionDevice, functionAccess, functionFunction, functionMethod, maxIn: Field<UInt32>
  let maxOut, findLevel, fileIndex, outputLength, nextOffset, nameLength, eaSize: Field<UInt32>
  let notifyNext, notifyAction, maxResponse, inputSize, additional, infoFlags: Field<UInt32>
  let setSize, errorBytes, breakReason, accessHint, shareHint: Field<UInt32>
  let securityMode, sessionRequestFlags, replyFlags, readFlags, findFlags: FlagSet<UInt8>
  let capabilities, shareCapabilities, attributes, writeFlags, lockFlags: FlagSet<UInt32>
  let ioctlFlags, additionals, leaseState, leaseFlags: FlagSet<UInt32>
  let dialectCount, dialect, contextCount, contextReserved, connectReserved: Field<UInt16>
  let channelOffset, channelLength, dataOffset, lockCount, matches, inputOffset: Field<UInt16>
  let setOffset, setReserved, leaseEpoch, leaseReserved: Field<UInt16>
  let clientGuid, serverGuid, fid, leaseKey, parentKey: Field<GUID>
  let currentTime, bootTime, createTime, accessTime, writeTime, changeTime: Field<AbsoluteTime>
  let mxacTime: Field<AbsoluteTime>
  let blob, readBlob, readData, writeData, findBlob, unknown, errorData: Field<Bytes>
  let previousSession, createFlags, allocation, endOfFile, fileOffset, lockLength: Field<UInt64>
  let fileID, leaseDuration: Field<UInt64>
  let sessionFlags, connectFlags, closeFlags, notifyFlags: FlagSet<UInt16>
  let oplock, readPadding, shortLength, classOf, fileLevel, fsLevel, securityLevel: Field<UInt8>
  let level, errorCount, errorReserved: Field<UInt8>
  let filename, tag, pattern, shortName: Field<Text>
  let extraInfo, chainData, channelInfo, lockInfo, ioctlIn, ioctlOut: Field<Label>
  let directoryInfo, fullInfo, bothInfo, idBothInfo, notifyOut, notifyInfo: Field<Label>

  let shareBits: [Field<Bool>]
  init(_ p: inout Builder) {
    shareBits = [
      p.flag(
        "share_flags.dfs", "DFS", mask: 0x1, width: 4,
        blurb: "The specified share is present in a Distributed File System (DFS) tree structure"),
      p.flag(
        "share_flags.dfs_root", "DFS root", mask: 0x2, width: 4,
        blurb: "The specified share is present in a Distributed File System (DFS) tree structure"),
      p.flag(
        "share_flags.restrict_exclusive_opens", "Restrict exclusive opens", mask: 0x100, width: 4,
        blurb: "The specified share disallows exclusive file opens that deny reads to an open file"),
      p.flag(
        "share_flags.force_shared_delete", "Force shared delete", mask: 0x200, width: 4,
        blurb: "Shared files in the specified share can be forcibly deleted"),
      p.flag(
        "share_flags.allow_namespace_caching", "Allow namespace caching", mask: 0x400, width: 4,
        blurb: "Clients are allowed to cache the namespace of the specified share"),
      p.flag(
        "share_flags.access_based_dir_enum", "Access based directory enum", mask: 0x800, width: 4,
        blurb:
          "The server will filter directory entries based on the access permissions of the client"),
      p.flag(
        "share_flags.force_levelii_oplock", "Force level II oplock", mask: 0x1000, width: 4,
        blurb: "The server will not issue exclusive caching rights on this share"),
      p.flag(
        "share_flags.enable_hash_v1", "Enable hash V1", mask: 0x2000, width: 4,
        blurb:
          "The share supports hash generation V1 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2)"
      ),
      p.flag(
        "share_flags.enable_hash_v2", "Enable hash V2", mask: 0x4000, width: 4,
        blurb:
          "The share supports hash generation V2 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2)"
      ),
      p.flag(
        "share_flags.encrypt_data", "Encrypted data required", mask: 0x8000, width: 4,
        blurb: "The share require data encryption"),
      p.flag(
        "share_flags.identity_remoting", "Identity Remoting", mask: 0x40000, width: 4,
        blurb: "The specified share supports Identity Remoting"),
      p.flag(
        "share_flags.compress_data", "Compressed IO", mask: 0x100000, width: 4,
        blurb: "The share supports compression of read/write messages"),
      p.flag(
        "share_flags.isolated_transport", "Isolated Transport", mask: 0x200000, width: 4,
        blurb:
          "The server indicates that administrator set share property telling client that it is preferable to isolate communication to that share on a separate set of connections."
      ),
    ]
    blobOffset = p.u32("olb.offset", "Blob Offset", .hex, blurb: "Offset to the buffer")
    blobLength = p.u32("olb.length", "Blob Length", blurb: "Length of the buffer")
    securityMode = FlagSet(
      p.u8("sec_mode", "Security mode", .hex),
      [
        p.flag(
          "sec_mode.sign_enabled", "Signing enabled", mask: 0x1, width: 1,
          blurb: "Is signing enabled"),
        p.flag(
          "sec_mode.sign_required", "Signing required", mask: 0x2, width: 1,
          blurb: "Is signing required"),
      ],
      names: ["Signing enabled", "Signing required"])
    capabilities = FlagSet(
      p.u32("capabilities", "Capabilities", .hex),
      [
        p.flag(
          "capabilities.dfs", "DFS", mask: 0x1, width: 4, set: "This host supports DFS",
          unset: "This host does NOT support DFS", blurb: "If the host supports dfs"),
        p.flag(
          "capabilities.leasing", "LEASING", mask: 0x2, width: 4, set: "This host supports LEASING",
          unset: "This host does NOT support LEASING", blurb: "If the host supports leasing"),
        p.flag(
          "capabilities.large_mtu", "LARGE MTU", mask: 0x4, width: 4,
          set: "This host supports LARGE_MTU", unset: "This host does NOT support LARGE_MTU",
          blurb: "If the host supports LARGE MTU"),
        p.flag(
          "capabilities.multi_channel", "MULTI CHANNEL", mask: 0x8, width: 4,
          set: "This host supports MULTI CHANNEL",
          unset: "This host does NOT support MULTI CHANNEL",
          blurb: "If the host supports MULTI CHANNEL"),
        p.flag(
          "capabilities.persistent_handles", "PERSISTENT HANDLES", mask: 0x10, width: 4,
          set: "This host supports PERSISTENT HANDLES",
          unset: "This host does NOT support PERSISTENT HANDLES",
          blurb: "If the host supports PERSISTENT HANDLES"),
        p.flag(
          "capabilities.directory_leasing", "DIRECTORY LEASING", mask: 0x20, width: 4,
          set: "This host supports DIRECTORY LEASING",
          unset: "This host does NOT support DIRECTORY LEASING",
          blurb: "If the host supports DIRECTORY LEASING"),
        p.flag(
          "capabilities.encryption", "ENCRYPTION", mask: 0x40, width: 4,
          set: "This host supports ENCRYPTION", unset: "This host does NOT support ENCRYPTION",
          blurb: "If the host supports ENCRYPTION"),
        p.flag(
          "capabilities.notifications", "NOTIFICATIONS", mask: 0x80, width: 4,
          set: "This host supports receiving NOTIFICATIONS",
          unset: "This host does NOT support receiving NOTIFICATIONS",
          blurb: "If the host supports receiving notifications from server"),
      ],
      names: [
        "DFS", "LEASING", "LARGE MTU", "MULTI CHANNEL", "PERSISTENT HANDLES", "DIRECTORY LEASING",
        "ENCRYPTION", "NOTIFICATIONS",
      ])
    dialectCount = p.u16("dialect_count", "Dialect count")
    dialect = p.u16("dialect", "Dialect", .hex, names: smb2DialectNames)
    clientGuid = p.guid("client_guid", "Client Guid")
    serverGuid = p.guid("server_guid", "Server Guid")
    contextOffset = p.u32("negotiate_context.offset", "NegotiateContextOffset", .hex)
    contextCount = p.u16("negotiate_context.count", "NegotiateContextCount")
    contextReserved = p.u16("negotiate_context.reserved", "Reserved")
    contextReserved2 = p.u32("negotiate_context.reserved2", "Reserved2", .hex)
    maxTransaction = p.u32("max_trans_size", "Max Transaction Size")
    maxRead = p.u32("max_read_size", "Max Read Size")
    maxWrite = p.u32("max_write_size", "Max Write Size")
    currentTime = p.time("current_time", "Current Time", blurb: "Current Time at server")
    bootTime = p.time("boot_time", "Boot Time", blurb: "Boot Time at server")
    blob = p.bytes("security_blob", "Security Blob")
    sessionRequestFlags = FlagSet(
      p.u8("ses_req_flags", "Flags"),
      [
        p.flag(
          "ses_req_flags.session_binding", "Session Binding Request", mask: 0x1, width: 1,
          blurb: "The client wants to bind to an existing session")
      ])
    channel = p.u32(
      "channel", "Channel", .hex,
      names: [0: "None", 1: "RDMA V1", 2: "RDMA V1_INVALIDATE", 3: "RDMA TRANSFORM"])
    previousSession = p.u64("previous_sesid", "Previous Session Id", .hex)
    sessionFlags = FlagSet(
      p.u16("session_flags", "Session Flags", .hex),
      [
        p.flag("ses_flags.guest", "Guest", mask: 0x1, width: 2),
        p.flag("ses_flags.null", "Null", mask: 0x2, width: 2),
        p.flag("ses_flags.encrypt", "Encrypt", mask: 0x4, width: 2),
      ],
      names: ["Guest", "Null", "Encrypt"])
    connectFlags = FlagSet(
      p.u16("tc.flags", "Flags", .hex, blurb: "Tree Connect flags"),
      [
        p.flag(
          "tc.cluster_reconnect", "Cluster Reconnect", mask: 0x1, width: 2, set: "Set",
          unset: "Not set", blurb: "If this is a Cluster Reconnect"),
        p.flag(
          "tc.redirect_to_owner", "Redirect To Owner", mask: 0x2, width: 2, set: "Set",
          unset: "Not set", blurb: "Set if the client can handle Share Redirects"),
        p.flag(
          "tc.extension_present", "Extension Present", mask: 0x4, width: 2, set: "Set",
          unset: "Not set", blurb: "Set if an extension structure is present"),
      ])
    connectReserved = p.u16("tc.reserved", "Reserved", .hex, mask: 0xfff8, blurb: "Must be zero")
    shareFlags = p.u32("share_flags", "Share flags", .hex)
    caching = p.u32(
      "share.caching", "Caching policy", .hex, mask: 0x30,
      names: [0: "Manual caching", 1: "Auto caching", 2: "VDO caching", 3: "No caching"])
    shareCapabilities = FlagSet(
      p.u32("share_caps", "Share Capabilities", .hex),
      [
        p.flag(
          "share_caps.dfs", "DFS", mask: 0x8, width: 4,
          blurb: "The specified share is present in a DFS tree structure"),
        p.flag(
          "share_caps.continuous_availability", "CONTINUOUS AVAILABILITY", mask: 0x10, width: 4,
          blurb: "The specified share is continuously available"),
        p.flag(
          "share_caps.scaleout", "SCALEOUT", mask: 0x20, width: 4,
          blurb: "The specified share is a scaleout share"),
        p.flag(
          "share_caps.cluster", "CLUSTER", mask: 0x40, width: 4,
          blurb: "The specified share is a cluster share"),
        p.flag(
          "share_caps.asymmetric", "ASYMMETRIC", mask: 0x80, width: 4,
          blurb: "The specified share allows dynamic changes in ownership of the share"),
        p.flag(
          "share_caps.redirect_to_owner", "REDIRECT_TO_OWNER", mask: 0x100, width: 4,
          blurb: "The specified share supports synchronous share level redirection"),
      ],
      names: [
        "DFS", "CONTINUOUS AVAILABILITY", "SCALEOUT", "CLUSTER", "ASYMMETRIC", "REDIRECT_TO_OWNER",
      ])
    oplock = p.u8(
      "create.oplock", "Oplock", .hex, names: smb2CreateOplockNames, blurb: "Oplock type")
    impersonation = p.u32(
      "impersonation.level", "Impersonation level",
      names: [0: "Anonymous", 1: "Identification", 2: "Impersonation", 3: "Delegation"])
    createFlags = p.u64("create_flags", "Create Flags", .hex)
    disposition = p.u32(
      "create.disposition", "Disposition", names: smb2CreateDispositionNames,
      blurb: "Create disposition, what to do if the file does/does not exist")
    action = p.u32("create.action", "Create Action", names: smb2CreateActionNames)
    replyFlags = FlagSet(
      p.u8("create.rep_flags", "Response Flags", .hex),
      [
        p.flag("create.rep_flags.reparse_point", "ReparsePoint", mask: 0x1, width: 1)
      ])
    createTime = p.time("create.time", "Create", blurb: "Time when this object was created")
    accessTime = p.time(
      "last_access.time", "Last Access", blurb: "Time when this object was last accessed")
    writeTime = p.time(
      "last_write.time", "Last Write", blurb: "Time when this object was last written to")
    changeTime = p.time(
      "last_change.time", "Last Change", blurb: "Time when this object was last changed")
    allocation = p.u64("allocation_size", "Allocation Size")
    endOfFile = p.u64("eof", "End Of File", blurb: "SMB2 End Of File/File size")
    attributes = FlagSet(
      p.u32("file_attribute", "File Attributes", .hex),
      [
        p.flag(
          "file_attribute.read_only", "Read Only", mask: 0x1, width: 4, set: "Yes", unset: "No",
          blurb: "READ ONLY file attribute"),
        p.flag(
          "file_attribute.hidden", "Hidden", mask: 0x2, width: 4, set: "Yes", unset: "No",
          blurb: "HIDDEN file attribute"),
        p.flag(
          "file_attribute.system", "System", mask: 0x4, width: 4, set: "Yes", unset: "No",
          blurb: "SYSTEM file attribute"),
        p.flag(
          "file_attribute.directory", "Directory", mask: 0x10, width: 4, set: "Yes", unset: "No",
          blurb: "DIRECTORY file attribute"),
        p.flag(
          "file_attribute.archive", "Requires archived", mask: 0x20, width: 4, set: "Yes",
          unset: "No", blurb: "ARCHIVE file attribute"),
        p.flag(
          "file_attribute.normal", "Normal", mask: 0x80, width: 4, set: "Yes", unset: "No",
          blurb: "Is this a normal file?"),
        p.flag(
          "file_attribute.temporary", "Temporary", mask: 0x100, width: 4, set: "Yes", unset: "No",
          blurb: "Is this a temporary file?"),
        p.flag(
          "file_attribute.sparse", "Sparse", mask: 0x200, width: 4, set: "Yes", unset: "No",
          blurb: "Is this a sparse file?"),
        p.flag(
          "file_attribute.reparse", "Reparse Point", mask: 0x400, width: 4,
          set: "Has an associated REPARSE POINT",
          unset: "Does NOT have an associated reparse point",
          blurb: "Does this file have an associated reparse point?"),
        p.flag(
          "file_attribute.compressed", "Compressed", mask: 0x800, width: 4, set: "COMPRESSED",
          unset: "Uncompressed", blurb: "Is this file compressed?"),
        p.flag(
          "file_attribute.offline", "Offline", mask: 0x1000, width: 4, set: "OFFLINE",
          unset: "Online", blurb: "Is this file offline?"),
        p.flag(
          "file_attribute.not_content_indexed", "Not Content Indexed", mask: 0x2000, width: 4,
          set: "Is not indexed by the content indexing service",
          unset: "Is indexed by the content indexing service",
          blurb: "May this file be indexed by the content indexing service"),
        p.flag(
          "file_attribute.encrypted", "Encrypted", mask: 0x4000, width: 4, set: "Yes", unset: "No",
          blurb: "Is this file encrypted?"),
        p.flag(
          "file_attribute.integrity_stream", "Integrity Stream", mask: 0x8000, width: 4,
          set: "Has Integrity Support", unset: "Does NOT have Integrity Support",
          blurb: "Is this file configured with integrity support?"),
        p.flag(
          "file_attribute.no_scrub_data", "No Scrub Data", mask: 0x20000, width: 4,
          set: "Is excluded from the data integrity scan",
          unset: "Is not excluded from the data integrity scan",
          blurb: "Is this file configured to be excluded from the data integrity scan?"),
        p.flag(
          "file_attribute.recall_on_open", "Recall on open", mask: 0x40000, width: 4,
          set: "When OPENED, remote file should be fetched from remote storage",
          unset: "When OPENED, remote file should NOT be fetched from remote storage",
          blurb: "When OPENED does some/all of the file/dir need to be fetched from remote storage?"
        ),
        p.flag(
          "file_attribute.pinned", "Pinned", mask: 0x80000, width: 4,
          set: "File/dir should be kept locally even when unused",
          unset: "File/dir should NOT be kept locally when unused",
          blurb: "Should the file/dir be kept fully present locally even when not being used?"),
        p.flag(
          "file_attribute.unpinned", "Unpinned", mask: 0x100000, width: 4,
          set: "File/dir should NOT be fully kept locally except when accessed",
          unset: "File/dir should be fully kept locally when accessed",
          blurb: "Should file/dir NOT be fully kept locally except when ACCESSED?"),
        p.flag(
          "file_attribute.recall_on_data_access", "Recall on data access", mask: 0x400000, width: 4,
          set: "When accessed remote content of file/dir should be fetched",
          unset: "When accessed remote content of file/dir should NOT be fetched",
          blurb: "Should the remote content be fetched when ACCESSED?"),
      ])
    fid = p.guid("fid", "File Id", blurb: "SMB2 File Id")
    filename = p.string("filename", "Filename")
    extraInfo = p.label("create.extrainfo", "ExtraInfo", blurb: "Create ExtraInfo")
    chainOffset = p.u32(
      "create.chain_offset", "Chain Offset", .hex, blurb: "Offset to next entry in chain or 0")
    chainData = p.label("create.chain_data", "Data", blurb: "Chain Data")
    tag = p.string("tag", "Tag", blurb: "Tag of chain entry")
    mxacStatus = p.u32(
      "mxac_status", "Query Status", .hex, names: ntStatusNames, blurb: "NT Status code")
    mxacTime = p.time("mxac_timestamp", "Timestamp", blurb: "MxAc timestamp")
    closeFlags = FlagSet(
      p.u16("close.flags", "Close Flags", .hex),
      [
        p.flag("close.pq_attrib", "PostQuery Attrib", mask: 0x1, width: 2)
      ])
    readPadding = p.u8("read_padding", "Padding", .hex)
    readFlags = FlagSet(
      p.u8("read_flags", "Flags", .hex),
      [
        p.flag(
          "read_flags.unbuffered", "Unbuffered", mask: 0x1, width: 1,
          set: "Client is asking for UNBUFFERED read",
          unset: "Client is NOT asking for UNBUFFERED read",
          blurb: "If client requests unbuffered read"),
        p.flag(
          "read_flags.compressed", "Compressed", mask: 0x2, width: 1,
          set: "Client is asking for COMPRESSED data",
          unset: "Client is NOT asking for COMPRESSED data",
          blurb: "If client requests compressed response"),
      ],
      names: ["Unbuffered", "Compressed"])
    readLength = p.u32("read_length", "Read Length", blurb: "Amount of data to read")
    readRemaining = p.u32("read_remaining", "Read Remaining")
    fileOffset = p.u64("file_offset", "File Offset")
    minCount = p.u32("min_count", "Min Count")
    remainingBytes = p.u32("remaining_bytes", "Remaining Bytes")
    channelInfo = p.label("channel_info_blob", "Channel Info Blob")
    channelOffset = p.u16("channel_info_offset", "Channel Info Offset")
    channelLength = p.u16("channel_info_length", "Channel Info Length")
    readBlob = p.bytes("read.blob", "Info", blurb: "Read Blob")
    readData = p.bytes("read_data", "Read Data", blurb: "SMB2 Data that is read")
    dataOffset = p.u16("data_offset", "Data Offset", .hex, blurb: "Offset to data")
    writeLength = p.u32("write_length", "Write Length", blurb: "Amount of data to write")
    writeFlags = FlagSet(
      p.u32("write.flags", "Write Flags", .hex),
      [
        p.flag(
          "write.flags.write_through", "Write through", mask: 0x1, width: 4,
          set: "Client is asking for WRITE_THROUGH",
          unset: "Client is NOT asking for WRITE_THROUGH",
          blurb: "If the client requests WRITE_THROUGH"),
        p.flag(
          "write.flags.unbuffered", "Unbuffered", mask: 0x2, width: 4,
          set: "Client is asking for UNBUFFERED write",
          unset: "Client is NOT asking for UNBUFFERED write",
          blurb: "If client requests UNBUFFERED read"),
      ])
    writeData = p.bytes("write_data", "Write Data", blurb: "SMB2 Data to be written")
    writeCount = p.u32("write.count", "Write Count")
    writeRemaining = p.u32("write.remaining", "Write Remaining")
    lockCount = p.u16("lock_count", "Lock Count")
    lockInfo = p.label("lock_info", "Lock Info")
    lockLength = p.u64("lock_length", "Length")
    lockFlags = FlagSet(
      p.u32("lock_flags", "Flags", .hex),
      [
        p.flag("lock_flags.shared", "Shared", mask: 0x1, width: 4),
        p.flag("lock_flags.exclusive", "Exclusive", mask: 0x2, width: 4),
        p.flag("lock_flags.unlock", "Unlock", mask: 0x4, width: 4),
        p.flag("lock_flags.fail_immediately", "Fail Immediately", mask: 0x10, width: 4),
      ])
    function = p.u32(
      "ioctl.function", "Function", .hex, names: smb2IoctlFunctionNames, blurb: "Ioctl function")
    functionDevice = p.u32(
      "ioctl.function.device", "Device", .hex, mask: 0xffff0000,
      names: smb2IoctlFunctionDeviceNames, blurb: "Device for Ioctl")
    functionAccess = p.u32(
      "ioctl.function.access", "Access", .hex, mask: 0xc000,
      names: [
        0: "FILE_ANY_ACCESS", 1: "FILE_READ_ACCESS", 2: "FILE_WRITE_ACCESS",
        3: "FILE_READ_WRITE_ACCESS",
      ], blurb: "Access for Ioctl")
    functionFunction = p.u32(
      "ioctl.function.function", "Function", .hex, mask: 0x3ffc, blurb: "Function for Ioctl")
    functionMethod = p.u32(
      "ioctl.function.method", "Method", .hex, mask: 0x3,
      names: [
        0: "METHOD_BUFFERED", 1: "METHOD_IN_DIRECT", 2: "METHOD_OUT_DIRECT", 3: "METHOD_NEITHER",
      ], blurb: "Method for Ioctl")
    maxIn = p.u32("max_ioctl_in_size", "Max Ioctl In Size")
    maxOut = p.u32("max_ioctl_out_size", "Max Ioctl Out Size")
    ioctlFlags = FlagSet(
      p.u32("ioctl.flags", "Flags", .hex),
      [
        p.flag("ioctl.is_fsctl", "Is FSCTL", mask: 0x1, width: 4)
      ])
    ioctlIn = p.label("ioctl.in", "In Data", blurb: "Ioctl In")
    ioctlOut = p.label("ioctl.out", "Out Data", blurb: "Ioctl Out")
    findLevel = p.u32(
      "find.infolevel", "Info Level", names: smb2FindInfolevelNames, blurb: "Find_Info Infolevel")
    findFlags = FlagSet(
      p.u8("find.flags", "Find Flags", .hex),
      [
        p.flag("find.restart_scans", "Restart Scans", mask: 0x1, width: 1),
        p.flag("find.single_entry", "Single Entry", mask: 0x2, width: 1),
        p.flag("find.index_specified", "Index Specified", mask: 0x4, width: 1),
        p.flag("find.reopen", "Reopen", mask: 0x10, width: 1),
      ],
      names: ["Restart Scans", "Single Entry", "Index Specified", "Reopen"])
    fileIndex = p.u32("file_index", "File Index", .hex)
    outputLength = p.u32("output_buffer_len", "Output Buffer Length")
    pattern = p.string("find.pattern", "Search Pattern", blurb: "Find pattern")
    findBlob = p.bytes("find.info_blob", "Info", blurb: "Find Info")
    directoryInfo = p.label("find.file_directory_info", "FileDirectoryInfo")
    fullInfo = p.label("find.full_directory_info", "FullDirectoryInfo")
    bothInfo = p.label("find.both_directory_info", "FileBothDirectoryInfo")
    idBothInfo = p.label("find.id_both_directory_info", "FileIdBothDirectoryInfo")
    matches = p.u16(
      "num_matched", "Matched pattern", blurb: "Number of files matching the find pattern")
    nextOffset = p.u32("next_offset", "Next Offset", blurb: "Offset to next buffer or 0")
    nameLength = p.u32("filename.len", "Filename Length")
    eaSize = p.u32("ea_size", "EA Size", blurb: "Size of EA data")
    shortLength = p.u8("short_name_len", "Short Name Length")
    shortName = p.string("shortname", "Short Name")
    fileID = p.u64("file_id", "File Id", .hex)
    notifyFlags = FlagSet(
      p.u16("notify.flags", "Notify Flags", .hex),
      [
        p.flag("notify.watch_tree", "Watch Tree", mask: 0x1, width: 2)
      ])
    notifyOut = p.label("notify.out", "Out Data")
    notifyInfo = p.label("notify.info", "Notify Info")
    notifyNext = p.u32(
      "notify.next_offset", "Next Offset", .hex, blurb: "Offset to next entry in chain or 0")
    notifyAction = p.u32(
      "notify.action", "Action", .hex, names: smb2NotifyActionNames, blurb: "Notify Action")
    classOf = p.u8("class", "Class", .hex, names: smb2ClassNames, blurb: "Info class")
    fileLevel = p.u8(
      "file_info.infolevel", "InfoLevel", .hex, names: smb2FileInfoInfolevelNames,
      blurb: "File_Info Infolevel")
    fsLevel = p.u8(
      "fs_info.infolevel", "InfoLevel", .hex, names: smb2FsInfoInfolevelNames,
      blurb: "Fs_Info Infolevel")
    securityLevel = p.u8(
      "sec_info.infolevel", "InfoLevel", .hex,
      names: [1: "[Direct (indexed) Access]", 0: "SMB2_SEC_INFO_00"], blurb: "Sec_Info Infolevel")
    level = p.u8("infolevel", "InfoLevel", .hex)
    maxResponse = p.u32("max_response_size", "Max Response Size")
    inputOffset = p.u16("getinfo_input_offset", "Getinfo Input Offset", .hex)
    inputSize = p.u32("getinfo_input_size", "Getinfo Input Size")
    additional = p.u32("getsetinfo_additional", "Additional Info", .hex)
    additionals = FlagSet(
      p.u32("getsetinfo_additionals", "Additional Info", .hex),
      [
        p.flag(
          "getsetinfo_additional_secinfo.owner", "Owner", mask: 0x1, width: 4,
          set: "Requesting OWNER security information",
          unset: "NOT requesting owner security information",
          blurb: "Is owner security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.group", "Group", mask: 0x2, width: 4,
          set: "Requesting GROUP security information",
          unset: "NOT requesting group security information",
          blurb: "Is group security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.dacl", "DACL", mask: 0x4, width: 4,
          set: "Requesting DACL security information",
          unset: "NOT requesting DACL security information",
          blurb: "Is DACL security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.sacl", "SACL", mask: 0x8, width: 4,
          set: "Requesting SACL security information",
          unset: "NOT requesting SACL security information",
          blurb: "Is SACL security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.label", "Integrity label", mask: 0x10, width: 4,
          set: "Requesting integrity label security information",
          unset: "NOT requesting integrity label security information",
          blurb: "Is integrity label security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.attribute", "Resource attribute", mask: 0x20, width: 4,
          set: "Requesting resource attribute security information",
          unset: "NOT requesting resource attribute security information",
          blurb: "Is resource attribute security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.scope", "Central access policy", mask: 0x40, width: 4,
          set: "Requesting central access policy security information",
          unset: "NOT requesting central access policy security information",
          blurb: "Is central access policy security information being queried?"),
        p.flag(
          "getsetinfo_additional_secinfo.backup", "Backup operation", mask: 0x10000, width: 4,
          set: "Requesting backup operation security information",
          unset: "NOT requesting backup operation security information",
          blurb: "Is backup operation security information being queried?"),
      ],
      names: [
        "Owner", "Group", "DACL", "SACL", "Integrity label", "Resource attribute",
        "Central access policy", "Backup operation",
      ])
    infoFlags = p.u32("getinfo_flags", "Flags", .hex)
    setSize = p.u32("setinfo_size", "Setinfo Size")
    setOffset = p.u16("setinfo_offset", "Setinfo Offset", .hex)
    setReserved = p.u16("setinfo_reserved", "Reserved")
    unknown = p.bytes("unknown", "Unknown")
    errorCount = p.u8("error.context_count", "Error Context Count")
    errorReserved = p.u8("error.reserved", "Reserved", .hex)
    errorBytes = p.u32("error.byte_count", "Byte Count")
    errorData = p.bytes("error.data", "Error Data")
    leaseKey = p.guid("lease.lease_key", "Lease Key")
    leaseState = FlagSet(
      p.u32("lease.lease_state", "Lease State", .hex),
      [
        p.flag("lease.lease_state.read_caching", "Read Caching", mask: 0x1, width: 4),
        p.flag("lease.lease_state.handle_caching", "Handle Caching", mask: 0x2, width: 4),
        p.flag("lease.lease_state.write_caching", "Write Caching", mask: 0x4, width: 4),
      ],
      names: ["Read Caching", "Handle Caching", "Write Caching"])
    leaseFlags = FlagSet(
      p.u32("lease.lease_flags", "Lease Flags", .hex),
      [
        p.flag("lease.lease_state.break_ack_required", "Break Ack Required", mask: 0x1, width: 4),
        p.flag("lease.lease_state.break_in_progress", "Break In Progress", mask: 0x2, width: 4),
        p.flag(
          "lease.lease_state.parent_lease_key_set", "Parent Lease Key Set", mask: 0x4, width: 4),
      ],
      names: ["Break Ack Required", "Break In Progress", "Parent Lease Key Set"])
    leaseDuration = p.u64("lease.lease_duration", "Lease Duration", .hex)
    parentKey = p.guid("lease.parent_lease_key", "Parent Lease Key")
    leaseEpoch = p.u16("lease.lease_oplock", "Lease Epoch", .hex)
    leaseReserved = p.u16("lease.lease_reserved", "Lease Reserved", .hex)
    breakReason = p.u32("lease.lease_break_reason", "Lease Break Reason", .hex)
    accessHint = p.u32("lease.access_mask_hint", "Access Mask Hint", .hex)
    shareHint = p.u32("lease.share_mask_hint", "Share Mask Hint", .hex)
  }
}
