import RemoraCore

/// Parameters of services by the numbers of their tags (ASHRAE 135 clauses 13 to 17 and 21).
enum BacnetServices {
  static let reference: [UInt8: BacnetKind] = [0: .object, 1: .property, 2: .index]
  static let propertyValue: [UInt8: BacnetKind] = [
    0: .object, 1: .property, 2: .index, 3: .property2, 4: .unsigned("Priority: "),
  ]
  static let listed: [UInt8: BacnetKind] = [
    0: .property, 1: .index, 2: .property2, 3: .unsigned("Priority: "),
  ]
  static let changes: [UInt8: BacnetKind] = [
    0: .process, 1: .device, 2: .object, 3: .span("Time remaining: "),
    4: .list("list of Values: ", listed),
  ]
  static let subscription: [UInt8: BacnetKind] = [
    0: .unsigned("subscriber Process Id: "), 1: .object,
    2: .boolean("issue Confirmed Notifications: "), 3: .span("life time"),
    4: .quiet("monitoredPropertyIdentifier", [0: .property, 1: .index]),
    5: .real("COV Increment: "),
  ]
  static let event: [UInt8: BacnetKind] = [
    0: .process, 1: .object, 2: .object, 3: .stamp(""),
    4: .unsigned("Notification Class: "), 5: .unsigned("Priority: "), 6: .eventType,
    7: .string("message Text: "), 8: .notifyType, 9: .boolean("ack Required: "),
    10: .fromState, 11: .toState, 12: .parameters,
  ]
  static let flags = BacnetKind.bits("status-flags: (Bit String) ", BacnetLists.status)
  static let privateTransfer: [UInt8: BacnetKind] = [
    0: .vendor, 1: .service, 2: .values("service Parameters"),
  ]
  static let message: [UInt8: BacnetKind] = [
    0: .device,
    1: .list(
      "message Class", [0: .unsigned("message Class: "), 1: .string("message Class: ")]),
    2: .enumerated("message Priority: ", BacnetNames("0=normal\n1=urgent", vendor: 2)),
    3: .string("message: "),
  ]
  static let acknowledge: [UInt8: BacnetKind] = [
    0: .unsigned("acknowledging Process Id: "), 1: .object,
    2: .enumerated("event State Acknowledged: ", BacnetLists.states), 3: .stamp(""),
    4: .string("acknowledgement Source: "), 5: .stamp("acknowledgement timestamp: "),
  ]
  static let eventList: [UInt8: BacnetKind] = [
    0: .object, 1: .enumerated("event State: ", BacnetLists.states),
    2: .bits("acknowledged Transitions: (Bit String) ", BacnetLists.transitions),
    3: .stamps, 4: .notifyType, 5: .bits("event Enable: (Bit String) ", BacnetLists.transitions),
    6: .priorities,
  ]
  static let group: [UInt8: BacnetKind] = [
    0: .unsigned("Group number: "), 1: .unsigned("Priority: "),
    2: .list("change-list: ", [0: .unsigned("Channel: ")]), 3: .boolean("Inhibit delay: "),
  ]
  static let safety: [UInt8: BacnetKind] = [
    0: .unsigned("requesting Process Id: "), 1: .string("requesting Source: "),
    2: .enumerated(
      "request: ",
      BacnetNames(
        """
        0=none
        1=silence
        2=silence-audible
        3=silence-visual
        4=reset
        5=reset-alarm
        6=reset-fault
        7=unsilence
        8=unsilence-audible
        9=unsilence-visual
        """, vendor: 64)), 3: .object,
  ]
  static let control: [UInt8: BacnetKind] = [
    0: .unsigned("time Duration: "),
    1: .enumerated(
      "enable-disable: ", BacnetNames("0=enable\n1=disable\n2=disable-initiation", vendor: 3)),
    2: .string("Password: "),
  ]
  static let restart: [UInt8: BacnetKind] = [
    0: .enumerated(
      "reinitialized State Of Device: ",
      BacnetNames(
        """
        0=coldstart
        1=warmstart
        2=startbackup
        3=endbackup
        4=startrestore
        5=endrestore
        6=abortrestore
        7=activate-changes
        """, vendor: 8)), 1: .string("Password: "),
  ]
  static let range: [UInt8: BacnetKind] = [
    0: .object, 1: .property, 2: .index,
    3: .ranges("range byPosition", "reference Index: "),
    6: .ranges("range bySequenceNumber", "reference Index: "),
    7: .ranges("range byTime", ""),
  ]
  static let records: [UInt8: BacnetKind] = [
    0: .moment, 1: .log(true), 2: .bits("Status Flags: (Bit String) ", BacnetLists.status),
  ]
  static let datum: [UInt8: BacnetKind] = [
    0: .bits(
      "log status: (Bit String) ",
      BacnetNames("0=log-disabled\n1=buffer-purged\n2=log-interrupted", vendor: 64)),
    1: .boolean("boolean-value: "), 2: .real("real value: "), 3: .unsigned("enum value: "),
    4: .unsigned("unsigned value: "), 5: .signed("signed value: "),
    6: .plainBits("bitstring value: (Bit String) "), 7: .null, 8: .failure,
    9: .real("time change: "), 10: .values(""),
  ]
  static let lists: [UInt8: BacnetKind] = [
    0: .object, 1: .property, 2: .index, 3: .elements("listOfElements"),
  ]
  static let creation: [UInt8: BacnetKind] = [
    0: .list("", [0: .enumerated("Object Type: ", BacnetLists.objects), 1: .object]),
    1: .list("", listed),
  ]
  static let manyReferences: [UInt8: BacnetKind] = [
    0: .object, 1: .quiet("listOfPropertyReferences", [0: .property, 1: .index]),
  ]
  static let manyWrites: [UInt8: BacnetKind] = [0: .object, 1: .quiet("", listed)]
  static let object: [UInt8: BacnetKind] = [0: .object]
  static let filter: [UInt8: BacnetKind] = [
    0: .enumerated("acknowledgment Filter: ", BacnetNames("0=all\n1=acked\n2=not-acked", vendor: 3))
  ]
  static let random: [UInt8: BacnetKind] = [0: .unsigned("pseudo Random Number: ")]
  static let fileStart: [UInt8: BacnetKind] = [
    0: .signed("File Start Position: "), 1: .signed("File Start Record: "),
  ]
  static let results: [UInt8: BacnetKind] = [
    0: .object,
    1: .quiet(
      "listOfResults",
      [2: .property, 3: .index, 4: .property2, 5: .accessError]),
  ]
  static let rangeResults: [UInt8: BacnetKind] = [
    0: .object, 1: .property, 2: .index,
    3: .bits(
      "resultFlags: (Bit String) ",
      BacnetNames("0=first-item\n1=last-item\n2=more-items", vendor: 64)),
    4: .unsigned("item Count: "), 5: .items("itemData"),
    6: .unsigned("first Sequence Number: "),
  ]
  static let events: [UInt8: BacnetKind] = [0: .list("", eventList), 1: .boolean("more Events: ")]
  static let search: [UInt8: BacnetKind] = [
    0: .unsigned("device Instance Low Limit: "), 1: .unsigned("device Instance High Limit: "),
    2: .object, 3: .name,
  ]
  static let references: [UInt8: BacnetKind] = [
    0: .object, 1: .property, 2: .unsigned("arrayIndex: "), 3: .device,
  ]
  static let recipients: [UInt8: BacnetKind] = [0: .device, 1: .unsigned("")]
  static let dates: [UInt8: BacnetKind] = [0: .date("Date: ")]
}

