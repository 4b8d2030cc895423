import RemoraCore

/// The fields of VNC.
struct VncFields {
  let padding, colorGroups: Field<Label>
  let serverProtoVer, clientProtoVer, tunnelTypeVendor, tunnelTypeSignature: Field<Text>
  let serverVendor, signature, serverName, clientVendor: Field<Text>
  let clientName, encodingVendor, encodingName, authError: Field<Text>
  let desktopName, clientCutText, serverCutText: Field<Text>
  let numSecurityTypes, securityType, clientSecurityType, vencryptServerMajorVer: Field<UInt8>
  let vencryptServerMinorVer, vencryptClientMajorVer, vencryptClientMinorVer,
    serverBitsPerPixel: Field<UInt8>
  let serverDepth, serverRedShift, serverGreenShift, serverBlueShift: Field<UInt8>
  let clientMessageType, clientBitsPerPixel, clientDepth, clientRedShift: Field<UInt8>
  let clientGreenShift, clientBlueShift, qemuMsgSubtype, serverMessageType: Field<UInt8>
  let hextileSubencoding, hextileNumSubrects, hextileSubrectXPos, hextileSubrectYPos: Field<UInt8>
  let hextileSubrectWidth, hextileSubrectHeight, fencePayloadLength: Field<UInt8>
  let serverSecurityType, numTunnelTypes, tunnelTypeCode, numAuthTypes: Field<UInt32>
  let tightAuthCode, authErrorLen, vencryptAuthType, vencryptNumAuthTypes: Field<UInt32>
  let desktopNameLen, key, clientCutTextLen, qemuKeyEventKeysum: Field<UInt32>
  let qemuKeyEventKeycode, rreNumSubrects, zrleLen, serverCutTextLen: Field<UInt32>
  let fenceFlags: Field<UInt32>
  let tightServerMessageType, tightClientMessageType, encodingType,
    clientSetEncodingsEncodingType: Field<Int32>
  let clientCutTextLenExt, fbUpdateEncodingType: Field<Int32>
  let authChallenge, authResponse, ardAuthModulus, ardAuthServerKey: Field<Bytes>
  let ardAuthCredentials, ardAuthClientKey, cursorXForeBack, cursorEncodingPixels: Field<Bytes>
  let cursorEncodingBitmask, rawPixelData, rreBgPixel, rreSubrectPixel: Field<Bytes>
  let hextileRawValue, hextileBgValue, hextileFgValue, hextileSubrectPixelValue: Field<Bytes>
  let zrleData, fencePayload: Field<Bytes>
  let authResult, vencryptVersionAck, vencryptAuthTypeAck, shareDesktopFlag: Field<Bool>
  let serverBigEndianFlag, serverTrueColorFlag, clientBigEndianFlag,
    clientTrueColorFlag: Field<Bool>
  let keyDown, button1Pos, button2Pos, button3Pos: Field<Bool>
  let button4Pos, button5Pos, button6Pos, button7Pos: Field<Bool>
  let button8Pos, updateReqIncremental, qemuKeyEventDownFlag, hextileRaw: Field<Bool>
  let hextileBg, hextileFg, hextileAnysubrects, hextileSubrectscolored: Field<Bool>
  let fenceRequest, fenceSyncNext, fenceBlockAfter, fenceBlockBefore: Field<Bool>
  let ardAuthGenerator, ardAuthKeyLen, width, height: Field<UInt16>
  let serverRedMax, serverGreenMax, serverBlueMax, numServerMessageTypes: Field<UInt16>
  let numClientMessageTypes, numEncodingTypes, clientRedMax, clientGreenMax: Field<UInt16>
  let clientBlueMax, pointerXPos, pointerYPos, clientSetEncodingsNum: Field<UInt16>
  let updateReqXPos, updateReqYPos, updateReqWidth, updateReqHeight: Field<UInt16>
  let fbUpdateNumRects, fbUpdateXPos, fbUpdateYPos, fbUpdateWidth: Field<UInt16>
  let fbUpdateHeight, copyrectSrcXPos, copyrectSrcYPos, rreSubrectXPos: Field<UInt16>
  let rreSubrectYPos, rreSubrectWidth, rreSubrectHeight, colormapFirstColor: Field<UInt16>
  let colormapGroups, colormapRed, colormapGreen, colormapBlue: Field<UInt16>
  let tooManyRectangles, tooManySubRectangles, tooManyColors, reassemble: Expert

