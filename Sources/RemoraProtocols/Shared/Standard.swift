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
      // Windows file sharing and security
      nbss, smb, smb2, ntlmssp, gssAPI, spnego, ldap, cldap,
      dcerpc, samrInterface, lsarpcInterface, svcctlInterface, winregInterface, srvsvcInterface,
      wkssvcInterface, epmInterface, atsvcInterface, spoolssInterface,
      eventlogInterface, drsuapiInterface, initshutdownInterface, efsInterface, netdfsInterface,
      oxidInterface, isystemactivatorInterface, mgmtInterface,
      // NetWare
      ncp,
      // Remote procedure calls and their programs
      rpc, portmap, mount, nfs, nlm, networkStatus, nfsacl, ypserv, ypbind, yppasswd, ypxfr, rquota,
      rstat, rwall, spray, klm, bootparams, nfsauth, sadmind, nisplus, nispluscb, pcnfsd,
      // Encodings
      ber,
    ])
  }
}
