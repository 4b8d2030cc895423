public import RemoraCore

/// Programs and their procedures, by the numbers of RFC 5531 section 14 and its registry.
extension RPCProgramNames {
  static let portmap = RPCProgramNames(
    100000, "portmap", "Portmap", "Portmap",
    [
      Version(
        1,
        [
          0: "NULL", 1: "SET", 2: "UNSET", 3: "GETPORT", 4: "DUMP", 5: "CALLIT",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "SET", 2: "UNSET", 3: "GETPORT", 4: "DUMP", 5: "CALLIT",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "SET", 2: "UNSET", 3: "GETADDR", 4: "DUMP", 5: "CALLIT", 6: "GETTIME",
          7: "UADDR2TADDR", 8: "TADDR2UADDR",
        ]),
      Version(
        4,
        [
          0: "NULL", 1: "SET", 2: "UNSET", 3: "GETADDR", 4: "DUMP", 5: "BCAST", 6: "GETTIME",
          7: "UADDR2TADDR", 8: "TADDR2UADDR", 9: "GETVERSADDR", 10: "INDIRECT",
          11: "GETADDRLIST", 12: "GETSTAT",
        ]),
    ])
  static let rstat = RPCProgramNames(
    100001, "rstat", "RSTAT", "RSTAT",
    [
      Version(
        1,
        [
          0: "NULL", 1: "STATS", 2: "HAVEDISK",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "STATS", 2: "HAVEDISK",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "STATS", 2: "HAVEDISK",
        ]),
      Version(
        4,
        [
          0: "NULL", 1: "STATS", 2: "HAVEDISK",
        ]),
    ])
  static let nfs = RPCProgramNames(
    100003, "nfs", "Network File System", "NFS",
    [
      Version(
        2,
        [
          0: "NULL", 1: "GETATTR", 2: "SETATTR", 3: "ROOT", 4: "LOOKUP", 5: "READLINK",
          6: "READ", 7: "WRITECACHE", 8: "WRITE", 9: "CREATE", 10: "REMOVE", 11: "RENAME",
          12: "LINK", 13: "SYMLINK", 14: "MKDIR", 15: "RMDIR", 16: "READDIR", 17: "STATFS",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "GETATTR", 2: "SETATTR", 3: "LOOKUP", 4: "ACCESS", 5: "READLINK",
          6: "READ", 7: "WRITE", 8: "CREATE", 9: "MKDIR", 10: "SYMLINK", 11: "MKNOD",
          12: "REMOVE", 13: "RMDIR", 14: "RENAME", 15: "LINK", 16: "READDIR", 17: "READDIRPLUS",
          18: "FSSTAT", 19: "FSINFO", 20: "PATHCONF", 21: "COMMIT",
        ]),
      Version(
        4,
        [
          0: "NULL", 1: "COMPOUND",
        ]),
    ])
  static let ypserv = RPCProgramNames(
    100004, "ypserv", "Yellow Pages Service", "YPSERV",
    [
      Version(
        1,
        [
          1: "DOMAIN", 2: "DOMAIN_NONACK", 3: "MATCH", 4: "FIRST", 5: "NEXT", 6: "XFR",
          7: "CLEAR", 8: "ALL", 9: "MASTER", 10: "ORDER", 11: "MAPLIST",
        ]),
      Version(
        2,
        [
          1: "DOMAIN", 2: "DOMAIN_NONACK", 3: "MATCH", 4: "FIRST", 5: "NEXT", 6: "XFR",
          7: "CLEAR", 8: "ALL", 9: "MASTER", 10: "ORDER", 11: "MAPLIST",
        ]),
    ])
  static let mount = RPCProgramNames(
    100005, "mount", "Mount Service", "MOUNT",
    [
      Version(
        1,
        [
          0: "NULL", 1: "MNT", 2: "DUMP", 3: "UMNT", 4: "UMNTALL", 5: "EXPORT", 6: "EXPORTALL",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "MNT", 2: "DUMP", 3: "UMNT", 4: "UMNTALL", 5: "EXPORT", 6: "EXPORTALL",
          7: "PATHCONF",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "MNT", 2: "DUMP", 3: "UMNT", 4: "UMNTALL", 5: "EXPORT",
        ]),
    ])
  static let ypbind = RPCProgramNames(
    100007, "ypbind", "Yellow Pages Bind", "YPBIND",
    [
      Version(
        1,
        [
          0: "NULL", 1: "DOMAIN", 2: "SETDOMAIN",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "DOMAIN", 2: "SETDOMAIN",
        ]),
    ])
  static let rwall = RPCProgramNames(
    100008, "rwall", "Remote Wall protocol", "RWALL",
    [
      Version(
        1,
        [
          2: "RWALL"
        ])
    ])
  static let yppasswd = RPCProgramNames(
    100009, "yppasswd", "Yellow Pages Passwd", "YPPASSWD",
    [
      Version(
        1,
        [
          0: "NULL", 1: "UPDATE",
        ])
    ])
  static let rquota = RPCProgramNames(
    100011, "rquota", "Remote Quota", "RQUOTA",
    [
      Version(
        1,
        [
          0: "NULL", 1: "GETQUOTA", 2: "GETACTIVEQUOTA", 3: "SETQUOTA", 4: "SETACTIVEQUOTA",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "GETQUOTA", 2: "GETACTIVEQUOTA", 3: "SETQUOTA", 4: "SETACTIVEQUOTA",
        ]),
    ])
  static let spray = RPCProgramNames(
    100012, "spray", "SPRAY", "SPRAY",
    [
      Version(
        1,
        [
          0: "NULL", 1: "SPRAY", 2: "GET", 3: "CLEAR",
        ])
    ])
  static let klm = RPCProgramNames(
    100020, "klm", "Kernel Lock Manager", "KLM",
    [
      Version(
        1,
        [
          1: "TEST", 2: "LOCK", 3: "CANCEL", 4: "UNLOCK",
        ])
    ])
  static let nlm = RPCProgramNames(
    100021, "nlm", "Network Lock Manager Protocol", "NLM",
    [
      Version(
        1,
        [
          0: "NULL", 1: "TEST", 2: "LOCK", 3: "CANCEL", 4: "UNLOCK", 5: "GRANTED", 6: "TEST_MSG",
          7: "LOCK_MSG", 8: "CANCEL_MSG", 9: "UNLOCK_MSG", 10: "GRANTED_MSG", 11: "TEST_RES",
          12: "LOCK_RES", 13: "CANCEL_RES", 14: "UNLOCK_RES", 15: "GRANTED_RES",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "TEST", 2: "LOCK", 3: "CANCEL", 4: "UNLOCK", 5: "GRANTED", 6: "TEST_MSG",
          7: "LOCK_MSG", 8: "CANCEL_MSG", 9: "UNLOCK_MSG", 10: "GRANTED_MSG", 11: "TEST_RES",
          12: "LOCK_RES", 13: "CANCEL_RES", 14: "UNLOCK_RES", 15: "GRANTED_RES",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "TEST", 2: "LOCK", 3: "CANCEL", 4: "UNLOCK", 5: "GRANTED", 6: "TEST_MSG",
          7: "LOCK_MSG", 8: "CANCEL_MSG", 9: "UNLOCK_MSG", 10: "GRANTED_MSG", 11: "TEST_RES",
          12: "LOCK_RES", 13: "CANCEL_RES", 14: "UNLOCK_RES", 15: "GRANTED_RES", 20: "SHARE",
          21: "UNSHARE", 22: "NM_LOCK", 23: "FREE_ALL",
        ]),
      Version(
        4,
        [
          0: "NULL", 1: "TEST", 2: "LOCK", 3: "CANCEL", 4: "UNLOCK", 5: "GRANTED", 6: "TEST_MSG",
          7: "LOCK_MSG", 8: "CANCEL_MSG", 9: "UNLOCK_MSG", 10: "GRANTED_MSG", 11: "TEST_RES",
          12: "LOCK_RES", 13: "CANCEL_RES", 14: "UNLOCK_RES", 15: "GRANTED_RES", 20: "SHARE",
          21: "UNSHARE", 22: "NM_LOCK", 23: "FREE_ALL",
        ]),
    ])
  static let stat = RPCProgramNames(
    100024, "stat", "Network Status Monitor Protocol", "STAT",
    [
      Version(
        1,
        [
          0: "NULL", 1: "STAT", 2: "MON", 3: "UNMON", 4: "UNMON_ALL", 5: "SIMU_CRASH",
          6: "NOTIFY",
        ])
    ])
  static let bootparams = RPCProgramNames(
    100026, "bootparams", "Boot Parameters", "BOOTPARAMS",
    [
      Version(
        1,
        [
          0: "NULL", 1: "WHOAMI", 2: "GETFILE",
        ])
    ])
  static let ypxfr = RPCProgramNames(
    100069, "ypxfr", "Yellow Pages Transfer", "YPXFR",
    [
      Version(
        1,
        [
          0: "NULL", 1: "GETMAP",
        ])
    ])
  static let nfsacl = RPCProgramNames(
    100227, "nfsacl", "NFSACL", "NFSACL",
    [
      Version(
        1,
        [
          0: "NULL"
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "GETACL", 2: "SETACL", 3: "GETATTR", 4: "ACCESS", 5: "GETXATTRDIR",
        ]),
      Version(
        3,
        [
          0: "NULL", 1: "GETACL", 2: "SETACL", 3: "GETXATTRDIR",
        ]),
    ])
  static let nfsauth = RPCProgramNames(
    100231, "nfsauth", "NFSAUTH", "NFSAUTH",
    [
      Version(
        1,
        [
          0: "NULL", 1: "ACCESS",
        ])
    ])
  static let sadmind = RPCProgramNames(
    100232, "sadmind", "SADMIND", "SADMIND",
    [
      Version(
        1,
        [
          0: "NULL"
        ]),
      Version(
        2,
        [
          0: "NULL"
        ]),
      Version(
        3,
        [
          0: "NULL"
        ]),
    ])
  static let nisplus = RPCProgramNames(
    100300, "nisplus", "NIS+", "NIS+",
    [
      Version(
        3,
        [
          0: "NULL", 1: "LOOKUP", 2: "ADD", 3: "MODIFY", 4: "REMOVE", 5: "IBLIST", 6: "IBADD",
          7: "IBMODIFY", 8: "IBREMOVE", 9: "IBFIRST", 10: "IBNEXT", 12: "FINDDIRECTORY",
          14: "STATUS", 15: "DUMPLOG", 16: "DUMP", 17: "CALLBACK", 18: "CPTIME",
          19: "CHECKPOINT", 20: "PING", 21: "SERVSTATE", 22: "MKDIR", 23: "RMDIR", 24: "UPDKEYS",
        ])
    ])
  static let nispluscb = RPCProgramNames(
    100302, "nispluscb", "NIS+ Callback", "NIS+ CB",
    [
      Version(
        1,
        [
          0: "NULL", 1: "RECEIVE", 2: "FINISH", 3: "ERROR",
        ])
    ])
  static let pcnfsd = RPCProgramNames(
    150001, "pcnfsd", "PC NFS", "PCNFSD",
    [
      Version(
        1,
        [
          0: "NULL", 1: "AUTH", 2: "PR_INIT", 3: "PR_START",
        ]),
      Version(
        2,
        [
          0: "NULL", 1: "INFO", 2: "PR_INIT", 3: "PR_START", 4: "PR_LIST", 5: "PR_QUEUE",
          6: "PR_STATUS", 7: "PR_CANCEL", 8: "PR_ADMIN", 9: "PR_REQUEUE", 10: "PR_HOLD",
          11: "PR_RELEASE", 12: "MAPID", 13: "AUTH", 14: "ALERT",
        ]),
    ])

