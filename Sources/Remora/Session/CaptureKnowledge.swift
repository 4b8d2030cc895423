import RemoraCapture
import RemoraCore

/// What the capture in hand says beside packets, for the few fields that ask.
final class CaptureKnowledge: CaptureFacts {
  var interfaces: [Interface] = []
  /// Of the packet in hand.
  var comments: [String] = []
  var options: [PacketOption: UInt64] = [:]

  func interfaceName(_ index: Int32) -> String? {
    index >= 0 && Int(index) < interfaces.count ? interfaces[Int(index)].name : nil
  }
  func interfaceDescription(_ index: Int32) -> String? {
    index >= 0 && Int(index) < interfaces.count ? interfaces[Int(index)].description : nil
  }
  func comments(ofPacket number: UInt32) -> [String] { comments }
  func option(_ option: PacketOption, ofPacket number: UInt32) -> UInt64? { options[option] }

  /// Takes in what the reader knows now. Cheap when nothing changed.
  func update(_ reader: borrowing CaptureReader, _ record: borrowing Record) {
    if reader.interfaces.count != interfaces.count { interfaces = reader.interfaces }
    if record.present.isEmpty {
      if !comments.isEmpty { comments = [] }
      if !options.isEmpty { options = [:] }
      return
    }
    comments = record.present.contains(.comments) ? reader.comments(of: record) : []
    options = [:]
    if record.present.contains(.flags) { options[.flags] = UInt64(record.flags) }
    if record.present.contains(.dropCount) { options[.dropCount] = record.dropCount }
    if record.present.contains(.packetID) { options[.packetID] = record.packetID }
    if record.present.contains(.queue) { options[.queue] = UInt64(record.queue) }
  }
}
