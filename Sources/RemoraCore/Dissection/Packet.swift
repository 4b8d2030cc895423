/// What a capture says of a packet beside its bytes.
public struct RecordInfo: BitwiseCopyable, Sendable {
  /// Captured bytes, and those on the wire.
  public internal(set) var capturedLength = 0
  public var originalLength: Int
  /// From 1.
  public var number: UInt32
  public var time: AbsoluteTime
  /// False when the capture has no time for this packet.
  public var hasTime = true
  /// Digits after the point that the capture's clock has.
  public var timeDigits: UInt8 = 6
  /// A LINKTYPE_ number.
  public var linkType: Int32
  /// The interface's number in the capture, or -1.
  public var interface: Int32 = -1
  /// The number by which its section knows the interface, or -1.
  public var interfaceID: Int32 = -1
  /// Bytes of frame check sequence at the packet's end; -1 if the capture does not say.
  public var fcsLength: Int8 = -1
  /// The section of the capture, from 1; 0 where the format has none.
  public var section: Int32 = 0
  /// The kind of block, where the record is no packet but a custom block of pcapng; else 0.
  public var customBlock: UInt32 = 0
  /// Enterprise number of a custom block.
  public var enterprise: UInt32 = 0
  /// Time of the capture's first packet, and of those before this one.
  public var firstTime: AbsoluteTime
  public var previousTime: AbsoluteTime?
  public var previousDisplayedTime: AbsoluteTime?
  /// The packet has been dissected before, with the same dissector.
  public var isRevisit = false
  /// The packet will be dissected again: what is only known now must be remembered.
  public var willRevisit = false

  public init(originalLength: Int, number: UInt32, time: AbsoluteTime, linkType: Int32) {
    self.originalLength = originalLength
    self.number = number
    self.time = time
    self.linkType = linkType
    self.firstTime = time
  }
}

/// A packet as it comes from a capture, before it is dissected.
public struct PacketRecord {
  /// The captured bytes; they must stay as they are until the next packet is dissected.
  public var bytes: UnsafeRawBufferPointer
  public var about: RecordInfo

  public init(bytes: UnsafeRawBufferPointer, about: RecordInfo) {
    self.bytes = bytes
    self.about = about
    self.about.capturedLength = bytes.count
  }
}

/// What protocols know about the packet in hand, and tell each other.
public struct PacketInfo: BitwiseCopyable, Sendable {
  public var number: UInt32 = 0
  public var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  /// Addresses and ports of the innermost layers so far: what conversations are known by.
  public var source = Address.none
  public var destination = Address.none
  public var linkSource = Address.none
  public var linkDestination = Address.none
  public var sourcePort: UInt32 = 0
  public var destinationPort: UInt32 = 0
  /// The number of the TCP connection in hand; `.max` where it is not known. The same ends may
  /// have one connection after the other.
  public var connection = UInt32.max
  /// The IP protocol number of the innermost IP layer.
  public var ipProtocol: UInt8 = 0
  /// The bytes in hand are part of a datagram that could not be put together.
  public var isFragment = false
  /// The bytes in hand are a copy of another packet inside an error message.
  public var isQuoted = false
  /// Time to live of the innermost IP layer.
  public var hopLimit: UInt8 = 0
  /// What the link layer said that the payload is.
  public var ethertype: UInt32 = 0
  /// Bytes of frame check sequence behind the link layer's bytes: 0 inside of others, -1 unknown.
  public var fcsLength: Int8 = 0
  /// Sent (0) or received (1) by the machine that captured it; -1 unknown.
  public var direction: Int8 = -1
  /// VLAN tags met so far.
  public var tagCount: UInt8 = 0
  /// Network layers met so far that gave the conversations of those above their ends; a layer
  /// whose ends are not those in its header counts as two.
  public var networkLayers: UInt8 {
    get { layers }
    set {
      layers = newValue
      ends.add(source, destination)
    }
  }
  private var layers: UInt8 = 0
  /// The ends that these layers had.
  private(set) var ends = EndsList()
  public var isRevisit = false

  /// Forgets the packet before. Field by field: a whole new value would be built and copied.
  @inline(__always) mutating func reset(_ about: borrowing RecordInfo) {
    number = about.number
    time = about.time
    source = .none
    destination = .none
    linkSource = .none
    linkDestination = .none
    sourcePort = 0
    destinationPort = 0
    connection = .max
    ipProtocol = 0
    isFragment = false
    isQuoted = false
    hopLimit = 0
    ethertype = 0
    fcsLength = 0
    layers = 0
    ends.count = 0
    tagCount = 0
    isRevisit = about.isRevisit
  }
}

/// Facts of the capture that only few fields ask for.
public protocol CaptureFacts: AnyObject {
  func interfaceName(_ index: Int32) -> String?
  func interfaceDescription(_ index: Int32) -> String?
  /// Comments of a packet, in file order.
  func comments(ofPacket number: UInt32) -> [String]
  /// The flags word, drop count, packet id and queue of a packet, where present.
  func option(_ option: PacketOption, ofPacket number: UInt32) -> UInt64?
}

public enum PacketOption: Sendable { case flags, dropCount, packetID, queue }
