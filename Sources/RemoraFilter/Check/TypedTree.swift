package import RemoraCore

package typealias TypedID = Int32

/// One node of a filter whose names, types and quantifiers are settled.
package struct TypedNode: Sendable {
  package enum Order: UInt8, Sendable {
    case equal, notEqual, less, lessEqual, greater, greaterEqual, contains
  }

  package enum Kind: Sendable {
    // Values.
    /// `a` in `constants`.
    case constant
    /// `a` in `reads`.
    case field
    /// Pieces of `a`, in characters or bytes.
    case slice(RangeList, characters: Bool)
    /// `a` the first of `count` arguments in `children`.
    case function(Function, count: Int32)
    case negate
    case arithmetic(Arithmetic)
    // Tests.
    case always(Bool)
    /// The field `a` is there.
    case exists
    /// Some value of `a` is not zero.
    case truth
    /// All pairs or some pair of values of `a` and `b`.
    case compare(Order, all: Bool)
    /// All values or some value of `a` match `regexes[b]`.
    case matches(all: Bool)
    /// All values or some value of `a` lie in `sets[b]`; `negated` turns the outcome round.
    case member(all: Bool, negated: Bool)
    case not, and, or, xor
    /// Test `a` holds within one instance of `scopes[b]`.
    case same
  }

  package var kind: Kind
  package var a: Int32 = -1
  package var b: Int32 = -1
  /// The first node of this subtree.
  package var first: TypedID
  /// Of values; `none` for tests.
  package var type: FieldType = .none
  package var range: Range<Int>
}

/// How one name is read: every field of that name, by slot.
package struct FieldRead: Sendable {
  package enum Source: Sendable, Equatable {
    case packet
    /// A text of the summary line.
    case column(Column)
    /// The packet that was selected, not the one in hand.
    case selected
  }
  package var name: String
  /// Indices into the filter's `Needs.slots`, with each field's type.
  package var slots: [(slot: Int, type: FieldType)] = []
  package var source = Source.packet
  /// The bytes the field covers instead of its value.
  package var isRaw = false
  /// Values only of these layers.
  package var layers = RangeList()
  /// The labels of the values instead of these, by slot: declarations of a name may differ.
  package var labels: [LabelTable]?
  /// Only values within the instance that is looked at.
  package var isScoped = false
}

/// What a condition on one instance speaks of.
package struct FieldScope: Sendable {
  package var name: String
  /// Indices into the filter's `Needs.slots`.
  package var slots: [Int] = []
  /// The item itself holds the values, as a protocol does; otherwise the item it is part of.
  package var isProtocol: Bool
}

/// Texts of the summary line that have a name in the language.
package enum Column: String, Sendable, CaseIterable {
  case info = "_ws.col.info"
  case protocolName = "_ws.col.protocol"
  case source = "_ws.col.def_src"
  case destination = "_ws.col.def_dst"
  case number = "_ws.col.number"
  case time = "_ws.col.cls_time"
  case length = "_ws.col.packet_length"
}

/// Elements of a set: constants as sorted runs, all others to be computed for every packet.
package struct FilterSet: Sendable {
  package var constants: [(low: Constant, high: Constant)] = []
  /// Typed nodes; `high` is nil for a single value.
  package var computed: [(low: TypedID, high: TypedID?)] = []
}

/// The labels of a field's values.
package struct LabelTable: Sendable {
  package var entries: [(low: UInt64, high: UInt64, label: String)] = []
  /// Text made by the protocol for every value.
  package var make: (@Sendable (UInt64) -> String)?
}

/// A checked filter: nodes in the order they are computed, children before parents.
package struct TypedTree: Sendable {
  package var nodes: [TypedNode] = []
  package var constants: [Constant] = []
  package var reads: [FieldRead] = []
  package var children: [TypedID] = []
  package var ranges: [SliceRange] = []
  package var sets: [FilterSet] = []
  package var regexes: [Regex] = []
  package var scopes: [FieldScope] = []
  package var root: TypedID?
  /// Nothing holds of an empty list, and a slice that is not there has no value.
  package var isStrict = false
  package var needs = Needs()

  package subscript(id: TypedID) -> TypedNode { nodes[Int(id)] }
}
