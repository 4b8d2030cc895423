import RemoraCore

/// The fields of TFTP.
struct TFTPFields {
  let opcode, block, errorCode: Field<UInt16>
  let sourceFile, destinationFile, type, errorMessage, optionName, optionValue: Field<Text>
  let requestFrame: Field<FrameNumber>
  let blockFull: Field<UInt32>
  let data: Field<Bytes>
  let error, blocksizeRange, blockWrap, windowsizeRange, msftwindowUnrecognized: Expert

  init(_ p: inout Builder) {
    opcode = p.u16(
      "opcode", "Opcode",
      names: [
        1: "Read Request", 2: "Write Request", 3: "Data Packet", 4: "Acknowledgement",
        5: "Error Code", 6: "Option Acknowledgement", 255: "Information (MSDP)",
      ], blurb: "TFTP message type")
    sourceFile = p.string(
      "source_file", "Source File", type: .stringz, blurb: "TFTP source file name")
    destinationFile = p.string(
      "destination_file", "Destination File", type: .stringz, blurb: "TFTP destination file name")
    requestFrame = p.frameNumber(
      "request_frame", "Request frame", blurb: "TFTP request is in frame")
    type = p.string("type", "Type", type: .stringz, blurb: "TFTP transfer type")
    block = p.u16("block", "Block", blurb: "Block number")
    blockFull = p.u32(
      "block.full", "Full Block Number", blurb: "Block number, adjusted for wrapping")
    errorCode = p.u16(
      "error.code", "Error code",
      names: [
        0: "Not defined", 1: "File not found", 2: "Access violation",
        3: "Disk full or allocation exceeded", 4: "Illegal TFTP Operation",
        5: "Unknown transfer ID", 6: "File already exists", 7: "No such user",
        8: "Option negotiation failed",
      ], blurb: "Error code in case of TFTP error message")
    errorMessage = p.string(
      "error.message", "Error message", type: .stringz,
      blurb: "Error string in case of TFTP error message")
    optionName = p.string("option.name", "Option name", type: .stringz)
    optionValue = p.string("option.value", "Option value", type: .stringz)
    data = p.bytes("data", "Data")
    error = p.expert("error", .response, .warning, "TFTP ERROR packet")
    blocksizeRange = p.expert("blocksize_range", .response, .warning, "TFTP blocksize out of range")
    blockWrap = p.expert("block.wrap", .sequence, .note, "TFTP block number is about to wrap")
    windowsizeRange = p.expert(
      "windowsize_range", .response, .warning, "TFTP windowsize out of range")
    msftwindowUnrecognized = p.expert(
      "msftwindow.unrecognized", .response, .warning, "Unrecognized msftwindow option")
  }
}
