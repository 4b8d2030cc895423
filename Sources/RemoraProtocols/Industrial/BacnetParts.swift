import RemoraCore

/// What a parameter of a service is, by the number of its tag.
indirect enum BacnetKind: Sendable {
  case object, device, property, index
  case unsigned(String), signed(String), real(String), boolean(String), span(String)
  case string(String), octets(String), time(String), date(String)
  case enumerated(String, BacnetNames)
  case bits(String, BacnetNames)
  case process, eventType, notifyType, toState, fromState
  case name, vendor, service
  /// A list between tags, with a line for it if it has a label.
  case list(String, [UInt8: BacnetKind])
  /// The same of values of the application.
  case values(String)
  case property2
  case stamp(String)
  case stamps, priorities, accessError, moment, null
  case log(Bool)
  /// As a list, which leaves no trace in the line.
  case quiet(String, [UInt8: BacnetKind])
  case elements(String), items(String)
  case ranges(String, String)
  case parameters, failure
  case plainBits(String)
}

/// The services' parameters.
struct BacnetParts: Sendable {
  let values: BacnetValues
  let lowLimit, highLimit, eventType, errorClass, errorCode, process, toState,
    fromState: Field<UInt32>
  let notifyType, restart: Field<UInt8>
  let vendor: Field<UInt16>
  let objectName: Field<Text>
  let present: BacnetPresentValue

  init(_ p: inout Builder) {
    values = BacnetValues(&p)
    objectName = p.string("object_name", "Object Name")
    vendor = p.u16(
      "vendor_identifier", "Vendor Identifier", names: BacnetLists.vendors)
    restart = p.u8("restart_reason", "Restart Reason", names: BacnetLists.restarts)
    eventType = p.u32("event_type", "Event Type", names: ValueNames(packed: bacEventTypeNames))
    notifyType = p.u8(
      "notify_type", "Notify Type", names: [0: "alarm", 1: "event", 2: "ack-notification"])
    errorClass = p.u32("error_class", "Error Class", names: ValueNames(packed: bacErrorClassNames))
    errorCode = p.u32("error_code", "Error Code", names: ValueNames(packed: bacErrorCodeNames))
    lowLimit = p.u32("who_is.low_limit", "Device Instance Range Low Limit")
    highLimit = p.u32("who_is.high_limit", "Device Instance Range High Limit")
    process = p.u32("processId", "ProcessIdentifier", blurb: "Process Identifier")
    let states: ValueNames = [
      0: "normal", 1: "fault", 2: "offnormal", 3: "high-limit", 4: "low-limit",
      5: "life-safety-alarm",
    ]
    toState = p.u32("to_state", "To State", names: states)
    fromState = p.u32("from_state", "From State", names: states)
    present = BacnetPresentValue(&p)
  }

  // MARK: Parameters

  /// Parameters up to the end or the tag that closes a list around them.
  func addAll(
    _ d: inout Dissection, _ kinds: [UInt8: BacnetKind], isQuiet: Bool = false
  ) throws(Malformed) {
    var object: UInt32 = 0
    var property: UInt32 = 0
    var index: UInt32?
    while d.reportedRemaining > 0 {
      try d.step()
      let tag = try BacnetTag.peek(d)
      if tag.closes { return }
      guard let kind = kinds[tag.number], tag.isContext else {
        // Of what follows nothing is known.
        return
      }
      switch kind {
      case .object: object = try values.addObject(&d, tag, showsInfo: !isQuiet)
      case .property:
        property = try values.addProperty(&d, tag, showsInfo: !isQuiet)
        index = nil
      case .index:
        index = UInt32(truncatingIfNeeded: values.number(d, tag))
        try values.addUnsigned(&d, tag, "property Array Index ")
      case .property2:
        try addTagged(&d, tag) { d throws(Malformed) in
          try addPropertyValue(&d, property, object, index)
        }
      case .log(let isQuietLog):
        try addTagged(&d, tag) { d throws(Malformed) in
          try addAll(&d, BacnetServices.datum, isQuiet: isQuietLog)
        }
      case .quiet(let label, let inner):
        try addList(&d, tag, label) { d throws(Malformed) in
          try addAll(&d, inner, isQuiet: true)
        }
      default: try add(&d, tag, kind)
      }
    }
  }

  func addTagged(
    _ d: inout Dissection, _ tag: BacnetTag,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    try values.addTag(&d, tag)
    try body(&d)
    guard d.reportedRemaining > 0 else { return }
    let last = try BacnetTag.peek(d)
    if last.closes { try values.addTag(&d, last) }
  }