  /// All of them.
  static let all: [RPCProgramNames] = [
    .portmap, .rstat, .nfs, .ypserv, .mount, .ypbind, .rwall, .yppasswd, .rquota, .spray, .klm,
    .nlm, .stat, .bootparams, .ypxfr, .nfsacl, .nfsauth, .sadmind, .nisplus, .nispluscb, .pcnfsd,
  ]

  static func named(_ number: UInt32) -> RPCProgramNames? { all.first { $0.number == number } }
}

/// The names of programs, for fields.
let rpcProgramNames = ValueNames(
  ranges: RPCProgramNames.all.map { (UInt64($0.number)...UInt64($0.number), $0.short) })

// Programs of which only the procedures are known.
public let rstat = opaqueProgram(.rstat)
public let rwall = opaqueProgram(.rwall)
public let yppasswd = opaqueProgram(.yppasswd)
public let spray = opaqueProgram(.spray)
public let klm = opaqueProgram(.klm)
public let bootparams = opaqueProgram(.bootparams)
public let ypxfr = opaqueProgram(.ypxfr)
public let nfsauth = opaqueProgram(.nfsauth)
public let sadmind = opaqueProgram(.sadmind)
public let nisplus = opaqueProgram(.nisplus)
public let nispluscb = opaqueProgram(.nispluscb)
public let ypserv = opaqueProgram(.ypserv)
public let ypbind = opaqueProgram(.ypbind)
public let rquota = opaqueProgram(.rquota)
public let networkStatus = opaqueProgram(.stat)
public let nfsacl = opaqueProgram(.nfsacl)
public let pcnfsd = opaqueProgram(.pcnfsd)
