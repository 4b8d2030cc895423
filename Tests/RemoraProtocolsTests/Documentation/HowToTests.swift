import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// The code of the how-tos, which quote it.
struct HowToTests {
  enum Heuristics {
    static let flare = Protocol("flare", "Flare") { p in
      let magic = p.u32("magic", "Magic", .hex)
      let count = p.u16("count", "Count")
      p.recognizes(over: "udp") { d in
        d.number(at: d.offset, UInt32.self) == 0x464c_4152 && d.remaining >= 6
      }
      return { d throws(Malformed) in
        try d.add(magic)
        try d.add(count)
      }
    }
  }

  @Test func aProtocolRecognizesItsBytes() throws {
    let test = try PacketTest(Registry.standard.adding(Heuristics.flare))
    let packet = try PacketBuilder("464c4152 0007").udp(from: 40_001, to: 40_002).ipv4().ethernet()
    #expect(test.rows(packet).values("flare.count") == ["7"])
  }

  enum Lines {
    static let chat = Protocol("chat", "Chat") { p in
      let line = p.string("line", "Line")
      p.over("tcp.port", 7781)
      return { d throws(Malformed) in
        while d.remaining > 0 {
          try d.step()
          guard let length = d.find(0x0a) else {
            if d.canWait { return d.wait(for: .segment, from: d.offset) }
            try d.add(line, length: d.remaining)
            return
          }
          try d.add(line, length: length + 1)
        }
      }
    }
  }

  @Test func linesWaitForTheirEnds() throws {
    let test = try PacketTest(Registry.standard.adding(Lines.chat))
    let first = try PacketBuilder("61").tcp(to: 7781, sequence: 1).ipv4().ethernet()
    let second = try PacketBuilder("620a 630a").tcp(to: 7781, sequence: 2).ipv4().ethernet()
    #expect(test.rows(first).values("chat.line") == [])
    #expect(test.rows(second).values("chat.line").count == 2)
  }

  enum Requests {
    struct Question {
      var frame: UInt32 = 0
      var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    }

    static let ask = Protocol("ask", "Ask") { p in
      let id = p.u16("id", "Identifier")
      let isAnswer = p.flag("answer", "Answer")
      let request = p.frameNumber("request_in", "Request in")
      let elapsed = p.duration("time", "Time")
      let linked = p.group([request.id, elapsed.id])
      let questions = p.state { FlowTable<Question>() }
      p.over("udp.port", 7782)
      return { d throws(Malformed) in
        let number = try d.add(id)
        let answers = try d.add(isAnswer)
        guard d.keeps(linked) else { return }
        let info = d.packet
        let key = FlowKey(
          from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
          tag: number)
        if !answers {
          let (index, _, _) = d[questions].place(key) { _ in Question() }
          d[questions][index] = Question(frame: info.number, time: info.time)
        } else if let index = d[questions].find(key) {
          let question = d[questions][index]
          d.put(request, FrameNumber(question.frame), at: Region.nowhere, .generated)
          d.put(elapsed, info.time.since(question.time), at: Region.nowhere, .generated)
        }
      }
    }
  }

  @Test func answersKnowTheirQuestions() throws {
    let test = try PacketTest(Registry.standard.adding(Requests.ask))
    let question = try PacketBuilder("0009 00").udp(from: 7782, to: 7782).ipv4().ethernet()
    let answer = try PacketBuilder("0009 01").udp(from: 7782, to: 7782).ipv4().ethernet()
    #expect(test.rows(question).values("ask.request_in") == [])
    #expect(test.rows(answer).values("ask.request_in") == ["1"])
  }

  enum Bits {
    static let gauge = Protocol("gauge", "Gauge") { p in
      let status = p.u16("status", "Status", .hex)
      let alarm = p.flag(
        "status.alarm", "Alarm", mask: 0x8000, width: 2, set: "Raised", unset: "Quiet")
      let channel = p.u16("status.channel", "Channel", mask: 0x7f00)
      let level = p.u16("status.level", "Level", mask: 0x00ff, unit: Unit(" dB"))
      p.over("udp.port", 7783)
      return { d throws(Malformed) in
        try d.add(status, bits: alarm, channel, level)
      }
    }
  }

  @Test func bitsAreFieldsOfTheirOwn() throws {
    let test = try PacketTest(Registry.standard.adding(Bits.gauge))
    let rows = try test.rows(PacketBuilder("8102").udp(to: 7783).ipv4().ethernet())
    #expect(
      rows.below("gauge").map(\.label) == [
        "Status: 0x8102", "1... .... .... .... = Alarm: Raised",
        ".000 0001 .... .... = Channel: 1", ".... .... 0000 0010 = Level: 2 dB",
      ])
  }

  enum Sealed {
    static let cellar = Protocol("cellar", "Cellar") { p in
      let body = p.bytes("body", "Sealed body")
      let text = p.string("text", "Text")
      let opened = p.group([text.id])
      p.over("udp.port", 7784)
      return { d throws(Malformed) in
        let sealed = try d.add(body, length: d.remaining)
        guard d.wants(opened) else { return }
        let plain = d.bytes(sealed).map { $0 ^ 0x5a }
        try d.within(plain, named: "Opened body") { inner throws(Malformed) in
          try inner.add(text, length: inner.remaining)
        }
      }
    }
  }

  @Test func openedBytesAreASourceOfTheirOwn() throws {
    let test = try PacketTest(Registry.standard.adding(Sealed.cellar))
    let rows = try test.rows(PacketBuilder("3b38").udp(to: 7784).ipv4().ethernet())
    #expect(rows.values("cellar.text") == ["ab"])
    #expect(rows.first { $0.name == "cellar.text" }?.offset == 0)
  }

  enum Appointments {
    static let usher = Protocol("usher", "Usher") { p in
      let port = p.u16("port", "Data port")
      let seat = p.uses("seat")
      p.over("udp.port", 7785)
      return { d throws(Malformed) in
        let number = try d.add(port)
        d.appoint(seat, over: .udp, Endpoint(d.packet.source, UInt32(number)))
      }
    }

    static let seat = Protocol("seat", "Seat") { p in
      let row = p.u8("row", "Row")
      p.byAppointment(over: .udp)
      return { d throws(Malformed) in try d.add(row) }
    }
  }

  @Test func oneProtocolSetsUpAnother() throws {
    let registry = Registry.standard.adding(Appointments.usher).adding(Appointments.seat)
    let test = try PacketTest(registry)
    let call = try PacketBuilder("9c41").udp(to: 7785).ipv4().ethernet()
    #expect(test.rows(call).values("usher.port") == ["40001"])
    let data = try PacketBuilder("0c").udp(from: 40_001, to: 40_007).ipv4().ethernet()
    #expect(test.rows(data).values("seat.row") == ["12"])
  }
}