  func add(
    _ d: inout Dissection, _ tag: BacnetTag, _ kind: BacnetKind
  ) throws(Malformed) {
    switch kind {
    case .device: try values.addObject(&d, tag, "Device Identifier: ", isDevice: true)
    case .unsigned(let label): try values.addUnsigned(&d, tag, label)
    case .signed(let label): try values.addSigned(&d, tag, label)
    case .real(let label): try values.addReal(&d, tag, label)
    case .boolean(let label): try values.addBoolean(&d, tag, label)
    case .date(let label): try values.addDate(&d, tag, label)
    case .span(let label): try values.addSpan(&d, tag, label)
    case .string(let label): try values.addString(&d, tag, label)
    case .octets(let label): try values.addOctets(&d, tag, label)
    case .time(let label): try values.addTime(&d, tag, label)
    case .enumerated(let label, let names):
      try values.addEnumerated(&d, tag, label, names)
    case .bits(let label, let names):
      try values.addBits(&d, tag, label, names)
    case .plainBits(let label): try values.addBits(&d, tag, label, nil)
    case .failure: try addTagged(&d, tag) { d throws(Malformed) in try addPair(&d) }
    case .process: try addNumber(&d, tag, process)
    case .eventType: try addNumber(&d, tag, eventType)
    case .toState: try addNumber(&d, tag, toState)
    case .fromState: try addNumber(&d, tag, fromState)
    case .notifyType: try addSmall(&d, tag, notifyType)
    case .name: try values.addString(&d, tag, "Object Name", field: objectName)
    case .vendor:
      let value = try addVendor(&d, tag)
      d.info(append: "V=\(value) ")
    case .service:
      let value = values.number(d, tag)
      d.info(append: "SN=\(value) ")
      try values.addUnsigned(&d, tag, "service Number: ")
    case .list(let label, let kinds):
      try addList(&d, tag, label) { d throws(Malformed) in try addAll(&d, kinds) }
    case .stamps:
      try addList(&d, tag, "eventTimeStamps", isWhole: true) { d throws(Malformed) in
        try addStampList(&d)
      }
    case .priorities:
      try addList(&d, tag, "eventPriorities", isWhole: true) { d throws(Malformed) in
        for name in ["TO-OFFNORMAL", "TO-FAULT", "TO-NORMAL"] {
          try values.addUnsigned(&d, try BacnetTag.peek(d), "\(name) Priority: ")
        }
      }
    case .moment:
      try addTagged(&d, tag) { d throws(Malformed) in
        try values.addDate(&d, try BacnetTag.peek(d), "Date: ")
        try values.addTime(&d, try BacnetTag.peek(d), "Time: ")
      }
    case .null: try values.addLine(&d, tag, "null value: NULL")
    case .accessError:
      try addList(&d, tag, "propertyAccessError") { d throws(Malformed) in
        try addPair(&d)
      }
    case .elements(let label):
      try addList(&d, tag, label) { d throws(Malformed) in try addValues(&d, "", nil) }
    case .items(let label):
      try addList(&d, tag, label) { d throws(Malformed) in
        try addAll(&d, BacnetServices.records)
      }
    case .ranges(let label, let first): try addRange(&d, tag, label, first)
    case .values(let label):
      try addList(&d, tag, label) { d throws(Malformed) in
        try addValues(&d, "Abstract Type: ", nil)
      }
    case .parameters: try addTagged(&d, tag) { d throws(Malformed) in try addEvent(&d) }
    case .stamp(let label):
      try addTagged(&d, tag) { d throws(Malformed) in try addStamp(&d, label) }
    default: try values.addUnknown(&d, tag)
    }
  }

  func addList(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, isWhole: Bool = false,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    if label.isEmpty { return try addTagged(&d, tag, body) }
    let start = d.offset
    let sub = d.open(d.text("\(label)", at: d.next(tag.size)))
    try addTagged(&d, tag, body)
    d.close(sub)
    if isWhole { d.setLength(sub.item, d.offset - start - 2) }
  }

