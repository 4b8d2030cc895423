import RemoraCore

extension ValueText {
  /// Names of a few values, `Infinity (65535)`; all others are plain numbers.
  static func special(_ names: ValueNames) -> ValueText {
    .names(
      names.shown { value in
        guard let name = names.name(of: value) else { return String(value) }
        return "\(name) (\(value))"
      })
  }
}
