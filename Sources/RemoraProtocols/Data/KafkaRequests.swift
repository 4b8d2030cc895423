import RemoraCore

/// What clients ask for.
extension KafkaLayer {
  func requestBody(
    _ d: inout Dissection, _ key: Int16, _ m: KafkaForm
  ) throws(Malformed) {
    let v = m.version
    switch key {
    case 0: try produce(&d, m)
    case 1: try fetch(&d, m)
    case 2: try offsets(&d, m)
    case 3: try metadata(&d, m)
    case 8: try offsetCommit(&d, m)
    case 9: try offsetFetch(&d, m)
    case 10: try findCoordinator(&d, m)
    case 11: try joinGroup(&d, m)
    case 12:
      let group = try string(&d, m, f.consumerGroup)
      try d.add(f.generationId)
      let member = try string(&d, m, f.memberId)
      if v >= 3 { try string(&d, m, f.consumerGroupInstance) }
      try tell(&d, group, member)
    case 13: try leaveGroup(&d, m)
    case 14: try syncGroup(&d, m)
    case 15:
      try each(&d, m) { d throws(Malformed) in try string(&d, m, f.consumerGroup) }
      if v >= 3 { try d.add(f.includeGroupAuthorizedOps) }
    case 16: break
    case 17: try string(&d, m, f.saslMechanism)
    case 18:
      if v >= 3 {
        try string(&d, m, f.clientSoftwareName)
        try string(&d, m, f.clientSoftwareVersion)
      }
    case 19: try createTopics(&d, m)
    case 20: try deleteTopics(&d, m)
    case 22:
      try string(&d, m, f.transactionalId)
      try d.add(f.transactionTimeout)
      if v >= 3 {
        try d.add(f.producerId)
        try d.add(f.producerEpoch)
      }
    case 36: try bytes(&d, m, f.saslAuthentication)
    default: return try d.skip(d.remaining)
    }
    try tags(&d, m)
  }

  /// Group and member in the summary line.
  private func tell(
    _ d: inout Dissection, _ group: Region?, _ member: Region?
  ) throws(Malformed) {
    guard group != nil, member != nil else { throw Malformed(.reported, offset: d.offset) }
    guard d.wantsColumns else { return }
    let (group, member) = (shown(d, group, ""), shown(d, member, ""))
    d.info(append: " (Group=\(group), Member=\(member))")
  }

  private func tell(_ d: inout Dissection, _ group: Region?) throws(Malformed) {
    guard group != nil else { throw Malformed(.reported, offset: d.offset) }
    guard d.wantsColumns else { return }
    let group = shown(d, group, "")
    d.info(append: " (Group=\(group))")
  }

