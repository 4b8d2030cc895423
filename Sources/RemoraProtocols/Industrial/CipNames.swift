import RemoraCore

// Names of CIP: services, classes, status codes, device types (The CIP Networks Library volume 1,
// appendices A and B, section 6-7).

let industrialServiceNames: ValueNames = [
  0x01: "Get Attributes All", 0x02: "Set Attributes All", 0x03: "Get Attribute List",
  0x04: "Set Attribute List", 0x05: "Reset", 0x06: "Start", 0x07: "Stop", 0x08: "Create",
  0x09: "Delete", 0x0a: "Multiple Service Packet", 0x0d: "Apply Attributes",
  0x0e: "Get Attribute Single", 0x10: "Set Attribute Single", 0x11: "Find Next Object Instance",
  0x15: "Restore", 0x16: "Save", 0x17: "Nop", 0x18: "Get Member", 0x19: "Set Member",
  0x1a: "Insert Member", 0x1b: "Remove Member", 0x1c: "Group Sync",
]

let industrialStatusNames: ValueNames = [
  0x00: "Success", 0x01: "Connection failure", 0x02: "Resource unavailable",
  0x03: "Invalid parameter value", 0x04: "Path segment error", 0x05: "Path destination unknown",
  0x06: "Partial transfer", 0x07: "Connection lost", 0x08: "Service not supported",
  0x09: "Invalid attribute value", 0x0a: "Attribute list error",
  0x0b: "Already in requested mode/state", 0x0c: "Object state conflict",
  0x0d: "Object already exists", 0x0e: "Attribute not settable", 0x0f: "Privilege violation",
  0x10: "Device state conflict", 0x11: "Reply data too large",
  0x12: "Fragmentation of a primitive value", 0x13: "Not enough data",
  0x14: "Attribute not supported", 0x15: "Too much data", 0x16: "Object does not exist",
  0x17: "Service fragmentation sequence not in progress", 0x18: "No stored attribute data",
  0x19: "Store operation failure", 0x1a: "Routing failure, request packet too large",
  0x1b: "Routing failure, response packet too large", 0x1c: "Missing attribute list entry data",
  0x1d: "Invalid attribute value list", 0x1e: "Embedded service error",
  0x1f: "Vendor specific error", 0x20: "Invalid parameter",
  0x21: "Write-once value or medium already written", 0x22: "Invalid reply received",
  0x23: "Buffer overflow", 0x24: "Invalid message format", 0x25: "Key failure in path",
  0x26: "Path size invalid", 0x27: "Unexpected attribute in list", 0x28: "Invalid Member ID",
  0x29: "Member not settable", 0x2a: "Group 2 only server general failure",
  0x2b: "Unknown Modbus error", 0x2c: "Attribute not gettable",
]

let industrialClassNames = ValueNames(late: {
  industrialClassNamesTable.map { ($0.0...$0.0, $0.1) }
})

