import RemoraCore

/// The fields of LISP control messages.
struct LispFields {
  let type, irc, mreqFlags, mreqRes, mrepRes: Field<UInt32>
  let mregRes, mrefRes, mnotRes, infoRes1, infoTtl: Field<UInt32>
  let mappingTtl, ecmRes, lcafIid, lcafAsn, lcafNonceLoc: Field<UInt32>
  let lcafMcinfoIid, lcafRleEntryRes, lcafVendorOui: Field<UInt32>
  let records, mreqRecordRes, mreqRecordPrefixLength, infoRes2, infoPrefixMasklen: Field<UInt8>
  let locPriority, locWeight, locMulticastPriority, locMulticastWeight, mappingLoccnt: Field<UInt8>
  let mappingEidMasklen, lcafRes1, lcafFlags, lcafType, lcafRes2: Field<UInt8>
  let lcafGeoLatMin, lcafGeoLatSec, lcafGeoLonMin, lcafGeoLonSec, lcafNonceLocRes: Field<UInt8>
  let lcafMcinfoFlags, lcafMcinfoFlagsRes, lcafMcinfoSrcMasklen, lcafMcinfoGrpMasklen,
    lcafSrcdstSrcMasklen: Field<UInt8>
  let lcafSrcdstDstMasklen, lcafRleEntryLevel, lcafVendorRes: Field<UInt8>
  let nonce: Field<UInt64>
  let mreqFlagsAuth, mreqFlagsMrp, mreqFlagsProbe, mreqFlagsSmr, mreqFlagsPitr: Field<Bool>
  let mreqFlagsSmri, mrepFlagsProbe, mrepFlagsEnlr, mrepFlagsSec, mregFlagsPmr: Field<Bool>
  let mregFlagsSec, mregFlagsXtrid, mregFlagsRtr, mregFlagsWmn, mnotFlagsXtrid: Field<Bool>
  let mnotFlagsRtr, infoR, locFlagsLocal, locFlagsProbe, locFlagsReach: Field<Bool>
  let mappingAuth, referralIncomplete, ecmFlagsSec, ecmFlagsDdt, lcafMcinfoFlagsRp: Field<Bool>
  let lcafMcinfoFlagsLeave, lcafMcinfoFlagsJoin, lcafElpHopFlagsLocal, lcafElpHopFlagsProbe,
    lcafElpHopFlagsStrict: Field<Bool>
  let mreqSrceidAfi, mreqItrRlocAfi, mreqRecordPrefixAfi, keyid, authlen: Field<UInt16>
  let msrtrKeyid, msrtrAuthlen, infoPrefixAfi, infoAfi, locFlags: Field<UInt16>
  let locFlagsRes, locAfi, mappingAct, mappingRes1, mappingRes2: Field<UInt16>
  let mappingVer, referralSigcnt, mappingEidAfi, lcafLength, lcafAfiListAfi: Field<UInt16>
  let lcafIidAfi, lcafAsnAfi, lcafGeoLatHemisphere, lcafGeoLatDeg,
    lcafGeoLonHemisphere: Field<UInt16>
  let lcafGeoLonDeg, lcafGeoAfi, lcafNonceLocAfi, lcafMcinfoRes, lcafMcinfoSrcAfi: Field<UInt16>
  let lcafMcinfoGrpAfi, lcafElpHopFlags, lcafElpHopFlagsRes, lcafElpHopAfi,
    lcafSrcdstRes: Field<UInt16>
  let lcafSrcdstSrcAfi, lcafSrcdstDstAfi, lcafRleEntryAfi, lcafKvKeyAfi,
    lcafKvValueAfi: Field<UInt16>
  let lcafNattRlocAfi, lcafNattMsport, lcafNattEtrport: Field<UInt16>
  let mreqSrceidString, mreqRecordPrefixDn, locLocator, mappingEidDn, lcafAfiListDn: Field<Text>
  let lcafIidDn, lcafAsnDn, lcafGeoDn, lcafNonceLocDn, lcafKvKeyDn: Field<Text>
  let lcafKvValueDn: Field<Text>
  let mreqSrceidIpv4, mreqItrRlocIpv4, mreqRecordPrefixIpv4, infoPrefixIpv4,
    mappingEidIpv4: Field<IPv4Address>
  let lcafAfiListIpv4, lcafIidIpv4, lcafAsnIpv4, lcafGeoIpv4, lcafNonceLocIpv4: Field<IPv4Address>
  let lcafMcinfoSrcIpv4, lcafMcinfoGrpIpv4, lcafElpHopIpv4, lcafSrcdstSrcIpv4,
    lcafSrcdstDstIpv4: Field<IPv4Address>
  let lcafRleEntryIpv4, lcafKvKeyIpv4, lcafKvValueIpv4, lcafNattRlocIpv4: Field<IPv4Address>
  let mreqSrceidIpv6, mreqItrRlocIpv6, mreqRecordPrefixIpv6, infoPrefixIpv6,
    mappingEidIpv6: Field<IPv6Address>
  let lcafAfiListIpv6, lcafIidIpv6, lcafAsnIpv6, lcafGeoIpv6, lcafNonceLocIpv6: Field<IPv6Address>
  let lcafMcinfoSrcIpv6, lcafMcinfoGrpIpv6, lcafElpHopIpv6, lcafSrcdstSrcIpv6,
    lcafSrcdstDstIpv6: Field<IPv6Address>
  let lcafRleEntryIpv6, lcafKvKeyIpv6, lcafKvValueIpv6, lcafNattRlocIpv6: Field<IPv6Address>
  let mreqSrceidMac, mreqRecordPrefixMac, mappingEidMac, lcafAfiListMac,
    lcafIidMac: Field<MACAddress>
  let lcafAsnMac, lcafGeoMac, lcafNonceLocMac, lcafSrcdstSrcMac, lcafSrcdstDstMac: Field<MACAddress>
  let lcafKvKeyMac, lcafKvValueMac: Field<MACAddress>
  let mreqItrRloc, mreqRecord, mrepRecord, loc, mapping: Field<Label>
  let lcaf, lcafAfiListItem, lcafGeoLat, lcafGeoLon, lcafGeoAlt: Field<Label>
  let lcafMcinfoSrc, lcafMcinfoGrp, lcafElpHop, lcafSrcdstSrc, lcafSrcdstDst: Field<Label>
  let lcafRleEntry, lcafKvKey, lcafKvValue, lcafNattRloc: Field<Label>
  let auth, msrtrAuth, xtrid, siteid, lcafHeader: Field<Bytes>
  let lcafVendorData: Field<Bytes>

