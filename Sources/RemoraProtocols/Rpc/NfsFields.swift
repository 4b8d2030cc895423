import RemoraCore

/// Fields that versions 2 and 3 have in common.
struct NFSCommonFields: Sendable {
  let status, atimeSec, atimeNsec, atimeUsec, mtimeSec: Field<UInt32>
  let mtimeNsec, mtimeUsec, ctimeSec, ctimeNsec, ctimeUsec: Field<UInt32>
  let readdirEof: Field<UInt32>
  let name, readlinkData, symlinkTo: Field<Text>
  let data: Field<Bytes>
  let atime, mtime, ctime: Field<AbsoluteTime>
  let readdirEntry: Field<Label>

  init(_ p: inout Builder) {
    status = p.u32("status", "Status", names: nfsStatusNames, blurb: "Reply status")
    name = p.string("name", "Name")
    readlinkData = p.string("readlink.data", "Data", blurb: "Symbolic Link Data")
    data = p.bytes("data", "Data")
    symlinkTo = p.string("symlink.to", "To", blurb: "Symbolic link destination name")
    atime = p.time("atime", "atime", blurb: "Access Time")
    atimeSec = p.u32("atime.sec", "seconds", blurb: "Access Time, Seconds")
    atimeNsec = p.u32("atime.nsec", "nano seconds", blurb: "Access Time, Nano-seconds")
    atimeUsec = p.u32("atime.usec", "micro seconds", blurb: "Access Time, Micro-seconds")
    mtime = p.time("mtime", "mtime", blurb: "Modify Time")
    mtimeSec = p.u32("mtime.sec", "seconds", blurb: "Modify Seconds")
    mtimeNsec = p.u32("mtime.nsec", "nano seconds", blurb: "Modify Time, Nano-seconds")
    mtimeUsec = p.u32("mtime.usec", "micro seconds", blurb: "Modify Time, Micro-seconds")
    ctime = p.time("ctime", "ctime", blurb: "Creation Time")
    ctimeSec = p.u32("ctime.sec", "seconds", blurb: "Creation Time, Seconds")
    ctimeNsec = p.u32("ctime.nsec", "nano seconds", blurb: "Creation Time, Nano-seconds")
    ctimeUsec = p.u32("ctime.usec", "micro seconds", blurb: "Creation Time, Micro-seconds")
    readdirEntry = p.label("readdir.entry", "Entry", blurb: "Directory Entry")
    readdirEof = p.u32("readdir.eof", "EOF")
  }
}

