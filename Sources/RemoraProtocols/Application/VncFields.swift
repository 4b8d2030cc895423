import RemoraCore

/// Fields of the remote framebuffer protocol (RFC 6143 section 7).
struct VNCFields: Sendable {
  let serverProtoVer, clientProtoVer, authError, desktopName, clientCutText: Field<Text>
  let serverCutText: Field<Text>
  let numSecurityTypes, securityType, clientSecurityType, serverBitsPerPixel,
    serverDepth: Field<UInt8>
  let serverRedShift, serverGreenShift, serverBlueShift, clientMessageType,
    clientBitsPerPixel: Field<UInt8>
  let clientDepth, clientRedShift, clientGreenShift, clientBlueShift,
    serverMessageType: Field<UInt8>
  let serverSecurityType, authErrorLen, desktopNameLen, key, clientCutTextLen: Field<UInt32>
  let serverCutTextLen: Field<UInt32>
  let authChallenge, authResponse, rawPixelData, cursorEncodingPixels,
    cursorEncodingBitmask: Field<Bytes>
  let authResult, shareDesktopFlag, serverBigEndianFlag, serverTrueColorFlag,
    clientBigEndianFlag: Field<Bool>
  let clientTrueColorFlag, updateReqIncremental, keyDown, button1Pos, button2Pos: Field<Bool>
  let button3Pos, button4Pos, button5Pos, button6Pos, button7Pos: Field<Bool>
  let button8Pos: Field<Bool>
  let width, height, serverRedMax, serverGreenMax, serverBlueMax: Field<UInt16>
  let clientRedMax, clientGreenMax, clientBlueMax, clientSetEncodingsNum,
    updateReqXPos: Field<UInt16>
  let updateReqYPos, updateReqWidth, updateReqHeight, pointerXPos, pointerYPos: Field<UInt16>
  let fbUpdateNumRects, fbUpdateXPos, fbUpdateYPos, fbUpdateWidth, fbUpdateHeight: Field<UInt16>
  let copyrectSrcXPos, copyrectSrcYPos: Field<UInt16>
  let padding: Field<Label>
  let clientSetEncodingsEncodingType, fbUpdateEncodingType: Field<Int32>

