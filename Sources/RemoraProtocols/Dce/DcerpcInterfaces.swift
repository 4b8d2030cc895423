public import RemoraCore

/// Interfaces whose operations are known by name ([MS-RPCE] and the documents of each).
extension DCEInterface {
  static let samr = DCEInterface(
    "samr", "SAMR (pidl)", "SAMR", "Operation",
    high: 0x123457781234abcd, low: 0xef000123456789ac,
    operations: """
      Connect Close SetSecurity QuerySecurity Shutdown LookupDomain EnumDomains OpenDomain
      QueryDomainInfo SetDomainInfo CreateDomainGroup EnumDomainGroups CreateUser EnumDomainUsers
      CreateDomAlias EnumDomainAliases GetAliasMembership LookupNames LookupRids OpenGroup
      QueryGroupInfo SetGroupInfo AddGroupMember DeleteDomainGroup DeleteGroupMember
      QueryGroupMember SetMemberAttributesOfGroup OpenAlias QueryAliasInfo SetAliasInfo
      DeleteDomAlias AddAliasMember DeleteAliasMember GetMembersInAlias OpenUser DeleteUser
      QueryUserInfo SetUserInfo ChangePasswordUser GetGroupsForUser QueryDisplayInfo
      GetDisplayEnumerationIndex TestPrivateFunctionsDomain TestPrivateFunctionsUser
      GetUserPwInfo RemoveMemberFromForeignDomain QueryDomainInfo2 QueryUserInfo2
      QueryDisplayInfo2 GetDisplayEnumerationIndex2 CreateUser2 QueryDisplayInfo3
      AddMultipleMembersToAlias RemoveMultipleMembersFromAlias OemChangePasswordUser2
      ChangePasswordUser2 GetDomPwInfo Connect2 SetUserInfo2 SetBootKeyInformation
      GetBootKeyInformation Connect3 Connect4 ChangePasswordUser3 Connect5 RidToSid
      SetDsrmPassword ValidatePassword Opnum68NotUsedOnWire Opnum69NotUsedOnWire
      Opnum70NotUsedOnWire Opnum71NotUsedOnWire Opnum72NotUsedOnWire ChangePasswordUser4
      """)
  static let lsarpc = DCEInterface(
    "lsarpc", "Local Security Authority", "LSARPC", "Operation",
    high: 0x123457781234abcd, low: 0xef000123456789ab,
    operations: """
      lsa_Close lsa_Delete lsa_EnumPrivs lsa_QuerySecurity lsa_SetSecObj lsa_ChangePassword
      lsa_OpenPolicy lsa_QueryInfoPolicy lsa_SetInfoPolicy lsa_ClearAuditLog lsa_CreateAccount
      lsa_EnumAccounts lsa_CreateTrustedDomain lsa_EnumTrustDom lsa_LookupNames lsa_LookupSids
      lsa_CreateSecret lsa_OpenAccount lsa_EnumPrivsAccount lsa_AddPrivilegesToAccount
      lsa_RemovePrivilegesFromAccount lsa_GetQuotasForAccount lsa_SetQuotasForAccount
      lsa_GetSystemAccessAccount lsa_SetSystemAccessAccount lsa_OpenTrustedDomain
      lsa_QueryTrustedDomainInfo lsa_SetInformationTrustedDomain lsa_OpenSecret lsa_SetSecret
      lsa_QuerySecret lsa_LookupPrivValue lsa_LookupPrivName lsa_LookupPrivDisplayName
      lsa_DeleteObject lsa_EnumAccountsWithUserRight lsa_EnumAccountRights lsa_AddAccountRights
      lsa_RemoveAccountRights lsa_QueryTrustedDomainInfoBySid lsa_SetTrustedDomainInfo
      lsa_DeleteTrustedDomain lsa_StorePrivateData lsa_RetrievePrivateData lsa_OpenPolicy2
      lsa_GetUserName lsa_QueryInfoPolicy2 lsa_SetInfoPolicy2 lsa_QueryTrustedDomainInfoByName
      lsa_SetTrustedDomainInfoByName lsa_EnumTrustedDomainsEx lsa_CreateTrustedDomainEx
      lsa_CloseTrustedDomainEx lsa_QueryDomainInformationPolicy lsa_SetDomainInformationPolicy
      lsa_OpenTrustedDomainByName lsa_TestCall lsa_LookupSids2 lsa_LookupNames2
      lsa_CreateTrustedDomainEx2 lsa_CREDRWRITE lsa_CREDRREAD lsa_CREDRENUMERATE
      lsa_CREDRWRITEDOMAINCREDENTIALS lsa_CREDRREADDOMAINCREDENTIALS lsa_CREDRDELETE
      lsa_CREDRGETTARGETINFO lsa_CREDRPROFILELOADED lsa_LookupNames3 lsa_CREDRGETSESSIONTYPES
      lsa_LSARREGISTERAUDITEVENT lsa_LSARGENAUDITEVENT lsa_LSARUNREGISTERAUDITEVENT
      lsa_lsaRQueryForestTrustInformation lsa_lsaRSetForestTrustInformation lsa_CREDRRENAME
      lsa_LookupSids3 lsa_LookupNames4 lsa_LSAROPENPOLICYSCE
      lsa_LSARADTREGISTERSECURITYEVENTSOURCE lsa_LSARADTUNREGISTERSECURITYEVENTSOURCE
      lsa_LSARADTREPORTSECURITYEVENT lsa_Opnum82NotUsedOnWire lsa_Opnum83NotUsedOnWire
      lsa_Opnum84NotUsedOnWire lsa_Opnum85NotUsedOnWire lsa_Opnum86NotUsedOnWire
      lsa_Opnum87NotUsedOnWire lsa_Opnum88NotUsedOnWire lsa_Opnum89NotUsedOnWire
      lsa_Opnum90NotUsedOnWire lsa_Opnum91NotUsedOnWire lsa_Opnum92NotUsedOnWire
      lsa_Opnum93NotUsedOnWire lsa_Opnum94NotUsedOnWire lsa_Opnum95NotUsedOnWire
      lsa_Opnum96NotUsedOnWire lsa_Opnum97NotUsedOnWire lsa_Opnum98NotUsedOnWire
      lsa_Opnum99NotUsedOnWire lsa_Opnum100NotUsedOnWire lsa_Opnum101NotUsedOnWire
      lsa_Opnum102NotUsedOnWire lsa_Opnum103NotUsedOnWire lsa_Opnum104NotUsedOnWire
      lsa_Opnum105NotUsedOnWire lsa_Opnum106NotUsedOnWire lsa_Opnum107NotUsedOnWire
      lsa_Opnum108NotUsedOnWire lsa_Opnum109NotUsedOnWire lsa_Opnum110NotUsedOnWire
      lsa_Opnum111NotUsedOnWire lsa_Opnum112NotUsedOnWire lsa_Opnum113NotUsedOnWire
      lsa_Opnum114NotUsedOnWire lsa_Opnum115NotUsedOnWire lsa_Opnum116NotUsedOnWire
      lsa_Opnum117NotUsedOnWire lsa_Opnum118NotUsedOnWire lsa_Opnum119NotUsedOnWire
      lsa_Opnum120NotUsedOnWire lsa_Opnum121NotUsedOnWire lsa_Opnum122NotUsedOnWire
      lsa_Opnum123NotUsedOnWire lsa_Opnum124NotUsedOnWire lsa_Opnum125NotUsedOnWire
      lsa_Opnum126NotUsedOnWire lsa_Opnum127NotUsedOnWire lsa_Opnum128NotUsedOnWire
      lsa_CreateTrustedDomainEx3 lsa_OpenPolicy3 lsa_Opnum131NotUsedOnWire
      lsa_lsaRQueryForestTrustInformation2 lsa_lsaRSetForestTrustInformation2
      """)
  static let svcctl = DCEInterface(
    "svcctl", "Service Control", "SVCCTL", "Operation",
    high: 0x367abb81984435f1, low: 0xad3298f038001003,
    operations: """
      CloseServiceHandle ControlService DeleteService LockServiceDatabase
      QueryServiceObjectSecurity SetServiceObjectSecurity QueryServiceStatus SetServiceStatus
      UnlockServiceDatabase NotifyBootConfigStatus SCSetServiceBitsW ChangeServiceConfigW
      CreateServiceW EnumDependentServicesW EnumServicesStatusW OpenSCManagerW OpenServiceW
      QueryServiceConfigW QueryServiceLockStatusW StartServiceW GetServiceDisplayNameW
      GetServiceKeyNameW SCSetServiceBitsA ChangeServiceConfigA CreateServiceA
      EnumDependentServicesA EnumServicesStatusA OpenSCManagerA OpenServiceA QueryServiceConfigA
      QueryServiceLockStatusA StartServiceA GetServiceDisplayNameA GetServiceKeyNameA
      GetCurrentGroupeStateW EnumServiceGroupW ChangeServiceConfig2A ChangeServiceConfig2W
      QueryServiceConfig2A QueryServiceConfig2W QueryServiceStatusEx EnumServicesStatusExA
      EnumServicesStatusExW ScBroadcastServiceControlMessage CreateServiceWOW64A
      CreateServiceWOW64W ScQueryServiceTagInfo NotifyServiceStatusChange GetNotifyResults
      CloseNotifyHandle ControlServiceExA ControlServiceExW ScSendPnPMessage ScValidatePnPService
      ScOpenServiceStatusHandle ScQueryServiceConfig QueryServiceConfigEx
      ScRegisterPreshutdownRestart ScReparseServiceDatabase QueryUserServiceName CreateWowService
      GetServiceRegistryStateKey GetServiceDirectory GetServiceProcessToken OpenSCManager2
      GetSharedServiceRegistryStateKey GetSharedServiceDirectory
      """)
  static let winreg = DCEInterface(
    "winreg", "Remote Registry Service", "WINREG", "Operation",
    high: 0x338cd001224431f1, low: 0xaaaa900038001003,
    operations: """
      OpenHKCR OpenHKCU OpenHKLM OpenHKPD OpenHKU CloseKey CreateKey DeleteKey DeleteValue
      EnumKey EnumValue FlushKey GetKeySecurity LoadKey NotifyChangeKeyValue OpenKey QueryInfoKey
      QueryValue ReplaceKey RestoreKey SaveKey SetKeySecurity SetValue UnLoadKey
      InitiateSystemShutdown AbortSystemShutdown GetVersion OpenHKCC OpenHKDD QueryMultipleValues
      InitiateSystemShutdownEx SaveKeyEx OpenHKPT OpenHKPN QueryMultipleValues2 DeleteKeyEx
      """)
  static let srvsvc = DCEInterface(
    "srvsvc", "Server Service", "SRVSVC", "Operation",
    high: 0x4b324fc8167001d3, low: 0x12785a47bf6ee188,
    operations: """
      NetCharDevEnum NetCharDevGetInfo NetCharDevControl NetCharDevQEnum NetCharDevQGetInfo
      NetCharDevQSetInfo NetCharDevQPurge NetCharDevQPurgeSelf NetConnEnum NetFileEnum
      NetFileGetInfo NetFileClose NetSessEnum NetSessDel NetShareAdd NetShareEnumAll
      NetShareGetInfo NetShareSetInfo NetShareDel NetShareDelSticky NetShareCheck NetSrvGetInfo
      NetSrvSetInfo NetDiskEnum NetServerStatisticsGet NetTransportAdd NetTransportEnum
      NetTransportDel NetRemoteTOD NetSetServiceBits NetPathType NetPathCanonicalize
      NetPathCompare NetNameValidate NETRPRNAMECANONICALIZE NetPRNameCompare NetShareEnum
      NetShareDelStart NetShareDelCommit NetGetFileSecurity NetSetFileSecurity
      NetServerTransportAddEx NetServerSetServiceBitsEx NETRDFSGETVERSION
      NETRDFSCREATELOCALPARTITION NETRDFSDELETELOCALPARTITION NETRDFSSETLOCALVOLUMESTATE
      NETRDFSSETSERVERINFO NETRDFSCREATEEXITPOINT NETRDFSDELETEEXITPOINT NETRDFSMODIFYPREFIX
      NETRDFSFIXLOCALVOLUME NETRDFSMANAGERREPORTSITEINFO NETRSERVERTRANSPORTDELEX
      """)
  static let wkssvc = DCEInterface(
    "wkssvc", "Workstation Service", "WKSSVC", "Operation",
    high: 0x6bffd098a1123610, low: 0x983346c3f87e345a,
    operations: """
      NetWkstaGetInfo NetWkstaSetInfo NetWkstaEnumUsers NetrWkstaUserGetInfo NetrWkstaUserSetInfo
      NetWkstaTransportEnum NetrWkstaTransportAdd NetrWkstaTransportDel NetrUseAdd NetrUseGetInfo
      NetrUseDel NetrUseEnum NetrMessageBufferSend NetrWorkstationStatisticsGet
      NetrLogonDomainNameAdd NetrLogonDomainNameDel NetrJoinDomain NetrUnjoinDomain
      NetrRenameMachineInDomain NetrValidateName NetrGetJoinInformation NetrGetJoinableOus
      NetrJoinDomain2 NetrUnjoinDomain2 NetrRenameMachineInDomain2 NetrValidateName2
      NetrGetJoinableOus2 NetrAddAlternateComputerName NetrRemoveAlternateComputerName
      NetrSetPrimaryComputername NetrEnumerateComputerNames
      """)
  static let epm = DCEInterface(
    "epm", "DCE/RPC Endpoint Mapper", "EPM", "Operation",
    high: 0xe1af83085d1f11c9, low: 0x91a408002b14a0fa,
    operations: """
      Insert Delete Lookup Map LookupHandleFree InqObject MgmtDelete
      """)
  static let atsvc = DCEInterface(
    "atsvc", "Microsoft AT-Scheduler Service", "ATSVC", "Operation",
    high: 0x1ff706820a5130e8, low: 0x076d740be8cee98b,
    operations: """
      JobAdd JobDel JobEnum JobGetInfo
      """)
  static let spoolss = DCEInterface(
    "spoolss", "Microsoft Spool Subsystem", "SPOOLSS", "Operation",
    high: 0x123456781234abcd, low: 0xef000123456789ab,
    operations: """
      EnumPrinters OpenPrinter SetJob GetJob EnumJobs AddPrinter DeletePrinter SetPrinter
      GetPrinter AddPrinterDriver EnumPrinterDrivers GetPrinterDriver GetPrinterDriverDirectory
      DeletePrinterDriver AddPrintProcessor EnumPrintProcessor GetPrintProcessorDirectory
      StartDocPrinter StartPagePrinter WritePrinter EndPagePrinter AbortPrinter ReadPrinter
      EndDocPrinter AddJob ScheduleJob GetPrinterData SetPrinterData WaitForPrinterChange
      ClosePrinter AddForm DeleteForm GetForm SetForm EnumForms EnumPorts EnumMonitors AddPort
      ConfigurePort DeletePort CreatePrinterIC PlayDiscriptOnPrinterIC DeletePrinterIC
      AddPrinterConnection DeletePrinterConnection PrinterMessageBox AddMonitor DeleteMonitor
      DeletePrintProcessor AddPrintProvider DeletePrintProvider EnumPrintProcDataTypes
      ResetPrinter GetPrinterDriver2 FindFirstPrinterChangeNotification
      FindNextPrinterChangeNotification FCPN RouterFindFirstPrinterNotificationOld
      ReplyOpenPrinter RouterReplyPrinter ReplyClosePrinter AddPortEx
      RemoteFindFirstPrinterChangeNotification SpoolerInit ResetPrinterEx RFFPCNEX RRPCN RFNPCNEX
      - OpenPrinterEx AddPrinterEx - EnumPrinterData DeletePrinterData - - - SetPrinterDataEx
      GetPrinterDataEx EnumPrinterDataEx EnumPrinterKey DeletePrinterDataEx - -
      DeletePrinterDriverEx - - - - AddPrinterDriverEx - - - - - - - - - - - -
      GetCorePrinterDrivers - GetPrinterDriverPackagePath
      """)
  static let eventlog = DCEInterface(
    "eventlog", "Event Logger", "EVENTLOG", "Operation",
    high: 0x82273fdce32a18c3, low: 0x3f78827929dc23ea,
    operations: """
      ClearEventLogW BackupEventLogW CloseEventLog DeregisterEventSource GetNumRecords
      GetOldestRecord ChangeNotify OpenEventLogW RegisterEventSourceW OpenBackupEventLogW
      ReadEventLogW ReportEventW ClearEventLogA BackupEventLogA OpenEventLogA
      RegisterEventSourceA OpenBackupEventLogA ReadEventLogA ReportEventA RegisterClusterSvc
      DeregisterClusterSvc WriteClusterEvents GetLogInformation FlushEventLog
      """)
  static let drsuapi = DCEInterface(
    "drsuapi", "Active Directory Replication", "DRSUAPI", "Operation",
    high: 0xe35142354b0611d1, low: 0xab0400c04fc2dcd2,
    operations: """
      DsBind DsUnbind DsReplicaSync DsGetNCChanges DsReplicaUpdateRefs DsReplicaAdd DsReplicaDel
      DsReplicaMod DRSUAPI_VERIFY_NAMES DsGetMemberships DRSUAPI_INTER_DOMAIN_MOVE
      DsGetNT4ChangeLog DsCrackNames DsWriteAccountSpn DsRemoveDSServer DRSUAPI_REMOVE_DS_DOMAIN
      DsGetDomainControllerInfo DsAddEntry DsExecuteKCC DsReplicaGetInfo DRSUAPI_ADD_SID_HISTORY
      DsGetMemberships2 DRSUAPI_REPLICA_VERIFY_OBJECTS DRSUAPI_GET_OBJECT_EXISTENCE
      QuerySitesByCost InitDemotion ReplicaDemotion FinishDemotion AddCloneDC WriteNgcKey
      ReadNgcKey
      """)
  static let initshutdown = DCEInterface(
    "initshutdown", "Init shutdown service", "INITSHUTDOWN", "Operation",
    high: 0x894de0c00d5511d3, low: 0xa32200c04fa321a1,
    operations: """
      Init Abort InitEx
      """)
  static let efs = DCEInterface(
    "efs", "EFS (pidl)", "EFS", "Operation",
    high: 0xc681d488d85011d0, low: 0x8c5200c04fd90f7e,
    operations: """
      EfsRpcOpenFileRaw EfsRpcReadFileRaw EfsRpcWriteFileRaw EfsRpcCloseRaw EfsRpcEncryptFileSrv
      EfsRpcDecryptFileSrv EfsRpcQueryUsersOnFile EfsRpcQueryRecoveryAgents
      EfsRpcRemoveUsersFromFile EfsRpcAddUsersToFile EfsRpcSetFileEncryptionKey
      EfsRpcNotSupported EfsRpcFileKeyInfo EfsRpcDuplicateEncryptionInfoFile
      """)
  static let netdfs = DCEInterface(
    "netdfs", "Settings for Microsoft Distributed File System", "NETDFS", "Operation",
    high: 0x4fc742e04a1011cf, low: 0x827300aa004ae673,
    operations: """
      dfs_GetManagerVersion dfs_Add dfs_Remove dfs_SetInfo dfs_GetInfo dfs_Enum dfs_Rename
      dfs_Move dfs_ManagerGetConfigInfo dfs_ManagerSendSiteInfo dfs_AddFtRoot dfs_RemoveFtRoot
      dfs_AddStdRoot dfs_RemoveStdRoot dfs_ManagerInitialize dfs_AddStdRootForced
      dfs_GetDcAddress dfs_SetDcAddress dfs_FlushFtTable dfs_Add2 dfs_Remove2 dfs_EnumEx
      dfs_SetInfo2
      """)
  static let oxid = DCEInterface(
    "oxid", "DCOM OXID Resolver", "IOXIDResolver", "Operation",
    high: 0x99fcfec45260101b, low: 0xbbcb00aa0021347a,
    operations: """
      ResolveOxid SimplePing ComplexPing ServerAlive ResolveOxid2 ServerAlive2
      """)
  static let isystemactivator = DCEInterface(
    "isystemactivator", "ISystemActivator ISystemActivator Resolver", "ISystemActivator",
    "Operation",
    high: 0x000001a000000000, low: 0xc000000000000046,
    operations: """
      QueryInterfaceIRemoteSCMActivator AddRefIRemoteISCMActivator ReleaseIRemoteISCMActivator
      RemoteGetClassObject RemoteCreateInstance
      """)
  static let mgmt = DCEInterface(
    "mgmt", "DCE/RPC Remote Management", "MGMT", "Operation",
    high: 0xafa8bd807d8a11c9, low: 0xbef408002b102989,
    operations: """
      rpc__mgmt_inq_if_ids rpc__mgmt_inq_stats rpc__mgmt_is_server_listening
      rpc__mgmt_stop_server_listening rpc__mgmt_inq_princ_name
      """)

