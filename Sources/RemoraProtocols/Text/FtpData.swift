public import RemoraCore

/// FTP's data connections (RFC 959 section 3): the files and listings themselves.
public let ftpData = Protocol("ftp-data", "FTP Data", short: "FTP-DATA") { p in
  let channels: State<FtpChannels> = p.shared("ftp.channels", owner: "ftp") {
    $0.state { FtpChannels() }
  }
  let setup = p.frameNumber(
    "setup-frame", "Setup frame", blurb: "Where ftp-data conversation was signalled")
  let method = p.string(
    "setup-method", "Setup method", blurb: "Method used to set up data conversation")
  let command = p.string("command", "Command", blurb: "Command that this data stream answers")
  let commandFrame = p.frameNumber(
    "command-frame", "Command frame", blurb: "Where command for this data was seen")
  let directory = p.string(
    "current-working-directory", "Current working directory",
    blurb: "Current working directory at time of command")
  let answers: State<FrameMemory<FtpChannels.Channel>> = p.state { FrameMemory() }
  let lines = p.uses("data-text-lines")
  p.over("tcp.port", 20)
  p.byAppointment(over: .tcp)

  return { d throws(Malformed) in
    let count = d.reportedRemaining
    d.protocolColumn("FTP-DATA")
    d.summary(" (\(count) bytes data)")
    let info = d.packet
    var channel: FtpChannels.Channel?
    if info.isRevisit {
      channel = d[answers][info.number, d.place]
    } else {
      channel = d[channels].find(
        FtpChannels.End(info.source, info.sourcePort),
        FtpChannels.End(info.destination, info.destinationPort))
      if d.remembers, let channel { d[answers][info.number, d.place] = channel }
    }
    if d.wantsColumns {
      let how = channel.map { " (\($0.method))" } ?? ""
      let what = channel?.command.map { " (\($0))" } ?? ""
      d.info("FTP Data: \(count) bytes\(how)\(what)")
    }
    d.setOwnLength(count)
    if let channel {
      let open = d.openOutside()
      d.put(setup, FrameNumber(channel.setup), at: d.head, .generated)
      d.put(method, Phrase(channel.method), at: d.head, .generated)
      if let text = channel.command {
        d.put(command, Phrase(text), at: d.head, .generated)
        d.put(commandFrame, FrameNumber(channel.commandFrame), at: d.head, .generated)
      }
      d.put(directory, Phrase(channel.path), at: d.head, .generated)
      d.close(open)
    }
    // Only what is plainly text is shown as such.
    let stop = d.stop
    var i = d.offset
    while i < stop {
      let c = d.byte(i)
      if c != 10, c != 13, c < 32 || c >= 127 { break }
      i += 1
    }
    if i == stop, d.remaining > 0 { try d.call(lines) }
  }
}
