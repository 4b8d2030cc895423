public import RemoraCore

/// OICQ, the messenger known as QQ, as far as it is public: a head, then encrypted bytes.
///
///     | flag 2 | version | command | sequence | number of the account | data ...
public let oicq = Protocol("oicq", "OICQ - IM software, popular in China", short: "OICQ") { p in
  p.mayDecline()
  let flag = p.u8("flag", "Flag", .hex, names: [2: "Oicq packet"], blurb: "Protocol Flag")
  let version = p.u16("version", "Version", .hex, blurb: "Version-zz")
  let command = p.u16("command", "Command", names: commands)
  let sequence = p.u16("seq", "Sequence")
  let account = p.u32("qqid", "Data(OICQ Number,if sender is client)")
  let data = p.string("data", "Data")
  p.over("udp.port", 8000)
  return { d throws(Malformed) in
    // Only messages of clients and servers are known; the flag says which these are.
    guard let first = d.number(at: d.offset, UInt8.self), first == 2 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("OICQ")
    d.info("OICQ Protocol ")
    d.setOwnLength(d.reportedRemaining)
    try d.add(flag)
    try d.add(version)
    try d.add(command)
    try d.add(sequence)
    try d.add(account)
    if d.remaining > 0 { try d.add(data, length: d.remaining) }
  }
}

private let commands: ValueNames = [
  1: "Log out", 2: "Heart Message", 4: "Update User information", 5: "Search user",
  6: "Get User informationBroadcast", 9: "Add friend no auth", 10: "Delete user",
  11: "Add friend by auth", 13: "Set status",
  18: "Confirmation of receiving message from server", 22: "Send message",
  23: "Receive message", 24: "Retrieve information", 26: "Reserved ", 28: "Delete Me",
  29: "Request KEY", 33: "Cell Phone", 34: "Log in", 38: "Get friend list",
  39: "Get friend online", 41: "Cell PHONE", 48: "Operation on group", 49: "Log in test",
  60: "Group name operation", 61: "Upload group friend", 62: "MEMO Operation",
  88: "Download group friend", 92: "Get level", 98: "Request login",
  101: "Request extra information", 103: "Signature operation",
  128: "Receive system message", 129: "Get status of friend",
  181: "Get friend's status of group", 1015: "Withdraw message",
]
