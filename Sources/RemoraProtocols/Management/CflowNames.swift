/// Information elements of NetFlow 9 and IPFIX: number, kind, field and label.
///
/// Kinds: `n` number of so many bytes (`x` hexadecimal), `4` `6` `e` addresses, `s` text, `b` bytes,
/// `B` truth, `f` floating point, `T` time in seconds (`S`), milliseconds (`M`), as NTP has it
/// (`N`), or before the export (`U`); `#`: its values have names.
enum CflowNames {
  static let elements = """
    1 n8 octets Octets
    2 n8 packets Packets
    3 n8 flows Flows
    4 n1 protocol Protocol
    5 n1x tos IP ToS
    7 n2 srcport SrcPort
    8 4 srcaddr SrcAddr
    9 n1 srcmask SrcMask
    10 n4 inputint InputInt
    11 n2 dstport DstPort
    12 4 dstaddr DstAddr
    13 n1 dstmask DstMask
    14 n4 outputint OutputInt
    15 4 nexthop NextHop
    16 n4 srcas SrcAS
    17 n4 dstas DstAS
    18 4 bgpnexthop BGPNextHop
    19 n8 mulpackets MulticastPackets
    20 n8 muloctets MulticastOctets
    23 n8 post_octets Post Octets
    24 n8 post_packets Post Packets
    25 n8 length_min MinLength
    26 n8 length_max MaxLength
    27 6 srcaddrv6 SrcAddr
    28 6 dstaddrv6 DstAddr
    29 n1 srcmaskv6 SrcMask
    30 n1 dstmaskv6 DstMask
    31 n4 ipv6flowlabel ipv6FlowLabel
    32 n2x icmp_type_code_ipv4 ICMP Type
    33 n1 igmp_type IGMP Type
    34 n4 sampling_interval Sampling interval
    35 n1# sampling_algorithm Sampling algorithm
    36 n2 flow_active_timeout Flow active timeout
    37 n2 flow_inactive_timeout Flow inactive timeout
    38 n1# engine_type EngineType
    39 n1 engine_id EngineId
    40 n8 octetsexp OctetsExp
    41 n8 packetsexp PacketsExp
    42 n8 flowsexp FlowsExp
    43 4 ipv4_router_sc ipv4RouterSc
    44 4 srcprefix SrcPrefix
    45 4 dstprefix DstPrefix
    46 n1# toplabeltype TopLabelType
    47 4 toplabeladdr TopLabelAddr
    48 n1 sampler_id SamplerID
    49 n1# sampler_mode SamplerMode
    50 n4 sampler_random_interval SamplerRandomInterval
    51 n1 flow_class FlowClass
    52 n1 ttl_min MinTTL
    53 n1 ttl_max MaxTTL
    54 n4 frag_ident fragIdent
    55 n1x post_tos Post IP ToS
    56 e srcmac Source Mac Address
    57 e post_dstmac Post Destination Mac Address
    58 n2 vlanid Vlan Id
    59 n2 post_vlanid Post Vlan Id
    60 n1 ip_version IPVersion
    61 n1# direction Direction
    62 6 nexthopv6 NextHop
    63 6 bgpnexthopv6 BGPNextHop
    64 n4x ipv6_exthdr IPv6 Extension Headers
    80 e dstmac Destination Mac Address
    81 e post_srcmac Post Source Mac Address
    82 s if_name IfName
    83 s if_descr IfDescr
    84 s sampler_name SamplerName
    85 n8 permanent_octets Permanent Octets
    86 n8 permanent_packets Permanent Packets
    88 n2 fragment_offset Fragment Offset
    90 b mpls_vpn_rd MPLS VPN RD
    91 n1 mpls_top_label_prefix_length MPLS Top Label Prefix Length
    92 n4 src_traffic_index Src Traffic Index
    93 n4 dst_traffic_index Dst Traffic Index
    94 s appl_desc ApplicationDesc
    96 s appl_name ApplicationName
    98 n1 post_ip_diff_serv_code_point Post Ip Diff Serv Code Point
    99 n4 multicast_replication_factor Multicast Replication Factor
    101 n1 classification_engine_id Classification Engine Id
    128 n4 peer_dstas PeerDstAS
    129 n4 peer_srcas PeerSrcAS
    130 4 exporter_addr ExporterAddr
    131 6 exporter_addr_v6 ExporterAddr
    132 n8 drop_octets Dropped Octets
    133 n8 drop_packets Dropped Packets
    134 n8 drop_total_octets Dropped Total Octets
    135 n8 drop_total_packets Dropped Total Packets
    136 n1# flow_end_reason Flow End Reason
    137 n8 common_properties_id Common Properties Id
    138 n8 observation_point_id Observation Point Id
    140 6 toplabeladdr_v6 TopLabelAddr V6
    141 n4 scope_linecard ScopeLinecard
    142 n4 port_id Port Id
    143 n4 mp_id Metering Process Id
    144 n4 flow_exporter FlowExporter
    145 n2 template_id Template Id
    146 n1 wlan_channel_id Wireless LAN Channel Id
    147 s wlan_ssid Wireless LAN SSId
    148 n8 flow_id Flow Id
    149 n4 od_id Observation Domain Id
    150 TS abstimestart StartTime
    151 TS abstimeend EndTime
    152 TM abstimestart StartTime
    153 TM abstimeend EndTime
    154 TN abstimestart StartTime
    155 TN abstimeend EndTime
    156 TN abstimestart StartTime
    157 TN abstimeend EndTime
    158 TU abstimestart StartTime
    159 TU abstimeend EndTime
    160 TM sys_init_time System Init Time
    163 n8 flows Flows
    164 n8 ignore_packets Ignored Packets
    165 n8 ignore_octets Ignored Octets
    166 n8 notsent_flows Not Sent Flows
    167 n8 notsent_packets Not Sent Packets
    168 n8 notsent_octets Not Sent Octets
    169 6 dstnetv6 DstNet
    170 6 srcnetv6 SrcNet
    171 n8 post_total_octets Post Total Octets
    172 n8 post_total_packets Post Total Packets
    173 b post_key floKeyIndicator
    174 n8 post_total_mulpackets Post Total Multicast Packets
    175 n8 post_total_muloctets Post Total Multicast Octets
    176 n1 icmp_ipv4_type IPv4 ICMP Type
    177 n1 icmp_ipv4_code IPv4 ICMP Code
    178 n1 icmp_ipv6_type IPv6 ICMP Type
    179 n1 icmp_ipv6_code IPv6 ICMP Code
    180 n2 srcport SrcPort
    181 n2 dstport DstPort
    182 n2 srcport SrcPort
    183 n2 dstport DstPort
    184 n4 tcp_seq_num TCP Sequence Number
    185 n4 tcp_ack_num TCP Acknowledgement Number
    186 n2 tcp_windows_size TCP Windows Size
    187 n2 tcp_urg_ptr TCP Urgent Pointer
    188 n1 tcp_header_length TCP Header Length
    189 n1 ip_header_length IP Header Length
    190 n2 ipv4_total_length IPV4 Total Length
    191 n2 ipv6_payload_length IPv6 Payload Length
    192 n1 ip_ttl IP TTL
    193 n1 ipv6_next_hdr IPv6 Next Header
    194 n4 mpls_payload_length mplsPayloadLength
    195 n1 ip_dscp DSCP
    196 n1 ip_precedence IP Precedence
    197 n1x ip_fragment_flags IP Fragment Flags
    198 n8 delta_octets_squared DeltaOctetsSquared
    199 n8 total_octets_squared TotalOctetsSquared
    200 n1 mpls_top_label_ttl MPLS Top Label TTL
    201 n4 mpls_label_length MPLS Label Stack Length
    202 n4 mpls_label_depth MPLS Label Stack Depth
    203 n1o mpls_top_label_exp MPLS Top Label Exp
    204 n4 ip_payload_length IP Payload Length
    205 n2 udp_length UDP Length
    206 n1x is_multicast IsMulticast
    207 n1 ip_header_words IPHeaderLen
    208 b option_map OptionMap
    209 b tcp_option_map TCP OptionMap
    211 4 collector_addr CollectorAddr
    212 6 collector_addr_v6 CollectorAddr
    213 n4 export_interface ExportInterface
    214 n1 export_protocol_version ExportProtocolVersion
    215 n1 exporter_protocol ExportTransportProtocol
    216 n2 collector_port CollectorPort
    217 n2 exporter_port ExporterPort
    218 n8 total_tcp_syn Total TCP syn
    219 n8 total_tcp_fin Total TCP fin
    220 n8 total_tcp_rst Total TCP rst
    221 n8 total_tcp_psh Total TCP psh
    222 n8 total_tcp_ack Total TCP ack
    223 n8 total_tcp_urg Total TCP urg
    224 n8 ip_total_length IP Total Length
    225 4 post_natsource_ipv4_address Post NAT Source IPv4 Address
    226 4 post_natdestination_ipv4_address Post NAT Destination IPv4 Address
    227 n2 post_naptsource_transport_port Post NAPT Source Transport Port
    228 n2 post_naptdestination_transport_port Post NAPT Destination Transport Port
    229 n1 nat_originating_address_realm Nat Originating Address Realm
    230 n1# nat_event Nat Event
    231 n8 initiator_octets Initiator Octets
    232 n8 responder_octets Responder Octets
    233 n1# firewall_event Firewall Event
    234 n4 ingress_vrfid Ingress VRFID
    235 n4 egress_vrfid Egress VRFID
    236 s vrfname VRFname
    237 n1 post_mpls_top_label_exp Post MPLS Top Label Exp
    238 n2 tcp_window_scale Tcp Window Scale
    239 n1# biflow_direction Biflow Direction
    240 n1 ethernet_header_length Ethernet Header Length
    241 n2 ethernet_payload_length Ethernet Payload Length
    242 n2 ethernet_total_length Ethernet Total Length
    243 n2 dot1q_vlan_id Dot1q Vlan Id
    244 n1 dot1q_priority Dot1q Priority
    245 n2 dot1q_customer_vlan_id Dot1q Customer Vlan Id
    246 n1 dot1q_customer_priority Dot1q Customer Priority
    247 s metro_evc_id Metro Evc Id
    248 n1 metro_evc_type Metro Evc Type
    249 n4 pseudo_wire_id Pseudo Wire Id
    250 n2 pseudo_wire_type Pseudo Wire Type
    251 n4 pseudo_wire_control_word Pseudo Wire Control Word
    252 n4 ingress_physical_interface Ingress Physical Interface
    253 n4 egress_physical_interface Egress Physical Interface
    254 n2 post_dot1q_vlan_id Post Dot1q Vlan Id
    255 n2 post_dot1q_customer_vlan_id Post Dot1q Customer Vlan Id
    256 n2 ethernet_type Ethernet Type
    257 n1 post_ip_precedence Post Ip Precedence
    258 TM collection_time_milliseconds Collection Time Milliseconds
    259 n2 export_sctp_stream_id Export Sctp Stream Id
    260 TS max_export_seconds Max Export Seconds
    261 TS max_flow_end_seconds Max Flow End Seconds
    262 b message_md5_checksum Message MD5 Checksum
    263 n1 message_scope Message Scope
    264 TS min_export_seconds Min Export Seconds
    265 TS min_flow_start_seconds Min Flow Start Seconds
    266 b opaque_octets Opaque Octets
    267 n1 session_scope Session Scope
    268 TN max_flow_end_microseconds Max Flow End Microseconds
    269 TM max_flow_end_milliseconds Max Flow End Milliseconds
    270 TN max_flow_end_nanoseconds Max Flow End Nanoseconds
    271 TN min_flow_start_microseconds Min Flow Start Microseconds
    272 TM min_flow_start_milliseconds Min Flow Start Milliseconds
    273 TN min_flow_start_nanoseconds Min Flow Start Nanoseconds
    274 b collector_certificate Collector Certificate
    275 b exporter_certificate Exporter Certificate
    276 B data_records_reliability Data Records Reliability
    277 n1 observation_point_type Observation Point Type
    278 n4 new_connection_delta_count New Connection Delta Count
    279 n8 connection_sum_duration_seconds Connection Sum Duration Seconds
    280 n8 connection_transaction_id Connection Transaction Id
    281 6 post_nat_source_ipv6_address Post NAT Source IPv6 Address
    282 6 post_nat_destination_ipv6_address Post NAT Destination IPv6 Address
    283 n4 nat_pool_id Nat Pool Id
    284 s nat_pool_name Nat Pool Name
    285 b anonymization_flags Anonymization Flags
    286 n2 anonymization_technique Anonymization Technique
    287 n2 information_element_index Information Element Index
    288 s p2p_technology P2p Technology
    289 s tunnel_technology Tunnel Technology
    290 s encrypted_technology Encrypted Technology
    294 n1 bgp_validity_state Bgp Validity State
    295 n4 ipsec_spi IPSec SPI
    296 n4 gre_key Gre Key
    297 n1 nat_type Nat Type
    298 n8 initiator_packets Initiator Packets
    299 n8 responder_packets Responder Packets
    300 s observation_domain_name Observation Domain Name
    301 n8 selection_sequence_id Selection Sequence Id
    302 n8 selector_id Selector Id
    303 n2 information_element_id Information Element Id
    304 n2# selector_algorithm Selector Algorithm
    305 n4 sampling_packet_interval Sampling Packet Interval
    306 n4 sampling_packet_space Sampling Packet Space
    307 n4 sampling_time_interval Sampling Time Interval
    308 n4 sampling_time_space Sampling Time Space
    309 n4 sampling_size Sampling Size
    310 n4 sampling_population Sampling Population
    311 f sampling_probability Sampling Probability
    312 n2 data_link_frame_size Data Link Frame Size
    313 b section_header SectionHeader
    314 b section_payload SectionPayload
    315 b data_link_frame_section Data Link Frame Section
    316 b mpls_label_stack_section MPLS Label Stack Section
    317 b mpls_payload_packet_section MPLS Payload Packet Section
    318 n8 selector_id_total_pkts_observed Selector Id Total Pkts Observed
    319 n8 selector_id_total_pkts_selected Selector Id Total Pkts Selected
    320 f absolute_error Absolute Error
    321 f relative_error Relative Error
    322 TS observation_time_seconds Observation Time Seconds
    323 TM observation_time_milliseconds Observation Time Milliseconds
    324 TN observation_time_microseconds Observation Time Microseconds
    325 TN observation_time_nanoseconds Observation Time Nanoseconds
    326 n8 digest_hash_value Digest Hash Value
    327 n8 hash_ippayload_offset Hash IPPayload Offset
    328 n8 hash_ippayload_size Hash IPPayload Size
    329 n8 hash_output_range_min Hash Output Range Min
    330 n8 hash_output_range_max Hash Output Range Max
    331 n8 hash_selected_range_min Hash Selected Range Min
    332 n8 hash_selected_range_max Hash Selected Range Max
    333 B hash_digest_output Hash Digest Output
    334 n8 hash_initialiser_value Hash Initialiser Value
    335 s selector_name Selector Name
    336 f upper_cilimit Upper CILimit
    337 f lower_cilimit Lower CILimit
    338 f confidence_level Confidence Level
    339 n1 information_element_data_type Information Element Data Type
    340 s information_element_description Information Element Description
    342 n8 information_element_range_begin Information Element Range Begin
    343 n8 information_element_range_end Information Element Range End
    344 n1 information_element_semantics Information Element Semantics
    345 n2 information_element_units Information Element Units
    346 n4 private_enterprise_number Private Enterprise Number
    347 b virtual_station_interface_id Virtual Station Interface Id
    348 s virtual_station_interface_name Virtual Station Interface Name
    349 b virtual_station_uuid Virtual Station Uuid
    350 s virtual_station_name Virtual Station Name
    351 n8 layer2_segment_id Layer2 Segment Id
    352 n8 layer2_octet_delta_count Layer2 Octet Delta Count
    353 n8 layer2_octet_total_count Layer2 Octet Total Count
    354 n8 ingress_unicast_packet_total_count Ingress Unicast Packet Total Count
    355 n8 ingress_multicast_packet_total_count Ingress Multicast Packet Total Count
    356 n8 ingress_broadcast_packet_total_count Ingress Broadcast Packet Total Count
    357 n8 egress_unicast_packet_total_count Egress Unicast Packet Total Count
    358 n8 egress_broadcast_packet_total_count Egress Broadcast Packet Total Count
    359 TM monitoring_interval_start_milliseconds Monitoring Interval Start MilliSeconds
    360 TM monitoring_interval_end_milliseconds Monitoring Interval End MilliSeconds
    361 n2 port_range_start Port Range Start
    362 n2 port_range_end Port Range End
    363 n2 port_range_step_size Port Range Step Size
    364 n2 port_range_num_ports Port Range Num Ports
    365 e sta_mac_address Sta Mac Address
    366 4 sta_ipv4_address Sta Ipv4 Address
    367 e wtp_mac_address Wtp Mac Address
    368 n4 ingress_interface_type Ingress Interface Type
    369 n4 egress_interface_type Egress Interface Type
    370 n2 rtp_sequence_number Rtp Sequence Number
    371 s user_name User Name
    372 s application_category_name Application Category Name
    373 s application_sub_category_name Application Sub Category Name
    374 s application_group_name Application Group Name
    375 n8 original_flows_present Original Flows Present
    376 n8 original_flows_initiated Original Flows Initiated
    377 n8 original_flows_completed Original Flows Completed
    378 n8 distinct_count_of_source_ip_address Distinct Count Of Source Ip Address
    379 n8 distinct_count_of_destinationip_address Distinct Count Of Destinationip Address
    380 n4 distinct_count_of_source_ipv4_address Distinct Count Of Source Ipv4 Address
    381 n4 distinct_count_of_destination_ipv4_address Distinct Count Of Destination Ipv4 Address
    382 n8 distinct_count_of_source_ipv6_address Distinct Count Of Source Ipv6 Address
    383 n8 distinct_count_of_destination_ipv6_address Distinct Count Of Destination Ipv6 Address
    384 n1 value_distribution_method Value Distribution Method
    385 n4 rfc3550_jitter_milliseconds Rfc3550 Jitter Milliseconds
    386 n4 rfc3550_jitter_microseconds Rfc3550 Jitter Microseconds
    387 n4 rfc3550_jitter_nanoseconds Rfc3550 Jitter Nanoseconds
    388 B dot1q_dei Dot1q DEI
    389 B dot1q_customer_dei Dot1q Customer DEI
    390 n2 flow_selector_algorithm Flow_Selector_Algorithm
    391 n8 flow_selected_octet_delta_count Flow_Selected_Octet_Delta_Count
    392 n8 flow_selected_packet_delta_count Flow_Selected_Packet_Delta_Count
    393 n8 flow_selected_flow_delta_count Flow_Selected_Flow_Delta_Count
    394 n8 selectorid_total_flows_observed Selectorid_Total_Flows_Observed
    395 n8 selectorid_total_flows_selected Selectorid_Total_Flows_Selected
    396 n8 sampling_flow_interval Sampling_Flow_Interval
    397 n8 sampling_flow_spacing Sampling_Flow_Spacing
    398 n8 flow_sampling_time_interval Flow_Sampling_Time_Interval
    399 n8 flow_sampling_time_spacing Flow_Sampling_Time_Spacing
    400 n2 hash_flow_domain Hash_Flow_Domain
    401 n8 transport_octet_delta_count Transport_Octet_Delta_Count
    402 n8 transport_packet_delta_count Transport_Packet_Delta_Count
    403 4 original_exporter_ipv4_address Original_Exporter_Ipv4_Address
    404 6 original_exporter_ipv6_address Original_Exporter_Ipv6_Address
    405 n4 original_observation_domain_id Original_Observation_Domain_Id
    406 n4 intermediate_process_id Intermediate_Process_Id
    407 n8 ignored_data_record_total_count Ignored_Data_Record_Total_Count
    408 n2 data_link_frame_type Data_Link_Frame_Type
    409 n2 section_offset Section_Offset
    410 n2 section_exported_octets Section_Exported_Octets
    411 b dot1q_service_instance_tag Dot1q_Service_Instance_Tag
    412 n4 dot1q_service_instance_id Dot1q_Service_Instance_Id
    413 n1 dot1q_service_instance_priority Dot1q_Service_Instance_Priority
    414 e dot1q_customer_source_mac_address Dot1q_Customer_Source_Mac_Address
    415 e dot1q_customer_destination_mac_address Dot1q_Customer_Destination_Mac_Address
    416 n8 layer2_octet_delta_count Layer2 Octet Delta Count
    417 n8 post_layer2_octet_delta_count Post_Layer2_Octet_Delta_Count
    418 n8 postm_cast_layer2_octet_delta_count Postm_Cast_Layer2_Octet_Delta_Count
    419 n8 layer2_octet_total_count Layer2 Octet Total Count
    420 n8 post_layer2_octet_total_count Post_Layer2_Octet_Total_Count
    421 n8 postm_cast_layer2_octet_total_count Postm_Cast_Layer2_Octet_Total_Count
    422 n8 minimum_layer2_total_length Minimum_Layer2_Total_Length
    423 n8 maximum_layer2_total_length Maximum_Layer2_Total_Length
    424 n8 dropped_layer2_octet_delta_count Dropped_Layer2_Octet_Delta_Count
    425 n8 dropped_layer2_octet_total_count Dropped_Layer2_Octet_Total_Count
    426 n8 ignored_layer2_octet_total_count Ignored_Layer2_Octet_Total_Count
    427 n8 not_sent_layer2_octet_total_count Not_Sent_Layer2_Octet_Total_Count
    428 n8 layer2_octet_delta_sum_of_squares Layer2_Octet_Delta_Sum_Of_Squares
    429 n8 layer2_octet_total_sum_of_squares Layer2_Octet_Total_Sum_Of_Squares
    430 n8 layer2_frame_delta_count Layer2_Frame_Delta_Count
    431 n8 layer2_frame_total_count Layer2_Frame_Total_Count
    432 4 pseudo_wire_destination_ipv4_address Pseudo_Wire_Destination_Ipv4_Address
    433 n8 ignored_layer2_frame_total_count Ignored_Layer2_Frame_Total_Count
    434 i4 mib_object_value_integer mibObject Value Integer
    435 b mib_object_octetstring mibObject Octet String
    436 b mib_object_value_oid mibObject Value OID
    437 b mib_object_value_bits mibObject Value Bits
    438 4 mib_object_value_ipaddress mibObject Value IP Address
    439 n8 mib_object_value_counter mibObject Value Counter
    440 n4 mib_object_value_gauge mibObject Value Gauge
    441 n4 mib_object_value_timeticks mibObject Value Timeticks
    442 n4 mib_object_value_unsigned mibObject Value Unsigned
    443 b mib_object_value_table mibObject Value Table
    444 b mib_object_value_row mibObject Value Row
    445 b mib_object_identifier mibObject Identifier
    446 n4 mib_subidentifier mib SubIdentifier
    447 n8x mib_index_indicator mib Index Indicator
    448 n1# mib_capture_time_semantics mib Capture Time Semantics
    449 b mib_context_engineid mib Context EngineID
    450 s mib_context_name mib Context Name
    451 s mib_object_name mib Object Name
    452 s mib_object_description mib Object Description
    453 s mib_object_syntax mib Object Syntax
    454 s mib_module_name mib Module Name
    455 s mib_mobile_imsi mib Mobile IMSI
    456 s mib_mobile_msisdn mib Mobile MSISDN
    457 n2 http_statuscode HTTP Statuscode
    458 n2 source_transport_ports_limit Source Transport Ports Limit
    459 s http_request_method HTTP Request Method
    460 s http_request_host HTTP Request Host
    461 s http_request_target HTTP Request Target
    462 s http_message_version HTTP Message Version
    463 n4 nat_instanceid NAT Instance ID
    464 b internal_address_realm Internal Address Realm
    465 b external_address_realm External Address Realm
    466 n4# nat_quota_exceeded_event NAT Quota Exceeded Event
    467 n4# nat_threshold_event NAT Threshold Event
    468 s http_user_agent HTTP User Agent
    469 s http_content_type HTTP Content Type
    470 s http_reason_phrase HTTP Reason Phrase
    471 n4 max_session_entries Max Session Entries
    472 n4 max_bib_entries Max BIB Entries
    473 n4 max_entries_per_user Max Entries Per User
    474 n4 max_subscribers Max Subscribers
    475 n4 max_fragments_pending_reassembly Max Fragments Pending Reassembly
    476 n4 addresspool_highthreshold Addresspool High Threshold
    477 n4 addresspool_lowthreshold Addresspool Low Threshold
    478 n4 addressport_mapping_highthreshold Addressport Mapping High Threshold
    479 n4 addressport_mapping_lowthreshold Addressport Mapping Low Threshold
    480 n4 addressport_mapping_per_user_highthreshold Addressport Mapping Per User High Threshold
    481 n4 global_addressmapping_highthreshold Global Address Mapping High Threshold
    482 b vpn_identifier VPN Identifier
    483 n4 bgp_community BGP Community
    484 b bgp_source_community BGP Source Community
    485 b bgp_destination_community BGP Destination Community
    486 b bgp_extended_community BGP Extended Community
    487 b bgp_source_extended_community BGP Source Extended Community
    488 b bgp_destination_extended_community BGP Destination Extended Community
    489 b bgp_large_community BGP Large Community
    490 b bgp_source_large_community BGP Source Large Community
    491 b bgp_source_destination_community BGP Source Destination Community
    493 n2x srh_tag_ipv6 Segment Routing Header IPv6 Tag
    494 6 srh_segment_ipv6 Segment Routing Header IPv6 Segment
    495 6 srh_active_segment_ipv6 Segment Routing Header Active Segment
    496 b srh_segment_ipv6_basic_list Segment Routing Header IPv6 Segment Basic List
    497 b srh_segment_ipv6_list_section Segment Routing Header IPv6 Segment List Section
    498 n1x srh_segments_ipv6_left Segment Routing Header IPv6 Segments Left
    499 b srh_ipv6_section Segment Routing Header IPv6 Section
    500 n1x srh_ipv6_active_segment_type Segment Routing Header IPv6 Active Segment Type
    501 n1x srh_segment_ipv6_locator_length Segment Routing Header IPv6 Segment Locator Length
    502 b srh_segment_ipv6_endpoint_behaviour Segment Routing Header IPv6 Endpoint Behaviour
    506 n1X gtpu.msg_type GTPU Message Type
    507 n4X gtpu.teid GTPU TEID
    508 n2X gtpu.seq_num GTPU Sequence Number
    509 n1X gtpu_qfi GTPU QFI
    510 n1X gtpu_pdu_type GTPU PDU Type
    """

