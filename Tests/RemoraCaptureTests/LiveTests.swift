import Glibc
import Testing

@testable import RemoraCapture

/// Sends datagrams to a port of the loopback interface.
private func send(_ count: Int, to port: UInt16) {
  let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
  let text = Array("remora".utf8)
  withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
      for _ in 0..<count {
        _ = sendto(
          descriptor, text, text.count, 0, target,
          socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}

private func mayCapture() -> Bool {
  var options = LiveOptions(interface: "lo")
  options.filter = "udp port 9"
  do throws(CaptureError) {
    _ = try LiveCapture.open(options)
    return true
  } catch { return false }
}

private func openDescriptors() -> Int {
  (0..<256 as Range<Int32>).count { fcntl($0, F_GETFD) >= 0 }
}

@Suite(.serialized) struct LiveTests {
  @Test(.enabled(if: mayCapture(), "no privilege to capture on the loopback interface"))
  func packetsOfTheLoopbackInterfaceAreCaptured() throws {
    var options = LiveOptions(interface: "lo")
    options.filter = "udp dst port 45991"
    var capture = try LiveCapture.open(options)
    send(5, to: 45991)
    var record = Record()
    var found = 0
    for _ in 0..<50 where found < 5 {
      guard case .record = try capture.next(&record) else { continue }
      found += 1
      #expect(record.bytes.count == 48)
      #expect(record.originalLength == 48)
      #expect(record.linkType == 1)
      #expect(Array(record.bytes.suffix(6)) == Array("remora".utf8))
      #expect((0..<1_000_000_000).contains(record.nanoseconds))
      #expect(abs(record.seconds - Int64(time(nil))) < 60)
    }
    #expect(found == 5)
    let name = capture.interface.name
    #expect(name == "lo")
  }

  @Test(.enabled(if: mayCapture(), "no privilege to capture on the loopback interface"))
  func whatIsCapturedReadsBackFromFilesOfTwoPackets() throws {
    let directory = "/tmp/remora-ring-\(getpid())"
    mkdir(directory, 0o700)
    defer { rmdir(directory) }
    var options = LiveOptions(interface: "lo")
    options.filter = "udp dst port 45992"
    var capture = try LiveCapture.open(options)
    var ring = RingOptions()
    try ring.set("packets:2")
    var stop = StopConditions()
    try stop.set("packets:5")
    try stop.set("duration:20")
    var files = try RingFiles.open(
      path: directory + "/t.pcapng", ring: ring, stop: stop, interfaces: [capture.interface])
    send(5, to: 45992)
    var record = Record()
    while files.goesOn {
      if case .record = try capture.next(&record) {
        try files.write(record)
      } else {
        try files.tick()
      }
    }
    try files.finish()
    let names = files.takeClosedNames()
    #expect(names.count == 3)
    var counts: [Int] = []
    for name in names {
      counts.append(Reading { () throws(CaptureError) in try .open(path: name) }.count)
      unlink(name)
    }
    #expect(counts == [2, 2, 1])
  }

  @Test(.enabled(if: mayCapture(), "no privilege to capture on the loopback interface"))
  func aWrongFilterIsSaidAndLeavesNothingOpen() throws {
    var options = LiveOptions(interface: "lo")
    options.filter = "tcpp"
    let before = openDescriptors()
    for _ in 0..<20 {
      do throws(CaptureError) {
        _ = try LiveCapture.open(options)
        Issue.record("no error")
      } catch {
        #expect(error.exitStatus == 1)
        #expect(
          error.message.hasPrefix("Invalid capture filter \"tcpp\" for interface 'Loopback'.\n\n"))
      }
    }
    // Other tests open files at the same time, but not twenty of them.
    #expect(openDescriptors() < before + 15)
  }

  @Test func aMissingInterfaceIsSaid() {
    do throws(CaptureError) {
      _ = try LiveCapture.open(LiveOptions(interface: "no-such"))
      Issue.record("no error")
    } catch {
      #expect(error.exitStatus == 1)
      #expect(
        error.message == "There is no device named \"no-such\".\n(No such device exists)")
    }
  }

  @Test func devicesAreListedWithNumbers() throws {
    let devices = try CaptureDevice.all()
    let lines = CaptureDevice.listing(devices).split(separator: "\n")
    #expect(lines.count == devices.count)
    if let index = devices.firstIndex(where: { $0.name == "lo" }) {
      #expect(lines[index] == "\(index + 1). lo (Loopback)")
      #expect(try CaptureDevice.named(String(index + 1)) == "lo")
    }
    #expect(try CaptureDevice.named("lo") == "lo")
  }

  @Test(arguments: [
    ("tcp port 80", true), ("host 10.0.0.1", true), ("wlan type mgt", false),
    ("zzz port 80", false), ("host", false), ("len > 3 x", false), ("tcp.port == 80", false),
    ("", true), ("ip proto 300000000000", false),
  ])
  func textIsACaptureFilterOrNot(_ text: String, _ valid: Bool) {
    #expect(CaptureFilter.isValid(text) == valid)
  }

  @Test func aFilterIsListed() {
    #expect(CaptureFilter.listing("ip")?.count == 4)
    #expect(CaptureFilter.listing("ip")?.first == "(000) ldh      [12]")
  }
}

