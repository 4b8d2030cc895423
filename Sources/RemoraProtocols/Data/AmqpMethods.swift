import RemoraCore

/// Methods (section 1.4 of the specification of version 0-9-1) and what they ask for.
extension AmqpLayer {
  func method(_ d: inout Dissection, _ channel: UInt16, _ length: Int) throws(Malformed) {
    let kind = try d.peek(UInt16.self)
    let number = try d.peek(UInt16.self, ahead: 2)
    let group = AmqpFields.classes.name(of: UInt64(kind))
    guard let group else {
      try d.add(f.methodClass)
      d.expert(f.unknownMethodClass, at: d.own, "Unknown method class \(kind)")
      return
    }
    let name = Self.name(kind, number)
    try d.add(f.methodClass)
    d.put(f.methodMethod, number, at: d.next(2))
    d.label(value: "\(name ?? "Unknown") (\(number))")
    try d.skip(2)
    d.info(append: "\(group).\(name ?? "Unknown (\(number))") ")
    let open = d.open(d.put(f.methodArguments, at: d.next(length - 4)))
    switch kind {
    case 10: try connection(&d, number)
    case 20: try self.channel(&d, number)
    case 30: try access(&d, number)
    case 40: try exchange(&d, number)
    case 50: try queue(&d, number)
    case 60: try basic(&d, number, channel)
    case 85:
      if number == 10 { try d.add(f.methodArgumentsNowait1) }
    case 110:
      if number == 10 { try table(&d, f.methodArgumentsMetaData) }
    default: break
    }
    d.close(open)
    if name == nil { unknown(&d, kind, number) }
  }

  private func unknown(_ d: inout Dissection, _ kind: UInt16, _ number: UInt16) {
    switch kind {
    case 10: d.expert(f.unknownMethodConnection, at: d.own, "Unknown connection method \(number)")
    case 20: d.expert(f.unknownMethodChannel, at: d.own, "Unknown channel method \(number)")
    case 30: d.expert(f.unknownMethodAccess, at: d.own, "Unknown access method \(number)")
    case 50: d.expert(f.unknownMethodQueue, at: d.own, "Unknown queue method \(number)")
    case 60: d.expert(f.unknownMethodBasic, at: d.own, "Unknown basic method \(number)")
    case 85: d.expert(f.unknownMethodConfirm, at: d.own, "Unknown confirm method \(number)")
    case 90: d.expert(f.unknownMethodTx, at: d.own, "Unknown tx method \(number)")
    case 100: d.expert(f.unknownMethodDtx, at: d.own, "Unknown dtx method \(number)")
    case 110: d.expert(f.unknownMethodTunnel, at: d.own, "Unknown tunnel method \(number)")
    default: break
    }
  }

  /// Text that the Info column has, too.
  private func named(
    _ d: inout Dissection, _ field: Field<Text>, _ mark: String
  ) throws(Malformed) {
    let place = try text(&d, field)
    guard d.wantsColumns else { return }
    let value = String(decoding: d.bytes(place), as: UTF8.self)
    d.info(append: "\(mark)=\(value) ")
  }

  private func connection(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    switch number {
    case 10:
      try d.add(f.methodArgumentsVersionMajor)
      try d.add(f.methodArgumentsVersionMinor)
      try table(&d, f.methodArgumentsServerProperties)
      try long(&d, f.methodArgumentsMechanisms, isCounted: false)
      try long(&d, f.methodArgumentsLocales, isCounted: false)
    case 11:
      try table(&d, f.methodArgumentsClientProperties)
      _ = try counted(&d, f.methodArgumentsMechanism)
      try long(&d, f.methodArgumentsResponse, isCounted: true)
      _ = try counted(&d, f.methodArgumentsLocale)
    case 20: try long(&d, f.methodArgumentsChallenge, isCounted: true)
    case 21: try long(&d, f.methodArgumentsResponse, isCounted: true)
    case 30, 31:
      try d.add(f.methodArgumentsChannelMax)
      try d.add(f.methodArgumentsFrameMax)
      try d.add(f.methodArgumentsHeartbeat)
    case 40:
      let place = try counted(&d, f.methodArgumentsVirtualHost)
      let host = d.wantsColumns ? String(decoding: d.bytes(place), as: UTF8.self) : ""
      d.info(append: "vhost=\(host) ")
      try text(&d, f.methodArgumentsCapabilities)
      try d.add(f.methodArgumentsInsist)
    case 41: try text(&d, f.methodArgumentsKnownHosts)
    case 50: try close(&d, f.connectionError, isCounted: true)
    case 60: try text(&d, f.methodArgumentsReason)
    default: break
    }
  }

