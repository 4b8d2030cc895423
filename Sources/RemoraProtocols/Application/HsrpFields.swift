import RemoraCore

/// The fields of HSRP.
struct HSRPFields {
  let version, opcode, state, hellotime, holdtime, priority, group, reserved: Field<UInt8>
  let advState, advReserved1, hsrp2Version, hsrp2Opcode, hsrp2State: Field<UInt8>
  let hsrp2GroupStateTlv, hsrp2InterfaceStateTlv, hsrp2TextAuthTlv: Field<UInt8>
  let hsrp2Md5AuthTlv, hsrp2Ipversion, hsrp2Md5Algorithm, hsrp2Md5Padding: Field<UInt8>
  let authData, hsrp2AuthData: Field<Text>
  let virtIp, hsrp2VirtIp, md5IpAddress: Field<IPv4Address>
  let advTlvtype, advTlvlength, advActivegrp, advPassivegrp, hsrp2Group: Field<UInt16>
  let hsrp2ActiveGroups, hsrp2PassiveGroups, hsrp2Md5Flags: Field<UInt16>
  let advReserved2, hsrp2Hellotime, hsrp2Holdtime, hsrp2Priority, hsrp2Md5KeyId: Field<UInt32>
  let hsrp2Identifier: Field<MACAddress>
  let hsrp2VirtIpV6: Field<IPv6Address>
  let hsrp2Md5AuthData: Field<Bytes>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", blurb: "The version of the HSRP messages")
    opcode = p.u8(
      "opcode", "Op Code", names: [0: "Hello", 1: "Coup", 2: "Resign", 3: "Advertise"],
      blurb: "The type of message contained in this packet")
    state = p.u8(
      "state", "State",
      names: [0: "Initial", 1: "Learn", 2: "Listen", 4: "Speak", 8: "Standby", 16: "Active"],
      blurb: "The current state of the router sending the message")
    hellotime = p.u8(
      "hellotime", "Hellotime",
      blurb: "The approximate period between the Hello messages that the router sends")
    holdtime = p.u8(
      "holdtime", "Holdtime",
      blurb: "Time that the current Hello message should be considered valid")
    priority = p.u8(
      "priority", "Priority",
      blurb: "Used to elect the active and standby routers. Numerically higher priority "
        + "wins vote")
    group = p.u8("group", "Group", blurb: "This field identifies the standby group")
    reserved = p.u8("reserved", "Reserved")
    authData = p.string(
      "auth_data", "Authentication Data", blurb: "Contains a clear-text 8 character reused password"
    )
    virtIp = p.ipv4(
      "virt_ip", "Virtual IP Address", blurb: "The virtual IP address used by this group")
    advTlvtype = p.u16(
      "adv.tlvtype", "Adv type", names: [1: "HSRP interface state", 2: "IP redundancy"],
      blurb: "Advertisement tlv type")
    advTlvlength = p.u16("adv.tlvlength", "Adv length", blurb: "Advertisement tlv length")
    advState = p.u8(
      "adv.state", "Adv state", names: [1: "Dormant", 2: "Passive", 3: "Active"],
      blurb: "Advertisement tlv length")
    advReserved1 = p.u8("adv.reserved1", "Adv reserved1", blurb: "Advertisement tlv length")
    advActivegrp = p.u16(
      "adv.activegrp", "Adv active groups", blurb: "Advertisement active group count")
    advPassivegrp = p.u16(
      "adv.passivegrp", "Adv passive groups", blurb: "Advertisement passive group count")
    advReserved2 = p.u32("adv.reserved2", "Adv reserved2", blurb: "Advertisement tlv length")
    hsrp2Version = p.u8("/hsrp2.version", "Version", blurb: "The version of the HSRP messages")
    hsrp2Opcode = p.u8(
      "/hsrp2.opcode", "Op Code", names: [0: "Hello", 1: "Coup", 2: "Resign"],
      blurb: "The type of message contained in this packet")
    hsrp2State = p.u8(
      "/hsrp2.state", "State",
      names: [1: "Init", 2: "Learn", 3: "Listen", 4: "Speak", 5: "Standby", 6: "Active"],
      blurb: "The current state of the router sending the message")
    hsrp2GroupStateTlv = p.u8("/hsrp2.group_state_tlv", "Group State TLV")
    hsrp2InterfaceStateTlv = p.u8("/hsrp2.interface_state_tlv", "Interface State TLV")
    hsrp2TextAuthTlv = p.u8("/hsrp2.text_auth_tlv", "Text Authentication TLV")
    hsrp2Md5AuthTlv = p.u8("/hsrp2.md5_auth_tlv", "MD5 Authentication TLV")
    hsrp2Ipversion = p.u8(
      "/hsrp2.ipversion", "IP Ver.", names: [4: "IPv4", 6: "IPv6"],
      blurb: "The IP protocol version used in this hsrp message")
    hsrp2Group = p.u16("/hsrp2.group", "Group", blurb: "This field identifies the standby group")
    hsrp2Identifier = p.ether(
      "/hsrp2.identifier", "Identifier", blurb: "BIA value of a sender interface")
    hsrp2Hellotime = p.u32(
      "/hsrp2.hellotime", "Hellotime",
      blurb: "The approximate period between the Hello messages that the router sends")
    hsrp2Holdtime = p.u32(
      "/hsrp2.holdtime", "Holdtime",
      blurb: "Time that the current Hello message should be considered valid")
    hsrp2Priority = p.u32(
      "/hsrp2.priority", "Priority",
      blurb: "Used to elect the active and standby routers. Numerically higher priority "
        + "wins vote")
    hsrp2AuthData = p.string(
      "/hsrp2.auth_data", "Authentication Data",
      blurb: "Contains a clear-text 8 character reused password")
    hsrp2VirtIp = p.ipv4(
      "/hsrp2.virt_ip", "Virtual IP Address", blurb: "The virtual IP address used by this group")
    hsrp2VirtIpV6 = p.ipv6(
      "/hsrp2.virt_ip_v6", "Virtual IPv6 Address",
      blurb: "The virtual IPv6 address used by this group")
    hsrp2ActiveGroups = p.u16(
      "/hsrp2.active_groups", "Active Groups",
      blurb: "Active group number which becomes the active router myself")
    hsrp2PassiveGroups = p.u16(
      "/hsrp2.passive_groups", "Passive Groups",
      blurb: "Standby group number which doesn't become the active router myself")
    hsrp2Md5Algorithm = p.u8(
      "/hsrp2.md5_algorithm", "MD5 Algorithm", names: [1: "MD5"],
      blurb: "Hash Algorithm used by this group")
    hsrp2Md5Padding = p.u8("/hsrp2.md5_padding", "Padding", .hex, blurb: "Must be zero")
    hsrp2Md5Flags = p.u16("/hsrp2.md5_flags", "MD5 Flags", blurb: "Undefined")
    md5IpAddress = p.ipv4(
      "md5_ip_address", "Sender's IP Address", blurb: "IP Address of the sender interface")
    hsrp2Md5KeyId = p.u32(
      "/hsrp2.md5_key_id", "MD5 Key ID", blurb: "This field contains Key chain ID")
    hsrp2Md5AuthData = p.bytes(
      "/hsrp2.md5_auth_data", "MD5 Authentication Data", blurb: "MD5 digest string is contained.")
  }
}
