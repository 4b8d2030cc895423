/// Attributes of Diameter: number, kind and name, by enterprise.
///
/// Kinds: `s` text, `b` bytes, `g` group, `a` address, `u` `i` 32 bits, `U` `I` 64 bits, `t` time,
/// `f` `d` floating point; `#`: its values have names.
enum DiameterNames {
  static let attributes = """
    vendor 0
    1 s User-Name
    2 b User-Password
    3 b CHAP-Password
    4 b NAS-IP-Address
    5 u NAS-Port
    6 i# Service-Type
    7 i# Framed-Protocol
    8 a Framed-IP-Address
    9 a Framed-IP-Netmask
    10 i# Framed-Routing
    11 s Filter-Id
    12 u Framed-MTU
    13 i# Framed-Compression
    14 a Login-IP-Host
    15 i# Login-Service
    16 u Login-TCP-Port
    18 s Reply-Message
    19 s Callback-Number
    20 s Callback-Id
    22 s Framed-Route
    23 s Framed-IPX-Network
    24 b State
    25 b Class
    26 u Vendor-Specific
    27 u Session-Timeout
    28 u Idle-Timeout
    29 i# Termination-Action
    30 s Called-Station-Id
    31 s Calling-Station-Id
    32 s NAS-Identifier
    33 b Proxy-State
    34 b Login-LAT-Service
    35 b Login-LAT-Node
    36 b Login-LAT-Group
    37 u Framed-AppleTalk-Link
    38 u Framed-AppleTalk-Network
    39 b Framed-AppleTalk-Zone
    40 i# Acct-Status-Type
    41 u Acct-Delay-Time
    42 u Acct-Input-Octets
    43 u Acct-Output-Octets
    44 b Acct-Session-Id
    45 i# Acct-Authentic
    46 u Acct-Session-Time
    47 i Acct-Input-Packets
    48 i Acct-Output-Packets
    49 i# Acct-Terminate-Cause
    50 s Accounting-Multi-Session-Id
    51 u Acct-Link-Count
    52 i Acct-Input-Gigawords
    53 i Acct-Output-Gigawords
    55 t Event-Timestamp
    56 b Egress-VLANID
    57 i# Ingress-Filters
    58 s Egress-VLAN-Name
    59 b User-Priority-Table
    60 b CHAP-Challenge
    61 i# NAS-Port-Type
    62 u Port-Limit
    63 b Login-LAT-Port
    64 i# Tunnel-Type
    65 i# Tunnel-Medium-Type
    66 s Tunnel-Client-Endpoint
    67 s Tunnel-Server-Endpoint
    68 b Tunnel-Connection-ID
    69 b Tunnel-Password
    70 b ARAP-Password
    71 b ARAP-Features
    72 i# ARAP-Zone-Access
    73 u ARAP-Security
    74 b ARAP-Security-Data
    75 u Password-Retry
    76 i# Prompt
    77 s Connect-Info
    78 b Configuration-Token
    79 b EAP-Message
    80 b Signature
    81 b Tunnel-Private-Group-Id
    82 b Tunnel-Assignment-Id
    83 u Tunnel-Preference
    84 b ARAP-Challenge-Response
    85 u Acct-Interim-Interval
    86 u Acct-Tunnel-Packets-Lost
    87 s NAS-Port-Id
    88 s Framed-Pool
    89 s CUI
    90 s Tunnel-Client-Auth-Id
    91 s Tunnel-Server-Auth-Id
    92 s RADIUS-NAS-Filter-Rule
    94 b Originating-Line-Info
    95 b NAS-IPv6-Address
    96 U Framed-Interface-Id
    97 b Framed-IPv6-Prefix
    98 b Login-IPv6-Host
    99 s Framed-IPv6-Route
    100 b Framed-IPv6-Pool
    101 i# Error-Cause
    102 s EAP-Key-Name
    103 s Digest-Response
    104 s Digest-Realm
    105 s Digest-Nonce
    106 s Digest-Response-Auth
    107 s Digest-Nextnonce
    108 s Digest-Method
    109 s Digest-URI
    110 s Digest-Qop
    111 s Digest-Algorithm
    112 s Digest-Entity-Body-Hash
    113 s Digest-CNonce
    114 s Digest-Nonce-Count
    115 s Digest-Username
    116 s Digest-Opaque
    117 s Digest-Auth-Param
    118 s Digest-AKA-Auts
    119 s Digest-Domain
    120 s Digest-Stale
    121 s Digest-HA1
    122 s SIP-AOR
    123 b Delegated-IPv6-Prefix
    124 U mip6_feature_vector
    125 b MIP6-Home-Link-Prefix
    126 b Operator-Name
    127 b Location-Information
    128 b Location-Data
    129 b Basic-Location-Policy-Rules
    130 b Extended-Location-Policy-Rules
    131 b Location-Capable
    132 b Requested-Location-Info
    133 i# Framed-Management-Protocol
    134 i# Management-Transport-Protection
    135 s Management-Policy-Id
    136 i Management-Privilege-Level
    137 b PKM-SS-Cert
    138 b PKM-CA-Cert
    139 b PKM-Config-Settings
    140 b PKM-Cryptosuite-List
    141 b PPKM-SAID
    142 b PKM-SA-Descriptor
    143 b PKM-Auth-Key
    192 b Experimental-Use-192
    193 b Experimental-Use-193
    194 b Experimental-Use-194
    195 b Experimental-Use-195
    196 b Experimental-Use-196
    197 b Experimental-Use-197
    198 b Experimental-Use-198
    199 b Experimental-Use-199
    200 b Experimental-Use-200
    201 b Experimental-Use-201
    202 b Experimental-Use-202
    203 b Experimental-Use-203
    204 b Experimental-Use-204
    205 b Experimental-Use-205
    206 b Experimental-Use-206
    207 b Experimental-Use-207
    208 b Experimental-Use-208
    209 b Experimental-Use-209
    210 b Experimental-Use-210
    211 b Experimental-Use-211
    212 b Experimental-Use-212
    213 b Experimental-Use-213
    214 b Experimental-Use-214
    215 b Experimental-Use-215
    216 b Experimental-Use-216
    217 b Experimental-Use-217
    218 b Experimental-Use-218
    219 b Experimental-Use-219
    220 b Experimental-Use-220
    221 b Experimental-Use-221
    222 b Experimental-Use-222
    223 b Experimental-Use-223
    224 b Implementation-Specific-224
    225 b Implementation-Specific-225
    226 b Implementation-Specific-226
    227 b Implementation-Specific-227
    228 b Implementation-Specific-228
    229 b Implementation-Specific-229
    230 b Implementation-Specific-230
    231 b Implementation-Specific-231
    232 b Implementation-Specific-232
    233 b Implementation-Specific-233
    234 b Implementation-Specific-234
    235 b Implementation-Specific-235
    236 b Implementation-Specific-236
    237 b Implementation-Specific-237
    238 b Implementation-Specific-238
    239 b Implementation-Specific-239
    240 b Implementation-Specific-240
    241 b Reserved-241
    242 b Reserved-242
    243 b Reserved-243
    244 b Reserved-244
    245 b Reserved-245
    246 b Reserved-246
    247 b Reserved-247
    248 b Reserved-248
    249 b Reserved-249
    250 b Reserved-250
    251 b Reserved-251
    252 b Reserved-252
    253 b Reserved-253
    254 b Reserved-254
    255 b Reserved-255
    257 a Host-IP-Address
    258 u Auth-Application-Id
    259 u Acct-Application-Id
    260 g Vendor-Specific-Application-Id
    261 i# Redirect-Host-Usage
    262 u Redirect-Max-Cache-Time
    263 s Session-Id
    264 s Origin-Host
    265 u Supported-Vendor-Id
    266 u Vendor-Id
    267 u Firmware-Revision
    268 i# Result-Code
    269 s Product-Name
    270 i# Session-Binding
    271 i# Session-Server-Failover
    272 u Multi-Round-Time-Out
    273 i# Disconnect-Cause
    274 i# Auth-Request-Type
    275 s Alternate-Peer
    276 u Auth-Grace-Period
    277 i# Auth-Session-State
    278 u Origin-State-Id
    279 g Failed-AVP
    280 s Proxy-Host
    281 s Error-Message
    282 s Route-Record
    283 s Destination-Realm
    284 g Proxy-Info
    285 i# Re-Auth-Request-Type
    287 U Accounting-Sub-Session-Id
    291 i Authorization-Lifetime
    292 s Redirect-Host
    293 s Destination-Host
    294 s Error-Reporting-Host
    295 i# Termination-Cause
    296 s Origin-Realm
    297 g Experimental-Result
    298 i# Experimental-Result-Code
    299 i# Inband-Security-Id
    300 g E2E-Sequence
    301 i# DRMP
    318 u MIP-FA-to-HA-SPI
    319 u MIP-FA-to-MN-SPI
    320 b MIP-Reg-Request
    321 b MIP-Reg-Reply
    322 g MIP-MN-AAA-Auth
    323 u MIP-HA-to-FA-SPI
    325 g MIP-MN-to-FA-MSA
    326 g MIP-FA-to-MN-MSA
    328 g MIP-FA-to-HA-MSA
    329 g MIP-HA-to-FA-MSA
    331 g MIP-MN-to-HA-MSA
    332 g MIP-HA-to-MN-MSA
    333 a MIP-Mobile-Node-Address
    334 a MIP-Home-Agent-Address
    335 b MIP-Nonce
    336 s MIP-Candidate-Home-Agent-Host
    337 i# MIP-Feature-Vector
    338 u MIP-Auth-Input-Data-Length
    339 u MIP-Authenticator-Length
    340 u MIP-Authenticator-Offset
    341 u MIP-MN-AAA-SPI
    342 s MIP-Filter-Rule
    343 b MIP-Session-Key
    344 b MIP-FA-Challenge
    345 i# MIP-Algorithm-Type
    346 i# MIP-Replay-Mode
    347 g MIP-Originating-Foreign-AAA
    348 g MIP-Home-Agent-Host
    363 U Accounting-Input-Octets
    364 U Accounting-Output-Octets
    365 U Accounting-Input-Packets
    366 U Accounting-Output-Packets
    367 u MIP-MSA-Lifetime
    368 g SIP-Accounting-Information
    369 s SIP-Accounting-Server-URI
    370 s SIP-Credit-Control-Server-URI
    371 s SIP-Server-URI
    372 g SIP-Server-Capabilities
    373 u SIP-Mandatory-Capability
    374 u SIP-Optional-Capability
    375 i# SIP-Server-Assignment-Type
    376 g SIP-Auth-Data-Item
    377 i# SIP-Authentication-Scheme
    378 u SIP-Item-Number
    379 g SIP-Authenticate
    380 g SIP-Authorization
    381 g SIP-Authentication-Info
    382 u SIP-Number-Auth-Items
    383 g SIP-Deregistration-Reason
    384 i# SIP-Reason-Code
    385 s SIP-Reason-Info
    386 s SIP-Visited-Network-Id
    387 i# SIP-User-Authorization-Type
    388 s SIP-Supported-User-Data-Type
    389 g SIP-User-Data
    390 s SIP-User-Data-Type
    391 b SIP-User-Data-Contents
    392 i# SIP-User-Data-Already-Available
    393 s SIP-Method
    400 s NAS-Filter-Rule
    401 g Tunneling
    402 g CHAP-Auth
    403 i# CHAP-Algorithm
    404 b CHAP-Ident
    405 b CHAP-Response
    406 i# Accounting-Auth-Method
    407 s QoS-Filter-Rule
    408 i# Origin-AAA-Protocol
    411 b CC-Correlation-Id
    412 U CC-Input-Octets
    413 g CC-Money
    414 U CC-Output-Octets
    415 u CC-Request-Number
    416 i# CC-Request-Type
    417 U CC-Service-Specific-Units
    418 i# CC-Session-Failover
    419 U CC-Sub-Session-Id
    420 u CC-Time
    421 U CC-Total-Octets
    422 i# Check-Balance-Result
    423 g Cost-Information
    424 s Cost-Unit
    425 u Currency-Code
    426 i# Credit-Control
    427 i# Credit-Control-Failure-Handling
    428 i# Direct-Debiting-Failure-Handling
    429 i Exponent
    430 g Final-Unit-Indication
    431 g Granted-Service-Unit
    432 u Rating-Group
    433 i# Redirect-Address-Type
    434 g Redirect-Server
    435 s Redirect-Server-Address
    436 i# Requested-Action
    437 g Requested-Service-Unit
    438 s Restriction-Filter-Rule
    439 u Service-Identifier
    440 g Service-Parameter-Info
    441 u Service-Parameter-Type
    442 b Service-Parameter-Value
    443 g Subscription-Id
    444 s Subscription-Id-Data
    445 g Unit-Value
    446 g Used-Service-Unit
    447 I Value-Digits
    448 u Validity-Time
    449 i# Final-Unit-Action
    450 i# Subscription-Id-Type
    451 t Tariff-Time-Change
    452 i# Tariff-Change-Usage
    453 u G-S-U-Pool-Identifier
    454 i# CC-Unit-Type
    455 i# Multiple-Services-Indicator
    456 g Multiple-Services-Credit-Control
    457 g G-S-U-Pool-Reference
    458 g User-Equipment-Info
    459 i# User-Equipment-Info-Type
    460 b User-Equipment-Info-Value
    461 s Service-Context-Id
    462 b EAP-Payload
    463 b EAP-Reissued-Payload
    464 b EAP-Master-Session-Key
    465 U Accounting-EAP-Auth-Method
    480 i# Accounting-Record-Type
    483 i# Accounting-Realtime-Required
    485 u Accounting-Record-Number
    486 g MIP6-Agent-Info
    487 a MIP-Careof-Address
    488 b MIP-Authenticator
    489 b MIP-MAC-Mobility-Data
    490 b MIP-Timestamp
    491 u MIP-MN-HA-SPI
    492 g MIP-MN-HA-MSA
    493 s Service-Selection
    494 i# MIP6-Auth-Mode
    495 g TMOD-1
    496 f Token-Rate
    497 f Bucket-Depth
    498 f Peak-Traffic-Rate
    499 u Minimum-Policed-Unit
    500 u Maximum-Packet-Size
    501 g TMOD-2
    502 f Bandwidth
    503 u PHB-Class
    504 a PMIP6-DHCP-Server-Address
    505 a PMIP6-IPv4-Home-Address
    506 s Mobile-Node-Identifier
    507 g Service-Configuration
    508 g QoS-Resources
    509 g Filter-Rule
    510 u Filter-Rule-Precedence
    511 g Classifier
    512 b Classifier-ID
    513 i# Protocol
    514 i# Direction
    515 g From-Spec
    516 g To-Spec
    517 i# Negated
    518 a IP-Address
    519 g IP-Address-Range
    520 a IP-Address-Start
    521 a IP-Address-End
    522 g IP-Address-Mask
    523 u IP-Bit-Mask-Width
    524 b MAC-Address
    525 g MAC-Address-Mask
    526 b MAC-Address-Mask-Pattern
    527 b EUI64-Address
    528 g EUI64-Address-Mask
    529 b EUI64-Address-Mask-Pattern
    530 i Port
    531 g Port-Range
    532 i Port-Start
    533 i Port-End
    534 i# Use-Assigned-Address
    535 i# Diffserv-Code-Point
    536 i# Fragmentation-Flag
    537 g IP-Option
    538 i# IP-Option-Type
    539 b IP-Option-Value
    540 g TCP-Option
    541 i# TCP-Option-Type
    542 b TCP-Option-Value
    543 g TCP-Flags
    544 u TCP-Flag-Type
    545 g ICMP-Type
    546 i# ICMP-Type-Number
    547 i ICMP-Code
    548 g ETH-Option
    549 g ETH-Proto-Type
    550 b ETH-Ether-Type
    551 b ETH-SAP
    552 g VLAN-ID-Range
    553 u S-VID-Start
    554 u S-VID-End
    555 u C-VID-Start
    556 u C-VID-End
    557 g User-Priority-Range
    558 u Low-User-Priority
    559 u High-User-Priority
    560 g Time-Of-Day-Condition
    561 u Time-Of-Day-Start
    562 u Time-Of-Day-End
    563 i# Day-Of-Week-Mask
    564 i Day-Of-Month-Mask
    565 i# Month-Of-Year-Mask
    566 t Absolute-Start-Time
    567 u Absolute-Start-Fractional-Seconds
    568 t Absolute-End-Time
    569 u Absolute-End-Fractional-Seconds
    570 i# Timezone-Flag
    571 i Timezone-Offset
    572 i# Treatment-Action
    573 u QoS-Profile-Id
    574 g QoS-Profile-Template
    575 i# QoS-Semantics
    576 g QoS-Parameters
    577 g Excess-Treatment
    620 s Redirect-Realm
    621 g OC-Supported-Features
    622 U OC-Feature-Vector
    623 g OC-OLR
    624 U OC-Sequence-Number
    625 u OC-Validity-Duration
    626 i# OC-Report-Type
    627 u OC-Reduction-Percentage
    648 U OC-Peer-Algo
    649 s SourceID
    650 g Load
    651 i# Load-Type
    652 U Load-Value
    653 g User-Equipment-Info-Extension
    654 b User-Equipment-Info-IMEISV
    655 b User-Equipment-Info-MAC
    656 b User-Equipment-Info-EUI64
    657 b User-Equipment-Info-ModifiedEUI64
    658 b User-Equipment-Info-IMEI
    1008 b S-CSCF-Name-Originating
    1009 b S-CSCF-Name-Terminating
    1012 b SIP-Server-Name
    vendor 10415
    1 s 3GPP-IMSI
    2 b 3GPP-Charging-Id
    3 i# 3GPP-PDP-Type
    4 a 3GPP-CG-Address
    5 s 3GPP-GPRS-Negotiated-QoS-Profile
    6 a 3GPP-SGSN-Address
    7 a 3GPP-GGSN-Address
    8 s 3GPP-IMSI-MCC-MNC
    9 s 3GPP-GGSN-MCC-MNC
    10 s 3GPP-NSAPI
    11 s 3GPP-Session-Stop-Indicator
    12 s 3GPP-Selection-Mode
    13 s 3GPP-Charging-Characteristics
    14 b 3GPP-CG-IPv6-Address
    15 b 3GPP-SGSN-IPv6-Address
    16 b 3GPP-GGSN-IPv6-Address
    17 b 3GPP-IPv6-DNS-Server
    18 s 3GPP-SGSN-MCC-MNC
    19 b 3GPP-Teardown-Indicator
    20 b 3GPP-IMEISV
    21 b 3GPP-RAT-Type
    22 b 3GPP-User-Location-Info
    23 b 3GPP-MS-TimeZone
    24 b 3GPP-CAMEL-Charging-Info
    25 b 3GPP-Packet-Filter
    26 b 3GPP-Negotiated-DSCP
    27 b 3GPP-Allocate-IP-Type
    29 b 3GPP-TWAN-Identifier
    100 b 3GPP-WLAN-APN-Id
    300 i# Authentication-Method
    301 b Authentication-Information-SIM
    302 b Authorization-Information-SIM
    303 g WLAN-User-Data
    304 g Charging-Data
    305 i# WLAN-Access
    306 i# WLAN-3GPP-IP-Access
    307 g APN-Authorized
    309 i# APN-Barring-Type
    310 i# WLAN-Direct-IP-Access
    311 i# Session-Request-Type
    312 s Routing-Policy
    313 b Max-Requested-Bandwidth
    314 b Charging-Characteristics
    315 g Charging-Nodes
    316 s Primary-OCS-Charging-Function-Name
    317 s Secondary-OCS-Charging-Function-Name
    318 s 3GPP-AAA-Server-Name
    319 u Maximum-Number-Accesses
    400 b GBA-UserSecSettings
    401 b Transaction-Identifier
    402 b NAF-Hostname
    403 b GAA-Service-Identifier
    404 t Key-ExpiryTime
    405 b ME-Key-Material
    406 b UICC-Key-Material
    407 i# GBA_U-Awareness-Indicator
    408 t BootstrapInfoCreationTime
    409 t GUSS-Timestamp
    410 i# GBA-Type
    411 b UE-Id
    412 i# UE-Id-Type
    413 b UICC-App-Label
    414 i# UICC-ME
    415 t Requested-Key-Lifetime
    416 i# Private-Identity-Request
    417 b GBA-Push-Info
    418 b NAF-SA-Identifier
    419 b Security-Feature-Request
    420 b Security-Feature-Response
    500 i# Abort-Cause
    501 a Access-Network-Charging-Address
    502 g Access-Network-Charging-Identifier
    503 b Access-Network-Charging-Identifier-Value
    504 b AF-Application-Identifier
    505 b AF-Charging-Identifier
    506 b Authorization-Token
    507 s Flow-Description
    508 g Flow-Grouping
    509 u Flow-Number
    510 g Flows
    511 i# Flow-Status
    512 i# Flow-Usage
    513 i# Specific-Action
    515 u Max-Requested-Bandwidth-DL
    516 u Max-Requested-Bandwidth-UL
    517 g Media-Component-Description
    518 u Media-Component-Number
    519 g Media-Sub-Component
    520 i# Media-Type
    521 u RR-Bandwidth
    522 u RS-Bandwidth
    523 i# SIP-Forking-Indication
    524 s Codec-Data
    525 b Service-URN
    526 g Acceptable-Service-Info
    527 i# Service-Info-Status
    528 b MPS-Identifier
    529 i# AF-Signalling-Protocol
    530 g Sponsored-Connectivity-Data
    531 s Sponsor-Identity
    532 s Application-Service-Provider-Identity
    533 i# Rx-Request-Type
    534 u Min-Requested-Bandwidth-DL
    535 u Min-Requested-Bandwidth-UL
    536 i# Required-Access-Info
    537 b IP-Domain-Id
    538 b GCS-Identifier
    539 u Sharing-Key-DL
    540 u Sharing-Key-UL
    541 u Retry-Interval
    542 i# Sponsoring-Action
    543 u Max-Supported-Bandwidth-DL
    544 u Max-Supported-Bandwidth-UL
    545 u Min-Desired-Bandwidth-DL
    546 u Min-Desired-Bandwidth-UL
    547 b MCPTT-Identifier
    548 u Service-Authorization-Info
    550 i# Priority-Sharing-Indicator
    551 u AF-Requested-Data
    552 U Content-Version
    553 u Pre-emption-Control-Info
    554 u Extended-Max-Requested-BW-DL
    555 u Extended-Max-Requested-BW-UL
    556 u Extended-Max-Supported-BW-DL
    557 u Extended-Max-Supported-BW-UL
    558 u Extended-Min-Desired-BW-DL
    559 u Extended-Min-Desired-BW-UL
    560 u Extended-Min-Requested-BW-DL
    561 u Extended-Min-Requested-BW-UL
    562 b MCVideo-Identifier
    563 b IMS-Content-Identifier
    564 i# IMS-Content-Type
    600 b Visited-Network-Identifier
    601 s Public-Identity
    602 s Server-Name
    603 g Server-Capabilities
    604 u Mandatory-Capability
    605 u Optional-Capability
    606 b Cx-User-Data
    607 u 3GPP-SIP-Number-Auth-Items
    608 s 3GPP-SIP-Authentication-Scheme
    609 b 3GPP-SIP-Authenticate
    610 b 3GPP-SIP-Authorization
    611 b SIP-Authentication-Context
    612 g 3GPP-SIP-Auth-Data-Item
    613 u 3GPP-SIP-Item-Number
    614 i# Server-Assignment-Type
    615 g Deregistration-Reason
    616 i# Reason-Code
    617 s Reason-Info
    618 g Charging-Information
    619 s Primary-Event-Charging-Function-Name
    620 s Secondary-Event-Charging-Function-Name
    621 s Primary-Charging-Collection-Function-Name
    622 s Secondary-Charging-Collection-Function-Name
    623 i# User-Authorization-Type
    624 i# User-Data-Already-Available
    625 b Confidentiality-Key
    626 b Integrity-Key
    627 i# User-Data-Request-Type-OBSOLETE
    628 g Supported-Features
    629 u Feature-List-ID
    630 u Feature-List
    631 g Supported-Applications
    632 g Associated-Identities
    633 i# Originating-Request
    634 s Wildcarded-PSI
    635 g SIP-Digest-Authenticate
    636 s Wildcarded-IMPU
    637 u UAR-Flags
    638 i# Loose-Route-Indication
    639 g SCSCF-Restoration-Info
    640 b Path
    641 b Contact
    642 g Subscription-Info
    643 b Call-ID-SIP-Header
    644 b From-SIP-Header
    645 b To-SIP-Header
    646 b Record-Route
    647 g Associated-Registered-Identities
    648 i# Multiple-Registration-Indication
    649 g Restoration-Info
    650 i# Session-Priority
    651 g Identity-with-Emergency-Registration
    652 i# Priviledged-Sender-Indication
    653 u LIA-Flags
    654 u Initial-CSeq-Sequence-Number
    655 u SAR-Flags
    656 g Allowed-WAF-WWSF-Identities
    657 s WebRTC-Authentication-Function-Name
    658 s WebRTC-Web-Server-Function-Name
    700 g User-Identity
    701 b MSISDN
    702 b Sh-User-Data
    703 i# Data-Reference
    704 b Service-Indication
    705 i# Subs-Req-Type
    706 i# Requested-Domain
    707 i# Current-Location
    708 i# Identity-Set
    709 t Expiry-Time
    710 i# Send-Data-Indication
    711 b DSAI-Tag
    712 i# One-Time-Notification
    713 u Requested-Nodes
    714 i# Serving-Node-Indication
    715 g Repository-Data-ID
    716 u Sequence-Number
    717 i# Pre-paging-Supported
    718 i# Local-Time-Zone-Indication
    719 i# UDR-Flags
    823 g Event-Type
    824 s 3GPP-SIP-Method
    825 s Event
    826 s Content-Type
    827 u Content-Length
    828 s Content-Disposition
    829 i# Role-Of-Node
    830 s User-Session-ID
    831 s Calling-Party-Address
    832 s Called-Party-Address
    833 g Time-Stamps
    834 t SIP-Request-Timestamp
    835 t SIP-Response-Timestamp
    836 s Application-Server
    837 s Application-Provided-Called-Party-Address
    838 g Inter-Operator-Identifier
    839 s Originating-IOI
    840 s Terminating-IOI
    841 s IMS-Charging-Identifier
    842 s SDP-Session-Description
    843 g SDP-Media-Component
    844 s SDP-Media-Name
    845 s SDP-Media-Description
    846 a CG-Address
    847 a GGSN-Address
    848 a Served-Party-IP-Address
    849 s Authorised-QoS
    850 g Application-Server-Information
    851 g Trunk-Group-ID
    852 s Incoming-Trunk-Group-ID
    853 s Outgoing-Trunk-Group-ID
    854 b Bearer-Service
    855 s Service-Id
    856 s Associated-URI
    857 s Charged-Party
    858 s PoC-Controlling-Address
    859 s PoC-Group-Name
    860 g Cause
    861 i# Cause-Code
    862 i# Node-Functionality
    863 s Service-Specific-Data
    864 i# Originator
    865 g PS-Furnish-Charging-Information
    866 b PS-Free-Format-Data
    867 i# PS-Append-Free-Format-Data
    868 u Time-Quota-Threshold
    869 u Volume-Quota-Threshold
    870 i# Trigger-Type
    871 u Quota-Holding-Time
    872 i# 3GPP-Reporting-Reason
    873 g Service-Information
    874 g PS-Information
    875 g WLAN-Information
    876 g IMS-Information
    877 g MMS-Information
    878 g LCS-Information
    879 g PoC-Information
    880 g MBMS-Information
    881 u Quota-Consumption-Time
    882 i# Media-Initiator-Flag
    883 i# PoC-Server-Role
    884 i# PoC-Session-Type
    885 i Number-Of-Participants
    886 g Originator-Address
    887 s Participants-Involved
    888 u Expires
    889 g Message-Body
    890 a WAG-Address
    891 b WAG-PLMN-Id
    892 g WLAN-Radio-Container
    893 u WLAN-Technology
    894 a WLAN-UE-Local-IPAddress
    895 a PDG-Address
    896 u PDG-Charging-Id
    897 s Address-Data
    898 g Address-Domain
    899 i# Address-Type
    900 b TMGI
    901 s Required-MBMS-Bearer-Capabilities
    902 i# MBMS-StartStop-Indication
    903 b MBMS-Service-Area
    904 b MBMS-Session-Duration
    905 s Alternative-APN
    906 i# MBMS-Service-Type
    907 i# MBMS-2G-3G-Indicator
    908 b MBMS-Session-Identity
    909 s RAI
    910 b Additional-MBMS-Trace-Info
    911 b MBMS-Time-To-Data-Transfer
    912 b MBMS-Session-Repetition-Number
    913 s MBMS-Required-QoS
    914 i# MBMS-Counting-Information
    915 i# MBMS-User-Data-Mode-Indication
    916 b MBMS-GGSN-Address
    917 b MBMS-GGSN-IPv6-Address
    918 b MBMS-BMSC-SSM-IP-Address
    919 b MBMS-BMSC-SSM-IPv6-Address
    920 b MBMS-Flow-Identifier
    921 i# CN-IP-Multicast-Distribution
    922 i# MBMS-HC-Indicator
    923 i# MBMS-Access-Indicator
    924 a MBMS-GW-SSM-IP-Address
    925 b MBMS-GW-SSM-IPv6-Address
    926 b MBMS-BMSC-SSM-UDP-Port
    927 b MBMS-GW-UDP-Port
    928 i# MBMS-GW-UDP-Port-Indicator
    929 U MBMS-Data-Transfer-Start
    930 U MBMS-Data-Transfer-Stop
    931 u MBMS-Flags
    932 u Restart-Counter
    933 u Diagnostic-Info
    934 b MBMS-Cell-List
    1000 i# Bearer-Usage
    1001 g Charging-Rule-Install
    1002 g Charging-Rule-Remove
    1003 g Charging-Rule-Definition
    1004 s Charging-Rule-Base-Name
    1005 b Charging-Rule-Name
    1006 i# Event-Trigger
    1007 i# Metering-Method
    1008 i# Offline
    1009 i# Online
    1010 u Precedence
    1011 i# Reporting-Level
    1012 s TFT-Filter
    1013 g TFT-Packet-Filter-Information
    1014 b ToS-Traffic-Class
    1015 i# PDP-Session-operation
    1016 g QoS-Information
    1018 g Charging-Rule-Report
    1019 i# PCC-Rule-Status
    1020 b Bearer-Identifier
    1021 i# Bearer-Operation
    1022 g Access-Network-Charging-Identifier-Gx
    1023 i# Bearer-Control-Mode
    1024 i# Network-Request-Support
    1025 u Guaranteed-Bitrate-DL
    1026 u Guaranteed-Bitrate-UL
    1027 i# IP-CAN-Type
    1028 i# QoS-Class-Identifier
    1029 i# QoS-Negotiation
    1030 i# QoS-Upgrade
    1031 i# Rule-Failure-Code
    1032 i# RAT-Type
    1033 g Event-Report-Indication
    1034 g Allocation-Retention-Priority
    1035 a CoA-IP-Address
    1036 s Tunnel-Header-Filter
    1037 u Tunnel-Header-Length
    1038 g Tunnel-Information
    1039 g CoA-Information
    1040 u APN-Aggregate-Max-Bitrate-DL
    1041 u APN-Aggregate-Max-Bitrate-UL
    1042 t Revalidation-Time
    1043 t Rule-Activation-Time
    1044 t Rule-Deactivation-Time
    1045 i# Session-Release-Cause
    1046 u Priority-Level
    1047 i# Pre-emption-Capability
    1048 i# Pre-emption-Vulnerability
    1049 g Default-EPS-Bearer-QoS
    1050 a AN-GW-Address
    1051 g QoS-Rule-Install
    1052 g QoS-Rule-Remove
    1053 g QoS-Rule-Definition
    1054 b QoS-Rule-Name
    1055 g QoS-Rule-Report
    1056 b Security-Parameter-Index
    1057 b Flow-Label
    1058 g Flow-Information
    1059 s Packet-Filter-Content
    1060 b Packet-Filter-Identifier
    1061 g Packet-Filter-Information
    1062 i# Packet-Filter-Operation
    1063 i# Resource-Allocation-Notification
    1064 i# Session-Linking-Indicator
    1065 b PDN-Connection-ID
    1066 b Monitoring-Key
    1067 g Usage-Monitoring-Information
    1068 i# Usage-Monitoring-Level
    1069 i# Usage-Monitoring-Report
    1070 i# Usage-Monitoring-Support
    1071 i# CSG-Information-Reporting
    1072 i# Packet-Filter-Usage
    1073 i# Charging-Correlation-Indicator
    1074 s QoS-Rule-Base-Name
    1075 g Routing-Rule-Remove
    1076 g Routing-Rule-Definition
    1077 b Routing-Rule-Identifier
    1078 g Routing-Filter
    1079 a Routing-IP-Address
    1080 i# Flow-Direction
    1081 g Routing-Rule-Install
    1082 u Credit-Management-Status
    1085 g Redirect-Information
    1086 i# Redirect-Support
    1087 g TDF-Information
    1088 b TDF-Application-Identifier
    1089 s TDF-Destination-Host
    1090 s TDF-Destination-Realm
    1091 a TDF-IP-Address
    1092 g ADC-Rule-Install
    1093 g ADC-Rule-Remove
    1094 g ADC-Rule-Definition
    1095 s ADC-Rule-Base-Name
    1096 b ADC-Rule-Name
    1097 g ADC-Rule-Report
    1098 g Application-Detection-Information
    1099 i# PS-to-CS-Session-Continuity
    1100 g Served-User-Identity
    1101 s VASP-ID
    1102 s VAS-ID
    1103 i# Trigger-Event
    1104 s Sender-Address
    1105 g Initial-Recipient-Address
    1106 g Result-Recipient-Address
    1107 u MM10-Sequence-Number
    1108 s MM10-Recipient-Address
    1109 s Routeing-Address
    1110 i# Originating-Interface
    1111 i# Delivery-Report
    1112 i# Read-Reply
    1113 i# Sender-Visibility
    1114 s Service-Key
    1115 s Billing-Information
    1116 g Status
    1117 s Status-Code
    1118 s Status-Text
    1119 i# Routeing-Address-Resolution
    1200 s Domain-Name
    1201 g Recipient-Address
    1202 t Submission-Time
    1203 g MM-Content-Type
    1204 i# Type-Number
    1205 s Additional-Type-Information
    1206 u Content-Size
    1207 g Additional-Content-Information
    1208 i# Addressee-Type
    1209 i# Priority
    1210 s Message-ID
    1211 i# Message-Type
    1212 u Message-Size
    1213 g Message-Class
    1214 i# Class-Identifier
    1215 s Token-Text
    1216 i# Delivery-Report-Requested
    1217 i# Adaptations
    1218 s Applic-ID
    1219 s Aux-Applic-Info
    1220 i# Content-Class
    1221 i# DRM-Content
    1222 i# Read-Reply-Report-Requested
    1223 s Reply-Applic-ID
    1224 i# File-Repair-Supported
    1225 i# MBMS-User-Service-Type
    1226 u Unit-Quota-Threshold
    1227 a PDP-Address
    1228 a SGSN-Address
    1229 s PoC-Session-Id
    1230 s Deferred-Location-Event-Type
    1231 s LCS-APN
    1232 g LCS-Client-ID
    1233 s LCS-Client-Dialed-By-MS
    1234 s LCS-Client-External-ID
    1235 g LCS-Client-Name
    1236 s LCS-Data-Coding-Scheme
    1237 i# LCS-Format-Indicator
    1238 s LCS-Name-String
    1239 g LCS-Requestor-ID
    1240 s LCS-Requestor-ID-String
    1241 i# LCS-Client-Type
    1242 b Location-Estimate
    1243 i# Location-Estimate-Type
    1244 g Location-Type
    1245 s Positioning-Data
    1246 s WLAN-Session-Id
    1247 i# PDP-Context-Type
    1248 i# MMBox-Storage-Requested
    1249 g Service-Specific-Info
    1250 s Called-Asserted-Identity
    1251 s Requested-Party-Address
    1252 g PoC-User-Role
    1253 s PoC-User-Role-IDs
    1254 i# PoC-User-Role-info-Units
    1255 g Talk-Burst-Exchange
    1256 g Service-Generic-Information
    1257 u Service-Specific-Type
    1258 t Event-Charging-TimeStamp
    1259 i# Participant-Access-Priority
    1260 g Participant-Group
    1261 i# PoC-Change-Condition
    1262 t PoC-Change-Time
    1263 s Access-Network-Information
    1264 g Trigger
    1265 u Base-Time-Interval
    1266 g Envelope
    1267 t Envelope-End-Time
    1268 i# Envelope-Reporting
    1269 t Envelope-Start-Time
    1270 g Time-Quota-Mechanism
    1271 i# Time-Quota-Type
    1272 g Early-Media-Description
    1273 g SDP-TimeStamps
    1274 t SDP-Offer-Timestamp
    1275 t SDP-Answer-Timestamp
    1276 g AF-Correlation-Information
    1277 i# PoC-Session-Initiation-type
    1278 g Offline-Charging
    1279 i# User-Participating-Type
    1280 s Alternate-Charged-Party-Address
    1281 s IMS-Communication-Service-Identifier
    1282 u Number-Of-Received-Talk-Bursts
    1283 u Number-Of-Talk-Bursts
    1284 u Received-Talk-Burst-Time
    1285 u Received-Talk-Burst-Volume
    1286 u Talk-Burst-Time
    1287 u Talk-Burst-Volume
    1288 s Media-Initiator-Party
    1301 t RAN-End-Timestamp
    1302 g RAN-Secondary-RAT-Usage-Report
    1303 t RAN-Start-Timestamp
    1304 b Secondary-RAT-Type
    1305 s Civic-Address-Information
    1306 g WLAN-Operator-Id
    1307 s WLAN-Operator-Name
    1308 s WLAN-PLMN-Id
    1309 s API-Content
    1310 i# API-Direction
    1311 b API-Identifier
    1312 t API-Invocation-Timestamp
    1313 u API-Result-Code
    1314 U API-Size
    1400 g Subscription-Data
    1401 g Terminal-Information
    1402 s IMEI
    1403 s Software-Version
    1404 b QoS-Subscribed
    1405 u ULR-Flags
    1406 u ULA-Flags
    1407 b Visited-PLMN-Id
    1408 g Requested-EUTRAN-Authentication-Info
    1409 g Requested-UTRAN-GERAN-Authentication-Info
    1410 u Number-Of-Requested-Vectors
    1411 b Re-Synchronization-Info
    1412 u Immediate-Response-Preferred
    1413 g Authentication-Info
    1414 g E-UTRAN-Vector
    1415 g UTRAN-Vector
    1416 g GERAN-Vector
    1417 i# Network-Access-Mode
    1418 u HPLMN-ODB
    1419 u Item-Number
    1420 i# Cancellation-Type
    1421 u DSR-Flags
    1422 u DSA-Flags
    1423 u Context-Identifier
    1424 i# Subscriber-Status
    1425 u Operator-Determined-Barring
    1426 u Access-Restriction-Data
    1427 s APN-OI-Replacement
    1428 i# All-APN-Configurations-Included-Indicator
    1429 g APN-Configuration-Profile
    1430 g APN-Configuration
    1431 g EPS-Subscribed-QoS-Profile
    1432 i# VPLMN-Dynamic-Address-Allowed
    1433 b STN-SR
    1434 i# Alert-Reason
    1435 g AMBR
    1436 g CSG-Subscription-Data
    1437 u CSG-Id
    1438 i# PDN-GW-Allocation-Type
    1439 t Expiration-Date
    1440 u RAT-Frequency-Selection-Priority-ID
    1441 u IDA-Flags
    1442 u PUA-Flags
    1443 u NOR-Flags
    1444 s User-Id
    1445 i# Equipment-Status
    1446 b Regional-Subscription-Zone-Code
    1447 b RAND
    1448 b XRES
    1449 b AUTN
    1450 b KASME
    1452 a Trace-Collection-Entity
    1453 b Kc
    1454 b SRES
    1455 i# Requesting-Node-Type
    1456 i# PDN-Type
    1457 i# Roaming-Restricted-Due-To-Unsupported-Feature
    1458 g Trace-Data
    1459 b Trace-Reference
    1462 i# Trace-Depth
    1463 b Trace-NE-Type-List
    1464 b Trace-Interface-List
    1465 b Trace-Event-List
    1466 b OMC-Id
    1467 g GPRS-Subscription-Data
    1468 i# Complete-Data-List-Included-Indicator
    1469 g PDP-Context
    1470 b PDP-Type
    1471 b 3GPP2-MEID
    1472 g Specific-APN-Info
    1473 g LCS-Info
    1474 b GMLC-Number
    1475 g LCS-PrivacyException
    1476 b SS-Code
    1477 b SS-Status
    1478 i# Notification-To-UE-User
    1479 g External-Client
    1480 b Client-Identity
    1481 i# GMLC-Restriction
    1482 i# PLMN-Client
    1483 g 3GPP-Service-Type
    1484 u ServiceTypeIdentity
    1485 g MO-LR
    1486 g Teleservice-List
    1487 b TS-Code
    1488 g Call-Barring-Infor-List
    1489 b SGSN-Number
    1490 u IDR-Flags
    1491 i# ICS-Indicator
    1492 i# IMS-Voice-Over-PS-Sessions-Supported
    1493 i# Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions
    1494 t Last-UE-Activity-Time
    1495 g EPS-User-State
    1496 g EPS-Location-Information
    1497 g MME-User-State
    1498 g SGSN-User-State
    1499 i# User-State
    1500 g Non-3GPP-User-Data
    1501 i# Non-3GPP-IP-Access
    1502 i# Non-3GPP-IP-Access-APN
    1503 i# AN-Trusted
    1504 s ANID
    1505 g Trace-Info
    1506 b MIP-FA-RK
    1507 u MIP-FA-RK-SPI
    1508 u PPR-Flags
    1509 g WLAN-Identifier
    1510 g TWAN-Access-Info
    1511 u Access-Authorization-Flags
    1512 u TWAN-Default-APN-Context-Id
    1516 b Full-Network-Name
    1517 b Short-Network-Name
    1518 u AAA-Failure-Indication
    1519 i# Transport-Access-Type
    1520 u DER-Flags
    1521 u DEA-Flags
    1522 u RAR-Flags
    1523 u DER-S6b-Flags
    1600 g MME-Location-Information
    1601 g SGSN-Location-Information
    1602 b E-UTRAN-Cell-Global-Identity
    1603 b Tracking-Area-Identity
    1604 b Cell-Global-Identity
    1605 b Routing-Area-Identity
    1606 b Location-Area-Identity
    1607 b Service-Area-Identity
    1608 b Geographical-Information
    1609 b Geodetic-Information
    1610 i# Current-Location-Retrieved
    1611 u Age-Of-Location-Information
    1612 g Active-APN
    1613 i# SIPTO-Permission
    1614 i# Error-Diagnostic
    1615 i# UE-SRVCC-Capability
    1616 u MPS-Priority
    1617 i# VPLMN-LIPA-Allowed
    1618 i# LIPA-Permission
    1619 u Subscribed-Periodic-RAU-TAU-Timer
    1620 b Ext-PDP-Type
    1621 a Ext-PDP-Address
    1622 g MDT-Configuration
    1623 i# Job-Type
    1624 g Area-Scope
    1625 u List-Of-Measurements
    1626 u Reporting-Trigger
    1627 i# Report-Interval
    1628 i# Report-Amount
    1629 u Event-Threshold-RSRP
    1630 u Event-Threshold-RSRQ
    1631 i# Logging-Interval
    1632 i# Logging-Duration
    1633 i# Relay-Node-Indicator
    1634 i# MDT-User-Consent
    1635 u PUR-Flags
    1636 i# Subscribed-VSRVCC
    1637 g Equivalent-PLMN-List
    1638 u CLR-Flags
    1639 u UVR-Flags
    1640 u UVA-Flags
    1641 g VPLMN-CSG-Subscription-Data
    1642 s Time-Zone
    1643 b A-MSISDN
    1645 b MME-Number-for-MT-SMS
    1648 i# SMS-Register-Request
    1649 g Local-Time-Zone
    1650 i# Daylight-Saving-Time
    1654 u Subscription-Data-Flags
    1655 i# Measurement-Period-LTE
    1656 i# Measurement-Period-UMTS
    1657 i Collection-Period-RRM-LTE
    1658 i Collection-Period-RRM-UMTS
    1659 b Positioning-Method
    1660 b Measurement-Quantity
    1661 i Event-Threshold-Event-1F
    1662 i Event-Threshold-Event-1I
    1663 u Restoration-Priority
    1664 s SGs-MME-Identity
    1665 i# SIPTO-Local-Network-Permission
    1666 s Coupled-Node-Diameter-ID
    1667 g WLAN-offloadability
    1668 u WLAN-offloadability-EUTRAN
    1669 u WLAN-offloadability-UTRAN
    1670 b Reset-ID
    1671 b MDT-Allowed-PLMN-Id
    1672 g Adjacent-PLMNs
    1673 g Adjacent-Access-Restriction-Data
    1674 i DL-Buffering-Suggested-Packet-Count
    1675 g IMSI-Group-Id
    1676 u Group-Service-Id
    1677 b Group-PLMN-Id
    1678 b Local-Group-Id
    1679 u AIR-Flags
    1680 u UE-Usage-Type
    1681 i# Non-IP-PDN-Type-Indicator
    1682 i# Non-IP-Data-Delivery-Mechanism
    1683 u Additional-Context-Identifier
    1684 s SCEF-Realm
    1685 g Subscription-Data-Deletion
    1686 u Preferred-Data-Mode
    1687 g Emergency-Info
    1688 g V2X-Subscription-Data
    1689 u V2X-Permission
    1690 i# PDN-Connection-Continuity
    1691 g eDRX-Cycle-Length
    1692 b eDRX-Cycle-Length-Value
    1693 u UE-PC5-AMBR
    1694 g MBSFN-Area
    1695 u MBSFN-Area-ID
    1696 u Carrier-Frequency
    1697 i# RDS-Indicator
    1698 u Service-Gap-Time
    1699 u Aerial-UE-Subscription-Information
    1700 U Broadcast-Location-Assistance-Data-Types
    1701 g Paging-Time-Window
    1702 i# Operation-Mode
    1703 b Paging-Time-Window-Length
    1704 u Core-Network-Restrictions
    1705 g eDRX-Related-RAT
    1706 i# Interworking-5GS-Indicator
    1707 i# Ethernet-PDN-Type-Indicator
    1708 u Subscribed-ARPI
    1709 i# IAB-Operation-Permission
    1710 g V2X-Subscription-Data-Nr
    1711 g UE-PC5-QoS
    1712 g PC5-QoS-Flow
    1713 i 5QI
    1714 g PC5-Flow-Bitrates
    1715 i Guaranteed-Flow-Bitrates
    1716 i Maximum-Flow-Bitrates
    1717 i PC5-Range
    1718 i PC5-Link-AMBR
    1719 u Third-Context-Identifier
    2000 g SMS-Information
    2001 i Data-Coding-Scheme
    2002 g Destination-Interface
    2003 s Interface-Id
    2004 s Interface-Port
    2005 s Interface-Text
    2006 i# Interface-Type
    2007 i# SM-Message-Type
    2008 a Originator-SCCP-Address
    2009 g Originator-Interface
    2010 a Recipient-SCCP-Address
    2011 i# Reply-Path-Requested
    2012 t SM-Discharge-Time
    2013 b SM-Protocol-ID
    2014 b SM-Status
    2015 b SM-User-Data-Header
    2016 i# SMS-Node
    2017 a SMSC-Address
    2018 a Client-Address
    2019 u Number-of-Messages-Sent
    2020 i# Low-Balance-Indication
    2021 g Remaining-Balance
    2022 b Refund-Information
    2023 s Carrier-Select-Routing-Information
    2024 s Number-Portability-Routing-Information
    2025 i# PoC-Event-Type
    2026 g Recipient-Info
    2027 g Originator-Received-Address
    2028 g Recipient-Received-Address
    2029 i# SM-Service-Type
    2030 g MMTel-Information
    2031 i# MMTel-Service-Type
    2032 i Service-Mode
    2033 i# Subscriber-Role
    2034 u Number-Of-Diversions
    2035 s Associated-Party-Address
    2036 i# SDP-Type
    2037 i# Change-Condition
    2038 t Change-Time
    2039 i# Diagnostics
    2040 g Service-Data-Container
    2041 t Start-Time
    2042 t Stop-Time
    2043 t Time-First-Usage
    2044 t Time-Last-Usage
    2045 u Time-Usage
    2046 g Traffic-Data-Volumes
    2047 i# Serving-Node-Type
    2048 g Supplementary-Service
    2049 i# Participant-Action-Type
    2050 u PDN-Connection-Charging-ID
    2051 i# Dynamic-Address-Flag
    2052 g Accumulated-Cost
    2053 g AoC-Cost-Information
    2054 g AoC-Information
    2055 i# AoC-Request-Type
    2056 g Current-Tariff
    2057 g Next-Tariff
    2058 g Rate-Element
    2059 g Scale-Factor
    2060 g Tariff-Information
    2061 g Unit-Cost
    2062 g Incremental-Cost
    2063 u Local-Sequence-Number
    2064 s Node-Id
    2065 i# SGW-Change
    2066 i# Charging-Characteristics-Selection-Mode
    2067 a SGW-Address
    2068 i# Dynamic-Address-Flag-Extension
    2100 b Reserved-2100
    2101 u Application-Server-ID
    2102 i# Application-Service-Type
    2103 u Application-Session-ID
    2104 s Delivery-Status
    2105 b Reserved-2105
    2106 b Reserved-2106
    2107 b Reserved-2107
    2108 b Reserved-2108
    2109 b Reserved-2109
    2110 g IM-Information
    2111 u Number-Of-Messages-Successfully-Exploded
    2112 u Number-Of-Messages-Successfully-Sent
    2113 u Total-Number-Of-Messages-Exploded
    2114 u Total-Number-Of-Messages-Sent
    2115 g DCD-Information
    2116 s Content-ID
    2117 s Content-provider-ID
    2118 i# Charge-Reason-Code
    2200 g Subsession-Decision-Info
    2201 g Subsession-Enforcement-Info
    2202 u Subsession-Id
    2203 i# Subsession-Operation
    2204 i# Multiple-BBERF-Action
    2300 b Reserved-2300
    2301 u SIP-Request-Timestamp-Fraction
    2302 u SIP-Response-Timestamp-Fraction
    2303 i# Online-Charging-Flag
    2304 b CUG-Information
    2305 g Real-Time-Tariff-Information
    2306 s Tariff-XML
    2307 a MBMS-GW-Address
    2308 i# IMSI-Unauthenticated-Flag
    2309 t Account-Expiration
    2310 i# AoC-Format
    2311 g AoC-Service
    2312 i# AoC-Service-Obligatory-Type
    2313 i# AoC-Service-Type
    2314 g AoC-Subscription-Information
    2315 u Preferred-AoC-Currency
    2317 i# CSG-Access-Mode
    2318 i# CSG-Membership-Indication
    2319 g User-CSG-Information
    2320 s Outgoing-Session-Id
    2321 s Initial-IMS-Charging-Identifier
    2400 b LMSI
    2401 g Serving-Node
    2402 s MME-Name
    2403 b MSC-Number
    2404 u LCS-Capabilities-Sets
    2405 a GMLC-Address
    2406 g Additional-Serving-Node
    2407 a PSR-Address
    2408 s MME-Realm
    2409 s SGSN-Name
    2410 s SGSN-Realm
    2411 u RIA-Flags
    2500 i# Slg-Location-Type
    2501 g LCS-EPS-Client-Name
    2502 g LCS-Requestor-Name
    2503 u LCS-Priority
    2504 g LCS-QoS
    2505 u Horizontal-Accuracy
    2506 u Vertical-Accuracy
    2507 i# Vertical-Requested
    2508 i# Velocity-Requested
    2509 i# Response-Time
    2510 u Supported-GAD-Shapes
    2511 s LCS-Codeword
    2512 i# LCS-Privacy-Check
    2513 i# Accuracy-Fulfilment-Indicator
    2514 u Age-Of-Location-Estimate
    2515 b Velocity-Estimate
    2516 b EUTRAN-Positioning-Data
    2517 b ECGI
    2518 i# Location-Event
    2519 i# Pseudonym-Indicator
    2520 u LCS-Service-Type-ID
    2521 g LCS-Privacy-Check-Non-Session
    2522 g LCS-Privacy-Check-Session
    2523 i# LCS-QoS-Class
    2524 g GERAN-Positioning-Info
    2525 b GERAN-Positioning-Data
    2526 b GERAN-GANSS-Positioning-Data
    2527 g UTRAN-Positioning-Info
    2528 b UTRAN-Positioning-Data
    2529 b UTRAN-GANSS-Positioning-Data
    2530 u LRR-Flags
    2531 b LCS-Reference-Number
    2532 u Deferred-Location-Type
    2533 g Area-Event-Info
    2534 g Area-Definition
    2535 g Area
    2536 i# Area-Type
    2537 b Area-Identification
    2538 i# Occurrence-Info
    2539 u Interval-Time
    2540 g Periodic-LDR-Information
    2541 u Reporting-Amount
    2542 u Reporting-Interval
    2543 g Reporting-PLMN-List
    2544 g PLMN-ID-List
    2545 u PLR-Flags
    2546 u PLA-Flags
    2547 g Deferred-MT-LR-Data
    2548 i# Termination-Cause-3GPP
    2549 u LRA-Flags
    2550 i# Periodic-Location-Support-Indicator
    2551 i# Prioritized-List-Indicator
    2552 g ESMLC-Cell-Info
    2553 b Cell-Portion-ID
    2554 b OnexRTT-RCID
    2555 g Delayed-Location-Reporting-Data
    2556 s Civic-Address
    2557 u Barometric-Pressure
    2558 b UTRAN-Additional-Positioning-Data
    2559 g Motion-Event-Info
    2560 u Linear-Distance
    2561 u Maximum-Interval
    2562 u Sampling-Interval
    2563 u Reporting-Duration
    2564 u Reporting-Location-Requirements
    2565 g Additional-Area
    2600 b Reserved-2600
    2601 s IMS-Application-Reference-Identifier
    2602 i# Low-Priority-Indicator
    2603 i# IP-Realm-Default-Indicator
    2604 i# Local-GW-Inserted-Indicator
    2605 i# Transcoder-Inserted-Indicator
    2606 u PDP-Address-Prefix-Length
    2703 g NNI-Information
    2704 i# NNI-Type
    2705 a Neighbour-Node-Address
    2706 i# Relationship-Mode
    2707 i# Session-Direction
    2708 a From-Address
    2709 g Access-Transfer-Information
    2710 i# Access-Transfer-Type
    2711 s Related-IMS-Charging-Identifier
    2712 a Related-IMS-Charging-Identifier-Node
    2713 s IMS-Visited-Network-Identifier
    2714 g TWAN-User-Location-Info
    2716 s BSSID
    2717 i# TAD-Identifier
    2802 b TDF-Application-Instance-Identifier
    2804 a HeNB-Local-IP-Address
    2805 a UE-Local-IP-Address
    2806 u UDP-Source-Port
    2807 b CS-Service-QoS-Request-Identifier
    2808 i# CS-Service-QoS-Request-Operation
    2809 i# Mute-Notification
    2810 t Monitoring-Time
    2811 i# AN-GW-Status
    2812 t User-Location-Info-Time
    2813 g CS-Service-Resource-Report
    2814 i# CS-Service-Resource-Failure-Cause
    2815 i# CS-Service-Resource-Result-Operation
    2816 g Default-QoS-Information
    2817 s Default-QoS-Name
    2818 g Conditional-APN-Aggregate-Max-Bitrate
    2819 b RAN-NAS-Release-Cause
    2820 b Presence-Reporting-Area-Elements-List
    2821 b Presence-Reporting-Area-Identifier
    2822 g Presence-Reporting-Area-Information
    2823 i# Presence-Reporting-Area-Status
    2824 i# NetLoc-Access-Support
    2825 g Fixed-User-Location-Info
    2826 i# PCSCF-Restoration-Indication
    2827 i# IP-CAN-Session-Charging-Scope
    2828 u Monitoring-Flags
    2829 i# Default-Access
    2830 i# NBIFOM-Mode
    2831 i# NBIFOM-Support
    2832 u RAN-Rule-Support
    2833 u Access-Availability-Change-Reason
    2834 u Routing-Rule-Failure-Code
    2835 g Routing-Rule-Report
    2836 b Traffic-Steering-Policy-Identifier-DL
    2837 b Traffic-Steering-Policy-Identifier-UL
    2838 u Request-Type
    2839 t Execution-Time
    2840 g Conditional-Policy-Information
    2841 i# Resource-Release-Notification
    2842 i# Removal-Of-Access
    2844 i# Default-Bearer-Indication
    2845 g PRA-Install
    2846 g PRA-Remove
    2847 i# 3GPP-PS-Data-Off-Status-Gx
    2848 u Extended-APN-AMBR-DL
    2849 u Extended-APN-AMBR-UL
    2850 u Extended-GBR-DL
    2851 u Extended-GBR-UL
    2852 f Max-PLR-DL
    2853 f Max-PLR-UL
    2854 u UE-Status
    2855 i# Presence-Reporting-Area-Node
    2901 s Policy-Counter-Identifier
    2902 s Policy-Counter-Status
    2903 g Policy-Counter-Status-Report
    2904 i# SL-Request-Type
    2905 g Pending-Policy-Counter-Information
    2906 t Pending-Policy-Counter-Change-Time
    3001 g Device-Action
    3002 g Device-Notification
    3003 g Trigger-Data
    3004 b Payload
    3005 i# Action-Type
    3006 i# Priority-Indication
    3007 u Reference-Number
    3008 i# Request-Status
    3009 i# Delivery-Outcome
    3010 u Application-Port-Identifier
    3011 u Old-Reference-Number
    3100 b IP-SM-GW-Number
    3101 s IP-SM-GW-Name
    3102 g User-Identifier
    3103 i# S6-Service-ID
    3104 b SCS-Identity
    3105 g Service-Parameters
    3106 g T4-Parameters
    3107 g Service-Data
    3108 g T4-Data
    3109 u HSS-Cause
    3110 u SIR-Flags
    3111 s External-Identifier
    3112 s IP-SM-GW-Realm
    3113 g AESE-Communication-Pattern
    3114 g Communication-Pattern-Set
    3115 u# Periodic-Communication-Indicator
    3116 u Communication-Duration-Time
    3117 u Periodic-Time
    3118 g Scheduled-Communication-Time
    3119 u# Stationary-Indication
    3120 g AESE-Communication-Pattern-Config-Status
    3121 g AESE-Error-Report
    3122 g Monitoring-Event-Configuration
    3123 g Monitoring-Event-Report
    3124 u SCEF-Reference-ID
    3125 s SCEF-ID
    3126 u SCEF-Reference-ID-for-Deletion
    3127 u# Monitoring-Type
    3128 u Maximum-Number-of-Reports
    3129 g UE-Reachability-Configuration
    3130 t Monitoring-Duration
    3131 u Maximum-Detection-Time
    3132 u# Reachability-Type
    3133 u Maximum-Latency
    3134 u Maximum-Response-Time
    3135 g Location-Information-Configuration
    3136 u# MONTE-Location-Type
    3137 u# Accuracy
    3138 u# Association-Type
    3139 u# Roaming-Information
    3140 u# Reachability-Information
    3141 u IMEI-Change
    3142 g Monitoring-Event-Config-Status
    3143 g Supported-Services
    3144 U Supported-Monitoring-Events
    3145 u CIR-Flags
    3146 g Service-Result
    3147 u Service-Result-Code
    3148 t Reference-ID-Validity-Time
    3149 u# Event-Handling
    3150 g NIDD-Authorization-Request
    3151 g NIDD-Authorization-Response
    3152 g Service-Report
    3153 u# Node-Type
    3154 u S6t-HSS-Cause
    3155 g Enhanced-Coverage-Restriction
    3156 g Enhanced-Coverage-Restriction-Data
    3157 g Restricted-PLMN-List
    3158 g Allowed-PLMN-List
    3159 t Requested-Validity-Time
    3160 t Granted-Validity-Time
    3161 g NIDD-Authorization-Update
    3162 u# Loss-Of-Connectivity-Reason
    3163 u Group-Reporting-Guard-Timer
    3164 u CIA-Flags
    3165 g Group-Report
    3166 g Group-Report-Item
    3167 u RIR-Flags
    3168 u# Type-Of-External-Identifier
    3169 g APN-Validity-Time
    3170 g Suggested-Network-Configuration
    3171 g Monitoring-Event-Report-Status
    3172 i# PLMN-ID-Requested
    3173 g AdditionalIdentifiers
    3174 u NIR-Flags
    3175 t Reporting-Time-Stamp
    3176 u NIA-Flags
    3177 g Group-User-Identifier
    3178 g MTC-Provider-Info
    3179 s MTC-Provider-ID
    3180 g PDN-Connectivity-Status-Configuration
    3181 g PDN-Connectivity-Status-Report
    3182 u# PDN-Connectivity-Status-Type
    3183 u# Traffic-Profile
    3184 g Updated-Network-Configuration
    3185 u Battery-Indicator
    3186 U SCEF-Reference-ID-Ext
    3187 U SCEF-Reference-ID-for-Deletion-Ext
    3200 i# SM-Delivery-Outcome-T4
    3201 i# Absent-Subscriber-Diagnostic-T4
    3202 u Trigger-Action
    3203 u MTC-Error-Diagnostic
    3300 b SC-Address
    3301 b SM-RP-UI
    3302 u TFR-Flags
    3303 g SM-Delivery-Failure-Cause
    3304 i# SM-Enumerated-Delivery-Failure-Cause
    3305 b SM-Diagnostic-Info
    3306 u SM-Delivery-Timer
    3307 t SM-Delivery-Start-Time
    3308 i# SM-RP-MTI
    3309 b SM-RP-SMEA
    3310 u SRR-Flags
    3311 i# SM-Delivery-Not-Intended
    3312 u MWD-Status
    3313 u MME-Absent-User-Diagnostic-SM
    3314 u MSC-Absent-User-Diagnostic-SM
    3315 u SGSN-Absent-User-Diagnostic-SM
    3316 g SM-Delivery-Outcome
    3317 g MME-SM-Delivery-Outcome
    3318 g MSC-SM-Delivery-Outcome
    3319 g SGSN-SM-Delivery-Outcome
    3320 g IP-SM-GW-SM-Delivery-Outcome
    3321 i# SM-Delivery-Cause
    3322 u Absent-User-Diagnostic-SM
    3323 u RDR-Flags
    3329 t Maximum-UE-Availability-Time
    3330 t Maximum-Retransmission-Time
    3331 t Requested-Retransmission-Time
    3332 b SMS-GMSC-Address
    3333 u SMS-GMSC-Alert-Event
    3334 u SMSF-3GPP-Absent-User-Diagnostic-SM
    3335 u SMSF-Non-3GPP-Absent-User-Diagnostic-SM
    3336 g SMSF-3GPP-SM-Delivery-Outcome
    3337 g SMSF-Non-3GPP-SM-Delivery-Outcome
    3338 b SMSF-3GPP-Number
    3339 b SMSF-Non-3GPP-Number
    3340 s SMSF-3GPP-Name
    3341 s SMSF-Non-3GPP-Name
    3342 s SMSF-3GPP-Realm
    3343 s SMSF-Non-3GPP-Realm
    3344 g SMSF-3GPP-Address
    3345 g SMSF-Non-3GPP-Address
    3401 s Reason-Header
    3402 s Instance-Id
    3403 s Route-Header-Received
    3404 s Route-Header-Transmitted
    3405 g SM-Device-Trigger-Information
    3406 a MTC-IWF-Address
    3407 i# SM-Device-Trigger-Indicator
    3408 u SM-Sequence-Number
    3409 u SMS-Result
    3410 g VCS-Information
    3411 g Basic-Service-Code
    3412 b Bearer-Capability
    3413 b Teleservice
    3414 b ISUP-Location-Number
    3415 i# Forwarding-Pending
    3416 g ISUP-Release-Cause
    3417 b MSC-Address
    3418 b Network-Call-Reference-Number
    3419 t Start-of-Charging
    3420 b VLR-Number
    3421 i# CN-Operator-Selection-Entity
    3422 b ISUP-Cause-Diagnostics
    3423 b ISUP-Cause-Location
    3424 u ISUP-Cause-Value
    3425 a ePDG-Address
    3426 s Announcing-UE-HPLMN-Identifier
    3427 s Announcing-UE-VPLMN-Identifier
    3428 i# Coverage-Status
    3429 b Layer-2-Group-ID
    3430 s Monitored-PLMN-Identifier
    3431 s Monitoring-UE-HPLMN-Identifier
    3432 s Monitoring-UE-Identifier
    3433 s Monitoring-UE-VPLMN-Identifier
    3434 i PC3-Control-Protocol-Cause
    3435 i PC3-EPC-Control-Protocol-Cause
    3436 s Requested-PLMN-Identifier
    3437 s Requestor-PLMN-Identifier
    3438 i# Role-Of-ProSe-Function
    3439 i Usage-Information-Report-Sequence-Number
    3440 s ProSe-3rd-Party-Application-ID
    3500 a BMSC-Address
    3501 u BMSC-Port
    3502 u MBMS-Bearer-Event
    3503 g MBMS-Bearer-Event-Notification
    3504 g MBMS-Bearer-Request
    3505 g MBMS-Bearer-Response
    3506 u MBMS-Bearer-Result
    3507 t MBMS-Start-Time
    3508 u Radio-Frequency
    3509 g TMGI-Allocation-Request
    3510 g TMGI-Allocation-Response
    3511 u TMGI-Allocation-Result
    3512 g TMGI-Deallocation-Request
    3513 g TMGI-Deallocation-Response
    3514 u TMGI-Deallocation-Result
    3515 g TMGI-Expiry
    3516 u TMGI-Number
    3517 u MB2U-Security
    3701 g ProSe-Subscription-Data
    3702 u ProSe-Permission
    3703 g ProSe-Allowed-PLMN
    3704 u ProSe-Direct-Allowed
    3705 u UPR-Flags
    3706 u PNR-Flags
    3707 g ProSe-Initial-Location-Information
    3708 u Authorized-Discovery-Range
    3901 g Enhanced-Diagnostics
    3902 i# Inter-UE-Transfer
    3903 a TWAG-Address
    3904 g Announcement-Information
    3905 u Announcement-Identifier
    3906 u Announcement-Order
    3907 g Variable-Part
    3908 u Variable-Part-Order
    3909 u# Variable-Part-Type
    3910 s Variable-Part-Value
    3911 u Time-Indicator
    3912 i# Quota-Indicator
    3913 i# Play-Alternative
    3914 s Language
    3915 i# Privacy-Indicator
    3916 s Called-Identity
    3917 g Called-Identity-Change
    3918 g UWAN-User-Location-Info
    3919 i Monitoring-Event-Configuration-Activity
    3920 g Monitoring-Event-Report-Data
    3921 g Monitoring-Event-Information
    3922 i Monitoring-Event-Functionality
    3923 u Monitoring-Event-Report-Number
    3924 b Cellular-Network-Information
    3925 g Related-Change-Condition-Information
    3930 i# CP-CIoT-EPS-Optimisation-Indicator
    3931 i# SGi-PtP-Tunnelling-Method
    3932 i# UNI-PDU-CP-Only-Flag
    3933 g APN-Rate-Control
    3934 g APN-Rate-Control-Downlink
    3935 g APN-Rate-Control-Uplink
    3936 i# Additional-Exception-Reports
    3937 u Rate-Control-Max-Message-Size
    3938 u Rate-Control-Max-Rate
    3939 u Rate-Control-Time-Unit
    3940 g SCS-AS-Address
    3941 a SCS-Address
    3942 s SCS-Realm
    """

