import RemoraCore

/// `frame.encap_type` numbers link types in a list of its own, not by LINKTYPE_ value.
func encapsulationNumber(_ linkType: Int32) -> UInt32 {
  switch linkType {
  case 1: 1
  case 6: 2
  case 8: 3
  case 9, 50: 4
  case 10: 5
  case 12, 14, 101, 228, 229: 7
  case 0, 108: 15
  case 105: 20
  case 113: 25
  case 127: 23
  case 276: 210
  case 239: 141
  default: 0
  }
}

let encapsulationNames: ValueNames = [
  0: "Unknown", 1: "Ethernet", 2: "Token Ring", 3: "SLIP", 4: "PPP", 5: "FDDI", 7: "Raw IP",
  15: "NULL/Loopback", 20: "IEEE 802.11 Wireless LAN",
  23: "IEEE 802.11 plus radiotap radio header", 25: "Linux cooked-mode capture v1",
  141: "NFLOG", 210: "Linux cooked-mode capture v2",
]
