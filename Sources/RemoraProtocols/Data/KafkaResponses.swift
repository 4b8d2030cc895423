import RemoraCore

/// What brokers answer.
extension KafkaLayer {
  func responseBody(
    _ d: inout Dissection, _ key: Int16, _ m: KafkaForm
  ) throws(Malformed) {
    let v = m.version
    switch key {
    case 0: try produced(&d, m)
    case 1: try fetched(&d, m)
    case 2: try offsetsFound(&d, m)
    case 3: try metadataFound(&d, m)
    case 8: try committed(&d, m)
    case 9: try offsetsFetched(&d, m)
    case 10: try coordinatorFound(&d, m)
    case 11: try joined(&d, m)
    case 12:
      if v >= 1 { try d.add(f.throttleTime) }
      try error(&d)
    case 13: try left(&d, m)
    case 14:
      if v >= 1 { try d.add(f.throttleTime) }
      try error(&d)
      if v >= 5 {
        try string(&d, m, f.protocolType)
        try string(&d, m, f.protocolName)
      }
      try bytes(&d, m, f.memberAssignment)
    case 15: try groupsDescribed(&d, m)
    case 16: try groupsListed(&d, m)
    case 17:
      try error(&d)
      try list(&d, m, "Enabled SASL Mechanisms") { d throws(Malformed) in
        try string(&d, m, f.saslMechanism)
      }
    case 18: try versionsTold(&d, m)
    case 19: try topicsCreated(&d, m)
    case 20: try topicsDeleted(&d, m)
    case 22:
      try d.add(f.throttleTime)
      try error(&d)
      try d.add(f.producerId)
      try d.add(f.producerEpoch)
    case 36:
      try error(&d)
      try string(&d, m, f.errorMessage)
      try bytes(&d, m, f.saslAuthentication)
      if v >= 1 { try d.add(f.sessionLifetimeMs) }
    default: return try d.skip(d.remaining)
    }
    try tags(&d, m)
  }

