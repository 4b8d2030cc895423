import RemoraCore

/// The messages of ISO 9506-2, as far as substations use them (IEC 61850-8-1).
struct MmsGrammar {
  private(set) var unit: Asn
  private let f: OsiFields
  private let items: AsnItems
  private let words: State<MmsWords>
  private let zone: (Field<Bool>, Field<Bool>, Field<Bool>, Field<UInt8>)

  init(
    _ p: inout Builder, _ fields: OsiFields, _ items: AsnItems, _ words: State<MmsWords>
  ) {
    f = fields
    self.items = items
    self.words = words
    zone = (
      p.flag("iec61850.leapsecondknown", "Leap Second Known", mask: 0x80),
      p.flag("iec61850.clockfailure", "ClockFailure", mask: 0x40),
      p.flag("iec61850.clocknotsynchronized", "Clock not synchronized", mask: 0x20),
      p.u8(
        "iec61850.timeaccuracy", "Time Accuracy", .hex, mask: 0x1f,
        names: FieldSheet.list("iec61850.timeaccuracy", in: mmsAccuracy))
    )
    unit = .choice(nil, [])
    unit = makeUnit()
  }

  private func text(
    _ name: String, _ keep: @escaping @Sendable (inout MmsWords, String) -> Void
  )
    -> Asn
  {
    guard let field = f.text(name) else { return f.leaf(name) }
    let words = words
    let items = items
    return .code { d throws(Malformed) in
      // Called at the value's tag, or at its contents where that is the context's.
      var isBare = true
      if let head = try? d.berHead(), head.isUniversal(BerTag.visibleString),
        head.whole == d.remaining || d.remaining > head.whole
      {
        isBare = false
      }
      let place: Region
      if isBare {
        place = d.next(d.remaining)
      } else {
        let head = try d.berHead()
        place = Region(d.offset + head.header, head.length)
      }
      if d[words].wants { keep(&d[words], String(decoding: d.bytes(place), as: UTF8.self)) }
      try items.add(&d, .string(field, BerTag.visibleString), isBare: isBare)
    }
  }

  // MARK: Names

  private var objectNames: [AsnMember] {
    [
      .implicit(0, text("vmd_specific") { $0.item = $1 }),
      .implicit(
        1,
        f.sequence(
          "domain_specific_element",
          [
            .of(text("domainId") { $0.domain = $1 }),
            .of(text("objectName_domain_specific_itemId") { $0.item = $1 }),
          ])),
      .implicit(2, text("aa_specific") { $0.item = $1 }),
    ]
  }

  private func objectName(_ name: String) -> Asn { f.choice(name, objectNames) }

  private var variableSpecification: Asn {
    f.choice(
      "variableSpecification",
      [.explicit(0, objectName("name")), .implicit(4, f.leaf("invalidated_element"), as: 4)])
  }

  private var listOfVariable: Asn {
    f.list(
      "listOfVariable",
      f.sequence("listOfVariable_item_element", [.of(variableSpecification)]))
  }

  private func accessSpecification(_ name: String) -> Asn {
    f.choice(
      name, [.implicit(0, listOfVariable), .explicit(1, objectName("variableListName"))])
  }

  // MARK: Values

  private var time: Asn {
    guard let field = f.text("utc_time") else { return f.leaf("utc_time") }
    let zone = zone
    return .code { d throws(Malformed) in
      let place = d.next(d.remaining)
      guard place.length == 8 else { return try d.skip(place.length) }
      let seconds = Int64(try d.peek(UInt32.self))
      let part = UInt64(try d.peek(UInt32.self, ahead: 4) >> 8)
      let text =
        d.wants(field) || d.wantsLabels
        ? dateText(seconds: seconds, nanoseconds: Int64((part * 1_000_000_000) >> 24)) + " UTC" : ""
      d.put(field, "\(text)", at: place)
      try d.skip(7)
      try d.add(bits: zone.0, zone.1, zone.2, zone.3, width: 1)
    }
  }

  /// The first two results of a report are its name and what else it has.
  private func inReport(_ place: Int, _ special: Asn, _ plain: Asn, counts: Bool) -> Asn {
    let words = words
    let items = items
    return .code { d throws(Malformed) in
      let isSpecial = counts && d[words].isReport && d[words].results == place
      if counts { d[words].results += 1 }
      try items.add(&d, isSpecial ? special : plain, isBare: true)
    }
  }

