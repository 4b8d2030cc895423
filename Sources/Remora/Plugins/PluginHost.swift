internal import CRemoraPlugin
import RemoraCore

/// The verbs that plugins are handed, as C functions.
enum PluginHost {
  /// Made once and never freed: plugins keep it.
  nonisolated(unsafe) static let verbs: UnsafePointer<remora_host> = {
    let memory = UnsafeMutablePointer<remora_host>.allocate(capacity: 1)
    var verbs = remora_host()
    verbs.api = REMORA_PLUGIN_API
    verbs.size = UInt32(truncatingIfNeeded: MemoryLayout<remora_host>.size)
    addDeclaring(&verbs)
    addReading(&verbs)
    addItems(&verbs)
    addCalls(&verbs)
    addServices(&verbs)
    memory.initialize(to: verbs)
    return UnsafePointer(memory)
  }()

  typealias RawBuilder = UnsafeMutablePointer<remora_builder>?
  typealias RawText = UnsafePointer<CChar>?

  static func text(_ raw: RawText) -> String { raw.map { String(cString: $0) } ?? "" }

  private static func frame(_ raw: RawBuilder) -> BuilderFrame? {
    guard let own = raw?.pointee.own else { return nil }
    return own.assumingMemoryBound(to: BuilderFrame.self).pointee
  }

  /// Remembers the first thing that is wrong with a declaration.
  private static func refuse(_ frame: BuilderFrame, _ reason: String) {
    if frame.own.failure == nil { frame.own.failure = reason }
  }

  private static func handle(_ count: Int) -> UInt32 { UInt32(truncatingIfNeeded: count - 1) }

  private static func addDeclaring(_ verbs: inout remora_host) {
    verbs.field = { raw, spec in
      guard let frame = PluginHost.frame(raw), let spec = spec?.pointee else { return .max }
      return PluginHost.declare(spec, frame)
    }
    verbs.expert = { raw, name, group, severity, summary in
      guard let frame = PluginHost.frame(raw) else { return .max }
      guard let group = ExpertGroup(rawValue: group), let severity = Severity(rawValue: severity)
      else {
        PluginHost.refuse(frame, "\(PluginHost.text(name)): there is no such group or severity")
        return .max
      }
      frame.own.experts.append(
        frame.builder.pointee.expert(
          PluginHost.text(name), group, severity, PluginHost.text(summary)))
      return PluginHost.handle(frame.own.experts.count)
    }
    verbs.table = { raw, name in
      guard let frame = PluginHost.frame(raw) else { return .max }
      frame.own.tables.append(frame.builder.pointee.foreignTable(PluginHost.text(name)))
      return PluginHost.handle(frame.own.tables.count)
    }
    verbs.list = { raw, name in
      guard let frame = PluginHost.frame(raw) else { return .max }
      frame.own.lists.append(frame.builder.pointee.heuristics(foreign: PluginHost.text(name)))
      return PluginHost.handle(frame.own.lists.count)
    }
    verbs.uses = { raw, name in
      guard let frame = PluginHost.frame(raw) else { return .max }
      frame.own.references.append(frame.builder.pointee.uses(PluginHost.text(name)))
      return PluginHost.handle(frame.own.references.count)
    }
    verbs.setting = { raw, name, isFlag, standard, about in
      guard let frame = PluginHost.frame(raw) else { return standard }
      let (name, about) = (PluginHost.text(name), PluginHost.text(about))
      if isFlag != 0 {
        return frame.builder.pointee.preference(name, standard != 0, about) ? 1 : 0
      }
      return Int64(frame.builder.pointee.preference(name, Int(standard), about))
    }
    verbs.state = { raw, size, clear in
      guard let frame = PluginHost.frame(raw) else { return .max }
      guard size <= 64 << 20 else {
        PluginHost.refuse(frame, "it asks for \(size) bytes of memory")
        return .max
      }
      frame.own.states.append(frame.builder.pointee.state { PluginMemory(size, clear) })
      return PluginHost.handle(frame.own.states.count)
    }
    verbs.refuse = { raw, reason in
      guard let frame = PluginHost.frame(raw) else { return }
      PluginHost.refuse(frame, PluginHost.text(reason))
    }
    addAttachments(&verbs)
  }

