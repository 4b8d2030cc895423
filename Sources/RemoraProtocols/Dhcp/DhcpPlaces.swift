import RemoraCore

/// Options of several fields that tell where something is, or prove who sent a message.
struct DHCPPlaces: Sendable {
  let badLength: Expert
  let what, kind, size, wrong, altitudeType, datum, identifier, identifierLength: Field<UInt8>
  let country, value, identity: Field<Text>
  let latitude, longitude, latitudeSize, longitudeSize, altitude, altitudeSize: Field<Double>
  let badKind: Expert
  let proofType, delay, algorithm, method: Field<UInt8>
  let counter: Field<UInt64>
  let replay, token: Field<Text>
  let secret: Field<UInt32>
  let digest: Field<Bytes>

  init(_ p: inout Builder, badLength: Expert) {
    self.badLength = badLength
    let h = "option.civic_location."
    what = p.u8(h + "what", "What", names: civicSubjects, blurb: "Option 99: What")
    country = p.string(h + "country", "Country", type: .stringz, blurb: "Option 99: Country")
    kind = p.u8(h + "ca_type", "CA Type", names: civicNames, blurb: "Option 99: CA Type")
    size = p.u8(h + "ca_length", "CA Length", blurb: "Option 99: CA Length")
    value = p.string(h + "ca_value", "CA Value", type: .stringz, blurb: "Option 99: CA Value")
    badKind = p.expert(h + "bad_cattype", .protocolRule, .error, "Error with CAType")
    let g = "option.rfc3825."
    wrong = p.u8(g + "error", "Error", names: positionErrors, blurb: "Option 123: Error")
    latitude = p.double(g + "latitude", "Latitude", blurb: "Option 123: Latitude")
    longitude = p.double(g + "longitude", "Longitude", blurb: "Option 123: Longitude")
    latitudeSize = p.double(
      g + "latitude_res", "Latitude resolution", blurb: "Option 123: Latitude resolution")
    longitudeSize = p.double(
      g + "longitude_res", "Longitude resolution", blurb: "Option 123: Longitude resolution")
    altitude = p.double(g + "altitude", "Altitude", blurb: "Option 123: Altitude")
    altitudeSize = p.double(
      g + "altitude_res", "Altitude resolution", blurb: "Option 123: Altitude resolution")
    altitudeType = p.u8(
      g + "altitude_type", "Altitude type", names: [1: "Meters", 2: "Floors"],
      blurb: "Option 123: Altitude type")
    datum = p.u8(
      g + "map_datum", "Map Datum", names: [1: "WGS 84", 2: "NAD83 (NAVD88)", 3: "NAD83 (MLLW)"],
      blurb: "Option 123: Map Datum")
    identifier = p.u8(
      "option.cl_dss_id.option", "DSS_ID Type",
      names: [1: "Primary DSS_ID", 2: "Secondary DSS_ID"], blurb: "Option 123:CL DSS_ID Type")
    identifierLength = p.u8(
      "option.cl_dss_id.len", "DSS_ID Length", blurb: "Option 123:CL DSS_ID Length")
    identity = p.string(
      "option.cl_dss_id", "Country", type: .stringz, blurb: "Option 123:CL DSS_ID")
    let a = "option.dhcp_authentication."
    proofType = p.u8(
      a + "protocol", "Protocol", names: [0: "configuration token", 1: "delayed authentication"],
      blurb: "Option 90: Authentication Protocol")
    delay = p.u8(
      a + "alg_delay", "Delay Algorithm", names: [1: "HMAC_MD5"],
      blurb: "Option 90: Delayed Authentication Algorithm")
    algorithm = p.u8(
      a + "algorithm", "Algorithm", blurb: "Option 90: Authentication Algorithm")
    method = p.u8(
      a + "rdm", "Replay Detection Method", names: [0: "Monotonically-increasing counter"],
      blurb: "Option 90: Replay Detection Method")
    counter = p.u64(
      a + "rdm_replay_detection", "RDM Replay Detection Value", .hex,
      blurb: "Option 90: RDM Replay Detection Value")
    replay = p.string(
      a + "rdm_rdv", "Replay Detection Value", type: .stringz,
      blurb: "Option 90: Replay Detection Value")
    secret = p.u32(a + "secret_id", "Secret ID", .hex, blurb: "Option 90: Secret ID")
    digest = p.bytes(a + "hmac_md5_hash", "HMAC MD5 Hash", blurb: "Option 90: HMAC MD5 Hash")
    token = p.string(
      a + "information", "Authentication Information", type: .stringz,
      blurb: "Option 90: Authentication Information")
  }

  /// RFC 4776 section 3.1.
  func addCivic(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    guard count >= 3 else { return }
    let last = d.offset + count
    try d.add(what)
    try d.add(country, length: 2, encoding: .ascii)
    while last - d.offset >= 2 {
      try d.step()
      try d.add(kind)
      let count = Int(try d.add(size))
      guard d.offset + count <= last else {
        d.expert(badKind, at: item)
        return
      }
      try d.add(value, length: count, encoding: .ascii)
    }
  }

