import RemoraCore

/// Names of alternatives and numbers in certificates.
enum X509Names {
  static let x509Version = ValueNames(packed: x509VersionData)
  static let x509Issuer = ValueNames(packed: x509IssuerData)
  static let x509NotBefore = ValueNames(packed: x509NotBeforeData)
  static let x509DirectoryString = ValueNames(packed: x509DirectoryStringData)
  static let x509CRLReason = ValueNames(packed: x509CRLReasonData)
  static let x509GeneralName = ValueNames(packed: x509GeneralNameData)
  static let x509DistributionPoint = ValueNames(packed: x509DistributionPointData)
  static let x509Addressfamily = ValueNames(packed: x509AddressfamilyData)
  static let x509FeaturesItem = ValueNames(packed: x509FeaturesItemData)
  static let x509IpAddressChoice = ValueNames(packed: x509IpAddressChoiceData)
  static let x509IPAddressOrRange = ValueNames(packed: x509IPAddressOrRangeData)
  static let x509Asnum = ValueNames(packed: x509AsnumData)
  static let x509ASIdOrRange = ValueNames(packed: x509ASIdOrRangeData)
  static let x509ExplicitText = ValueNames(packed: x509ExplicitTextData)
  static let x509ECParameters = ValueNames(packed: x509ECParametersData)
  static let x509Version2 = ValueNames(packed: x509Version2Data)
  static let x509ResponseStatus = ValueNames(packed: x509ResponseStatusData)
  static let x509ResponderID = ValueNames(packed: x509ResponderIDData)
  static let x509CertStatus = ValueNames(packed: x509CertStatusData)
}

private let x509VersionData: StaticString = """
  0=v1
  1=v2
  2=v3
  """

private let x509IssuerData: StaticString = """
  0=rdnSequence
  """

private let x509NotBeforeData: StaticString = """
  0=utcTime
  1=generalizedTime
  """

private let x509DirectoryStringData: StaticString = """
  0=teletexString
  1=printableString
  2=universalString
  3=bmpString
  4=uTF8String
  """

private let x509CRLReasonData: StaticString = """
  0=unspecified
  1=keyCompromise
  2=cACompromise
  3=affiliationChanged
  4=superseded
  5=cessationOfOperation
  6=certificateHold
  8=removeFromCRL
  9=privilegeWithdrawn
  a=aaCompromise
  """

private let x509GeneralNameData: StaticString = """
  0=otherName
  1=rfc822Name
  2=dNSName
  3=x400Address
  4=directoryName
  5=ediPartyName
  6=uniformResourceIdentifier
  7=iPAddress
  8=registeredID
  """

private let x509DistributionPointData: StaticString = """
  0=fullName
  1=nameRelativeToCRLIssuer
  """

private let x509AddressfamilyData: StaticString = """
  0=Reserved
  1=IPv4
  2=IPv6
  3=NSAP
  4=HDLC (8-bit multidrop)
  5=BBN 1822
  6=802 (includes all 802 media plus Ethernet)
  7=E.163
  8=E.164 (SMDS, Frame Relay, ATM)
  9=F.69 (Telex)
  a=X.121 (X.25, Frame Relay)
  b=IPX
  c=Appletalk
  d=Decnet IV
  e=Banyan Vines
  f=E.164 with NSAP subaddress
  10=DNS (Domain Name System)
  11=Distinguished Name
  12=AS Number
  13=XTP over IP version 4
  14=XTP over IP version 6
  15=XTP native mode XTP
  16=Fibre Channel World-Wide Port Name
  17=Fibre Channel World-Wide Node Name
  18=GWID
  19=Layer-2 VPN
  c4=Layer-2 VPN (old)
  1a=MPLS-TP Section Endpoint Identifier
  1b=MPLS-TP LSP Endpoint Identifier
  1c=MPLS-TP Pseudowire Endpoint Identifier
  1d=MT IP: Multi-Topology IP version 4
  1e=MT IPv6: Multi-Topology IP version 6
  4000=EIGRP Common Service Family
  4001=EIGRP IPv4 Service Family
  4002=EIGRP IPv6 Service Family
  4003=LISP Canonical Address Format (LCAF)
  4004=BGP-LS
  4005=48-bit MAC Address
  4006=64-bit MAC Address
  4007=OUI
  4008=MAC/24
  4009=MAC/40
  400a=IPv6/64
  400b=RBridge Port ID
  400c=TRILL Nickname
  ffff=Reserved
  """

