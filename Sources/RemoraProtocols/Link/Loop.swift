public import RemoraCore

/// The configuration testing protocol (Digital/Intel/Xerox Ethernet 2.0 section 8): a frame that
/// says where it is to be sent on to.
///
///     |      bytes to skip (LE)       | function (LE), its data …
public let loop = Protocol(
  "loop", "Configuration Test Protocol (loopback)", short: "LOOP"
) { p in
  let names: ValueNames = [1: "Reply", 2: "Forward Data"]
  let skipped = p.u16("skipcount", "skipCount")
  let relevant = p.u16("relevant_function", "Relevant function", names: names)
  let function = p.u16("function", "Function", names: names)
  let receipt = p.u16("receipt_number", "Receipt number")
  let address = p.ether("forwarding_address", "Forwarding address")
  let data = p.uses("data")
  p.over("ethertype", 0x9000)

  return { d throws(Malformed) in
    d.protocolColumn("LOOP")
    d.info("")
    let skip = Int(try d.add(skipped, order: .little))
    let head = d.offset
    var isFound = false
    var goesOn = true
    while goesOn {
      try d.step()
      let place = d.next(2)
      let kind = UInt16(try d.peek(UInt16.self)).byteSwapped
      if place.offset - head == skip {
        isFound = true
        d.put(relevant, kind, at: place, [.littleEndian])
        let name = names.name(of: UInt64(kind)) ?? "Unknown function (\(kind))"
        d.info(Phrase(name))
      }
      try d.add(function, order: .little)
      switch kind {
      case 1:
        try d.add(receipt, order: .little)
        goesOn = false
      case 2: try d.add(address)
      default: goesOn = false
      }
    }
    if !isFound { d.info("No valid function found") }
    d.setOwnLength(d.offset - d.start + d.remaining)
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}