  /// What templates call the elements.
  static let types = """
    1=BYTES|2=PKTS|3=FLOWS|4=PROTOCOL|5=IP_TOS|6=TCP_FLAGS|7=L4_SRC_PORT|8=IP_SRC_ADDR|\
    9=SRC_MASK|10=INPUT_SNMP|11=L4_DST_PORT|12=IP_DST_ADDR|13=DST_MASK|14=OUTPUT_SNMP|\
    15=IP_NEXT_HOP|16=SRC_AS|17=DST_AS|18=BGP_NEXT_HOP|19=MUL_DPKTS|20=MUL_DOCTETS|\
    21=LAST_SWITCHED|22=FIRST_SWITCHED|23=OUT_BYTES|24=OUT_PKTS|25=IP LENGTH MINIMUM|\
    26=IP LENGTH MAXIMUM|27=IPV6_SRC_ADDR|28=IPV6_DST_ADDR|29=IPV6_SRC_MASK|30=IPV6_DST_MASK|\
    31=FLOW_LABEL|32=ICMP_TYPE|33=IGMP_TYPE|34=SAMPLING_INTERVAL|35=SAMPLING_ALGORITHM|\
    36=FLOW_ACTIVE_TIMEOUT|37=FLOW_INACTIVE_TIMEOUT|38=ENGINE_TYPE|39=ENGINE_ID|\
    40=TOTAL_BYTES_EXP|41=TOTAL_PKTS_EXP|42=TOTAL_FLOWS_EXP|43=IPV4_ROUTER_SC|\
    44=IP_SRC_PREFIX|45=IP_DST_PREFIX|46=MPLS_TOP_LABEL_TYPE|47=MPLS_TOP_LABEL_ADDR|\
    48=FLOW_SAMPLER_ID|49=FLOW_SAMPLER_MODE|50=FLOW_SAMPLER_RANDOM_INTERVAL|51=FLOW_CLASS|\
    52=IP TTL MINIMUM|53=IP TTL MAXIMUM|54=IPv4 ID|55=DST_TOS|56=SRC_MAC|57=DST_MAC|\
    58=SRC_VLAN|59=DST_VLAN|60=IP_PROTOCOL_VERSION|61=DIRECTION|62=IPV6_NEXT_HOP|\
    63=BGP_IPV6_NEXT_HOP|64=IPV6_OPTION_HEADERS|70=MPLS_LABEL_1|71=MPLS_LABEL_2|\
    72=MPLS_LABEL_3|73=MPLS_LABEL_4|74=MPLS_LABEL_5|75=MPLS_LABEL_6|76=MPLS_LABEL_7|\
    77=MPLS_LABEL_8|78=MPLS_LABEL_9|79=MPLS_LABEL_10|80=DESTINATION_MAC|81=SOURCE_MAC|\
    82=IF_NAME|83=IF_DESC|84=SAMPLER_NAME|85=BYTES_TOTAL|86=PACKETS_TOTAL|88=FRAGMENT_OFFSET|\
    89=FORWARDING_STATUS|90=VPN_ROUTE_DISTINGUISHER|91=mplsTopLabelPrefixLength|\
    92=SRC_TRAFFIC_INDEX|93=DST_TRAFFIC_INDEX|94=APPLICATION_DESC|95=APPLICATION_ID|\
    96=APPLICATION_NAME|98=postIpDiffServCodePoint|99=multicastReplicationFactor|\
    101=classificationEngineId|128=DST_AS_PEER|129=SRC_AS_PEER|130=exporterIPv4Address|\
    131=exporterIPv6Address|132=DROPPED_BYTES|133=DROPPED_PACKETS|134=DROPPED_BYTES_TOTAL|\
    135=DROPPED_PACKETS_TOTAL|136=flowEndReason|137=commonPropertiesId|\
    138=observationPointId|139=icmpTypeCodeIPv6|140=MPLS_TOP_LABEL_IPv6_ADDRESS|\
    141=lineCardId|142=portId|143=meteringProcessId|144=FLOW_EXPORTER|145=templateId|\
    146=wlanChannelId|147=wlanSSID|148=flowId|149=observationDomainId|150=flowStartSeconds|\
    151=flowEndSeconds|152=flowStartMilliseconds|153=flowEndMilliseconds|\
    154=flowStartMicroseconds|155=flowEndMicroseconds|156=flowStartNanoseconds|\
    157=flowEndNanoseconds|158=flowStartDeltaMicroseconds|159=flowEndDeltaMicroseconds|\
    160=systemInitTimeMilliseconds|161=flowDurationMilliseconds|162=flowDurationMicroseconds|\
    163=observedFlowTotalCount|164=ignoredPacketTotalCount|165=ignoredOctetTotalCount|\
    166=notSentFlowTotalCount|167=notSentPacketTotalCount|168=notSentOctetTotalCount|\
    169=destinationIPv6Prefix|170=sourceIPv6Prefix|171=postOctetTotalCount|\
    172=postPacketTotalCount|173=flowKeyIndicator|174=postMCastPacketTotalCount|\
    175=postMCastOctetTotalCount|176=ICMP_IPv4_TYPE|177=ICMP_IPv4_CODE|178=ICMP_IPv6_TYPE|\
    179=ICMP_IPv6_CODE|180=UDP_SRC_PORT|181=UDP_DST_PORT|182=TCP_SRC_PORT|183=TCP_DST_PORT|\
    184=TCP_SEQ_NUM|185=TCP_ACK_NUM|186=TCP_WINDOW_SIZE|187=TCP_URGENT_PTR|\
    188=TCP_HEADER_LEN|189=IP_HEADER_LEN|190=IP_TOTAL_LEN|191=payloadLengthIPv6|192=IP_TTL|\
    193=nextHeaderIPv6|194=mplsPayloadLength|195=IP_DSCP|196=IP_PRECEDENCE|\
    197=IP_FRAGMENT_FLAGS|198=DELTA_BYTES_SQUARED|199=TOTAL_BYTES_SQUARED|\
    200=MPLS_TOP_LABEL_TTL|201=MPLS_LABEL_STACK_OCTETS|202=MPLS_LABEL_STACK_DEPTH|\
    203=MPLS_TOP_LABEL_EXP|204=IP_PAYLOAD_LENGTH|205=UDP_LENGTH|206=IS_MULTICAST|\
    207=IP_HEADER_WORDS|208=IP_OPTION_MAP|209=TCP_OPTION_MAP|210=paddingOctets|\
    211=collectorIPv4Address|212=collectorIPv6Address|213=collectorInterface|\
    214=collectorProtocolVersion|215=collectorTransportProtocol|216=collectorTransportPort|\
    217=exporterTransportPort|218=tcpSynTotalCount|219=tcpFinTotalCount|220=tcpRstTotalCount|\
    221=tcpPshTotalCount|222=tcpAckTotalCount|223=tcpUrgTotalCount|224=ipTotalLength|\
    225=postNATSourceIPv4Address|226=postNATDestinationIPv4Address|\
    227=postNAPTSourceTransportPort|228=postNAPTDestinationTransportPort|\
    229=natOriginatingAddressRealm|230=natEvent|231=initiatorOctets|232=responderOctets|\
    233=firewallEvent|234=ingressVRFID|235=egressVRFID|236=VRFname|237=postMplsTopLabelExp|\
    238=tcpWindowScale|239=biflowDirection|240=ethernetHeaderLength|\
    241=ethernetPayloadLength|242=ethernetTotalLength|243=dot1qVlanId|244=dot1qPriority|\
    245=dot1qCustomerVlanId|246=dot1qCustomerPriority|247=metroEvcId|248=metroEvcType|\
    249=pseudoWireId|250=pseudoWireType|251=pseudoWireControlWord|\
    252=ingressPhysicalInterface|253=egressPhysicalInterface|254=postDot1qVlanId|\
    255=postDot1qCustomerVlanId|256=ethernetType|257=postIpPrecedence|\
    258=collectionTimeMilliseconds|259=exportSctpStreamId|260=maxExportSeconds|\
    261=maxFlowEndSeconds|262=messageMD5Checksum|263=messageScope|264=minExportSeconds|\
    265=minFlowStartSeconds|266=opaqueOctets|267=sessionScope|268=maxFlowEndMicroseconds|\
    269=maxFlowEndMilliseconds|270=maxFlowEndNanoseconds|271=minFlowStartMicroseconds|\
    272=minFlowStartMilliseconds|273=minFlowStartNanoseconds|274=collectorCertificate|\
    275=exporterCertificate|276=dataRecordsReliability|277=observationPointType|\
    278=newConnectionDeltaCount|279=connectionSumDurationSeconds|280=connectionTransactionId|\
    281=postNATSourceIPv6Address|282=postNATDestinationIPv6Address|283=natPoolId|\
    284=natPoolName|285=anonymizationFlags|286=anonymizationTechnique|\
    287=informationElementIndex|288=p2pTechnology|289=tunnelTechnology|\
    290=encryptedTechnology|291=basicList|292=subTemplateList|293=subTemplateMultiList|\
    294=bgpValidityState|295=IPSecSPI|296=greKey|297=natType|298=initiatorPackets|\
    299=responderPackets|300=observationDomainName|301=selectionSequenceId|302=selectorId|\
    303=informationElementId|304=selectorAlgorithm|305=samplingPacketInterval|\
    306=samplingPacketSpace|307=samplingTimeInterval|308=samplingTimeSpace|309=samplingSize|\
    310=samplingPopulation|311=samplingProbability|312=dataLinkFrameSize|\
    313=IP_SECTION HEADER|314=IP_SECTION PAYLOAD|315=dataLinkFrameSection|\
    316=mplsLabelStackSection|317=mplsPayloadPacketSection|318=selectorIdTotalPktsObserved|\
    319=selectorIdTotalPktsSelected|320=absoluteError|321=relativeError|\
    322=observationTimeSeconds|323=observationTimeMilliseconds|\
    324=observationTimeMicroseconds|325=observationTimeNanoseconds|326=digestHashValue|\
    327=hashIPPayloadOffset|328=hashIPPayloadSize|329=hashOutputRangeMin|\
    330=hashOutputRangeMax|331=hashSelectedRangeMin|332=hashSelectedRangeMax|\
    333=hashDigestOutput|334=hashInitialiserValue|335=selectorName|336=upperCILimit|\
    337=lowerCILimit|338=confidenceLevel|339=informationElementDataType|\
    340=informationElementDescription|341=informationElementName|\
    342=informationElementRangeBegin|343=informationElementRangeEnd|\
    344=informationElementSemantics|345=informationElementUnits|346=privateEnterpriseNumber|\
    347=virtualStationInterfaceId|348=virtualStationInterfaceName|349=virtualStationUUID|\
    350=virtualStationName|351=layer2SegmentId|352=layer2OctetDeltaCount|\
    353=layer2OctetTotalCount|354=ingressUnicastPacketTotalCount|\
    355=ingressMulticastPacketTotalCount|356=ingressBroadcastPacketTotalCount|\
    357=egressUnicastPacketTotalCount|358=egressBroadcastPacketTotalCount|\
    359=monitoringIntervalStartMilliSeconds|360=monitoringIntervalEndMilliSeconds|\
    361=portRangeStart|362=portRangeEnd|363=portRangeStepSize|364=portRangeNumPorts|\
    365=staMacAddress|366=staIPv4Address|367=wtpMacAddress|368=ingressInterfaceType|\
    369=egressInterfaceType|370=rtpSequenceNumber|371=userName|372=applicationCategoryName|\
    373=applicationSubCategoryName|374=applicationGroupName|375=originalFlowsPresent|\
    376=originalFlowsInitiated|377=originalFlowsCompleted|378=distinctCountOfSourceIPAddress|\
    379=distinctCountOfDestinationIPAddress|380=distinctCountOfSourceIPv4Address|\
    381=distinctCountOfDestinationIPv4Address|382=distinctCountOfSourceIPv6Address|\
    383=distinctCountOfDestinationIPv6Address|384=valueDistributionMethod|\
    385=rfc3550JitterMilliseconds|386=rfc3550JitterMicroseconds|387=rfc3550JitterNanoseconds|\
    388=dot1qDEI|389=dot1qCustomerDEI|390=flowSelectorAlgorithm|\
    391=flowSelectedOctetDeltaCount|392=flowSelectedPacketDeltaCount|\
    393=flowSelectedFlowDeltaCount|394=selectorIDTotalFlowsObserved|\
    395=selectorIDTotalFlowsSelected|396=samplingFlowInterval|397=samplingFlowSpacing|\
    398=flowSamplingTimeInterval|399=flowSamplingTimeSpacing|400=hashFlowDomain|\
    401=transportOctetDeltaCount|402=transportPacketDeltaCount|\
    403=originalExporterIPv4Address|404=originalExporterIPv6Address|\
    405=originalObservationDomainId|406=intermediateProcessId|\
    407=ignoredDataRecordTotalCount|408=dataLinkFrameType|409=sectionOffset|\
    410=sectionExportedOctets|411=dot1qServiceInstanceTag|412=dot1qServiceInstanceId|\
    413=dot1qServiceInstancePriority|414=dot1qCustomerSourceMacAddress|\
    415=dot1qCustomerDestinationMacAddress|416=deprecated [dup of layer2OctetDeltaCount]|\
    417=postLayer2OctetDeltaCount|418=postMCastLayer2OctetDeltaCount|\
    419=deprecated [dup of layer2OctetTotalCount|420=postLayer2OctetTotalCount|\
    421=postMCastLayer2OctetTotalCount|422=minimumLayer2TotalLength|\
    423=maximumLayer2TotalLength|424=droppedLayer2OctetDeltaCount|\
    425=droppedLayer2OctetTotalCount|426=ignoredLayer2OctetTotalCount|\
    427=notSentLayer2OctetTotalCount|428=layer2OctetDeltaSumOfSquares|\
    429=layer2OctetTotalSumOfSquares|430=layer2FrameDeltaCount|431=layer2FrameTotalCount|\
    432=pseudoWireDestinationIPv4Address|433=ignoredLayer2FrameTotalCount|\
    434=mibObjectValueInteger|435=mibObjectValueOctetString|436=mibObjectValueOID|\
    437=mibObjectValueBits|438=mibObjectValueIPAddress|439=mibObjectValueCounter|\
    440=mibObjectValueGauge|441=mibObjectValueTimeTicks|442=mibObjectValueUnsigned|\
    443=mibObjectValueTable|444=mibObjectValueRow|445=mibObjectIdentifier|\
    446=mibSubIdentifier|447=mibIndexIndicator|448=mibCaptureTimeSemantics|\
    449=mibContextEngineID|450=mibContextName|451=mibObjectName|452=mibObjectDescription|\
    453=mibObjectSyntax|454=mibModuleName|455=mobileIMSI|456=mobileMSISDN|457=httpStatusCode|\
    458=sourceTransportPortsLimit|459=httpRequestMethod|460=httpRequestHost|\
    461=httpRequestTarget|462=httpMessageVersion|463=natInstanceID|464=internalAddressRealm|\
    465=externalAddressRealm|466=natQuotaExceededEvent|467=natThresholdEvent|\
    468=httpUserAgent|469=httpContentType|470=httpReasonPhrase|471=maxSessionEntries|\
    472=maxBIBEntries|473=maxEntriesPerUser|474=maxSubscribers|\
    475=maxFragmentsPendingReassembly|476=addressPoolHighThreshold|\
    477=addressPoolLowThreshold|478=addressPortMappingHighThreshold|\
    479=addressPortMappingLowThreshold|480=addressPortMappingPerUserHighThreshold|\
    481=globalAddressMappingHighThreshold|482=vpnIdentifier|483=bgpCommunity|\
    484=bgpSourceCommunityList|485=bgpDestinationCommunityList|486=bgpExtendedCommunity|\
    487=bgpSourceExtendedCommunityList|488=bgpDestinationExtendedCommunityList|\
    489=bgpLargeCommunity|490=bgpSourceLargeCommunityList|\
    491=bgpDestinationLargeCommunityList|492=srhFlagsIPv6|493=srhTagIPv6|494=srhSegmentIPv6|\
    495=srhActiveSegmentIPv6|496=srhSegmentIPv6BasicList|497=srhSegmentIPv6ListSection|\
    498=srhSegmentsIPv6Left|499=srhIPv6Section|500=srhIPv6ActiveSegmentType|\
    501=srhSegmentIPv6LocatorLength|502=srhSegmentIPv6EndpointBehavior|505=gtpuFlags|\
    506=gtpuMsgType|507=gtpuTEid|508=gtpuSequenceNum|509=gtpuQFI|510=gtpuPduType|\
    24628=NAT_LOG_FIELD_IDX_CONTEXT_ID|24629=NAT_LOG_FIELD_IDX_CONTEXT_NAME|\
    24630=NAT_LOG_FIELD_IDX_ASSIGN_TS_SEC|24631=NAT_LOG_FIELD_IDX_UNASSIGN_TS_SEC|\
    24632=NAT_LOG_FIELD_IDX_IPV4_INT_ADDR|24633=NAT_LOG_FIELD_IDX_IPV4_EXT_ADDR|\
    24634=NAT_LOG_FIELD_IDX_EXT_PORT_FIRST|24635=NAT_LOG_FIELD_IDX_EXT_PORT_LAST
    """

