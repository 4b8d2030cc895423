import RemoraCore

/// Fields of version 3 (RFC 1813).
struct NFS3Fields: Sendable {
  let status3, fattr3Type, fattr3Nlink, fattr3Uid, fattr3Gid: Field<UInt32>
  let specdata1, specdata2, mode3, attributesFollow, handleFollow: Field<UInt32>
  let setIt, uid3, gid3, sattrguard3, count3: Field<UInt32>
  let count3Maxcount, count3Dircount, accessCheck, accessRights, writeStable: Field<UInt32>
  let writeCommitted, createmode, type, fsstatInvarsec, fsinfoRtmax: Field<UInt32>
  let fsinfoRtpref, fsinfoRtmult, fsinfoWtmax, fsinfoWtpref, fsinfoWtmult: Field<UInt32>
  let fsinfoDtpref, fsinfoProperties, dtimeSec, dtimeNsec, pathconfLinkmax: Field<UInt32>
  let pathconfNameMax: Field<UInt32>
  let fattr3Size, fattr3Used, fattr3Fsid, fattr3Fileid, wccAttrSize: Field<UInt64>
  let setSize, cookie3, offset3, readdirEntry3Fileid, readdirEntry3Cookie: Field<UInt64>
  let readdirplusEntryFileid, readdirplusEntryCookie, fsstat3ResokTbytes, fsstat3ResokFbytes,
    fsstat3ResokAbytes: Field<UInt64>
  let fsstat3ResokTfiles, fsstat3ResokFfiles, fsstat3ResokAfiles, fsinfoMaxfilesize: Field<UInt64>
  let mode3Suid, mode3Sgid, mode3Sticky, mode3Rusr, mode3Wusr: Field<Bool>
  let mode3Xusr, mode3Rgrp, mode3Wgrp, mode3Xgrp, mode3Roth: Field<Bool>
  let mode3Woth, mode3Xoth, accessRead, accessLookup, accessModify: Field<Bool>
  let accessExtend, accessDelete, accessExecute, accessXattrRead, accessXattrWrite: Field<Bool>
  let accessXattrList, readEof, fsinfoPropertiesSetattr, fsinfoPropertiesPathconf,
    fsinfoPropertiesSymlinks: Field<Bool>
  let fsinfoPropertiesHardlinks, pathconfNoTrunc, pathconfChownRestricted, pathconfCaseInsensitive,
    pathconfCasePreserving: Field<Bool>
  let verifier: Field<Bytes>
  let readdirEntry3Name, readdirplusEntryName: Field<Text>
  let dtime: Field<RelativeTime>

