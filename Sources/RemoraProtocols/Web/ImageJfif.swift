public import RemoraCore

/// JPEG File Interchange Format (ITU-T T.871), with what Exif adds: markers, most of them with a
/// segment, and the entropy-coded data between them (ITU-T T.81 annex B).
///
///     | 0xff, marker | length | segment … |
public let imageJfif = Protocol(
  "image-jfif", "JPEG File Interchange Format", short: "JFIF (JPEG) image"
) { p in
  p.mayDecline()
  let layer = JPEGLayer(&p)
  // Bytes that are none become media: who asks for that has to see them declined.
  _ = p.uses("media")
  for type in ["image/jfif", "image/jpeg", "image/jpg"] { p.over("media_type", name: type) }
  p.recognizes(over: "http") { d in JPEGLayer.isHere(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct JPEGLayer {
  let marker, length: Field<UInt16>
  let segment, version, frame, scan, commentHeader, flashPix: Field<Label>
  let identifier, comment: Field<Text>
  let major, minor, units, thumbnailWidth, thumbnailHeight, code: Field<UInt8>
  let across, down: Field<UInt16>
  let thumbnail, rest, entropy, fill: Field<Bytes>
  let precision, components, component, tableChoice: Field<UInt8>
  let horizontal, vertical: Field<UInt8>
  let lines, samples: Field<UInt16>
  let scanComponents, selector, dc, ac, first, last, high, low: Field<UInt8>
  let notJFIF: Expert
  let exif: ExifReader
  private let note: State<MediaNote>

  init(_ p: inout Builder) {
    marker = p.u16("marker", "Marker", .hex, names: JPEGNames.markers, blurb: "JFIF Marker")
    length = p.u16("length", "Length", blurb: "Length of segment (including length field)")
    segment = p.label("marker_segment", "Marker segment")
    version = p.label("version", "Version", blurb: "JFIF Version")
    frame = p.label("sof", "Start of Frame header")
    scan = p.label("header.sos", "Start of Segment header")
    commentHeader = p.label("header.comment", "Comment header")
    flashPix = p.label("exif_flashpix_marker", "Exif FlashPix APP2 application marker")
    identifier = p.string(
      "identifier", "Identifier", type: .stringz, blurb: "Identifier of the segment")
    comment = p.string("comment", "Comment")
    major = p.u8("version.major", "Major Version", blurb: "JFIF Major Version")
    minor = p.u8("version.minor", "Minor Version", blurb: "JFIF Minor Version")
    units = p.u8(
      "units", "Units",
      names: [
        0: "No units; Xdensity and Ydensity specify the pixel aspect ratio", 1: "Dots per inch",
        2: "Dots per centimeter",
      ], blurb: "Units used in this segment")
    across = p.u16("Xdensity", "Xdensity", blurb: "Horizontal pixel density")
    down = p.u16("Ydensity", "Ydensity", blurb: "Vertical pixel density")
    thumbnailWidth = p.u8(
      "Xthumbnail", "Xthumbnail", blurb: "Thumbnail horizontal pixel count")
    thumbnailHeight = p.u8("Ythumbnail", "Ythumbnail", blurb: "Thumbnail vertical pixel count")
    thumbnail = p.bytes("RGB", "RGB values of thumbnail pixels")
    code = p.u8(
      "extension.code", "Extension code", .hex,
      names: [
        0x10: "Thumbnail encoded using JPEG",
        0x11: "Thumbnail encoded using 1 byte (8 bits) per pixel",
        0x13: "Thumbnail encoded using 3 bytes (24 bits) per pixel",
      ], blurb: "JFXX extension code for thumbnail encoding")
    rest = p.bytes("remain_seg_data", "Remaining segment data")
    entropy = p.bytes(
      "entropy_coded_segment", "Entropy-coded segment (dissection is not yet implemented)")
    fill = p.bytes("fill_bytes", "Fill bytes")
    precision = p.u8("sof.precision", "Sample Precision (bits)")
    lines = p.u16("sof.lines", "Lines")
    samples = p.u16("sof.samples_per_line", "Samples per line")
    components = p.u8("sof.nf", "Number of image components in frame")
    component = p.u8("sof.c_i", "Component identifier")
    horizontal = p.u8("sof.h_i", "Horizontal sampling factor", mask: 0xf0)
    vertical = p.u8("sof.v_i", "Vertical sampling factor", mask: 0x0f)
    tableChoice = p.u8("sof.tq_i", "Quantization table destination selector")
    scanComponents = p.u8("sos.ns", "Number of image components in scan")
    selector = p.u8("sos.component_selector", "Scan component selector")
    dc = p.u8(
      "sos.dc_entropy_selector", "DC entropy coding table destination selector", mask: 0xf0)
    ac = p.u8(
      "sos.ac_entropy_selector", "AC entropy coding table destination selector", mask: 0x0f)
    first = p.u8("sos.ss", "Start of spectral or predictor selection")
    last = p.u8("sos.se", "End of spectral selection")
    high = p.u8("sos.ah", "Successive approximation bit position high", mask: 0xf0)
    low = p.u8(
      "sos.al", "Successive approximation bit position low or point transform", mask: 0x0f)
    notJFIF = p.expert(
      "app0-identifier-not-jfif", .protocolRule, .warning,
      "Initial App0 segment with \"JFIF\" Identifier not found")
    exif = ExifReader(&p)
    note = MediaHandOff.note(&p)
  }

  private static let jfif: UInt32 = 0x4a46_4946
  private static let jfxx: UInt32 = 0x4a46_5858
  private static let exifMark: UInt32 = 0x4578_6966
  private static let flashPixMark: UInt32 = 0x4650_5852

  static func isHere(_ d: borrowing Dissection) -> Bool {
    guard d.remaining >= 20, let head = d.number(at: d.offset, UInt32.self),
      let name = d.number(at: d.offset + 6, UInt32.self), d.octet(at: d.offset + 10) == 0
    else { return false }
    return head == 0xffd8_ffe0 && name == jfif || head == 0xffd8_ffe1 && name == exifMark
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard Self.isHere(d) else {
      d.withdraw()
      return d.decline()
    }
    _ = d[note].take()
    d.setOwnLength(d.remaining)
    d.info(append: " (JPEG JFIF image)")
    try d.add(marker)
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      if try addEntropyCoded(&d) { continue }
      try addFill(&d)
      let kind = try d.peek(UInt16.self)
      switch kind {
      case 0xff01, 0xffd0...0xffd9: try d.add(marker)
      case 0xff02...0xffbf:
        try d.add(marker)
        d.append(" (Reserved)")
        return
      default:
        try addSegment(&d, kind, isFirst: isFirst)
        isFirst = false
      }
    }
  }

  /// What stands before the next marker.
  private func addEntropyCoded(_ d: inout Dissection) throws(Malformed) -> Bool {
    let start = d.offset
    let end = d.limit
    var at = start
    while at < end {
      if d.octet(at: at) == 0xff {
        guard at + 1 < end, d.octet(at: at + 1) == 0 else { break }
        at += 1
      }
      at += 1
    }
    guard at > start else { return false }
    try d.add(entropy, length: at - start)
    return true
  }

  private func addFill(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    var at = start
    while at + 1 < d.limit, d.octet(at: at + 1) == 0xff { at += 1 }
    if at > start { try d.add(fill, length: at - start) }
  }

  private func addSegment(
    _ d: inout Dissection, _ kind: UInt16, isFirst: Bool
  ) throws(Malformed) {
    let start = d.offset
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let place = d.next(min(2 + count, d.remaining))
    let name = d.wantsLabels ? JPEGNames.markers.name(of: UInt64(kind)) ?? "Unknown" : ""
    let field: Field<Label>
    let title: String
    switch kind {
    case 0xffc4, 0xffcc: (field, title) = (segment, "Marker segment")
    case 0xffc0...0xffcf: (field, title) = (frame, "Start of Frame header")
    case 0xffda: (field, title) = (scan, "Start of Segment header")
    case 0xfffe: (field, title) = (commentHeader, "Comment header")
    default: (field, title) = (segment, "Marker segment")
    }
    d.put(field, at: place)
    d.label("\(title): \(name) (0x\(Phrase.hex(UInt64(kind), 4).uppercased()))")
    let tree = d.open()
    try d.add(marker)
    guard count >= 2 else {
      throw Malformed(.nonsense, offset: d.offset, need: 2, have: count)
    }
    try d.add(length)
    switch kind {
    case 0xffc4, 0xffcc: addRest(&d, count - 2)
    case 0xffc0...0xffcf: try addFrame(&d)
    case 0xffda: try addScan(&d)
    case 0xfffe: try d.add(comment, length: count - 2, encoding: .ascii)
    case 0xffe0...0xffe2:
      var isFlashPix = false
      try d.inside(count - 2) { d throws(Malformed) in
        isFlashPix = try addApplication(&d, kind, isFirst: isFirst)
      }
      d.close(tree)
      if isFlashPix { d.put(flashPix, at: place) }
      return try d.seek(start + 2 + count)
    default: addRest(&d, count - 2)
    }
    d.close(tree)
    try d.seek(start + 2 + count)
  }

  private func addRest(_ d: inout Dissection, _ count: Int) {
    d.put(rest, at: d.next(min(count, d.remaining)))
    d.label("Remaining segment data: \(count) bytes")
  }

  private func addFrame(_ d: inout Dissection) throws(Malformed) {
    try d.add(precision)
    try d.add(lines)
    try d.add(samples)
    for _ in 0..<(try d.add(components)) {
      try d.add(component)
      try d.add(bits: horizontal, vertical, width: 1)
      try d.add(tableChoice)
    }
  }

  private func addScan(_ d: inout Dissection) throws(Malformed) {
    for _ in 0..<(try d.add(scanComponents)) {
      try d.add(selector)
      try d.add(bits: dc, ac, width: 1)
    }
    try d.add(first)
    try d.add(last)
    try d.add(bits: high, low, width: 1)
  }

  /// - Returns: whether it is Exif's mark for FlashPix, which is said beside the segment, too.
  private func addApplication(
    _ d: inout Dissection, _ kind: UInt16, isFirst: Bool
  ) throws(Malformed) -> Bool {
    let start = d.offset
    var end = start
    while end < d.limit, d.octet(at: end) != 0 { end += 1 }
    guard end < d.limit else {
      throw Malformed(.reported, offset: end, need: 1, have: 0)
    }
    let name = end - start == 4 ? try d.peek(UInt32.self) : 0
    d.put(
      identifier, of: Region(start, end - start), .ascii, at: Region(start, end + 1 - start))
    if isFirst, name != Self.jfif { d.expert(notJFIF) }
    try d.seek(end + 1)
    switch (kind, name) {
    case (0xffe0, Self.jfif): try addDensity(&d)
    case (0xffe0, Self.jfxx): try d.add(code)
    case (0xffe1, Self.exifMark):
      try d.skip(1)
      try exif.add(&d)
    case (0xffe2, Self.flashPixMark): return true
    default:
      d.append(" (Unknown identifier)")
      addRest(&d, d.remaining)
    }
    return false
  }

  private func addDensity(_ d: inout Dissection) throws(Malformed) {
    let (one, two) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    d.put(version, at: d.next(2))
    d.label("Version: \(one).\(two)")
    let tree = d.open()
    try d.add(major)
    try d.add(minor)
    d.close(tree)
    try d.add(units)
    try d.add(across)
    try d.add(down)
    let columns = Int(try d.add(thumbnailWidth))
    let rows = Int(try d.add(thumbnailHeight))
    if columns * rows > 0 { try d.add(thumbnail, length: 3 * columns * rows) }
  }
}
