/// Names of object identifiers (X.660 and the standards that registered them). A line begins with
/// the identifier of a branch; then follow the last numbers of its leaves and their names.
let objectNameData: StaticString = """
  0.0.17.773.1.1;1=id-as-dialogue
  0.0.17.773.1.2;1=id-as-uniDialogue
  0.0.20.124.0;1=Generic Conference Control
  0.4.0.0.1.0.1;1=networkLocUpContext-v1;2=networkLocUpContext-v2;3=networkLocUpContext-v3
  0.4.0.0.1.0.2;1=locationCancellationContext-v1;2=locationCancellationContext-v2;3=locationCancellationContext-v3
  0.4.0.0.1.0.3;1=roamingNumberEnquiryContext-v1;2=roamingNumberEnquiryContext-v2;3=roamingNumberEnquiryContext-v3
  0.4.0.0.1.0.4;3=istAlertingContext-v3
  0.4.0.0.1.0.5;1=locationInfoRetrievalContext-v1;2=locationInfoRetrievalContext-v2;3=locationInfoRetrievalContext-v3
  0.4.0.0.1.0.6;3=callControlTransferContext-v3;4=callControlTransferContext-v4
  0.4.0.0.1.0.7;3=reportingContext-v3
  0.4.0.0.1.0.8;3=callCompletionContext-v3
  0.4.0.0.1.0.9;3=serviceTerminationContext-v3
  0.4.0.0.1.0.10;1=resetContext-v1;2=resetContext-v2;3=resetContext-v3
  0.4.0.0.1.0.11;1=handoverControlContext-v1;2=handoverControlContext-v2;3=handoverControlContext-v3
  0.4.0.0.1.0.12;3=sIWFSAllocationContext-v3
  0.4.0.0.1.0.13;1=equipmentMngtContext-v1;2=equipmentMngtContext-v2;3=equipmentMngtContext-v3
  0.4.0.0.1.0.14;1=infoRetrievalContext-v1;2=infoRetrievalContext-v2;3=infoRetrievalContext-v3
  0.4.0.0.1.0.15;2=interVlrInfoRetrievalContext-v2;3=interVlrInfoRetrievalContext-v3
  0.4.0.0.1.0.16;1=subscriberDataMngtContext-v1;2=subscriberDataMngtContext-v2;3=subscriberDataMngtContext-v3
  0.4.0.0.1.0.17;1=tracingContext-v1;2=tracingContext-v2;3=tracingContext-v3
  0.4.0.0.1.0.18;1=networkFunctionalSsContext-v1;2=networkFunctionalSsContext-v2
  0.4.0.0.1.0.19;2=networkUnstructuredSsContext-v2
  0.4.0.0.1.0.20;1=shortMsgGatewayContext-v1;2=shortMsgGatewayContext-v2;3=shortMsgGatewayContext-v3
  0.4.0.0.1.0.21;1=shortMsgRelayContext-v1;2=shortMsgMO-RelayContext-v2;3=shortMsgMO-RelayContext-v3
  0.4.0.0.1.0.22;3=subscriberDataModificationNotificationContext-v3
  0.4.0.0.1.0.23;1=shortMsgAlertContext-v1;2=shortMsgAlertContext-v2
  0.4.0.0.1.0.24;1=mwdMngtContext-v1;2=mwdMngtContext-v2;3=mwdMngtContext-v3
  0.4.0.0.1.0.25;2=shortMsgMT-RelayContext-v2;3=shortMsgMT-RelayContext-v3
  0.4.0.0.1.0.26;2=imsiRetrievalContext-v2
  0.4.0.0.1.0.27;2=msPurgingContext-v2;3=msPurgingContext-v3
  0.4.0.0.1.0.28;3=subscriberInfoEnquiryContext-v3
  0.4.0.0.1.0.29;3=anyTimeInfoEnquiryContext-v3
  0.4.0.0.1.0.31;3=groupCallControlContext-v3
  0.4.0.0.1.0.32;3=gprsLocationUpdateContext-v3
  0.4.0.0.1.0.33;3=gprsLocationInfoRetrievalContext-v3;4=gprsLocationInfoRetrievalContext-v4
  0.4.0.0.1.0.34;3=failureReportContext-v3
  0.4.0.0.1.0.35;3=gprsNotifyContext-v3
  0.4.0.0.1.0.36;3=ss-InvocationNotificationContext-v3
  0.4.0.0.1.0.37;3=locationSvcGatewayContext-v3
  0.4.0.0.1.0.38;3=locationSvcEnquiryContext-v3
  0.4.0.0.1.0.39;3=authenticationFailureReportContext-v3
  0.4.0.0.1.0.40;3=secureTransportHandlingContext-v3
  0.4.0.0.1.0.41;3=shortMsgMT-Relay-VGCS-Context-v3
  0.4.0.0.1.0.42;3=mm-EventReportingContext-v3
  0.4.0.0.1.0.43;3=anyTimeInfoHandlingContext-v3
  0.4.0.0.1.0.44;3=resourceManagementContext-v3
  0.4.0.0.1.0.45;3=groupCallInfoRetrievalContext-v3
  0.4.0.0.1.0.50;0=CAP-v1-gsmSSF-to-gsmSCF-AC;1=CAP-v2-gsmSSF-to-gsmSCF-AC
  0.4.0.0.1.0.51;1=CAP-v2-assist-gsmSSF-to-gsmSCF-AC
  0.4.0.0.1.0.52;1=CAP-v2-gsmSRF-to-gsmSCF-AC
  0.4.0.0.1.1.1;1=map-DialogueAS
  0.4.0.0.1.1.2;2=id-CAP-U-ABORT-Reason
  0.4.0.0.1.1.5;2=id-CAP-GPRS-ReferenceNumber
  0.4.0.0.1.20.3;14=gsmSRF-gsmSCF-ac
  0.4.0.0.1.21.3;4=capssf-scfGenericAC;6=capssf-scfAssistHandoffAC;50=cap3-gprssf-scfAC;51=cap3-gsmscf-gprsssfAC;61=cap3-sms-AC
  0.4.0.0.1.22.3;14=gsmSRF-gsmSCF-ac
  0.4.0.0.1.23.3;4=capssf-scfGenericAC;6=capssf-scfAssistHandoffAC;8=capscf-ssfGenericAC;61=cap4-sms-AC
  0.4.0.1.1.1.0;0=cs1-ssp-to-scp
  0.4.0.127.0.7.1.1.5.1.1;3=ecka-eg-X963KDF-SHA256;4=ecka-eg-X963KDF-SHA384;5=ecka-eg-X963KDF-SHA512
  0.9.2342.19200300.100.1;1=id-userid;25=dc;60=jpegPhoto
  0.34;0=Nokia ISD Extension;1=Nokia Dsd Extension;2=Nokia Location Update Extension;4=Nokia SS Data Extension;5=Nokia SRI Request Extension;6=Nokia ExtraSignalInfo Extension;7=Nokia SRI Response Extension;10=Nokia Cancel Location Extension;11=Nokia ATM Extension;12=Nokia DTM Extension;13=Nokia NumberPorted Extension;15=Nokia HandOver Extension;16=Nokia ATMres Extension;17=Nokia AbsentSubscriber Extension;18=Nokia SriForSM Extension;19=Nokia ReportSMDelStatt Extension;20=Nokia Udl Extension;21=Nokia RoamNotAllowed Extension;22=Nokia MO-ForwardSM Extension;23=Nokia ErrOlcmInfoTable Extension;25=Nokia Routing Category Extension;26=Nokia AnyTimeMod Extension
  1.0.8571.1;1=iso-ftam(1)
  1.0.8571.2;1=ftam-pci(1)
  1.0.8571.5;1=ISO FTAM unstructured text;3=ISO FTAM unstructured binary
  1.0.9506.2;1=mms-abstract-syntax-version1(1);3=MMS
  1.2;840=ISO assigned OIDs, USA
  1.2.156.10197.1;501=SM2-with-SM3
  1.2.640.113533.7.66;30=id-DHBasedMac
  1.2.826.0.1004.10.1;1=nexor-originating-ua
  1.2.826.0.1063.7.0.0;0=unknown-UK-organisation-defined-extension
  1.2.826.0.1249.58.1;0=Ericsson ExtensionType Extension
  1.2.840;10003=Z39.50
  1.2.840.10003;4=Z39.50-diagnostic;5=Z39.50-recordSyntax;8=Z39.50-accessControl;10=Z39.50-userinfoFormat
  1.2.840.10003.4;2=diag-1
  1.2.840.10003.5;10=MARC21 (formerly USMARC);100=Explain;101=SUTRS;102=OPAC;103=Summary;105=GRS-1;106=ESTaskPackage
  1.2.840.10003.8;1=Prompt-1;2=DES-1;3=KRB-1
  1.2.840.10003.10;1=SearchResult-1
  1.2.840.10003.10.1000.17;1=OCLC-UserInfo-1
  1.2.840.10040.4;1=id-dsa;3=id-dsa-with-sha1
  1.2.840.10045.1;1=prime-field
  1.2.840.10045.2;1=id-ecPublicKey;13=id-ecMQV
  1.2.840.10045.3;0=ISO assigned OIDs, USA.10045.3.0;1=ISO assigned OIDs, USA.10045.3.1;2=ISO assigned OIDs, USA.10045.3.2
  1.2.840.10045.3.1;1=secp192r1;7=secp256r1
  1.2.840.10045.4;1=ecdsa-with-SHA1
  1.2.840.10045.4.3;1=ecdsa-with-SHA224;2=ecdsa-with-SHA256;3=ecdsa-with-SHA384;4=ecdsa-with-SHA512
  1.2.840.10046.2;1=dhpublicnumber
  1.2.840.48018.1.2;2=MS KRB5 - Microsoft Kerberos 5
  1.2.840.113533.7.65;0=id-ce-entrustVersionInfo
  1.2.840.113533.7.66;13=PasswordBasedMac
  1.2.840.113549.1.1;1=rsaEncryption;2=md2WithRSAEncryption;3=md4WithRSAEncryption;4=md5WithRSAEncryption;5=sha1WithRSAEncryption;6=rsaOAEPEncryptionSET;8=id-mgf1;10=id-RSASSA-PSS;11=sha256WithRSAEncryption;12=sha384WithRSAEncryption;13=sha512WithRSAEncryption;14=sha224WithRSAEncryption
  1.2.840.113549.1.5;1=pbeWithMD2AndDES-CBC;3=pbeWithMD5AndDES-CBC;4=pbeWithMD2AndRC2-CBC;6=pbeWithMD5AndRC2-CBC;10=pbeWithSHA1AndDES-CBC;11=pbeWithSHA1AndRC2-CBC;12=id-PBKDF2;13=id-PBES2;14=id-PBMAC1
  1.2.840.113549.1.7;1=id-data;2=id-signedData;3=id-envelopedData;5=id-digestedData;6=id-encryptedData
  1.2.840.113549.1.9;1=pkcs-9-at-emailAddress;3=id-contentType;4=id-messageDigest;5=id-signingTime;6=id-counterSignature;7=pkcs-9-at-challengePassword;8=pkcs-9-at-unstructuredAddress;9=pkcs-9-at-extendedCertificateAttributes;13=pkcs-9-at-signingDescription;14=pkcs-9-at-extensionRequest;15=id-smime-capabilities;20=pkcs-9-at-friendlyName;21=pkcs-9-at-localKeyId;52=id-aa-cmsAlgorithmProtect
  1.2.840.113549.1.9.16.1;1=id-ct-receipt;2=id-ct-authenticatedData;4=id-ct-TSTInfo;6=id-ct-contentInfo;9=id-ct-compressedData;16=id-ct-firmwarePackage;17=id-ct-firmwareLoadReceipt;18=id-ct-firmwareLoadError;21=id-ct-encKeyWithID;23=id-ct-authEnvelopedData
  1.2.840.113549.1.9.16.2;1=id-aa-receiptRequest;2=id-aa-securityLabel;3=id-aa-mlExpandHistory;4=id-aa-contentHint;5=id-aa-msgSigDigest;7=id-aa-contentIdentifier;9=id-aa-equivalentLabels;10=id-aa-contentReference;11=id-encryption-key-preference;12=id-aa-signingCertificate;14=id-aa-timeStampToken;35=id-aa-firmwarePackageID;36=id-aa-targetHardwareIDs;37=id-aa-decryptKeyID;38=id-aa-implCryptoAlgs;39=id-aa-wrappedFirmwareKey;40=id-aa-communityIdentifiers;41=id-aa-fwPkgMessageDigest;42=id-aa-firmwarePackageInfo;43=id-aa-implCompressAlgs;47=id-aa-signingCertificateV2
  1.2.840.113549.1.9.16.3;6=id-alg-CMS3DESwrap;7=id-alg-CMSRC2-wrap
  1.2.840.113549.1.9.22;1=x509Certificate
  1.2.840.113549.1.9.25;2=pkcs-9-at-encryptedPrivateKeyInfo;3=pkcs-9-at-randomNonce;4=pkcs-9-at-sequenceNumber
  1.2.840.113549.1.12.1;1=pbeWithSHAAnd128BitRC4;2=pbeWithSHAAnd40BitRC4;3=pbeWithSHAAnd3-KeyTripleDES-CBC;4=pbeWithSHAAnd2-KeyTripleDES-CBC;5=pbeWithSHAAnd128BitRC2-CBC;6=pbeWithSHAAnd40BitRC2-CBC
  1.2.840.113549.1.12.10.1;1=keyBag;2=pkcs8ShroudedKeyBag;3=certBag;4=secretBag;5=crlBag;6=safeContentsBag
  1.2.840.113549.2;2=md2;4=md4;5=md5;7=id-hmacWithSHA1;8=id-hmacWithSHA224;9=id-hmacWithSHA256;10=id-hmacWithSHA384;11=id-hmacWithSHA512;12=id-hmacWithSHA512-224;13=id-hmacWithSHA512-256
  1.2.840.113549.3;2=rc2-cbc;4=id-alg-rc4;7=id-alg-des-ede3-cbc
  1.2.840.113554.1.2;2=KRB5 - Kerberos 5
  1.2.840.113554.1.2.2;3=KRB5 - Kerberos 5 - User to User
  1.2.840.113556.1.4;319=LDAP_PAGED_RESULT_OID_STRING;473=LDAP_SERVER_SORT_OID;474=LDAP_SERVER_RESP_SORT_OID;841=LDAP_SERVER_DIRSYNC_OID
  1.2.840.113556.3.10;1=id-et-tnef
  1.3.6.1.1;8=cancelRequestOID
  1.3.6.1.1.16;4=entryUUID
  1.3.6.1.4.1.42.2.27.8.5;1=passwordPolicy
  1.3.6.1.4.1.311.2.2;10=NTLMSSP - Microsoft NTLM Security Support Provider;30=NEGOEX - SPNEGO Extended Negotiation Security Mechanism
  1.3.6.1.4.1.311.10.3;1=id-ms-kp-ctl-usage-signing;2=id-ms-kp-time-stamp-signing;4=id-ms-kp-efs;5=id-ms-whql-crypto;6=id-ms-nt5-crypto;7=id-ms-oem-whql-crypto;8=id-ms-embedded-nt-crypto;9=id-ms-root-list-signer;10=id-ms-kp-qualified-subordination;11=id-ms-kp-key-recovery;12=id-ms-kp-document-signing;13=id-ms-kp-lifetime-signing
  1.3.6.1.4.1.311.10.3.4;1=id-ms-efs-recovery
  1.3.6.1.4.1.311.10.5;1=id-ms-drm
  1.3.6.1.4.1.311.10.6;1=id-ms-licenses;2=id-ms-license-server
  1.3.6.1.4.1.311.10.12;1=id-ms-any-application-policy
  1.3.6.1.4.1.311.16;4=ms-oe-encryption-key-preference
  1.3.6.1.4.1.311.17;1=id-ms-local-machine-keyset
  1.3.6.1.4.1.311.20;1=id-ms-auto-enroll-ctl-usage;2=id-ms-certificate-template-name
  1.3.6.1.4.1.311.20.2;1=id-ms-enrollment-agent;2=id-ms-kp-smartcard-logon;3=id-ms-user-principal-name
  1.3.6.1.4.1.311.21;1=id-ms-ca-version;2=id-ms-previous-cert-hash;3=id-ms-virtual-base;4=id-ms-next-publish;5=id-ms-kp-ca-exchange;6=id-ms-kp-key-recovery-agent;7=id-ms-certificate-template;10=id-ms-application-certificate-policies;19=id-ms-ds-email-replication
  1.3.6.1.4.1.311.25;2=id-ms-ntds-ca-security
  1.3.6.1.4.1.311.25.2;1=id-ms-ntds-object-sid
  1.3.6.1.4.1.311.60.2.1;1=jurisdictionOfIncorporationLocalityName;2=jurisdictionOfIncorporationStateOrProvinceName;3=jurisdictionOfIncorporationCountryName
  1.3.6.1.4.1.4203.1.9.1;1=syncRequestOID;2=syncStateOID;3=syncDoneOID;4=syncInfoOID
  1.3.6.1.4.1.4203.1.11;1=passwdModifyOID
  1.3.6.1.4.1.11129.2.4;2=SignedCertificateTimestampList;5=SignedCertificateTimestampList
  1.3.6.1.4.1.11591.4;11=id-scrypt
  1.3.6.1.4.1.46609.1;2=CBRS_PAL_ZONE;3=CBRS_PAL_FREQUENCY;4=CBRS_CBSD_FCCID;5=CBRS_CBSD_SERIAL;6=CBRS_SAS/OPERATOR_administrator_FRN;7=CBRS_installer_CPIR-ID;8=CBRS_TEST
  1.3.6.1.5.2;2=id-pkinit-san;5=KRB5 - IAKERB
  1.3.6.1.5.2.3;1=id-pkauthdata;2=id-pkdhkeydata
  1.3.6.1.5.5;2=SPNEGO - Simple Protected Negotiation;7=id-pkix
  1.3.6.1.5.5.7;5=id-pkip
  1.3.6.1.5.5.7.1;1=id-pe-authorityInfoAccess;2=id-pe-biometricInfo;3=id-pe-qcStatements;6=id-pe-aaControls;7=id-pe-ipAddrBlocks;8=id-pe-autonomousSysIds;10=id-pe-ac-proxying;12=id-pe-logotype;13=id-pe-wlanSSID;14=id-pe-proxyCertInfo;24=id-pe-tlsfeature;25=id-pe-mud-url;34=id-pe-nftype
  1.3.6.1.5.5.7.2;1=id-qt-cps;2=id-qt-unotice
  1.3.6.1.5.5.7.3;1=id-kp-serverAuth;2=id-kp-clientAuth;3=id-kp-codeSigning;4=id-kp-emailProtection;5=id-kp-ip-kp-ipsecEndSystem;6=id-kp-ipsecTunnel;7=id-kp-ipsecUser;8=id-kp-timeStamping;9=OCSPSigning;13=id-kp-eapOverPPP;14=id-kp-eapOverLAN;35=id-kp-bundleSecurity
  1.3.6.1.5.5.7.4;1=id-it-caProtEncCert;2=id-it-signKeyPairTypes;3=id-it-encKeyPairTypes;4=id-it-preferredSymmAlg;5=id-it-caKeyUpdateInfo;6=id-it-currentCRL;7=id-it-unsupportedOIDs;10=id-it-keyPairParamReq;11=id-it-keyPairParamRep;12=id-it-revPassphrase;13=id-it-implicitConfirm;14=id-it-confirmWaitTime;15=id-it-origPKIMessage;16=id-it-suppLangTags
  1.3.6.1.5.5.7.5;1=id-regCtrl;2=id-regInfo
  1.3.6.1.5.5.7.5.1;1=id-regCtrl-regToken;2=id-regCtrl-authenticator;3=id-regCtrl-pkiPublicationInfo;4=id-regCtrl-pkiArchiveOptions;5=id-regCtrl-oldCertID;6=id-regCtrl-protocolEncrKey
  1.3.6.1.5.5.7.5.2;1=id-regInfo-utf8Pairs;2=id-regInfo-certReq
  1.3.6.1.5.5.7.8;4=id-on-hardwareModuleName;5=id-on-xmppAddr;7=id-on-dnsSRV;11=id-on-bundleEID
  1.3.6.1.5.5.7.9;1=pkcs-9-at-dateOfBirth;2=pkcs-9-at-placeOfBirth;3=pkcs-9-at-gender;4=pkcs-9-at-countryOfCitizenship;5=pkcs-9-at-countryOfResidence
  1.3.6.1.5.5.7.10;1=id-aca-authenticationInfo;2=id-aca-accessIdentity;3=id-aca-chargingIdentity;4=id-aca-group;6=id-aca-wlanSSID
  1.3.6.1.5.5.7.11;1=id-qcs-pkixQCSyntax-v1;2=id-qcs-pkixQCSyntax-v2
  1.3.6.1.5.5.7.20;1=id-pe-logo-loyalty;2=id-pe-logo-background
  1.3.6.1.5.5.7.48;1=id-ad-ocsp;2=id-ad-caIssuers
  1.3.6.1.5.5.7.48.1;1=id-pkix-ocsp-basic;2=id-pkix-ocsp-nonce;3=id-pkix-ocsp-crl;4=id-pkix-ocsp-response;5=id-pkix-ocsp-nocheck;6=id-pkix-ocsp-archive-cutoff;7=id-pkix-ocsp-service-locator
  1.3.6.1.5.5.8.2;2=id-ms-ipsec-kp-ike-intermediate
  1.3.12.2;1107=Siemens (1107)
  1.3.12.2.1006.53.2.1;3=alcatel-E10-MAP-extension-PlmnContainer
  1.3.12.2.1107.3.66.1;1=Nokia AccessTypeExt Extension;3=Nokia AccessSubscriptionListExt Extension;6=Nokia AllowedServiceData Extension
  1.3.14.3.2;2=md4WithRSA;3=md5WithRSA;4=md4WithRSAEncryption;6=desECB;7=id-alg-des-cbc;11=rsaSignature;14=mdc2WithRSASignature;15=shaWithRSASignature;16=dhWithCommonModulus;17=desEDE;18=sha;19=mdc-2;20=dsaCommon;21=dsaCommonWithSHA;22=rsaKeyTransport;23=keyed-hash-seal;24=md2WithRSASignature;25=md5WithRSASignature;26=SHA-1;27=dsaWithSHA1;28=dsaWithCommonSHA1;29=sha-1WithRSAEncryption
  1.3.14.5.2;2=NIST file directory entry abstract syntax
  1.3.26.0.4406.0.2;0=primary-precedence;1=copy-precedence;2=message-type;3=address-list-indicator;4=exempted-address;5=extended-authorisation-info;6=distribution-codes;7=handling-instructions;8=message-instructions;9=codress-message;10=originator-reference;11=other-recipients-indicator;12=pilot-forwarding-info;13=acp127-message-identifier;14=originator-plad;15=acp127-notification-request;16=acp127-notification-response;17=information-labels
  1.3.26.0.4406.0.4;1=STANAG 4406;2=cdt
  1.3.26.0.4406.0.7;0=adatp3;1=corrections;2=adatp3-parameters;3=corrections-parameters;6=forwarded-encrypted;7=forwarded-encrypted-parameters;9=mm-message;10=mm-message-parameters;12=acp127-data;13=acp127-data-parameters
  1.3.26.0.4406.0.8;0=priority-level-qualifier
  1.3.101;110=id-X25519;111=id-X448;112=id-Ed25519;113=id-Ed448
  1.3.132.0;1=sect163k1;2=sect163r1;3=sect239k1;10=secp256k1;15=sect163r2;16=sect283k1;17=sect283r1;26=sect233k1;27=sect233r1;31=secp192k1;32=secp224k1;33=secp224r1;34=secp384r1;35=secp521r1;36=sect409k1;37=sect409r1;38=sect571k1;39=sect571r1
  1.3.132.1;12=id-ecDH
  1.3.132.1.11;0=dhSinglePass-stdDH-sha224kdf-scheme;1=dhSinglePass-stdDH-sha256kdf-scheme;2=dhSinglePass-stdDH-sha384kdf-scheme;3=dhSinglePass-stdDH-sha512kdf-scheme
  1.3.132.1.14;0=dhSinglePass-cofactorDH-sha224kdf-scheme;1=dhSinglePass-cofactorDH-sha256kdf-scheme;2=dhSinglePass-cofactorDH-sha384kdf-scheme;3=dhSinglePass-cofactorDH-sha512kdf-scheme
  1.3.132.1.15;0=mqvSinglePass-sha224kdf-scheme;1=mqvSinglePass-sha256kdf-scheme;2=mqvSinglePass-sha384kdf-scheme;3=mqvSinglePass-sha512kdf-scheme
  1.3.133.16.840.63.0;2=dhSinglePass-stdDH-sha1kdf-scheme;3=dhSinglePass-cofactorDH-sha1kdf-scheme;16=mqvSinglePass-sha1kdf-scheme
  2;1=asn1
  2.2.1.0;1=id-as-acse
  2.5.1.5;55=id-at-clearance
  2.5.4;0=id-at-objectClass;1=id-at-aliasedEntryName;2=id-at-knowledgeInformation;3=id-at-commonName;4=id-at-surname;5=id-at-serialNumber;6=id-at-countryName;7=id-at-localityName;8=id-at-stateOrProvinceName;9=id-at-streetAddress;10=id-at-organizationName;11=id-at-organizationalUnitName;12=id-at-title;13=id-at-description;14=id-at-searchGuide;15=id-at-businessCategory;16=id-at-postalAddress;17=id-at-postalCode;18=id-at-postOfficeBox;19=id-at-physicalDeliveryOfficeName;20=id-at-telephoneNumber;21=id-at-telexNumber;23=id-at-facsimileTelephoneNumber;24=id-at-x121Address;25=id-at-internationalISDNNumber;26=id-at-registeredAddress;27=id-at-destinationIndicator;28=id-at-preferredDeliveryMethod;29=id-at-presentationAddress;30=id-at-supportedApplicationContext;31=id-at-member;32=id-at-owner;33=id-at-roleOccupant;34=id-at-seeAlso;35=id-at-userPassword;36=id-at-userCertificate;37=id-at-cAcertificate;38=id-at-authorityRevocationList;39=id-at-certificateRevocationList;40=id-at-crossCertificatePair;41=id-at-name;42=id-at-givenName;43=id-at-initials;44=id-at-generationQualifier;45=id-at-uniqueIdedntifier;46=id-at-dnQualifier;47=id-at-enhancedSearchGuide;48=id-at-protocolInformation;49=id-at-distinguishedName;50=id-at-uniqueMember;51=id-at-houseIdentifier;52=id-at-supportedAlgorithms;53=id-at-deltaRevocationList;54=id-at-dmdName;55=id-at-clearance;56=id-at-defaultDirQop;58=id-at-attributeCertificate;59=id-at-attributeCertificateRevocationList;65=id-at-pseudonym;66=id-at-communuicationsService;67=id-at-communuicationsNetwork;72=id-at-role;97=id-at-organizationIdentifier
  2.5.4.7;1=id-at-collectiveLocalityName
  2.5.4.8;1=id-at-collectiveStateOrProvinceName
  2.5.4.9;1=id-at-collectiveStreetAddress
  2.5.4.10;1=id-at-collectiveOrganizationName
  2.5.4.11;1=id-at-collectiveOrganizationalUnitName
  2.5.4.17;1=id-at-collectivePostalCode
  2.5.4.18;1=id-at-collectivePostOfficeBox
  2.5.4.19;1=id-at-collectivePhysicalDeliveryOfficeName
  2.5.4.20;1=id-at-collectiveTelephoneNumber
  2.5.4.21;1=id-at-collectiveTelexNumber
  2.5.4.23;1=id-at-collectiveFacsimileTelephoneNumber
  2.5.4.25;1=id-at-collectiveInternationalISDNNumber
  2.5.9;1=id-as-directory-access;2=id-as-directory-system;3=id-as-directory-shadow;4=id-as-directory-operational-binding-management;5=id-as-directory-reliable-shadow;6=id-as-directory-reliable-binding
  2.5.12;0=id-doa-dseType;1=id-doa-myAccessPoint;2=id-doa-superiorKnowledge;3=id-doa-specificKnowledge;4=id-doa-nonSpecificKnowledge;5=id-doa-supplierKnowledge;6=id-doa-consumerKnowledge;7=id-doa-secondaryShadows;8=id-doa-ditBridgeKnowledge
  2.5.13;8=id-mr-numericStringMatch;11=id-mr-caseIgnoreListMatch;16=id-mr-bitStringMatch;26=id-mr-uTCTimeOrderingMatch;35=id-mr-certificateMatch;36=id-mr-certificatePairExactMatch;37=id-mr-certificatePairMatch;38=id-mr-certificateListExactMatch;39=id-mr-certificateListMatch;62=id-mr-pkiPathMatch;65=id-mr-enhancedCertificateMatch
  2.5.18;1=id-oa-createTimeStamp;2=id-oa-modifyTimeStamp;3=id-oa-creatorsName;4=id-oa-modifiersName;5=id-oa-administrativeRole;6=id-oa-subtreeSpecification;7=id-oa-collectiveExclusions;8=id-oa-subschemaTimeStamp;9=id-oa-hasSubordinates;10=id-oa-subschemaSubentry;11=id-oa-accessControlSubentry;12=id-oa-collectiveAttributeSubentry;13=id-oa-contextDefaultSubentry;17=id-oa-hierarchyLevel;18=iid-oa-hierarchyBelow
  2.5.24;1=id-aca-accessControlScheme;4=id-aca-prescriptiveACI;5=id-aca-entryACI;6=id-aca-subentryACI
  2.5.29;3=id-ce-certificatePolicies;9=id-ce-subjectDirectoryAttributes;14=id-ce-subjectKeyIdentifier;15=id-ce-keyUsage;16=id-ce-privateKeyUsagePeriod;17=id-ce-subjectAltName;18=id-ce-issuerAltName;19=id-ce-basicConstraints;20=id-ce-cRLNumber;21=id-ce-reasonCode;23=id-ce-instructionCode;24=id-ce-invalidityDate;27=id-ce-deltaCRLIndicator;28=id-ce-issuingDistributionPoint;29=id-ce-certificateIssuer;30=id-ce-nameConstraints;31=id-ce-cRLDistributionPoints;32=id-ce-certificatePolicies;33=id-ce-policyMappings;35=id-ce-authorityKeyIdentifier;36=id-ce-policyConstraints;37=id-ce-extKeyUsage;40=id-ce-cRLStreamIdentifier;44=id-ce-cRLScope;45=id-ce-statusReferrals;46=id-ce-freshestCRL;47=id-ce-orderedList;51=id-ce-baseUpdateTime;53=id-ce-deltaInfo;54=id-ce-inhibitAnyPolicy;55=id-ce-targetInformation;58=id-ce-toBeRevoked;59=id-ce-RevokedGroups;60=id-ce-expiredCertsOnCRL;61=id-ce-aAissuingDistributionPoint
  2.5.29.32;0=anyPolicy
  2.5.33;0=dap-ip
  2.6.0.2;1=id-as-msse;2=id-as-mdse-88;5=id-as-mrse;6=id-as-mase-88;7=id-as-mtse;8=id-as-mts-rtse;9=id-as-ms;10=id-as-ms-rtse;11=id-as-mts;12=id-as-mta-rtse;14=id-as-mdse-94;16=id-as-mase-94
  2.6.1.4;0=id-et-ia5-text;2=id-et-g3-facsimile;3=id-et-g4-class1;4=id-et-teletex;5=id-et-videotex;6=id-et-encrypted;7=id-et-message;8=id-et-mixed-mode;9=id-et-bilaterally-defined;11=id-et-general-text;12=id-et-file-transfer;15=id-et-notification;16=id-et-voice;18=id-et-pkcs7
  2.6.1.4.17.1.3.26.0.4406.0.4;1=id-et-content-p772
  2.6.1.4.17.2.6.1.10;0=id-et-content-p2;1=id-et-content-p22
  2.6.1.5;0=id-hex-incomplete-copy;1=id-hex-languages;2=id-hex-auto-submitted;3=id-hex-body-part-signatures;4=id-hex-ipm-security-label;5=id-hex-authorization-time;6=id-hex-circulation-list-recipients;7=id-hex-distribution-codes;8=id-hex-extended-subject;9=id-hex-information-categories;10=id-hex-manual-handling-instructions;11=id-hex-originators-reference;12=id-hex-precedence-policy-id
  2.6.1.6;0=id-sat-ipm-entry-type;1=id-sat-ipm-synopsis;2=id-sat-body-parts-summary;3=id-sat-ipm-auto-discarded
  2.6.1.7;0=id-hat-heading;1=id-hat-this-ipm;2=id-hat-originator;3=id-hat-replied-to-IPM;4=id-hat-subject;5=id-hat-expiry-time;6=id-hat-reply-time;7=id-hat-importance;8=id-hat-sensitivity;9=id-hat-auto-forwarded;10=id-hat-authorizing-users;11=id-hat-primary-recipients;12=id-hat-copy-recipients;13=id-hat-blind-copy-recipients;14=id-hat-obsoleted-IPMs;15=id-hat-related-IPMs;16=id-hat-reply-recipients;17=id-hat-incomplete-copy;18=id-hat-languages;19=id-hat-rn-requestors;20=id-hat-nrn-requestors;21=id-hat-reply-requestors;22=id-hat-auto-submitted;23=id-hat-body-part-signatures;24=id-hat-ipm-security-label;25=id-hat-body-part-security-label;26=id-hat-body-part-encryption-token;27=id-hat-authorization-time;28=id-hat-circulation-list-recipients;29=id-hat-distribution-codes;30=id-hat-extended-subject;31=id-hat-information-category;32=id-hat-manual-handling-instructions;33=id-hat-originators-reference;34=id-hat-precedence-policy-id;35=id-hat-forwarded-content-token;36=id-hat-forwarded-token;37=id-hat-precedence;38=id-hat-body-part-signature-verification-status
  2.6.1.8;0=id-bat-body
  2.6.1.10;0=InterPersonal Message (1984);1=InterPersonal Message (1988)
  2.6.1.11;0=id-ep-ia5-text;2=id-ep-g3-facsimile;4=id-ep-teletex;5=id-ep-videotex;6=id-ep-encrypted;7=id-ep-message;11=id-ep-general-text;12=id-ep-file-transfer;15=id-ep-notification;16=id-ep-voice
  2.6.1.11.17.1.3.26.0.4406.0.4;1=id-ep-content-p772
  2.6.1.11.17.2.6.1.10;0=id-ep-content-p2;1=id-ep-content-p22
  2.6.1.13;0=id-cat-correlated-delivered-ipns;1=id-cat-correlated-delivered-replies;2=id-cat-delivered-ipn-summary;3=id-cat-delivered-replies-summary;7=id-cat-obsoleted-ipms;14=id-cat-submitted-ipn-status;16=id-cat-submitted-reply-status;18=id-cat-recipient-category
  2.6.1.17;2=id-mst-assembly-instructions
  2.6.1.18;0=id-sec-ipm-security-request;1=id-sec-security-common-fields
  2.6.1.19;0=id-on-absence-advice;1=id-on-change-of-address-advice
  2.6.1.20;0=id-rex-circulation-list-indicator;1=id-rex-precedence
  2.6.3.6;0=id-tok-asymmetricToken
  2.6.4.3;0=id-att-child-sequence-numbers;1=id-att-content;3=id-att-content-correlator;4=id-att-content-identifier;5=id-att-content-inetgrity-check;6=id-att-content-length;8=id-att-content-type;9=id-att-conversion-with-loss-prohibited;10=id-att-converted-EITs;11=id-att-creation-time;12=id-att-delivered-EITs;13=id-att-delivery-flags;14=id-att-dl-expansion-history;15=id-att-retrieval-status;16=id-att-entry-type;17=id-att-originally-intended-recipient-name;18=id-att-message-delivery-envelope;19=id-att-message-identifier;20=id-att-message-delivery-time;21=id-at-message-orgin-authentication-check;22=id-att-message-security-label;23=id-att-message-submission-time;24=id-att-message-token;25=id-att-original-EITs;26=id-att-originator-certificate;27=id-att-originator-name;28=id-att-other-recipient-names;29=id-att-parent-sequence-number;30=id-att-per-recipient-report-delivery-fields;31=id-att-priority;32=id-att-proof-of-delivery-request;33=id-at-redirection-history;34=id-att-report-delivery-envelope;35=id-att-reporting-DL-name;36=id-att-reporting-MTA-certificate;37=id-att-report-origin-authentication-check;38=id-att-security-classification;39=id-att-sequence-number;40=id-att-subject-submission-identifier;41=id-att-this-recipient-name;42=id-att-ac-correlated-report-list;43=id-att-ac-report-summary;44=id-att-ac-uncorrelated-report-list;46=id-att-auto-action-error;48=id-att-auto-action-subject-entry;49=id-att-auto-action-type;50=id-att-deferred-delivery-cancellation-time;51=id-att-deferred-delivery-time;52=id-att-deletion-time;53=id-att-dl-expansion-prohibited;54=id-att-internal-trace-information;55=id-att-latest-delivery-time;57=id-att-message-group-name;59=id-att-message-submission-envelope;61=id-att-ms-submission-error;62=id-att-originating-MTA-certificate;63=id-att-originator-report-request;64=id-att-originator-return-address;65=id-att-per-message-indicators;66=id-att-per-recipient-message-submission-fields;67=id-att-per-recipient-probe-submission-fields;68=id-att-probe-origin-authentication-check;69=id-att-probe-submission-envelope;70=id-att-proof-of-submission;71=id-att-recipient-names;72=id-att-recipient-reassignment-prohibited;73=id-att-storage-period;74=id-att-storage-time;75=id-att-trace-information;76=id-att-ac-report-subject-entry;78=id-att-dl-exempted-recipients;79=id-att-signature-verification-status;80=id-att-certificate-selectors;81=id-att-multiple-originator-certificates;82=id-att-recipient-certificate
  2.6.4.9;3=id-ext-originator-token;4=id-ext-protected-change-credentials;5=id-ext-protected-change-credentials-capability
  2.6.5.2;0=id-at-mhs-maximum-content-length;1=id-at-mhs-deliverable-content-types;2=id-at-mhs-exclusively-acceptable-eits;3=id-at-mhs-dl-members;4=id-at-mhs-dl-submit-permissions;5=id-at-mhs-message-store-dn;6=id-at-mhs-or-addresses;8=id-at-mhs-supported-automatic-actions;9=id-at-mhs-supported-content-types;10=id-at-mhs-supported-attributes;11=id-at-mhs-supported-matching-rules;12=id-at-mhs-dl-archive-service;13=id-at-mhs-dl-policy;14=id-at-mhs-dl-related-lists;15=id-at-mhs-dl-subscription-service;16=id-at-mhs-or-addresses-with-capabilities;17=id-at-mhs-acceptable-eits;18=id-at-mhs-unacceptable-eits;19=id-at-mhs-deliverable-classes
  2.6.5.6;0=id-on-mtaName
  2.9.0.0;2=cmip
  2.9.1.1;4=joint-iso-itu-t(2) ms(9) cmip(1) cmip-pci(1) abstractSyntax(4)
  2.9.2.21.7;13=BaseManagedObjectId(13)
  2.9.3.2.7;1=discriminatorId(1);2=logId(2);3=logRecordId(3);4=systemId(4);5=systemTitle(5);6=additionalInformation(6);7=additionalText(7);8=attributeIdentifierList(8);9=attributeList(9);10=attributeValueChangeDefinition(10);11=backedUpStatus(11);12=correlatedNotifications(12);13=eventTime(13);14=eventType(14);15=monitoredAttributes(15);16=notificationIdentifier(16);17=perceivedSeverity(17);18=probableCause(18);19=proposedRepairActions(19);20=relationshipChangeDefinition(20);21=securityAlarmCause(21);22=securityAlarmDetector(22);23=securityAlarmSeverity(23);24=serviceProvider(24);25=serviceUser(25);26=sourceIndicator(26);27=specificProblems(27);28=stateChangeDefinition(28);29=thresholdInfo(29);30=trendIndication(30);31=administrativeState(31);32=alarmStatus(32);33=availabilityStatus(33);34=controlStatus(34);35=operationalState(35);36=proceduralStatus(36);37=standbyStatus(37);38=unknownStatus(38);39=usageState(39);40=backUpObject(40);41=backedUpObject(41);42=member(42);43=owner(43);44=peer(44);45=primary(45);46=providerObject(46);47=secondary(47);48=userObject(48);49=activeDestination(49);50=allomorphs(50);51=backUpDestinationList(51);52=capacityAlarmThreshold(52);53=confirmedMode(53);54=currentLogSize(54);55=destination(55);56=discriminatorConstruct(56);57=intervalsOfDay(57);58=logFullAction(58);59=loggingTime(59);62=maxLogSize(62);63=nameBinding(63);64=numberOfRecords(64);65=objectClass(65);66=packages(66);68=startTime(68);69=stopTime(69);70=supportedFeatures(70);71=weekMask(71);115=lifecycleState(115)
  2.16.840;1=US company arc
  2.16.840.1.101.2.1.1;22=id-keyExchangeAlgorithm
  2.16.840.1.101.2.1.2.78;5=id-ct-KP-aKeyPackage
  2.16.840.1.101.2.1.5;14=id-at-alid;20=id-at-janUKMs;21=id-at-febUKMs;22=id-at-marUKMs;23=id-at-aprUKMs;24=id-at-mayUKMs;25=id-at-junUKMs;26=id-at-julUKMs;27=id-at-augUKMs;28=id-at-sepUKMs;29=id-at-octUKMs;30=id-at-novUKMs;31=id-at-decUKMs;47=id-at-aLExemptedAddressProcessor
  2.16.840.1.101.2.1.8.3;0=id-restrictiveAttributes;1=id-enumeratedPermissiveAttributes;2=id-permissiveAttributes;3=id-informativeAttributes;4=id-enumeratedRestrictiveAttributes
  2.16.840.1.101.2.2.1;3=id-at-alternateRecipient;4=id-at-associatedOrganization;6=id-at-associatedPLA;45=id-at-releaseAuthorityName;46=id-at-actionAddressees;47=id-at-additionalAddressees;48=id-at-additionalSecondPartyAddressees;49=id-at-aliasPointer;50=id-at-allowableOriginators;51=id-at-cognizantAuthority;52=id-at-community;53=id-at-accountingCode;54=id-at-dualRoute;55=id-at-effectiveDate;56=id-at-entryClassification;57=id-at-expirationDate;58=id-at-hostOrgACP127;59=id-at-infoAddressees;60=id-at-lastRecapDate;61=id-at-listPointer;62=id-at-lmf;63=id-at-longTitle;64=id-at-minimize;65=id-at-minimizeOverride;67=id-at-nameClassification;68=id-at-nationality;69=id-at-transferStation;70=id-at-plaNameACP127;71=id-at-plaAddressees;72=id-at-plaReplace;73=id-at-primarySpellingACP127;74=id-at-publish;75=id-at-recapDueDate;76=id-at-remarks;77=id-at-rI;78=id-at-rIClassification;79=id-at-rIInfo;80=id-at-secondPartyAddressees;81=id-at-section;82=id-at-serviceOrAgency;83=id-at-sHD;84=id-at-shortTitle;85=id-at-sigad;86=id-at-spot;87=id-at-tARE;94=id-at-aCPMobileTelephoneNumber;95=id-at-aCPPagerTelephoneNumber;96=id-at-tCC;97=id-at-tRC;104=id-at-distributionCodeAction;105=id-at-distributionCodeInfo;106=id-at-accessCodes;107=id-at-accessSchema;108=id-at-aCPPreferredDelivery;109=id-at-aCPTelephoneFaxNumber;110=id-at-administrator;111=id-at-aigsExpanded;112=id-at-aLType;113=id-at-associatedAL;114=id-at-copyMember;115=id-at-gatewayType;116=id-at-ghpType;117=id-at-guard;118=id-at-mailDomains;119=id-at-militaryFacsimileNumber;120=id-at-militaryTelephoneNumber;121=id-at-networkDN;122=id-at-networkSchema;123=id-at-onSupported;124=id-at-operationName;125=id-at-positionNumber;126=id-at-proprietaryMailboxes;127=id-at-secureFacsimileNumber;128=id-at-secureTelephoneNumber;129=id-at-serviceNumber;133=id-at-rank;135=id-at-aLReceiptPolicy;138=id-at-plasServed;139=id-at-deployed;140=id-at-garrison;142=id-at-aCPLegacyFormat;143=id-at-adminConversion;144=id-at-tCCG;145=id-at-usdConversion;146=id-at-aCPNetwAccessSchemaEdB;147=id-at-aCPNetworkSchemaEdB;158=id-at-aCPRoleInformation;159=id-at-coalitionGrade;160=id-at-militaryIPPhoneNumber;161=id-at-fileTypeInfoCapability;162=id-at-maxMessageSize;163=id-at-msgProtocolInfoCapability;164=id-at-active;165=id-at-emConCapability;166=id-at-emConState;167=id-at-webAccessCapability;168=id-at-distributionExemptAction;169=id-at-distributionExemptInfo;170=id-at-distributionKeywordAction;171=id-at-distributionKeywordInfo;172=id-at-aCPFunctionalDescription;173=id-at-alternatePLAName;174=id-at-aCPEntryCreationDate;175=id-at-aCPEntryModificationDate;176=id-at-aCPEntryType;177=id-at-aCPEntryUniqueId;178=id-at-aCPCitizenship;179=id-at-aCPEID;180=id-at-aCPCOI;181=id-at-aCPPublishTo;182=id-at-aCPSvcApps;183=id-at-aCPDirectionsTo;184=id-at-aCPDutyOfficer;185=id-at-aCPLatitude;186=id-at-aCPLocationMap;187=id-at-aCPLongitude;188=id-at-primaryMember;189=id-at-aCPNoAttachments
  2.16.840.1.101.2.2.1.68;1=id-at-collectiveNationality
  2.16.840.1.101.2.2.1.119;1=id-at-collectiveMilitaryFacsimileNumber
  2.16.840.1.101.2.2.1.120;1=id-at-collectiveMilitaryTelephoneNumber
  2.16.840.1.101.2.2.1.127;1=id-at-collectiveSecureFacsimileNumber
  2.16.840.1.101.2.2.1.128;1=id-at-collectiveSecureTelephoneNumber
  2.16.840.1.101.2.2.1.134;1=id-at-collective-mhs-or-addresses
  2.16.840.1.101.3.4;1=aes;2=hashAlgs;3=sigAlgs
  2.16.840.1.101.3.4.1;1=id-aes128-ECB;2=id-aes128-CBC;3=id-aes128-OFB;4=id-aes128-CFB;5=id-aes128-wrap;6=id-aes128-GCM;7=id-aes128-CCM;8=id-aes128-wrap-pad;21=id-aes192-ECB;22=id-aes192-CBC;23=id-aes192-OFB;24=id-aes192-CFB;25=id-aes192-wrap;26=id-aes192-GCM;27=id-aes192-CCM;28=id-aes192-wrap-pad;41=id-aes256-ECB;42=id-aes256-CBC;43=id-aes256-OFB;44=id-aes256-CFB;45=id-aes256-wrap;46=id-aes256-GCM;47=id-aes256-CCM;48=id-aes256-wrap-pad
  2.16.840.1.101.3.4.2;1=sha256;2=sha384;3=sha512;4=sha224;5=id-sha512-224;6=id-sha512-256;7=id-sha3-224;8=id-sha3-256;9=id-sha3-384;10=id-sha3-512;11=id-shake128;12=id-shake256;13=id-hmacWithSHA3-224;14=id-hmacWithSHA3-256;15=id-hmacWithSHA3-384;16=id-hmacWithSHA3-512;17=id-shake128-len;18=id-shake256-len
  2.16.840.1.101.3.4.3;1=id-dsa-with-sha224;2=id-dsa-with-sha256;3=id-dsa-with-sha384;4=id-dsa-with-sha512;5=id-dsa-with-sha3-224;6=id-dsa-with-sha3-256;7=id-dsa-with-sha3-384;8=id-dsa-with-sha3-512;9=id-ecdsa-with-sha3-224;10=id-ecdsa-with-sha3-256;11=id-ecdsa-with-sha3-384;12=id-ecdsa-with-sha3-512;13=id-rsassa-pkcs1-v1_5-with-sha3-224;14=id-rsassa-pkcs1-v1_5-with-sha3-256;15=id-rsassa-pkcs1-v1_5-with-sha3-384;16=id-rsassa-pkcs1-v1_5-with-sha3-512
  2.16.840.1.101.3.4.4;0=US company arc.101.3.4.4.0;1=US company arc.101.3.4.4.1;2=US company arc.101.3.4.4.2;3=US company arc.101.3.4.4.3;4=US company arc.101.3.4.4.4
  2.16.840.1.113719.1.9.4;1=pa-sa;2=pa-rl
  2.16.840.1.113730.1;1=ns_cert_exts.cert_type;2=ns_cert_exts.base_url;3=ns_cert_exts.revocation-url;4=ns_cert_exts.ca-revocation-url;7=ns_cert_exts.cert-renewal-url;8=ns_cert_exts.ca-policy-url;12=ns_cert_exts.ssl-server-name;13=ns_cert_exts.comment
  2.16.840.1.113730.3.1;1=carLicense;2=departmentNumber;3=employeeNumber;4=employeeType;39=preferredLanguage;40=userSMIMECertificate;216=pkcs-9-at-PKCS12;241=displayName
  2.16.840.1.113730.4;0=US company arc.113730.4.0;1=US company arc.113730.4.1;2=US company arc.113730.4.2;3=US company arc.113730.4.3;4=US company arc.113730.4.4
  2.16.840.1.113733.1.7.23;0=US company arc.113733.1.7.23.0;1=US company arc.113733.1.7.23.1;2=US company arc.113733.1.7.23.2;3=US company arc.113733.1.7.23.3;4=US company arc.113733.1.7.23.4
  2.23;133=tcg
  2.23.133;1=tcg-tcpaSpecVersion;2=tcg-attribute;6=tcg-ce
  2.23.133.2;1=tcg-at-tpmManufacturer;2=tcg-at-tpmModel;3=tcg-at-tpmVersion;4=tcg-at-platformManufacturer;5=tcg-at-platformModel;6=tcg-at-platformVersion;11=tcg-at-tpmProtectionProfile;12=tcg-at-tpmSecurityTarget;13=tcg-at-tbbProtectionProfile;14=tcg-at-tbbSecurityTarget;15=tcg-at-tpmIdLabel;16=tcg-at-tpmSpecification;17=tcg-at-tcgPlatformSpecification;18=tcg-at-tpmSecurityAssertions;19=tcg-at-tbbSecurityAssertions
  2.23.133.6;2=tcg-ce-relevantCredentials;3=tcg-ce-relevantManifests;4=tcg-ce-virtualPlatformAttestationService;5=tcg-ce-migrationControllerAttestationService;6=tcg-ce-migrationControllerRegistrationService;7=tcg-ce-virtualPlatformBackupService
  2.23.140.1;0=joint-iso-itu-t.23.140.1.0;1=joint-iso-itu-t.23.140.1.1;2=joint-iso-itu-t.23.140.1.2;3=joint-iso-itu-t.23.140.1.3;4=joint-iso-itu-t.23.140.1.4;5=joint-iso-itu-t.23.140.1.5;6=joint-iso-itu-t.23.140.1.6;7=joint-iso-itu-t.23.140.1.7
  2.23.146;1=id-rsp
  2.23.146.1;2=id-rsp-cert-objects;3=id-rsp-metadata
  2.23.146.1.2;0=id-rspExt
  2.23.146.1.2.0;1=id-rsp-expDate;2=id-rsp-totalPartialCrlNumber;3=id-rsp-partialCrlNumber
  2.23.146.1.3;1=id-rsp-metadata-serviceSpecificOIDs
  2.23.146.1.3.1;1=id-rsp-metadata-activationCodeRetrievalInfo
  2.1;1=basic-encoding
  """
