public import RemoraCore

/// What a report knows beside the trees: names, local time, and what its head says.
public struct ReportContext: Sendable {
  public var registry: SealedRegistry
  /// How addresses and ports are written; those of the dissector.
  public var names: any NameResolver
  public var zone: Zone
  /// The capture's name as the user gave it.
  public var captureFile: String
  /// The moment of the run, in seconds from 1970-01-01 UTC.
  public var now: Int64
  /// The program and its version, `remora/1.0`.
  public var creator: String

  /// Makes what `-e` computes from an expression that is no field's name; nil if it is none.
  package var computed: (@Sendable (String) -> (any ComputedValues)?)?

  public init(
    registry: SealedRegistry, names: any NameResolver = NumericNames(), zone: Zone = .utc,
    captureFile: String = "", now: Int64 = 0, creator: String = "remora"
  ) {
    self.registry = registry
    self.names = names
    self.zone = zone
    self.captureFile = captureFile
    self.now = now
    self.creator = creator
  }

  func texts() -> FieldTexts { FieldTexts(FieldForms(registry), names: names, zone: zone) }
}

/// Values that are computed from a packet's fields, by whoever knows the language for it.
package protocol ComputedValues: AnyObject {
  var needs: Needs { get }
  /// Learns under which slots the run's trees have its fields.
  func bind(_ needs: Needs)
  /// The values in the packet's order, as texts.
  func texts(_ tree: borrowing Tree) -> [String]
}
