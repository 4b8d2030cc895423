import RemoraCore

/// What messages are about, by their members and by what was asked before.
extension ZabbixLayer {
  private static let frontendNames = [
    "System information", "Queue information", "History push", "Item test", "Media test",
    "Report test", "Expression evaluation", "Script execution",
  ]
  private static let frontendRequests = [
    "status.get", "queue.get", "history.push", "item.test", "alert.send", "report.test",
    "expressions.evaluate", "command",
  ]

  func classify(
    _ d: inout Dissection, _ text: ZabbixText, _ body: Region, _ message: inout ZabbixMessage,
    _ talk: inout ZabbixTalk
  ) throws(Malformed) {
    let info = d.packet
    let goesToServer = info.destinationPort == 10050 || info.destinationPort == 10051
    message.isRequest = goesToServer && !talk.isOld
    // A number is an answer to a check before it is JSON.
    if text.shape == .none || text.shape == .empty && talk.topics.contains(.passiveAgent) {
      if body.length == 0 { return generic(&message) }
      if talk.topics.isEmpty { talk.topics = [.agent, .passiveAgent] }
      message.isPlain = true
      message.title =
        message.isRequest
        ? "Server/proxy request for passive agent checks" : "Agent response for passive checks"
      refusal(&d, body, &message)
      return
    }
    if let name = ZabbixText.string(d, text.members["request"]) {
      return try request(&d, name, &message, &talk)
    }
    switch ZabbixText.string(d, text.members["response"]) {
    case "success"?: message.result = .success
    case "failed"?: message.result = .failed
    default: break
    }
    if text.members["response"] != nil {
      response(&message, talk)
    } else {
      answer(&d, text, &message, &talk)
    }
    if message.title.isEmpty { generic(&message) }
  }

  private func generic(_ message: inout ZabbixMessage) {
    message.isGeneric = true
    message.title = "Protocol \(message.isRequest ? "request" : "response")"
  }

  /// `ZBX_NOTSUPPORTED`, a NUL, and the reason.
  private func refusal(
    _ d: inout Dissection, _ body: Region, _ message: inout ZabbixMessage
  ) {
    let mark = Array("ZBX_NOTSUPPORTED\0".utf8)
    guard !message.isRequest, body.length > mark.count,
      d.bytes(Region(body.offset, mark.count)) == mark
    else { return }
    message.error = Region(body.offset + mark.count, body.length - mark.count)
  }

  private func request(
    _ d: inout Dissection, _ name: String, _ message: inout ZabbixMessage,
    _ talk: inout ZabbixTalk
  ) throws(Malformed) {
    let host = ZabbixText.string(d, message.members["host"])
    let shown = host ?? "<unknown>"
    switch name {
    case "active checks":
      talk.topics = [.agent, .activeChecks]
      talk.name = host
      message.title = "Agent request for active checks for \"\(shown)\""
    case "agent data":
      talk.topics = [.agent, .agentData]
      let listed = try firstHost(d, message)
      talk.name = host ?? listed
      message.title = "Agent data from \"\(talk.name ?? shown)\""
    case "active check heartbeat":
      talk.topics = [.agent, .agentHeartbeat]
      talk.name = host
      message.title = "Agent heartbeat from \"\(shown)\""
    case "sender data":
      talk.topics = [.sender]
      talk.name = try firstHost(d, message)
      message.title = "Sender data from \"\(talk.name ?? "<unknown>")\""
    case "proxy config", "proxy data", "proxy heartbeat", "proxy tasks", "host availability",
      "history data", "discovery data", "auto registration":
      proxyRequest(name, host, &message, &talk)
    case "zabbix.stats":
      talk.topics = [.agent, .stats]
      message.title = "Server/proxy internal metrics request"
    case "passive checks":
      talk.topics = [.agent, .passiveAgent]
      message.title = "Server/proxy request for passive agent checks"
    default:
      if let i = Self.frontendRequests.firstIndex(of: name) {
        talk.topics = [.frontend]
        talk.frontend = i
        message.title = "\(Self.frontendNames[i]) request"
      } else {
        generic(&message)
      }
    }
  }

  private func proxyRequest(
    _ name: String, _ host: String?, _ message: inout ZabbixMessage, _ talk: inout ZabbixTalk
  ) {
    talk.topics = .proxy
    talk.name = host
    switch name {
    case "proxy heartbeat":
      talk.topics.insert(.proxyHeartbeat)
      message.title = "Proxy heartbeat from \"\(host ?? "(null)")\""
    case "proxy config":
      talk.topics.insert(.proxyConfig)
      message.title =
        host.map { "Request proxy config for \"\($0)\"" }
        ?? "Proxy config request to passive proxy"
    case "proxy tasks":
      talk.topics.insert(.proxyTasks)
      message.title = "Proxy tasks request to passive proxy"
    default:
      talk.topics.insert(.proxyData)
      message.title =
        host.map { "Proxy data from \"\($0)\"" } ?? "Proxy data request to passive proxy"
    }
    if host == nil, name != "proxy heartbeat" { talk.topics.insert(.passiveProxy) }
  }