let nfsStatusNames = ValueNames(
  packed: #"""
    0=OK
    1=ERR_PERM
    2=ERR_NOENT
    5=ERR_IO
    6=ERR_NXIO
    b=ERR_EAGAIN
    d=ERR_ACCESS
    11=ERR_EXIST
    12=ERR_XDEV
    13=ERR_NODEV
    14=ERR_NOTDIR
    15=ERR_ISDIR
    16=ERR_INVAL
    1a=ERR_TXTBSY
    1b=ERR_FBIG
    1c=ERR_NOSPC
    1e=ERR_ROFS
    1f=ERR_MLINK
    2d=ERR_OPNOTSUPP
    3f=ERR_NAMETOOLONG
    42=ERR_NOTEMPTY
    45=ERR_DQUOT
    46=ERR_STALE
    47=ERR_REMOTE
    63=ERR_WFLUSH
    2711=ERR_BADHANDLE
    2712=ERR_NOT_SYNC
    2713=ERR_BAD_COOKIE
    2714=ERR_NOTSUPP
    2715=ERR_TOOSMALL
    2716=ERR_SERVERFAULT
    2717=ERR_BADTYPE
    2718=ERR_DELAY
    2719=ERR_SAME
    271a=ERR_DENIED
    271b=ERR_EXPIRED
    271c=ERR_LOCKED
    271d=ERR_GRACE
    271e=ERR_FHEXPIRED
    271f=ERR_SHARE_DENIED
    2720=ERR_WRONGSEC
    2721=ERR_CLID_INUSE
    2722=ERR_RESOURCE
    2723=ERR_MOVED
    2724=ERR_NOFILEHANDLE
    2725=ERR_MINOR_VERS_MISMATCH
    2726=ERR_STALE_CLIENTID
    2727=ERR_STALE_STATEID
    2728=ERR_OLD_STATEID
    2729=ERR_BAD_STATEID
    272a=ERR_BAD_SEQID
    272b=ERR_NOT_SAME
    272c=ERR_LOCK_RANGE
    272d=ERR_SYMLINK
    272e=ERR_READDIR_NOSPC
    272f=ERR_LEASE_MOVED
    2730=ERR_ATTRNOTSUPP
    2731=ERR_NO_GRACE
    2732=ERR_RECLAIM_BAD
    2733=ERR_RECLAIM_CONFLICT
    2734=ERR_BADXDR
    2735=ERR_LOCKS_HELD
    2736=ERR_OPENMODE
    2737=ERR_BADOWNER
    2738=ERR_BADCHAR
    2739=ERR_BADNAME
    273a=ERR_BAD_RANGE
    273b=ERR_LOCK_NOTSUPP
    273c=ERR_OP_ILLEGAL
    273d=ERR_DEADLOCK
    273e=ERR_FILE_OPEN
    273f=ERR_ADMIN_REVOKED
    2740=ERR_CB_PATH_DOWN
    2741=ERR_REPLAY_ME_or_BADIOMODE
    2742=ERR_BADLAYOUT
    2743=ERR_BAD_SESSION_DIGEST
    2744=ERR_BADSESSION
    2745=ERR_BADSLOT
    2746=ERR_COMPLETE_ALREADY
    2747=ERR_CONN_NOT_BOUND_TO_SESSION
    2748=ERR_DELEG_ALREADY_WANTED
    2749=ERR_BACK_CHAN_BUSY
    274a=ERR_LAYOUTTRYLATER
    274b=ERR_LAYOUTUNAVAILABLE
    274c=ERR_NOMATCHING_LAYOUT
    274d=ERR_RECALLCONFLICT
    274e=ERR_UNKNOWN_LAYOUTTYPE
    274f=ERR_SEQ_MISORDERED
    2750=ERR_SEQUENCE_POS
    2751=ERR_REQ_TOO_BIG
    2752=ERR_REP_TOO_BIG
    2753=ERR_REP_TOO_BIG_TO_CACHE
    2754=ERR_RETRY_UNCACHED_REP
    2755=ERR_UNSAFE_COMPOUND
    2756=ERR_TOO_MANY_OPS
    2757=ERR_OP_NOT_IN_SESSION
    2758=ERR_HASH_ALG_UNSUPP
    2759=NFS4ERR_CONN_BINDING_NOT_ENFORCED
    275a=ERR_CLIENTID_BUSY
    275b=ERR_PNFS_IO_HOLE
    275c=ERR_SEQ_FALSE_RETRY
    275d=ERR_BAD_HIGH_SLOT
    275e=ERR_DEADSESSION
    275f=ERR_ENCR_ALG_UNSUPP
    2760=ERR_PNFS_NO_LAYOUT
    2761=ERR_NOT_ONLY_OP
    2762=ERR_WRONG_CRED
    2763=ERR_WRONG_TYPE
    2764=ERR_DIRDELEG_UNAVAIL
    2765=ERR_REJECT_DELEG
    2766=ERR_RETURNCONFLICT
    2767=ERR_DELEG_REVOKED
    2768=ERR_PARTNER_NOTSUPP
    2769=ERR_PARTNER_NO_AUTH
    276a=ERR_UNION_NOTSUPP
    276b=ERR_OFFLOAD_DENIED
    276c=ERR_WRONG_LFS
    276d=ERR_BADLABEL
    276e=ERR_OFFLOAD_NO_REQS
    """#)