  private static func addAttachments(_ verbs: inout remora_host) {
    verbs.over = { raw, table, key, framing in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.builder.pointee.over(
        PluginHost.text(table), key, framing: PluginHost.framing(framing?.pointee, frame))
    }
    verbs.over_name = { raw, table, name, framing in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.builder.pointee.over(
        PluginHost.text(table), name: PluginHost.text(name),
        framing: PluginHost.framing(framing?.pointee, frame))
    }
    verbs.recognizes = { raw, list, test, context in
      guard let frame = PluginHost.frame(raw), let test else { return }
      // Bit patterns may be sent; the plugin says that its context may be, too.
      let (own, context) = (frame.own, UInt(bitPattern: context))
      frame.builder.pointee.recognizes(over: PluginHost.text(list)) { d in
        own.test(&d, test, UnsafeMutableRawPointer(bitPattern: context))
      }
    }
    verbs.greets = { raw, greet, context in
      guard let frame = PluginHost.frame(raw), let greet else { return }
      let (own, context) = (frame.own, UInt(bitPattern: context))
      frame.builder.pointee.greets { d in
        switch UInt32(bitPattern: own.ask(&d, greet, UnsafeMutableRawPointer(bitPattern: context)))
        {
        case REMORA_UNCUT.rawValue: .whole
        case REMORA_FOREIGN.rawValue: .declined
        default: .messages
        }
      }
    }
    verbs.traits = { raw, traits in
      guard let frame = PluginHost.frame(raw) else { return }
      if traits & REMORA_SHOWS_NO_ITEM.rawValue != 0 { frame.builder.pointee.showsNoItem() }
      if traits & REMORA_NOT_LISTED.rawValue != 0 { frame.builder.pointee.isNotListed() }
    }
    verbs.framed = { raw, framing in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.builder.pointee.framed(PluginHost.framing(framing?.pointee, frame))
    }
    verbs.appointed = { raw, carrier in
      guard let frame = PluginHost.frame(raw),
        let carrier = UInt16(exactly: carrier).flatMap(Carrier.init(rawValue:))
      else { return }
      frame.builder.pointee.byAppointment(over: carrier)
    }
    verbs.feeds = { raw, name in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.builder.pointee.feeds(PluginHost.text(name))
    }
  }

  /// Declares a field after a look at what would otherwise stop all protocols.
  private static func declare(_ spec: remora_field_spec, _ frame: BuilderFrame) -> UInt32 {
    let name = text(spec.name)
    guard !name.isEmpty, name.utf8.allSatisfy({ isOfName($0) || $0 == UInt8(ascii: "/") }) else {
      refuse(frame, "\"\(name)\": a name has letters, digits, \"_\", \"-\", \".\"")
      return .max
    }
    guard let type = UInt8(exactly: spec.type).flatMap(FieldType.init(rawValue:)) else {
      refuse(frame, "\(name): there is no type \(spec.type)")
      return .max
    }
    guard let base = UInt8(exactly: spec.base).flatMap(Base.init(rawValue:)) else {
      refuse(frame, "\(name): there is no base \(spec.base)")
      return .max
    }
    let width = spec.width == 0 ? nil : Int(spec.width)
    let bits = width.map { $0 * 8 } ?? (type == .boolean ? 8 : type.bits)
    guard width ?? 0 <= 8, spec.mask == 0 || bits >= 64 || spec.mask >> UInt64(bits) == 0 else {
      refuse(frame, "\(name): the mask is wider than the field")
      return .max
    }
    frame.own.fields.append(
      frame.builder.pointee.foreign(
        name, text(spec.label), type, base, mask: spec.mask, width: width,
        bits: spec.bits == 0 ? nil : Int(spec.bits), text: valueText(spec, type),
        about: text(spec.about)))
    return handle(frame.own.fields.count)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
    default: false
    }
  }

  private static func valueText(_ spec: remora_field_spec, _ type: FieldType) -> ValueText {
    if let spell = spec.spell {
      let context = UInt(bitPattern: spec.context)
      return .custom { value in
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
          let count = spell(
            value, room.baseAddress, room.count, UnsafeMutableRawPointer(bitPattern: context))
          let bytes = room.prefix(min(count, room.count)).map { UInt8(bitPattern: $0) }
          return String(decoding: bytes, as: UTF8.self)
        }
      }
    }
    if let names = spec.names, spec.name_count > 0 {
      let list = UnsafeBufferPointer(start: names, count: Int(spec.name_count))
      return .names(
        ValueNames(ranges: list.map { ($0.low...max($0.low, $0.high), text($0.name)) }))
    }
    guard let set = spec.set else { return .plain }
    if type == .boolean { return .flag(set: text(set), unset: text(spec.unset)) }
    return .unit(Unit(text(set), spec.unset.map { text($0) }))
  }

  private static func framing(_ spec: remora_framing?, _ frame: BuilderFrame) -> Framing {
    guard let spec else { return .segment }
    guard let size = spec.size else {
      return .lengthPrefixed(
        header: Int(spec.header), at: Int(spec.at), width: Int(spec.width), plus: Int(spec.plus))
    }
    let header = Int(spec.header)
    let context = UInt(bitPattern: spec.context)
    return .sized(header: header) { d in
      let bytes = d.bytes(d.next(min(d.remaining, max(header, 64))))
      let length = bytes.withUnsafeBufferPointer {
        size($0.baseAddress, $0.count, UnsafeMutableRawPointer(bitPattern: context))
      }
      return length == 0 ? nil : Int(length)
    }
  }
}
