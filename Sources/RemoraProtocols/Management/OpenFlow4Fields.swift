/// Fields of OpenFlow 1.3, in the form that `WireFields` reads.
let openFlow4FieldTable: StaticString = #"""
  version|Version|u1x||#0
  type|Type|u1d||#1
  xid|Transaction ID|u4d
  length|Length|u2d
  oxm.class|Class|u2x||#2
  oxm.field|Field|u1d||#3
  oxm.hm|Has mask|f1
  oxm.length|Length|u1d
  oxm_experimenter.experimenter|Experimenter|u4x
  oxm_experimenter.value|Experimenter Value|b
  oxm.value|Value|b
  oxm.value_etheraddr|Value|e
  oxm.value_ethertype|Value|u2x||#4
  oxm.value_vlan_present|OFPVID_PRESENT|f2|1000
  oxm.value_vlan_vid|Value|u2d|fff
  oxm.value_ipv4addr|Value|4
  oxm.value_ipv6addr|Value|6
  oxm.value_ipproto|Value|u1d||#5
  oxm.value_uint16|Value|u2d
  oxm.value_uint24|Value|u3d
  oxm.value_uint32|Value|u4d
  oxm.mask|Mask|b
  oxm.ether_mask|Mask|e
  oxm.ipv4_mask|Mask|4
  oxm.ipv6_mask|Mask|6
  oxm.vlan_mask|Mask|u2x
  match.type|Type|u2d||#6
  match.length|Length|u2d
  match.pad|Pad|b
  action.type|Type|u2d||#7
  action.length|Length|u2d
  action_experimenter.experimenter|Experimenter|u4x
  action.output.port|Port|u4d||!8
  action.output.max_len|Max length|u2d||!9
  action.output.pad|Pad|b
  action.copy_ttl_out.pad|Pad|b
  action.copy_ttl_in.pad|Pad|b
  action.set_mpls_ttl.ttl|TTL|u1d
  action.set_mpls_ttl.pad|Pad|b
  action.dec_mpls_ttl.pad|Pad|b
  action.push_vlan.ethertype|Ethertype|u2x||#4
  action.push_vlan.pad|Pad|b
  action.pop_vlan.pad|Pad|b
  action.push_mpls.ethertype|Ethertype|u2x||#4
  action.push_mpls.pad|Pad|b
  action.pop_mpls.ethertype|Ethertype|u2x||#4
  action.pop_mpls.pad|Pad|b
  action.set_queue.queue_id|Queue ID|u4d
  action.group.group_id|Group ID|u4d||!8
  action.set_nw_ttl.ttl|TTL|u1d
  action.set_nw_ttl.pad|Pad|b
  action.dec_nw_ttl.pad|Pad|b
  action.set_field.pad|Pad|b
  action.push_pbb.ethertype|Ethertype|u2x||#4
  action.push_pbb.pad|Pad|b
  action.pop_pbb.pad|Pad|b
  instruction.type|Type|u2d||#10
  instruction.length|Length|u2d
  instruction_experimenter.experimenter|Experimenter|u4x
  instruction.goto_table.table_id|Table ID|u1d
  instruction.goto_table.pad|Pad|b
  instruction.write_metadata.pad|Pad|b
  instruction.write_metadata.value|Value|u8x
  instruction.write_metadata.mask|Mask|u8x
  instruction.actions.pad|Pad|b
  instruction.meter.meter_id|Meter ID|u4d||!11
  port.port_no|Port no|u4d||!8
  port.pad|Pad|b
  port.hw_addr|Hw addr|e
  port.pad2|Pad|b
  port.name|Name|s
  port.config|Config|u4x
  port.config.port_down|OFPPC_PORT_DOWN|f4|1
  port.config.no_recv|OFPPC_NO_RECV|f4|4
  port.config.no_fwd|OFPPC_NO_FWD|f4|20
  port.config.no_packet_in|OFPPC_NO_PACKET_IN|f4|40
  port.sate|State|u4x
  port.state.link_down|OFPPS_LINK_DOWN|f4|1
  port.state.blocked|OFPPS_BLOCKED|f4|2
  port.state.live|OFPPS_LIVE|f4|4
  port.current|Current|u4x
  port.current.10mb_hd|OFPPF_10MB_HD|f4|1
  port.current.10mb_fd|OFPPF_10MB_FD|f4|2
  port.current.100mb_hd|OFPPF_100MB_HD|f4|4
  port.current.100mb_fd|OFPPF_100MB_FD|f4|8
  port.current.1gb_hd|OFPPF_1GB_HD|f4|10
  port.current.1gb_fd|OFPPF_1GB_FD|f4|20
  port.current.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.current.40gb_fd|OFPPF_40GB_FD|f4|80
  port.current.100_gb_fd|OFPPF_100_GB_FD|f4|100
  port.current.1tb_fd|OFPPF_1TB_FD|f4|200
  port.current.other|OFPPF_OTHER|f4|400
  port.current.copper|OFPPF_COPPER|f4|800
  port.current.fiber|OFPPF_FIBER|f4|1000
  port.current.autoneg|OFPPF_AUTONEG|f4|2000
  port.current.pause|OFPPF_PAUSE|f4|4000
  port.current.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.advertised|Advertised|u4x
  port.advertised.10mb_hd|OFPPF_10MB_HD|f4|1
  port.advertised.10mb_fd|OFPPF_10MB_FD|f4|2
  port.advertised.100mb_hd|OFPPF_100MB_HD|f4|4
  port.advertised.100mb_fd|OFPPF_100MB_FD|f4|8
  port.advertised.1gb_hd|OFPPF_1GB_HD|f4|10
  port.advertised.1gb_fd|OFPPF_1GB_FD|f4|20
  port.advertised.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.advertised.40gb_fd|OFPPF_40GB_FD|f4|80
  port.advertised.100gb_fd|OFPPF_100GB_FD|f4|100
  port.advertised.1tb_fd|OFPPF_1TB_FD|f4|200
  port.advertised.other|OFPPF_OTHER|f4|400
  port.advertised.copper|OFPPF_COPPER|f4|800
  port.advertised.fiber|OFPPF_FIBER|f4|1000
  port.advertised.autoneg|OFPPF_AUTONEG|f4|2000
  port.advertised.pause|OFPPF_PAUSE|f4|4000
  port.advertised.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.supported|Supported|u4x
  port.supported.10mb_hd|OFPPF_10MB_HD|f4|1
  port.supported.10mb_fd|OFPPF_10MB_FD|f4|2
  port.supported.100mb_hd|OFPPF_100MB_HD|f4|4
  port.supported.100mb_fd|OFPPF_100MB_FD|f4|8
  port.supported.1gb_hd|OFPPF_1GB_HD|f4|10
  port.supported.1gb_fd|OFPPF_1GB_FD|f4|20
  port.supported.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.supported.40gb_fd|OFPPF_40GB_FD|f4|80
  port.supported.100gb_fd|OFPPF_100GB_FD|f4|100
  port.supported.1tb_fd|OFPPF_1TB_FD|f4|200
  port.supported.other|OFPPF_OTHER|f4|400
  port.supported.copper|OFPPF_COPPER|f4|800
  port.supported.fiber|OFPPF_FIBER|f4|1000
  port.supported.autoneg|OFPPF_AUTONEG|f4|2000
  port.supported.pause|OFPPF_PAUSE|f4|4000
  port.supported.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.peer|Peer|u4x
  port.peer.10mb_hd|OFPPF_10MB_HD|f4|1
  port.peer.10mb_fd|OFPPF_10MB_FD|f4|2
  port.peer.100mb_hd|OFPPF_100MB_HD|f4|4
  port.peer.100mb_fd|OFPPF_100MB_FD|f4|8
  port.peer.1gb_hd|OFPPF_1GB_HD|f4|10
  port.peer.1gb_fd|OFPPF_1GB_FD|f4|20
  port.peer.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.peer.40gb_fd|OFPPF_40GB_FD|f4|80
  port.peer.100gb_fd|OFPPF_100GB_FD|f4|100
  port.peer.1tb_fd|OFPPF_1TB_FD|f4|200
  port.peer.other|OFPPF_OTHER|f4|400
  port.peer.copper|OFPPF_COPPER|f4|800
  port.peer.fiber|OFPPF_FIBER|f4|1000
  port.peer.autoneg|OFPPF_AUTONEG|f4|2000
  port.peer.pause|OFPPF_PAUSE|f4|4000
  port.peer.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.curr_speed|Curr speed|u4d
  port.max_speed|Max speed|u4d
  meter_band.type|Type|u2d||#12
  meter_band.length|Length|u2d
  meter_band.rate|Rate|u4d
  meter_band.burst_size|Burst size|u4d
  meter_band.drop.pad|Pad|b
  meter_band.dscp_remark.prec_level|Precedence level|u1d
  meter_band.dscp_remark.pad|Pad|b
  meter_band.experimenter.experimenter|Experimenter|u4d
  hello_element.type|Type|u2d||#13
  hello_element.length|Length|u2d
  hello_element.version.bitmap|Bitmap|b
  hello_element.pad|Pad|b
  error.type|Type|u2d||#14
  error.code|Code|u2d
  error.data|Data|s
  echo.data|Data|b
  error.data.body|Body|b
  error.experimenter|Experimenter|u4x
  experimenter.experimenter|Experimenter|u4x
  experimenter.exp_type|Experimenter type|u4d
  switch_features.datapath_id|datapath_id|u8x
  switch_features.n_buffers|n_buffers|u4d
  switch_features.n_tables|n_tables|u1d
  switch_features.auxiliary_id|auxiliary_id|u1d
  switch_features.pad|Pad|u2d
  switch_features.capabilities|capabilities|u4x
  switch_features.capabilities.flow_stats|OFPC_FLOW_STATS|f4|1
  switch_features.capabilities.table_stats|OFPC_TABLE_STATS|f4|2
  switch_features.capabilities.port_stats|OFPC_PORT_STATS|f4|4
  switch_features.capabilities.group_stats|OFPC_GROUP_STATS|f4|8
  switch_features.capabilities.ip_reasm|OFPC_IP_REASM|f4|20
  switch_features.capabilities.queue_stats|OFPC_QUEUE_STATS|f4|40
  switch_features.capabilities.port_blocked|OFPC_PORT_BLOCKED|f4|100
  switch_features_reserved|Reserved|u4x
  switch_config.flags|Flags|u2x
  switch_config.flags.fragments|IP Fragments|u2d||#16
  switch_config.miss_send_len|Miss send length|u2d||!9
  packet_in.buffer_id|Buffer ID|u4d||!17
  packet_in.total_len|Total length|u2d
  packet_in.reason|Reason|u1d||#18
  packet_in.table_id|Table ID|u1d
  packet_in.cookie|Cookie|u8x
  packet_in.pad|Pad|b
  flow_removed.cookie|Cookie|u8x
  flow_removed.priority|Priority|u2d
  flow_removed.reason|Reason|u1d||#19
  flow_removed.table_id|Table ID|u1d
  flow_removed.duration_sec|Duration sec|u4d
  flow_removed.duration_nsec|Duration nsec|u4d
  flow_removed.idle_timeout|Idle timeout|u2d
  flow_removed.hard_timeout|Hard timeout|u2d
  flow_removed.packet_count|Packet count|u8d
  flow_removed.byte_count|Byte count|u8d
  port_status.reason|Reason|u1d||#20
  port_status.pad|Pad|b
  packet_out.buffer_id|Buffer ID|u4d||!17
  packet_out.in_port|In port|u4d||!8
  packet_out.acts_len|Actions length|u2d
  packet_out.pad|Pad|b
  flowmod.cookie|Cookie|u8x
  flowmod.cookie_mask|Cookie mask|u8x
  flowmod.table_id|Table ID|u1d||!21
  flowmod.command|Command|u1d||#22
  flowmod.idle_timeout|Idle timeout|u2d
  flowmod.hard_timeout|Hard timeout|u2d
  flowmod.priority|Priority|u2d
  flowmod.buffer_id|Buffer ID|u4d||!17
  flowmod.out_port|Out port|u4d||!8
  flowmod.out_group|Out group|u4d||!23
  flowmod.flags|Flags|u2x
  flowmod.flags.send_flow_rem|Send flow removed|f2|1
  flowmod.flags.check_overlap|Check overlap|f2|2
  flowmod.flags.reset_counts|Reset counts|f2|4
  flowmod.flags.no_packet_counts|Don't count packets|f2|8
  flowmod.flags.no_byte_counts|Don't count bytes|f2|10
  flowmod.pad|Pad|b
  bucket.length|Length|u2d
  bucket.weight|Weight|u2d
  bucket.watch_port|Watch port|u4d||!8
  bucket.watch_group|Watch group|u4d||!23
  bucket.pad|Pad|b
  groupmod.command|Command|u2d||#24
  groupmod.type|Type|u1d||#25
  groupmod.pad|Pad|b
  groupmod.group_id|Group ID|u4d||!23
  portmod.port_no|Port no|u4d||!8
  portmod.pad|Pad|b
  portmod.hw_addr|Hw addr|e
  portmod.pad2|Pad|b
  portmod.config|Config|u4x
  portmod.config.port_down|OFPPC_PORT_DOWN|f4|1
  portmod.config.no_recv|OFPPC_NO_RECV|f4|4
  portmod.config.no_fwd|OFPPC_NO_FWD|f4|20
  portmod.config.no_packet_in|OFPPC_NO_PACKET_IN|f4|40
  portmod.mask|Mask|u4x
  portmod.mask.port_down|OFPPC_PORT_DOWN|f4|1
  portmod.mask.no_recv|OFPPC_NO_RECV|f4|4
  portmod.mask.no_fwd|OFPPC_NO_FWD|f4|20
  portmod.mask.no_packet_in|OFPPC_NO_PACKET_IN|f4|40
  portmod.advertise|Advertise|u4x
  portmod.advertise.10mb_hd|OFPPF_10MB_HD|f4|1
  portmod.advertise.10mb_fd|OFPPF_10MB_FD|f4|2
  portmod.advertise.100mb_hd|OFPPF_100MB_HD|f4|4
  portmod.advertise.100mb_fd|OFPPF_100MB_FD|f4|8
  portmod.advertise.1gb_hd|OFPPF_1GB_HD|f4|10
  portmod.advertise.1gb_fd|OFPPF_1GB_FD|f4|20
  portmod.advertise.10gb_fd|OFPPF_10_GB_FD|f4|40
  portmod.advertise.40gb_fd|OFPPF_40GB_FD|f4|80
  portmod.advertise.100_gb_fd|OFPPF_100_GB_FD|f4|100
  portmod.advertise.1tb_fd|OFPPF_1TB_FD|f4|200
  portmod.advertise.other|OFPPF_OTHER|f4|400
  portmod.advertise.copper|OFPPF_COPPER|f4|800
  portmod.advertise.fiber|OFPPF_FIBER|f4|1000
  portmod.advertise.autoneg|OFPPF_AUTONEG|f4|2000
  portmod.advertise.pause|OFPPF_PAUSE|f4|4000
  portmod.advertise.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  portmod.pad3|Pad|b
  tablemod.table_id|Table ID|u1d||!21
  tablemod.pad|Pad|b
  tablemod.config|Config|b
  flow_stats_request.table_id|Table ID|u1d||!21
  flow_stats_request.pad|Pad|b
  flow_stats_request.out_port|Out port|u4d||!8
  flow_stats_request.out_group|Out group|u4d||!23
  flow_stats_request.pad2|Pad|b
  flow_stats_request.cookie|Cookie|u8x
  flow_stats_request.cookie_mask|Cookie mask|u8x
  aggregate_stats_request.table_id|Table ID|u1d||!21
  aggregate_stats_request.pad|Pad|b
  aggregate_stats_request.out_port|Out port|u4d||!8
  aggregate_stats_request.out_group|Out group|u4d||!23
  aggregate_stats_request.pad2|Pad|b
  aggregate_stats_request.cookie|Cookie|u8x
  aggregate_stats_request.cookie_mask|Cookie mask|u8x
  table_feature_prop.type|Type|u2d||#26
  table_feature_prop.length|Length|u2d
  table_feature_prop.next_tables.next_table_id|Next table ID|u1d
  table_feature_prop.experimenter.experimenter|Experimenter|u4x
  table_feature_prop.experimenter.exp_type|Experimenter type|u4d
  table_feature_prop.pad|Pad|b
  table_features.length|Length|u2d
  table_features.table_id|Table ID|u1d
  table_features.pad|Pad|b
  table_features.name|Name|s
  table_features.metadata_match|Metadata match|u8x
  table_features.metadata_write|Metadata write|u8x
  table_features.config|Config|b
  table_features.max_entries|Max entries|u4d
  port_stats_request.port_no|Port number|u4d||!8
  port_stats_request.pad|Pad|b
  queue_stats_request.port_no|Port number|u4d||!8
  queue_stats_request.queue_id|Queue ID|u4d||!27
  group_stats_request.group_id|Group ID|u4d||!23
  group_stats_request.pad|Pad|b
  meter_stats_request.meter_id|Meter ID|u4d||!11
  meter_stats_request.pad|Pad|b
  meter_config_request.meter_id|Meter ID|u4d||!11
  meter_config_request.pad|Pad|b
  multipart_request.type|Type|u2d||#28
  multipart_request.flags|Flags|u2x
  multipart_request.flags.more|OFPMPF_REQ_MORE|u2x|1
  multipart_request.pad|Pad|b
  multipart_request.experimenter.experimenter|Experimenter|u4x
  multipart_request.experimenter.exp_type|Experimenter type|u4d
  switch_description.mfr_desc|Manufacturer desc.|s
  switch_description.hw_desc|Hardware desc.|s
  switch_description.sw_desc|Software desc.|s
  switch_description.serial_num|Serial no.|s
  switch_description.dp_desc|Datapath desc.|s
  flow_stats.length|Length|u2d
  flow_stats.table_id|Table ID|u1d
  flow_stats.pad|Pad|b
  flow_stats.duration_sec|Duration sec|u4d
  flow_stats.duration_nsec|Duration nsec|u4d
  flow_stats.priority|Priority|u2d
  flow_stats.idle_timeout|Idle timeout|u2d
  flow_stats.hard_timeout|Hard timeout|u2d
  flow_stats.flags|Flags|u2x
  flow_stats.flags.send_flow_rem|Send flow removed|f2|1
  flow_stats.flags.check_overlap|Check overlap|f2|2
  flow_stats.flags.reset_counts|Reset counts|f2|4
  flow_stats.flags.no_packet_counts|Don't count packets|f2|8
  flow_stats.flags.no_byte_counts|Don't count bytes|f2|10
  flow_stats.pad2|Pad|b
  flow_stats.cookie|Cookie|u8x
  flow_stats.packet_count|Packet count|u8d
  flow_stats.byte_count|Byte count|u8d
  aggregate_stats.packet_count|Packet count|u8d
  aggregate_stats.byte_count|Byte count|u8d
  aggregate_stats.flow_count|Flow count|u8d
  aggregate_stats.pad|Pad|b
  table_stats.table_id|Table ID|u1d||!21
  table_stats.pad|Pad|b
  table_stats.active_count|Active count|u4d
  table_stats.lookup_count|Lookup count|u8d
  table_stats.match_count|Match count|u8d
  port_stats.port_no|Port number|u4d||!8
  port_stats.pad|Pad|b
  port_stats.rx_packets|Rx packets|u8d
  port_stats.tx_packets|Tx packets|u8d
  port_stats.rx_bytes|Rx bytes|u8d
  port_stats.tx_bytes|Tx bytes|u8d
  port_stats.rx_dropped|Rx dropped|u8d
  port_stats.tx_dropped|Tx dropped|u8d
  port_stats.rx_errors|Rx errors|u8d
  port_stats.tx_errors|Tx errors|u8d
  port_stats.rx_frame_error|Rx frame errors|u8d
  port_stats.rx_over_error|Rx overrun errors|u8d
  port_stats.rx_crc_error|Rx CRC errors|u8d
  port_stats.collisions|Collisions|u8d
  port_stats.duration_sec|Duration sec|u4d
  port_stats.duration_nsec|Duration nsec|u4d
  queue_stats.port_no|Port number|u4d||!8
  queue_stats.queue_id|Queue ID|u4d||!27
  queue_stats.tx_bytes|Tx bytes|u8d
  quee_stats.tx_packets|Tx packets|u8d
  queue_stats.duration_sec|Duration sec|u4d
  queue_stats.duration_nsec|Duration nsec|u4d
  bucket_counter.packet_count|Packet count|u8d
  bucket_counter.byte_count|Byte count|u8d
  group_stats.length|Length|u2d
  group_stats.pad|Pad|b
  group_stats.group_id|Group ID|u4d||!23
  group_stats.ref_count|Ref. count|u4d
  group_stats.pad2|Pad|b
  group_stats.packet_count|Packet count|u8d
  group_stats.byte_count|Byte count|u8d
  group_desc.length|Length|u2d
  group_desc.type|Type|u1d||#25
  group_desc.pad2|Pad|b
  group_desc.group_id|Group ID|u4d||!23
  group_features.types|Types|u4x
  group_features.types.all|OFPGT_ALL|f4|1
  group_features.types.select|OFPGT_SELECT|f4|2
  group_features.types.indirect|OFPGT_INDIRECT|f4|4
  group_features.types.ff|OFPGT_FF|f4|8
  group_features.capabilities|Capabilities|u4x
  group_features.capabilities.select_weight|OFPGFC_SELECT_WEIGHT|f4|1
  group_features.capabilities.select_liveness|OFPGFC_SELECT_LIVENESS|f4|2
  group_features.capabilities.chaining|OFPGFC_CHAINING|f4|4
  group_features.capabilities.chaining_checks|OFPGFC_CHAINING_CHECKS|f4|8
  group_stats.max_groups.all|Max groups (all)|u4d
  group_stats.max_groups.select|Max groups (select)|u4d
  group_stats.max_groups.indirect|Max groups (indirect)|u4d
  group_stats.max_groups.ff|Max groups (ff)|u4d
  group_features.actions.all|Actions (all)|u4x
  group_features.actions.all.output|OFPAT_OUTPUT|f4|1
  group_features.actions.all.copy_ttl_out|OFPAT_COPY_TTL_OUT|f4|800
  group_features.actions.all.copy_ttl_in|OFPAT_COPY_TTL_IN|f4|1000
  group_features.actions.all.set_mpls_ttl|OFPAT_SET_MPLS_TTL|f4|8000
  group_features.actions.all.dec_mpls_ttl|OFPAT_DEC_MPLS_TTL|f4|10000
  group_features.actions.all.push_vlan|OFPAT_PUSH_VLAN|f4|20000
  group_features.actions.all.pop_vlan|OFPAT_POP_VLAN|f4|40000
  group_features.actions.all.push_mpls|OFPAT_PUSH_MPLS|f4|80000
  group_features.actions.all.pop_mpls|OFPAT_POP_MPLS|f4|100000
  group_features.actions.all.set_queue|OFPAT_SET_QUEUE|f4|200000
  group_features.actions.all.group|OFPAT_GROUP|f4|400000
  group_features.actions.all.set_nw_ttl|OFPAT_SET_NW_TTL|f4|800000
  group_features.actions.all.dec_nw_ttl|OFPAT_DEC_NW_TTL|f4|1000000
  group_features.actions.all.set_field|OFPAT_SET_FIELD|f4|2000000
  group_features.actions.all.push_pbb|OFPAT_PUSH_PBB|f4|4000000
  group_features.actions.all.pop_pbb|OFPAT_POP_PBB|f4|8000000
  group_features.actions.select|Actions (select)|u4x
  group_features.actions.select.output|OFPAT_OUTPUT|f4|1
  group_features.actions.select.copy_ttl_out|OFPAT_COPY_TTL_OUT|f4|800
  group_features.actions.select.copy_ttl_in|OFPAT_COPY_TTL_IN|f4|1000
  group_features.actions.select.set_mpls_ttl|OFPAT_SET_MPLS_TTL|f4|8000
  group_features.actions.select.dec_mpls_ttl|OFPAT_DEC_MPLS_TTL|f4|10000
  group_features.actions.select.push_vlan|OFPAT_PUSH_VLAN|f4|20000
  group_features.actions.select.pop_vlan|OFPAT_POP_VLAN|f4|40000
  group_features.actions.select.push_mpls|OFPAT_PUSH_MPLS|f4|80000
  group_features.actions.select.pop_mpls|OFPAT_POP_MPLS|f4|100000
  group_features.actions.select.set_queue|OFPAT_SET_QUEUE|f4|200000
  group_features.actions.select.group|OFPAT_GROUP|f4|400000
  group_features.actions.select.set_nw_ttl|OFPAT_SET_NW_TTL|f4|800000
  group_features.actions.select.dec_nw_ttl|OFPAT_DEC_NW_TTL|f4|1000000
  group_features.actions.select.set_field|OFPAT_SET_FIELD|f4|2000000
  group_features.actions.select.push_pbb|OFPAT_PUSH_PBB|f4|4000000
  group_features.actions.select.pop_pbb|OFPAT_POP_PBB|f4|8000000
  group_features.actions.indirect|Actions (indirect)|u4x
  group_features.actions.indirect.output|OFPAT_OUTPUT|f4|1
  group_features.actions.indirect.copy_ttl_out|OFPAT_COPY_TTL_OUT|f4|800
  group_features.actions.indirect.copy_ttl_in|OFPAT_COPY_TTL_IN|f4|1000
  group_features.actions.indirect.set_mpls_ttl|OFPAT_SET_MPLS_TTL|f4|8000
  group_features.actions.indirect.dec_mpls_ttl|OFPAT_DEC_MPLS_TTL|f4|10000
  group_features.actions.indirect.push_vlan|OFPAT_PUSH_VLAN|f4|20000
  group_features.actions.indirect.pop_vlan|OFPAT_POP_VLAN|f4|40000
  group_features.actions.indirect.push_mpls|OFPAT_PUSH_MPLS|f4|80000
  group_features.actions.indirect.pop_mpls|OFPAT_POP_MPLS|f4|100000
  group_features.actions.indirect.set_queue|OFPAT_SET_QUEUE|f4|200000
  group_features.actions.indirect.group|OFPAT_GROUP|f4|400000
  group_features.actions.indirect.set_nw_ttl|OFPAT_SET_NW_TTL|f4|800000
  group_features.actions.indirect.dec_nw_ttl|OFPAT_DEC_NW_TTL|f4|1000000
  group_features.actions.indirect.set_field|OFPAT_SET_FIELD|f4|2000000
  group_features.actions.indirect.push_pbb|OFPAT_PUSH_PBB|f4|4000000
  group_features.actions.indirect.pop_pbb|OFPAT_POP_PBB|f4|8000000
  group_features.actions.ff|Actions (ff)|u4x
  group_features.actions.ff.output|OFPAT_OUTPUT|f4|1
  group_features.actions.ff.copy_ttl_out|OFPAT_COPY_TTL_OUT|f4|800
  group_features.actions.ff.copy_ttl_in|OFPAT_COPY_TTL_IN|f4|1000
  group_features.actions.ff.set_mpls_ttl|OFPAT_SET_MPLS_TTL|f4|8000
  group_features.actions.ff.dec_mpls_ttl|OFPAT_DEC_MPLS_TTL|f4|10000
  group_features.actions.ff.push_vlan|OFPAT_PUSH_VLAN|f4|20000
  group_features.actions.ff.pop_vlan|OFPAT_POP_VLAN|f4|40000
  group_features.actions.ff.push_mpls|OFPAT_PUSH_MPLS|f4|80000
  group_features.actions.ff.pop_mpls|OFPAT_POP_MPLS|f4|100000
  group_features.actions.ff.set_queue|OFPAT_SET_QUEUE|f4|200000
  group_features.actions.ff.group|OFPAT_GROUP|f4|400000
  group_features.actions.ff.set_nw_ttl|OFPAT_SET_NW_TTL|f4|800000
  group_features.actions.ff.dec_nw_ttl|OFPAT_DEC_NW_TTL|f4|1000000
  group_features.actions.ff.set_field|OFPAT_SET_FIELD|f4|2000000
  group_features.actions.ff.push_pbb|OFPAT_PUSH_PBB|f4|4000000
  group_features.actions.ff.pop_pbb|OFPAT_POP_PBB|f4|8000000
  meter_band_stats.packet_band_count|Packet count|u8d
  meter_band_stats.byte_band_count|Byte count|u8d
  meter_stats.meter_id|Meter ID|u4d||!11
  meter_stats.length|Length|u2d
  meter_stats.pad|Pad|b
  meter_stats.flow_count|Flow count|u4d
  meter_stats.packet_in_count|Packet in count|u8d
  meter_stats.byte_in_count|Byte in count|u8d
  meter_stats.duration_sec|Duration sec|u4d
  meter_stats.duration_nsec|Duration nsec|u4d
  meter_config.len|Length|u2d
  meter_config.flags|Flags|u4x
  meter_config.flags.kbps|OFPMF_KBPS|f4|1
  meter_config.flags.ptkps|OFPMF_PKTPS|f4|2
  meter_config.flags.burst|OFPMF_BURST|f4|4
  meter_config.flags.stats|OFPMF_STATS|f4|8
  meter_config.meter_id|Meter ID|u4d||!11
  meter_features.max_meter|Max meters|u4d
  features.band_types|Band types|u4x
  meter_features.band_types.drop|OFPMBT_DROP|f4|2
  meter_features.band_types.dscp_remark|OFPMBT_DSCP_REMARK|f4|4
  meter_features.capabilities|Capabilities|u4x
  meter_features.capabilities.kbps|OFPMF_KBPS|f4|1
  meter_features.capabilities.ptkps|OFPMF_PKTPS|f4|2
  meter_features.capabilities.burst|OFPMF_BURST|f4|4
  meter_features.capabilities.stats|OFPMF_STATS|f4|8
  meter_features.max_bands|Max bands|u1d
  meter_features.max_color|Max colors|u1d
  meter_features.pad|Pad|b
  multipart_reply.type|Type|u2d||#28
  multipart_reply.flags|Flags|u2x
  multipart_reply.flags.more|OFPMPF_REPLY_MORE|u2x|1
  multipart_reply.pad|Pad|b
  multipart_reply.experimenter.experimenter|Experimenter|u4x
  multipart_reply.experimenter.exp_type|Experimenter type|u4d
  queue_get_config_request.port|Port|u4d||!8
  queue_get_config_request.pad|Pad|b
  queue_prop.property|Property|u2d||#29
  queue_prop.len|Length|u2d
  queue_prop.pad|Pad|b
  queue_prop.min_rate.rate|Rate|u2d||!30
  queue_prop.min_rate.pad|Pad|b
  queue_prop.max_rate.rate|Rate|u2d||!31
  queue_prop.max_rate.pad|Pad|b
  queue_prop.experimenter.experimenter|Experimenter|u4d
  queue_prop.experimenter.pad|Pad|b
  packet_queue.queue_id|Queue ID|u4d||!27
  packet_queue.port|Port|u4d||!8
  packet_queue.len|Length|u2d
  packet_queue.pad|Pad|b
  queue_get_config_reply.port|Port|u4d||!8
  queue_get_config_reply.pad|Pad|b
  role_request.role|Role|u4x||#32
  role_request.pad|Pad|b
  role_request.generation_id|Generation ID|u8x
  role_reply.role|Role|u4x||#32
  role_reply.pad|Pad|b
  role_reply.generation_id|Generation ID|u8x
  async_config.packet_in_mask.master|Packet_in mask (master)|u4x
  async_config.packet_in_mask.master.no_match|OFPR_NO_MATCH|f4|1
  async_config.packet_in_mask.master.action|OFPR_ACTION|f4|2
  async_config.packet_in_mask.master.invalid_ttl|OFPR_INVALID_TTL|f4|4
  async_config.packet_in_mask.slave|Packet_in mask (slave)|u4x
  async_config.packet_in_mask.slave.no_match|OFPR_NO_MATCH|f4|1
  async_config.packet_in_mask.slave.action|OFPR_ACTION|f4|2
  async_config.packet_in_mask.slave.invalid_ttl|OFPR_INVALID_TTL|f4|4
  async_config.port_status_mask.master|Port status mask (master)|u4x
  async_config.port_status_mask.master.add|OFPPR_ADD|f4|1
  async_config.port_status_mask.master.delete|OFPPR_DELETE|f4|2
  async_config.port_status_mask.master.modify|OFPPR_MODIFY|f4|4
  async_config.port_status_mask.slave|Port status mask (slave)|u4x
  async_config.port_status_mask.slave.add|OFPPR_ADD|f4|1
  async_config.port_status_mask.slave.delete|OFPPR_DELETE|f4|2
  async_config.port_status_mask.slave.modify|OFPPR_MODIFY|f4|4
  async_config.flow_removed_mask.master|Flow removed mask (master)|u4x
  async_config.flow_removed_mask.master.idle_timeout|OFPRR_IDLE_TIMEOUT|f4|1
  async_config.flow_removed_mask.master.hard_timeout|OFPRR_HARD_TIMEOUT|f4|2
  async_config.flow_removed_mask.master.delete|OFPRR_DELETE|f4|4
  async_config.flow_removed_mask.master.group_delete|OFPRR_GROUP_DELETE|f4|8
  async_config.flow_removed_mask.slave|Flow removed mask (slave)|u4x
  async_config.flow_removed_mask.slave.idle_timeout|OFPRR_IDLE_TIMEOUT|f4|1
  async_config.flow_removed_mask.slave.hard_timeout|OFPRR_HARD_TIMEOUT|f4|2
  async_config.flow_removed_mask.slave.delete|OFPRR_DELETE|f4|4
  async_config.flow_removed_mask.slave.group_delete|OFPRR_GROUP_DELETE|f4|8
  metermod.command|Command|u2d||#33
  metermod.flags|Flags|u4x
  metermod.flags.kbps|OFPMF_KBPS|f4|1
  metermod.flags.ptkps|OFPMF_PKTPS|f4|2
  metermod.flags.burst|OFPMF_BURST|f4|4
  metermod.flags.stats|OFPMF_STATS|f4|8
  metermod.meter_id|Meter ID|u4d||!11
  """#
