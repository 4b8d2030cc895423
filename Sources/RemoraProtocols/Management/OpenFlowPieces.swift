/// Pieces of messages of OpenFlow 1.3: fields in the order of the wire.
let openFlow4Pieces: StaticString = #"""
  header|version type length xid
  hello_element|hello_element.type hello_element.length
  error|error.type error.code
  experimenter|experimenter.experimenter experimenter.exp_type
  switch_features|switch_features.datapath_id switch_features.n_buffers switch_features.n_tables\#
   switch_features.auxiliary_id switch_features.pad switch_features.capabilities switch_features\#
  _reserved
  packet_in|packet_in.buffer_id packet_in.total_len packet_in.reason packet_in.table_id packet_i\#
  n.cookie
  flow_removed|flow_removed.cookie flow_removed.priority flow_removed.reason flow_removed.table_\#
  id flow_removed.duration_sec flow_removed.duration_nsec flow_removed.idle_timeout flow_removed\#
  .hard_timeout flow_removed.packet_count flow_removed.byte_count
  port_status|port_status.reason port_status.pad:7
  port|port.port_no port.pad:4 port.hw_addr port.pad2:2 port.name:16 port.config port.sate port.\#
  current port.advertised port.supported port.peer port.curr_speed port.max_speed
  packet_out|packet_out.buffer_id packet_out.in_port packet_out.acts_len packet_out.pad:6
  flowmod|flowmod.cookie flowmod.cookie_mask flowmod.table_id flowmod.command flowmod.idle_timeo\#
  ut flowmod.hard_timeout flowmod.priority flowmod.buffer_id flowmod.out_port flowmod.out_group \#
  flowmod.flags flowmod.pad:2
  groupmod|groupmod.command groupmod.type groupmod.pad:1 groupmod.group_id
  bucket|bucket.length bucket.weight bucket.watch_port bucket.watch_group bucket.pad:4
  portmod|portmod.port_no portmod.pad:4 portmod.hw_addr portmod.pad2:2 portmod.config portmod.ma\#
  sk portmod.advertise portmod.pad3:4
  tablemod|tablemod.table_id tablemod.pad:3 tablemod.config:4
  match|match.type match.length
  action|action.type action.length
  action0|action.output.port action.output.max_len action.output.pad:6
  action11|action.copy_ttl_out.pad:4
  action12|action.copy_ttl_in.pad:4
  action15|action.set_mpls_ttl.ttl action.set_mpls_ttl.pad:3
  action16|action.dec_mpls_ttl.pad:4
  action17|action.push_vlan.ethertype action.push_vlan.pad:2
  action18|action.pop_vlan.pad:4
  action19|action.push_mpls.ethertype action.push_mpls.pad:2
  action20|action.pop_mpls.ethertype action.pop_mpls.pad:2
  action21|action.set_queue.queue_id
  action22|action.group.group_id
  action23|action.set_nw_ttl.ttl action.set_nw_ttl.pad:3
  action24|action.dec_nw_ttl.pad:4
  action26|action.push_pbb.ethertype action.push_pbb.pad:2
  action27|action.pop_pbb.pad:4
  instruction|instruction.type instruction.length
  instruction1|instruction.goto_table.table_id instruction.goto_table.pad:3
  instruction2|instruction.write_metadata.pad:4 instruction.write_metadata.value instruction.wri\#
  te_metadata.mask
  instruction6|instruction.meter.meter_id
  multipart_request|multipart_request.type multipart_request.flags multipart_request.pad:4
  multipart_reply|multipart_reply.type multipart_reply.flags multipart_reply.pad:4
  multipart_request.x|multipart_request.experimenter.experimenter multipart_request.experimenter\#
  .exp_type
  multipart_reply.x|multipart_reply.experimenter.experimenter multipart_reply.experimenter.exp_t\#
  ype
  flow_stats_request|flow_stats_request.table_id flow_stats_request.pad:3 flow_stats_request.out\#
  _port flow_stats_request.out_group flow_stats_request.pad2:4 flow_stats_request.cookie flow_st\#
  ats_request.cookie_mask
  aggregate_stats_request|aggregate_stats_request.table_id aggregate_stats_request.pad:3 aggrega\#
  te_stats_request.out_port aggregate_stats_request.out_group aggregate_stats_request.pad2:4 agg\#
  regate_stats_request.cookie aggregate_stats_request.cookie_mask
  port_stats_request|port_stats_request.port_no port_stats_request.pad:4
  queue_stats_request|queue_stats_request.port_no queue_stats_request.queue_id
  group_stats_request|group_stats_request.group_id group_stats_request.pad:4
  meter_stats_request|meter_stats_request.meter_id meter_stats_request.pad:4
  meter_config_request|meter_config_request.meter_id meter_config_request.pad:4
  switch_description|switch_description.mfr_desc:256 switch_description.hw_desc:256 switch_descr\#
  iption.sw_desc:256 switch_description.serial_num:32 switch_description.dp_desc:256
  flow_stats|flow_stats.length flow_stats.table_id flow_stats.pad:1 flow_stats.duration_sec flow\#
  _stats.duration_nsec flow_stats.priority flow_stats.idle_timeout flow_stats.hard_timeout flow_\#
  stats.flags flow_stats.pad2:4 flow_stats.cookie flow_stats.packet_count flow_stats.byte_count
  aggregate_stats|aggregate_stats.packet_count aggregate_stats.byte_count aggregate_stats.flow_c\#
  ount:4 aggregate_stats.pad:4
  table_stats|table_stats.table_id table_stats.pad:3 table_stats.active_count table_stats.lookup\#
  _count table_stats.match_count
  port_stats|port_stats.port_no port_stats.pad:4 port_stats.rx_packets port_stats.tx_packets por\#
  t_stats.rx_bytes port_stats.tx_bytes port_stats.rx_dropped port_stats.tx_dropped port_stats.rx\#
  _errors port_stats.tx_errors port_stats.rx_frame_error port_stats.rx_over_error port_stats.rx_\#
  crc_error port_stats.collisions port_stats.duration_sec port_stats.duration_nsec
  queue_stats|queue_stats.port_no queue_stats.queue_id queue_stats.tx_bytes quee_stats.tx_packet\#
  s port_stats.tx_errors queue_stats.duration_sec queue_stats.duration_nsec
  group_stats|group_stats.length group_stats.pad:2 group_stats.group_id group_stats.ref_count gr\#
  oup_stats.pad2:4 group_stats.packet_count group_stats.byte_count flow_stats.duration_sec flow_\#
  stats.duration_nsec
  bucket_counter|bucket_counter.packet_count bucket_counter.byte_count
  group_desc|group_desc.length group_desc.type group_desc.pad2:1 group_desc.group_id
  group_features|group_features.types group_features.capabilities group_stats.max_groups.all gro\#
  up_stats.max_groups.select group_stats.max_groups.indirect group_stats.max_groups.ff group_fea\#
  tures.actions.all group_features.actions.select group_features.actions.indirect group_features\#
  .actions.ff
  meter_stats|meter_stats.meter_id meter_stats.length meter_stats.pad:6 meter_stats.flow_count m\#
  eter_stats.packet_in_count meter_stats.byte_in_count meter_stats.duration_sec meter_stats.dura\#
  tion_nsec
  meter_band_stats|meter_band_stats.packet_band_count meter_band_stats.byte_band_count
  meter_config|meter_config.len meter_config.flags:2 meter_config.meter_id
  meter_features|meter_features.max_meter features.band_types meter_features.capabilities meter_\#
  features.max_bands meter_features.max_color meter_features.pad:2
  table_features|table_features.length table_features.table_id table_features.pad:5 table_featur\#
  es.name:32 table_features.metadata_match table_features.metadata_write table_features.config:4\#
   table_features.max_entries
  table_feature_prop|table_feature_prop.type table_feature_prop.length
  table_feature_propx|table_feature_prop.experimenter.experimenter table_feature_prop.experiment\#
  er.exp_type
  queue_get_config_request|queue_get_config_request.port queue_get_config_request.pad:4
  queue_get_config_reply|queue_get_config_reply.port queue_get_config_reply.pad:4
  packet_queue|packet_queue.queue_id packet_queue.port packet_queue.len packet_queue.pad:6
  queue_prop|queue_prop.property queue_prop.len queue_prop.pad:4
  queue_prop1|queue_prop.min_rate.rate queue_prop.min_rate.pad:6
  queue_prop2|queue_prop.max_rate.rate queue_prop.max_rate.pad:6
  queue_propx|queue_prop.experimenter.experimenter queue_prop.experimenter.pad:4
  role_request|role_request.role role_request.pad:4 role_request.generation_id
  role_reply|role_reply.role role_reply.pad:4 role_reply.generation_id
  async_config|async_config.packet_in_mask.master async_config.packet_in_mask.slave async_config\#
  .port_status_mask.master async_config.port_status_mask.slave async_config.flow_removed_mask.ma\#
  ster async_config.flow_removed_mask.slave
  metermod|metermod.command metermod.flags:2 metermod.meter_id
  meter_band|meter_band.type meter_band.length meter_band.rate meter_band.burst_size
  meter_band2|meter_band.dscp_remark.prec_level meter_band.dscp_remark.pad:3
  """#

/// Pieces of messages of OpenFlow 1.5: fields in the order of the wire.
let openFlow6Pieces: StaticString = #"""
  header|version type length xid
  hello_element|hello_element.type hello_element.length
  error|error.type error.code
  experimenter|experimenter.experimenter experimenter.exp_type
  switch_features|switch_features.datapath_id switch_features.n_buffers switch_features.n_tables\#
   switch_features.auxiliary_id switch_features.pad switch_features.capabilities switch_features\#
  _reserved
  port_status|port_status.reason port_status.pad:7
  port|port.port_no port.length port.pad:2 port.hw_addr port.pad2:2 port.name:16 port.config por\#
  t.sate
  port.desc_prop|port.desc_prop.type port.desc_prop.length
  port.desc_prop.ethernet|port.desc_prop.ethernet.pad:2+2 port.desc_prop.ethernet.current port.d\#
  esc_prop.ethernet.advertised port.desc_prop.ethernet.supported port.desc_prop.ethernet.peer po\#
  rt.desc_prop.ethernet.curr_speed port.desc_prop.ethernet.max_speed
  flowmod|flowmod.cookie flowmod.cookie_mask flowmod.table_id flowmod.command flowmod.idle_timeo\#
  ut flowmod.hard_timeout flowmod.priority flowmod.buffer_id flowmod.out_port flowmod.out_group \#
  flowmod.flags flowmod.importance
  portmod|portmod.port_no portmod.pad:4 portmod.hw_addr portmod.pad2:2 portmod.config portmod.mask
  tablemod|tablemod.table_id tablemod.pad:3 tablemod.config:4
  multipart_request|multipart_request.type multipart_request.flags multipart_request.pad:4
  multipart_reply|multipart_reply.type multipart_reply.flags multipart_reply.pad:4
  multipart_request.x|multipart_request.experimenter.experimenter multipart_request.experimenter\#
  .exp_type
  port_stats_request|port_stats_request.port_no port_stats_request.pad:4
  group_stats_request|group_stats_request.group_id group_stats_request.pad:4
  switch_description|switch_description.mfr_desc:256 switch_description.hw_desc:256 switch_descr\#
  iption.sw_desc:256 switch_description.serial_num:32 switch_description.dp_desc:256
  role_request|role_request.role role_request.pad:4 role_request.generation_id
  role_reply|role_reply.role role_reply.pad:4 role_reply.generation_id
  """#
