import RemoraCore

/// The fields of can.
struct CanFields: Sendable {
  let shortID, longID, errReserved, canxlPriority, canxlVcid, canxlAcceptanceField: Field<UInt32>
  let flagsErr, flagsXtd, flagsRtr, canfdFlagsBrs, canfdFlagsEsi, canfdFlagsFdf, errTxTimeout,
    errLostarb, errCtrl, errProt, errTrx, errAck, errBusoff, errBuserror, errRestarted,
    errCtrlRxOverflow, errCtrlTxOverflow, errCtrlRxWarning, errCtrlTxWarning, errCtrlRxPassive,
    errCtrlTxPassive, errCtrlActive, errProtTypeBit, errProtTypeForm, errProtTypeStuff,
    errProtTypeBit0, errProtTypeBit1, errProtTypeOverload, errProtTypeActive, errProtTypeTx,
    canxlFlagsSec, canxlFlagsRrs, canxlFlagsXl: Field<Bool>
  let len, len8dlc, errLostarbBitnum, errProtLocation, errTrxCanh, errTrxCanl,
    canxlSduType: Field<UInt8>
  let padding, reserved, errCtrlSpecific: Field<Bytes>
  let canxlLen: Field<UInt16>
  let errDlcMismatch: Expert

  init(_ p: inout Builder) {
    shortID = p.u32("id", "ID", .decHex, mask: 0x7ff)
    longID = p.u32("id", "ID", .decHex, mask: 0x1fff_ffff)
    len = p.u8("len", "Frame-Length")
    flagsXtd = p.flag("flags.xtd", "Extended Flag", mask: 0x8000_0000, width: 4)
    flagsRtr = p.flag(
      "flags.rtr", "Remote Transmission Request Flag", mask: 0x4000_0000, width: 4)
    padding = p.bytes("padding", "Padding")
    canfdFlagsBrs = p.flag("/canfd.flags.brs", "Bit Rate Setting", mask: 0x1)
    canfdFlagsEsi = p.flag("/canfd.flags.esi", "Error State Indicator", mask: 0x2)
    flagsErr = p.flag("flags.err", "Error Message Flag", mask: 0x20000000, width: 4)
    len8dlc = p.u8("len8dlc", "Len 8 DLC")
    reserved = p.bytes("reserved", "Reserved")
    canfdFlagsFdf = p.flag("/canfd.flags.fdf", "FD Frame", mask: 0x4)
    errTxTimeout = p.flag("err.tx_timeout", "Transmit timeout", mask: 0x1, width: 4)
    errLostarb = p.flag("err.lostarb", "Lost arbitration", mask: 0x2, width: 4)
    errCtrl = p.flag("err.ctrl", "Controller problems", mask: 0x4, width: 4)
    errProt = p.flag("err.prot", "Protocol violation", mask: 0x8, width: 4)
    errTrx = p.flag("err.trx", "Transceiver status", mask: 0x10, width: 4)
    errAck = p.flag("err.ack", "No acknowledgment", mask: 0x20, width: 4)
    errBusoff = p.flag("err.busoff", "Bus off", mask: 0x40, width: 4)
    errBuserror = p.flag("err.buserror", "Bus error", mask: 0x80, width: 4)
    errRestarted = p.flag("err.restarted", "Controller restarted", mask: 0x100, width: 4)
    errReserved = p.u32("err.reserved", "Reserved", .hex, mask: 0x1ffffe00)
    errLostarbBitnum = p.u8("err.lostarb.bitnum", "Lost arbitration in bit number")
    errCtrlRxOverflow = p.flag("err.ctrl.rx_overflow", "RX buffer overflow", mask: 0x1)
    errCtrlTxOverflow = p.flag("err.ctrl.tx_overflow", "TX buffer overflow", mask: 0x2)
    errCtrlRxWarning = p.flag(
      "err.ctrl.rx_warning", "Reached warning level for RX errors", mask: 0x4)
    errCtrlTxWarning = p.flag(
      "err.ctrl.tx_warning", "Reached warning level for TX errors", mask: 0x8)
    errCtrlRxPassive = p.flag("err.ctrl.rx_passive", "Reached error passive status RX", mask: 0x10)
    errCtrlTxPassive = p.flag("err.ctrl.tx_passive", "Reached error passive status TX", mask: 0x20)
    errCtrlActive = p.flag("err.ctrl.active", "Recovered to error active state", mask: 0x40)
    errProtTypeBit = p.flag("err.prot.type.bit", "Single bit error", mask: 0x1)
    errProtTypeForm = p.flag("err.prot.type.form", "Frame format error", mask: 0x2)
    errProtTypeStuff = p.flag("err.prot.type.stuff", "Bit stuffing error", mask: 0x4)
    errProtTypeBit0 = p.flag("err.prot.type.bit0", "Unable to send dominant bit", mask: 0x8)
    errProtTypeBit1 = p.flag("err.prot.type.bit1", "Unable to send recessive bit", mask: 0x10)
    errProtTypeOverload = p.flag("err.prot.type.overload", "Bus overload", mask: 0x20)
    errProtTypeActive = p.flag("err.prot.type.active", "Active error announcement", mask: 0x40)
    errProtTypeTx = p.flag("err.prot.type.tx", "Error occurred on transmission", mask: 0x80)
    errProtLocation = p.u8(
      "err.prot.location", "Protocol error location",
      names: ValueNames(packed: Self.errProtLocationNames))
    errTrxCanh = p.u8(
      "err.trx.canh", "Transceiver CANH status", mask: 0xf,
      names: [
        0: "unspecified", 4: "no wire", 5: "short to BAT", 6: "short to VCC", 7: "short to GND",
      ])
    errTrxCanl = p.u8(
      "err.trx.canl", "Transceiver CANL status", mask: 0xf0,
      names: ValueNames(packed: Self.errTrxCanlNames))
    errCtrlSpecific = p.bytes("err.ctrl_specific", "Controller specific data")
    canxlPriority = p.u32("/canxl.priority", "Priority", mask: 0xffff)
    canxlVcid = p.u32("/canxl.vcid", "VCID", mask: 0xff0000)
    canxlFlagsSec = p.flag("/canxl.flags.sec", "Simple Extended Content", mask: 0x1)
    canxlFlagsRrs = p.flag("/canxl.flags.rrs", "Remote Request Substitution", mask: 0x2)
    canxlFlagsXl = p.flag("/canxl.flags.xl", "XL Frame", mask: 0x80)
    canxlSduType = p.u8(
      "/canxl.sdu_type", "SDU type", .hex, names: ValueNames(packed: Self.canxlSduTypeNames))
    canxlLen = p.u16("/canxl.len", "Frame-Length")
    canxlAcceptanceField = p.u32("/canxl.acceptance_field", "Acceptance field", .decHex)
    errDlcMismatch = p.expert("err.dlc_mismatch", .malformed, .error, "ERROR: DLC mismatch")
  }

