/// Fields that may be named although no loaded protocol has them: those of protocols that are
/// not built in. A filter over such a field is checked like any other, and the field is absent
/// from every packet.
public protocol NameCatalog: Sendable {
  /// The declaration of a name, or nil. Its `id` and `owner` mean nothing.
  func spec(named name: String) -> FieldSpec?
  /// Hands over the names that begin with `prefix`, in order, until `body` returns false.
  func forEachName(from prefix: String, _ body: (String) -> Bool)
}

extension Registry {
  /// The same registry, where the names of `catalog` are known too.
  public func knowing(_ catalog: any NameCatalog) -> Registry {
    var copy = self
    copy.catalog = catalog
    return copy
  }
}

extension SealedRegistry {
  /// Protocols that were renamed; the old names still work, also before a field's.
  private static let renamed = [("bootp", "dhcp"), ("ssl", "tls")]

  /// What an old name is now, `dhcp.type` for `bootp.type`; nil if it is none.
  package func currentName(of name: String) -> String? {
    for (old, new) in Self.renamed where name == old || name.hasPrefix(old + ".") {
      return new + name.dropFirst(old.count)
    }
    return nil
  }
}

extension FieldSpec {
  /// The declaration of a field that no loaded protocol has.
  /// - Parameter text: what labels it has; `ValueNames(recognizing:)` where only the labels
  ///   are known, not their values.
  public init(known name: String, label: String, type: FieldType, text: ValueText) {
    self.init(
      id: .max, scope: "", own: name, label: label, type: type, base: .dec, mask: 0,
      containerBits: 0,
      text: text, blurb: "", owner: .max)
  }
}
