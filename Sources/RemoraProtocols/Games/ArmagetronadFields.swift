import RemoraCore

/// The fields of armagetronad.
struct ArmagetronadFields: Sendable {
  static let kinds = ValueNames(packed: descriptorIdNames)
  let descriptorId, messageId, dataLen, senderId: Field<UInt16>
  let data: Field<Bytes>
  let message: Field<Label>

  init(_ p: inout Builder) {
    descriptorId = p.u16(
      "descriptor_id", "Descriptor", names: Self.kinds,
      blurb: "The ID of the descriptor (the command)")
    messageId = p.u16("message_id", "MessageID", .hex, blurb: "The ID of the message (to ack it)")
    dataLen = p.u16("data_len", "DataLen", blurb: "The length of the data (in shorts)")
    data = p.bytes("data", "Data", blurb: "The actual data (array of shorts in network order)")
    senderId = p.u16(
      "sender_id", "SenderID", .hex, blurb: "The ID of the sender (0x0000 for the server)")
    message = p.label("message", "Message", blurb: "A message")
  }

  static let descriptorIdNames: StaticString = #"""
    1=ack
    2=req_info
    3=login_deny
    4=login_ignore
    5=login_accept
    6=login1
    7=logout
    8=sn_ConsoleOut
    9=client_cen
    a=version
    b=login2
    14=req_id
    15=id_req_handler
    16=net_destroy
    17=net_control
    18=net_sync
    19=ready to get objects
    1a=net_clear
    1b=sync_ack
    1c=sync_msg
    28=password_request
    29=password_answer
    32=small_server
    33=big_server
    34=small_request
    35=big_request
    36=big_server_master
    37=big_request_master
    3c=transfer config
    c8=Chat
    c9=ePlayerNetID
    ca=player_removed_from_game
    cb=Chat Client
    d2=eTimer
    dc=eTeam
    e6=vote cast
    e7=Kick vote
    e8=Server controlled vote
    e9=Server controlled vote expired
    12c=gNetPlayerWall
    136=game
    137=client_gamestate
    140=cycle
    141=destination
    14a=gAIPlayer
    14b=gAITeam
    154=zone
    """#
}
