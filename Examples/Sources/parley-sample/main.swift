// Writes a capture with four messages:
//   parley-sample FILE
import RemoraTesting

guard CommandLine.arguments.count == 2 else { fatalError("usage: parley-sample FILE") }
var capture = SampleCapture()
var sequence: UInt32 = 1
for message in ["01 00 0002 beef", "02 a5 0003 616263", "02 85 0000", "03 00 0000"] {
  let packet = try PacketBuilder(message)
  capture.add(packet.tcp(to: 7777, sequence: sequence).ipv4().ethernet())
  sequence += UInt32(packet.bytes.count)
}
try capture.write(to: CommandLine.arguments[1])