  private func produced(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    try each(&d, m) { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        try string(&d, m, f.topicName)
        try list(&d, m, "Partitions") { d throws(Malformed) in
          try group(&d, "Partition") { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            try error(&d)
            let offset = try d.add(f.offset)
            if v >= 2 { try d.add(f.offsetTime) }
            if v >= 5 { try d.add(f.logStartOffset) }
            if v >= 8 {
              try list(&d, m, "Record Errors") { d throws(Malformed) in
                try group(&d, "Record Error") { d throws(Malformed) in
                  try d.add(f.batchIndex)
                  try string(&d, m, f.batchIndexErrorMessage)
                  try tags(&d, m)
                  return ""
                }
              }
              try string(&d, m, f.errorMessage)
            }
            try tags(&d, m)
            return " (ID=\(id), Offset=\(offset))"
          }
        }
        try tags(&d, m)
        return ""
      }
    }
    if v >= 1 { try d.add(f.throttleTime) }
  }

  private func fetched(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 1 { try d.add(f.throttleTime) }
    if v >= 7 {
      try error(&d)
      try number32(&d, f.fetchSessionId)
    }
    try list(&d, m, "Topics") { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        if v < 13 { try string(&d, m, f.topicName) } else { try d.add(f.topicId) }
        let count = try counted(&d, m, "Partitions") { d throws(Malformed) in
          try fetchedPartition(&d, m)
        }
        try tags(&d, m)
        return " (\(count) partitions)"
      }
    }
  }

  private func fetchedPartition(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    try group(&d, "Partition") { d throws(Malformed) in
      let id = try d.add(f.partitionId)
      try error(&d)
      let offset = try d.add(f.offset)
      if v >= 4 { try d.add(f.lastStableOffset) }
      if v >= 5 { try d.add(f.logStartOffset) }
      if v >= 4 {
        try list(&d, m, "Aborted Transactions") { d throws(Malformed) in
          try group(&d, "Transaction") { d throws(Malformed) in
            try d.add(f.producerId)
            try d.add(f.firstOffset)
            try tags(&d, m)
            return ""
          }
        }
      }
      if v >= 11 { try d.add(f.replicaId) }
      try messageSet(&d, m)
      try tags(&d, m)
      return " (ID=\(id), Offset=\(offset))"
    }
  }

  private func offsetsFound(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 2 { try d.add(f.throttleTime) }
    try list(&d, m, "Topics") { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        try string(&d, m, f.topicName)
        try each(&d, m) { d throws(Malformed) in
          try group(&d, "Partition") { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            try error(&d)
            if v == 0 {
              try each(&d, m) { d throws(Malformed) in _ = try d.add(f.offset) }
            } else {
              try d.add(f.offsetTime)
              try d.add(f.offset)
            }
            if v >= 4 { try d.add(f.leaderEpoch) }
            try tags(&d, m)
            return " (ID=\(id))"
          }
        }
        try tags(&d, m)
        return ""
      }
    }
  }

  private func metadataFound(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 3 { try d.add(f.throttleTime) }
    try list(&d, m, "Broker Metadata") { d throws(Malformed) in
      try node(&d, m, "Broker") { d throws(Malformed) in
        if v >= 1 { try string(&d, m, f.rack) }
      }
    }
    if v >= 2 { try string(&d, m, f.clusterId) }
    if v >= 1 {
      try d.add(f.nodeId)
      let id = d.number(at: d.offset - 4, Int32.self) ?? 0
      d.label("Controller ID: \(id)")
    }
    try list(&d, m, "Topic Metadata") { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        try error(&d)
        let name = try string(&d, m, f.topicName)
        if v >= 10 { try d.add(f.topicId) }
        if v >= 1 { try d.add(f.isInternal) }
        try each(&d, m) { d throws(Malformed) in try metadataPartition(&d, m) }
        if v >= 8 { try d.add(f.topicAuthorizedOps) }
        try tags(&d, m)
        return " (\(shown(d, name)))"
      }
    }
    if v >= 8, v <= 10 { try d.add(f.clusterAuthorizedOps) }
  }

  private func metadataPartition(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    try group(&d, "Partition") { d throws(Malformed) in
      try error(&d)
      let id = try d.add(f.partitionId)
      try d.add(f.leaderId)
      if v >= 7 { try d.add(f.leaderEpoch) }
      try list(&d, m, "Replicas") { d throws(Malformed) in _ = try d.add(f.replicaId) }
      try list(&d, m, "Caught-Up Replicas") { d throws(Malformed) in _ = try d.add(f.isrId) }
      if v >= 5 {
        try list(&d, m, "Offline Replicas") { d throws(Malformed) in _ = try d.add(f.offlineId) }
      }
      try tags(&d, m)
      return " (ID=\(id))"
    }
  }

  /// A broker: number, host and port.
  private func node(
    _ d: inout Dissection, _ m: KafkaForm, _ title: String,
    _ more: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    try group(&d, title) { d throws(Malformed) in
      let id = try d.add(f.nodeId)
      let host = try string(&d, m, f.host)
      let port = try d.add(f.port)
      try more(&d)
      try tags(&d, m)
      return " (node \(id): \(shown(d, host)):\(port))"
    }
  }

  private func committed(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    if m.version >= 3 { try d.add(f.throttleTime) }
    try each(&d, m) { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        let name = try string(&d, m, f.topicName)
        try each(&d, m) { d throws(Malformed) in
          try group(&d, "Partition") { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            let code = try error(&d)
            try tags(&d, m)
            return " (Partition-ID=\(id), Error=\(Self.name(ofError: code)))"
          }
        }
        try tags(&d, m)
        return " (Name=\(shown(d, name)))"
      }
    }
  }

  private func offsetsFetched(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 3 { try d.add(f.throttleTime) }
    if v >= 8 {
      return try list(&d, m, "Groups") { d throws(Malformed) in
        try group(&d, "Group") { d throws(Malformed) in
          try string(&d, m, f.groupId)
          try list(&d, m, "Topics") { d throws(Malformed) in try offsetsTopic(&d, m) }
          try error(&d)
          try tags(&d, m)
          return ""
        }
      }
    }
    try group(&d, "Topics") { d throws(Malformed) in
      let count = try each(&d, m) { d throws(Malformed) in try offsetsTopic(&d, m) }
      return " (\(count) topics)"
    }
    if v >= 2 { try error(&d) }
  }

  private func offsetsTopic(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try group(&d, "Topic") { d throws(Malformed) in
      let name = try string(&d, m, f.topicName)
      let count = try counted(&d, m, "Partition IDs") { d throws(Malformed) in
        try group(&d, "Partition") { d throws(Malformed) in
          let id = try d.add(f.partitionId)
          let offset = try d.add(f.offset)
          if m.version >= 5 { try d.add(f.leaderEpoch) }
          try string(&d, m, f.metadata)
          try error(&d)
          try tags(&d, m)
          return " (ID=\(id), Offset=\(offset))"
        }
      }
      try tags(&d, m)
      return " (Topic: \(shown(d, name)), Partitions: \(count))"
    }
  }

  private func coordinatorFound(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 1 { try d.add(f.throttleTime) }
    if v < 4 {
      try error(&d)
      if v >= 1 { try string(&d, m, f.errorMessage) }
      try group(&d, "Coordinator") { d throws(Malformed) in
        let id = try d.add(f.nodeId)
        let host = try string(&d, m, f.host)
        let port = try d.add(f.port)
        return " (node \(id): \(shown(d, host)):\(port))"
      }
      return
    }
    try list(&d, m, "Coordinators") { d throws(Malformed) in
      try group(&d, "Coordinator") { d throws(Malformed) in
        try string(&d, m, f.coordinatorKey)
        let id = try d.add(f.nodeId)
        let host = try string(&d, m, f.host)
        let port = try d.add(f.port)
        try error(&d)
        try string(&d, m, f.errorMessage)
        try tags(&d, m)
        return " (node \(id): \(shown(d, host)):\(port))"
      }
    }
  }

  private func joined(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 2 { try d.add(f.throttleTime) }
    try error(&d)
    try d.add(f.generationId)
    if v >= 7 { try string(&d, m, f.protocolType) }
    try string(&d, m, f.protocolName)
    try string(&d, m, f.groupLeaderId)
    if v >= 9 { try d.add(f.skipAssignment) }
    let member = try string(&d, m, f.memberId)
    try list(&d, m, "Members") { d throws(Malformed) in
      try group(&d, "Member") { d throws(Malformed) in
        let member = try string(&d, m, f.memberId)
        if v >= 5 { try string(&d, m, f.consumerGroupInstance) }
        try bytes(&d, m, f.memberMetadata)
        try tags(&d, m)
        return " (Member=\(shown(d, member)))"
      }
    }
    let text = shown(d, member, "")
    d.info(append: " (Member=\(text))")
  }

  private func left(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    if m.version >= 1 { try d.add(f.throttleTime) }
    try error(&d)
    guard m.version >= 3 else { return }
    try list(&d, m, "Members") { d throws(Malformed) in
      try group(&d, "Member") { d throws(Malformed) in
        let member = try string(&d, m, f.memberId)
        let instance = try string(&d, m, f.consumerGroupInstance)
        try error(&d)
        try tags(&d, m)
        return memberText(d, member, instance)
      }
    }
  }

  private func groupsDescribed(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 1 { try d.add(f.throttleTime) }
    try each(&d, m) { d throws(Malformed) in
      try group(&d, "Group") { d throws(Malformed) in
        try error(&d)
        let name = try string(&d, m, f.consumerGroup)
        try string(&d, m, f.groupState)
        try string(&d, m, f.protocolType)
        try string(&d, m, f.protocolName)
        try list(&d, m, "Members") { d throws(Malformed) in
          try group(&d, "Member") { d throws(Malformed) in
            let member = try string(&d, m, f.memberId)
            var instance: Region?
            if v >= 4 { instance = try string(&d, m, f.consumerGroupInstance) }
            try string(&d, m, f.clientId)
            try string(&d, m, f.clientHost)
            try bytes(&d, m, f.memberMetadata)
            try bytes(&d, m, f.memberAssignment)
            try tags(&d, m)
            let tail = v >= 4 ? ", Instance=\(shown(d, instance))" : ""
            return " (Member=\(shown(d, member))\(tail))"
          }
        }
        if v >= 3 { try d.add(f.groupAuthorizedOps) }
        try tags(&d, m)
        return " (Group=\(shown(d, name)))"
      }
    }
  }

  private func groupsListed(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    if m.version >= 1 { try d.add(f.throttleTime) }
    try error(&d)
    try list(&d, m, "Groups") { d throws(Malformed) in
      try group(&d, "Group") { d throws(Malformed) in
        let name = try string(&d, m, f.consumerGroup)
        let kind = try string(&d, m, f.protocolType)
        try tags(&d, m)
        return " (Group-ID=\(shown(d, name)), Protocol-Type=\(shown(d, kind)))"
      }
    }
  }

  private func versionsTold(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try error(&d)
    try each(&d, m) { d throws(Malformed) in
      let place = d.next(min(6, d.remaining))
      let open = d.open(d.text("API Version", at: place))
      let key = try d.add(f.apiVersionsApiKey)
      let low = try d.add(f.apiVersionsMinVersion)
      let high = try d.add(f.apiVersionsMaxVersion)
      let range = Self.range(Int(low), Int(high))
      if d.wantsLabels { d.append(to: open.item, " \(Self.name(ofKey: key)) (v\(range))") }
      if let known = Self.versions(of: key) {
        if low < 0 || Int(high) > known.last {
          let supported = Self.range(0, known.last)
          d.append(to: open.item, " [Unsupported API version. Supports v\(supported)]")
          d.expert(
            f.unsupportedApiVersion, at: open.item,
            "Unsupported \(Self.name(ofKey: key)) version. Supports v\(supported).")
        }
      } else {
        d.append(to: open.item, " [Unknown API key]")
        d.expert(f.unknownApiKey, at: open.item, "\(Self.name(ofKey: key)) API key")
      }
      try tags(&d, m)
      d.close(open)
    }
    if m.version >= 1 { try d.add(f.throttleTime) }
  }

  private func topicsCreated(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 2 { try d.add(f.throttleTime) }
    try list(&d, m, "Topics") { d throws(Malformed) in
      try group(&d, "Topic", tagged: m) { d throws(Malformed) in
        let name = try string(&d, m, f.topicName)
        if v >= 7 { try d.add(f.topicId) }
        let code = try error(&d)
        if v >= 1 { try string(&d, m, f.errorMessage) }
        if v >= 5 {
          try d.add(f.numPartitions)
          try d.add(f.replicationFactor)
          try list(&d, m, "Config") { d throws(Malformed) in
            try group(&d, "Config Entry") { d throws(Malformed) in
              try string(&d, m, f.configKey)
              try string(&d, m, f.configValue)
              try d.add(f.configReadonly)
              try d.add(f.configSource)
              try d.add(f.configSensitive)
              try tags(&d, m)
              return ""
            }
          }
        }
        return " (Topic=\(shown(d, name)), Error=\(Self.name(ofError: code)))"
      }
    }
  }

  private func topicsDeleted(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 1 { try d.add(f.throttleTime) }
    try list(&d, m, "Topic Error Codes") { d throws(Malformed) in
      try group(&d, "Topic Error Code") { d throws(Malformed) in
        let start = d.offset
        let name = try string(&d, m, f.topicName)
        if v >= 6 { try d.add(f.topicId) }
        let code = try error(&d)
        if v >= 5 { try string(&d, m, f.errorMessage) }
        try tags(&d, m)
        guard name != nil else {
          d.setLength(d.current, d.offset - start)
          throw Malformed(.reported, offset: d.offset)
        }
        return " (Topic=\(shown(d, name)), Error=\(Self.name(ofError: code)))"
      }
    }
  }
}