  private func produce(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    if m.version >= 3 { try string(&d, m, f.transactionalId) }
    try d.add(f.requiredAcks)
    try d.add(f.timeout)
    try each(&d, m) { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        let name = try string(&d, m, f.topicName)
        try each(&d, m) { d throws(Malformed) in
          try group(&d, "Partition", length: 14) { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            try messageSet(&d, m)
            try tags(&d, m)
            return " (ID=\(id))"
          }
        }
        try tags(&d, m)
        return " (Name=\(shown(d, name)))"
      }
    }
  }

  private func fetch(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v < 15 { try d.add(f.replicaId) }
    try d.add(f.maxWaitTime)
    try d.add(f.minBytes)
    if v >= 3 { try d.add(f.maxBytes) }
    if v >= 4 { try d.add(f.isolationLevel) }
    if v >= 7 {
      try number32(&d, f.fetchSessionId)
      try number32(&d, f.fetchSessionEpoch)
    }
    try list(&d, m, "Topics") { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        if v < 13 { try string(&d, m, f.topicName) } else { try d.add(f.topicId) }
        let count = try counted(&d, m, "Partitions") { d throws(Malformed) in
          try fetchPartition(&d, m)
        }
        try tags(&d, m)
        return " (\(count) partitions)"
      }
    }
    if v >= 7 {
      try list(&d, m, "Forgotten Topics") { d throws(Malformed) in
        try group(&d, "Fetch Request Forgotten Topic Data") { d throws(Malformed) in
          if v < 13 {
            try string(&d, m, f.forgottenTopicName)
          } else {
            try d.add(f.forgottenTopicId)
          }
          let count = try each(&d, m) { d throws(Malformed) in
            try number32(&d, f.forgottenTopicPartition)
          }
          try tags(&d, m)
          return " (\(count) partitions)"
        }
      }
    }
    if v >= 11 { try string(&d, m, f.rack) }
  }

  private func fetchPartition(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    let open = d.open(d.text("Partition", at: d.next(min(16, d.remaining))))
    let id = try d.add(f.partitionId)
    if v >= 9 { try d.add(f.leaderEpoch) }
    let offset = try d.add(f.offset)
    if v >= 12 { try d.add(f.lastFetchedEpoch) }
    if v >= 5 { try d.add(f.logStartOffset) }
    try d.add(f.maxBytes)
    try tags(&d, m)
    d.append(to: open.item, " (ID=\(id), Offset=\(offset))")
    d.close(open)
  }

  /// A number of 4 bytes under a field of 8.
  func number32(_ d: inout Dissection, _ field: Field<Int64>) throws(Malformed) {
    let value = try d.peek(Int32.self)
    d.put(field, Int64(value), at: d.next(4))
    try d.skip(4)
  }

  private func offsets(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try d.add(f.replicaId)
    if m.version >= 2 { try d.add(f.isolationLevel) }
    try list(&d, m, "Topics") { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        try string(&d, m, f.topicName)
        try each(&d, m) { d throws(Malformed) in
          try group(&d, "Partition") { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            if m.version >= 4 { try d.add(f.leaderEpoch) }
            try d.add(f.offsetTime)
            if m.version == 0 { try d.add(f.maxOffsets) }
            try tags(&d, m)
            return " (ID=\(id))"
          }
        }
        try tags(&d, m)
        return ""
      }
    }
  }

  private func metadata(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    try each(&d, m) { d throws(Malformed) in
      let start = d.offset
      try group(&d, "Topic") { d throws(Malformed) in
        if v >= 10 { try d.skip(16) }
        try string(&d, m, f.topicName)
        try tags(&d, m)
        return ""
      }
      if v >= 10 {
        let end = d.offset
        try d.seek(start)
        try d.add(f.topicId)
        try d.seek(end)
      }
    }
    if v >= 4 { try d.add(f.allowAutoTopicCreation) }
    if v >= 8, v <= 10 { try d.add(f.includeClusterAuthorizedOps) }
    if v >= 8 { try d.add(f.includeTopicAuthorizedOps) }
  }

  private func offsetCommit(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    let name = try string(&d, m, f.consumerGroup)
    if v >= 1 {
      try d.add(f.generationId)
      try string(&d, m, f.memberId)
    }
    if v >= 7 { try string(&d, m, f.consumerGroupInstance) }
    if v >= 2, v <= 4 { try d.add(f.retentionTime) }
    try each(&d, m) { d throws(Malformed) in
      try group(&d, "Topic") { d throws(Malformed) in
        let topic = try string(&d, m, f.topicName)
        try each(&d, m) { d throws(Malformed) in
          try group(&d, "Partition") { d throws(Malformed) in
            let id = try d.add(f.partitionId)
            let offset = try d.add(f.offset)
            if v >= 6 { try d.add(f.leaderEpoch) }
            if v == 1 {
              let time = try d.peek(Int64.self)
              d.put(f.commitTimestamp, Self.moment(time), at: d.next(8))
              try d.skip(8)
            }
            try string(&d, m, f.metadata)
            try tags(&d, m)
            return " (ID=\(id), Offset=\(offset))"
          }
        }
        try tags(&d, m)
        return " (Topic=\(shown(d, topic)))"
      }
    }
    try tell(&d, name)
  }

  private func offsetFetch(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    if v >= 8 {
      try list(&d, m, "Groups") { d throws(Malformed) in
        try group(&d, "Group") { d throws(Malformed) in
          try string(&d, m, f.groupId)
          if v >= 9 {
            try string(&d, m, f.memberId)
            try d.add(f.memberEpoch)
          }
          try fetchedTopics(&d, m)
          try tags(&d, m)
          return ""
        }
      }
    } else {
      try string(&d, m, f.consumerGroup)
      try fetchedTopics(&d, m)
    }
    if v >= 7 { try d.add(f.requireStableOffset) }
  }

  private func fetchedTopics(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try group(&d, "Topics") { d throws(Malformed) in
      let count = try each(&d, m) { d throws(Malformed) in
        try fetchedTopic(&d, m)
      }
      return " (\(count) topics)"
    }
  }

  private func fetchedTopic(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try group(&d, "Topic") { d throws(Malformed) in
      let name = try string(&d, m, f.topicName)
      let count = try counted(&d, m, "Partition IDs") { d throws(Malformed) in
        _ = try d.add(f.partitionId)
      }
      try tags(&d, m)
      return " (Topic: \(shown(d, name)), Partitions: \(count))"
    }
  }

  private func findCoordinator(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    switch m.version {
    case 0:
      let name = try string(&d, m, f.consumerGroup)
      try tell(&d, name)
      // Something more is expected than there is.
      _ = try d.peek(UInt8.self)
    case 1...3:
      try string(&d, m, f.coordinatorKey)
      try d.add(f.coordinatorType)
    default:
      try d.add(f.coordinatorType)
      try list(&d, m, "Coordinator Keys") { d throws(Malformed) in
        try string(&d, m, f.coordinatorKey)
      }
    }
  }

  private func joinGroup(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    let name = try string(&d, m, f.consumerGroup)
    try d.add(f.sessionTimeout)
    if v >= 1 { try d.add(f.rebalanceTimeout) }
    let member = try string(&d, m, f.memberId)
    if v >= 5 { try string(&d, m, f.consumerGroupInstance) }
    try string(&d, m, f.protocolType)
    try list(&d, m, "Group Protocols") { d throws(Malformed) in
      try group(&d, "Group Protocol") { d throws(Malformed) in
        let name = try string(&d, m, f.protocolName)
        try bytes(&d, m, f.protocolMetadata)
        try tags(&d, m)
        return " (Group-ID=\(shown(d, name)))"
      }
    }
    if v >= 8 { try string(&d, m, f.joinReason) }
    try tell(&d, name, member)
  }

  private func leaveGroup(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    let name = try string(&d, m, f.consumerGroup)
    if v <= 2 {
      let member = try string(&d, m, f.memberId)
      return try tell(&d, name, member)
    }
    try list(&d, m, "Members") { d throws(Malformed) in
      try group(&d, "Member") { d throws(Malformed) in
        let member = try string(&d, m, f.memberId)
        let instance = try string(&d, m, f.consumerGroupInstance)
        if v >= 5 { try string(&d, m, f.leaveReason) }
        try tags(&d, m)
        return memberText(d, member, instance)
      }
    }
    try tell(&d, name)
  }

  func memberText(_ d: borrowing Dissection, _ member: Region?, _ instance: Region?) -> String {
    instance == nil
      ? " (Member=\(shown(d, member)))"
      : " (Member=\(shown(d, member)), Group-Instance=\(shown(d, instance)))"
  }

  private func syncGroup(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    let v = m.version
    let name = try string(&d, m, f.consumerGroup)
    try d.add(f.generationId)
    let member = try string(&d, m, f.memberId)
    if v >= 3 { try string(&d, m, f.consumerGroupInstance) }
    if v >= 5 {
      try string(&d, m, f.protocolType)
      try string(&d, m, f.protocolName)
    }
    try list(&d, m, "Group Assignments") { d throws(Malformed) in
      try group(&d, "Group Assignment") { d throws(Malformed) in
        let member = try string(&d, m, f.memberId)
        try bytes(&d, m, f.memberAssignment)
        try tags(&d, m)
        return " (Member=\(shown(d, member)))"
      }
    }
    try tell(&d, name, member)
  }

  private func createTopics(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    try list(&d, m, "Create Topic Requests") { d throws(Malformed) in
      try group(&d, "Create Topic Request", tagged: m) { d throws(Malformed) in
        let name = try string(&d, m, f.topicName)
        try d.add(f.numPartitions)
        try d.add(f.replicationFactor)
        try list(&d, m, "Replica Assignments") { d throws(Malformed) in
          try group(&d, "Replica Assignment", tagged: m) { d throws(Malformed) in
            // What follows the number is read from where the number stands.
            let id = try d.peek(Int32.self)
            d.put(f.partitionId, id, at: d.next(4))
            try each(&d, m) { d throws(Malformed) in _ = try d.add(f.replicaId) }
            return " (Partition-ID=\(id))"
          }
        }
        try list(&d, m, "Configs") { d throws(Malformed) in
          try group(&d, "Config") { d throws(Malformed) in
            let start = d.offset
            let key = try string(&d, m, f.configKey)
            let value = try string(&d, m, f.configValue)
            try tags(&d, m)
            guard key != nil, value != nil else {
              d.setLength(d.current, d.offset - start)
              throw Malformed(.reported, offset: d.offset)
            }
            return " (Key=\(shown(d, key)), Value=\(shown(d, value)))"
          }
        }
        return " (Topic=\(shown(d, name)))"
      }
    }
    try d.add(f.timeout)
    if m.version >= 1 { try d.add(f.validateOnly) }
  }

  private func deleteTopics(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    // Tagged fields are looked for once, behind all topics.
    try group(&d, "Topics") { d throws(Malformed) in
      try each(&d, m) { d throws(Malformed) in
        if m.version < 6 {
          try string(&d, m, f.topicName)
        } else {
          try group(&d, "Topic") { d throws(Malformed) in
            try string(&d, m, f.topicName)
            try d.add(f.topicId)
            return ""
          }
        }
      }
      if m.version >= 6 { try tags(&d, m) }
      return ""
    }
    try d.add(f.timeout)
  }
}
