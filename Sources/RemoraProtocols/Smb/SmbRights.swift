import RemoraCore

/// Rights and options that all versions have in common ([MS-SMB2] section 2.2.13).
struct SMBRightsFields: Sendable {
  let access, share, options, completion: FlagSet<UInt32>

  init(_ p: inout Builder) {
    access = FlagSet(
      p.u32("access_mask", "Access Mask", .hex),
      [
        p.flag(
          "access.read", "Read", mask: 0x1, width: 4, set: "READ access", unset: "NO read access",
          blurb: "Can object's contents be read"),
        p.flag(
          "access.write", "Write", mask: 0x2, width: 4, set: "WRITE access",
          unset: "NO write access", blurb: "Can object's contents be written"),
        p.flag(
          "access.append", "Append", mask: 0x4, width: 4, set: "APPEND access",
          unset: "NO append access", blurb: "Can object's contents be appended to"),
        p.flag(
          "access.read_ea", "Read EA", mask: 0x8, width: 4, set: "READ EXTENDED ATTRIBUTES access",
          unset: "NO read extended attributes access",
          blurb: "Can object's extended attributes be read"),
        p.flag(
          "access.write_ea", "Write EA", mask: 0x10, width: 4,
          set: "WRITE EXTENDED ATTRIBUTES access", unset: "NO write extended attributes access",
          blurb: "Can object's extended attributes be written"),
        p.flag(
          "access.execute", "Execute", mask: 0x20, width: 4, set: "EXECUTE access",
          unset: "NO execute access",
          blurb: "Can object be executed (if file) or traversed (if directory)"),
        p.flag(
          "access.delete_child", "Delete Child", mask: 0x40, width: 4, set: "DELETE CHILD access",
          unset: "NO delete child access", blurb: "Can object's subdirectories be deleted"),
        p.flag(
          "access.read_attributes", "Read Attributes", mask: 0x80, width: 4,
          set: "READ ATTRIBUTES access", unset: "NO read attributes access",
          blurb: "Can object's attributes be read"),
        p.flag(
          "access.write_attributes", "Write Attributes", mask: 0x100, width: 4,
          set: "WRITE ATTRIBUTES access", unset: "NO write attributes access",
          blurb: "Can object's attributes be written"),
        p.flag(
          "access.delete", "Delete", mask: 0x10000, width: 4, set: "DELETE access",
          unset: "NO delete access", blurb: "Can object be deleted"),
        p.flag(
          "access.read_control", "Read Control", mask: 0x20000, width: 4,
          set: "READ ACCESS to owner, group and ACL of the SID",
          unset: "Read access is NOT granted to owner, group and ACL of the SID",
          blurb: "Are reads allowed of owner, group and ACL data of the SID?"),
        p.flag(
          "access.write_dac", "Write DAC", mask: 0x40000, width: 4, set: "OWNER may WRITE the DAC",
          unset: "Owner may NOT write to the DAC",
          blurb: "Is write allowed to the owner group or ACLs?"),
        p.flag(
          "access.write_owner", "Write Owner", mask: 0x80000, width: 4,
          set: "Can WRITE OWNER (take ownership)", unset: "Can NOT write owner (take ownership)",
          blurb: "Can owner write to the object?"),
        p.flag(
          "access.synchronize", "Synchronize", mask: 0x100000, width: 4,
          set: "Can wait on handle to SYNCHRONIZE on completion of I/O",
          unset: "Can NOT wait on handle to synchronize on completion of I/O",
          blurb: "Windows NT: synchronize access"),
        p.flag(
          "access.system_security", "System Security", mask: 0x1000000, width: 4,
          set: "SYSTEM SECURITY is set", unset: "System security is NOT set",
          blurb: "Access to a system ACL?"),
        p.flag(
          "access.maximum_allowed", "Maximum Allowed", mask: 0x2000000, width: 4,
          set: "MAXIMUM ALLOWED is set", unset: "Maximum allowed is NOT set", blurb: "?"),
        p.flag(
          "access.generic_all", "Generic All", mask: 0x10000000, width: 4,
          set: "GENERIC ALL is set", unset: "Generic all is NOT set",
          blurb: "Is generic all allowed for this attribute"),
        p.flag(
          "access.generic_execute", "Generic Execute", mask: 0x20000000, width: 4,
          set: "GENERIC EXECUTE is set", unset: "Generic execute is NOT set",
          blurb: "Is generic execute allowed for this object?"),
        p.flag(
          "access.generic_write", "Generic Write", mask: 0x40000000, width: 4,
          set: "GENERIC WRITE is set", unset: "Generic write is NOT set",
          blurb: "Is generic write allowed for this object?"),
        p.flag(
          "access.generic_read", "Generic Read", mask: 0x80000000, width: 4,
          set: "GENERIC READ is set", unset: "Generic read is NOT set",
          blurb: "Is generic read allowed for this object?"),
      ])
    share = FlagSet(
      p.u32("share_access", "Share Access", .hex),
      [
        p.flag(
          "share.access.read", "Read", mask: 0x1, width: 4, set: "Object can be shared for READ",
          unset: "Object can NOT be shared for read", blurb: "Can the object be shared for reading?"
        ),
        p.flag(
          "share.access.write", "Write", mask: 0x2, width: 4, set: "Object can be shared for WRITE",
          unset: "Object can NOT be shared for write", blurb: "Can the object be shared for write?"),
        p.flag(
          "share.access.delete", "Delete", mask: 0x4, width: 4,
          set: "Object can be shared for DELETE", unset: "Object can NOT be shared for delete"),
      ],
      names: ["Read", "Write", "Delete"])
    options = FlagSet(
      p.u32("create_options", "Create Options", .hex),
      [
        p.flag(
          "nt.create_options.directory", "Directory", mask: 0x1, width: 4,
          set: "File being created/opened must be a directory",
          unset: "File being created/opened must not be a directory",
          blurb: "Should file being opened/created be a directory?"),
        p.flag(
          "nt.create_options.write_through", "Write Through", mask: 0x2, width: 4,
          set: "Writes should flush buffered data before completing",
          unset: "Writes need not flush buffered data before completing",
          blurb: "Should writes to the file write buffered data out before completing?"),
        p.flag(
          "nt.create_options.sequential_only", "Sequential Only", mask: 0x4, width: 4,
          set: "The file will only be accessed sequentially",
          unset: "The file might not only be accessed sequentially",
          blurb: "Will access to this file only be sequential?"),
        p.flag(
          "nt.create_options.intermediate_buffering", "Intermediate Buffering", mask: 0x8, width: 4,
          set: "NO intermediate buffering is allowed", unset: "Intermediate buffering is allowed",
          blurb: "Is intermediate buffering allowed?"),
        p.flag(
          "nt.create_options.sync_io_alert", "Sync I/O Alert", mask: 0x10, width: 4,
          set: "All operations SYNCHRONOUS, waits subject to termination from alert",
          unset: "Operations NOT necessarily synchronous",
          blurb: "All operations are performed synchronous"),
        p.flag(
          "nt.create_options.sync_io_nonalert", "Sync I/O Nonalert", mask: 0x20, width: 4,
          set: "All operations SYNCHRONOUS, waits not subject to alert",
          unset: "Operations NOT necessarily synchronous",
          blurb: "All operations are synchronous and may block"),
        p.flag(
          "nt.create_options.non_directory", "Non-Directory", mask: 0x40, width: 4,
          set: "File being created/opened must not be a directory",
          unset: "File being created/opened must be a directory",
          blurb: "Should file being opened/created be a non-directory?"),
        p.flag(
          "nt.create_options.create_tree_connection", "Create Tree Connection", mask: 0x80,
          width: 4, set: "Create Tree Connections is SET",
          unset: "Create Tree Connections is NOT set", blurb: "Create Tree Connection flag"),
        p.flag(
          "nt.create_options.complete_if_oplocked", "Complete If Oplocked", mask: 0x100, width: 4,
          set: "Complete if oplocked is SET", unset: "Complete if oplocked is NOT set",
          blurb: "Complete if oplocked flag"),
        p.flag(
          "nt.create_options.no_ea_knowledge", "No EA Knowledge", mask: 0x200, width: 4,
          set: "The client does not understand extended attributes",
          unset: "The client understands extended attributes",
          blurb: "Does the client not understand extended attributes?"),
        p.flag(
          "nt.create_options.file_open_for_recovery", "Opened for recovery", mask: 0x400, width: 4,
          set: "The file is being opened for recovery",
          unset: "The file is not being opened for recovery",
          blurb: "This option must be ignored by the server"),
        p.flag(
          "nt.create_options.random_access", "Random Access", mask: 0x800, width: 4,
          set: "The file will be accessed randomly",
          unset: "The file will not be accessed randomly",
          blurb: "Will the client be accessing the file randomly?"),
        p.flag(
          "nt.create_options.delete_on_close", "Delete On Close", mask: 0x1000, width: 4,
          set: "The file should be deleted when it is closed",
          unset: "The file should not be deleted when it is closed",
          blurb: "Should the file be deleted when closed?"),
        p.flag(
          "nt.create_options.open_by_fileid", "Open By FileID", mask: 0x2000, width: 4,
          set: "OpenByFileID bit is SET", unset: "OpenByFileID is NOT set",
          blurb: "Open file by inode"),
        p.flag(
          "nt.create_options.backup_intent", "Backup Intent", mask: 0x4000, width: 4,
          set: "This is a create with BACKUP INTENT", unset: "This is a normal create",
          blurb: "Is this opened by BACKUP ADMIN for backup intent?"),
        p.flag(
          "nt.create_options.no_compression", "No Compression", mask: 0x8000, width: 4,
          set: "Open/Create with NO Compression", unset: "Compression is allowed for Open/Create",
          blurb: "Is compression allowed?"),
        p.flag(
          "nt.create_options.reserve_opfilter", "Reserve Opfilter", mask: 0x100000, width: 4,
          set: "Reserve Opfilter is SET", unset: "Reserve Opfilter is NOT set",
          blurb: "Reserve Opfilter flag"),
        p.flag(
          "nt.create_options.open_reparse_point", "Open Reparse Point", mask: 0x200000, width: 4,
          set: "Open a Reparse Point", unset: "Normal open",
          blurb: "Is this an open of a reparse point or of the normal file?"),
        p.flag(
          "nt.create_options.open_no_recall", "Open No Recall", mask: 0x400000, width: 4,
          set: "Open No Recall is SET", unset: "Open no recall is NOT set",
          blurb: "Open no recall flag"),
        p.flag(
          "nt.create_options.open_for_free_space_query", "Open For Free Space query",
          mask: 0x800000, width: 4, set: "This is an OPEN FOR FREE SPACE QUERY",
          unset: "This is NOT an open for free space query", blurb: "Open For Free Space Query flag"
        ),
      ])
    completion = FlagSet(
      p.u32("nt.notify.completion_filter", "Completion Filter", .hex),
      [
        p.flag(
          "nt.notify.file_name", "File Name Change", mask: 0x1, width: 4,
          set: "Notify on changes to FILE NAME", unset: "Do NOT notify on changes to file name",
          blurb: "Notify on changes to file name"),
        p.flag(
          "nt.notify.dir_name", "Directory Name Change", mask: 0x2, width: 4,
          set: "Notify on changes to DIR NAME", unset: "Do NOT notify on changes to dir name",
          blurb: "Notify on changes to directory name"),
        p.flag(
          "nt.notify.attributes", "Attribute Change", mask: 0x4, width: 4,
          set: "Notify on changes to ATTRIBUTES", unset: "Do NOT notify on changes to attributes",
          blurb: "Notify on changes to attributes"),
        p.flag(
          "nt.notify.size", "Size Change", mask: 0x8, width: 4, set: "Notify on changes to SIZE",
          unset: "Do NOT notify on changes to size", blurb: "Notify on changes to size"),
        p.flag(
          "nt.notify.last_write", "Last Write Change", mask: 0x10, width: 4,
          set: "Notify on changes to LAST WRITE TIME",
          unset: "Do NOT notify on changes to last write time",
          blurb: "Notify on changes to last write"),
        p.flag(
          "nt.notify.last_access", "Last Access Change", mask: 0x20, width: 4,
          set: "Notify on changes to LAST ACCESS TIME",
          unset: "Do NOT notify on changes to last access time",
          blurb: "Notify on changes to last access"),
        p.flag(
          "nt.notify.creation", "Created Change", mask: 0x40, width: 4,
          set: "Notify on changes to CREATION TIME",
          unset: "Do NOT notify on changes to creation time",
          blurb: "Notify on changes to creation time"),
        p.flag(
          "nt.notify.ea", "EA Change", mask: 0x80, width: 4, set: "Notify on changes to EA",
          unset: "Do NOT notify on changes to EA", blurb: "Notify on changes to Extended Attributes"
        ),
        p.flag(
          "nt.notify.security", "Security Change", mask: 0x100, width: 4,
          set: "Notify on changes to SECURITY", unset: "Do NOT notify on changes to security",
          blurb: "Notify on changes to security settings"),
        p.flag(
          "nt.notify.stream_name", "Stream Name Change", mask: 0x200, width: 4,
          set: "Notify on changes to STREAM NAME", unset: "Do NOT notify on changes to stream name",
          blurb: "Notify on changes to stream name?"),
        p.flag(
          "nt.notify.stream_size", "Stream Size Change", mask: 0x400, width: 4,
          set: "Notify on changes to STREAM SIZE", unset: "Do NOT notify on changes to stream size",
          blurb: "Notify on changes of stream size"),
        p.flag(
          "nt.notify.stream_write", "Stream Write", mask: 0x800, width: 4,
          set: "Notify on changes to STREAM WRITE",
          unset: "Do NOT notify on changes to stream write", blurb: "Notify on stream write?"),
      ],
      names: [
        "File Name Change", "Directory Name Change", "Attribute Change", "Size Change",
        "Last Write Change", "Last Access Change", "Created Change", "EA Change", "Security Change",
        "Stream Name Change", "Stream Size Change", "Stream Write",
      ])
  }
}

extension SMBRightsFields {
  static func get(_ p: inout Builder) -> SMBRightsFields {
    p.shared("smb.rights", owner: "smb") { p in SMBRightsFields(&p) }
  }
}

/// Which frames opened and closed a handle.
enum FileHandleItems {
  static func get(_ p: inout Builder) -> (Field<FrameNumber>, Field<FrameNumber>) {
    p.shared("dcerpc.handles", owner: "dcerpc") { p in
      (
        p.frameNumber(
          "nt.open_frame", "Frame handle opened", blurb: "Frame handle opened"),
        p.frameNumber(
          "nt.close_frame", "Frame handle closed", blurb: "Frame handle closed")
      )
    }
  }
}
