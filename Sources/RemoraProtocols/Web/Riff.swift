public import RemoraCore

/// Resource Interchange File Format: chunks of a four-letter type and a little-endian length.
public let riff = Protocol("riff", "Resource Interchange File Format", short: "RIFF") { p in
  p.mayDecline()
  p.keepsToItself()
  let f = RiffFields(&p)
  for type in [
    "audio/vnd.wave", "audio/wav", "audio/wave", "audio/x-wav", "image/webp", "video/avi",
    "video/msvideo", "video/vnd.avi", "video/x-msvideo",
  ] {
    p.over("media_type", name: type)
  }
  return { d throws(Malformed) in
    guard d.remaining >= 4, try d.peek(UInt32.self) == 0x5249_4646 else {
      d.withdraw()
      return d.decline()
    }
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.magic, length: 4)
    try d.add(f.fileSize, order: .little)
    try d.add(f.fileType, length: 4)
    while d.remaining > 0 {
      try d.step()
      let name = String(decoding: d.bytes(d.next(4)), as: UTF8.self)
      let size = Int(try d.peek(UInt32.self, ahead: 4).byteSwapped)
      let padded = min(8 + size + size & 1, max(8, d.reportedRemaining))
      let sub = d.open(d.put(f.chunk, at: d.next(padded)))
      d.label("\(name) Chunk")
      try d.add(f.chunkId, length: 4)
      try d.add(f.chunkSize, order: .little)
      try d.add(f.chunkData, length: size)
      if size & 1 == 1, d.remaining > 0 { try d.skip(1) }
      d.close(sub)
    }
  }
}

/// The fields of Resource Interchange File Format.
struct RiffFields {
  let magic, fileType, chunkId: Field<Text>
  let fileSize, chunkSize: Field<UInt32>
  let chunk: Field<Label>
  let chunkData: Field<Bytes>

  init(_ p: inout Builder) {
    magic = p.string("magic", "Magic")
    fileSize = p.u32("file.size", "File Size", unit: .bytes)
    fileType = p.string("file.type", "File Type")
    chunk = p.label("chunk", "Chunk")
    chunkId = p.string("chunk.id", "Chunk ID")
    chunkSize = p.u32("chunk.size", "Chunk Size", unit: .bytes)
    chunkData = p.bytes("chunk.data", "Chunk Data")
  }
}