  static let commands = """
    257=Capabilities-Exchange|258=Re-Auth|271=Accounting|274=Abort-Session|\
    275=Session-Termination|280=Device-Watchdog|282=Disconnect-Peer|310=Boostrapping-Info|\
    311=Message-Process|312=GBAPush-Info|314=Policy-Data|315=Policy-Install|\
    316=3GPP-Update-Location|317=3GPP-Cancel-Location|318=3GPP-Authentication-Information|\
    319=3GPP-Insert-Subscriber-Data|320=3GPP-Delete-Subscriber-Data|321=3GPP-Purge-UE|\
    322=3GPP-Reset|323=3GPP-Notify|324=3GPP-ME-Identity-Check|325=MIP6|326=QoS-Authorization|\
    327=QoS-Install|328=Capabilities-Update|329=IKEv2-SK|330=NAT-Control|\
    8388620=3GPP-Provide-Location|8388621=3GPP-Location-Report|8388622=3GPP-LCS-Routing-Info|\
    8388631=Subscription Information Application|8388632=Distributed Charging|\
    8388633=Ericsson-SL|8388634=Ericsson-SN|8388635=Spending-Limit|\
    8388636=Spending-Status-Notification|8388637=TDF-Session|\
    8388638=3GPP-Update-VCSG-Location|8388639=3GPP-Device-Action|\
    8388640=3GPP-Device-Notification|8388641=3GPP-Subscriber-Information|\
    8388642=Cancel-VCSG-Location|8388643=3GPP-Device-Trigger|8388644=3GPP-Delivery-Report|\
    8388645=MO-Forward-Short-Message|8388646=MT-Forward-Short-Message|\
    8388647=Send-Routing-Info-for-SM|8388648=Alert-Service-Centre|\
    8388649=Report-SM-Delivery-Status|8388650=NSN Cancel-LocationMS|8388651=NSN User-DataMS|\
    8388652=NSN Profile-UpdateMS|8388653=NSN Subscribe-NotificationsMS|\
    8388654=NSN Push-NotificationMS|8388655=Get Gateway|8388656=Trigger-Establishment|\
    8388657=Ericsson Binding-Data|8388717=Ericsson Trace-Report|\
    8388718=Configuration-Information|8388719=Reporting-Information|\
    8388720=Non-Aggregated-RUCI-Report|8388721=Aggregated-RUCI-Report|\
    8388722=Modify-Uecontext|8388726=NIDD-Information|8388732=Connection-Management|\
    8388733=MO-Data|8388734=MT-Data|265=AA|268=Diameter-EAP|260=AA-Mobile-Node|\
    262=Home-Agent-MIP|272=Credit-Control|511=Ping|300=User-Authorization|\
    301=Server-Assignment|302=Location-Info|303=Multimedia-Auth|304=Registration-Termination|\
    305=Push-Profile|306=User-Data|307=Profile-Update|308=Subscribe-Notifications|\
    309=Push-Notification|8388662=GCS-Action|8388663=GCS-Notification|\
    8388664=ProSe-Subscriber-Information|8388665=Update-ProSe-Subscriber-Data|\
    8388666=ProSe-Notify|8388667=Reset|8388713=ProSe-Initial-Location-Information|\
    283=User-Authorization|284=Server-Assignment|285=Location-Info|286=Multimedia-Auth|\
    287=Registration-Termination|288=Push-Profile|100=Peer Information|101=Fetch Peers|\
    102=Subscribe Change|103=Notify Change
    """

