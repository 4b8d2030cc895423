internal import CRemoraPlugin
import RemoraCore

/// The verbs that write to the tree and to the columns.
extension PluginHost {
  private static func item(_ frame: Frame, _ number: UInt32) -> Item {
    frame.pointee.dissection.pointee.item(numbered: number)
  }

  /// Where an item lies; nil for places outside of the packet.
  private static func region(
    _ frame: Frame, _ offset: Int64, _ length: Int64, _ flags: UInt32
  ) -> Region? {
    if flags & REMORA_NOWHERE.rawValue != 0 { return .nowhere }
    let end =
      flags >> 24 == 0
      ? frame.pointee.dissection.pointee.view.reportedEnd : Int(Int32.max)
    guard offset >= 0, length >= 0, offset <= end, length <= Int64(end) - offset else { return nil }
    return Region(Int(offset), Int(length))
  }

  private static func flags(_ flags: UInt32) -> Node.Flags {
    let known =
      REMORA_HIDDEN.rawValue | REMORA_GENERATED.rawValue | REMORA_LITTLE_ENDIAN.rawValue
    return Node.Flags(rawValue: UInt16(truncatingIfNeeded: flags & known))
  }

  static func addItems(_ verbs: inout remora_host) {
    verbs.add = { raw, handle, length, flags in
      guard let frame = PluginHost.frame(raw), let field = PluginHost.field(frame, handle)
      else { return 0 }
      frame.pointee.closed = nil
      do throws(Malformed) {
        return try frame.pointee.dissection.pointee.add(
          field, length: length == -1 ? nil : Int(length), order: PluginHost.order(flags))
      } catch {
        frame.pointee.fault = error
        return 0
      }
    }
    verbs.put = { raw, handle, value, bytes, count, offset, length, flags in
      guard let frame = PluginHost.frame(raw), let field = PluginHost.field(frame, handle)
      else { return .max }
      guard let place = PluginHost.region(frame, offset, length, flags), count <= 64 << 20 else {
        PluginHost.fail(frame)
        return .max
      }
      frame.pointee.closed = nil
      let d = frame.pointee.dissection
      let item: Item
      if let bytes {
        item = d.pointee.put(
          field, bytes: UnsafeRawBufferPointer(start: bytes, count: count), at: place,
          PluginHost.flags(flags))
      } else {
        item = d.pointee.put(field, value, at: place, PluginHost.flags(flags))
      }
      if flags >> 24 != 0 { d.pointee.setSource(item, UInt8(truncatingIfNeeded: flags >> 24)) }
      return d.pointee.number(of: item)
    }
    verbs.line = { raw, offset, length, flags, text in
      guard let frame = PluginHost.frame(raw) else { return .max }
      guard let place = PluginHost.region(frame, offset, length, flags) else {
        PluginHost.fail(frame)
        return .max
      }
      frame.pointee.closed = nil
      let d = frame.pointee.dissection
      let item = d.pointee.text(
        Phrase(PluginHost.text(text)), at: place, PluginHost.flags(flags))
      return d.pointee.number(of: item)
    }
    verbs.last = { raw in
      guard let frame = PluginHost.frame(raw) else { return .max }
      if let closed = frame.pointee.closed { return closed }
      return frame.pointee.dissection.pointee.number(of: frame.pointee.dissection.pointee.last)
    }
    verbs.own = { raw in
      guard let frame = PluginHost.frame(raw) else { return .max }
      return frame.pointee.dissection.pointee.number(of: frame.pointee.dissection.pointee.own)
    }
    verbs.open = { raw, item in
      guard let frame = PluginHost.frame(raw) else { return .max }
      let d = frame.pointee.dissection
      if item == .max - 1 { return d.pointee.setParent(d.pointee.rootNumber) }
      // Under an item that nobody wanted, items stay where they would have been.
      let parent = item == .max ? d.pointee.number(of: d.pointee.current) : item
      return d.pointee.setParent(parent)
    }
    verbs.close = { raw, open in
      guard let frame = PluginHost.frame(raw) else { return }
      let d = frame.pointee.dissection
      frame.pointee.closed = d.pointee.number(of: d.pointee.current)
      _ = d.pointee.setParent(open)
    }
    verbs.set_length = { raw, item, length in
      guard let frame = PluginHost.frame(raw) else { return }
      let d = frame.pointee.dissection
      // An item may say that it is longer than what there is.
      guard length >= 0, length <= Int64(Int32.max) else {
        return PluginHost.fail(frame)
      }
      if item == d.pointee.number(of: d.pointee.own) {
        d.pointee.setOwnLength(Int(length))
      } else {
        d.pointee.setLength(PluginHost.item(frame, item), Int(length))
      }
    }
    verbs.mark = { raw, item, flags in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.pointee.dissection.pointee.mark(
        PluginHost.item(frame, item), PluginHost.flags(flags))
    }
    verbs.raise = { raw, handle, item, text in
      guard let frame = PluginHost.frame(raw) else { return }
      let remark = frame.pointee.own._withUnsafeGuaranteedRef { own in
        Int(handle) < own.experts.count ? own.experts[Int(handle)] : nil
      }
      guard let remark else { return PluginHost.fail(frame) }
      let place = PluginHost.item(frame, item)
      if let text {
        frame.pointee.dissection.pointee.expert(
          remark, at: place, Phrase(PluginHost.text(text)))
      } else {
        frame.pointee.dissection.pointee.expert(remark, at: place)
      }
    }
    addTexts(&verbs)
  }