  private func values(isResult: Bool) -> [AsnMember] {
    let draft = self
    let more = Asn.later { draft.data("Data") }
    return [
      .implicit(1, f.list("array", more), as: 1), .implicit(2, f.list("structure", more), as: 2),
      .implicit(3, f.leaf("boolean"), as: 3),
      .implicit(
        4,
        inReport(
          1, f.bits("iec61850.reported_optfld", mmsReportFlags), f.bits("data_bit-string"),
          counts: isResult), as: 4),
      .implicit(5, f.leaf("integer"), as: 5), .implicit(6, f.leaf("unsigned"), as: 6),
      .implicit(7, f.leaf("floating_point"), as: 7),
      .implicit(9, f.leaf("data.octet-string"), as: 9),
      .implicit(
        10,
        inReport(
          0, f.leaf("iec61850.rptid"), f.leaf("data.visible-string"), counts: isResult), as: 10),
      .implicit(12, f.leaf("data.binary-time"), as: 12), .implicit(13, f.leaf("bcd"), as: 13),
      .implicit(14, f.bits("booleanArray"), as: 14), .implicit(16, f.leaf("mMSString"), as: 16),
      .implicit(17, time, as: 17),
    ]
  }

  private func data(_ name: String, isResult: Bool = false) -> Asn {
    f.choice(name, values(isResult: isResult))
  }

  private var accessResults: Asn {
    let words = words
    let failure = f.leaf("failure")
    let items = items
    return f.list(
      "listOfAccessResult",
      f.choice(
        "AccessResult",
        [
          .implicit(
            0,
            .code { d throws(Malformed) in
              d[words].result = "failure"
              try items.add(&d, failure, isBare: true)
            }), .of(data("success", isResult: true), as: 1),
        ]))
  }

  private func typeSpecification(_ name: String) -> Asn {
    let draft = self
    let more = Asn.later { draft.typeSpecification("componentType") }
    return f.choice(
      name,
      [
        .explicit(0, objectName("typeName"), as: 0),
        .implicit(
          2,
          f.sequence(
            "structure_element",
            [
              .implicit(0, f.leaf("packed")),
              .implicit(
                1,
                f.list(
                  "components",
                  f.sequence(
                    "components_item_element",
                    [.implicit(0, f.leaf("componentName")), .explicit(1, more)]))),
            ]), as: 2),
        .implicit(3, f.leaf("boolean_element"), as: 3),
        .implicit(4, f.leaf("typeSpecification_bit-string"), as: 4),
        .implicit(5, f.leaf("integer"), as: 5), .implicit(6, f.leaf("unsigned"), as: 6),
        .implicit(9, f.leaf("typeSpecification.octet-string"), as: 9),
        .implicit(10, f.leaf("typeSpecification.visible-string"), as: 10),
        .implicit(13, f.leaf("bcd"), as: 13),
      ])
  }

  private func fileName(_ name: String) -> Asn {
    guard let field = f.text("FileName_item") else { return f.list(name, f.leaf("FileName_item")) }
    return f.list(name, .string(field, 25))
  }

  private var fileAttributes: Asn {
    f.sequence(
      "fileAttributes_element",
      [.implicit(0, f.leaf("sizeOfFile")), .implicit(1, f.leaf("lastModified"))])
  }

  // MARK: Services

  /// Remembers which service an alternative is.
  private func service(_ number: UInt32, _ type: Asn) -> AsnMember {
    let words = words
    let items = items
    let marked = Asn.code { d throws(Malformed) in
      d[words].service = number
      try items.add(&d, type, isBare: true)
    }
    return .implicit(number, marked, as: number)
  }

  private func explicitService(_ number: UInt32, _ type: Asn) -> AsnMember {
    let words = words
    let items = items
    let marked = Asn.code { d throws(Malformed) in
      d[words].service = number
      try items.add(&d, type)
    }
    return .explicit(number, marked, as: number)
  }

