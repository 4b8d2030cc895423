import RemoraCore

/// Bitcoin's blocks, their headers, and transactions (BIP 144 for those with witnesses).
struct BitcoinBlocks {
  let getBlocks, getHeaders, headers, block: Field<Label>
  let blocksCount, headersCount, asked, transactionCount: BitcoinSize
  let startHash, stopHash, headersStart, headersStop: Field<Bytes>
  let blockHeader, header: BitcoinHeader
  let transactions: BitcoinTransactions

  init(_ p: inout Builder) {
    blocksCount = BitcoinSize(&p, "getblocks.count", "Count")
    getBlocks = p.label("getblocks", "Getdata message")
    startHash = p.bytes("getblocks.hash_start", "Starting hash")
    stopHash = p.bytes("getblocks.hash_stop", "Stopping hash")
    asked = BitcoinSize(&p, "getheaders.count", "Count")
    getHeaders = p.label("getheaders", "Getheaders message")
    headersStart = p.bytes("getheaders.hash_start", "Starting hash")
    headersStop = p.bytes("getheaders.hash_stop", "Stopping hash")
    transactions = BitcoinTransactions(&p)
    transactionCount = BitcoinSize(&p, "block.num_transactions", "Number of transactions")
    block = p.label("block", "Block message")
    blockHeader = BitcoinHeader(&p, "block")
    headers = p.label("headers", "Headers message")
    header = BitcoinHeader(&p, "headers")
    headersCount = BitcoinSize(&p, "headers.count", "Count")
  }

  func addGetBlocks(_ d: inout Dissection, _ version: Field<UInt32>) throws(Malformed) {
    let all = d.open(try d.add(getBlocks, over: d.remaining))
    try d.add(version, order: .little)
    try addHashes(&d, blocksCount, startHash, stopHash)
    d.close(all)
  }

  func addGetHeaders(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(getHeaders, over: d.remaining))
    try d.add(header.version, order: .little)
    try addHashes(&d, asked, headersStart, headersStop)
    d.close(all)
  }

  private func addHashes(
    _ d: inout Dissection, _ count: BitcoinSize, _ first: Field<Bytes>, _ last: Field<Bytes>
  ) throws(Malformed) {
    var left = try count.add(&d)
    while left > 0 {
      try d.step()
      try d.add(first, length: 32)
      left -= 1
    }
    try d.add(last, length: 32)
  }

  func addHeaders(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(headers, over: d.remaining))
    var left = try headersCount.add(&d)
    while left > 0 {
      try d.step()
      let sub = d.open(d.text("Header", at: d.here))
      try header.add(&d)
      _ = try headersCount.add(&d)
      d.close(sub, fitting: true)
      left -= 1
    }
    d.close(all)
  }

  func addBlock(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(block, over: d.remaining))
    try blockHeader.add(&d)
    let count = try transactionCount.add(&d)
    var number: UInt64 = 1
    while number <= count {
      try d.step()
      try transactions.add(&d, number: number)
      number += 1
    }
    d.close(all)
  }
}

/// The header of a block.
struct BitcoinHeader {
  let version, bits, nonce: Field<UInt32>
  let previous, root: Field<Bytes>
  let time: Field<AbsoluteTime>

  init(_ p: inout Builder, _ name: String) {
    version = p.u32("\(name).version", "Block version")
    previous = p.bytes("\(name).prev_block", "Previous block")
    root = p.bytes("\(name).merkle_root", "Merkle root")
    time = p.time("\(name).timestamp", "Block timestamp")
    bits = p.u32("\(name).bits", "Bits", .hex)
    nonce = p.u32("\(name).nonce", "Nonce", .hex)
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    try d.add(version, order: .little)
    try d.add(previous, length: 32)
    try d.add(root, length: 32)
    try d.addBitcoinTime(time)
    try d.add(bits, order: .little)
    try d.add(nonce, order: .little)
  }
}

