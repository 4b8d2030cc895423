/// Attributes of RADIUS: number, kind, name and, where it differs from that, label.
///
/// Kinds: `s` text, `b` bytes, `u` number, `4` and `6` addresses, `p` prefix, `t` time, `x` network
/// number, `e` hardware address; `T` has a tag, `E` is encrypted, `#`: its values have names. Lines `vendor N` begin the
/// attributes of an enterprise.
enum RADIUSNames {
  static let attributes = """
    1 s User_Name
    2 sE User_Password
    3 b CHAP_Password
    4 4 NAS_IP_Address
    5 u NAS_Port
    6 u# Service_Type
    7 u# Framed_Protocol
    8 4 Framed-IP-Address
    9 4 Framed_IP_Netmask
    10 u# Framed_Routing
    11 s Filter_Id
    12 u Framed_MTU
    13 u# Framed_Compression
    14 4 Login-IP-Host
    15 u# Login_Service
    16 u# Login_TCP_Port
    17 s Old_Password
    18 s Reply_Message
    19 s Callback_Number
    20 s Callback_Id
    22 s Framed_Route
    23 x Framed-IPX-Network
    24 b State
    25 b Class
    27 u Session_Timeout
    28 u Idle_Timeout
    29 u# Termination_Action
    30 s Called_Station_Id
    31 s Calling_Station_Id
    32 s NAS_Identifier
    33 b Proxy_State
    34 s Login_LAT_Service
    35 s Login_LAT_Node
    36 b Login_LAT_Group
    37 u Framed_AppleTalk_Link
    38 u Framed_AppleTalk_Network
    39 s Framed_AppleTalk_Zone
    40 u# Acct_Status_Type
    41 u Acct_Delay_Time
    42 u Acct_Input_Octets
    43 u Acct_Output_Octets
    44 s Acct_Session_Id
    45 u# Acct_Authentic
    46 u Acct_Session_Time
    47 u Acct_Input_Packets
    48 u Acct_Output_Packets
    49 u# Acct_Terminate_Cause
    50 s Acct_Multi_Session_Id
    51 u Acct_Link_Count
    52 u Acct_Input_Gigawords
    53 u Acct_Output_Gigawords
    55 t Event_Timestamp
    57 u# Ingress_Filters
    59 b User_Priority_Table
    60 b CHAP_Challenge
    61 u# NAS_Port_Type
    62 u Port_Limit
    63 s Login_LAT_Port
    64 uT# Tunnel_Type
    65 uT# Tunnel_Medium_Type
    66 sT Tunnel_Client_Endpoint
    67 sT Tunnel_Server_Endpoint
    68 s Acct_Tunnel_Connection
    69 sTE Tunnel_Password
    70 b ARAP_Password
    71 b ARAP_Features
    72 u# ARAP_Zone_Access
    73 u ARAP_Security
    74 s ARAP_Security_Data
    75 u Password_Retry
    76 u# Prompt
    77 s Connect_Info
    78 s Configuration_Token
    79 b EAP_Message
    80 b Message_Authenticator
    81 sT Tunnel_Private_Group_Id
    82 sT Tunnel_Assignment_Id
    83 uT Tunnel_Preference
    84 b ARAP_Challenge_Response
    85 u Acct_Interim_Interval
    86 u Acct_Tunnel_Packets_Lost
    87 s NAS_Port_Id
    88 s Framed_Pool
    89 b Chargeable_User_Identity
    90 sT Tunnel_Client_Auth_Id
    91 sT Tunnel_Server_Auth_Id
    92 s NAS_Filter_Rule
    94 b Originating_Line_Info
    95 6 NAS_IPv6_Address
    96 b Framed_Interface_Id
    97 p Framed_IPv6_Prefix
    98 6 Login_IPv6_Host
    99 s Framed_IPv6_Route
    100 s Framed_IPv6_Pool
    101 u# Error_Cause
    102 b EAP_Key_Name
    123 p Delegated_IPv6_Prefix
    124 b MIP6_Feature_Vector
    125 b MIP6_Home_Link_Prefix
    126 s Operator_Name
    127 b Location_Information
    128 b Location_Data
    129 b Basic_Location_Policy_Rules
    130 s Extended_Location_Policy_Rules
    131 u# Location_Capable
    132 u# Requested_Location_Info
    133 u# Framed_Management
    134 u# Management_Transport_Protection
    135 s Management_Policy_Id
    136 u Management_Privilege_Level
    137 b PKM_SS_Cert
    138 b PKM_CA_Cert
    139 b PKM_Config_Settings
    140 b PKM_Cryptosuite_List
    141 u PKM_SAID
    142 b PKM_SA_Descriptor
    143 b PKM_Auth_Key
    144 b DS_Lite_Tunnel_Name
    145 b Mobile_Node_Identifier
    146 s Service_Selection
    147 6 PMIP6_Home_LMA_IPv6_Address
    148 6 PMIP6_Visited_LMA_IPv6_Address
    149 4 PMIP6_Home_LMA_IPv4_Address
    150 4 PMIP6_Visited_LMA_IPv4_Address
    151 b PMIP6_Home_HN_Prefix
    152 b PMIP6_Visited_HN_Prefix
    153 b PMIP6_Home_Interface_ID
    154 b PMIP6_Visited_Interface_ID
    155 b PMIP6_Home_IPv4_HoA
    156 b PMIP6_Visited_IPv4_HoA
    157 4 PMIP6_Home_DHCP4_Server_Address
    158 4 PMIP6_Visited_DHCP4_Server_Address
    159 6 PMIP6_Home_DHCP6_Server_Address
    160 6 PMIP6_Visited_DHCP6_Server_Address
    161 4 PMIP6_Home_IPv4_Gateway
    162 4 PMIP6_Visited_IPv4_Gateway
    163 u# EAP_Lower_Layer
    164 s GSS_Acceptor_Service_Name
    165 s GSS_Acceptor_Host_Name
    166 s GSS_Acceptor_Service_Specifics
    167 s GSS_Acceptor_Realm_Name
    168 6 Framed_IPv6_Address
    169 6 DNS_Server_IPv6_Address
    170 b Route_IPv6_Information
    171 s Delegated_IPv6_Prefix_Pool
    172 s Stateful_IPv6_Address_Pool
    174 s Allowed_Called_Station_Id
    175 b EAP_Peer_Id
    176 b EAP_Server_Id
    177 u Mobility_Domain_Id
    178 u Preauth_Timeout
    179 b Network_Id_Name
    180 b EAPoL_Announcement
    181 s WLAN_HESSID
    182 u WLAN_Venue_Info
    183 b WLAN_Venue_Language
    184 s WLAN_Venue_Name
    185 u WLAN_Reason_Code
    186 u WLAN_Pairwise_Cipher
    187 u WLAN_Group_Cipher
    188 u WLAN_AKM_Suite
    189 u WLAN_Group_Mgmt_Cipher
    190 u WLAN_RF_Band
    206 s Digest_Response
    207 b Digest_Attributes
    241.1 u# Frag_Status
    241.2 u Proxy_State_Length
    241.3 u Response_Length
    241.4 u Original_Packet_Code
    241.8 b Operator_NAS_Identifier
    vendor 9
    1 s Cisco_AVPair
    2 s Cisco_NAS_Port
    3 s Cisco_Fax_Account_Id_Origin
    4 s Cisco_Fax_Msg_Id
    5 s Cisco_Fax_Pages
    6 s Cisco_Fax_Coverpage_Flag
    7 s Cisco_Fax_Modem_Time
    8 s Cisco_Fax_Connect_Speed
    9 s Cisco_Fax_Recipient_Count
    10 s Cisco_Fax_Process_Abort_Flag
    11 s Cisco_Fax_Dsn_Address
    12 s Cisco_Fax_Dsn_Flag
    13 s Cisco_Fax_Mdn_Address
    14 s Cisco_Fax_Mdn_Flag
    15 s Cisco_Fax_Auth_Status
    16 s Cisco_Email_Server_Address
    17 s Cisco_Email_Server_Ack_Flag
    18 s Cisco_Gateway_Id
    19 s Cisco_Call_Type
    20 s Cisco_Port_Used
    21 s Cisco_Abort_Cause
    23 s h323_remote_address
    24 s h323_conf_id
    25 s h323_setup_time
    26 s h323_call_origin
    27 s h323_call_type
    28 s h323_connect_time
    29 s h323_disconnect_time
    30 s h323_disconnect_cause
    31 s h323_voice_quality
    33 s h323_gw_id
    35 s h323_incoming_conf_id
    37 s Cisco_Policy_Up
    38 s Cisco_Policy_Down
    46 s Cisco_Relay_Information_Option
    47 s Cisco_DHCP_User_Class
    48 s Cisco_DHCP_Vendor_Class
    50 s Cisco_DHCP_Relay_GiAddr
    51 s Cisco_Service_Name
    52 s Cisco_Parent_Session_Id
    55 s Cisco_Sub_QoS_Pol_In
    56 s Cisco_Sub_QoS_Pol_Out
    57 s Cisco_In_ACL
    58 s Cisco_Out_ACL
    59 s Cisco_Sub_PBR_Policy_In
    60 s Cisco_Sub_Activate_Service
    61 s Cisco_IPv6_In_ACL
    62 s Cisco_IPv6_Out_ACL
    63 s Cisco_Sub_Deactivate_Service
    65 s Cisco_DHCP_Subscriber_Id
    66 s Cisco_DHCPv6_Link_Address
    100 s sip_conf_id
    101 s h323_credit_amount
    102 s h323_credit_time
    103 s h323_return_code
    104 s h323_prompt_id
    105 s h323_time_and_day
    106 s h323_redirect_number
    107 s h323_preferred_lang
    108 s h323_redirect_ip_address
    109 s h323_billing_model
    110 s h323_currency
    111 s subscriber
    112 s gw_rxd_cdn
    113 s gw_final_xlated_cdn
    114 s remote_media_address
    115 s release_source
    116 s gw_rxd_cgn
    117 s gw_final_xlated_cgn
    141 s call_id
    142 s session_protocol
    143 s method
    144 s prev_hop_via
    145 s prev_hop_ip
    146 s incoming_req_uri
    147 s outgoing_req_uri
    148 s next_hop_ip
    149 s next_hop_dn
    150 s sip_hdr
    151 s dsp_id
    187 u Cisco_Multilink_ID
    188 u Cisco_Num_In_Multilink
    190 u Cisco_Pre_Input_Octets
    191 u Cisco_Pre_Output_Octets
    192 u Cisco_Pre_Input_Packets
    193 u Cisco_Pre_Output_Packets
    194 u Cisco_Maximum_Time
    195 u# Cisco_Disconnect_Cause
    197 u Cisco_Data_Rate
    198 u Cisco_PreSession_Time
    208 u Cisco_PW_Lifetime
    209 u Cisco_IP_Direct
    210 u Cisco_PPP_VJ_Slot_Comp
    212 u Cisco_PPP_Async_Map
    217 s Cisco_IP_Pool_Definition
    218 u Cisco_Assign_IP_Pool
    228 u Cisco_Route_IP
    233 u Cisco_Link_Compression
    234 u Cisco_Target_Util
    235 u Cisco_Maximum_Channels
    242 u Cisco_Data_Filter
    243 u Cisco_Call_Filter
    244 u Cisco_Idle_Limit
    249 s Cisco_Subscriber_Password
    250 s Cisco_Account_Info
    251 s Cisco_Service_Info
    252 s Cisco_Command_Code
    253 s Cisco_Control_Info
    255 u Cisco_Xmit_Rate
    vendor 311
    1 b MS_CHAP_Response
    2 s MS_CHAP_Error
    3 b MS_CHAP_CPW_1
    4 b MS_CHAP_CPW_2
    5 b MS_CHAP_LM_Enc_PW
    6 b MS_CHAP_NT_Enc_PW
    7 u# MS_MPPE_Encryption_Policy
    8 u# MS_MPPE_Encryption_Types
    9 u MS_RAS_Vendor
    10 s MS_CHAP_Domain
    11 b MS_CHAP_Challenge
    12 bE MS_CHAP_MPPE_Keys
    13 u# MS_BAP_Usage
    14 u MS_Link_Utilization_Threshold
    15 u MS_Link_Drop_Time_Limit
    16 bE MS_MPPE_Send_Key
    17 bE MS_MPPE_Recv_Key
    18 s MS_RAS_Version
    19 b MS_Old_ARAP_Password
    20 b MS_New_ARAP_Password
    21 u# MS_ARAP_PW_Change_Reason
    22 b MS_Filter
    23 u# MS_Acct_Auth_Type
    24 u# MS_Acct_EAP_Type
    25 b MS_CHAP2_Response
    26 b MS_CHAP2_Success
    27 b MS_CHAP2_CPW
    28 4 MS_Primary_DNS_Server
    29 4 MS_Secondary_DNS_Server
    30 4 MS_Primary_NBNS_Server
    31 4 MS_Secondary_NBNS_Server
    34 s MS_RAS_Client_Name
    35 s MS_RAS_Client_Version
    36 b MS_Quarantine_IPFilter
    37 u MS_Quarantine_Session_Timeout
    40 s MS_User_Security_Identity
    41 u# MS_Identity_Type
    42 s MS_Service_Class
    44 s MS_Quarantine_User_Class
    45 u# MS_Quarantine_State
    46 u MS_Quarantine_Grace_Time
    47 u# MS_Network_Access_Server_Type
    48 u# MS_AFW_Zone
    49 u# MS_AFW_Protection_Level
    50 s MS_Machine_Name
    51 b MS_IPv6_Filter
    52 b MS_IPv4_Remediation_Servers
    53 b MS_IPv6_Remediation_Servers
    54 u# MS_RNAP_Not_Quarantine_Capable
    55 b MS_Quarantine_SOH
    56 b MS_RAS_Correlation
    57 u# MS_Extended_Quarantine_State
    58 s MS_HCAP_User_Groups
    59 s MS_HCAP_Location_Group_Name
    60 s MS_HCAP_User_Name
    61 4 MS_User_IPv4_Address
    63 u MS_TSG_Device_Redirection
    vendor 10415
    1 s 3GPP_IMSI
    2 u 3GPP_Charging_ID
    3 u# 3GPP_PDP_Type
    4 4 3GPP_Charging_Gateway_Address
    6 4 3GPP_SGSN_Address
    7 4 3GPP_GGSN_Address
    8 s 3GPP_IMSI_MCC_MNC
    9 s 3GPP_GGSN_MCC_MNC
    10 s 3GPP_NSAPI
    11 u 3GPP_Session_Stop_Indicator
    13 s 3GPP_Charging_Characteristics
    17 b 3GPP_IPv6_DNS_Servers
    18 s 3GPP_SGSN_MCC_MNC
    19 u 3GPP_Teardown_Indicator
    20 s 3GPP_IMEISV
    21 u# 3GPP_RAT_Type
    23 b 3gpp_ms_tmime_zone Timezone
    24 b 3GPP_Camel_Charging_Info
    25 b 3GPP_Packet_Filter
    26 u 3GPP_Negotiated_DSCP
    27 u# 3GPP_Allocate_IP_Type
    28 b 3GPP_External_Identifier
    29 b 3GPP_TWAN_Identifier
    30 b 3GPP_User_Location_Info_Time
    31 b 3GPP_Secondary_RAT_Usage
    32 b 3GPP_UE_Local_IP_Address
    33 b 3GPP_UE_Source_Port
    110 b 3GPP_Notification
    111 b 3GPP_UE_MAC_Address
    112 b 3GPP_Authorization_Reference
    113 b 3GPP_Policy_Reference
    114 b 3GPP_Session_AMBR
    115 b 3GPP_NAI
    118 b 3GPP_IP_Address_Pool_Info
    119 b 3GPP_VLAN_Id
    120 b 3GPP_TNAP_Identifier
    121 b 3GPP_HFC_NodeId
    122 b 3GPP_GLI
    123 b 3GPP_Line_Type
    124 b 3GPP_NID
    125 b 3GPP_Session_S_NSSAI
    126 s 3GPP_CHF_FQDN
    127 s 3GPP_Serving_NF_FQDN
    128 b 3GPP_Session_Id
    129 b 3GPP_GCI
    vendor 14122
    1 s WISPr_Location_ID
    2 s WISPr_Location_Name
    3 s WISPr_Logoff_URL
    4 s WISPr_Redirection_URL
    5 u WISPr_Bandwidth_Min_Up
    6 u WISPr_Bandwidth_Min_Down
    7 u WISPr_Bandwidth_Max_Up
    8 u WISPr_Bandwidth_Max_Down
    9 s WISPr_Session_Terminate_Time
    10 s WISPr_Session_Terminate_End_Of_Day
    11 s WISPr_Billing_Class_Of_Service
    12 s WBA_Offered_Service
    13 s WBA_Financial_Clearing_Provider
    14 s WBA_Data_Clearing_Provider
    15 b WBA_Linear_Volume_Rate
    16 s WBA_Identity_Provider
    17 s WBA_Custom_SLA
    vendor 14988
    1 u Mikrotik_Recv_Limit
    2 u Mikrotik_Xmit_Limit
    3 s Mikrotik_Group
    4 u Mikrotik_Wireless_Forward
    5 u Mikrotik_Wireless_Skip_Dot1x
    6 u# Mikrotik_Wireless_Enc_Algo
    7 s Mikrotik_Wireless_Enc_Key
    8 s Mikrotik_Rate_Limit
    9 s Mikrotik_Realm
    10 4 Mikrotik_Host_IP
    11 s Mikrotik_Mark_Id
    12 s Mikrotik_Advertise_URL
    13 u Mikrotik_Advertise_Interval
    14 u Mikrotik_Recv_Limit_Gigawords
    15 u Mikrotik_Xmit_Limit_Gigawords
    16 s Mikrotik_Wireless_PSK
    17 u Mikrotik_Total_Limit
    18 u Mikrotik_Total_Limit_Gigawords
    19 s Mikrotik_Address_List
    20 s Mikrotik_Wireless_MPKey
    21 s Mikrotik_Wireless_Comment
    22 s Mikrotik_Delegated_IPv6_Pool
    23 s Mikrotik_DHCP_Option_Set
    24 s Mikrotik_DHCP_Option_Param_STR1
    25 s Mikrotik_DHCP_Option_ParamSTR2
    26 u Mikrotik_Wireless_VLANID
    27 u Mikrotik_Wireless_VLANID_Type
    28 s Mikrotik_Wireless_Minsignal
    29 s Mikrotik_Wireless_Maxsignal
    30 s Mikrotik_Switching_Filter
    vendor 14823
    1 s Aruba_User_Role
    2 u Aruba_User_Vlan
    3 u Aruba_Priv_Admin_User
    4 s Aruba_Admin_Role
    5 s Aruba_Essid_Name
    6 s Aruba_Location_Id
    7 s Aruba_Port_Identifier
    8 s Aruba_MMS_User_Template
    9 s Aruba_Named_User_Vlan
    10 s Aruba_AP_Group
    11 s Aruba_Framed_IPv6_Address
    12 s Aruba_Device_Type
    13 s Aruba_AP_Name
    14 u Aruba_No_DHCP_Fingerprint
    15 s Aruba_Mdps_Device_Udid
    16 s Aruba_Mdps_Device_Imei
    17 s Aruba_Mdps_Device_Iccid
    18 u Aruba_Mdps_Max_Devices
    19 s Aruba_Mdps_Device_Name
    20 s Aruba_Mdps_Device_Product
    21 s Aruba_Mdps_Device_Version
    22 s Aruba_Mdps_Device_Serial
    23 s Aruba_CPPM_Role
    24 s Aruba_AirGroup_User_Name
    25 s Aruba_AirGroup_Shared_User
    26 s Aruba_AirGroup_Shared_Role
    27 u# Aruba_AirGroup_Device_Type
    28 s Aruba_Auth_Survivability
    29 s Aruba_AS_User_Name
    30 s Aruba_AS_Credential_Hash
    31 s Aruba_WorkSpace_App_Name
    32 s Aruba_Mdps_Provisioning_Settings
    33 s Aruba_Mdps_Device_Profile
    34 4 Aruba_AP_IP_Address
    35 s Aruba_AirGroup_Shared_Group
    36 s Aruba_User_Group
    37 s Aruba_Network_SSO_Token
    38 u# Aruba_AirGroup_Version
    39 u Aruba_Auth_SurvMethod
    40 u Aruba_Port_Bounce_Host
    41 4 Aruba_Calea_Server_Ip
    42 s Aruba_Admin_Path
    43 s Aruba_Captive_Portal_URL
    44 bE Aruba_MPSK_Passphrase
    45 s Aruba_ACL_Server_Query_Info
    46 s Aruba_Command_String
    47 s Aruba_Network_Profile
    48 s Aruba_Admin_Device_Group
    49 u# Aruba_PoE_Priority
    50 u# Aruba_Port_Auth_Mode
    51 s Aruba_NAS_Filter_Rule
    52 u# Aruba_QoS_Trust_Mode
    53 s Aruba_UBT_Gateway_Role
    54 s Aruba_Gateway_Zone
    55 s Aruba_DPP_Bootstrapping_Key_SHA256
    56 s Aruba_DPP_Bootstrapping_Net_Access_Key_SHA256
    57 s Aruba_DPP_Bootstrapping_Key_B64
    58 u# Aruba_STP_Admin_Edge_Port
    59 s Aruba_UBT_Gateway_CPPM_Role
    60 s Aruba_AP_MAC_Address
    61 s Aruba_Device_MAC_Address
    62 s Aruba_MPSK_Key_Name
    63 u Aruba_Device_Traffic_Class
    64 u# Aruba_PVLAN_Port_Type
    65 u Aruba_Network_Test
    66 sE Aruba_MPSK_Lookup_Info
    67 s Aruba_AVPair
    68 u# Aruba_DPP_Service_Type
    69 s Aruba_User_Mgmt_Interface
    70 u# Aruba_PoE_Allocate_By_Method
    71 s Aruba_DPP_AKMs
    72 sE Aruba_DPP_Passphrase
    vendor 14179
    1 u Airespace_Wlan_Id
    2 u# Airespace_QOS_Level
    3 u Airespace_DSCP
    4 u Airespace_8021p_Tag
    5 s Airespace_Interface_Name
    6 s Airespace_ACL_Name
    7 u Airespace_Data_Bandwidth_Average_Contract
    8 u Airespace_Real_Time_Bandwidth_Average_Contract
    9 u Airespace_Data_Bandwidth_Burst_Contract
    10 u Airespace_Real_Time_Bandwidth_Burst_Contract
    11 s Airespace_Guest_Role_Name
    13 u Airespace_Data_Bandwidth_Average_Contract_Upstream
    14 u Airespace_Real_Time_Bandwidth_Average_Contract_Upstream
    15 u Airespace_Data_Bandwidth_Burst_Contract_Upstream
    16 u Airespace_Real_Time_Bandwidth_Burst_Contract_Upstream
    vendor 2636
    1 s Juniper_Local_User_Name
    2 s Juniper_Allow_Commands
    3 s Juniper_Deny_Commands
    4 s Juniper_Allow_Configuration
    5 s Juniper_Deny_Configuration
    8 s Juniper_Interactive_Command
    9 s Juniper_Configuration_Change
    10 s Juniper_User_Permissions
    11 s Juniper_Junosspace_Profiles
    21 u# Juniper_CTP_Group
    22 u# Juniper_CTPView_APP_Group
    23 u# Juniper_CTPView_OS_Group
    31 4 Juniper_Primary_Dns
    32 4 Juniper_Primary_Wins
    33 4 Juniper_Secondary_Dns
    34 4 Juniper_Secondary_Wins
    35 s Juniper_Interface_id
    36 s Juniper_Ip_Pool_Name
    37 u Juniper_Keep_Alive
    38 s Juniper_CoS_Traffic_Control_Profile
    39 s Juniper_CoS_Parameter
    40 u Juniper_encapsulation_overhead
    41 u Juniper_cell_overhead
    42 u Juniper_tx_connect_speed
    43 u Juniper_rx_connect_speed
    44 s Juniper_Firewall_filter_name
    45 s Juniper_Policer_Parameter
    46 s Juniper_Local_Group_Name
    47 s Juniper_Local_Interface
    48 s Juniper_Switching_Filter
    49 s Juniper_VoIP_Vlan
    50 s Juniper_CWA_Redirect
    52 s Juniper_AV_Pair
    55 b Juniper_DHCPv4_Options
    207 b Juniper_DHCPv6_Options
    208 b Juniper_DHCPv4_Packet_Header
    209 b Juniper_DHCPv6_Packet_Header
    210 b Juniper_Acct_Request_Reason
    vendor 5535
    1 u 3GPP2_Ike_Preshared_Secret_Request
    2 u 3GPP2_Security_Level
    3 s 3GPP2_Pre_Shared_Secret
    4 u 3GPP2_Reverse_Tunnel_Spec
    5 u 3GPP2_Diffserv_Class_Option
    6 b 3GPP2_Accounting_Container
    7 4 3GPP2_Home_Agent_IP_Address
    8 s 3GPP2_KeyID
    9 4 3GPP2_PCF_IP_Address
    10 s 3GPP2_BSID
    11 u 3GPP2_User_Id
    12 u 3GPP2_Forward_FCH_Mux_Option
    13 u 3GPP2_Reverse_FCH_Mux_Option
    16 u 3GPP2_Service_Option
    17 u 3GPP2_Forward_Traffic_Type
    18 u 3GPP2_Reverse_Traffic_Type
    19 u 3GPP2_FCH_Frame_Size
    20 u 3GPP2_Forward_FCH_RC
    21 u 3GPP2_Reverse_FCH_RC
    22 u 3GPP2_IP_Technology
    23 u 3GPP2_Compulsory_Tunnel_Indicator
    24 u 3GPP2_Release_Indicator
    25 u 3GPP2_Bad_PPP_Frame_Count
    30 u 3GPP2_Number_Active_Transitions
    31 u 3GPP2_Terminating_SDB_Octet_Count
    32 u 3GPP2_Originating_SDB_OCtet_Count
    33 u 3GPP2_Terminating_Number_SDBs
    34 u 3GPP2_Originating_Number_SDBs
    36 u 3GPP2_IP_QoS
    39 u 3GPP2_Airlink_Priority
    40 u# 3GPP2_Airlink_Record_Type
    41 b 3GPP2_R_P_Session_ID
    42 u 3GPP2_Airlink_Sequence_Number
    43 u 3GPP2_Received_HDLC_Octets
    44 s 3GPP2_Correlation_Id
    45 u 3GPP2_Module_Orig_Term_Indicator
    46 u 3GPP2_Inbound_Mobile_IP_Sig_Octets
    47 u 3GPP2_Outbound_Mobile_IP_Sig_Octets
    48 u 3GPP2_Session_Continue
    49 u 3GPP2_Active_Time
    50 u 3GPP2_DCCH_Frame_Size
    51 u 3GPP2_Begin_Session
    52 s 3GPP2_ESN
    54 b 3GPP2_S_Key
    55 u 3GPP2_S_Request
    56 t 3GPP2_S_Lifetime
    57 u 3GPP2_MN_HA_SPI
    58 sE 3GPP2_MN_HA_Shared_Key
    60 u 3GPP2_HRPD_Access_Terminal_Authentication_and_1x_Access_Authorization 3GPP2-HRPD-Access/Terminal-Authentication-and-1x-Access-Authorization
    75 u 3GPP2_DNS_Update_Required
    78 u 3GPP2_Always_On
    79 4 3GPP2_Foreign_Agent_Address
    80 u 3GPP2_Last_User_Activity_Time
    81 u 3GPP2_MN_AAA_Removal_Indication
    82 u 3GPP2_RN_Packet_Data_Inactivity_Timer
    83 u 3GPP2_Forward_PDCH_RC
    84 u 3GPP2_Forward_DCCH_Mux_Option
    85 u 3GPP2_Reverse_DCCH_Mux_Option
    86 u 3GPP2_Forward_DCCH_RC
    87 u 3GPP2_Reverse_DHHC_RC
    88 u 3GPP2_Session_Termination_Capability
    89 u 3GPP2_Allowed_Persistent_TFTs
    92 b 3GPP2_MIP_Lifetime
    93 u 3GPP2_Acct_Stop_Trigger
    95 u 3GPP2_DNS_Update_Capability
    96 u 3GPP2_Disconnect_Reason
    100 b 3GPP2_BCMCS_FLOW_ID 3GPP2-BCMCS_FLOW_ID
    105 u# Reason_Code
    107 t 3GPP2_BCMCS_Flow_Transmission_Time
    109 4 3GPP2_Multicast_IP_Address
    110 u 3GPP2_Port
    114 u 3GPP2_Reverse_PDCH_RC
    116 s 3GPP2_MEID
    120 u 3GPP2_Home_Agent_Not_Authorized
    121 b 3GPP2_MIP6_Session_Key
    122 s 3GPP2_Hot_Line_Accounting_Information
    123 b 3GPP2_MIP6_Mesg_ID
    124 s 3GPP2_Filter_Rule
    125 s 3GPP2_HTTP_Redirection_Rule
    126 s 3GPP2_IP_Redirection_Rule
    127 u 3GPP2_Hot_Line_Capability
    128 b 3GPP2_MIP6_Home_Link_Prefix_Attr_A
    130 u 3GPP2_Max_Authorized_Aggr_Bandwidth
    133 u 3GPP2_Maximum_Per_Flow_Priority
    134 b 3GPP2_MIP6_Authenticator
    138 b 3GPP2_MIP6_MAC_Mobility_Data
    139 u 3GPP2_Inter_User_Priority
    142 b 3GPP2_Carrier_ID
    143 u 3GPP2_GMT_Time_Zone_Offset
    144 b 3GPP2_Flow_ID_Parameter
    145 u 3GPP2_Flow_Status
    146 u 3GPP2_Filtered_Octet_Count_Terminating
    147 u 3GPP2_Filtered_Octet_Count_Originating
    162 u 3GPP2_RSVP_Inbound_Octet_Count
    163 u 3GPP2_RSVP_Outbound_Octet_Count
    164 u 3GPP2_RSVP_Inbound_Packet_Count
    165 u 3GPP2_RSVP_Outbound_Packet_Count
    168 u 3GPP2_HA_Request
    169 u 3GPP2_HA_Authorised
    172 u 3GPP2_IP_Ver_Authorised
    173 s 3GPP2_MIPv4_Mesg_Id
    179 u 3GPP2_MIP6_HA_Local_Assignment_Capblty
    192 s 3GPP2_Network_PMIP_NAI
    193 u# 3GPP2_PMIP_Based_Mobility_Capability
    198 u 3GPP2_Accounting_Mode
    203 u 3GPP2_HAAA_MIP6_HA_Protocol_Capblty_Ind
    206 b 3GPP2_VAAA_Assigned_MIP6_HL
    207 u 3GPP2_VAAA_MIP6_HA_Protocol_Capblty_Ind
    vendor 14559
    1 u ChilliSpot_Max_Input_Octets
    2 u ChilliSpot_Max_Output_Octets
    3 u ChilliSpot_Max_Total_Octets
    4 u ChilliSpot_Bandwidth_Max_Up
    5 u ChilliSpot_Bandwidth_Max_Down
    6 s ChilliSpot_Config
    7 s ChilliSpot_Lang
    8 s ChilliSpot_Version
    9 s ChilliSpot_OriginalURL
    100 s ChilliSpot_UAM_Allowed
    101 s ChilliSpot_MAC_Allowed
    102 u ChilliSpot_Interval
    vendor 529
    2 u Ascend_Max_Shared_Users
    7 s Ascend_UU_Info
    9 u Ascend_CIR_Timer
    10 u Ascend_FR_08_Mode
    11 u Ascend_Destination_Nas_Port
    12 s Ascend_FR_SVC_Addr
    13 u# Ascend_NAS_Port_Format
    14 u# Ascend_ATM_Fault_Management
    15 u Ascend_ATM_Loopback_Cell_Loss
    16 u# Ascend_Ckt_Type
    17 u# Ascend_SVC_Enabled
    18 u# Ascend_Session_Type
    19 4 Ascend_H323_Gatekeeper
    20 s Ascend_Global_Call_Id
    21 u Ascend_H323_Conference_Id
    22 4 Ascend_H323_Fegw_Address
    23 u Ascend_H323_Dialed_Time
    24 s Ascend_Dialed_Number
    25 u Ascend_Inter_Arrival_Jitter
    26 u Ascend_Dropped_Octets
    27 u Ascend_Dropped_Packets
    28 u Ascend_Auth_Delay
    29 u# Ascend_X25_Pad_X3_Profile
    30 s Ascend_X25_Pad_X3_Parameters
    31 s Ascend_Tunnel_VRouter_Name
    32 u# Ascend_X25_Reverse_Charging
    33 s Ascend_X25_Nui_Prompt
    34 s Ascend_X25_Nui_Password_Prompt
    35 s Ascend_X25_Cug
    36 s Ascend_X25_Pad_Alias_1
    37 s Ascend_X25_Pad_Alias_2
    38 s Ascend_X25_Pad_Alias_3
    39 s Ascend_X25_X121_Address
    40 s Ascend_X25_Nui
    41 s Ascend_X25_Rpoa
    42 s Ascend_X25_Pad_Prompt
    43 s Ascend_X25_Pad_Banner
    44 s Ascend_X25_Profile_Name
    45 s Ascend_Recv_Name
    46 u# Ascend_Bi_Directional_Auth
    47 u Ascend_MTU
    48 u# Ascend_Call_Direction
    49 u# Ascend_Service_Type
    50 u# Ascend_Filter_Required
    51 u Ascend_Traffic_Shaper
    52 s Ascend_Access_Intercept_LEA
    53 s Ascend_Access_Intercept_Log
    54 s Ascend_Private_Route_Table_ID
    55 u# Ascend_Private_Route_Required
    56 u# Ascend_Cache_Refresh
    57 u Ascend_Cache_Time
    58 u Ascend_Egress_Enabled
    59 s Ascend_QOS_Upstream
    60 s Ascend_QOS_Downstream
    61 u Ascend_ATM_Connect_Vpi
    62 u Ascend_ATM_Connect_Vci
    63 u Ascend_ATM_Connect_Group
    64 u Ascend_ATM_Group
    65 u# Ascend_IPX_Header_Compression
    66 u# Ascend_Calling_Id_Type_Of_Num
    67 u# Ascend_Calling_Id_Number_Plan
    68 u# Ascend_Calling_Id_Presentatn
    69 u# Ascend_Calling_Id_Screening
    70 u# Ascend_BIR_Enable
    71 u# Ascend_BIR_Proxy
    72 u Ascend_BIR_Bridge_Group
    73 s Ascend_IPSEC_Profile
    74 u# Ascend_PPPoE_Enable
    75 u# Ascend_Bridge_Non_PPPoE
    76 u# Ascend_ATM_Direct
    77 s Ascend_ATM_Direct_Profile
    78 4 Ascend_Client_Primary_WINS
    79 4 Ascend_Client_Secondary_WINS
    80 u# Ascend_Client_Assign_WINS
    81 u# Ascend_Auth_Type
    82 u# Ascend_Port_Redir_Protocol
    83 u Ascend_Port_Redir_Portnum
    84 4 Ascend_Port_Redir_Server
    85 u# Ascend_IP_Pool_Chaining
    86 4 Ascend_Owner_IP_Addr
    87 u# Ascend_IP_TOS
    88 u# Ascend_IP_TOS_Precedence
    89 u# Ascend_IP_TOS_Apply_To
    90 s Ascend_Filter
    91 s Ascend_Telnet_Profile
    92 u# Ascend_Dsl_Rate_Type
    93 s Ascend_Redirect_Number
    94 u Ascend_ATM_Vpi
    95 u Ascend_ATM_Vci
    96 u# Ascend_Source_IP_Check
    97 u# Ascend_Dsl_Rate_Mode
    98 u# Ascend_Dsl_Upstream_Limit
    99 u# Ascend_Dsl_Downstream_Limit
    100 u Ascend_Dsl_CIR_Recv_Limit
    101 u Ascend_Dsl_CIR_Xmit_Limit
    102 s Ascend_VRouter_Name
    103 s Ascend_Source_Auth
    104 s Ascend_Private_Route
    105 u# Ascend_Numbering_Plan_ID
    106 u# Ascend_FR_Link_Status_DLCI
    107 s Ascend_Calling_Subaddress
    108 u Ascend_Callback_Delay
    109 s Ascend_Endpoint_Disc
    110 s Ascend_Remote_FW
    111 u Ascend_Multicast_GLeave_Delay
    112 u# Ascend_CBCP_Enable
    113 u# Ascend_CBCP_Mode
    114 u Ascend_CBCP_Delay
    115 u Ascend_CBCP_Trunk_Group
    116 s Ascend_Appletalk_Route
    117 u# Ascend_Appletalk_Peer_Mode
    118 u# Ascend_Route_Appletalk
    119 s Ascend_FCP_Parameter
    120 u Ascend_Modem_PortNo
    121 u Ascend_Modem_SlotNo
    122 u Ascend_Modem_ShelfNo
    123 u Ascend_Call_Attempt_Limit
    124 u Ascend_Call_Block_Duration
    125 u Ascend_Maximum_Call_Duration
    126 u# Ascend_Temporary_Rtes
    127 u# Ascend_Tunneling_Protocol
    128 u# Ascend_Shared_Profile_Enable
    129 s Ascend_Primary_Home_Agent
    130 s Ascend_Secondary_Home_Agent
    131 u# Ascend_Dialout_Allowed
    132 4 Ascend_Client_Gateway
    133 u# Ascend_BACP_Enable
    134 u Ascend_DHCP_Maximum_Leases
    135 4 Ascend_Client_Primary_DNS
    136 4 Ascend_Client_Secondary_DNS
    137 u# Ascend_Client_Assign_DNS
    138 u# Ascend_User_Acct_Type
    139 4 Ascend_User_Acct_Host
    140 u Ascend_User_Acct_Port
    141 s Ascend_User_Acct_Key
    142 u# Ascend_User_Acct_Base
    143 u Ascend_User_Acct_Time
    144 4 Ascend_Assign_IP_Client
    145 4 Ascend_Assign_IP_Server
    146 s Ascend_Assign_IP_Global_Pool
    147 u# Ascend_DHCP_Reply
    148 u Ascend_DHCP_Pool_Number
    149 u# Ascend_Expect_Callback
    150 u# Ascend_Event_Type
    151 s Ascend_Session_Svr_Key
    152 u Ascend_Multicast_Rate_Limit
    153 4 Ascend_IF_Netmask
    154 4 Ascend_Remote_Addr
    155 u# Ascend_Multicast_Client
    156 s Ascend_FR_Circuit_Name
    157 u# Ascend_FR_LinkUp
    158 u Ascend_FR_Nailed_Grp
    159 u# Ascend_FR_Type
    160 u# Ascend_FR_Link_Mgt
    161 u Ascend_FR_N391
    162 u Ascend_FR_DCE_N392
    163 u Ascend_FR_DTE_N392
    164 u Ascend_FR_DCE_N393
    165 u Ascend_FR_DTE_N393
    166 u Ascend_FR_T391
    167 u Ascend_FR_T392
    168 s Ascend_Bridge_Address
    169 u Ascend_TS_Idle_Limit
    170 u# Ascend_TS_Idle_Mode
    171 u# Ascend_DBA_Monitor
    172 u Ascend_Base_Channel_Count
    173 u Ascend_Minimum_Channels
    174 s Ascend_IPX_Route
    175 u# Ascend_FT1_Caller
    176 s Ascend_Backup
    177 u# Ascend_Call_Type
    178 s Ascend_Group
    179 u Ascend_FR_DLCI
    180 s Ascend_FR_Profile_Name
    181 s Ascend_Ara_PW
    182 s Ascend_IPX_Node_Addr
    183 4 Ascend_Home_Agent_IP_Addr
    184 s Ascend_Home_Agent_Password
    185 s Ascend_Home_Network_Name
    186 u Ascend_Home_Agent_UDP_Port
    187 u Ascend_Multilink_ID
    188 u Ascend_Num_In_Multilink
    189 4 Ascend_First_Dest
    190 u Ascend_Pre_Input_Octets
    191 u Ascend_Pre_Output_Octets
    192 u Ascend_Pre_Input_Packets
    193 u Ascend_Pre_Output_Packets
    194 u Ascend_Maximum_Time
    195 u# Ascend_Disconnect_Cause
    196 u# Ascend_Connect_Progress
    197 u Ascend_Data_Rate
    198 u Ascend_PreSession_Time
    199 u Ascend_Token_Idle
    200 u# Ascend_Token_Immediate
    201 u# Ascend_Require_Auth
    202 s Ascend_Number_Sessions
    203 s Ascend_Authen_Alias
    204 u Ascend_Token_Expiry
    205 s Ascend_Menu_Selector
    206 s Ascend_Menu_Item
    207 u# Ascend_PW_Warntime
    208 u# Ascend_PW_Lifetime
    209 4 Ascend_IP_Direct
    210 u# Ascend_PPP_VJ_Slot_Comp
    211 u# Ascend_PPP_VJ_1172
    212 u Ascend_PPP_Async_Map
    213 s Ascend_Third_Prompt
    214 sE Ascend_Send_Secret
    215 sE Ascend_Receive_Secret
    216 u# Ascend_IPX_Peer_Mode
    217 s Ascend_IP_Pool_Definition
    218 u Ascend_Assign_IP_Pool
    219 u# Ascend_FR_Direct
    220 s Ascend_FR_Direct_Profile
    221 u Ascend_FR_Direct_DLCI
    222 u# Ascend_Handle_IPX
    223 u Ascend_Netware_timeout
    224 u Ascend_IPX_Alias
    225 u Ascend_Metric
    226 u# Ascend_PRI_Number_Type
    227 s Ascend_Dial_Number
    228 u# Ascend_Route_IP
    229 u# Ascend_Route_IPX
    230 u# Ascend_Bridge
    231 u# Ascend_Send_Auth
    232 s Ascend_Send_Passwd
    233 u# Ascend_Link_Compression
    234 u Ascend_Target_Util
    235 u Ascend_Maximum_Channels
    236 u Ascend_Inc_Channel_Count
    237 u Ascend_Dec_Channel_Count
    238 u Ascend_Seconds_Of_History
    239 u# Ascend_History_Weigh_Type
    240 u Ascend_Add_Seconds
    241 u Ascend_Remove_Seconds
    243 b Ascend_Call_Filter
    244 u Ascend_Idle_Limit
    245 u Ascend_Preempt_Limit
    246 u# Ascend_Callback
    247 u# Ascend_Data_Svc
    248 u# Ascend_Force_56
    249 s Ascend_Billing_Number
    250 u Ascend_Call_By_Call
    251 s Ascend_Transit_Number
    252 s Ascend_Host_Info
    253 4 Ascend_PPP_Address
    254 u Ascend_MPP_Idle_Percent
    255 u Ascend_Xmit_Rate
    """