  private var requests: Asn {
    let words = words
    let items = items
    let whole = f.leaf("vmdSpecific_element")
    let server = Asn.code { d throws(Malformed) in
      d[words].isOfServer = true
      try items.add(&d, whole, isBare: true)
    }
    return f.choice(
      "confirmedServiceRequest",
      [
        service(0, f.leaf("status")),
        service(
          1,
          f.sequence(
            "getNameList_element",
            [
              .explicit(
                0, f.choice("extendedObjectClass", [.implicit(0, f.leaf("objectClass"))])),
              .explicit(
                1,
                f.choice(
                  "objectScope",
                  [
                    .implicit(0, server), .implicit(1, f.leaf("domainSpecific")),
                    .implicit(2, f.leaf("aaSpecific_element")),
                  ])),
              .implicit(2, f.leaf("getNameList-Request_continueAfter")),
            ])),
        service(2, f.leaf("identify_element")),
        service(
          4,
          f.sequence(
            "read_element",
            [
              .implicit(0, f.leaf("specificationWithResult")),
              .explicit(1, accessSpecification("variableAccessSpecificatn")),
            ])),
        service(
          5,
          f.sequence(
            "write_element",
            [
              .of(accessSpecification("variableAccessSpecificatn")),
              .implicit(0, f.list("listOfData", data("Data"))),
            ])),
        explicitService(
          6,
          f.choice(
            "getVariableAccessAttributes", [.explicit(0, objectName("name"))])),
        service(
          11,
          f.sequence(
            "defineNamedVariableList_element",
            [.of(objectName("variableListName")), .implicit(0, listOfVariable)])),
        explicitService(12, objectName("getNamedVariableListAttributes")),
        service(
          13,
          f.sequence(
            "deleteNamedVariableList_element",
            [
              .implicit(0, f.leaf("scopeOfDelete")),
              .implicit(
                1, f.list("listOfVariableListName", objectName("ObjectName"))),
              .implicit(2, f.leaf("domainName")),
            ])),
        service(
          72,
          f.sequence(
            "fileOpen_element",
            [.implicit(0, fileName("fileName")), .implicit(1, f.leaf("initialPosition"))])),
        service(73, f.leaf("fileRead")), service(74, f.leaf("fileClose")),
        service(
          75,
          f.sequence(
            "fileRename_element",
            [.implicit(0, fileName("currentFileName")), .implicit(1, fileName("newFileName"))])),
        service(76, fileName("fileDelete")),
        service(
          77,
          f.sequence(
            "fileDirectory_element",
            [
              .implicit(0, fileName("fileSpecification")),
              .implicit(1, fileName("fileDirectory-Request_continueAfter")),
            ])),
      ])
  }

  private var responses: Asn {
    let entry = f.sequence(
      "DirectoryEntry_element",
      [.implicit(0, fileName("filename")), .implicit(1, fileAttributes)])
    return f.choice(
      "confirmedServiceResponse",
      [
        service(
          0,
          f.sequence(
            "status_element",
            [
              .implicit(0, f.leaf("vmdLogicalStatus")), .implicit(1, f.leaf("vmdPhysicalStatus")),
              .implicit(2, f.bits("localDetail")),
            ])),
        service(
          1,
          f.sequence(
            "getNameList_element",
            [
              .implicit(0, f.list("listOfIdentifier", text("Identifier") { $0.last = $1 })),
              .implicit(1, f.leaf("moreFollows")),
            ])),
        service(
          2,
          f.sequence(
            "identify_element",
            [
              .implicit(0, f.leaf("vendorName")), .implicit(1, f.leaf("modelName")),
              .implicit(2, f.leaf("revision")),
            ])),
        service(
          4,
          f.sequence(
            "read_element",
            [
              .explicit(0, accessSpecification("variableAccessSpecificatn")),
              .implicit(1, accessResults),
            ])),
        service(
          5,
          f.list(
            "write",
            f.choice(
              "Write_Response_item",
              [.implicit(0, f.leaf("failure")), .implicit(1, f.leaf("success_element"))]))),
        service(
          6,
          f.sequence(
            "getVariableAccessAttributes_element",
            [
              .implicit(0, f.leaf("mmsDeletable")),
              .explicit(2, typeSpecification("typeSpecification")),
            ])),
        service(11, f.leaf("defineNamedVariableList_element")),
        service(
          12,
          f.sequence(
            "getNamedVariableListAttributes_element",
            [.implicit(0, f.leaf("mmsDeletable")), .implicit(1, listOfVariable)])),
        service(
          13,
          f.sequence(
            "deleteNamedVariableList_element",
            [.implicit(0, f.leaf("numberMatched")), .implicit(1, f.leaf("numberDeleted"))])),
        service(
          72,
          f.sequence(
            "fileOpen_element", [.implicit(0, f.leaf("frsmID")), .implicit(1, fileAttributes)])),
        service(
          73,
          f.sequence(
            "fileRead_element",
            [.implicit(0, f.leaf("fileData")), .implicit(1, f.leaf("moreFollows"))])),
        service(74, f.leaf("fileClose_element")), service(75, f.leaf("fileRename_element")),
        service(76, f.leaf("fileDelete_element")),
        service(
          77,
          f.sequence(
            "fileDirectory_element",
            [
              .explicit(0, f.list("listOfDirectoryEntry", entry)),
              .implicit(1, f.leaf("moreFollows")),
            ])),
      ])
  }

