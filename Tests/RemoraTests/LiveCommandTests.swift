import Foundation
import Glibc
import RemoraCapture
import Testing

@testable import Remora

/// Sends datagrams to a port of the loopback interface for two seconds.
private func startSending(to port: UInt16) {
  let thread = Thread {
    let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let text = Array("remora".utf8)
    for _ in 0..<100 {
      withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = sendto(
            descriptor, text, text.count, 0, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      usleep(20_000)
    }
  }
  thread.start()
}

private func mayCapture() -> Bool {
  do throws(CaptureError) {
    _ = try LiveCapture.open(LiveOptions(interface: "lo"))
    return true
  } catch { return false }
}

@Suite(
  .serialized, .enabled(if: mayCapture(), "no privilege to capture on the loopback interface"))
struct LiveCommandTests {
  private static func packets(_ path: String) throws -> Int {
    var reader = try CaptureReader.open(path: path)
    var record = Record()
    var count = 0
    while try reader.next(&record) { count += 1 }
    return count
  }

  @Test func packetsAreSavedUntilTheCountIsReached() throws {
    let path = "/tmp/remora-live-\(getpid()).pcapng"
    defer { unlink(path) }
    startSending(to: 45_994)
    let status = remoraMain([
      "-i", "lo", "-f", "udp dst port 45994", "-c", "3", "-a", "duration:20", "-q", "-w", path,
    ])
    #expect(status == 0)
    #expect(try Self.packets(path) == 3)
  }

  @Test func timeEndsACapture() {
    let begun = time(nil)
    let status = remoraMain([
      "-i", "lo", "-f", "udp dst port 45995", "-a", "duration:0.4", "-q",
    ])
    #expect(status == 0)
    #expect(time(nil) - begun < 10)
  }

  @Test func whatAPipeBringsIsSaved() throws {
    let folder = "/tmp/remora-pipe-\(getpid())"
    mkdir(folder, 0o700)
    defer { rmdir(folder) }
    let pipe = folder + "/in"
    let path = folder + "/out.pcap"
    mkfifo(pipe, 0o600)
    defer {
      unlink(pipe)
      unlink(path)
    }
    let sample = Captures.root.appendingPathComponent("samples/igmp.pcap")
    let thread = Thread { try? Data(contentsOf: sample).write(to: URL(fileURLWithPath: pipe)) }
    thread.start()
    let status = remoraMain(["-i", pipe, "-a", "duration:20", "-F", "pcap", "-w", path])
    #expect(status == 0)
    #expect(try Self.packets(path) == 12)
  }

  @Test(arguments: [
    ["-i", "no-such-interface"], ["-i", "lo", "-f", "no filter"], ["-i", "99"],
    ["-i", "lo", "-y", "IEEE802_11"], ["-i", "lo", "-w", "/no-such-folder/x"],
  ])
  func whatCannotBeginHasStatusOne(_ line: [String]) {
    #expect(remoraMain(line) == 1)
  }
}