  init(_ p: inout Builder) {
    status3 = p.u32("status3", "Status", names: nfs3Status3Names, blurb: "Reply status")
    fattr3Type = p.u32("fattr3.type", "Type", names: nfs3Fattr3TypeNames)
    fattr3Nlink = p.u32("fattr3.nlink", "nlink")
    fattr3Uid = p.u32("fattr3.uid", "uid")
    fattr3Gid = p.u32("fattr3.gid", "gid")
    fattr3Size = p.u64("fattr3.size", "size")
    fattr3Used = p.u64("fattr3.used", "used")
    fattr3Fsid = p.u64("fattr3.fsid", "fsid", .hexDec)
    fattr3Fileid = p.u64("fattr3.fileid", "fileid")
    specdata1 = p.u32("specdata1", "specdata1")
    specdata2 = p.u32("specdata2", "specdata2")
    mode3 = p.u32("mode3", "Mode", .oct)
    mode3Suid = p.flag("mode3.suid", "S_ISUID", mask: 0x800, width: 4, set: "Yes", unset: "No")
    mode3Sgid = p.flag("mode3.sgid", "S_ISGID", mask: 0x400, width: 4, set: "Yes", unset: "No")
    mode3Sticky = p.flag("mode3.sticky", "S_ISVTX", mask: 0x200, width: 4, set: "Yes", unset: "No")
    mode3Rusr = p.flag("mode3.rusr", "S_IRUSR", mask: 0x100, width: 4, set: "Yes", unset: "No")
    mode3Wusr = p.flag("mode3.wusr", "S_IWUSR", mask: 0x80, width: 4, set: "Yes", unset: "No")
    mode3Xusr = p.flag("mode3.xusr", "S_IXUSR", mask: 0x40, width: 4, set: "Yes", unset: "No")
    mode3Rgrp = p.flag("mode3.rgrp", "S_IRGRP", mask: 0x20, width: 4, set: "Yes", unset: "No")
    mode3Wgrp = p.flag("mode3.wgrp", "S_IWGRP", mask: 0x10, width: 4, set: "Yes", unset: "No")
    mode3Xgrp = p.flag("mode3.xgrp", "S_IXGRP", mask: 0x8, width: 4, set: "Yes", unset: "No")
    mode3Roth = p.flag("mode3.roth", "S_IROTH", mask: 0x4, width: 4, set: "Yes", unset: "No")
    mode3Woth = p.flag("mode3.woth", "S_IWOTH", mask: 0x2, width: 4, set: "Yes", unset: "No")
    mode3Xoth = p.flag("mode3.xoth", "S_IXOTH", mask: 0x1, width: 4, set: "Yes", unset: "No")
    attributesFollow = p.u32(
      "attributes_follow", "attributes_follow", names: nfs3AttributesFollowNames)
    handleFollow = p.u32("handle_follow", "handle_follow", names: nfs3AttributesFollowNames)
    wccAttrSize = p.u64("wcc_attr.size", "size")
    setSize = p.u64("set_size", "size")
    _ = p.u32(
      "set_it", "set_it",
      names: [
        0: "no value", 1: "value follows", 0: "SET_TO_SERVER_TIME4", 1: "SET_TO_CLIENT_TIME4",
      ])
    setIt = p.u32("set_it", "set_it", names: nfs3SetItNames, blurb: "How To Set Time")
    uid3 = p.u32("uid3", "uid")
    gid3 = p.u32("gid3", "gid")
    sattrguard3 = p.u32("sattrguard3", "check", names: nfs3AttributesFollowNames)
    cookie3 = p.u64("cookie3", "cookie")
    offset3 = p.u64("offset3", "offset")
    count3 = p.u32("count3", "count")
    count3Maxcount = p.u32("count3_maxcount", "maxcount")
    count3Dircount = p.u32("count3_dircount", "dircount")
    verifier = p.bytes("verifier", "Verifier")
    accessCheck = p.u32("access_check", "Check access", .hex, blurb: "Access type(s) to be checked")
    accessRights = p.u32(
      "access_rights", "Access rights (of requested)", .hex,
      blurb: "Access rights for the types requested")
    accessRead = p.flag(
      "access_read", "0x001 READ", mask: 0x1, set: "allowed", unset: "*Access Denied*")
    accessLookup = p.flag(
      "access_lookup", "0x002 LOOKUP", mask: 0x2, set: "allowed", unset: "*Access Denied*")
    accessModify = p.flag(
      "access_modify", "0x004 MODIFY", mask: 0x4, set: "allowed", unset: "*Access Denied*")
    accessExtend = p.flag(
      "access_extend", "0x008 EXTEND", mask: 0x8, set: "allowed", unset: "*Access Denied*")
    accessDelete = p.flag(
      "access_delete", "0x010 DELETE", mask: 0x10, set: "allowed", unset: "*Access Denied*")
    accessExecute = p.flag(
      "access_execute", "0x020 EXECUTE", mask: 0x20, set: "allowed", unset: "*Access Denied*")
    accessXattrRead = p.flag(
      "access_xattr_read", "0x040 XATTR READ", mask: 0x40, set: "allowed", unset: "*Access Denied*")
    accessXattrWrite = p.flag(
      "access_xattr_write", "0x080 XATTR WRITE", mask: 0x80, set: "allowed",
      unset: "*Access Denied*")
    accessXattrList = p.flag(
      "access_xattr_list", "0x100 XATTR LIST", mask: 0x100, width: 2, set: "allowed",
      unset: "*Access Denied*")
    readEof = p.flag("read.eof", "EOF", width: 4, set: "Yes", unset: "No")
    writeStable = p.u32("write.stable", "Stable", names: nfs3WriteStableNames)
    writeCommitted = p.u32("write.committed", "Committed", names: nfs3WriteStableNames)
    createmode = p.u32("createmode", "Create Mode", names: nfs3CreatemodeNames)
    type = p.u32("type", "Type", names: nfs3Fattr3TypeNames, blurb: "File Type")
    readdirEntry3Fileid = p.u64("readdir.entry3.fileid", "File ID")
    readdirEntry3Name = p.string("readdir.entry3.name", "Name")
    readdirEntry3Cookie = p.u64("readdir.entry3.cookie", "Cookie", blurb: "Directory Cookie")
    readdirplusEntryFileid = p.u64("readdirplus.entry.fileid", "File ID")
    readdirplusEntryName = p.string("readdirplus.entry.name", "Name")
    readdirplusEntryCookie = p.u64("readdirplus.entry.cookie", "Cookie", blurb: "Directory Cookie")
    fsstat3ResokTbytes = p.u64("fsstat3_resok.tbytes", "Total bytes")
    fsstat3ResokFbytes = p.u64("fsstat3_resok.fbytes", "Free bytes")
    fsstat3ResokAbytes = p.u64("fsstat3_resok.abytes", "Available free bytes")
    fsstat3ResokTfiles = p.u64("fsstat3_resok.tfiles", "Total file slots")
    fsstat3ResokFfiles = p.u64("fsstat3_resok.ffiles", "Free file slots")
    fsstat3ResokAfiles = p.u64("fsstat3_resok.afiles", "Available free file slots")
    fsstatInvarsec = p.u32(
      "fsstat.invarsec", "invarsec", blurb: "probable number of seconds of file system invariance")
    fsinfoRtmax = p.u32("fsinfo.rtmax", "rtmax", blurb: "maximum READ request")
    fsinfoRtpref = p.u32("fsinfo.rtpref", "rtpref", blurb: "Preferred READ request size")
    fsinfoRtmult = p.u32("fsinfo.rtmult", "rtmult", blurb: "Suggested READ multiple")
    fsinfoWtmax = p.u32("fsinfo.wtmax", "wtmax", blurb: "Maximum WRITE request size")
    fsinfoWtpref = p.u32("fsinfo.wtpref", "wtpref", blurb: "Preferred WRITE request size")
    fsinfoWtmult = p.u32("fsinfo.wtmult", "wtmult", blurb: "Suggested WRITE multiple")
    fsinfoDtpref = p.u32("fsinfo.dtpref", "dtpref", blurb: "Preferred READDIR request")
    fsinfoMaxfilesize = p.u64("fsinfo.maxfilesize", "maxfilesize", blurb: "Maximum file size")
    fsinfoProperties = p.u32(
      "fsinfo.properties", "Properties", .hex, blurb: "File System Properties")
    fsinfoPropertiesSetattr = p.flag(
      "fsinfo.properties.setattr", "SETATTR can set time on server", mask: 0x10, width: 4,
      set: "Yes", unset: "No")
    fsinfoPropertiesPathconf = p.flag(
      "fsinfo.properties.pathconf", "PATHCONF", mask: 0x8, width: 4, set: "is valid for all files",
      unset: "should be get for every single file")
    fsinfoPropertiesSymlinks = p.flag(
      "fsinfo.properties.symlinks", "File System supports symbolic links", mask: 0x2, width: 4,
      set: "Yes", unset: "No")
    fsinfoPropertiesHardlinks = p.flag(
      "fsinfo.properties.hardlinks", "File System supports hard links", mask: 0x1, width: 4,
      set: "Yes", unset: "No")
    dtime = p.duration("dtime", "time delta")
    dtimeSec = p.u32("dtime.sec", "seconds", blurb: "Time Delta, Seconds")
    dtimeNsec = p.u32("dtime.nsec", "nano seconds", blurb: "Time Delta, Nano-seconds")
    pathconfLinkmax = p.u32("pathconf.linkmax", "linkmax", blurb: "Maximum number of hard links")
    pathconfNameMax = p.u32("pathconf.name_max", "name_max", blurb: "Maximum file name length")
    pathconfNoTrunc = p.flag(
      "pathconf.no_trunc", "no_trunc", width: 4, set: "Yes", unset: "No",
      blurb: "No long file name truncation")
    pathconfChownRestricted = p.flag(
      "pathconf.chown_restricted", "chown_restricted", width: 4, set: "Yes", unset: "No",
      blurb: "chown is restricted to root")
    pathconfCaseInsensitive = p.flag(
      "pathconf.case_insensitive", "case_insensitive", width: 4, set: "Yes", unset: "No",
      blurb: "file names are treated case insensitive")
    pathconfCasePreserving = p.flag(
      "pathconf.case_preserving", "case_preserving", width: 4, set: "Yes", unset: "No",
      blurb: "file name cases are preserved")
  }
}

