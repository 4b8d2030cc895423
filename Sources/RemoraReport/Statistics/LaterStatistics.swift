/// Names of statistics that tshark 4.6 knows and this program does not: what is asked for there is
/// answered with one sentence, not with a list.
enum LaterStatistics {
  /// The name at the beginning of an argument of `-z`, if it is one of these.
  static func name(of argument: String) -> String? {
    var best: Substring?
    for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" })
    where argument == name || argument.hasPrefix(name + ",") {
      if best.map({ $0.utf8.count < name.utf8.count }) ?? true { best = name }
    }
    return best.map(String.init)
  }

  private static let names = """
    afp,srt ancp,tree ansi_a,bsmap ansi_a,dtap ansi_map asap,stat bacapp_instanceid,tree
    bacapp_ip,tree bacapp_objectid,tree bacapp_service,tree calcappprotocol,stat camel,counter
    camel,srt collectd,tree componentstatusprotocol,stat container_io,tree conv,bluetooth
    conv,bpv7 conv,dccp conv,fc conv,fddi conv,ilnp conv,ipx conv,jxta conv,ltp conv,mptcp
    conv,ncp conv,opensafety conv,rsvp conv,tr conv,usb conv,wpan conv,zbee_nwk credentials
    dcerpc,srt diameter,avp diameter,srt e2ap,tree endpoints,bluetooth endpoints,bpv7
    endpoints,dccp endpoints,fc endpoints,fddi endpoints,ilnp endpoints,ipx endpoints,jxta
    endpoints,ltp endpoints,mptcp endpoints,ncp endpoints,opensafety endpoints,rsvp endpoints,tr
    endpoints,usb endpoints,wpan endpoints,zbee_nwk enrp,stat f1ap,tree f5_tmm_dist,tree
    f5_virt_dist,tree fc,srt flow,icmp flow,icmpv6 flow,lbm_uim follow,dccp follow,dtls follow,fd
    follow,http2 follow,mp2t follow,mpeg-pes follow,sip follow,usbcom follow,websocket
    fractalgeneratorprotocol,stat gsm_a gsm_a,bssmap gsm_a,dtap_cc gsm_a,dtap_gmm gsm_a,dtap_mm
    gsm_a,dtap_rr gsm_a,dtap_sacch gsm_a,dtap_sm gsm_a,dtap_sms gsm_a,dtap_ss gsm_a,dtap_tp
    gsm_map,operation gtp,srt gtpv2,srt h225,counter h225_ras,rtd hart_ip,tree hosts hpfeeds,tree
    http2,tree ilnp_ilvs,tree ilnp_l64s,tree ilnp_nids,tree ilnp_ptype,tree ilnp_srcdst_ilv,tree
    ilnp_srcdst_l64,tree ilnp_srcdst_nid,tree isup_msg,tree kerberos,srt lbmr_queue_ads_queue,tree
    lbmr_queue_ads_source,tree lbmr_queue_queries_queue,tree lbmr_queue_queries_receiver,tree
    lbmr_topic_ads_source,tree lbmr_topic_ads_topic,tree lbmr_topic_ads_transport,tree
    lbmr_topic_queries_pattern,tree lbmr_topic_queries_pattern_receiver,tree
    lbmr_topic_queries_receiver,tree lbmr_topic_queries_topic,tree ldap,srt ltp,tree mac-3gpp,stat
    megaco,rtd mgcp,rtd mtp3,msus ncp,srt nfsv4,srt ngap,tree npm,stat oran-fh-cus,stat osmux,tree
    pfcp,srt pingpongprotocol,stat proto,colinfo radius,rtd rlc-3gpp,stat rtp,streams rtsp,tree
    sametime,tree scsi,srt sctp,stat sip,stat smb,sids smpp_commands,tree snmp,srt
    someip_messages,tree someipsd_entries,tree ssprotocol,stat sv ucp_messages,tree wsp,stat
    """
}
