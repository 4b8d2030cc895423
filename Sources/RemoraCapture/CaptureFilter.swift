internal import CPcap
internal import Glibc
internal import Synchronization

/// libpcap's compiler is not safe to run twice at once in every version.
private let compiling = Mutex<Void>(())

/// Capture filters: the language of tcpdump, compiled by libpcap.
public enum CaptureFilter {
  /// Why a text is no capture filter, in libpcap's words; nil if it is one.
  ///
  /// - Parameters:
  ///   - linkType: LINKTYPE_ value of the packets to be filtered.
  ///   - snapLength: bytes captured of a packet.
  public static func problem(
    _ text: String, linkType: Int32 = 1, snapLength: Int32 = 262_144
  ) -> String? {
    guard let handle = pcap_open_dead(linkType, snapLength) else { return "out of memory" }
    defer { pcap_close(handle) }
    var program = bpf_program()
    let problem = compile(handle, text, &program)
    if problem == nil { pcap_freecode(&program) }
    return problem
  }

  /// Whether a text that is no display filter would be a capture filter for Ethernet.
  public static func isValid(_ text: String) -> Bool { problem(text) == nil }

  /// The instructions of a filter, as `-d` shows them; nil if it does not compile.
  public static func listing(_ text: String, linkType: Int32 = 1) -> [String]? {
    guard let handle = pcap_open_dead(linkType, 262_144) else { return nil }
    defer { pcap_close(handle) }
    var program = bpf_program()
    guard compile(handle, text, &program) == nil else { return nil }
    defer { pcap_freecode(&program) }
    var lines: [String] = []
    for index in 0..<Int(program.bf_len) {
      guard let instructions = program.bf_insns,
        let line = bpf_image(instructions + index, Int32(truncatingIfNeeded: index))
      else { break }
      lines.append(String(cString: line))
    }
    return lines
  }

  /// Compiles; the program is to be freed if the result is nil.
  static func compile(
    _ handle: OpaquePointer, _ text: String, _ program: inout bpf_program
  ) -> String? {
    // A text with a zero byte would be compiled up to it only.
    guard !text.utf8.contains(0) else { return "syntax error" }
    var made = bpf_program()
    let problem: String? = compiling.withLock { _ in
      guard pcap_compile(handle, &made, text, 1, 0xffff_ffff) < 0 else { return nil }
      return pcap_geterr(handle).map { String(cString: $0) } ?? "syntax error"
    }
    program = made
    return problem
  }
}
