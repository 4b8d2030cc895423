/// A stream of the uncompressed bytes.
func decompressor(
  _ compression: CaptureReader.Compression, _ input: RawInput
) throws(Damage) -> any ByteStream {
  return input
}
