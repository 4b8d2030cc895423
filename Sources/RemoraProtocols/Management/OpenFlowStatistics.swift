import RemoraCore

/// Requests and replies of several parts: descriptions and statistics.
extension OpenFlowLayer {
  private func addHead(
    _ d: inout Dissection, _ piece: String
  ) throws(Malformed) -> UInt16 {
    let type = try d.peek(UInt16.self)
    if version == 4 {
      let name = fields["\(piece).type"]?.names?.name(of: UInt64(type)) ?? "Unknown type"
      d.info(append: ", \(name)")
    }
    try add(&d, piece)
    return type
  }

  func addRequest(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let type = try addHead(&d, "multipart_request")
    if version > 4, ![0, 3, 4, 6, 7, 8, 11, 13].contains(type) { return }
    switch type {
    case 0, 3, 7, 8, 11, 13: break
    case 1, 2:
      try add(&d, type == 1 ? "flow_stats_request" : "aggregate_stats_request")
      try addMatch(&d)
    case 4: try add(&d, "port_stats_request")
    case 5: try add(&d, "queue_stats_request")
    case 6: try add(&d, "group_stats_request")
    case 9: try add(&d, "meter_stats_request")
    case 10: try add(&d, "meter_config_request")
    case 12: try each(&d, to: end) { d throws(Malformed) in try addTable(&d) }
    case 0xffff:
      try add(&d, "multipart_request.x")
      try addUnknown(
        &d, "multipart_request", "Experimenter multipart request body.", end - d.offset)
    default:
      try addUnknown(&d, "multipart_request", "Unknown multipart request body.", end - d.offset)
    }
  }

  func addReply(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let type = try addHead(&d, "multipart_reply")
    if version > 4, type != 0, type != 13 { return }
    switch type {
    case 0: try add(&d, "switch_description")
    case 1:
      try addPieces(&d, end, "Flow stats", "flow_stats", sizeAt: 0) { d, _ throws(Malformed) in
        try addMatch(&d)
      } inner: { d throws(Malformed) in
        try addInstruction(&d)
      }
    case 2: try add(&d, "aggregate_stats")
    case 3: try addPieces(&d, end, "Table stats", "table_stats", size: 24)
    case 4: try addPieces(&d, end, "Port stats", "port_stats", size: 112)
    case 5: try addPieces(&d, end, "Queue stats", "queue_stats", size: 40)
    case 6:
      try addPieces(&d, end, "Group stats", "group_stats", sizeAt: 0) { _, _ throws(Malformed) in
      } inner: { d throws(Malformed) in
        try under(&d, "Bucket counter", 16) { d throws(Malformed) in
          try add(&d, "bucket_counter")
        }
      }
    case 7:
      try addPieces(&d, end, "Group description", "group_desc", sizeAt: 0) {
        _, _ throws(Malformed) in
      } inner: { d throws(Malformed) in
        try addBucket(&d)
      }
    case 8: try add(&d, "group_features")
    case 9:
      try addPieces(&d, end, "Meter stats", "meter_stats", sizeAt: 4) { _, _ throws(Malformed) in
      } inner: { d throws(Malformed) in
        try under(&d, "Meter band stats", 16) { d throws(Malformed) in
          try add(&d, "meter_band_stats")
        }
      }
    case 10:
      try addPieces(&d, end, "Meter config", "meter_config", sizeAt: 0) { _, _ throws(Malformed) in
      } inner: { d throws(Malformed) in
        try addBand(&d)
      }
    case 11: try add(&d, "meter_features")
    case 12: try each(&d, to: end) { d throws(Malformed) in try addTable(&d) }
    case 13: try each(&d, to: end) { d throws(Malformed) in try addPort(&d, end) }
    case 0xffff:
      try add(&d, "multipart_reply.x")
      try addUnknown(&d, "multipart_reply", "Experimenter multipart reply body.", end - d.start)
    default:
      try addUnknown(&d, "multipart_reply", "Unknown multipart reply body.", end - d.start)
    }
  }

  /// Pieces of one length.
  private func addPieces(
    _ d: inout Dissection, _ end: Int, _ text: String, _ piece: String, size: Int
  ) throws(Malformed) {
    try each(&d, to: end) { d throws(Malformed) in
      try under(&d, text, size) { d throws(Malformed) in try add(&d, piece) }
    }
  }

  /// Pieces that say how long they are, with others inside.
  private func addPieces(
    _ d: inout Dissection, _ end: Int, _ text: String, _ piece: String, sizeAt: Int,
    first: (inout Dissection, Int) throws(Malformed) -> Void,
    inner: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    try each(&d, to: end) { d throws(Malformed) in
      let size = Int(try d.peek(UInt16.self, ahead: sizeAt))
      let last = d.offset + size
      try under(&d, text, size) { d throws(Malformed) in
        try add(&d, piece)
        try first(&d, last)
        try each(&d, to: last, inner)
      }
    }
  }

  private func addTable(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt16.self))
    let last = d.offset + length
    try under(&d, "Table features", length) { d throws(Malformed) in
      try add(&d, "table_features")
      try each(&d, to: last) { d throws(Malformed) in try addProperty(&d) }
    }
  }

  private func addProperty(_ d: inout Dissection) throws(Malformed) {
    let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
    let last = d.offset + length
    let padding = (8 - length & 7) & 7
    try under(&d, "Table feature property", length) {
      d throws(Malformed) in
      try add(&d, "table_feature_prop")
      switch type {
      case 0, 1:
        try each(&d, to: last) { d throws(Malformed) in try addInstruction(&d, isName: true) }
      case 2, 3:
        while d.offset < last {
          try d.step()
          try add(&d, field: "table_feature_prop.next_tables.next_table_id", 1)
        }
      case 4...7:
        try each(&d, to: last) { d throws(Malformed) in try addAction(&d, isName: true) }
      case 8, 10, 12...15:
        try each(&d, to: last) { d throws(Malformed) in try addField(&d, isName: true) }
      case 0xfffe, 0xffff:
        try add(&d, "table_feature_propx")
        try addUnknown(
          &d, "table_feature_prop", "Experimenter table feature property body.", length - 12)
      default:
        try addUnknown(
          &d, "table_feature_prop", "Unknown table feature property body.", length - 4)
      }
      if padding > 0 { try add(&d, field: "table_feature_prop.pad", padding) }
    }
  }

  /// A port with properties (since 1.4).
  func addDescribedPort(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let last = d.offset + Int(try d.peek(UInt16.self, ahead: 4))
    let address =
      UInt64(try d.peek(UInt32.self, ahead: 8)) << 16 | UInt64(try d.peek(UInt16.self, ahead: 12))
    // The heading has room for six characters of the name.
    let name = d.bytes(Region(d.offset + 16, 6)).prefix { $0 != 0 }
    let open = d.open(
      d.text(
        "Port: \(MACAddress(bits: address)) (\(String(decoding: name, as: UTF8.self)))",
        at: d.next(min(64, d.remaining))))
    try add(&d, "port")
    d.close(open)
    try each(&d, to: last) { d throws(Malformed) in
      let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
      let speed = d.number(at: d.offset + 24, UInt32.self) ?? 0
      let text = type == 0 ? "Port desc. property Speed: \(speed / 1000) Mb" : "Port desc. property"
      let open = d.open(d.text("\(text)", at: d.next(min(end - d.offset, d.remaining))))
      try add(&d, "port.desc_prop")
      if type == 0 {
        try add(&d, "port.desc_prop.ethernet")
      } else {
        try d.skip(max(0, length - 4))
      }
      d.close(open)
    }
  }
}
