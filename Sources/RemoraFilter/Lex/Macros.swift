internal import RemoraCore

/// Text substitution before anything is read.
enum Macros {
  static func expand(
    _ text: String, _ macros: [String: String], registry: SealedRegistry
  ) throws(FilterError) -> String { text }
}
