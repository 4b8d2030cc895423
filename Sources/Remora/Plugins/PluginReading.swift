internal import CRemoraPlugin
import RemoraCore

/// The verbs for reading. Each is a step of the packet's work, and each is deaf once something is
/// wrong with the packet.
extension PluginHost {
  typealias RawDissection = UnsafeMutablePointer<remora_dissection>?
  typealias Frame = UnsafeMutablePointer<HostFrame>

  /// Calls that code may make after the packet turned out wrong.
  private static let patience = 10_000

  /// What the verbs work on; nil once something is wrong. Code that does not come to its end then
  /// is left: this frame and the verb's own hold nothing that would have to be released.
  static func frame(_ raw: RawDissection) -> Frame? {
    guard let own = raw?.pointee.own else { return nil }
    let frame = own.assumingMemoryBound(to: HostFrame.self)
    if frame.pointee.fault == nil {
      do throws(Malformed) {
        try frame.pointee.dissection.pointee.step()
        return frame
      } catch {
        frame.pointee.fault = error
      }
    }
    frame.pointee.late += 1
    if frame.pointee.late > patience, let place = frame.pointee.place.pointee {
      let stays = frame.pointee.own._withUnsafeGuaranteedRef { $0.stays }
      if !stays { remora_guard_leave(place) }
    }
    return nil
  }

  /// Something is wrong with the packet at `place`, or at the cursor.
  static func fail(_ frame: Frame, _ limit: Malformed.Limit = .nonsense, at place: Int? = nil) {
    let at = place ?? frame.pointee.dissection.pointee.offset
    frame.pointee.fault = Malformed(limit, offset: at)
  }

  static func field(_ frame: Frame, _ handle: UInt32) -> ForeignField? {
    let found = frame.pointee.own._withUnsafeGuaranteedRef { own in
      Int(handle) < own.fields.count ? own.fields[Int(handle)] : nil
    }
    if found == nil { fail(frame) }
    return found
  }

  static func addReading(_ verbs: inout remora_host) {
    verbs.view = { raw, out in
      guard let out, let raw, let own = raw.pointee.own else { return }
      let isSound = PluginHost.frame(raw) != nil
      let frame = own.assumingMemoryBound(to: HostFrame.self)
      out.pointee = PluginHost.view(frame.pointee.dissection, isSound: isSound)
    }
    verbs.packet = { raw, out in
      guard let out, let own = raw?.pointee.own else { return }
      let frame = own.assumingMemoryBound(to: HostFrame.self)
      out.pointee = PluginHost.about(frame.pointee.dissection.pointee.packet)
    }
    verbs.wants = { raw, handle in
      guard let frame = PluginHost.frame(raw), let field = PluginHost.field(frame, handle)
      else { return 0 }
      return frame.pointee.dissection.pointee.wants(field) ? 1 : 0
    }
    verbs.peek = { raw, ahead, width, flags in
      guard let frame = PluginHost.frame(raw) else { return 0 }
      do throws(Malformed) {
        return try frame.pointee.dissection.pointee.peek(
          ahead: Int(ahead), width: Int(width), order: PluginHost.order(flags))
      } catch {
        frame.pointee.fault = error
        return 0
      }
    }
    verbs.seek = { raw, place in
      guard let frame = PluginHost.frame(raw) else { return }
      do throws(Malformed) {
        try frame.pointee.dissection.pointee.seek(Int(place))
      } catch { frame.pointee.fault = error }
    }
    verbs.limit = { raw, count in
      guard let frame = PluginHost.frame(raw) else { return }
      frame.pointee.dissection.pointee.limit(to: Int(count))
    }
    verbs.step = { raw in PluginHost.frame(raw) != nil ? 1 : 0 }
    verbs.fail = { raw, limit, offset, need, have in
      guard let frame = PluginHost.frame(raw) else { return }
      if limit == REMORA_AGAIN.rawValue, let returned = frame.pointee.returned {
        frame.pointee.fault = returned
        return
      }
      let place = offset < 0 ? frame.pointee.dissection.pointee.offset : Int(offset)
      frame.pointee.fault = Malformed(
        UInt8(exactly: limit).flatMap(Malformed.Limit.init(rawValue:)) ?? .nonsense,
        offset: place, need: Int(need), have: Int(have))
    }
    verbs.decline = { raw in PluginHost.frame(raw)?.pointee.dissection.pointee.decline() }
    verbs.wait = { raw, kind, count, place in
      guard let frame = PluginHost.frame(raw) else { return }
      let shortage: Shortage =
        switch kind {
        case REMORA_WAIT_BYTES.rawValue: .bytes(max(1, Int(count)))
        case REMORA_WAIT_END.rawValue: .end
        default: .segment
        }
      let start = frame.pointee.dissection.pointee.start
      guard place >= start, place <= frame.pointee.dissection.pointee.view.end else {
        return PluginHost.fail(frame)
      }
      frame.pointee.dissection.pointee.wait(for: shortage, from: Int(place))
    }
    verbs.memory = { raw, handle in
      guard let frame = PluginHost.frame(raw) else { return nil }
      let state = frame.pointee.own._withUnsafeGuaranteedRef { own in
        Int(handle) < own.states.count ? own.states[Int(handle)] : nil
      }
      guard let state else { return nil }
      return frame.pointee.dissection.pointee[state].bytes
    }
  }

  static func order(_ flags: UInt32) -> ByteOrder {
    flags & REMORA_LITTLE_ENDIAN.rawValue != 0 ? .little : .big
  }

  private static func view(
    _ d: UnsafeMutablePointer<Dissection>, isSound: Bool
  ) -> remora_view {
    let (bytes, end, reportedEnd) = d.pointee.view
    var view = remora_view()
    view.bytes = bytes.assumingMemoryBound(to: UInt8.self)
    view.start = Int64(d.pointee.start)
    view.offset = Int64(d.pointee.offset)
    view.end = isSound ? Int64(end) : view.offset
    view.reported_end = isSound ? Int64(reportedEnd) : view.offset
    view.wants_labels = isSound && d.pointee.wantsLabels ? 1 : 0
    view.wants_columns = isSound && d.pointee.wantsColumns ? 1 : 0
    view.stream = d.pointee.stream.rawValue
    view.failed = isSound ? 0 : 1
    return view
  }

  private static func about(_ info: PacketInfo) -> remora_packet {
    var out = remora_packet()
    out.number = info.number
    out.seconds = info.time.seconds
    out.nanoseconds = info.time.nanoseconds
    out.source = address(info.source)
    out.destination = address(info.destination)
    out.link_source = address(info.linkSource)
    out.link_destination = address(info.linkDestination)
    out.source_port = info.sourcePort
    out.destination_port = info.destinationPort
    out.connection = info.connection
    out.ethertype = info.ethertype
    out.ip_protocol = info.ipProtocol
    out.hop_limit = info.hopLimit
    out.is_fragment = info.isFragment ? 1 : 0
    out.is_quoted = info.isQuoted ? 1 : 0
    out.is_revisit = info.isRevisit ? 1 : 0
    return out
  }

  private static func address(_ address: Address) -> remora_address {
    remora_address(kind: UInt32(address.kind.rawValue), high: address.high, low: address.low)
  }
}
