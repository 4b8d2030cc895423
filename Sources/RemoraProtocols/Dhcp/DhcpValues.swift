import RemoraCore

/// How the value of an option is built, for the many that hold one thing or a list of one thing.
enum DHCPValue: BitwiseCopyable, Sendable {
  case unknown
  case address(Field<IPv4Address>), addresses(Field<IPv4Address>)
  case text(Field<Text>)
  case byte(Field<UInt8>), word(Field<UInt16>)
  case seconds(Field<UInt32>), signedSeconds(Field<Int32>)
  case flag(Field<Bool>)
  case moment(Field<AbsoluteTime>)
  case bytes(Field<Bytes>), ether(Field<MACAddress>)
  /// A number of two bytes with the lower one first.
  case littleWord(Field<UInt16>)

  /// RFC 2132, and what later documents have added.
  static func table(_ p: inout Builder) -> [DHCPValue] {
    var table = [DHCPValue](repeating: .unknown, count: 256)
    declareAddresses(&table, &p)
    declareRest(&table, &p)
    return table
  }

  private static func declareAddresses(_ table: inout [DHCPValue], _ p: inout Builder) {
    table[1] = .address(p.ipv4("option.subnet_mask", "Subnet Mask"))
    table[3] = .addresses(p.ipv4("option.router", "Router"))
    table[4] = .addresses(p.ipv4("option.time_server", "Time Server"))
    table[5] = .addresses(p.ipv4("option.name_server", "Name Server"))
    table[6] = .addresses(p.ipv4("option.domain_name_server", "Domain Name Server"))
    table[7] = .addresses(p.ipv4("option.log_server", "Log Server"))
    table[8] = .addresses(p.ipv4("option.quotes_server", "Quotes Server"))
    table[9] = .addresses(p.ipv4("option.lpr_server", "LPR Server"))
    table[10] = .addresses(p.ipv4("option.impress_server", "Impress Server"))
    table[11] = .addresses(p.ipv4("option.resource_location_server", "Resource Location Server"))
    table[16] = .address(p.ipv4("option.swap_server", "Swap Server"))
    table[28] = .address(p.ipv4("option.broadcast_address", "Broadcast Address"))
    table[32] = .address(
      p.ipv4(
        "option.router_solicitation_address", "Router Solicitation Address"))
    table[41] = .addresses(p.ipv4("option.nis_server", "Network Information Service Server"))
    table[42] = .addresses(p.ipv4("option.ntp_server", "Network Time Protocol Server"))
    table[44] = .addresses(
      p.ipv4(
        "option.netbios_over_tcpip_name_server", "NetBIOS over TCP/IP Name Server"))
    table[45] = .addresses(
      p.ipv4(
        "option.netbios_over_tcpip_dd_name_server",
        "NetBIOS over TCP/IP Datagram Distribution Name Server"))
    table[48] = .addresses(
      p.ipv4(
        "option.xwindows_system_font_server", "X Window System Font Server"))
    table[49] = .addresses(
      p.ipv4(
        "option.xwindows_system_display_manager", "X Window System Display Manager"))
    table[50] = .address(p.ipv4("option.requested_ip_address", "Requested IP Address"))
    table[54] = .address(p.ipv4("option.dhcp_server_id", "DHCP Server Identifier"))
    table[65] = .addresses(
      p.ipv4(
        "option.nis_plus_server", "Network Information Service+ Server"))
    table[68] = .addresses(p.ipv4("option.mobile_ip_home_agent", "Mobile IP Home Agent"))
    table[69] = .addresses(p.ipv4("option.smtp_server", "SMTP Server"))
    table[70] = .addresses(p.ipv4("option.pop3_server", "POP3 Server"))
    table[71] = .addresses(p.ipv4("option.nntp_server", "NNTP Server"))
    table[72] = .addresses(p.ipv4("option.default_www_server", "Default WWW Server"))
    table[73] = .addresses(p.ipv4("option.default_finger_server", "Default Finger Server"))
    table[74] = .addresses(p.ipv4("option.default_irc_server", "Default IRC Server"))
    table[75] = .addresses(p.ipv4("option.streettalk_server", "StreetTalk Server"))
    table[76] = .addresses(
      p.ipv4(
        "option.streettalk_da_server", "StreetTalk Directory Assistance Server"))
    table[85] = .addresses(p.ipv4("option.novell_dss.ip", "IP Address"))
    table[92] = .addresses(p.ipv4("option.associated_ip_option", "Associated IP option"))
    table[112] = .addresses(
      p.ipv4(
        "option.netinfo_parent_server_address", "NetInfo Parent Server Address"))
    table[118] = .addresses(p.ipv4("option.subnet_selection_option", "Subnet Selection Option"))
    table[136] = .addresses(p.ipv4("option.pana_agent", "PAA IPv4 Address"))
    table[138] = .addresses(
      p.ipv4(
        "option.capwap_access_controller", "CAPWAP Access Controllers"))
    table[142] = .addresses(p.ipv4("option.andsf_server", "ANDSF Server"))
    table[148] = .addresses(p.ipv4("option.dots.address", "DOTS Address"))
    table[150] = .addresses(p.ipv4("option.tftp_server_address", "TFTP Server Address"))
  }

