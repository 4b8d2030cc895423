import RemoraCore

/// Configurations, and measurements that are read by them.
extension SynphasorLayer {
  private func name(_ d: inout Dissection) throws(Malformed) -> String {
    let place = d.next(16)
    try d.skip(16)
    return d.printable(place)
  }

  private func addNames(
    _ d: inout Dissection, _ count: Int, _ heading: String, _ kind: String
  ) throws(Malformed) -> [String] {
    guard count > 0 else { return [] }
    let sub = d.open(
      d.text("\(heading) (\(count))", at: d.next(min(d.remaining, 16 * count))))
    var names: [String] = []
    for i in 0..<count {
      try d.step()
      let text = try name(&d)
      d.put(f.channelName, "\(text)", at: d.just(16))
      d.label("\(kind) #\(i + 1): \"\(text)\"")
      names.append(text)
    }
    d.close(sub)
    return names
  }

  func addConfiguration(
    _ d: inout Dissection, _ item: Item, isKept: Bool
  ) throws(Malformed) {
    let count: UInt16 = try d.peek(UInt16.self, ahead: 4)
    d.label(item, "Configuration data, \(count) PMU(s) included")
    try d.skip(1)
    let timebase = try d.add(f.confTimebase)
    try d.add(f.confNumpmu)
    var stations: [Station] = []
    for i in 0..<Int(count) {
      try d.step()
      stations.append(try addStation(&d, i))
    }
    let rate = try d.add(f.rateOfTransmission)
    if rate > 0 {
      d.append(" frame(s) per second")
    } else if rate < 0 {
      d.label(value: "1 frame per \(-Int(rate)) second(s)")
    }
    if isKept {
      let frame = d.packet.number
      remember(&d, Configuration(frame: frame, timebase: timebase, stations: stations))
    }
  }

  private func addStation(_ d: inout Dissection, _ index: Int) throws(Malformed) -> Station {
    var made = Station()
    let start = d.offset
    let text = d.printable(d.next(16))
    let sub = d.open(d.text("Station #\(index + 1): \"\(text)\"", at: d.next(16)))
    made.name = try name(&d)
    try d.add(f.idcodeDataSource)
    made.format = try d.peek(UInt16.self)
    let format = d.open(d.text("Data format in data frame", at: d.next(2)))
    try d.add(
      bits: f.confDfreqFormat, f.confAnalogFormat, f.confPhasorFormat, f.confPhasorNotation,
      width: 2)
    d.close(format)
    let phasors = Int(try d.add(f.numPhasors))
    let analogs = Int(try d.add(f.numAnalogValues))
    made.digitals = Int(try d.add(f.numDigitalStatusWords))
    let phasorNames = try addNames(&d, phasors, "Phasor names", "Phasor name")
    let analogNames = try addNames(&d, analogs, "Analog values", "Analog value")
    _ = try addNames(
      &d, 16 * made.digitals, "Digital status labels", "Digital status label")
    made.phasors = try addFactors(&d, phasorNames)
    made.analogs = try addAnalogFactors(&d, analogNames)
    try addMasks(&d, made.digitals)
    made.nominal = try d.peek(UInt16.self) & 1 != 0 ? 50 : 60
    try d.add(f.confFnom)
    try d.add(f.confCfgcnt)
    d.setLength(sub.item, d.offset - start)
    d.close(sub)
    return made
  }

  private func addFactors(
    _ d: inout Dissection, _ names: [String]
  ) throws(Malformed) -> [(name: String, factor: UInt32)] {
    var made: [(name: String, factor: UInt32)] = []
    if names.isEmpty { return made }
    let place = d.next(min(d.remaining, 4 * names.count))
    let sub = d.open(d.text("Phasor conversion factors (\(names.count))", at: place))
    for (i, name) in names.enumerated() {
      let raw = try d.add(f.conversionFactor)
      let unit = raw >> 24 == 0 ? "Volt" : "Ampere"
      d.label("#\(i + 1) factor: \(raw & 0xff_ffff) * 10^-5, unit: \(unit)")
      made.append((name, raw))
    }
    d.close(sub)
    return made
  }

