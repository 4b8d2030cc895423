/// A value of a preference.
public enum PreferenceValue: Sendable, Equatable {
  case bool(Bool)
  case number(Int)
  case text(String)

  var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }
  var intValue: Int? { if case .number(let value) = self { value } else { nil } }
}

/// A preference that a protocol declared.
public struct PreferenceSpec: Sendable {
  /// `tcp.relative_sequence_numbers`
  public let name: String
  public let standard: PreferenceValue
  public let about: String
}
