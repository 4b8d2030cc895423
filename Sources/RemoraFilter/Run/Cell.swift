internal import RemoraCore

/// One value while a filter runs: a number, or where its bytes are. Trivial, 16 bytes.
struct Cell: BitwiseCopyable, Sendable {
  enum Origin: UInt8, BitwiseCopyable, Sendable {
    /// `bits` is the value itself.
    case number
    /// Bytes of a node's value, and of the place it covers.
    case value, place
    /// Bytes of the program's constants, and of those made for this packet.
    case constant, made
    /// Bytes of the selected packet.
    case kept
  }

  /// A number; or the first byte and the number of bytes, in the halves.
  var bits: UInt64
  var node: UInt32 = 0
  var origin: Origin = .number
  /// Of addresses: bits that count.
  var prefix: UInt8 = 0
  /// Of wholes.
  var isNegative = false

  @inline(__always) init(whole: Whole) {
    bits = whole.bits
    isNegative = whole.isNegative
  }

  @inline(__always) init(bits: UInt64, prefix: UInt8 = 0) {
    self.bits = bits
    self.prefix = prefix
  }

  @inline(__always)
  init(_ origin: Origin, node: UInt32 = 0, start: Int = 0, count: Int, prefix: UInt8 = 0) {
    bits = UInt64(truncatingIfNeeded: start) << 32 | UInt64(UInt32(truncatingIfNeeded: count))
    self.node = node
    self.origin = origin
    self.prefix = prefix
  }

  @inline(__always) var whole: Whole { Whole(bits: bits, isNegative: isNegative) }
  @inline(__always) var real: Double { Double(bitPattern: bits) }
  @inline(__always) var start: Int { Int(truncatingIfNeeded: bits >> 32) }
  @inline(__always) var count: Int { Int(truncatingIfNeeded: bits & 0xffff_ffff) }
}

/// One step of a program. Tests name the steps to go on with; negative ones end it.
struct Instruction: BitwiseCopyable, Sendable {
  enum Code: UInt8, BitwiseCopyable, Sendable {
    // Values into register `c`.
    /// Constant cells `a`, `b` of them.
    case load
    /// The field read `a`. Absent: on to `no`, unless `flag`.
    case read
    /// Register `a` cut by ranges from `b` on, `no` of them; characters with `flag`.
    case slice
    case negate, negateReal
    /// Registers `a` and `b`, all pairs; `d` is the operator.
    case computeWhole, computeReal, computeBytes, computeIPv4, computeIPv6, computeTime
    /// Function `d` of the registers from `a` on in the list, `b` of them. Nothing: on to `no`,
    /// unless `flag`.
    case call
    // Tests.
    /// A node of slot `a` is there.
    case exists
    /// Slot `a` has a whole for which order `d` to constant `b` holds, for some or all.
    case slotWhole
    /// The same for IPv4 addresses, under the constant's prefix.
    case slotIPv4
    /// Some whole of slot `a` has bits in common with constant `b`.
    case slotMask
    /// Slot `a` has a value in, or not in, the set `b`.
    case slotSet
    /// Register `a` has something.
    case notEmpty
    /// Register `a` has something that is not zero.
    case truth
    /// Registers `a` and `b`, order `d`, for all or some pairs.
    case compare
    /// Register `a` and the regex `b`.
    case match
    /// Register `a` and the set `b`.
    case member
    // Flow.
    /// Flag `a` is set to `flag`; on to `yes`.
    case store
    /// Flag `a`.
    case recall
    case jump
    /// An instance of scope `a`: the first, or the one after that in hand.
    case firstInstance, nextInstance
  }

  var code: Code
  /// Order, operator or function.
  var d: UInt8 = 0
  var form: Form = .whole
  /// What a function makes or takes.
  var type: FieldType = .none
  var flag = false
  /// For all instead of some.
  var all = false
  var a: UInt32 = 0
  var b: UInt32 = 0
  var c: UInt32 = 0
  var yes: Int32 = 0
  var no: Int32 = 0
}