  /// Names of numbers: the field, then pairs.
  static let values = """
    sampling_algorithm|0=No sampling mode configured|1=Deterministic sampling|\
    2=Random sampling
    engine_type|0=RP|1=VIP/Linecard|2=PFC/DFC
    toplabeltype|0=Unknown|1=TE-MIDPT|2=ATOM|3=VPN|4=BGP|5=LDP
    sampler_mode|0=Deterministic|1=Unknown|2=Random
    direction|0=Ingress|1=Egress
    flow_end_reason|0=Unknown|1=Idle timeout|2=Active timeout|3=End of Flow detected|\
    4=Forced end|5=Lack of resources
    nat_event|0=Reserved|1=NAT translation create (Historic)|\
    2=NAT translation delete (Historic)|3=NAT Addresses exhausted|4=NAT44 session create|\
    5=NAT44 session delete|6=NAT64 session create|7=NAT64 session delete|8=NAT44 BIB create|\
    9=NAT44 BIB delete|10=NAT64 BIB create|11=NAT64 BIB delete|12=NAT ports exhausted|\
    13=Quota Exceeded|14=Address binding create|15=Address binding delete|\
    16=Port block allocation|17=Port block de-allocation|18=Threshold Reached
    firewall_event|0=Default (ignore)|1=Flow created|2=Flow deleted|3=Flow denied|\
    4=Flow alert
    biflow_direction|0=Arbitrary|1=Initiator|2=ReverseInitiator|3=Perimeter
    selector_algorithm|0=Reserved|1=Systematic count-based Sampling|\
    2=Systematic time-based Sampling|3=Random n-out-of-N Sampling|\
    4=Uniform probabilistic Sampling|5=Property match Filtering|\
    6=Hash based Filtering using BOB|7=Hash based Filtering using IPSX|\
    8=Hash based Filtering using CRC
    mib_capture_time_semantics|0=undefined|1=begin|2=end|3=export|4=average
    nat_quota_exceeded_event|0=Reserved|1=Maximum session entries|2=Maximum BIB entries|\
    3=Maximum entries per user|4=Maximum active hosts or subscribers|\
    5=Maximum fragments pending reassembly
    nat_threshold_event|0=Reserved|1=Address pool high threshold event|\
    2=Address pool low threshold event|3=Address and port mapping high threshold event|\
    4=Address and port mapping per user high threshold event|\
    5=Global address mapping high threshold event
    """

