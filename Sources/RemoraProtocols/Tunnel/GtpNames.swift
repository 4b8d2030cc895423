import RemoraCore

/// Whether a message type is one that is known (3GPP TS 29.060 section 7.1).
func gtpKnows(_ type: UInt8) -> Bool {
  let word: UInt64 =
    switch type >> 6 {
    case 0: 0x7fff_003f_ffff_00fe
    case 1: 0x03ff_03ff_0000_0040
    case 2: 0x3
    default: 0xc003_0000_0000_0000
    }
  return word >> UInt64(type & 63) & 1 == 1
}

/// Whether a message asks (true), answers (false), or does neither (nil).
func gtpIsRequest(_ type: UInt8) -> Bool? {
  switch type {
  case 1, 16, 18, 20: true
  case 2, 17, 19, 21: false
  default: nil
  }
}

/// Message types (3GPP TS 29.060 section 7.1).
let gtpMessages: ValueNames = [
  0: "For future use", 1: "Echo request", 2: "Echo response", 3: "Version not supported",
  4: "Node alive request", 5: "Node alive response", 6: "Redirection request",
  7: "Redirection response", 16: "Create PDP context request",
  17: "Create PDP context response", 18: "Update PDP context request",
  19: "Update PDP context response", 20: "Delete PDP context request",
  21: "Delete PDP context response", 22: "Initiate PDP Context Activation Request",
  23: "Initiate PDP Context Activation Response", 24: "Delete AA PDP Context Request",
  25: "Delete AA PDP Context Response", 26: "Error indication", 27: "PDU notification request",
  28: "PDU notification response", 29: "PDU notification reject request",
  30: "PDU notification reject response", 31: "Supported extension header notification",
  32: "Send routing information for GPRS request",
  33: "Send routing information for GPRS response", 34: "Failure report request",
  35: "Failure report response", 36: "Note MS GPRS present request",
  37: "Note MS GPRS present response", 48: "Identification request",
  49: "Identification response", 50: "SGSN context request", 51: "SGSN context response",
  52: "SGSN context acknowledgement", 53: "Forward relocation request",
  54: "Forward relocation response", 55: "Forward relocation complete",
  56: "Relocation cancel request", 57: "Relocation cancel response", 58: "Forward SRNS context",
  59: "Forward relocation complete acknowledge", 60: "Forward SRNS context acknowledge",
  61: "UE Registration Query Request", 62: "UE Registration Query Response",
  70: "RAN Information Relay", 96: "MBMS Notification Request",
  97: "MBMS Notification Response", 98: "MBMS Notification Reject Request",
  99: "MBMS Notification Reject Response", 100: "Create MBMS Context Request",
  101: "Create MBMS Context Response", 102: "Update MBMS Context Request",
  103: "Update MBMS Context Response", 104: "Delete MBMS Context Request",
  105: "Delete MBMS Context Response", 112: "MBMS Registration Request",
  113: "MBMS Registration Response", 114: "MBMS De-Registration Request",
  115: "MBMS De-Registration Response", 116: "MBMS Session Start Request",
  117: "MBMS Session Start Response", 118: "MBMS Session Stop Request",
  119: "MBMS Session Stop Response", 120: "MBMS Session Update Request",
  121: "MBMS Session Update Response", 128: "MS Info Change Notification Request",
  129: "MS Info Change Notification Response", 240: "Data record transfer request",
  241: "Data record transfer response", 254: "End Marker", 255: "T-PDU",
]

/// Types of extension headers (3GPP TS 29.281 section 5.2.1).
let gtpExtensionNames: ValueNames = [
  0: "No more extension headers", 1: "MBMS support indication",
  2: "MS Info Change Reporting support indication", 3: "Long PDCP PDU Number",
  32: "Service Class Indicator", 64: "UDP Port number", 129: "RAN container",
  130: "Long PDCP PDU number", 131: "Xw RAN container", 132: "NR RAN container",
  133: "PDU Session container", 192: "PDCP PDU number", 193: "Suspend Request",
  194: "Suspend Response",
]