struct BitcoinTransactions {
  let message, input, previous, output, witness, component: Field<Label>
  let version, index, sequence, lockTime: Field<UInt32>
  let flag, hash, signature, script, data: Field<Bytes>
  let value: Field<UInt64>
  let inputs, outputs, inputScript, outputScript, components, length: BitcoinSize
  let badScript: Expert

  init(_ p: inout Builder) {
    inputs = BitcoinSize(&p, "tx.input_count", "Input Count")
    message = p.label("tx", "Tx message")
    version = p.u32("tx.version", "Transaction version")
    flag = p.bytes("tx.flag", "Flag")
    inputScript = BitcoinSize(&p, "tx.in.script_length", "Script Length")
    input = p.label("tx.in", "Transaction input")
    previous = p.label("tx.in.prev_output", "Previous output")
    hash = p.bytes("tx.in.prev_output.hash", "Hash")
    index = p.u32("tx.in.prev_output.index", "Index")
    signature = p.bytes("tx.in.sig_script", "Signature script")
    sequence = p.u32("tx.in.seq", "Sequence")
    outputs = BitcoinSize(&p, "tx.output_count", "Output Count")
    output = p.label("tx.out", "Transaction output")
    value = p.u64("tx.out.value", "Value")
    outputScript = BitcoinSize(&p, "tx.out.script_length", "Script Length")
    script = p.bytes("tx.out.script", "Script")
    witness = p.label("tx.witness", "Transaction witness")
    components = BitcoinSize(&p, "tx.witness.component_count", "Number of components")
    component = p.label("tx.witness.component", "Witness component")
    length = BitcoinSize(&p, "tx.witness.component.length", "Length")
    data = p.bytes("tx.witness.component.data", "Data")
    lockTime = p.u32("tx.lock_time", "Block lock time or block ID")
    badScript = p.expert(
      "script_length.invalid", .malformed, .error, "script_len too large")
  }

  /// - Parameter number: which of a block's it is; nil for a message of its own.
  func add(_ d: inout Dissection, number: UInt64?) throws(Malformed) {
    let start = d.offset
    let end = d.offset + d.remaining
    let item = d.put(message, at: d.next(d.remaining))
    if let number {
      let digits = String(number)
      let blanks = String(repeating: " ", count: max(0, 4 - digits.utf8.count))
      d.label("Tx message [ \(blanks)\(digits) ]")
    }
    let all = d.open(item)
    try d.add(version, order: .little)
    let hasWitness = try d.peek(UInt8.self) == 0
    if hasWitness { try d.add(flag, length: 2) }
    let count = try inputs.add(&d)
    var left = count
    while left > 0 {
      try d.step()
      try addInput(&d)
      left -= 1
    }
    left = try outputs.add(&d)
    while left > 0 {
      try d.step()
      let sub = d.open(d.put(output, at: d.here))
      try d.add(value, order: .little)
      let size = try outputScript.addLength(&d)
      try d.add(script, length: size)
      d.close(sub, fitting: true)
      left -= 1
    }
    if hasWitness {
      left = count
      while left > 0 {
        try d.step()
        try addWitness(&d)
        left -= 1
      }
    }
    try d.add(lockTime, order: .little)
    // The reference counts from the start of the payload.
    let size = d.offset - d.start - 24
    if number != nil { d.setLength(item, min(size, end - start)) }
    d.close(all)
  }

  private func addInput(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(input, at: d.here))
    let from = d.open(d.put(previous, at: d.next(min(36, d.remaining))))
    try d.add(hash, length: 32)
    try d.add(index, order: .little)
    d.close(from)
    let size = try inputScript.addLength(&d)
    try d.add(signature, length: size)
    try d.add(sequence, order: .little)
    d.close(sub, fitting: true)
  }

  private func addWitness(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(witness, at: d.here))
    var left = try components.add(&d)
    while left > 0 {
      try d.step()
      let one = d.open(d.put(component, at: d.here))
      let size = try length.addLength(&d)
      try d.add(data, length: size)
      d.close(one, fitting: true)
      left -= 1
    }
    d.close(sub, fitting: true)
  }
}
