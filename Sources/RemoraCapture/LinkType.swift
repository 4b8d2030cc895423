/// What is known of LINKTYPE_ values (tcpdump.org/linktypes).
public enum LinkType {
  /// Whether a pcap file with this link type is accepted.
  public static func isKnown(_ link: Int32) -> Bool {
    link == 0 || encapsulation(link) != 0
  }

  /// The number of the field `frame.encap_type`; 0 for a link type that is not known.
  public static func encapsulation(_ link: Int32) -> Int {
    guard link >= 0, Int(link) < encapsulations.count else { return 0 }
    return Int(encapsulations[Int(link)])
  }

  /// Bytes of the largest packet that a file may hold for this link type.
  ///
  /// D-Bus, USB and EBHSCR have messages larger than any network packet.
  public static func largestPacket(_ link: Int32) -> UInt32 {
    switch link {
    case 186, 189, 220, 231, 249, 266: 128 << 20
    case 279: 32 << 20
    default: 262_144
    }
  }

  /// By link type, as measured.
  private static let encapsulations: [UInt8] = [
    15, 1, 184, 148, 0, 0, 2, 8, 3, 4, 6, 10, 7, 38, 7, 0, 11, 0, 11, 11, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 139, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 10, 7, 0, 0, 28, 20, 11, 26, 174, 38, 0, 0, 28, 25, 30, 0,
    0, 39, 29, 21, 0, 32, 18, 13, 0, 0, 0, 23, 37, 9, 81, 82, 0, 87, 0, 68, 151, 67, 62, 75, 42,
    43, 101, 33, 44, 0, 0, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 24, 0,
    63, 0, 76, 0, 66, 178, 179, 77, 78, 0, 0, 0, 88, 83, 84, 85, 86, 0, 91, 181, 0, 92, 41, 93,
    95, 109, 0, 97, 0, 0, 104, 100, 98, 0, 103, 197, 99, 147, 131, 19, 0, 0, 0, 0, 112, 106, 108,
    107, 111, 105, 113, 0, 0, 0, 0, 115, 0, 0, 0, 121, 122, 124, 125, 129, 130, 127, 146, 0, 0,
    0, 132, 133, 157, 0, 141, 135, 136, 180, 138, 0, 140, 0, 0, 149, 152, 153, 154, 155, 158,
    159, 160, 161, 0, 171, 172, 173, 0, 0, 0, 177, 0, 182, 0, 36, 0, 183, 185, 186, 199, 198,
    200, 210, 0, 0, 204, 205, 0, 0, 206, 0, 0, 0, 211, 208, 220, 212, 0, 214, 215, 216, 217, 219,
    0, 222, 221, 223, 225,
  ]
}