  // MARK: Messages

  private var invocation: Asn {
    let words = words
    let items = items
    let field = f.leaf("invokeID")
    return .code { d throws(Malformed) in
      let bare = (try? d.berHead())?.isUniversal(BerTag.integer) != true || d.remaining < 3
      let start = bare ? 0 : 2
      var value: UInt32 = 0
      for i in start..<min(d.remaining, start + 5) {
        if !bare, i - start >= Int(d.byte(d.offset + 1)) { break }
        value = value << 8 | UInt32(d.byte(d.offset + i))
      }
      d[words].invocation = value
      try items.add(&d, field, isBare: bare)
    }
  }

  private var serviceError: Asn {
    let classes: [(UInt32, String)] = [
      (0, "vmd_state"), (1, "application_reference"), (2, "definition"), (3, "resource"),
      (4, "service"), (5, "service_preempt"), (6, "time_resolution"), (7, "access"),
      (8, "initiate"), (9, "conclude"), (10, "cancel"), (11, "file"), (12, "others"),
    ]
    return f.sequence(
      "serviceError_element",
      [
        .explicit(
          0,
          f.choice("errorClass", classes.map { .implicit($0.0, f.leaf($0.1), as: $0.0) })),
        .implicit(1, f.leaf("additionalCode")),
        .implicit(2, f.leaf("additionalDescription")),
      ])
  }

  private func initiate(_ isAnswer: Bool) -> Asn {
    let way = isAnswer ? "negociated" : "proposed"
    let detail = f.sequence(
      isAnswer ? "mmsInitResponseDetail_element" : "mmsInitRequestDetail_element",
      [
        .implicit(0, f.leaf("\(way)VersionNumber")),
        .implicit(1, f.bits("\(way)ParameterCBB", mmsParameterFlags)),
        .implicit(
          2,
          f.bits(
            isAnswer ? "servicesSupportedCalled" : "servicesSupportedCalling", mmsServiceFlags)),
      ])
    return headed(
      isAnswer ? "initiate_ResponsePDU_element" : "initiate_RequestPDU_element",
      [
        .implicit(0, f.leaf(isAnswer ? "localDetailCalled" : "localDetailCalling")),
        .implicit(1, f.leaf("\(way)MaxServOutstandingCalling")),
        .implicit(2, f.leaf("\(way)MaxServOutstandingCalled")),
        .implicit(3, f.leaf("\(way)DataStructureNestingLevel")), .implicit(4, detail),
      ])
  }

  /// A message whose heading is told more later.
  private func headed(_ name: String, _ members: [AsnMember]) -> Asn {
    let words = words
    let items = items
    let field = f.heading(name)
    return .code { d throws(Malformed) in
      let item: Item = field.map { d.put($0, at: d.next(d.remaining)) } ?? .none
      d[words].head = item
      let sub = d.open(item)
      try items.addMembers(&d, members)
      d.close(sub)
    }
  }