  /// Names of numbers: the attribute, then pairs.
  static let values = """
    Service_Type|1=Login-User|2=Framed-User|3=Callback-Login-User|4=Callback-Framed-User|\
    5=Outbound-User|6=Administrative-User|7=NAS-Prompt-User|8=Authenticate-Only|\
    9=Callback-NAS-Prompt|10=Call-Check|11=Callback-Administrative|12=Voice|13=Fax|\
    14=Modem-Relay|15=IAPP-Register|16=IAPP-AP-Check|17=Authorize-Only|18=Framed-Management|\
    252=HP-Oper|255=HP-User|103809025=Annex-Authorize-Only|103809026=Annex-Framed-Tunnel|\
    954138625=ChilliSpot-Authorize-Only|1224278017=TP-CAPWAP-WTP|1224278018=TP-CAPWAP-STA
    Framed_Protocol|1=PPP|2=SLIP|3=ARAP|4=Gandalf-SLML|5=Xylogics-IPX-SLIP|6=X.75-Synchronous|\
    7=GPRS-PDP-Context|9=PPTP|255=Ascend-ARA|256=Ascend-MPP|257=Ascend-EURAW|258=Ascend-EUUI|\
    259=Ascend-X25|260=Ascend-COMB|261=Ascend-FR|262=Ascend-MP|263=Ascend-FR-CIR|\
    17825794=Bintec-X25|17825795=Bintec-X25-PPP|17825796=Bintec-IP-LAPB|\
    17825798=Bintec-IP-HDLC|17825799=Bintec-MPR-LAPB|17825800=Bintec-MPR-HDLC|\
    17825801=Bintec-FRAME-RELAY|17825802=Bintec-X31-BCHAN|17825803=Bintec-X75-PPP|\
    17825804=Bintec-X75BTX-PPP|17825805=Bintec-X25-NOSIG|17825806=Bintec-X25-PPP-OPT|\
    1224278017=TP-CAPWAP
    Framed_Routing|0=None|1=Broadcast|2=Listen|3=Broadcast-Listen
    Framed_Compression|0=None|1=Van-Jacobson-TCP-IP|2=IPX-Header-Compression|3=Stac-LZS
    Login_Service|0=Telnet|1=Rlogin|2=TCP-Clear|3=PortMaster|4=LAT|5=X25-PAD|6=X25-T3POS|\
    8=TCP-Clear-Quiet
    Login_TCP_Port|23=Telnet|513=Rlogin|514=Rsh
    Termination_Action|0=Default|1=RADIUS-Request
    Acct_Status_Type|1=Start|2=Stop|3=Interim-Update/Alive|7=Accounting-On|8=Accounting-Off|\
    9=Tunnel-Start|10=Tunnel-Stop|11=Tunnel-Reject|12=Tunnel-Link-Start|13=Tunnel-Link-Stop|\
    14=Tunnel-Link-Reject|15=Failed|17=One-Time|18=Subsystem-On|19=Subsystem-Off|217=WB-Login|\
    218=WB-Logout|219=WB-WRitelog|103809025=Annex-User-Reject|103809026=Annex-Call-Reject|\
    103809027=Annex-IPCP-Start|103809028=Annex-IPXCP-Start|103809029=Annex-ATCP-Start|\
    103809030=Annex-Accounting-Restart|103809031=Annex-Accounting-Shutoff|\
    103809032=Annex-Tunnel-Start|103809033=Annex-Tunnel-Stop|103809034=Annex-Tunnel-Reject|\
    103809035=Annex-Tunnel-Link-Start|103809036=Annex-Tunnel-Link-Stop|\
    103809037=Annex-MP-Start|103809038=Annex-MP-Stop|103809039=Annex-Line-Seizure|\
    103809040=Annex-Rlogin-Start|103809041=Annex-Rlogin-Stop|160825345=SG-Service-Start|\
    160825346=SG-Service-Stop
    Acct_Authentic|1=RADIUS|2=Local|3=Remote|4=Diameter
    Acct_Terminate_Cause|1=User-Request|2=Lost-Carrier|3=Lost-Service|4=Idle-Timeout|\
    5=Session-Timeout|6=Admin-Reset|7=Admin-Reboot|8=Port-Error|9=NAS-Error|10=NAS-Request|\
    11=NAS-Reboot|12=Port-Unneeded|13=Port-Preempted|14=Port-Suspended|15=Service-Unavailable|\
    16=Callback|17=User-Error|18=Host-Request|19=Supplicant-Restart|\
    20=Reauthentication-Failure|21=Port-Reinit|22=Port-Disabled
    egress_vlanid_tag|49=Tagged|50=Untagged
    Ingress_Filters|1=Enabled|2=Disabled
    egress_vlan_name_tag|49=Tagged|50=Untagged
    NAS_Port_Type|0=Async|1=Sync|2=ISDN|3=ISDN-V120|4=ISDN-V110|5=Virtual|6=PIAFS|\
    7=HDLC-Clear-Channel|8=X.25|9=X.75|10=G.3-Fax|11=SDSL|12=ADSL-CAP|13=ADSL-DMT|14=IDSL|\
    15=Ethernet|16=xDSL|17=Cable|18=Wireless-Other|19=Wireless-802.11|20=Token-Ring|21=FDDI|\
    22=Wireless-CDMA2000|23=Wireless-UMTS|24=Wireless-1X-EV|25=IAPP|26=FTTP|27=Wireless-802.16|\
    28=Wireless-802.20|29=Wireless-802.22|30=PPPoA|31=PPPoEoA|32=PPPoEoE|33=PPPoEoVLAN|\
    34=PPPoEoQinQ|35=xPON|36=Wireless-XGP
    Tunnel_Type|1=PPTP|2=L2F|3=L2TP|4=ATMP|5=VTP|6=AH|7=IP|8=MIN-IP|9=ESP|10=GRE|11=DVS|\
    12=IP-in-IP|13=VLAN
    Tunnel_Medium_Type|1=IPv4|2=IPv6|3=NSAP|4=HDLC|5=BBN-1822|6=IEEE-802|7=E.163|8=E.164|\
    9=F.69|10=X.121|11=IPX|12=Appletalk|13=DecNet-IV|14=Banyan-Vines|15=E.164-NSAP
    ARAP_Zone_Access|1=Default-Zone|2=Zone-Filter-Inclusive|4=Zone-Filter-Exclusive
    Prompt|0=No-Echo|1=Echo
    Error_Cause|201=Residual-Context-Removed|202=Invalid-EAP-Packet|401=Unsupported-Attribute|\
    402=Missing-Attribute|403=NAS-Identification-Mismatch|404=Invalid-Request|\
    405=Unsupported-Service|406=Unsupported-Extension|407=Invalid-Attribute-Value|\
    501=Administratively-Prohibited|502=Proxy-Request-Not-Routable|\
    503=Session-Context-Not-Found|504=Session-Context-Not-Removable|505=Proxy-Processing-Error|\
    506=Resources-Unavailable|507=Request-Initiated|508=Multiple-Session-Selection-Unsupported
    Location_Capable|1=Civic-Location|2=Geo-Location|4=Users-Location|8=NAS-Location
    Requested_Location_Info|1=Civic-Location|2=Geo-Location|4=Users-Location|8=NAS-Location|\
    16=Future-Requests|32=None
    Framed_Management|1=SNMP|2=Web-Based|3=Netconf|4=FTP|5=TFTP|6=SFTP|7=RCP|8=SCP
    Management_Transport_Protection|1=No-Protection|2=Integrity-Protection|\
    3=Integrity-Confidentiality-Protection
    EAP_Lower_Layer|1=Wired-IEEE-802.1X|2=IEEE-802.1X-No-Preauth|3=IEEE-802.1X-Preauth|\
    4=IEEE-802.16e|5=IKEv2|6=PPP|7=PANA-No-Preauth|8=GSS-API|9=PANA-Preauth
    X_Ascend_Callback|0=Callback-No|1=Callback-Yes
    Frag_Status|0=Reserved|1=Fragmentation-Supported|2=More-Data-Pending|3=More-Data-Request
    Cisco_Disconnect_Cause|0=No-Reason|1=No-Disconnect|2=Unknown|3=Call-Disconnect|\
    4=CLID-Authentication-Failure|9=No-Modem-Available|10=No-Carrier|11=Lost-Carrier|\
    12=No-Detected-Result-Codes|20=User-Ends-Session|21=Idle-Timeout|22=Exit-Telnet-Session|\
    23=No-Remote-IP-Addr|24=Exit-Raw-TCP|25=Password-Fail|26=Raw-TCP-Disabled|\
    27=Control-C-Detected|28=EXEC-Program-Destroyed|29=Close-Virtual-Connection|\
    30=End-Virtual-Connection|31=Exit-Rlogin|32=Invalid-Rlogin-Option|\
    33=Insufficient-Resources|40=Timeout-PPP-LCP|41=Failed-PPP-LCP-Negotiation|\
    42=Failed-PPP-PAP-Auth-Fail|43=Failed-PPP-CHAP-Auth|44=Failed-PPP-Remote-Auth|\
    45=PPP-Remote-Terminate|46=PPP-Closed-Event|47=NCP-Closed-PPP|48=MP-Error-PPP|\
    49=PPP-Maximum-Channels|50=Tables-Full|51=Resources-Full|52=Invalid-IP-Address|\
    53=Bad-Hostname|54=Bad-Port|60=Reset-TCP|61=TCP-Connection-Refused|62=Timeout-TCP|\
    63=Foreign-Host-Close-TCP|64=TCP-Network-Unreachable|65=TCP-Host-Unreachable|\
    66=TCP-Network-Admin-Unreachable|67=TCP-Port-Unreachable|100=Session-Timeout|\
    101=Session-Failed-Security|102=Session-End-Callback|120=Invalid-Protocol|\
    150=RADIUS-Disconnect|151=Local-Admin-Disconnect|152=SNMP-Disconnect|160=V110-Retries|\
    170=PPP-Authentication-Timeout|180=Local-Hangup|185=Remote-Hangup|190=T1-Quiesced|\
    195=Call-Duration|600=VPN-User-Disconnect|601=VPN-Carrier-Loss|602=VPN-No-Resources|\
    603=VPN-Bad-Control-Packet|604=VPN-Admin-Disconnect|605=VPN-Tunnel-Shut|\
    606=VPN-Local-Disconnect|607=VPN-Session-Limit|608=VPN-Call-Redirect
    MS_MPPE_Encryption_Policy|1=Encryption-Allowed|2=Encryption-Required
    MS_MPPE_Encryption_Types|0=None|2=RC4-40|4=RC4-128|6=RC4-40-128|8=Stateless|\
    10=RC4-40-Stateless|12=RC4-128-Stateless|14=RC4-40-128-Stateless
    MS_BAP_Usage|0=Not-Allowed|1=Allowed|2=Required
    MS_ARAP_PW_Change_Reason|1=Just-Change-Password|2=Expired-Password|\
    3=Admin-Requires-Password-Change|4=Password-Too-Short
    MS_Acct_Auth_Type|1=PAP|2=CHAP|3=MS-CHAP-1|4=MS-CHAP-2|5=EAP
    MS_Acct_EAP_Type|4=MD5|5=OTP|6=Generic-Token-Card|13=TLS
    MS_Identity_Type|1=Machine-Health-Check|2=Ignore-User-Lookup-Failure
    MS_Quarantine_State|0=Full-Access|1=Quarantine|2=Probation
    MS_Network_Access_Server_Type|0=Unspecified|1=Terminal-Server-Gateway|\
    2=Remote-Access-Server|3=DHCP-Server|4=Wireless-Access-Point|5=HRA|6=HCAP-Server
    MS_AFW_Zone|1=MS-AFW-Zone-Boundary-Policy|2=MS-AFW-Zone-Unprotected-Policy|\
    3=MS-AFW-Zone-Protected-Policy
    MS_AFW_Protection_Level|1=HECP-Response-Sign-Only|2=HECP-Response-Sign-And-Encrypt
    MS_RNAP_Not_Quarantine_Capable|0=SoH-Sent|1=SoH-Not-Sent
    MS_Extended_Quarantine_State|1=Transition|2=Infected|3=Unknown|4=No-Data
    3GPP_PDP_Type|0=IPv4|1=PPP|2=IPv6|3=IPv4v6|4=Non-IP|5=Unstructured|6=Ethernet
    3GPP_RAT_Type|0=Reserved|1=UTRAN|2=GERAN|3=WLAN|4=GAN|5=HSPA-Evolution|6=EUTRAN|7=Virtual|\
    8=EUTRAN-NB-IoT|9=LTE-M|51=NR|52=NR-Unlicensed|53=Trusted-WLAN|54=Trusted-Non-3GPP|\
    55=Wireline-Access|56=Wireline-Cable-Access|57=Wireline-BPF-Access|101=IEEE-802.16e|\
    102=3GPP2-eHRPD|103=3GPP2-HRPD|104=3GPP2-1xRTT|105=3GPP2-UMB
    3GPP_Allocate_IP_Type|0=Do-Not-Allocate|1=Allocate-IPv4-Address|2=Allocate-IPv6-Prefix|\
    3=Allocate-IPv4-and-IPv6
    Mikrotik_Wireless_Enc_Algo|0=No-encryption|1=40-bit-WEP|2=104-bit-WEP|3=AES-CCM|4=TKIP
    Aruba_AirGroup_Device_Type|1=Personal-Device|2=Shared-Device|3=Deleted-Device
    Aruba_AirGroup_Version|1=AirGroup-v1|2=AirGroup-v2
    Aruba_PoE_Priority|0=Critical|1=High|2=Low
    Aruba_Port_Auth_Mode|1=Infrastructure-Mode|2=Client-Mode|3=Multi-Domain-Mode
    Aruba_QoS_Trust_Mode|0=DSCP|1=QoS|2=None
    Aruba_STP_Admin_Edge_Port|0=Disable|1=Enable
    Aruba_PVLAN_Port_Type|0=None|1=Promiscuous|2=Secondary
    Aruba_DPP_Service_Type|1=DDP-Boostrap-Authorization|2=DDP-Identity-Update|3=DDP-Net-Access
    Aruba_PoE_Allocate_By_Method|1=Class|2=Usage
    Airespace_QOS_Level|0=Silver|1=Gold|2=Platinum|3=Bronze
    Juniper_CTP_Group|1=Read_Only|2=Admin|3=Privileged_Admin|4=Auditor
    Juniper_CTPView_APP_Group|1=Net_View|2=Net_Admin|3=Global_Admin
    Juniper_CTPView_OS_Group|1=Web_Manager|2=System_Admin|3=Auditor
    3GPP2_Airlink_Record_Type|1=Connection-Setup|2=Active-Start|3=Active-Stop|\
    4=Short-Data-Burst
    Reason_Code|0=Reserved|1=Authorization-Only|2=Session-Discovery-Only|\
    3=Authorization-and-Session-Discovery
    3GPP2_PMIP_Based_Mobility_Capability|1=AGW-supports-the-Network-PMIP4-only|\
    2=AGW-supports-the-Network-PMIP6-only|3=AGW-supports-the-both-Network-PMIP4-and-PMIP6
    Ascend_NAS_Port_Format|0=Unknown|1=2_4_6_4|2=2_4_5_5|3=1_2_2
    Ascend_ATM_Fault_Management|0=VC-No-Loopback|1=VC-Segment-Loopback|\
    2=VC-End-To-End-Loopback
    Ascend_Ckt_Type|0=Ascend-PVC|1=Ascend-SVC
    Ascend_SVC_Enabled|0=Ascend-SVC-Enabled-No|1=Ascend-SVC-Enabled-Yes
    Ascend_Session_Type|0=Ascend-Session-Unused|1=Ascend-Session-Unknown|\
    2=Ascend-Session-G711-Ulaw|3=Ascend-Session-G711-Alaw|4=Ascend-Session-G723|\
    5=Ascend-Session-G729|6=Ascend-Session-G723-64KPS|7=Ascend-Session-G728|\
    8=Ascend-Session-RT24
    Ascend_X25_Pad_X3_Profile|0=CRT|1=INFONET|2=DEFAULT|3=SCEN|4=CC_SSP|5=CC_TSP|6=HARDCOPY|\
    7=HDX|8=SHARK|9=POS|10=NULL|11=CUSTOM
    Ascend_X25_Reverse_Charging|0=Reverse-Charging-No|1=Reverse-Charging-Yes
    Ascend_Bi_Directional_Auth|0=Bi-Directional-Auth-None|1=Bi-Directional-Auth-Allowed|\
    2=Bi-Directional-Auth-Required
    Ascend_Call_Direction|0=Ascend-Call-Direction-Incoming|1=Ascend-Call-Direction-Outgoing
    Ascend_Service_Type|0=Ascend-Service-Type-NotUsed|1=Ascend-Service-Type-None|\
    2=Ascend-Service-Type-Other|3=Ascend-Service-Type-PPP|4=Ascend-Service-Type-Slip|\
    5=Ascend-Service-Type-MPP|6=Ascend-Service-Type-X25|7=Ascend-Service-Type-Combinet|\
    8=Ascend-Service-Type-FR|9=Ascend-Service-Type-EuRaw|10=Ascend-Service-Type-EuUi|\
    11=Ascend-Service-Type-Telnet|12=Ascend-Service-Type-TelnetBin|\
    13=Ascend-Service-Type-RawTcp|14=Ascend-Service-Type-TermServer|15=Ascend-Service-Type-MP|\
    16=Ascend-Service-Type-VirtualConn|17=Ascend-Service-Type-X25DChan|\
    18=Ascend-Service-Type-PseuTunPPP|19=Ascend-Service-Type-IpFax|20=Ascend-Service-Type-ATM|\
    21=Ascend-Service-Type-HdlcNrm|22=Ascend-Service-Type-VoIp|23=Ascend-Service-Type-Visa2|\
    25=Ascend-Service-Type-NetToNet
    Ascend_Filter_Required|0=Required-No|1=Required-Yes
    Ascend_Private_Route_Required|0=Required-No|1=Required-Yes
    Ascend_Cache_Refresh|0=Refresh-No|1=Refresh-Yes
    Ascend_IPX_Header_Compression|0=IPX-Header-Compression-No|1=IPX-Header-Compression-Yes
    Ascend_Calling_Id_Type_Of_Num|0=Unknown|1=International-Number|2=National-Number|\
    3=Network-Specific|4=Subscriber-Number|6=Abbreviated-Number
    Ascend_Calling_Id_Number_Plan|0=Unknown|1=ISDN-Telephony|3=Data|4=Telex|8=National|\
    9=Private
    Ascend_Calling_Id_Presentatn|0=Allowed|1=Restricted|2=Number-Not-Available
    Ascend_Calling_Id_Screening|0=User-Not-Screened|1=User-Provided-Passed|\
    2=User-Provided-Failed|3=Network-Provided
    Ascend_BIR_Enable|0=BIR-Enable-No|1=BIR-Enable-Yes
    Ascend_BIR_Proxy|0=BIR-Proxy-No|1=BIR-Proxy-Yes
    Ascend_PPPoE_Enable|0=PPPoE-No|1=PPPoE-Yes
    Ascend_Bridge_Non_PPPoE|0=Bridge-Non-PPPoE-No|1=Bridge-Non-PPPoE-Yes
    Ascend_ATM_Direct|0=ATM-Direct-No|1=ATM-Direct-Yes
    Ascend_Client_Assign_WINS|0=WINS-Assign-No|1=WINS-Assign-Yes
    Ascend_Auth_Type|0=Auth-None|1=Auth-Default|2=Auth-Any|3=Auth-PAP|4=Auth-CHAP|\
    5=Auth-MS-CHAP
    Ascend_Port_Redir_Protocol|6=Ascend-Proto-TCP|17=Ascend-Proto-UDP
    Ascend_IP_Pool_Chaining|0=IP-Pool-Chaining-No|1=IP-Pool-Chaining-Yes
    Ascend_IP_TOS|0=IP-TOS-Normal|1=IP-TOS-Disabled|2=IP-TOS-Cost|4=IP-TOS-Reliability|\
    8=IP-TOS-Throughput|16=IP-TOS-Latency
    Ascend_IP_TOS_Precedence|0=IP-TOS-Precedence-Pri-Normal|32=IP-TOS-Precedence-Pri-One|\
    64=IP-TOS-Precedence-Pri-Two|96=IP-TOS-Precedence-Pri-Three|128=IP-TOS-Precedence-Pri-Four|\
    160=IP-TOS-Precedence-Pri-Five|192=IP-TOS-Precedence-Pri-Six|\
    224=IP-TOS-Precedence-Pri-Seven
    Ascend_IP_TOS_Apply_To|1024=IP-TOS-Apply-To-Incoming|2048=IP-TOS-Apply-To-Outgoing|\
    3072=IP-TOS-Apply-To-Both
    Ascend_Dsl_Rate_Type|0=Rate-Type-Disabled|1=Rate-Type-Sdsl|2=Rate-Type-AdslCap|\
    3=Rate-Type-AdslDmtCell|4=Rate-Type-AdslDmt
    Ascend_Source_IP_Check|0=Source-IP-Check-No|1=Source-IP-Check-Yes
    Ascend_Dsl_Rate_Mode|1=Rate-Mode-AutoBaud|2=Rate-Mode-Single
    Ascend_Dsl_Upstream_Limit|0=sdsl-144000|1=sdsl-272000|2=sdsl-400000|3=sdsl-528000|\
    4=sdsl-784000|5=sdsl-1168000|6=sdsl-1552000|7=sdsl-2320000|50=adslcap-up-1088000|\
    51=adslcap-up-952000|52=adslcap-up-816000|53=adslcap-up-680000|54=adslcap-up-544000|\
    55=adslcap-up-408000|56=adslcap-up-272000|150=adsldmt-up-auto|151=adsldmt-up-1088000|\
    152=adsldmt-up-928000|153=adsldmt-up-896000|154=adsldmt-up-800000|155=adsldmt-up-768000|\
    156=adsldmt-up-640000|157=adsldmt-up-512000|158=adsldmt-up-384000|159=adsldmt-up-256000|\
    160=adsldmt-up-128000
    Ascend_Dsl_Downstream_Limit|0=adslcap-dn-7168000|1=adslcap-dn-6272000|2=adslcap-dn-5120000|\
    3=adslcap-dn-4480000|4=adslcap-dn-3200000|5=adslcap-dn-2688000|6=adslcap-dn-2560000|\
    7=adslcap-dn-2240000|8=adslcap-dn-1920000|9=adslcap-dn-1600000|10=adslcap-dn-1280000|\
    11=adslcap-dn-960000|12=adslcap-dn-640000|100=adsldmt-dn-auto|101=adsldmt-dn-9504000|\
    102=adsldmt-dn-8960000|103=adsldmt-dn-8000000|104=adsldmt-dn-7168000|\
    105=adsldmt-dn-6272000|106=adsldmt-dn-5120000|107=adsldmt-dn-4480000|\
    108=adsldmt-dn-3200000|109=adsldmt-dn-2688000|110=adsldmt-dn-2560000|\
    111=adsldmt-dn-2240000|112=adsldmt-dn-1920000|113=adsldmt-dn-1600000|\
    114=adsldmt-dn-1280000|115=adsldmt-dn-960000|116=adsldmt-dn-768000|117=adsldmt-dn-640000|\
    118=adsldmt-dn-512000|119=adsldmt-dn-384000|120=adsldmt-dn-256000|121=adsldmt-dn-128000
    Ascend_Numbering_Plan_ID|0=Unknown-Numbering-Plan|1=ISDN-Numbering-Plan|\
    9=Private-Numbering-Plan
    Ascend_FR_Link_Status_DLCI|0=Ascend-FR-LMI-Dlci-0|1023=Ascend-FR-LMI-Dlci-1023
    Ascend_CBCP_Enable|0=CBCP-Not-Enabled|1=CBCP-Enabled
    Ascend_CBCP_Mode|1=CBCP-No-Callback|2=CBCP-User-Callback|3=CBCP-Profile-Callback|\
    7=CBCP-Any-Or-No|8=CBCP-Off
    Ascend_Appletalk_Peer_Mode|0=Appletalk-Peer-Router|1=Appletalk-Peer-Dialin
    Ascend_Route_Appletalk|0=Route-Appletalk-No|1=Route-Appletalk-Yes
    Ascend_Temporary_Rtes|0=Temp-Rtes-No|1=Temp-Rtes-Yes
    Ascend_Tunneling_Protocol|0=ATMP-Tunnel|1=VTP-Tunnel
    Ascend_Shared_Profile_Enable|0=Shared-Profile-No|1=Shared-Profile-Yes
    Ascend_Dialout_Allowed|0=Dialout-Not-Allowed|1=Dialout-Allowed
    Ascend_BACP_Enable|0=BACP-No|1=BACP-Yes
    Ascend_Client_Assign_DNS|0=DNS-Assign-No|1=DNS-Assign-Yes
    Ascend_User_Acct_Type|0=Ascend-User-Acct-None|1=Ascend-User-Acct-User|\
    2=Ascend-User-Acct-User-Default
    Ascend_User_Acct_Base|0=Base-10|1=Base-16
    Ascend_DHCP_Reply|0=DHCP-Reply-No|1=DHCP-Reply-Yes
    Ascend_Expect_Callback|0=Expect-Callback-No|1=Expect-Callback-Yes
    Ascend_Event_Type|1=Ascend-ColdStart|2=Ascend-Session-Event
    Ascend_Multicast_Client|0=Multicast-No|1=Multicast-Yes
    Ascend_FR_LinkUp|0=Ascend-LinkUp-Default|1=Ascend-LinkUp-AlwaysUp
    Ascend_FR_Type|0=Ascend-FR-DTE|1=Ascend-FR-DCE|2=Ascend-FR-NNI
    Ascend_FR_Link_Mgt|0=Ascend-FR-No-Link-Mgt|1=Ascend-FR-T1-617D|2=Ascend-FR-Q-933A
    Ascend_TS_Idle_Mode|0=TS-Idle-None|1=TS-Idle-Input|2=TS-Idle-Input-Output
    Ascend_DBA_Monitor|0=DBA-Transmit|1=DBA-Transmit-Recv|2=DBA-None
    Ascend_FT1_Caller|0=FT1-No|1=FT1-Yes
    Ascend_Call_Type|0=Switched|1=Nailed|2=Nailed/Mpp|3=Perm/Switched|6=AO/DI|7=MegaMax
    Ascend_Disconnect_Cause|0=No-Reason|1=Not-Applicable|2=Unknown|3=Call-Disconnected|\
    4=CLID-Authentication-Failed|5=CLID-RADIUS-Timeout|10=Modem-No-DCD|\
    11=DCD-Detected-Then-Inactive|12=Modem-Invalid-Result-Codes|20=TermSrv-User-Quit|\
    21=TermSrv-Idle-Timeout|22=TermSrv-Exit-Telnet|23=TermSrv-No-IPaddr|\
    24=TermSrv-Exit-Raw-TCP|25=TermSrv-Exit-Login-Failed|26=TermSrv-Exit-Raw-TCP-Disabled|\
    27=TermSrv-CTRL-C-In-Login|28=TermSrv-Destroyed|29=TermSrv-User-Closed-VCon|\
    30=TermSrv-VCon-Destroyed|31=TermSrv-Exit-Rlogin|32=TermSrv-Bad-Rlogin-Option|\
    33=TermSrv-Not-Enough-Resources|35=MPP-No-NULL-Msg-Timeout|40=PPP-LCP-Timeout|\
    41=PPP-LCP-Negotion-Failed|42=PPP-PAP-Auth-Failed|43=PPP-CHAP-Auth-Failed|\
    44=PPP-Rmt-Auth-Failed|45=PPP-Rcv-Terminate-Req|46=PPP-Rcv-Close-Event|47=PPP-No-NCPs-Open|\
    48=PPP-MP-Bundle-Unknown|49=PPP-LCP-Close-MP-Add-Fail|50=Session-Table-Full|\
    51=Out-Of-Resources|52=Invalid-IP-Address|53=Hostname-Resolution-Failed|\
    54=Bad-Or-Missing-Port-Number|60=Host-Reset|61=Connection-Refused|62=Connection-Timeout|\
    63=Connection-Closed|64=Network-Unreachable|65=Host-Unreachable|\
    66=Network-Unreachable-Admin|67=Host-Unreachable-Admin|68=Port-Unreachable|\
    100=Session-Timeout|101=Invalid-Incoming-User|102=Disconnect-Due-To-Callback|\
    120=Proto-Disabled-Or-Unsupported|150=Disconnect-Req-By-RADIUS|\
    151=Disconnect-Req-By-Local-Admin|160=V110-Timeout-Sync-Retry-Exceed|\
    170=PPP-Auth-Timeout-Exceeded|180=User-Executed-Do-Hangup|185=Remote-End-Hung-Up|\
    190=Resource-Has-Been-Quiesced|195=Max-Call-Duration-Reached
    Ascend_Connect_Progress|0=No-Progress|10=Call-Up|30=Modem-Up|31=Modem-Awaiting-DCD|\
    32=Modem-Awaiting-Codes|40=TermSrv-Started|41=TermSrv-Raw-TCP-Started|\
    42=TermSrv-Telnet-Started|43=TermSrv-Raw-TCP-Connected|44=TermSrv-Telnet-Connected|\
    45=TermSrv-Rlogin-Started|46=TermSrv-Rlogin-Connected|50=Modem-Outdial-Call-Up|\
    60=LAN-Session-Up|61=LCP-Opening|62=CCP-Opening|63=IPNCP-Opening|64=BNCP-Opening|\
    65=LCP-Opened|66=CCP-Opened|67=IPNCP-Opened|68=BNCP-Opened|69=LCP-State-Initial|\
    70=LCP-State-Starting|71=LCP-State-Closed|72=LCP-State-Stopped|73=LCP-State-Closing|\
    74=LCP-State-Stopping|75=LCP-State-Request-Sent|76=LCP-State-Ack-Received|\
    77=LCP-State-Ack-Sent|80=IPXNCP-Opened|81=ATNCP-Opened|82=BACP-Opening|83=BACP-Opened|\
    90=V110-Up|91=V110-State-Opened|92=V110-State-Carrier|93=V110-State-Reset|\
    94=V110-State-Closed
    Ascend_Token_Immediate|0=Tok-Imm-No|1=Tok-Imm-Yes
    Ascend_Require_Auth|0=Not-Require-Auth|1=Require-Auth
    Ascend_PW_Warntime|0=Days-Of-Warning
    Ascend_PW_Lifetime|0=Lifetime-In-Days
    Ascend_PPP_VJ_Slot_Comp|1=VJ-Slot-Comp-No
    Ascend_PPP_VJ_1172|1=PPP-VJ-1172
    Ascend_IPX_Peer_Mode|0=IPX-Peer-Router|1=IPX-Peer-Dialin
    Ascend_FR_Direct|0=FR-Direct-No|1=FR-Direct-Yes
    Ascend_Handle_IPX|0=Handle-IPX-None|1=Handle-IPX-Client|2=Handle-IPX-Server
    Ascend_PRI_Number_Type|0=Unknown-Number|1=Intl-Number|2=National-Number|\
    3=Net-Specific-Number|4=Local-Number|5=Abbrev-Number
    Ascend_Route_IP|0=Route-IP-No|1=Route-IP-Yes
    Ascend_Route_IPX|0=Route-IPX-No|1=Route-IPX-Yes
    Ascend_Bridge|0=Bridge-No|1=Bridge-Yes
    Ascend_Send_Auth|0=Send-Auth-None|1=Send-Auth-PAP|2=Send-Auth-CHAP|3=Send-Auth-MS-CHAP
    Ascend_Link_Compression|0=Link-Comp-None|1=Link-Comp-Stac|2=Link-Comp-Stac-Draft-9|\
    3=Link-Comp-MS-Stac
    Ascend_History_Weigh_Type|0=History-Constant|1=History-Linear|2=History-Quadratic
    Ascend_Callback|0=Callback-No|1=Callback-Yes
    Ascend_Data_Svc|0=Switched-Voice-Bearer|1=Nailed-56KR|2=Nailed-64K|3=Switched-64KR|\
    4=Switched-56K|5=Switched-384KR|6=Switched-384K|7=Switched-1536K|8=Switched-1536KR|\
    9=Switched-128K|10=Switched-192K|11=Switched-256K|12=Switched-320K|13=Switched-384K-MR|\
    14=Switched-448K|15=Switched-512K|16=Switched-576K|17=Switched-640K|18=Switched-704K|\
    19=Switched-768K|20=Switched-832K|21=Switched-896K|22=Switched-960K|23=Switched-1024K|\
    24=Switched-1088K|25=Switched-1152K|26=Switched-1216K|27=Switched-1280K|28=Switched-1344K|\
    29=Switched-1408K|30=Switched-1472K|31=Switched-1600K|32=Switched-1664K|33=Switched-1728K|\
    34=Switched-1792K|35=Switched-1856K|36=Switched-1920K|37=Switched-inherited|\
    38=Switched-restricted-bearer-x30|39=Switched-clear-bearer-v110|\
    40=Switched-restricted-64-x30|41=Switched-clear-56-v110|42=Switched-modem|\
    43=Switched-atmodem|45=Switched-V110-24-56|46=Switched-V110-48-56|47=Switched-V110-96-56|\
    48=Switched-V110-192-56|49=Switched-V110-384-56|50=Switched-V110-24-56R|\
    51=Switched-V110-48-56R|52=Switched-V110-96-56R|53=Switched-V110-192-56R|\
    54=Switched-V110-384-56R|55=Switched-V110-24-64|56=Switched-V110-48-64|\
    57=Switched-V110-96-64|58=Switched-V110-192-64|59=Switched-V110-384-64|\
    60=Switched-V110-24-64R|61=Switched-V110-48-64R|62=Switched-V110-96-64R|\
    63=Switched-V110-192-64R|64=Switched-V110-384-64R|68=Switched-Pots|69=Switched-ATM|\
    70=Switched-FR
    Ascend_Force_56|0=Force-56-No|1=Force-56-Yes
    """
}
