import RemoraCapture
import RemoraReport
import Testing

@testable import Remora

/// What a command line means, without carrying it out.
@Suite struct CommandLineTests {
  /// Sentences of tshark 4.6.9.
  @Test(arguments: [
    (["-r", "x", "-c", "0"], "The specified packet count is zero"),
    (["-r", "x", "-c", "-1"], "The specified packet count \"-1\" is a negative number"),
    (["-r", "x", "-c", "x"], "The specified packet count \"x\" isn't a decimal number"),
    (
      ["-r", "x", "-t", "r.10"],
      "Invalid .N time stamp precision \"10\"; N must be a value between 0 and 9 or absent"
    ),
    (["-r", "x", "-R", "ip"], "-R without -2 is deprecated. For single-pass filtering use -Y."),
    (
      ["-r", "x", "-f", "ip"],
      "Only read filters, not capture filters, can be specified when reading a capture file."
    ),
    (["-r", "x", "-L"], "You can't specify -L and a capture file to be read."),
    (
      ["-r", "x", "-b", "files:2"],
      "Multiple capture files requested, but a capture isn't being done."
    ),
    (["-2"], "Live captures do not support two-pass analysis."),
    (
      ["-w", "x", "-Y", "ip"],
      "Display filters aren't supported when capturing and saving the captured packets."
    ),
    (
      ["-a", "filesize:5"],
      "Maximum capture file size specified, but capture isn't being saved to a file."
    ),
    (
      ["-b", "filesize:5", "-w", "-"],
      "Multiple capture files requested, but the capture is being written to the standard output."
    ),
    (
      ["-r", "x", "-w", "-", "-V"],
      "You can't write both raw packet data and dissected packets to the standard output."
    ),
    (["-y", "NOSUCH"], "The specified data link type \"NOSUCH\" isn't valid"),
    (
      ["-f", "ip", "arp"],
      "A capture filter was specified both with \"-f\" and with additional command-line arguments."
    ),
    (
      ["-r", "x", "-T", "pdml", "-x"],
      "Raw packet hex data can only be printed as text, PostScript, JSON, JSONRAW or EK JSON"
    ),
    (
      ["-r", "x", "--capture-comment", "c"],
      "Capture comments were specified, but you aren't writing a capture file."
    ),
  ])
  func wrongLinesAreRefused(_ line: [String], _ sentence: String) {
    do throws(UsageError) {
      _ = try RunOptions(arguments: line)
      Issue.record("accepted")
    } catch {
      #expect(error.message == sentence)
      #expect(error.status == 1)
    }
  }

  @Test func optionsOfAnInterfaceStandBehindIt() throws {
    let options = try RunOptions(arguments: [
      "-s", "96", "-i", "lo", "-f", "ip", "-i", "eth0", "-p", "-s", "200",
    ])
    #expect(options.captures.map(\.interface) == ["lo", "eth0"])
    #expect(options.captures.map(\.snapLength) == [96, 200])
    #expect(options.captures.map(\.filter) == ["ip", nil])
    #expect(options.captures.map(\.isPromiscuous) == [true, false])
  }

  @Test func wordsAreACaptureFilterWhenNothingIsRead() throws {
    let live = try RunOptions(arguments: ["-i", "lo", "udp", "port", "53"])
    #expect(live.captures.map(\.filter) == ["udp port 53"])
    let file = try RunOptions(arguments: ["-r", "x", "udp.port", "==", "53"])
    #expect(file.displayFilter == "udp.port == 53")
  }

  @Test(arguments: [
    ("r.3", TimeFormat.relative, 3), ("ad.6", .absoluteDate, 6), (".0", .relative, 0),
    ("e.", .epoch, -1), ("udoy", .utcDayOfYear, -1),
  ])
  func timeStampsHaveAPrecision(_ text: String, _ format: TimeFormat, _ digits: Int) throws {
    let options = try RunOptions(arguments: ["-r", "x", "-t", text])
    #expect(options.timeFormat == format)
    // -1: as many as the capture has.
    #expect(options.timeDigits ?? -1 == digits)
  }

  /// As tshark 4.6.9 prints packets.
  @Test(arguments: [
    (["-q"], false), (["-q", "-V"], true), (["-q", "-P"], true), (["-q", "-T", "json"], true),
    (["-w", "f"], false), (["-w", "f", "-P"], true), (["-w", "f", "-x"], true), ([], true),
  ])
  func quietAndSavingRunsPrintWhatIsAskedFor(_ line: [String], _ prints: Bool) throws {
    #expect(try RunOptions(arguments: ["-r", "x"] + line).printsPackets == prints)
  }

  @Test(arguments: [
    (["lo"], "'Loopback: lo'"), (["lo", "eth0"], "'Loopback: lo' and 'eth0'"),
    (["lo", "eth0", "-"], "'Loopback: lo', 'eth0', and 'Standard input'"),
    (["a", "b", "c", "d"], "4 interfaces"),
  ])
  func interfacesAreNamedAsTsharkDoes(_ names: [String], _ text: String) {
    let choices = names.map { name in
      var choice = CaptureChoice()
      choice.interface = name
      return choice
    }
    #expect(LiveRun.listing(choices) == text)
  }
}