  init(_ p: inout Builder) {
    padding = p.label("padding", "Padding", blurb: "Unused space")
    serverProtoVer = p.string(
      "server_proto_ver", "Server protocol version", blurb: "VNC protocol version on server")
    clientProtoVer = p.string(
      "client_proto_ver", "Client protocol version", blurb: "VNC protocol version on client")
    numSecurityTypes = p.u8(
      "num_security_types", "Number of security types",
      blurb: "Number of security (authentication) types supported by the server")
    securityType = p.u8(
      "security_type", "Security type", names: ValueNames(packed: vncNames0),
      blurb: "Security types offered by the server (VNC versions => 3.007)")
    serverSecurityType = p.u32(
      "server_security_type", "Security type", names: ValueNames(packed: vncNames0),
      blurb: "Security type mandated by the server")
    clientSecurityType = p.u8(
      "client_security_type", "Security type selected", names: ValueNames(packed: vncNames0),
      blurb: "Security type selected by the client")
    numTunnelTypes = p.u32(
      "num_tunnel_types", "Number of supported tunnel types",
      blurb: "Number of tunnel types for TightVNC")
    tunnelTypeCode = p.u32(
      "tunnel_type_code", "Tunnel type code", blurb: "Tunnel type code specific to TightVNC")
    tunnelTypeVendor = p.string(
      "tunnel_type_vendor", "Tunnel type vendor", blurb: "Tunnel type vendor specific to TightVNC")
    tunnelTypeSignature = p.string(
      "tunnel_type_signature", "Tunnel type signature",
      blurb: "Tunnel type signature specific to TightVNC")
    numAuthTypes = p.u32(
      "num_auth_types", "Number of supported authentication types",
      blurb: "Authentication types specific to TightVNC")
    tightAuthCode = p.u32(
      "tight_auth_code", "Authentication code", names: ValueNames(packed: vncNames0),
      blurb: "Authentication code specific to TightVNC")
    tightServerMessageType = p.i32(
      "tight_server_message_type", "Server message type (TightVNC)",
      blurb: "Server message type specific to TightVNC")
    serverVendor = p.string(
      "server_vendor", "Server vendor code", blurb: "Server vendor code specific to TightVNC")
    signature = p.string("signature", "Signature")
    serverName = p.string("server_name", "Server name", blurb: "Server name specific to TightVNC")
    tightClientMessageType = p.i32(
      "tight_client_message_type", "Client message type (TightVNC)",
      blurb: "Client message type specific to TightVNC")
    clientVendor = p.string(
      "client_vendor", "Client vendor code", blurb: "Client vendor code specific to TightVNC")
    clientName = p.string("client_name", "Client name", blurb: "Client name specific to TightVNC")
    encodingType = p.i32(
      "encoding_type", "Encoding type", names: ValueNames(packed: vncNames1),
      blurb: "Encoding type specific to TightVNC")
    encodingVendor = p.string(
      "encoding_vendor", "Encoding vendor code", blurb: "Encoding vendor code specific to TightVNC")
    encodingName = p.string(
      "encoding_name", "Encoding name", blurb: "Encoding name specific to TightVNC")
    authChallenge = p.bytes(
      "auth_challenge", "Authentication challenge",
      blurb: "Random authentication challenge from server to client")
    authResponse = p.bytes(
      "auth_response", "Authentication response",
      blurb: "Client's encrypted response to the server's authentication challenge")
    authResult = p.flag(
      "auth_result", "Authentication result", mask: 0x1, width: 4, set: "Failed", unset: "OK")
    authErrorLen = p.u32(
      "auth_error_len", "Length of authentication error",
      blurb: "Authentication error length (present only if the authentication result is fail)")
    authError = p.string(
      "auth_error", "Authentication error",
      blurb: "Authentication error (present only if the authentication result is fail)")
    ardAuthGenerator = p.u16(
      "ard_auth_generator", "Generator", blurb: "Generator for Diffie-Hellman key exchange")
    ardAuthKeyLen = p.u16("ard_auth_key_len", "Key length", blurb: "Diffie-Hellman key length")
    ardAuthModulus = p.bytes(
      "ard_auth_modulus", "Prime modulus", blurb: "Prime modulus for Diffie-Hellman key exchange")
    ardAuthServerKey = p.bytes(
      "ard_auth_server_key", "Server public key", blurb: "Server's public Diffie-Hellman key")
    ardAuthCredentials = p.bytes(
      "ard_auth_credentials", "Encrypted credentials",
      blurb: "Encrypted client username and password")
    ardAuthClientKey = p.bytes(
      "ard_auth_client_key", "Client public key", blurb: "Client's public Diffie-Hellman key")
    vencryptServerMajorVer = p.u8("vencrypt_server_major_ver", "VeNCrypt server major version")
    vencryptServerMinorVer = p.u8("vencrypt_server_minor_ver", "VeNCrypt server minor version")
    vencryptClientMajorVer = p.u8("vencrypt_client_major_ver", "VeNCrypt client major version")
    vencryptClientMinorVer = p.u8("vencrypt_client_minor_ver", "VeNCrypt client minor version")
    vencryptVersionAck = p.flag(
      "vencrypt_version_ack", "VeNCrypt version ack", mask: 0xff, set: "Error", unset: "Ok")
    vencryptAuthType = p.u32(
      "vencrypt_auth_type", "VeNCrypt authentication type", names: ValueNames(packed: vncNames2),
      blurb: "Authentication type specific to VeNCrypt")
    vencryptNumAuthTypes = p.u32(
      "vencrypt_num_auth_types", "VeNCrypt Number of supported authentication types")
    vencryptAuthTypeAck = p.flag(
      "vencrypt_auth_type_ack", "VeNCrypt Authorization type ack", mask: 0xff, set: "Ok",
      unset: "Error")
    shareDesktopFlag = p.flag(
      "share_desktop_flag", "Share desktop flag",
      blurb: "Client's desire to share the server's desktop with other clients")
    width = p.u16(
      "width", "Framebuffer width", blurb: "Width of the framebuffer (screen) in pixels")
    height = p.u16(
      "height", "Framebuffer height", blurb: "Height of the framebuffer (screen) in pixels")
    serverBitsPerPixel = p.u8(
      "server_bits_per_pixel", "Bits per pixel",
      blurb: "Number of bits used by server for each pixel value on the wire from the server")
    serverDepth = p.u8(
      "server_depth", "Depth", blurb: "Number of useful bits in the pixel value on server")
    serverBigEndianFlag = p.flag(
      "server_big_endian_flag", "Big endian flag",
      blurb: "True if multi-byte pixels are interpreted as big endian by server")
    serverTrueColorFlag = p.flag(
      "server_true_color_flag", "True color flag",
      blurb:
        "If true, then the next six items specify how to extract the red, green and blue intensities from the pixel value on the server."
    )
    serverRedMax = p.u16(
      "server_red_max", "Red maximum", blurb: "Maximum red value on server as n: 2^n - 1")
    serverGreenMax = p.u16(
      "server_green_max", "Green maximum", blurb: "Maximum green value on server as n: 2^n - 1")
    serverBlueMax = p.u16(
      "server_blue_max", "Blue maximum", blurb: "Maximum blue value on server as n: 2^n - 1")
    serverRedShift = p.u8(
      "server_red_shift", "Red shift",
      blurb:
        "Number of shifts needed to get the red value in a pixel to the least significant bit on the server"
    )
    serverGreenShift = p.u8(
      "server_green_shift", "Green shift",
      blurb:
        "Number of shifts needed to get the green value in a pixel to the least significant bit on the server"
    )
    serverBlueShift = p.u8(
      "server_blue_shift", "Blue shift",
      blurb:
        "Number of shifts needed to get the blue value in a pixel to the least significant bit on the server"
    )
    desktopNameLen = p.u32(
      "desktop_name_len", "Desktop name length", blurb: "Length of desktop name in bytes")
    desktopName = p.string(
      "desktop_name", "Desktop name", blurb: "Name of the VNC desktop on the server")
    numServerMessageTypes = p.u16(
      "num_server_message_types", "Server message types", blurb: "Unknown")
    numClientMessageTypes = p.u16(
      "num_client_message_types", "Client message types", blurb: "Unknown")
    numEncodingTypes = p.u16("num_encoding_types", "Encoding types", blurb: "Unknown")
    clientMessageType = p.u8(
      "client_message_type", "Client Message Type", names: ValueNames(packed: vncNames3),
      blurb: "Message type from client")
    clientBitsPerPixel = p.u8(
      "client_bits_per_pixel", "Bits per pixel",
      blurb: "Number of bits used by server for each pixel value on the wire from the client")
    clientDepth = p.u8(
      "client_depth", "Depth", blurb: "Number of useful bits in the pixel value on client")
    clientBigEndianFlag = p.flag(
      "client_big_endian_flag", "Big endian flag",
      blurb: "True if multi-byte pixels are interpreted as big endian by client")
    clientTrueColorFlag = p.flag(
      "client_true_color_flag", "True color flag",
      blurb:
        "If true, then the next six items specify how to extract the red, green and blue intensities from the pixel value on the client."
    )
    clientRedMax = p.u16(
      "client_red_max", "Red maximum", blurb: "Maximum red value on client as n: 2^n - 1")
    clientGreenMax = p.u16(
      "client_green_max", "Green maximum", blurb: "Maximum green value on client as n: 2^n - 1")
    clientBlueMax = p.u16(
      "client_blue_max", "Blue maximum", blurb: "Maximum blue value on client as n: 2^n - 1")
    clientRedShift = p.u8(
      "client_red_shift", "Red shift",
      blurb:
        "Number of shifts needed to get the red value in a pixel to the least significant bit on the client"
    )
    clientGreenShift = p.u8(
      "client_green_shift", "Green shift",
      blurb:
        "Number of shifts needed to get the green value in a pixel to the least significant bit on the client"
    )
    clientBlueShift = p.u8(
      "client_blue_shift", "Blue shift",
      blurb:
        "Number of shifts needed to get the blue value in a pixel to the least significant bit on the client"
    )
    keyDown = p.flag(
      "key_down", "Key down", set: "Yes", unset: "No",
      blurb: "Specifies whether the key is being pressed or not")
    key = p.u32(
      "key", "Key", .hex, names: ValueNames(packed: vncNames4), blurb: "Key being pressed/depressed"
    )
    button1Pos = p.flag(
      "button_1_pos", "Mouse button #1 position", mask: 0x1, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #1 is being pressed or not")
    button2Pos = p.flag(
      "button_2_pos", "Mouse button #2 position", mask: 0x2, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #2 is being pressed or not")
    button3Pos = p.flag(
      "button_3_pos", "Mouse button #3 position", mask: 0x4, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #3 is being pressed or not")
    button4Pos = p.flag(
      "button_4_pos", "Mouse button #4 position", mask: 0x8, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #4 is being pressed or not")
    button5Pos = p.flag(
      "button_5_pos", "Mouse button #5 position", mask: 0x10, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #5 is being pressed or not")
    button6Pos = p.flag(
      "button_6_pos", "Mouse button #6 position", mask: 0x20, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #6 is being pressed or not")
    button7Pos = p.flag(
      "button_7_pos", "Mouse button #7 position", mask: 0x40, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #7 is being pressed or not")
    button8Pos = p.flag(
      "button_8_pos", "Mouse button #8 position", mask: 0x80, set: "Pressed", unset: "Not pressed",
      blurb: "Whether mouse button #8 is being pressed or not")
    pointerXPos = p.u16(
      "pointer_x_pos", "X position", blurb: "Position of mouse cursor on the x-axis")
    pointerYPos = p.u16(
      "pointer_y_pos", "Y position", blurb: "Position of mouse cursor on the y-axis")
    clientSetEncodingsNum = p.u16(
      "client_set_encodings_num", "Number of encodings",
      blurb: "Number of encodings used to send pixel data from server to client")
    clientSetEncodingsEncodingType = p.i32(
      "client_set_encodings_encoding_type", "Encoding type", names: ValueNames(packed: vncNames1),
      blurb: "Type of encoding used to send pixel data from server to client")
    updateReqIncremental = p.flag(
      "update_req_incremental", "Incremental update",
      blurb: "Specifies if the client wants an incremental update instead of a full one")
    updateReqXPos = p.u16(
      "update_req_x_pos", "X position", blurb: "X position of framebuffer (screen) update requested"
    )
    updateReqYPos = p.u16(
      "update_req_y_pos", "Y position", blurb: "Y position of framebuffer (screen) update request")
    updateReqWidth = p.u16(
      "update_req_width", "Width", blurb: "Width of framebuffer (screen) update request")
    updateReqHeight = p.u16(
      "update_req_height", "Height", blurb: "Height of framebuffer (screen) update request")
    clientCutTextLen = p.u32(
      "client_cut_text_len", "Length",
      blurb: "Length of client's copy/cut text (clipboard) string in bytes")
    clientCutTextLenExt = p.i32(
      "client_cut_text_len_ext", "Length",
      blurb: "Length of client's copy/cut text (clipboard) string in bytes (extended)")
    clientCutText = p.string(
      "client_cut_text", "Text", blurb: "Text string in the client's copy/cut text (clipboard)")
    qemuMsgSubtype = p.u8(
      "qemu.msg_subtype", "Subtype", names: [0: "QEMU Extended Key Event"],
      blurb: "QEMU message subtype")
    qemuKeyEventDownFlag = p.flag(
      "qemu.key_event.down_flag", "Key pressed", blurb: "Key status (pressed or released)")
    qemuKeyEventKeysum = p.u32(
      "qemu.key_event.keysum", "KeySum", .hex, blurb: "Pressed or released key KeySum")
    qemuKeyEventKeycode = p.u32(
      "qemu.key_event.keycode", "KeyCode", .hex, blurb: "Pressed or released key KeyCode")
    serverMessageType = p.u8(
      "server_message_type", "Server Message Type", names: ValueNames(packed: vncNames5),
      blurb: "Message type from server")
    fbUpdateNumRects = p.u16(
      "fb_update_num_rects", "Number of rectangles",
      blurb: "Number of rectangles of this server framebuffer update")
    fbUpdateXPos = p.u16(
      "fb_update_x_pos", "X position", blurb: "X position of this server framebuffer update")
    fbUpdateYPos = p.u16(
      "fb_update_y_pos", "Y position", blurb: "Y position of this server framebuffer update")
    fbUpdateWidth = p.u16(
      "fb_update_width", "Width", blurb: "Width of this server framebuffer update")
    fbUpdateHeight = p.u16(
      "fb_update_height", "Height", blurb: "Height of this server framebuffer update")
    fbUpdateEncodingType = p.i32(
      "fb_update_encoding_type", "Encoding type", names: ValueNames(packed: vncNames1),
      blurb: "Encoding type of this server framebuffer update")
    cursorXForeBack = p.bytes(
      "cursor_x_fore_back", "X Cursor foreground RGB / background RGB",
      blurb: "RGB values for the X cursor's foreground and background")
    cursorEncodingPixels = p.bytes(
      "cursor_encoding_pixels", "Cursor encoding pixels", blurb: "Cursor encoding pixel data")
    cursorEncodingBitmask = p.bytes(
      "cursor_encoding_bitmask", "Cursor encoding bitmask", blurb: "Cursor encoding pixel bitmask")
    rawPixelData = p.bytes("raw_pixel_data", "Pixel data", blurb: "Raw pixel data.")
    copyrectSrcXPos = p.u16(
      "copyrect_src_x_pos", "Source x position", blurb: "X position of the rectangle to copy from")
    copyrectSrcYPos = p.u16(
      "copyrect_src_y_pos", "Source y position", blurb: "Y position of the rectangle to copy from")
    rreNumSubrects = p.u32(
      "rre_num_subrects", "Number of subrectangles",
      blurb: "Number of subrectangles contained in this encoding type")
    rreBgPixel = p.bytes("rre_bg_pixel", "Background pixel value")
    rreSubrectPixel = p.bytes("rre_subrect_pixel", "Pixel value", blurb: "Subrectangle pixel value")
    rreSubrectXPos = p.u16(
      "rre_subrect_x_pos", "X position", blurb: "Position of this subrectangle on the x axis")
    rreSubrectYPos = p.u16(
      "rre_subrect_y_pos", "Y position", blurb: "Position of this subrectangle on the y axis")
    rreSubrectWidth = p.u16("rre_subrect_width", "Width", blurb: "Width of this subrectangle")
    rreSubrectHeight = p.u16("rre_subrect_height", "Height", blurb: "Height of this subrectangle")
    hextileSubencoding = p.u8(
      "hextile_subencoding", "Subencoding type", blurb: "Hextile subencoding type.")
    hextileRaw = p.flag(
      "hextile_raw", "Raw", mask: 0x1, set: "Yes", unset: "No",
      blurb: "Raw subencoding is used in this tile")
    hextileRawValue = p.bytes(
      "hextile_raw_value", "Raw pixel values", blurb: "Raw subencoding pixel values")
    hextileBg = p.flag(
      "hextile_bg", "Background Specified", mask: 0x2, set: "Yes", unset: "No",
      blurb: "Background Specified subencoding is used in this tile")
    hextileBgValue = p.bytes(
      "hextile_bg_value", "Background pixel value", blurb: "Background color for this tile")
    hextileFg = p.flag(
      "hextile_fg", "Foreground Specified", mask: 0x4, set: "Yes", unset: "No",
      blurb: "Foreground Specified subencoding is used in this tile")
    hextileFgValue = p.bytes(
      "hextile_fg_value", "Foreground pixel value", blurb: "Foreground color for this tile")
    hextileAnysubrects = p.flag(
      "hextile_anysubrects", "Any Subrects", mask: 0x8, set: "Yes", unset: "No",
      blurb: "Any subrects subencoding is used in this tile")
    hextileNumSubrects = p.u8(
      "hextile_num_subrects", "Number of subrectangles",
      blurb: "Number of subrectangles that follow")
    hextileSubrectscolored = p.flag(
      "hextile_subrectscolored", "Subrects Colored", mask: 0x10, set: "Yes", unset: "No",
      blurb: "Subrects colored subencoding is used in this tile")
    hextileSubrectPixelValue = p.bytes(
      "hextile_subrect_pixel_value", "Pixel value", blurb: "Pixel value of this subrectangle")
    hextileSubrectXPos = p.u8(
      "hextile_subrect_x_pos", "X position", mask: 0xf0, blurb: "X position of this subrectangle")
    hextileSubrectYPos = p.u8(
      "hextile_subrect_y_pos", "Y position", mask: 0xf, blurb: "Y position of this subrectangle")
    hextileSubrectWidth = p.u8(
      "hextile_subrect_width", "Width", mask: 0xf0, blurb: "Subrectangle width minus one")
    hextileSubrectHeight = p.u8(
      "hextile_subrect_height", "Height", mask: 0xf, blurb: "Subrectangle height minus one")
    zrleLen = p.u32(
      "zrle_len", "ZRLE compressed length", blurb: "Length of compressed ZRLE data that follows")
    zrleData = p.bytes(
      "zrle_data", "ZRLE compressed data",
      blurb:
        "Compressed ZRLE data.  Compiling with zlib support will uncompress and dissect this data")
    colormapFirstColor = p.u16(
      "colormap_first_color", "First color",
      blurb: "First color that should be mapped to given RGB intensities")
    colorGroups = p.label("color_groups", "Color groups")
    colormapGroups = p.u16(
      "colormap_groups", "Number of color groups", blurb: "Number of red/green/blue color groups")
    colormapRed = p.u16("colormap_red", "Red", blurb: "Red intensity")
    colormapGreen = p.u16("colormap_green", "Green", blurb: "Green intensity")
    colormapBlue = p.u16("colormap_blue", "Blue", blurb: "Blue intensity")
    serverCutTextLen = p.u32(
      "server_cut_text_len", "Length",
      blurb: "Length of server's copy/cut text (clipboard) string in bytes")
    serverCutText = p.string(
      "server_cut_text", "Text", blurb: "Text string in the server's copy/cut text (clipboard)")
    fenceFlags = p.u32("fence_flags", "Fence flags", .hex)
    fenceRequest = p.flag("fence_request", "Fence_request", mask: 0x80000000, width: 4)
    fenceSyncNext = p.flag("fence_sync_next", "Fence_sync_next", mask: 0x4, width: 4)
    fenceBlockAfter = p.flag("fence_block_after", "Fence_block_after", mask: 0x2, width: 4)
    fenceBlockBefore = p.flag("fence_block_before", "Fence block_before", mask: 0x1, width: 4)
    fencePayloadLength = p.u8("fence_payload_length", "Fence payload length")
    fencePayload = p.bytes("fence_payload", "Fence payload")
    tooManyRectangles = p.expert(
      "too_many_rectangles", .malformed, .error, "Too many rectangles, aborting dissection")
    tooManySubRectangles = p.expert(
      "too_many_sub_rectangles", .malformed, .error, "Too many sub-rectangles, aborting dissection")
    tooManyColors = p.expert(
      "too_many_colors", .malformed, .error, "Too many colors, aborting dissection")
    reassemble = p.expert(
      "reassemble", .reassemble, .chat,
      "See further on for dissection of the complete (reassembled) PDU")
  }
}