/// Causes of an answer (3GPP TS 29.060 section 7.7.1).
let gtpCauses: ValueNames = [
  0: "Request IMSI", 1: "Request IMEI", 2: "Request IMSI and IMEI", 3: "No identity needed",
  4: "MS refuses", 5: "MS is not GPRS responding", 6: "Reactivation Requested",
  7: "PDP address inactivity timer expires", 59: "System failure",
  60: "The transmit buffers are becoming full", 61: "The receive buffers are becoming full",
  62: "Another node is about to go down", 63: "This node is about to go down",
  128: "Request accepted", 129: "New PDP type due to network preference",
  130: "New PDP type due to single address bearer only", 177: "CDR decoding error",
  192: "Non-existent", 193: "Invalid message format", 194: "IMSI not known",
  195: "MS is GPRS detached", 196: "MS is not GPRS responding", 197: "MS refuses",
  198: "Version not supported", 199: "No resource available", 200: "Service not supported",
  201: "Mandatory IE incorrect", 202: "Mandatory IE missing", 203: "Optional IE incorrect",
  204: "System failure", 205: "Roaming restriction", 206: "P-TMSI signature mismatch",
  207: "GPRS connection suspended", 208: "Authentication failure",
  209: "User authentication failed", 210: "Context not found",
  211: "All PDP dynamic addresses are occupied", 212: "No memory is available",
  213: "Relocation failure", 214: "Unknown mandatory extension header",
  215: "Semantic error in the TFT operation", 216: "Syntactic error in the TFT operation",
  217: "Semantic errors in packet filter(s)", 218: "Syntactic errors in packet filter(s)",
  219: "Missing or unknown APN", 220: "Unknown PDP address or PDP type",
  221: "PDP context without TFT already activated", 222: "APN access denied - no subscription",
  223: "APN Restriction type incompatibility with currently active PDP Contexts",
  224: "MS MBMS Capabilities Insufficient", 225: "Invalid Correlation-ID",
  226: "MBMS Bearer Context Superseded", 227: "Bearer Control Mode violation",
  228: "Collision with network initiated request", 229: "APN Congestion",
  230: "Bearer handling not supported", 231: "Target access restricted for the subscriber",
  232: "UE is temporarily not reachable due to power saving",
  233: "Relocation failure due to NAS message redirection",
  252: "Request related to possibly duplicated packets already fulfilled",
  253: "Request already fulfilled",
  254: "Sequence numbers of released/cancelled packets IE incorrect",
  255: "Request not fulfilled",
]

/// Causes of the mobile application part (3GPP TS 29.060 section 7.7.8).
let gtpMapCauses: ValueNames = [
  1: "unknownSubscriber", 2: "unknownBaseStation", 3: "unknownMSC", 4: "secureTransportError",
  5: "unidentifiedSubscriber", 6: "absentSubscriberSM", 7: "unknownEquipment",
  8: "roamingNotAllowed", 9: "illegalSubscriber", 10: "bearerServiceNotProvisioned",
  11: "teleserviceNotProvisioned", 12: "illegalEquipment", 13: "callBarred",
  14: "forwardingViolation", 15: "cug-Reject", 16: "illegalSS-Operation", 17: "ss-ErrorStatus",
  18: "ss-NotAvailable", 19: "ss-SubscriptionViolation", 20: "ss-Incompatibility",
  21: "facilityNotSupported", 22: "ongoingGroupCall", 23: "invalidTargetBaseStation",
  24: "noRadioResourceAvailable", 25: "noHandoverNumberAvailable",
  26: "subsequentHandoverFailure", 27: "absentSubscriber", 28: "incompatibleTerminal",
  29: "shortTermDenial", 30: "longTermDenial", 31: "subscriberBusyForMT-SMS",
  32: "sm-DeliveryFailure", 33: "messageWaitingListFull", 34: "systemFailure",
  35: "dataMissing", 36: "unexpectedDataValue", 37: "pw-RegistrationFailure",
  38: "negativePW-Check", 39: "noRoamingNumberAvailable", 40: "tracingBufferFull",
  42: "targetCellOutsideGroupCallArea", 43: "numberOfPW-AttemptsViolation", 44: "numberChanged",
  45: "busySubscriber", 46: "noSubscriberReply", 47: "forwardingFailed", 48: "or-NotAllowed",
  49: "ati-NotAllowed", 50: "noGroupCallNumberAvailable", 51: "resourceLimitation",
  52: "unauthorizedRequestingNetwork", 53: "unauthorizedLCSClient", 54: "positionMethodFailure",
  58: "unknownOrUnreachableLCSClient", 59: "mm-EventNotSupported", 60: "atsi-NotAllowed",
  61: "atm-NotAllowed", 62: "informationNotAvailable", 71: "unknownAlphabet", 72: "ussd-Busy",
]