  /// What enterprises call their elements: the field, then pairs.
  static let enterprises = """
    plixer|100=client_ip_v4|101=client_hostname|102=partner_name|103=server_hostname|\
    104=server_ip_v4|105=recipient_address|106=event_id|107=msgid|108=priority|\
    109=recipient_report_status|110=number_recipients|111=origination_time|112=encryption|\
    113=service_version|114=linked_msgid|115=message_subject|116=sender_address|\
    117=date_time|118=client_ip_v6|119=server_ip_v6|120=source_context|121=connector_id|\
    122=source_component|123=unassigned|124=related_recipient_address|125=reference|\
    126=return_path|127=message_info|128=directionality|129=tenant_id|\
    130=original_client_ip_v4|131=original_server_ip_v4|132=custom_data|\
    133=internal_message_id
    ntop|80=SRC_FRAGMENTS|81=DST_FRAGMENTS|82=SRC_TO_DST_MAX_THROUGHPUT|\
    83=SRC_TO_DST_MIN_THROUGHPUT|84=SRC_TO_DST_AVG_THROUGHPUT|85=SRC_TO_SRC_MAX_THROUGHPUT|\
    86=SRC_TO_SRC_MIN_THROUGHPUT|87=SRC_TO_SRC_AVG_THROUGHPUT|88=NUM_PKTS_UP_TO_128_BYTES|\
    89=NUM_PKTS_128_TO_256_BYTES|90=NUM_PKTS_256_TO_512_BYTES|91=NUM_PKTS_512_TO_1024_BYTES|\
    92=NUM_PKTS_1024_TO_1514_BYTES|93=NUM_PKTS_OVER_1514_BYTES|98=CUMULATIVE_ICMP_TYPE|\
    101=SRC_IP_COUNTRY|102=SRC_IP_CITY|103=DST_IP_COUNTRY|104=DST_IP_CITY|\
    105=FLOW_PROTO_PORT|106=UPSTREAM_TUNNEL_ID|107=LONGEST_FLOW_PKT|108=SHORTEST_FLOW_PKT|\
    109=RETRANSMITTED_IN_PKTS|110=RETRANSMITTED_OUT_PKTS|111=OOORDER_IN_PKTS|\
    112=OOORDER_OUT_PKTS|113=UNTUNNELED_PROTOCOL|114=UNTUNNELED_IPV4_SRC_ADDR|\
    115=UNTUNNELED_L4_SRC_PORT|116=UNTUNNELED_IPV4_DST_ADDR|117=UNTUNNELED_L4_DST_PORT|\
    118=L7_PROTO|119=L7_PROTO_NAME|120=DOWNSTREAM_TUNNEL_ID|121=FLOW_USER_NAME|\
    122=FLOW_SERVER_NAME|123=CLIENT_NW_LATENCY_MS|124=SERVER_NW_LATENCY_MS|\
    125=APPL_LATENCY_MS|126=PLUGIN_NAME|127=RETRANSMITTED_IN_BYTES|\
    128=RETRANSMITTED_OUT_BYTES|130=SIP_CALL_ID|131=SIP_CALLING_PARTY|132=SIP_CALLED_PARTY|\
    133=SIP_RTP_CODECS|134=SIP_INVITE_TIME|135=SIP_TRYING_TIME|136=SIP_RINGING_TIME|\
    137=SIP_INVITE_OK_TIME|138=SIP_INVITE_FAILURE_TIME|139=SIP_BYE_TIME|140=SIP_BYE_OK_TIME|\
    141=SIP_CANCEL_TIME|142=SIP_CANCEL_OK_TIME|143=SIP_RTP_IPV4_SRC_ADDR|\
    144=SIP_RTP_L4_SRC_PORT|145=SIP_RTP_IPV4_DST_ADDR|146=SIP_RTP_L4_DST_PORT|\
    147=SIP_RESPONSE_CODE|148=SIP_REASON_CAUSE|150=RTP_FIRST_SEQ|151=RTP_FIRST_TS|\
    152=RTP_LAST_SEQ|153=RTP_LAST_TS|154=RTP_IN_JITTER|155=RTP_OUT_JITTER|\
    156=RTP_IN_PKT_LOST|157=RTP_OUT_PKT_LOST|158=RTP_OUT_PAYLOAD_TYPE|159=RTP_IN_MAX_DELTA|\
    160=RTP_OUT_MAX_DELTA|161=RTP_IN_PAYLOAD_TYPE|168=SRC_PROC_PID|169=SRC_PROC_NAME|\
    180=HTTP_URL|181=HTTP_RET_CODE|182=HTTP_REFERER|183=HTTP_UA|184=HTTP_MIME|\
    185=SMTP_MAIL_FROM|186=SMTP_RCPT_TO|187=HTTP_HOST|188=SSL_SERVER_NAME|\
    189=BITTORRENT_HASH|195=MYSQL_SRV_VERSION|196=MYSQL_USERNAME|197=MYSQL_DB|\
    198=MYSQL_QUERY|199=MYSQL_RESPONSE|200=ORACLE_USERNAME|201=ORACLE_QUERY|\
    202=ORACLE_RSP_CODE|203=ORACLE_RSP_STRING|204=ORACLE_QUERY_DURATION|205=DNS_QUERY|\
    206=DNS_QUERY_ID|207=DNS_QUERY_TYPE|208=DNS_RET_CODE|209=DNS_NUM_ANSWERS|210=POP_USER|\
    220=GTPV1_REQ_MSG_TYPE|221=GTPV1_RSP_MSG_TYPE|222=GTPV1_C2S_TEID_DATA|\
    223=GTPV1_C2S_TEID_CTRL|224=GTPV1_S2C_TEID_DATA|225=GTPV1_S2C_TEID_CTRL|\
    226=GTPV1_END_USER_IP|227=GTPV1_END_USER_IMSI|228=GTPV1_END_USER_MSISDN|\
    229=GTPV1_END_USER_IMEI|230=GTPV1_APN_NAME|231=GTPV1_RAI_MCC|232=GTPV1_RAI_MNC|\
    233=GTPV1_ULI_CELL_LAC|234=GTPV1_ULI_CELL_CI|235=GTPV1_ULI_SAC|236=GTPV1_RAT_TYPE|\
    240=RADIUS_REQ_MSG_TYPE|241=RADIUS_RSP_MSG_TYPE|242=RADIUS_USER_NAME|\
    243=RADIUS_CALLING_STATION_ID|244=RADIUS_CALLED_STATION_ID|245=RADIUS_NAS_IP_ADDR|\
    246=RADIUS_NAS_IDENTIFIER|247=RADIUS_USER_IMSI|248=RADIUS_USER_IMEI|\
    249=RADIUS_FRAMED_IP_ADDR|250=RADIUS_ACCT_SESSION_ID|251=RADIUS_ACCT_STATUS_TYPE|\
    252=RADIUS_ACCT_IN_OCTETS|253=RADIUS_ACCT_OUT_OCTETS|254=RADIUS_ACCT_IN_PKTS|\
    255=RADIUS_ACCT_OUT_PKTS|260=IMAP_LOGIN|270=GTPV2_REQ_MSG_TYPE|271=GTPV2_RSP_MSG_TYPE|\
    272=GTPV2_C2S_S1U_GTPU_TEID|273=GTPV2_C2S_S1U_GTPU_IP|274=GTPV2_S2C_S1U_GTPU_TEID|\
    275=GTPV2_S2C_S1U_GTPU_IP|276=GTPV2_END_USER_IMSI|277=GTPV2_END_USER_MSISDN|\
    278=GTPV2_APN_NAME|279=GTPV2_ULI_MCC|280=GTPV2_ULI_MNC|281=GTPV2_ULI_CELL_TAC|\
    282=GTPV2_ULI_CELL_ID|283=GTPV2_RAT_TYPE|284=GTPV2_PDN_IP|285=GTPV2_END_USER_IMEI|\
    290=SRC_AS_PATH_1|291=SRC_AS_PATH_2|292=SRC_AS_PATH_3|293=SRC_AS_PATH_4|\
    294=SRC_AS_PATH_5|295=SRC_AS_PATH_6|296=SRC_AS_PATH_7|297=SRC_AS_PATH_8|\
    298=SRC_AS_PATH_9|299=SRC_AS_PATH_10|300=DST_AS_PATH_1|301=DST_AS_PATH_2|\
    302=DST_AS_PATH_3|303=DST_AS_PATH_4|304=DST_AS_PATH_5|305=DST_AS_PATH_6|\
    306=DST_AS_PATH_7|307=DST_AS_PATH_8|308=DST_AS_PATH_9|309=DST_AS_PATH_10|\
    320=MYSQL_APPL_LATENCY_USEC|321=GTPV0_REQ_MSG_TYPE|322=GTPV0_RSP_MSG_TYPE|323=GTPV0_TID|\
    324=GTPV0_END_USER_IP|325=GTPV0_END_USER_MSISDN|326=GTPV0_APN_NAME|327=GTPV0_RAI_MCC|\
    328=GTPV0_RAI_MNC|329=GTPV0_RAI_CELL_LAC|330=GTPV0_RAI_CELL_RAC|331=GTPV0_RESPONSE_CAUSE|\
    332=GTPV1_RESPONSE_CAUSE|333=GTPV2_RESPONSE_CAUSE|334=NUM_PKTS_TTL_5_32|\
    335=NUM_PKTS_TTL_32_64|336=NUM_PKTS_TTL_64_96|337=NUM_PKTS_TTL_96_128|\
    338=NUM_PKTS_TTL_128_160|339=NUM_PKTS_TTL_160_192|340=NUM_PKTS_TTL_192_224|\
    341=NUM_PKTS_TTL_224_255|342=GTPV1_RAI_LAC|343=GTPV1_RAI_RAC|344=GTPV1_ULI_MCC|\
    345=GTPV1_ULI_MNC|346=NUM_PKTS_TTL_2_5|347=NUM_PKTS_TTL_EQ_1|348=RTP_SIP_CALL_ID|\
    349=IN_SRC_OSI_SAP|350=OUT_DST_OSI_SAP|351=WHOIS_DAS_DOMAIN|352=DNS_TTL_ANSWER|\
    353=DHCP_CLIENT_MAC|354=DHCP_CLIENT_IP|355=DHCP_CLIENT_NAME|356=FTP_LOGIN|\
    357=FTP_PASSWORD|358=FTP_COMMAND|359=FTP_COMMAND_RET_CODE|360=HTTP_METHOD|361=HTTP_SITE|\
    362=SIP_C_IP|363=SIP_CALL_STATE|364=EPP_REGISTRAR_NAME|365=EPP_CMD|366=EPP_CMD_ARGS|\
    367=EPP_RSP_CODE|368=EPP_REASON_STR|369=EPP_SERVER_NAME|370=RTP_IN_MOS|\
    371=RTP_IN_R_FACTOR|372=SRC_PROC_USER_NAME|373=SRC_FATHER_PROC_PID|\
    374=SRC_FATHER_PROC_NAME|375=DST_PROC_PID|376=DST_PROC_NAME|377=DST_PROC_USER_NAME|\
    378=DST_FATHER_PROC_PID|379=DST_FATHER_PROC_NAME|380=RTP_RTT|381=RTP_IN_TRANSIT|\
    382=RTP_OUT_TRANSIT|383=SRC_PROC_ACTUAL_MEMORY|384=SRC_PROC_PEAK_MEMORY|\
    385=SRC_PROC_AVERAGE_CPU_LOAD|386=SRC_PROC_NUM_PAGE_FAULTS|387=DST_PROC_ACTUAL_MEMORY|\
    388=DST_PROC_PEAK_MEMORY|389=DST_PROC_AVERAGE_CPU_LOAD|390=DST_PROC_NUM_PAGE_FAULTS|\
    391=DURATION_IN|392=DURATION_OUT|393=SRC_PROC_PCTG_IOWAIT|394=DST_PROC_PCTG_IOWAIT|\
    395=RTP_DTMF_TONES|396=UNTUNNELED_IPV6_SRC_ADDR|397=UNTUNNELED_IPV6_DST_ADDR|\
    398=DNS_RESPONSE|399=DIAMETER_REQ_MSG_TYPE|400=DIAMETER_RSP_MSG_TYPE|\
    401=DIAMETER_REQ_ORIGIN_HOST|402=DIAMETER_RSP_ORIGIN_HOST|403=DIAMETER_REQ_USER_NAME|\
    404=DIAMETER_RSP_RESULT_CODE|405=DIAMETER_EXP_RES_VENDOR_ID|\
    406=DIAMETER_EXP_RES_RESULT_CODE|407=S1AP_ENB_UE_S1AP_ID|408=S1AP_MME_UE_S1AP_ID|\
    409=S1AP_MSG_EMM_TYPE_MME_TO_ENB|410=S1AP_MSG_ESM_TYPE_MME_TO_ENB|\
    411=S1AP_MSG_EMM_TYPE_ENB_TO_MME|412=S1AP_MSG_ESM_TYPE_ENB_TO_MME|\
    413=S1AP_CAUSE_ENB_TO_MME|414=S1AP_DETAILED_CAUSE_ENB_TO_MME|415=TCP_WIN_MIN_IN|\
    416=TCP_WIN_MAX_IN|417=TCP_WIN_MSS_IN|418=TCP_WIN_SCALE_IN|419=TCP_WIN_MIN_OUT|\
    420=TCP_WIN_MAX_OUT|421=TCP_WIN_MSS_OUT|422=TCP_WIN_SCALE_OUT|423=DHCP_REMOTE_ID|\
    424=DHCP_SUBSCRIBER_ID|425=SRC_PROC_UID|426=DST_PROC_UID|427=APPLICATION_NAME|\
    428=USER_NAME|429=DHCP_MESSAGE_TYPE|430=RTP_IN_PKT_DROP|431=RTP_OUT_PKT_DROP|\
    432=RTP_OUT_MOS|433=RTP_OUT_R_FACTOR|434=RTP_MOS|435=GTPV2_S5_S8_GTPC_TEID|\
    436=RTP_R_FACTOR|437=RTP_SSRC|438=PAYLOAD_HASH|439=GTPV2_C2S_S5_S8_GTPU_TEID|\
    440=GTPV2_S2C_S5_S8_GTPU_TEID|441=GTPV2_C2S_S5_S8_GTPU_IP|442=GTPV2_S2C_S5_S8_GTPU_IP|\
    443=SRC_AS_MAP|444=DST_AS_MAP|445=DIAMETER_HOP_BY_HOP_ID|446=UPSTREAM_SESSION_ID|\
    447=DOWNSTREAM_SESSION_ID|448=SRC_IP_LONG|449=SRC_IP_LAT|450=DST_IP_LONG|451=DST_IP_LAT|\
    452=DIAMETER_CLR_CANCEL_TYPE|453=DIAMETER_CLR_FLAGS|454=GTPV2_C2S_S5_S8_GTPC_IP|\
    455=GTPV2_S2C_S5_S8_GTPC_IP|456=GTPV2_C2S_S5_S8_SGW_GTPU_TEID|\
    457=GTPV2_S2C_S5_S8_SGW_GTPU_TEID|458=GTPV2_C2S_S5_S8_SGW_GTPU_IP|\
    459=GTPV2_S2C_S5_S8_SGW_GTPU_IP|460=HTTP_X_FORWARDED_FOR|461=HTTP_VIA|462=SSDP_HOST|\
    463=SSDP_USN|464=NETBIOS_QUERY_NAME|465=NETBIOS_QUERY_TYPE|466=NETBIOS_RESPONSE|\
    467=NETBIOS_QUERY_OS|468=SSDP_SERVER|469=SSDP_TYPE|470=SSDP_METHOD|\
    471=NPROBE_IPV4_ADDRESS
    ixia|110=L7 Application ID|111=L7 Application Name|120=Source IP Country Code|\
    121=Source IP Country Name|122=Source IP Region Code|123=Source IP Region Name|\
    125=Source IP City Name|126=Source IP Latitude|127=Source IP Longitude|\
    140=Destination IP Country Code|141=Destination IP Country Name|\
    142=Destination IP Region Code|143=Destination IP Region Node|\
    145=Destination IP City Name|146=Destination IP Latitude|147=Destination IP Longitude|\
    160=OS Device ID|161=OS Device Name|162=Browser ID|163=Browser Name|\
    176=Reverse Octet Delta Count|177=Reverse Packet Delta Count|\
    178=Connection encryption type|179=Encryption Cipher Suite|180=Encryption Key Length|\
    181=IMSI for 3/4G subscriber|182=HTTP Request User-Agent|183=Host Name|184=HTTP URI|\
    185=DNS record TXT|186=Source AS Name|187=Destination AS Name|\
    188=Transaction Latency (us)|189=DNS Query Names|190=DNS Answer Names|191=DNS Classes|\
    192=Threat Type|193=Threat IPv4|194=Threat IPv6|195=HTTP Sessions|196=Request Time (s)|\
    197=DNS Records|198=DNS Name|199=DNS Rdata IPv4|200=DNS Rdata IPv6|201=TLS SNI|\
    202=DHCP Client Id|203=DHCP Client MAC|204=DHCP Events|205=DHCP Event Timestamp|\
    206=DHCP Event Type|207=DHCP lease Duration|208=DHCP Servername|209=RADIUS Messages|\
    210=RADIUS Message Rx Timestamp|211=RADIUS Event Timestamp|212=RADIUS Username|\
    213=RADIUS NAS IPv4|214=RADIUS Service Type|215=RADIUS Framed Protocol|\
    216=RADIUS Filter ID|217=RADIUS Reply Message|218=RADIUS Called Station ID|\
    219=HTTP Connection|220=HTTP Accept|221=HTTP Accept-Language|222=HTTP Accept-Encoding|\
    223=HTTP Reason|224=HTTP Server|225=RADIUS Calling Station ID|226=HTTP Content Length|\
    227=HTTP Referer|228=HTTP UA-CPU|229=Email Messages|230=Email Msg ID|231=Email Msg Date|\
    232=Email Msg Subject|233=Email Msg To|234=Email Msg From|235=Email Msg CC|\
    236=Email Msg BCC|237=Email Msg Attachments|238=TLS Server Cert|\
    239=TLS Server Cert Issuer|240=TLS Server Cert Issuer Attr|\
    241=TLS Server Cert Issuer Value|242=TLS Server Cert Subject|\
    243=TLS Server Cert Subject Attr|244=TLS Server Cert Subject Value|\
    245=TLS Server Cert Valid Not Before|246=TLS Server Cert Valid Not After|\
    247=TLS Server Cert Serial Number|248=TLS Server Cert Sign Algorithm|\
    249=TLS Server Cert Subject PKI Algorithm|250=TLS Server Cert AltNames|\
    251=TLS Server Cert AltNames Attr|252=TLS Server Cert AltNames Value|253=DNS Messages|\
    254=DNS Transaction Id|255=DNS Msg Opcode|256=DNS Rec Request Type|257=DNS Msg Rcode|\
    258=DNS Record TTL|259=DNS Raw Rdata|260=DNS Response Type|261=RADIUS Framed IP|\
    262=DNS Msg QD Count|263=DNS Msg AN Count|264=DNS Msg NS Count|265=DNS Msg AR Count|\
    266=DNS Msg Authoritative Answer|267=DNS Msg Truncation|268=DNS Msg Recursion Desired|\
    269=DNS Msg Recursion Available|270=DNS Rdata Length|271=DNS Questions|\
    272=DNS Query Type|273=DNS Query Name|274=DNS Section Type|275=DNS Msg QR Flag|\
    276=DNS Cname|277=DNS Mail Exchange Domain|278=DHCP Agent Circuit ID|\
    279=JA3 fingerprint string|280=TCP Connection Setup Time (us)|\
    281=TCP Application Response Time (us)|282=TCP Count of Retransmitted Packets|\
    283=Connection Average Round Trip Time (us)|284=UDP Average Response Time (us)|\
    285=Time to complete a QUIC Handshake (us)|286=QUIC Network RTT (us)|\
    287=QUIC RTT for Application Packets (us)|288=The Name of the Matched Filter|\
    289=GTP IMSI|290=GTP ULI SAI LAC|291=GTP ULI RAI RAC|292=GTP ULI TAC|\
    293=GTP ULI ECGI E NODEB ID|294=GTP ULI CELL ID|295=GTP ULI LAC|296=GTP ULI MCC|\
    297=GTP ULI MNC|298=GTP MSISDN|299=GTP IMEI|300=GTP RAT Type|\
    301=GTP Endpoint GSM Generation|302=GTP Uplink TEID|303=GTP Downlink TEID|\
    304=GTP Uplink Tunnel IPv4 Address|305=GTP Downlink Tunnel IPv4 Address|\
    306=GTP Uplink Tunnel IPv6 Address|307=GTP Downlink Tunnel IPv6 Address|\
    308=GTP Uplink QCI/QFI|309=GTP Downlink QCI/QFI|310=GTP Uplink APN/DNN|\
    311=GTP Downlink APN/DNN|312=GTP NSSAI SD|313=GTP NSSAI SST|314=GTP 5QI - UP|\
    315=GTP 5QI - DOWN|316=STUN Response|317=STUN Reflexive Transport Address IPv6|\
    318=STUN Reflexive Transport Address IPv4|319=STUN Reflexive Transport Address Port|\
    320=HTTP Alternative Service|321=Unidirectional Flow|322=TLS Server Random|\
    323=TLS Session ID|324=SIP To|325=SIP From|326=SIP Call ID|327=SIP Content Type|\
    328=SIP Route|329=SIP Geolocation|330=Diameter Message|331=Diameter CommandCode|\
    332=Diameter Request|333=Diameter Response|334=Diameter ApplicationId|\
    335=Diameter OriginHost|336=Diameter OriginRealm|337=Diameter DestinationHost|\
    338=Diameter DestinationRealm|339=Diameter UserName|340=Diameter SCAddress|\
    341=Diameter AuthenticationVectorRAND|342=Diameter AuthenticationVectorXRES|\
    343=Diameter AuthenticationVectorAUTN|344=Diameter AuthenticationVectorKASME|\
    345=Diameter SubscriptionDataAMBRMaxRequestedBandwidthUL|\
    346=Diameter SubscriptionDataAMBRMaxRequestedBandwidthDL|\
    347=Diameter APNConfigurationProfile|348=Diameter AccessRestrictionDataFlags|\
    349=Diameter RouteRecord|350=Diameter FramedIPAddress|351=Diameter 3GPPUserLocationInfo|\
    352=Diameter CalledStationId|353=Diameter QoSClassIdentifier|\
    354=Diameter QoSMaxRequestedBandwidthDL|355=Diameter QoSMaxRequestedBandwidthUL|\
    356=Diameter QoSGuaranteedBitrateUL|357=Diameter QoSGuaranteedBitrateDL|\
    358=Diameter QoSAPNAggregateMaxBitrateUL|359=Diameter QoSAPNAggregateMaxBitrateDL|\
    360=Diameter IntegrityKey|361=Diameter ConfidentialityKey|362=Diameter Result Code|\
    363=Diameter Subscriber Id Data|364=SessionFingerprint|365=SessionParseErrors|\
    366=httpHeaders|367=httpHeaderField|368=httpHeaderValue|369=sipPackets|370=sipHeaders|\
    371=sipType|372=sipHeaderField|373=sipHeaderValue|374=IP Scrambling|\
    375=JA4 Fingerprint Part A|376=JA4 Fingerprint Part B|377=JA4 Fingerprint Part C|\
    378=Extended HTTP URI|379=App Octet Delta Count|380=Reverse App Octet Delta Count|\
    381=GTP ULI nrCellId|382=RAT Type Name|383=Mobile Country Name|384=Mobile Network Name|\
    385=IMEI Mobile Device Model|386=IMEI Mobile Device Manufacturer
    netscaler|128=Round Trip Time|129=Transaction Id|130=HTTP Request URL|\
    131=HTTP Request Cookie|132=Flow Flags|133=Connection Id|134=Syslog Priority|\
    135=Syslog Message|136=Syslog Timestamp|140=HTTP Request Referer|141=HTTP Request Method|\
    142=HTTP Request Host|143=HTTP Request UserAgent|144=HTTP Response Status|\
    145=HTTP Response Length|146=Server TTFB|147=Server TTLB|150=AppName Incarnation Number|\
    151=AppName App Id|152=AppName|153=HTTP Request Received FB|\
    156=HTTP Request Forwarded FB|157=HTTP Response Received FB|\
    158=HTTP Response Forwarded FB|159=HTTP Request Received LB|\
    160=HTTP Request Forwarded LB|161=Main Page Id|162=Main Page Core Id|\
    163=HTTP Client Interaction Start Time|164=HTTP Client Render End Time|\
    165=HTTP Client Render Start Time|167=App Template Name|\
    168=HTTP Client Interaction End Time|169=HTTP Response Received LB|\
    170=HTTP Response Forwarded LB|171=App Unit Name App Id|172=DB Login Flags|\
    173=DB Request Type|174=DB Protocol Name|175=DB User Name|176=DB Database Name|\
    177=DB Client Host Name|178=DB Request String|179=DB Response Status String|\
    180=DB Response Status|181=DB Response Length|182=Client RTT|183=HTTP Content Type|\
    185=HTTP Request Authorization|186=HTTP Request Via|187=HTTP Response Location|\
    188=HTTP Response Set-Cookie|189=HTTP Response Set-Cookie2|\
    190=HTTP Request X-Forwarded-For|192=Connection Chain ID|193=Connection Chain Hop Count|\
    200=ICA Session Guid|201=ICA Client Version|202=ICA Client Type|203=ICA Client IP|\
    204=ICA Client Host Name|205=AAA Username|207=ICA Domain Name|208=ICA Client Launcher|\
    209=ICA Session Setup Time|210=ICA Server Name|214=ICA Session Reconnects|215=ICA RTT|\
    216=ICA Clientside RX Bytes|217=ICA Clientside TX Bytes|\
    219=ICA Clientside Packets Retransmit|220=ICA Serverside Packets Retransmit|\
    221=ICA Clientside RTT|222=ICA Serverside RTT|223=ICA Session Update Begin Sec|\
    224=ICA Session Update End Sec|225=ICA Channel Id1|226=ICA Channel Id1 Bytes|\
    227=ICA Channel Id2|228=ICA Channel Id2 Bytes|229=ICA Channel Id3|\
    230=ICA Channel Id3 Bytes|231=ICA Channel Id4|232=ICA Channel Id4 Bytes|\
    233=ICA Channel Id5|234=ICA Channel Id5 Bytes|235=ICA Connection Priority|\
    236=Application Startup Duration|237=ICA Launch Mechanism|238=ICA Application Name|\
    239=Application Startup Time|240=ICA Application Termination Type|\
    241=ICA Application Termination Time|242=ICA Session End Time|243=ICA Clientside Jitter|\
    244=ICA Serverside Jitter|245=ICA App Process ID|246=ICA App Module Path|\
    247=ICA Device Serial No|248=Msi Client Cookie|249=ICA Flags|250=ICA Username|\
    251=License Type|252=Max License Count|253=Current License Consumed|\
    254=ICA Network Update Start Time|255=ICA Network Update End Time|\
    256=ICA Clientside SRTT|257=ICA Serverside SRTT|258=ICA Clientside Delay|\
    259=ICA Serverside Delay|260=ICA Host Delay|261=ICA ClientSide WindowSize|\
    262=ICA ServerSide WindowSize|263=ICA ClientSide RTO Count|264=ICA ServerSide RTO Count|\
    265=ICA L7 Client Latency|266=ICA L7 Server Latency|267=HTTP Domain Name|\
    268=CacheRedir Client Connection Core ID|269=CacheRedir Client Connection Transaction ID
    barracuda|1=Timestamp|2=LogOp|3=TrafficType|4=FW Rule|5=ServiceName|6=Reason|\
    7=ReasonText|8=BindIPv4Address|9=BindTransportPort|10=ConnIPv4Address|\
    11=ConnTransportPort|12=AuditCounter
    gigamon|1=HttpReqUrl|2=HttpRspStatus|101=SslCertificateIssuerCommonName|\
    102=SslCertificateSubjectCommonName|103=SslCertificateIssuer|104=SslCertificateSubject|\
    105=SslCertificateValidNotBefore|106=SslCertificateValidNotAfter|\
    107=SslCertificateSerialNumber|108=SslCertificateSignatureAlgorithm|\
    109=SslCertificateSubjectPubAlgorithm|110=SslCertificateSubjectPubKeySize|\
    111=SslCertificateSubjectAltName|112=SslServerNameIndication|113=SslServerVersion|\
    114=SslServerCipher|115=SslServerCompressionMethod|116=SslServerSessionId|\
    201=DnsIdentifier|202=DnsOpCode|203=DnsResponseCode|204=DnsQueryName|205=DnsResponseName|\
    206=DnsResponseTTL|207=DnsResponseIPv4Address|208=DnsResponseIPv6Address|209=DnsBits|\
    210=DnsQdCount|211=DnsAnCount|212=DnsNsCount|213=DnsArCount|214=DnsQueryType|\
    215=DnsQueryClass|216=DnsResponseType|217=DnsResponseClass|218=DnsResponseRdLength|\
    219=DnsResponseRdata|220=DnsAuthorityName|221=DnsAuthorityType|222=DnsAuthorityClass|\
    223=DnsAuthorityTTL|224=DnsAuthorityRdLength|225=DnsAuthorityRdata|226=DnsAdditionalName|\
    227=DnsAdditionalType|228=DnsAdditionalClass|229=DnsAdditionalTTL|\
    230=DnsAdditionalRdLength|231=DnsAdditionalRdata
    cisco|4251=Transport packets lost counter|4254=Transport RTP SSRC|\
    4257=Transport RTP jitter maximum|4273=Transport RTP payload type|\
    4325=Transport RTP jitter mean sum|8233=C3PL class cce-id|8234=C3PL class name|\
    8235=C3PL class type|8236=C3PL policy cce-id|8237=C3PL policy name|8238=C3PL policy type|\
    9252=Services WAAS segment|9253=Services WAAS passthrough reason|\
    9268=Connection client counter packets retransmitted|\
    9272=Connection transaction counter complete|9273=Connection transaction duration sum|\
    9292=Connection server counter responses|\
    9300=Connection delay response to-server histogram late|\
    9303=Connection delay response to-server sum|9306=Connection delay application sum|\
    9307=Connection delay application max|\
    9309=Connection delay response client-to-server sum|\
    9313=Connection delay network client-to-server sum|\
    9316=Connection delay network to-client sum|9319=Connection delay network to-server sum|\
    9357=Application HTTP URI statistics|12232=Application category name|\
    12233=Application sub category name|12234=Application group name|\
    12235=Application HTTP host|12236=Connection client IPv4 address|\
    12237=Connection server IPv4 address|12240=Connection client transport port|\
    12241=Connection server transport port|12242=Connection id|\
    12243=Application traffic class|12244=Application business relevance
    niagara_networks|100=SslServerNameIndication|101=SslServerVersion|\
    102=SslServerVersionText|103=SslServerCipher|104=SslServerCipherText|\
    105=SslConnectionEncryptionType|106=SslServerCompressionMethod|107=SslServerSessionId|\
    108=SslCertificateIssuer|109=SslCertificateIssuerName|110=SslCertificateSubject|\
    111=SslCertificateSubjectName|112=SslCertificateValidNotBefore|\
    113=SslCertificateValidNotAfter|114=SslCertificateSerialNumber|\
    115=SslCertificateSignatureAlgorithm|116=SslCertificateSignatureAlgorithmText|\
    117=SslCertificateSubjectPublicKeySize|118=SslCertificateSubjectPublicAlgorithm|\
    119=SslCertificateSubjectPublicAlgorithmText|120=SslCertificateSubjectAlgorithmText|\
    121=SslCertificateSubjectAlternativeName|122=SslCertificateSha1|200=DnsIdentifier|\
    201=DnsOpCode|202=DnsResponseCode|203=DnsQueryName|204=DnsResponseName|\
    205=DnsResponseTTL|206=DnsResponseIPv4Addr|207=DnsResponseIPv4AddrText|\
    208=DnsResponseIPv6Addr|209=DnsResponseIPv6AddrText|210=DnsBits|211=DnsQDCount|\
    212=DnsANCount|213=DnsNSCount|214=DnsARCount|215=DnsQueryType|216=DnsQueryTypeText|\
    217=DnsQueryClass|218=DnsQueryClassText|219=DnsResponseType|220=DnsResponseTypeText|\
    221=DnsResponseClass|222=DnsResponseClassText|223=DnsResponseRDLength|\
    224=DnsResponseRData|225=DnsAuthorityName|226=DnsAuthorityType|227=DnsAuthorityTypeText|\
    228=DnsAuthorityClass|229=DnsAuthorityClassText|230=DnsAuthorityTTL|\
    231=DnsAuthorityRDLength|232=DnsAuthorityRData|233=DnsAdditionalName|\
    234=DnsAdditionalType|235=DnsAdditionalTypeText|236=DnsAdditionalClass|\
    237=DnsAdditionalClassText|238=DnsAdditionalTTL|239=DnsAdditionalRDLength|\
    240=DnsAdditionalRData|300=RadiusPacketTypeCode|301=RadiusPacketTypeCodeText|\
    302=RadiusPacketIdentifier|303=RadiusAuthenticator|304=RadiusUserName|\
    305=RadiusCallingStationId|306=RadiusCalledStationId|307=RadiusNasIpAddress|\
    308=RadiusNasIpv6Address|309=RadiusNasIdentifier|310=RadiusFramedIpAddress|\
    311=RadiusFramedIpv6Address|312=RadiusAcctSessionId|313=RadiusAcctStatusType|\
    314=RadiusAcctInOctets|315=RadiusAcctOutOctets|316=RadiusAcctInPackets|\
    317=RadiusAcctOutPackets|318=RadiusVsaVendorId|319=RadiusVsaName|320=RadiusVsaId|\
    321=RadiusVsaValue
    fastip|0=METER_VERSION|1=METER_OS_SYSNAME|2=METER_OS_NODENAME|3=METER_OS_RELEASE|\
    4=METER_OS_VERSION|5=METER_OS_MACHINE|6=TCP_FLAGS|13=EPOCH_SECOND|14=NIC_NAME|15=NIC_ID|\
    16=NIC_MAC|17=NIC_IP|18=COLLISIONS|19=ERRORS|20=NIC_DRIVER_NAME|21=NIC_DRIVER_VERSION|\
    22=NIC_FIRMWARE_VERSION|23=METER_OS_DISTRIBUTION_NAME|24=BOND_INTERFACE_MODE|\
    25=BOND_INTERFACE_PHYSICAL_NIC_COUNT|26=BOND_INTERFACE_ID|200=TCP_HANDSHAKE_RTT_USEC|\
    201=APP_RTT_USEC
    """
}