  static let applications = """
    0=Diameter Common Messages|1=NASREQ Application|2=Mobile IPv4 Application|\
    3=Diameter Base Accounting|4=Diameter Credit Control Application|5=EAP Application|\
    6=Diameter Session Initiation Protocol (SIP) Application|\
    7=Diameter Mobile IPv6 IKE   (MIP6I)|8=Diameter Mobile IPv6 Auth  (MIP6A)|\
    9=Diameter QoS application|10=Diameter Capabilities Update|11=Diameter IKE SK (IKESK)|\
    12=Diameter NAT Control Application|13=Diameter ERP|111=ALU Sy|555=Sun Ping Application|\
    19302=Ericsson SCAP|19310=Ericsson SRAP|16777216=3GPP Cx|16777217=3GPP Sh|\
    16777218=3GPP Re/Rf|16777219=3GPP Wx|16777219=3GPP Wx|16777220=3GPP Zn|16777221=3GPP Zh|\
    16777222=3GPP Gq|16777223=3GPP Gmb|16777224=3GPP Gx|16777225=3GPP Gx over Gy|\
    16777226=3GPP MM10|16777227=Ericsson MSI|16777228=Ericsson Zx|16777229=3GPP Rx Release 6|\
    16777230=3GPP Pr|16777231=Diameter e2e4 Application|16777232=Ericsson Charging-CIP|\
    16777233=Ericsson Mm|16777234=Vodafone Gx+|16777235=ITU-T Rs|16777236=3GPP Rx|\
    16777237=3GPP2 Ty|16777238=3GPP Gx|16777239=Juniper Cluster|\
    16777240=Juniper Policy-Control-AAA|16777241=iptego USPI|\
    16777242=Covergence-specific SIP routing|16777243=Policy Processing|\
    16777244=Juniper Policy-Control-JSRC|16777245=ITU-T S-TC1|\
    16777246=NSN Unified Charging Trigger Function (UCTF)|\
    16777247=3GPP2 CAN Access Authentication and Authorization|\
    16777248=3GPP2 WLAN Interworking Access Authentication and Authorization|\
    16777249=3GPP2 WLAN Interworking Accounting|16777250=3GPP STa|16777251=3GPP S6a/S6d|\
    16777252=3GPP S13/S13'|16777253=ETSI Re|16777254=ETSI GOCAP|16777255=3GPP SLg|\
    16777256=ITU-T Rw|16777257=ETSI a4|16777258=ITU-T Rt|16777259=CARA|16777260=CAMA|\
    16777261=Femtocell extension to Diameter EAP Application|16777262=ITU-T Ru|\
    16777263=ITU-T Ng|16777264=3GPP SWm|16777265=3GPP SWx|16777266=3GPP Gxx|16777267=3GPP S9|\
    16777268=3GPP Zpn|16777269=Ericsson HSI|16777270=Juniper-Example|16777271=ITU-T Ri|\
    16777272=3GPP S6b|16777273=Juniper JGx|16777274=ITU-T Rd|\
    16777275=ADMI Notification Application|16777276=ADMI Messaging Interface Application|\
    16777277=Peter-Service VSI|16777278=ETSI Rr request model|\
    16777279=ETSI Rr delegated model|16777291=3GPP SLh|16777292=3GPP SGmb|\
    16777293=Cloudmark Diameter Interface|16777294=Camiant DRMA|\
    16777295=PiLTE Interworking Diameter Application|16777296=Juniper-Sessions-Recovery|\
    16777297=Vedicis LiveProxy|16777298=Pi*3GPP2 Diameter Application|16777299=Sandvine Rf+|\
    16777300=Subscription Information Application|16777301=Ericsson Charging-DCIP|\
    16777302=3GPP Sy|16777303=3GPP Sd|16777304=Ericsson Sy|\
    16777305=HP Diameter Topology Discovery|16777306=ITU-T M9|16777307=ITU-T M13|\
    16777308=3GPP S7a|16777309=3GPP Tsp|16777310=3GPP S6m|16777311=3GPP T4|16777312=3GPP S6c|\
    16777313=3GPP SGd|16777314=Intrado-SLg|\
    16777315=Ericsson Diameter Signalling Controller Application (DSC)|\
    16777316=Verizon-Femto-Loc|16777317=Nokia Solutions and Networks (NSN) Hd Application|\
    16777318=3GPP S15|16777319=3GPP S9a|16777320=3GPP S9a*|\
    16777321=Gateway Location Application|16777322=Verizon Session Recovery|\
    16777323=3GPP2 M1|16777324=MAGIC Client Interface Protocol (CIP)|16777325=ITU-T Nc|\
    16777326=ITU-T Ne|16777327=Ericsson Sx|16777328=Nokia Service Extension, NSE|\
    16777329=Rivada Xd|16777330=Rivada Xm|16777331=Rivada Xh|16777332=Rivada Xf|\
    16777333=Rivada Xf|16777334=Rivada Xp|16777335=3GPP MB2c|16777336=3GPP PC4a|\
    16777337=3GPP PC2|16777338=Juniper Domain Policy|16777339=Host Observer|\
    16777340=3GPP PC6/PC7|16777341=Nokia Sdr|16777342=3GPP Np|\
    16777343=Sandvine Location Relay Service|\
    16777344=Sandvine Fairshare Traffic Management Service|16777345=3GPP S6t|\
    16777346=3GPP T6a/T6b|16777347=3GPP Ns|16777348=3GPP Nt|16777349=3GPP St|\
    16777350=3GPP PC2|16777351=3GPP Diameter Data Management|16777352=ITU-T M1|\
    16777353=ITU-T M2|16777354=Verizon-NLS-WDS|16777355=3GPP V4|16777356=3GPP V6|\
    16777357=OMN Adapt Application|16777358=3GPP Nta|16777359=Ericsson Charging - SBI Policy|\
    16777360=GSMA-DESS|16777361=Ericsson Charging - SBI Policy over Ericsson N28 Interface|\
    16777362=OMN Protect Application|16777363=3GPP Sc|16777364=OMN Message Replication|\
    16777999=S6b Application (One-AAA)|4294967295=Relay
    """

