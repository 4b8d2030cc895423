internal import CPcap
internal import Glibc

/// A network interface of this machine.
public struct CaptureDevice: Sendable, Equatable {
  public var name: String
  /// What libpcap says of it.
  public var description: String?
  public var isLoopback: Bool
  public var isUp: Bool
  public var isRunning: Bool
  public var isWireless: Bool

  /// All interfaces that can be captured on, in libpcap's order.
  public static func all() throws(CaptureError) -> [CaptureDevice] {
    var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
    var first: UnsafeMutablePointer<pcap_if_t>?
    guard pcap_findalldevs(&first, &message) == 0 else {
      throw CaptureError(
        kind: .interface,
        message: "Can't get list of interfaces: \(text(message))", exitStatus: 1)
    }
    defer { pcap_freealldevs(first) }
    var devices: [CaptureDevice] = []
    var next = first
    while let device = next {
      let flags = Int32(bitPattern: device.pointee.flags)
      devices.append(
        CaptureDevice(
          name: String(cString: device.pointee.name),
          description: device.pointee.description.map { String(cString: $0) },
          isLoopback: flags & PCAP_IF_LOOPBACK != 0, isUp: flags & PCAP_IF_UP != 0,
          isRunning: flags & PCAP_IF_RUNNING != 0,
          isWireless: flags & PCAP_IF_WIRELESS != 0))
      next = device.pointee.next
    }
    return devices
  }

  /// The lines of `-D`: a number from 1, the name, and `Loopback` for that one.
  public static func listing(_ devices: [CaptureDevice]) -> String {
    var lines = ""
    for (index, device) in devices.enumerated() {
      lines += "\(index + 1). \(device.name)\(device.isLoopback ? " (Loopback)" : "")\n"
    }
    return lines
  }

  /// The name that people use for an interface, where it has one.
  public static func friendlyName(_ name: String) -> String? {
    name == "lo" ? "Loopback" : nil
  }

  /// The interface that is captured on when none is named: the first that is no loopback.
  public static func standard() throws(CaptureError) -> String {
    let devices = try all()
    guard let device = devices.first(where: { !$0.isLoopback }) ?? devices.first else {
      throw CaptureError(
        kind: .interface, message: "There are no interfaces on which a capture can be done",
        exitStatus: 1)
    }
    return device.name
  }

  /// The interface that `-i` names: a name in small or capital letters, the name that people
  /// use, or a number of `-D`.
  public static func named(_ text: String) throws(CaptureError) -> String {
    guard let number = Int(text) else {
      let wanted = text.lowercased()
      let devices = (try? all()) ?? []
      if devices.contains(where: { $0.name == text }) { return text }
      return devices.first {
        $0.name.lowercased() == wanted || friendlyName($0.name)?.lowercased() == wanted
      }?.name ?? text
    }
    let devices = try all()
    if devices.contains(where: { $0.name == text }) { return text }
    guard number >= 1, number <= devices.count else {
      throw CaptureError(
        kind: .interface, message: "There is no interface with that adapter index",
        exitStatus: 1)
    }
    return devices[number - 1].name
  }
}

/// A message buffer of libpcap as text.
func text(_ buffer: [CChar]) -> String {
  String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
