import RemoraCore

/// The fields of syslog.
struct SyslogFields {
  let msglen, version, timestampRfc3164, hostname, appname, procid, msg, msgid: Field<Text>
  let sdElementName, sdParamName, sdParamValue: Field<Text>
  let facility, level: Field<UInt16>
  let timestamp: Field<AbsoluteTime>
  let msgidBom: Field<UInt32>
  let sd, sdElement, sdParam: Field<Label>
  let msgNonconformant: Expert

  init(_ p: inout Builder) {
    msglen = p.string("msglen", "Message Length", blurb: "Length of message (without this field)")
    facility = p.u16(
      "facility", "Facility", mask: 0x3f8, names: syslogFacilityNames, blurb: "Message facility")
    level = p.u16(
      "level", "Level", mask: 0x7,
      names: [
        0: "EMERG - system is unusable", 1: "ALERT - action must be taken immediately",
        2: "CRIT - critical conditions", 3: "ERR - error conditions",
        4: "WARNING - warning conditions", 5: "NOTICE - normal but significant condition",
        6: "INFO - informational", 7: "DEBUG - debug-level messages",
      ], blurb: "Message level")
    version = p.string("version", "Version", blurb: "Syslog version")
    timestamp = p.time("timestamp", "Timestamp")
    timestampRfc3164 = p.string("timestamp_rfc3164", "Timestamp (RFC3164)")
    hostname = p.string("hostname", "Hostname", blurb: "The hostname that generated this message")
    appname = p.string(
      "appname", "App Name", blurb: "The name of the app that generated this message")
    procid = p.string(
      "procid", "Process ID", blurb: "The ID of the process that generated this message")
    msg = p.string("msg", "Message")
    msgid = p.string("msgid", "Message ID")
    msgidBom = p.u24("msgid.bom", "BOM", .hex, blurb: "Byte Order Mark")
    sd = p.label("sd", "Structured Data")
    sdElement = p.label("sd.element", "Element", blurb: "Structured Data Element")
    sdElementName = p.string(
      "sd.element.name", "Element Name", blurb: "Structured Data Element Name")
    sdParam = p.label("sd.param", "Parameter", blurb: "Structured Data Parameter")
    sdParamName = p.string(
      "sd.param.name", "Parameter Name", blurb: "Structured Data Parameter Name")
    sdParamValue = p.string(
      "sd.param.value", "Parameter Value", blurb: "Structured Data Parameter Value")
    msgNonconformant = p.expert(
      "msg.nonconformant", .protocolRule, .note,
      "Message conforms to neither RFC 5424 nor RFC 3164; trailing data appended")
  }
}

let syslogFacilityNames: ValueNames = [
  0: "KERN - kernel messages", 1: "USER - random user-level messages", 2: "MAIL - mail system",
  3: "DAEMON - system daemons", 4: "AUTH - security/authorization messages",
  5: "SYSLOG - messages generated internally by syslogd", 6: "LPR - line printer subsystem",
  7: "NEWS - network news subsystem", 8: "UUCP - UUCP subsystem",
  9: "CRON - clock daemon (BSD, Linux)", 10: "AUTHPRIV - security/authorization messages (private)",
  11: "FTP - ftp daemon", 12: "NTP - ntp subsystem", 13: "LOGAUDIT - log audit",
  14: "LOGALERT - log alert", 15: "CRON - clock daemon (Solaris)",
  16: "LOCAL0 - reserved for local use", 17: "LOCAL1 - reserved for local use",
  18: "LOCAL2 - reserved for local use", 19: "LOCAL3 - reserved for local use",
  20: "LOCAL4 - reserved for local use", 21: "LOCAL5 - reserved for local use",
  22: "LOCAL6 - reserved for local use", 23: "LOCAL7 - reserved for local use",
]