  /// Names of numbers: the attribute, then pairs.
  static let values = """
    Result-Code|1001=DIAMETER_MULTI_ROUND_AUTH|2001=DIAMETER_SUCCESS|\
    2002=DIAMETER_LIMITED_SUCCESS|2003=DIAMETER_FIRST_REGISTRATION|\
    2004=DIAMETER_SUBSEQUENT_REGISTRATION|2005=DIAMETER_UNREGISTERED_SERVICE|\
    2006=DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED|2007=DIAMETER_SERVER_SELECTION|\
    2008=DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED|2009=DIAMETER_SUCCESS_RELOCATE_HA|\
    3001=DIAMETER_COMMAND_UNSUPPORTED|3002=DIAMETER_UNABLE_TO_DELIVER|\
    3003=DIAMETER_REALM_NOT_SERVED|3004=DIAMETER_TOO_BUSY|3005=DIAMETER_LOOP_DETECTED|\
    3006=DIAMETER_REDIRECT_INDICATION|3007=DIAMETER_APPLICATION_UNSUPPORTED|\
    3008=DIAMETER_INVALID_HDR_BITS|3009=DIAMETER_INVALID_AVP_BITS|3010=DIAMETER_UNKNOWN_PEER|\
    3011=DIAMETER_REALM_REDIRECT_INDICATION|4001=DIAMETER_AUTHENTICATION_REJECTED|\
    4002=DIAMETER_OUT_OF_SPACE|4003=DIAMETER_ELECTION_LOST|\
    4005=DIAMETER_ERROR_MIP_REPLY_FAILURE|4006=DIAMETER_ERROR_HA_NOT_AVAILABLE|\
    4007=DIAMETER_ERROR_BAD_KEY|4008=DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED|\
    4010=DIAMETER_END_USER_SERVICE_DENIED|4011=DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE|\
    4012=DIAMETER_CREDIT_LIMIT_REACHED|4013=DIAMETER_USER_NAME_REQUIRED|\
    4014=RESOURCE_FAILURE|4241=DIAMETER_END_USER_SERVICE_DENIED|\
    5001=DIAMETER_AVP_UNSUPPORTED|5002=DIAMETER_UNKNOWN_SESSION_ID|\
    5003=DIAMETER_AUTHORIZATION_REJECTED|5004=DIAMETER_INVALID_AVP_VALUE|\
    5005=DIAMETER_MISSING_AVP|5006=DIAMETER_RESOURCES_EXCEEDED|\
    5007=DIAMETER_CONTRADICTING_AVPS|5008=DIAMETER_AVP_NOT_ALLOWED|\
    5009=DIAMETER_AVP_OCCURS_TOO_MANY_TIMES|5010=DIAMETER_NO_COMMON_APPLICATION|\
    5011=DIAMETER_UNSUPPORTED_VERSION|5012=DIAMETER_UNABLE_TO_COMPLY|\
    5013=DIAMETER_INVALID_BIT_IN_HEADER|5014=DIAMETER_INVALID_AVP_LENGTH|\
    5015=DIAMETER_INVALID_MESSAGE_LENGTH|5016=DIAMETER_INVALID_AVP_BIT_COMBO|\
    5017=DIAMETER_NO_COMMON_SECURITY|5018=DIAMETER_RADIUS_AVP_UNTRANSLATABLE|\
    5024=DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE|\
    5025=DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION|5030=DIAMETER_USER_UNKNOWN|\
    5031=DIAMETER_RATING_FAILED|5032=DIAMETER_ERROR_USER_UNKNOWN|\
    5033=DIAMETER_ERROR_IDENTITIES_DONT_MATCH|5034=DIAMETER_ERROR_IDENTITY_NOT_REGISTERED|\
    5035=DIAMETER_ERROR_ROAMING_NOT_ALLOWED|5036=DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED|\
    5037=DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED|5038=DIAMETER_ERROR_IN_ASSIGNMENT_TYPE|\
    5039=DIAMETER_ERROR_TOO_MUCH_DATA|5040=DIAMETER_ERROR_NOT SUPPORTED_USER_DATA|\
    5041=DIAMETER_ERROR_MIP6_AUTH_MODE|5042=UNKNOWN_BINDING_TEMPLATE_NAME|\
    5043=BINDING_FAILURE|5044=MAX_BINDINGS_SET_FAILURE|\
    5045=MAXIMUM_BINDINGS_REACHED_FOR_ENDPOINT|5046=SESSION_EXISTS|\
    5047=INSUFFICIENT_CLASSIFIERS|5048=DIAMETER_ERROR_EAP_CODE_UNKNOWN|\
    5241=DIAMETER_END_USER_NOT_FOUND
    Service-Type|0=Unknown|1=Login|2=Framed|3=Callback-Login|4=Callback-Framed|5=Outbound|\
    6=Administrative|7=NAS-Prompt|8=Authenticate-Only|9=Callback-NAS-Prompt|10=Call Check|\
    11=Callback Administrative|12=Voice|13=Fax|14=Modem Relay|15=IAPP-Register|\
    16=IAPP-AP-Check|17=Authorize Only|18=Framed-Management
    Framed-Protocol|1=PPP|2=SLIP|3=ARAP|4=Gandalf|5=Xylogics|6=X.75|7=GPRS PDP Context|\
    255=Ascend-ARA|256=MPP|257=EURAW|258=EUUI|259=X25|260=COMB|261=FR
    Framed-Routing|0=None|1=Send routing packets|2=Listen for routing packets|\
    3=Send and Listen 
    Framed-Compression|0=None|1=Van Jacobson TCP/IP header compression|\
    2=IPX header compression|3=Stac-LZS compression
    Login-Service|0=Telnet|1=Rlogin|2=TCP-Clear|3=PortMaster|4=LAT|5=X25-PAD|6=X25-T3POS|\
    7=Unassigned|8=TCP Clear Quiet (suppresses any NAS-generated connect string)
    Termination-Action|0=Default|1=RADIUS-Request
    Acct-Status-Type|1=Start|2=Stop|3=Interim-Update|4=Modem-Start|5=Modem-Stop|6=Cancel|\
    7=Accounting-On|8=Accounting-Off|9=Tunnel-Start|10=Tunnel-Stop|11=Tunnel-Reject|\
    12=Tunnel-Link-Start|13=Tunnel-Link-Stop|14=Tunnel-Link-Rejectf|15=Failed
    Acct-Authentic|0=None|1=RADIUS|2=Local|3=Remote|4=Diameter
    Acct-Terminate-Cause|1=User-Request|2=Lost-Carrier|3=Lost-Service|4=Idle-Timeout|\
    5=Session-Timeout|6=Admin-Reset|7=Admin-Reboot|8=Port-Error|9=NAS-Error|10=NAS-Request|\
    11=NAS-Reboot|12=Port-Unneeded|13=Port-Preempted|14=Port-Suspended|\
    15=Service-Unavailable|16=Callback|17=User-Error|18=Host-Request|19=Supplicant Restart|\
    20=Reauthentication Failure|21=Port Reinitialized|22=Port Administratively Disabled
    Ingress-Filters|1=Enabled|2=Disabled
    NAS-Port-Type|0=Async|1=Sync|2=ISDN-Sync|3=ISDN-Async-v120|4=ISDN-Async-v110|5=Virtual|\
    6=PIAFS|7=HDLC-Clear-Channel|8=X25|9=X75|10=G.3 Fax|11=SDSL - Symmetric DSL|\
    12=ADSL-CAP - Asymmetric DSL, Carrierless Amplitude Phase Modulation|\
    13=ADSL-DMT - Asymmetric DSL, Discrete Multi-Tone|14=IDSL - ISDN Digital Subscriber Line|\
    15=Ethernet|16=xDSL - Digital Subscriber Line of unknown type|17=Cable|\
    18=Wireless - Other|19=Wireless - IEEE 802.11|20=Token-Ring|21=FDDI|\
    22=Wireless - CDMA2000|23=Wireless - UMTS|24=Wireless - 1X-EV|25=IAPP|\
    26=FTTP - Fiber to the Premises|27=Wireless - IEEE 802.16|28=Wireless - IEEE 802.20|\
    29=Wireless - IEEE 802.22|30=PPPoA - PPP over ATM|\
    31=PPPoEoA - PPP over Ethernet over ATM|32=PPPoEoE - PPP over Ethernet over Ethernet|\
    33=PPPoEoVLAN - PPP over Ethernet over VLAN|\
    34=PPPoEoQinQ - PPP over Ethernet over IEEE 802.1QinQ|35=xPON - Passive Optical Network|\
    36=Wireless - XGP
    Tunnel-Type|1=PPTP|2=L2F|3=L2TP|4=ATMP|5=VTP|6=AH|7=IP-IP-Encap|8=MIN-IP-IP|9=ESP|10=GRE|\
    11=DVS|12=IP-in-IP Tunneling|13=VLAN
    Tunnel-Medium-Type|1=IPv4|2=IPv6|3=NSAP|4=HDLC|5=BBN|6=IEEE-802|7=E-163|8=E-164|9=F-69|\
    10=X-121|11=IPX|12=Appletalk-802|13=Decnet4|14=Vines|15=E-164-NSAP
    ARAP-Zone-Access|1=Only allow access to default zone|2=Use zone filter inclusively|\
    3=Use zone filter exclusively
    Prompt|0=No Echo|1=Echo
    Error-Cause|0=Diameter Common Messages|201=Residual Session Context Removed|\
    202=Invalid EAP Packet (Ignored)|401=Unsupported Attribute|402=Missing Attribute|\
    403=NAS Identification Mismatch|404=Invalid Request|405=Unsupported Service|\
    406=Unsupported Extension|407=Invalid Attribute Value|501=Administratively Prohibited|\
    502=Request Not Routable (Proxy)|503=Session Context Not Found|\
    504=Session Context Not Removable|505=Other Proxy Processing Error|\
    506=Resources Unavailable|507=Request Initiated|\
    508=Multiple Session Selection Unsupported
    Framed-Management-Protocol|1=SNMP|2=Web-based|3=NETCONF|4=FTP|5=TFTP|6=SFTP|7=RCP|8=SCP
    Management-Transport-Protection|1=No-Protection|2=Integrity-Protection|\
    3=Integrity-Confidentiality-Protection
    Redirect-Host-Usage|0=Don't Care|1=All Session|2=All Realm|3=Realm and Application|\
    4=All Application|5=All Host|6=ALL_USER
    Session-Binding|1=RE_AUTH|2=STR|3=Unassigned|4=ACCOUNTING
    Session-Server-Failover|0=REFUSE_SERVICE|1=TRY_AGAIN|2=ALLOW_SERVICE|\
    3=TRY_AGAIN_ALLOW_SERVICE
    Disconnect-Cause|0=REBOOTING|1=BUSY|2=DO_NOT_WANT_TO_TALK_TO_YOU
    Auth-Request-Type|1=AUTHENTICATE_ONLY|2=AUTHORIZE_ONLY|3=AUTHORIZE_AUTHENTICATE
    Auth-Session-State|0=STATE_MAINTAINED|1=NO_STATE_MAINTAINED
    Re-Auth-Request-Type|0=AUTHORIZE_ONLY|1=AUTHORIZE_AUTHENTICATE
    Termination-Cause|1=DIAMETER_LOGOUT|2=DIAMETER_SERVICE_NOT_PROVIDED|\
    3=DIAMETER_BAD_ANSWER|4=DIAMETER_ADMINISTRATIVE|5=DIAMETER_LINK_BROKEN|\
    6=DIAMETER_AUTH_EXPIRED|7=DIAMETER_USER_MOVED|8=DIAMETER_SESSION_TIMEOUT|9=Unassigned|\
    10=Unassigned|11=User Request|12=Lost Carrier|13=Lost Service|14=Idle Timeout|\
    15=Session Timeout|16=Admin Reset|17=Admin Reboot|18=Port Error|19=NAS Error|\
    20=NAS Request|21=NAS Reboot|22=Port Unneeded|23=Port Preempted|24=Port Suspended|\
    25=Service Unavailable|26=Callback|27=User Error|28=Host Request|29=Supplicant Restart|\
    30=Reauthentication Failure|31=Reauthentication Failure|\
    32=Port Administratively Disabled
    Experimental-Result-Code|2001=DIAMETER_FIRST_REGISTRATION|\
    2002=DIAMETER_SUBSEQUENT_REGISTRATION|2003=DIAMETER_UNREGISTERED_SERVICE|\
    2004=DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED|\
    2005=DIAMETER_SERVER_SELECTION(Deprecated value)|\
    2021=DIAMETER_PDP_CONTEXT_DELETION_INDICATION|4100=DIAMETER_USER_DATA_NOT_AVAILABLE|\
    4101=DIAMETER_PRIOR_UPDATE_IN_PROGRESS|4121=DIAMETER_ERROR_OUT_OF_RESOURCES|\
    4141=DIAMETER_PCC_BEARER_EVENT|4142=DIAMETER_BEARER_EVENT|4143=DIAMETER_AN_GW_FAILED|\
    4144=DIAMETER_PENDING_TRANSACTION|4181=DIAMETER_AUTHENTICATION_DATA_UNAVAILABLE|\
    4182=DIAMETER_ERROR_CAMEL_SUBSCRIPTION_PRESENT|4201=DIAMETER_ERROR_ABSENT_USER|\
    4221=DIAMETER_ERROR_UNREACHABLE_USER|4222=DIAMETER_ERROR_SUSPENDED_USER|\
    4223=DIAMETER_ERROR_DETACHED_USER|4224=DIAMETER_ERROR_POSITIONING_DENIED|\
    4225=DIAMETER_ERROR_POSITIONING_FAILED|\
    4226=DIAMETER_ERROR_UNKNOWN_UNREACHABLE LCS_CLIENT|\
    4241=DIAMETER_ERROR_NO_AVAILABLE_POLICY_COUNTERS LCS_CLIENT|\
    4261=REQUESTED_SERVICE_TEMPORARILY_NOT_AUTHORIZED|5001=DIAMETER_ERROR_USER_UNKNOWN|\
    5002=DIAMETER_ERROR_IDENTITIES_DONT_MATCH|5003=DIAMETER_ERROR_IDENTITY_NOT_REGISTERED|\
    5004=DIAMETER_ERROR_ROAMING_NOT_ALLOWED|5005=DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED|\
    5006=DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED|5007=DIAMETER_ERROR_IN_ASSIGNMENT_TYPE|\
    5008=DIAMETER_ERROR_TOO_MUCH_DATA|5009=DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA|\
    5010=DIAMETER_MISSING_USER_ID|5011=DIAMETER_ERROR_FEATURE_UNSUPPORTED|\
    5012=DIAMETER_ERROR_SERVING_NODE_FEATURE_UNSUPPORTED|\
    5041=DIAMETER_ERROR_USER_NO_WLAN_SUBSCRIPTION|5042=DIAMETER_ERROR_W-APN_UNUSED_BY_USER|\
    5043=DIAMETER_ERROR_W-DIAMETER_ERROR_NO_ACCESS_INDEPENDENT_SUBSCRIPTION|\
    5044=DIAMETER_ERROR_USER_NO_W-APN_SUBSCRIPTION|5045=DIAMETER_ERROR_UNSUITABLE_NETWORK|\
    5061=INVALID_SERVICE_INFORMATION|5062=FILTER_RESTRICTIONS|\
    5063=REQUESTED_SERVICE_NOT_AUTHORIZED|5064=DUPLICATED_AF_SESSION|\
    5065=IP-CAN_SESSION_NOT_AVAILABLE|5066=UNAUTHORIZED_NON_EMERGENCY_SESSION|\
    5067=UNAUTHORIZED_SPONSORED_DATA_CONNECTIVITY|5068=TEMPORARY_NETWORK_FAILURE|\
    5100=DIAMETER_ERROR_USER_DATA_NOT_RECOGNIZED|5101=DIAMETER_ERROR_OPERATION_NOT_ALLOWED|\
    5102=DIAMETER_ERROR_USER_DATA_CANNOT_BE_READ|\
    5103=DIAMETER_ERROR_USER_DATA_CANNOT_BE_MODIFIED|\
    5104=DIAMETER_ERROR_USER_DATA_CANNOT_BE_NOTIFIED|\
    5105=DIAMETER_ERROR_TRANSPARENT_DATA_OUT_OF_SYNC|5106=DIAMETER_ERROR_SUBS_DATA_ABSENT|\
    5107=DIAMETER_ERROR_NO_SUBSCRIPTION_TO_DATA|5108=DIAMETER_ERROR_DSAI_NOT_AVAILABLE|\
    5120=DIAMETER_ERROR_START_INDICATION|5121=DIAMETER_ERROR_STOP_INDICATION|\
    5122=DIAMETER_ERROR_UNKNOWN_MBMS_BEARER_SERVICE|5123=DIAMETER_ERROR_SERVICE_AREA|\
    5140=DIAMETER_ERROR_INITIAL_PARAMETERS|5141=DIAMETER_ERROR_TRIGGER_EVENT|\
    5142=DIAMETER_PCC_RULE_EVENT|5143=DIAMETER_ERROR_BEARER_NOT_AUTHORIZED|\
    5144=DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED|5145=DIAMETER_QOS_RULE_EVENT|\
    5146=DIAMETER_ERROR_TRAFFIC_MAPPING_INFO_REJECTED|\
    5147=DIAMETER_ERROR_CONFLICTING_REQUEST|5148=DIAMETER_ADC_RULE_EVENT|\
    5149=DIAMETER_ERROR_NBIFOM_NOT_AUTHORIZED|5401=DIAMETER_ERROR_IMPI_UNKNOWN|\
    5402=DIAMETER_ERROR_NOT_AUTHORIZED|5403=DIAMETER_ERROR_TRANSACTION_IDENTIFIER_INVALID|\
    5420=DIAMETER_ERROR_UNKNOWN_EPS_SUBSCRIPTION|5421=DIAMETER_ERROR_RAT_NOT_ALLOWED|\
    5422=DIAMETER_ERROR_EQUIPMENT_UNKNOWN|5423=DIAMETER_ERROR_UNKNOWN_SERVING_NODE|\
    5450=DIAMETER_ERROR_USER_NO_NON_3GPP_SUBSCRIPTION|\
    5451=DIAMETER_ERROR_USER_NO_APN_SUBSCRIPTION|5452=DIAMETER_ERROR_RAT_TYPE_NOT_ALLOWED|\
    5453=DIAMETER_ERROR_LATE_OVERLAPPING_REQUEST|5454=DIAMETER_ERROR_TIMED_OUT_REQUEST|\
    5470=DIAMETER_ERROR_SUBSESSION|5471=DIAMETER_ERROR_ONGOING_SESSION_ESTABLISHMENT|\
    5490=DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_NETWORK|\
    5510=DIAMETER_ERROR_UNAUTHORIZED_REQUESTING_ENTITY|\
    5511=DIAMETER_ERROR_UNAUTHORIZED_SERVICE|\
    5512=DIAMETER_ERROR_REQUESTED_RANGE_IS_NOT ALLOWED|\
    5513=DIAMETER_ERROR_CONFIGURATION_EVENT_STORAGE_NOT_SUCCESSFUL|\
    5514=DIAMETER_ERROR_CONFIGURATION_EVENT_NON_EXISTANT|\
    5515=DIAMETER_ERROR_SCEF_REFERENCE_ID_UNKNOWN|5530=DIAMETER_ERROR_INVALID_SME_ADDRESS|\
    5531=DIAMETER_ERROR_SC_CONGESTION|5532=DIAMETER_ERROR_SM_PROTOCOL|\
    5533=DIAMETER_ERROR_TRIGGER_REPLACE_FAILURE|5534=DIAMETER_ERROR_TRIGGER_RECALL_FAILURE|\
    5535=DIAMETER_ERROR_ORIGINAL_MESSAGE_NOT_PENDING|5550=DIAMETER_ERROR_ABSENT_USER|\
    5551=DIAMETER_ERROR_USER_BUSY_FOR_MT_SMS|5552=DIAMETER_ERROR_FACILITY_NOT_SUPPORTED|\
    5553=DIAMETER_ERROR_ILLEGAL_USER|5554=DIAMETER_ERROR_ILLEGAL_EQUIPMENT|\
    5555=DIAMETER_ERROR_SM_DELIVERY_FAILURE|5556=DIAMETER_ERROR_SERVICE_NOT_SUBSCRIBED|\
    5557=DIAMETER_ERROR_SERVICE_BARRED|5558=DIAMETER_ERROR_MWD_LIST_FULL|\
    5570=DIAMETER_ERROR_UNKNOWN_POLICY_COUNTERS|5590=DIAMETER_ERROR_ORIGIN_ALUID_UNKNOWN|\
    5591=DIAMETER_ERROR_TARGET_ALUID_UNKNOWN|5592=DIAMETER_ERROR_PFID_UNKNOWN|\
    5593=DIAMETER_ERROR_APP_REGISTER_REJECT|5594=DIAMETER_ERROR_PROSE_MAP_REQUEST_DISALLOWED|\
    5595=DIAMETER_ERROR_MAP_REQUEST_REJECT|5596=DIAMETER_ERROR_REQUESTING_RPAUID_UNKNOWN|\
    5597=DIAMETER_ERROR_UNKNOWN_OR_INVALID_TARGET_SET|\
    5598=DIAMETER_ERROR_MISSING_APPLICATION_DATA|5599=DIAMETER_ERROR_AUTHORIZATION_REJECT|\
    5600=DIAMETER_ERROR_DISCOVERY_NOT_PERMITTED|5601=DIAMETER_ERROR_TARGET_RPAUID_UNKNOWN|\
    5602=DIAMETER_ERROR_INVALID_APPLICATION_DATA|\
    5610=DIAMETER_ERROR_UNKNOWN_PROSE_SUBSCRIPTION|5611=PROSE_NOT_ALLOWED|\
    5612=DIAMETER_ERROR_UE_LOCATION_UNKNOWN|\
    5630=DIAMETER_ERROR_NO_ASSOCIATED_DISCOVERY_FILTER|\
    5631=DIAMETER_ERROR_ANNOUNCING_UNAUTHORIZED_IN_PLMN|\
    5632=DIAMETER_ERROR_INVALID_APPLICATION_CODE|5633=DIAMETER_ERROR_PROXIMITY_UNAUTHORIZED|\
    5634=DIAMETER_ERROR_PROXIMITY_REJECTED|5635=DIAMETER_ERROR_NO_PROXIMITY_REQUEST|\
    5636=DIAMETER_ERROR_UNAUTHORIZED_SERVICE_IN_THIS_PLMN|\
    5637=DIAMETER_ERROR_PROXIMITY_CANCELLED|5638=DIAMETER_ERROR_INVALID_TARGET_PDUID|\
    5639=DIAMETER_ERROR_INVALID_TARGET_RPAUID|\
    5640=DIAMETER_ERROR_NO_ASSOCIATED_RESTRICTED_CODE|\
    5641=DIAMETER_ERROR_INVALID_DISCOVERY_TYPE|\
    5650=DIAMETER_ERROR_REQUESTED_LOCATION_NOT_SERVED|5651=DIAMETER_ERROR_INVALID_EPS_BEARER|\
    5652=DIAMETER_ERROR_NIDD_CONFIGURATION_NOT_AVAILABLE|\
    5653=DIAMETER_ERROR_USER_TEMPORARILY_UNREACHABLE|5670=DIAMETER_ERROR_UNKNKOWN_DATA|\
    5671=DIAMETER_ERROR_REQUIRED_KEY_NOT_PROVIDED|\
    5690=DIAMETER_ERROR_UNKNOWN_V2X_SUBSCRIPTION|5691=DIAMETER_ERROR_V2X_NOT_ALLOWED
    Inband-Security-Id|0=NO_INBAND_SECURITY|1=TLS
    DRMP|0=PRIORITY_0|1=PRIORITY_1|2=PRIORITY_2|3=PRIORITY_3|4=PRIORITY_4|5=PRIORITY_5|\
    6=PRIORITY_6|7=PRIORITY_7|8=PRIORITY_8|9=PRIORITY_9|10=PRIORITY_10|11=PRIORITY_11|\
    12=PRIORITY_12|13=PRIORITY_13|14=PRIORITY_14|15=PRIORITY_15
    MIP-Feature-Vector|1=Mobile-Node-Home-Address-Requested|\
    2=Home-Address-Allocatable-Only-in-Home-Realm|4=Home-Agent-Requested|\
    8=Foreign-Home-Agent-Available|16=MN-HA-Key-Request|32=MN-FA-Key-Request|\
    64=FA-HA-Key-Request|128=Home-Agent-In-Foreign-Network|256=Co-Located-Mobile-Node
    MIP-Algorithm-Type|2=HMAC-SHA-1
    MIP-Replay-Mode|1=None|2=Timestamps|3=Nonces
    SIP-Server-Assignment-Type|0=NO_ASSIGNMENT|1=REGISTRATION|2=RE_REGISTRATION|\
    3=UNREGISTERED_USER|4=TIMEOUT_DEREGISTRATION|5=USER_DEREGISTRATION|\
    6=TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME|7=USER_DEREGISTRATION_STORE_SERVER_NAME|\
    8=ADMINISTRATIVE_DEREGISTRATION|9=AUTHENTICATION_FAILURE|10=AUTHENTICATION_TIMEOUT|\
    11=DEREGISTRATION_TOO_MUCH_DATA
    SIP-Authentication-Scheme|0=DIGEST
    SIP-Reason-Code|0=PERMANENT_TERMINATION|1=NEW_SIP_SERVER_ASSIGNED|2=SIP_SERVER_CHANGE|\
    3=REMOVE_SIP_SERVER
    SIP-User-Authorization-Type|0=REGISTRATION|1=DEREGISTRATION|\
    2=REGISTRATION_AND_CAPABILITIES
    SIP-User-Data-Already-Available|0=USER_DATA_NOT_AVAILABLE|1=USER_DATA_ALREADY_AVAILABLE
    CHAP-Algorithm|5=CHAP with MD5
    Accounting-Auth-Method|1=PAP|2=CHAP|3=MS-CHAP-1|4=MS-CHAP-2|5=EAP|6=Undefined|7=None
    Origin-AAA-Protocol|1=RADIUS
    CC-Request-Type|1=INITIAL_REQUEST|2=UPDATE_REQUEST|3=TERMINATION_REQUEST|4=EVENT_REQUEST
    CC-Session-Failover|0=FAILOVER_NOT_SUPPORTED|1=FAILOVER_SUPPORTED
    Check-Balance-Result|0=ENOUGH_CREDIT|1=NO_CREDIT
    Credit-Control|0=CREDIT_AUTHORIZATION|1=RE_AUTHORIZATION
    Credit-Control-Failure-Handling|0=TERMINATE|1=CONTINUE|2=RETRY_AND_TERMINATE
    Direct-Debiting-Failure-Handling|0=TERMINATE_OR_BUFFER|1=CONTINUE
    Redirect-Address-Type|0=IPV4_ADDRESS|1=IPV6_ADDRESS|2=URL|3=SIP_URI
    Requested-Action|0=DIRECT_DEBITING|1=REFUND_ACCOUNT|2=CHECK_BALANCE|3=PRICE_ENQUIRY
    Final-Unit-Action|0=TERMINATE|1=REDIRECT|2=RESTRICT_ACCESS
    Subscription-Id-Type|0=END_USER_E164|1=END_USER_IMSI|2=END_USER_SIP_URI|3=END_USER_NAI|\
    4=END_USER_PRIVATE
    Tariff-Change-Usage|0=UNIT_BEFORE_TARIFF_CHANGE|1=UNIT_AFTER_TARIFF_CHANGE|\
    2=UNIT_INDETERMINATE
    CC-Unit-Type|0=TIME|1=MONEY|2=TOTAL-OCTETS|3=INPUT-OCTETS|4=OUTPUT-OCTETS|\
    5=SERVICE-SPECIFIC-UNITS
    Multiple-Services-Indicator|0=MULTIPLE_SERVICES_NOT_SUPPORTED|\
    1=MULTIPLE_SERVICES_SUPPORTED
    User-Equipment-Info-Type|0=IMEISV|1=MAC|2=EUI64|3=MODIFIED_EUI64
    Accounting-Record-Type|1=Event Record|2=Start Record|3=Interim Record|4=Stop Record
    Accounting-Realtime-Required|0=Reserved|1=DELIVER_AND_GRANT|2=GRANT_AND_STORE|\
    3=GRANT_AND_LOSE
    MIP6-Auth-Mode|0=Reserved|1=IP6_AUTH_MN_AAA
    Protocol|6=TCP Transmission Control|17=UDP User Datagram|\
    132=SCTP Stream Control Transmission Protocol
    Direction|0=IN|1=OUT|2=BOTH
    Negated|0=False|1=True
    Use-Assigned-Address|0=False|1=True
    Diffserv-Code-Point|0=CS0|8=CS1|10=AF11|12=AF12|14=AF13|16=CS2|18=AF21|20=AF22|22=AF23|\
    24=CS3|26=AF31|28=AF32|30=AF33|32=CS4|34=AF41|36=AF42|38=AF43|40=CS5|44=VOICE-ADMIT|\
    46=EF|48=CS6|56=CS7
    Fragmentation-Flag|0=Don't Fragment (DF)|1=More Fragments (MF)
    IP-Option-Type|0=End of Options List|1=No Operation|7=Record Route|\
    10=Experimental Measurement|11=MTU Probe|12=MTU Reply|15=ENCODE|25=Quick-Start|\
    30=RFC3692-style Experiment|68=Time Stamp|82=Traceoute|94=RFC3692-style Experiment|\
    130=Security|131=Loose Source Route|133=Extended Security|134=Commercial Security|\
    136=Stream ID|137=Strict Source Route|142=Experimental Access Control|\
    144=IMI Traffic Descriptor|145=Extended Internet Protocol|147=Address Extension|\
    148=Router Alert|149=Selective Directed Broadcast|151=Dynamic Packet State|\
    152=Upstream Multicast Pkt.|158=RFC3692-style Experiment|205=Experimental Flow Control|\
    222=RFC3692-style Experiment
    TCP-Option-Type|0=End of Option List|1=No-Operation|2=Maximum Segment Size|\
    3=Window Scale|4=SACK Permitted|5=SACK|6=Echo|7=Echo Reply|8=Timestamps|\
    9=Partial Order Connection Permitted|10=Partial Order Service Profile|11=CC|12=CC.NEW|\
    13=CC.ECHO|14=TCP Alternate Checksum Request|15=TCP Alternate Checksum Data|16=Skeeter|\
    17=Bubba|18=Trailer Checksum Option|19=MD5 Signature Option|20=SCPS Capabilities|\
    21=Selective Negative Acknowledgements|22=Record Boundaries|23=Corruption experienced|\
    24=SNAP|26=TCP Compression Filter|27=Quick-Start Response|28=User Timeout Option|\
    29=TCP Authentication Option (TCP-AO)|30=Multipath TCP (MPTCP)|34=TCP Fast Open Cookie|\
    253=RFC3692-style Experiment 1|254=RFC3692-style Experiment 2
    ICMP-Type-Number|0=Echo Reply|3=Destination Unreachable|4=Source Quench|5=Redirect|\
    6=Alternate Host Address|8=Echo|9=Router Advertisement|10=Router Solicitation|\
    11=Time Exceeded|12=Parameter Problem|13=Timestamp|14=Timestamp Reply|\
    15=Information Request|16=Information Reply|17=Address Mask Request|\
    18=Address Mask Reply|19=Reserved (for Security)|30=Traceroute|\
    31=Datagram Conversion Error|32=Mobile Host Redirect|33=IPv6 Where-Are-You|\
    34=IPv6 I-Am-Here|35=Mobile Registration Request|36=Mobile Registration Reply|\
    37=Domain Name Request|38=Domain Name Reply|39=SKIP|40=Photurius|\
    41=ICMP messages utilized by experimental mobility protocols such as Seamoby|\
    42=Extended Echo Request|43=Extended Echo Reply|253=RFC3692-style Experiment 1|\
    254=RFC3692-style Experiment 2|255=Reserved
    Day-Of-Week-Mask|0=SUNDAY|2=MONDAY|4=TUESDAY|8=WEDNESDAY|16=THURSDAY|32=FRIDAY|\
    64=SATURDAY
    Month-Of-Year-Mask|0=JANUARY|2=FEBRUARY|4=MARCH|8=APRIL|16=MAY|32=JUNE|64=JULY|\
    128=AUGUST|256=SEPTEMBER|512=OCTOBER|1024=NOVEMBER|2048=DECEMBER
    Timezone-Flag|0=UTC|1=LOCAL|2=OFFSET
    Treatment-Action|0=Drop|1=Shape|2=Mark|3=Permit
    QoS-Semantics|0=QoS-Desired|1=QoS-Available|2=QoS-Delivered|3=Minimum-QoS|\
    4=QoS-Authorized
    OC-Report-Type|0=HOST_REPORT|1=REALM_REPORT|2=PEER_REPORT
    Load-Type|0=HOST|1=PEER
    3GPP-PDP-Type|0=IPv4|1=PPP|2=IPv6|3=IPv4v6
    Authentication-Method|0=WLAN_EAP_SIM|1=WLAN_EAP_AKA
    WLAN-Access|0=WLAN_SUBSCRIPTION_ALLOWED|1=WLAN_SUBSCRIPTION_BARRED
    WLAN-3GPP-IP-Access|0=WLAN_APNS_ENABLE|1=WLAN_APNS_DISABLE
    APN-Barring-Type|0=WLAN_APN_NO_BARRING|1=WLAN_APN_HOME_BARRED_WHEN_ROAMING |\
    2=WLAN_APN_VISITED_BARRED|3=WLAN_APN_HOME_BARRED|4=WLAN_APN_INTERNET_ACCESS_BARRED
    WLAN-Direct-IP-Access|0=WLAN_DIRECT_IP_ACCESS|1=WLAN_NO_DIRECT_IP_ACCESS
    Session-Request-Type|0=AUTHORIZATION REQUEST|1=ROUTING POLICY
    GBA_U-Awareness-Indicator|0=NO|1=YES
    GBA-Type|0=3G GBA|1=2G GBA
    UE-Id-Type|0=Private user identity|1=Public user identity
    UICC-ME|0=GBA_ME|1=GBA_U
    Private-Identity-Request|0=Private identity requested|1=Private identity not requested
    Abort-Cause|0=BEARER_RELEASED|1=INSUFFICIENT_SERVER_RESOURCES|\
    2=INSUFFICIENT_BEARER_RESOURCES|3=PS_TO_CS_HANDOVER|\
    4=SPONSORED_DATA_CONNECTIVITY_ DISALLOWED
    Flow-Status|0=ENABLED-UPLINK|1=ENABLED-DOWNLINK|2=ENABLED|3=DISABLED|4=REMOVED
    Flow-Usage|0=NO_INFORMATION|1=RTCP|2=AF_SIGNALLING
    Specific-Action|0=SERVICE_INFORMATION_REQUEST (now void)|1=CHARGING_CORRELATION_EXCHANGE|\
    2=INDICATION_OF_LOSS_OF_BEARER|3=INDICATION_OF_RECOVERY_OF_BEARER|\
    4=INDICATION_OF_RELEASE_OF_BEARER|5=INDICATION_OF_ESTABLISHMENT_OF_BEARER (now void)|\
    6=IP-CAN_CHANGE|7=INDICATION_OF_OUT_OF_CREDIT|\
    8=INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION|\
    9=INDICATION_OF_FAILED_RESOURCES_ALLOCATION|10=INDICATION_OF_LIMITED_PCC_DEPLOYMENT|\
    11=USAGE_REPORT|12=ACCESS_NETWORK_INFO_REPORT|\
    13=INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT|\
    14=INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE|\
    15=INDICATION_OF_TRANSFER_POLICY_EXPIRED|16=PLMN_CHANGE|17=EPS_FALLBACK|\
    18=INDICATION_OF_REALLOCATION_OF_CREDIT|19=SUCCESSFUL_QOS_UPDATE|20=FAILED_QOS_UPDATE
    Media-Type|0=AUDIO|1=VIDEO|2=DATA|3=APPLICATION|4=CONTROL|5=TEXT|6=MESSAGE|\
    4294967295=OTHER
    SIP-Forking-Indication|0=SINGLE_DIALOGUE|1=SEVERAL_DIALOGUES
    Service-Info-Status|0=FINAL_SERVICE_INFORMATION|1=PRELIMINARY_SERVICE_INFORMATION
    AF-Signalling-Protocol|0=NO_INFORMATION|1=SIP
    Rx-Request-Type|0=INITIAL_REQUEST|1=UPDATE_REQUEST|2=PCSCF_RESTORATION
    Required-Access-Info|0=USER_LOCATION|1=MS_TIME_ZONE
    Sponsoring-Action|0=DISABLE_SPONSORING|1=ENABLE_SPONSORING
    Priority-Sharing-Indicator|0=PRIORITY_SHARING_ENABLED|1=PRIORITY_SHARING_DISABLED
    IMS-Content-Type|0=NO_CONTENT_DETAIL|1=CAT|2=CONFERENCE
    Server-Assignment-Type|0=NO_ASSIGNMENT|1=REGISTRATION|2=RE_REGISTRATION|\
    3=UNREGISTERED_USER|4=TIMEOUT_DEREGISTRATION|5=USER_DEREGISTRATION|\
    6=TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME|7=USER_DEREGISTRATION_STORE_SERVER_NAME|\
    8=ADMINISTRATIVE_DEREGISTRATION|9=AUTHENTICATION_FAILURE|10=AUTHENTICATION_TIMEOUT|\
    11=DEREGISTRATION_TOO_MUCH_DATA|12=AAA_USER_DATA_REQUEST|13=PGW_UPDATE|14=RESTORATION
    Reason-Code|0=PERMANENT_TERMINATION|1=NEW_SERVER_ASSIGNED|2=SERVER_CHANGE|\
    3=REMOVE_S-CSCF
    User-Authorization-Type|0=REGISTRATION|1=DE_REGISTRATION|2=REGISTRATION_AND_CAPABILITIES
    User-Data-Already-Available|0=USER_DATA_NOT_AVAILABLE|1=USER_DATA_ALREADY_AVAILABLE
    User-Data-Request-Type-OBSOLETE|0=Complete-Profile|1=Registered-Profile|\
    2=Unregistered-Profile
    Originating-Request|0=ORIGINATING
    Loose-Route-Indication|0=LOOSE_ROUTE_NOT_REQUIRED|1=LOOSE_ROUTE_REQUIRED
    Multiple-Registration-Indication|0=NOT_MULTIPLE_REGISTRATION|1=MULTIPLE_REGISTRATION
    Session-Priority|0=PRIORITY-0|1=PRIORITY-1|2=PRIORITY-2|3=PRIORITY-3|4=PRIORITY-4
    Priviledged-Sender-Indication|0=NOT_PRIVILEDGED_SENDER|1=PRIVILEDGED_SENDER
    Data-Reference|0=RepositoryData|1=Undefined|2=Undefined|3=Undefined|4=Undefined|\
    5=Undefined|6=Undefined|7=Undefined|8=Undefined|9=Undefined|10=IMSPublicIdentity|\
    11=IMSUserState|12=S-CSCFName|13=InitialFilterCriteria|14=LocationInformation|\
    15=UserState|16=ChargingInformation|17=MSISDN|18=PSIActivation|19=DSAI|20=Reserved|\
    21=ServiceLevelTraceInfo|22=IPAddressSecureBindingInformation|23=ServicePriorityLevel|\
    24=SMSRegistrationInfo|25=UEReachabilityForIP|26=TADSinformation|27=STN-SR|\
    28=UE-SRVCC-Capability|29=ExtendedPriority|30=CSRN|31=ReferenceLocationInformation|\
    32=IMSI|33=IMSPrivateUserIdentity|34=IMEISV|35=UE-5G-SRVCC-Capability
    Subs-Req-Type|0=Subscribe|1=Unsubscribe
    Requested-Domain|0=CS-Domain|1=PS-Domain
    Current-Location|0=DoNotNeedInitiateActiveLocationRetrieval|\
    1=InitiateActiveLocationRetrieval
    Identity-Set|0=ALL_IDENTITIES|1=REGISTERED_IDENTITIES|2=IMPLICIT_IDENTITIES|\
    3=ALIAS_IDENTITIES
    Send-Data-Indication|0=USER_DATA_NOT_REQUESTED|1=USER_DATA_REQUESTED
    One-Time-Notification|0=ONE_TIME_NOTIFICATION_REQUESTED
    Serving-Node-Indication|0=ONLY_SERVING_NODES_REQUIRED
    Pre-paging-Supported|0=PREPAGING_NOT_SUPPORTED|1=PREPAGING_SUPPORTED
    Local-Time-Zone-Indication|0=ONLY_LOCAL_TIME_ZONE_REQUESTED|\
    1=LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED
    UDR-Flags|1=Location-Information-EPS-Supported|2=RAT-Type-Requested
    Role-Of-Node|0=ORIGINATING_ROLE|1=TERMINATING_ROLE|2=PROXY_ROLE|3=B2BUA_ROLE
    Cause-Code|0=Normal end of session|1=Unspecified error|2=Unsuccessful session setup|\
    3=Internal error|300=Multiple Choices|301=Moved Permanently|302=Moved Temporarily|\
    305=Use Proxy|380=Alternative Service|400=Bad Request|401=Unauthorized|\
    402=Payment Required|403=Forbidden|404=Not Found|405=Method Not Allowed|\
    406=Not Acceptable|407=Proxy Authentication Required|408=Request Timeout|410=Gone|\
    412=Conditional Request Failed|413=Request Entity Too Large|414=Request-URI Too Long|\
    415=Unsupported Media Type|416=Unsupported URI Scheme|417=Unknown Resource-Priority|\
    420=Bad Extension|421=Extension Required|422=Session Interval Too Small|\
    423=Interval Too Brief|428=Use Identity Header|429=Provide Referrer Identity|\
    436=Bad Identity-Info|437=Unsupported Certificate|438=Invalid Identity Header|\
    480=Temporarily Unavailable|481=Call/Transaction Does Not Exist|482=Loop Detected|\
    483=Too Many Hops|484=Address Incomplete|485=Ambiguous|486=Busy Here|\
    487=Request Terminated|488=Not Acceptable Here|489=Bad Event|491=Request Pending|\
    493=Undecipherable|494=Security Agreement Required|500=Server Internal Error|\
    501=Not Implemented|502=Bad Gateway|503=Service Unavailable|504=Server Time-out|\
    505=Version Not Supported|513=Message Too Large|580=Precondition Failure|\
    600=Busy Everywhere|603=Decline|604=Does Not Exist Anywhere|606=Not Acceptable|\
    4294967293=End of REGISTER dialog|4294967294=End of SUBSCRIBE dialog|\
    4294967295=Successful transaction
    Node-Functionality|0=S-CSCF|1=P-CSCF|2=I-CSCF|3=MRFC|4=MGCF|5=BGCF|6=AS|7=IBCF|8=S-GW|\
    9=P-GW|10=HSGW|11=E-CSCF|12=MME|13=TRF|14=TF|15=ATCF|16=Proxy Function|17=ePDG
    Originator|0=Calling Party|1=Called Party
    PS-Append-Free-Format-Data|0=Append|1=Overwrite
    Trigger-Type|1=CHANGE_IN_SGSN_IP_ADDRESS|2=CHANGE_IN_QOS|3=CHANGE_IN_LOCATION|\
    4=CHANGE_IN_RAT|5=CHANGE_IN_UE_TIMEZONE|6=Undefined|7=Undefined|8=Undefined|9=Undefined|\
    10=CHANGEINQOS_TRAFFIC_CLASS|11=CHANGEINQOS_RELIABILITY_CLASS|12=CHANGEINQOS_DELAY_CLASS|\
    13=CHANGEINQOS_PEAK_THROUGHPUT|14=CHANGEINQOS_PRECEDENCE_CLASS|\
    15=CHANGEINQOS_MEAN_THROUGHPUT|16=CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK|\
    17=CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK|18=CHANGEINQOS_RESIDUAL_BER|\
    19=CHANGEINQOS_SDU_ERROR_RATIO|20=CHANGEINQOS_TRANSFER_DELAY|\
    21=CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY|22=CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK|\
    23=CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK|\
    24=CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE|25=Undefined|26=Undefined|27=Undefined|\
    28=Undefined|29=Undefined|30=CHANGEINLOCATION_MCC|31=CHANGEINLOCATION_MNC|\
    32=CHANGEINLOCATION_RAC|33=CHANGEINLOCATION_LAC|34=CHANGEINLOCATION_CellId|\
    35=CHANGEINLOCATION_TAC|36=CHANGEINLOCATION_ECGI|37=Undefined|38=Undefined|39=Undefined|\
    40=CHANGE_IN_MEDIA_COMPOSITION|41=Undefined|42=Undefined|43=Undefined|44=Undefined|\
    45=Undefined|46=Undefined|47=Undefined|48=Undefined|49=Undefined|\
    50=CHANGEINPARTICIPANTS_Number|51=CHANGE_IN_THRSHLD_OF_PARTICIPANTS_NMB|\
    52=CHANGE_IN_USER_PARTICIPATING_TYPE|53=Undefined|54=Undefined|55=Undefined|56=Undefined|\
    57=Undefined|58=Undefined|59=Undefined|60=CHANGE_IN_SERVICE_CONDITION|\
    61=CHANGE_IN_SERVING_NODE|62=CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW|63=Undefined|\
    64=Undefined|65=Undefined|66=Undefined|67=Undefined|68=Undefined|69=Undefined|\
    70=CHANGE_IN_USER_CSG_INFORMATION|71=CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION|\
    72=CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION|\
    73=CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA|\
    74=CHANGE_IN_SERVING_PLMN_RATE_CONTROL|75=CHANGE_IN_APN_RATE_CONTROL
    3GPP-Reporting-Reason|0=THRESHOLD|1=QHT|2=FINAL|3=QUOTA_EXHAUSTED|4=VALIDITY_TIME|\
    5=OTHER_QUOTA_TYPE|6=RATING_CONDITION_CHANGE|7=FORCED_REAUTHORISATION|8=POOL_EXHAUSTED
    Media-Initiator-Flag|0=called party|1=calling party|2=unknown
    PoC-Server-Role|0=Participating PoC Server|1=Controlling PoC Server
    PoC-Session-Type|0=1 to 1 PoC session|1=chat PoC group session|\
    2=pre-arranged PoC group session|3=ad-hoc PoC group session
    Address-Type|0=e-mail address|1=MSISDN|2=IPv4 Address|3=IPv6 Address|4=Numeric Shortcode|\
    5=Alphanumeric Shortcode|6=Other
    MBMS-StartStop-Indication|0=START|1=STOP|2=UPDATE
    MBMS-Service-Type|0=MULTICAST|1=BROADCAST
    MBMS-2G-3G-Indicator|0=2G|1=3G|2=2G-AND-3G
    MBMS-Counting-Information|0=COUNTING-NOT-APPLICABLE|1=COUNTING-APPLICABLE
    MBMS-User-Data-Mode-Indication|0=Unicast|1=Multicast and Unicast
    CN-IP-Multicast-Distribution|0=NO-IP-MULTICAST|1=IP-MULTICAST
    MBMS-HC-Indicator|0=uncompressed-header|1=compressed-header
    MBMS-Access-Indicator|0=UTRAN|1=E-UTRAN|2=UTRAN-AND-E-UTRAN
    MBMS-GW-UDP-Port-Indicator|1=UDP-PORT-REQUIRED
    Bearer-Usage|0=GENERAL|1=IMS SIGNALLING|2=DEDICATED
    Event-Trigger|0=SGSN_CHANGE|1=QOS_CHANGE|2=RAT_CHANGE|3=TFT_CHANGE|4=PLMN_CHANGE|\
    5=LOSS_OF_BEARER|6=RECOVERY_OF_BEARER|7=IP-CAN_CHANGE|8=GW-PCEF-MALFUNCTION|\
    9=RESOURCES_LIMITATION|10=MAX_NR_BEARERS_REACHED|11=QOS_CHANGE_EXCEEDING_AUTHORIZATION|\
    12=RAI_CHANGE|13=USER_LOCATION_CHANGE|14=NO_EVENT_TRIGGERS|15=OUT_OF_CREDIT|\
    16=REALLOCATION_OF_CREDIT|17=REVALIDATION_TIMEOUT|18=UE_IP_ADDRESS_ALLOCATE|\
    19=UE_IP_ADDRESS_RELEASE|20=DEFAULT_EPS_BEARER_QOS_CHANGE|21=AN_GW_CHANGE|\
    22=SUCCESSFUL_RESOURCE_ALLOCATION|23=RESOURCE_MODIFICATION_REQUEST|24=PGW_TRACE_CONTROL|\
    25=UE_TIME_ZONE_CHANGE|26=TAI_CHANGE|27=ECGI_CHANGE|28=CHARGING_CORRELATION_EXCHANGE|\
    29=APN-AMBR_MODIFICATION_FAILURE|30=USER_CSG_INFORMATION_CHANGE|33=USAGE_REPORT|\
    34=DEFAULT-EPS-BEARER-QOS_MODIFICATION_FAILURE|\
    35=USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE|\
    36=USER_CSG_ HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE|37=ROUTING_RULE_CHANGE|\
    38=MAX_MBR_APN_AMBR_CHANGE|39=APPLICATION_START|40=APPLICATION_STOP|\
    41=ADC_REVALIDATION_TIMEOUT|42=CS_TO_PS_HANDOVER|43=UE_LOCAL_IP_ADDRESS_CHANGE|\
    44=H(E)NB_LOCAL_IP_ADDRESS_CHANGE|45=ACCESS_NETWORK_INFO_REPORT|\
    46=CREDIT_MANAGEMENT_SESSION_FAILURE|47=DEFAULT_QOS_CHANGE|\
    48=CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT|100=TIME_CHANGE|\
    1000=TFT DELETED|1001=LOSS OF BEARER|1002=RECOVERY OF BEARER|\
    1003=POLICY ENFORCEMENT FAILED
    Metering-Method|0=DURATION|1=VOLUME|2=DURATION_VOLUME
    Offline|0=DISABLE_OFFLINE|1=ENABLE_OFFLINE
    Online|0=DISABLE_ONLINE|1=ENABLE_ONLINE
    Reporting-Level|0=SERVICE_IDENTIFIER_LEVEL|1=RATING_GROUP_LEVEL|\
    2=SPONSORED_CONNECTIVITY_LEVEL
    PDP-Session-operation|0=PDP-SESSION-TERMINATION
    PCC-Rule-Status|0=ACTIVE|1=INACTIVE|2=TEMPORARY_INACTIVE
    Bearer-Operation|0=TERMINATION|1=ESTABLISHMENT|2=MODIFICATION
    Bearer-Control-Mode|0=UE_ONLY|1=RESERVED|2=UE_NW
    Network-Request-Support|0=NETWORK_REQUEST NOT SUPPORTED|1=NETWORK_REQUEST SUPPORTED
    IP-CAN-Type|0=3GPP-GPRS|1=DOCSIS|2=xDSL|3=WiMAX|4=3GPP2|5=3GPP-EPS|6=Non-3GPP-EPS|7=FBA|\
    8=3GPP-5GS|9=Non-3GPP-5GS
    QoS-Class-Identifier|1=QCI_1|2=QCI_2|3=QCI_3|4=QCI_4|5=QCI_5|6=QCI_6|7=QCI_7|8=QCI_8|\
    9=QCI_9|65=QCI_65|66=QCI_66|69=QCI_69|70=QCI_70
    QoS-Negotiation|0=NO_QoS_NEGOTIATION|1=QoS_NEGOTIATION_SUPPORTED
    QoS-Upgrade|0=QoS_UPGRADE_NOT_SUPPORTED|1=QoS_UPGRADE_SUPPORTED
    Rule-Failure-Code|1=UNKNOWN_RULE_NAME|2=RATING_GROUP_ERROR|3=SERVICE_IDENTIFIER_ERROR|\
    4=GW/PCEF_MALFUNCTION|5=RESOURCES_LIMITATION|6=MAX_NR_BEARERS_REACHED|\
    7=UNKNOWN_BEARER_ID|8=MISSING_BEARER_ID|9=MISSING_FLOW_DESCRIPTION|\
    10=RESOURCE_ALLOCATION_FAILURE|11=UNSUCCESSFUL_QOS_VALIDATION|\
    12=INCORRECT_FLOW_INFORMATION|13=PS_TO_CS_HANDOVER|14=TDF_APPLICATION_IDENTIFIER_ERROR|\
    15=NO_BEARER_BOUND|16=FILTER_RESTRICTIONS|17=AN_GW_FAILED|\
    18=MISSING_REDIRECT_SERVER_ADDRESS|19=CM_END_USER_SERVICE_DENIED|\
    20=CM_CREDIT_CONTROL_NOT_APPLICABLE|21=CM_AUTHORIZATION_REJECTED|22=CM_USER_UNKNOWN|\
    23=CM_RATING_FAILED|24=ROUTING_RULE_REJECTION
    RAT-Type|0=WLAN|1=VIRTUAL|2=TRUSTED-N3GA|3=WIRELINE|4=WIRELINE-CABLE|5=WIRELINE-BBF|\
    1000=UTRAN|1001=GERAN|1002=GAN|1003=HSPA_EVOLUTION|1004=EUTRAN|1005=EUTRAN-NB-IoT|\
    1006=NR|1007=LTE-M|1008=NR-U|1011=EUTRAN(LEO)|1012=EUTRAN(MEO)|1013=EUTRAN(GEO)|\
    1014=EUTRAN(OTHERSAT)|1021=EUTRAN-NB-IoT(LEO)|1022=EUTRAN-NB-IoT(MEO)|\
    1023=EUTRAN-NB-IoT(GEO)|1024=EUTRAN-NB-IoT(OTHERSAT)|1031=LTE-M(LEO)|1032=LTE-M(MEO)|\
    1033=LTE-M(GEO)|1034=LTE-M(OTHERSAT)|1035=NR(LEO)|1036=NR(MEO)|1037=NR(GEO)|\
    1038=NR(OTHERSAT)|1039=NR-REDCAP|1040=NR-EREDCAP|2000=CDMA2000_1X|2001=HRPD|2002=UMB|\
    2003=EHRPD
    Session-Release-Cause|0=UNSPECIFIED_REASON|1=UE_SUBSCRIPTION_REASON|\
    2=INSUFFICIENT_SERVER_RESOURCES
    Pre-emption-Capability|0=PRE-EMPTION_CAPABILITY_ENABLED|\
    1=PRE-EMPTION_CAPABILITY_DISABLED
    Pre-emption-Vulnerability|0=PRE-EMPTION_VULNERABILITY_ENABLED|\
    1=PRE-EMPTION_VULNERABILITY_DISABLED
    Packet-Filter-Operation|0=DELETION|1=ADDITION|2=MODIFICATION
    Resource-Allocation-Notification|0=ENABLE_NOTIFICATION
    Session-Linking-Indicator|0=SESSION_LINKING_IMMEDIATE|1=SESSION_LINKING_DEFERRED
    Usage-Monitoring-Level|0=SESSION_LEVEL|1=PCC_RULE_LEVEL
    Usage-Monitoring-Report|0=USAGE_MONITORING_REPORT_REQUIRED
    Usage-Monitoring-Support|0=USAGE_MONITORING_DISABLED
    CSG-Information-Reporting|0=CHANGE_CSG_CELL|1=CHANGE_CSG_SUBSCRIBED_HYBRID_CELL|\
    2=CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL
    Packet-Filter-Usage|1=SEND_TO_UE
    Charging-Correlation-Indicator|0=CHARGING_IDENTIFIER_REQUIRED
    Flow-Direction|0=UNSPECIFIED|1=DOWNLINK|2=UPLINK|3=BIDIRECTIONAL
    Redirect-Support|0=REDIRECTION_DISABLED|1=REDIRECTION_ENABLED
    PS-to-CS-Session-Continuity|0=VIDEO_PS2CS_CONT_CANDIDATE
    Trigger-Event|0=MM1 Message Submission, Profile based|\
    1=MM1 Message Submission, Address based|2=MM1 Message Delivery|\
    3=MM7 Message Submission, Profile based|4=MM7 Message Submission, Address based
    Originating-Interface|0=MM1|1=MM3|2=MM4|3=MM7
    Delivery-Report|0=No Delivery Report Requested|1=Delivery Report Requested
    Read-Reply|0=No Read Reply Requested|1=Read Reply Requested
    Sender-Visibility|0=Sender Identification requested not to be hidden|\
    1=Sender Identification requested to be hidden
    Routeing-Address-Resolution|0=unresolved|1=resolved
    Type-Number|0=*/*|1=text/*|2=text/html|3=text/plain|4=text/x-hdml|5=text/x-ttml|\
    6=text/x-vCalendar|7=text/x-vCard|8=text/vnd.wap.wml|9=text/vnd.wap.wmlscript|\
    10=text/vnd.wap.wta-event|11=multipart/*|12=multipart/mixed|13=multipart/form-data|\
    14=multipart/byterantes|15=multipart/alternative|16=application/*|17=application/java-vm|\
    18=application/x-www-form-urlencoded|19=application/x-hdmlc|20=application/vnd.wap.wmlc|\
    21=application/vnd.wap.wmlscriptc|22=application/vnd.wap.wta-eventc|\
    23=application/vnd.wap.uaprof|24=application/vnd.wap.wtls-ca-certificate|\
    25=application/vnd.wap.wtls-user-certificate|26=application/x-x509-ca-cert|\
    27=application/x-x509-user-cert|28=image/*|29=image/gif|30=image/jpeg|31=image/tiff|\
    32=image/png|33=image/vnd.wap.wbmp|34=application/vnd.wap.multipart.*|\
    35=application/vnd.wap.multipart.mixed|36=application/vnd.wap.multipart.form-data|\
    37=application/vnd.wap.multipart.byteranges|38=application/vnd.wap.multipart.alternative|\
    39=application/xml|40=text/xml|41=application/vnd.wap.wbxml|\
    42=application/x-x968-cross-cert|43=application/x-x968-ca-cert|\
    44=application/x-x968-user-cert|45=text/vnd.wap.si|46=application/vnd.wap.sic|\
    47=text/vnd.wap.sl|48=application/vnd.wap.slc|49=text/vnd.wap.co|\
    50=application/vnd.wap.coc|51=application/vnd.wap.multipart.related|\
    52=application/vnd.wap.sia|53=text/vnd.wap.connectivity-xml|\
    54=application/vnd.wap.connectivity-wbxml|55=application/pkcs7-mime|\
    56=application/vnd.wap.hashed-certificate|57=application/vnd.wap.signed-certificate|\
    58=application/vnd.wap.cert-response|59=application/xhtml+xml|60=application/wml+xml|\
    61=text/css|62=application/vnd.wap.mms-message|\
    63=application/vnd.wap.rollover-certificate|64=application/vnd.wap.locc+wbxml|\
    65=application/vnd.wap.loc+xml|66=application/vnd.syncml.dm+wbxml|\
    67=application/vnd.syncml.dm+xml|68=application/vnd.syncml.notification|\
    69=application/vnd.wap.xhtml+xml|70=application/vnd.wv.csp.cir|\
    71=application/vnd.oma.dd+xml|72=application/vnd.oma.drm.message|\
    73=application/vnd.oma.drm.content|74=application/vnd.oma.drm.rights+xml|\
    75=application/vnd.oma.drm.rights+wbxml|76=application/vnd.wv.csp+xml|\
    77=application/vnd.wv.csp+wbxml|78=application/vnd.syncml.ds.notification|79=audio/*|\
    80=video/*|81=application/vnd.oma.dd2+xml|82=application/mikey|\
    83=application/vnd.oma.dcd|84=application/vnd.oma.dcdc
    Addressee-Type|0=TO|1=CC|2=BCC
    Priority|0=Low|1=Normal|2=High
    Message-Type|1=m-send-req|2=m-send-conf|3=m-notification-ind|4=m-notifyresp-ind|\
    5=m-retrieve-conf|6=m-acknowledge-ind|7=m-delivery-ind|8=m-read-rec-ind|\
    9=m-read-orig-ind|10=m-forward-req|11=m-forward-conf|12=m-mbox-store-conf|\
    13=m-mbox-view-conf|14=m-mbox-upload-conf|15=m-mbox-delete-conf
    Class-Identifier|0=Personal|1=Advertisement|2=Informational|3=Auto
    Delivery-Report-Requested|0=No|1=Yes
    Adaptations|0=No|1=Yes
    Content-Class|0=text|1=image-basic|2=image-rich|3=video-basic|4=video-rich|5=megapixel|\
    6=content-basic|7=content-rich
    DRM-Content|0=No|1=Yes
    Read-Reply-Report-Requested|0=No|1=Yes
    File-Repair-Supported|1=SUPPORTED|2=NOT_SUPPORTED
    MBMS-User-Service-Type|1=DOWNLOAD|2=STREAMING
    LCS-Format-Indicator|0=LOGICAL_NAME|1=EMAIL_ADDRESS|2=MSISDN|3=URL|4=SIP_URL
    LCS-Client-Type|0=EMERGENCY_SERVICES|1=VALUE_ADDED_SERVICES|2=PLMN_OPERATOR_SERVICES|\
    3=LAWFUL_INTERCEPT_SERVICES
    Location-Estimate-Type|0=CURRENT_LOCATION|1=CURRENT_LAST_KNOWN_LOCATION|\
    2=INITIAL_LOCATION|3=ACTIVATE_DEFERRED_LOCATION|4=CANCEL_DEFERRED_LOCATION|\
    5=NOTIFICATION_VERIFICATION_ONLY
    PDP-Context-Type|0=PRIMARY|1=SECONDARY
    MMBox-Storage-Requested|0=No|1=Yes
    PoC-User-Role-info-Units|1=Moderator|2=Dispatcher|3=Session-Owner|4=Session-Participant
    Participant-Access-Priority|1=Pre-emptive priority|2=High priority|3=Normal priority|\
    4=Low priority
    PoC-Change-Condition|0=serviceChange|1=volumeLimit|2=timeLimit|3=numberofTalkBurstLimit|\
    4=numberofActiveParticipants|5=tariffTime
    Envelope-Reporting|0=DO_NOT_REPORT_ENVELOPES|1=REPORT_ENVELOPES|\
    2=REPORT_ENVELOPES_WITH_VOLUME|3=REPORT_ENVELOPES_WITH_EVENTS|\
    4=REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS
    Time-Quota-Type|0=DISCRETE_TIME_PERIOD|1=CONTINUOUS_TIME_PERIOD
    PoC-Session-Initiation-type|0=Pre-established|1=On-demand
    User-Participating-Type|0=Normal|1=NW PoC Box|2=UE PoC Box
    API-Direction|0=Invocation|1=Notification
    Network-Access-Mode|0=PACKET_AND_CIRCUIT|1=Reserved|2=ONLY_PACKET
    Cancellation-Type|0=MME_UPDATE_PROCEDURE|1=SGSN_UPDATE_PROCEDURE|\
    2=SUBSCRIPTION_WITHDRAWAL|3=UPDATE_PROCEDURE_IWF|4=INITIAL_ATTACH_PROCEDURE
    Subscriber-Status|0=SERVICE_GRANTED|1=OPERATOR_DETERMINED_BARRING
    All-APN-Configurations-Included-Indicator|0=ALL_APN_CONFIGURATIONS_INCLUDED|\
    1=MODIFIED/ADDED_APN_CONFIGURATIONS_INCLUDED
    VPLMN-Dynamic-Address-Allowed|0=NOTALLOWED|1=ALLOWED
    Alert-Reason|0=UE_PRESENT|1=UE_MEMORY_AVAILABLE
    PDN-GW-Allocation-Type|0=STATIC|1=DYNAMIC
    Equipment-Status|0=WHITELISTED|1=BLACKLISTED|2=GREYLISTED
    Requesting-Node-Type|0=MME|1=SGSN|2=MME/SGSN
    PDN-Type|0=IPv4|1=IPv6|2=IPv4v6|3=IPv4_OR_IPv6|4=Non-IP
    Roaming-Restricted-Due-To-Unsupported-Feature|\
    0=Roaming-Restricted-Due-To-Unsupported-Feature
    Trace-Depth|0=Minimum|1=Medium|2=Maximum|3=MinimumWithoutVendorSpecificExtension|\
    4=MediumWithoutVendorSpecificExtension|5=MaximumWithoutVendorSpecificExtension
    Complete-Data-List-Included-Indicator|0=ALL_PDP_CONTEXTS_INCLUDED|\
    1=MODIFIED/ADDED_PDP CONTEXTS_INCLUDED
    Notification-To-UE-User|0=NOTIFY_LOCATION_ALLOWED|\
    1=NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE|\
    2=NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE|3=LOCATION_NOT_ALLOWED
    GMLC-Restriction|0=GMLC_LIST|1=HOME_COUNTRY
    PLMN-Client|0=BROADCAST_SERVICE|1=O_AND_M_HPLMN|2=O_AND_M_VPLMN|3=ANONYMOUS_LOCATION|\
    4=TARGET_UE_SUBSCRIBED_SERVICE
    ICS-Indicator|0=FALSE|1=TRUE
    IMS-Voice-Over-PS-Sessions-Supported|0=NOT_SUPPORTED|1=SUPPORTED
    Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions|0=NOT_SUPPORTED|1=SUPPORTED
    User-State|0=DETACHED|1=ATTACHED_NOT_REACHABLE_FOR_PAGING|\
    2=ATTACHED_REACHABLE_FOR_PAGING|3=CONNECTED_NOT_REACHABLE_FOR_PAGING|\
    4=CONNECTED_REACHABLE_FOR_PAGING|5=NETWORK_DETERMINED_NOT_REACHABLE
    Non-3GPP-IP-Access|0=NON_3GPP_SUBSCRIPTION_ALLOWED|1=NON_3GPP_SUBSCRIPTION_BARRED
    Non-3GPP-IP-Access-APN|0=NON_3GPP_APNS_ENABLE|1=NON_3GPP_APNS_DISABLE
    AN-Trusted|0=TRUSTED|1=UNTRUSTED
    Transport-Access-Type|0=BBF
    Current-Location-Retrieved|0=ACTIVE-LOCATION-RETRIEVAL
    SIPTO-Permission|0=SIPTO_ALLOWED|1=SIPTO_NOTALLOWED
    Error-Diagnostic|0=GPRS_DATA_SUBSCRIBED|1=NO_GPRS_DATA_SUBSCRIBED|2=ODB-ALL-APN|\
    3=ODB-HPLMN-APN|4=ODB-VPLMN-APN
    UE-SRVCC-Capability|0=UE-SRVCC-NOT-SUPPORTED|1=UE-SRVCC-SUPPORTED
    VPLMN-LIPA-Allowed|0=LIPA-NOTALLOWED|1=LIPA-ALLOWED
    LIPA-Permission|0=LIPA-PROHIBITED|1=LIPA-ONLY|2=LIPA-CONDITIONAL
    Job-Type|0=Immediate-MDT-only|1=Logged-MDT-only|2=Trace-only|3=Immediate-MDT-and-Trace|\
    4=RLF-reports-only
    Report-Interval|0=UMTS_250_ms|1=UMTS_500_ms|2=UMTS_1000_ms|3=UMTS_2000_ms|4=UMTS_3000_ms|\
    5=UMTS_4000_ms|6=UMTS_6000_ms|7=UMTS_8000_ms|8=UMTS_12000_ms|9=UMTS_16000_ms|\
    10=UMTS_20000_ms|11=UMTS_24000_ms|12=UMTS_28000_ms|13=UMTS_32000_ms|14=UMTS_64000_ms|\
    15=LTE_120_ms|16=LTE_240_ms|17=LTE_480_ms|18=LTE_640_ms|19=LTE_1024_ms|20=LTE_2048_ms|\
    21=LTE_5120_ms|22=LTE_10240_ms|23=LTE_60000_ms|24=LTE_360000_ms|25=LTE_720000_ms|\
    26=LTE_1800000_ms|27=LTE_3600000_ms
    Report-Amount|0=1|1=2|2=4|3=8|4=16|5=32|6=64|7=infinity
    Logging-Interval|0=1.28|1=2.56|2=5.12|3=10.24|4=20.48|5=30.72|6=40.96|7=61.44
    Logging-Duration|0=600_sec|1=1200_sec|2=2400_sec|3=3600_sec|4=5400_sec|5=7200_sec
    Relay-Node-Indicator|0=NOT_RELAY_NODE|1=RELAY_NODE
    MDT-User-Consent|0=CONSENT_NOT_GIVEN|1=CONSENT_GIVEN
    Subscribed-VSRVCC|0=VSRVCC_SUBSCRIBED
    SMS-Register-Request|0=SMS_REGISTRATION_REQUIRED|1=SMS_REGISTRATION_NOT_PREFERRED|\
    2=NO_PREFERENCE
    Daylight-Saving-Time|0=NO_ADJUSTMENT|1=PLUS_ONE_HOUR_ADJUSTMENT|\
    2=PLUS_TWO_HOURS_ADJUSTMENT
    Measurement-Period-LTE|0=1024 ms|1=1280 ms|2=2048 ms|3=2560 ms|4=5120 ms|5=10240 ms|\
    6=1 min
    Measurement-Period-UMTS|0=250 ms|1=500 ms|2=1000 ms|3=2000 ms|4=3000 ms|5=4000 ms|\
    6=6000 ms|7=8000 ms|8=12000 ms|9=16000 ms|10=20000 ms|11=24000 ms|12=28000 ms|\
    13=32000 ms|14=64000 ms
    SIPTO-Local-Network-Permission|0=SIPTO at Local Network ALLOWED|\
    1=SIPTO at Local Network NOTALLOWED
    Non-IP-PDN-Type-Indicator|0=FALSE|1=TRUE
    Non-IP-Data-Delivery-Mechanism|0=SGi-BASED-DATA-DELIVERY|1=SCEF-BASED-DATA-DELIVERY
    PDN-Connection-Continuity|0=MAINTAIN-PDN-CONNECTION|\
    1=DISCONNECT-PDN-CONNECTION-WITH-REACTIVATION-REQUEST|\
    2=DISCONNECT-PDN-CONNECTION-WITHOUT-REACTIVATION-REQUEST
    RDS-Indicator|0=DISABLED|1=ENABLED
    Operation-Mode|1=Iu mode|2=WB-S1 mode|3=NB-S1 mode
    Interworking-5GS-Indicator|0=NOT-SUBSCRIBED|1=SUBSCRIBED
    Ethernet-PDN-Type-Indicator|0=FALSE|1=TRUE
    IAB-Operation-Permission|0=IAB_OPERATION_ALLOWED|1=IAB_OPERATION_NOTALLOWED
    Interface-Type|0=Unknown|1=MOBILE_ORIGINATING|2=MOBILE_TERMINATING|\
    3=APPLICATION_ORIGINATING|4=APPLICATION_TERMINATION
    SM-Message-Type|0=SUBMISSION|1=DELIVERY_REPORT|2=SM Service Request
    Reply-Path-Requested|0=No Reply Path Set|1=Reply path Set
    SMS-Node|0=SMS Router|1=IP-SM-GW|2=SMS Router and IP-SM-GW|3=SMS-SC
    Low-Balance-Indication|0=NOT-APPLICABLE|1=YES
    PoC-Event-Type|0=Normal|1=Instant Personal Aalert event|2=PoC Group Advertisement event|\
    3=Early Ssession Setting-up event|4=PoC Talk Burst
    SM-Service-Type|0=VAS4SMS Short Message content processing|\
    1=VAS4SMS Short Message forwarding|\
    2=VAS4SMS Short Message Forwarding multiple subscriptions|\
    3=VAS4SMS Short Message filtering|4=VAS4SMS Short Message receipt|\
    5=VAS4SMS Short Message Network Storage|6=VAS4SMS Short Message to multiple destinations|\
    7=VAS4SMS Short Message Virtual Private Network (VPN)|8=VAS4SMS Short Message Auto Reply|\
    9=VAS4SMS Short Message Personal Signature|10=VAS4SMS Short Message Deferred Delivery
    MMTel-Service-Type|0=Originating Identification Presentation (OIP)|\
    1=Originating Identification Restriction (OIR)|\
    2=Terminating Identification Presentation (TIP)|\
    3=Terminating Identification Restriction (TIR)|4=Communication HOLD (HOLD)|\
    5=Communications Barring (CB )|6=Communication Diversion (CDIV)|\
    7=Communication Diversion Notification (CDIVN)|8=Communication Waiting (CW)|\
    9=Message Waiting Indication (MWI)|10=Conference (CONF)|11=Flexible Alerting (FA)|\
    12=Completion of Communication to Busy Subscriber (CCBS)|\
    13=Completion of Communications on No Reply (CCNR)|\
    14=Malicious Communication Identification (MCID)|15=Customized Alerting Tone (CAT)|\
    16=Closed User Group (CUG)|17=Personal Network management (PNM)|\
    18=Customized Ringing Signal (CRS)|19=Advice of Charge (AoC)
    Subscriber-Role|0=ORIGINATING|1=TERMINATING
    SDP-Type|0=SDP Offer|1=SDP Answer
    Change-Condition|0=Normal Release|1=Abnormal Release|2=Qos Change|3=Volume Limit|\
    4=Time Limit|5=Serving Node Change|6=Serving Node PLMN Change|7=User Location Change|\
    8=RAT Change|9=UE Time Zone Change|10=Tariff Time Change|11=Service Idled Out|\
    12=Service Specific Time Limit|13=Max Number of Changes in Changing conditions|\
    14=CGI-SAI Change|15=RAI Change|16=ECGI Change|17=TAI Change|\
    18=Service Data Volume Limit|19=Service Data Time Limit|20=Management Intervantion|\
    21=Service Stop|22=User CSG Information Change|23=S-GW Change|\
    24=Change of UE Presence in Presence Reporting Area|25=Proximity alerted|\
    26=Time expired with no renewal|27=Requestor cancellation|28=Maximum number of reports|\
    29=PLMN Change|30=Coverage status change|31=Removal of access|\
    32=Unavailability of access|33=Access change of service data flow|\
    34=Indirect change condition|35=Maximum number of NIDD submissions|36=Change in UE to PE|\
    37=Serving PLMN Rate Control Change|38=APN Rate Control Change
    Diagnostics|0=UNSPECIFIED|1=SESSION_TIMEOUT|2=RESOURCE_LIMITATION|3=ADMIN_DISCONNECT|\
    4=IDLE_TIMEOUT|5=PCRF_UNREACHABLE|6=AAA_UNREACHABLE|7=AAA_INITIATED_SESSION_TERMINATION|\
    8=REAUTHENTICATION_FAILED|9=PCRF_INITIATED_SESSION_TERMINATION|\
    10=PCRF_INITIATED_FLOW_TERMINATION|11=PCRF_ACCOUNTING_PARAMETERS_CHANGED|\
    12=PMIP_INITIATED_SESSION_TERMINATION|13=PPP_INITIATED_SESSION_TERMINATION|\
    14=GTP_INITIATED_SESSION_TERMINATION|15=PMIP_REVOCATION|16=HANDOVER_ERROR|\
    17=PMIP_LIFETIME_EXPIRED|18=REAUTHORIZATION_FAILED
    Serving-Node-Type|0=SGSN|1=PMIPSGW|2=GTPSGW|3=ePDG|4=hSGW|5=MME
    Participant-Action-Type|0=CREATE_CONF|1=JOIN_CONF|2=INVITE_INTO_CONF|3=QUIT_CONF
    Dynamic-Address-Flag|0=Static|1=Dynamic
    AoC-Request-Type|0=AoC_NOT_REQUESTED|1=AoC_FULL|2=AoC_COST_ONLY|3=AoC_TARIFF_ONLY
    SGW-Change|0=ACR_Start_NOT_due_to_SGW_Change|1=ACR_Start_due_to_SGW_Change
    Charging-Characteristics-Selection-Mode|0=Serving-Node-Supplied|1=Subscription-specific|\
    2=APN-specific|3=Home-Default|4=Roaming-Default|5=Visiting-Default
    Dynamic-Address-Flag-Extension|0=Static|1=Dynamic
    Application-Service-Type|100=SENDING|101=RECEIVING|102=RETRIEVAL|103=INVITING|\
    104=LEAVING|105=JOINING
    Charge-Reason-Code|0=UNKNOWN|1=USAGE|2=COMMUNICATION-ATTEMPT-CHARGE|3=SETUP-CHARGE|\
    4=ADD-ON-CHARGE
    Subsession-Operation|0=TERMINATION|1=ESTABLISHMENT|2=MODIFICATION
    Multiple-BBERF-Action|0=ESTABLISHMENT|1=TERMINATION
    Online-Charging-Flag|0=ECF address not provided|1=ECF address provided
    IMSI-Unauthenticated-Flag|0=Authenticated|1=Unauthenticated
    AoC-Format|0=MONETARY|1=NON_MONETARY|2=CAI
    AoC-Service-Obligatory-Type|0=NON_BINDING|1=BINDING
    AoC-Service-Type|0=NONE|1=AOC-S|2=AOC-D|3=AOC-E
    CSG-Access-Mode|0=Closed mode|1=Hybrid Mode
    CSG-Membership-Indication|0=Not CSG member|1=CSG Member
    Slg-Location-Type|0=CURRENT_LOCATION|1=CURRENT_OR_LAST_KNOWN_LOCATION|\
    2=INITIAL_LOCATION |3=ACTIVATE_DEFERRED_LOCATION|4=CANCEL_DEFERRED_LOCATION|\
    5=NOTIFICATION_VERIFICATION_ONLY
    Vertical-Requested|0=VERTICAL_COORDINATE_IS_NOT_REQUESTED|\
    1=VERTICAL_COORDINATE_IS_REQUESTED 
    Velocity-Requested|0=VELOCITY_IS_NOT_REQUESTED|1=BEST VELOCITY_IS_REQUESTED
    Response-Time|0=LOW_DELAY|1=DELAY_TOLERANT
    LCS-Privacy-Check|0=ALLOWED_WITHOUT_NOTIFICATION|1=ALLOWED_WITH_NOTIFICATION|\
    2=ALLOWED_IF_NO_RESPONSE|3=RESTRICTED_IF_NO_RESPONSE|4=NOT_ALLOWED
    Accuracy-Fulfilment-Indicator|0=REQUESTED_ACCURACY_FULFILLED|\
    1=REQUESTED_ACCURACY_NOT_FULFILLED
    Location-Event|0=EMERGENCY_CALL_ORIGINATION|1=EMERGENCY_CALL_RELEASE|2=MO_LR|\
    3=EMERGENCY_CALL_HANDOVER|4=DEFERRED_MT_LR_RESPONSE|5=DEFERRED_MO_LR_TTTP_INITIATION|\
    6=DELAYED_LOCATION_REPORTING
    Pseudonym-Indicator|0=PSEUDONYM_NOT_REQUESTED|1=PSEUDONYM_REQUESTED
    LCS-QoS-Class|0=ASSURED|1=BEST EFFORT
    Area-Type|0=Country Code|1=PLMN ID|2=Location Area ID|3=Routing Area ID|4=Cell Global ID|\
    5=UTRAN Cell ID|6=Tracking Area ID|7=E-UTRAN Cell Global ID
    Occurrence-Info|0=ONE_TIME_EVENT|1=MULTIPLE_TIME_EVENT
    Termination-Cause-3GPP|0=Normal|1=Error Undefined|2=Internal Timeout|3=Congestion|\
    4=MT_LR_Restart|5=Privacy Violation|6=Shape of Location Estimate Not Supported|\
    7=Subscriber Termination|8=UE Termination|9=Network Termination
    Periodic-Location-Support-Indicator|0=NOT_SUPPORTED |1=SUPPORTED
    Prioritized-List-Indicator|0=NOT_PRIORITIZED |1=PRIORITIZED
    Low-Priority-Indicator|0=NO|1=YES
    IP-Realm-Default-Indicator|0=Default IP Realm Not used|1=Default IP realm used
    Local-GW-Inserted-Indicator|0=Local GW Not Inserted|1=Local GW Inserted
    Transcoder-Inserted-Indicator|0=Transcoder Not Inserted|1=Transcoder Inserted
    NNI-Type|0=non-roaming|1=roaming without loopback|2=roaming with loopback
    Relationship-Mode|0=trusted|1=non-trusted
    Session-Direction|0=inbound|1=outbound
    Access-Transfer-Type|0=PS to CS Transfer|1=CS to PS Transfer|2=PS to PS Transfer|\
    3=CS to CS Transfer
    TAD-Identifier|0=CS|1=PS
    CS-Service-QoS-Request-Operation|0=Deletion|1=Modification
    Mute-Notification|0=Mute Required
    AN-GW-Status|0=AN_GW_FAILED
    CS-Service-Resource-Failure-Cause|0=Resource Released
    CS-Service-Resource-Result-Operation|0=Deletion
    Presence-Reporting-Area-Status|0=In area|1=Out of area|2=Inactive
    NetLoc-Access-Support|0=NETLOC_ACCESS_NOT_SUPPORTED
    PCSCF-Restoration-Indication|0=PCSCF_RESTORATION
    IP-CAN-Session-Charging-Scope|0=IP-CAN_SESSION_SCOPE
    Default-Access|0=3GPP-GPRS|1=DOCSIS|2=xDSL|3=WiMAX|4=3GPP2|5=3GPP-EPS|6=Non-3GPP-EPS
    NBIFOM-Mode|0=UE_INITIATED|1=NETWORK_INITIATED
    NBIFOM-Support|0=NBIFOM_NOT_SUPPORTED|1=NBIFOM_SUPPORTED
    Resource-Release-Notification|0=ENABLE_NOTIFICATION
    Removal-Of-Access|0=REMOVAL_OF_ACCESS
    Default-Bearer-Indication|0=BIND_TO_DEF_BEARER|1=BIND_TO_APPLICABLE_BEARER
    3GPP-PS-Data-Off-Status-Gx|0=ACTIVE|1=INACTIVE
    Presence-Reporting-Area-Node|0=OCS|1=PCRF
    SL-Request-Type|0=INITIAL_REQUEST|1=INTERMEDIATE_REQUEST
    Action-Type|1=Device Trigger Request|2=Delivery Report
    Priority-Indication|0=Non-Priority|1=Priority
    Request-Status|0=SUCCESS|101=INVPAYLOAD|102=INVEXTID|103=INVSCSID|104=INVPERIOD|\
    105=NOTAUTHORIZED|106=SERVICEUNAVAILABLE|107=PERMANENTERROR|108=QUOTAEXCEEDED|\
    109=RATEEXCEEDED|201=TEMPORARYERROR
    Delivery-Outcome|0=SUCCESS|1=EXPIRED|2=TEMPORARYERROR|3=UNDELIVERABLE
    S6-Service-ID|0=DEVICE_TRIGGER|1=SMS_MO
    Periodic-Communication-Indicator|0=PERIODICALLY|1=ON_DEMAND
    Stationary-Indication|0=STATIONARY_UE|1=MOBILE_UE
    Monitoring-Type|0=LOSS_OF_CONNECTIVITY|1=UE_REACHABILITY|2=LOCATION_REPORTING|\
    3=CHANGE_OF_IMSI_IMEI(SV)_ASSOCIATION|4=ROAMING_STATUS|5=COMMUNICATION_FAILURE|\
    6=AVAILABILITY_AFTER_DDN_FAILURE|7=NUMBER_OF_UES_PRESENT_IN_A_GEOGRAPHICAL_AREA|\
    8=UE_REACHABILITY_AND_IDLE_STATUS_INDICATION|\
    9=AVAILABILITY_AFTER_DDN_FAILURE_AND_IDLE_STATUS_INDICATION|10=PDN_CONNECTIVITY_STATUS 
    Reachability-Type|1=Reachability for SMS|2=Reachability for Data
    MONTE-Location-Type|0=CURRENT_LOCATION|1=LAST_KNOWN_LOCATION
    Accuracy|0=CGI-ECGI|1=eNB|2=LA-TA-RA|3=PRA|4=PLMN-ID
    Association-Type|0=IMEI-CHANGE|1=IMEISV-CHANGE
    Roaming-Information|0=SUBSCRIBER_ROAMING|1=SUBSCRIBER_NOT_ROAMING
    Reachability-Information|0=REACHABLE_FOR_SMS|1=REACHABLE_FOR_DATA
    Event-Handling|0=SUSPEND|1=RESUME|2=CANCEL
    Node-Type|0=HSS|1=MME|2=SGSN
    Loss-Of-Connectivity-Reason|0=UE_DETACHED_MME|1=UE_DETACHED_SGSN|\
    2=MAX_DETECTION_TIME_EXPIRED_MME|3=MAX_DETECTION_TIME_EXPIRED_SGSN|4=UE_PURGED_MME|\
    5=UE_PURGED_SGSN
    Type-Of-External-Identifier|0=EXTERNAL-UE-IDENTIFIER-TYPE|\
    1=EXTERNAL-GROUP-IDENTIFIER-TYPE
    PLMN-ID-Requested|0=TRUE|1=FALSE
    PDN-Connectivity-Status-Type|0=CREATED|1=DELETED 
    Traffic-Profile|0=SINGLE_TRANSMISSION_UL |1=SINGLE_TRANSMISSION_D |\
    2=DUAL_TRANSMISSION_UL_WITH_SUBSEQUENT_DL|3=DUAL_TRANSMISSION_DL_WITH_SUBSEQUENT_UL|\
    4=MULTI_TRANSMISSION
    SM-Delivery-Outcome-T4|0=ABSENT_SUBSCRIBER|1=UE_MEMORTY_CAPACITY_EXCEEDED|\
    2=SUCCESSFUL_TRANSFER
    Absent-Subscriber-Diagnostic-T4|0=NO_PAGING_RESPONSE|1=UE_DETACHED|2=UE_DEREGISTERED|\
    3=UE_PURGED|4=ROAMING_RESTRICTION|5=UNIDENTIFIED_SUBSCRIBER
    SM-Enumerated-Delivery-Failure-Cause|0=MEMORY_CAPACITY_EXCEEDED|\
    1=EQUIPMENT_PROTOCOL_ERROR|2=EQUIPMENT_NOT_SM-EQUIPPED|3=UNKNOWN_SERVICE_CENTRE |\
    4=SC-CONGESTION|5=INVALID_SME-ADDRESS|6=USER_NOT_SC-USER
    SM-RP-MTI|0=SM_DELIVER|1=SM_STATUS_REPORT
    SM-Delivery-Not-Intended|0=ONLY_IMSI_REQUESTED|1=ONLY_MCC_MNC_REQUESTED
    SM-Delivery-Cause|0=SM-Delivery-Cause|1=ABSENT_USER|2=SUCCESSFUL_TRANSFER
    SM-Device-Trigger-Indicator|0=Not DeviceTrigger|1=DeviceTrigger
    Forwarding-Pending|0=Forwarding not pending|1=Forwarding pending
    CN-Operator-Selection-Entity|0=The serving network has been selected by the UE|\
    1=The serving network has been selected by the network
    Coverage-Status|0=Out of coverage|1=In coverage
    Role-Of-ProSe-Function|0=HPLMN|1=VPLMN|2=Local PLMN
    Inter-UE-Transfer|0=Intra-UE transfer|1=Inter-UE transfer
    Variable-Part-Type|0=Integer|1=Number|2=Time|3=Date|4=Currency
    Quota-Indicator|0=QUOTA_IS_NOT_USED_DURING_PLAYBACK|1=QUOTA_IS_USED_DURING_PLAYBACK
    Play-Alternative|0=served party|1=remote party
    Privacy-Indicator|0=NOT_PRIVATE|1=PRIVATE
    CP-CIoT-EPS-Optimisation-Indicator|0=Not Apply|1=Apply
    SGi-PtP-Tunnelling-Method|0=UDP_IP_based|1=Others
    UNI-PDU-CP-Only-Flag|0=UNI-PDU-both-UP-CP|1=UNI-PDU-CP-Only
    Additional-Exception-Reports|0=Not Allowed|1=Allowed
    """
}
