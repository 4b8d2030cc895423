public import RemoraCore

extension Registry {
  /// All built-in protocols.
  public static var standard: Registry {
    Registry([
      // The capture itself, and what the engine says of packets.
      frame, shortFrame, malformedFrame, unreassembledFragment, expertInfo, textItem,
      data,
      // Link
      ethernet, ethertype, vlan, ieee8021ad, ieee8021ah, arp, llc, null, raw, sll,
      ppp, lcp, ipcp, ipv6cp, pap, chap,
      ccp, compressedDatagram, cdpcp, mplscp,
      pppoe, pppoed, pppoes, mpls, pwethcw, pwethnocw, pwach, mcc, cfp, stp,
      prp, loop, etag, vntag, chdlc, slarp, nflog,
      // Network
      ipv4, icmp, igmp, rgmp, gre, erspan,
      ipv6, ipv6HopByHop, ipv6Routing, ipv6Fragment, ipv6Destination, icmpv6,
      authenticationHeader, mipv6, esp, udpEncapsulation, teredo, vxlan, vxlanGPE, geneve,
      // Tunnels
      gtp, gtpPrime, wireguard, capwapData, l2tp, openvpn,
      // Transport
      udp, udpLite, tcp,
      // Application
      dns, mdns, llmnr, dhcp,
      ntp, tftp, echo, discard, syslog, nbns, nbdgm, collectd, stun,
      dropboxDiscovery, hsrp, bitTorrentDHT, rtcp, dhcpv6, sip, sdp, rtp, rtpEvent,
      // Encodings
      ber, x509af, x509if, x509sat, x509ce, pkix1explicit, pkix1implicit, pkixalgs, pkixqualified,
      netscapeExtensions, ocsp,
      // Security
      tls,
    ])
  }
}
