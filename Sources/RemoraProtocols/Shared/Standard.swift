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
      // Application: lines of text
      ftp, ftpData, mqtt, resp, ssh, pgsql, smtp, imf, irc, pop, imap, telnet, finger, whois,
      daytime, nntp, gopher, mysql,
      // Web
      http, ssdp, http2, dataTextLines, media, urlencodedForm, json, xml, mimeMultipart,
    ])
  }
}