private let x509FeaturesItemData: StaticString = """
  0=server_name
  1=max_fragment_length
  2=client_certificate_url
  3=trusted_ca_keys
  4=truncated_hmac
  5=status_request
  6=user_mapping
  7=client_authz
  8=server_authz
  9=cert_type
  a=supported_groups
  b=ec_point_formats
  c=srp
  d=signature_algorithms
  e=use_srtp
  f=heartbeat
  10=application_layer_protocol_negotiation
  11=status_request_v2
  12=signed_certificate_timestamp
  13=client_certificate_type
  14=server_certificate_type
  15=padding
  16=encrypt_then_mac
  17=extended_master_secret
  18=token_binding
  19=cached_info
  1b=compress_certificate
  1c=record_size_limit
  22=delegated_credentials
  23=session_ticket
  28=Reserved (key_share)
  29=pre_shared_key
  2a=early_data
  2b=supported_versions
  2c=cookie
  2d=psk_key_exchange_modes
  2e=Reserved (ticket_early_data_info)
  2f=certificate_authorities
  30=oid_filters
  31=post_handshake_auth
  32=signature_algorithms_cert
  33=key_share
  34=transparency_info
  35=connection_id (deprecated)
  36=connection_id
  37=external_id_hash
  38=external_session_id
  39=quic_transport_parameters
  3a=ticket_request
  3b=dnssec_chain
  a0a=Reserved (GREASE)
  1a1a=Reserved (GREASE)
  2a2a=Reserved (GREASE)
  3374=next_protocol_negotiation
  3a3a=Reserved (GREASE)
  4469=application_settings_old
  44cd=application_settings
  4a4a=Reserved (GREASE)
  5a5a=Reserved (GREASE)
  6a6a=Reserved (GREASE)
  754f=channel_id_old
  7550=channel_id
  ff01=renegotiation_info
  7a7a=Reserved (GREASE)
  8a8a=Reserved (GREASE)
  9a9a=Reserved (GREASE)
  aaaa=Reserved (GREASE)
  baba=Reserved (GREASE)
  caca=Reserved (GREASE)
  dada=Reserved (GREASE)
  eaea=Reserved (GREASE)
  fafa=Reserved (GREASE)
  ffa5=quic_transport_parameters (drafts version)
  ffce=encrypted_server_name
  fe0d=encrypted_client_hello
  fd00=ech_outer_extensions
  """

private let x509IpAddressChoiceData: StaticString = """
  0=inherit
  1=addressesOrRanges
  """

private let x509IPAddressOrRangeData: StaticString = """
  0=addressPrefix
  1=addressRange
  """

private let x509AsnumData: StaticString = """
  0=inherit
  1=asIdsOrRanges
  """

private let x509ASIdOrRangeData: StaticString = """
  0=id
  1=range
  """

private let x509ExplicitTextData: StaticString = """
  0=ia5String
  1=visibleString
  2=bmpString
  3=utf8String
  """

private let x509ECParametersData: StaticString = """
  0=specifiedCurve
  1=namedCurve
  """

private let x509Version2Data: StaticString = """
  1=ecpVer1
  """

private let x509ResponseStatusData: StaticString = """
  0=successful
  1=malformedRequest
  2=internalError
  3=tryLater
  5=sigRequired
  6=unauthorized
  """

private let x509ResponderIDData: StaticString = """
  1=byName
  2=byKey
  """

private let x509CertStatusData: StaticString = """
  0=good
  1=revoked
  2=unknown
  """
