public import RemoraCore

extension Registry {
  /// All built-in protocols.
  public static var standard: Registry {
    Registry([
      // The capture itself, and what the engine says of packets.
      frame, shortFrame, malformedFrame, unreassembledFragment, expertInfo, textItem,
      stringErrors,
      data,
      // Link
      ethernet, ethertype, vlan, ieee8021ad, ieee8021ah, arp, llc, null, raw, sll,
      ppp, lcp, ipcp, ipv6cp, pap, chap,
      ccp, compressedDatagram, cdpcp, mplscp,
      pppoe, pppoed, pppoes, mpls, pwethcw, pwethnocw, pwach, mcc, cfp, stp,
      prp, loop, etag, vntag, chdlc, slarp, nflog, wlan, wirelessAggregate,
      wirelessManagement, eapol, eap, lldp,
      cdp, slowProtocols, lacp, udld, vtp, dtp,
      wlanRadio, radiotap, prism, wlancap,
      // Network
      ipv4, icmp, igmp, rgmp, gre, erspan,
      ipv6, ipv6HopByHop, ipv6Routing, ipv6Fragment, ipv6Destination, icmpv6,
      authenticationHeader, mipv6, esp, udpEncapsulation, isakmp, teredo, vxlan, vxlanGPE, geneve,
      hsrp, vrrp, rip, ripng, pim, ldp, ospf, bgp, eigrp,
      lisp, lispTCP, lispData,
      // Tells its conversations by what began them, before others guess.
      googleQUIC,
      // Numbers and elements of mobile networks, which several fill: before them.
      e212, e164, gsmMap, gsmA, gsmManagement, gppCommon,
      // Tunnels
      gtp, gtpPrime, gtpv2, wireguard, capwapData, l2tp, openvpn, pptp,
      // Transport
      udp, udpLite, mptcp, tcp, pgm, sctp, socks,
      // Application
      dns, mdns, llmnr, dhcp,
      // Encodings whose fields several fill: before them.
      ber, per,
      // Windows file sharing and security
      nbss, smb, smb2, mailslot, browser, ntlmssp, gssAPI, spnego, ldap, cldap,
      dcerpc, samrInterface, lsarpcInterface, svcctlInterface, winregInterface, srvsvcInterface,
      wkssvcInterface, epmInterface, atsvcInterface, spoolssInterface,
      eventlogInterface, drsuapiInterface, initshutdownInterface, efsInterface, netdfsInterface,
      oxidInterface, isystemactivatorInterface, mgmtInterface,
      // Management of networks
      snmp, smux, portControl, natPMP, radius, cflow, diameter,
      // NetWare
      ncp,
      // NetWare, and NetBIOS without TCP
      ipx, ipxRIP, ipxSAP, ipxMessage, netwareSerialization, spx, nbipx, nmpi, netbios,
      // Remote procedure calls and their programs
      rpc, portmap, mount, nfs, nlm, networkStatus, nfsacl, ypserv, ypbind, yppasswd, ypxfr, rquota,
      rstat, rwall, spray, klm, bootparams, nfsauth, sadmind, nisplus, nispluscb, pcnfsd,
      // Application, over UDP
      ntp, tftp, echo, discard, syslog, nbns, nbdgm, collectd, stun, rtcp, dhcpv6, sip, sdp, rtp,
      rtpEvent, oicq, classicStun, srvloc, rx, afs,
      kerberos, kerberosMechanism,
      // Encodings
      x509af, x509if, x509sat, x509ce, pkix1explicit, pkix1implicit, pkixalgs, pkixqualified,
      netscapeExtensions, ocsp,
      // Security
      tls, dtls, quic,
      // Web
      coap, http, ssdp, http2, dataTextLines, media, urlencodedForm, json, xml, mimeMultipart,
      websocket,
      png, imageGif, imageJfif,
      // Application: lines of text
      ftp, ftpData, mqtt, resp, ssh, pgsql, smtp, imf, irc, pop, imap, telnet, finger, whois,
      daytime, nntp, gopher, mysql,
      // Application, of plants and machines
      dnp3, bitcoin, dropboxDiscovery, modbusTCP, modbusUDP, modbus, iec60870ASDU, iec104,
      tpkt, cotp, bittorrentDHT, bittorrent, bencode, enip, cip, cipGeneric,
      fins, hislip, elasticsearch, zabbix, memcache,
      // Telephones and pictures
      skinny, rtps, vnc, iax2, gearman, xdmcp, mp2t,
      // Plants, trains, games and small services
      sbus, egd, trdp, rdpUDP, steamDiscovery, icq, worldOfWarcraft, localServiceDiscovery, iperf3,
      rsh, rsync, riff,
      // Queues, databases and markets
      kafka, cql, fix, mongo, tds, tns,
      amqp, smpp, drda, dlep, xmpp,
      // Streams of pictures and sound
      amf, rtmpt, rtsp, mgcp,
      // Buildings; the control of mobile networks
      bvlc, bacnet, bacapp, pfcp,
      // Desktops from afar, and the conferences that their connections begin as
      rdp, t124, t125,
      // Controllers' networks, trailers of taps, hospitals
      can, canFD, canXL, canOverEthernet, cnip, lon, bofl, vssMonitoring, hl7,
      ams, ptp, s7comm, bfd, bfdEcho, ayiya, wakeOnLAN, tacplus, sflow,
      // Behind those that tell their own bytes on ISO transport.
      osiSession, osiPresentation, associationControl, manufacturingMessages,
      // Calls and versions, printers, plugs, games and clocks
      proxy, rmi, git, bjnp, tplinkSmarthome, armagetronad, esio, roughtime,
      // Field buses, gateways, and who looks after machines
      hartIP, glbp, mndp, rmcp, asf, ipmiSession, ipmb, kismet,
      nsh, cpha, synphasor, lnet,
      // Controllers of switches, and who shares files with whom
      openflow, openflowV4, openflowV6, gnutella, edonkey,
      // Meters and buildings
      c1222, kip,
    ])
  }
}
