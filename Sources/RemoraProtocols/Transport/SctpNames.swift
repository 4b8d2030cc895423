import RemoraCore

// Names of numbers in SCTP (IANA, "Stream Control Transmission Protocol (SCTP) Parameters").

let sctpChunks: ValueNames = [
  0: "DATA", 1: "INIT", 2: "INIT_ACK", 3: "SACK", 4: "HEARTBEAT", 5: "HEARTBEAT_ACK", 6: "ABORT",
  7: "SHUTDOWN", 8: "SHUTDOWN_ACK", 9: "ERROR", 10: "COOKIE_ECHO", 11: "COOKIE_ACK", 12: "ECNE",
  13: "CWR", 14: "SHUTDOWN_COMPLETE", 15: "AUTH", 16: "NR_SACK", 64: "I_DATA", 128: "ASCONF_ACK",
  129: "PKTDROP", 130: "RE_CONFIG", 132: "PAD", 192: "FORWARD_TSN", 193: "ASCONF",
  194: "I_FORWARD_TSN", 255: "IETF_EXTENSION",
]

let sctpParameters: ValueNames = [
  1: "Heartbeat info", 5: "IPv4 address", 6: "IPv6 address", 7: "State cookie",
  8: "Unrecognized parameter", 9: "Cookie preservative", 11: "Hostname address",
  13: "Outgoing SSN reset request", 14: "Incoming SSN reset request", 15: "SSN/TSN reset request",
  16: "Re-configuration response", 17: "Add outgoing streams request",
  18: "Add incoming streams request", 12: "Supported address types", 32768: "ECN",
  32769: "Zero checksum acceptable", 32770: "Random", 32771: "Authenticated Chunk list",
  32772: "Requested HMAC Algorithm", 32776: "Supported Extensions",
  49152: "Forward TSN supported", 49153: "Add IP address", 49154: "Delete IP address",
  49155: "Error cause indication", 49156: "Set primary address", 49157: "Success report",
  49158: "Adaptation Layer Indication",
]

let sctpPayloads: ValueNames = [
  0: "not specified", 1: "IUA", 2: "M2UA", 3: "M3UA", 4: "SUA", 5: "M2PA", 6: "V5UA",
  7: "H.248/MEGACO", 8: "BICC/Q.2150.3", 9: "TALI", 10: "DUA", 11: "ASAP", 12: "ENRP",
  13: "H.323", 14: "Q.IPC/Q.2150.3", 15: "SIMCO", 16: "DDP Segment Chunk",
  17: "DDP Stream Session Control", 18: "S1 Application Protocol (S1AP)", 19: "RUA", 20: "HNBAP",
  21: "ForCES-HP", 22: "ForCES-MP", 23: "ForCES-LP", 24: "SBc-AP", 25: "NBAP", 26: "Unassigned",
  27: "X2AP", 28: "IRCP", 29: "LCS-AP", 30: "MPICH2", 31: "SABP",
  32: "Fractal Generator Protocol", 33: "Ping Pong Protocol", 34: "CalcApp Protocol",
  35: "Scripting Service Protocol", 36: "NetPerfMeter Control", 37: "NetPerfMeter Data",
  38: "Echo", 39: "Discard", 40: "Daytime", 41: "Character Generator", 42: "3GPP RNA",
  43: "3GPP M2AP", 44: "3GPP M3AP", 45: "SSH", 46: "DIAMETER", 47: "DIAMETER over DTLS",
  48: "R14P", 49: "Generic Data Transfer Protocol (GDT)", 50: "WebRTC Control",
  51: "WebRTC String", 52: "WebRTC Binary Partial (Deprecated)", 53: "WebRTC Binary",
  54: "WebRTC String Partial (Deprecated)", 55: "3GPP PUA", 56: "WebRTC String Empty",
  57: "WebRTC Binary Empty", 58: "XwAP", 59: "Xw - Control Plane", 60: "NGAP", 61: "XnAP",
  62: "F1 AP", 65: "ELE2 Lawful Interception", 66: "NGAP over DTLS", 67: "XnAP over DTLS",
  68: "F1AP over DTLS", 69: "E1AP over DTLS", 70: "E2-CP", 71: "E2-UP", 72: "E2-DU", 73: "W1AP",
]

let sctpCauses: ValueNames = [
  1: "Invalid stream identifier", 2: "Missing mandatory parameter", 3: "Stale cookie error",
  4: "Out of resource", 5: "Unresolvable address", 6: "Unrecognized chunk type",
  7: "Invalid mandatory parameter", 8: "Unrecognized parameters", 9: "No user data",
  10: "Cookie received while shutting down", 11: "Restart of an association with new addresses",
  12: "User initiated ABORT", 13: "Protocol violation", 160: "Request to delete last address",
  161: "Operation refused due to resource shortage", 162: "Request to delete source address",
  163: "Association Aborted due to illegal ASCONF-ACK", 164: "Request refused - no authorization",
  261: "Unsupported HMAC identifier",
]
