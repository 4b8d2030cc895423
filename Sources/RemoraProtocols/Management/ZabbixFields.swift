import RemoraCore

/// The fields of Zabbix.
struct ZabbixFields {
  let header, data, error, agentName, agentHostMetadata: Field<Text>
  let agentHostInterface, proxyName, senderName, version, session: Field<Text>
  let flags, flagsReserved: Field<UInt8>
  let flagsZabbix, flagsCompressed, flagsLargePacket, request, response: Field<Bool>
  let success, failed, agent, agentCommands, agentConfig: Field<Bool>
  let agentData, agentRedirection, agentPassive, agentHeartbeat, proxy: Field<Bool>
  let proxyHeartbeat, proxyData, proxyConfig, proxyFullSync, proxyIncrementalConfig: Field<Bool>
  let proxyNoConfigChanges, proxyTasks, sender, stats, frontend: Field<Bool>
  let frontendSysinfo, frontendQueueinfo, frontendHistorypush, frontendItemtest,
    frontendMediatest: Field<Bool>
  let frontendReporttest, frontendExpressioneval, frontendScriptexec: Field<Bool>
  let len, reserved, uncompressedLen: Field<UInt32>
  let largeLen, largeReserved, largeUncompressedLen: Field<UInt64>
  let time: Field<RelativeTime>
  let agentHeartbeatFreq: Field<Int32>
  let agentListenIpv4: Field<IPv4Address>
  let agentListenIpv6: Field<IPv6Address>
  let agentListenPort: Field<UInt16>
  let agentVariant, configRevision, hostmapRevision: Field<Int64>

  init(_ p: inout Builder) {
    header = p.string("header", "Header")
    flags = p.u8("flags", "Flags", .hex)
    flagsZabbix = p.flag(
      "flags.zabbix", "Zabbix communications protocol", mask: 0x1, set: "Yes", unset: "No")
    flagsCompressed = p.flag("flags.compressed", "Compressed", mask: 0x2, set: "Yes", unset: "No")
    flagsLargePacket = p.flag(
      "flags.large_packet", "Large packet", mask: 0x4, set: "Yes", unset: "No")
    flagsReserved = p.u8("flags.reserved", "Reserved bits", mask: 0xf8)
    len = p.u32("len", "Length")
    reserved = p.u32("reserved", "Reserved")
    uncompressedLen = p.u32("uncompressed_len", "Uncompressed length")
    largeLen = p.u64("large.len", "Large length")
    largeReserved = p.u64("large.reserved", "Large reserved")
    largeUncompressedLen = p.u64("large.uncompressed_len", "Large uncompressed length")
    data = p.string("data", "Data")
    error = p.string("error", "Error message")
    time = p.duration("time", "Response time")
    request = p.flag("request", "Zabbix protocol request")
    response = p.flag("response", "Zabbix protocol response")
    success = p.flag("success", "Success", set: "Yes", unset: "No")
    failed = p.flag("failed", "Failed", set: "Yes", unset: "No")
    agent = p.flag("agent", "Zabbix agent connection")
    agentCommands = p.flag("agent.commands", "Zabbix agent commands", set: "Yes", unset: "No")
    agentConfig = p.flag("agent.config", "Zabbix agent config", set: "Yes", unset: "No")
    agentData = p.flag("agent.data", "Zabbix agent data", set: "Yes", unset: "No")
    agentRedirection = p.flag("agent.redirection", "Agent redirection", set: "Yes", unset: "No")
    agentPassive = p.flag("agent.passive", "Passive agent", set: "Yes", unset: "No")
    agentName = p.string("agent.name", "Agent name")
    agentHeartbeat = p.flag("agent.heartbeat", "Agent heartbeat", set: "Yes", unset: "No")
    agentHeartbeatFreq = p.i32("agent.heartbeat_freq", "Agent heartbeat frequency")
    agentHostMetadata = p.string("agent.host_metadata", "Agent host metadata")
    agentHostInterface = p.string("agent.host_interface", "Agent host interface")
    agentListenIpv4 = p.ipv4("agent.listen_ipv4", "Agent listen IPv4")
    agentListenIpv6 = p.ipv6("agent.listen_ipv6", "Agent listen IPv6")
    agentListenPort = p.u16("agent.listen_port", "Agent listen port", .tcpPort)
    agentVariant = p.integer("agent.variant", "Agent variant", .int64, as: Int64.self, container: 8)
    proxy = p.flag("proxy", "Proxy connection", set: "Yes", unset: "No")
    proxyName = p.string("proxy.name", "Proxy name")
    proxyHeartbeat = p.flag("proxy.heartbeat", "Proxy heartbeat", set: "Yes", unset: "No")
    proxyData = p.flag("proxy.data", "Proxy data", set: "Yes", unset: "No")
    proxyConfig = p.flag("proxy.config", "Proxy config", set: "Yes", unset: "No")
    proxyFullSync = p.flag("proxy.full_sync", "Proxy config full sync", set: "Yes", unset: "No")
    proxyIncrementalConfig = p.flag(
      "proxy.incremental_config", "Proxy incremental config", set: "Yes", unset: "No")
    proxyNoConfigChanges = p.flag(
      "proxy.no_config_changes", "Proxy no config changes", set: "Yes", unset: "No")
    proxyTasks = p.flag("proxy.tasks", "Proxy tasks", set: "Yes", unset: "No")
    sender = p.flag("sender", "Sender connection", set: "Yes", unset: "No")
    senderName = p.string("sender.name", "Sender name")
    version = p.string("version", "Version")
    session = p.string("session", "Session")
    configRevision = p.integer(
      "config_revision", "Config revision", .int64, as: Int64.self, container: 8)
    hostmapRevision = p.integer(
      "hostmap_revision", "Hostmap revision", .int64, as: Int64.self, container: 8)
    stats = p.flag("stats", "Server/proxy internal metrics", set: "Yes", unset: "No")
    frontend = p.flag("frontend", "Zabbix frontend", set: "Yes", unset: "No")
    frontendSysinfo = p.flag("frontend.sysinfo", "System information", set: "Yes", unset: "No")
    frontendQueueinfo = p.flag("frontend.queueinfo", "Queue information", set: "Yes", unset: "No")
    frontendHistorypush = p.flag("frontend.historypush", "History push", set: "Yes", unset: "No")
    frontendItemtest = p.flag("frontend.itemtest", "Item test", set: "Yes", unset: "No")
    frontendMediatest = p.flag("frontend.mediatest", "Media test", set: "Yes", unset: "No")
    frontendReporttest = p.flag("frontend.reporttest", "Report test", set: "Yes", unset: "No")
    frontendExpressioneval = p.flag(
      "frontend.expressioneval", "Expression evaluation", set: "Yes", unset: "No")
    frontendScriptexec = p.flag("frontend.scriptexec", "Script execution", set: "Yes", unset: "No")
  }
}