  /// The name in the first element of the list `data`.
  private func firstHost(
    _ d: borrowing Dissection, _ message: ZabbixMessage
  ) throws(Malformed) -> String? {
    guard let list = message.members["data"], d.octet(at: list.offset) == 0x5b else { return nil }
    let end = list.offset + list.length
    let first = JSONText.skipBlanks(d, list.offset + 1, end)
    guard d.octet(at: first) == 0x7b, let stop = JSONText.value(d, first, end, depth: 1) else {
      return nil
    }
    return ZabbixText.string(d, try ZabbixText.members(d, first, stop)["host"])
  }

  private func response(_ message: inout ZabbixMessage, _ talk: ZabbixTalk) {
    let topics = talk.topics
    let name = "\"\(talk.name ?? "<unknown>")\""
    let result =
      switch message.result {
      case .success: " (success)"
      case .failed: " (failed)"
      case .none: ""
      }
    if message.members["redirect"] != nil, !topics.isDisjoint(with: [.activeChecks, .agentData]) {
      message.redirects = true
      message.title = "Agent redirection for \(name)"
    } else if topics.contains(.activeChecks) {
      message.title = "Server/proxy response for active checks for \(name)\(result)"
    } else if topics.contains(.agentData) {
      message.title = "Server/proxy response for agent data for \(name)\(result)"
    } else if topics.contains(.sender) {
      message.title = "Server/proxy response for sender data for \(name)\(result)"
    } else if topics.contains(.stats) {
      message.title = "Server/proxy internal metrics response"
    } else if topics.contains(.frontend) {
      message.title = "\(Self.frontendNames[talk.frontend]) response"
    } else if topics.contains(.proxyConfig) {
      message.title =
        topics.contains(.passiveProxy)
        ? "Proxy response for passive proxy config\(result)"
        : "Response for active proxy config request for \(name)\(result)"
    } else if topics.contains(.proxyTasks) {
      message.title = "Server response for passive proxy tasks\(result)"
    } else if topics.contains(.proxyData) {
      message.title =
        topics.contains(.passiveProxy)
        ? "Server response for passive proxy data\(result)"
        : "Server response for active proxy data for \(name)\(result)"
    } else if topics.contains(.proxyHeartbeat) {
      message.title = "Server response for active proxy heartbeat for \(name)\(result)"
    }
  }

  /// Messages that are named by what they carry.
  private func answer(
    _ d: inout Dissection, _ text: ZabbixText, _ message: inout ZabbixMessage,
    _ talk: inout ZabbixTalk
  ) {
    let members = text.members
    let data = members["data"]
    if data != nil,
      talk.topics.contains(.passiveAgent) || members["variant"] != nil && talk.topics.isEmpty
    {
      talk.topics.formUnion([.agent, .passiveAgent])
      message.title = "Agent response for passive checks"
      return
    }
    if talk.topics.contains(.passiveProxy) { return passive(members, &message, talk) }
    let mayBeConfig = talk.topics.isEmpty || talk.topics.contains(.proxyConfig)
    guard mayBeConfig, data != nil || text.shape == .empty || members["globalmacro"] != nil else {
      return
    }
    message.title = "Server response for proxy config for \"\(talk.name ?? "<unknown>")\""
    talk.topics.formUnion([.proxy, .proxyConfig])
    if members["full_sync"] != nil {
      message.isFull = true
    } else if let data {
      let isObject = d.octet(at: data.offset) == 0x7b
      let end = data.offset + data.length
      let isEmpty = JSONText.skipBlanks(d, data.offset + 1, end) == end - 1
      message.isUnchanged = isObject && isEmpty
      message.isIncremental = !isObject
    } else {
      message.isUnchanged = text.shape == .empty
    }
  }

  /// What a proxy says that was asked, and what it is told.
  private func passive(
    _ members: [String: Region], _ message: inout ZabbixMessage, _ talk: ZabbixTalk
  ) {
    if talk.topics.contains(.proxyTasks) {
      if members["tasks"] != nil {
        message.title = "Passive proxy response for tasks request"
      }
    } else if talk.topics.contains(.proxyData) {
      let lists = [
        "history data", "host availability", "interface availability", "discovery data",
        "auto registration",
      ]
      if lists.contains(where: { members[$0] != nil }) {
        message.title = "Passive proxy data response"
      }
    } else if members["full_sync"] != nil || members["data"] != nil {
      message.isFull = members["full_sync"] != nil
      message.title = "Passive proxy config"
    } else if members["version"] != nil {
      message.title = "Passive proxy response for config push"
    }
  }
}
