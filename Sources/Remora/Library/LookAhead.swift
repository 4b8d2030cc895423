import RemoraCore

/// Whether something wanted is only known when packets that come later have been read. Then a
/// capture that can be read twice is.
enum LookAhead {
  static func isNeeded(_ needs: Needs, by registry: SealedRegistry) -> Bool {
    !needs.lookingAhead(in: registry).isEmpty
  }
}