/// Why a station cannot be reached (3GPP TS 23.040 section 3.2.2).
let gtpReasons: ValueNames = [
  0: "No paging response via the MSC", 1: "IMSI detached", 2: "Roaming restriction",
  3: "Deregistered in the HLR for non GPRS", 4: "MS purge for non GPRS",
  5: "No paging response via the SGSN", 6: "GPRS detached",
  7: "Deregistered in the HLR for non GPRS", 8: "MS purged for GPRS",
  9: "Unidentified subscriber via the MSC", 10: "Unidentified subscriber via the SGSN",
  11: "Deregistered in the HSS/HLR for IMS", 12: "No response via the IP-SM-GW",
  13: "The MS is temporarily unavailable",
]

/// How the access point was chosen (3GPP TS 29.060 section 7.7.12).
let gtpSelections: ValueNames = [
  0: "MS or network provided APN, subscription verified",
  1: "MS provided APN, subscription not verified",
  2: "Network provided APN, subscription not verified",
  3:
    "For future use. Shall not be sent. If received, shall be interpreted as the value 2 (Network provided APN, subscription not verified)",
]

/// Kinds of user addresses (3GPP TS 29.060 section 7.7.27).
let gtpAddressTypes: ValueNames = [
  0: "X.25", 1: "PPP", 2: "OSP:IHOSS", 33: "IPv4", 87: "IPv6", 141: "IPv4v6",
]

/// Radio access technologies (3GPP TS 29.060 section 7.7.50).
let gtpRadioTypes: ValueNames = [
  0: "Reserved", 1: "UTRAN", 2: "GERAN", 3: "WLAN", 4: "GAN", 5: "HSPA Evolution",
  6: "EUTRAN (WB-E-UTRAN)", 7: "Virtual", 8: "EUTRAN-NB-IoT",
]