  private func makeUnit() -> Asn {
    let reasons = [
      "confirmed_requestPDU", "confirmed_responsePDU", "confirmed_errorPDU", "unconfirmedPDU",
      "pdu_error", "cancel_requestPDU", "cancel_responsePDU", "cancel_errorPDU",
      "conclude_requestPDU", "conclude_responsePDU", "conclude_errorPDU",
    ]
    var rejections: [AsnMember] = []
    for (i, name) in reasons.enumerated() {
      rejections.append(.implicit(UInt32(i + 1), f.leaf(name), as: UInt32(i + 1)))
    }
    let words = words
    let items = items
    let results = accessResults
    let marked = Asn.code { d throws(Malformed) in
      d[words].isReport = d[words].item == "RPT"
      d[words].results = 0
      try items.add(&d, results, isBare: true)
      d[words].isReport = false
    }
    let report = f.sequence(
      "informationReport_element",
      [.of(accessSpecification("variableAccessSpecification")), .implicit(0, marked)])
    return .choice(
      nil,
      [
        .implicit(
          0, headed("confirmed_RequestPDU_element", [.of(invocation), .of(requests)])),
        .implicit(
          1, headed("confirmed_ResponsePDU_element", [.of(invocation), .of(responses)])),
        .implicit(
          2,
          f.sequence(
            "confirmed_ErrorPDU_element",
            [
              .implicit(0, invocation), .implicit(1, f.leaf("modifierPosition")),
              .implicit(2, serviceError),
            ])),
        .implicit(
          3,
          headed(
            "unconfirmed_PDU_element",
            [.of(f.choice("unconfirmedService", [.implicit(0, report)]))])),
        .implicit(
          4,
          f.sequence(
            "rejectPDU_element",
            [
              .implicit(0, f.leaf("originalInvokeID")),
              .of(f.choice("rejectReason", rejections)),
            ])),
        .implicit(5, f.leaf("cancel_RequestPDU")), .implicit(6, f.leaf("cancel_ResponsePDU")),
        .implicit(8, initiate(false)), .implicit(9, initiate(true)),
        .implicit(10, f.leaf("initiate_ErrorPDU_element")),
        .implicit(11, f.leaf("conclude_RequestPDU_element")),
        .implicit(12, f.leaf("conclude_ResponsePDU_element")),
        .implicit(13, f.leaf("conclude_ErrorPDU_element")),
      ])
  }
}

/// What sides support, bit after bit (ISO 9506-2 section 8.3).
private let mmsParameterFlags: [String] = [
  "ParameterSupportOptions.str1",
  "ParameterSupportOptions.str2",
  "ParameterSupportOptions.vnam",
  "ParameterSupportOptions.valt",
  "ParameterSupportOptions.vadr",
  "ParameterSupportOptions.vsca",
  "ParameterSupportOptions.tpy",
  "ParameterSupportOptions.vlis",
  "ParameterSupportOptions.real",
  "ParameterSupportOptions.spare.bit9",
  "ParameterSupportOptions.cei",
]