  private static func declareRest(_ table: inout [DHCPValue], _ p: inout Builder) {
    table[2] = .signedSeconds(signedSpan(&p, "option.time_offset", "Time Offset"))
    table[12] = .text(p.string("option.hostname", "Host Name", type: .stringz))
    table[13] = .word(p.u16("option.boot_file_size", "Boot File Size"))
    table[14] = .text(p.string("option.merit_dump_file", "Merit Dump File", type: .stringz))
    table[15] = .text(p.string("option.domain_name", "Domain Name", type: .stringz))
    table[17] = .text(p.string("option.root_path", "Root Path", type: .stringz))
    table[18] = .text(p.string("option.extension_path", "Extensions Path", type: .stringz))
    table[19] = .flag(
      p.flag(
        "option.ip_forwarding", "IP Forwarding", set: "Enabled", unset: "Disabled"))
    table[20] = .flag(
      p.flag(
        "option.non_local_source_routing", "Non-Local Source Routing", set: "Enabled",
        unset: "Disabled"))
    table[22] = .word(
      p.u16(
        "option.max_datagram_reassembly_size", "Maximum Datagram Reassembly Size"))
    table[23] = .byte(p.u8("option.default_ip_ttl", "Default IP Time-to-Live"))
    table[24] = .seconds(span(&p, "option.path_mtu_aging_timeout", "Path MTU Aging Timeout"))
    table[26] = .word(p.u16("option.interface_mtu", "Interface MTU"))
    table[27] = .flag(
      p.flag(
        "option.all_subnets_are_local", "All Subnets are Local", set: "Yes", unset: "No"))
    table[29] = .flag(
      p.flag(
        "option.perform_mask_discovery", "Perform Mask Discovery", set: "Enabled", unset: "Disabled"
      ))
    table[30] = .flag(p.flag("option.mask_supplier", "Mask Supplier", set: "Yes", unset: "No"))
    table[31] = .flag(
      p.flag(
        "option.perform_router_discover", "Perform Router Discover", set: "Enabled",
        unset: "Disabled"))
    table[34] = .flag(
      p.flag(
        "option.trailer_encapsulation", "Trailer Encapsulation", set: "Enabled", unset: "Disabled"))
    table[35] = .seconds(span(&p, "option.arp_cache_timeout", "ARP Cache Timeout"))
    table[36] = .flag(
      p.flag(
        "option.ethernet_encapsulation", "Ethernet Encapsulation", set: "Enabled", unset: "Disabled"
      ))
    table[37] = .byte(p.u8("option.tcp_default_ttl", "TCP Default TTL"))
    table[38] = .seconds(span(&p, "option.tcp_keepalive_interval", "TCP Keepalive Interval"))
    table[39] = .flag(
      p.flag(
        "option.tcp_keepalive_garbage", "TCP Keepalive Garbage", set: "Enabled", unset: "Disabled"))
    table[40] = .text(
      p.string(
        "option.nis_domain", "Network Information Service Domain", type: .stringz))
    table[46] = .byte(
      p.u8(
        "option.netbios_over_tcpip_node_type", "NetBIOS over TCP/IP Node Type", names: dhcpNodeTypes
      ))
    table[47] = .text(
      p.string(
        "option.netbios_over_tcpip_scope", "NetBIOS over TCP/IP Scope", type: .stringz))
    table[51] = .seconds(span(&p, "option.ip_address_lease_time", "IP Address Lease Time"))
    table[52] = .byte(p.u8("option.option_overload", "Option Overload", names: dhcpOverloads))
    table[56] = .text(p.string("option.message", "Message", type: .stringz))
    table[57] = .word(p.u16("option.dhcp_max_message_size", "Maximum DHCP Message Size"))
    table[58] = .seconds(span(&p, "option.renewal_time_value", "Renewal Time Value"))
    table[59] = .seconds(span(&p, "option.rebinding_time_value", "Rebinding Time Value"))
    table[60] = .text(
      p.string(
        "option.vendor_class_id", "Vendor class identifier", type: .stringz))
    table[62] = .text(
      p.string(
        "option.novell_netware_ip_domain", "Novell/Netware IP domain", type: .stringz))
    table[64] = .text(
      p.string(
        "option.nis_plus_domain", "Network Information Service+ Domain", type: .stringz))
    table[66] = .text(p.string("option.tftp_server_name", "TFTP Server Name", type: .stringz))
    table[67] = .text(p.string("option.bootfile_name", "Bootfile name", type: .stringz))
    table[86] = .text(
      p.string(
        "option.novell_ds_tree_name", "Novell Directory Services Tree Name", type: .stringz))
    table[87] = .text(
      p.string(
        "option.novell_ds_context", "Novell Directory Services Context", type: .stringz))
    table[91] = .seconds(
      span(&p, "option.client_last_transaction_time", "Client last transaction time"))
    table[100] = .text(p.string("option.tz_pcode", "TZ PCode"))
    table[101] = .text(p.string("option.tz_tcode", "TZ TCode"))
    table[108] = .seconds(
      span(&p, "option.ipv6only_preferred_wait_time", "IPv6-Only Preferred wait time"))
    table[113] = .text(
      p.string(
        "option.netinfo_parent_server_tag", "NetInfo Parent Server Tag", type: .stringz))
    table[114] = .text(p.string("option.captive_portal", "Captive Portal"))
    table[116] = .byte(
      p.u8(
        "option.dhcp_auto_configuration", "DHCP Auto-Configuration", names: dhcpConfigurations))
    table[137] = .text(
      p.string(
        "option.lost_server_domain_name", "LoST Server Domain Name", type: .stringz))
    table[147] = .text(p.string("option.dots.ri", "DOTS Reference Identifier"))
    table[152] = .moment(p.time("option.bulk_lease.base_time", "Base Time"))
    table[153] = .seconds(span(&p, "option.bulk_lease.start_time_of_state", "Start Time Of State"))
    table[154] = .moment(p.time("option.bulk_lease.query_start_time", "Query Start Time"))
    table[155] = .moment(p.time("option.bulk_lease.query_end_time", "Query End Time"))
    table[156] = .byte(p.u8("option.bulk_lease.dhcp_state", "Dhcp State", names: dhcpLeaseStates))
    table[157] = .flag(
      p.flag(
        "option.bulk_lease.data_source", "Data Source", set: "Remote", unset: "Local"))
    table[161] = .text(p.string("option.mudurl", "MUDURL"))
    table[209] = .text(p.string("option.pxe_config_file", "PXELINUX configuration file"))
    table[210] = .text(p.string("option.pxe_path_prefix", "PXELINUX path prefix"))
    table[211] = .seconds(span(&p, "option.pxe_reboot_time", "PXELINUX Reboot Time"))
    table[252] = .text(
      p.string(
        "option.private_proxy_autodiscovery", "Private/Proxy autodiscovery", type: .stringz))
  }
}

/// A number of seconds that is shown in words: `30 minutes (1800)`.
private func span(_ p: inout Builder, _ name: String, _ label: String) -> Field<UInt32> {
  p.integer(
    name, label, .uint32, as: UInt32.self, container: 4,
    text: .custom {
      $0 == UInt64(UInt32.max) ? "infinity (-1)" : "\(durationText(seconds: $0)) (\($0))"
    })
}

/// The same for a number that may be negative.
private func signedSpan(_ p: inout Builder, _ name: String, _ label: String) -> Field<Int32> {
  p.integer(
    name, label, .int32, as: Int32.self, container: 4,
    text: .custom {
      let seconds = Int32(truncatingIfNeeded: $0)
      let span = durationText(seconds: UInt64(seconds.magnitude))
      return "\(seconds < 0 ? "-" : "")\(span) (\(seconds))"
    })
}
