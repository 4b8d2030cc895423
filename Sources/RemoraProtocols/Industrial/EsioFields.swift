import RemoraCore

/// The fields of esio.
struct EsioFields: Sendable {
  let type, vers, len, transactionId, dataLength, stsType, stsLength: Field<UInt16>
  let srcStnId, transferTlgId, dataTransferId, dataDestinationId: Field<UInt32>
  let dataNbr, dataFlags, data, stsRioSts, stsRioLostTlg, stsRioDiag, stsRioFlags: Field<UInt8>

  init(_ p: inout Builder) {
    type = p.u16(
      "type", "Telegram type", .hex,
      names: [0: "Reserved", 1: "Data transfer telegram", 2: "Status/Diag telegram"])
    vers = p.u16("vers", "Version")
    len = p.u16("len", "Length (bytes)")
    transactionId = p.u16("transaction_id", "Transaction ID")
    srcStnId = p.u32("src_stn_id", "Source station ID")
    transferTlgId = p.u32("transfer.tlg_id", "Telegram ID")
    dataNbr = p.u8("data.nbr", "Nbr. of data transfers")
    dataFlags = p.u8("data.flags", "Transfer header flags", .hex)
    dataTransferId = p.u32("data.transfer_id", "Data transfer ID")
    dataDestinationId = p.u32("data.destination_id", "Data destination ID")
    dataLength = p.u16("data.length", "Data transfer length")
    data = p.u8("data", "Data")
    stsType = p.u16("sts.type", "Status type", .hex, names: [0: "None", 1: "RIO status"])
    stsLength = p.u16("sts.length", "Status length (bytes)")
    stsRioSts = p.u8("sts.rio_sts", "RIO status")
    stsRioLostTlg = p.u8("sts.rio_lost_tlg", "Lost telegrams to RIO")
    stsRioDiag = p.u8("sts.rio_diag", "RIO diagnostics")
    stsRioFlags = p.u8("sts.rio_flags", "RIO flags", .hex)
  }

}
