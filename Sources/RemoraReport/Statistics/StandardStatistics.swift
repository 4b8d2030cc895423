extension StatisticKind {
  /// All that are built in.
  public static var standard: [StatisticKind] {
    var kinds: [StatisticKind] = []
    for kind in TrafficKind.all {
      kinds.append(
        StatisticKind("conv,\(kind.name)") { rest, context throws(StatisticError) in
          try Conversations(kind, rest, context)
        })
      kinds.append(
        StatisticKind("endpoints,\(kind.name)") { rest, context throws(StatisticError) in
          try Endpoints(kind, rest, context)
        })
    }
    for carrier in Follow.Carrier.allCases {
      kinds.append(
        StatisticKind("follow,\(carrier.rawValue)") { rest, context throws(StatisticError) in
          try Follow(carrier, rest, context)
        })
    }
    for (name, sort) in [("any", FlowDiagram.Sort.any), ("tcp", .tcp)] {
      kinds.append(
        StatisticKind("flow,\(name)") { rest, context throws(StatisticError) in
          try FlowDiagram(sort, rest, context)
        })
    }
    kinds.append(
      StatisticKind("io,stat") { rest, context throws(StatisticError) in
        try IntervalStatistics(rest, context)
      })
    kinds.append(
      StatisticKind("io,phs") { rest, context throws(StatisticError) in
        try ProtocolHierarchy(rest, context)
      })
    kinds.append(
      StatisticKind("expert") { rest, context throws(StatisticError) in
        try ExpertSummary(rest, context)
      })
    return kinds + trees
  }

  private static var trees: [StatisticKind] {
    var kinds = [
      StatisticKind("plen,tree") { rest, context throws(StatisticError) in
        try PacketLengths(rest, context)
      },
      StatisticKind("http,tree") { rest, context throws(StatisticError) in
        try HttpTree(rest, context)
      },
    ]
    for sort in HttpRequestTree.Sort.allCases {
      kinds.append(
        StatisticKind(sort.rawValue + ",tree") { rest, context throws(StatisticError) in
          try HttpRequestTree(sort, rest, context)
        })
    }
    for proto in ["http", "rtsp"] {
      kinds.append(
        StatisticKind(proto + ",stat") { rest, context throws(StatisticError) in
          try HttpSummary(proto, rest, context)
        })
    }
    kinds += [
      StatisticKind("dns,tree") { rest, context throws(StatisticError) in
        try DnsTree(rest, context)
      },
      StatisticKind("dns_qr,tree") { rest, context throws(StatisticError) in
        try DnsQueryTree(rest, context)
      },
      StatisticKind("dhcp,stat") { rest, context throws(StatisticError) in
        try DhcpTypes(rest, context)
      },
      StatisticKind("smb,srt") { rest, context throws(StatisticError) in
        try ResponseTimes.smb(rest, context)
      },
      StatisticKind("smb2,srt") { rest, context throws(StatisticError) in
        try ResponseTimes.smb2(rest, context)
      },
      StatisticKind("rpc,srt") { rest, context throws(StatisticError) in
        try ResponseTimes.rpc(rest, context)
      },
      StatisticKind("rpc,programs") { _, context in RpcPrograms(context) },
      StatisticKind("icmp,srt") { rest, context throws(StatisticError) in
        try EchoTimes(isIPv6: false, rest, context)
      },
      StatisticKind("icmpv6,srt") { rest, context throws(StatisticError) in
        try EchoTimes(isIPv6: true, rest, context)
      },
    ]
    for isIPv6 in [false, true] {
      for sort in AddressTree.Sort.allCases {
        kinds.append(
          StatisticKind(sort.name(isIPv6) + ",tree") { rest, context throws(StatisticError) in
            try AddressTree(sort, isIPv6: isIPv6, rest, context)
          })
      }
    }
    return kinds
  }
}
