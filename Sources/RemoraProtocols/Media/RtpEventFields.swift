import RemoraCore

/// The fields of RTP events.
struct RTPEventFields {
  let eventId, volume: Field<UInt8>
  let endOfEvent, reserved: Field<Bool>
  let duration: Field<UInt16>

  init(_ p: inout Builder) {
    eventId = p.u8("event_id", "Event ID", names: rtpeventEventIdNames)
    endOfEvent = p.flag("end_of_event", "End of Event", mask: 0x80)
    reserved = p.flag("reserved", "Reserved", mask: 0x40)
    volume = p.u8("volume", "Volume", mask: 0x3f)
    duration = p.u16("duration", "Event Duration")
  }
}

let rtpeventEventIdNames: ValueNames = ValueNames(ranges: [
  (0...0, "DTMF Zero 0"), (1...1, "DTMF One 1"), (2...2, "DTMF Two 2"), (3...3, "DTMF Three 3"),
  (4...4, "DTMF Four 4"), (5...5, "DTMF Five 5"), (6...6, "DTMF Six 6"), (7...7, "DTMF Seven 7"),
  (8...8, "DTMF Eight 8"), (9...9, "DTMF Nine 9"), (10...10, "DTMF Star *"),
  (11...11, "DTMF Pound #"), (12...12, "DTMF A"), (13...13, "DTMF B"), (14...14, "DTMF C"),
  (15...15, "DTMF D"), (16...16, "Flash"),
  (23...23, "CRdSeg: second segment of V.8 bis CRd signal"),
  (24...24, "CReSeg : second segment of V.8 bis CRe signal"),
  (25...25, "MRdSeg : second segment of V.8 bis MRd signal"),
  (26...26, "MReSeg : second segment of V.8 bis MRe signal"),
  (
    27...27,
    "V32AC : A pattern of bits modulated at 4800 bits / s, emitted by a V.32 / "
      + "V.32bis answering terminal upon detection of the AA pattern."
  ), (28...28, "V8bISeg : first segment of initiating V.8 bis signal"),
  (29...29, "V8bRSeg : first segment of responding V.8 bis signal"),
  (30...30, "V21L300 : 300 bits / s low channel V.21 indication"),
  (31...31, "V21H300 : 300 bits / s high channel V.21 indication"), (32...32, "Fax ANS"),
  (33...33, "Fax /ANS"), (34...34, "Fax ANSam"), (35...35, "Fax /ANSam"), (36...36, "Fax CNG"),
  (37...37, "V.21 channel 1, 0 bit"), (38...38, "V.21 channel 1, 1 bit"),
  (39...39, "V.21 channel 2, 0 bit"), (40...40, "V.21 channel 2, 1 bit"), (41...41, "Fax CRdi"),
  (42...42, "Fax CRdr"), (43...43, "Fax CRe"), (44...44, "Fax ESi"), (45...45, "Fax ESr"),
  (46...46, "Fax MRdi"), (47...47, "Fax MRdr"), (48...48, "Fax MRe"), (49...49, "Fax CT"),
  (52...52, "ANS2225: 2225 Hz indication for text telephony"),
  (53...53, "CI(V.8 Call Indicator signal preamble)"), (54...54, "V.21 preamble flag(T.30)"),
  (55...55, "V21L110 : 110 bits / s V.21 indication for text telephony"),
  (56...56, "B103L300 : Bell 103 low channel indication for text telephony"),
  (57...57, "V23Main : V.23 main channel indication for text telephony"),
  (58...58, "V23Back : V.23 back channel indication for text telephony"),
  (59...59, "Baud4545 : 45.45 bits / s Baudot indication for text telephony"),
  (60...60, "Baud50 : 50 bits / s Baudot indication for text telephony"),
  (61...61, "VBDGen : Tone patterns indicative of use of an unidentified modem type"),
  (
    62...62,
    "XCIMark : A pattern of bits modulated in the V.23 main channel, emitted by "
      + "a V.18 calling terminal"
  ),
  (
    63...63,
    "V32AA : A pattern of bits modulated at 4800 bits / s, emitted by a V.32 / "
      + "V.23bis calling terminal"
  ), (64...64, "Off Hook"), (65...65, "On Hook"), (66...66, "Dial tone"),
  (67...67, "PABX internal dial tone"), (68...68, "Special dial tone"),
  (69...69, "Second dial tone"), (70...70, "Ringing tone"), (71...71, "Special ringing tone"),
  (72...72, "Busy tone"), (73...73, "Congestion tone"), (74...74, "Special information tone"),
  (75...75, "Comfort tone"), (76...76, "Hold tone"), (77...77, "Record tone"),
  (78...78, "Caller waiting tone"), (79...79, "Call waiting tone"), (80...80, "Pay tone"),
  (81...81, "Positive indication tone"), (82...82, "Negative indication tone"),
  (83...83, "Warning tone"), (84...84, "Intrusion tone"), (85...85, "Calling card service tone"),
  (86...86, "Payphone recognition tone"), (87...87, "CPE alerting signal (CAS)"),
  (88...88, "Off-hook warning tone"), (89...89, "Ring"), (96...96, "Acceptance tone"),
  (97...97, "Confirmation tone"), (98...98, "Dial tone, recall"),
  (99...99, "End of three party service tone"), (100...100, "Facilities tone"),
  (101...101, "Line lockout tone"), (102...102, "Number unobtainable tone"),
  (103...103, "Offering tone"), (104...104, "Permanent signal tone"),
  (105...105, "Preemption tone"), (106...106, "Queue tone"), (107...107, "Refusal tone"),
  (108...108, "Route tone"), (109...109, "Valid tone"), (110...110, "Waiting tone"),
  (111...111, "Warning tone (end of period)"), (112...112, "Warning Tone (PIP tone)"),
  (115...115, "North American SIT Segment 1 Low"), (116...116, "North American SIT Segment 1 High"),
  (117...117, "North American SIT Segment 2 Low"), (118...118, "North American SIT Segment 2 High"),
  (119...119, "North American SIT Segment 3"), (120...120, "North American Coin Deposit"),
  (121...121, "Continuity check - tone"), (122...122, "Continuity verify - tone"),
  (123...123, "MF Code 11 (SS No. 5) or KP3P / ST3P(R1) or North American Ringback"),
  (124...124, "MF KP(SS No. 5) or KP1(R1) or North American Coin Return"),
  (125...125, "MF KP2(SS No. 5) or KP2P / ST2P(R1)"),
  (126...126, "MF ST(SS No. 5 and R1) or North American Coin Collect / Operator Released"),
  (127...127, "MF Code 12 (SS No. 5) or KP'/STP (R1)"), (128...128, "MF 0"), (129...129, "MF 1"),
  (130...130, "MF 2"), (131...131, "MF 3"), (132...132, "MF 4"), (133...133, "MF 5"),
  (134...134, "MF 6"), (135...135, "MF 7"), (136...136, "MF 8"), (137...137, "MF 9"),
  (138...138, "MF K0 or KP (start-of-pulsing)"), (139...139, "MF K1"), (140...140, "MF K2"),
  (141...141, "MF S0 to ST (end-of-pulsing)"), (142...142, "MF S1"), (143...143, "MF S3"),
  (144...144, "ABCD signalling state '0000'"), (145...145, "ABCD signalling state '0001'"),
  (146...146, "ABCD signalling state '0010'"), (147...147, "ABCD signalling state '0011'"),
  (148...148, "ABCD signalling state '0100'"), (149...149, "ABCD signalling state '0101'"),
  (150...150, "ABCD signalling state '0110'"), (151...151, "ABCD signalling state '0111'"),
  (152...152, "ABCD signalling state '1000'"), (153...153, "ABCD signalling state '1001'"),
  (154...154, "ABCD signalling state '1010'"), (155...155, "ABCD signalling state '1011'"),
  (156...156, "ABCD signalling state '1100'"), (157...157, "ABCD signalling state '1101'"),
  (158...158, "ABCD signalling state '1110'"), (159...159, "ABCD signalling state '1111'"),
  (160...160, "Wink"), (161...161, "Wink off"), (162...162, "Incoming seizure"),
  (163...163, "Seizure"), (164...164, "Unseize circuit"), (165...165, "Continuity test"),
  (166...166, "Default continuity tone"), (167...167, "Continuity tone (single tone)"),
  (168...168, "Continuity test send"), (170...170, "Continuity verified"), (171...171, "Loopback"),
  (172...172, "Old milliwatt tone (1000 Hz)"), (173...173, "New milliwatt tone (1004 Hz)"),
  (174...174, "Metering pulse"), (175...175, "Trunk unavailable"),
  (176...176, "MFC forward signal 1"), (177...177, "MFC forward signal 2"),
  (178...178, "MFC forward signal 3"), (179...179, "MFC forward signal 4"),
  (180...180, "MFC forward signal 5"), (181...181, "MFC forward signal 6"),
  (182...182, "MFC forward signal 7"), (183...183, "MFC forward signal 8"),
  (184...184, "MFC forward signal 9"), (185...185, "MFC forward signal 10"),
  (186...186, "MFC forward signal 11"), (187...187, "MFC forward signal 12"),
  (188...188, "MFC forward signal 13"), (189...189, "MFC forward signal 14"),
  (190...190, "MFC forward signal 15"), (191...191, "MFC backward signal 1"),
  (192...192, "Cisco NSE: Shift to voiceband data mode"),
  (193...193, "Cisco NSE: Disable echo cancellation"),
  (194...194, "Cisco NSE: Shift to voice mode"),
  (199...199, "Cisco NSE: Advertise Modem relay capability"),
  (200...200, "Cisco NSE: Shift to fax relay mode"),
  (201...201, "Positive acknowledgement of Cisco NSE"),
  (202...202, "Negative acknowledgement of Cisco NSE"),
  (203...203, "Cisco NSE: Shift to modem relay mode"),
])
