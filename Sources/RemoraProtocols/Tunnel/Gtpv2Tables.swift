/// Fields of the elements of GTPv2 (3GPP TS 29.274 section 8), in the form that `WireFields` reads.
let gtpv2FieldTable: StaticString = #"""
  mapped_ue_usage_type|Mapped UE usage type|u2d
  cause|Cause|u1d||#cause
  spare_b7_b3|Spare bit(s)|u1d|f8
  pce|PCE (PDN Connection IE Error)|f1|4
  bce|BCE (Bearer Context IE Error)|f1|2
  cs|CS (Cause Source)|f1|1|Originated by remote node~Originated by node sending the message
  cause_off_ie_t|Type of the offending IE|u1d||#cause_off_ie_t
  rec|Restart Counter|u1d
  len_trans_con|Length of the Transparent Container|u1d
  transparent_container|Transparent Container|b
  srvcc_cause|SRVCC Cause|u1d||#srvcc_cause
  teid_c|Tunnel Endpoint Identifier for Control Plane(TEID-C)|u4X
  teid_c.spare|Spare|b
  sv_sti|STI (Session Transfer Indicator)|f1|4
  sv_ics|ICS (IMS Centralized Service)|f1|2
  sv_emind|EmInd(Emergency Indicator)|f1|1
  ambr_up|AMBR Uplink (Aggregate Maximum Bit Rate for Uplink)|u4d||%Kbps
  ambr_down|AMBR Downlink (Aggregate Maximum Bit Rate for Downlink)|u4d||%Kbps
  ebi|EPS Bearer ID (EBI)|u1d|f
  mei|MEI(Mobile Equipment Identity)|s
  bearer_qos_pci|PCI (Pre-emption Capability)|f1|40|Disabled~Enabled
  bearer_qos_pl|PL (Priority Level)|u1d|3c
  bearer_qos_pvi|PVI (Pre-emption Vulnerability)|f1|1|Disabled~Enabled
  bearer_qos_label_qci|Label (QCI)|u1d
  bearer_qos_mbr_up|Maximum Bit Rate For Uplink|u8d||%Kbps
  bearer_qos_mbr_down|Maximum Bit Rate For Downlink|u8d||%Kbps
  bearer_qos_gbr_up|Guaranteed Bit Rate For Uplink|u8d||%Kbps
  bearer_qos_gbr_down|Guaranteed Bit Rate For Downlink|u8d||%Kbps
  flow_qos_label_qci|Label (QCI)|u1d
  flow_qos_mbr_up|Maximum Bit Rate For Uplink|u8d
  flow_qos_mbr_down|Maximum Bit Rate For Downlink|u8d
  flow_qos_gbr_up|Guaranteed Bit Rate For Uplink|u8d
  flow_qos_gbr_down|Guaranteed Bit Rate For Downlink|u8d
  rat_type|RAT Type|u1d||#rat_type
  delay_value|Delay Value (In integer multiples of 50 milliseconds or zero)|u1d
  charging_characteristic|Charging Characteristic|u2x
  charging_characteristic.remaining_octets|Remaining octets|b
  pti|Procedure Transaction Id|u1d
  drx_parameter|DRX parameter|b
  p_tmsi_sig|P-TMSI Signature|u3x
  hop_counter|Hop Counter|u1d
  packet_flow_id|Packet Flow ID|b
  nsapi|NSAPI|u1d|f
  dl_gtp_u_sequence_number|DL GTP-U Sequence Number|u2d
  ul_gtp_u_sequence_number|UL GTP-U Sequence Number|u2d
  dl_pdcp_sequence_number|DL PDCP Sequence Number|u2d
  ul_pdcp_sequence_number|UL PDCP Sequence Number|u2d
  rrc_container|RRC Container|b
  port_number|Port Number|u2d
  apn_rest|APN Restriction|u1d||#apn_rest
  spare_bytes|Spare|b
  selec_mode|Selection Mode|u1d|3|#selec_mode
  bearer_control_mode|Bearer Control Mode|u1d||#bearer_control_mode
  cng_rep_act|Change Reporting Action|u1d||#cng_rep_act
  node_type|Node Type|u1d||#node_type
  ti|Transaction Identifier|b
  mbms_session_id|MBMS Session Identifier|b
  mbms_flow_id|MBMS Flow Identifier|b
  cetid|Common Tunnel Endpoint Identifier|u4X
  ip_addr_type|IP Address Type|u1d|c0
  ip_addr_len|IP Address Length|u1d|3f
  mbms_hc_indicator|MBMS HC Indicator|u1d||#mbms_hc_indicator
  mbms_dist_indication|MBMS Distribution Indication|u1d|3|#mbms_dist_indication
  subscriber_rfsp|Subscribed RFSP Index|i2d
  csg_info_rep_action.uciuhc|UCIUHC|f1|4|Set~Not set
  csg_info_rep_action.ucishc|UCISHC|f1|2|Set~Not set
  csg_info_rep_action.ucicsg|UCICSG|f1|1|Set~Not set
  csg_id|CSG ID|u4x|7ffffff
  cmi|CSG Membership Indication (CMI)|f1|1|No~Yes
  service_indicator|Service Indicator|u1d||#service_indicator
  detach_type|Detach Type|u1d||#detach_type
  node_features_psset|Support of PGW-C/SMF Set (PSSET)|f1|80|Enabled~Disabled
  node_features_mtedt|Support of MT-EDT (MTEDT)|f1|40|Enabled~Disabled
  node_features_eth|Ethernet PDN type (ETH)|f1|20|Enabled~Disabled
  node_features_s1un|S1-U path failure notification feature (S1UN)|f1|10|Enabled~Disabled
  node_features_ciot|Cellular Internet Of Things (CIOT)|f1|8|Enabled~Disabled
  node_features_ntsr|Network Triggered Service Restoration (NTSR)|f1|4|Enabled~Disabled
  node_features_mabr|Modify Access Bearers Request (MABR)|f1|2|Enabled~Disabled
  node_features_prn|PGW Restart Notification (PRN)|f1|1|Enabled~Disabled
  time_to_data_xfer|MBMS Time to Data Transfer|s
  throttling_delay_unit|Throttling Delay unit|u1d|e0|#throttling_delay_unit
  throttling_delay_value|Throttling Delay value|u1d|1f
  throttling_factor|Throttling Factor|u1d
  arp_pci|Pre-emption Capability (PCI)|f1|40|Disabled~Enabled
  arp_pl|Priority Level|u1d|3c
  arp_pvi|Pre-emption Vulnerability (PVI)|f1|1|Disabled~Enabled
  timer_unit|Timer unit|u1d|e0|#timer_unit
  timer_value|Timer value|u1d|1f
  lapi|LAPI (Low Access Priority Indication)|f1|1
  add_flags_for_srvcc_ics|ICS (IMS Centralized Service)|f1|1
  vsrvcc_flag|VF (vSRVCC Flag)|f1|2
  mmbr_ul|Max MBR/APN-AMBR for uplink|u4d
  mmbr_dl|Max MBR/APN-AMBR for downlink|u4d
  abs_time_mbms_data|Absolute Time of MBMS Data Transfer|t
  henb_info_report_fti|FTI|f1|1|Start reporting H(e)NB local IP address and UDP port number information change~Stop reporting H(e)NB local IP address and UDP port number information change
  ip4cp_subnet_prefix_len|Subnet Prefix Length|u1d
  ip4cp_ipv4|IPv4 Default Router Address|4
  change_report_flags_sncr|SNCR (Service Network Change to Report)|f1|1
  change_report_flags_tzcr|TZCR (Time Zone Change to Report)|f1|2
  action_indication_val|Action Indication|u1d|7|#action_indication_val
  uli_timestamp|ULI Timestamp|t
  twan.id_ts|TWAN Identifier Timestamp|t
  metric|Metric|u1d
  sequence_number|Sequence Number|u4x
  uplink_rate_limit|Uplink Rate Limit|u2d
  downlink_rate_limit|Downlink Rate Limit|u2d
  timestamp_value|Timestamp value|t
  counter_value|Counter value|u1d
  dcnr|DCNR (Dual connectivity with NR)|f1|1|Set~Not set
  nr_ul_pkts_all|Number of Uplink packets allowed|u4d
  r_add_exception_rpts|Number of additional exception reports|u4d
  nr_dl_pkts_all|Number of Downlink packets allowed|u4d
  pn_rte_cntrl_status_val_time|APN Rate Control Status validity Time|t
  additional_rrm_policy_index|Additional RRM Policy Index|u4d
  daf|DAF (Dual Address Bearer Flag)|f1|80
  dtf|DTF (Direct Tunnel Flag)|f1|40
  hi|HI (Handover Indication)|f1|20
  dfi|DFI (Direct Forwarding Indication)|f1|10
  oi|OI (Operation Indication)|f1|8
  isrsi|ISRSI (Idle mode Signalling Reduction Supported Indication)|f1|4
  israi|ISRAI (Idle mode Signalling Reduction Activation Indication)|f1|2
  sgwci|SGWCI (SGW Change Indication)|f1|1
  sqci|SQCI (Subscribed QoS Change Indication)|f1|80
  uimsi|UIMSI (Unauthenticated IMSI)|f1|40
  cfsi|CFSI (Change F-TEID support indication)|f1|20
  crsi|CRSI (Change Reporting support indication)|f1|10
  ps|PS (Piggybacking Supported)|f1|8
  pt|PT (Protocol Type)|f1|4
  si|SI (Scope Indication)|f1|2
  msv|MSV (MS Validated)|f1|1
  retloc|RetLoc (Retrieve Location Indication Flag)|f1|80
  pbic|PBIC (Propagate BBAI Information Change)|f1|40
  snri|SRNI (SGW Restoration Needed Indication)|f1|20
  s6af|S6AF (Static IPv6 Address Flag)|f1|10
  s4af|S4AF (Static IPv4 Address Flag)|f1|8
  mbmdt|MBMDT (Management Based MDT allowed flag)|f1|4
  israu|ISRAU (ISR is activated for the UE)|f1|2
  ccrsi|CCRSI (CSG Change Reporting support indication)|f1|1
  cprai|CPRAI (Change of Presence Reporting Area information Indication)|f1|80
  arrl|ARRL (Abnormal Release of Radio Link)|f1|40
  ppof|PPOFF (PDN Pause Off Indication)|f1|20
  ppon_ppei|PPON (PDN Pause On Indication) / PPEI (PDN Pause Enabled Indication)|f1|10
  ppsi|PPSI (PDN Pause Support Indication)|f1|8
  csfbi|CSFBI (CSFB Indication)|f1|4
  clii|CLII (Change of Location Information Indication)|f1|2
  cpsr|CPSR (CS to PS SRVCC Indication)|f1|1
  nsi|NSI (NBIFOM Support Indication)|f1|80
  uasi|UASI (UE Available for Signalling Indication)|f1|40
  dtci|DTCI (Delay Tolerant Connection Indication)|f1|20
  bdwi|BDWI (Buffered DL Data Waiting Indication)|f1|10
  psci|PSCI (Pending Subscription Change Indication)|f1|8
  pcri|PCRI (P-CSCF Restoration Indication)|f1|4
  aosi|AOSI (Associate OCI with SGW node's Identity)|f1|2
  aopi|AOPI (Associate OCI with PGW node's Identity)|f1|1
  roaai|ROAAI (Release Over Any Access Indication)|f1|80
  epcosi|EPCOSI (Extended PCO Support Indication)|f1|40
  cpopci|CPOPCI (Control Plane Only PDN Connection Indication)|f1|20
  pmtsmi|PMTSMI (Pending MT Short Message Indication)|f1|10
  s11tf|S11TF (S11-U Tunnel Flag)|f1|8
  pnsi|PNSI (Pending Network Initiated PDN Connection Signalling Indication)|f1|4
  unaccsi|UNACCSI (UE Not Authorized Cause Code Support Indication)|f1|2
  wpmsi|WPMSI (WLCP PDN Connection Modification Support Indication)|f1|1
  5gsnn26|5GSNN26 (5GS Interworking without N26 Indication)|f1|80
  reprefi|REPREFI (Return Preferred Indication)|f1|40
  5gsiwk|5GSIWKI (5GS Interworking Indication)|f1|20
  eevrsi|EEVRSI (Extended EBI Value Range Support Indication)|f1|10
  ltemui|LTEMUI (LTE-M UE Indication)|f1|8
  ltempi|LTEMPI (LTE-M RAT Type reporting to PGW Indication)|f1|4
  enbcrsi|ENBCRSI (eNB Change Reporting Support Indication)|f1|2
  tspcmi|TSPCMI (Triggering SGSN Initiated PDP Context Creation/Modification Indication)|f1|1
  csrmfi|CSRMFI (Create Session Request Message Forwarded Indication)|f1|80
  mtedtn|MTEDTN (MT-EDT Not Applicable)|f1|40|Applicable~Not Applicable
  mtedta|MTEDTA (MT-EDT Applicable)|f1|20|Applicable~Not Applicable
  n5gnmi|N5GNMI (No 5GS N26 Mobility Indication)|f1|10
  5gcnrs|5GCNRS (5GC Not Restricted Support)|f1|8|Supported~Not supported
  5gcnri|5GCNRI (5GC Not Restricted Indication)|f1|4|Supported~Not supported
  5srhoi|5SRHOI (5G-SRVCC HO Indication)|f1|2|Supported~Not supported
  ethpdn|ETHPDN (Ethernet PDN Support Indication)|f1|1|Supported~Not supported
  nspusi|NSPUSI (Notify Start of Pause of Charging via User plane Support Indication)|f1|80
  pgwrnsi|PGWRNSI (PGW Redirection due to mismatch with Network Slice subscribed by UE Support Indication)|f1|40
  rppcsi|RPPCSI (Restoration of PDN connections after an PGW-C/SMF change Support Indication)|f1|20
  pgwchi|PGWCHI (PGW CHange Indication)|f1|10
  sissme|SISSME (Same IWK-SCEF Selected for Monitoring Event Indication)|f1|8
  nsenbi|NSENBI (Notify Source eNodeB Indication)|f1|4
  idfupf|IDFUPF (Indirect Data Forwarding with UPF Indication)|f1|2
  emci|EMCI (Emergency PDU Session Indication)|f1|1
  spare.b7_b4|Spare|u1x|f0
  lapcosi|LAPCOSI (Large Additional Protocol Configuration Options Support Indication)|f1|8
  ltemsai|LTEMSAI (LTE-M Satellite Access Indication)|f1|4
  srtpi|SRTPI (Satellite RAT Type reporting to PGW Indication)|f1|2
  upipsi|UPIPSI (User Plane Integrity Protection Support Indication)|f1|1
  charging_id|Charging id|u4d
  bearer_flag.ppc|PPC (Prohibit Payload Compression)|f1|1
  bearer_flag.vb|VB (Voice Bearer)|f1|2
  pdn_type|PDN Type|u1d|7|#pdn_type
  enterprise_id|Enterprise ID|u2d
  proprietary_value|Proprietary value|b
  tmsi|TMSI|u4x
  tmsi_bytes|TMSI|b
  uli_flags|ULI Flags|u1x
  uli_ext_macro_enb_id_flg|Extended Macro eNodeB ID Present|f1|80
  uli_macro_enb_id_flg|Macro eNodeB ID Present|f1|40
  uli_lai_flg|LAI Present|f1|20
  uli_ecgi_flg|ECGI Present|f1|10
  uli_tai_flg|TAI Present|f1|8
  uli_rai_flg|RAI Present|f1|4
  uli_sai_flg|SAI Present|f1|2
  uli_cgi_flg|CGI Present|f1|1
  uli_cgi_lac|Location Area Code|u2X
  uli_cgi_ci|Cell Identity|u2d
  sai_lac|Location Area Code|u2X
  sai_sac|Service Area Code|u2X
  rai_lac|Location Area Code|u2X
  rai_rac|Routing Area Code|u1X
  tai_tac|Tracking Area Code|u2X
  uli_ecgi_eci_spare|Spare|u1d
  ecgi_eci|ECI (E-UTRAN Cell Identifier)|u4d
  enodebid|eNodeB Id|u4d|fffff00
  cellid|CellId|u4d|ff
  uli_lai_lac|Location Area Code (LAC)|u2X
  macro_enodeb_id|Macro eNodeB ID|u3x|fffff
  ext_macro_enodeb_id|Extended Macro eNodeB ID|u3x|1fffff
  smenb|SMeNB|f1|80|Short Macro eNodeB ID~Long Macro eNodeB ID
  f_teid_v4|V4|f1|80|IPv4 address present~IPv4 address not present
  f_teid_v6|V6|f1|40|IPv6 address present~IPv6 address not present
  f_teid_interface_type|Interface Type|u1d|3f|#f_teid_interface_type
  f_teid_gre_key|TEID/GRE Key|u4X
  f_teid_ipv4|F-TEID IPv4|4
  f_teid_ipv6|F-TEID IPv6|6
  pdn_addr_and_prefix.ipv4|PDN Address and Prefix(IPv4)|4
  pdn_ipv6_len|IPv6 Prefix Length|u1d
  pdn_addr_and_prefix.ipv6|PDN Address and Prefix(IPv6)|6
  ip_address_ipv4|IP address IPv4|4
  ip_address_ipv6|IP address IPv6|6
  fqdn|FQDN|s
  ldn|Local Distinguished Name (LDN)|s
  p_tmsi|Packet TMSI (P-TMSI)|u4D
  mme_grp_id|MME Group ID|u2d
  mme_code|MME Code|u1d
  m_tmsi|M-TMSI|b
  fq_csid_type|Node-ID Type|u1d|f0
  fq_csid_nr|Number of CSIDs|u1d|f
  fq_csid_ipv4|Node-ID (IPv4)|4
  fq_csid_ipv6|Node-ID (IPv6)|6
  fq_csid_id|CSID|u2d
  ue_time_zone_dst|Daylight Saving Time|u1d|3|#ue_time_zone_dst
  relative_capacity|Relative Capacity|u1d
  apn_length|APN Length|u1x
  container_type|Container Type|u1d|f|#container_type
  lac|Location Area Code (LAC)|u2X
  rnc_id|RNC ID|u2d
  tgt_g_cell_id|Cell ID|u2d
  sac|Service Area Code (SAC)|u2X
  stn_sr|STN-SR|b
  cn_id|CN-Id|b
  serving_gw_address_length|Serving GW Address Length|u1d
  mbms_service_id|MBMS Service ID|b
  trace_id|Trace ID|u3d
  node_number.len|Length|u1d
  length_of_node_name|Length of Node Name|u1d
  node_name|Node Name|s
  length_of_node_realm|Length of Node Realm|u1d
  node_realm|Node Realm|s
  cui_csg_id_spare|Spare|u1d|f8
  cui_csg_id|CSG ID|u4d|7ffffff
  uci_access_mode|Access Mode|u1d|c0|#uci_access_mode
  uci_leave_csg|Leave CSG|u1d|2|#uci_leave_csg
  uci_csg_membership|CSG Membership Indication|u1d|1|#uci_csg_membership
  target_type|Target Type|u1d||#target_type
  rac|Routing Area Code (RAC)|u1d
  home_enodeb_id|Home eNodeB ID|u4x|fffffff
  tac|Tracking Area Code (TAC)|u2d
  cause_type|Cause Type|u1d|f|#cause_type
  CauseRadioNetwork|Radio Network Layer Cause|u1d||#CauseRadioNetwork
  CauseTransport|Transport Layer Cause|u1d||#CauseTransport
  CauseNas|NAS Cause|u1d||#CauseNas
  CauseProtocol|Protocol Cause|u1d||#CauseProtocol
  CauseMisc|Miscellaneous Cause|u1d||#CauseMisc
  ran_nas.protocol_type|RAN/NAS Protocol Type|u1d|f0|#ran_nas.protocol_type
  ran_nas.s1ap_type|RAN/NAS S1AP Cause Type|u1d|f|#ran_nas.s1ap_type
  ran_nas.cause_value|RAN/NAS Cause Value|u1d
  ran_nas.emm_cause|EMM Cause Value|u1d||#ran_nas.emm_cause
  ran_nas.esm_cause|ESM Cause Value|u1d||#ran_nas.esm_cause
  ran_nas.diameter_cause|Diameter Cause Value|u2d||#ran_nas.diameter_cause
  ran_nas.ikev2_cause|IKEv2 Cause Value|u2d||#ran_nas.ikev2_cause
  fq_csid_node_id|Node-ID|u4d|fff
  fq_csid_mcc_mnc|MCC+MNC|u4d|fffff000
  sgw_addr_ipv4|Serving GW Address|4
  sgw_addr_ipv6|Serving GW Address|6
  sgw_s1u_teid|Serving GW S1-U TEID|u4X
  """#

/// What elements of fixed form consist of: `field@place:length`, `field%bits@place`, and a question
/// mark before what need not be there.
let gtpv2Layouts: StaticString = #"""
  2|cause@0 spare_b7_b3@1 pce@1 bce@1 cs@1 ? cause_off_ie_t@2 ie_len@3:2 spare_half_octet%f0@5 instance@5
  3|rec@0
  52|len_trans_con@0 ? transparent_container@1:*
  53|len_trans_con@0 ? transparent_container@1:*
  56|srvcc_cause@0
  59|teid_c@0 ? teid_c.spare@4:*
  60|sv_sti@0 sv_ics@0 sv_emind@0 ? teid_c.spare@1:*
  72|ambr_up@0 ambr_down@4
  73|spare_bits%f0@0 ebi@0
  75|mei@0:*
  77|daf@0 dtf@0 hi@0 dfi@0 oi@0 isrsi@0 israi@0 sgwci@0 sqci@1 uimsi@1 cfsi@1 crsi@1 ps@1 pt@1 si@1 msv@1 ? retloc@2 pbic@2 snri@2 s6af@2 s4af@2 mbmdt@2 israu@2 ccrsi@2 cprai@3 arrl@3 ppof@3 ppon_ppei@3 ppsi@3 csfbi@3 clii@3 cpsr@3 nsi@4 uasi@4 dtci@4 bdwi@4 psci@4 pcri@4 aosi@4 aopi@4 roaai@5 epcosi@5 cpopci@5 pmtsmi@5 s11tf@5 pnsi@5 unaccsi@5 wpmsi@5 5gsnn26@6 reprefi@6 5gsiwk@6 eevrsi@6 ltemui@6 ltempi@6 enbcrsi@6 tspcmi@6 csrmfi@7 mtedtn@7 mtedta@7 n5gnmi@7 5gcnrs@7 5gcnri@7 5srhoi@7 ethpdn@7 nspusi@8 pgwrnsi@8 rppcsi@8 pgwchi@8 sissme@8 nsenbi@8 idfupf@8 emci@8 spare.b7_b4@9 lapcosi@9 ltemsai@9 srtpi@9 upipsi@9
  80|bearer_qos_pci@0 bearer_qos_pl@0 bearer_qos_pvi@0 bearer_qos_label_qci@1 bearer_qos_mbr_up@2:5 bearer_qos_mbr_down@7:5 bearer_qos_gbr_up@12:5 bearer_qos_gbr_down@17:5
  81|flow_qos_label_qci@0 flow_qos_mbr_up@1:5 flow_qos_mbr_down@6:5 flow_qos_gbr_up@11:5 flow_qos_gbr_down@16:5
  82|rat_type@0
  88|tmsi@0 tmsi_bytes@0:*
  92|delay_value@0
  94|charging_id@0:*
  95|charging_characteristic@0 ? charging_characteristic.remaining_octets@2:*
  97|bearer_flag.ppc@0 bearer_flag.vb@0
  99|spare_bits%f8@0 pdn_type@0
  100|pti@0
  101|drx_parameter@0:*
  112|p_tmsi_sig@0
  113|hop_counter@0
  123|spare_bits%f0@0 ebi@0 ? packet_flow_id@1:*
  124|spare_bits%f0@0 nsapi@0 dl_gtp_u_sequence_number@1 ul_gtp_u_sequence_number@3 dl_pdcp_sequence_number@5 ul_pdcp_sequence_number@7
  125|rrc_container@0:*
  126|port_number@0
  127|apn_rest@0 ? spare_bytes@1:*
  128|selec_mode@0
  130|bearer_control_mode@0
  131|cng_rep_act@0
  135|node_type@0
  137|ti@0:*
  140|mbms_session_id@0:1 ? spare_bytes@1:*
  141|mbms_flow_id@0:2 ? spare_bytes@2:*
  142|cetid@0 ip_addr_type@4 ip_addr_len@4 ip_addr_type@4 ip_addr_len@4 mbms_hc_indicator@4 ? spare_bytes@5:*
  143|mbms_dist_indication@0 ? spare_bytes@1:*
  144|subscriber_rfsp@0:2
  146|csg_info_rep_action.uciuhc@0 csg_info_rep_action.ucishc@0 csg_info_rep_action.ucicsg@0
  147|spare_bits%f8@0 csg_id@0 ? spare_bytes@1:*
  148|spare_bits%fe@0 cmi@0 ? spare_bytes@1:*
  149|service_indicator@0
  150|detach_type@0
  152|node_features_psset@0 node_features_mtedt@0 node_features_eth@0 node_features_s1un@0 node_features_ciot@0 node_features_ntsr@0 node_features_mabr@0 node_features_prn@0 ? spare_bytes@1:*
  153|time_to_data_xfer@0:1 ? spare_bytes@1:*
  154|throttling_delay_unit@0 throttling_delay_value@0 throttling_factor@1 ? spare_bytes@2:*
  155|arp_pci@0 arp_pl@0 arp_pvi@0 ? spare_bytes@1:*
  156|timer_unit@0 timer_value@0
  157|lapi@0
  160|add_flags_for_srvcc_ics@0 vsrvcc_flag@0 ? spare_bytes@1:*
  161|mmbr_ul@0 mmbr_dl@4
  164|abs_time_mbms_data@0:8 ? spare_bytes@8:*
  165|henb_info_report_fti@0 ? spare_bytes@1:*
  166|ip4cp_subnet_prefix_len@0 ip4cp_ipv4@1 ? spare_bytes@5:*
  167|change_report_flags_sncr@0 change_report_flags_tzcr@0 ? spare_bytes@1:*
  168|action_indication_val@0 ? spare_bytes@1:*
  170|uli_timestamp@0
  179|twan.id_ts@0
  182|metric@0
  183|sequence_number@0
  198|uplink_rate_limit@0 downlink_rate_limit@2
  199|timestamp_value@0 counter_value@4
  202|spare_bits%fe@0 dcnr@0
  200|mapped_ue_usage_type@0
  204|nr_ul_pkts_all@0 r_add_exception_rpts@4 nr_dl_pkts_all@8 pn_rte_cntrl_status_val_time@12:8
  207|additional_rrm_policy_index@0
  255|enterprise_id@0 ? proprietary_value@2:*
  """#