private let mmsServiceFlags: [String] = [
  "ServiceSupportOptions.status",
  "ServiceSupportOptions.getNameList",
  "ServiceSupportOptions.identify",
  "ServiceSupportOptions.rename",
  "ServiceSupportOptions.read",
  "ServiceSupportOptions.write",
  "ServiceSupportOptions.getVariableAccessAttributes",
  "ServiceSupportOptions.defineNamedVariable",
  "ServiceSupportOptions.defineScatteredAccess",
  "ServiceSupportOptions.getScatteredAccessAttributes",
  "ServiceSupportOptions.deleteVariableAccess",
  "ServiceSupportOptions.defineNamedVariableList",
  "ServiceSupportOptions.getNamedVariableListAttributes",
  "ServiceSupportOptions.deleteNamedVariableList",
  "ServiceSupportOptions.defineNamedType",
  "ServiceSupportOptions.getNamedTypeAttributes",
  "ServiceSupportOptions.deleteNamedType",
  "ServiceSupportOptions.input",
  "ServiceSupportOptions.output",
  "ServiceSupportOptions.takeControl",
  "ServiceSupportOptions.relinquishControl",
  "ServiceSupportOptions.defineSemaphore",
  "ServiceSupportOptions.deleteSemaphore",
  "ServiceSupportOptions.reportSemaphoreStatus",
  "ServiceSupportOptions.reportPoolSemaphoreStatus",
  "ServiceSupportOptions.reportSemaphoreEntryStatus",
  "ServiceSupportOptions.initiateDownloadSequence",
  "ServiceSupportOptions.downloadSegment",
  "ServiceSupportOptions.terminateDownloadSequence",
  "ServiceSupportOptions.initiateUploadSequence",
  "ServiceSupportOptions.uploadSegment",
  "ServiceSupportOptions.terminateUploadSequence",
  "ServiceSupportOptions.requestDomainDownload",
  "ServiceSupportOptions.requestDomainUpload",
  "ServiceSupportOptions.loadDomainContent",
  "ServiceSupportOptions.storeDomainContent",
  "ServiceSupportOptions.deleteDomain",
  "ServiceSupportOptions.getDomainAttributes",
  "ServiceSupportOptions.createProgramInvocation",
  "ServiceSupportOptions.deleteProgramInvocation",
  "ServiceSupportOptions.start",
  "ServiceSupportOptions.stop",
  "ServiceSupportOptions.resume",
  "ServiceSupportOptions.reset",
  "ServiceSupportOptions.kill",
  "ServiceSupportOptions.getProgramInvocationAttributes",
  "ServiceSupportOptions.obtainFile",
  "ServiceSupportOptions.defineEventCondition",
  "ServiceSupportOptions.deleteEventCondition",
  "ServiceSupportOptions.getEventConditionAttributes",
  "ServiceSupportOptions.reportEventConditionStatus",
  "ServiceSupportOptions.alterEventConditionMonitoring",
  "ServiceSupportOptions.triggerEvent",
  "ServiceSupportOptions.defineEventAction",
  "ServiceSupportOptions.deleteEventAction",
  "ServiceSupportOptions.getEventActionAttributes",
  "ServiceSupportOptions.reportActionStatus",
  "ServiceSupportOptions.defineEventEnrollment",
  "ServiceSupportOptions.deleteEventEnrollment",
  "ServiceSupportOptions.alterEventEnrollment",
  "ServiceSupportOptions.reportEventEnrollmentStatus",
  "ServiceSupportOptions.getEventEnrollmentAttributes",
  "ServiceSupportOptions.acknowledgeEventNotification",
  "ServiceSupportOptions.getAlarmSummary",
  "ServiceSupportOptions.getAlarmEnrollmentSummary",
  "ServiceSupportOptions.readJournal",
  "ServiceSupportOptions.writeJournal",
  "ServiceSupportOptions.initializeJournal",
  "ServiceSupportOptions.reportJournalStatus",
  "ServiceSupportOptions.createJournal",
  "ServiceSupportOptions.deleteJournal",
  "ServiceSupportOptions.getCapabilityList",
  "ServiceSupportOptions.fileOpen",
  "ServiceSupportOptions.fileRead",
  "ServiceSupportOptions.fileClose",
  "ServiceSupportOptions.fileRename",
  "ServiceSupportOptions.fileDelete",
  "ServiceSupportOptions.fileDirectory",
  "ServiceSupportOptions.unsolicitedStatus",
  "ServiceSupportOptions.informationReport",
  "ServiceSupportOptions.eventNotification",
  "ServiceSupportOptions.attachToEventCondition",
  "ServiceSupportOptions.attachToSemaphore",
  "ServiceSupportOptions.conclude",
  "ServiceSupportOptions.cancel",
]

private let mmsReportFlags: [String] = [
  "ReportedOptFlds.reserved", "ReportedOptFlds.sequence.number",
  "ReportedOptFlds.report.time.stamp", "ReportedOptFlds.reason.for.inclusion",
  "ReportedOptFlds.data.set.name", "ReportedOptFlds.data.reference",
  "ReportedOptFlds.buffer.overflow", "ReportedOptFlds.entryID", "ReportedOptFlds.conf.revision",
  "ReportedOptFlds.segmentation",
]

/// How exact clocks are.
let mmsAccuracy: StaticString = """
  @iec61850.timeaccuracy
  0=0 bits accuracy
  1=1 bits accuracy
  2=2 bits accuracy
  3=3 bits accuracy
  4=4 bits accuracy
  5=5 bits accuracy
  6=6 bits accuracy
  7=7 bits accuracy
  8=8 bits accuracy
  9=9 bits accuracy
  a=10 bits accuracy
  b=11 bits accuracy
  c=12 bits accuracy
  d=13 bits accuracy
  e=14 bits accuracy
  f=15 bits accuracy
  10=16 bits accuracy
  11=17 bits accuracy
  12=18 bits accuracy
  13=19 bits accuracy
  14=20 bits accuracy
  15=21 bits accuracy
  16=22 bits accuracy
  17=23 bits accuracy
  18=24 bits accuracy
  19=25 bits accuracy
  1a=26 bits accuracy
  1b=27 bits accuracy
  1c=28 bits accuracy
  1d=29 bits accuracy
  1e=Invalid
  1f=Unspecified
  """
