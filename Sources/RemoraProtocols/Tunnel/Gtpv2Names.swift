/// Names of messages, elements and of their values, list after list.
let gtpv2Names: StaticString = #"""
  @message
  0=Reserved
  1=Echo Request
  2=Echo Response
  3=Version Not Supported Indication
  4=Node Alive Request
  5=Node Alive Response
  6=Redirection Request
  7=Redirection Response
  19=SRVCC PS to CS Request
  1a=SRVCC PS to CS Response
  1b=SRVCC PS to CS Complete Notification
  1c=SRVCC PS to CS Complete Acknowledge
  1d=SRVCC PS to CS Cancel Notification
  1e=SRVCC PS to CS Cancel Acknowledge
  1f=SRVCC CS to PS Request
  20=Create Session Request
  21=Create Session Response
  22=Modify Bearer Request
  23=Modify Bearer Response
  24=Delete Session Request
  25=Delete Session Response
  26=Change Notification Request
  27=Change Notification Response
  28=Remote UE Report Notification
  29=Remote UE Report Acknowledge
  40=Modify Bearer Command
  41=Modify Bearer Failure Indication
  42=Delete Bearer Command
  43=Delete Bearer Failure Indication
  44=Bearer Resource Command
  45=Bearer Resource Failure Indication
  46=Downlink Data Notification Failure Indication
  47=Trace Session Activation
  48=Trace Session Deactivation
  49=Stop Paging Indication
  5f=Create Bearer Request
  60=Create Bearer Response
  61=Update Bearer Request
  62=Update Bearer Response
  63=Delete Bearer Request
  64=Delete Bearer Response
  65=Delete PDN Connection Set Request
  66=Delete PDN Connection Set Response
  67=PGW Downlink Triggering Notification
  68=PGW Downlink Triggering Acknowledge
  80=Identification Request
  81=Identification Response
  82=Context Request
  83=Context Response
  84=Context Acknowledge
  85=Forward Relocation Request
  86=Forward Relocation Response
  87=Forward Relocation Complete Notification
  88=Forward Relocation Complete Acknowledge
  89=Forward Access Context Notification
  8a=Forward Access Context Acknowledge
  8b=Relocation Cancel Request
  8c=Relocation Cancel Response
  8d=Configuration Transfer Tunnel
  95=Detach Notification
  96=Detach Acknowledge
  97=CS Paging Indication
  98=RAN Information Relay
  99=Alert MME Notification
  9a=Alert MME Acknowledge
  9b=UE Activity Notification
  9c=UE Activity Acknowledge
  9d=ISR Status Indication
  9e=UE Registration Query Request
  9f=UE Registration Query Response
  a0=Create Forwarding Tunnel Request
  a1=Create Forwarding Tunnel Response
  a2=Suspend Notification
  a3=Suspend Acknowledge
  a4=Resume Notification
  a5=Resume Acknowledge
  a6=Create Indirect Data Forwarding Tunnel Request
  a7=Create Indirect Data Forwarding Tunnel Response
  a8=Delete Indirect Data Forwarding Tunnel Request
  a9=Delete Indirect Data Forwarding Tunnel Response
  aa=Release Access Bearers Request
  ab=Release Access Bearers Response
  b0=Downlink Data Notification
  b1=Downlink Data Notification Acknowledgement
  b2=Reserved. Allocated in earlier version of the specification.
  b3=PGW Restart Notification
  b4=PGW Restart Notification Acknowledge
  c8=Update PDN Connection Set Request
  c9=Update PDN Connection Set Response
  d3=Modify Access Bearers Request
  d4=Modify Access Bearers Response
  e7=MBMS Session Start Request
  e8=MBMS Session Start Response
  e9=MBMS Session Update Request
  ea=MBMS Session Update Response
  eb=MBMS Session Stop Request
  ec=MBMS Session Stop Response
  f0=SRVCC CS to PS Response
  f1=SRVCC CS to PS Complete Notification
  f2=SRVCC CS to PS Complete Acknowledge
  f3=SRVCC CS to PS Cancel Notification
  f4=SRVCC CS to PS Cancel Acknowledge
  @element
  0=Reserved
  1=International Mobile Subscriber Identity (IMSI)
  2=Cause
  3=Recovery (Restart Counter)
  33=STN-SR
  34=Source to Target Transparent Container
  35=Target to Source Transparent Container
  36=MM Context for E-UTRAN SRVCC
  37=MM Context for UTRAN SRVCC
  38=SRVCC Cause
  39=Target RNC ID
  3a=Target Global Cell ID
  3b=TEID-C
  3c=Sv Flags
  3d=Service Area Identifier
  3e=MM Context for CS to PS SRVCC
  47=Access Point Name (APN)
  48=Aggregate Maximum Bit Rate (AMBR)
  49=EPS Bearer ID (EBI)
  4a=IP Address
  4b=Mobile Equipment Identity (MEI)
  4c=MSISDN
  4d=Indication
  4e=Protocol Configuration Options (PCO)
  4f=PDN Address Allocation (PAA)
  50=Bearer Level Quality of Service (Bearer QoS)
  51=Flow Quality of Service (Flow QoS)
  52=RAT Type
  53=Serving Network
  54=EPS Bearer Level Traffic Flow Template (Bearer TFT)
  55=Traffic Aggregation Description (TAD)
  56=User Location Info (ULI)
  57=Fully Qualified Tunnel Endpoint Identifier (F-TEID)
  58=TMSI
  59=Global CN-Id
  5a=S103 PDN Data Forwarding Info (S103PDF)
  5b=S1-U Data Forwarding Info (S1UDF)
  5c=Delay Value
  5d=Bearer Context
  5e=Charging ID
  5f=Charging Characteristics
  60=Trace Information
  61=Bearer Flags
  62=Paging Cause
  63=PDN Type
  64=Procedure Transaction ID
  65=DRX Parameter
  66=UE Network Capability
  67=MM Context (GSM Key and Triplets)
  68=MM Context (UMTS Key, Used Cipher and Quintuplets)
  69=MM Context (GSM Key, Used Cipher and Quintuplets)
  6a=MM Context (UMTS Key and Quintuplets)
  6b=MM Context (EPS Security Context, Quadruplets and Quintuplets)
  6c=MM Context (UMTS Key, Quadruplets and Quintuplets)
  6d=PDN Connection
  6e=PDU Numbers
  6f=P-TMSI
  70=P-TMSI Signature
  71=Hop Counter
  72=UE Time Zone
  73=Trace Reference
  74=Complete Request Message
  75=GUTI
  76=F-Container
  77=F-Cause
  78=PLMN ID
  79=Target Identification
  7a=NSAPI
  7b=Packet Flow ID
  7c=RAB Context
  7d=Source RNC PDCP Context Info
  7e=Port Number
  7f=APN Restriction
  80=Selection Mode
  81=Source Identification
  82=Bearer Control Mode
  83=Change Reporting Action
  84=Fully Qualified PDN Connection Set Identifier (FQ-CSID)
  85=Channel needed
  86=eMLPP Priority
  87=Node Type
  88=Fully Qualified Domain Name (FQDN)
  89=Transaction Identifier (TI)
  8a=MBMS Session Duration
  8b=MBMS Service Area
  8c=MBMS Session Identifier
  8d=MBMS Flow Identifier
  8e=MBMS IP Multicast Distribution
  8f=MBMS Distribution Acknowledge
  90=RFSP Index
  91=User CSG Information (UCI)
  92=CSG Information Reporting Action
  93=CSG ID
  94=CSG Membership Indication (CMI)
  95=Service indicator
  96=Detach Type
  97=Local Distinguished Name (LDN)
  98=Node Features
  99=MBMS Time to Data Transfer
  9a=Throttling
  9b=Allocation/Retention Priority (ARP)
  9c=EPC Timer
  9d=Signalling Priority Indication
  9e=Temporary Mobile Group Identity
  9f=Additional MM context for SRVCC
  a0=Additional flags for SRVCC
  a1=Max MBR/APN-AMBR (MMBR)
  a2=MDT Configuration
  a3=Additional Protocol Configuration Options (APCO)
  a4=Absolute Time of MBMS Data Transfer
  a5=H(e)NB Information Reporting
  a6=IPv4 Configuration Parameters (IP4CP)
  a7=Change to Report Flags
  a8=Action Indication
  a9=TWAN Identifier 
  aa=ULI Timestamp
  ab=MBMS Flags
  ac=RAN/NAS Cause
  ad=CN Operator Selection Entity
  ae=Trusted WLAN Mode Indication
  af=Node Number
  b0=Node Identifier
  b1=Presence Reporting Area Action
  b2=Presence Reporting Area Information
  b3=TWAN Identifier Timestamp
  b4=Overload Control Information
  b5=Load Control Information
  b6=Metric
  b7=Sequence Number
  b8=APN and Relative Capacity
  b9=WLAN Offloadability Indication
  ba=Paging and Service Information
  bb=Integer Number
  bc=Millisecond Time Stamp
  bd=Monitoring Event Information
  be=ECGI List
  bf=Remote UE Context
  c0=Remote User ID
  c1=Remote UE IP information
  c2=CIoT Optimizations Support Indication
  c3=SCEF PDN Connection
  c4=Header Compression Configuration
  c5=Extended Protocol Configuration Options(ePCO)
  c6=Serving PLMN Rate Control
  c7=Counter
  c8=Mapped UE Usage Type
  c9=Secondary RAT Usage Data Report
  ca=UP Function Selection Indication Flags
  cb=Maximum Packet Loss Rate
  cc=APN Rate Control Status
  cd=Extended Trace Information
  ce=Monitoring Event Extension Information
  cf=Additional RRM Policy Index
  d0=V2X Context
  d1=PC5 QoS Parameters
  d2=Services Authorized
  d3=Bit Rate
  d4=PC5 QoS Flow
  d5=SGi PtP Tunnel Address
  d6=PGW Change Info
  d7=PGW FQDN
  d8=Group Id
  d9=PSCell ID
  da=UP Security Policy
  db=Alternative IMSI
  dc=NF Instance ID
  dd=Timer in Seconds
  ff=Private Extension
  @cause
  0=Reserved
  1=Reserved
  2=Local Detach
  3=Complete Detach
  4=RAT changed from 3GPP to Non-3GPP
  5=ISR deactivation
  6=Error Indication received from RNC/eNodeB/S4-SGSN
  7=IMSI Detach Only
  8=Reactivation Requested
  9=PDN reconnection to this APN disallowed
  a=Access changed from Non-3GPP to 3GPP
  b=PDN connection inactivity timer expires
  c=PGW not responding
  d=Network Failure
  e=QoS parameter mismatch
  f=EPS to 5GS Mobility
  10=Request accepted
  11=Request accepted partially
  12=New PDN type due to network preference
  13=New PDN type due to single address bearer only
  14=Spare
  15=Spare
  16=Spare
  17=Spare
  18=Spare
  19=Spare
  1a=Spare
  1b=Spare
  1c=Spare
  1d=Spare
  1e=Spare
  1f=Spare
  20=Spare
  21=Spare
  22=Spare
  23=Spare
  24=Spare
  25=Spare
  26=Spare
  27=Spare
  28=Spare
  29=Spare
  2a=Spare
  2b=Spare
  2c=Spare
  2d=Spare
  2e=Spare
  2f=Spare
  30=Spare
  31=Spare
  32=Spare
  33=Spare
  34=Spare
  35=Spare
  36=Spare
  37=Spare
  38=Spare
  39=Spare
  3a=Spare
  3b=Spare
  3c=Spare
  3d=Spare
  3e=Spare
  3f=Spare
  40=Context Not Found
  41=Invalid Message Format
  42=Version not supported by next peer
  43=Invalid length
  44=Service not supported
  45=Mandatory IE incorrect
  46=Mandatory IE missing
  47=Shall not be used
  48=System failure
  49=No resources available
  4a=Semantic error in the TFT operation
  4b=Syntactic error in the TFT operation
  4c=Semantic errors in packet filter(s)
  4d=Syntactic errors in packet filter(s)
  4e=Missing or unknown APN
  4f=Shall not be used
  50=GRE key not found
  51=Relocation failure
  52=Denied in RAT
  53=Preferred PDN type not supported
  54=All dynamic addresses are occupied
  55=UE context without TFT already activated
  56=Protocol type not supported
  57=UE not responding
  58=UE refuses
  59=Service denied
  5a=Unable to page UE
  5b=No memory available
  5c=User authentication failed
  5d=APN access denied - no subscription
  5e=Request rejected(reason not specified)
  5f=P-TMSI Signature mismatch
  60=IMSI/IMEI not known
  61=Semantic error in the TAD operation
  62=Syntactic error in the TAD operation
  63=Shall not be used
  64=Remote peer not responding
  65=Collision with network initiated request
  66=Unable to page UE due to Suspension
  67=Conditional IE missing
  68=APN Restriction type Incompatible with currently active PDN connection
  69=Invalid overall length of the triggered response message and a piggybacked initial message
  6a=Data forwarding not supported
  6b=Invalid reply from remote peer
  6c=Fallback to GTPv1
  6d=Invalid peer
  6e=Temporarily rejected due to handover/TAU/RAU procedure in progress
  6f=Modifications not limited to S1-U bearers
  70=Request rejected for a PMIPv6 reason 
  71=APN Congestion
  72=Bearer handling not supported
  73=UE already re-attached
  74=Multiple PDN connections for a given APN not allowed
  75=Target access restricted for the subscriber
  76=Shall not be used. See NOTE 2 and NOTE 3.
  77=MME/SGSN refuses due to VPLMN Policy
  78=GTP-C Entity Congestion
  79=Late Overlapping Request
  7a=Timed out Request
  7b=UE is temporarily not reachable due to power saving
  7c=Relocation failure due to NAS message redirection
  7d=UE not authorised by OCS or external AAA Server
  7e=Multiple accesses to a PDN connection not allowed
  7f=Request rejected due to UE capability
  80=S1-U Path Failure
  81=5GC not allowed
  82=PGW mismatch with network slice subscribed by the UE
  83=Rejection due to paging restriction
  @cause_off_ie_t
  0=Reserved
  1=International Mobile Subscriber Identity (IMSI)
  2=Cause
  3=Recovery (Restart Counter)
  33=STN-SR
  34=Source to Target Transparent Container
  35=Target to Source Transparent Container
  36=MM Context for E-UTRAN SRVCC
  37=MM Context for UTRAN SRVCC
  38=SRVCC Cause
  39=Target RNC ID
  3a=Target Global Cell ID
  3b=TEID-C
  3c=Sv Flags
  3d=Service Area Identifier
  3e=MM Context for CS to PS SRVCC
  47=Access Point Name (APN)
  48=Aggregate Maximum Bit Rate (AMBR)
  49=EPS Bearer ID (EBI)
  4a=IP Address
  4b=Mobile Equipment Identity (MEI)
  4c=MSISDN
  4d=Indication
  4e=Protocol Configuration Options (PCO)
  4f=PDN Address Allocation (PAA)
  50=Bearer Level Quality of Service (Bearer QoS)
  51=Flow Quality of Service (Flow QoS)
  52=RAT Type
  53=Serving Network
  54=EPS Bearer Level Traffic Flow Template (Bearer TFT)
  55=Traffic Aggregation Description (TAD)
  56=User Location Info (ULI)
  57=Fully Qualified Tunnel Endpoint Identifier (F-TEID)
  58=TMSI
  59=Global CN-Id
  5a=S103 PDN Data Forwarding Info (S103PDF)
  5b=S1-U Data Forwarding Info (S1UDF)
  5c=Delay Value
  5d=Bearer Context
  5e=Charging ID
  5f=Charging Characteristics
  60=Trace Information
  61=Bearer Flags
  62=Paging Cause
  63=PDN Type
  64=Procedure Transaction ID
  65=DRX Parameter
  66=UE Network Capability
  67=MM Context (GSM Key and Triplets)
  68=MM Context (UMTS Key, Used Cipher and Quintuplets)
  69=MM Context (GSM Key, Used Cipher and Quintuplets)
  6a=MM Context (UMTS Key and Quintuplets)
  6b=MM Context (EPS Security Context, Quadruplets and Quintuplets)
  6c=MM Context (UMTS Key, Quadruplets and Quintuplets)
  6d=PDN Connection
  6e=PDU Numbers
  6f=P-TMSI
  70=P-TMSI Signature
  71=Hop Counter
  72=UE Time Zone
  73=Trace Reference
  74=Complete Request Message
  75=GUTI
  76=F-Container
  77=F-Cause
  78=PLMN ID
  79=Target Identification
  7a=NSAPI
  7b=Packet Flow ID
  7c=RAB Context
  7d=Source RNC PDCP Context Info
  7e=Port Number
  7f=APN Restriction
  80=Selection Mode
  81=Source Identification
  82=Bearer Control Mode
  83=Change Reporting Action
  84=Fully Qualified PDN Connection Set Identifier (FQ-CSID)
  85=Channel needed
  86=eMLPP Priority
  87=Node Type
  88=Fully Qualified Domain Name (FQDN)
  89=Transaction Identifier (TI)
  8a=MBMS Session Duration
  8b=MBMS Service Area
  8c=MBMS Session Identifier
  8d=MBMS Flow Identifier
  8e=MBMS IP Multicast Distribution
  8f=MBMS Distribution Acknowledge
  90=RFSP Index
  91=User CSG Information (UCI)
  92=CSG Information Reporting Action
  93=CSG ID
  94=CSG Membership Indication (CMI)
  95=Service indicator
  96=Detach Type
  97=Local Distinguished Name (LDN)
  98=Node Features
  99=MBMS Time to Data Transfer
  9a=Throttling
  9b=Allocation/Retention Priority (ARP)
  9c=EPC Timer
  9d=Signalling Priority Indication
  9e=Temporary Mobile Group Identity
  9f=Additional MM context for SRVCC
  a0=Additional flags for SRVCC
  a1=Max MBR/APN-AMBR (MMBR)
  a2=MDT Configuration
  a3=Additional Protocol Configuration Options (APCO)
  a4=Absolute Time of MBMS Data Transfer
  a5=H(e)NB Information Reporting
  a6=IPv4 Configuration Parameters (IP4CP)
  a7=Change to Report Flags
  a8=Action Indication
  a9=TWAN Identifier 
  aa=ULI Timestamp
  ab=MBMS Flags
  ac=RAN/NAS Cause
  ad=CN Operator Selection Entity
  ae=Trusted WLAN Mode Indication
  af=Node Number
  b0=Node Identifier
  b1=Presence Reporting Area Action
  b2=Presence Reporting Area Information
  b3=TWAN Identifier Timestamp
  b4=Overload Control Information
  b5=Load Control Information
  b6=Metric
  b7=Sequence Number
  b8=APN and Relative Capacity
  b9=WLAN Offloadability Indication
  ba=Paging and Service Information
  bb=Integer Number
  bc=Millisecond Time Stamp
  bd=Monitoring Event Information
  be=ECGI List
  bf=Remote UE Context
  c0=Remote User ID
  c1=Remote UE IP information
  c2=CIoT Optimizations Support Indication
  c3=SCEF PDN Connection
  c4=Header Compression Configuration
  c5=Extended Protocol Configuration Options(ePCO)
  c6=Serving PLMN Rate Control
  c7=Counter
  c8=Mapped UE Usage Type
  c9=Secondary RAT Usage Data Report
  ca=UP Function Selection Indication Flags
  cb=Maximum Packet Loss Rate
  cc=APN Rate Control Status
  cd=Extended Trace Information
  ce=Monitoring Event Extension Information
  cf=Additional RRM Policy Index
  d0=V2X Context
  d1=PC5 QoS Parameters
  d2=Services Authorized
  d3=Bit Rate
  d4=PC5 QoS Flow
  d5=SGi PtP Tunnel Address
  d6=PGW Change Info
  d7=PGW FQDN
  d8=Group Id
  d9=PSCell ID
  da=UP Security Policy
  db=Alternative IMSI
  dc=NF Instance ID
  dd=Timer in Seconds
  ff=Private Extension
  @srvcc_cause
  0=Reserved
  1=Unspecified
  2=Handover/Relocation cancelled by source system 
  3=Handover /Relocation Failure with Target system
  4=Handover/Relocation Target not allowed
  5=Unknown Target ID
  6=Target Cell not available
  7=No Radio Resources Available in Target Cell
  8=Failure in Radio Interface Procedure
  9=Permanent session leg establishment error
  a=Temporary session leg establishment error
  @rat_type
  0=Reserved
  1=UTRAN
  2=GERAN
  3=WLAN
  4=GAN
  5=HSPA Evolution
  6=EUTRAN
  7=Virtual
  8=EUTRAN-NB-IoT
  9=LTE-M
  a=NR
  b=WB-E-UTRAN(LEO)
  c=WB-E-UTRAN(MEO)
  d=WB-E-UTRAN(GEO)
  e=WB-E-UTRAN(OTHERSAT)
  f=EUTRAN-NB-IoT(LEO)
  10=EUTRAN-NB-IoT(MEO)
  11=EUTRAN-NB-IoT(GEO)
  12=EUTRAN-NB-IoT(OTHERSAT)
  13=LTE-M(LEO)
  14=LTE-M(MEO)
  15=LTE-M(GEO)
  16=LTE-M(OTHERSAT)
  @apn_rest
  0=No Existing Contexts or Restriction
  1=Public-1
  2=Public-2
  3=Private-1
  4=Private-2
  @selec_mode
  0=MS or network provided APN, subscribed verified
  1=MS provided APN, subscription not verified
  2=Network provided APN, subscription not verified
  3=Network provided APN, subscription not verified (Basically for Future use
  @bearer_control_mode
  0=Selected Bearer Control Mode-'MS_only'
  1=Selected Bearer Control Mode-'Network_only'
  2=Selected Bearer Control Mode-'MS/NW'
  @cng_rep_act
  0=Stop Reporting
  1=Start Reporting CGI/SAI
  2=Start Reporting RAI
  3=Start Reporting TAI
  4=Start Reporting ECGI
  5=Start Reporting CGI/SAI and RAI
  6=Start Reporting TAI and ECGI
  @node_type
  0=MME
  1=SGSN
  @mbms_hc_indicator
  0=Uncompressed header
  1=Compressed header
  @mbms_dist_indication
  0=No RNCs have accepted IP multicast distribution
  1=All RNCs have accepted IP multicast distribution
  2=Some RNCs have accepted IP multicast distribution
  3=Spare. For future use.
  @service_indicator
  1=CS call indicator
  2=SMS indicator
  @detach_type
  1=PS Detach
  2=Combined PS/CS Detach
  @throttling_delay_unit
  0=value is incremented in multiples of 2 seconds
  1=value is incremented in multiples of 1 minute
  2=value is incremented in multiples of 10 minutes
  3=value is incremented in multiples of 1 hour
  4=value is incremented in multiples of 10 hour
  7=value indicates that the timer is deactivated
  @timer_unit
  0=value is incremented in multiples of 2 seconds
  1=value is incremented in multiples of 1 minute
  2=value is incremented in multiples of 10 minutes
  3=value is incremented in multiples of 1 hour
  4=value is incremented in multiples of 10 hour
  5=Other values shall be interpreted as multiples of 1 minute(version 10.7.0)
  6=Other values shall be interpreted as multiples of 1 minute(version 10.7.0)
  7=value indicates that the timer is infinite
  @action_indication_val
  0=No Action
  1=Deactivation Indication
  2=Paging Indication
  3=Spare
  4=Spare
  5=Spare
  6=Spare
  7=Spare
  @pdn_type
  1=IPv4
  2=IPv6
  3=IPv4/IPv6
  4=Non-IP
  5=Ethernet
  @f_teid_interface_type
  0=S1-U eNodeB GTP-U interface
  1=S1-U SGW GTP-U interface
  2=S12 RNC GTP-U interface
  3=S12 SGW GTP-U interface
  4=S5/S8 SGW GTP-U interface
  5=S5/S8 PGW GTP-U interface
  6=S5/S8 SGW GTP-C interface
  7=S5/S8 PGW GTP-C interface
  8=S5/S8 SGW PMIPv6 interface
  9=S5/S8 PGW PMIPv6 interface
  a=S11 MME GTP-C interface
  b=S11/S4 SGW GTP-C interface
  c=S10 MME GTP-C interface
  d=S3 MME GTP-C interface
  e=S3 SGSN GTP-C interface
  f=S4 SGSN GTP-U interface
  10=S4 SGW GTP-U interface
  11=S4 SGSN GTP-C interface
  12=S16 SGSN GTP-C interface
  13=eNodeB/gNodeB GTP-U interface for DL data forwarding
  14=eNodeB GTP-U interface for UL data forwarding
  15=RNC GTP-U interface for data forwarding
  16=SGSN GTP-U interface for data forwarding
  17=SGW GTP-U interface for data forwarding
  18=Sm MBMS GW GTP-C interface
  19=Sn MBMS GW GTP-C interface
  1a=Sm MME GTP-C interface
  1b=Sn SGSN GTP-C interface
  1c=SGW GTP-U interface for UL data forwarding
  1d=Sn SGSN GTP-U interface
  1e=S2b ePDG GTP-C interface
  1f=S2b-U ePDG GTP-U interface
  20=S2b PGW GTP-C interface
  21=S2b-U PGW GTP-U interface
  22=S2a TWAN GTP-U interface
  23=S2a TWAN GTP-C interface
  24=S2a PGW GTP-C interface
  25=S2a PGW GTP-U interface
  26=S11 MME GTP-U interface
  27=S11 SGW GTP-U interface
  28=N26 AMF GTP-C interface
  29=N19mb UPF GTP-U interface
  @ue_time_zone_dst
  0=No Adjustments for Daylight Saving Time
  1=+1 Hour Adjustments for Daylight Saving Time
  2=+2 Hour Adjustments for Daylight Saving Time
  3=Spare
  @container_type
  1=UTRAN transparent container
  2=BSS container
  3=E-UTRAN transparent container
  4=NBIFOM Container
  5=EN-DC Container
  6=Inter-System SON Container
  @uci_access_mode
  0=Closed Mode
  1=Hybrid Mode
  2=Reserved
  3=Reserved
  @uci_leave_csg
  0=Access CSG cell/Hybrid cell
  1=Leaves CSG cell/Hybrid cell
  @uci_csg_membership
  0=Non CSG membership
  1=CSG membership
  @target_type
  0=RNC ID
  1=Macro eNodeB ID
  2=Cell Identifier
  3=Home eNodeB ID
  4=Extended Macro eNodeB ID
  5=gNodeB ID
  6=Macro ng-eNodeB ID
  7=Extended ng-eNodeB ID
  8=en-gNB ID
  @cause_type
  0=Radio Network Layer
  1=Transport Layer
  2=NAS
  3=Protocol
  4=Miscellaneous
  5=<spare>
  6=<spare>
  7=<spare>
  8=<spare>
  9=<spare>
  a=<spare>
  b=<spare>
  c=<spare>
  d=<spare>
  e=<spare>
  f=<spare>
  @CauseRadioNetwork
  0=unspecified
  1=tx2relocoverall-expiry
  2=successful-handover
  3=release-due-to-eutran-generated-reason
  4=handover-cancelled
  5=partial-handover
  6=ho-failure-in-target-EPC-eNB-or-target-system
  7=ho-target-not-allowed
  8=tS1relocoverall-expiry
  9=tS1relocprep-expiry
  a=cell-not-available
  b=unknown-targetID
  c=no-radio-resources-available-in-target-cell
  d=unknown-mme-ue-s1ap-id
  e=unknown-enb-ue-s1ap-id
  f=unknown-pair-ue-s1ap-id
  10=handover-desirable-for-radio-reason
  11=time-critical-handover
  12=resource-optimisation-handover
  13=reduce-load-in-serving-cell
  14=user-inactivity
  15=radio-connection-with-ue-lost
  16=load-balancing-tau-required
  17=cs-fallback-triggered
  18=ue-not-available-for-ps-service
  19=radio-resources-not-available
  1a=failure-in-radio-interface-procedure
  1b=invalid-qos-combination
  1c=interrat-redirection
  1d=interaction-with-other-procedure
  1e=unknown-E-RAB-ID
  1f=multiple-E-RAB-ID-instances
  20=encryption-and-or-integrity-protection-algorithms-not-supported
  21=s1-intra-system-handover-triggered
  22=s1-inter-system-handover-triggered
  23=x2-handover-triggered
  24=redirection-towards-1xRTT
  25=not-supported-QCI-value
  26=invalid-CSG-Id
  27=release-due-to-pre-emption
  28=n26-interface-not-available
  29=insufficient-ue-capabilities
  2a=maximum-bearer-pre-emption-rate-exceeded
  2b=up-integrity-protection-not-possible
  2c=release-due-to-discontinuous-coverage
  @CauseTransport
  0=transport-resource-unavailable
  1=unspecified
  @CauseNas
  0=normal-release
  1=authentication-failure
  2=detach
  3=unspecified
  4=csg-subscription-expiry
  5=uE-not-in-PLMN-serving-area
  6=iab-not-authorized
  @CauseProtocol
  0=transfer-syntax-error
  1=abstract-syntax-error-reject
  2=abstract-syntax-error-ignore-and-notify
  3=message-not-compatible-with-receiver-state
  4=semantic-error
  5=abstract-syntax-error-falsely-constructed-message
  6=unspecified
  @CauseMisc
  0=control-processing-overload
  1=not-enough-user-plane-processing-resources
  2=hardware-failure
  3=om-intervention
  4=unspecified
  5=unknown-PLMN
  @ran_nas.protocol_type
  1=S1AP Cause
  2=EMM Cause
  3=ESM Cause
  4=Diameter Cause
  5=IKEv2 Cause
  @ran_nas.s1ap_type
  0=radioNetwork
  1=transport
  2=nas
  3=protocol
  4=misc
  @ran_nas.emm_cause
  2=IMSI unknown in HSS
  3=Illegal UE
  5=IMEI not accepted
  6=Illegal ME
  7=EPS services not allowed
  8=EPS services and non-EPS services not allowed
  9=UE identity cannot be derived by the network
  a=Implicitly detached
  b=PLMN not allowed
  c=Tracking Area not allowed
  d=Roaming not allowed in this tracking area
  e=EPS services not allowed in this PLMN
  f=No Suitable Cells In tracking area
  10=MSC temporarily not reachable
  11=Network failure
  12=CS domain not available
  13=ESM failure
  14=MAC failure
  15=Synch failure
  16=Congestion
  17=UE security capabilities mismatch
  18=Security mode rejected, unspecified
  19=Not authorized for this CSG
  1a=Non-EPS authentication unacceptable
  1f=Redirection to 5GCN required
  23=Requested service option not authorized in this PLMN
  24=IAB-node operation not authorized
  27=CS service temporarily not available
  28=No EPS bearer context activated
  2a=Severe network failure
  4e=PLMN not allowed to operate at the present UE location
  5f=Semantically incorrect message
  60=Invalid mandatory information
  61=Message type non-existent or not implemented
  62=Message type not compatible with the protocol state
  63=Information element non-existent or not implemented
  64=Conditional IE error
  65=Message not compatible with the protocol state
  6f=Protocol error, unspecified
  @ran_nas.esm_cause
  8=Operator Determined Barring
  1a=Insufficient resources
  1b=Missing or unknown APN
  1c=Unknown PDN type
  1d=User authentication or authorization failed
  1e=Request rejected by Serving GW or PDN GW
  1f=Request rejected, unspecified
  20=Service option not supported
  21=Requested service option not subscribed
  22=Service option temporarily out of order
  23=PTI already in use
  24=Regular deactivation
  25=EPS QoS not accepted
  26=Network failure
  27=Reactivation requested
  29=Semantic error in the TFT operation
  2a=Syntactical error in the TFT operation
  2b=Invalid EPS bearer identity
  2c=Semantic errors in packet filter(s)
  2d=Syntactical errors in packet filter(s)
  2e=Unused
  2f=PTI mismatch
  31=Last PDN disconnection not allowed
  32=PDN type IPv4 only allowed
  33=PDN type IPv6 only allowed
  34=Single address bearers only allowed
  35=ESM information not received
  36=PDN connection does not exist
  37=Multiple PDN connections for a given APN not allowed
  38=Collision with network initiated request
  39=PDN type IPv4v6 only allowed
  3a=PDN type non IP only allowed
  3b=Unsupported QCI value
  3c=Bearer handling not supported
  3d=PDN type Ethernet only allowed
  41=Maximum number of EPS bearers reached
  42=Requested APN not supported in current RAT and PLMN combination
  51=Invalid PTI value
  5f=Semantically incorrect message
  60=Invalid mandatory information
  61=Message type non-existent or not implemented
  62=Message type not compatible with the protocol state
  63=Information element non-existent or not implemented
  64=Conditional IE error
  65=Message not compatible with the protocol state
  6f=Protocol error, unspecified
  70=APN restriction value incompatible with active EPS bearer context
  71=Multiple accesses to a PDN connection not allowed
  @ran_nas.diameter_cause
  1=DIAMETER_LOGOUT
  2=DIAMETER_SERVICE_NOT_PROVIDED
  3=DIAMETER_BAD_ANSWER
  4=DIAMETER_ADMINISTRATIVE
  5=DIAMETER_LINK_BROKEN
  6=DIAMETER_AUTH_EXPIRED
  7=DIAMETER_USER_MOVED
  8=DIAMETER_SESSION_TIMEOUT
  9=Unassigned
  a=Unassigned
  b=User Request
  c=Lost Carrier
  d=Lost Service
  e=Idle Timeout
  f=Session Timeout
  10=Admin Reset
  11=Admin Reboot
  12=Port Error
  13=NAS Error
  14=NAS Request
  15=NAS Reboot
  16=Port Unneeded
  17=Port Preempted
  18=Port Suspended
  19=Service Unavailable
  1a=Callback
  1b=User Error
  1c=Host Request
  1d=Supplicant Restart
  1e=Reauthentication Failure
  1f=Port Reinitialized
  20=Port Administratively Disabled
  @ran_nas.ikev2_cause
  1=UNSUPPORTED_CRITICAL_PAYLOAD
  4=INVALID_IKE_SPI
  5=INVALID_MAJOR_VERSION
  7=INVALID_SYNTAX
  9=INVALID_MESSAGE_ID
  b=INVALID_SPI
  e=NO_PROPOSAL_CHOSEN
  11=INVALID_IKE_PAYLOAD
  18=AUTHENTICATION_FAILED
  22=SINGLE_PAIR_REQUIRED
  23=NO_ADDITIONAL_SAS
  24=INTERNAL_ADDRESS_FAILURE
  25=FAILED_CP_REQUIRED
  26=TS_UNACCEPTABLE
  27=INVALID_SELECTORS
  28=UNACCEPTABLE_ADDRESSES
  29=UNEXPECTED_NAT_DETECTED
  2a=USE_ASSIGNED_HoA
  2b=TEMPORARY_FAILURE
  2c=CHILD_SA_NOT_FOUND
  2d=INVALID_GROUP_ID
  2e=AUTHORIZATION_FAILED
  """#

/// What instances of an element are in a message: `message.element|instance=meaning`.
let gtpv2Instances: StaticString = #"""
  32.74|0=UE Local IP Address:|1=H(e)NB Local IP Address:|2=MME/S4-SGSN Identifier:|3=ePDG IP Address:
  32.86|0=User Location Info:|1=User Location Info for SGW:
  32.87|0=Sender F-TEID for Control Plane:|1=PGW S5/S8 Address for Control Plane or PMIP:
  32.93|0=Bearer Contexts to be Created:|1=Bearer Contexts to be Removed:
  32.126|0=UE UDP Port:|1=H(e)NB Local UDP Port:|2=UE TCP Port:
  32.132|0=MME-FQ-CSID:|1=SGW-FQ-CSID:|2=ePDG-FQ-CSID:|3=TWAN-FQ-CSID:
  32.151|0=MME/S4-SGSN LDN:|1=SGW LDN:|2=ePDG LDN:|3=TWAN LDN:
  32.169|0=TWAN Identifier:|1=WLAN Location Info:
  32.179|0=WLAN Location Timestamp:
  32.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  33.74|0=Charging Gateway Address:|1=Alternative PGW-C/SMF Address:
  33.87|0=Sender F-TEID for Control Plane:|1=PGW S5/S8 Address for Control Plane or PMIP:
  33.93|0=Bearer Contexts to be Created:|1=Bearer Contexts to be Removed:
  33.132|0=PGW-FQ-CSID:|1=SGW-FQ-CSID:
  33.136|0=Charging Gateway Name:|1=PGW Node Name:
  33.151|0=SGW LDN:|1=PGW LDN:
  33.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  33.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  34.74|0=H(e)NB Local IP Address:|1=UE Local IP Address:|2=MME/S4-SGSN Identifier:
  34.86|0=User Location Info:|1=User Location Info for SGW:
  34.93|0=Bearer Contexts to be Modified:|1=Bearer Contexts to be Removed:
  34.126|0=H(e)NB Local UDP Port:|1=UE UDP Port:
  34.132|0=MME-FQ-CSID:|1=SGW-FQ-CSID:
  34.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=ePDG Overload Control Info:
  35.93|0=Bearer Contexts to be Modified:|1=Bearer Contexts to be Removed:
  35.132|0=PGW-FQ-CSID:|1=SGW-FQ-CSID:
  35.151|0=SGW LDN:|1=PGW LDN:
  35.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  35.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  36.73|0=Linked EPS Bearer ID (LBI):
  36.126|0=UE UDP Port:|1=UE TCP Por:
  36.169|0=TWAN Identifier:|1=WLAN Location Info:
  36.179|1=WLAN Location Timestamp:
  36.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  37.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  37.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  64.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  65.181|0=PGW node level Load Control Info:|1=SGW node level Load Control Info:
  66.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:
  67.181|0=PGW node level Load Control Info:|1=SGW node level Load Control Info:
  68.73|0=Linked EPS Bearer ID (LBI):|1=EPS Bearer ID:
  68.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:
  69.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  95.132|0=PGW-FQ-CSID:|1=SGW-FQ-CSID:
  95.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  95.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  96.126|0=UE UDP Port:|1=UE TCP Por:
  96.132|0=MME-FQ-CSID:|1=SGW-FQ-CSID:|2=ePDG-FQ-CSID:|3=TWAN-FQ-CSID:
  96.169|0=TWAN Identifier:|1=WLAN Location Info:
  96.179|1=WLAN Location Timestamp:
  96.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  97.132|0=PGW-FQ-CSID:|1=SGW-FQ-CSID:
  97.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  97.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  98.126|0=UE UDP Port:|1=UE TCP Por:
  98.132|0=MME-FQ-CSID:|1=SGW-FQ-CSID:|2=ePDG-FQ-CSID:|3=TWAN-FQ-CSID:
  98.169|0=TWAN Identifier:|1=WLAN Location Info:
  98.179|1=WLAN Location Timestamp:
  98.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  99.73|0=Linked EPS Bearer ID (LBI):|1=EPS Bearer ID:
  99.132|0=PGW-FQ-CSID:|1=SGW-FQ-CSID:
  99.180|0=PGW Overload Control Info:|1=SGW Overload Control Info:
  99.181|0=PGW node level Load Control Info:|1=PGW APN level Load Control Info:|2=SGW node level Load Control Info:
  100.73|0=Linked EPS Bearer ID (LBI):
  100.126|0=UE UDP Port:|1=UE TCP Por:
  100.132|0=MME-FQ-CSID:|1=SGW-FQ-CSID:|2=ePDG-FQ-CSID:|3=TWAN-FQ-CSID:
  100.169|0=TWAN Identifier:|1=WLAN Location Info:
  100.179|1=WLAN Location Timestamp:
  100.180|0=MME/S4-SGSN Overload Control Info:|1=SGW Overload Control Info:|2=TWAN/ePDG Overload Control Info:
  130.136|0=SGSN Node Name:|1=MME Node Name:
  130.176|0=SGSN Identifier:|1=MME Identifier:
  131.74|0=HRPD access node S101 IP Address:|1=1xIWS S102 IP Address:
  131.136|0=SGW Node Name:|1=SGSN Node Name:|2=MME Node Name:
  131.144|0=Subscribed RFSP Index:|1=RFSP Index in Use:
  131.187|0=UE Usage Type:|1=Remaining Running Service Gap Timer:
  131.207|0=Subscribed Additional RRM Policy Index:|1=Additional RRM Policy Index in Use:
  132.176|0=SGSN Identifier for MT-SMS:|1=MME Identifier for MT-SMS:
  133.2|0=S1-AP Cause:|1=RANAP Cause:|2=BSSGP Cause:
  133.74|0=HRPD access node S101 IP Address:|1=1xIWS S102 IP Address:
  133.118|0=E-UTRAN Transparent Container:|1=UTRAN Transparent Container:|2=BSS Container:
  133.136|0=SGW FQDN:|1=SGSN FQDN:|2=MME FQDN:
  133.144|0=Subscribed RFSP Index:|1=RFSP Index in Use:
  133.207|0=Subscribed Additional RRM Policy Index:|1=Additional RRM Policy Index in Use:
  134.2|0=S1-AP Cause:|1=RANAP Cause:|2=BSSGP Cause:
  134.93|0=List of Set-up Bearers:|1=List of Set-up RABs:|2=List of Set-up PFCs:
  134.118|0=E-UTRAN Transparent Container:|1=UTRAN Transparent Container:|2=BSS Container:
  134.136|0=SGSN Node Name:|1=MME Node Name:
  134.176|0=SGSN Identifier:|1=MME Identifier:|2=SGSN Identifier for MT-SMS:|3=MME Identifier for MT-SMS:
  136.201|0=Secondary RAT Usage Data Report:|1=Secondary RAT Usage Data Report from NG-RAN:
  141.121|0=Target eNodeB ID / en-gNB ID / gnB ID:|1=Connected Target eNodeB ID:
  211.93|0=Bearer Contexts to be Modified:|1=Bearer Contexts to be Removed:
  212.93|0=Bearer Contexts to be Modified:|1=Bearer Contexts to be Removed:
  """#