@Suite struct StopTests {
  /// Sentences as tshark has them.
  @Test(arguments: [
    ("-a", "foo:1", "Invalid or unknown -a flag \"foo\""),
    ("-a", "duration", "Invalid or unknown -a flag \"duration\""),
    (
      "-a", "duration:-1",
      "The specified autostop duration \"-1\" is a negative number\n"
        + "Invalid or unknown -a flag \"duration\""
    ),
    (
      "-a", "filesize:0",
      "The specified autostop filesize is zero\nInvalid or unknown -a flag \"filesize\""
    ),
    (
      "-a", "packets:0",
      "The specified packet write count is zero\nInvalid or unknown -a flag \"packets\""
    ),
    (
      "-a", "files:x",
      "The specified autostop files \"x\" isn't a decimal number\n"
        + "Invalid or unknown -a flag \"files\""
    ),
    ("-b", "foo:1", "Invalid or unknown -b arg \"foo\""),
    (
      "-b", "files:0",
      "The specified number of ring buffer files is zero\nInvalid or unknown -b arg \"files\""
    ),
    (
      "-b", "filesize:x",
      "The specified ring buffer filesize \"x\" isn't a decimal number\n"
        + "Invalid or unknown -b arg \"filesize\""
    ),
    (
      "-b", "interval:0",
      "The specified ring buffer interval is zero\nInvalid or unknown -b arg \"interval\""
    ),
  ])
  func wrongArgumentsAreRefused(_ flag: String, _ argument: String, _ sentence: String) {
    do throws(CaptureError) {
      var stop = StopConditions()
      var ring = RingOptions()
      if flag == "-a" { try stop.set(argument) } else { try ring.set(argument) }
      Issue.record("no error")
    } catch {
      #expect(error.message == sentence)
      #expect(error.exitStatus == 1)
    }
  }

  @Test func namesHaveNumberAndTimeAndTheOldestFileGoes() throws {
    let directory = "/tmp/remora-names-\(getpid())"
    mkdir(directory, 0o700)
    defer { rmdir(directory) }
    setenv("TZ", "UTC", 1)
    tzset()
    var ring = RingOptions()
    try ring.set("packets:1")
    try ring.set("files:2")
    var files = try RingFiles(
      path: directory + "/a.b.pcap", format: .pcap, ring: ring, stop: StopConditions(),
      interfaces: [Interface(linkType: 1)], section: Section(),
      clock: { 1_700_000_000.5 })
    var record = Record()
    record.hasTime = true
    for _ in 0..<3 { try files.write(record) }
    try files.finish()
    let names = files.takeClosedNames()
    #expect(
      names
        == (1...4).map { directory + "/a.b_0000\($0)_20231114221320.pcap" })
    #expect(names.map { access($0, F_OK) == 0 } == [false, false, true, true])
    for name in names { unlink(name) }
  }
}
