import RemoraCore

/// The addresses of a frame in all their roles (IEEE 802.11-2020 section 9.2.4.3): which of the
/// four places on the air is the source, the destination or the access point depends on the
/// direction.
struct WirelessAddresses {
  let receiver, transmitter, destination, source, cell, station, any: MACFields

  init(_ p: inout Builder) {
    destination = MACFields(&p, "da", "Destination")
    source = MACFields(&p, "sa", "Source")
    any = MACFields(
      &p, "addr", "Hardware", about: "SA, DA, BSSID, RA or TA Hardware Address", prefix: "oui")
    receiver = MACFields(&p, "ra", "Receiver", about: "Receiving Station Hardware Address")
    transmitter = MACFields(
      &p, "ta", "Transmitter", about: "Transmitting Station Hardware Address")
    cell = MACFields(
      &p, "bssid", "BSS Id", about: "Basic Service Set ID", title: "BSS Id")
    station = MACFields(
      &p, "staa", "STA", about: "Station Hardware Address", title: "STA address")
  }

  /// The same fields for all protocols that show addresses of wireless frames.
  static func shared(_ p: inout Builder) -> WirelessAddresses {
    p.shared("addresses", owner: "wlan") { p in WirelessAddresses(&p) }
  }

  /// Adds the address at `place`; `isNew` if it is not there in another role already.
  @discardableResult
  func add(
    _ d: inout Dissection, _ fields: MACFields, at place: Int, isNew: Bool = true
  ) throws(Malformed) -> MACAddress {
    try d.seek(place)
    let value = try d.add(fields.address)
    let sub = d.open()
    fields.addDetails(&d, value, [])
    if isNew {
      d.put(any.address, value, at: d.just(6), .hidden)
      any.addDetails(&d, value, .hidden)
    }
    d.close(sub)
    return value
  }
}

extension MACFields {
  /// An address of a wireless frame: `Receiver address`, `Receiver OUI`.
  init(
    _ p: inout Builder, _ name: String, _ noun: String, about: String? = nil,
    title: String? = nil, prefix: String? = nil
  ) {
    let title = title ?? "\(noun) address"
    let about = about ?? "\(noun) Hardware Address"
    let prefix = prefix ?? "\(name).oui"
    address = p.ether(name, title, blurb: about)
    resolved = p.string("\(name)_resolved", "\(title) (resolved)", blurb: "\(about) (resolved)")
    vendor = p.u24(
      prefix, "\(noun) OUI", .oui, blurb: "\(noun) Organizationally Unique Identifier")
    vendorResolved = p.string(
      "\(prefix)_resolved", "\(noun) OUI (resolved)",
      blurb: "\(noun) Organizationally Unique Identifier (resolved)")
    local = p.flag(
      "\(name).lg", "LG bit", mask: 0x20000, width: 3,
      set: "Locally administered address (this is NOT the factory default)",
      unset: "Globally unique address (factory default)",
      blurb:
        "Specifies if this is a locally administered or globally unique (IEEE assigned) address"
    )
    group = p.flag(
      "\(name).ig", "IG bit", mask: 0x10000, width: 3, set: "Group address (multicast/broadcast)",
      unset: "Individual address (unicast)",
      blurb: "Specifies if this is an individual (unicast) or group (broadcast/multicast) address")
  }
}
