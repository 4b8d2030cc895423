import RemoraCore

/// Present values, which have fields of their own by their types.
struct BacnetPresentValue: Sendable {
  let null, text, bits: Field<Text>
  let boolean: Field<Bool>
  let unsigned: Field<UInt64>
  let signed: Field<Int64>
  let real, double: Field<Double>
  let octets: Field<Bytes>
  let enumerated: Field<UInt32>

  init(_ p: inout Builder) {
    null = p.string("present_value.null", "Present Value (null)")
    boolean = p.flag("present_value.boolean", "Present Value (bool)")
    unsigned = p.u64("present_value.uint", "Present Value (uint)")
    signed = p.integer(
      "present_value.int", "Present Value (int)", .int64, as: Int64.self, container: 8)
    real = p.double("present_value.real", "Present Value (real)")
    double = p.double("present_value.double", "Present Value (double)")
    octets = p.bytes("present_value.octet_string", "Present Value (octet string)")
    text = p.string("present_value.char_string", "Present Value (char string)")
    bits = p.string("present_value.bit_string", "Present Value (bit string)")
    enumerated = p.u32("present_value.enum_index", "Present Value (enum index)")
  }

  func add(
    _ d: inout Dissection, _ tag: BacnetTag, _ values: BacnetValues
  ) throws(Malformed) {
    try values.need(d, tag)
    let place = d.next(tag.size + tag.length)
    let inner = Region(d.offset + tag.size, tag.length)
    switch tag.number {
    case 0: d.put(null, "NULL", at: place)
    case 1: d.put(boolean, tag.value != 0, at: place)
    case 2: d.put(unsigned, values.number(d, tag), at: place)
    case 3: d.put(signed, values.signed(d, tag), at: place)
    case 4:
      let value = Float(bitPattern: d.number(at: inner.offset, UInt32.self) ?? 0)
      d.put(real, Double(value), at: place)
    case 5:
      d.put(
        double, Double(bitPattern: d.number(at: inner.offset, UInt64.self) ?? 0), at: place)
    case 6: d.put(octets, at: place)
    case 7: return try values.addString(&d, tag, "present-value", field: text)
    case 8: return try values.addBits(&d, tag, "present-value ", nil)
    case 9: d.put(enumerated, UInt32(truncatingIfNeeded: values.number(d, tag)), at: place)
    case 10: return try values.addDate(&d, tag, "Date: ")
    case 11: return try values.addTime(&d, tag, "Time: ")
    case 12:
      let type = UInt32(truncatingIfNeeded: values.number(d, tag)) >> 22
      let name = values.objectTypes.text(type)
      let sub = d.open(d.text("Present Value (enum value): \(name)", at: place))
      d.put(enumerated, type, at: place)
      values.tags.add(&d, tag)
      d.close(sub)
      return try d.skip(place.length)
    default:
      try values.addTag(&d, tag)
      throw Malformed(.reported, offset: d.offset)
    }
    let sub = d.open(d.last)
    values.tags.add(&d, tag)
    d.close(sub)
    try d.skip(place.length)
  }
}