extension BacnetParts {
  func addRequest(_ d: inout Dissection, _ service: UInt8) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    switch service {
    case 0: try addAll(&d, BacnetServices.acknowledge)
    case 1: try addAll(&d, BacnetServices.changes)
    case 2: try addAll(&d, BacnetServices.event)
    case 5, 28: try addAll(&d, BacnetServices.subscription)
    case 6, 7: try addFile(&d)
    case 8, 9:
      try addAll(
        &d, BacnetServices.lists,
        isQuiet: true)
    case 10:
      try addAll(
        &d,
        BacnetServices.creation)
    case 11: try values.addObject(&d, try BacnetTag.peek(d))
    case 12: try addAll(&d, BacnetServices.reference)
    case 14:
      try addAll(
        &d, BacnetServices.manyReferences,
        isQuiet: true)
    case 15: try addAll(&d, BacnetServices.propertyValue)
    case 16: try addAll(&d, BacnetServices.manyWrites, isQuiet: true)
    case 17: try addAll(&d, BacnetServices.control)
    case 18: try addAll(&d, BacnetServices.privateTransfer)
    case 19: try addAll(&d, BacnetServices.message)
    case 20: try addAll(&d, BacnetServices.restart)
    case 26: try addAll(&d, BacnetServices.range)
    case 27: try addAll(&d, BacnetServices.safety)
    case 29: try addAll(&d, BacnetServices.object)
    case 4:
      try addAll(
        &d,
        BacnetServices.filter)
    case 21:
      while d.reportedRemaining > 0 {
        try d.step()
        try addValue(&d, try BacnetTag.peek(d), "vtClass: ", nil)
      }
    case 24: try addAll(&d, BacnetServices.random)
    default: break
    }
    d.setOwnLength(d.reportedRemaining + d.offset - d.start)
  }

  func addResponse(_ d: inout Dissection, _ service: UInt8) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    switch service {
    case 3:
      while d.reportedRemaining > 0 {
        try values.addObject(&d, try BacnetTag.peek(d))
        try values.addEnumerated(
          &d, try BacnetTag.peek(d), "alarm State: ", BacnetLists.states
        )
        try values.addBits(
          &d, try BacnetTag.peek(d), "acknowledged Transitions: (Bit String) ",
          BacnetLists.transitions)
      }
    case 4:
      while d.reportedRemaining > 0 {
        try d.step()
        try values.addObject(&d, try BacnetTag.peek(d))
        try values.addEnumerated(
          &d, try BacnetTag.peek(d), "event Type: ", BacnetLists.eventTypes)
        try values.addEnumerated(
          &d, try BacnetTag.peek(d), "event State: ", BacnetLists.states
        )
        try values.addUnsigned(&d, try BacnetTag.peek(d), "Priority: ")
        try values.addUnsigned(&d, try BacnetTag.peek(d), "Notification Class: ")
      }
    case 6: try addFile(&d)
    case 7:
      try addAll(&d, BacnetServices.fileStart)
    case 10: try values.addObject(&d, try BacnetTag.peek(d))
    case 12: try addAll(&d, BacnetServices.propertyValue)
    case 14:
      try addAll(
        &d,
        BacnetServices.results, isQuiet: true)
    case 18: try addAll(&d, BacnetServices.privateTransfer)
    case 26:
      try addAll(
        &d,
        BacnetServices.rangeResults)
    case 29:
      try addAll(
        &d, BacnetServices.events)
    default: break
    }
  }

  func addUnconfirmed(_ d: inout Dissection, _ service: UInt8) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    switch service {
    case 0: try addIAm(&d)
    case 1:
      try values.addObject(&d, try BacnetTag.peek(d))
      try values.addObject(&d, try BacnetTag.peek(d))
      try values.addString(&d, try BacnetTag.peek(d), "Object Name", field: objectName)
    case 2: try addAll(&d, BacnetServices.changes)
    case 3: try addAll(&d, BacnetServices.event)
    case 4: try addAll(&d, BacnetServices.privateTransfer)
    case 5: try addAll(&d, BacnetServices.message)
    case 6:
      try values.addDate(&d, try BacnetTag.peek(d), "Date: ")
      try values.addTime(&d, try BacnetTag.peek(d), "Time: ")
    case 7:
      try addAll(
        &d,
        BacnetServices.search)
    case 8: try addWhoIs(&d)
    case 9: try values.addDateTime(&d, "UTC-Time: ")
    case 10: try addAll(&d, BacnetServices.group)
    default: break
    }
  }

  private func addWhoIs(_ d: inout Dissection) throws(Malformed) {
    for field in [lowLimit, highLimit] where d.reportedRemaining > 0 {
      let tag = try BacnetTag.peek(d)
      try values.need(d, tag)
      let value = UInt32(truncatingIfNeeded: values.number(d, tag))
      let place = Region(d.offset + tag.size, tag.length)
      d.info(append: "\(value) ")
      let sub = d.open(d.put(field, value, at: place))
      values.tags.add(&d, tag)
      d.close(sub)
      try d.skip(tag.size + tag.length)
    }
  }

  private func addIAm(_ d: inout Dissection) throws(Malformed) {
    try values.addObject(&d, try BacnetTag.peek(d))
    try values.addUnsigned(&d, try BacnetTag.peek(d), "Maximum ADPU Length Accepted: ")
    try values.addEnumerated(
      &d, try BacnetTag.peek(d), "Segmentation Supported: ",
      BacnetLists.segmentation
    )
    try addVendor(&d, try BacnetTag.peek(d))
  }

  private func addFile(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let tag = try BacnetTag.peek(d)
      if tag.closes { return }
      if tag.opens {
        let name = tag.number == 0 ? "stream access" : "record access"
        let start = tag.number == 0 ? "File Start Position: " : "File Start Record: "
        try addList(&d, tag, name) { d throws(Malformed) in
          try values.addSigned(&d, try BacnetTag.peek(d), start)
          while d.reportedRemaining > 0 {
            try d.step()
            let next = try BacnetTag.peek(d)
            if next.closes { break }
            if next.number == 2 {
              let noun = tag.number == 0 ? "Octet" : "Record"
              try values.addUnsigned(&d, next, "Requested \(noun) Count: ")
            } else {
              try values.addOctets(&d, next, "File Data: ")
            }
          }
        }
      } else if tag.number == 12 {
        try values.addObject(&d, tag)
      } else {
        try values.addBoolean(&d, tag, "End Of File: ")
      }
    }
  }

  /// What an event's type says of it, between tags with the type's number.
  func addEvent(_ d: inout Dissection) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    let tag = try BacnetTag.peek(d)
    if tag.closes { return }
    let type = tag.number
    let name = BacnetLists.eventTypes.names.name(of: UInt64(type)) ?? "invalid type"
    let sub = d.open(
      d.text("notification parameters (\(type)) \(name)", at: d.next(0)))
    let flags = BacnetServices.flags
    let kinds: [UInt8: BacnetKind]
    switch type {
    case 0: kinds = [0: .plainBits("referenced-bitstring: (Bit String) "), 1: flags]
    case 1:
      kinds = [
        0: .list(
          "",
          [
            0: .boolean("boolean-value: "),
            1: .enumerated("binary-value: ", BacnetNames("0=inactive\n1=active", vendor: 2)),
            2: .eventType,
            7: .enumerated("reliability: ", BacnetNames("0=no-fault-detected", vendor: 64)),
            8: .enumerated("event-state: ", BacnetLists.states),
            11: .unsigned("unsigned-value: "),
          ]), 1: flags,
      ]
    case 2: kinds = [0: .list("", [1: .real("changed-value: ")]), 1: flags]
    case 4:
      kinds = [
        0: .real("reference-value: "), 1: flags, 2: .real("setpoint-value: "),
        3: .real("error-limit: "),
      ]
    case 5:
      kinds = [
        0: .real("exceeding-value: "), 1: flags, 2: .real("deadband: "),
        3: .real("exceeded-limit: "),
      ]
    default: kinds = [:]
    }
    try addTagged(&d, tag) { d throws(Malformed) in try addAll(&d, kinds) }
    d.close(sub)
  }
}
