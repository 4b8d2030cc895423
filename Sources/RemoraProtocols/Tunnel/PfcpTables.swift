/// Fields of PFCP (3GPP TS 29.244 section 8), in the form that `WireFields` reads.
let pfcpFieldTable: StaticString = #"""
  spare_b2|Spare|u1d|4
  spare_b3|Spare|u1d|8
  spare_b4|Spare|u1d|10
  spare_b5|Spare|u1d|20
  spare_b6|Spare|u1d|40
  spare_b7|Spare|u1d|80
  spare_b7_b6|Spare|u1d|c0
  spare_b7_b5|Spare|u1d|e0
  spare_b7_b4|Spare|u1d|f0
  spare_b7_b3|Spare|u1d|f8
  spare_b7_b2|Spare|u1d|fc
  spare_b7_b1|Spare|u1d|fe
  spare_oct|Spare|u1d
  spare_h1|Spare|u1d|f0
  spare|Spare|u1d
  seid|SEID|u8x
  recovery_time_stamp|Recovery Time Stamp|t
  cause|Cause|u1d||#2
  node_id_type|Address Type|u1d|f|#3
  node_id_ipv4|IPv4|4
  node_id_ipv6|IPv6|6
  node_id_fqdn|FQDN|s
  f_seid_flags.v6|V6 (IPv6)|f1|1|Present~Not Present
  f_seid_flags.v4|V4 (IPv4)|f1|2|Present~Not Present
  f_seid.ipv4|IPv4 address|4
  f_seid.ipv6|IPv6 address|6
  pdr_id|Rule ID|u2d
  precedence|Precedence|u4d
  source_interface|Source Interface|u1d|f|#4
  fteid_flg.spare|Spare|u1d|f0
  f_teid_flags.ch_id|CHID (CHOOSE_ID)|f1|8
  f_teid_flags.ch|CH (CHOOSE)|f1|4
  f_teid_flags.v6|V6 (IPv6)|f1|2|Present~Not Present
  f_teid_flags.v4|V4 (IPv4)|f1|1|Present~Not Present
  f_teid.choose_id|Choose Id|b
  f_teid.teid|TEID|u4x
  f_teid.ipv4_addr|IPv4 address|4
  f_teid.ipv6_addr|IPv6 address|6
  network_instance|Network Instance|s
  pdn_type|PDN Type|u1d|7|#5
  multiplier.value_digits|Value Digits|u8d
  multiplier.exponent|Exponent|u4d
  failed_rule_id_type|Failed Rule ID Type|u1d|7|#6
  time_quota_mechanism_bti_type|Base Time Interval Type|u1d|3|#7
  time_quota_mechanism_bti|Base Time Interval|u4d
  ue_ip_address_flag.v6|V6 (IPv6)|f1|1|Present~Not Present
  ue_ip_address_flag.v4|V4 (IPv4)|f1|2|Present~Not Present
  ue_ip_address_flag.sd|S/D|f1|4|Destination IP address~Source IP address
  ue_ip_address_flag.v6d|IPv6D|f1|8|Destination IP address~Source IP address
  ue_ip_address_flag.chv4|CHV4|f1|10|Destination IP address~Source IP address
  ue_ip_address_flag.chv6|CHV6|f1|20|Destination IP address~Source IP address
  ue_ip_address_flag.v6pl|IPV6PL|f1|40|Destination IP address~Source IP address
  ue_ip_addr_ipv4|IPv4 address|4
  ue_ip_addr_ipv6|IPv6 address|6
  ue_ip_addr_ipv6_prefix|IPv6 Prefix Delegation Bits|u1d
  ue_ip_addr_ipv6_prefix_length|IPv6 Prefix Length|u1d
  application_id|Application Identifier|b
  application_id_str|Application Identifier|s
  sdf_filter.fd|FD (Flow Description)|f1|1
  sdf_filter.ttc|TTC (ToS Traffic Class)|f1|2
  sdf_filter.spi|SPI (Security Parameter Index)|f1|4
  sdf_filter.fl|FL (Flow Label)|f1|8
  sdf_filter.bid|BID (Bidirectional SDF Filter)|f1|10
  flow_desc_len|Length of Flow Description|u2d
  flow_desc|Flow Description|s
  traffic_class|ToS Traffic Class|u1x
  traffic_mask|Mask field|u1x
  traffic_dscp|DSCP|s
  spi|Security Parameter Index|u4x
  flow_label_spare_bit|Spare bit|u1d
  flow_label|Flow Label|u3x|fffff
  sdf_filter_id|SDF Filter ID|u4d
  out_hdr_desc|Outer Header Removal Description|u1d||#8
  gtpu_ext_hdr_del.pdu_sess_cont|PDU Session Container to be deleted|f1|1
  far_id_flg|Allocation type|f4|80000000|Predefined by UP~Dynamic by CP
  far_id|FAR ID|u4d|7fffffff
  urr_id_flg|Allocation type|f4|80000000|Predefined by UP~Dynamic by CP
  urr_id|URR ID|u4d|7fffffff
  qer_id_flg|Allocation type|f4|80000000|Predefined by UP~Dynamic by CP
  qer_id|QER ID|u4d|7fffffff
  predef_rules_name|Predefined Rules Name|b
  apply_action.drop|DROP (Drop)|f1|1
  apply_action.forw|FORW (Forward)|f1|2
  apply_action.buff|BUFF (Buffer)|f1|4
  apply_action.nocp|NOCP (Notify the CP function)|f1|8
  apply_action.dupl|DUPL (Duplicate)|f1|10
  apply_action.ipma|IPMA (IP Multicast Accept)|f1|20
  apply_action.ipmd|IPMD (IP Multicast Deny)|f1|40
  apply_action.dfrt|DFRT (Duplicate for Redundant Transmission)|f1|80
  apply_action.edrt|EDRT (Eliminate Duplicate Packets for Redundant Transmission)|f1|1
  apply_action.bdpn|BDPN (Buffered Downlink Packet Notification)|f1|2
  apply_action.ddpn|DDPN (Discared Downlink Packet Notification)|f1|4
  apply_action.fssm|FSSM (Forward packets to lower layer SSM)|f1|8
  apply_action.mbsu|MBSU (Forward and replicate MBS data using Unicast transport)|f1|10
  bar_id|BAR ID|u1d
  measurement_period|Measurement Period|u4d
  duration_measurement|Duration|u4d
  time_of_first_packet|Time of First Packet|t
  time_of_last_packet|Time of Last Packet|t
  dst_interface|Interface|u1d|f|#11
  redirect_address_type|Redirect Address Type|u1d|f|#12
  redirect_server_addr_len|Redirect Server Address Length|u2d
  redirect_server_address|Redirect Server Address|s
  pfcp_outer_hdr_desc.gtpu_udp_ipv4|GTP-U/UDP/IPv4|f2|100
  pfcp_outer_hdr_desc.gtpu_udp_ipv6|GTP-U/UDP/IPv6|f2|200
  pfcp_outer_hdr_desc.udp_ipv4|UDP/IPv4|f2|400
  pfcp_outer_hdr_desc.udp_ipv6|UDP/IPv6|f2|800
  pfcp_outer_hdr_desc.ipv4|IPv4|f2|1000
  pfcp_outer_hdr_desc.ipv6|IPv6|f2|2000
  pfcp_outer_hdr_desc.ctag|C-TAG|f2|4000
  pfcp_outer_hdr_desc.stag|S-TAG|f2|8000
  pfcp_outer_hdr_desc.n19|N19 Indication|f2|1
  pfcp_outer_hdr_desc.n6|N6 Indication|f2|2
  pfcp_outer_hdr_desc.ssm_cteid|Low Layer SSM and C-TEID|f2|4
  pfcp_outer_hdr_desc.spare|Spare|u2d|f8
  outer_hdr_creation.teid|TEID|u4x
  outer_hdr_creation.ipv4|IPv4 Address|4
  outer_hdr_creation.ipv6|IPv6 Address|6
  outer_hdr_creation.port|Port Number|u2d
  time_threshold|Time Threshold|u4d
  forwarding_policy_id_len|Forwarding Policy Identifier Length|u1d
  forwarding_policy_id|Forwarding Policy Identifier|b
  measurement_method_flags.durat|DURAT (Duration)|f1|1
  measurement_method_flags.volume|VOLUM (Volume)|f1|2
  measurement_method_flags.event|EVENT (Event)|f1|4
  subsequent_time_threshold|Subsequent Time Threshold|u4d
  inactivity_detection_time|Inactivity Detection Time|u4d
  monitoring_time|Monitoring Time|t
  reporting_triggers_flags.perio|PERIO (Periodic Reporting)|f1|1
  reporting_triggers_flags.volth|VOLTH (Volume Threshold)|f1|2
  reporting_triggers_flags.timth|TIMTH (Time Threshold)|f1|4
  reporting_triggers_flags.quhti|QUHTI (Quota Holding Time)|f1|8
  reporting_triggers_flags.start|START (Start of Traffic)|f1|10
  reporting_triggers_flags.stopt|STOPT (Stop of Traffic)|f1|20
  reporting_triggers_flags.droth|DROTH (Dropped DL Traffic Threshold)|f1|40
  reporting_triggers_flags.liusa|LIUSA (Linked Usage Reporting)|f1|80
  reporting_triggers_flags.volqu|VOLQU (Volume Quota)|f1|1
  reporting_triggers_flags.timqu|TIMQU (Time Quota)|f1|2
  reporting_triggers_flags.envcl|ENVCL (Envelope Closure)|f1|4
  reporting_triggers_flags.macar|MACAR (MAC Addresses Reporting)|f1|8
  reporting_triggers_flags.eveth|EVETH (Event Threshold)|f1|10
  reporting_triggers_flags.evequ|EVEQU (Event Quota)|f1|20
  reporting_triggers_flags.ipmjl|IPMJL (IP Multicast Join/Leave)|f1|40
  reporting_triggers_flags.quvti|QUVTI (Quota Validity Time)|f1|80
  reporting_triggers_flags.reemr|REEMR (REport the End Marker Reception)|f1|1
  reporting_triggers_flags.upint|UPINT (User Plane Inactivity Timer)|f1|2
  usage_report_trigger_flags.evequ|EVEQU (Event Quota)|f1|1
  usage_report_trigger_flags.tebur|TEBUR (Termination By UP function Report)|f1|2
  usage_report_trigger_flags.ipmjl|IPMJL (IP Multicast Join/Leave)|f1|4
  usage_report_trigger_flags.quvti|QUVTI (Quota Validity Time)|f1|8
  usage_report_trigger_flags.emrre|EMRRE (End Marker Reception REport)|f1|10
  usage_report_trigger_flags.upint|UPINT (User Plane Inactivity Timer)|f1|20
  usage_report_trigger_flags.volqu|VOLQU (Volume Quota)|f1|1
  usage_report_trigger_flags.timqu|TIMQU (Time Quota)|f1|2
  usage_report_trigger_flags.liusa|LIUSA (Linked Usage Reporting)|f1|4
  usage_report_trigger.term|TERMR (Termination Report)|f1|8
  usage_report_trigger.monit|MONIT (Monitoring Time)|f1|10
  usage_report_trigger_flags.envcl|ENVCL (Envelope Closure)|f1|20
  usage_report_trigger_flags.eveth|EVETH (Event Threshold)|f1|80
  usage_report_trigger_flags.macar|MACAR (MAC Addresses Reporting)|f1|40
  usage_report_trigger_flags.perio|PERIO (Periodic Reporting)|f1|1
  usage_report_trigger_flags.volth|VOLTH (Volume Threshold)|f1|2
  usage_report_trigger_flags.timth|TIMTH (Time Threshold)|f1|4
  usage_report_trigger_flags.quhti|QUHTI (Quota Holding Time)|f1|8
  usage_report_trigger_flags.start|START (Start of Traffic)|f1|10
  usage_report_trigger_flags.stopt|STOPT (Stop of Traffic)|f1|20
  usage_report_trigger_flags.droth|DROTH (Dropped DL Traffic Threshold)|f1|40
  usage_report_trigger.immer|IMMER (Immediate Report)|f1|80
  volume_threshold_flags.tovol|TOVOL|f1|1
  volume_threshold_flags.ulvol|ULVOL|f1|2
  volume_threshold_flags.dlvol|DLVOL|f1|4
  volume_threshold.tovol|Total Volume|u8d
  volume_threshold.ulvol|Uplink Volume|u8d
  volume_threshold.dlvol|Downlink Volume|u8d
  volume_quota_flags.tovol|TOVOL|f1|1
  volume_quota_flags.ulvol|ULVOL|f1|2
  volume_quota_flags.dlvol|DLVOL|f1|4
  volume_quota.tovol|Total Volume|u8d
  volume_quota.ulvol|Uplink Volume|u8d
  volume_quota.dlvol|Downlink Volume|u8d
  subseq_volume_threshold.tovol_flg|TOVOL|f1|1
  subseq_volume_threshold.ulvol_flg|ULVOL|f1|2
  subseq_volume_threshold.dlvol_flg|DLVOL|f1|4
  subseq_volume_threshold.tovol|Total Volume|u8d
  subseq_volume_threshold.ulvol|Uplink Volume|u8d
  subseq_volume_threshold.dlvol|Downlink Volume|u8d
  time_quota|Time Quota|u4d
  start_time|Start Time|t
  end_time|End Time|t
  quota_holding_time|Quota Holding Time|u4d
  dropped_dl_traffic_threshold.dlpa_flg|DLPA|f1|1
  dropped_dl_traffic_threshold.dlby_flg|DLBY|f1|2
  downlink_packets|Downlink Packets|u8d
  bytes_downlink_data|Bytes of Downlink Data|u8d
  qer_correlation_id|QER Correlation ID|u4d
  gate_status.dlgate|DL Gate|u1d|3|#13
  gate_status.ulgate|UL Gate|u1d|c|#13
  ul_mbr|UL MBR|u5d
  dl_mbr|DL MBR|u5d
  ul_gbr|UL GBR|u5d
  dl_gbr|DL GBR|u5d
  report_type.uisr|UISR (UP Initiated Session Request)|f1|40
  report_type.sesr|SESR (Session Report)|f1|20
  report_type.tmir|TMIR (TSC Management Information Report)|f1|10
  report_type.upir|UPIR (User Plane Inactivity Report)|f1|8
  report_type.erir|ERIR (Error Indication Report)|f1|4
  report_type.usar|USAR (Usage Report)|f1|2
  report_type.dldr|DLDR (Downlink Data Report)|f1|1
  offending_ie|Type of the offending IE|u2d||#1
  offending_ie_value|Value of the offending IE|b
  up_function_features.bucp|BUCP|f1|1|Supported~Not supported|Downlink Data Buffering in CP func\#
  tion
  up_function_features.ddnd|DDND|f1|2|Supported~Not supported|Buffering parameter 'Downlink Data\#
   Notification Delay
  up_function_features.dlbd|DLBD|f1|4|Supported~Not supported
  up_function_features.trst|TRST|f1|8|Supported~Not supported|Traffic Steering
  up_function_features.ftup|FTUP|f1|10|Supported~Not supported|F-TEID allocation / release in th\#
  e UP function
  up_function_features.pfdm|PFDM|f1|20|Supported~Not supported|PFD Management procedure
  up_function_features.heeu|HEEU|f1|40|Supported~Not supported|Header Enrichment of Uplink traff\#
  ic
  up_function_features.treu|TREU|f1|80|Supported~Not supported|Traffic Redirection Enforcement i\#
  n the UP function
  up_function_features.empu|EMPU|f1|1|Supported~Not supported|Sending of End Marker packets
  up_function_features.pdiu|PDIU|f1|2|Supported~Not supported|Support of PDI optimised signallin\#
  g
  up_function_features.udbc|UDBC|f1|4|Supported~Not supported|Support of UL/DL Buffering Control
  up_function_features.quoac|QUOAC|f1|8|Supported~Not supported|The UP function supports being p\#
  rovisioned with the Quota Action to apply when reaching quotas
  up_function_features.trace|TRACE|f1|10|Supported~Not supported|The UP function supports Trace
  up_function_features.frrt|FRRT|f1|20|Supported~Not supported|The UP function supports Framed R\#
  outing
  up_function_features.pfde|PFDE|f1|40|Supported~Not supported|The UP function supports a PFD Co\#
  ntents including a property with multiple values
  up_function_features.epfar|EPFAR|f1|80|Supported~Not supported|The UP function supports the En\#
  hanced PFCP Association Release feature
  up_function_features.dpdra|DPDRA|f1|1|Supported~Not supported|The UP function supports Deferre\#
  d PDR Activation or Deactivation
  up_function_features.adpdp|ADPDP|f1|2|Supported~Not supported|The UP function supports the Act\#
  ivation and Deactivation of Pre-defined PDRs
  up_function_features.ueip|UEIP|f1|4|Supported~Not supported|The UP function supports allocatin\#
  g UE IP addresses or prefixes
  up_function_features.sset|SSET|f1|8|Supported~Not supported|UP function support of PFCP sessio\#
  ns successively controlled by different SMFs of a same SMF
  up_function_features.mnop|MNOP|f1|10|Supported~Not supported|UPF supports measurement of numbe\#
  r of packets which is instructed with the flag 'Measurement of Number of Packets' in a URR
  up_function_features.mte_n4|MTE N4|f1|20|Supported~Not supported|UPF supports multiple instanc\#
  es of Traffic Endpoint IDs in a PDI
  up_function_features.bundl|BUNDL|f1|40|Supported~Not supported|PFCP messages bundling
  up_function_features.gcom|GCOM|f1|80|Supported~Not supported|UPF support of 5G VN Group Commun\#
  ication
  up_function_features.mpas|MPAS|f1|1|Supported~Not supported|UPF support for multiple PFCP asso\#
  ciations to the SMFs in an SMF set
  up_function_features.rttl|RTTL|f1|2|Supported~Not supported|The UP function supports redundant\#
   transmission at transport layer
  up_function_features.vtime|VTIME|f1|4|Supported~Not supported|UPF support of quota validity ti\#
  me feature
  up_function_features.norp|NORP|f1|8|Supported~Not supported|UP function support of Number of R\#
  eports
  up_function_features.iptv|IPTV|f1|10|Supported~Not supported|UPF support of IPTV service
  up_function_features.ip6pl|IP6PL|f1|20|Supported~Not supported|UPF supports UE IPv6 address(es\#
  ) allocation with IPv6 prefix length other than default /64
  up_function_features.tsn|TSN|f1|40|Supported~Not supported|Integration of 5GS into a TSN data \#
  network is supported by the UPF
  up_function_features.mptcp|MPTCP|f1|80|Supported~Not supported|UPF support of MPTCP Proxy func\#
  tionality
  up_function_features.atsss_ll|ATSSS-LL|f1|1|Supported~Not supported|UPF support of ATSSS-LLL s\#
  teering functionality
  up_function_features.qfqm|QFQM|f1|2|Supported~Not supported|UPF support of per QoS flow per UE\#
   QoS monitoring for packet delay
  up_function_features.gpqm|GPQM|f1|4|Supported~Not supported|UPF support of per GTP-U Path QoS \#
  monitoring
  up_function_features.mtedt|MT-EDT|f1|8|Supported~Not supported|SGW-U support of reporting the \#
  size of DL Data Packets
  up_function_features.ciot|CIOT|f1|10|Supported~Not supported|UPF support of CIoT feature
  up_function_features.ethar|ETHAR|f1|20|Supported~Not supported|UPF support of Ethernet PDU Ses\#
  sion Anchor Relocation
  up_function_features.ddds|DDDS|f1|40|Supported~Not supported|UPF support of reporting of the f\#
  irst buffered / discarded data for downlink
  up_function_features.rds|RDS|f1|80|Supported~Not supported|UP function support of Reliable Dat\#
  a Service
  up_function_features.rttwp|RTTWP|f1|1|Supported~Not supported|UPF support of RTT measurement t\#
  owards the UE without PMF
  up_function_features.quasf|QUASF|f1|2|Supported~Not supported|The UP function supports being p\#
  rovisioned in a URR with an Exempted Application ID for Quota Action or an Exempted SDF Filter\#
   for Quota Action which is to be used when the quota is exhausted
  up_function_features.nspoc|NSPOC|f1|4|Supported~Not supported|UP function supports notifying s\#
  tart of Pause of Charging via user plane
  up_function_features.l2tp|L2TP|f1|8|Supported~Not supported|UP function supports L2TP
  up_function_features.upber|UPBER|f1|10|Supported~Not supported|UP function supports the uplink\#
   packet buffering during EAS relocation
  up_function_features.resps|RESPS|f1|20|Supported~Not supported|UP function supports Restoratio\#
  n of PFCP Session association
  up_function_features.iprep|IPREP|f1|40|Supported~Not supported|UP function supports IP Address\#
   and Port number replacement
  up_function_features.dnsts|DNSTS|f1|80|Supported~Not supported|UP function support DNS Traffic\#
   Steering based on FQDN in the DNS Query message
  up_function_features.drqos|DRQOS|f1|1|Supported~Not supported|UP function supports Direct Repo\#
  rting of QoS monitoring events to Local NEF or AF
  up_function_features.mbsn4|MBSN4|f1|2|Supported~Not supported|UPF supports sending MBS multica\#
  st session data to associated PDU sessions using 5GC individual delivery
  up_function_features.eppi|EPPI|f1|8|Supported~Not supported|UP function supports Enhanced Prov\#
  isioning of Paging Policy Indicator
  up_function_features.ratp|RATP|f1|10|Supported~Not supported|UP function supports Redirection \#
  Address Types set to Port, IPv4 address and Port, IPv6 address and Port, or IPv4 and IPv6 addr\#
  esses and Port
  up_function_features.upidp|UPIDP|f1|20|Supported~Not supported|UP function supports User Plane\#
   Inactivity Detection and reporting per PDR
  up_function_features.afsfc|AFSFC|f1|40|Supported~Not supported|UP function supports inserting \#
  metadata when Application Function influence on Service Function Chaining
  up_function_features.mpquic|MPQUIC|f1|80|Supported~Not supported|UPF support of MPQUIC Proxy f\#
  unctionality
  up_function_features.redsm|REDSM|f1|1|Supported~Not supported|UP function supports the Redunda\#
  nt Steering Mode
  up_function_features.dbdm|DBDM|f1|2|Supported~Not supported|The buffering parameters 'DL Buffe\#
  ring Duration' and 'DL Buffering Suggested Packet Count' in PFCP Session Modification Request \#
  are supported by the UP function
  up_function_features.tscts|TSCTS|f1|4|Supported~Not supported|AF requested support of Time Syn\#
  chronization and/or Time Sensitive Communication is supported by the UP function
  up_function_features.drtsc|DRTSC|f1|8|Supported~Not supported|UP function supports Direct Repo\#
  rting of TSC management information events to TSN AF or TSCTSF
  up_function_features.n6jedb|N6JEDB|f1|10|Supported~Not supported|UPF support of N6 Jitter, DL \#
  Periodicity and UL Periodicity Measurement and Reporting, and End of Data Burst marking
  up_function_features.qmcon|QMCON|f1|20|Supported~Not supported|UPF support of QoS monitoring o\#
  f Congestion information
  up_function_features.detnet|DETNET|f1|40|Supported~Not supported|Deterministic Networking is s\#
  upported by the UP function
  up_function_features.eml4s|EML4S|f1|80|Supported~Not supported|UP function supports ECN Markin\#
  g for L4S
  up_function_features.pdusm|PDUSM|f1|1|Supported~Not supported|UP function supports PDU Set Mar\#
  king
  up_function_features.cntl|CN-TL|f1|2|Supported~Not supported|UPF support of the TSN Talker and\#
   Listener (TL) functionality
  up_function_features.qmdrm|QMDRM|f1|4|Supported~Not supported|UPF support of QoS monitoring of\#
   Data Rate Measurement
  up_function_features.edbnc|EDBNC|f1|8|Supported~Not supported|UP function supports Extended DL\#
   Buffering Notification Control
  up_function_features.mtsdt|MT-SDT|f1|10|Supported~Not supported|UPF support of reporting the s\#
  ize of DL Data Packets per QoS flow
  up_function_features.upsbies|UPSBIES|f1|20|Supported~Not supported|UPF support of event subscr\#
  iption via Service Based Interface
  up_function_features.un6tu|UN6TU|f1|40|Supported~Not supported|UPF supports to allocate a mapp\#
  ed N6 IP address and perform IP replacement
  up_function_features.umn6ip|UMN6IP|f1|80|Supported~Not supported|UPF supports N6 tunnelling us\#
  ing N6 routing information
  up_function_features.mbsch|MBSCH|f1|1|Supported~Not supported|MB-UPF support of MBS charging
  up_function_features.ulmn4|ULM N4|f1|2|Supported~Not supported|UE Level measurement
  sequence_number|Sequence Number|u4d
  metric|Metric|u1d
  timer_unit|Timer unit|u1d|e0|#14
  timer_value|Timer value|u1d|1f
  volume_measurement_flags.tovol|TOVOL|f1|1
  volume_measurement_flags.ulvol|ULVOL|f1|2
  volume_measurement_flags.dlvol|DLVOL|f1|4
  volume_measurement_flags.tonop|TONOP|f1|8
  volume_measurement_flags.ulnop|ULNOP|f1|10
  volume_measurement_flags.dlnops|DLNOP|f1|20
  volume_measurement.tovol|Total Volume|u8d
  volume_measurement.ulvol|Uplink Volume|u8d
  volume_measurement.dlvol|Downlink Volume|u8d
  volume_measurement.tonop|Total Number of Packets|u8d
  volume_measurement.ulnop|Uplink Number of Packets|u8d
  volume_measurement.dlnop|Downlink Number of Packets|u8d
  cp_function_features.load|LOAD|f1|1|Supported~Not supported|Load Control
  cp_function_features.ovrl|OVRL|f1|2|Supported~Not supported|Overload Control
  cp_function_features.epfar|EPFAR|f1|4|Supported~Not supported|The CP function supports the Enh\#
  anced PFCP Association Release feature
  cp_function_features.sset|SSET|f1|8|Supported~Not supported|SMF support of PFCP sessions succe\#
  ssively controlled by different SMFs of a same SMF Set
  cp_function_features.bundl|BUNDL|f1|10|Supported~Not supported|PFCP messages bundling
  cp_function_features.mpas|MPAS|f1|20|Supported~Not supported|SMF support for multiple PFCP ass\#
  ociations from an SMF set to a single UPF
  cp_function_features.ardr|ARDR|f1|40|Supported~Not supported|CP function supports Additional U\#
  sage Reports in the PFCP Session Deletion Response
  cp_function_features.uiaur|UIAUR|f1|80|Supported~Not supported|CP function supports the UE IP \#
  Address Usage Reporting feature
  cp_function_features.psucc|PSUCC|f1|1|Supported~Not supported|CP function supports PFCP sessio\#
  n establishment or modification with Partial Success
  cp_function_features.rpgur|RPGUR|f1|2|Supported~Not supported|CP function supports the Peer GT\#
  P-U Entity Restart Reporting
  usage_information.bef|BEF (Before)|f1|1
  usage_information.aft|AFT (After)|f1|2
  usage_information.uae|UAE (Usage After Enforcement)|f1|4
  usage_information.ube|UBE (Usage Before Enforcement)|f1|8
  application_instance_id|Application Instance Identifier|b
  flow_dir|Flow Direction|u1d|7|#15
  packet_rate.ulpr|ULPR (Uplink Packet Rate)|f1|1|Present~Not Present
  packet_rate.dlpr|DLPR (Downlink Packet Rate)|f1|2|Present~Not Present
  packet_rate.aprc|APRC (Additional Packet Rate Control)|f1|4|Present~Not Present
  ul_time_unit|Uplink Time Unit|u1d|7|#16
  max_ul_pr|Maximum Uplink Packet Rate|u2d
  dl_time_unit|Downlink Time Unit|u1d|7|#16
  max_dl_pr|Maximum Downlink Packet Rate|u2d
  dl_flow_level_marking.ttc|TTC (ToS/Traffic Class)|f1|1|Present~Not Present
  dl_flow_level_marking.sci|SCI(Service Class Indicator)|f1|2|Present~Not Present
  sci|Service Class Indicator|u2x
  dl_data_notification_delay|Delay Value|u1d|||Delay Value in integer multiples of 50 millisecs,\#
   or zero
  packet_count|Packet Count|u2d
  dl_data_service_inf.ppi|PPI(Paging Policy Indication)|f1|1|Present~Not Present
  dl_data_service_inf.qfii|QFII(QoS Flow Identifier)|f1|2|Present~Not Present
  dl_data_service_inf.dlpsi|DLPSI(DL Packet Size Indication)|f1|4|Present~Not Present
  dl_data_service_inf.paging_policy_indication|Paging Policy Indication|u2d|7f
  dl_data_service_inf.dlpacketsize|DL Data Packet Size|u2d
  smreq_flags.drobu|DROBU (Drop Buffered Packets)|f1|1
  smreq_flags.sndem|SNDEM (Send End Marker Packets)|f1|2
  smreq_flags.qaurr|QAURR (Query All URRs)|f1|4
  smreq_flags.sumpc|SUMPC (Stop of Usage Measurement to Pause Charging)|f1|8
  smreq_flags.rumuc|RUMUC (Resume of Usage Measurement to Un-pause of Charging)|f1|10
  smreq_flags.deteid|DETEID (Delete All DL N3mb and/or N19mb F-TEIDs)|f1|20
  smreq_flags.hrsbom|HRSBOM (HR-SBO Mode)|f1|40
  srrsp_flags.drobu|DROBU (Drop Buffered Packets)|f1|1
  pfd_contents_flags.fd|FD (Flow Description)|f1|1
  pfd_contents_flags.url|URL (URL)|f1|2
  pfd_contents_flags.dn|DN (Domain Name)|f1|4
  pfd_contents_flags.cp|CP (Custom PFD Content)|f1|8
  pfd_contents_flags.dnp|DNP (Domain Name Protocol)|f1|10
  pfd_contents_flags.afd|AFD (Additional Flow Description)|f1|20
  pfd_contents_flags.aurl|AURL (Additional URL)|f1|40
  pfd_contents_flags.adnp|ADNP (Additional Domain Name and Domain Name Protocol)|f1|80
  url_len|Length of URL|u2d
  url|URL|s
  dn_len|Length of Domain Name|u2d
  dn|Domain Name|s
  cp_len|Length of Custom PFD Content|u2d
  cp|Custom PFD Content|b
  dnp_len|Length of Domain Name Protocol|u2d
  dnp|Domain Name Protocol|s
  adf_len|Length of Additional Flow Description|u2d
  aurl_len|Length of Additional URL|u2d
  adnp_len|Length of Additional Domain Name and Domain Name Protocol|u2d
  header_type|Header Type|u1d|1f|#17
  hf_len|Length of Header Field Name|u1d
  hf_name|Header Field Name|b
  hf_val_len|Length of Header Field Value|u1d
  hf_val|Header Field Value|b
  measurement_info.fd|MBQE (Measurement Before QoS Enforcement)|f1|1
  measurement_info.inam|INAM (Inactive Measurement)|f1|2
  measurement_info.radi|RADI (Reduced Application Detection Information)|f1|4
  measurement_info.istm|ISTM (Immediate Start Time Metering)|f1|8
  measurement_info.mnop|MNOP (Measurement of Number of Packets)|f1|10
  measurement_info.sspoc|SSPOC (Send Start Pause of Charging)|f1|20
  measurement_info.aspoc|ASPOC (Applicable for Start Pause of Charging)|f1|40
  measurement_info.ciam|CIAM (Control of Inactive Measurement)|f1|80
  node_report_type.upfr|UPFR (User Plane Path Failure Report)|f1|1
  node_report_type.uprr|UPRR (User Plane Path Recovery Report)|f1|2
  node_report_type.ckdr|CKDR (Clock Drift Report)|f1|4
  node_report_type.gpqr|GPQR (GTP-U Path QoS Report)|f1|8
  node_report_type.purr|PURR (peer GTP-U entity Restart Report)|f1|10
  node_report_type.pvsrurr|VSR (Vendor-Specific Report)|f1|20
  ur_seqn|UR-SEQN|u4d
  oci_flags.aoci|AOCI: Associate OCI with Node ID|f1|1
  assoc_rel_req.sarr|SARR (PFCP Association Release Request)|f1|1
  assoc_rel_req.urss|URSS (non-zero Usage Reports for the affected PFCP Sessions Sent)|f1|2
  upiri_flags.assosi|ASSOSI (Associated Source Instance)|f1|40|Present~Not Present
  upiri_flags.assoni|ASSONI (Associated Network Instance)|f1|20|Present~Not Present
  upiri_flags.teidri|TEIDRI (TEID Range Indication)|u1x|1c
  upiri_flags.v6|V6 (IPv6)|f1|2|Present~Not Present
  upiri_flags.v4|V4 (IPv4)|f1|1|Present~Not Present
  upiri.teidri|TEID Range Indication|u1d|1c
  upiri.teid_range|TEID|u4x
  upiri.ipv4_addr|IPv4 address|4
  upiri.ipv6_addr|IPv6 address|6
  user_plane_inactivity_time|User Plane Inactivity Timer|u4d||%s
  subsequent_volume_quota_flags.tovol|TOVOL|f1|1
  subsequent_volume_quota_flags.ulvol|ULVOL|f1|2
  subsequent_volume_quota_flags.dlvol|DLVOL|f1|4
  subsequent_volume_quota.tovol|Total Volume|u8d
  subsequent_volume_quota.ulvol|Uplink Volume|u8d
  subsequent_volume_quota.dlvol|Downlink Volume|u8d
  subsequent_time_quota|Subsequent Time Quota|u4d
  rqi_flag|RQI|f1|1
  qfi_value|QFI|u1x|3f
  query_urr_reference|Query URR Reference|u4d
  additional_usage_reports_information_auri|AURI (Additional Usage Reports Indication)|f2|8000
  additional_usage_reports_information_value|Number of Additional Usage Reports value|u2d|7fff
  traffic_endpoint_id|Traffic Endpoint ID|u1d
  mac_address.flags.sour|SOUR|f1|1|Present~Not Present
  mac_address.flags.dest|DEST|f1|2|Present~Not Present
  mac_address.flags.usuo|USUO|f1|4|Present~Not Present
  mac_address.flags.udes|UDES|f1|8|Present~Not Present
  mac_address.sour|Source MAC Address|b
  mac_address.dest|Destination MAC Address|b
  mac_address.usou|Upper Source MAC Address|b
  mac_address.udes|Upper Destination MAC Address|b
  c_tag.flags.pcp|PCP|f1|1||Priority code point
  c_tag.flags.dei|DEI|f1|2||Drop eligible indicator
  c_tag.flags.vid|VID|f1|4||VLAN identifier
  c_tag.cvid|C-VID|u2x
  c_tag.dei_flag|Drop eligible indicator (DEI)|f1|8|Eligible~Ineligible
  c_tag.pcp|Priority code point (PCP)|u1d|7|#18
  s_tag.flags.pcp|PCP|f1|1||Priority code point
  s_tag.flags.dei|DEI|f1|2||Drop eligible indicator
  s_tag.flags.vid|VID|f1|4||VLAN identifier
  s_tag.svid|S-VID|u2x
  s_tag.dei_flag|Drop eligible indicator (DEI)|f1|8|Eligible~Ineligible
  s_tag.pcp|Priority code point (PCP)|u1d|7|#18
  ethertype|Ethertype|u2x||#19
  proxying.flags.arp|ARP|f1|1
  proxying.flags.ins|INS|f1|2
  ethertype_filter_id|Ethertype Filter ID|u8d
  ethertype_filter_properties.flags.bide|BIDE|f1|1
  suggested_buffering_packets_count.packet_count|Packet count|u1d
  ethernet_pdu_session_information.flags.ethi|IMSIF|f1|1|Present~Not Present
  mac_addresses_detected.number_of_mac_addresses|Number of MAC addresses|u1d
  mac_addresses_detected.mac_address|MAC Address|b
  mac_addresses_detected.length_of_ctag|Length of C-TAG|u1d
  mac_addresses_detected.length_of_stag|Length of S-TAG|u1d
  mac_addresses_removed.number_of_mac_address|Number of MAC addresses|u1d
  mac_addresses_removed.mac_addresses|MAC Address|b
  mac_addresses_removed.length_of_ctag|Length of C-TAG|u1d
  mac_addresses_removed.length_of_stag|Length of S-TAG|u1d
  ethernet|Ethernet Inactivity Timer|u4d||%s
  subsequent_event_quota|Subsequent Event Quota|u4d
  subsequent_event_threshold|Subsequent Event Threshold|u4d
  framed_route|Framed-Route|s
  framed_routing|Framed-Routing|b
  framed_ipv6_route|Framed-IPv6-Route|s
  event_quota|Event Quota|u4d
  event_threshold|Event Threshold|u4d
  time_stamp|Time Stamp|t
  averaging_window|Averaging Window|u4d
  ppi|Paging Policy Indicator (PPI)|u1d|7
  apn_dnn|APN/DNN|s
  tgpp_interface_type|3GPP Interface Type|u1d|3f|#20
  srreq_flags.psdbu|PSDBU (PFCP Session Deleted By the UP function)|f1|1
  aureq_flags.parps|PARPBS (PFCP Association Release Preparation Start)|f1|1
  activation_time|Activation Time|t
  deactivation_time|Deactivation Time|t
  mar_id|MAR ID|u2d
  steering_functionality|Steering Functionality|u1d|f|#21
  steering_mode|Steering Mode|u1d|f|#22
  weight|Weight|u1d
  priority|Priority|u1d|f|#23
  ue_ip_address_pool_length|UE IP address Pool Identity Length|u2d
  ue_ip_address_pool_identity|UE IP address Pool Identity|b
  alternative_smf_ip_address_flags.ppe|PPE (Preferred PFCP Entity)|f1|4|Present~Not Present
  alternative_smf_ip_address.ipv4|IPv4 address|4
  alternative_smf_ip_address.ipv6|IPv6 address|6
  packet_replication_and_detection_carry_on_information.flags.priueai|PRIUEAI (Packet Replicatio\#
  n Information – UE/PDU Session Address Indication)|f1|1|Present~Not Present
  packet_replication_and_detection_carry_on_information.flags.prin19i|PRIN19I (Packet Replicatio\#
  n Information - N19 Indication)|f1|2|Present~Not Present
  packet_replication_and_detection_carry_on_information.flags.prin6i|PRIN6I (Packet Replication \#
  Information - N6 Indication)|f1|4|Present~Not Present
  packet_replication_and_detection_carry_on_information.flags.dcaroni|DCARONI (Detection Carry-O\#
  n Indication)|f1|8|Present~Not Present
  validity_time_value|Validity Time value|u4d||%s
  number_of_reports|Number of Reports|u2d
  asrsp_flags.flags.psrei|PSREI (PFCP Session Retained Indication)|f1|1|Present~Not Present
  asrsp_flags.flags.uupsi|UUPSI (UPF configured for IPUPS indication)|f1|2|Present~Not Present
  cp_pfcp_entity_ip_address.ipv4|IPv4 address|4
  cp_pfcp_entity_ip_address.ipv6|IPv6 address|6
  sereq_flags.flags.resti|RESTI (Restoration Indication)|f1|1|Present~Not Present
  sereq_flags.flags.sumpc|SUMPC (Stop of Measurement of Pause of Charging)|f1|2|Present~Not Pres\#
  ent
  sereq_flags.flags.hrsbom|HRSBOM (HR-SBO Mode)|f1|4|Present~Not Present
  ip_multicast_address.flags.range|RANGE|f1|4|Present~Not Present
  ip_multicast_address.flags.any|ANY|f1|8|Present~Not Present
  source_ip_address.flags.mpl|MPL (Mask/Prefix Length)|f1|4|Present~Not Present
  source_ip_address.ipv4|IPv4 address|4
  source_ip_address.ipv6|IPv6 address|6
  source_ip_address.mpl|Mask/Prefix Length|u1d
  packet_rate_status.flags.ul|UL|f1|1
  packet_rate_status.flags.dl|DL|f1|2
  packet_rate_status.flags.apr|APR|f1|4
  packet_rate_status.tovol|UL (remaining uplink packet limit)|u2d
  packet_rate_status.ulvol|DL (remaining downlink packet limit)|u2d
  packet_rate_status.validity_time|Rate Status Validity Time value|u8d
  create_bridge_router_info.flags.bii|BII (Bridge Information Indication)|f1|1|Present~Not Prese\#
  nt
  create_bridge_router_info.flags.rii|RII (Router Information Indication)|f1|2|Present~Not Prese\#
  nt
  port_number.value|Port Number value|u4d
  nw_tt_port_number.value|NW-TT Port Number value|u4d
  5gs_user_plane_node_id.flags.sour|BID|f1|1|Present~Not Present
  5gs_user_plane_node_id.value|Use Plane Node value|u8d
  port_management_information|Port Management Information|b
  requested_clock_drift_control_information.flags.rrto|RRTO (Request to Report Time Offset)|f1|1\#
  |Present~Not Present
  requested_clock_drift_control_information.flags.rrcr|RRCR (Request to Report Cumulative RateRa\#
  tio)|f1|2|Present~Not Present
  time_domain_number_value|Time Domain Number value|u1d
  time_offset_threshold|Time Offset Threshold|u8d
  cumulative_rate_ratio_threshold|Cumulative rateRatio Threshold|u4d
  time_offset_measurement|Time Offset Measurement|u8d
  cumulative_rate_ratio_measurement|Cumulative rateRatio Measurement|u4d
  srr_id_value|SRR ID value|u1d
  requested_access_availability_control_information.flags.rrca|RRCA (Request to Report Change in\#
   Access availability)|f1|1|Present~Not Present
  mptcp_control_information.flags.tci|TCI (Transport Converter Indication)|f1|1|Present~Not Pres\#
  ent
  atsss_ll_control_information.flags.lli|LLI: ATSSS-LL steering functionality is required|f1|1|P\#
  resent~Not Present
  pmf_control_information.flags.pmfi|PMFI (PMF functionality is required)|f1|1|Present~Not Prese\#
  nt
  pmf_control_information.flags.drtti|DRTTI (Disallow PMF RTT Indication)|f1|2|Present~Not Prese\#
  nt
  pmf_control_information.flags.pqpm|PQPM (Per Qos flow Performance Measurement indication)|f1|4\#
  |Present~Not Present
  pmf_control_information.number_of_qfi|Number of QFI|u1d
  mptcp_ip_address_information.flags.v4|V4|f1|1|Present~Not Present
  mptcp_ip_address_information.flags.v6|V6|f1|2|Present~Not Present
  mptcp_proxy.type|MPTCP proxy type|b
  mptcp_proxy.port|MPTCP proxy port|u2d
  mptcp_proxy.ipv4|MPTCP proxy IPv4 address|4
  mptcp_proxy.ipv6|MPTCP proxy IPv6 address|6
  link_specific_multipath_ip_address.flags.v4|V4|f1|1|Present~Not Present
  link_specific_multipath_ip_address.flags.v6|V6|f1|2|Present~Not Present
  link_specific_multipath_ip_address.flags.nv4|NV4|f1|4|Present~Not Present
  link_specific_multipath_ip_address.flags.nv6|NV6|f1|8|Present~Not Present
  link_specific_multipath_ip_address.3gpp.ipv4|Link-Specific IPv4 Address for 3GPP Access|4
  link_specific_multipath_ip_address.3gpp.ipv6|Link-Specific IPv6 Address for 3GPP Access|6
  link_specific_multipath_ip_address.non3gpp.ipv4|Link-Specific IPv4 Address for Non-3GPP Access\#
  |4
  link_specific_multipath_ip_address.non3gpp.ipv6|Link-Specific IPv6 Address for Non-3GPP Access\#
  |6
  pmf_address_information.flags.v4|V4|f1|1|Present~Not Present
  pmf_address_information.flags.v6|V6|f1|2|Present~Not Present
  pmf_address_information.flags.mac|MAC|f1|4|Present~Not Present
  pmf_address_information.ipv4|PMF IPv4 Address|4
  pmf_address_information.ipv6|PMF IPv6 Address|6
  pmf_address_information.port_3gpp|PMF port for 3GPP|u2d
  pmf_address_information.port_non3gpp|PMF port for Non-3GPP|u2d
  pmf_address_information.mac_address_3gpp|MAC Address for 3GPP|b
  pmf_address_information.mac_address_non3gpp|MAC Address for Non-3GPP|b
  atsss_ll_information.flags.lli|LLI: ATSSS-LL steering functionality have been allocated|f1|1|P\#
  resent~Not Present
  data_network_access_identifier|Data Network Access Identifier|b
  average_packet_delay.milliseconds|Delay Value in milliseconds|u4d
  qos_report_trigger.flags.v4|PER (Periodic Reporting)|f1|1|Present~Not Present
  qos_report_trigger.flags.thr|THR (Event triggered based on Threshold)|f1|2|Present~Not Present
  qos_report_trigger.flags.ire|IRE (Immediate Report)|f1|4|Present~Not Present
  qos_report_trigtp_u_path_interface_typegger.flags.n9|N9|f1|1|Present~Not Present
  gtp_u_path_interface_type.flags.n3|N3|f1|2|Present~Not Present
  requested_qos_monitoring.flags.dlpd|DLPD (Downlink Packet Delay)|f1|1|Present~Not Present
  requested_qos_monitoring.flags.ulpd|ULPD (Uplink Packet Delay)|f1|2|Present~Not Present
  requested_qos_monitoring.flags.rppd|RPPD (Round Trip Packet Delay)|f1|4|Present~Not Present
  requested_qos_monitoring.flags.gtpupm|GTPUPM (GTP-U Path Monitoring)|f1|8|Present~Not Present
  requested_qos_monitoring.flags.dlci|DLCI (Downlink Congestion Information)|f1|10|Present~Not P\#
  resent
  requested_qos_monitoring.flags.ulci|ULCI (Uplink Congestion Information)|f1|20|Present~Not Pre\#
  sent
  requested_qos_monitoring.flags.dlpr|DLPR (Downlink Packet Rate)|f1|40|Present~Not Present
  requested_qos_monitoring.flags.ulpr|ULPR (Uplink Packet Rate)|f1|80|Present~Not Present
  reporting_frequency.flags.evett|EVETT (Event Triggered QoS monitoring reporting)|f1|1|Present~\#
  Not Present
  reporting_frequency.flags.perio|PERIO (Periodic QoS monitoring reporting)|f1|2|Present~Not Pre\#
  sent
  reporting_frequency.flags.sesrl|SESRL (Session Released QoS monitoring reporting) (Deprecated \#
  in R18.1)|f1|4|Present~Not Present
  packet_delay_thresholds.flags.dl|DL (Downlink)|f1|1|Present~Not Present
  packet_delay_thresholds.flags.ul|UL (Uplink)|f1|2|Present~Not Present
  packet_delay_thresholds.flags.rp|RP (Round Trip)|f1|4|Present~Not Present
  packet_delay_thresholds.downlink|Downlink packet delay threshold (milliseconds)|u4d
  packet_delay_thresholds.uplink|Downlink packet delay threshold (milliseconds)|u4d
  packet_delay_thresholds.roundtrip|Round trip packet delay threshold (milliseconds)|u4d
  minimum_wait_time.seconds|The Minimum Wait Time (seconds)|u4d
  qos_monitoring_measurement.flags.dlpd|DLPD (Downlink Packet Delay)|f1|1|Present~Not Present
  qos_monitoring_measurement.flags.ulpd|ULPD (Uplink Packet Delay)|f1|2|Present~Not Present
  qos_monitoring_measurement.flags.rppd|RPPD (Round Trip Packet Delay)|f1|4|Present~Not Present
  qos_monitoring_measurement.flags.plmf|PLMF (Packet Delay Measurement Failure)|f1|8|Present~Not\#
   Present
  qos_monitoring_measurement.flags.dlci|DLCI (Downlink Congestion Info)|f1|10|Present~Not Presen\#
  t
  qos_monitoring_measurement.flags.ulci|ULCI (Uplink Congestion Info)|f1|20|Present~Not Present
  qos_monitoring_measurement.downlink_packet_delay|Downlink packet delay (milliseconds)|u4d
  qos_monitoring_measurement.uplink_packet_delay|Downlink packet delay (milliseconds)|u4d
  qos_monitoring_measurement.roundtrip|Round trip packet delay (milliseconds)|u4d
  qos_monitoring_measurement.downlink_congestion_information|Downlink Congestion information|u1D
  qos_monitoring_measurement.uplink_congestion_information|Uplink Congestion information|u1D
  qos_monitoring_measurement.downlink_packet_rate|Average Downlink packet rate (kilobits per sec\#
  ond)|u4d
  qos_monitoring_measurement.uplink_packet_rate|Average Uplink packet rate (kilobits per second)\#
  |u4d
  mt_edt_control_information.flags.rdsi|RDSI (Reporting DL data packets Size Indication)|f1|1|Pr\#
  esent~Not Present
  dl_data_packets_size|DL Data Packets Size|u2d
  qer_control_indications.rcsr|RCSR (Rate Control Status Reporting)|f1|1
  nf_instance_id|NF Instance ID|g
  s_nssai_sst.sst|SST|b
  s_nssai_sst.sd|SD|b
  ip_version.v6|V6 (IPv6)|f1|2|Present~Not Present
  ip_version.v4|V4 (IPv4)|f1|1|Present~Not Present
  asreq_flags.flags.uupsi|UUPSI (UPF configured for IPUPS indication)|f1|1|Present~Not Present
  data_status.flags.drop|DROP (First DL packet is discared by UP function)|f1|1|Present~Not Pres\#
  ent
  data_status.flags.buff|BUFF (First DL packet is received and buffered by UP function)|f1|2|Pre\#
  sent~Not Present
  rds_configuration_information.flags.rds|RDS (Reliable Data Service)|f1|1|Present~Not Present
  multipath_application_indication.flags.mtai|MTAI (MPTCP Applicable Indication)|f1|1|Present~No\#
  t Present
  multipath_application_indication.flags.mqai|MQAI (MPQUIC Applicable Indication)|f1|2|Present~N\#
  ot Present
  user_plane_node_management_information_container|Predefined Rules Name|b
  number_of_ue_ip_addresses.v4|IPv4|f1|1|Present~Not Present
  number_of_ue_ip_addresses.v6|IPv6|f1|2|Present~Not Present
  number_of_ue_ip_addresses.ipv4addresses|Number of UE IPv4 Addresses|u4d
  number_of_ue_ip_addresses.ipv6addresses|Number of UE IPv6 Addresses|u4d
  validity_timer|Validity Timer|u2d
  rattype|RAT Type|u1d||#24
  l2tp_user_authentication.proxy_authen_type_value|Proxy Authen Type Value|u2d
  l2tp_user_authentication.flags.pan|PAN (Proxy Authen Name)|f1|1|Present~Not Present
  l2tp_user_authentication.flags.pac|PAC (Proxy Authen Challenge)|f1|2|Present~Not Present
  l2tp_user_authentication.flags.par|PAR (Proxy Authen Response)|f1|4|Present~Not Present
  l2tp_user_authentication.flags.pai|PAI (Proxy Authen UD)|f1|8|Present~Not Present
  tunnel_preference_value|Tunnel Preference Value|u3d
  calling_number_value|Calling Number Value|s
  called_number_value|Called Number Value|s
  l2tp_session_indications.reuia|REUIA|f1|1|Supported~Not supported|Request UE IP Address
  l2tp_session_indications.redsa|REDSA|f1|2|Supported~Not supported|Request DNS Server Address
  l2tp_session_indications.rensa|RENSA|f1|4|Supported~Not supported|Request NBNS Server Address
  maximum_receive_unit|Maximum Receive Unit|u2d
  thresholds.flags.rtt|RTT|f1|1|Present~Not Present
  thresholds.flags.plr|PLR (Packet Loss Rate)|f1|2|Present~Not Present
  thresholds.rtt|RTT (in milliseconds)|u2d
  thresholds.plr|Packet Loss Rate (in percent)|u1d
  group_id|Group ID|s
  cp_ip_address.ipv4|IPv4 address|4
  cp_ip_address.ipv6|IPv6 address|6
  ip_address_and_port_number_replacement.flag.dipv4|DIPV4|f1|1|Present~Not Present
  ip_address_and_port_number_replacement.flag.dipv6|DIPV6|f1|2|Present~Not Present
  ip_address_and_port_number_replacement.flag.dpn|DPN|f1|4|Present~Not Present
  ip_address_and_port_number_replacement.flag.sipv4|SIPV4|f1|8|Present~Not Present
  ip_address_and_port_number_replacement.flag.sipv6|SIPV6|f1|10|Present~Not Present
  ip_address_and_port_number_replacement.flag.spn|SPN|f1|20|Present~Not Present
  ip_address_and_port_number_replacement.flag.umn6rs|UMN6RS|f1|20|Present~Not Present
  ip_address_and_port_number_replacement.dipv4|Destination IPv4 address|4
  ip_address_and_port_number_replacement.dipv6|Destination IPv6 address|6
  ip_address_and_port_number_replacement.dpn|Destination Port Number|u2d
  ip_address_and_port_number_replacement.sipv4|Source IPv4 address|4
  ip_address_and_port_number_replacement.sipv6|Source IPv6 address|6
  ip_address_and_port_number_replacement.spn|Source Port Number|u2d
  dns_query_filter.pattern_len|DNS Query Filter Pattern Length|u2d
  dns_query_filter.pattern|DNS Query Filter Pattern|s
  event_notification_uri|Event Notification URI|s
  reporting_flags.dupl|DUPL (Duplication Notification)|f1|1
  session_identifier.flag.tmgi|TGMI|f1|1
  session_identifier.flag.ssmi|SSMI|f1|2
  session_identifier.flag.nidi|NIDI|f1|4
  mbs_session_identifier.tmgi|TMGI|b
  mbs_session_identifier.source_address.type|Source Address Type|u1d|c0
  mbs_session_identifier.source_address.length|Source Address Length|u1d|3f
  multicast_transport_information.endpoint_identifier|Common Tunnel Endpoint Identifier|u4d
  multicast_transport_information.distribution_address.type|Distribution Address Type|u1d|c0
  multicast_transport_information.distribution_address.length|Distribution Address Length|u1d|3f
  reporting_flags.pllssm|PLLSSM (Provide Lower Layer SSM)|f1|1
  reporting_flags.jmbssm|JMBSSM (Join MBS Session SSM)|f1|2
  reporting_flags.mbs_resti|MBS RESTI (MBS Restoration Indication)|f1|4
  local_ingress_tunnel.flags.ch|CH (CHOOSE)|f1|4
  local_ingress_tunnel.flags.v6|V6 (IPv6)|f1|2|Present~Not Present
  local_ingress_tunnel.flags.v4|V4 (IPv4)|f1|1|Present~Not Present
  local_ingress_tunnel.udp|UDP Port|u4x
  local_ingress_tunnel.ipv4|IPv4 address|4
  local_ingress_tunnel.ipv6|IPv6 address|6
  mbs_unicast_parameters_id|MBS Unicast Parameters ID value|u2d
  mbsn4resp_flags.nn19dt|NN19DT|f1|1|Supported~Not supported|New N19mb Downlink Tunnel
  mbsn4resp_flags.jmti|JMTI|f1|2|Supported~Not supported|Joined N19mb Multicast Tree Indication
  mbsn4resp_flags.n19dtr|N19DTR|f1|4|Supported~Not supported|N19mb Downlink Tunnel Removal
  tunnel_password_value|Tunnel Password value|s
  area_session_id_value|Area Session ID value|u2d
  pfcpsdrsp_flags.puru|PURU (Pending Usage Reports Unacknowledged)|f1|1
  qer_indications_flags.iqfis|IQFIS (Insert DL MBS QFI SN)|f1|1
  qer_indications_flags.edbmi|EDBMI (End Of Data Burst Marking Indication)|f1|2
  qer_indications_flags.eml4s|EML4S (ECN Marking for L4S)|f1|4
  qer_indications_flags.pdusm|PDUSM (PDU Set Marking)|f1|4
  qer_indications_flags.ctdi|CTDI (Configured Time Domain Indicator)|f1|1
  traffic_parameter_threshold_flags.dl|DL|f1|1
  traffic_parameter_threshold.downlink_n6_jitter_threshold|Downlink N6 Jitter Threshold|u4d
  dl_periodicity.value|Dl Periodicity|u4d
  dl_periodicity.dl|DL|f1|1
  dl_periodicity.dl_periodicity|DL Periodicity|u4d
  dl_periodicity.lower_dl_jitter_measurement|Lower DL Jitter Measurement|u4d
  dl_periodicity.higher_dl_jitter_measurement|Higher DL Jitter Measurement|u4d
  traffic_parameter_measurement_indication.ulpmi|ULPMI|f1|1
  traffic_parameter_measurement_indication.dlpmi|DLPMI|f1|2
  traffic_parameter_measurement_indication.n6jmi|N6JMI|f1|2
  ul_periodicity.value|Ul Periodicity|u4d
  quic_control_information.cupd|CUPD|f1|1
  mpquic_address_information.flags.v4|V4|f1|1|Present~Not Present
  mpquic_address_information.flags.v6|V6|f1|2|Present~Not Present
  mpquic_address_information.type|MPQUIC Proxy Type|u1d||#25
  mpquic_address_information.port|MPQUIC Proxy Port|u2d
  mpquic_address_information.ipv4|MPQUIC Proxy IPv4 Address|4
  mpquic_address_information.ipv6|MPQUIC Proxy IPv6 Address|6
  transport_mode.value|Transport Mode Value|u1d|f|#26
  protocol_description.h264|H264|f1|1
  protocol_description.rtp|RTP|f1|2
  protocol_description.srtp|SRTP|f1|2
  reporting_suggestion_info.reporting_urgency_value|Reporting Urgency value|u1d|f|#27
  reporting_suggestion_info.reporting_time_info|Reporting Time Info|u4d
  tl_container|TL-Container|b
  measurement_indication.dqfi|DQFI|f1|1
  hplmn_s_nssai.sst|SST (Slice/Service Type)|b
  hplmn_s_nssai.sd|SD (Slice Differentiator)|b
  media_transport_protocol.media_transport_protocol_value|Media Transport Protocol|u1d|f|#28
  rtp_header_extension.rtp_header_extension_type|RTP Header Extension Type|u1d||#29
  rtp_header_extension_id.rtp_header_extension_id|RTP Header Extension ID|u1d
  rtp_payload_type.rtp_payload_type|RTP Payload Type|u1d
  rtp_payload_format.rtp_payload_format|RTP Payload Format|u1d||#29
  extended_dl_buffering_notification_policy.edbn|EDBN|f1|1
  mt_sdt_control_information.rdsi|RDSI|f1|1
  reporting_thresholds.flags.dlci|DLCI|f1|1|Present~Not Present
  reporting_thresholds.flags.ulci|ULCI|f1|2|Present~Not Present
  reporting_thresholds.flags.dlrp|DLRP|f1|4|Present~Not Present
  reporting_thresholds.flags.ulrp|ULRP|f1|8|Present~Not Present
  reporting_thresholds.dl_congestion|DL Congestion Information Threshold|u2d
  reporting_thresholds.ul_congestion|UL Congestion Information Threshold|u2d
  reporting_thresholds.dl_data_rate|DL Data Rate threshold (kilobits)|u4d
  reporting_thresholds.ul_data_rate|UL Data Rate threshold (kilobits)|u4d
  rtp_header_extension_additional_information.flags.fi|FI (Format Indication)|f1|1|Present~Not P\#
  resent
  rtp_header_extension_additional_information.flags.pssai|PSSAI (PDU Set Size Activation Indicat\#
  ion)|f1|2|Present~Not Present
  rtp_header_extension_additional_information.pssa|PSSA|u1d|4
  rtp_header_extension_additional_information.format|Format|u1d|3|#30
  mapped_n6_ip_address.flags.chv4|CHV4|f1|1|Present~Not Present
  mapped_n6_ip_address.flags.v4|V4|f1|2|Present~Not Present
  mapped_n6_ip_address.ipv4|IPv4 address|4
  n6_routing_information.flag.sipv4|SIPV4|f1|1|Present~Not Present
  n6_routing_information.flag.sipv6|SIPV6|f1|2|Present~Not Present
  n6_routing_information.flag.spo|SPO|f1|4|Present~Not Present
  n6_routing_information.flag.dipv4|DIPV4|f1|8|Present~Not Present
  n6_routing_information.flag.dipv6|DIPV6|f1|10|Present~Not Present
  n6_routing_information.flag.spn|DPO|f1|20|Present~Not Present
  n6_routing_information.sipv4|Source IPv4 address|4
  n6_routing_information.sipv6|Source IPv6 address|6
  n6_routing_information.spn|Source Port Number|u2d
  n6_routing_information.dipv4|Destination IPv4 address|4
  n6_routing_information.dipv6|Destination IPv6 address|6
  n6_routing_information.dpn|Destination Port Number|u2d
  uri|URI|s
  bbf.up_function_features.pppoe|PPPoE|f1|1|Supported~Not supported|PPPoE supported in DBNG-UP f\#
  unction
  bbf.up_function_features.ipoe|IPoE|f1|2|Supported~Not supported|IPoE supported in DBNG-UP func\#
  tion
  bbf.up_function_features.lac|LAC|f1|4|Supported~Not supported|LAC function supported in DBNG-U\#
  P function
  bbf.up_function_features.lns|LNS|f1|8|Supported~Not supported|LNS function supported in DBNG-U\#
  P function
  bbf.up_function_features.lcp_keepalive_offload|LCP keepalive offload|f1|10|Supported~Not suppo\#
  rted|PPP LCP echo supported in DBNG-UP function
  bbf.up_function_features.iptv|IPTV|f1|20|Supported~Not supported|DBNG-UP support of IP Multica\#
  st
  bbf.up_function_features.nat_cp|NAT-CP|f1|40|Supported~Not supported|NAT function supported in\#
   DBNG-CP function
  bbf.up_function_features.nat_up|NAT-UP|f1|80|Supported~Not supported|NAT function supported in\#
   DBNG-UP function
  bbf.logical_port_id|Logical Port|b
  bbf.outer_hdr_creation.desc.spare|Spare|f2|f0ff
  bbf.outer_hdr_creation.desc.ppp|PPP|f2|800
  bbf.outer_hdr_creation.desc.l2tp|L2TP|f2|400
  bbf.outer_hdr_creation.desc.trfep|Traffic-Endpoint|f2|200
  bbf.outer_hdr_creation.desc.cpr_nsh|CPR-NSH|f2|100
  bbf.outer_hdr_creation.tunnel_id|L2TP Tunnel ID|u2x
  bbf.outer_hdr_creation.session_id|L2TP Session ID|u2x
  bbf.out_hdr_desc|BBF Outer Header Removal Description|u1d||#33
  bbf.pppoe_session_id|PPPoE Session ID|u2x
  bbf.protocol_flags|Flags|u1x
  bbf.protocol_flags.control|control|f1|4
  bbf.protocol_flags.data|data|f1|2
  bbf.protocol_flags.specific|specific|f1|1|Present~Not Present
  bbf.protocol_flags.protocol|protocol|u2x
  bbf.verification_timer.interval|Interval|u2d
  bbf.verification_timer.count|Count|u1d
  bbf.lcp_magic_number.tx|PPP LCP Magic Number Tx|u4x
  bbf.lcp_magic_number.rx|PPP LCP Magic Number Rx|u4x
  bbf.mtu|MTU|u2d
  bbf.l2tp_endp_flags|Flags|u1x
  bbf.l2tp_endp_flags.ch|CH (CHOOSE)|f1|4
  bbf.l2tp_endp_flags.v6|V6 (IPv6)|f1|2
  bbf.l2tp_endp_flags.v4|V4 (IPv4)|f1|1
  bbf.l2tp_endp.tunnel_id|Tunnel ID|u2x
  bbf.l2tp_endp.ipv4_addr|IPv4 address|4
  bbf.l2tp_endp.ipv6_addr|IPv6 address|6
  bbf.bbf_l2tp_session_id|L2TP Session ID|u2x
  bbf.l2tp_type_flags|Flags|u1x
  bbf.l2tp_type_flags.t|T (TYPE)|f1|1|control~data
  bbf.multicast_flags.routeralertoff|ROUTERALERTOFF|f1|1
  bbf.multicast_flags.fastleave|FASTLEAVE|f1|2
  bbf.multicast_query_parameters.robustness_count|Robustness count|u1d
  bbf.multicast_query_parameters.query_interval|Query interval|u2d
  bbf.multicast_query_parameters.query_response_interval|Query response interval|u2d
  bbf.multicast_query_parameters.group_specific_query_interval|Group-specific query interval|u2d
  bbf.multicast_group_limit.max_joins|Maximum number of concurrent (S,G) joins allowed|u2d
  bbf.apply_action_flags.nat|NAT|f1|1
  bbf.nat_external_port_range.start|Start|u2d
  bbf.nat_external_port_range.end|End|u2d
  bbf.reporting_trigger|Reporting Trigger|u1d||#35
  dynamic_nat_block_port_range.start|Start|u2d
  dynamic_nat_block_port_range.end|End|u2d
  bbf.event_time_stamp|Event Time Stamp|t
  bbf.direction|Direction|u1x||#36
  bbf.family|Family|u1x||#37
  """#

/// What information elements consist of, in the form that `WireLayout` reads; a semicolon where what
/// follows is said not to be known.
let pfcpLayouts: StaticString = #"""
  19|cause
  20|spare_h1. source_interface ;
  23|spare_h1. sdf_filter.bid. sdf_filter.fl. sdf_filter.spi. sdf_filter.ttc. sdf_filter.fd \#
  spare flow_desc_len?01 flow_desc:$?01 traffic_class?02 traffic_mask?02 spi?04 \#
  flow_label_spare_bit.?08 flow_label?08 sdf_filter_id?10 ;
  25|gate_status.ulgate. gate_status.dlgate ;
  26|ul_mbr:5 dl_mbr:5 ;
  27|ul_gbr:5 dl_gbr:5 ;
  28|qer_correlation_id ;
  29|precedence ;
  30|traffic_class traffic_mask +-2 traffic_dscp:2 ;
  31|spare_b7_b3. volume_threshold_flags.dlvol. volume_threshold_flags.ulvol. \#
  volume_threshold_flags.tovol volume_threshold.tovol?01 volume_threshold.ulvol?02 \#
  volume_threshold.dlvol?04 ;
  32|time_threshold ;
  33|monitoring_time ;
  34|spare_b7_b3. subseq_volume_threshold.dlvol_flg. subseq_volume_threshold.ulvol_flg. \#
  subseq_volume_threshold.tovol_flg subseq_volume_threshold.tovol?01 \#
  subseq_volume_threshold.ulvol?02 subseq_volume_threshold.dlvol?04 ;
  35|subsequent_time_threshold ;
  36|inactivity_detection_time ;
  37|reporting_triggers_flags.liusa. reporting_triggers_flags.droth. \#
  reporting_triggers_flags.stopt. reporting_triggers_flags.start. \#
  reporting_triggers_flags.quhti. reporting_triggers_flags.timth. \#
  reporting_triggers_flags.volth. reporting_triggers_flags.perio \#
  reporting_triggers_flags.quvti. reporting_triggers_flags.ipmjl. \#
  reporting_triggers_flags.evequ. reporting_triggers_flags.eveth. \#
  reporting_triggers_flags.macar. reporting_triggers_flags.envcl. \#
  reporting_triggers_flags.timqu. reporting_triggers_flags.volqu spare_b7_b2. \#
  reporting_triggers_flags.upint. reporting_triggers_flags.reemr ;
  38|spare_h1. redirect_address_type redirect_server_addr_len redirect_server_address:$
  39|spare_b7. report_type.uisr. report_type.sesr. report_type.tmir. report_type.upir. \#
  report_type.erir. report_type.usar. report_type.dldr ;
  40|offending_ie
  41|forwarding_policy_id_len forwarding_policy_id:$ ;
  42|spare_h1. dst_interface ;
  43|up_function_features.treu. up_function_features.heeu. up_function_features.pfdm. \#
  up_function_features.ftup. up_function_features.trst. up_function_features.dlbd. \#
  up_function_features.ddnd. up_function_features.bucp up_function_features.epfar. \#
  up_function_features.pfde. up_function_features.frrt. up_function_features.trace. \#
  up_function_features.quoac. up_function_features.udbc. up_function_features.pdiu. \#
  up_function_features.empu up_function_features.gcom. up_function_features.bundl. \#
  up_function_features.mte_n4. up_function_features.mnop. up_function_features.sset. \#
  up_function_features.ueip. up_function_features.adpdp. up_function_features.dpdra \#
  up_function_features.mptcp. up_function_features.tsn. up_function_features.ip6pl. \#
  up_function_features.iptv. up_function_features.norp. up_function_features.vtime. \#
  up_function_features.rttl. up_function_features.mpas up_function_features.rds. \#
  up_function_features.ddds. up_function_features.ethar. up_function_features.ciot. \#
  up_function_features.mtedt. up_function_features.gpqm. up_function_features.qfqm. \#
  up_function_features.atsss_ll up_function_features.dnsts. up_function_features.iprep. \#
  up_function_features.resps. up_function_features.upber. up_function_features.l2tp. \#
  up_function_features.nspoc. up_function_features.quasf. up_function_features.rttwp \#
  up_function_features.mpquic. up_function_features.afsfc. up_function_features.upidp. \#
  up_function_features.ratp. up_function_features.eppi. up_function_features.mbsn4. \#
  up_function_features.mbsn4. up_function_features.drqos up_function_features.eml4s. \#
  up_function_features.detnet. up_function_features.qmcon. up_function_features.n6jedb. \#
  up_function_features.drtsc. up_function_features.tscts. up_function_features.dbdm. \#
  up_function_features.redsm up_function_features.un6tu. up_function_features.umn6ip. \#
  up_function_features.upsbies. up_function_features.mtsdt. up_function_features.edbnc. \#
  up_function_features.qmdrm. up_function_features.cntl. up_function_features.pdusm \#
  spare_b7_b2. up_function_features.ulmn4. up_function_features.mbsch ;
  44|apply_action.dfrt. apply_action.ipmd. apply_action.ipma. apply_action.dupl. \#
  apply_action.nocp. apply_action.buff. apply_action.forw. apply_action.drop spare_b7_b5. \#
  apply_action.mbsu. apply_action.fssm. apply_action.ddpn. apply_action.bdpn. apply_action.edrt \#
  ;
  45|spare_b7_b3. dl_data_service_inf.dlpsi. dl_data_service_inf.qfii. dl_data_service_inf.ppi \#
  spare_b7_b6.?01 dl_data_service_inf.paging_policy_indication?01 spare_b7_b6.?02 qfi_value?02 \#
  dl_data_service_inf.dlpacketsize?04 ;
  46|dl_data_notification_delay ;
  47|timer_unit. timer_value ;
  48|packet_count:*
  49|spare_b7. smreq_flags.hrsbom. smreq_flags.deteid. smreq_flags.rumuc. smreq_flags.sumpc. \#
  smreq_flags.qaurr. smreq_flags.sndem. smreq_flags.drobu ;
  50|spare_b7_b1. srrsp_flags.drobu ;
  52|sequence_number
  53|metric
  55|timer_unit. timer_value ;
  56|pdr_id ;
  57|spare_b7. spare_b6. spare_b5. spare_b4. spare_b3. spare_b2. f_seid_flags.v4. \#
  f_seid_flags.v6 seid f_seid.ipv4?02 f_seid.ipv6?01 ;
  61|pfd_contents_flags.adnp. pfd_contents_flags.aurl. pfd_contents_flags.afd. \#
  pfd_contents_flags.dnp. pfd_contents_flags.cp. pfd_contents_flags.dn. pfd_contents_flags.url. \#
  pfd_contents_flags.fd spare_oct flow_desc_len?01 flow_desc:$?01 url_len?02 url:$?02 dn_len?04 \#
  dn:$?04 cp_len?08 cp:$?08 dnp_len?10 dnp:$?10 adf_len?20 aurl_len?40 adnp_len?80 ;
  62|spare_b7_b3. measurement_method_flags.event. measurement_method_flags.volume. \#
  measurement_method_flags.durat ;
  63|usage_report_trigger.immer. usage_report_trigger_flags.droth. \#
  usage_report_trigger_flags.stopt. usage_report_trigger_flags.start. \#
  usage_report_trigger_flags.quhti. usage_report_trigger_flags.timth. \#
  usage_report_trigger_flags.volth. usage_report_trigger_flags.perio \#
  usage_report_trigger_flags.eveth. usage_report_trigger_flags.macar. \#
  usage_report_trigger_flags.envcl. usage_report_trigger.monit. usage_report_trigger.term. \#
  usage_report_trigger_flags.liusa. usage_report_trigger_flags.timqu. \#
  usage_report_trigger_flags.volqu spare_b7_b6. usage_report_trigger_flags.upint. \#
  usage_report_trigger_flags.emrre. usage_report_trigger_flags.quvti. \#
  usage_report_trigger_flags.ipmjl. usage_report_trigger_flags.tebur. \#
  usage_report_trigger_flags.evequ ;
  64|measurement_period ;
  66|spare_b7_b6. volume_measurement_flags.dlnops. volume_measurement_flags.ulnop. \#
  volume_measurement_flags.tonop. volume_measurement_flags.dlvol. \#
  volume_measurement_flags.ulvol. volume_measurement_flags.tovol volume_measurement.tovol?01 \#
  volume_measurement.ulvol?02 volume_measurement.dlvol?04 volume_measurement.tonop?08 \#
  volume_measurement.ulnop?10 volume_measurement.dlnop?20 ;
  67|duration_measurement ;
  69|time_of_first_packet ;
  70|time_of_last_packet ;
  71|quota_holding_time ;
  72|dropped_dl_traffic_threshold.dlby_flg. dropped_dl_traffic_threshold.dlpa_flg \#
  downlink_packets?01 bytes_downlink_data?02 ;
  73|spare_b7_b3. volume_quota_flags.dlvol. volume_quota_flags.ulvol. volume_quota_flags.tovol \#
  volume_quota.tovol?01 volume_quota.ulvol?02 volume_quota.dlvol?04 ;
  74|time_quota ;
  75|start_time ;
  76|end_time ;
  81|urr_id_flg. urr_id ;
  82|urr_id_flg. urr_id ;
  84|pfcp_outer_hdr_desc.stag. pfcp_outer_hdr_desc.ctag. pfcp_outer_hdr_desc.ipv6. \#
  pfcp_outer_hdr_desc.ipv4. pfcp_outer_hdr_desc.udp_ipv6. pfcp_outer_hdr_desc.udp_ipv4. \#
  pfcp_outer_hdr_desc.gtpu_udp_ipv6. pfcp_outer_hdr_desc.gtpu_udp_ipv4. \#
  pfcp_outer_hdr_desc.spare. pfcp_outer_hdr_desc.ssm_cteid. pfcp_outer_hdr_desc.n6. \#
  pfcp_outer_hdr_desc.n19 outer_hdr_creation.teid?03 outer_hdr_creation.ipv4?15 \#
  outer_hdr_creation.ipv6?2a outer_hdr_creation.port?0c spare_b7_b3.?c0 c_tag.flags.vid.?40 \#
  c_tag.flags.dei.?40 c_tag.flags.pcp?40 c_tag.cvid.?40 c_tag.dei_flag.?40 c_tag.pcp?40 \#
  spare_b7_b3.?80 s_tag.flags.vid.?80 s_tag.flags.dei.?80 s_tag.flags.pcp?80 s_tag.svid.?80 \#
  s_tag.dei_flag.?80 s_tag.pcp?80 ;
  88|bar_id ;
  89|cp_function_features.uiaur. cp_function_features.ardr. cp_function_features.mpas. \#
  cp_function_features.bundl. cp_function_features.sset. cp_function_features.epfar. \#
  cp_function_features.ovrl. cp_function_features.load spare_b7_b2. cp_function_features.rpgur. \#
  cp_function_features.psucc ;
  90|spare_h1. usage_information.ube. usage_information.uae. usage_information.aft. \#
  usage_information.bef ;
  91|application_instance_id:*
  92|spare_b7_b3. flow_dir flow_desc_len flow_desc:$ ;
  93|spare_b7. ue_ip_address_flag.v6pl. ue_ip_address_flag.chv6. ue_ip_address_flag.chv4. \#
  ue_ip_address_flag.v6d. ue_ip_address_flag.sd. ue_ip_address_flag.v4. ue_ip_address_flag.v6 \#
  ue_ip_addr_ipv4?02 ue_ip_addr_ipv6?01 ue_ip_addr_ipv6_prefix?08 \#
  ue_ip_addr_ipv6_prefix_length?40 ;
  94|spare_b7_b4. packet_rate.aprc. packet_rate.dlpr. packet_rate.ulpr spare_b7_b3.?01 \#
  ul_time_unit?01 max_ul_pr?01 spare_b7_b3.?02 dl_time_unit?02 max_dl_pr?02 ;
  95|out_hdr_desc gtpu_ext_hdr_del.pdu_sess_cont ;
  96|recovery_time_stamp ;
  97|spare_b7_b2. dl_flow_level_marking.sci. dl_flow_level_marking.ttc traffic_class?01 \#
  traffic_mask?01 sci?02 ;
  98|spare_b7_b5. header_type hf_len hf_name:$ hf_val_len hf_val:$ ;
  100|measurement_info.ciam. measurement_info.aspoc. measurement_info.sspoc. \#
  measurement_info.mnop. measurement_info.istm. measurement_info.radi. measurement_info.inam. \#
  measurement_info.fd ;
  101|spare_b7_b6. node_report_type.pvsrurr. node_report_type.purr. node_report_type.gpqr. \#
  node_report_type.ckdr. node_report_type.uprr. node_report_type.upfr ;
  104|ur_seqn
  106|predef_rules_name:*
  107|predef_rules_name:*
  108|far_id_flg. far_id ;
  109|qer_id_flg. qer_id ;
  110|spare_b7_b1. oci_flags.aoci ;
  111|spare_b7_b2. assoc_rel_req.urss. assoc_rel_req.sarr ;
  112|timer_unit. timer_value ;
  113|pdn_type ;
  115|time_quota_mechanism_bti_type time_quota_mechanism_bti ;
  116|spare_b7_b6. upiri_flags.assosi. upiri_flags.assoni. upiri_flags.teidri. upiri_flags.v6. \#
  upiri_flags.v4. upiri.teidri upiri.teid_range?1c upiri.ipv4_addr?01 upiri.ipv6_addr?02 \#
  network_instance:*?20
  117|user_plane_inactivity_time ;
  119|multiplier.value_digits multiplier.exponent
  120|urr_id_flg. urr_id
  121|spare_b7_b3. subsequent_volume_quota_flags.dlvol. subsequent_volume_quota_flags.ulvol. \#
  subsequent_volume_quota_flags.tovol subsequent_volume_quota.tovol?01 \#
  subsequent_volume_quota.ulvol?02 subsequent_volume_quota.dlvol?04 ;
  122|subsequent_time_quota ;
  123|spare_b7_b1. rqi_flag ;
  124|spare_b7_b6. qfi_value ;
  125|query_urr_reference ;
  126|additional_usage_reports_information_auri. additional_usage_reports_information_value ;
  131|traffic_endpoint_id ;
  133|spare_b7_b4. mac_address.flags.udes. mac_address.flags.usuo. mac_address.flags.dest. \#
  mac_address.flags.sour mac_address.sour:6?01 mac_address.dest:6?02 mac_address.usou:6?04 \#
  mac_address.udes:6?08 ;
  134|spare_b7_b3. c_tag.flags.vid. c_tag.flags.dei. c_tag.flags.pcp c_tag.cvid. \#
  c_tag.dei_flag. c_tag.pcp ;
  135|spare_b7_b3. s_tag.flags.vid. s_tag.flags.dei. s_tag.flags.pcp s_tag.svid. \#
  s_tag.dei_flag. s_tag.pcp ;
  136|ethertype ;
  137|spare_b7_b2. proxying.flags.ins. proxying.flags.arp ;
  138|ethertype_filter_id:4 ;
  139|spare_b7_b1. ethertype_filter_properties.flags.bide ;
  140|suggested_buffering_packets_count.packet_count ;
  142|spare_b7_b1. ethernet_pdu_session_information.flags.ethi ;
  146|ethernet ;
  148|event_quota ;
  149|event_threshold ;
  150|subsequent_event_quota ;
  151|subsequent_event_threshold ;
  153|framed_route:*
  154|framed_routing:*
  155|framed_ipv6_route:*
  156|time_stamp ;
  157|averaging_window ;
  158|ppi ;
  160|spare_h1. tgpp_interface_type ;
  161|spare_b7_b1. srreq_flags.psdbu ;
  162|spare_b7_b1. aureq_flags.parps ;
  163|activation_time ;
  164|deactivation_time ;
  177|ue_ip_address_pool_length ue_ip_address_pool_identity:$
  178|spare_b7_b2. alternative_smf_ip_address_flags.ppe. f_seid_flags.v4. f_seid_flags.v6 \#
  alternative_smf_ip_address.ipv4?02 alternative_smf_ip_address.ipv6?01 ;
  179|spare_b7_b4. packet_replication_and_detection_carry_on_information.flags.dcaroni. \#
  packet_replication_and_detection_carry_on_information.flags.prin6i. \#
  packet_replication_and_detection_carry_on_information.flags.prin19i. \#
  packet_replication_and_detection_carry_on_information.flags.priueai ;
  182|number_of_reports:*
  184|spare_b7_b2. asrsp_flags.flags.uupsi. asrsp_flags.flags.psrei ;
  185|spare_b7_b2. f_seid_flags.v4. f_seid_flags.v6 cp_pfcp_entity_ip_address.ipv4?02 \#
  cp_pfcp_entity_ip_address.ipv6?01 ;
  186|spare_b7_b3. sereq_flags.flags.hrsbom. sereq_flags.flags.sumpc. sereq_flags.flags.resti ;
  191|spare_b7_b4. ip_multicast_address.flags.any. ip_multicast_address.flags.range. \#
  f_seid_flags.v4. f_seid_flags.v6 ;
  192|spare_b7_b3. source_ip_address.flags.mpl. f_seid_flags.v4. f_seid_flags.v6 \#
  source_ip_address.ipv4?02 source_ip_address.ipv6?01 source_ip_address.mpl?04 ;
  193|spare_b7_b3. packet_rate_status.flags.apr. packet_rate_status.flags.dl. \#
  packet_rate_status.flags.ul packet_rate_status.tovol?01 packet_rate_status.ulvol?02 \#
  packet_rate_status.validity_time
  194|spare_b7_b2. create_bridge_router_info.flags.rii. create_bridge_router_info.flags.bii ;
  196|port_number.value:*
  197|nw_tt_port_number.value:*
  198|spare_b7_b4. 5gs_user_plane_node_id.flags.sour 5gs_user_plane_node_id.value?01 ;
  202|port_management_information:*
  204|spare_b7_b2. requested_clock_drift_control_information.flags.rrcr. \#
  requested_clock_drift_control_information.flags.rrto ;
  206|time_domain_number_value ;
  207|time_offset_threshold ;
  208|cumulative_rate_ratio_threshold ;
  209|time_offset_measurement ;
  210|cumulative_rate_ratio_measurement ;
  215|srr_id_value ;
  217|spare_b7_b1. requested_access_availability_control_information.flags.rrca ;
  219|failed_rule_id_type. failed_rule_id_type ;
  222|spare_b7_b1. mptcp_control_information.flags.tci ;
  223|spare_b7_b1. atsss_ll_control_information.flags.lli ;
  224|spare_b7_b3. pmf_control_information.flags.pqpm. pmf_control_information.flags.drtti. \#
  pmf_control_information.flags.pmfi pmf_control_information.number_of_qfi?04
  228|spare_b7_b2. mptcp_ip_address_information.flags.v6. mptcp_ip_address_information.flags.v4 \#
  mptcp_proxy.type:1 mptcp_proxy.port mptcp_proxy.ipv4?01 mptcp_proxy.ipv6?02 ;
  229|spare_b7_b4. link_specific_multipath_ip_address.flags.nv6. \#
  link_specific_multipath_ip_address.flags.nv4. link_specific_multipath_ip_address.flags.v6. \#
  link_specific_multipath_ip_address.flags.v4 link_specific_multipath_ip_address.3gpp.ipv4?01 \#
  link_specific_multipath_ip_address.3gpp.ipv6?02 \#
  link_specific_multipath_ip_address.non3gpp.ipv4?01 \#
  link_specific_multipath_ip_address.non3gpp.ipv6?02 ;
  230|spare_b7_b3. pmf_address_information.flags.mac. pmf_address_information.flags.v6. \#
  pmf_address_information.flags.v4 pmf_address_information.ipv4?01 \#
  pmf_address_information.ipv6?02 pmf_address_information.port_3gpp \#
  pmf_address_information.port_non3gpp pmf_address_information.mac_address_3gpp:6?04 \#
  pmf_address_information.mac_address_non3gpp:6?04 ;
  231|spare_b7_b1. atsss_ll_information.flags.lli ;
  232|data_network_access_identifier:*
  234|average_packet_delay.milliseconds ;
  235|average_packet_delay.milliseconds ;
  236|average_packet_delay.milliseconds ;
  237|spare_b7_b3. qos_report_trigger.flags.ire. qos_report_trigger.flags.thr. \#
  qos_report_trigger.flags.v4 ;
  241|spare_b7_b2. gtp_u_path_interface_type.flags.n3. \#
  qos_report_trigtp_u_path_interface_typegger.flags.n9 ;
  243|requested_qos_monitoring.flags.ulpr. requested_qos_monitoring.flags.dlpr. \#
  requested_qos_monitoring.flags.ulci. requested_qos_monitoring.flags.dlci. \#
  requested_qos_monitoring.flags.gtpupm. requested_qos_monitoring.flags.rppd. \#
  requested_qos_monitoring.flags.ulpd. requested_qos_monitoring.flags.dlpd ;
  244|spare_b7_b3. reporting_frequency.flags.sesrl. reporting_frequency.flags.perio. \#
  reporting_frequency.flags.evett ;
  245|spare_b7_b3. packet_delay_thresholds.flags.rp. packet_delay_thresholds.flags.ul. \#
  packet_delay_thresholds.flags.dl packet_delay_thresholds.downlink?01 \#
  packet_delay_thresholds.uplink?02 packet_delay_thresholds.roundtrip?04 ;
  246|minimum_wait_time.seconds ;
  248|spare_b7_b5. qos_monitoring_measurement.flags.ulci. \#
  qos_monitoring_measurement.flags.dlci. qos_monitoring_measurement.flags.plmf. \#
  qos_monitoring_measurement.flags.rppd. qos_monitoring_measurement.flags.ulpd. \#
  qos_monitoring_measurement.flags.dlpd qos_monitoring_measurement.downlink_packet_delay?01 \#
  qos_monitoring_measurement.uplink_packet_delay?02 qos_monitoring_measurement.roundtrip?04 \#
  qos_monitoring_measurement.downlink_congestion_information?10 \#
  qos_monitoring_measurement.uplink_congestion_information?20 \#
  qos_monitoring_measurement.downlink_packet_rate?40 \#
  qos_monitoring_measurement.uplink_packet_rate?80 ;
  249|spare_b7_b1. mt_edt_control_information.flags.rdsi ;
  250|dl_data_packets_size ;
  251|spare_b7_b1. qer_control_indications.rcsr ;
  253|nf_instance_id:*
  257|s_nssai_sst.sst:1 s_nssai_sst.sd:3 ;
  258|spare_b7_b2. ip_version.v6. ip_version.v4 ;
  259|spare_b7_b1. asreq_flags.flags.uupsi ;
  260|spare_b7_b2. data_status.flags.buff. data_status.flags.drop ;
  262|spare_b7_b1. rds_configuration_information.flags.rds ;
  265|spare_b7_b2. multipath_application_indication.flags.mqai. \#
  multipath_application_indication.flags.mtai ;
  266|user_plane_node_management_information_container:*
  268|spare_b7_b2. number_of_ue_ip_addresses.v6. number_of_ue_ip_addresses.v4 \#
  number_of_ue_ip_addresses.ipv4addresses?01 number_of_ue_ip_addresses.ipv6addresses?02 ;
  269|validity_timer ;
  274|offending_ie offending_ie_value:*
  275|rattype ;
  278|l2tp_user_authentication.proxy_authen_type_value spare_b7_b4. \#
  l2tp_user_authentication.flags.pai. l2tp_user_authentication.flags.par. \#
  l2tp_user_authentication.flags.pac. l2tp_user_authentication.flags.pan ;
  280| ;
  281|tunnel_preference_value:*
  282|calling_number_value:*
  283|called_number_value:*
  284|spare_b7_b3. l2tp_session_indications.rensa. l2tp_session_indications.redsa. \#
  l2tp_session_indications.reuia ;
  285|node_id_ipv4 ;
  286|node_id_ipv4 ;
  287|maximum_receive_unit:*
  288|spare_b7_b2. thresholds.flags.plr. thresholds.flags.rtt thresholds.rtt?01 \#
  thresholds.plr?02 ;
  289|spare_b7_b2. l2tp_session_indications.redsa. l2tp_session_indications.reuia ;
  291|group_id:*
  292|spare_b7_b2. f_seid_flags.v4. f_seid_flags.v6 cp_ip_address.ipv4?02 cp_ip_address.ipv6?01 \#
  ;
  293|spare_b7. ip_address_and_port_number_replacement.flag.umn6rs. \#
  ip_address_and_port_number_replacement.flag.spn. \#
  ip_address_and_port_number_replacement.flag.sipv6. \#
  ip_address_and_port_number_replacement.flag.sipv4. \#
  ip_address_and_port_number_replacement.flag.dpn. \#
  ip_address_and_port_number_replacement.flag.dipv6. \#
  ip_address_and_port_number_replacement.flag.dipv4 \#
  ip_address_and_port_number_replacement.dipv4?01 \#
  ip_address_and_port_number_replacement.dipv6?02 ip_address_and_port_number_replacement.dpn?04 \#
  ip_address_and_port_number_replacement.sipv4?08 \#
  ip_address_and_port_number_replacement.sipv6?10 ip_address_and_port_number_replacement.spn?20 \#
  ;
  294|dns_query_filter.pattern_len dns_query_filter.pattern:$
  296|event_notification_uri:*
  297|qer_correlation_id
  298|spare_b7_b1. reporting_flags.dupl ;
  299|predef_rules_name:*
  305|spare_b7_b3. session_identifier.flag.nidi. session_identifier.flag.ssmi. \#
  session_identifier.flag.tmgi mbs_session_identifier.tmgi:6?01 \#
  mbs_session_identifier.source_address.type.?02 \#
  mbs_session_identifier.source_address.length?02 ;
  306|spare_oct multicast_transport_information.endpoint_identifier \#
  multicast_transport_information.distribution_address.type. \#
  multicast_transport_information.distribution_address.length
  307|spare_b7_b2. reporting_flags.mbs_resti. reporting_flags.jmbssm. reporting_flags.pllssm ;
  308|spare_b7_b3. local_ingress_tunnel.flags.ch. local_ingress_tunnel.flags.v6. \#
  local_ingress_tunnel.flags.v4 local_ingress_tunnel.udp?!04 local_ingress_tunnel.ipv4?01 \#
  local_ingress_tunnel.ipv6?02
  309|mbs_unicast_parameters_id
  312|spare_b7_b3. mbsn4resp_flags.n19dtr. mbsn4resp_flags.jmti. mbsn4resp_flags.nn19dt ;
  313|tunnel_password_value:*
  314|area_session_id_value
  318|spare_b7_b1. pfcpsdrsp_flags.puru ;
  319|spare_b7_b4. qer_indications_flags.pdusm. qer_indications_flags.eml4s. \#
  qer_indications_flags.edbmi. qer_indications_flags.iqfis ;
  321|spare_b7_b1. qer_indications_flags.ctdi ;
  325|spare_b7_b1. traffic_parameter_threshold_flags.dl \#
  traffic_parameter_threshold.downlink_n6_jitter_threshold?01 ;
  326|spare_oct dl_periodicity.value ;
  327|spare_b7_b1. dl_periodicity.dl dl_periodicity.dl_periodicity?01 \#
  dl_periodicity.lower_dl_jitter_measurement?01 dl_periodicity.higher_dl_jitter_measurement?01 ;
  328|spare_b7_b3. traffic_parameter_measurement_indication.n6jmi. \#
  traffic_parameter_measurement_indication.dlpmi. \#
  traffic_parameter_measurement_indication.ulpmi ;
  329|spare_oct ul_periodicity.value ;
  330|spare_b7_b1. quic_control_information.cupd ;
  332|spare_b7_b1. mpquic_address_information.flags.v6. mpquic_address_information.flags.v4 \#
  mpquic_address_information.type mpquic_address_information.port \#
  mpquic_address_information.ipv4?01 mpquic_address_information.ipv6?02 ;
  333|transport_mode.value ;
  334|spare_b7_b3. protocol_description.srtp. protocol_description.rtp. \#
  protocol_description.h264 ;
  335|reporting_suggestion_info.reporting_urgency_value \#
  reporting_suggestion_info.reporting_time_info ;
  336|tl_container:*
  337|spare_b7_b1. measurement_indication.dqfi ;
  338|hplmn_s_nssai.sst:1 hplmn_s_nssai.sd:3
  339|media_transport_protocol.media_transport_protocol_value ;
  342|rtp_header_extension.rtp_header_extension_type:*
  343|rtp_header_extension_id.rtp_header_extension_id:*
  344|rtp_payload_type.rtp_payload_type:*
  345|rtp_payload_format.rtp_payload_format:*
  346|spare_b7_b1. extended_dl_buffering_notification_policy.edbn ;
  347|spare_b7_b1. mt_sdt_control_information.rdsi ;
  348|spare_b7_b4. reporting_thresholds.flags.ulrp. reporting_thresholds.flags.dlrp. \#
  reporting_thresholds.flags.ulci. reporting_thresholds.flags.dlci \#
  reporting_thresholds.dl_congestion:1?01 reporting_thresholds.ul_congestion:1?02 \#
  reporting_thresholds.dl_data_rate?04 reporting_thresholds.ul_data_rate?04 ;
  349|spare_b7_b2. rtp_header_extension_additional_information.flags.pssai. \#
  rtp_header_extension_additional_information.flags.fi \#
  rtp_header_extension_additional_information.pssa.?02 \#
  rtp_header_extension_additional_information.format?01 ;
  350|spare_b7_b2. mapped_n6_ip_address.flags.chv4. mapped_n6_ip_address.flags.v4 \#
  mapped_n6_ip_address.ipv4?02 ;
  351|spare_b7_b6. n6_routing_information.flag.spn. n6_routing_information.flag.dipv6. \#
  n6_routing_information.flag.dipv4. n6_routing_information.flag.spo. \#
  n6_routing_information.flag.sipv6. n6_routing_information.flag.sipv4 \#
  n6_routing_information.sipv4?01 n6_routing_information.sipv6?02 n6_routing_information.spn?04 \#
  n6_routing_information.dipv4?08 n6_routing_information.dipv6?10 n6_routing_information.dpn?20 \#
  ;
  352|uri:*
  32768|spare_oct spare_oct spare_oct bbf.up_function_features.nat_up. \#
  bbf.up_function_features.nat_cp. bbf.up_function_features.iptv. \#
  bbf.up_function_features.lcp_keepalive_offload. bbf.up_function_features.lns. \#
  bbf.up_function_features.lac. bbf.up_function_features.ipoe. bbf.up_function_features.pppoe ;
  32769|bbf.logical_port_id:*
  32770|bbf.outer_hdr_creation.desc.ppp. bbf.outer_hdr_creation.desc.l2tp. \#
  bbf.outer_hdr_creation.desc.trfep. bbf.outer_hdr_creation.desc.cpr_nsh. \#
  bbf.outer_hdr_creation.desc.spare bbf.outer_hdr_creation.tunnel_id?04 \#
  bbf.outer_hdr_creation.session_id?04 ;
  32771|bbf.out_hdr_desc
  32772|bbf.pppoe_session_id
  32773|bbf.protocol_flags{ spare_b7_b3. bbf.protocol_flags.control. bbf.protocol_flags.data. \#
  bbf.protocol_flags.specific } bbf.protocol_flags.protocol?01 ;
  32774|bbf.verification_timer.interval bbf.verification_timer.count ;
  32775|bbf.lcp_magic_number.tx bbf.lcp_magic_number.rx ;
  32776|bbf.mtu
  32777|bbf.l2tp_endp_flags{ spare_b7_b3. bbf.l2tp_endp_flags.ch. bbf.l2tp_endp_flags.v6. \#
  bbf.l2tp_endp_flags.v4 } bbf.l2tp_endp.tunnel_id bbf.l2tp_endp.ipv4_addr \#
  bbf.l2tp_endp.ipv6_addr ;
  32778|bbf.bbf_l2tp_session_id
  32779|bbf.l2tp_type_flags{ spare_b7_b1. bbf.l2tp_type_flags.t }
  32782|spare_b7_b2. bbf.multicast_flags.routeralertoff. bbf.multicast_flags.fastleave
  32783|bbf.multicast_query_parameters.robustness_count \#
  bbf.multicast_query_parameters.query_interval \#
  bbf.multicast_query_parameters.query_response_interval \#
  bbf.multicast_query_parameters.group_specific_query_interval ;
  32784|bbf.multicast_group_limit.max_joins
  32787|spare_b7_b1. bbf.apply_action_flags.nat ;
  32788|bbf.nat_external_port_range.start bbf.nat_external_port_range.end
  32790|bbf.reporting_trigger
  32791|dynamic_nat_block_port_range.start dynamic_nat_block_port_range.end
  32792|bbf.event_time_stamp:8
  32803|bbf.direction
  32804|bbf.family
  170|mar_id:2
  171|+0 steering_functionality
  172|steering_mode
  173|weight
  174|priority
  """#

/// Elements that hold others.
let pfcpGroups: Set<UInt32> = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 51, 54, 58, 59, 68, 77, 78,
  79, 80, 83, 85, 86, 87, 99, 102, 105, 118, 127, 128, 129, 130, 132, 143, 147, 165, 166, 167,
  168, 169, 175, 176, 183, 187, 188, 189, 190, 195, 199, 200, 201, 203, 205, 211, 212, 213,
  214, 216, 218, 220, 221, 225, 226, 227, 233, 238, 239, 240, 242, 247, 252, 255, 256, 261,
  263, 264, 267, 270, 271, 272, 273, 276, 277, 279, 290, 295, 300, 301, 302, 303, 304, 310,
  311, 315, 316, 323, 324, 331, 340, 341, 32780, 32781, 32785, 32793, 32794, 32795, 32796,
  32797, 32798, 32799, 32800, 32801, 32802, 254,
]