  init(_ p: inout Builder) {
    serverProtoVer = p.string(
      "server_proto_ver", "Server protocol version", blurb: "VNC protocol version on server")
    clientProtoVer = p.string(
      "client_proto_ver", "Client protocol version", blurb: "VNC protocol version on client")
    numSecurityTypes = p.u8(
      "num_security_types", "Number of security types",
      blurb: "Number of security (authentication) types supported by the server")
    securityType = p.u8(
      "security_type", "Security type", names: vncSecurityTypeNames,
      blurb: "Security types offered by the server (VNC versions => 3.007)")
    serverSecurityType = p.u32(
      "server_security_type", "Security type", names: vncSecurityTypeNames,
      blurb: "Security type mandated by the server")
    clientSecurityType = p.u8(
      "client_security_type", "Security type selected", names: vncSecurityTypeNames,
      blurb: "Security type selected by the client")
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
    padding = p.label("padding", "Padding", blurb: "Unused space")
    desktopNameLen = p.u32(
      "desktop_name_len", "Desktop name length", blurb: "Length of desktop name in bytes")
    desktopName = p.string(
      "desktop_name", "Desktop name", blurb: "Name of the VNC desktop on the server")
    clientMessageType = p.u8(
      "client_message_type", "Client Message Type", names: vncClientMessageTypeNames,
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
    clientSetEncodingsNum = p.u16(
      "client_set_encodings_num", "Number of encodings",
      blurb: "Number of encodings used to send pixel data from server to client")
    clientSetEncodingsEncodingType = p.i32(
      "client_set_encodings_encoding_type", "Encoding type",
      names: vncClientSetEncodingsEncodingTypeNames,
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
    keyDown = p.flag(
      "key_down", "Key down", set: "Yes", unset: "No",
      blurb: "Specifies whether the key is being pressed or not")
    key = p.u32("key", "Key", .hex, names: vncKeyNames, blurb: "Key being pressed/depressed")
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
    clientCutTextLen = p.u32(
      "client_cut_text_len", "Length",
      blurb: "Length of client's copy/cut text (clipboard) string in bytes")
    clientCutText = p.string(
      "client_cut_text", "Text", blurb: "Text string in the client's copy/cut text (clipboard)")
    serverMessageType = p.u8(
      "server_message_type", "Server Message Type", names: vncServerMessageTypeNames,
      blurb: "Message type from server")
    serverCutTextLen = p.u32(
      "server_cut_text_len", "Length",
      blurb: "Length of server's copy/cut text (clipboard) string in bytes")
    serverCutText = p.string(
      "server_cut_text", "Text", blurb: "Text string in the server's copy/cut text (clipboard)")
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
      "fb_update_encoding_type", "Encoding type", names: vncClientSetEncodingsEncodingTypeNames,
      blurb: "Encoding type of this server framebuffer update")
    rawPixelData = p.bytes("raw_pixel_data", "Pixel data", blurb: "Raw pixel data.")
    copyrectSrcXPos = p.u16(
      "copyrect_src_x_pos", "Source x position", blurb: "X position of the rectangle to copy from")
    copyrectSrcYPos = p.u16(
      "copyrect_src_y_pos", "Source y position", blurb: "Y position of the rectangle to copy from")
    cursorEncodingPixels = p.bytes(
      "cursor_encoding_pixels", "Cursor encoding pixels", blurb: "Cursor encoding pixel data")
    cursorEncodingBitmask = p.bytes(
      "cursor_encoding_bitmask", "Cursor encoding bitmask", blurb: "Cursor encoding pixel bitmask")
  }
}

let vncSecurityTypeNames: ValueNames = [
  0: "Invalid", 1: "None", 2: "VNC", 5: "RA2", 6: "RA2ne", 16: "Tight", 17: "Ultra", 18: "TLS",
  19: "VeNCrypt", 20: "GTK-VNC SASL", 30: "Apple Remote Desktop",
]

let vncClientMessageTypeNames: ValueNames = [
  0: "Set Pixel Format", 2: "Set Encodings", 3: "Framebuffer Update Request", 4: "Key Event",
  5: "Pointer Event", 6: "Cut Text", 128: "MirrorLink", 150: "Enable Continuous Updates",
  248: "Fence", 250: "Xvp", 251: "Setr Desktop Size", 252: "Tight", 253: "Gii", 255: "Qemu",
]

let vncClientSetEncodingsEncodingTypeNames = ValueNames(
  packed: #"""
    ffffffffffffff21=DesktopSize (pseudo)
    ffffffffffffff20=LastRect (pseudo)
    ffffffffffffff18=Pointer pos (pseudo)
    ffffffffffffff11=Rich Cursor (pseudo)
    ffffffffffffff10=X Cursor (pseudo)
    0=Raw
    1=CopyRect
    2=RRE
    4=CoRRE
    5=Hextile
    6=Zlib
    7=Tight
    8=ZlibHex
    9=Ultra
    f=Tiled Run-Length
    10=ZRLE
    11=Hitachi ZYWRLE
    32=Open H.264
    ffffffffffffffe0=JPEG quality level 0
    ffffffffffffffe1=JPEG quality level 1
    ffffffffffffffe2=JPEG quality level 2
    ffffffffffffffe3=JPEG quality level 3
    ffffffffffffffe4=JPEG quality level 4
    ffffffffffffffe5=JPEG quality level 5
    ffffffffffffffe6=JPEG quality level 6
    ffffffffffffffe7=JPEG quality level 7
    ffffffffffffffe8=JPEG quality level 8
    ffffffffffffffe9=JPEG quality level 9
    ffffffffffffff00=Compression level 0
    ffffffffffffff01=Compression level 1
    ffffffffffffff02=Compression level 2
    ffffffffffffff03=Compression level 3
    ffffffffffffff04=Compression level 4
    ffffffffffffff05=Compression level 5
    ffffffffffffff06=Compression level 6
    ffffffffffffff07=Compression level 7
    ffffffffffffff08=Compression level 8
    ffffffffffffff09=Compression level 9
    574d5664=VMware Cursor (pseudo)
    574d5666=VMware Cursor Position (pseudo)
    574d5668=VMware LED State (pseudo)
    574d5669=VMWare Display Mode Change (pseudo)
    ffffffffffff0001=Enable Caching
    ffffffffffff8000=Server State
    ffffffffffff8001=Enable Keep Alive
    ffffffffffff8002=FTP protocol version
    fffffffffffffeff=QEMU Pointer Motion Change (pseudo)
    fffffffffffffefe=QEMU Extended Key Event (pseudo)
    fffffffffffffec8=Fence (pseudo)
    fffffffffffffec7=Continuous Updates (pseudo)
    fffffffffffffec6=Cursor With Alpha (pseudo)
    fffffffffffffefd=QEMU Audio (pseudo)
    fffffffffffffefb=QEMU LED State (pseudo)
    fffffffffffffecd=Desktop Name
    fffffffffffffecc=Extended Desktop Size
    fffffffffffe0000=Keyboard LED State
    fffffffffffe0001=Supported Messages
    fffffffffffe0002=Supported Encodings
    fffffffffffe0003=Server Identity
    fffffffffffffdf5=MirrorLink
    fffffffffffffdf4=Context Information
    fffffffffffffdf3=SLRLE
    fffffffffffffdf2=Transform
    fffffffffffffdf1=HSML
    48323634=H264
    c0a1e5ce=Extended Clipboard (pseudo)
    """#)

let vncKeyNames = ValueNames(
  packed: #"""
    0=NoSymbol
    20=space
    21=!
    22="
    23=#
    24=$
    25=%
    26=&
    27='
    28=(
    29=)
    2a=*
    2b=+
    2c=,
    2d=-
    2e=.
    2f=/
    30=0
    31=1
    32=2
    33=3
    34=4
    35=5
    36=6
    37=7
    38=8
    39=9
    3a=:
    3b=;
    3c=<
    3d==
    3e=>
    3f=?
    40=@
    41=A
    42=B
    43=C
    44=D
    45=E
    46=F
    47=G
    48=H
    49=I
    4a=J
    4b=K
    4c=L
    4d=M
    4e=N
    4f=O
    50=P
    51=Q
    52=R
    53=S
    54=T
    55=U
    56=V
    57=W
    58=X
    59=Y
    5a=Z
    5b=[
    5c=\
    5d=]
    5e=^
    5f=_
    60=`
    61=a
    62=b
    63=c
    64=d
    65=e
    66=f
    67=g
    68=h
    69=i
    6a=j
    6b=k
    6c=l
    6d=m
    6e=n
    6f=o
    70=p
    71=q
    72=r
    73=s
    74=t
    75=u
    76=v
    77=w
    78=x
    79=y
    7a=z
    7b={
    7c=|
    7d=, HFILL }
    7e=~
    a0=nobreakspace
    a1=¡
    a2=¢
    a3=£
    a4=¤
    a5=¥
    a6=¦
    a7=§
    a8=¨
    a9=©
    aa=ª
    ab=«
    ac=¬
    ad=­
    ae=®
    af=¯
    b0=°
    b1=±
    b2=²
    b3=³
    b4=´
    b5=µ
    b6=¶
    b7=·
    b8=¸
    b9=¹
    ba=º
    bb=»
    bc=¼
    bd=½
    be=¾
    bf=¿
    c0=À
    c1=Á
    c2=Â
    c3=Ã
    c4=Ä
    c5=Å
    c6=Æ
    c7=Ç
    c8=È
    c9=É
    ca=Ê
    cb=Ë
    cc=Ì
    cd=Í
    ce=Î
    cf=Ï
    d0=Ð
    d1=Ñ
    d2=Ò
    d3=Ó
    d4=Ô
    d5=Õ
    d6=Ö
    d7=×
    d8=Ø
    d9=Ù
    da=Ú
    db=Û
    dc=Ü
    dd=Ý
    de=Þ
    df=ß
    e0=à
    e1=á
    e2=â
    e3=ã
    e4=ä
    e5=å
    e6=æ
    e7=ç
    e8=è
    e9=é
    ea=ê
    eb=ë
    ec=ì
    ed=í
    ee=î
    ef=ï
    f0=ð
    f1=ñ
    f2=ò
    f3=ó
    f4=ô
    f5=õ
    f6=ö
    f7=÷
    f8=ø
    f9=ù
    fa=ú
    fb=û
    fc=ü
    fd=ý
    fe=þ
    ff=ÿ
    1a1=Aogonek
    1a2=breve
    1a3=Lstroke
    1a5=Lcaron
    1a6=Sacute
    1a9=Scaron
    1aa=Scedilla
    1ab=Tcaron
    1ac=Zacute
    1ae=Zcaron
    1af=Zabovedot
    1b1=aogonek
    1b2=ogonek
    1b3=lstroke
    1b5=lcaron
    1b6=sacute
    1b7=caron
    1b9=scaron
    1ba=scedilla
    1bb=tcaron
    1bc=zacute
    1bd=doubleacute
    1be=zcaron
    1bf=zabovedot
    1c0=Racute
    1c3=Abreve
    1c5=Lacute
    1c6=Cacute
    1c8=Ccaron
    1ca=Eogonek
    1cc=Ecaron
    1cf=Dcaron
    1d0=Dstroke
    1d1=Nacute
    1d2=Ncaron
    1d5=Odoubleacute
    1d8=Rcaron
    1d9=Uring
    1db=Udoubleacute
    1de=Tcedilla
    1e0=racute
    1e3=abreve
    1e5=lacute
    1e6=cacute
    1e8=ccaron
    1ea=eogonek
    1ec=ecaron
    1ef=dcaron
    1f0=dstroke
    1f1=nacute
    1f2=ncaron
    1f5=odoubleacute
    1f8=rcaron
    1f9=uring
    1fb=udoubleacute
    1fe=tcedilla
    1ff=abovedot
    2a1=Hstroke
    2a6=Hcircumflex
    2a9=Iabovedot
    2ab=Gbreve
    2ac=Jcircumflex
    2b1=hstroke
    2b6=hcircumflex
    2b9=idotless
    2bb=gbreve
    2bc=jcircumflex
    2c5=Cabovedot
    2c6=Ccircumflex
    2d5=Gabovedot
    2d8=Gcircumflex
    2dd=Ubreve
    2de=Scircumflex
    2e5=cabovedot
    2e6=ccircumflex
    2f5=gabovedot
    2f8=gcircumflex
    2fd=ubreve
    2fe=scircumflex
    3a2=kra
    3a3=Rcedilla
    3a5=Itilde
    3a6=Lcedilla
    3aa=Emacron
    3ab=Gcedilla
    3ac=Tslash
    3b3=rcedilla
    3b5=itilde
    3b6=lcedilla
    3ba=emacron
    3bb=gcedilla
    3bc=tslash
    3bd=ENG
    3bf=eng
    3c0=Amacron
    3c7=Iogonek
    3cc=Eabovedot
    3cf=Imacron
    3d1=Ncedilla
    3d2=Omacron
    3d3=Kcedilla
    3d9=Uogonek
    3dd=Utilde
    3de=Umacron
    3e0=amacron
    3e7=iogonek
    3ec=eabovedot
    3ef=imacron
    3f1=ncedilla
    3f2=omacron
    3f3=kcedilla
    3f9=uogonek
    3fd=utilde
    3fe=umacron
    47e=overline
    4a1=kana_fullstop
    4a2=kana_openingbracket
    4a3=kana_closingbracket
    4a4=kana_comma
    4a5=kana_conjunctive
    4a6=kana_WO
    4a7=kana_a
    4a8=kana_i
    4a9=kana_u
    4aa=kana_e
    4ab=kana_o
    4ac=kana_ya
    4ad=kana_yu
    4ae=kana_yo
    4af=kana_tsu
    4b0=prolongedsound
    4b1=kana_A
    4b2=kana_I
    4b3=kana_U
    4b4=kana_E
    4b5=kana_O
    4b6=kana_KA
    4b7=kana_KI
    4b8=kana_KU
    4b9=kana_KE
    4ba=kana_KO
    4bb=kana_SA
    4bc=kana_SHI
    4bd=kana_SU
    4be=kana_SE
    4bf=kana_SO
    4c0=kana_TA
    4c1=kana_CHI
    4c2=kana_TSU
    4c3=kana_TE
    4c4=kana_TO
    4c5=kana_NA
    4c6=kana_NI
    4c7=kana_NU
    4c8=kana_NE
    4c9=kana_NO
    4ca=kana_HA
    4cb=kana_HI
    4cc=kana_FU
    4cd=kana_HE
    4ce=kana_HO
    4cf=kana_MA
    4d0=kana_MI
    4d1=kana_MU
    4d2=kana_ME
    4d3=kana_MO
    4d4=kana_YA
    4d5=kana_YU
    4d6=kana_YO
    4d7=kana_RA
    4d8=kana_RI
    4d9=kana_RU
    4da=kana_RE
    4db=kana_RO
    4dc=kana_WA
    4dd=kana_N
    4de=voicedsound
    4df=semivoicedsound
    5ac=Arabic_comma
    5bb=Arabic_semicolon
    5bf=Arabic_question_mark
    5c1=Arabic_hamza
    5c2=Arabic_maddaonalef
    5c3=Arabic_hamzaonalef
    5c4=Arabic_hamzaonwaw
    5c5=Arabic_hamzaunderalef
    5c6=Arabic_hamzaonyeh
    5c7=Arabic_alef
    5c8=Arabic_beh
    5c9=Arabic_tehmarbuta
    5ca=Arabic_teh
    5cb=Arabic_theh
    5cc=Arabic_jeem
    5cd=Arabic_hah
    5ce=Arabic_khah
    5cf=Arabic_dal
    5d0=Arabic_thal
    5d1=Arabic_ra
    5d2=Arabic_zain
    5d3=Arabic_seen
    5d4=Arabic_sheen
    5d5=Arabic_sad
    5d6=Arabic_dad
    5d7=Arabic_tah
    5d8=Arabic_zah
    5d9=Arabic_ain
    5da=Arabic_ghain
    5e0=Arabic_tatweel
    5e1=Arabic_feh
    5e2=Arabic_qaf
    5e3=Arabic_kaf
    5e4=Arabic_lam
    5e5=Arabic_meem
    5e6=Arabic_noon
    5e7=Arabic_ha
    5e8=Arabic_waw
    5e9=Arabic_alefmaksura
    5ea=Arabic_yeh
    5eb=Arabic_fathatan
    5ec=Arabic_dammatan
    5ed=Arabic_kasratan
    5ee=Arabic_fatha
    5ef=Arabic_damma
    5f0=Arabic_kasra
    5f1=Arabic_shadda
    5f2=Arabic_sukun
    6a1=Serbian_dje
    6a2=Macedonia_gje
    6a3=Cyrillic_io
    6a4=Ukrainian_ie
    6a5=Macedonia_dse
    6a6=Ukrainian_i
    6a7=Ukrainian_yi
    6a8=Cyrillic_je
    6a9=Cyrillic_lje
    6aa=Cyrillic_nje
    6ab=Serbian_tshe
    6ac=Macedonia_kje
    6ae=Byelorussian_shortu
    6af=Cyrillic_dzhe
    6b0=numerosign
    6b1=Serbian_DJE
    6b2=Macedonia_GJE
    6b3=Cyrillic_IO
    6b4=Ukrainian_IE
    6b5=Macedonia_DSE
    6b6=Ukrainian_I
    6b7=Ukrainian_YI
    6b8=Cyrillic_JE
    6b9=Cyrillic_LJE
    6ba=Cyrillic_NJE
    6bb=Serbian_TSHE
    6bc=Macedonia_KJE
    6be=Byelorussian_SHORTU
    6bf=Cyrillic_DZHE
    6c0=Cyrillic_yu
    6c1=Cyrillic_a
    6c2=Cyrillic_be
    6c3=Cyrillic_tse
    6c4=Cyrillic_de
    6c5=Cyrillic_ie
    6c6=Cyrillic_ef
    6c7=Cyrillic_ghe
    6c8=Cyrillic_ha
    6c9=Cyrillic_i
    6ca=Cyrillic_shorti
    6cb=Cyrillic_ka
    6cc=Cyrillic_el
    6cd=Cyrillic_em
    6ce=Cyrillic_en
    6cf=Cyrillic_o
    6d0=Cyrillic_pe
    6d1=Cyrillic_ya
    6d2=Cyrillic_er
    6d3=Cyrillic_es
    6d4=Cyrillic_te
    6d5=Cyrillic_u
    6d6=Cyrillic_zhe
    6d7=Cyrillic_ve
    6d8=Cyrillic_softsign
    6d9=Cyrillic_yeru
    6da=Cyrillic_ze
    6db=Cyrillic_sha
    6dc=Cyrillic_e
    6dd=Cyrillic_shcha
    6de=Cyrillic_che
    6df=Cyrillic_hardsign
    6e0=Cyrillic_YU
    6e1=Cyrillic_A
    6e2=Cyrillic_BE
    6e3=Cyrillic_TSE
    6e4=Cyrillic_DE
    6e5=Cyrillic_IE
    6e6=Cyrillic_EF
    6e7=Cyrillic_GHE
    6e8=Cyrillic_HA
    6e9=Cyrillic_I
    6ea=Cyrillic_SHORTI
    6eb=Cyrillic_KA
    6ec=Cyrillic_EL
    6ed=Cyrillic_EM
    6ee=Cyrillic_EN
    6ef=Cyrillic_O
    6f0=Cyrillic_PE
    6f1=Cyrillic_YA
    6f2=Cyrillic_ER
    6f3=Cyrillic_ES
    6f4=Cyrillic_TE
    6f5=Cyrillic_U
    6f6=Cyrillic_ZHE
    6f7=Cyrillic_VE
    6f8=Cyrillic_SOFTSIGN
    6f9=Cyrillic_YERU
    6fa=Cyrillic_ZE
    6fb=Cyrillic_SHA
    6fc=Cyrillic_E
    6fd=Cyrillic_SHCHA
    6fe=Cyrillic_CHE
    6ff=Cyrillic_HARDSIGN
    7a1=Greek_ALPHAaccent
    7a2=Greek_EPSILONaccent
    7a3=Greek_ETAaccent
    7a4=Greek_IOTAaccent
    7a5=Greek_IOTAdiaeresis
    7a7=Greek_OMICRONaccent
    7a8=Greek_UPSILONaccent
    7a9=Greek_UPSILONdieresis
    7ab=Greek_OMEGAaccent
    7ae=Greek_accentdieresis
    7af=Greek_horizbar
    7b1=Greek_alphaaccent
    7b2=Greek_epsilonaccent
    7b3=Greek_etaaccent
    7b4=Greek_iotaaccent
    7b5=Greek_iotadieresis
    7b6=Greek_iotaaccentdieresis
    7b7=Greek_omicronaccent
    7b8=Greek_upsilonaccent
    7b9=Greek_upsilondieresis
    7ba=Greek_upsilonaccentdieresis
    7bb=Greek_omegaaccent
    7c1=Greek_ALPHA
    7c2=Greek_BETA
    7c3=Greek_GAMMA
    7c4=Greek_DELTA
    7c5=Greek_EPSILON
    7c6=Greek_ZETA
    7c7=Greek_ETA
    7c8=Greek_THETA
    7c9=Greek_IOTA
    7ca=Greek_KAPPA
    7cb=Greek_LAMBDA
    7cc=Greek_MU
    7cd=Greek_NU
    7ce=Greek_XI
    7cf=Greek_OMICRON
    7d0=Greek_PI
    7d1=Greek_RHO
    7d2=Greek_SIGMA
    7d4=Greek_TAU
    7d5=Greek_UPSILON
    7d6=Greek_PHI
    7d7=Greek_CHI
    7d8=Greek_PSI
    7d9=Greek_OMEGA
    7e1=Greek_alpha
    7e2=Greek_beta
    7e3=Greek_gamma
    7e4=Greek_delta
    7e5=Greek_epsilon
    7e6=Greek_zeta
    7e7=Greek_eta
    7e8=Greek_theta
    7e9=Greek_iota
    7ea=Greek_kappa
    7eb=Greek_lambda
    7ec=Greek_mu
    7ed=Greek_nu
    7ee=Greek_xi
    7ef=Greek_omicron
    7f0=Greek_pi
    7f1=Greek_rho
    7f2=Greek_sigma
    7f3=Greek_finalsmallsigma
    7f4=Greek_tau
    7f5=Greek_upsilon
    7f6=Greek_phi
    7f7=Greek_chi
    7f8=Greek_psi
    7f9=Greek_omega
    8a1=leftradical
    8a2=topleftradical
    8a3=horizconnector
    8a4=topintegral
    8a5=botintegral
    8a6=vertconnector
    8a7=topleftsqbracket
    8a8=botleftsqbracket
    8a9=toprightsqbracket
    8aa=botrightsqbracket
    8ab=topleftparens
    8ac=botleftparens
    8ad=toprightparens
    8ae=botrightparens
    8af=leftmiddlecurlybrace
    8b0=rightmiddlecurlybrace
    8b1=topleftsummation
    8b2=botleftsummation
    8b3=topvertsummationconnector
    8b4=botvertsummationconnector
    8b5=toprightsummation
    8b6=botrightsummation
    8b7=rightmiddlesummation
    8bc=lessthanequal
    8bd=notequal
    8be=greaterthanequal
    8bf=integral
    8c0=therefore
    8c1=variation
    8c2=infinity
    8c5=nabla
    8c8=approximate
    8c9=similarequal
    8cd=ifonlyif
    8ce=implies
    8cf=identical
    8d6=radical
    8da=includedin
    8db=includes
    8dc=intersection
    8dd=union
    8de=logicaland
    8df=logicalor
    8ef=partialderivative
    8f6=function
    8fb=leftarrow
    8fc=uparrow
    8fd=rightarrow
    8fe=downarrow
    9df=blank
    9e0=soliddiamond
    9e1=checkerboard
    9e2=ht
    9e3=ff
    9e4=cr
    9e5=lf
    9e8=nl
    9e9=vt
    9ea=lowrightcorner
    9eb=uprightcorner
    9ec=upleftcorner
    9ed=lowleftcorner
    9ee=crossinglines
    9ef=horizlinescan1
    9f0=horizlinescan3
    9f1=horizlinescan5
    9f2=horizlinescan7
    9f3=horizlinescan9
    9f4=leftt
    9f5=rightt
    9f6=bott
    9f7=topt
    9f8=vertbar
    aa1=emspace
    aa2=enspace
    aa3=em3space
    aa4=em4space
    aa5=digitspace
    aa6=punctspace
    aa7=thinspace
    aa8=hairspace
    aa9=emdash
    aaa=endash
    aac=signifblank
    aae=ellipsis
    aaf=doubbaselinedot
    ab0=onethird
    ab1=twothirds
    ab2=onefifth
    ab3=twofifths
    ab4=threefifths
    ab5=fourfifths
    ab6=onesixth
    ab7=fivesixths
    ab8=careof
    abb=figdash
    abc=leftanglebracket
    abd=decimalpoint
    abe=rightanglebracket
    abf=marker
    ac3=oneeighth
    ac4=threeeighths
    ac5=fiveeighths
    ac6=seveneighths
    ac9=trademark
    aca=signaturemark
    acb=trademarkincircle
    acc=leftopentriangle
    acd=rightopentriangle
    ace=emopencircle
    acf=emopenrectangle
    ad0=leftsinglequotemark
    ad1=rightsinglequotemark
    ad2=leftdoublequotemark
    ad3=rightdoublequotemark
    ad4=prescription
    ad6=minutes
    ad7=seconds
    ad9=latincross
    ada=hexagram
    adb=filledrectbullet
    adc=filledlefttribullet
    add=filledrighttribullet
    ade=emfilledcircle
    adf=emfilledrect
    ae0=enopencircbullet
    ae1=enopensquarebullet
    ae2=openrectbullet
    ae3=opentribulletup
    ae4=opentribulletdown
    ae5=openstar
    ae6=enfilledcircbullet
    ae7=enfilledsqbullet
    ae8=filledtribulletup
    ae9=filledtribulletdown
    aea=leftpointer
    aeb=rightpointer
    aec=club
    aed=diamond
    aee=heart
    af0=maltesecross
    af1=dagger
    af2=doubledagger
    af3=checkmark
    af4=ballotcross
    af5=musicalsharp
    af6=musicalflat
    af7=malesymbol
    af8=femalesymbol
    af9=telephone
    afa=telephonerecorder
    afb=phonographcopyright
    afc=caret
    afd=singlelowquotemark
    afe=doublelowquotemark
    aff=cursor
    ba3=leftcaret
    ba6=rightcaret
    ba8=downcaret
    ba9=upcaret
    bc0=overbar
    bc2=downtack
    bc3=upshoe
    bc4=downstile
    bc6=underbar
    bca=jot
    bcc=quad
    bce=uptack
    bcf=circle
    bd3=upstile
    bd6=downshoe
    bd8=rightshoe
    bda=leftshoe
    bdc=lefttack
    bfc=righttack
    cdf=hebrew_doublelowline
    ce0=hebrew_aleph
    ce1=hebrew_bet
    ce2=hebrew_gimel
    ce3=hebrew_dalet
    ce4=hebrew_he
    ce5=hebrew_waw
    ce6=hebrew_zain
    ce7=hebrew_chet
    ce8=hebrew_tet
    ce9=hebrew_yod
    cea=hebrew_finalkaph
    ceb=hebrew_kaph
    cec=hebrew_lamed
    ced=hebrew_finalmem
    cee=hebrew_mem
    cef=hebrew_finalnun
    cf0=hebrew_nun
    cf1=hebrew_samech
    cf2=hebrew_ayin
    cf3=hebrew_finalpe
    cf4=hebrew_pe
    cf5=hebrew_finalzade
    cf6=hebrew_zade
    cf7=hebrew_qoph
    cf8=hebrew_resh
    cf9=hebrew_shin
    cfa=hebrew_taw
    da1=Thai_kokai
    da2=Thai_khokhai
    da3=Thai_khokhuat
    da4=Thai_khokhwai
    da5=Thai_khokhon
    da6=Thai_khorakhang
    da7=Thai_ngongu
    da8=Thai_chochan
    da9=Thai_choching
    daa=Thai_chochang
    dab=Thai_soso
    dac=Thai_chochoe
    dad=Thai_yoying
    dae=Thai_dochada
    daf=Thai_topatak
    db0=Thai_thothan
    db1=Thai_thonangmontho
    db2=Thai_thophuthao
    db3=Thai_nonen
    db4=Thai_dodek
    db5=Thai_totao
    db6=Thai_thothung
    db7=Thai_thothahan
    db8=Thai_thothong
    db9=Thai_nonu
    dba=Thai_bobaimai
    dbb=Thai_popla
    dbc=Thai_phophung
    dbd=Thai_fofa
    dbe=Thai_phophan
    dbf=Thai_fofan
    dc0=Thai_phosamphao
    dc1=Thai_moma
    dc2=Thai_yoyak
    dc3=Thai_rorua
    dc4=Thai_ru
    dc5=Thai_loling
    dc6=Thai_lu
    dc7=Thai_wowaen
    dc8=Thai_sosala
    dc9=Thai_sorusi
    dca=Thai_sosua
    dcb=Thai_hohip
    dcc=Thai_lochula
    dcd=Thai_oang
    dce=Thai_honokhuk
    dcf=Thai_paiyannoi
    dd0=Thai_saraa
    dd1=Thai_maihanakat
    dd2=Thai_saraaa
    dd3=Thai_saraam
    dd4=Thai_sarai
    dd5=Thai_saraii
    dd6=Thai_saraue
    dd7=Thai_sarauee
    dd8=Thai_sarau
    dd9=Thai_sarauu
    dda=Thai_phinthu
    dde=Thai_maihanakat_maitho
    ddf=Thai_baht
    de0=Thai_sarae
    de1=Thai_saraae
    de2=Thai_sarao
    de3=Thai_saraaimaimuan
    de4=Thai_saraaimaimalai
    de5=Thai_lakkhangyao
    de6=Thai_maiyamok
    de7=Thai_maitaikhu
    de8=Thai_maiek
    de9=Thai_maitho
    dea=Thai_maitri
    deb=Thai_maichattawa
    dec=Thai_thanthakhat
    ded=Thai_nikhahit
    df0=Thai_leksun
    df1=Thai_leknung
    df2=Thai_leksong
    df3=Thai_leksam
    df4=Thai_leksi
    df5=Thai_lekha
    df6=Thai_lekhok
    df7=Thai_lekchet
    df8=Thai_lekpaet
    df9=Thai_lekkao
    ea1=Hangul_Kiyeog
    ea2=Hangul_SsangKiyeog
    ea3=Hangul_KiyeogSios
    ea4=Hangul_Nieun
    ea5=Hangul_NieunJieuj
    ea6=Hangul_NieunHieuh
    ea7=Hangul_Dikeud
    ea8=Hangul_SsangDikeud
    ea9=Hangul_Rieul
    eaa=Hangul_RieulKiyeog
    eab=Hangul_RieulMieum
    eac=Hangul_RieulPieub
    ead=Hangul_RieulSios
    eae=Hangul_RieulTieut
    eaf=Hangul_RieulPhieuf
    eb0=Hangul_RieulHieuh
    eb1=Hangul_Mieum
    eb2=Hangul_Pieub
    eb3=Hangul_SsangPieub
    eb4=Hangul_PieubSios
    eb5=Hangul_Sios
    eb6=Hangul_SsangSios
    eb7=Hangul_Ieung
    eb8=Hangul_Jieuj
    eb9=Hangul_SsangJieuj
    eba=Hangul_Cieuc
    ebb=Hangul_Khieuq
    ebc=Hangul_Tieut
    ebd=Hangul_Phieuf
    ebe=Hangul_Hieuh
    ebf=Hangul_A
    ec0=Hangul_AE
    ec1=Hangul_YA
    ec2=Hangul_YAE
    ec3=Hangul_EO
    ec4=Hangul_E
    ec5=Hangul_YEO
    ec6=Hangul_YE
    ec7=Hangul_O
    ec8=Hangul_WA
    ec9=Hangul_WAE
    eca=Hangul_OE
    ecb=Hangul_YO
    ecc=Hangul_U
    ecd=Hangul_WEO
    ece=Hangul_WE
    ecf=Hangul_WI
    ed0=Hangul_YU
    ed1=Hangul_EU
    ed2=Hangul_YI
    ed3=Hangul_I
    ed4=Hangul_J_Kiyeog
    ed5=Hangul_J_SsangKiyeog
    ed6=Hangul_J_KiyeogSios
    ed7=Hangul_J_Nieun
    ed8=Hangul_J_NieunJieuj
    ed9=Hangul_J_NieunHieuh
    eda=Hangul_J_Dikeud
    edb=Hangul_J_Rieul
    edc=Hangul_J_RieulKiyeog
    edd=Hangul_J_RieulMieum
    ede=Hangul_J_RieulPieub
    edf=Hangul_J_RieulSios
    ee0=Hangul_J_RieulTieut
    ee1=Hangul_J_RieulPhieuf
    ee2=Hangul_J_RieulHieuh
    ee3=Hangul_J_Mieum
    ee4=Hangul_J_Pieub
    ee5=Hangul_J_PieubSios
    ee6=Hangul_J_Sios
    ee7=Hangul_J_SsangSios
    ee8=Hangul_J_Ieung
    ee9=Hangul_J_Jieuj
    eea=Hangul_J_Cieuc
    eeb=Hangul_J_Khieuq
    eec=Hangul_J_Tieut
    eed=Hangul_J_Phieuf
    eee=Hangul_J_Hieuh
    eef=Hangul_RieulYeorinHieuh
    ef0=Hangul_SunkyeongeumMieum
    ef1=Hangul_SunkyeongeumPieub
    ef2=Hangul_PanSios
    ef3=Hangul_KkogjiDalrinIeung
    ef4=Hangul_SunkyeongeumPhieuf
    ef5=Hangul_YeorinHieuh
    ef6=Hangul_AraeA
    ef7=Hangul_AraeAE
    ef8=Hangul_J_PanSios
    ef9=Hangul_J_KkogjiDalrinIeung
    efa=Hangul_J_YeorinHieuh
    eff=Korean_Won
    13bc=OE
    13bd=oe
    13be=Ydiaeresis
    20a0=EcuSign
    20a1=ColonSign
    20a2=CruzeiroSign
    20a3=FFrancSign
    20a4=LiraSign
    20a5=MillSign
    20a6=NairaSign
    20a7=PesetaSign
    20a8=RupeeSign
    20a9=WonSign
    20aa=NewSheqelSign
    20ab=DongSign
    20ac=EuroSign
    fd01=3270_Duplicate
    fd02=3270_FieldMark
    fd03=3270_Right2
    fd04=3270_Left2
    fd05=3270_BackTab
    fd06=3270_EraseEOF
    fd07=3270_EraseInput
    fd08=3270_Reset
    fd09=3270_Quit
    fd0a=3270_PA1
    fd0b=3270_PA2
    fd0c=3270_PA3
    fd0d=3270_Test
    fd0e=3270_Attn
    fd0f=3270_CursorBlink
    fd10=3270_AltCursor
    fd11=3270_KeyClick
    fd12=3270_Jump
    fd13=3270_Ident
    fd14=3270_Rule
    fd15=3270_Copy
    fd16=3270_Play
    fd17=3270_Setup
    fd18=3270_Record
    fd19=3270_ChangeScreen
    fd1a=3270_DeleteWord
    fd1b=3270_ExSelect
    fd1c=3270_CursorSelect
    fd1d=3270_PrintScreen
    fd1e=3270_Enter
    fe01=ISO_Lock
    fe02=ISO_Level2_Latch
    fe03=ISO_Level3_Shift
    fe04=ISO_Level3_Latch
    fe05=ISO_Level3_Lock
    fe06=ISO_Group_Latch
    fe07=ISO_Group_Lock
    fe08=ISO_Next_Group
    fe09=ISO_Next_Group_Lock
    fe0a=ISO_Prev_Group
    fe0b=ISO_Prev_Group_Lock
    fe0c=ISO_First_Group
    fe0d=ISO_First_Group_Lock
    fe0e=ISO_Last_Group
    fe0f=ISO_Last_Group_Lock
    fe20=ISO_Left_Tab
    fe21=ISO_Move_Line_Up
    fe22=ISO_Move_Line_Down
    fe23=ISO_Partial_Line_Up
    fe24=ISO_Partial_Line_Down
    fe25=ISO_Partial_Space_Left
    fe26=ISO_Partial_Space_Right
    fe27=ISO_Set_Margin_Left
    fe28=ISO_Set_Margin_Right
    fe29=ISO_Release_Margin_Left
    fe2a=ISO_Release_Margin_Right
    fe2b=ISO_Release_Both_Margins
    fe2c=ISO_Fast_Cursor_Left
    fe2d=ISO_Fast_Cursor_Right
    fe2e=ISO_Fast_Cursor_Up
    fe2f=ISO_Fast_Cursor_Down
    fe30=ISO_Continuous_Underline
    fe31=ISO_Discontinuous_Underline
    fe32=ISO_Emphasize
    fe33=ISO_Center_Object
    fe34=ISO_Enter
    fe50=dead_grave
    fe51=dead_acute
    fe52=dead_circumflex
    fe53=dead_tilde
    fe54=dead_macron
    fe55=dead_breve
    fe56=dead_abovedot
    fe57=dead_diaeresis
    fe58=dead_abovering
    fe59=dead_doubleacute
    fe5a=dead_caron
    fe5b=dead_cedilla
    fe5c=dead_ogonek
    fe5d=dead_iota
    fe5e=dead_voiced_sound
    fe5f=dead_semivoiced_sound
    fe60=dead_belowdot
    fe70=AccessX_Enable
    fe71=AccessX_Feedback_Enable
    fe72=RepeatKeys_Enable
    fe73=SlowKeys_Enable
    fe74=BounceKeys_Enable
    fe75=StickyKeys_Enable
    fe76=MouseKeys_Enable
    fe77=MouseKeys_Accel_Enable
    fe78=Overlay1_Enable
    fe79=Overlay2_Enable
    fe7a=AudibleBell_Enable
    fed0=First_Virtual_Screen
    fed1=Prev_Virtual_Screen
    fed2=Next_Virtual_Screen
    fed4=Last_Virtual_Screen
    fed5=Terminate_Server
    fee0=Pointer_Left
    fee1=Pointer_Right
    fee2=Pointer_Up
    fee3=Pointer_Down
    fee4=Pointer_UpLeft
    fee5=Pointer_UpRight
    fee6=Pointer_DownLeft
    fee7=Pointer_DownRight
    fee8=Pointer_Button_Dflt
    fee9=Pointer_Button1
    feea=Pointer_Button2
    feeb=Pointer_Button3
    feec=Pointer_Button4
    feed=Pointer_Button5
    feee=Pointer_DblClick_Dflt
    feef=Pointer_DblClick1
    fef0=Pointer_DblClick2
    fef1=Pointer_DblClick3
    fef2=Pointer_DblClick4
    fef3=Pointer_DblClick5
    fef4=Pointer_Drag_Dflt
    fef5=Pointer_Drag1
    fef6=Pointer_Drag2
    fef7=Pointer_Drag3
    fef8=Pointer_Drag4
    fef9=Pointer_EnableKeys
    fefa=Pointer_Accelerate
    fefb=Pointer_DfltBtnNext
    fefc=Pointer_DfltBtnPrev
    fefd=Pointer_Drag5
    ff08=BackSpace
    ff09=Tab
    ff0a=Linefeed
    ff0b=Clear
    ff0d=Return
    ff13=Pause
    ff14=Scroll_Lock
    ff15=Sys_Req
    ff1b=Escape
    ff20=Multi_key
    ff21=Kanji
    ff22=Muhenkan
    ff23=Henkan_Mode
    ff24=Romaji
    ff25=Hiragana
    ff26=Katakana
    ff27=Hiragana_Katakana
    ff28=Zenkaku
    ff29=Hankaku
    ff2a=Zenkaku_Hankaku
    ff2b=Touroku
    ff2c=Massyo
    ff2d=Kana_Lock
    ff2e=Kana_Shift
    ff2f=Eisu_Shift
    ff30=Eisu_toggle
    ff31=Hangul
    ff32=Hangul_Start
    ff33=Hangul_End
    ff34=Hangul_Hanja
    ff35=Hangul_Jamo
    ff36=Hangul_Romaja
    ff37=Hangul_Codeinput
    ff38=Hangul_Jeonja
    ff39=Hangul_Banja
    ff3a=Hangul_PreHanja
    ff3b=Hangul_PostHanja
    ff3c=Hangul_SingleCandidate
    ff3d=Hangul_MultipleCandidate
    ff3e=Hangul_PreviousCandidate
    ff3f=Hangul_Special
    ff50=Home
    ff51=Left
    ff52=Up
    ff53=Right
    ff54=Down
    ff55=Page_Up
    ff56=Page_Down
    ff57=End
    ff58=Begin
    ff60=Select
    ff61=Print
    ff62=Execute
    ff63=Insert
    ff65=Undo
    ff66=Redo
    ff67=Menu
    ff68=Find
    ff69=Cancel
    ff6a=Help
    ff6b=Break
    ff7e=Mode_switch
    ff7f=Num_Lock
    ff80=KP_Space
    ff89=KP_Tab
    ff8d=KP_Enter
    ff91=KP_F1
    ff92=KP_F2
    ff93=KP_F3
    ff94=KP_F4
    ff95=KP_Home
    ff96=KP_Left
    ff97=KP_Up
    ff98=KP_Right
    ff99=KP_Down
    ff9a=KP_Page_Up
    ff9b=KP_Page_Down
    ff9c=KP_End
    ff9d=KP_Begin
    ff9e=KP_Insert
    ff9f=KP_Delete
    ffaa=KP_Multiply
    ffab=KP_Add
    ffac=KP_Separator
    ffad=KP_Subtract
    ffae=KP_Decimal
    ffaf=KP_Divide
    ffb0=KP_0
    ffb1=KP_1
    ffb2=KP_2
    ffb3=KP_3
    ffb4=KP_4
    ffb5=KP_5
    ffb6=KP_6
    ffb7=KP_7
    ffb8=KP_8
    ffb9=KP_9
    ffbd=KP_Equal
    ffbe=F1
    ffbf=F2
    ffc0=F3
    ffc1=F4
    ffc2=F5
    ffc3=F6
    ffc4=F7
    ffc5=F8
    ffc6=F9
    ffc7=F10
    ffc8=F11
    ffc9=F12
    ffca=F13
    ffcb=F14
    ffcc=F15
    ffcd=F16
    ffce=F17
    ffcf=F18
    ffd0=F19
    ffd1=F20
    ffd2=F21
    ffd3=F22
    ffd4=F23
    ffd5=F24
    ffd6=F25
    ffd7=F26
    ffd8=F27
    ffd9=F28
    ffda=F29
    ffdb=F30
    ffdc=F31
    ffdd=F32
    ffde=F33
    ffdf=F34
    ffe0=F35
    ffe1=Shift_L
    ffe2=Shift_R
    ffe3=Control_L
    ffe4=Control_R
    ffe5=Caps_Lock
    ffe6=Shift_Lock
    ffe7=Meta_L
    ffe8=Meta_R
    ffe9=Alt_L
    ffea=Alt_R
    ffeb=Super_L
    ffec=Super_R
    ffed=Hyper_L
    ffee=Hyper_R
    ffff=Delete
    ffffff=VoidSymbol
    """#)

let vncServerMessageTypeNames: ValueNames = [
  0: "Framebuffer Update", 1: "Set Colormap Entries", 2: "Ring Bell", 3: "Cut Text",
  128: "MirrorLink", 150: "End Continuous Updates", 248: "Fence", 250: "Xvp", 252: "Tight",
  253: "Gii", 255: "Qemu",
]