  private func addAnalogFactors(
    _ d: inout Dissection, _ names: [String]
  ) throws(Malformed) -> [(name: String, factor: UInt32)] {
    var made: [(name: String, factor: UInt32)] = []
    if names.isEmpty { return made }
    let place = d.next(min(d.remaining, 4 * names.count))
    let sub = d.open(d.text("Analog values conversion factors (\(names.count))", at: place))
    for (i, name) in names.enumerated() {
      let raw: UInt32 = try d.peek(UInt32.self)
      let kinds = ["single point-on-wave", "rms of analog input", "peak of input"]
      let code = Int(raw >> 24)
      let kind = code < kinds.count ? kinds[code] : "user-defined"
      let value = Int32(bitPattern: raw << 8) >> 8
      d.put(f.factorForAnalogValue, raw & 0xff, at: d.next(4))
      d.label("Factor for analog value #\(i + 1): \(kind), value: \(value)")
      try d.skip(4)
      made.append((name, raw))
    }
    d.close(sub)
    return made
  }

  private func addMasks(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count > 0 else { return }
    let place = d.next(min(d.remaining, 4 * count))
    let sub = d.open(d.text("Masks for digital status words (\(count))", at: place))
    for i in 0..<count {
      try d.step()
      let mask = d.open(d.text("Mask for status word #\(i + 1): ", at: d.next(4)))
      try d.add(f.statusWordMaskNormalState)
      try d.add(f.statusWordMaskValidBits)
      d.close(mask)
    }
    d.close(sub)
  }

  // MARK: Measurements

  func addMeasurements(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    // A configuration that does not fit is none.
    guard let known = known(&d), known.size == d.remaining else {
      d.label(item, "Measurement data, no configuration frame found")
      return
    }
    d.label(item, "Measurement data")
    d.put(f.dataConfFrame, FrameNumber(known.frame), at: d.here, .generated)
    for station in known.stations {
      try d.step()
      let start = d.offset
      let sub = d.open(
        d.text("Station: \"\(station.name)\"", at: d.next(min(2, d.remaining))))
      try addStatus(&d)
      try addPhasors(&d, station)
      try addFrequency(&d, station)
      try addAnalogs(&d, station)
      try addDigitals(&d, station)
      d.setLength(sub.item, d.offset - start)
      d.close(sub)
    }
  }

  private func addStatus(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Flags", at: d.next(2)))
    let flags: UInt16 = try d.peek(UInt16.self)
    d.put(f.dataStatus, flags >> 14, at: d.next(2))
    if flags >> 14 != 0 { d.expert(dataError) }
    d.put(f.dataSync, flags & 0x2000 != 0, at: d.next(2))
    if flags & 0x2000 != 0 { d.expert(notSynchronized) }
    try d.add(
      bits: f.dataSorting, f.dataTrigger, f.dataCFGchange, f.dataDataModified, f.dataPmuTq,
      f.dataTUnlock, f.dataTriggerReason, width: 2)
    d.close(sub)
  }

