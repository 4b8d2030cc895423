import RemoraCore

/// Extensions of PKIX beyond those of X.509 (RFC 5280 section 4.2.2, RFC 3779, RFC 7633).
struct PKIXPolicies {
  let explicit: PKIXExplicitFields
  let implicit: PKIXImplicitFields

  static func shared(_ p: inout Builder) -> PKIXPolicies {
    p.shared("pkix", owner: "pkix1explicit") { p in
      PKIXPolicies(
        explicit: PKIXExplicitFields(&p),
        implicit: p.shared("pkix1implicit", owner: "pkix1implicit") { PKIXImplicitFields(&$0) })
    }
  }

  /// - Parameter generalName: shows a general name without an item for the choice.
  func access(_ generalName: Asn) -> Asn {
    guard case .choice(_, let alternatives) = generalName else { return generalName }
    let description = Asn.sequence(
      implicit.accessDescription,
      [
        .of(.oid(implicit.accessMethod)), .of(.choice(implicit.accessLocation, alternatives)),
      ])
    return .list(implicit.authorityInfoAccessSyntax, description)
  }

  private var displayText: [AsnMember] {
    [
      .of(.string(implicit.ia5String, BerTag.ia5String)),
      .of(.string(implicit.visibleString, BerTag.visibleString)),
      .of(.string(implicit.bmpString, BerTag.bmpString)),
      .of(.string(implicit.utf8String, BerTag.utf8String)),
    ]
  }

  /// RFC 5280 section 4.2.1.4.
  var notice: Asn {
    let reference = Asn.sequence(
      implicit.noticeRef,
      [
        .of(.choice(implicit.organization, displayText)),
        .of(.list(implicit.noticeNumbers, .integer(implicit.noticeNumbersItem))),
      ])
    return .sequence(
      implicit.userNotice,
      [.maybe(reference), .maybe(.choice(implicit.explicitText, displayText))])
  }

  /// RFC 7633 section 4.1.
  var features: Asn {
    let item = explicit.featuresItem
    return .list(
      explicit.features,
      .code { d throws(Malformed) in
        try d.berInside { d, _ throws(Malformed) in
          let value = UInt16(truncatingIfNeeded: try d.berNumber(d.remaining))
          d.put(item, value, at: d.next(d.remaining))
          try d.skip(d.remaining)
        }
      })
  }

  /// RFC 3779 section 2.2.3.
  var addressBlocks: Asn {
    let e = explicit
    let family = Asn.code { d throws(Malformed) in
      try d.berInside { d, _ throws(Malformed) in
        let count = d.remaining
        let place = try d.add(e.addressFamily, length: count)
        let sub = d.open()
        if let number = d.number(at: place.offset, UInt16.self) {
          d.put(e.addressfamily, number, at: Region(place.offset, 2))
          if count > 2, let more = d.number(at: place.offset, UInt16.self) {
            d.put(e.addressfamilySafi, more, at: Region(place.offset, 2))
          }
        }
        d.close(sub)
      }
    }
    let range = Asn.sequence(
      e.addressRange, [.of(.bits(e.addressRangeMin, [])), .of(.bits(e.addressRangeMax, []))])
    let one = Asn.choice(e.iPAddressOrRange, [.of(.bits(e.addressPrefix, [])), .of(range)])
    let choice = Asn.choice(
      e.ipAddressChoice, [.of(.null(e.inherit)), .of(.list(e.addressesOrRanges, one))])
    return .list(e.iPAddrBlocks, .sequence(e.iPAddressFamily, [.of(family), .of(choice)]))
  }

  /// RFC 3779 section 3.2.3.
  var systemIdentifiers: Asn {
    let e = explicit
    let range = Asn.sequence(e.range, [.of(.integer(e.rangeMin)), .of(.integer(e.rangeMax))])
    let one = Asn.choice(e.aSIdOrRange, [.of(.integer(e.id)), .of(range)])
    func choice(_ field: Field<UInt32>) -> Asn {
      .choice(field, [.of(.null(e.inherit)), .of(.list(e.asIdsOrRanges, one))])
    }
    return .sequence(
      e.aSIdentifiers, [.explicit(0, choice(e.asnum)), .explicit(1, choice(e.rdi))])
  }
}