  private static func addTexts(_ verbs: inout remora_host) {
    verbs.text = { raw, item, kind, text in
      guard let frame = PluginHost.frame(raw) else { return }
      guard frame.pointee.dissection.pointee.wantsLabels else { return }
      let kind: Tree.OwnText.Kind =
        switch kind {
        case REMORA_WHOLE.rawValue: .whole
        case REMORA_VALUE.rawValue: .value
        default: .append
        }
      frame.pointee.dissection.pointee.setText(
        PluginHost.item(frame, item), PluginHost.text(text), kind)
    }
    verbs.column = { raw, column, how, text in
      guard let frame = PluginHost.frame(raw) else { return }
      let d = frame.pointee.dissection
      guard d.pointee.wantsColumns else { return }
      let text = Phrase(PluginHost.text(text))
      switch (column, how) {
      case (REMORA_COLUMN_PROTOCOL.rawValue, REMORA_APPEND.rawValue):
        d.pointee.protocolColumn(append: text, separator: "")
      case (REMORA_COLUMN_PROTOCOL.rawValue, REMORA_VALUE.rawValue):
        d.pointee.protocolColumn(prepend: text)
      case (REMORA_COLUMN_PROTOCOL.rawValue, _): d.pointee.protocolColumn(text)
      case (_, REMORA_APPEND.rawValue): d.pointee.info(append: text)
      case (_, REMORA_VALUE.rawValue): d.pointee.info(prepend: text)
      case (_, REMORA_FENCE.rawValue): d.pointee.fenceInfo()
      case (_, REMORA_NEXT.rawValue): d.pointee.info(text, separator: ", ")
      default: d.pointee.info(text)
      }
    }
    verbs.read_column = { raw, column, room, size, fence in
      guard let frame = PluginHost.frame(raw) else { return 0 }
      let texts = frame.pointee.dissection.pointee.columnTexts
      let isInfo = column == REMORA_COLUMN_INFO.rawValue
      fence?.pointee = isInfo ? texts.fence : 0
      let bytes = Array((isInfo ? texts.info : texts.protocolName).utf8)
      if let room, size > 0 {
        let count = min(bytes.count, size - 1)
        for i in 0..<count { room[i] = CChar(bitPattern: bytes[i]) }
        room[count] = 0
      }
      return bytes.count
    }
    verbs.set_columns = { raw, protocolName, info, fence in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.pointee.dissection.pointee.setColumnTexts(
        PluginHost.text(protocolName), PluginHost.text(info), fence: fence)
    }
  }