  private func close(
    _ d: inout Dissection, _ remark: Expert, isCounted: Bool
  ) throws(Malformed) {
    let code = try d.add(f.methodArgumentsReplyCode)
    if code != 200 { d.expert(remark) }
    let place =
      isCounted
      ? try counted(&d, f.methodArgumentsReplyText) : try text(&d, f.methodArgumentsReplyText)
    let text = d.wantsColumns ? String(decoding: d.bytes(place), as: UTF8.self) : ""
    d.info(append: "reply=\(text) ")
    try d.add(f.methodArgumentsClassId)
    try d.add(f.methodArgumentsMethodId)
  }

  private func channel(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    switch number {
    case 10: try text(&d, f.methodArgumentsOutOfBand)
    case 11: try long(&d, f.methodArgumentsChannelId, isCounted: false)
    case 20, 21: try d.add(f.methodArgumentsActive)
    case 40: try close(&d, f.channelError, isCounted: false)
    default: break
    }
  }

  private func access(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    switch number {
    case 10:
      try text(&d, f.methodArgumentsRealm)
      try d.add(
        bits: f.methodArgumentsExclusive, f.methodArgumentsPassive, f.methodArgumentsActive4,
        f.methodArgumentsWrite, f.methodArgumentsRead, width: 1)
    case 11: try d.add(f.methodArgumentsTicket)
    default: break
    }
  }

