/// The summary line's columns. Texts are made only if the line is wanted.
extension Dissection {
  /// Sets the Protocol column.
  @inlinable public mutating func protocolColumn(_ text: @autoclosure () -> Phrase) {
    if wantsColumns { setProtocolColumn(text()) }
  }

  /// Puts a text before what the Protocol column has.
  @inlinable public mutating func protocolColumn(prepend text: @autoclosure () -> Phrase) {
    if wantsColumns { prependToProtocolColumn(text()) }
  }

  /// Adds to what the Protocol column has: `HTTP/JSON`.
  @inlinable public mutating func protocolColumn(
    append text: @autoclosure () -> Phrase, separator: String
  ) {
    if wantsColumns { appendToProtocolColumn(text(), separator) }
  }

  /// Sets the Info column, up to its fence.
  @inlinable public mutating func info(_ text: @autoclosure () -> Phrase) {
    if wantsColumns { setInfo(text(), .whole) }
  }

  /// Adds to the end of the Info column.
  @inlinable public mutating func info(append text: @autoclosure () -> Phrase) {
    if wantsColumns { setInfo(text(), .append) }
  }

  /// Adds to the Info column, with `separator` between if it is not empty.
  @inlinable public mutating func info(
    append text: @autoclosure () -> Phrase, separator: String
  ) {
    if wantsColumns {
      if !infoIsEmpty { setInfo(Phrase(separator), .append) }
      setInfo(text(), .append)
    }
  }

  /// Sets the Info column, up to its fence, with `separator` between if something stays: for
  /// protocols that have several messages in a packet.
  @inlinable public mutating func info(
    _ text: @autoclosure () -> Phrase, separator: String
  ) {
    if wantsColumns {
      setInfo(Phrase(""), .whole)
      if !infoIsEmpty { setInfo(Phrase(separator), .append) }
      setInfo(text(), .append)
    }
  }

  /// Sets the whole Info column, whatever other messages of the packet have left in it.
  @inlinable public mutating func info(anew text: @autoclosure () -> Phrase) {
    if wantsColumns { setInfoAnew(text()) }
  }

  /// Puts a text before what the Info column has; it stays when that is replaced.
  @inlinable public mutating func info(prepend text: @autoclosure () -> Phrase) {
    if wantsColumns { setInfo(text(), .value) }
  }

  /// What the Info column has so far can no longer be replaced.
  public mutating func fenceInfo() {
    if wantsColumns { store.pointee.columns.fence = store.pointee.columns.info.utf8.count }
  }

  /// The Source and Destination columns, where they are not the packet's addresses.
  public mutating func addressColumns(
    source: @autoclosure () -> Phrase, destination: @autoclosure () -> Phrase
  ) {
    guard wantsColumns else { return }
    store.pointee.columns.source = store.pointee.render(source())
    store.pointee.columns.destination = store.pointee.render(destination())
  }

  /// What the Source and Destination columns say if the packet turns out to have no addresses.
  public mutating func addressColumns(otherwise text: String) {
    if wantsColumns { store.pointee.columns.unaddressed = text }
  }

  @usableFromInline var infoIsEmpty: Bool { store.pointee.columns.info.isEmpty }

  @inline(never) @usableFromInline mutating func setProtocolColumn(_ text: Phrase) {
    store.pointee.columns.protocolName = store.pointee.render(text)
  }

  @inline(never) @usableFromInline mutating func prependToProtocolColumn(_ text: Phrase) {
    store.pointee.columns.protocolName =
      store.pointee.render(text) + store.pointee.columns.protocolName
  }

  @inline(never) @usableFromInline
  mutating func appendToProtocolColumn(_ text: Phrase, _ separator: String) {
    if !store.pointee.columns.protocolName.isEmpty {
      store.pointee.columns.protocolName += separator
    }
    store.pointee.columns.protocolName += store.pointee.render(text)
  }

  @inline(never) @usableFromInline mutating func setInfoAnew(_ text: Phrase) {
    store.pointee.columns.fence = 0
    setInfo(text, .whole)
  }

  @inline(never) @usableFromInline mutating func setInfo(_ text: Phrase, _ how: LabelVerb) {
    let text = store.pointee.render(text)
    let fence = store.pointee.columns.fence
    switch how {
    case .append: store.pointee.columns.info += text
    case .value:
      store.pointee.columns.info = text + store.pointee.columns.info
      store.pointee.columns.fence = fence + text.utf8.count
    case .whole:
      store.pointee.columns.info =
        String(decoding: store.pointee.columns.info.utf8.prefix(fence), as: UTF8.self) + text
    }
  }
}

/// What the outermost protocol (`frame`) needs of the packet's record.
extension Dissection {
  /// The record in hand.
  public var record: RecordInfo { store.pointee.about }
  /// The LINKTYPE_ number of the record.
  @inlinable public var linkType: Int32 { store.pointee.about.linkType }
  /// Bytes of frame check sequence at its end; -1 if the capture does not say.
  @inlinable public var fcsLength: Int8 { store.pointee.about.fcsLength }
  /// Facts of the capture, if the run has any.
  public var facts: (any CaptureFacts)? { store.pointee.facts }
  /// The names of the protocols met so far, outermost first.
  public var layerNames: [String] {
    (0..<store.pointee.layerCount).map {
      store.pointee.registry.protocols[Int(store.pointee.layers[$0])].name
    }
  }
  /// The names in use: numbers only, or resolved.
  public var names: any NameResolver { store.pointee.names }
}
