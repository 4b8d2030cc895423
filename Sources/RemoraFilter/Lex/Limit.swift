/// Bounds on what one filter may hold.
package enum Limit {
  /// Bytes of text, macros expanded.
  package static let textBytes = 64 << 20
}
