import Testing

/// RIFF against tshark 4.6.9: the chunks of a picture.
@Suite struct RiffTests {
  @Test func treeIsThatOfTshark() {
    let sample = Self.sample
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  /// A chunk of odd length is followed by a byte of padding (RIFF 1.0, "Chunks"), which tshark takes
  /// for the next one's name.
  @Test func whatFollowsAnOddChunkIsFound() {
    var bytes = Self.sample.bytes
    bytes[135] = 3
    let rows = PacketRows.rows(of: [bytes], in: Self.sample.protocols).first ?? []
    #expect(rows.contains("2 riff.chunk.data 139+3 '61:62:63' Chunk Data: 616263"))
    #expect(rows.contains("1 riff.chunk 143+12 '' EXIF Chunk"))
  }

  @Test func everyPrefixIsDissected() {
    #expect(PacketRows.survivesEveryPrefix(of: Self.sample.bytes))
  }

  static let sample = PacketSample(
    name: "picture",
    hex: """
      02020202020204040404040408004500008d00010000400600000a0000010a00000200509c40000000010000
      00015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a20696d61
      67652f776562700d0a436f6e74656e742d4c656e6774683a2033360d0a0d0a524946461c0000005745425056
      503820040000006162636445584946040000007778797a
      """,
    protocols: ["riff", "_ws.malformed"],
    rows: #"""
      0 riff 119+36 '' Resource Interchange File Format
      1 riff.magic 119+4 'RIFF' Magic: RIFF
      1 riff.file.size 123+4 '28' File Size: 28 bytes
      1 riff.file.type 127+4 'WEBP' File Type: WEBP
      1 riff.chunk 131+12 '' VP8  Chunk
      2 riff.chunk.id 131+4 'VP8 ' Chunk ID: VP8 
      2 riff.chunk.size 135+4 '4' Chunk Size: 4 bytes
      2 riff.chunk.data 139+4 '61:62:63:64' Chunk Data: 61626364
      1 riff.chunk 143+12 '' EXIF Chunk
      2 riff.chunk.id 143+4 'EXIF' Chunk ID: EXIF
      2 riff.chunk.size 147+4 '4' Chunk Size: 4 bytes
      2 riff.chunk.data 151+4 '77:78:79:7a' Chunk Data: 7778797a
      """#)
}
