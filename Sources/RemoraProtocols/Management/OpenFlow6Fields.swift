/// Fields of OpenFlow 1.5.
let openFlow6FieldTable: StaticString = #"""
  version|Version|u1x||#34
  type|Type|u1d||#35
  xid|Transaction ID|u4d
  length|Length|u2d
  port.desc_prop.type|Type|u2d||#36
  port.desc_prop.length|Length|u2d
  port.desc_prop.ethernet.pad|Pad|b
  port.desc_prop.ethernet.current|Current|u4x
  port.desc_prop.ethernet.current.10mb_hd|OFPPF_10MB_HD|f4|1
  port.desc_prop.ethernet.current.10mb_fd|OFPPF_10MB_FD|f4|2
  port.desc_prop.ethernet.current.100mb_hd|OFPPF_100MB_HD|f4|4
  port.desc_prop.ethernet.current.100mb_fd|OFPPF_100MB_FD|f4|8
  port.desc_prop.ethernet.current.1gb_hd|OFPPF_1GB_HD|f4|10
  port.desc_prop.ethernet.current.1gb_fd|OFPPF_1GB_FD|f4|20
  port.desc_prop.ethernet.current.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.desc_prop.ethernet.current.40gb_fd|OFPPF_40GB_FD|f4|80
  port.desc_prop.ethernet.current.100_gb_fd|OFPPF_100_GB_FD|f4|100
  port.desc_prop.ethernet.current.1tb_fd|OFPPF_1TB_FD|f4|200
  port.desc_prop.ethernet.current.other|OFPPF_OTHER|f4|400
  port.desc_prop.ethernet.current.copper|OFPPF_COPPER|f4|800
  port.desc_prop.ethernet.current.fiber|OFPPF_FIBER|f4|1000
  port.desc_prop.ethernet.current.autoneg|OFPPF_AUTONEG|f4|2000
  port.desc_prop.ethernet.current.pause|OFPPF_PAUSE|f4|4000
  port.desc_prop.ethernet.current.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.desc_prop.ethernet.current.reserved|Reserved|u4x|ffff0000
  port.desc_prop.ethernet.advertised|Advertised|u4x
  port.desc_prop.ethernet.advertised.10mb_hd|OFPPF_10MB_HD|f4|1
  port.desc_prop.ethernet.advertised.10mb_fd|OFPPF_10MB_FD|f4|2
  port.desc_prop.ethernet.advertised.100mb_hd|OFPPF_100MB_HD|f4|4
  port.desc_prop.ethernet.advertised.100mb_fd|OFPPF_100MB_FD|f4|8
  port.desc_prop.ethernet.advertised.1gb_hd|OFPPF_1GB_HD|f4|10
  port.desc_prop.ethernet.advertised.1gb_fd|OFPPF_1GB_FD|f4|20
  port.desc_prop.ethernet.advertised.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.desc_prop.ethernet.advertised.40gb_fd|OFPPF_40GB_FD|f4|80
  port.desc_prop.ethernet.advertised.100gb_fd|OFPPF_100GB_FD|f4|100
  port.desc_prop.ethernet.advertised.1tb_fd|OFPPF_1TB_FD|f4|200
  port.desc_prop.ethernet.advertised.other|OFPPF_OTHER|f4|400
  port.desc_prop.ethernet.advertised.copper|OFPPF_COPPER|f4|800
  port.desc_prop.ethernet.advertised.fiber|OFPPF_FIBER|f4|1000
  port.desc_prop.ethernet.advertised.autoneg|OFPPF_AUTONEG|f4|2000
  port.desc_prop.ethernet.advertised.pause|OFPPF_PAUSE|f4|4000
  port.desc_prop.ethernet.advertised.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.desc_prop.ethernet.advertised.reserved|Reserved|u4x|ffff0000
  port.desc_prop.ethernet.supported|Supported|u4x
  port.desc_prop.ethernet.supported.10mb_hd|OFPPF_10MB_HD|f4|1
  port.desc_prop.ethernet.supported.10mb_fd|OFPPF_10MB_FD|f4|2
  port.desc_prop.ethernet.supported.100mb_hd|OFPPF_100MB_HD|f4|4
  port.desc_prop.ethernet.supported.100mb_fd|OFPPF_100MB_FD|f4|8
  port.desc_prop.ethernet.supported.1gb_hd|OFPPF_1GB_HD|f4|10
  port.desc_prop.ethernet.supported.1gb_fd|OFPPF_1GB_FD|f4|20
  port.desc_prop.ethernet.supported.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.desc_prop.ethernet.supported.40gb_fd|OFPPF_40GB_FD|f4|80
  port.desc_prop.ethernet.supported.100gb_fd|OFPPF_100GB_FD|f4|100
  port.desc_prop.ethernet.supported.1tb_fd|OFPPF_1TB_FD|f4|200
  port.desc_prop.ethernet.supported.other|OFPPF_OTHER|f4|400
  port.desc_prop.ethernet.supported.copper|OFPPF_COPPER|f4|800
  port.desc_prop.ethernet.supported.fiber|OFPPF_FIBER|f4|1000
  port.desc_prop.ethernet.supported.autoneg|OFPPF_AUTONEG|f4|2000
  port.desc_prop.ethernet.supported.pause|OFPPF_PAUSE|f4|4000
  port.desc_prop.ethernet.supported.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.desc_prop.ethernet.supported.reserved|Reserved|u4x|ffff0000
  port.desc_prop.ethernet.peer|Peer|u4x
  port.desc_prop.ethernet.peer.10mb_hd|OFPPF_10MB_HD|f4|1
  port.desc_prop.ethernet.peer.10mb_fd|OFPPF_10MB_FD|f4|2
  port.desc_prop.ethernet.peer.100mb_hd|OFPPF_100MB_HD|f4|4
  port.desc_prop.ethernet.peer.100mb_fd|OFPPF_100MB_FD|f4|8
  port.desc_prop.ethernet.peer.1gb_hd|OFPPF_1GB_HD|f4|10
  port.desc_prop.ethernet.peer.1gb_fd|OFPPF_1GB_FD|f4|20
  port.desc_prop.ethernet.peer.10gb_fd|OFPPF_10_GB_FD|f4|40
  port.desc_prop.ethernet.peer.40gb_fd|OFPPF_40GB_FD|f4|80
  port.desc_prop.ethernet.peer.100gb_fd|OFPPF_100GB_FD|f4|100
  port.desc_prop.ethernet.peer.1tb_fd|OFPPF_1TB_FD|f4|200
  port.desc_prop.ethernet.peer.other|OFPPF_OTHER|f4|400
  port.desc_prop.ethernet.peer.copper|OFPPF_COPPER|f4|800
  port.desc_prop.ethernet.peer.fiber|OFPPF_FIBER|f4|1000
  port.desc_prop.ethernet.peer.autoneg|OFPPF_AUTONEG|f4|2000
  port.desc_prop.ethernet.peer.pause|OFPPF_PAUSE|f4|4000
  port.desc_prop.ethernet.peer.pause_asym|OFPPF_PAUSE_ASYM|f4|8000
  port.desc_prop.ethernet.peer.reserved|Reserved|u4x|ffff0000
  port.desc_prop.ethernet.curr_speed|Curr speed|u4d
  port.desc_prop.ethernet.max_speed|Max speed|u4d
  port.port_no|Port no|u4d||!8
  port.pad|Pad|b
  port.length|Length|u2d
  port.hw_addr|Hw addr|e
  port.pad2|Pad2|b
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
  hello_element.type|Type|u2d||#13
  hello_element.length|Length|u2d
  hello_element.version.bitmap|Bitmap|b
  hello_element.pad|Pad|b
  error.type|Type|u2d||#37
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
  switch_features.capabilities.bundles|OFPC_BUNDLES|f4|200
  switch_features.capabilities.flow_monitoring|OFPC_FLOW_MONITORING|f4|400
  switch_features_reserved|Reserved|u4x
  switch_config.flags|Flags|u2x
  switch_config.flags.fragments|IP Fragments|u2d||#16
  switch_config.miss_send_len|Miss send length|u2d||!9
  port_status.reason|Reason|u1d||#20
  port_status.pad|Pad|b
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
  flowmod.importance|Importance|u2d
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
  tablemod.table_id|Table ID|u1d||!21
  tablemod.pad|Pad|b
  tablemod.config|Config|b
  tablemod.config.eviction|OFPTC_EVICTION|f4|4
  tablemod.config.vacancy_events|OFPTC_VACANCY_EVENTS|f4|8
  port_stats_request.port_no|Port number|u4d||!8
  port_stats_request.pad|Pad|b
  group_stats_request.group_id|Group ID|u4d||!23
  group_stats_request.pad|Pad|b
  multipart_request.type|Type|u2d||#39
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
  multipart_reply.type|Type|u2d||#39
  multipart_reply.flags|Flags|u2x
  multipart_reply.flags.more|OFPMPF_REPLY_MORE|u2x|1
  multipart_reply.pad|Pad|b
  role_request.role|Role|u4x||#32
  role_request.pad|Pad|b
  role_request.generation_id|Generation ID|u8x
  role_reply.role|Role|u4x||#32
  role_reply.pad|Pad|b
  role_reply.generation_id|Generation ID|u8x
  """#
