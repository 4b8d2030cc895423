import RemoraCapture
import RemoraReport

/// Options that do not go together.
extension RunOptions {
  mutating func finish() throws(UsageError) {
    guard mode == .run || mode == .listInterfaces || mode == .listLinkTypes else { return }
    try checkFieldOptions()
    if mode == .listLinkTypes, readFile != nil {
      throw UsageError("You can't specify -L and a capture file to be read.")
    }
    guard mode == .run else { return }
    try takeWords()
    if readFilter != nil, !twoPasses {
      throw UsageError("-R without -2 is deprecated. For single-pass filtering use -Y.")
    }
    if filterFile != nil, displayFilter != nil {
      throw UsageError(
        "Display filters were specified both with \"--filter-file\" and with \"-Y\" or "
          + "additional command-line arguments.")
    }
    try checkOutput()
    if isLive { try checkCapture() } else { try checkReading() }
  }

  private func checkFieldOptions() throws(UsageError) {
    var layout = FieldsOptions()
    for option in fieldOptions where !layout.set(option) {
      let name = option.split(separator: "=", maxSplits: 1).first.map(String.init) ?? option
      throw UsageError(
        "\"\(name)\" is not a valid field output option=value pair.\n\(fieldOptionList)")
    }
  }

  /// The words at the end are a display filter when reading, a capture filter when capturing.
  private mutating func takeWords() throws(UsageError) {
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " ")
    if isLive {
      if captures.contains(where: { $0.filter != nil }) || captureDefaults.filter != nil {
        throw UsageError(
          "A capture filter was specified both with \"-f\" and with "
            + "additional command-line arguments.")
      }
      captureDefaults.filter = text
      for i in captures.indices { captures[i].filter = text }
    } else {
      if displayFilter != nil {
        throw UsageError(
          "Display filters were specified both with \"-Y\" and with "
            + "additional command-line arguments.")
      }
      displayFilter = text
    }
  }

  private func checkOutput() throws(UsageError) {
    if format == .fields, fields.isEmpty {
      throw UsageError("\"-Tfields\" was specified, but no fields were specified with \"-e\".")
    }
    if !fields.isEmpty, ![.fields, .json, .ek, .pdml, .psml].contains(format) {
      throw UsageError(
        "Output fields were specified with \"-e\", but "
          + "\"-Tek, -Tfields, -Tjson or -Tpdml\" was not specified.")
    }
    if noDuplicateKeys, format != .json, format != .jsonraw {
      throw UsageError(
        "--no-duplicate-keys can only be used with \"-T json\" and \"-T jsonraw\"")
    }
    if hex, [.fields, .pdml, .psml].contains(format) {
      throw UsageError(
        "Raw packet hex data can only be printed as text, PostScript, JSON, JSONRAW or EK JSON")
    }
    if writeFile == "-", printsPackets {
      throw UsageError(
        "You can't write both raw packet data and dissected packets to the standard output.")
    }
    if writeFile != nil, compression != "none" {
      throw UsageError("Compressed capture files are read, but not yet written.")
    }
    if writeFile == nil, !captureComments.isEmpty {
      throw UsageError("Capture comments were specified, but you aren't writing a capture file.")
    }
    if !captureComments.isEmpty, writeFormat != .pcapng {
      throw UsageError(
        "Capture comments can only be written to a pcapng file.")
    }
  }

  private func checkReading() throws(UsageError) {
    if captureDefaults.filter != nil {
      throw UsageError(
        "Only read filters, not capture filters, can be specified when reading a capture file.")
    }
    if ring != nil || stop.files != nil {
      throw UsageError("Multiple capture files requested, but a capture isn't being done.")
    }
    if stop.duration != nil {
      throw UsageError("A maximum capture time was specified, but a capture isn't being done.")
    }
  }

  private func checkCapture() throws(UsageError) {
    if twoPasses { throw UsageError("Live captures do not support two-pass analysis.") }
    let manyFiles = "Multiple capture files requested, but "
    guard let path = writeFile else {
      if ring != nil || stop.files != nil {
        throw UsageError(manyFiles + "the capture isn't being saved to a file.")
      }
      if stop.fileSize != nil {
        throw UsageError(
          "Maximum capture file size specified, but capture isn't being saved to a file.")
      }
      return
    }
    if displayFilter != nil {
      throw UsageError(
        "Display filters aren't supported when capturing and saving the captured packets.")
    }
    if ring != nil || stop.files != nil {
      if path == "-" {
        throw UsageError(manyFiles + "the capture is being written to the standard output.")
      }
      guard ring?.hasTrigger == true || stop.fileSize != nil else {
        throw UsageError(
          manyFiles + "no maximum capture file size, duration, interval or packets were specified.")
      }
    }
  }
}
