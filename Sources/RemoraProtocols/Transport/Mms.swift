public import RemoraCore

/// The Manufacturing Message Specification (ISO 9506-2), which substations speak in the way of IEC
/// 61850-8-1: services to read, write, report and name variables, and to move files.
public let manufacturingMessages = Protocol("mms", "MMS", short: "MMS") { p in
  let layer = MmsLayer(&p)
  p.over("ber.oid", name: "1.0.9506.2.1")
  p.over("ber.oid", name: "1.0.9506.2.3")
  p.keepsToItself()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Requests that wait for their responses. Bounded.
struct MmsMemory: ~Copyable {
  struct Key: Hashable {
    let connection, number: UInt32
  }
  struct Request: Sendable {
    var frame: UInt32
    var time: AbsoluteTime
    var name = ""
  }
  static let limit = 1 << 16
  var connections = FlowTable<Void>(limit: MmsMemory.limit)
  var requests: [Key: Request] = [:]
  var answers = FrameMemory<Request>()
}

private struct MmsLayer {
  let fields: OsiFields
  let items: AsnItems
  let unit: Asn
  let request: Field<FrameNumber>
  let time: Field<RelativeTime>
  let memory: State<MmsMemory>
  let words: State<MmsWords>

  init(_ p: inout Builder) {
    request = p.frameNumber("response_to", "Request In")
    time = p.duration("response_time", "Response Time")
    let fields = OsiFields(mmsFields, names: mmsNames, &p)
    self.fields = fields
    items = AsnItems.shared(&p)
    p.feeds("ber")
    memory = p.state { MmsMemory() }
    words = p.state { MmsWords() }
    unit = MmsGrammar(&p, fields, items, words).unit
  }

  private static let services: [UInt32: (String, Bool)] = [
    4: ("GetDataValue", true), 5: ("SetDataValue", false), 6: ("GetDataDirectory", true),
    12: ("GetDataSetDirectory", true), 11: ("CreateDataSet", true), 13: ("DeleteDataSet", true),
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("MMS/IEC61850")
    d.info("")
    d.setOwnLength(d.remaining)
    let head = try d.berHead()
    let shift = head.tag == 2 ? 2 : 0
    let place = Region(d.offset + head.header + shift, 0)
    d[words] = MmsWords()
    d[words].wants = d.wantsColumns || d.wantsLabels
    try items.add(&d, unit)
    say(&d, head.tag, place)
  }

  /// What the message is in the words of substations, and which request it answers.
  private func say(_ d: inout Dissection, _ tag: UInt32, _ place: Region) {
    let told = d[words]
    switch tag {
    case 8:
      d.info("Associate Request")
      d.append(to: told.head, " [Associate Request]")
    case 9:
      d.info("Associate Response")
      d.append(to: told.head, " [Associate Response]")
    case 11: d.info("conclude-RequestPDU")
    case 12: d.info("conclude-ResponsePDU")
    case 2:
      d.info("\(told.invocation, hex: 2) confirmed-ErrorPDU")
      if let found = link(&d, false, told.invocation, "") { put(&d, found, at: place) }
    case 3:
      d.info("Unconfirmed <\(told.item)>")
      d.append(to: told.head, " [\(told.item)]")
    case 0, 1: confirmed(&d, tag == 0, told, place)
    default: break
    }
  }

  private func confirmed(
    _ d: inout Dissection, _ asks: Bool, _ told: MmsWords, _ place: Region
  ) {
    var name = ""
    if told.service == 1 {
      name = told.isOfServer ? "GetServerDirectory" : "GetLogicalDeviceDirectory"
    } else if let known = Self.services[told.service] {
      name = known.0
    }
    let found = link(&d, asks, told.invocation, name)
    if !asks, told.service == 1 { name = found?.name ?? "" }
    let last = told.item.isEmpty ? "" : told.item
    let both = told.domain.isEmpty ? last : "\(told.domain) \(last)"
    switch (told.service, asks) {
    case (_, _) where name.isEmpty: break
    case (1, true):
      d.info(name == "GetServerDirectory" ? "\(name)Request" : "\(name)Request (null)")
    case (1, false): d.info("\(name)Response \(told.last)")
    case (4, true), (5, true): d.info("\(name)Request  \(both)")
    case (4, false): d.info("\(name)Response \(told.result)")
    case (5, false): d.info("\(name)Response ")
    case (12, true): d.info("\(name)Request \(last)")
    case (12, false): d.info("\(name)Response \(both)")
    case (6, false): d.info("\(name)Response")
    default: d.info("\(name)\(asks ? "Request" : "Response") \(both)")
    }
    if !name.isEmpty {
      let blank = told.service == 5 || asks && !(told.service == 1 && !told.isOfServer) ? "" : " "
      d.append(to: told.head, " [\(name)\(asks ? "Request" : "Response")\(blank)]")
    }
    if let found, !asks { put(&d, found, at: place) }
  }

  private func put(_ d: inout Dissection, _ found: MmsMemory.Request, at place: Region) {
    let outside = d.openOutside()
    d.put(request, FrameNumber(found.frame), at: place, .generated)
    d.put(time, d.packet.time.since(found.time), at: place, .generated)
    d.close(outside)
  }

  private func link(
    _ d: inout Dissection, _ asks: Bool, _ number: UInt32, _ name: String
  ) -> MmsMemory.Request? {
    let info = d.packet
    if info.isRevisit { return d[memory].answers[info.number, d.place] }
    let flow = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let connection = d[memory].connections.place(flow) { _ in }.number
    let key = MmsMemory.Key(connection: connection, number: number)
    if asks {
      if d[memory].requests.count >= MmsMemory.limit {
        d[memory].requests.removeAll(keepingCapacity: true)
      }
      d[memory].requests[key] = MmsMemory.Request(
        frame: info.number, time: info.time, name: name)
      return nil
    }
    guard let found = d[memory].requests[key] else { return nil }
    if d.remembers { d[memory].answers[info.number, d.place] = found }
    return found
  }
}

/// What the values of a message say for its summary.
struct MmsWords: Sendable {
  var wants = false
  /// The item of the message's own kind.
  var head = Item.none
  var isReport = false
  /// Results of the report so far.
  var results = 0
  var service: UInt32 = .max
  var invocation: UInt32 = 0
  var isOfServer = false
  var domain = ""
  var item = ""
  var last = ""
  var result = ""
}

private let mmsFields: StaticString = """
  iec61850.timeaccuracy|Time Accuracy|u|iec61850.timeaccuracy
  vmd_specific|vmd-specific|s
  domain_specific_element|domain-specific|l
  domainId|domainId|s
  objectName_domain_specific_itemId|itemId|s
  aa_specific|aa-specific|s
  variableSpecification|variableSpecification|u|variableSpecification
  name|name|u|name
  invalidated_element|invalidated|l
  listOfVariable|listOfVariable|u
  listOfVariable_item_element|listOfVariable item|l
  variableListName|variableListName|u|variableListName
  utc_time|utc-time|s
  Data|Data|u|Data
  array|array|u
  structure|structure|u
  boolean|boolean|b
  iec61850.reported_optfld|Reported OptFlds|x
  data_bit-string|bit-string|x
  integer|integer|i
  unsigned|unsigned|i
  floating_point|floating-point|x
  data.octet-string|octet-string|x
  iec61850.rptid|RptID|s
  data.visible-string|visible-string|s
  data.binary-time|binary-time|s
  bcd|bcd|i
  booleanArray|booleanArray|x
  mMSString|mMSString|s
  failure|failure|i|failure
  listOfAccessResult|listOfAccessResult|u
  AccessResult|AccessResult|u|AccessResult
  success|success|u|success
  componentType|componentType|u|componentType
  typeName|typeName|u|typeName
  structure_element|structure|l
  packed|packed|b
  components|components|u
  components_item_element|components item|l
  componentName|componentName|s
  boolean_element|boolean|l
  typeSpecification_bit-string|bit-string|i
  typeSpecification.octet-string|octet-string|i
  typeSpecification.visible-string|visible-string|i
  FileName_item|FileName item|s
  fileAttributes_element|fileAttributes|l
  sizeOfFile|sizeOfFile|i
  lastModified|lastModified|g
  vmdSpecific_element|vmdSpecific|l
  confirmedServiceRequest|confirmedServiceRequest|u|confirmedServiceRequest
  status|status|b
  getNameList_element|getNameList|l
  extendedObjectClass|extendedObjectClass|u|extendedObjectClass
  objectClass|objectClass|i|objectClass
  objectScope|objectScope|u|objectScope
  domainSpecific|domainSpecific|s
  aaSpecific_element|aaSpecific|l
  getNameList-Request_continueAfter|continueAfter|s
  identify_element|identify|l
  read_element|read|l
  specificationWithResult|specificationWithResult|b
  variableAccessSpecificatn|variableAccessSpecificatn|u|variableAccessSpecificatn
  write_element|write|l
  listOfData|listOfData|u
  getVariableAccessAttributes|getVariableAccessAttributes|u|getVariableAccessAttributes
  defineNamedVariableList_element|defineNamedVariableList|l
  getNamedVariableListAttributes|getNamedVariableListAttributes|u|getNamedVariableListAttributes
  deleteNamedVariableList_element|deleteNamedVariableList|l
  scopeOfDelete|scopeOfDelete|i|scopeOfDelete
  listOfVariableListName|listOfVariableListName|u
  ObjectName|ObjectName|u|ObjectName
  domainName|domainName|s
  fileOpen_element|fileOpen|l
  fileName|fileName|u
  initialPosition|initialPosition|i
  fileRead|fileRead|i
  fileClose|fileClose|i
  fileRename_element|fileRename|l
  currentFileName|currentFileName|u
  newFileName|newFileName|u
  fileDelete|fileDelete|u
  fileDirectory_element|fileDirectory|l
  fileSpecification|fileSpecification|u
  fileDirectory-Request_continueAfter|continueAfter|u
  DirectoryEntry_element|DirectoryEntry|l
  filename|filename|u
  confirmedServiceResponse|confirmedServiceResponse|u|confirmedServiceResponse
  status_element|status|l
  vmdLogicalStatus|vmdLogicalStatus|i|vmdLogicalStatus
  vmdPhysicalStatus|vmdPhysicalStatus|i|vmdPhysicalStatus
  localDetail|localDetail|x
  listOfIdentifier|listOfIdentifier|u
  Identifier|Identifier|s
  moreFollows|moreFollows|b
  vendorName|vendorName|s
  modelName|modelName|s
  revision|revision|s
  write|write|u
  Write_Response_item|Write-Response item|u|Write_Response_item
  success_element|success|l
  getVariableAccessAttributes_element|getVariableAccessAttributes|l
  mmsDeletable|mmsDeletable|b
  typeSpecification|typeSpecification|u|typeSpecification
  getNamedVariableListAttributes_element|getNamedVariableListAttributes|l
  numberMatched|numberMatched|i
  numberDeleted|numberDeleted|i
  frsmID|frsmID|i
  fileRead_element|fileRead|l
  fileData|fileData|x
  fileClose_element|fileClose|l
  fileDelete_element|fileDelete|l
  listOfDirectoryEntry|listOfDirectoryEntry|u
  invokeID|invokeID|i
  serviceError_element|serviceError|l
  errorClass|errorClass|u|errorClass
  additionalCode|additionalCode|i
  additionalDescription|additionalDescription|s
  informationReport_element|informationReport|l
  variableAccessSpecification|variableAccessSpecification|u|variableAccessSpecification
  confirmed_RequestPDU_element|confirmed-RequestPDU|l
  confirmed_ResponsePDU_element|confirmed-ResponsePDU|l
  confirmed_ErrorPDU_element|confirmed-ErrorPDU|l
  modifierPosition|modifierPosition|i
  unconfirmed_PDU_element|unconfirmed-PDU|l
  unconfirmedService|unconfirmedService|u|unconfirmedService
  rejectPDU_element|rejectPDU|l
  originalInvokeID|originalInvokeID|i
  rejectReason|rejectReason|u|rejectReason
  cancel_RequestPDU|cancel-RequestPDU|i
  cancel_ResponsePDU|cancel-ResponsePDU|i
  initiate_ErrorPDU_element|initiate-ErrorPDU|l
  conclude_RequestPDU_element|conclude-RequestPDU|l
  conclude_ResponsePDU_element|conclude-ResponsePDU|l
  conclude_ErrorPDU_element|conclude-ErrorPDU|l
  confirmed_requestPDU|confirmed-requestPDU|i|confirmed_requestPDU
  confirmed_responsePDU|confirmed-responsePDU|i|confirmed_responsePDU
  confirmed_errorPDU|confirmed-errorPDU|i|confirmed_errorPDU
  unconfirmedPDU|unconfirmedPDU|i|unconfirmedPDU
  pdu_error|pdu-error|i|pdu_error
  cancel_requestPDU|cancel-requestPDU|i|cancel_requestPDU
  cancel_responsePDU|cancel-responsePDU|i|cancel_responsePDU
  cancel_errorPDU|cancel-errorPDU|i|cancel_errorPDU
  conclude_requestPDU|conclude-requestPDU|i|conclude_requestPDU
  conclude_responsePDU|conclude-responsePDU|i|conclude_responsePDU
  conclude_errorPDU|conclude-errorPDU|i|conclude_errorPDU
  vmd_state|vmd-state|i|vmd_state
  application_reference|application-reference|i|application_reference
  definition|definition|i|definition
  resource|resource|i|resource
  service|service|i|service
  service_preempt|service-preempt|i|service_preempt
  time_resolution|time-resolution|i|time_resolution
  access|access|i|access
  initiate|initiate|i|initiate
  conclude|conclude|i|conclude
  cancel|cancel|i|cancel
  file|file|i|file
  others|others|i
  negociatedVersionNumber|negociatedVersionNumber|i
  negociatedParameterCBB|negociatedParameterCBB|x
  negociatedMaxServOutstandingCalling|negociatedMaxServOutstandingCalling|i
  negociatedMaxServOutstandingCalled|negociatedMaxServOutstandingCalled|i
  negociatedDataStructureNestingLevel|negociatedDataStructureNestingLevel|i
  proposedVersionNumber|proposedVersionNumber|i
  proposedParameterCBB|proposedParameterCBB|x
  proposedMaxServOutstandingCalling|proposedMaxServOutstandingCalling|i
  proposedMaxServOutstandingCalled|proposedMaxServOutstandingCalled|i
  proposedDataStructureNestingLevel|proposedDataStructureNestingLevel|i
  localDetailCalled|localDetailCalled|i
  localDetailCalling|localDetailCalling|i
  servicesSupportedCalled|servicesSupportedCalled|x
  servicesSupportedCalling|servicesSupportedCalling|x
  mmsInitResponseDetail_element|mmsInitResponseDetail|l
  mmsInitRequestDetail_element|mmsInitRequestDetail|l
  initiate_ResponsePDU_element|initiate-ResponsePDU|l
  initiate_RequestPDU_element|initiate-RequestPDU|l
  ReportedOptFlds.reserved|reserved|b80
  ReportedOptFlds.sequence.number|sequence-number|b40
  ReportedOptFlds.report.time.stamp|report-time-stamp|b20
  ReportedOptFlds.reason.for.inclusion|reason-for-inclusion|b10
  ReportedOptFlds.data.set.name|data-set-name|b8
  ReportedOptFlds.data.reference|data-reference|b4
  ReportedOptFlds.buffer.overflow|buffer-overflow|b2
  ReportedOptFlds.entryID|entryID|b1
  ReportedOptFlds.conf.revision|conf-revision|b80
  ReportedOptFlds.segmentation|segmentation|b40
  ServiceSupportOptions.status|status|b80
  ServiceSupportOptions.getNameList|getNameList|b40
  ServiceSupportOptions.identify|identify|b20
  ServiceSupportOptions.rename|rename|b10
  ServiceSupportOptions.read|read|b8
  ServiceSupportOptions.write|write|b4
  ServiceSupportOptions.getVariableAccessAttributes|getVariableAccessAttributes|b2
  ServiceSupportOptions.defineNamedVariable|defineNamedVariable|b1
  ServiceSupportOptions.defineScatteredAccess|defineScatteredAccess|b80
  ServiceSupportOptions.getScatteredAccessAttributes|getScatteredAccessAttributes|b40
  ServiceSupportOptions.deleteVariableAccess|deleteVariableAccess|b20
  ServiceSupportOptions.defineNamedVariableList|defineNamedVariableList|b10
  ServiceSupportOptions.getNamedVariableListAttributes|getNamedVariableListAttributes|b8
  ServiceSupportOptions.deleteNamedVariableList|deleteNamedVariableList|b4
  ServiceSupportOptions.defineNamedType|defineNamedType|b2
  ServiceSupportOptions.getNamedTypeAttributes|getNamedTypeAttributes|b1
  ServiceSupportOptions.deleteNamedType|deleteNamedType|b80
  ServiceSupportOptions.input|input|b40
  ServiceSupportOptions.output|output|b20
  ServiceSupportOptions.takeControl|takeControl|b10
  ServiceSupportOptions.relinquishControl|relinquishControl|b8
  ServiceSupportOptions.defineSemaphore|defineSemaphore|b4
  ServiceSupportOptions.deleteSemaphore|deleteSemaphore|b2
  ServiceSupportOptions.reportSemaphoreStatus|reportSemaphoreStatus|b1
  ServiceSupportOptions.reportPoolSemaphoreStatus|reportPoolSemaphoreStatus|b80
  ServiceSupportOptions.reportSemaphoreEntryStatus|reportSemaphoreEntryStatus|b40
  ServiceSupportOptions.initiateDownloadSequence|initiateDownloadSequence|b20
  ServiceSupportOptions.downloadSegment|downloadSegment|b10
  ServiceSupportOptions.terminateDownloadSequence|terminateDownloadSequence|b8
  ServiceSupportOptions.initiateUploadSequence|initiateUploadSequence|b4
  ServiceSupportOptions.uploadSegment|uploadSegment|b2
  ServiceSupportOptions.terminateUploadSequence|terminateUploadSequence|b1
  ServiceSupportOptions.requestDomainDownload|requestDomainDownload|b80
  ServiceSupportOptions.requestDomainUpload|requestDomainUpload|b40
  ServiceSupportOptions.loadDomainContent|loadDomainContent|b20
  ServiceSupportOptions.storeDomainContent|storeDomainContent|b10
  ServiceSupportOptions.deleteDomain|deleteDomain|b8
  ServiceSupportOptions.getDomainAttributes|getDomainAttributes|b4
  ServiceSupportOptions.createProgramInvocation|createProgramInvocation|b2
  ServiceSupportOptions.deleteProgramInvocation|deleteProgramInvocation|b1
  ServiceSupportOptions.start|start|b80
  ServiceSupportOptions.stop|stop|b40
  ServiceSupportOptions.resume|resume|b20
  ServiceSupportOptions.reset|reset|b10
  ServiceSupportOptions.kill|kill|b8
  ServiceSupportOptions.getProgramInvocationAttributes|getProgramInvocationAttributes|b4
  ServiceSupportOptions.obtainFile|obtainFile|b2
  ServiceSupportOptions.defineEventCondition|defineEventCondition|b1
  ServiceSupportOptions.deleteEventCondition|deleteEventCondition|b80
  ServiceSupportOptions.getEventConditionAttributes|getEventConditionAttributes|b40
  ServiceSupportOptions.reportEventConditionStatus|reportEventConditionStatus|b20
  ServiceSupportOptions.alterEventConditionMonitoring|alterEventConditionMonitoring|b10
  ServiceSupportOptions.triggerEvent|triggerEvent|b8
  ServiceSupportOptions.defineEventAction|defineEventAction|b4
  ServiceSupportOptions.deleteEventAction|deleteEventAction|b2
  ServiceSupportOptions.getEventActionAttributes|getEventActionAttributes|b1
  ServiceSupportOptions.reportActionStatus|reportActionStatus|b80
  ServiceSupportOptions.defineEventEnrollment|defineEventEnrollment|b40
  ServiceSupportOptions.deleteEventEnrollment|deleteEventEnrollment|b20
  ServiceSupportOptions.alterEventEnrollment|alterEventEnrollment|b10
  ServiceSupportOptions.reportEventEnrollmentStatus|reportEventEnrollmentStatus|b8
  ServiceSupportOptions.getEventEnrollmentAttributes|getEventEnrollmentAttributes|b4
  ServiceSupportOptions.acknowledgeEventNotification|acknowledgeEventNotification|b2
  ServiceSupportOptions.getAlarmSummary|getAlarmSummary|b1
  ServiceSupportOptions.getAlarmEnrollmentSummary|getAlarmEnrollmentSummary|b80
  ServiceSupportOptions.readJournal|readJournal|b40
  ServiceSupportOptions.writeJournal|writeJournal|b20
  ServiceSupportOptions.initializeJournal|initializeJournal|b10
  ServiceSupportOptions.reportJournalStatus|reportJournalStatus|b8
  ServiceSupportOptions.createJournal|createJournal|b4
  ServiceSupportOptions.deleteJournal|deleteJournal|b2
  ServiceSupportOptions.getCapabilityList|getCapabilityList|b1
  ServiceSupportOptions.fileOpen|fileOpen|b80
  ServiceSupportOptions.fileRead|fileRead|b40
  ServiceSupportOptions.fileClose|fileClose|b20
  ServiceSupportOptions.fileRename|fileRename|b10
  ServiceSupportOptions.fileDelete|fileDelete|b8
  ServiceSupportOptions.fileDirectory|fileDirectory|b4
  ServiceSupportOptions.unsolicitedStatus|unsolicitedStatus|b2
  ServiceSupportOptions.informationReport|informationReport|b1
  ServiceSupportOptions.eventNotification|eventNotification|b80
  ServiceSupportOptions.attachToEventCondition|attachToEventCondition|b40
  ServiceSupportOptions.attachToSemaphore|attachToSemaphore|b20
  ServiceSupportOptions.conclude|conclude|b10
  ServiceSupportOptions.cancel|cancel|b8
  ParameterSupportOptions.str1|str1|b80
  ParameterSupportOptions.str2|str2|b40
  ParameterSupportOptions.vnam|vnam|b20
  ParameterSupportOptions.valt|valt|b10
  ParameterSupportOptions.vadr|vadr|b8
  ParameterSupportOptions.vsca|vsca|b4
  ParameterSupportOptions.tpy|tpy|b2
  ParameterSupportOptions.vlis|vlis|b1
  ParameterSupportOptions.real|real|b80
  ParameterSupportOptions.spare.bit9|spare_bit9|b40
  ParameterSupportOptions.cei|cei|b20
  """

private let mmsNames: StaticString = """
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
  @variableSpecification
  0=name
  1=address
  2=variableDescription
  3=scatteredAccessDescription
  4=invalidated
  @name
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  @variableListName
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  @Data
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  7=floating-point
  9=octet-string
  a=visible-string
  c=binary-time
  d=bcd
  e=booleanArray
  f=objId
  10=mMSString
  11=utc-time
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  7=floating-point
  9=octet-string
  a=visible-string
  c=binary-time
  d=bcd
  e=booleanArray
  f=objId
  10=mMSString
  11=utc-time
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  7=floating-point
  9=octet-string
  a=visible-string
  c=binary-time
  d=bcd
  e=booleanArray
  f=objId
  10=mMSString
  11=utc-time
  @failure
  0=object-invalidated
  1=hardware-fault
  2=temporarily-unavailable
  3=object-access-denied
  4=object-undefined
  5=invalid-address
  6=type-unsupported
  7=type-inconsistent
  8=object-attribute-inconsistent
  9=object-access-unsupported
  a=object-non-existent
  b=object-value-invalid
  @AccessResult
  0=failure
  1=success
  @success
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  7=floating-point
  9=octet-string
  a=visible-string
  c=binary-time
  d=bcd
  e=booleanArray
  f=objId
  10=mMSString
  11=utc-time
  0=status
  1=getNameList
  2=identify
  3=rename
  4=read
  5=write
  6=getVariableAccessAttributes
  7=defineNamedVariable
  8=defineScatteredAccess
  9=getScatteredAccessAttributes
  a=deleteVariableAccess
  b=defineNamedVariableList
  c=getNamedVariableListAttributes
  d=deleteNamedVariableList
  e=defineNamedType
  f=getNamedTypeAttributes
  10=deleteNamedType
  11=input
  12=output
  13=takeControl
  14=relinquishControl
  15=defineSemaphore
  16=deleteSemaphore
  17=reportSemaphoreStatus
  18=reportPoolSemaphoreStatus
  19=reportSemaphoreEntryStatus
  1a=initiateDownloadSequence
  1b=downloadSegment
  1c=terminateDownloadSequence
  1d=initiateUploadSequence
  1e=uploadSegment
  1f=terminateUploadSequence
  20=requestDomainDownLoad
  21=requestDomainUpload
  22=loadDomainContent
  23=storeDomainContent
  24=deleteDomain
  25=getDomainAttributes
  26=createProgramInvocation
  27=deleteProgramInvocation
  28=start
  29=stop
  2a=resume
  2b=reset
  2c=kill
  2d=getProgramInvocationAttributes
  2e=obtainFile
  48=fileOpen
  2f=defineEventCondition
  30=deleteEventCondition
  31=getEventConditionAttributes
  32=reportEventConditionStatus
  33=alterEventConditionMonitoring
  34=triggerEvent
  35=defineEventAction
  36=deleteEventAction
  37=getEventActionAttributes
  38=reportActionStatus
  39=defineEventEnrollment
  3a=deleteEventEnrollment
  3b=alterEventEnrollment
  3c=reportEventEnrollmentStatus
  3d=getEventEnrollmentAttributes
  3e=acknowledgeEventNotification
  3f=getAlarmSummary
  40=getAlarmEnrollmentSummary
  41=readJournal
  42=writeJournal
  43=initializeJournal
  44=reportJournalStatus
  45=createJournal
  46=deleteJournal
  47=getCapabilityList
  49=fileRead
  4a=fileClose
  4b=fileRename
  4c=fileDelete
  4d=fileDirectory
  @componentType
  0=typeName
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  9=octet-string
  a=visible-string
  b=generalized-time
  c=binary-time
  d=bcd
  f=objId
  @typeName
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  @confirmedServiceRequest
  0=status
  1=getNameList
  2=identify
  3=rename
  4=read
  5=write
  6=getVariableAccessAttributes
  7=defineNamedVariable
  8=defineScatteredAccess
  9=getScatteredAccessAttributes
  a=deleteVariableAccess
  b=defineNamedVariableList
  c=getNamedVariableListAttributes
  d=deleteNamedVariableList
  e=defineNamedType
  f=getNamedTypeAttributes
  10=deleteNamedType
  11=input
  12=output
  13=takeControl
  14=relinquishControl
  15=defineSemaphore
  16=deleteSemaphore
  17=reportSemaphoreStatus
  18=reportPoolSemaphoreStatus
  19=reportSemaphoreEntryStatus
  1a=initiateDownloadSequence
  1b=downloadSegment
  1c=terminateDownloadSequence
  1d=initiateUploadSequence
  1e=uploadSegment
  1f=terminateUploadSequence
  20=requestDomainDownload
  21=requestDomainUpload
  22=loadDomainContent
  23=storeDomainContent
  24=deleteDomain
  25=getDomainAttributes
  26=createProgramInvocation
  27=deleteProgramInvocation
  28=start
  29=stop
  2a=resume
  2b=reset
  2c=kill
  2d=getProgramInvocationAttributes
  2e=obtainFile
  2f=defineEventCondition
  30=deleteEventCondition
  31=getEventConditionAttributes
  32=reportEventConditionStatus
  33=alterEventConditionMonitoring
  34=triggerEvent
  35=defineEventAction
  36=deleteEventAction
  37=getEventActionAttributes
  38=reportEventActionStatus
  39=defineEventEnrollment
  3a=deleteEventEnrollment
  3b=alterEventEnrollment
  3c=reportEventEnrollmentStatus
  3d=getEventEnrollmentAttributes
  3e=acknowledgeEventNotification
  3f=getAlarmSummary
  40=getAlarmEnrollmentSummary
  41=readJournal
  42=writeJournal
  43=initializeJournal
  44=reportJournalStatus
  45=createJournal
  46=deleteJournal
  47=getCapabilityList
  48=fileOpen
  49=fileRead
  4a=fileClose
  4b=fileRename
  4c=fileDelete
  4d=fileDirectory
  @extendedObjectClass
  0=objectClass
  0=objectClass
  @objectClass
  0=nammedVariable
  1=scatteredAccess
  2=namedVariableList
  3=namedType
  4=semaphore
  5=eventCondition
  6=eventAction
  7=eventEnrollment
  8=journal
  9=domain
  a=programInvocation
  b=operatorStation
  0=namedVariable
  1=scatteredAccess
  2=namedVariableList
  3=namedType
  4=semaphore
  5=eventCondition
  6=eventAction
  7=eventEnrollment
  8=journal
  9=domain
  a=programInvocation
  b=operatorStation
  @objectScope
  0=vmdSpecific
  1=domainSpecific
  2=aaSpecific
  @variableAccessSpecificatn
  0=listOfVariable
  1=variableListName
  @getVariableAccessAttributes
  0=name
  1=address
  @getNamedVariableListAttributes
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  @scopeOfDelete
  0=specific
  1=aa-specific
  2=domain
  3=vmd
  0=specific
  1=aa-specific
  2=domain
  3=vmd
  0=specific
  1=aa-specific
  2=domain
  3=vmd
  @ObjectName
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  0=vmd-specific
  1=domain-specific
  2=aa-specific
  @confirmedServiceResponse
  0=status
  1=getNameList
  2=identify
  3=rename
  4=read
  5=write
  6=getVariableAccessAttributes
  7=defineNamedVariable
  8=defineScatteredAccess
  9=getScatteredAccessAttributes
  a=deleteVariableAccess
  b=defineNamedVariableList
  c=getNamedVariableListAttributes
  d=deleteNamedVariableList
  e=defineNamedType
  f=getNamedTypeAttributes
  10=deleteNamedType
  11=input
  12=output
  13=takeControl
  14=relinquishControl
  15=defineSemaphore
  16=deleteSemaphore
  17=reportSemaphoreStatus
  18=reportPoolSemaphoreStatus
  19=reportSemaphoreEntryStatus
  1a=initiateDownloadSequence
  1b=downloadSegment
  1c=terminateDownloadSequence
  1d=initiateUploadSequence
  1e=uploadSegment
  1f=terminateUploadSequence
  20=requestDomainDownLoad
  21=requestDomainUpload
  22=loadDomainContent
  23=storeDomainContent
  24=deleteDomain
  25=getDomainAttributes
  26=createProgramInvocation
  27=deleteProgramInvocation
  28=start
  29=stop
  2a=resume
  2b=reset
  2c=kill
  2d=getProgramInvocationAttributes
  2e=obtainFile
  48=fileOpen
  2f=defineEventCondition
  30=deleteEventCondition
  31=getEventConditionAttributes
  32=reportEventConditionStatus
  33=alterEventConditionMonitoring
  34=triggerEvent
  35=defineEventAction
  36=deleteEventAction
  37=getEventActionAttributes
  38=reportActionStatus
  39=defineEventEnrollment
  3a=deleteEventEnrollment
  3b=alterEventEnrollment
  3c=reportEventEnrollmentStatus
  3d=getEventEnrollmentAttributes
  3e=acknowledgeEventNotification
  3f=getAlarmSummary
  40=getAlarmEnrollmentSummary
  41=readJournal
  42=writeJournal
  43=initializeJournal
  44=reportJournalStatus
  45=createJournal
  46=deleteJournal
  47=getCapabilityList
  49=fileRead
  4a=fileClose
  4b=fileRename
  4c=fileDelete
  4d=fileDirectory
  @vmdLogicalStatus
  0=state-changes-allowed
  1=no-state-changes-allowed
  2=limited-services-allowed
  3=support-services-allowed
  @vmdPhysicalStatus
  0=operational
  1=partially-operational
  2=inoperable
  3=needs-commissioning
  @Write_Response_item
  0=failure
  1=success
  @typeSpecification
  0=typeName
  1=array
  2=structure
  3=boolean
  4=bit-string
  5=integer
  6=unsigned
  9=octet-string
  a=visible-string
  b=generalized-time
  c=binary-time
  d=bcd
  f=objId
  @errorClass
  0=vmd-state
  1=application-reference
  2=definition
  3=resource
  4=service
  5=service-preempt
  6=time-resolution
  7=access
  8=initiate
  9=conclude
  a=cancel
  b=file
  c=others
  @variableAccessSpecification
  0=listOfVariable
  1=variableListName
  @unconfirmedService
  0=informationReport
  1=unsolicitedStatus
  2=eventNotification
  @rejectReason
  1=confirmed-requestPDU
  2=confirmed-responsePDU
  3=confirmed-errorPDU
  4=unconfirmedPDU
  5=pdu-error
  6=cancel-requestPDU
  7=cancel-responsePDU
  8=cancel-errorPDU
  9=conclude-requestPDU
  a=conclude-responsePDU
  b=conclude-errorPDU
  @confirmed_requestPDU
  0=other
  1=unrecognized-service
  2=unrecognized-modifier
  3=invalid-invokeID
  4=invalid-argument
  5=invalid-modifier
  6=max-serv-outstanding-exceeded
  8=max-recursion-exceeded
  9=value-out-of-range
  @confirmed_responsePDU
  0=other
  1=unrecognized-service
  2=invalid-invokeID
  3=invalid-result
  5=max-recursion-exceeded
  6=value-out-of-range
  @confirmed_errorPDU
  0=other
  1=unrecognized-service
  2=invalid-invokeID
  3=invalid-serviceError
  4=value-out-of-range
  @unconfirmedPDU
  0=other
  1=unrecognized-service
  2=invalid-argument
  3=max-recursion-exceeded
  4=value-out-of-range
  @pdu_error
  0=unknown-pdu-type
  1=invalid-pdu
  2=illegal-acse-mapping
  @cancel_requestPDU
  0=other
  1=invalid-invokeID
  @cancel_responsePDU
  0=other
  1=invalid-invokeID
  @cancel_errorPDU
  0=other
  1=invalid-invokeID
  2=invalid-serviceError
  3=value-out-of-range
  @conclude_requestPDU
  0=other
  1=invalid-argument
  @conclude_responsePDU
  0=other
  1=invalid-result
  @conclude_errorPDU
  0=other
  1=invalid-serviceError
  2=value-out-of-range
  @vmd_state
  0=other
  1=vmd-state-conflict
  2=vmd-operational-problem
  3=domain-transfer-problem
  4=state-machine-id-invalid
  @application_reference
  0=other
  1=aplication-unreachable
  2=connection-lost
  3=application-reference-invalid
  4=context-unsupported
  @definition
  0=other
  1=object-undefined
  2=invalid-address
  3=type-unsupported
  4=type-inconsistent
  5=object-exists
  6=object-attribute-inconsistent
  @resource
  0=other
  1=memory-unavailable
  2=processor-resource-unavailable
  3=mass-storage-unavailable
  4=capability-unavailable
  5=capability-unknown
  @service
  0=other
  1=primitives-out-of-sequence
  2=object-sate-conflict
  3=pdu-size
  4=continuation-invalid
  5=object-constraint-conflict
  @service_preempt
  0=other
  1=timeout
  2=deadlock
  3=cancel
  @time_resolution
  0=other
  1=unsupportable-time-resolution
  @access
  0=other
  1=object-access-unsupported
  2=object-non-existent
  3=object-access-denied
  4=object-invalidated
  @initiate
  0=other
  1=version-incompatible
  2=max-segment-insufficient
  3=max-services-outstanding-calling-insufficient
  4=max-services-outstanding-called-insufficient
  5=service-CBB-insufficient
  6=parameter-CBB-insufficient
  7=nesting-level-insufficient
  @conclude
  0=other
  1=further-communication-required
  @cancel
  0=other
  1=invoke-id-unknown
  2=cancel-not-possible
  @file
  0=other
  1=filename-ambiguous
  2=file-busy
  3=filename-syntax-error
  4=content-type-invalid
  5=position-invalid
  6=file-acces-denied
  7=file-non-existent
  8=duplicate-filename
  9=insufficient-space-in-filestore
  """
