import RemoraCore

/// Fields of version 2 (RFC 1094).
struct NFS2Fields: Sendable {
  let status2, readOffset, readCount, readTotalcount, writeBeginoffset: Field<UInt32>
  let writeOffset, writeTotalcount, readdirCookie, readdirCount, readdirEntryFileid: Field<UInt32>
  let readdirEntryCookie, statfsTsize, statfsBsize, statfsBlocks, statfsBfree: Field<UInt32>
  let statfsBavail, ftype, mode, modeName, fattrNlink: Field<UInt32>
  let fattrUid, fattrGid, fattrSize, fattrBlocksize, fattrRdev: Field<UInt32>
  let fattrBlocks, fattrFsid, fattrFileid: Field<UInt32>
  let readdirEntryName: Field<Text>
  let modeSetUserId, modeSetGroupId, modeSaveSwapText, modeReadOwner, modeWriteOwner: Field<Bool>
  let modeExecOwner, modeReadGroup, modeWriteGroup, modeExecGroup, modeReadOther: Field<Bool>
  let modeWriteOther, modeExecOther: Field<Bool>

  init(_ p: inout Builder) {
    status2 = p.u32("status2", "Status", names: nfs2Status2Names, blurb: "Reply status")
    readOffset = p.u32("read.offset", "Offset", blurb: "Read Offset")
    readCount = p.u32("read.count", "Count", blurb: "Read Count")
    readTotalcount = p.u32("read.totalcount", "Total Count", blurb: "Total Count (obsolete)")
    writeBeginoffset = p.u32("write.beginoffset", "Begin Offset", blurb: "Begin offset (obsolete)")
    writeOffset = p.u32("write.offset", "Offset")
    writeTotalcount = p.u32("write.totalcount", "Total Count", blurb: "Total Count (obsolete)")
    readdirCookie = p.u32("readdir.cookie", "Cookie", blurb: "Directory Cookie")
    readdirCount = p.u32("readdir.count", "Count", blurb: "Directory Count")
    readdirEntryFileid = p.u32("readdir.entry.fileid", "File ID")
    readdirEntryName = p.string("readdir.entry.name", "Name")
    readdirEntryCookie = p.u32("readdir.entry.cookie", "Cookie", blurb: "Directory Cookie")
    statfsTsize = p.u32("statfs.tsize", "Transfer Size")
    statfsBsize = p.u32("statfs.bsize", "Block Size")
    statfsBlocks = p.u32("statfs.blocks", "Total Blocks")
    statfsBfree = p.u32("statfs.bfree", "Free Blocks")
    statfsBavail = p.u32("statfs.bavail", "Available Blocks")
    ftype = p.u32("ftype", "type", names: nfs2FtypeNames)
    mode = p.u32("mode", "mode", .oct)
    modeName = p.u32("mode.name", "Name", mask: 0xe000, names: nfs2ModeNameNames)
    modeSetUserId = p.flag(
      "mode.set_user_id", "Set user id on exec", mask: 0x800, width: 4, set: "Yes", unset: "No")
    modeSetGroupId = p.flag(
      "mode.set_group_id", "Set group id on exec", mask: 0x400, width: 4, set: "Yes", unset: "No")
    modeSaveSwapText = p.flag(
      "mode.save_swap_text", "Save swapped text even after use", mask: 0x200, width: 4, set: "Yes",
      unset: "No")
    modeReadOwner = p.flag(
      "mode.read_owner", "Read permission for owner", mask: 0x100, width: 4, set: "Yes", unset: "No"
    )
    modeWriteOwner = p.flag(
      "mode.write_owner", "Write permission for owner", mask: 0x80, width: 4, set: "Yes",
      unset: "No")
    modeExecOwner = p.flag(
      "mode.exec_owner", "Execute permission for owner", mask: 0x40, width: 4, set: "Yes",
      unset: "No")
    modeReadGroup = p.flag(
      "mode.read_group", "Read permission for group", mask: 0x20, width: 4, set: "Yes", unset: "No")
    modeWriteGroup = p.flag(
      "mode.write_group", "Write permission for group", mask: 0x10, width: 4, set: "Yes",
      unset: "No")
    modeExecGroup = p.flag(
      "mode.exec_group", "Execute permission for group", mask: 0x8, width: 4, set: "Yes",
      unset: "No")
    modeReadOther = p.flag(
      "mode.read_other", "Read permission for others", mask: 0x4, width: 4, set: "Yes", unset: "No")
    modeWriteOther = p.flag(
      "mode.write_other", "Write permission for others", mask: 0x2, width: 4, set: "Yes",
      unset: "No")
    modeExecOther = p.flag(
      "mode.exec_other", "Execute permission for others", mask: 0x1, width: 4, set: "Yes",
      unset: "No")
    fattrNlink = p.u32("fattr.nlink", "nlink")
    fattrUid = p.u32("fattr.uid", "uid")
    fattrGid = p.u32("fattr.gid", "gid")
    fattrSize = p.u32("fattr.size", "size")
    fattrBlocksize = p.u32("fattr.blocksize", "blocksize")
    fattrRdev = p.u32("fattr.rdev", "rdev")
    fattrBlocks = p.u32("fattr.blocks", "blocks")
    fattrFsid = p.u32("fattr.fsid", "fsid", .hex)
    fattrFileid = p.u32("fattr.fileid", "fileid")
  }
}

