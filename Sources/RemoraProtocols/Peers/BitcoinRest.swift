import RemoraCore

/// Bitcoin's inventories and the small messages (BIPs 31, 37, 61, 133, 152).
struct BitcoinRest {
  let inventory, getData, notFound: BitcoinInventory
  let ping, pong, reject, rejected, reason, compact, fee, filterLoad, filter, filterAdd,
    filterData, merkle: Field<Label>
  let pingNonce, pongNonce, compactVersion, minimalFee: Field<UInt64>
  let code, filterFlags: Field<UInt8>
  let rejectData, data, hash, flagData: Field<Bytes>
  let announce: Field<Bool>
  let functions, tweak, total: Field<UInt32>
  let text: BitcoinText
  let dataCount, hashCount, flagCount: BitcoinSize
  let header: BitcoinHeader

  init(_ p: inout Builder) {
    inventory = BitcoinInventory(&p, "inv", "Inventory message")
    getData = BitcoinInventory(&p, "getdata", "Getdata message")
    notFound = BitcoinInventory(&p, "notfound", "Getdata message")
    ping = p.label("ping", "Ping message")
    pingNonce = p.u64("ping.nonce", "Random nonce", .hex)
    pong = p.label("pong", "Pong message")
    pongNonce = p.u64("pong.nonce", "Random nonce", .hex)
    reject = p.label("reject", "Reject message")
    rejected = p.label("reject.message", "Message rejected")
    reason = p.label("reject.reason", "Reason")
    code = p.u8(
      "reject.ccode", "CCode", .hex,
      names: [
        0x01: "REJECT_MALFORMED", 0x10: "REJECT_INVALID", 0x11: "REJECT_OBSOLETE",
        0x12: "REJECT_DUPLICATE", 0x40: "REJECT_NONSTANDARD", 0x41: "REJECT_DUST",
        0x42: "REJECT_INSUFFICIENTFEE", 0x43: "REJECT_CHECKPOINT",
      ])
    rejectData = p.bytes("reject.data", "Data")
    compact = p.label("sendcmpct", "Sendcmpct message")
    announce = p.flag("sendcmpct.announce", "Announce")
    compactVersion = p.u64("sendcmpct.version", "Version")
    fee = p.label("feefilter", "Feefilter message")
    minimalFee = p.integer(
      "feefilter.value", "Minimal fee", .uint64, as: UInt64.self, container: 8,
      text: .custom { value in
        let rest = String(1000 + value % 1000).dropFirst()
        return "\(value / 1000).\(rest) sat/B"
      })
    filterLoad = p.label("filterload", "Filterload message")
    filter = p.label("filterload.filter", "Filter")
    functions = p.u32("filterload.nhashfunc", "nHashFunc")
    tweak = p.u32("filterload.ntweak", "nTweak", .hex)
    filterFlags = p.u8(
      "filterload.nflags", "nFlags", .hex,
      names: [
        0: "BLOOM_UPDATE_NONE", 1: "BLOOM_UPDATE_ALL", 2: "BLOOM_UPDATE_P2PUBKEY_ONLY",
      ])
    filterAdd = p.label("filteradd", "Filteradd message")
    filterData = p.label("filteradd.data", "Data")
    merkle = p.label("merkleblock", "Merkleblock message")
    total = p.u32("merkleblock.num_transactions", "Number of transactions")
    header = BitcoinHeader(&p, "merkleblock")
    hashCount = BitcoinSize(&p, "merkleblock.hashes.count", "Count")
    hash = p.bytes("merkleblock.hashes.hash", "Hash")
    flagCount = BitcoinSize(&p, "merkleblock.flags.count", "Size")
    flagData = p.bytes("merkleblock.flags.data", "Data")
    text = BitcoinText(&p)
    data = p.bytes("data.value", "Data")
    dataCount = BitcoinSize(&p, "data.count", "Count")
  }

  func add(_ d: inout Dissection, _ name: String) throws(Malformed) {
    let label: Field<Label>
    switch name {
    case "ping": label = ping
    case "pong": label = pong
    case "reject": label = reject
    case "sendcmpct": label = compact
    case "feefilter": label = fee
    case "filterload": label = filterLoad
    case "filteradd": label = filterAdd
    default: return
    }
    let all = d.open(try d.add(label, over: d.remaining))
    switch name {
    case "ping": try d.add(pingNonce, order: .little)
    case "pong": try d.add(pongNonce, order: .little)
    case "reject":
      try text.add(&d, rejected)
      try d.add(code)
      try text.add(&d, reason)
      if d.remaining > 0 { try d.add(rejectData, length: d.remaining) }
    case "sendcmpct":
      let value = try d.peek(UInt8.self)
      d.put(announce, value != 0, at: d.next(1))
      try d.skip(1)
      try d.add(compactVersion, order: .little)
    case "feefilter": try d.add(minimalFee, order: .little)
    case "filterload":
      try addData(&d, filter)
      try d.add(functions, order: .little)
      try d.add(tweak, order: .little)
      try d.add(filterFlags)
    default: try addData(&d, filterData)
    }
    d.close(all)
  }

  private func addData(_ d: inout Dissection, _ label: Field<Label>) throws(Malformed) {
    let sub = d.open(d.put(label, at: d.here))
    let length = try dataCount.addLength(&d)
    try d.add(data, length: length)
    d.close(sub, fitting: true)
  }

  /// A header with the hashes that prove some of the block's transactions.
  func addMerkleBlock(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(merkle, over: d.remaining))
    try header.add(&d)
    try d.add(total, order: .little)
    let list = d.open(d.text("Hashes", at: d.here))
    var left = try hashCount.add(&d)
    let hashes = Int(clamping: min(left, 1 << 20))
    while left > 0 {
      try d.step()
      try d.add(hash, length: 32)
      left -= 1
    }
    // The reference makes it two bytes longer than it is.
    d.setLength(list.item, 3 + 32 * hashes)
    d.close(list)
    let flags = d.open(d.text("Flags", at: d.here))
    let count = try flagCount.addLength(&d)
    try d.add(flagData, length: count)
    d.close(flags, fitting: true)
    d.close(all)
  }
}

/// A list of hashes with their kinds.
struct BitcoinInventory {
  let message: Field<Label>
  let count: BitcoinSize
  let type: Field<UInt32>
  let hash: Field<Bytes>

  init(_ p: inout Builder, _ name: String, _ label: String) {
    count = BitcoinSize(&p, "\(name).count", "Count")
    message = p.label(name, label)
    type = p.u32("\(name).type", "Type", names: bitcoinInventoryNames)
    hash = p.bytes("\(name).hash", "Data hash")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(message, over: d.remaining))
    var left = try count.add(&d)
    while left > 0 {
      try d.step()
      let sub = d.open(d.text("Inventory vector", at: d.next(36)))
      try d.add(type, order: .little)
      try d.add(hash, length: 32)
      d.close(sub)
      left -= 1
    }
    d.close(all)
  }
}

private let bitcoinInventoryNames: ValueNames = [
  0: "ERROR", 1: "MSG_TX", 2: "MSG_BLOCK", 3: "MSG_FILTERED_BLOCK", 4: "MSG_CMPCT_BLOCK",
  5: "MSG_WTX", 0x4000_0001: "MSG_WITNESS_TX", 0x4000_0002: "MSG_WITNESS_BLOCK",
]
