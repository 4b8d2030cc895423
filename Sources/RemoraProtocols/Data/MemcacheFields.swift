import RemoraCore

/// The fields of Memcache.
struct MemcacheFields {
  let magic, opcode, extrasLength, dataType: Field<UInt8>
  let keyLength, reserved, status, flags: Field<UInt16>
  let valueLength, totalBodyLength, opaque, extrasFlags, extrasExpiration: Field<UInt32>
  let expiration, slabclass: Field<UInt32>
  let cas, extrasDelta, extrasInitial, extrasResponse: Field<UInt64>
  let extras: Field<Label>
  let key, value, command, subcommand, noreply: Field<Text>
  let response, version, name, nameValue: Field<Text>

  init(_ p: inout Builder) {
    magic = p.u8("magic", "Magic", names: memcacheMagicNames, blurb: "Magic number")
    opcode = p.u8(
      "opcode", "Opcode", names: ValueNames(packed: memcacheOpcodeNames), blurb: "Command code")
    extrasLength = p.u8(
      "extras.length", "Extras length", blurb: "Length in bytes of the command extras")
    keyLength = p.u16(
      "key.length", "Key Length",
      blurb: "Length in bytes of the text key that follows the command extras")
    valueLength = p.u32(
      "value.length", "Value length", blurb: "Length in bytes of the value that follows the key")
    dataType = p.u8("data_type", "Data type", names: memcacheDataTypeNames)
    reserved = p.u16("reserved", "Reserved", blurb: "Reserved for future use")
    status = p.u16("status", "Status", names: memcacheStatusNames, blurb: "Status of the response")
    totalBodyLength = p.u32(
      "total_body_length", "Total body length", blurb: "Length in bytes of extra + key + value")
    opaque = p.u32("opaque", "Opaque")
    cas = p.u64("cas", "CAS", blurb: "Data version check")
    extras = p.label("extras", "Extras")
    extrasFlags = p.u32("extras.flags", "Flags", .hex)
    extrasExpiration = p.u32("extras.expiration", "Expiration")
    extrasDelta = p.u64("extras.delta", "Amount to add")
    extrasInitial = p.u64("extras.initial", "Initial value")
    key = p.string("key", "Key")
    value = p.string("value", "Value")
    extrasResponse = p.u64("extras.response", "Response")
    command = p.string("command", "Command")
    subcommand = p.string("subcommand", "Sub command", blurb: "Sub command if any")
    flags = p.u16("flags", "Flags")
    expiration = p.u32("expiration", "Expiration")
    noreply = p.string("noreply", "Noreply", blurb: "Client does not expect a reply")
    response = p.string("response", "Response", blurb: "Response command")
    version = p.string("version", "Version", blurb: "Version of running memcache")
    slabclass = p.u32("slabclass", "Slab class", blurb: "Slab class of a stat")
    name = p.string("name", "Stat name", blurb: "Name of a stat")
    nameValue = p.string("name_value", "Stat value", blurb: "Value of a stat")
  }
}

let memcacheMagicNames: ValueNames = [128: "Request", 129: "Response"]

let memcacheOpcodeNames: StaticString = #"""
  0=Get
  1=Set
  2=Add
  3=Replace
  4=Delete
  5=Increment
  6=Decrement
  7=Quit
  8=Flush
  9=Get Quietly
  a=No-op
  b=Version
  c=Get Key
  d=Get Key Quietly
  e=Append
  f=Prepend
  10=Statistics
  11=Set Quietly
  12=Add Quietly
  13=Replace Quietly
  14=Delete Quietly
  15=Increment Quietly
  16=Decrement Quietly
  17=Quit Quietly
  18=Flush Quietly
  19=Append Quietly
  1a=Prepend Quietly
  """#

let memcacheDataTypeNames: ValueNames = [0: "Raw bytes"]

let memcacheStatusNames: ValueNames = [
  0: "No error", 1: "Key not found", 2: "Key exists", 3: "Value too big", 4: "Invalid arguments",
  5: "Item not stored", 129: "Unknown command", 130: "Out of memory",
]