let nfs2Status2Names = ValueNames(
  packed: #"""
    0=NFS_OK
    1=NFS2ERR_PERM
    2=NFS2ERR_NOENT
    5=NFS2ERR_IO
    6=NFS2ERR_NXIO
    b=NFS2ERR_EAGAIN
    d=NFS2ERR_ACCES
    11=NFS2ERR_EXIST
    12=NFS2ERR_XDEV
    13=NFS2ERR_NODEV
    14=NFS2ERR_NOTDIR
    15=NFS2ERR_ISDIR
    16=NFS2ERR_INVAL
    1a=NFS2ERR_TXTBSY
    1b=NFS2ERR_FBIG
    1c=NFS2ERR_NOSPC
    1e=NFS2ERR_ROFS
    1f=NFS2ERR_MLINK
    2d=NFS2ERR_OPNOTSUPP
    3f=NFS2ERR_NAMETOOLONG
    42=NFS2ERR_NOTEMPTY
    45=NFS2ERR_DQUOT
    46=NFS2ERR_STALE
    47=NFS2ERR_REMOTE
    63=NFS2ERR_WFLUSH
    2711=NFS2ERR_BADHANDLE
    2712=NFS2ERR_NOT_SYNC
    2713=NFS2ERR_BAD_COOKIE
    2714=NFS2ERR_NOTSUPP
    2715=NFS2ERR_TOOSMALL
    2716=NFS2ERR_SERVERFAULT
    2717=NFS2ERR_BADTYPE
    2718=NFS2ERR_JUKEBOX
    2719=NFS2ERR_SAME
    271a=NFS2ERR_DENIED
    271b=NFS2ERR_EXPIRED
    271c=NFS2ERR_LOCKED
    271d=NFS2ERR_GRACE
    271e=NFS2ERR_FHEXPIRED
    271f=NFS2ERR_SHARE_DENIED
    2720=NFS2ERR_WRONGSEC
    2721=NFS2ERR_CLID_INUSE
    2722=NFS2ERR_RESOURCE
    2723=NFS2ERR_MOVED
    2724=NFS2ERR_NOFILEHANDLE
    2725=NFS2ERR_MINOR_VERS_MISMATCH
    2726=NFS2ERR_STALE_CLIENTID
    2727=NFS2ERR_STALE_STATEID
    2728=NFS2ERR_OLD_STATEID
    2729=NFS2ERR_BAD_STATEID
    272a=NFS2ERR_BAD_SEQID
    272b=NFS2ERR_NOT_SAME
    272c=NFS2ERR_LOCK_RANGE
    272d=NFS2ERR_SYMLINK
    272e=NFS2ERR_RESTOREFH
    272f=NFS2ERR_LEASE_MOVED
    2730=NFS2ERR_ATTRNOTSUPP
    2731=NFS2ERR_NO_GRACE
    2732=NFS2ERR_RECLAIM_BAD
    2733=NFS2ERR_RECLAIM_CONFLICT
    2734=NFS2ERR_BAD_XDR
    2735=NFS2ERR_LOCKS_HELD
    2736=NFS2ERR_OPENMODE
    2737=NFS2ERR_BADOWNER
    2738=NFS2ERR_BADCHAR
    2739=NFS2ERR_BADNAME
    273a=NFS2ERR_BAD_RANGE
    273b=NFS2ERR_LOCK_NOTSUPP
    273c=NFS2ERR_OP_ILLEGAL
    273d=NFS2ERR_DEADLOCK
    273e=NFS2ERR_FILE_OPEN
    273f=NFS2ERR_ADMIN_REVOKED
    2740=NFS2ERR_CB_PATH_DOWN
    2741=NFS2ERR_REPLAY_ME
    """#)

let nfs2FtypeNames: ValueNames = [
  0: "Non-File", 1: "Regular File", 2: "Directory", 3: "Block Special Device",
  4: "Character Special Device", 5: "Symbolic Link",
]

let nfs2ModeNameNames: ValueNames = [
  1: "Character Special Device", 2: "Directory", 3: "Block Special Device", 4: "Regular File",
  5: "Symbolic Link", 6: "Named Socket",
]