  static func addCalls(_ verbs: inout remora_host) {
    verbs.call = { raw, spec in
      guard let frame = PluginHost.frame(raw), let spec = spec?.pointee else { return -1 }
      do throws(Malformed) {
        return try PluginHost.call(frame, spec) ? 1 : 0
      } catch {
        // To run out of work is the whole packet's end.
        if spec.options & REMORA_RETURNS.rawValue == 0 || error.limit == .work {
          frame.pointee.fault = error
        }
        frame.pointee.returned = error
        return -1
      }
    }
    verbs.keys = { raw, handle, room, count in
      guard let frame = PluginHost.frame(raw) else { return 0 }
      let table = frame.pointee.own._withUnsafeGuaranteedRef { own in
        Int(handle) < own.tables.count ? own.tables[Int(handle)].numbers : nil
      }
      guard let table else { return 0 }
      let keys = frame.pointee.dissection.pointee.keys(of: table)
      if let room {
        for (i, key) in keys.prefix(count).enumerated() { room[i] = key }
      }
      return keys.count
    }
    verbs.names = { raw, handle, body, context in
      guard let frame = PluginHost.frame(raw), let body else { return }
      let table = frame.pointee.own._withUnsafeGuaranteedRef { own in
        Int(handle) < own.tables.count ? own.tables[Int(handle)].names : nil
      }
      guard let table else { return }
      for name in frame.pointee.dissection.pointee.keys(of: table) { body(name, context) }
    }
    verbs.source = { raw, bytes, count, name in
      guard let frame = PluginHost.frame(raw), let bytes, count <= 64 << 20 else { return 0 }
      return frame.pointee.dissection.pointee.addSource(
        Array(UnsafeBufferPointer(start: bytes, count: count)), PluginHost.text(name))
    }
  }

  private static func call(_ frame: Frame, _ spec: remora_call_spec) throws(Malformed) -> Bool {
    let d = frame.pointee.dissection
    let target = Int(spec.target)
    let length = spec.length < 0 ? nil : Int(spec.length)
    let options = CallOptions(rawValue: UInt8(truncatingIfNeeded: spec.options & 15))
    let own = frame.pointee.own
    let nonsense = Malformed(.nonsense, offset: d.pointee.offset)
    var other: [UInt8]?
    if let bytes = spec.bytes {
      guard spec.count <= 64 << 20 else { throw nonsense }
      other = Array(UnsafeBufferPointer(start: bytes, count: spec.count))
    }
    switch spec.callee {
    case REMORA_BY_KEY.rawValue, REMORA_BY_NAME.rawValue:
      let table = own._withUnsafeGuaranteedRef {
        target < $0.tables.count ? $0.tables[target] : nil
      }
      guard let table else { throw nonsense }
      if spec.callee == REMORA_BY_NAME.rawValue {
        if let other {
          return try d.pointee.call(
            table.names, text(spec.name), in: other, named: text(spec.title), options)
        }
        return try d.pointee.call(table.names, text(spec.name), length: length, options)
      }
      if let other {
        return try d.pointee.call(
          table.numbers, spec.key, in: other, named: text(spec.title), options)
      }
      return try d.pointee.call(table.numbers, spec.key, length: length, options)
    case REMORA_DIRECT.rawValue:
      let handle = own._withUnsafeGuaranteedRef {
        target < $0.references.count ? $0.references[target] : nil
      }
      guard let handle else { throw nonsense }
      if let other {
        try d.pointee.call(handle, in: other, named: text(spec.title), options)
      } else {
        try d.pointee.call(handle, length: length, options)
      }
      return true
    case REMORA_OFFER.rawValue:
      let list = own._withUnsafeGuaranteedRef {
        target < $0.lists.count ? $0.lists[target] : nil
      }
      guard let list else { throw nonsense }
      return try d.pointee.offer(list, length: length, options)
    default:
      try d.pointee.callData(foreign: length)
      return false
    }
  }
}