  private func exchange(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    switch number {
    case 10:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsExchange, "x")
      try text(&d, f.methodArgumentsType)
      try d.add(
        bits: f.methodArgumentsPassive1, f.methodArgumentsDurable, f.methodArgumentsAutoDelete,
        f.methodArgumentsInternal, f.methodArgumentsNowait, width: 1)
      try table(&d, f.methodArgumentsArguments)
    case 20:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsExchange, "x")
      try d.add(bits: f.methodArgumentsIfUnused, f.methodArgumentsNowait2, width: 1)
    case 30, 40:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsDestination, "dx")
      try named(&d, f.methodArgumentsSource, "sx")
      try named(&d, f.methodArgumentsRoutingKey, "bk")
      try d.add(f.methodArgumentsNowait1)
      try table(&d, f.methodArgumentsArguments)
    default: break
    }
  }

  private func queue(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    switch number {
    case 10:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try d.add(
        bits: f.methodArgumentsPassive1, f.methodArgumentsDurable, f.methodArgumentsExclusive4,
        f.methodArgumentsAutoDelete8, f.methodArgumentsNowait, width: 1)
      try table(&d, f.methodArgumentsArguments)
    case 11:
      try named(&d, f.methodArgumentsQueue, "q")
      try d.add(f.methodArgumentsMessageCount)
      try d.add(f.methodArgumentsConsumerCount)
    case 20, 50:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try named(&d, f.methodArgumentsExchange, "x")
      try named(&d, f.methodArgumentsRoutingKey, number == 20 ? "bk" : "rk")
      if number == 20 { try d.add(f.methodArgumentsNowait1) }
      try table(&d, f.methodArgumentsArguments)
    case 30:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try d.add(f.methodArgumentsNowait1)
    case 31, 41: try d.add(f.methodArgumentsMessageCount)
    case 40:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try d.add(
        bits: f.methodArgumentsIfUnused, f.methodArgumentsIfEmpty, f.methodArgumentsNowait4,
        width: 1)
    default: break
    }
  }

  private func basic(
    _ d: inout Dissection, _ number: UInt16, _ channel: UInt16
  ) throws(Malformed) {
    switch number {
    case 10:
      try d.add(f.methodArgumentsPrefetchSize)
      try d.add(f.methodArgumentsPrefetchCount)
      try d.add(f.methodArgumentsGlobal)
    case 20:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try text(&d, f.methodArgumentsConsumerTag)
      try d.add(
        bits: f.methodArgumentsNoLocal, f.methodArgumentsNoAck, f.methodArgumentsExclusive4,
        f.methodArgumentsNowait8, width: 1)
      try table(&d, f.methodArgumentsFilter)
    case 21, 31: try text(&d, f.methodArgumentsConsumerTag)
    case 30:
      try text(&d, f.methodArgumentsConsumerTag)
      try d.add(f.methodArgumentsNowait1)
    case 40:
      let count = publication(&d, channel)
      d.put(f.methodArgumentsPublishNumber, count, at: Region(d.offset - 2, 2), .generated)
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsExchange, "x")
      try named(&d, f.methodArgumentsRoutingKey, "rk")
      try d.add(bits: f.methodArgumentsMandatory, f.methodArgumentsImmediate, width: 1)
    case 50:
      try d.add(f.methodArgumentsReplyCode)
      d.expert(f.messageUndeliverable)
      try text(&d, f.methodArgumentsReplyText)
      try text(&d, f.methodArgumentsExchange)
      try text(&d, f.methodArgumentsRoutingKey)
    default: try delivery(&d, number, channel)
    }
  }

  private func delivery(
    _ d: inout Dissection, _ number: UInt16, _ channel: UInt16
  ) throws(Malformed) {
    switch number {
    case 60:
      try text(&d, f.methodArgumentsConsumerTag)
      delivery(&d, channel, try d.add(f.methodArgumentsDeliveryTag))
      try d.add(f.methodArgumentsRedelivered)
      try named(&d, f.methodArgumentsExchange, "x")
      try named(&d, f.methodArgumentsRoutingKey, "rk")
    case 70:
      try d.add(f.methodArgumentsTicket)
      try named(&d, f.methodArgumentsQueue, "q")
      try d.add(f.methodArgumentsNoAck1)
    case 71:
      delivery(&d, channel, try d.add(f.methodArgumentsDeliveryTag))
      try d.add(f.methodArgumentsRedelivered)
      try named(&d, f.methodArgumentsExchange, "x")
      try named(&d, f.methodArgumentsRoutingKey, "rk")
      try d.add(f.methodArgumentsMessageCount)
    case 72: try text(&d, f.methodArgumentsClusterId)
    case 80:
      let tag = try d.add(f.methodArgumentsDeliveryTag)
      let isMultiple = try d.add(f.methodArgumentsMultiple)
      acknowledgement(&d, channel, tag, isMultiple: isMultiple)
    case 90:
      let tag = try d.add(f.methodArgumentsDeliveryTag)
      try d.add(f.methodArgumentsRequeue)
      acknowledgement(&d, channel, tag, isMultiple: false)
    case 100, 110: try d.add(f.methodArgumentsRequeue)
    case 120:
      let tag = try d.add(f.methodArgumentsDeliveryTag)
      let bits = try d.add(bits: f.methodArgumentsMultiple, f.methodArgumentsRequeue2, width: 1)
      acknowledgement(&d, channel, tag, isMultiple: bits & 1 != 0)
    default: break
    }
  }

  private static func name(_ kind: UInt16, _ number: UInt16) -> String? {
    switch (kind, number) {
    case (10, 10): "Start"
    case (10, 11): "Start-Ok"
    case (10, 20): "Secure"
    case (10, 21): "Secure-Ok"
    case (10, 30): "Tune"
    case (10, 31): "Tune-Ok"
    case (10, 40): "Open"
    case (10, 41): "Open-Ok"
    case (10, 50): "Close"
    case (10, 51): "Close-Ok"
    case (10, 60): "Blocked"
    case (10, 61): "Unblocked"
    case (20, 10): "Open"
    case (20, 11): "Open-Ok"
    case (20, 20): "Flow"
    case (20, 21): "Flow-Ok"
    case (20, 40): "Close"
    case (20, 41): "Close-Ok"
    case (30, 10), (110, 10): "Request"
    case (30, 11): "Request-Ok"
    case (40, 10), (50, 10): "Declare"
    case (40, 11), (50, 11): "Declare-Ok"
    case (40, 20), (50, 40): "Delete"
    case (40, 21), (50, 41): "Delete-Ok"
    case (40, 30), (50, 20): "Bind"
    case (40, 31), (50, 21): "Bind-Ok"
    case (40, 40), (50, 50): "Unbind"
    case (40, 41), (50, 51): "Unbind-Ok"
    case (50, 30): "Purge"
    case (50, 31): "Purge-Ok"
    case (60, 10): "Qos"
    case (60, 11): "Qos-Ok"
    case (60, 20): "Consume"
    case (60, 21): "Consume-Ok"
    case (60, 30): "Cancel"
    case (60, 31): "Cancel-Ok"
    case (60, 40): "Publish"
    case (60, 50): "Return"
    case (60, 60): "Deliver"
    case (60, 70): "Get"
    case (60, 71): "Get-Ok"
    case (60, 72): "Get-Empty"
    case (60, 80): "Ack"
    case (60, 90): "Reject"
    case (60, 100): "Recover-Async"
    case (60, 110): "Recover"
    case (60, 111): "Recover-Ok"
    case (60, 120): "Nack"
    case (85, 10), (90, 10), (100, 10): "Select"
    case (85, 11), (90, 11), (100, 11): "Select-Ok"
    case (90, 20): "Commit"
    case (90, 21): "Commit-Ok"
    case (90, 30): "Rollback"
    case (90, 31): "Rollback-Ok"
    default: nil
    }
  }
}
