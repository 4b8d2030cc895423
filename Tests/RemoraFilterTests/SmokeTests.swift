import Testing

@testable import RemoraFilter

@Test(arguments: [
  "tcp", "ip.src == 10.0.0.5", "tcp.port == 80", "not udp", "frame[0:2] == 00:11",
  "eth.src[0:3] == 66:77:88", "ip.proto == TCP", "frame contains 10:00 or frame contains 08:00",
  "tcp.flags & 2", "tcp.port in {1..5, 80}", "len(ip) == 20 xor len(frame) == 0",
  "frame.time == \"2002-12-31 13:55:31.3\"", "ip.proto matches \"^t\"",
])
func plainFiltersMatchTheSyn(_ text: String) throws {
  #expect(try Bench().matches(text))
}