  private static func padded(_ value: Double, _ width: Int) -> String {
    let text = fixedPoint(value, digits: 3)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func addPhasors(_ d: inout Dissection, _ station: Station) throws(Malformed) {
    guard !station.phasors.isEmpty else { return }
    let isPolar = station.format & 1 != 0
    let isReal = station.format & 2 != 0
    let size = isReal ? 8 : 4
    let notation = isPolar ? "polar" : "rectangular"
    let format = isReal ? "floating point" : "integer"
    let count = station.phasors.count
    let place = d.next(min(d.remaining, size * count))
    let sub = d.open(
      d.text("Phasors (\(count)), notation: \(notation), format: \(format)", at: place))
    for (i, phasor) in station.phasors.enumerated() {
      try d.step()
      let place = d.next(size)
      try d.skip(size)
      d.put(f.phasor, "\(phasor.name)", at: place)
      if d.wantsLabels {
        let text = text(&d, place.offset, isPolar, isReal, phasor.factor)
        d.label("Phasor #\(i + 1): \"\(phasor.name)\", \(text)")
      }
    }
    d.close(sub)
  }

  private func text(
    _ d: inout Dissection, _ place: Int, _ isPolar: Bool, _ isReal: Bool, _ factor: UInt32
  ) -> String {
    let unit = factor >> 24 == 0 ? "V" : "A"
    let scale = Double(factor & 0xff_ffff) * 0.00001
    var (first, second) = (0.0, 0.0)
    var raw = ""
    if isReal {
      first = Double(Float(bitPattern: d.number(at: place, UInt32.self) ?? 0))
      second = Double(Float(bitPattern: d.number(at: place + 4, UInt32.self) ?? 0))
    } else {
      let a = d.number(at: place, UInt16.self) ?? 0
      let b = Int16(bitPattern: d.number(at: place + 2, UInt16.self) ?? 0)
      let one = isPolar ? Int(a) : Int(Int16(bitPattern: a))
      first = Double(one) * scale
      second = isPolar ? Double(b) / 10_000 : Double(b) * scale
      raw = "; unscaled: \(Self.padded(one, 5)), \(Self.padded(Int(b), 5))"
    }
    let size = isPolar ? first : (first * first + second * second).squareRoot()
    let angle = isPolar ? second : Angles.direction(second, first)
    let real = isPolar ? first * Angles.cosine(second) : first
    let imaginary = isPolar ? first * Angles.sine(second) : second
    let degrees = angle * 180 / Angles.pi
    return "\(Self.padded(size, 10))\(unit) ∠\(Self.padded(degrees, 7))° alt "
      + "\(Self.padded(real, 7))+j\(Self.padded(imaginary, 7))\(unit)\(raw)"
  }

  private func addFrequency(_ d: inout Dissection, _ station: Station) throws(Malformed) {
    if station.format & 8 != 0 {
      try d.add(f.actualFrequencyValue)
      d.append("Hz")
      try d.add(f.rateChangeFrequency)
      return d.append("Hz/s")
    }
    let deviation = try d.add(f.frequencyDeviationFromNominal)
    let actual = fixedPoint(Double(station.nominal) + Double(deviation) / 1000, digits: 3)
    d.append("mHz (actual frequency: \(actual)Hz)")
    let change = Int16(bitPattern: try d.peek(UInt16.self))
    let value = Float(Double(change) / 100)
    d.put(f.rateChangeFrequency, value, at: d.next(2))
    d.label(value: "\(fixedPoint(Double(value), digits: 3))Hz/s")
    try d.skip(2)
  }

  private func addAnalogs(_ d: inout Dissection, _ station: Station) throws(Malformed) {
    guard !station.analogs.isEmpty else { return }
    let isReal = station.format & 4 != 0
    let size = isReal ? 4 : 2
    let count = station.analogs.count
    let place = d.next(min(d.remaining, size * count))
    let sub = d.open(d.text("Analog values (\(count))", at: place))
    for (i, analog) in station.analogs.enumerated() {
      try d.step()
      let place = d.next(size)
      try d.skip(size)
      d.put(f.analogValue, "\(analog.name)", at: place)
      if isReal {
        let value = Double(Float(bitPattern: d.number(at: place.offset, UInt32.self) ?? 0))
        let text = fixedPoint(value, digits: 3)
        d.label("Analog value #\(i + 1): \"\(analog.name)\", \(text)")
      } else {
        let value = Int16(bitPattern: d.number(at: place.offset, UInt16.self) ?? 0)
        let factor = Phrase.hex(UInt64(analog.factor & 0xff_ffff), 4)
        d.label(
          "Analog value #\(i + 1): \"\(analog.name)\", \(value) (conversion factor: 0x\(factor))")
      }
    }
    d.close(sub)
  }

  private func addDigitals(_ d: inout Dissection, _ station: Station) throws(Malformed) {
    guard station.digitals > 0 else { return }
    let place = d.next(min(d.remaining, 2 * station.digitals))
    let sub = d.open(d.text("Digital status words (\(station.digitals))", at: place))
    for i in 0..<station.digitals {
      try d.step()
      let word = try d.add(f.digitalStatusWord)
      d.label("Digital status word #\(i + 1): 0x\(word, hex: 4)")
    }
    d.close(sub)
  }
}