private let industrialClassNamesTable: [(UInt64, String)] = [
  (1, "Identity"), (2, "Message Router"), (3, "DeviceNet"), (4, "Assembly"), (5, "Connection"),
  (6, "Connection Manager"), (7, "Register"), (8, "Discrete Input Point"),
  (9, "Discrete Output Point"), (10, "Analog Input Point"), (11, "Analog Output Point"),
  (14, "Presence Sensing"), (15, "Parameter"), (16, "Parameter Group"), (18, "Group"),
  (29, "Discrete Input Group"), (30, "Discrete Output Group"), (31, "Discrete Group"),
  (32, "Analog Input Group"), (33, "Analog Output Group"), (34, "Analog Group"),
  (35, "Position Sensor"), (36, "Position Controller Supervisor"), (37, "Position Controller"),
  (38, "Block Sequencer"), (39, "Command Block"), (40, "Motor Data"), (41, "Control Supervisor"),
  (42, "AC/DC Drive"), (43, "Acknowledge Handler"), (44, "Overload"), (45, "Softstart"),
  (46, "Selection"), (48, "S-Device Supervisor"), (49, "S-Analog Sensor"),
  (50, "S-Analog Actuator"), (51, "S-Single Stage Controller"), (52, "S-Gas Calibration"),
  (53, "Trip Point"), (55, "File"), (56, "S-Partial Pressure"), (57, "Safety Supervisor"),
  (58, "Safety Validator"), (59, "Safety Discrete Output Point"),
  (60, "Safety Discrete Output Group"), (61, "Safety Discrete Input Point"),
  (62, "Safety Discrete Input Group"), (63, "Safety Dual Channel Output"),
  (64, "S-Sensor Calibration"), (65, "Event Log"), (66, "Motion Device Axis"), (67, "Time Sync"),
  (68, "Modbus"), (69, "Originator Connection List"), (70, "Modbus Serial Link"),
  (71, "Device Level Ring (DLR)"), (72, "QoS"), (73, "Safety Analog Input Point"),
  (74, "Safety Analog Input Group"), (75, "Safety Dual Channel Analog Input"),
  (76, "SERCOS III Link"), (77, "Target Connection List"), (78, "Base Energy"),
  (79, "Electrical Energy"), (80, "Non-Electrical Energy"), (81, "Base Switch"), (82, "SNMP"),
  (83, "Power Management"), (84, "RSTP Bridge"), (85, "RSTP Port"), (86, "PRP/HSR Protocol"),
  (87, "PRP/HSR Nodes Table"), (88, "Safety Feedback"), (89, "Safety Dual Channel Feedback"),
  (90, "Safety Stop Functions"), (91, "Safety Limit Functions"), (92, "Power Curtailment"),
  (93, "CIP Security"), (94, "EtherNet/IP Security"), (95, "Certificate Management"),
  (96, "Authority"), (97, "Password Authenticator"), (98, "Certificate Authenticator"),
  (99, "Ingress Egress"), (103, "PCCC Class"), (240, "ControlNet"), (241, "ControlNet Keeper"),
  (242, "ControlNet Scheduling"), (243, "Connection Configuration"), (244, "Port"),
  (245, "TCP/IP Interface"), (246, "Ethernet Link"), (247, "CompoNet"),
  (248, "CompoNet Repeater"), (249, "HART Master Port"), (250, "I/O Aggregation"),
  (256, "Protection Trip"), (257, "Protection Alarm"), (258, "Circuit Breaker Supervisor"),
  (259, "Circuit Breaker Statistics"), (260, "Electrical Demand"), (261, "Electrical Statistics"),
  (262, "Machine Base Data"), (263, "HART Process Device"), (264, "Process Device Diagnostics"),
  (265, "LLDP Management"), (266, "LLDP Data Table"), (267, "IO-Link Service Parameter"),
  (268, "IO-Link Master PHY"), (269, "IO-Link Device PHY"), (270, "Pilot Light Supervisor"),
  (271, "Select Line Link"), (272, "In-Cabinet Actual Topology"),
  (273, "In-Cabinet Commissioning"),
]

let industrialDeviceNames: ValueNames = [
  0x00: "Generic Device (deprecated)", 0x02: "AC Drive", 0x03: "Motor Overload",
  0x04: "Limit Switch", 0x05: "Inductive Proximity Switch", 0x06: "Photoelectric Sensor",
  0x07: "General Purpose Discrete I/O", 0x09: "Resolver", 0x0c: "Communications Adapter",
  0x0e: "Programmable Logic Controller", 0x10: "Position Controller", 0x13: "DC Drive",
  0x15: "Contactor", 0x16: "Motor Starter", 0x17: "Soft Start", 0x18: "Human-Machine Interface",
  0x1a: "Mass Flow Controller", 0x1b: "Pneumatic Valve", 0x1c: "Vacuum Pressure Gauge",
  0x1d: "Process Control Value", 0x1e: "Residual Gas Analyzer", 0x1f: "DC Power Generator",
  0x20: "RF Power Generator", 0x21: "Turbomolecular Vacuum Pump", 0x22: "Encoder",
  0x23: "Safety Discrete I/O Device", 0x24: "Fluid Flow Controller", 0x25: "CIP Motion Drive",
  0x26: "CompoNet Repeater", 0x27: "Mass Flow Controller, Enhanced", 0x28: "CIP Modbus Device",
  0x29: "CIP Modbus Translator", 0x2a: "Safety Analog I/O Device",
  0x2b: "Generic Device (keyable)", 0x2c: "Managed Ethernet Switch",
  0x2d: "CIP Motion Safety Drive Device", 0x2e: "Safety Drive Device", 0x2f: "CIP Motion Encoder",
  0x30: "CIP Motion Converter", 0x31: "CIP Motion I/O",
  0x32: "ControlNet Physical Layer Component", 0x33: "Circuit Breaker", 0x34: "HART Device",
  0x35: "CIP-HART Translator", 0xc8: "Embedded Component",
]
