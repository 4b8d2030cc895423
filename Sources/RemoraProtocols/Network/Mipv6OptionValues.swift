import RemoraCore

/// Bytes of a value that begins behind the option's head: users know it without its last two.
func addMobilityCut(
  _ d: inout Dissection, _ field: Field<Bytes>, _ rest: Int
)
  throws(Malformed)
{
  if rest > 2 { try d.add(field, length: rest - 2) }
}

func labelMobilityAddress(_ d: inout Dissection, _ place: Region) {
  let bits =
    UInt64(d.number(at: place.offset, UInt32.self) ?? 0) << 16
    | UInt64(d.number(at: place.offset + 4, UInt16.self) ?? 0)
  let address = MACAddress(bits: bits)
  d.label(value: "\(address)")
}

/// A moment: NTP's (RFC 5905 section 6), or seconds since 1970 with 16 bits of fraction
/// (RFC 5213 section 8.8).
func addMobilityTime(
  _ d: inout Dissection, _ field: Field<AbsoluteTime>, isNTP: Bool
)
  throws(Malformed)
{
  let value = try d.peek(UInt64.self)
  let seconds: Int64
  let fraction: UInt64
  if isNTP {
    // Times before 1968 are of the next era.
    let since1900 = Int64(value >> 32)
    seconds = since1900 - 2_208_988_800 + (since1900 < 0x8000_0000 ? 1 << 32 : 0)
    fraction = ((value & 0xffff_ffff) * 1_000_000_000) >> 32
  } else {
    seconds = Int64(value >> 16)
    fraction = (value & 0xffff) * 1_000_000_000 >> 16
  }
  d.put(
    field, AbsoluteTime(seconds: seconds, nanoseconds: Int32(truncatingIfNeeded: fraction)),
    at: d.next(8))
  try d.skip(8)
}

/// A service's name in one DNS label or in plain (RFC 5149 section 3).
func addMobilityService(
  _ d: inout Dissection, _ field: Field<Text>, _ length: Int, _ item: Item
) throws(Malformed) {
  let (text, _) = try domainName(d)
  d.put(field, "\(text)", at: d.next(length))
  d.append(to: item, ": \(text)")
  try d.skip(length)
}
