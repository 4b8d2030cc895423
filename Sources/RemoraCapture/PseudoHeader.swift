/// Some link types put facts about a packet in front of its bytes. They are no part of the packet:
/// lengths do not count them.
struct PseudoHeader {
  var length: Int
  /// The kind of file, and what is in front, for messages.
  var file: String
  var what: String
  /// What the last two bytes must say, if anything.
  var protocolNumber: UInt16?

  init?(_ link: Int32) {
    switch link {
    case 123: self.init(4, "SunATM", "an ATM pseudo-header")
    case 139: self.init(4, "MTP2", "an MTP2 pseudo-header")
    case 144: self.init(16, "IrDA", "an IrDA pseudo-header", 0x0017)
    case 177: self.init(16, "LAPD", "a LAPD pseudo-header", 0x0030)
    case 196: self.init(5, "SITA", "a SITA pseudo-header")
    case 201: self.init(4, "Bluetooth", "a pseudo-header")
    case 204: self.init(1, "PPP", "a pseudo-header")
    case 209: self.init(5, "I2C", "a I2C pseudo-header")
    case 245: self.init(2, "NFC LLCP", "a pseudo-header")
    case 254: self.init(4, "Bluetooth monitor", "a pseudo-header")
    default: return nil
    }
  }

  private init(_ length: Int, _ file: String, _ what: String, _ number: UInt16? = nil) {
    self.length = length
    self.file = file
    self.what = what
    protocolNumber = number
  }

  /// Takes the pseudo-header off the front of a record.
  func strip(_ record: inout Record) throws(Damage) {
    let bytes = record.bytes
    guard bytes.count >= length else {
      throw .damaged(
        "pcap/pcapng: \(file) file has a \(bytes.count)-byte packet, too small to have even "
          + what)
    }
    if let protocolNumber {
      let found = UInt16(bytes[length - 2]) << 8 | UInt16(bytes[length - 1])
      guard found == protocolNumber else {
        throw .damaged(
          "pcap/pcapng: \(file) capture has a packet with an invalid sll_protocol field")
      }
    }
    record.bytes = UnsafeRawBufferPointer(rebasing: bytes[length...])
    // A length on the wire without room for it is taken for a very large one, as tshark does.
    record.originalLength =
      record.originalLength >= length ? record.originalLength - length : Int(Int32.max)
    record.pseudoHeaderLength = UInt8(truncatingIfNeeded: length)
  }
}

extension Record {
  /// What the link type has in front of the packet, such as the direction; empty for most.
  public var pseudoHeader: UnsafeRawBufferPointer {
    guard let start = bytes.baseAddress, pseudoHeaderLength > 0 else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let length = Int(pseudoHeaderLength)
    return UnsafeRawBufferPointer(start: start - length, count: length)
  }

  /// The packet with its pseudo-header, as it is in a file.
  var stored: UnsafeRawBufferPointer {
    guard let start = bytes.baseAddress, pseudoHeaderLength > 0 else { return bytes }
    let length = Int(pseudoHeaderLength)
    return UnsafeRawBufferPointer(start: start - length, count: bytes.count + length)
  }

  /// The length on the wire, as it is in a file.
  var storedLength: Int { originalLength &+ Int(pseudoHeaderLength) }
}
