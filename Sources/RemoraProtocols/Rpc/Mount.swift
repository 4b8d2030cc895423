public import RemoraCore

/// The mount protocol, which hands out the first file handle (RFC 1094 appendix A, RFC 1813
/// section 5, and PATHCONF of version 2 as X/Open's "Protocols for Interworking: XNFS" has it).
public let mount = Protocol("mount", "Mount Service", short: "MOUNT") { p in
  p.keepsToItself()
  let layer = MountLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct MountLayer: Sendable {
  let program: RPCProgram
  let xdr: XDR
  let handles: NFSHandles
  let f: MountFields

  init(_ p: inout Builder) {
    program = RPCProgram(&p, .mount)
    xdr = XDR(program.rpc)
    handles = NFSHandles.get(&p)
    p.feeds("nfs")
    f = MountFields(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    try program.dissect(&d, isVoid: isVoid) { d, m throws(Malformed) in
      switch (m.procedure, m.isReply) {
      case (1, false), (3, false), (7, false):
        let place = try xdr.string(&d, "Path", f.path)
        if d.wantsColumns {
          let path = String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
          d.info(append: " \(path.isEmpty ? "<EMPTY>" : path)")
        }
      case (1, true): try addHandle(&d, m)
      case (2, true): try addMounts(&d)
      case (5, true), (6, true): try addExports(&d)
      case (7, true): try addLimits(&d)
      default: return false
      }
      return true
    }
  }

  private func isVoid(_ m: RPCMessage) -> Bool {
    switch m.procedure {
    case 1, 7: false
    case 2, 5, 6: !m.isReply
    case 3: m.isReply
    default: true
    }
  }

  private func addHandle(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    let status = try d.add(f.status)
    guard status == 0 else {
      let name =
        mountStatusNames.name(of: UInt64(status))
        ?? "Unknown (0x\(Phrase.hex(UInt64(status), 8).uppercased()))"
      return d.info(append: " Error:\(name)")
    }
    if m.version < 3 {
      try handles.addFixed(&d, "fhandle")
      return
    }
    try handles.addSized(&d, "fhandle")
    let count = try d.add(f.flavors)
    var left = count
    while left > 0 {
      try d.step()
      try d.add(f.flavor)
      left -= 1
    }
  }

  private func addMounts(_ d: inout Dissection) throws(Malformed) {
    while try d.add(program.rpc.follows) {
      try d.step()
      let head = d.put(f.dumpEntry, at: d.next(d.remaining))
      let sub = d.open(head)
      let host = try xdr.string(&d, "Hostname", f.dumpHostname)
      let directory = try xdr.string(&d, "Directory", f.dumpDirectory)
      if d.wantsLabels {
        let (a, b) = (text(d, host), text(d, directory))
        d.label(head, "Mount List Entry: \(a):\(b)")
      }
      d.close(sub, fitting: true)
    }
  }

  private func text(_ d: borrowing Dissection, _ place: Region) -> String {
    String(decoding: d.bytes(place), as: UTF8.self)
  }

  private func addExports(_ d: inout Dissection) throws(Malformed) {
    while try d.add(program.rpc.follows) {
      try d.step()
      let head = d.put(f.exportEntry, at: d.next(d.remaining))
      let sub = d.open(head)
      let directory = text(d, try xdr.string(&d, "Directory", f.exportDirectory))
      let groups = d.put(f.exportGroups, at: d.next(d.remaining))
      let list = d.open(groups)
      var names = ""
      while try d.add(program.rpc.follows) {
        try d.step()
        let place = try xdr.string(&d, "Group", f.exportGroup)
        if d.wantsLabels { names += " " + text(d, place) }
      }
      d.close(list, fitting: true)
      let all = names
      if all.isEmpty { d.label(groups, "Groups: empty") }
      d.label(head, "Export List Entry: \(directory) ->\(all.isEmpty ? " " : all)")
      d.close(sub, fitting: true)
    }
  }

  /// What POSIX's pathconf answers, each number in four bytes. Bits of the mask at the end say which
  /// of them do not count.
  private func addLimits(_ d: inout Dissection) throws(Malformed) {
    let mask = try d.peek(UInt16.self, ahead: 34)
    func counts(_ bit: UInt16) -> Bool { mask & (bit | 1) == 0 }
    if counts(2) { try d.add(f.pathconfLinkMax) } else { try d.skip(4) }
    let limits: [(UInt16, Field<UInt16>)] = [
      (4, f.pathconfMaxCanon), (8, f.pathconfMaxInput), (16, f.pathconfNameMax),
      (32, f.pathconfPathMax), (64, f.pathconfPipeBuf),
    ]
    for (bit, field) in limits {
      try d.skip(2)
      if counts(bit) { try d.add(field) } else { try d.skip(2) }
    }
    try d.skip(7)
    if counts(0x200) { try d.add(f.pathconfVdisableChar) } else { try d.skip(1) }
    try d.skip(2)
    let flags = FlagSet(
      f.pathconfMask, f.maskFlags,
      names: [
        "ERROR_ALL", "ERROR_LINK_MAX", "ERROR_MAX_CANON", "ERROR_MAX_INPUT", "ERROR_NAME_MAX",
        "ERROR_PATH_MAX", "ERROR_PIPE_BUF", "CHOWN_RESTRICTED", "NO_TRUNC", "ERROR_VDISABLE",
      ])
    try flags.add(&d, .big)
  }
}

extension MountFields {
  var maskFlags: [Field<Bool>] {
    [
      pathconfMaskErrorAll, pathconfMaskErrorLinkMax, pathconfMaskErrorMaxCanon,
      pathconfMaskErrorMaxInput, pathconfMaskErrorNameMax, pathconfMaskErrorPathMax,
      pathconfMaskErrorPipeBuf, pathconfMaskChownRestricted, pathconfMaskNoTrunc,
      pathconfMaskErrorVdisable,
    ]
  }
}

struct MountFields: Sendable {
  let path, dumpHostname, dumpDirectory, exportGroup, exportDirectory: Field<Text>
  let status, pathconfLinkMax, flavors, flavor: Field<UInt32>
  let dumpEntry, exportGroups, exportEntry: Field<Label>
  let pathconfMaxCanon, pathconfMaxInput, pathconfNameMax, pathconfPathMax,
    pathconfPipeBuf: Field<UInt16>
  let pathconfMask: Field<UInt16>
  let pathconfVdisableChar: Field<UInt8>
  let pathconfMaskErrorAll, pathconfMaskErrorLinkMax, pathconfMaskErrorMaxCanon,
    pathconfMaskErrorMaxInput, pathconfMaskErrorNameMax: Field<Bool>
  let pathconfMaskErrorPathMax, pathconfMaskErrorPipeBuf, pathconfMaskChownRestricted,
    pathconfMaskNoTrunc, pathconfMaskErrorVdisable: Field<Bool>

  init(_ p: inout Builder) {
    path = p.string("path", "Path")
    status = p.u32("status", "Status", names: mountStatusNames)
    dumpHostname = p.string("dump.hostname", "Hostname")
    dumpDirectory = p.string("dump.directory", "Directory")
    dumpEntry = p.label("dump.entry", "Mount List Entry")
    exportGroup = p.string("export.group", "Group")
    exportGroups = p.label("export.groups", "Groups")
    exportDirectory = p.string("export.directory", "Directory")
    exportEntry = p.label("export.entry", "Export List Entry")
    pathconfLinkMax = p.u32(
      "pathconf.link_max", "Maximum number of links to a file",
      blurb: "Maximum number of links allowed to a file")
    pathconfMaxCanon = p.u16(
      "pathconf.max_canon", "Maximum terminal input line length", blurb: "Max tty input line length"
    )
    pathconfMaxInput = p.u16("pathconf.max_input", "Terminal input buffer size")
    pathconfNameMax = p.u16("pathconf.name_max", "Maximum file name length")
    pathconfPathMax = p.u16("pathconf.path_max", "Maximum path name length")
    pathconfPipeBuf = p.u16(
      "pathconf.pipe_buf", "Pipe buffer size",
      blurb: "Maximum amount of data that can be written atomically to a pipe")
    pathconfVdisableChar = p.u8(
      "pathconf.vdisable_char", "VDISABLE character", .hex,
      blurb: "Character value to disable a terminal special character")
    pathconfMask = p.u16(
      "pathconf.mask", "Reply error/status bits", .hex, blurb: "Bit mask with error and status bits"
    )
    pathconfMaskErrorAll = p.flag(
      "pathconf.mask.error_all", "ERROR_ALL", mask: 0x1, width: 2, set: "All info invalid",
      unset: "Some or all info valid")
    pathconfMaskErrorLinkMax = p.flag(
      "pathconf.mask.error_link_max", "ERROR_LINK_MAX", mask: 0x2, width: 2,
      set: "LINK_MAX invalid", unset: "LINK_MAX valid")
    pathconfMaskErrorMaxCanon = p.flag(
      "pathconf.mask.error_max_canon", "ERROR_MAX_CANON", mask: 0x4, width: 2,
      set: "MAX_CANON invalid", unset: "MAX_CANON valid")
    pathconfMaskErrorMaxInput = p.flag(
      "pathconf.mask.error_max_input", "ERROR_MAX_INPUT", mask: 0x8, width: 2,
      set: "MAX_INPUT invalid", unset: "MAX_INPUT valid")
    pathconfMaskErrorNameMax = p.flag(
      "pathconf.mask.error_name_max", "ERROR_NAME_MAX", mask: 0x10, width: 2,
      set: "NAME_MAX invalid", unset: "NAME_MAX valid")
    pathconfMaskErrorPathMax = p.flag(
      "pathconf.mask.error_path_max", "ERROR_PATH_MAX", mask: 0x20, width: 2,
      set: "PATH_MAX invalid", unset: "PATH_MAX valid")
    pathconfMaskErrorPipeBuf = p.flag(
      "pathconf.mask.error_pipe_buf", "ERROR_PIPE_BUF", mask: 0x40, width: 2,
      set: "PIPE_BUF invalid", unset: "PIPE_BUF valid")
    pathconfMaskChownRestricted = p.flag(
      "pathconf.mask.chown_restricted", "CHOWN_RESTRICTED", mask: 0x80, width: 2,
      set: "Only a privileged user can change the ownership of a file",
      unset: "Users may give away their own files")
    pathconfMaskNoTrunc = p.flag(
      "pathconf.mask.no_trunc", "NO_TRUNC", mask: 0x100, width: 2,
      set: "File names that are too long will get an error",
      unset: "File names that are too long will be truncated")
    pathconfMaskErrorVdisable = p.flag(
      "pathconf.mask.error_vdisable", "ERROR_VDISABLE", mask: 0x200, width: 2,
      set: "VDISABLE invalid", unset: "VDISABLE valid")
    flavors = p.u32("flavors", "Flavors")
    flavor = p.u32("flavor", "Flavor", names: mountFlavorNames)
  }
}

let mountStatusNames: ValueNames = [
  0: "OK", 1: "ERR_PERM", 2: "ERR_NOENT", 5: "ERR_IO", 13: "ERR_ACCESS", 20: "ERR_NOTDIR",
  22: "ERR_INVAL", 63: "ERR_NAMETOOLONG", 10004: "ERR_NOTSUPP", 10006: "ERR_SERVERFAULT",
]

let mountFlavorNames: ValueNames = [
  0: "AUTH_NULL", 1: "AUTH_UNIX", 2: "AUTH_SHORT", 3: "AUTH_DES", 5: "AUTH_RSA/Gluster",
  6: "RPCSEC_GSS", 7: "AUTH_TLS", 300001: "AUTH_GSSAPI", 390003: "RPCSEC_GSS_KRB5",
  390004: "RPCSEC_GSS_KRB5I", 390005: "RPCSEC_GSS_KRB5P", 390006: "RPCSEC_GSS_LIPKEY",
  390007: "RPCSEC_GSS_LIPKEY_I", 390008: "RPCSEC_GSS_LIPKEY_P", 390009: "RPCSEC_GSS_SPKM3",
  390010: "RPCSEC_GSS_SPKM3I", 390011: "RPCSEC_GSS_SPKM3P", 390039: "AUTH_GLUSTERFS",
  390040: "AUTH_GLUSTERFS_V3",
]