  /// A field over a tag and its value.
  private func addNumber(
    _ d: inout Dissection, _ tag: BacnetTag, _ field: Field<UInt32>
  ) throws(Malformed) {
    try values.need(d, tag)
    let value = UInt32(truncatingIfNeeded: values.number(d, tag))
    let sub = d.open(d.put(field, value, at: d.next(tag.size + tag.length)))
    values.tags.add(&d, tag)
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  private func addSmall(
    _ d: inout Dissection, _ tag: BacnetTag, _ field: Field<UInt8>
  ) throws(Malformed) {
    try values.need(d, tag)
    let value = UInt8(truncatingIfNeeded: values.number(d, tag))
    let sub = d.open(d.put(field, value, at: d.next(tag.size + tag.length)))
    values.tags.add(&d, tag)
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  @discardableResult
  func addVendor(_ d: inout Dissection, _ tag: BacnetTag) throws(Malformed) -> UInt64 {
    try values.need(d, tag)
    let value = values.number(d, tag)
    let name = BacnetLists.vendors.name(of: value) ?? "Unknown Vendor"
    let sub = d.open(
      d.text("Vendor ID: \(name) (\(value))", at: d.next(tag.size + tag.length)))
    values.tags.add(&d, tag)
    d.put(
      vendor, UInt16(truncatingIfNeeded: value), at: Region(d.offset + tag.size, tag.length))
    d.close(sub)
    try d.skip(tag.size + tag.length)
    return value
  }

  /// A time, a number or a moment.
  func addStamp(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let tag = try BacnetTag.peek(d)
    if tag.closes { return }
    let label: (String) -> String = { label.isEmpty ? $0 : label }
    switch tag.number {
    case 0: try values.addTime(&d, tag, label("time: "))
    case 1: try values.addUnsigned(&d, tag, label("sequence number: "))
    case 2:
      try addTagged(&d, tag) { d throws(Malformed) in
        try values.addDateTime(&d, label("date time: "))
      }
    default: try values.addUnknown(&d, tag)
    }
  }

  // MARK: Values of the application

  /// Values up to the tag that closes the list around them.
  func addValues(
    _ d: inout Dissection, _ label: String, _ names: BacnetNames?, isPresent: Bool = false
  ) throws(Malformed) {
    var depth = 0
    while d.reportedRemaining > 0 {
      try d.step()
      let tag = try BacnetTag.peek(d)
      if tag.closes, depth == 0 { return }
      if tag.opens || tag.closes {
        depth += tag.opens ? 1 : -1
        try values.addTag(&d, tag)
      } else if tag.isContext {
        try values.addUnknown(&d, tag)
      } else if isPresent {
        try present.add(&d, tag, values)
      } else {
        try addValue(&d, tag, label, names)
      }
    }
  }

  func addValue(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, _ names: BacnetNames?
  ) throws(Malformed) {
    switch tag.number {
    case 0: try values.addLine(&d, tag, "\(label)NULL")
    case 1: try values.addBoolean(&d, tag, label)
    case 2: try values.addUnsigned(&d, tag, label)
    case 3: try values.addSigned(&d, tag, label)
    case 4: try values.addReal(&d, tag, label)
    case 5: try values.addDouble(&d, tag, label)
    case 6: try values.addOctets(&d, tag, label)
    case 7: try values.addString(&d, tag, label)
    case 8: try values.addBits(&d, tag, "\(label)(Bit String) ", names)
    case 9: try values.addEnumerated(&d, tag, label, names)
    case 10: try values.addDate(&d, tag, label)
    case 11: try values.addTime(&d, tag, label)
    case 12: try values.addObject(&d, tag)
    default:
      try values.addTag(&d, tag)
      throw Malformed(.reported, offset: d.offset)
    }
  }

  // MARK: Values of properties

  private func addPropertyValue(
    _ d: inout Dissection, _ property: UInt32, _ object: UInt32, _ index: UInt32?
  ) throws(Malformed) {
    let name = d.wantsLabels ? values.properties.text(property) : ""
    let label = "\(name): "
    switch property {
    case 85: try addValues(&d, label, nil, isPresent: true)
    case 87: try addPriorities(&d, name, index)
    case 123: try addWeek(&d, index)
    case 130: try addEventStamps(&d)
    case 16, 71, 114, 115, 142, 143, 149, 150, 179, 189, 192, 254, 270, 278, 280, 281, 392:
      while try isOpen(d) {
        try d.step()
        try values.addDateTime(&d, label)
      }
    case 157, 203, 430, 432:
      while try isOpen(d) {
        try d.step()
        try addStamp(&d, label)
      }
    case 19, 54, 60, 78, 132, 181, 355:
      try addReferences(&d)
    case 116, 159, 165, 202, 206, 211, 228, 246, 249, 252, 265, 266, 277, 279, 286, 320, 321, 461,
      491:
      try addContext(&d, BacnetServices.recipients)
    case 37, 72:
      while try isOpen(d) {
        try d.step()
        let tag = try BacnetTag.peek(d)
        try property == 37 ? addNumber(&d, tag, eventType) : addSmall(&d, tag, notifyType)
      }
    case 77:
      while try isOpen(d) {
        try d.step()
        try values.addString(&d, try BacnetTag.peek(d), "Object Name", field: objectName)
      }
    case 196: try addRestart(&d)
    case 131: try addAll(&d, BacnetServices.records)
    case 23: try addAll(&d, BacnetServices.dates)
    default:
      try addValues(&d, label, values.byProperty[property])
    }
  }

  func isOpen(_ d: borrowing Dissection) throws(Malformed) -> Bool {
    guard d.reportedRemaining > 0 else { return false }
    return !(try BacnetTag.peek(d)).closes
  }

  /// Values with tags of their own, over and over.
  private func addContext(
    _ d: inout Dissection, _ kinds: [UInt8: BacnetKind]
  ) throws(Malformed) { try addAll(&d, kinds) }

  private func addReferences(_ d: inout Dissection) throws(Malformed) {
    try addAll(
      &d, BacnetServices.references)
  }

  private func addPriorities(
    _ d: inout Dissection, _ name: String, _ index: UInt32?
  ) throws(Malformed) {
    var number = index ?? 1
    var depth = 0
    while d.reportedRemaining > 0 {
      try d.step()
      let tag = try BacnetTag.peek(d)
      if tag.closes, depth == 0 { return }
      if tag.opens || tag.closes {
        depth += tag.opens ? 1 : -1
        try values.addTag(&d, tag)
        continue
      }
      if tag.isContext {
        try values.addUnknown(&d, tag)
      } else {
        try addValue(&d, tag, "\(name)[\(number)]: ", nil)
      }
      number &+= 1
    }
  }

  private func addWeek(_ d: inout Dissection, _ index: UInt32?) throws(Malformed) {
    let days = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    var day = Int(truncatingIfNeeded: index ?? 1) - 1
    while d.reportedRemaining > 0 {
      try d.step()
      let tag = try BacnetTag.peek(d)
      if tag.closes { return }
      let name = day >= 0 && day < days.count ? days[day] : ""
      let sub = d.open(d.text("\(name)", at: d.next(0)))
      try addTagged(&d, tag) { d throws(Malformed) in
        while try isOpen(d) {
          try d.step()
          let time = try BacnetTag.peek(d)
          if time.number == 11, !time.isContext {
            try values.addTime(&d, time, "Time: ")
            if try isOpen(d) { try addValue(&d, try BacnetTag.peek(d), "Value: ", nil) }
          } else {
            try values.addTag(&d, time)
          }
        }
      }
      d.close(sub)
      day += 1
    }
  }

  private func addEventStamps(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("eventTimeStamps", at: d.next(0)))
    try addStampList(&d)
    d.close(sub)
  }

  private func addStampList(_ d: inout Dissection) throws(Malformed) {
    let names = ["TO-OFFNORMAL", "TO-FAULT", "TO-NORMAL"]
    var i = 0
    while try isOpen(d) {
      try d.step()
      let name = i < names.count ? names[i] : ""
      try addStamp(&d, "\(name) timestamp: ")
      i += 1
    }
  }

  private func addRestart(_ d: inout Dissection) throws(Malformed) {
    while try isOpen(d) {
      try d.step()
      let tag = try BacnetTag.peek(d)
      try values.need(d, tag)
      let value = values.number(d, tag)
      let name =
        BacnetLists.restarts.name(of: value) ?? "(\(value)) Vendor Proprietary Value"
      let sub = d.open(
        d.text("Restart Reason: \(name) (\(value))", at: d.next(tag.size + tag.length)))
      values.tags.add(&d, tag)
      d.put(
        restart, UInt8(truncatingIfNeeded: value), at: Region(d.offset + tag.size, tag.length))
      d.close(sub)
      try d.skip(tag.size + tag.length)
    }
  }

  private func addRange(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, _ first: String
  ) throws(Malformed) {
    try addList(&d, tag, label) { d throws(Malformed) in
      if first.isEmpty {
        try values.addDateTime(&d, "reference Date/Time: ")
      } else {
        try values.addUnsigned(&d, try BacnetTag.peek(d), first)
      }
      try values.addSigned(&d, try BacnetTag.peek(d), "reference Count: ")
    }
  }

  // MARK: Errors

  func addPair(_ d: inout Dissection) throws(Malformed) {
    try addNumber(&d, try BacnetTag.peek(d), errorClass)
    try addNumber(&d, try BacnetTag.peek(d), errorCode)
  }

  func addError(_ d: inout Dissection, _ service: UInt8) throws(Malformed) {
    switch service {
    case 8, 9, 10, 16, 18, 30:
      let tag = try BacnetTag.peek(d)
      guard tag.opens else { return try addPair(&d) }
      try addTagged(&d, tag) { d throws(Malformed) in try addPair(&d) }
      switch service {
      case 8, 9, 10: try addAll(&d, [1: .unsigned("first failed element number: ")])
      case 16, 30:
        try addAll(
          &d, [1: .quiet("", [0: .object, 1: .property, 2: .index])])
      default:
        try addAll(
          &d,
          [1: .vendor, 2: .service, 3: .values("error Parameters: ")])
      }
    default: try addPair(&d)
    }
  }
}
