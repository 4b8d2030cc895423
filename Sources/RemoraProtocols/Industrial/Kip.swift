public import RemoraCore

/// KNXnet/IP (ISO 22510): buildings' networks over UDP and TCP.
///
///     | header length |    version    |            service            |
///     |         total length          |  structures …
public let kip = Protocol("kip", "KNX/IP", short: "KNX/IP") { p in
  p.keepsToItself(throughout: true)
  let layer = KipLayer(&p)
  p.over("udp.port", 3671)
  p.over("tcp.port", 3671, framing: .lengthPrefixed(header: 6, u16At: 4, plus: 0))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What the structures of a message say in its heading and in the summary line.
struct KipTexts {
  var tree = ""
  var info = ""

  mutating func add(_ tree: String, _ info: String) {
    if !tree.isEmpty { self.tree += "\(self.tree.isEmpty ? "" : ", ")\(tree)" }
    self.info += info
  }
}

struct KipLayer {
  let f: KipFields
  let cemi: ProtocolHandle

  init(_ p: inout Builder) {
    f = KipFields(&p)
    cemi = p.uses("cemi")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let service = try d.peekOrWithdraw(UInt16.self, ahead: 2)
    let total = Int(try d.peekOrWithdraw(UInt16.self, ahead: 4))
    d.protocolColumn("KNXnet/IP")
    d.limit(to: max(6, total))
    d.setOwnLength(d.remaining)
    let name = f.services.name(of: UInt64(service))
    try addHeader(&d, service, name)
    var texts = KipTexts()
    let tag = f.tags.name(of: UInt64(service))
    if let tag, d.wantsColumns { d.info("\(tag)", separator: " ") }
    let handsOn = [0x310, 0x420, 0x530, 0x533].contains(service)
    switch service {
    case 0x201...0x209, 0x20a...0x20c: try addCore(&d, service, &texts)
    case 0x310, 0x311, 0x420...0x425: try addConnected(&d, service, &texts)
    case 0x531: try addLoss(&d, &texts)
    case 0x532: try addBusy(&d, &texts)
    default: break
    }
    let kind = name ?? "Unknown Service Type"
    let separator = [0x204, 0x531, 0x532].contains(service) ? ": " : ", "
    if d.wantsLabels {
      let mark = tag == nil ? "? " : ""
      let rest = texts.tree.isEmpty ? "" : (texts.tree.first == ":" ? "" : separator) + texts.tree
      d.label(d.own, "\(mark)KNX/IP \(kind)\(rest)")
    }
    if d.wantsColumns {
      let info = texts.info
      d.info(append: "\(info)")
    }
    if handsOn {
      try d.call(cemi)
    } else if d.remaining > 0 {
      try d.add(f.data, length: d.remaining)
    }
  }

  private func addHeader(
    _ d: inout Dissection, _ service: UInt16, _ name: String?
  ) throws(Malformed) {
    let head = d.open(d.put(f.folder, at: d.next(6)))
    d.label(head.item, "KNX/IP Header: \(name ?? "Service = 0x\(Phrase.hex(UInt64(service), 4))")")
    let length = try d.add(f.headerLength)
    d.append(length == 1 ? " byte" : " bytes")
    let version = try d.add(f.version)
    d.label(value: "\(version >> 4).\(version & 15)")
    try d.add(f.service)
    let open = d.open()
    d.put(f.family, UInt8(truncatingIfNeeded: service >> 8), at: d.just(2).first)
    d.put(f.serviceType, service, at: d.just(2))
    d.close(open)
    try d.add(f.total)
    d.append(" bytes")
    d.close(head)
  }

  /// An address to answer to.
  private func addEndpoint(
    _ d: inout Dissection, _ kind: String
  ) throws(Malformed) -> String {
    let size = Int(try d.peek(UInt8.self))
    let open = d.open(d.put(f.folder, at: d.next(min(size, d.remaining))))
    try addSize(&d)
    let carrier = try d.add(f.hostProtocol)
    let address = try d.add(f.address)
    let port = try d.add(f.port)
    d.close(open)
    let text = "\(address):\(port)"
    let name = carrier == 1 ? "UDP" : carrier == 2 ? "TCP" : "???"
    d.label(open.item, "HPAI \(kind) Endpoint: \(text) \(name)")
    return text
  }

  func addSize(_ d: inout Dissection) throws(Malformed) { try d.add(f.size) }

  private func addCore(
    _ d: inout Dissection, _ service: UInt16, _ texts: inout KipTexts
  ) throws(Malformed) {
    switch service {
    case 0x201, 0x20b:
      let place = try addEndpoint(&d, "Discovery")
      texts.add("Discovery @ \(place)", " @\(place)")
      if service == 0x20b { try addParameters(&d, &texts) }
    case 0x202, 0x20c:
      let place = try addEndpoint(&d, "Control")
      texts.add("Control @ \(place)", " @\(place)")
      while d.remaining >= 2 {
        try d.step()
        if let device = try addDescription(&d).device { texts.add(device, ", \(device)") }
      }
    case 0x203:
      let place = try addEndpoint(&d, "Control")
      texts.add("Control @ \(place)", " @\(place)")
    case 0x204:
      var kinds: [String] = []
      while d.remaining >= 2 {
        try d.step()
        kinds.append(try addDescription(&d).kind)
      }
      let all = kinds.joined(separator: ", ")
      texts.add(all, ": \(all)")
    case 0x205: try addConnect(&d, &texts)
    case 0x206: try addConnected(&d, &texts)
    case 0x207, 0x209:
      let channel = Phrase.hex(UInt64(try d.add(f.channel)), 2)
      try d.add(f.reserved)
      let place = try addEndpoint(&d, "Control")
      texts.add("Conn #\(channel), Control @ \(place)", " #\(channel) @\(place)")
    default:
      let channel = Phrase.hex(UInt64(try d.add(f.channel)), 2)
      let status = f.statusName(try d.add(f.status))
      texts.add("Conn #\(channel): \(status)", " #\(channel) \(status)")
    }
  }

  private func addConnect(
    _ d: inout Dissection, _ texts: inout KipTexts
  ) throws(Malformed) {
    let control = try addEndpoint(&d, "Control")
    let data = try addEndpoint(&d, "Data")
    texts.add("Control @ \(control)", " @\(control)")
    texts.add("Data @ \(data)", " @\(data)")
    try addKind(&d, "CRI", &texts)
  }

  private func addConnected(
    _ d: inout Dissection, _ texts: inout KipTexts
  ) throws(Malformed) {
    let channel = Phrase.hex(UInt64(try d.add(f.channel)), 2)
    let code = try d.add(f.status)
    if code != 0 {
      let status = f.statusName(code)
      texts.add(": \(status)", " \(status)")
      return
    }
    texts.add("Conn #\(channel)", " #\(channel)")
    let data = try addEndpoint(&d, "Data")
    texts.add("Data @ \(data)", " @\(data)")
    try addKind(&d, "CRD", &texts)
  }

  /// What a connection is for, as it is asked for (CRI) or given (CRD).
  private func addKind(
    _ d: inout Dissection, _ what: String, _ texts: inout KipTexts
  ) throws(Malformed) {
    let size = Int(try d.peek(UInt8.self))
    let type = try d.peek(UInt8.self, ahead: 1)
    let open = d.open(d.put(f.folder, at: d.next(min(size, d.remaining))))
    try addSize(&d)
    try d.add(f.connectionType)
    var text = "\(what) \(f.connections.name(of: UInt64(type)) ?? "Unknown")"
    if type == 4 {
      if what == "CRI", size >= 4 {
        let layer = try d.add(f.layer)
        try d.add(f.reserved)
        text += ", Layer: \(f.layers.name(of: UInt64(layer)) ?? "Unknown")"
      }
      if what == "CRD" || size >= 6 {
        let address = try addAddress(&d)
        if what == "CRD" { text += ", KNX Address: \(address)" }
        texts.add(what == "CRD" ? address : "", ", \(address)")
        if what == "CRI" {
          texts.tree += ", Tunnel, \(address)"
        } else {
          texts.tree += ", Tunnel"
        }
      } else {
        texts.add("Tunnel", "")
      }
    } else if type == 3 {
      texts.add("Config", "")
    }
    d.close(open)
    d.label(open.item, "\(text)")
    d.info(prepend: type == 4 ? "Tunnel " : type == 3 ? "Config " : "")
  }

  func addAddress(_ d: inout Dissection) throws(Malformed) -> String {
    let number = try d.add(f.individual)
    let text = "\(number >> 12).\(number >> 8 & 15).\(number & 255)"
    d.append(" = \(text)")
    return text
  }

  /// What is searched for.
  private func addParameters(
    _ d: inout Dissection, _ texts: inout KipTexts
  ) throws(Malformed) {
    while d.remaining >= 2 {
      try d.step()
      let size = Int(try d.peek(UInt8.self))
      let type = try d.peek(UInt8.self, ahead: 1) & 0x7f
      let open = d.open(d.put(f.folder, at: d.next(min(max(2, size), d.remaining))))
      try addSize(&d)
      let names = ["Invalid", "ProgMode", "MacAddr", "Service", "Dibs"]
      let name = Int(type) < names.count ? names[Int(type)] : "???"
      d.put(f.mandatory, try d.peek(UInt8.self) >> 7, at: d.next(1))
      try d.add(f.parameterType)
      d.append(" = \(name)")
      let bytes = d.bytes(d.next(max(0, size - 2)))
      var (wide, narrow) = ("", "")
      for byte in bytes {
        wide += " \(Phrase.hex(UInt64(byte), 2))"
        narrow += Phrase.hex(UInt64(byte), 2)
      }
      if size > 2 {
        try d.add(f.data, length: size - 2)
        d.label(value: "$\(wide)")
      }
      d.close(open)
      d.label(open.item, bytes.isEmpty ? "SRP \(name)" : "SRP \(name): $\(wide)")
      texts.add(
        bytes.isEmpty ? name : "\(name) = $\(narrow)",
        bytes.isEmpty ? " \(name)" : " \(name)=$\(narrow)")
    }
  }

  /// Connection header, and what follows it.
  private func addConnected(
    _ d: inout Dissection, _ service: UInt16, _ texts: inout KipTexts
  ) throws(Malformed) {
    let size = Int(try d.peek(UInt8.self))
    let open = d.open(d.put(f.folder, at: d.next(min(size, d.remaining))))
    try addSize(&d)
    let channel = Phrase.hex(UInt64(try d.add(f.channel)), 2)
    var text = "#\(channel):\(try d.add(f.sequence))"
    if service == 0x311 || service == 0x421 {
      text += " \(f.statusName(try d.add(f.status)))"
    } else {
      try d.add(f.reserved)
    }
    d.close(open)
    d.label(open.item, "Connection Header: \(text)")
    texts.add(text, " \(text)\(service == 0x310 || service == 0x420 ? " " : "")")
    guard service >= 0x422 else { return }
    let feature = try d.add(f.feature)
    let name = f.features.name(of: UInt64(feature)) ?? "Unknown"
    d.append(" = \(name)")
    if service == 0x423 { try d.add(f.status) } else { try d.add(f.reserved) }
    var (wide, narrow) = ("", "")
    for byte in d.bytes(d.next(d.remaining)) {
      wide += " \(Phrase.hex(UInt64(byte), 2))"
      narrow += Phrase.hex(UInt64(byte), 2)
    }
    if d.remaining > 0 {
      try d.add(f.data, length: d.remaining)
      d.label("Feature Value: $\(wide)")
    }
    let shown = narrow.isEmpty ? " \(name)" : " \(name) $\(narrow)"
    texts.tree += shown
    texts.info += shown
  }

  private func addLoss(_ d: inout Dissection, _ texts: inout KipTexts) throws(Malformed) {
    let open = d.open(d.put(f.folder, at: d.next(min(4, d.remaining))))
    try addSize(&d)
    try d.add(f.status)
    let count = try d.add(f.loss)
    d.close(open)
    d.label(open.item, "Loss Info: \(count)")
    texts.add("\(count)", ": \(count)")
  }

  private func addBusy(_ d: inout Dissection, _ texts: inout KipTexts) throws(Malformed) {
    let open = d.open(d.put(f.folder, at: d.next(min(6, d.remaining))))
    try addSize(&d)
    try d.add(f.status)
    let time = try d.add(f.busyTime)
    try d.add(f.busyControl)
    d.close(open)
    d.label(open.item, "Busy Info: \(time) ms")
    texts.add("\(time) ms", ": \(time) ms")
  }
}

extension Region {
  /// Its first byte.
  var first: Region { Region(offset, min(1, length)) }
}
