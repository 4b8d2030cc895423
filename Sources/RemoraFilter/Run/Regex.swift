internal import CPCRE2

/// A compiled pattern; immutable, so it may be shared. Memory of the library's own is freed with
/// the last reference.
package final class Regex: @unchecked Sendable {
  let code: OpaquePointer
  package let pattern: String
  /// Whether machine code was made of it.
  let isCompiled: Bool

  /// - Throws: the library's words for what is wrong with the pattern.
  package init(_ pattern: ArraySlice<UInt8>) throws(FilterError) {
    var errorCode: CInt = 0
    var errorOffset = 0
    // The byte behind gives an empty pattern an address.
    let bytes = Array(pattern) + [0]
    let options = PCRE2_CASELESS | UInt32(PCRE2_NEVER_UTF) | UInt32(PCRE2_NEVER_UCP)
    let compiled = bytes.withUnsafeBufferPointer {
      pcre2_compile_8($0.baseAddress, $0.count - 1, options, &errorCode, &errorOffset, nil)
    }
    guard let compiled else {
      throw FilterError("Regex compilation error: \(Regex.words(errorCode)).")
    }
    code = compiled
    isCompiled = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) == 0
    self.pattern = String(decoding: pattern, as: UTF8.self)
  }

  deinit { pcre2_code_free_8(code) }

  private static func words(_ code: CInt) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = buffer.withUnsafeMutableBufferPointer {
      pcre2_get_error_message_8(code, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return "unknown error" }
    return String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
  }
}

/// What matching needs to write to: one per worker.
struct RegexScratch: ~Copyable {
  private let data: OpaquePointer?
  private let context: OpaquePointer?
  private let stack: OpaquePointer?
  /// Matches given up because they took too many steps; they count as no match.
  private(set) var limitHits = 0
  /// The pattern that was given up first.
  private(set) var firstHit: OpaquePointer?

  init() {
    data = pcre2_match_data_create_8(1, nil)
    context = pcre2_match_context_create_8(nil)
    stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    if let context {
      pcre2_set_match_limit_8(context, 1_000_000)
      pcre2_set_depth_limit_8(context, 100_000)
      pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
  }

  mutating func matches(_ code: OpaquePointer, _ subject: UnsafeRawBufferPointer) -> Bool {
    var empty: UInt8 = 0
    return withUnsafePointer(to: &empty) { none in
      let bytes = subject.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? none
      var result = pcre2_match_8(code, bytes, subject.count, 0, 0, data, context)
      if result == PCRE2_ERROR_JIT_STACKLIMIT {
        result = pcre2_match_8(
          code, bytes, subject.count, 0, UInt32(PCRE2_NO_JIT), data, context)
      }
      if result >= 0 { return true }
      if result != PCRE2_ERROR_NOMATCH {
        limitHits += 1
        if firstHit == nil { firstHit = code }
      }
      return false
    }
  }
}
