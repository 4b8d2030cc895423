import RemoraCore

/// The fields of AMF, which RTMP fills, too.
struct AmfFields: Sendable {
  let version, headerCount, messageCount: Field<UInt16>
  let headerName, messageTargetUri, messageResponseUri, string, longstring: Field<Text>
  let xmlDoc, xml, classname, membername: Field<Text>
  let headerMustUnderstand, boolean: Field<Bool>
  let headerLength, messageLength, integer, stringlength, stringReference: Field<UInt32>
  let objectReference, xmllength, bytearraylength, traitcount, classnamelength: Field<UInt32>
  let membernamelength, traitReference, arraylength, arraydenselength: Field<UInt32>
  let amf0Type, amf3Type: Field<UInt8>
  let number: Field<Double>
  let date: Field<AbsoluteTime>
  let bytearray: Field<Bytes>
  let object, ecmaarray, strictarray, array, endOfObjectMarker: Field<Label>
  let endOfAssociativePart, endOfDynamicMembers: Field<Label>

  init(_ p: inout Builder) {
    version = p.u16("version", "AMF version")
    headerCount = p.u16("header_count", "Header count")
    headerName = p.string("header.name", "Name", type: .uintString)
    headerMustUnderstand = p.flag("header.must_understand", "Must understand")
    headerLength = p.u32("header.length", "Length")
    messageCount = p.u16("message_count", "Message count")
    messageTargetUri = p.string("message.target_uri", "Target URI", type: .uintString)
    messageResponseUri = p.string("message.response_uri", "Response URI", type: .uintString)
    messageLength = p.u32("message.length", "Length")
    amf0Type = p.u8("amf0_type", "AMF0 type", .hex, names: amfAmf0TypeNames)
    amf3Type = p.u8("amf3_type", "AMF3 type", .hex, names: amfAmf3TypeNames)
    number = p.double("number", "Number", blurb: "AMF number")
    integer = p.u32("integer", "Integer", blurb: "RTMPT AMF3 integer")
    boolean = p.flag("boolean", "Boolean", blurb: "AMF boolean")
    stringlength = p.u32("stringlength", "String length", blurb: "AMF string length")
    string = p.string("string", "String", blurb: "AMF string")
    stringReference = p.u32(
      "string_reference", "String reference", blurb: "RTMPT AMF3 string reference")
    objectReference = p.u32("object_reference", "Object reference", blurb: "AMF object reference")
    date = p.time("date", "Date", blurb: "AMF date")
    longstring = p.string("longstring", "Long string", blurb: "AMF long string")
    xmlDoc = p.string("xml_doc", "XML document", blurb: "AMF XML document")
    xmllength = p.u32("xmllength", "XML text length", blurb: "AMF E4X XML length")
    xml = p.string("xml", "XML", blurb: "AMF E4X XML")
    bytearraylength = p.u32(
      "bytearraylength", "ByteArray length", blurb: "RTMPT AMF3 ByteArray length")
    bytearray = p.bytes("bytearray", "ByteArray", blurb: "RTMPT AMF3 ByteArray")
    object = p.label("object", "Object", blurb: "AMF object")
    traitcount = p.u32("traitcount", "Trait count", blurb: "AMF count of traits for an object")
    classnamelength = p.u32("classnamelength", "Class name length", blurb: "AMF class name length")
    classname = p.string("classname", "Class name", blurb: "AMF class name")
    membernamelength = p.u32(
      "membernamelength", "Member name length", blurb: "AMF member name length")
    membername = p.string("membername", "Member name", blurb: "AMF member name")
    traitReference = p.u32("trait_reference", "Trait reference", blurb: "AMF trait reference")
    ecmaarray = p.label("ecmaarray", "ECMA array", blurb: "AMF ECMA array")
    strictarray = p.label("strictarray", "Strict array", blurb: "AMF strict array")
    array = p.label("array", "Array", blurb: "RTMPT AMF3 array")
    arraylength = p.u32("arraylength", "Array length", blurb: "AMF array length")
    arraydenselength = p.u32(
      "arraydenselength", "Length of dense portion", blurb: "AMF length of dense portion of array")
    endOfObjectMarker = p.label("end_of_object_marker", "End Of Object Marker")
    endOfAssociativePart = p.label("end_of_associative_part", "End of associative part")
    endOfDynamicMembers = p.label("end_of_dynamic_members", "End Of dynamic members")
  }
}

private let amfAmf0TypeNames: ValueNames = [
  0: "Number", 1: "Boolean", 2: "String", 3: "Object", 4: "Movie clip", 5: "Null", 6: "Undefined",
  7: "Reference", 8: "ECMA array", 9: "End of object", 10: "Strict array", 11: "Date",
  12: "Long string", 13: "Unsupported", 14: "Record set", 15: "XML", 16: "Typed object",
  17: "Switch to AMF3", 34: "Int64",
]

private let amfAmf3TypeNames: ValueNames = [
  0: "Undefined", 1: "Null", 2: "False", 3: "True", 4: "Integer", 5: "Double", 6: "String",
  7: "XML document", 8: "Date", 9: "Array", 10: "Object", 11: "XML", 12: "ByteArray",
]