  static let errProtLocationNames: StaticString = #"""
    0=unspecified
    2=ID bits 28 - 21 (SFF: 10 - 3)
    3=start of frame
    4=substitute RTR (SFF: RTR)
    5=identifier extension
    6=ID bits 20 - 18 (SFF: 2 - 0)
    7=ID bits 17-13
    8=CRC sequence
    9=reserved bit 0
    a=data section
    b=data length code
    c=RTR
    d=reserved bit 1
    e=ID bits 4-0
    f=ID bits 12-5
    12=intermission
    18=CRC delimiter
    19=ACK slot
    1a=end of frame
    1b=ACK delimiter
    """#
  static let errTrxCanlNames: StaticString = #"""
    0=unspecified
    4=no wire
    5=short to BAT
    6=short to VCC
    7=short to GND
    8=short to CANH
    """#
  static let canxlSduTypeNames: StaticString = #"""
    0=Reserved
    1=Content-based Addressing
    2=Reserved for future use
    3=CAN CC/CAN FD
    4=IEEE 802.3 (MAC frame)
    5=IEEE 802.3 (MAC frame) extended
    6=CAN CC
    7=CAN FD
    8=CiA 611-2 (Multi-PDU)
    9=AUTOSAR Multi-PDU
    a=CiA 613-2 (CANsec key agreement protocol
    ff=Reserved
    """#
}