  /// RFC 3118 section 2; `type` is the message's.
  func addProof(
    _ d: inout Dissection, _ count: Int, _ item: Item, in type: UInt8
  ) throws(Malformed) {
    guard count >= 11 else {
      d.expert(badLength, at: item, "length isn't >= 11")
      return
    }
    let proof = try d.add(proofType)
    let number = try d.add(proof == 1 ? delay : algorithm)
    if try d.add(method) == 0 {
      try d.add(counter)
    } else {
      try d.add(replay, length: 8, encoding: .ascii)
    }
    let left = count - 11
    guard proof == 1, number == 1 else {
      if left > 0 { try d.add(token, length: left, encoding: .ascii) }
      return
    }
    // Nothing is proved yet when servers are looked for.
    if type == 1 { return }
    guard left >= 20 else {
      d.expert(badLength, at: item, "length isn't >= 20")
      return
    }
    try d.add(secret)
    try d.add(digest, length: 16)
  }

  /// RFC 3825 section 2, for 16 bytes; else what cable operators put here.
  func addPosition(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count == 16 else { return try addIdentities(&d, count) }
    let place = d.next(16)
    let at = place.offset
    let high = try d.peek(UInt64.self)
    let low = try d.peek(UInt64.self, ahead: 8)
    // Two's complement with 25 bits behind the point, then 8 bits for what is above the ground.
    func angle(_ bits: UInt64) -> Double {
      Double(Int64(bitPattern: bits << 30) >> 30) / Double(1 << 25)
    }
    let first = Int(high >> 58)
    let second = Int(high >> 18 & 0x3f)
    let north = angle(high >> 24)
    let east = angle(high << 16 | low >> 48)
    let type = UInt8(truncatingIfNeeded: low >> 44 & 15)
    let third = Int(low >> 38 & 0x3f)
    let above = Double(Int64(bitPattern: (low >> 8 & 0x3fff_ffff) << 34) >> 34) / 256
    let map = UInt8(truncatingIfNeeded: low)
    let checks = [
      abs(north) > 90, first > 34, abs(east) > 180, second > 34, false, third > 30, type > 2,
      !(1...3).contains(map),
    ]
    if let fault = checks.firstIndex(of: true) {
      d.put(wrong, UInt8(truncatingIfNeeded: fault + 1), at: place)
      return
    }
    put(&d, latitude, north, Region(at, 5))
    put(&d, longitude, east, Region(at + 5, 5))
    put(&d, latitudeSize, Self.power(8 - first), Region(at, 1))
    put(&d, longitudeSize, Self.power(8 - second), Region(at + 5, 1))
    put(&d, altitude, type == 0 ? 0 : above, Region(at + 12, 4))
    put(&d, altitudeSize, type == 1 ? Self.power(21 - third) : 0, Region(at + 10, 2))
    d.put(altitudeType, type, at: Region(at + 10, 1))
    d.put(datum, map, at: Region(at + 15, 1))
  }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }

  private func put(
    _ d: inout Dissection, _ field: Field<Double>, _ value: Double, _ place: Region
  ) {
    d.put(field, value, at: place)
    guard d.wantsLabels else { return }
    let text = fixedPoint(value, digits: 10)
    let pad = String(repeating: " ", count: max(0, 15 - text.utf8.count))
    d.label(value: "\(pad)\(text)")
  }

  private func addIdentities(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    try d.add(identifier)
    let first = Int(try d.add(identifierLength))
    try d.add(identity, length: first, encoding: .ascii)
    guard d.offset < last else { return }
    let place = d.offset
    try d.add(identifier)
    let second = Int(try d.add(identifierLength))
    // The second name is taken from where its type stands.
    try d.seek(place)
    try d.add(identity, length: second, encoding: .ascii)
  }
}

private let civicSubjects: ValueNames = [
  0: "Location of the DHCP server",
  1: "Location of the network element believed to be closest to the client",
  2: "Location of the client",
]

private let civicNames: ValueNames = [
  0: "Language", 1: "A1", 2: "A2", 3: "A3", 4: "A4", 5: "A5", 6: "A6",
  16: "PRD (Leading street direction)", 17: "POD (Trailing street suffix)",
  18: "STS (Street suffix)", 19: "HNO (House number)", 20: "HNS (House number suffix)",
  21: "LMK (Landmark or vanity address)", 22: "LOC (Additional location information)",
  23: "NAM", 24: "PC (Postal/ZIP code)", 25: "BLD (Building)", 26: "UNIT", 27: "FLR (Floor)",
  28: "ROOM", 29: "PLC (Place-type)", 30: "PCN (Postal community name)", 31: "POBOX",
  32: "ADDCODE (Additional Code)", 33: "SEAT", 34: "RD (Primary road or street)",
  35: "RDSEC (Road section)", 36: "RDBR (Road branch)", 37: "RDSUBBR (Road sub-branch)",
  38: "PRM (Road pre-modifier)", 39: "POM (Road post-modifier", 128: "Script",
]

private let positionErrors: ValueNames = [
  1: "Latitude is out of range [-90,90]", 2: "Latitude Uncertainty is out of range [0,90]",
  3: "Longitude is out of range [-180,180]", 4: "Longitude Uncertainty is out of range [0,180]",
  5: "Altitude is out of range [-(2^21),(2^21)-1]",
  6: "Altitude Uncertainty is out of range [0,2^20]", 7: "Altitude Type is out of range [0,2]",
  8: "Datum is out of range [1,3]",
]