  init(_ p: inout Builder) {
    type = p.u24(
      "type", "Type", mask: 0xf00000, names: lispTypeNames, blurb: "LISP Control Message Type")
    irc = p.u24("irc", "ITR-RLOC Count", mask: 0x1f)
    records = p.u8("records", "Record Count")
    nonce = p.u64("nonce", "Nonce", .hex)
    mreqFlags = p.u24("mreq.flags", "Flags", .hex, mask: 0xfc000)
    mreqFlagsAuth = p.flag(
      "mreq.flags.auth", "A bit (Authoritative)", mask: 0x80000, width: 3, set: "Set",
      unset: "Not set")
    mreqFlagsMrp = p.flag(
      "mreq.flags.mrp", "M bit (Map-Reply present)", mask: 0x40000, width: 3, set: "Set",
      unset: "Not set")
    mreqFlagsProbe = p.flag(
      "mreq.flags.probe", "P bit (Probe)", mask: 0x20000, width: 3, set: "Set", unset: "Not set")
    mreqFlagsSmr = p.flag(
      "mreq.flags.smr", "S bit (Solicit-Map-Request)", mask: 0x10000, width: 3, set: "Set",
      unset: "Not set")
    mreqFlagsPitr = p.flag(
      "mreq.flags.pitr", "p bit (Proxy ITR)", mask: 0x8000, width: 3, set: "Set", unset: "Not set")
    mreqFlagsSmri = p.flag(
      "mreq.flags.smri", "s bit (SMR-invoked)", mask: 0x4000, width: 3, set: "Set", unset: "Not set"
    )
    mreqRes = p.u24("mreq.res", "Reserved bits", .hex, mask: 0x3fe0, blurb: "Must be zero")
    mreqSrceidAfi = p.u16(
      "mreq.srceid.afi", "Source EID AFI", names: lispFamilyNames,
      blurb: "Source EID Address Family Indicator")
    mreqSrceidString = p.string("mreq.srceid.string", "Source EID", blurb: "Source EID Address")
    mreqSrceidIpv4 = p.ipv4("mreq.srceid.ipv4", "Source EID", blurb: "Source EID Address")
    mreqSrceidIpv6 = p.ipv6("mreq.srceid_ipv6", "Source EID", blurb: "Source EID Address")
    mreqSrceidMac = p.ether("mreq.srceid.mac", "Source EID")
    mreqItrRloc = p.label("mreq.itr_rloc", "ITR-RLOC", blurb: "Originating ITR RLOC Address")
    mreqItrRlocAfi = p.u16(
      "mreq.itr_rloc.afi", "ITR-RLOC AFI", names: lispFamilyNames,
      blurb: "Originating ITR RLOC Address Family Indicator")
    mreqItrRlocIpv4 = p.ipv4(
      "mreq.itr_rloc_ipv4", "ITR-RLOC Address", blurb: "Originating ITR RLOC Address")
    mreqItrRlocIpv6 = p.ipv6(
      "mreq.itr_rloc_ipv6", "ITR-RLOC Address", blurb: "Originating ITR RLOC Address")
    mreqRecordRes = p.u8("mreq.record.res", "Reserved", .hex)
    mreqRecordPrefixLength = p.u8("mreq.record.prefix.length", "Prefix Length")
    mreqRecordPrefixAfi = p.u16(
      "mreq.record.prefix.afi", "Prefix AFI", names: lispFamilyNames)
    mreqRecordPrefixIpv4 = p.ipv4("mreq.record.prefix.ipv4", "Prefix")
    mreqRecordPrefixIpv6 = p.ipv6("mreq.record.prefix.ipv6", "Prefix")
    mreqRecordPrefixMac = p.ether("mreq.record.prefix.mac", "Prefix")
    mreqRecordPrefixDn = p.string("mreq.record.prefix.dn", "Prefix", type: .stringz)
    mreqRecord = p.label("mreq.record", "Map-Request Record")
    mrepRecord = p.label("mrep.record", "Map-Reply Record")
    mrepFlagsProbe = p.flag(
      "mrep.flags.probe", "P bit (Probe)", mask: 0x80000, width: 3, set: "Set", unset: "Not set")
    mrepFlagsEnlr = p.flag(
      "mrep.flags.enlr", "E bit (Echo-Nonce locator reachability algorithm enabled)", mask: 0x40000,
      width: 3, set: "Set", unset: "Not set")
    mrepFlagsSec = p.flag(
      "mrep.flags.sec", "S bit (LISP-SEC capable)", mask: 0x20000, width: 3, set: "Set",
      unset: "Not set")
    mrepRes = p.u24("mrep.res", "Reserved bits", .hex, mask: 0x1ffff, blurb: "Must be zero")
    mregFlagsPmr = p.flag(
      "mreg.flags.pmr", "P bit (Proxy-Map-Reply)", mask: 0x80000, width: 3, set: "Set",
      unset: "Not set")
    mregFlagsSec = p.flag(
      "mreg.flags.sec", "S bit (LISP-SEC capable)", mask: 0x40000, width: 3, set: "Set",
      unset: "Not set")
    mregFlagsXtrid = p.flag(
      "mreg.flags.xtrid", "I bit (xTR-ID present)", mask: 0x20000, width: 3, set: "Set",
      unset: "Not set")
    mregFlagsRtr = p.flag(
      "mreg.flags.rtr", "R bit (Built for an RTR)", mask: 0x10000, width: 3, set: "Set",
      unset: "Not set")
    mregFlagsWmn = p.flag(
      "mreg.flags.wmn", "M bit (Want-Map-Notify)", mask: 0x1, width: 3, set: "Set", unset: "Not set"
    )
    mregRes = p.u24("mreg.res", "Reserved bits", .hex, mask: 0xfffe, blurb: "Must be zero")
    mrefRes = p.u24("mref.res", "Reserved bits", .hex, mask: 0xfffff, blurb: "Must be zero")
    keyid = p.u16("keyid", "Key ID", .hex)
    authlen = p.u16("authlen", "Authentication Data Length")
    auth = p.bytes("auth", "Authentication Data")
    msrtrKeyid = p.u16("msrtr.keyid", "MS-RTR Key ID", .hex)
    msrtrAuthlen = p.u16("msrtr.authlen", "MS-RTR Authentication Data Length")
    msrtrAuth = p.bytes("msrtr.auth", "MS-RTR Authentication Data")
    xtrid = p.bytes("xtrid", "xTR-ID")
    siteid = p.bytes("siteid", "Site-ID")
    mnotFlagsXtrid = p.flag(
      "mnot.flags.xtrid", "I bit (xTR-ID present)", mask: 0x80000, width: 3, set: "Set",
      unset: "Not set")
    mnotFlagsRtr = p.flag(
      "mnot.flags.rtr", "R bit (Built for an RTR)", mask: 0x40000, width: 3, set: "Set",
      unset: "Not set")
    mnotRes = p.u24("mnot.res", "Reserved bits", .hex, mask: 0x3ffff, blurb: "Must be zero")
    infoR = p.flag(
      "info.r", "R bit (Info-Reply)", mask: 0x80000, width: 3, set: "Set", unset: "Not set")
    infoRes1 = p.u32("info.res1", "Reserved bits", .hex, mask: 0x7ffffff, blurb: "Must be zero")
    infoTtl = p.u32("info.ttl", "TTL", blurb: "RTR information time-to-live")
    infoRes2 = p.u8("info.res2", "Reserved bits", .hex, mask: 0xff, blurb: "Must be zero")
    infoPrefixMasklen = p.u8("info.prefix.masklen", "EID Prefix Mask Length")
    infoPrefixAfi = p.u16(
      "info.prefix.afi", "Prefix AFI", names: lispFamilyNames)
    infoPrefixIpv4 = p.ipv4("info.prefix.ipv4", "Prefix")
    infoPrefixIpv6 = p.ipv6("info.prefix.ipv6", "Prefix")
    infoAfi = p.u16(
      "info.afi", "AFI", names: lispFamilyNames,
      blurb: "Address Family Indicator")
    loc = p.label("loc", "Locator Record")
    locPriority = p.u8("loc.priority", "Priority")
    locWeight = p.u8("loc.weight", "Weight")
    locMulticastPriority = p.u8("loc.multicast_priority", "Multicast Priority")
    locMulticastWeight = p.u8("loc.multicast_weight", "Multicast Weight")
    locFlags = p.u16("loc.flags", "Flags", .hex)
    locFlagsLocal = p.flag(
      "loc.flags.local", "Local", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    locFlagsProbe = p.flag(
      "loc.flags.probe", "Probe", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    locFlagsReach = p.flag(
      "loc.flags.reach", "Reachable", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    locFlagsRes = p.u16("loc.flags.res", "Reserved", .hex, mask: 0xfff8, blurb: "Must be zero")
    locAfi = p.u16("loc.afi", "AFI", names: lispFamilyNames)
    locLocator = p.string("loc.locator", "Locator")
    mapping = p.label("mapping", "Mapping Record")
    mappingTtl = p.u32("mapping.ttl", "Record TTL")
    mappingLoccnt = p.u8("mapping.loccnt", "Locator Count")
    mappingEidMasklen = p.u8("mapping.eid.masklen", "EID Mask Length")
    mappingAct = p.u16("mapping.act", "Action", mask: 0xe000, names: lispMappingActNames)
    mappingAuth = p.flag(
      "mapping.auth", "Authoritative bit", mask: 0x1000, width: 2, set: "Set", unset: "Not set")
    referralIncomplete = p.flag(
      "referral.incomplete", "Incomplete", mask: 0x800, width: 2, set: "Set", unset: "Not set")
    mappingRes1 = p.u16("mapping.res1", "Reserved", .hex, mask: 0x7ff)
    mappingRes2 = p.u16("mapping.res2", "Reserved", .hex, mask: 0xf000)
    mappingVer = p.u16("mapping.ver", "Mapping Version", mask: 0xfff)
    referralSigcnt = p.u16("referral.sigcnt", "Signature Count", mask: 0xf000)
    mappingEidAfi = p.u16(
      "mapping.eid.afi", "EID Prefix AFI", names: lispFamilyNames)
    mappingEidIpv4 = p.ipv4("mapping.eid.ipv4", "EID Prefix")
    mappingEidIpv6 = p.ipv6("mapping.eid.ipv6", "EID Prefix")
    mappingEidMac = p.ether("mapping.eid.mac", "EID Prefix")
    mappingEidDn = p.string("mapping.eid.dn", "EID Prefix", type: .stringz)
    ecmFlagsSec = p.flag(
      "ecm.flags.sec", "S bit (LISP-SEC capable)", mask: 0x8000000, width: 4, set: "Set",
      unset: "Not set")
    ecmFlagsDdt = p.flag(
      "ecm.flags.ddt", "D bit (DDT-originated)", mask: 0x4000000, width: 4, set: "Set",
      unset: "Not set")
    ecmRes = p.u32("ecm.res", "Reserved bits", .hex, mask: 0x3ffffff)
    lcaf = p.label("lcaf", "LCAF")
    lcafHeader = p.bytes("lcaf.header", "LCAF Header")
    lcafRes1 = p.u8("lcaf.res1", "Reserved bits", .hex)
    lcafFlags = p.u8("lcaf.flags", "Flags", .hex)
    lcafType = p.u8("lcaf.type", "Type", names: lispLcafTypeNames, blurb: "LISP LCAF Type")
    lcafRes2 = p.u8("lcaf.res2", "Reserved bits", .hex)
    lcafLength = p.u16("lcaf.length", "Length")
    lcafAfiListItem = p.label("lcaf.afi_list.item", "List Item", blurb: "AFI List Item")
    lcafAfiListAfi = p.u16(
      "lcaf.afi_list.afi", "List Item AFI", names: lispFamilyNames)
    lcafAfiListIpv4 = p.ipv4("lcaf.afi_list.ipv4", "List Item Address")
    lcafAfiListIpv6 = p.ipv6("lcaf.afi_list.ipv6", "List Item Address")
    lcafAfiListMac = p.ether("lcaf.afi_list.mac", "List Item Address")
    lcafAfiListDn = p.string("lcaf.afi_list.dn", "List Item Address", type: .stringz)
    lcafIid = p.u32("lcaf.iid", "Instance ID")
    lcafIidAfi = p.u16(
      "lcaf.iid.afi", "Address AFI", names: lispFamilyNames)
    lcafIidIpv4 = p.ipv4("lcaf.iid.ipv4", "Address")
    lcafIidIpv6 = p.ipv6("lcaf.iid.ipv6", "Address")
    lcafIidMac = p.ether("lcaf.iid.mac", "Address")
    lcafIidDn = p.string("lcaf.iid.dn", "Address", type: .stringz)
    lcafAsn = p.u32("lcaf.asn", "AS Number")
    lcafAsnAfi = p.u16(
      "lcaf.asn.afi", "Address AFI", names: lispFamilyNames)
    lcafAsnIpv4 = p.ipv4("lcaf.asn.ipv4", "Address")
    lcafAsnIpv6 = p.ipv6("lcaf.asn.ipv6", "Address")
    lcafAsnMac = p.ether("lcaf.asn.mac", "Address")
    lcafAsnDn = p.string("lcaf.asn.dn", "Address", type: .stringz)
    lcafGeoLat = p.label("lcaf.geo.lat", "Latitude")
    lcafGeoLatHemisphere = p.u16(
      "lcaf.geo.lat.hemisphere", "Hemisphere", mask: 0x8000, names: lispLcafGeoLatHemisphereNames)
    lcafGeoLatDeg = p.u16("lcaf.geo.lat.deg", "Degrees", mask: 0x7fff)
    lcafGeoLatMin = p.u8("lcaf.geo.lat.min", "Minutes")
    lcafGeoLatSec = p.u8("lcaf.geo.lat.sec", "Seconds")
    lcafGeoLon = p.label("lcaf.geo.lon", "Longitude")
    lcafGeoLonHemisphere = p.u16(
      "lcaf.geo.lon.hemisphere", "Hemisphere", mask: 0x8000, names: lispLcafGeoLonHemisphereNames)
    lcafGeoLonDeg = p.u16("lcaf.geo.lon.deg", "Degrees", mask: 0x7fff)
    lcafGeoLonMin = p.u8("lcaf.geo.lon.min", "Minutes")
    lcafGeoLonSec = p.u8("lcaf.geo.lon.sec", "Seconds")
    lcafGeoAlt = p.label("lcaf.geo.alt", "Altitude")
    lcafGeoAfi = p.u16(
      "lcaf.geo.afi", "Address AFI", names: lispFamilyNames)
    lcafGeoIpv4 = p.ipv4("lcaf.geo.ipv4", "Address")
    lcafGeoIpv6 = p.ipv6("lcaf.geo.ipv6", "Address")
    lcafGeoMac = p.ether("lcaf.geo.mac", "Address")
    lcafGeoDn = p.string("lcaf.geo.dn", "Address", type: .stringz)
    lcafNonceLocRes = p.u8("lcaf.nonce_loc.res", "Reserved bits", .hex)
    lcafNonceLoc = p.u24("lcaf.nonce_loc", "Nonce", .hex)
    lcafNonceLocAfi = p.u16(
      "lcaf.nonce_loc.afi", "Address AFI", names: lispFamilyNames)
    lcafNonceLocIpv4 = p.ipv4("lcaf.nonce_loc.ipv4", "Address")
    lcafNonceLocIpv6 = p.ipv6("lcaf.nonce_loc.ipv6", "Address")
    lcafNonceLocMac = p.ether("lcaf.nonce_loc.mac", "Address")
    lcafNonceLocDn = p.string("lcaf.nonce_loc.dn", "Address", type: .stringz)
    lcafMcinfoFlags = p.u8("lcaf.mcinfo.flags", "Multicast Info Flags", .hex)
    lcafMcinfoFlagsRes = p.u8(
      "lcaf.mcinfo.flags.res", "Reserved", .hex, mask: 0xf8, blurb: "Must be zero")
    lcafMcinfoFlagsRp = p.flag(
      "lcaf.mcinfo.flags.rp", "RP-bit", mask: 0x4, set: "Set", unset: "Not set")
    lcafMcinfoFlagsLeave = p.flag(
      "lcaf.mcinfo.flags.leave", "Leave (L-bit)", mask: 0x2, set: "Set", unset: "Not set")
    lcafMcinfoFlagsJoin = p.flag(
      "lcaf_mcinfo.flags.join", "Join (J-bit)", mask: 0x1, set: "Set", unset: "Not set")
    lcafMcinfoIid = p.u32("lcaf.mcinfo_iid", "Instance ID")
    lcafMcinfoRes = p.u16("lcaf.mcinfo.res", "Reserved bits", .hex)
    lcafMcinfoSrcMasklen = p.u8("lcaf.mcinfo.src.masklen", "Source Mask Length")
    lcafMcinfoGrpMasklen = p.u8("lcaf.mcinfo.grp.masklen", "Group Mask Length")
    lcafMcinfoSrc = p.label("lcaf.mcinfo.src", "Source/Subnet Address")
    lcafMcinfoSrcAfi = p.u16(
      "lcaf.mcinfo.src.afi", "Source/Subnet AFI", names: lispFamilyNames)
    lcafMcinfoSrcIpv4 = p.ipv4("lcaf.mcinfo.src.ipv4", "Source/Subnet Address")
    lcafMcinfoSrcIpv6 = p.ipv6("lcaf.mcinfo.src.ipv6", "Source/Subnet Address")
    lcafMcinfoGrp = p.label("lcaf.mcinfo.grp", "Group Address")
    lcafMcinfoGrpAfi = p.u16(
      "lcaf.mcinfo.grp.afi", "Group AFI", names: lispFamilyNames)
    lcafMcinfoGrpIpv4 = p.ipv4("lcaf.mcinfo.grp.ipv4", "Group Address")
    lcafMcinfoGrpIpv6 = p.ipv6("lcaf.mcinfo.grp.ipv6", "Group Address")
    lcafElpHop = p.label("lcaf.elp_hop", "Reencap Hop")
    lcafElpHopFlags = p.u16("lcaf.elp_hop.flags", "Flags", .hex)
    lcafElpHopFlagsRes = p.u16(
      "lcaf.elp_hop.flags.res", "Reserved", .hex, mask: 0xfff8, blurb: "Must be zero")
    lcafElpHopFlagsLocal = p.flag(
      "lcaf.elp_hop.flags.local", "Lookup", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    lcafElpHopFlagsProbe = p.flag(
      "lcaf.elp_hop.flags.probe", "Probe", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    lcafElpHopFlagsStrict = p.flag(
      "lcaf_elp_hop.flags.strict", "Strict", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    lcafElpHopAfi = p.u16(
      "lcaf.elp_hop.afi", "Reencap Hop AFI", names: lispFamilyNames)
    lcafElpHopIpv4 = p.ipv4("lcaf.elp_hop.ipv4", "Reencap Hop")
    lcafElpHopIpv6 = p.ipv6("lcaf.elp_hop.ipv6", "Reencap Hop")
    lcafSrcdstRes = p.u16("lcaf.srcdst.res", "Reserved bits", .hex)
    lcafSrcdstSrcMasklen = p.u8("lcaf.srcdst.src.masklen", "Source Prefix Mask Length")
    lcafSrcdstDstMasklen = p.u8("lcaf.srcdst.dst.masklen", "Destination Prefix Mask Length")
    lcafSrcdstSrc = p.label("lcaf.srcdst.src", "Source Prefix")
    lcafSrcdstSrcAfi = p.u16(
      "lcaf.srcdst.src.afi", "Source Prefix AFI", names: lispFamilyNames)
    lcafSrcdstSrcIpv4 = p.ipv4("lcaf.srcdst.src.ipv4", "Source Prefix")
    lcafSrcdstSrcIpv6 = p.ipv6("lcaf.srcdst.src.ipv6", "Source Prefix")
    lcafSrcdstSrcMac = p.ether("lcaf.srcdst.src.mac", "Destination Prefix")
    lcafSrcdstDst = p.label("lcaf.srcdst.dst", "Destination Prefix")
    lcafSrcdstDstAfi = p.u16(
      "lcaf.srcdst.dst.afi", "Destination Prefix AFI",
      names: lispFamilyNames)
    lcafSrcdstDstIpv4 = p.ipv4("lcaf.srcdst.dst.ipv4", "Destination Prefix")
    lcafSrcdstDstIpv6 = p.ipv6("lcaf.srcdst.dst.ipv6", "Destination Prefix")
    lcafSrcdstDstMac = p.ether("lcaf.srcdst.dst.mac", "Destination Prefix")
    lcafRleEntry = p.label("lcaf.rle_entry", "RTR/ETR")
    lcafRleEntryRes = p.u24("lcaf.rle_entry.res", "Reserved bits", .hex, blurb: "Must be zero")
    lcafRleEntryLevel = p.u8("lcaf.rle_entry.level", "Level Value")
    lcafRleEntryAfi = p.u16(
      "lcaf.rle_entry.afi", "RTR/ETR AFI", names: lispFamilyNames)
    lcafRleEntryIpv4 = p.ipv4("lcaf.rle_entry.ipv4", "RTR/ETR")
    lcafRleEntryIpv6 = p.ipv6("lcaf.rle_entry.ipv6", "RTR/ETR")
    lcafKvKey = p.label("lcaf.kv_key", "Key")
    lcafKvKeyAfi = p.u16(
      "lcaf.kv_key.afi", "Key AFI", names: lispFamilyNames)
    lcafKvKeyIpv4 = p.ipv4("lcaf.kv_key.ipv4", "Key")
    lcafKvKeyIpv6 = p.ipv6("lcaf.kv_key.ipv6", "Key")
    lcafKvKeyMac = p.ether("lcaf.kv_key.mac", "Key")
    lcafKvKeyDn = p.string("lcaf.kv_key.dn", "Key", type: .stringz)
    lcafKvValue = p.label("lcaf.kv_value", "Value")
    lcafKvValueAfi = p.u16(
      "lcaf.kv_value.afi", "Value AFI", names: lispFamilyNames)
    lcafKvValueIpv4 = p.ipv4("lcaf.kv_value.ipv4", "Value")
    lcafKvValueIpv6 = p.ipv6("lcaf.kv_value.ipv6", "Value")
    lcafKvValueMac = p.ether("lcaf.kv_value.mac", "Value")
    lcafKvValueDn = p.string("lcaf.kv_value.dn", "Value", type: .stringz)
    lcafNattRloc = p.label("lcaf.natt.rloc", "RLOC")
    lcafNattRlocAfi = p.u16(
      "lcaf.natt.rloc.afi", "RLOC AFI", names: lispFamilyNames)
    lcafNattRlocIpv4 = p.ipv4("lcaf.natt.rloc.ipv4", "RLOC")
    lcafNattRlocIpv6 = p.ipv6("lcaf.natt.rloc.ipv6", "RLOC")
    lcafNattMsport = p.u16("lcaf.natt.msport", "MS UDP Port Number", .udpPort)
    lcafNattEtrport = p.u16("lcaf.natt.etrport", "ETR UDP Port Number", .udpPort)
    lcafVendorRes = p.u8("lcaf.vendor.res", "Reserved", .hex, blurb: "Must be zero")
    lcafVendorOui = p.u24(
      "lcaf.vendor.oui", "OUI", .hex, names: lispLcafVendorOuiNames,
      blurb: "Organizationally Unique Identifier")
    lcafVendorData = p.bytes("lcaf.vendor.data", "Vendor Specific Data")
  }
}

let lispTypeNames: ValueNames = [
  1: "Map-Request", 2: "Map-Reply", 3: "Map-Register", 4: "Map-Notify", 6: "Map-Referral",
  7: "Info", 8: "Encapsulated Control Message",
]

/// Address family numbers (IANA).
let lispFamilyNames = X509Names.x509Addressfamily

let lispMappingActNames: ValueNames = [
  0: "No-Action", 1: "Natively-Forward", 2: "Send-Map-Request", 3: "Drop/No-Reason",
  4: "Drop/Policy-Denied", 5: "Drop/Authentication-Failure", 6: "Forward-For-Unknown-Address",
]

let lispLcafTypeNames: ValueNames = [
  0: "Null Body", 1: "AFI List", 2: "Instance ID", 3: "AS Number", 4: "Application Data",
  5: "Geo Coordinates", 6: "Opaque Key", 7: "NAT Traversal", 8: "Nonce Locator",
  9: "Multicast Info", 10: "Explicit Locator Path", 11: "Security Key", 12: "Source/Dest Key",
  13: "Replication List Entry", 14: "JSON Data Model", 15: "Key/Value Address Pair",
  255: "Vendor Specific LCAF",
]

let lispLcafGeoLatHemisphereNames: ValueNames = [0: "S", 1: "N"]

let lispLcafGeoLonHemisphereNames: ValueNames = [0: "W", 1: "E"]

let lispLcafVendorOuiNames: ValueNames = [12: "Cisco"]
