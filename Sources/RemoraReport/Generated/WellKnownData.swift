// Written by Grammar/tables/make-tables.py; edit that, not this.
// swift-format-ignore-file

/// Hardware addresses with a meaning.
enum WellKnownData {
  /// The names, sorted.
  @inline(never) static var names: StaticString {
##"""
0T(OS/2-1.3-EE+Communications-Manager)0>Active-Monitor1=ll-ENode-MACs48FCF-MACs67oE-MACs4@Statio\##
ns-Address1<pollo-DOMAIN2PpleTalk-Zone-multicast-addresses:Abroadcast-address0EBICC-802.1-manage\##
ment5NLocal-bridge-STA-802.1(D)-Rev65NRemote-bridge-ADAPTIVE-ROUTINGCASTA-802.1(D)-Rev815ridge6;\##
-Management27oadcast0ECDP/VTP/DTP/PAgP/UDLD1:FM-CCM-MD0:11:12:13:14:15:16:1747LTM-MD0:11:12:13:1\##
4:15:160;CFM-LTM-MD713GMP1Zabletron-PC-OV-Bridge-discover-(on-demand)@IMMAC-discover-(on-demand)\##
@GPC-discover-(on-demand);8VST-BPDU::QCSTP-BPDU1Konfiguration-Report-Server-3[trol-Technology-In\##
c's-Industrial-Ctrl-Proto0EDEC-Argonaut-Console?5cvailability-Manager-for-Distributed-Systems-DE\##
Camds4CCSMA/CD-Encryption?4RDNA-Level-2-Routing-Layer-routers?8MNaming-Service-Advertisement?G=S\##
olicitation?56SM/DDP0LDEC-Distributed-Time-Service4?Experimental_00B11B12B13B14B15B16B17B18B19B1\##
aB1bB1cB1dB1e0CDEC-Experimental_0f4TLanBridge-Copy-packets-(All-bridges)>QHello-packets-(All-loc\##
al-bridges)7Lbridge-Traffic-Monitor-(LTM)5Rocal-Area-System-Transport-(LAST)???Transport-(LAT)N4\##
-old?FVAX-Cluster-groups-SCA4OMAP-(or-OSI?)-End-System-Hello?BJIntermediate-System-Hello?5GOP-Du\##
mp/Load-Assistance8>Remote-Console55UMPS?44NI205@etBios-Emulator?47PROM-AA07DEC-UNA47VAXELN?4Mde\##
fault-filtering-by-bridges?3QNET-Phase-IV-Router-Hello-packets@Fend-node-Hello-packets18OCSIS-CM\##
92TS73STP1?iscovery-Client0:EDE-CC-PEP46SS-PEP19PLv2_AMNI73Snd64PRes63SoA81C0IESIS-all-CONS-End-\##
Systems>6SNAREs9Gmulticast-announcementsC:capable-ESK2IS1GTSI-reserved-future-std1^thernet-Confi\##
guration-Test-protocol-(Loopback)1;xtreme-EAPS<3-SL92DP92EP9:SRP-Client=6Master78Networks0:FCoE-\##
group1IDDI-All-Concentrator-MACs0HFDDI-RMT-Directed-Beacon5PSynchronous-Bandwidth-Allocation5Cst\##
atus-report-frame19oundry-DP04GBPT06HP-DTC35Probe1^ughes-Lan-Systems-Terminal-Server-S/W-downloa\##
dW7request0CICL-Oslan-Multicast:LService-discover-as-requiredK<only-on-boot1BEEE-1905.1-Control5\##
O802.11aa-groupcast-with-retries:DB-All-Agent-Stations@@Manager-Stations0>IETF-VRRP-VRID1:MPL-Se\##
rver1FP-Token-Ring-Multicast27v4mcast3D6-Neighbor-Discovery45mcast1BSIS-all-level-1-IS?42-IS27L-\##
Frame0TKalpana-Etherswitch-every-60-seconds0;LAN-Gateway47Manager1:oad-Server4;able-Device2Ecate\##
-Directory-Server0JMAC-specific-Ctrl-Proto-010JMAC-specific-Ctrl-Proto-041CEF-Forum-ELMI-proto1P\##
MRP-Customer-and-Provider-Bridge1IRP-All-Customer-Bridge-IS8BProvider-Bridge-IS4;reserved_02>13>\##
14>15>16>17>18>19>1a>1b>1c0?MRP-reserved_0d1CS-NLB-PhysServer-01C12C13C14C15C16C17C18C19B210C11C\##
12C13C14C150DMS-NLB-PhysServer-16C17C18C19B220C11C12C13C14C15C16C17C18C19B230C110DMS-NLB-PhysSer\##
ver-327:VirtServerA:-Multicast1CVRP-Customer-Bridge08NETBIOS-1=earest-Bridge8?Customer-Bridge8?n\##
on-TPMR-Bridge2Gtwork-Server-Heartbeat-1Hortel-Network-Management7=autodiscovery0OOSI-All-ES-Tok\##
en-Ring-Multicast8GIS-Token-Ring-Multicast05PVST+1>rovider-Bridge?5-MVRP0FReserved-future-std-05\##
E16E19E1aE1cE1f2Ktix-Bridge-Adaptive-routing=GLocal-Management-System6Espanning-tree-bridges1Hin\##
g-Authorization-Server5CWiring-Concentrator0>STP-UplinkFast1=low-Protocols1Mtanford-V-Kernel,-ve\##
rsion-6.01Mynchronous-Bandwidth-Manager-0<TOP-NetBIOS.0GTRILL-All-Edge-RBridges;Dgress/ESADI-RBr\##
idges:>IS-IS-RBridges:8RBridges65ES-IS7;nd-Stations6;reserved_03@14@18@19@1a@1b@1c@1d@1e@1f0ATRI\##
LL-reserved_10@11@12@13@14@15@16@17@18@19@1a@1b@1c@1d@1e@1f0ATRILL-reserved_20@11@12@13@14@15@16\##
@17@18@19@1a@1b@1c@1d@1e@1f0ATRILL-reserved_30@11@12@13@14@15@16@17@18@19@1a@1b@1c@1d@1e@1f0PTok\##
en-Ring-all-DTR-Concentrators0LUngermann-Bass-Spanning-Tree?@boot-me-requests0;VLAN-bridge1Bital\##
ink-DLS-Inlink=9Multicast=Eand-non-DLS-Multicast9JNetwork-Validation-Message9;diagnostics98gatew\##
ay?0GXyplex-Terminal-Servers
"""##
  }

  /// Where the blocks of `names` begin.
  @inline(never) static var blocks: StaticString {
##"""
0000004d006700<D00=]00C:00F<00J000O800S=00Uj00W;00X@00\X00`f00bk00ck00dk00ek
"""##
  }

  /// How many bits are fixed, the address, the name's index.
  @inline(never) static var keys: StaticString {
##"""
;0R00000030@0;l0000031@0P4000002Q@0P8000002R@0P<000002S@0P@000002T@0PD000002U@0PH000002V@0PL0000\##
02W@0PP000002X@0PT000002Y@0PX000002Z@0P\000002[@0P`000002\@0Pd000002]@0Ph000002^@0Pl000002_@0Q00\##
00002`@0Q4000002a@0Q8000002b@0Q<000002c@0Q@000002d@0QD000002e@0QH000002f@0QL000002g@0QP000002h@0\##
QT000002i@0QX000002j@0Q\000002k@0Q`000002l@0Qd000002m@0Qh000002n@0Ql000002o@0[l0000031@0kl000003\##
2@<c<0000025F0`0<000028F300<000028G0PBF00001]H0@0<000028H0@1N000023H0A0H00001^H0B0U00000XH2@0700\##
0007H2@0=00001iHZP0300001@P2@0[0`001BP2@1Fo`003MPZP030@001?PZP030`001=PZ`040@0017W0H3200801UX001\##
N004020`0>0[00001Y`0>0[00011Z`0>0[00021[`0>0[00041W`0>0[00061X`0>0[00081\`0@0<c<c<0@`0@0<c<c=3=`\##
0@0<cLg=3K`0@0<cLg>4S`0@0<cLg@1d`0@0<gMgM0Q`0@0@000P1g`0@0@oolP1h`0@0M00000T`0@0M00050U`0@0M0006\##
0V`0@0M@P000R`0@0MDP000S`0@21000039`0@21000239`0@2100403:`0@2100413:`0A0H0@0004`0A0H0@0102`0A0H0\##
@0203`0A4N00011O`0A4N00021M`0A4N00031N`0A4N00041L`0A4N00051K`0H0T000029`0H32000036`0H3200012?`0H\##
3200023L`0H32000337`0H3200042@`0H3200053@`0H3200063A`0H3200072A`0H3200083>`0H3200093B`0H32000:3C\##
`0H32000;1J`0H32000<3D`0H32000=3?`0H32000>35`0H32000?3E`0H32000@0>`0H32000A2<`0H32000B2=`0H32000\##
C1l`0H32000D26`0H32000E27`0H32000F1P`0H32000G1Q`0H32000H1o`0H32000I1m`0H32000J1n`0H32000K1S`0H32\##
000L1R`0H32000M1T`0H32000N4P`0H32000O1I`0H32000P2B`0H32000Q33`0H32000R2E`0H32000S2F`0H32000T2G`0\##
H32000U2H`0H32000V2I`0H32000W2J`0H32000X2K`0H32000Y2L`0H32000Z2M`0H32000[2N`0H32000\2O`0H32000]2\##
P`0H32000^2D`0H32000_2C`0H32000`0A`0H32000a0B`0H32000b0C`0H32000c0D`0H32000d0E`0H32000e0F`0H3200\##
0f0G`0H32000g0H`0H32000h0I`0H32000i0J`0H32000j0K`0H32000k0L`0H32000l0M`0H32000m0N`0H32000n0O`0H3\##
2000o0P`0H3200103S`0H3200113R`0H3200123Q`0H3200133V`0H3200143W`0H3200153U`0H3200163P`0H3200173T`\##
0H3200183X`0H3200193Y`0H32001:3Z`0H32001;3[`0H32001<3\`0H32001=3]`0H32001>3^`0H32001?3_`0H32001@\##
3``0H32001A3a`0H32001B3b`0H32001C3c`0H32001D3d`0H32001E3e`0H32001F3f`0H32001G3g`0H32001H3h`0H320\##
01I3i`0H32001J3j`0H32001K3k`0H32001L3l`0H32001M3m`0H32001N3n`0H32001O3o`0H32001P40`0H32001Q41`0H\##
32001R42`0H32001S43`0H32001T44`0H32001U45`0H32001V46`0H32001W47`0H32001X48`0H32001Y49`0H32001Z4:\##
`0H32001[4;`0H32001\4<`0H32001]4=`0H32001^4>`0H32001_4?`0H32001`4@`0H32001a4A`0H32001b4B`0H32001\##
c4C`0H32001d4D`0H32001e4E`0H32001f4F`0H32001g4G`0H32001h4H`0H32001i4I`0H32001j4J`0H32001k4K`0H32\##
001l4L`0H32001m4M`0H32001n4N`0H32001o4O`0H3200401``0H32004@1b`0H32004P1_`0H32004`1a`0Md0oooo4R`0\##
Md100004Q`0N0_00011E`0N0_00021F`0N0_00031G`0N1Bc<c<1c`0`00000134`0`0000022>`0`0000043N`0`0000080\##
W`0`00000@00`0`00000P38`0`00001000`0`00002001`0`0000403<`0`0000803;`0`0000@02;`0`0000P03J`0`0001\##
002:`0`0002003I`0`00040021`0`0008000=`0`00800022`0`00P0001H`0`3ooooo05`2@07oooo08`2@0900011f`2@0\##
900041e`2@0=0P001k`2@0=0_oo1k`2@0=2@001j`2@0N000006`2@0[00001<`2@0[00010_`2@0[00021A`2@0[000313`\##
2@0[000418`2@0[000519`2@0[00060[`2@0[00071>`2@0[000?15`2@0[000@0a`2@0[000A0b`2@0[000B0c`2@0[000C\##
0d`2@0[000D0e`2@0[000E0f`2@0[000F0g`2@0[000G0h`2@0[000H0i`2@0[000I0j`2@0[000J0k`2@0[000K0l`2@0[0\##
00L0m`2@0[000M0n`2@0[000N0o`2@0[000O10`2@0[0@0011`2@0[0@0112`2@0[0P000\`2@0[0P400]`2@0[0P410^`2@\##
0[0P420``2@0[0P490Z`2@0[100014`2@0[8`000Y`2@1<000009`2@1<000209`2@1<00060:`2@1<000<0<`2@1<000?0;\##
`2@1Z00403O`2@1g00003G`2@1g00013H`2@1g00023F`2@1l0@014U`2@1l0@034T`2@1l0@044V`2@1l0P054X`2@1l1@0\##
14Y`2@1l1@024W`2@27P?oo4Z`2@27T?oo4Z`<c<0000024`Z`000@001:`Z`000P001;`Z`000`001D`Z`0010001C`Z`03\##
000016`c`0000001V`oooooooo0?
"""##
  }

  /// The numbers of fixed bits that occur, from many to few.
  @inline(never) static var widths: StaticString {
##"""
`XWPHGF@;
"""##
  }
}