let nfs3Status3Names: ValueNames = [
  0: "NFS3_OK", 1: "NFS3ERR_PERM", 2: "NFS3ERR_NOENT", 5: "NFS3ERR_IO", 6: "NFS3ERR_NXIO",
  13: "NFS3ERR_ACCES", 17: "NFS3ERR_EXIST", 18: "NFS3ERR_XDEV", 19: "NFS3ERR_NODEV",
  20: "NFS3ERR_NOTDIR", 21: "NFS3ERR_ISDIR", 22: "NFS3ERR_INVAL", 27: "NFS3ERR_FBIG",
  28: "NFS3ERR_NOSPC", 30: "NFS3ERR_ROFS", 31: "NFS3ERR_MLINK", 63: "NFS3ERR_NAMETOOLONG",
  66: "NFS3ERR_NOTEMPTY", 69: "NFS3ERR_DQUOT", 70: "NFS3ERR_STALE", 71: "NFS3ERR_REMOTE",
  10001: "NFS3ERR_BADHANDLE", 10002: "NFS3ERR_NOT_SYNC", 10003: "NFS3ERR_BAD_COOKIE",
  10004: "NFS3ERR_NOTSUPP", 10005: "NFS3ERR_TOOSMALL", 10006: "NFS3ERR_SERVERFAULT",
  10007: "NFS3ERR_BADTYPE", 10008: "NFS3ERR_JUKEBOX",
]

let nfs3Fattr3TypeNames: ValueNames = [
  1: "Regular File", 2: "Directory", 3: "Block Special Device", 4: "Character Special Device",
  5: "Symbolic Link", 6: "Socket", 7: "Named Pipe",
]

let nfs3AttributesFollowNames: ValueNames = [
  0: "no value", 1: "value follows",
]

let nfs3SetItNames: ValueNames = [
  0: "don't change", 1: "set to server time", 2: "set to client time",
]

let nfs3WriteStableNames: ValueNames = [
  0: "UNSTABLE", 1: "DATA_SYNC", 2: "FILE_SYNC",
]

let nfs3CreatemodeNames: ValueNames = [
  0: "UNCHECKED", 1: "GUARDED", 2: "EXCLUSIVE",
]