/// Types of information elements (3GPP TS 29.060 section 7.7).
let gtpElementNames: ValueNames = [
  1: "Cause of operation", 2: "IMSI", 3: "Routing Area Identity",
  4: "Temporary Logical Link Identity", 5: "Packet TMSI", 6: "Quality of Service",
  8: "Reorder required", 9: "Authentication triplets", 11: "MAP cause", 12: "P-TMSI signature",
  13: "MS validated", 14: "Recovery", 15: "Selection mode", 16: "Flow label data I",
  17: "Flow label signalling", 18: "Flow label data II", 19: "MS not reachable reason",
  20: "NSAPI", 21: "RANAP cause", 22: "RAB context", 23: "Radio Priority for MO SMS",
  24: "Radio Priority", 25: "Packet Flow ID", 26: "Charging characteristics",
  27: "Trace references", 28: "Trace type", 29: "MS not reachable reason",
  126: "Packet transfer command", 127: "Charging ID", 128: "End user address",
  129: "MM context", 130: "PDP context", 131: "Access Point Name",
  132: "Protocol configuration options", 133: "GSN address",
  134: "MS international PSTN/ISDN number", 135: "Quality of service (UMTS)",
  136: "Authentication quintuplets", 137: "Traffic Flow Template (TFT)",
  138: "Target (RNC) identification", 139: "UTRAN transparent field",
  140: "RAB setup information", 141: "Extension Header Types List", 142: "Trigger Id",
  143: "OMC Identity", 144: "RAN Transparent Container", 145: "PDP Context Prioritization",
  146: "Additional RAB Setup Information", 147: "SGSN Number", 148: "Common Flags",
  149: "APN Restriction", 150: "Radio Priority LCS", 151: "RAT Type",
  152: "User Location Information", 153: "MS Time Zone", 154: "IMEI(SV)",
  155: "CAMEL Charging Information Container", 156: "MBMS UE Context",
  157: "Temporary Mobile Group Identity (TMGI)", 158: "RIM Routing Address",
  159: "MBMS Protocol Configuration Options", 160: "MBMS Service Area",
  161: "Source RNC PDCP context info", 162: "Additional Trace Info", 163: "Hop Counter",
  164: "Selected PLMN ID", 165: "MBMS Session Identifier", 166: "MBMS 2G/3G Indicator",
  167: "Enhanced NSAPI", 168: "MBMS Session Duration", 169: "Additional MBMS Trace Info",
  170: "MBMS Session Identity Repetition Number", 171: "MBMS Time To Data Transfer",
  172: "PS Handover Request Context", 173: "BSS Container", 174: "Cell Identification",
  175: "PDU Numbers", 176: "BSSGP Cause", 177: "Required MBMS bearer capabilities",
  178: "RIM Routing Address Discriminator", 179: "List of set-up PFCs",
  180: "  PS Handover XID Parameters", 181: "MS Info Change Reporting Action",
  182: "Direct Tunnel Flags", 183: "Correlation-ID", 184: "Bearer Control Mode",
  185: "MBMS Flow Identifier", 186: "MBMS IP Multicast Distribution",
  187: "MBMS Distribution Acknowledgement", 188: "Reliable INTER RAT HANDOVER INFO",
  189: "RFSP Index", 190: "Fully Qualified Domain Name (FQDN)",
  191: "Evolved Allocation/Retention Priority I",
  192: "Evolved Allocation/Retention Priority II", 193: "Extended Common Flags",
  194: "User CSG Information (UCI)", 195: "CSG Information Reporting Action", 196: "CSG ID",
  197: "CSG Membership Indication (CMI)", 198: "Aggregate Maximum Bit Rate (AMBR)",
  199: "UE Network Capability", 200: "UE-AMBR", 201: "APN-AMBR with NSAPI",
  202: "GGSN Back-Off Time", 203: "Signalling Priority Indication",
  204: "Signalling Priority Indication with NSAPI", 205: "Higher bitrates than 16 Mbps flag",
  206: "Max MBR/APN-AMBR", 207: "Additional MM context for SRVCC",
  208: "Additional flags for SRVCC", 209: "STN-SR", 210: "C-MSISDN",
  211: "Extended RANAP Cause", 212: "eNodeB ID", 213: "Selection Mode with NSAPI",
  214: "ULI Timestamp", 215: "Local Home Network ID (LHN-ID) with NSAPI",
  216: "Operator Selection Entity", 217: "UE Usage Type", 218: "Extended Common Flags II",
  219: "Node Identifier", 220: "CIoT Optimizations Support Indication",
  221: "SCEF PDN Connection", 222: "IOV_updates counter", 223: "Mapped UE Usage Type",
  224: "UP Function Selection Indication Flags", 249: "Sequence numbers of released packets IE",
  250: "Sequence numbers of canceled packets IE", 251: "Charging Gateway address",
  252: "Data record packet", 253: "Requests responded", 254: "Address of recommended node",
  255: "Private Extension",
]