  static let all: [DCEInterface] = [
    .samr, .lsarpc, .svcctl, .winreg, .srvsvc, .wkssvc, .epm, .atsvc, .spoolss, .eventlog,
    .drsuapi, .initshutdown, .efs, .netdfs, .oxid, .isystemactivator, .mgmt,
  ]
}

public let samrInterface = remoteInterface(.samr)
public let lsarpcInterface = remoteInterface(.lsarpc)
public let svcctlInterface = remoteInterface(.svcctl)
public let winregInterface = remoteInterface(.winreg)
public let srvsvcInterface = remoteInterface(.srvsvc)
public let wkssvcInterface = remoteInterface(.wkssvc)
public let epmInterface = remoteInterface(.epm)
public let atsvcInterface = remoteInterface(.atsvc)
public let spoolssInterface = remoteInterface(.spoolss)
public let eventlogInterface = remoteInterface(.eventlog)
public let drsuapiInterface = remoteInterface(.drsuapi)
public let initshutdownInterface = remoteInterface(.initshutdown)
public let efsInterface = remoteInterface(.efs)
public let netdfsInterface = remoteInterface(.netdfs)
public let oxidInterface = remoteInterface(.oxid)
public let isystemactivatorInterface = remoteInterface(.isystemactivator)
public let mgmtInterface = remoteInterface(.mgmt)
