/// Fields of FIX, in the order of their tags: each is one above the one before it where none is
/// given before the name; the number behind `#` is that of its values, below.
let fixTags: StaticString = """
  1:Account AdvId AdvRefID AdvSide:#1 AdvTransType:#2 AvgPx BeginSeqNo BeginString BodyLength
  CheckSum ClOrdID Commission CommType:#3 CumQty Currency EndSeqNo ExecID ExecInst:#4 ExecRefID
  ExecTransType:#5 HandlInst:#6 SecurityIDSource:#7 IOIID IOIOthSvc IOIQltyInd:#8 IOIRefID
  IOIQty:#9 IOITransType:#10 LastCapacity:#11 LastMkt LastPx LastQty NoLinesOfText MsgSeqNum
  MsgType:#0 NewSeqNo OrderID OrderQty OrdStatus:#12 OrdType:#13 OrigClOrdID OrigTime
  PossDupFlag:#14 Price RefSeqNum RelatdSym Rule80A:#15 SecurityID SenderCompID SenderSubID
  SendingDate SendingTime Quantity Side:#16 Symbol TargetCompID TargetSubID Text TimeInForce:#17
  TransactTime Urgency:#18 ValidUntilTime SettlType:#19 SettlDate SymbolSfx:#307 ListID ListSeqNo
  TotNoOrders ListExecInst AllocID AllocTransType:#20 RefAllocID NoOrders AvgPxPrecision TradeDate
  ExecBroker PositionEffect:#21 NoAllocs AllocAccount AllocQty ProcessCode:#22 NoRpts RptSeq
  CxlQty NoDlvyInst DlvyInst AllocStatus:#23 AllocRejCode:#24 Signature SecureDataLen SecureData
  BrokerOfCredit SignatureLength EmailType:#25 RawDataLength RawData PossResend:#14
  EncryptMethod:#26 StopPx ExDestination 102:CxlRejReason:#27 OrdRejReason:#28 IOIQualifier:#29
  WaveNo Issuer SecurityDesc HeartBtInt ClientID MinQty MaxFloor TestReqID ReportToExch:#14
  LocateReqd:#14 OnBehalfOfCompID OnBehalfOfSubID QuoteID NetMoney SettlCurrAmt SettlCurrency
  ForexReq:#14 OrigSendingTime GapFillFlag:#14 NoExecs CxlType ExpireTime DKReason:#30
  DeliverToCompID DeliverToSubID IOINaturalFlag:#14 QuoteReqID BidPx OfferPx BidSize OfferSize
  NoMiscFees MiscFeeAmt MiscFeeCurr MiscFeeType:#31 PrevClosePx ResetSeqNumFlag:#14
  SenderLocationID TargetLocationID OnBehalfOfLocationID DeliverToLocationID NoRelatedSym Subject
  Headline URLLink ExecType:#32 LeavesQty CashOrderQty AllocAvgPx AllocNetMoney SettlCurrFxRate
  SettlCurrFxRateCalc:#33 NumDaysInterest AccruedInterestRate AccruedInterestAmt SettlInstMode:#34
  AllocText SettlInstID SettlInstTransType:#35 EmailThreadID SettlInstSource:#36
  SettlLocation:#313 SecurityType:#308 EffectiveTime StandInstDbType:#37 StandInstDbName
  StandInstDbID SettlDeliveryType:#38 SettlDepositoryCode SettlBrkrCode SettlInstCode
  SecuritySettlAgentName SecuritySettlAgentCode SecuritySettlAgentAcctNum
  SecuritySettlAgentAcctName SecuritySettlAgentContactName SecuritySettlAgentContactPhone
  CashSettlAgentName CashSettlAgentCode CashSettlAgentAcctNum CashSettlAgentAcctName
  CashSettlAgentContactName CashSettlAgentContactPhone BidSpotRate BidForwardPoints OfferSpotRate
  OfferForwardPoints OrderQty2 SettlDate2 LastSpotRate LastForwardPoints AllocLinkID
  AllocLinkType:#39 SecondaryOrderID NoIOIQualifiers MaturityMonthYear PutOrCall:#40 StrikePrice
  CoveredOrUncovered:#41 CustomerOrFirm:#42 MaturityDay OptAttribute SecurityExchange
  NotifyBrokerOfCredit:#14 AllocHandlInst:#43 MaxShow PegOffsetValue XmlDataLen XmlData
  SettlInstRefID NoRoutingIDs RoutingType:#44 RoutingID Spread Benchmark:#45
  BenchmarkCurveCurrency BenchmarkCurveName:#320 BenchmarkCurvePoint CouponRate CouponPaymentDate
  IssueDate RepurchaseTerm RepurchaseRate Factor TradeOriginationDate ExDate ContractMultiplier
  NoStipulations StipulationType:#314 StipulationValue:#309 YieldType:#315 Yield TotalTakedown
  Concession RepoCollateralSecurityType RedemptionDate UnderlyingCouponPaymentDate
  UnderlyingIssueDate UnderlyingRepoCollateralSecurityType UnderlyingRepurchaseTerm
  UnderlyingRepurchaseRate UnderlyingFactor UnderlyingRedemptionDate LegCouponPaymentDate
  LegIssueDate LegRepoCollateralSecurityType LegRepurchaseTerm LegRepurchaseRate LegFactor
  LegRedemptionDate CreditRating UnderlyingCreditRating LegCreditRating TradedFlatSwitch:#14
  BasisFeatureDate BasisFeaturePrice 262:MDReqID SubscriptionRequestType:#46 MarketDepth
  MDUpdateType:#47 AggregatedBook:#14 NoMDEntryTypes NoMDEntries MDEntryType:#48 MDEntryPx
  MDEntrySize MDEntryDate MDEntryTime TickDirection:#49 MDMkt QuoteCondition:#c TradeCondition:#c
  MDEntryID MDUpdateAction:#50 MDEntryRefID MDReqRejReason:#51 MDEntryOriginator LocationID DeskID
  DeleteReason:#52 OpenCloseSettlFlag:#53 SellerDays MDEntryBuyer MDEntrySeller MDEntryPositionNo
  FinancialStatus:#54 CorporateAction:#55 DefBidSize DefOfferSize NoQuoteEntries NoQuoteSets
  QuoteStatus:#56 QuoteCancelType:#57 QuoteEntryID QuoteRejectReason:#58 QuoteResponseLevel:#59
  QuoteSetID QuoteRequestType:#60 TotNoQuoteEntries UnderlyingSecurityIDSource UnderlyingIssuer
  UnderlyingSecurityDesc UnderlyingSecurityExchange UnderlyingSecurityID UnderlyingSecurityType
  UnderlyingSymbol UnderlyingSymbolSfx UnderlyingMaturityMonthYear UnderlyingMaturityDay
  UnderlyingPutOrCall UnderlyingStrikePrice UnderlyingOptAttribute UnderlyingCurrency RatioQty
  SecurityReqID SecurityRequestType:#61 SecurityResponseID SecurityResponseType:#62
  SecurityStatusReqID UnsolicitedIndicator:#14 SecurityTradingStatus:#63 HaltReasonInt:#64
  InViewOfCommon:#14 DueToRelated:#14 BuyVolume SellVolume HighPx LowPx Adjustment:#65
  TradSesReqID TradingSessionID:#66 ContraTrader TradSesMethod:#67 TradSesMode:#68
  TradSesStatus:#69 TradSesStartTime TradSesOpenTime TradSesPreCloseTime TradSesCloseTime
  TradSesEndTime NumberOfOrders MessageEncoding:#321 EncodedIssuerLen EncodedIssuer
  EncodedSecurityDescLen EncodedSecurityDesc EncodedListExecInstLen EncodedListExecInst
  EncodedTextLen EncodedText EncodedSubjectLen EncodedSubject EncodedHeadlineLen EncodedHeadline
  EncodedAllocTextLen EncodedAllocText EncodedUnderlyingIssuerLen EncodedUnderlyingIssuer
  EncodedUnderlyingSecurityDescLen EncodedUnderlyingSecurityDesc AllocPrice QuoteSetValidUntilTime
  QuoteEntryRejectReason LastMsgSeqNumProcessed OnBehalfOfSendingTime RefTagID RefMsgType
  SessionRejectReason:#70 BidRequestTransType:#71 ContraBroker ComplianceID SolicitedFlag:#14
  ExecRestatementReason:#72 BusinessRejectRefID BusinessRejectReason:#73 GrossTradeAmt
  NoContraBrokers MaxMessageSize NoMsgTypes MsgDirection:#74 NoTradingSessions TotalVolumeTraded
  DiscretionInst:#75 DiscretionOffsetValue BidID ClientBidID ListName TotNoRelatedSym BidType:#76
  NumTickets SideValue1 SideValue2 NoBidDescriptors BidDescriptorType:#77 BidDescriptor
  SideValueInd:#78 LiquidityPctLow LiquidityPctHigh LiquidityValue EFPTrackingError FairValue
  OutsideIndexPct ValueOfFutures LiquidityIndType:#79 WtAverageLiquidity ExchangeForPhysical:#14
  OutMainCntryUIndex CrossPercent ProgRptReqs:#80 ProgPeriodInterval IncTaxInd:#81 NumBidders
  BidTradeType:#82 BasisPxType:#83 NoBidComponents Country TotNoStrikes PriceType:#84 DayOrderQty
  DayCumQty DayAvgPx GTBookingInst:#85 NoStrikes ListStatusType:#86 NetGrossInd:#81
  ListOrderStatus:#87 ExpireDate ListExecInstType:#88 CxlRejResponseTo:#89 UnderlyingCouponRate
  UnderlyingContractMultiplier ContraTradeQty ContraTradeTime ClearingFirm ClearingAccount
  LiquidityNumSecurities MultiLegReportingType:#90 StrikeTime ListStatusText
  EncodedListStatusTextLen EncodedListStatusText PartyIDSource:#91 PartyID TotalVolumeTradedDate
  TotalVolumeTradedTime NetChgPrevDay PartyRole:#92 NoPartyIDs NoSecurityAltID SecurityAltID
  SecurityAltIDSource NoUnderlyingSecurityAltID UnderlyingSecurityAltID
  UnderlyingSecurityAltIDSource Product:#93 CFICode UnderlyingProduct UnderlyingCFICode
  TestMessageIndicator:#14 QuantityType:#94 BookingRefID IndividualAllocID RoundingDirection:#95
  RoundingModulus CountryOfIssue StateOrProvinceOfIssue LocaleOfIssue NoRegistDtls MailingDtls
  InvestorCountryOfResidence PaymentRef DistribPaymentMethod:#96 CashDistribCurr CommCurrency
  CancellationRights:#97 MoneyLaunderingStatus:#98 MailingInst TransBkdTime ExecPriceType:#99
  ExecPriceAdjustment DateOfBirth TradeReportTransType:#100 CardHolderName CardNumber CardExpDate
  CardIssNum PaymentMethod:#101 RegistAcctType Designation TaxAdvantageType:#102
  RegistRejReasonText FundRenewWaiv:#14 CashDistribAgentName CashDistribAgentCode
  CashDistribAgentAcctNumber CashDistribPayRef CashDistribAgentAcctName CardStartDate PaymentDate
  PaymentRemitterID RegistStatus:#103 RegistRejReasonCode:#104 RegistRefID RegistDtls
  NoDistribInsts RegistEmail DistribPercentage RegistID RegistTransType:#105 ExecValuationPoint
  OrderPercent OwnershipType:#106 NoContAmts ContAmtType:#107 ContAmtValue ContAmtCurr
  OwnerType:#108 PartySubID NestedPartyID NestedPartyIDSource SecondaryClOrdID SecondaryExecID
  OrderCapacity:#109 OrderRestrictions:#110 MassCancelRequestType:#111 MassCancelResponse:#112
  MassCancelRejectReason:#113 TotalAffectedOrders NoAffectedOrders AffectedOrderID
  AffectedSecondaryOrderID QuoteType:#114 NestedPartyRole NoNestedPartyIDs TotalAccruedInterestAmt
  MaturityDate UnderlyingMaturityDate InstrRegistry CashMargin:#115 NestedPartySubID Scope:#116
  MDImplicitDelete:#14 CrossID CrossType:#117 CrossPrioritization:#118 OrigCrossID NoSides:#119
  Username Password NoLegs LegCurrency TotNoSecurityTypes NoSecurityTypes
  SecurityListRequestType:#120 SecurityRequestResult:#121 RoundLot MinTradeVol
  MultiLegRptTypeReq:#122 LegPositionEffect LegCoveredOrUncovered LegPrice
  TradSesStatusRejReason:#123 TradeRequestID TradeRequestType:#124 PreviouslyReported:#14
  TradeReportID TradeReportRefID MatchStatus:#125 MatchType:#126 OddLot:#14 NoClearingInstructions
  ClearingInstruction:#127 TradeInputSource TradeInputDevice NoDates AccountType:#128
  CustOrderCapacity:#129 ClOrdLinkID MassStatusReqID MassStatusReqType:#130 OrigOrdModTime
  LegSettlType LegSettlDate DayBookingInst:#131 BookingUnit:#132 PreallocMethod:#133
  UnderlyingCountryOfIssue UnderlyingStateOrProvinceOfIssue UnderlyingLocaleOfIssue
  UnderlyingInstrRegistry LegCountryOfIssue LegStateOrProvinceOfIssue LegLocaleOfIssue
  LegInstrRegistry LegSymbol LegSymbolSfx LegSecurityID LegSecurityIDSource NoLegSecurityAltID
  LegSecurityAltID LegSecurityAltIDSource LegProduct LegCFICode LegSecurityType
  LegMaturityMonthYear LegMaturityDate LegStrikePrice LegOptAttribute LegContractMultiplier
  LegCouponRate LegSecurityExchange LegIssuer EncodedLegIssuerLen EncodedLegIssuer LegSecurityDesc
  EncodedLegSecurityDescLen EncodedLegSecurityDesc LegRatioQty LegSide TradingSessionSubID:#134
  AllocType:#135 NoHops HopCompID HopSendingTime HopRefID MidPx BidYield MidYield OfferYield
  ClearingFeeIndicator:#136 WorkingIndicator:#14 LegLastPx PriorityIndicator:#137 PriceImprovement
  Price2 LastForwardPoints2 BidForwardPoints2 OfferForwardPoints2 RFQReqID MktBidPx MktOfferPx
  MinBidSize MinOfferSize QuoteStatusReqID LegalConfirm:#14 UnderlyingLastPx UnderlyingLastQty
  SecDefStatus:#138 LegRefID ContraLegRefID SettlCurrBidFxRate SettlCurrOfferFxRate
  QuoteRequestRejectReason:#139 SideComplianceID AcctIDSource:#140 AllocAcctIDSource
  BenchmarkPrice BenchmarkPriceType ConfirmID ConfirmStatus:#141 ConfirmTransType:#142
  ContractSettlMonth DeliveryForm:#143 LastParPx NoLegAllocs LegAllocAccount LegIndividualAllocID
  LegAllocQty LegAllocAcctIDSource LegSettlCurrency LegBenchmarkCurveCurrency
  LegBenchmarkCurveName LegBenchmarkCurvePoint LegBenchmarkPrice LegBenchmarkPriceType LegBidPx
  LegIOIQty NoLegStipulations LegOfferPx LegOrderQty LegPriceType LegQty LegStipulationType
  LegStipulationValue LegSwapType:#144 Pool QuotePriceType:#145 QuoteRespID QuoteRespType:#146
  QuoteQualifier YieldRedemptionDate YieldRedemptionPrice YieldRedemptionPriceType
  BenchmarkSecurityID ReversalIndicator YieldCalcDate NoPositions PosType:#310 LongQty ShortQty
  PosQtyStatus:#147 PosAmtType:#316 PosAmt PosTransType:#148 PosReqID NoUnderlyings
  PosMaintAction:#149 OrigPosReqRefID PosMaintRptRefID ClearingBusinessDate SettlSessID:#317
  SettlSessSubID AdjustmentType:#150 ContraryInstructionIndicator PriorSpreadIndicator
  PosMaintRptID PosMaintStatus:#151 PosMaintResult:#152 PosReqType:#153 ResponseTransportType:#154
  ResponseDestination TotalNumPosReports PosReqResult:#155 PosReqStatus:#156 SettlPrice
  SettlPriceType:#157 UnderlyingSettlPrice UnderlyingSettlPriceType PriorSettlPrice
  NoQuoteQualifiers AllocSettlCurrency AllocSettlCurrAmt InterestAtMaturity LegDatedDate LegPool
  AllocInterestAtMaturity AllocAccruedInterestAmt DeliveryDate AssignmentMethod:#158
  AssignmentUnit OpenInterest ExerciseMethod:#159 TotNumTradeReports TradeRequestResult:#160
  TradeRequestStatus:#161 TradeReportRejectReason:#162 SideMultiLegReportingType:#163 NoPosAmt
  AutoAcceptIndicator AllocReportID NoNested2PartyIDs Nested2PartyID Nested2PartyIDSource
  Nested2PartyRole Nested2PartySubID BenchmarkSecurityIDSource SecuritySubType
  UnderlyingSecuritySubType LegSecuritySubType AllowableOneSidednessPct AllowableOneSidednessValue
  AllowableOneSidednessCurr NoTrdRegTimestamps TrdRegTimestamp TrdRegTimestampType:#164
  TrdRegTimestampOrigin ConfirmRefID ConfirmType:#165 ConfirmRejReason:#166 BookingType:#167
  IndividualAllocRejCode SettlInstMsgID NoSettlInst LastUpdateTime AllocSettlInstType:#168
  NoSettlPartyIDs SettlPartyID SettlPartyIDSource SettlPartyRole SettlPartySubID
  SettlPartySubIDType DlvyInstType:#169 TerminationType:#170 NextExpectedMsgSeqNum OrdStatusReqID
  SettlInstReqID SettlInstReqRejCode:#171 SecondaryAllocID AllocReportType:#172 AllocReportRefID
  AllocCancReplaceReason:#173 CopyMsgIndicator AllocAccountType:#174 OrderAvgPx OrderBookingQty
  NoSettlPartySubIDs NoPartySubIDs PartySubIDType:#175 NoNestedPartySubIDs NestedPartySubIDType
  NoNested2PartySubIDs Nested2PartySubIDType AllocIntermedReqType:#176 810:UnderlyingPx PriceDelta
  ApplQueueMax ApplQueueDepth ApplQueueResolution:#177 ApplQueueAction:#177 NoAltMDSource
  AltMDSourceID SecondaryTradeReportID AvgPxIndicator:#178 TradeLinkID OrderInputDevice
  UnderlyingTradingSessionID UnderlyingTradingSessionSubID TradeLegRefID ExchangeRule
  TradeAllocIndicator:#179 ExpirationCycle:#180 TrdType:#181 TrdSubType:#182 TransferReason
  AsgnReqID TotNumAssignmentReports AsgnRptID ThresholdAmount PegMoveType:#183 PegOffsetType:#184
  PegLimitType:#185 PegRoundDirection:#186 PeggedPrice PegScope:#187 DiscretionMoveType:#183
  DiscretionOffsetType:#184 DiscretionLimitType:#185 DiscretionRoundDirection:#186 DiscretionPrice
  DiscretionScope:#187 TargetStrategy:#188 TargetStrategyParameters ParticipationRate
  TargetStrategyPerformance LastLiquidityInd:#189 PublishTrdIndicator:#14 ShortSaleReason:#190
  QtyType:#191 SecondaryTrdType TradeReportType:#192 AllocNoOrdersType:#193 SharedCommission
  ConfirmReqID AvgParPx ReportedPx NoCapacities OrderCapacityQty NoEvents EventType:#194 EventDate
  EventPx EventText PctAtRisk NoInstrAttrib InstrAttribType:#195 InstrAttribValue DatedDate
  InterestAccrualDate CPProgram:#196 CPRegType UnderlyingCPProgram UnderlyingCPRegType
  UnderlyingQty TrdMatchID SecondaryTradeReportRefID UnderlyingDirtyPrice UnderlyingEndPrice
  UnderlyingStartValue UnderlyingCurrentValue UnderlyingEndValue NoUnderlyingStips
  UnderlyingStipType UnderlyingStipValue MaturityNetMoney MiscFeeBasis:#197 TotNoAllocs
  LastFragment:#14 CollReqID CollAsgnReason:#198 CollInquiryQualifier:#199 NoTrades MarginRatio
  MarginExcess TotalNetValue CashOutstanding CollAsgnID CollAsgnTransType:#200 CollRespID
  CollAsgnRespType:#201 CollAsgnRejectReason:#202 CollAsgnRefID CollRptID CollInquiryID
  CollStatus:#203 TotNumReports LastRptRequested:#14 AgreementDesc AgreementID AgreementDate
  StartDate EndDate AgreementCurrency DeliveryType:#38 EndAccruedInterestAmt StartCash EndCash
  UserRequestID UserRequestType:#204 NewPassword UserStatus:#205 UserStatusText StatusValue:#206
  StatusText RefCompID RefSubID NetworkResponseID NetworkRequestID LastNetworkResponseID
  NetworkRequestType:#207 NoCompIDs NetworkStatusResponseType:#208 NoCollInquiryQualifier
  TrdRptStatus:#209 AffirmStatus:#210 UnderlyingStrikeCurrency LegStrikeCurrency TimeBracket
  CollAction:#211 CollInquiryStatus:#212 CollInquiryResult:#213 StrikeCurrency NoNested3PartyIDs
  Nested3PartyID Nested3PartyIDSource Nested3PartyRole NoNested3PartySubIDs Nested3PartySubID
  Nested3PartySubIDType LegContractSettlMonth LegInterestAccrualDate NoStrategyParameters
  StrategyParameterName StrategyParameterType:#214 StrategyParameterValue HostCrossID
  SideTimeInForce MDReportID SecurityReportID SecurityStatus:#215 SettleOnOpenFlag
  StrikeMultiplier StrikeValue MinPriceIncrement PositionLimit NTPositionLimit
  UnderlyingAllocationPercent UnderlyingCashAmount UnderlyingCashType:#322
  UnderlyingSettlementType:#216 QuantityDate ContIntRptID LateIndicator InputSource
  SecurityUpdateAction:#217 NoExpiration ExpirationQtyType:#218 ExpQty NoUnderlyingAmounts
  UnderlyingPayAmount UnderlyingCollectAmount UnderlyingSettlementDate UnderlyingSettlementStatus
  SecondaryIndividualAllocID LegReportID RndPx IndividualAllocType:#219 AllocCustomerCapacity
  TierCode 996:UnitOfMeasure:#220 TimeUnit:#221 UnderlyingUnitOfMeasure LegUnitOfMeasure
  UnderlyingTimeUnit LegTimeUnit AllocMethod:#222 TradeID 1005:SideTradeReportID SideFillStationCd
  SideReasonCd SideTrdSubTyp SideLastQty 1011:MessageEventSource SideTrdRegTimestamp
  SideTrdRegTimestampType SideTrdRegTimestampSrc AsOfIndicator:#223 NoSideTrdRegTS LegOptionRatio
  NoInstrumentParties InstrumentPartyID TradeVolume MDBookType:#224 MDFeedType MDPriceLevel
  MDOriginType:#225 FirstPx MDEntrySpotRate MDEntryForwardPoints ManualOrderIndicator
  CustDirectedOrder ReceivedDeptID CustOrderHandlingInst:#c OrderHandlingInstSource:#226
  DeskType:#227 DeskTypeSource:#226 DeskOrderHandlingInst:#c ExecAckStatus:#228
  UnderlyingDeliveryAmount UnderlyingCapValue UnderlyingSettlMethod SecondaryTradeID FirmTradeID
  SecondaryFirmTradeID CollApplType:#229 UnderlyingAdjustedQuantity UnderlyingFXRate
  UnderlyingFXRateCalc:#33 AllocPositionEffect:#230 DealingCapacity:#231 InstrmtAssignmentMethod
  InstrumentPartyIDSource InstrumentPartyRole NoInstrumentPartySubIDs InstrumentPartySubID
  InstrumentPartySubIDType PositionCurrency CalculatedCcyLastQty AggressorIndicator:#14
  NoUndlyInstrumentParties UnderlyingInstrumentPartyID UnderlyingInstrumentPartyIDSource
  UnderlyingInstrumentPartyRole NoUndlyInstrumentPartySubIDs UnderlyingInstrumentPartySubID
  UnderlyingInstrumentPartySubIDType BidSwapPoints OfferSwapPoints LegBidForwardPoints
  LegOfferForwardPoints SwapPoints MDQuoteType:#232 LastSwapPoints SideGrossTradeAmt
  LegLastForwardPoints LegCalculatedCcyLastQty LegGrossTradeAmt 1079:MaturityTime RefOrderID
  RefOrderIDSource:#233 SecondaryDisplayQty DisplayWhen:#234 DisplayMethod:#235 DisplayLowQty
  DisplayHighQty DisplayMinIncr RefreshQty MatchIncrement MaxPriceLevels PreTradeAnonymity
  PriceProtectionScope:#236 LotType:#237 PegPriceType:#238 PeggedRefPrice PegSecurityIDSource
  PegSecurityID PegSymbol PegSecurityDesc TriggerType:#239 TriggerAction:#240 TriggerPrice
  TriggerSymbol TriggerSecurityID TriggerSecurityIDSource TriggerSecurityDesc
  TriggerPriceType:#241 TriggerPriceTypeScope:#236 TriggerPriceDirection:#242 TriggerNewPrice
  TriggerOrderType:#243 TriggerNewQty TriggerTradingSessionID TriggerTradingSessionSubID
  OrderCategory:#244 NoRootPartyIDs RootPartyID RootPartyIDSource RootPartyRole NoRootPartySubIDs
  RootPartySubID RootPartySubIDType TradeHandlingInstr:#245 OrigTradeHandlingInstr OrigTradeDate
  OrigTradeID OrigSecondaryTradeID ApplVerID:#246 CstmApplVerID RefApplVerID RefCstmApplVerID
  TZTransactTime ExDestinationIDSource:#247 ReportedPxDiff RptSys AllocClearingFeeIndicator
  DefaultApplVerID DisplayQty ExchangeSpecialInstructions MaxTradeVol NoMDFeedTypes MatchAlgorithm
  MaxPriceVariation ImpliedMarketIndicator:#248 EventTime MinPriceIncrementAmount UnitOfMeasureQty
  LowLimitPrice HighLimitPrice TradingReferencePrice SecurityGroup LegNumber SettlementCycleNo
  SideCurrency SideSettlCurrency ApplExtID CcyAmt NoSettlDetails SettlObligMode:#249
  SettlObligMsgID SettlObligID SettlObligTransType:#35 SettlObligRefID SettlObligSource:#250
  NoSettlOblig QuoteMsgID QuoteEntryStatus:#251 TotNoCxldQuotes TotNoAccQuotes TotNoRejQuotes
  PrivateQuote RespondentType:#252 MDSubBookType SecurityTradingEvent:#253 NoStatsIndicators
  StatsType:#254 NoOfSecSizes MDSecSizeType:#255 MDSecSize ApplID ApplSeqNum ApplBegSeqNum
  ApplEndSeqNum SecurityXMLLen SecurityXML SecurityXMLSchema RefreshIndicator Volatility
  TimeToExpiration RiskFreeRate PriceUnitOfMeasure PriceUnitOfMeasureQty SettlMethod:#256
  ExerciseStyle:#257 OptPayoutAmount PriceQuoteMethod:#318 ValuationMethod:#319 ListMethod:#258
  CapPrice FloorPrice NoStrikeRules StartStrikePxRange EndStrikePxRange StrikeIncrement
  NoTickRules StartTickPriceRange EndTickPriceRange TickIncrement TickRuleType:#259
  NestedInstrAttribType NestedInstrAttribValue LegMaturityTime UnderlyingMaturityTime
  DerivativeSymbol DerivativeSymbolSfx DerivativeSecurityID DerivativeSecurityIDSource
  NoDerivativeSecurityAltID DerivativeSecurityAltID DerivativeSecurityAltIDSource
  SecondaryLowLimitPrice MaturityRuleID StrikeRuleID LegUnitOfMeasureQty DerivativeOptPayAmount
  EndMaturityMonthYear ProductComplex DerivativeProductComplex MaturityMonthYearIncrement
  SecondaryHighLimitPrice MinLotSize NoExecInstRules 1234:NoLotTypeRules NoMatchRules
  NoMaturityRules NoOrdTypeRules 1239:NoTimeInForceRules SecondaryTradingReferencePrice
  StartMaturityMonthYear FlexProductEligibilityIndicator DerivFlexProductEligibilityIndicator
  FlexibleIndicator TradingCurrency DerivativeProduct DerivativeSecurityGroup DerivativeCFICode
  DerivativeSecurityType DerivativeSecuritySubType DerivativeMaturityMonthYear
  DerivativeMaturityDate DerivativeMaturityTime DerivativeSettleOnOpenFlag
  DerivativeInstrmtAssignmentMethod DerivativeSecurityStatus DerivativeInstrRegistry
  DerivativeCountryOfIssue DerivativeStateOrProvinceOfIssue DerivativeLocaleOfIssue
  DerivativeStrikePrice DerivativeStrikeCurrency DerivativeStrikeMultiplier DerivativeStrikeValue
  DerivativeOptAttribute DerivativeContractMultiplier DerivativeMinPriceIncrement
  DerivativeMinPriceIncrementAmount DerivativeUnitOfMeasure DerivativeUnitOfMeasureQty
  DerivativeTimeUnit DerivativeSecurityExchange DerivativePositionLimit DerivativeNTPositionLimit
  DerivativeIssuer DerivativeIssueDate DerivativeEncodedIssuerLen DerivativeEncodedIssuer
  DerivativeSecurityDesc DerivativeEncodedSecurityDescLen DerivativeEncodedSecurityDesc
  DerivativeSecurityXMLLen DerivativeSecurityXML DerivativeSecurityXMLSchema
  DerivativeContractSettlMonth NoDerivativeEvents DerivativeEventType DerivativeEventDate
  DerivativeEventTime DerivativeEventPx DerivativeEventText NoDerivativeInstrumentParties
  DerivativeInstrumentPartyID DerivativeInstrumentPartyIDSource DerivativeInstrumentPartyRole
  NoDerivativeInstrumentPartySubIDs DerivativeInstrumentPartySubID
  DerivativeInstrumentPartySubIDType DerivativeExerciseStyle MarketSegmentID MarketID
  MaturityMonthYearIncrementUnits:#260 MaturityMonthYearFormat:#261 StrikeExerciseStyle
  SecondaryPriceLimitType PriceLimitType:#262 DerivativeSecurityListRequestType:#263 ExecInstValue
  NoTradingSessionRules NoMarketSegments NoDerivativeInstrAttrib NoNestedInstrAttrib
  DerivativeInstrAttribType DerivativeInstrAttribValue DerivativePriceUnitOfMeasure
  DerivativePriceUnitOfMeasureQty DerivativeSettlMethod DerivativePriceQuoteMethod
  DerivativeValuationMethod DerivativeListMethod DerivativeCapPrice DerivativeFloorPrice
  DerivativePutOrCall ListUpdateAction ParentMktSegmID TradingSessionDesc TradSesUpdateAction
  RejectText FeeMultiplier UnderlyingLegSymbol UnderlyingLegSymbolSfx UnderlyingLegSecurityID
  UnderlyingLegSecurityIDSource NoUnderlyingLegSecurityAltID UnderlyingLegSecurityAltID
  UnderlyingLegSecurityAltIDSource UnderlyingLegSecurityType UnderlyingLegSecuritySubType
  UnderlyingLegMaturityMonthYear UnderlyingLegStrikePrice UnderlyingLegSecurityExchange
  NoOfLegUnderlyings UnderlyingLegPutOrCall UnderlyingLegCFICode UnderlyingLegMaturityDate
  ApplReqID ApplReqType:#264 ApplResponseType:#265 ApplTotalMessageCount ApplLastSeqNum NoApplIDs
  ApplResendFlag ApplResponseID ApplResponseError:#266 RefApplID ApplReportID RefApplLastSeqNum
  LegPutOrCall EncodedSymbolLen EncodedSymbol TotNoFills NoFills FillExecID FillPx FillQty
  LegAllocID LegAllocSettlCurrency TradSesEvent:#267 MassActionReportID NoNotAffectedOrders
  NotAffectedOrderID NotAffOrigClOrdID MassActionType:#268 MassActionScope:#269
  MassActionResponse:#270 MassActionRejectReason:#271 MultilegModel:#272 MultilegPriceMethod:#273
  LegVolatility DividendYield LegDividendYield CurrencyRatio LegCurrencyRatio LegExecInst
  ContingencyType:#274 ListRejectReason:#275 NoTrdRepIndicators TrdRepPartyRole TrdRepIndicator
  TradePublishIndicator:#276 UnderlyingLegOptAttribute UnderlyingLegSecurityDesc MarketReqID
  MarketReportID MarketUpdateAction:#217 MarketSegmentDesc EncodedMktSegmDescLen
  EncodedMktSegmDesc ApplNewSeqNum EncryptedPasswordMethod EncryptedPasswordLen EncryptedPassword
  EncryptedNewPasswordLen EncryptedNewPassword UnderlyingLegMaturityTime RefApplExtID
  DefaultApplExtID DefaultCstmApplVerID SessionStatus:#277 DefaultVerIndicator
  Nested4PartySubIDType Nested4PartySubID NoNested4PartySubIDs NoNested4PartyIDs Nested4PartyID
  Nested4PartyIDSource Nested4PartyRole LegLastQty UnderlyingExerciseStyle LegExerciseStyle
  LegPriceUnitOfMeasure LegPriceUnitOfMeasureQty UnderlyingUnitOfMeasureQty
  UnderlyingPriceUnitOfMeasure UnderlyingPriceUnitOfMeasureQty ApplReportType:#278 SideExecID
  OrderDelay OrderDelayUnit:#279 VenueType:#280 RefOrdIDReason:#281 OrigCustOrderCapacity:#129
  RefApplReqID ModelType:#282 ContractMultiplierUnit:#283 LegContractMultiplierUnit
  UnderlyingContractMultiplierUnit DerivativeContractMultiplierUnit FlowScheduleType:#284
  LegFlowScheduleType UnderlyingFlowScheduleType DerivativeFlowScheduleType FillLiquidityInd
  SideLiquidityInd NoRateSources RateSource:#285 RateSourceType:#286 ReferencePage
  RestructuringType:#311 Seniority:#312 NotionalPercentageOutstanding
  OriginalNotionalPercentageOutstanding UnderlyingRestructuringType UnderlyingSeniority
  UnderlyingNotionalPercentageOutstanding UnderlyingOriginalNotionalPercentageOutstanding
  AttachmentPoint DetachmentPoint UnderlyingAttachmentPoint UnderlyingDetachmentPoint
  NoTargetPartyIDs TargetPartyID TargetPartyIDSource TargetPartyRole SecurityListID
  SecurityListRefID SecurityListDesc EncodedSecurityListDescLen EncodedSecurityListDesc
  SecurityListType:#287 SecurityListTypeSource:#288 NewsID NewsCategory:#289 LanguageCode
  NoNewsRefIDs NewsRefID NewsRefType:#290 StrikePriceDeterminationMethod:#291
  StrikePriceBoundaryMethod:#292 StrikePriceBoundaryPrecision
  UnderlyingPriceDeterminationMethod:#293 OptPayoutType:#294 NoComplexEvents ComplexEventType:#295
  ComplexOptPayoutAmount ComplexEventPrice ComplexEventPriceBoundaryMethod:#296
  ComplexEventPriceBoundaryPrecision ComplexEventPriceTimeType:#297 ComplexEventCondition:#298
  NoComplexEventDates ComplexEventStartDate ComplexEventEndDate NoComplexEventTimes
  ComplexEventStartTime ComplexEventEndTime StreamAsgnReqID StreamAsgnReqType:#299 NoAsgnReqs
  MDStreamID StreamAsgnRptID StreamAsgnRejReason:#300 StreamAsgnAckType:#301 RelSymTransactTime
  PartyDetailsListRequestID NoPartyListResponseTypes PartyListResponseType:#302
  NoRequestedPartyRoles RequestedPartyRole PartyDetailsListReportID PartyDetailsRequestResult:#303
  TotNoPartyList NoPartyList NoPartyRelationships PartyRelationship:#304 NoPartyAltIDs PartyAltID
  PartyAltIDSource NoPartyAltSubIDs PartyAltSubID PartyAltSubIDType NoContextPartyIDs
  ContextPartyID ContextPartyIDSource ContextPartyRole NoContextPartySubIDs ContextPartySubID
  ContextPartySubIDType NoRiskLimits RiskLimitType:#305 RiskLimitAmount RiskLimitCurrency
  RiskLimitPlatform NoRiskInstruments RiskInstrumentOperator:#306 RiskSymbol RiskSymbolSfx
  RiskSecurityID RiskSecurityIDSource NoRiskSecurityAltID RiskSecurityAltID
  RiskSecurityAltIDSource RiskProduct RiskProductComplex RiskSecurityGroup RiskCFICode
  RiskSecurityType RiskSecuritySubType RiskMaturityMonthYear RiskMaturityTime
  RiskRestructuringType RiskSeniority RiskPutOrCall RiskFlexibleIndicator RiskCouponRate
  RiskSecurityDesc RiskInstrumentSettlType RiskInstrumentMultiplier NoRiskWarningLevels
  RiskWarningLevelPercent RiskWarningLevelName NoRelatedPartyIDs RelatedPartyID
  RelatedPartyIDSource RelatedPartyRole NoRelatedPartySubIDs RelatedPartySubID
  RelatedPartySubIDType NoRelatedPartyAltIDs RelatedPartyAltID RelatedPartyAltIDSource
  NoRelatedPartyAltSubIDs RelatedPartyAltSubID RelatedPartyAltSubIDType NoRelatedContextPartyIDs
  RelatedContextPartyID RelatedContextPartyIDSource RelatedContextPartyRole
  NoRelatedContextPartySubIDs RelatedContextPartySubID RelatedContextPartySubIDType
  NoRelationshipRiskLimits RelationshipRiskLimitType RelationshipRiskLimitAmount
  RelationshipRiskLimitCurrency RelationshipRiskLimitPlatform NoRelationshipRiskInstruments
  RelationshipRiskInstrumentOperator RelationshipRiskSymbol RelationshipRiskSymbolSfx
  RelationshipRiskSecurityID RelationshipRiskSecurityIDSource NoRelationshipRiskSecurityAltID
  RelationshipRiskSecurityAltID RelationshipRiskSecurityAltIDSource RelationshipRiskProduct
  RelationshipRiskProductComplex RelationshipRiskSecurityGroup RelationshipRiskCFICode
  RelationshipRiskSecurityType RelationshipRiskSecuritySubType RelationshipRiskMaturityMonthYear
  RelationshipRiskMaturityTime RelationshipRiskRestructuringType RelationshipRiskSeniority
  RelationshipRiskPutOrCall RelationshipRiskFlexibleIndicator RelationshipRiskCouponRate
  RelationshipRiskSecurityExchange RelationshipRiskSecurityDesc
  RelationshipRiskInstrumentSettlType RelationshipRiskInstrumentMultiplier
  NoRelationshipRiskWarningLevels RelationshipRiskWarningLevelPercent
  RelationshipRiskWarningLevelName RiskSecurityExchange StreamAsgnType
  RelationshipRiskEncodedSecurityDescLen RelationshipRiskEncodedSecurityDesc
  RiskEncodedSecurityDescLen RiskEncodedSecurityDesc
  """

/// Values of fields: `@` and the number of the list, then `i`, `c` or `s` (numbers, characters,
/// words), then values and names.
let fixValues: StaticString = """
  @0s|0=HEARTBEAT|1=TEST REQUEST|2=RESEND REQUEST|3=REJECT|4=SEQUENCE RESET|5=LOGOUT
   |6=INDICATION OF INTEREST|7=ADVERTISEMENT|8=EXECUTION REPORT|9=ORDER CANCEL REJECT|A=LOGON
   |AA=DERIVATIVE SECURITY LIST|AB=NEW ORDER MULTILEG|AC=MULTILEG ORDER CANCEL REPLACE
   |AD=TRADE CAPTURE REPORT REQUEST|AE=TRADE CAPTURE REPORT|AF=ORDER MASS STATUS REQUEST
   |AG=QUOTE REQUEST REJECT|AH=RFQ REQUEST|AI=QUOTE STATUS REPORT|AJ=QUOTE RESPONSE
   |AK=CONFIRMATION|AL=POSITION MAINTENANCE REQUEST|AM=POSITION MAINTENANCE REPORT
   |AN=REQUEST FOR POSITIONS|AO=REQUEST FOR POSITIONS ACK|AP=POSITION REPORT
   |AQ=TRADE CAPTURE REPORT REQUEST ACK|AR=TRADE CAPTURE REPORT ACK|AS=ALLOCATION REPORT
   |AT=ALLOCATION REPORT ACK|AU=CONFIRMATION ACK|AV=SETTLEMENT INSTRUCTION REQUEST
   |AW=ASSIGNMENT REPORT|AX=COLLATERAL REQUEST|AY=COLLATERAL ASSIGNMENT|AZ=COLLATERAL RESPONSE
   |B=NEWS|BA=COLLATERAL REPORT|BB=COLLATERAL INQUIRY|BC=NETWORK STATUS REQUEST
   |BD=NETWORK STATUS RESPONSE|BE=USER REQUEST|BF=USER RESPONSE|BG=COLLATERAL INQUIRY ACK
   |BH=CONFIRMATION REQUEST|BI=TRADING SESSION LIST REQUEST|BJ=TRADING SESSION LIST
   |BK=SECURITY LIST UPDATE REPORT|BL=ADJUSTED POSITION REPORT|BM=ALLOCATION INSTRUCTION ALERT
   |BN=EXECUTION ACKNOWLEDGEMENT|BO=CONTRARY INTENTION REPORT|BP=SECURITY DEFINITION UPDATE REPORT
   |BQ=SETTLEMENT OBLIGATION REPORT|BR=DERIVATIVE SECURITY LIST UPDATE REPORT
   |BS=TRADING SESSION LIST UPDATE REPORT|BT=MARKET DEFINITION REQUEST|BU=MARKET DEFINITION
   |BV=MARKET DEFINITION UPDATE REPORT|BW=APPLICATION MESSAGE REQUEST
   |BX=APPLICATION MESSAGE REQUEST ACK|BY=APPLICATION MESSAGE REPORT|BZ=ORDER MASS ACTION REPORT
   |C=EMAIL|CA=ORDER MASS ACTION REQUEST|CB=USER NOTIFICATION|CC=STREAM ASSIGNMENT REQUEST
   |CD=STREAM ASSIGNMENT REPORT|CE=STREAM ASSIGNMENT REPORT ACK|CF=PARTY DETAILS LIST REQUEST
   |CG=PARTY DETAILS LIST REPORT|D=ORDER SINGLE|E=ORDER LIST|F=ORDER CANCEL REQUEST
   |G=ORDER CANCEL REPLACE REQUEST|H=ORDER STATUS REQUEST|J=ALLOCATION INSTRUCTION
   |K=LIST CANCEL REQUEST|L=LIST EXECUTE|M=LIST STATUS REQUEST|N=LIST STATUS
   |P=ALLOCATION INSTRUCTION ACK|Q=DONT KNOW TRADE|R=QUOTE REQUEST|S=QUOTE
   |T=SETTLEMENT INSTRUCTIONS|V=MARKET DATA REQUEST|W=MARKET DATA SNAPSHOT FULL REFRESH
   |X=MARKET DATA INCREMENTAL REFRESH|Y=MARKET DATA REQUEST REJECT|Z=QUOTE CANCEL
   |a=QUOTE STATUS REQUEST|b=MASS QUOTE ACKNOWLEDGEMENT|c=SECURITY DEFINITION REQUEST
   |d=SECURITY DEFINITION|e=SECURITY STATUS REQUEST|f=SECURITY STATUS
   |g=TRADING SESSION STATUS REQUEST|h=TRADING SESSION STATUS|i=MASS QUOTE
   |j=BUSINESS MESSAGE REJECT|k=BID REQUEST|l=BID RESPONSE|m=LIST STRIKE PRICE|n=XML MESSAGE
   |o=REGISTRATION INSTRUCTIONS|p=REGISTRATION INSTRUCTIONS RESPONSE|q=ORDER MASS CANCEL REQUEST
   |r=ORDER MASS CANCEL REPORT|s=NEW ORDER CROSS|t=CROSS ORDER CANCEL REPLACE REQUEST
   |u=CROSS ORDER CANCEL REQUEST|v=SECURITY TYPE REQUEST|w=SECURITY TYPES|x=SECURITY LIST REQUEST
   |y=SECURITY LIST|z=DERIVATIVE SECURITY LIST REQUEST
  @1c|B=BUY|S=SELL|T=TRADE|X=CROSS
  @2s|C=CANCEL|N=NEW|R=REPLACE
  @3c|1=PER UNIT|10=PER UNIT|11=PER UNIT|12=PER UNIT|13=PER UNIT|14=PER UNIT|15=PER UNIT
   |16=PER UNIT|17=PER UNIT|18=PER UNIT|19=PER UNIT|2=PERCENT|20=PERCENT|21=PERCENT|22=PERCENT
   |23=PERCENT|24=PERCENT|25=PERCENT|26=PERCENT|27=PERCENT|28=PERCENT|29=PERCENT|3=ABSOLUTE
   |30=ABSOLUTE|31=ABSOLUTE|32=ABSOLUTE|33=ABSOLUTE|34=ABSOLUTE|35=ABSOLUTE|36=ABSOLUTE
   |37=ABSOLUTE|38=ABSOLUTE|39=ABSOLUTE|4=PERCENTAGE WAIVED CASH DISCOUNT
   |40=PERCENTAGE WAIVED CASH DISCOUNT|41=PERCENTAGE WAIVED CASH DISCOUNT
   |42=PERCENTAGE WAIVED CASH DISCOUNT|43=PERCENTAGE WAIVED CASH DISCOUNT
   |44=PERCENTAGE WAIVED CASH DISCOUNT|45=PERCENTAGE WAIVED CASH DISCOUNT
   |46=PERCENTAGE WAIVED CASH DISCOUNT|47=PERCENTAGE WAIVED CASH DISCOUNT
   |48=PERCENTAGE WAIVED CASH DISCOUNT|49=PERCENTAGE WAIVED CASH DISCOUNT
   |5=PERCENTAGE WAIVED ENHANCED UNITS|50=PERCENTAGE WAIVED ENHANCED UNITS
   |51=PERCENTAGE WAIVED ENHANCED UNITS|52=PERCENTAGE WAIVED ENHANCED UNITS
   |53=PERCENTAGE WAIVED ENHANCED UNITS|54=PERCENTAGE WAIVED ENHANCED UNITS
   |55=PERCENTAGE WAIVED ENHANCED UNITS|56=PERCENTAGE WAIVED ENHANCED UNITS
   |57=PERCENTAGE WAIVED ENHANCED UNITS|58=PERCENTAGE WAIVED ENHANCED UNITS
   |59=PERCENTAGE WAIVED ENHANCED UNITS|6=POINTS PER BOND OR CONTRACT
   |60=POINTS PER BOND OR CONTRACT|61=POINTS PER BOND OR CONTRACT|62=POINTS PER BOND OR CONTRACT
   |63=POINTS PER BOND OR CONTRACT|64=POINTS PER BOND OR CONTRACT|65=POINTS PER BOND OR CONTRACT
   |66=POINTS PER BOND OR CONTRACT|67=POINTS PER BOND OR CONTRACT|68=POINTS PER BOND OR CONTRACT
   |69=POINTS PER BOND OR CONTRACT
  @4c|0=STAY ON OFFER SIDE|1=NOT HELD|10=NOT HELD|11=NOT HELD|12=NOT HELD|13=NOT HELD|14=NOT HELD
   |15=NOT HELD|16=NOT HELD|17=NOT HELD|18=NOT HELD|19=NOT HELD|2=WORK|20=WORK|21=WORK|22=WORK
   |23=WORK|24=WORK|25=WORK|26=WORK|27=WORK|28=WORK|29=WORK|3=GO ALONG|30=GO ALONG|31=GO ALONG
   |32=GO ALONG|33=GO ALONG|34=GO ALONG|35=GO ALONG|36=GO ALONG|37=GO ALONG|38=GO ALONG
   |39=GO ALONG|4=OVER THE DAY|40=OVER THE DAY|41=OVER THE DAY|42=OVER THE DAY|43=OVER THE DAY
   |44=OVER THE DAY|45=OVER THE DAY|46=OVER THE DAY|47=OVER THE DAY|48=OVER THE DAY
   |49=OVER THE DAY|5=HELD|50=HELD|51=HELD|52=HELD|53=HELD|54=HELD|55=HELD|56=HELD|57=HELD|58=HELD
   |59=HELD|6=PARTICIPATE DONT INITIATE|60=PARTICIPATE DONT INITIATE|61=PARTICIPATE DONT INITIATE
   |62=PARTICIPATE DONT INITIATE|63=PARTICIPATE DONT INITIATE|64=PARTICIPATE DONT INITIATE
   |65=PARTICIPATE DONT INITIATE|66=PARTICIPATE DONT INITIATE|67=PARTICIPATE DONT INITIATE
   |68=PARTICIPATE DONT INITIATE|69=PARTICIPATE DONT INITIATE|7=STRICT SCALE|70=STRICT SCALE
   |71=STRICT SCALE|72=STRICT SCALE|73=STRICT SCALE|74=STRICT SCALE|75=STRICT SCALE
   |76=STRICT SCALE|77=STRICT SCALE|78=STRICT SCALE|79=STRICT SCALE|8=TRY TO SCALE|80=TRY TO SCALE
   |81=TRY TO SCALE|82=TRY TO SCALE|83=TRY TO SCALE|84=TRY TO SCALE|85=TRY TO SCALE
   |86=TRY TO SCALE|87=TRY TO SCALE|88=TRY TO SCALE|89=TRY TO SCALE|9=STAY ON BID SIDE
   |90=STAY ON BID SIDE|91=STAY ON BID SIDE|92=STAY ON BID SIDE|93=STAY ON BID SIDE
   |94=STAY ON BID SIDE|95=STAY ON BID SIDE|96=STAY ON BID SIDE|97=STAY ON BID SIDE
   |98=STAY ON BID SIDE|99=STAY ON BID SIDE|A=NO CROSS|B=OK TO CROSS|C=CALL FIRST
   |D=PERCENT OF VOLUME|E=DO NOT INCREASE|F=DO NOT REDUCE|G=ALL OR NONE
   |H=REINSTATE ON SYSTEM FAILURE|I=INSTITUTIONS ONLY|J=REINSTATE ON TRADING HALT
   |K=CANCEL ON TRADING HALT|L=LAST PEG|M=MID PRICE PEG|N=NON NEGOTIABLE|O=OPENING PEG
   |P=MARKET PEG|Q=CANCEL ON SYSTEM FAILURE|R=PRIMARY PEG|S=SUSPEND
   |T=FIXED PEG TO LOCAL BEST BID OR OFFER AT TIME OF ORDER|U=CUSTOMER DISPLAY INSTRUCTION
   |V=NETTING|W=PEG TO VWAP|X=TRADE ALONG|Y=TRY TO STOP|Z=CANCEL IF NOT BEST|a=TRAILING STOP PEG
   |b=STRICT LIMIT|c=IGNORE PRICE VALIDITY CHECKS|d=PEG TO LIMIT PRICE|e=WORK TO TARGET STRATEGY
   |f=INTERMARKET SWEEP|g=EXTERNAL ROUTING ALLOWED|h=EXTERNAL ROUTING NOT ALLOWED|i=IMBALANCE ONLY
   |j=SINGLE EXECUTION REQUESTED FOR BLOCK TRADE|k=BEST EXECUTION|l=SUSPEND ON SYSTEM FAILURE
   |m=SUSPEND ON TRADING HALT|n=REINSTATE ON CONNECTION LOSS|o=CANCEL ON CONNECTION LOSS
   |p=SUSPEND ON CONNECTION LOSS|q=RELEASE FROM SUSPENSION
   |r=EXECUTE AS DELTA NEUTRAL USING VOLATILITY PROVIDED|s=EXECUTE AS DURATION NEUTRAL
   |t=EXECUTE AS FX NEUTRAL
  @5c|0=NEW|1=CANCEL|10=CANCEL|11=CANCEL|12=CANCEL|13=CANCEL|14=CANCEL|15=CANCEL|16=CANCEL
   |17=CANCEL|18=CANCEL|19=CANCEL|2=CORRECT|20=CORRECT|21=CORRECT|22=CORRECT|23=CORRECT|24=CORRECT
   |25=CORRECT|26=CORRECT|27=CORRECT|28=CORRECT|29=CORRECT|3=STATUS|30=STATUS|31=STATUS|32=STATUS
   |33=STATUS|34=STATUS|35=STATUS|36=STATUS|37=STATUS|38=STATUS|39=STATUS
  @6c|1=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |10=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |11=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |12=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |13=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |14=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |15=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |16=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |17=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |18=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |19=AUTOMATED EXECUTION ORDER PRIVATE NO BROKER INTERVENTION
   |2=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |20=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |21=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |22=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |23=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |24=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |25=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |26=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |27=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |28=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK
   |29=AUTOMATED EXECUTION ORDER PUBLIC BROKER INTERVENTION OK|3=MANUAL ORDER BEST EXECUTION
   |30=MANUAL ORDER BEST EXECUTION|31=MANUAL ORDER BEST EXECUTION|32=MANUAL ORDER BEST EXECUTION
   |33=MANUAL ORDER BEST EXECUTION|34=MANUAL ORDER BEST EXECUTION|35=MANUAL ORDER BEST EXECUTION
   |36=MANUAL ORDER BEST EXECUTION|37=MANUAL ORDER BEST EXECUTION|38=MANUAL ORDER BEST EXECUTION
   |39=MANUAL ORDER BEST EXECUTION
  @7s|1=CUSIP|2=SEDOL|3=QUIK|4=ISIN NUMBER|5=RIC CODE|6=ISO CURRENCY CODE|7=ISO COUNTRY CODE
   |8=EXCHANGE SYMBOL|9=CONSOLIDATED TAPE ASSOCIATION|A=BLOOMBERG SYMBOL|B=WERTPAPIER|C=DUTCH
   |D=VALOREN|E=SICOVAM|F=BELGIAN|G=COMMON|H=CLEARING HOUSE|I=ISDA FPML PRODUCT SPECIFICATION
   |J=OPTION PRICE REPORTING AUTHORITY|K=ISDA FPML PRODUCT URL|L=LETTER OF CREDIT
   |M=MARKETPLACE ASSIGNED IDENTIFIER
  @8c|H=HIGH|L=LOW|M=MEDIUM
  @9s|0=1000000000|L=LARGE|M=MEDIUM|S=SMALL|U=UNDISCLOSED QUANTITY
  @10c|C=CANCEL|N=NEW|R=REPLACE
  @11c|1=AGENT|10=AGENT|11=AGENT|12=AGENT|13=AGENT|14=AGENT|15=AGENT|16=AGENT|17=AGENT|18=AGENT
   |19=AGENT|2=CROSS AS AGENT|20=CROSS AS AGENT|21=CROSS AS AGENT|22=CROSS AS AGENT
   |23=CROSS AS AGENT|24=CROSS AS AGENT|25=CROSS AS AGENT|26=CROSS AS AGENT|27=CROSS AS AGENT
   |28=CROSS AS AGENT|29=CROSS AS AGENT|3=CROSS AS PRINCIPAL|30=CROSS AS PRINCIPAL
   |31=CROSS AS PRINCIPAL|32=CROSS AS PRINCIPAL|33=CROSS AS PRINCIPAL|34=CROSS AS PRINCIPAL
   |35=CROSS AS PRINCIPAL|36=CROSS AS PRINCIPAL|37=CROSS AS PRINCIPAL|38=CROSS AS PRINCIPAL
   |39=CROSS AS PRINCIPAL|4=PRINCIPAL|40=PRINCIPAL|41=PRINCIPAL|42=PRINCIPAL|43=PRINCIPAL
   |44=PRINCIPAL|45=PRINCIPAL|46=PRINCIPAL|47=PRINCIPAL|48=PRINCIPAL|49=PRINCIPAL
  @12c|0=NEW|1=PARTIALLY FILLED|10=PARTIALLY FILLED|11=PARTIALLY FILLED|12=PARTIALLY FILLED
   |13=PARTIALLY FILLED|14=PARTIALLY FILLED|15=PARTIALLY FILLED|16=PARTIALLY FILLED
   |17=PARTIALLY FILLED|18=PARTIALLY FILLED|19=PARTIALLY FILLED|2=FILLED|20=FILLED|21=FILLED
   |22=FILLED|23=FILLED|24=FILLED|25=FILLED|26=FILLED|27=FILLED|28=FILLED|29=FILLED|3=DONE FOR DAY
   |30=DONE FOR DAY|31=DONE FOR DAY|32=DONE FOR DAY|33=DONE FOR DAY|34=DONE FOR DAY
   |35=DONE FOR DAY|36=DONE FOR DAY|37=DONE FOR DAY|38=DONE FOR DAY|39=DONE FOR DAY|4=CANCELED
   |40=CANCELED|41=CANCELED|42=CANCELED|43=CANCELED|44=CANCELED|45=CANCELED|46=CANCELED
   |47=CANCELED|48=CANCELED|49=CANCELED|5=REPLACED|50=REPLACED|51=REPLACED|52=REPLACED|53=REPLACED
   |54=REPLACED|55=REPLACED|56=REPLACED|57=REPLACED|58=REPLACED|59=REPLACED|6=PENDING CANCEL
   |60=PENDING CANCEL|61=PENDING CANCEL|62=PENDING CANCEL|63=PENDING CANCEL|64=PENDING CANCEL
   |65=PENDING CANCEL|66=PENDING CANCEL|67=PENDING CANCEL|68=PENDING CANCEL|69=PENDING CANCEL
   |7=STOPPED|70=STOPPED|71=STOPPED|72=STOPPED|73=STOPPED|74=STOPPED|75=STOPPED|76=STOPPED
   |77=STOPPED|78=STOPPED|79=STOPPED|8=REJECTED|80=REJECTED|81=REJECTED|82=REJECTED|83=REJECTED
   |84=REJECTED|85=REJECTED|86=REJECTED|87=REJECTED|88=REJECTED|89=REJECTED|9=SUSPENDED
   |90=SUSPENDED|91=SUSPENDED|92=SUSPENDED|93=SUSPENDED|94=SUSPENDED|95=SUSPENDED|96=SUSPENDED
   |97=SUSPENDED|98=SUSPENDED|99=SUSPENDED|A=PENDING NEW|B=CALCULATED|C=EXPIRED
   |D=ACCEPTED FOR BIDDING|E=PENDING REPLACE
  @13c|1=MARKET|10=MARKET|11=MARKET|12=MARKET|13=MARKET|14=MARKET|15=MARKET|16=MARKET|17=MARKET
   |18=MARKET|19=MARKET|2=LIMIT|20=LIMIT|21=LIMIT|22=LIMIT|23=LIMIT|24=LIMIT|25=LIMIT|26=LIMIT
   |27=LIMIT|28=LIMIT|29=LIMIT|3=STOP|30=STOP|31=STOP|32=STOP|33=STOP|34=STOP|35=STOP|36=STOP
   |37=STOP|38=STOP|39=STOP|4=STOP LIMIT|40=STOP LIMIT|41=STOP LIMIT|42=STOP LIMIT|43=STOP LIMIT
   |44=STOP LIMIT|45=STOP LIMIT|46=STOP LIMIT|47=STOP LIMIT|48=STOP LIMIT|49=STOP LIMIT
   |5=MARKET ON CLOSE|50=MARKET ON CLOSE|51=MARKET ON CLOSE|52=MARKET ON CLOSE|53=MARKET ON CLOSE
   |54=MARKET ON CLOSE|55=MARKET ON CLOSE|56=MARKET ON CLOSE|57=MARKET ON CLOSE|58=MARKET ON CLOSE
   |59=MARKET ON CLOSE|6=WITH OR WITHOUT|60=WITH OR WITHOUT|61=WITH OR WITHOUT|62=WITH OR WITHOUT
   |63=WITH OR WITHOUT|64=WITH OR WITHOUT|65=WITH OR WITHOUT|66=WITH OR WITHOUT|67=WITH OR WITHOUT
   |68=WITH OR WITHOUT|69=WITH OR WITHOUT|7=LIMIT OR BETTER|70=LIMIT OR BETTER|71=LIMIT OR BETTER
   |72=LIMIT OR BETTER|73=LIMIT OR BETTER|74=LIMIT OR BETTER|75=LIMIT OR BETTER|76=LIMIT OR BETTER
   |77=LIMIT OR BETTER|78=LIMIT OR BETTER|79=LIMIT OR BETTER|8=LIMIT WITH OR WITHOUT
   |80=LIMIT WITH OR WITHOUT|81=LIMIT WITH OR WITHOUT|82=LIMIT WITH OR WITHOUT
   |83=LIMIT WITH OR WITHOUT|84=LIMIT WITH OR WITHOUT|85=LIMIT WITH OR WITHOUT
   |86=LIMIT WITH OR WITHOUT|87=LIMIT WITH OR WITHOUT|88=LIMIT WITH OR WITHOUT
   |89=LIMIT WITH OR WITHOUT|9=ON BASIS|90=ON BASIS|91=ON BASIS|92=ON BASIS|93=ON BASIS
   |94=ON BASIS|95=ON BASIS|96=ON BASIS|97=ON BASIS|98=ON BASIS|99=ON BASIS|A=ON CLOSE
   |B=LIMIT ON CLOSE|C=FOREX MARKET|D=PREVIOUSLY QUOTED|E=PREVIOUSLY INDICATED|F=FOREX LIMIT
   |G=FOREX SWAP|H=FOREX PREVIOUSLY QUOTED|I=FUNARI|J=MARKET IF TOUCHED
   |K=MARKET WITH LEFT OVER AS LIMIT|L=PREVIOUS FUND VALUATION POINT|M=NEXT FUND VALUATION POINT
   |P=PEGGED|Q=COUNTER ORDER SELECTION
  @14c|N=NO|Y=YES
  @15c|A=AGENCY SINGLE ORDER|B=SHORT EXEMPT TRANSACTION B
   |C=PROPRIETARY NON ALGORITHMIC PROGRAM TRADE|D=PROGRAM ORDER INDEX ARB FOR MEMBER FIRM ORG
   |E=SHORT EXEMPT TRANSACTION FOR PRINCIPAL|F=SHORT EXEMPT TRANSACTION F
   |H=SHORT EXEMPT TRANSACTION H|I=INDIVIDUAL INVESTOR SINGLE ORDER
   |J=PROPRIETARY ALGORITHMIC PROGRAM TRADING|K=AGENCY ALGORITHMIC PROGRAM TRADING
   |L=SHORT EXEMPT TRANSACTION FOR MEMBER COMPETING MARKET MAKER AFFLIATED WITH THE FIRM CLEARING THE TRADE
   |M=PROGRAM ORDER INDEX ARB FOR OTHER MEMBER
   |N=AGENT FOR OTHER MEMBER NON ALGORITHMIC PROGRAM TRADE
   |O=PROPRIETARY TRANSACTIONS FOR COMPETING MARKET MAKER THAT IS AFFILIATED WITH THE CLEARING MEMBER
   |P=PRINCIPAL|R=TRANSACTIONS FOR THE ACCOUNT OF A NON MEMBER COMPTING MARKET MAKER
   |S=SPECIALIST TRADES
   |T=TRANSACTIONS FOR THE ACCOUNT OF AN UNAFFILIATED MEMBERS COMPETING MARKET MAKER
   |U=AGENCY INDEX ARBITRAGE|W=ALL OTHER ORDERS AS AGENT FOR OTHER MEMBER
   |X=SHORT EXEMPT TRANSACTION FOR MEMBER COMPETING MARKET MAKER NOT AFFILIATED WITH THE FIRM CLEARING THE TRADE
   |Y=AGENCY NON ALGORITHMIC PROGRAM TRADE
   |Z=SHORT EXEMPT TRANSACTION FOR NON MEMBER COMPETING MARKET MAKER
  @16c|1=BUY|10=BUY|11=BUY|12=BUY|13=BUY|14=BUY|15=BUY|16=BUY|17=BUY|18=BUY|19=BUY|2=SELL|20=SELL
   |21=SELL|22=SELL|23=SELL|24=SELL|25=SELL|26=SELL|27=SELL|28=SELL|29=SELL|3=BUY MINUS
   |30=BUY MINUS|31=BUY MINUS|32=BUY MINUS|33=BUY MINUS|34=BUY MINUS|35=BUY MINUS|36=BUY MINUS
   |37=BUY MINUS|38=BUY MINUS|39=BUY MINUS|4=SELL PLUS|40=SELL PLUS|41=SELL PLUS|42=SELL PLUS
   |43=SELL PLUS|44=SELL PLUS|45=SELL PLUS|46=SELL PLUS|47=SELL PLUS|48=SELL PLUS|49=SELL PLUS
   |5=SELL SHORT|50=SELL SHORT|51=SELL SHORT|52=SELL SHORT|53=SELL SHORT|54=SELL SHORT
   |55=SELL SHORT|56=SELL SHORT|57=SELL SHORT|58=SELL SHORT|59=SELL SHORT|6=SELL SHORT EXEMPT
   |60=SELL SHORT EXEMPT|61=SELL SHORT EXEMPT|62=SELL SHORT EXEMPT|63=SELL SHORT EXEMPT
   |64=SELL SHORT EXEMPT|65=SELL SHORT EXEMPT|66=SELL SHORT EXEMPT|67=SELL SHORT EXEMPT
   |68=SELL SHORT EXEMPT|69=SELL SHORT EXEMPT|7=UNDISCLOSED|70=UNDISCLOSED|71=UNDISCLOSED
   |72=UNDISCLOSED|73=UNDISCLOSED|74=UNDISCLOSED|75=UNDISCLOSED|76=UNDISCLOSED|77=UNDISCLOSED
   |78=UNDISCLOSED|79=UNDISCLOSED|8=CROSS|80=CROSS|81=CROSS|82=CROSS|83=CROSS|84=CROSS|85=CROSS
   |86=CROSS|87=CROSS|88=CROSS|89=CROSS|9=CROSS SHORT|90=CROSS SHORT|91=CROSS SHORT|92=CROSS SHORT
   |93=CROSS SHORT|94=CROSS SHORT|95=CROSS SHORT|96=CROSS SHORT|97=CROSS SHORT|98=CROSS SHORT
   |99=CROSS SHORT|A=CROSS SHORT EXEMPT|B=AS DEFINED|C=OPPOSITE|D=SUBSCRIBE|E=REDEEM|F=LEND
   |G=BORROW
  @17c|0=DAY|1=GOOD TILL CANCEL|10=GOOD TILL CANCEL|11=GOOD TILL CANCEL|12=GOOD TILL CANCEL
   |13=GOOD TILL CANCEL|14=GOOD TILL CANCEL|15=GOOD TILL CANCEL|16=GOOD TILL CANCEL
   |17=GOOD TILL CANCEL|18=GOOD TILL CANCEL|19=GOOD TILL CANCEL|2=AT THE OPENING|20=AT THE OPENING
   |21=AT THE OPENING|22=AT THE OPENING|23=AT THE OPENING|24=AT THE OPENING|25=AT THE OPENING
   |26=AT THE OPENING|27=AT THE OPENING|28=AT THE OPENING|29=AT THE OPENING|3=IMMEDIATE OR CANCEL
   |30=IMMEDIATE OR CANCEL|31=IMMEDIATE OR CANCEL|32=IMMEDIATE OR CANCEL|33=IMMEDIATE OR CANCEL
   |34=IMMEDIATE OR CANCEL|35=IMMEDIATE OR CANCEL|36=IMMEDIATE OR CANCEL|37=IMMEDIATE OR CANCEL
   |38=IMMEDIATE OR CANCEL|39=IMMEDIATE OR CANCEL|4=FILL OR KILL|40=FILL OR KILL|41=FILL OR KILL
   |42=FILL OR KILL|43=FILL OR KILL|44=FILL OR KILL|45=FILL OR KILL|46=FILL OR KILL
   |47=FILL OR KILL|48=FILL OR KILL|49=FILL OR KILL|5=GOOD TILL CROSSING|50=GOOD TILL CROSSING
   |51=GOOD TILL CROSSING|52=GOOD TILL CROSSING|53=GOOD TILL CROSSING|54=GOOD TILL CROSSING
   |55=GOOD TILL CROSSING|56=GOOD TILL CROSSING|57=GOOD TILL CROSSING|58=GOOD TILL CROSSING
   |59=GOOD TILL CROSSING|6=GOOD TILL DATE|60=GOOD TILL DATE|61=GOOD TILL DATE|62=GOOD TILL DATE
   |63=GOOD TILL DATE|64=GOOD TILL DATE|65=GOOD TILL DATE|66=GOOD TILL DATE|67=GOOD TILL DATE
   |68=GOOD TILL DATE|69=GOOD TILL DATE|7=AT THE CLOSE|70=AT THE CLOSE|71=AT THE CLOSE
   |72=AT THE CLOSE|73=AT THE CLOSE|74=AT THE CLOSE|75=AT THE CLOSE|76=AT THE CLOSE
   |77=AT THE CLOSE|78=AT THE CLOSE|79=AT THE CLOSE|8=GOOD THROUGH CROSSING
   |80=GOOD THROUGH CROSSING|81=GOOD THROUGH CROSSING|82=GOOD THROUGH CROSSING
   |83=GOOD THROUGH CROSSING|84=GOOD THROUGH CROSSING|85=GOOD THROUGH CROSSING
   |86=GOOD THROUGH CROSSING|87=GOOD THROUGH CROSSING|88=GOOD THROUGH CROSSING
   |89=GOOD THROUGH CROSSING|9=AT CROSSING|90=AT CROSSING|91=AT CROSSING|92=AT CROSSING
   |93=AT CROSSING|94=AT CROSSING|95=AT CROSSING|96=AT CROSSING|97=AT CROSSING|98=AT CROSSING
   |99=AT CROSSING
  @18c|0=NORMAL|1=FLASH|10=FLASH|11=FLASH|12=FLASH|13=FLASH|14=FLASH|15=FLASH|16=FLASH|17=FLASH
   |18=FLASH|19=FLASH|2=BACKGROUND|20=BACKGROUND|21=BACKGROUND|22=BACKGROUND|23=BACKGROUND
   |24=BACKGROUND|25=BACKGROUND|26=BACKGROUND|27=BACKGROUND|28=BACKGROUND|29=BACKGROUND
  @19s|0=REGULAR|1=CASH|2=NEXT DAY|3=T PLUS 2|4=T PLUS 3|5=T PLUS 4|6=FUTURE|7=WHEN AND IF ISSUED
   |8=SELLERS OPTION|9=T PLUS 5|B=BROKEN DATE|C=FX SPOT NEXT SETTLEMENT
  @20c|0=NEW|1=REPLACE|10=REPLACE|11=REPLACE|12=REPLACE|13=REPLACE|14=REPLACE|15=REPLACE
   |16=REPLACE|17=REPLACE|18=REPLACE|19=REPLACE|2=CANCEL|20=CANCEL|21=CANCEL|22=CANCEL|23=CANCEL
   |24=CANCEL|25=CANCEL|26=CANCEL|27=CANCEL|28=CANCEL|29=CANCEL|3=PRELIMINARY|30=PRELIMINARY
   |31=PRELIMINARY|32=PRELIMINARY|33=PRELIMINARY|34=PRELIMINARY|35=PRELIMINARY|36=PRELIMINARY
   |37=PRELIMINARY|38=PRELIMINARY|39=PRELIMINARY|4=CALCULATED|40=CALCULATED|41=CALCULATED
   |42=CALCULATED|43=CALCULATED|44=CALCULATED|45=CALCULATED|46=CALCULATED|47=CALCULATED
   |48=CALCULATED|49=CALCULATED|5=CALCULATED WITHOUT PRELIMINARY|50=CALCULATED WITHOUT PRELIMINARY
   |51=CALCULATED WITHOUT PRELIMINARY|52=CALCULATED WITHOUT PRELIMINARY
   |53=CALCULATED WITHOUT PRELIMINARY|54=CALCULATED WITHOUT PRELIMINARY
   |55=CALCULATED WITHOUT PRELIMINARY|56=CALCULATED WITHOUT PRELIMINARY
   |57=CALCULATED WITHOUT PRELIMINARY|58=CALCULATED WITHOUT PRELIMINARY
   |59=CALCULATED WITHOUT PRELIMINARY|6=REVERSAL|60=REVERSAL|61=REVERSAL|62=REVERSAL|63=REVERSAL
   |64=REVERSAL|65=REVERSAL|66=REVERSAL|67=REVERSAL|68=REVERSAL|69=REVERSAL
  @21c|C=CLOSE|D=DEFAULT|F=FIFO|N=CLOSE BUT NOTIFY ON OPEN|O=OPEN|R=ROLLED
  @22c|0=REGULAR|1=SOFT DOLLAR|10=SOFT DOLLAR|11=SOFT DOLLAR|12=SOFT DOLLAR|13=SOFT DOLLAR
   |14=SOFT DOLLAR|15=SOFT DOLLAR|16=SOFT DOLLAR|17=SOFT DOLLAR|18=SOFT DOLLAR|19=SOFT DOLLAR
   |2=STEP IN|20=STEP IN|21=STEP IN|22=STEP IN|23=STEP IN|24=STEP IN|25=STEP IN|26=STEP IN
   |27=STEP IN|28=STEP IN|29=STEP IN|3=STEP OUT|30=STEP OUT|31=STEP OUT|32=STEP OUT|33=STEP OUT
   |34=STEP OUT|35=STEP OUT|36=STEP OUT|37=STEP OUT|38=STEP OUT|39=STEP OUT|4=SOFT DOLLAR STEP IN
   |40=SOFT DOLLAR STEP IN|41=SOFT DOLLAR STEP IN|42=SOFT DOLLAR STEP IN|43=SOFT DOLLAR STEP IN
   |44=SOFT DOLLAR STEP IN|45=SOFT DOLLAR STEP IN|46=SOFT DOLLAR STEP IN|47=SOFT DOLLAR STEP IN
   |48=SOFT DOLLAR STEP IN|49=SOFT DOLLAR STEP IN|5=SOFT DOLLAR STEP OUT|50=SOFT DOLLAR STEP OUT
   |51=SOFT DOLLAR STEP OUT|52=SOFT DOLLAR STEP OUT|53=SOFT DOLLAR STEP OUT
   |54=SOFT DOLLAR STEP OUT|55=SOFT DOLLAR STEP OUT|56=SOFT DOLLAR STEP OUT
   |57=SOFT DOLLAR STEP OUT|58=SOFT DOLLAR STEP OUT|59=SOFT DOLLAR STEP OUT|6=PLAN SPONSOR
   |60=PLAN SPONSOR|61=PLAN SPONSOR|62=PLAN SPONSOR|63=PLAN SPONSOR|64=PLAN SPONSOR
   |65=PLAN SPONSOR|66=PLAN SPONSOR|67=PLAN SPONSOR|68=PLAN SPONSOR|69=PLAN SPONSOR
  @23i|0=ACCEPTED|1=BLOCK LEVEL REJECT|2=ACCOUNT LEVEL REJECT|3=RECEIVED|4=INCOMPLETE
   |5=REJECTED BY INTERMEDIARY|6=ALLOCATION PENDING|7=REVERSED
  @24i|0=UNKNOWN ACCOUNT|1=INCORRECT QUANTITY|10=UNKNOWN OR STALE EXECID|11=MISMATCHED DATA
   |12=UNKNOWN CLORDID|13=WAREHOUSE REQUEST REJECTED|2=INCORRECT AVERAGEG PRICE
   |3=UNKNOWN EXECUTING BROKER MNEMONIC|4=COMMISSION DIFFERENCE|5=UNKNOWN ORDERID|6=UNKNOWN LISTID
   |7=OTHER 7|8=INCORRECT ALLOCATED QUANTITY|9=CALCULATION DIFFERENCE|99=OTHER 99
  @25c|0=NEW|1=REPLY|10=REPLY|11=REPLY|12=REPLY|13=REPLY|14=REPLY|15=REPLY|16=REPLY|17=REPLY
   |18=REPLY|19=REPLY|2=ADMIN REPLY|20=ADMIN REPLY|21=ADMIN REPLY|22=ADMIN REPLY|23=ADMIN REPLY
   |24=ADMIN REPLY|25=ADMIN REPLY|26=ADMIN REPLY|27=ADMIN REPLY|28=ADMIN REPLY|29=ADMIN REPLY
  @26i|0=NONE|1=PKCS 1|2=DES|3=PKCS 3|4=PGP 4|5=PGP 5|6=PEM
  @27i|0=TOO LATE TO CANCEL|1=UNKNOWN ORDER|18=INVALID PRICE INCREMENT|2=BROKER
   |3=ORDER ALREADY IN PENDING CANCEL OR PENDING REPLACE STATUS
   |4=UNABLE TO PROCESS ORDER MASS CANCEL REQUEST|5=ORIGORDMODTIME|6=DUPLICATE CLORDID
   |7=PRICE EXCEEDS CURRENT PRICE|8=PRICE EXCEEDS CURRENT PRICE BAND|99=OTHER
  @28i|0=BROKER|1=UNKNOWN SYMBOL|10=INVALID INVESTOR ID|11=UNSUPPORTED ORDER CHARACTERISTIC
   |12=SURVEILLENCE OPTION|13=INCORRECT QUANTITY|14=INCORRECT ALLOCATED QUANTITY
   |15=UNKNOWN ACCOUNT|16=PRICE EXCEEDS CURRENT PRICE BAND|18=INVALID PRICE INCREMENT
   |2=EXCHANGE CLOSED|3=ORDER EXCEEDS LIMIT|4=TOO LATE TO ENTER|5=UNKNOWN ORDER|6=DUPLICATE ORDER
   |7=DUPLICATE OF A VERBALLY COMMUNICATED ORDER|8=STALE ORDER|9=TRADE ALONG REQUIRED|99=OTHER
  @29c|A=ALL OR NONE|B=MARKET ON CLOSE|C=AT THE CLOSE|D=VWAP|I=IN TOUCH WITH|L=LIMIT|M=MORE BEHIND
   |O=AT THE OPEN|P=TAKING A POSITION|Q=AT THE MARKET|R=READY TO TRADE|S=PORTFOLIO SHOWN
   |T=THROUGH THE DAY|V=VERSUS|W=INDICATION|X=CROSSING OPPORTUNITY|Y=AT THE MIDPOINT|Z=PRE OPEN
  @30c|A=UNKNOWN SYMBOL|B=WRONG SIDE|C=QUANTITY EXCEEDS ORDER|D=NO MATCHING ORDER
   |E=PRICE EXCEEDS LIMIT|F=CALCULATION DIFFERENCE|Z=OTHER
  @31s|1=REGULATORY|10=PER TRANSACTION|11=CONVERSION|12=AGENT|13=TRANSFER FEE|14=SECURITY LENDING
   |2=TAX|3=LOCAL COMMISSION|4=EXCHANGE FEES|5=STAMP|6=LEVY|7=OTHER|8=MARKUP|9=CONSUMPTION TAX
  @32c|0=NEW|1=PARTIAL FILL|10=PARTIAL FILL|11=PARTIAL FILL|12=PARTIAL FILL|13=PARTIAL FILL
   |14=PARTIAL FILL|15=PARTIAL FILL|16=PARTIAL FILL|17=PARTIAL FILL|18=PARTIAL FILL
   |19=PARTIAL FILL|2=FILL|20=FILL|21=FILL|22=FILL|23=FILL|24=FILL|25=FILL|26=FILL|27=FILL|28=FILL
   |29=FILL|3=DONE FOR DAY|30=DONE FOR DAY|31=DONE FOR DAY|32=DONE FOR DAY|33=DONE FOR DAY
   |34=DONE FOR DAY|35=DONE FOR DAY|36=DONE FOR DAY|37=DONE FOR DAY|38=DONE FOR DAY
   |39=DONE FOR DAY|4=CANCELED|40=CANCELED|41=CANCELED|42=CANCELED|43=CANCELED|44=CANCELED
   |45=CANCELED|46=CANCELED|47=CANCELED|48=CANCELED|49=CANCELED|5=REPLACED|50=REPLACED|51=REPLACED
   |52=REPLACED|53=REPLACED|54=REPLACED|55=REPLACED|56=REPLACED|57=REPLACED|58=REPLACED
   |59=REPLACED|6=PENDING CANCEL|60=PENDING CANCEL|61=PENDING CANCEL|62=PENDING CANCEL
   |63=PENDING CANCEL|64=PENDING CANCEL|65=PENDING CANCEL|66=PENDING CANCEL|67=PENDING CANCEL
   |68=PENDING CANCEL|69=PENDING CANCEL|7=STOPPED|70=STOPPED|71=STOPPED|72=STOPPED|73=STOPPED
   |74=STOPPED|75=STOPPED|76=STOPPED|77=STOPPED|78=STOPPED|79=STOPPED|8=REJECTED|80=REJECTED
   |81=REJECTED|82=REJECTED|83=REJECTED|84=REJECTED|85=REJECTED|86=REJECTED|87=REJECTED
   |88=REJECTED|89=REJECTED|9=SUSPENDED|90=SUSPENDED|91=SUSPENDED|92=SUSPENDED|93=SUSPENDED
   |94=SUSPENDED|95=SUSPENDED|96=SUSPENDED|97=SUSPENDED|98=SUSPENDED|99=SUSPENDED|A=PENDING NEW
   |B=CALCULATED|C=EXPIRED|D=RESTATED|E=PENDING REPLACE|F=TRADE|G=TRADE CORRECT|H=TRADE CANCEL
   |I=ORDER STATUS|J=TRADE IN A CLEARING HOLD|K=TRADE HAS BEEN RELEASED TO CLEARING
   |L=TRIGGERED OR ACTIVATED BY SYSTEM
  @33c|D=DIVIDE|M=MULTIPLY
  @34c|0=DEFAULT|1=STANDING INSTRUCTIONS PROVIDED|10=STANDING INSTRUCTIONS PROVIDED
   |11=STANDING INSTRUCTIONS PROVIDED|12=STANDING INSTRUCTIONS PROVIDED
   |13=STANDING INSTRUCTIONS PROVIDED|14=STANDING INSTRUCTIONS PROVIDED
   |15=STANDING INSTRUCTIONS PROVIDED|16=STANDING INSTRUCTIONS PROVIDED
   |17=STANDING INSTRUCTIONS PROVIDED|18=STANDING INSTRUCTIONS PROVIDED
   |19=STANDING INSTRUCTIONS PROVIDED|2=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |20=SPECIFIC ALLOCATION ACCOUNT OVERRIDING|21=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |22=SPECIFIC ALLOCATION ACCOUNT OVERRIDING|23=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |24=SPECIFIC ALLOCATION ACCOUNT OVERRIDING|25=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |26=SPECIFIC ALLOCATION ACCOUNT OVERRIDING|27=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |28=SPECIFIC ALLOCATION ACCOUNT OVERRIDING|29=SPECIFIC ALLOCATION ACCOUNT OVERRIDING
   |3=SPECIFIC ALLOCATION ACCOUNT STANDING|30=SPECIFIC ALLOCATION ACCOUNT STANDING
   |31=SPECIFIC ALLOCATION ACCOUNT STANDING|32=SPECIFIC ALLOCATION ACCOUNT STANDING
   |33=SPECIFIC ALLOCATION ACCOUNT STANDING|34=SPECIFIC ALLOCATION ACCOUNT STANDING
   |35=SPECIFIC ALLOCATION ACCOUNT STANDING|36=SPECIFIC ALLOCATION ACCOUNT STANDING
   |37=SPECIFIC ALLOCATION ACCOUNT STANDING|38=SPECIFIC ALLOCATION ACCOUNT STANDING
   |39=SPECIFIC ALLOCATION ACCOUNT STANDING|4=SPECIFIC ORDER FOR A SINGLE ACCOUNT
   |40=SPECIFIC ORDER FOR A SINGLE ACCOUNT|41=SPECIFIC ORDER FOR A SINGLE ACCOUNT
   |42=SPECIFIC ORDER FOR A SINGLE ACCOUNT|43=SPECIFIC ORDER FOR A SINGLE ACCOUNT
   |44=SPECIFIC ORDER FOR A SINGLE ACCOUNT|45=SPECIFIC ORDER FOR A SINGLE ACCOUNT
   |46=SPECIFIC ORDER FOR A SINGLE ACCOUNT|47=SPECIFIC ORDER FOR A SINGLE ACCOUNT
   |48=SPECIFIC ORDER FOR A SINGLE ACCOUNT|49=SPECIFIC ORDER FOR A SINGLE ACCOUNT|5=REQUEST REJECT
   |50=REQUEST REJECT|51=REQUEST REJECT|52=REQUEST REJECT|53=REQUEST REJECT|54=REQUEST REJECT
   |55=REQUEST REJECT|56=REQUEST REJECT|57=REQUEST REJECT|58=REQUEST REJECT|59=REQUEST REJECT
  @35c|C=CANCEL|N=NEW|R=REPLACE|T=RESTATE
  @36c|1=BROKERS INSTRUCTIONS|10=BROKERS INSTRUCTIONS|11=BROKERS INSTRUCTIONS
   |12=BROKERS INSTRUCTIONS|13=BROKERS INSTRUCTIONS|14=BROKERS INSTRUCTIONS
   |15=BROKERS INSTRUCTIONS|16=BROKERS INSTRUCTIONS|17=BROKERS INSTRUCTIONS
   |18=BROKERS INSTRUCTIONS|19=BROKERS INSTRUCTIONS|2=INSTITUTIONS INSTRUCTIONS
   |20=INSTITUTIONS INSTRUCTIONS|21=INSTITUTIONS INSTRUCTIONS|22=INSTITUTIONS INSTRUCTIONS
   |23=INSTITUTIONS INSTRUCTIONS|24=INSTITUTIONS INSTRUCTIONS|25=INSTITUTIONS INSTRUCTIONS
   |26=INSTITUTIONS INSTRUCTIONS|27=INSTITUTIONS INSTRUCTIONS|28=INSTITUTIONS INSTRUCTIONS
   |29=INSTITUTIONS INSTRUCTIONS|3=INVESTOR|30=INVESTOR|31=INVESTOR|32=INVESTOR|33=INVESTOR
   |34=INVESTOR|35=INVESTOR|36=INVESTOR|37=INVESTOR|38=INVESTOR|39=INVESTOR
  @37i|0=OTHER|1=DTC SID|2=THOMSON ALERT|3=A GLOBAL CUSTODIAN|4=ACCOUNTNET
  @38i|0=VERSUS PAYMENT DELIVER|1=FREE DELIVER|2=TRI PARTY|3=HOLD IN CUSTODY
  @39i|0=FX NETTING|1=FX SWAP
  @40i|0=PUT|1=CALL
  @41i|0=COVERED|1=UNCOVERED
  @42i|0=CUSTOMER|1=FIRM
  @43i|1=MATCH|2=FORWARD|3=FORWARD AND MATCH
  @44i|1=TARGET FIRM|2=TARGET LIST|3=BLOCK FIRM|4=BLOCK LIST
  @45c|1=CURVE|10=CURVE|11=CURVE|12=CURVE|13=CURVE|14=CURVE|15=CURVE|16=CURVE|17=CURVE|18=CURVE
   |19=CURVE|2=5YR|20=5YR|21=5YR|22=5YR|23=5YR|24=5YR|25=5YR|26=5YR|27=5YR|28=5YR|29=5YR|3=OLD5
   |30=OLD5|31=OLD5|32=OLD5|33=OLD5|34=OLD5|35=OLD5|36=OLD5|37=OLD5|38=OLD5|39=OLD5|4=10YR|40=10YR
   |41=10YR|42=10YR|43=10YR|44=10YR|45=10YR|46=10YR|47=10YR|48=10YR|49=10YR|5=OLD10|50=OLD10
   |51=OLD10|52=OLD10|53=OLD10|54=OLD10|55=OLD10|56=OLD10|57=OLD10|58=OLD10|59=OLD10|6=30YR
   |60=30YR|61=30YR|62=30YR|63=30YR|64=30YR|65=30YR|66=30YR|67=30YR|68=30YR|69=30YR|7=OLD30
   |70=OLD30|71=OLD30|72=OLD30|73=OLD30|74=OLD30|75=OLD30|76=OLD30|77=OLD30|78=OLD30|79=OLD30
   |8=3MOLIBOR|80=3MOLIBOR|81=3MOLIBOR|82=3MOLIBOR|83=3MOLIBOR|84=3MOLIBOR|85=3MOLIBOR|86=3MOLIBOR
   |87=3MOLIBOR|88=3MOLIBOR|89=3MOLIBOR|9=6MOLIBOR|90=6MOLIBOR|91=6MOLIBOR|92=6MOLIBOR|93=6MOLIBOR
   |94=6MOLIBOR|95=6MOLIBOR|96=6MOLIBOR|97=6MOLIBOR|98=6MOLIBOR|99=6MOLIBOR
  @46c|0=SNAPSHOT|1=SNAPSHOT PLUS UPDATES|10=SNAPSHOT PLUS UPDATES|11=SNAPSHOT PLUS UPDATES
   |12=SNAPSHOT PLUS UPDATES|13=SNAPSHOT PLUS UPDATES|14=SNAPSHOT PLUS UPDATES
   |15=SNAPSHOT PLUS UPDATES|16=SNAPSHOT PLUS UPDATES|17=SNAPSHOT PLUS UPDATES
   |18=SNAPSHOT PLUS UPDATES|19=SNAPSHOT PLUS UPDATES
   |2=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |20=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |21=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |22=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |23=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |24=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |25=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |26=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |27=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |28=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
   |29=DISABLE PREVIOUS SNAPSHOT PLUS UPDATE REQUEST
  @47i|0=FULL REFRESH|1=INCREMENTAL REFRESH
  @48c|0=BID|1=OFFER|10=OFFER|11=OFFER|12=OFFER|13=OFFER|14=OFFER|15=OFFER|16=OFFER|17=OFFER
   |18=OFFER|19=OFFER|2=TRADE|20=TRADE|21=TRADE|22=TRADE|23=TRADE|24=TRADE|25=TRADE|26=TRADE
   |27=TRADE|28=TRADE|29=TRADE|3=INDEX VALUE|30=INDEX VALUE|31=INDEX VALUE|32=INDEX VALUE
   |33=INDEX VALUE|34=INDEX VALUE|35=INDEX VALUE|36=INDEX VALUE|37=INDEX VALUE|38=INDEX VALUE
   |39=INDEX VALUE|4=OPENING PRICE|40=OPENING PRICE|41=OPENING PRICE|42=OPENING PRICE
   |43=OPENING PRICE|44=OPENING PRICE|45=OPENING PRICE|46=OPENING PRICE|47=OPENING PRICE
   |48=OPENING PRICE|49=OPENING PRICE|5=CLOSING PRICE|50=CLOSING PRICE|51=CLOSING PRICE
   |52=CLOSING PRICE|53=CLOSING PRICE|54=CLOSING PRICE|55=CLOSING PRICE|56=CLOSING PRICE
   |57=CLOSING PRICE|58=CLOSING PRICE|59=CLOSING PRICE|6=SETTLEMENT PRICE|60=SETTLEMENT PRICE
   |61=SETTLEMENT PRICE|62=SETTLEMENT PRICE|63=SETTLEMENT PRICE|64=SETTLEMENT PRICE
   |65=SETTLEMENT PRICE|66=SETTLEMENT PRICE|67=SETTLEMENT PRICE|68=SETTLEMENT PRICE
   |69=SETTLEMENT PRICE|7=TRADING SESSION HIGH PRICE|70=TRADING SESSION HIGH PRICE
   |71=TRADING SESSION HIGH PRICE|72=TRADING SESSION HIGH PRICE|73=TRADING SESSION HIGH PRICE
   |74=TRADING SESSION HIGH PRICE|75=TRADING SESSION HIGH PRICE|76=TRADING SESSION HIGH PRICE
   |77=TRADING SESSION HIGH PRICE|78=TRADING SESSION HIGH PRICE|79=TRADING SESSION HIGH PRICE
   |8=TRADING SESSION LOW PRICE|80=TRADING SESSION LOW PRICE|81=TRADING SESSION LOW PRICE
   |82=TRADING SESSION LOW PRICE|83=TRADING SESSION LOW PRICE|84=TRADING SESSION LOW PRICE
   |85=TRADING SESSION LOW PRICE|86=TRADING SESSION LOW PRICE|87=TRADING SESSION LOW PRICE
   |88=TRADING SESSION LOW PRICE|89=TRADING SESSION LOW PRICE|9=TRADING SESSION VWAP PRICE
   |90=TRADING SESSION VWAP PRICE|91=TRADING SESSION VWAP PRICE|92=TRADING SESSION VWAP PRICE
   |93=TRADING SESSION VWAP PRICE|94=TRADING SESSION VWAP PRICE|95=TRADING SESSION VWAP PRICE
   |96=TRADING SESSION VWAP PRICE|97=TRADING SESSION VWAP PRICE|98=TRADING SESSION VWAP PRICE
   |99=TRADING SESSION VWAP PRICE|A=IMBALANCE|B=TRADE VOLUME|C=OPEN INTEREST
   |D=COMPOSITE UNDERLYING PRICE|E=SIMULATED SELL PRICE|F=SIMULATED BUY PRICE|G=MARGIN RATE
   |H=MID PRICE|J=EMPTY BOOK|K=SETTLE HIGH PRICE|L=SETTLE LOW PRICE|M=PRIOR SETTLE PRICE
   |N=SESSION HIGH BID|O=SESSION LOW OFFER|P=EARLY PRICES|Q=AUCTION CLEARING PRICE
   |R=DAILY VALUE ADJUSTMENT FOR LONG POSITIONS|S=SWAP VALUE FACTOR
   |T=CUMULATIVE VALUE ADJUSTMENT FOR LONG POSITIONS|U=DAILY VALUE ADJUSTMENT FOR SHORT POSITIONS
   |V=CUMULATIVE VALUE ADJUSTMENT FOR SHORT POSITIONS|W=FIXING PRICE|X=CASH RATE|Y=RECOVERY RATE
   |Z=RECOVERY RATE FOR LONG|a=RECOVERY RATE FOR SHORT
  @49c|0=PLUS TICK|1=ZERO PLUS TICK|10=ZERO PLUS TICK|11=ZERO PLUS TICK|12=ZERO PLUS TICK
   |13=ZERO PLUS TICK|14=ZERO PLUS TICK|15=ZERO PLUS TICK|16=ZERO PLUS TICK|17=ZERO PLUS TICK
   |18=ZERO PLUS TICK|19=ZERO PLUS TICK|2=MINUS TICK|20=MINUS TICK|21=MINUS TICK|22=MINUS TICK
   |23=MINUS TICK|24=MINUS TICK|25=MINUS TICK|26=MINUS TICK|27=MINUS TICK|28=MINUS TICK
   |29=MINUS TICK|3=ZERO MINUS TICK|30=ZERO MINUS TICK|31=ZERO MINUS TICK|32=ZERO MINUS TICK
   |33=ZERO MINUS TICK|34=ZERO MINUS TICK|35=ZERO MINUS TICK|36=ZERO MINUS TICK|37=ZERO MINUS TICK
   |38=ZERO MINUS TICK|39=ZERO MINUS TICK
  @50c|0=NEW|1=CHANGE|10=CHANGE|11=CHANGE|12=CHANGE|13=CHANGE|14=CHANGE|15=CHANGE|16=CHANGE
   |17=CHANGE|18=CHANGE|19=CHANGE|2=DELETE|20=DELETE|21=DELETE|22=DELETE|23=DELETE|24=DELETE
   |25=DELETE|26=DELETE|27=DELETE|28=DELETE|29=DELETE|3=DELETE THRU|30=DELETE THRU|31=DELETE THRU
   |32=DELETE THRU|33=DELETE THRU|34=DELETE THRU|35=DELETE THRU|36=DELETE THRU|37=DELETE THRU
   |38=DELETE THRU|39=DELETE THRU|4=DELETE FROM|40=DELETE FROM|41=DELETE FROM|42=DELETE FROM
   |43=DELETE FROM|44=DELETE FROM|45=DELETE FROM|46=DELETE FROM|47=DELETE FROM|48=DELETE FROM
   |49=DELETE FROM|5=OVERLAY|50=OVERLAY|51=OVERLAY|52=OVERLAY|53=OVERLAY|54=OVERLAY|55=OVERLAY
   |56=OVERLAY|57=OVERLAY|58=OVERLAY|59=OVERLAY
  @51c|0=UNKNOWN SYMBOL|1=DUPLICATE MDREQID|10=DUPLICATE MDREQID|11=DUPLICATE MDREQID
   |12=DUPLICATE MDREQID|13=DUPLICATE MDREQID|14=DUPLICATE MDREQID|15=DUPLICATE MDREQID
   |16=DUPLICATE MDREQID|17=DUPLICATE MDREQID|18=DUPLICATE MDREQID|19=DUPLICATE MDREQID
   |2=INSUFFICIENT BANDWIDTH|20=INSUFFICIENT BANDWIDTH|21=INSUFFICIENT BANDWIDTH
   |22=INSUFFICIENT BANDWIDTH|23=INSUFFICIENT BANDWIDTH|24=INSUFFICIENT BANDWIDTH
   |25=INSUFFICIENT BANDWIDTH|26=INSUFFICIENT BANDWIDTH|27=INSUFFICIENT BANDWIDTH
   |28=INSUFFICIENT BANDWIDTH|29=INSUFFICIENT BANDWIDTH|3=INSUFFICIENT PERMISSIONS
   |30=INSUFFICIENT PERMISSIONS|31=INSUFFICIENT PERMISSIONS|32=INSUFFICIENT PERMISSIONS
   |33=INSUFFICIENT PERMISSIONS|34=INSUFFICIENT PERMISSIONS|35=INSUFFICIENT PERMISSIONS
   |36=INSUFFICIENT PERMISSIONS|37=INSUFFICIENT PERMISSIONS|38=INSUFFICIENT PERMISSIONS
   |39=INSUFFICIENT PERMISSIONS|4=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |40=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE|41=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |42=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE|43=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |44=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE|45=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |46=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE|47=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |48=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE|49=UNSUPPORTED SUBSCRIPTIONREQUESTTYPE
   |5=UNSUPPORTED MARKETDEPTH|50=UNSUPPORTED MARKETDEPTH|51=UNSUPPORTED MARKETDEPTH
   |52=UNSUPPORTED MARKETDEPTH|53=UNSUPPORTED MARKETDEPTH|54=UNSUPPORTED MARKETDEPTH
   |55=UNSUPPORTED MARKETDEPTH|56=UNSUPPORTED MARKETDEPTH|57=UNSUPPORTED MARKETDEPTH
   |58=UNSUPPORTED MARKETDEPTH|59=UNSUPPORTED MARKETDEPTH|6=UNSUPPORTED MDUPDATETYPE
   |60=UNSUPPORTED MDUPDATETYPE|61=UNSUPPORTED MDUPDATETYPE|62=UNSUPPORTED MDUPDATETYPE
   |63=UNSUPPORTED MDUPDATETYPE|64=UNSUPPORTED MDUPDATETYPE|65=UNSUPPORTED MDUPDATETYPE
   |66=UNSUPPORTED MDUPDATETYPE|67=UNSUPPORTED MDUPDATETYPE|68=UNSUPPORTED MDUPDATETYPE
   |69=UNSUPPORTED MDUPDATETYPE|7=UNSUPPORTED AGGREGATEDBOOK|70=UNSUPPORTED AGGREGATEDBOOK
   |71=UNSUPPORTED AGGREGATEDBOOK|72=UNSUPPORTED AGGREGATEDBOOK|73=UNSUPPORTED AGGREGATEDBOOK
   |74=UNSUPPORTED AGGREGATEDBOOK|75=UNSUPPORTED AGGREGATEDBOOK|76=UNSUPPORTED AGGREGATEDBOOK
   |77=UNSUPPORTED AGGREGATEDBOOK|78=UNSUPPORTED AGGREGATEDBOOK|79=UNSUPPORTED AGGREGATEDBOOK
   |8=UNSUPPORTED MDENTRYTYPE|80=UNSUPPORTED MDENTRYTYPE|81=UNSUPPORTED MDENTRYTYPE
   |82=UNSUPPORTED MDENTRYTYPE|83=UNSUPPORTED MDENTRYTYPE|84=UNSUPPORTED MDENTRYTYPE
   |85=UNSUPPORTED MDENTRYTYPE|86=UNSUPPORTED MDENTRYTYPE|87=UNSUPPORTED MDENTRYTYPE
   |88=UNSUPPORTED MDENTRYTYPE|89=UNSUPPORTED MDENTRYTYPE|9=UNSUPPORTED TRADINGSESSIONID
   |90=UNSUPPORTED TRADINGSESSIONID|91=UNSUPPORTED TRADINGSESSIONID
   |92=UNSUPPORTED TRADINGSESSIONID|93=UNSUPPORTED TRADINGSESSIONID
   |94=UNSUPPORTED TRADINGSESSIONID|95=UNSUPPORTED TRADINGSESSIONID
   |96=UNSUPPORTED TRADINGSESSIONID|97=UNSUPPORTED TRADINGSESSIONID
   |98=UNSUPPORTED TRADINGSESSIONID|99=UNSUPPORTED TRADINGSESSIONID|A=UNSUPPORTED SCOPE
   |B=UNSUPPORTED OPENCLOSESETTLEFLAG|C=UNSUPPORTED MDIMPLICITDELETE|D=INSUFFICIENT CREDIT
  @52c|0=CANCELLATION|1=ERROR|10=ERROR|11=ERROR|12=ERROR|13=ERROR|14=ERROR|15=ERROR|16=ERROR
   |17=ERROR|18=ERROR|19=ERROR
  @53c|0=DAILY OPEN|1=SESSION OPEN|10=SESSION OPEN|11=SESSION OPEN|12=SESSION OPEN|13=SESSION OPEN
   |14=SESSION OPEN|15=SESSION OPEN|16=SESSION OPEN|17=SESSION OPEN|18=SESSION OPEN
   |19=SESSION OPEN|2=DELIVERY SETTLEMENT ENTRY|20=DELIVERY SETTLEMENT ENTRY
   |21=DELIVERY SETTLEMENT ENTRY|22=DELIVERY SETTLEMENT ENTRY|23=DELIVERY SETTLEMENT ENTRY
   |24=DELIVERY SETTLEMENT ENTRY|25=DELIVERY SETTLEMENT ENTRY|26=DELIVERY SETTLEMENT ENTRY
   |27=DELIVERY SETTLEMENT ENTRY|28=DELIVERY SETTLEMENT ENTRY|29=DELIVERY SETTLEMENT ENTRY
   |3=EXPECTED ENTRY|30=EXPECTED ENTRY|31=EXPECTED ENTRY|32=EXPECTED ENTRY|33=EXPECTED ENTRY
   |34=EXPECTED ENTRY|35=EXPECTED ENTRY|36=EXPECTED ENTRY|37=EXPECTED ENTRY|38=EXPECTED ENTRY
   |39=EXPECTED ENTRY|4=ENTRY FROM PREVIOUS BUSINESS DAY|40=ENTRY FROM PREVIOUS BUSINESS DAY
   |41=ENTRY FROM PREVIOUS BUSINESS DAY|42=ENTRY FROM PREVIOUS BUSINESS DAY
   |43=ENTRY FROM PREVIOUS BUSINESS DAY|44=ENTRY FROM PREVIOUS BUSINESS DAY
   |45=ENTRY FROM PREVIOUS BUSINESS DAY|46=ENTRY FROM PREVIOUS BUSINESS DAY
   |47=ENTRY FROM PREVIOUS BUSINESS DAY|48=ENTRY FROM PREVIOUS BUSINESS DAY
   |49=ENTRY FROM PREVIOUS BUSINESS DAY|5=THEORETICAL PRICE VALUE|50=THEORETICAL PRICE VALUE
   |51=THEORETICAL PRICE VALUE|52=THEORETICAL PRICE VALUE|53=THEORETICAL PRICE VALUE
   |54=THEORETICAL PRICE VALUE|55=THEORETICAL PRICE VALUE|56=THEORETICAL PRICE VALUE
   |57=THEORETICAL PRICE VALUE|58=THEORETICAL PRICE VALUE|59=THEORETICAL PRICE VALUE
  @54c|1=BANKRUPT|10=BANKRUPT|11=BANKRUPT|12=BANKRUPT|13=BANKRUPT|14=BANKRUPT|15=BANKRUPT
   |16=BANKRUPT|17=BANKRUPT|18=BANKRUPT|19=BANKRUPT|2=PENDING DELISTING|20=PENDING DELISTING
   |21=PENDING DELISTING|22=PENDING DELISTING|23=PENDING DELISTING|24=PENDING DELISTING
   |25=PENDING DELISTING|26=PENDING DELISTING|27=PENDING DELISTING|28=PENDING DELISTING
   |29=PENDING DELISTING|3=RESTRICTED|30=RESTRICTED|31=RESTRICTED|32=RESTRICTED|33=RESTRICTED
   |34=RESTRICTED|35=RESTRICTED|36=RESTRICTED|37=RESTRICTED|38=RESTRICTED|39=RESTRICTED
  @55c|A=EX DIVIDEND|B=EX DISTRIBUTION|C=EX RIGHTS|D=NEW|E=EX INTEREST|F=CASH DIVIDEND
   |G=STOCK DIVIDEND|H=NON INTEGER STOCK SPLIT|I=REVERSE STOCK SPLIT
   |J=STANDARD INTEGER STOCK SPLIT|K=POSITION CONSOLIDATION|L=LIQUIDATION REORGANIZATION
   |M=MERGER REORGANIZATION|N=RIGHTS OFFERING|O=SHAREHOLDER MEETING|P=SPINOFF|Q=TENDER OFFER
   |R=WARRANT|S=SPECIAL ACTION|T=SYMBOL CONVERSION|U=CUSIP|V=LEAP ROLLOVER|W=SUCCESSION EVENT
  @56i|0=ACCEPTED|1=CANCEL FOR SYMBOL|10=PENDING|11=PASS|12=LOCKED MARKET WARNING
   |13=CROSS MARKET WARNING|14=CANCELED DUE TO LOCK MARKET|15=CANCELED DUE TO CROSS MARKET
   |16=ACTIVE|17=CANCELED|18=UNSOLICITED QUOTE REPLENISHMENT|19=PENDING END TRADE
   |2=CANCELED FOR SECURITY TYPE|20=TOO LATE TO END|3=CANCELED FOR UNDERLYING|4=CANCELED ALL
   |5=REJECTED|6=REMOVED FROM MARKET|7=EXPIRED|8=QUERY|9=QUOTE NOT FOUND
  @57i|1=CANCEL FOR ONE OR MORE SECURITIES|2=CANCEL FOR SECURITY TYPE
   |3=CANCEL FOR UNDERLYING SECURITY|4=CANCEL ALL QUOTES|5=CANCEL QUOTE SPECIFIED IN QUOTEID
   |6=CANCEL BY QUOTETYPE|7=CANCEL FOR SECURITY ISSUER|8=CANCEL FOR ISSUER OF UNDERLYING SECURITY
  @58i|1=UNKNOWN SYMBOL|10=PRICE EXCEEDS CURRENT PRICE BAND|11=QUOTE LOCKED
   |12=INVALID OR UNKNOWN SECURITY ISSUER|13=INVALID OR UNKNOWN ISSUER OF UNDERLYING SECURITY
   |2=EXCHANGE|3=QUOTE REQUEST EXCEEDS LIMIT|4=TOO LATE TO ENTER|5=UNKNOWN QUOTE|6=DUPLICATE QUOTE
   |7=INVALID BID ASK SPREAD|8=INVALID PRICE|9=NOT AUTHORIZED TO QUOTE SECURITY|99=OTHER
  @59i|0=NO ACKNOWLEDGEMENT|1=ACKNOWLEDGE ONLY NEGATIVE OR ERRONEOUS QUOTES
   |2=ACKNOWLEDGE EACH QUOTE MESSAGE|3=SUMMARY ACKNOWLEDGEMENT
  @60i|1=MANUAL|2=AUTOMATIC
  @61i|0=REQUEST SECURITY IDENTITY AND SPECIFICATIONS
   |1=REQUEST SECURITY IDENTITY FOR THE SPECIFICATIONS PROVIDED|2=REQUEST LIST SECURITY TYPES
   |3=REQUEST LIST SECURITIES|4=SYMBOL|5=SECURITYTYPE AND OR CFICODE|6=PRODUCT|7=TRADINGSESSIONID
   |8=ALL SECURITIES|9=MARKETID OR MARKETID PLUS MARKETSEGMENTID
  @62i|1=ACCEPT SECURITY PROPOSAL AS IS
   |2=ACCEPT SECURITY PROPOSAL WITH REVISIONS AS INDICATED IN THE MESSAGE
   |3=LIST OF SECURITY TYPES RETURNED PER REQUEST|4=LIST OF SECURITIES RETURNED PER REQUEST
   |5=REJECT SECURITY PROPOSAL|6=CANNOT MATCH SELECTION CRITERIA
  @63i|1=OPENING DELAY|10=MARKET ON CLOSE IMBALANCE SELL|11=11|12=NO MARKET IMBALANCE
   |13=NO MARKET ON CLOSE IMBALANCE|14=ITS PRE OPENING|15=NEW PRICE INDICATION
   |16=TRADE DISSEMINATION TIME|17=READY TO TRADE|18=NOT AVAILABLE FOR TRADING
   |19=NOT TRADED ON THIS MARKET|2=TRADING HALT|20=UNKNOWN OR INVALID|21=PRE OPEN
   |22=OPENING ROTATION|23=FAST MARKET|24=PRE CROSS|25=CROSS|26=POST CLOSE|3=RESUME|4=NO OPEN
   |5=PRICE INDICATION|6=TRADING RANGE INDICATION|7=MARKET IMBALANCE BUY|8=MARKET IMBALANCE SELL
   |9=MARKET ON CLOSE IMBALANCE BUY
  @64i|0=NEWS DISSEMINATION|1=ORDER INFLUX|2=ORDER IMBALANCE|3=ADDITIONAL INFORMATION
   |4=NEWS PENDING|5=EQUIPMENT CHANGEOVER
  @65i|1=CANCEL|2=ERROR|3=CORRECTION
  @66s|1=DAY|2=HALFDAY|3=MORNING|4=AFTERNOON|5=EVENING|6=AFTER HOURS
  @67i|1=ELECTRONIC|2=OPEN OUTCRY|3=TWO PARTY
  @68i|1=TESTING|2=SIMULATED|3=PRODUCTION
  @69i|0=UNKNOWN|1=HALTED|2=OPEN|3=CLOSED|4=PRE OPEN|5=PRE CLOSE|6=REQUEST REJECTED
  @70i|0=INVALID TAG NUMBER|1=REQUIRED TAG MISSING|10=SENDINGTIME ACCURACY PROBLEM
   |11=INVALID MSGTYPE|12=XML VALIDATION ERROR|13=TAG APPEARS MORE THAN ONCE
   |14=TAG SPECIFIED OUT OF REQUIRED ORDER|15=REPEATING GROUP FIELDS OUT OF ORDER
   |16=INCORRECT NUMINGROUP COUNT FOR REPEATING GROUP|17=NON DATA VALUE INCLUDES FIELD DELIMITER
   |18=INVALID UNSUPPORTED APPLICATION VERSION|2=TAG NOT DEFINED FOR THIS MESSAGE TYPE
   |3=UNDEFINED TAG|4=TAG SPECIFIED WITHOUT A VALUE|5=VALUE IS INCORRECT
   |6=INCORRECT DATA FORMAT FOR VALUE|7=DECRYPTION PROBLEM|8=SIGNATURE PROBLEM|9=COMPID PROBLEM
   |99=OTHER
  @71c|C=CANCEL|N=NO
  @72i|0=GT CORPORATE ACTION|1=GT RENEWAL|10=WAREHOUSE RECAP|11=PEG REFRESH|2=VERBAL CHANGE
   |3=REPRICING OF ORDER|4=BROKER OPTION|5=PARTIAL DECLINE OF ORDERQTY|6=CANCEL ON TRADING HALT
   |7=CANCEL ON SYSTEM FAILURE|8=MARKET|9=CANCELED NOT BEST|99=OTHER
  @73i|0=OTHER|1=UNKNOWN ID|18=INVALID PRICE INCREMENT|2=UNKNOWN SECURITY
   |3=UNSUPPORTED MESSAGE TYPE|4=APPLICATION NOT AVAILABLE|5=CONDITIONALLY REQUIRED FIELD MISSING
   |6=NOT AUTHORIZED|7=DELIVERTO FIRM NOT AVAILABLE AT THIS TIME
  @74c|R=RECEIVE|S=SEND
  @75c|0=RELATED TO DISPLAYED PRICE|1=RELATED TO MARKET PRICE|10=RELATED TO MARKET PRICE
   |11=RELATED TO MARKET PRICE|12=RELATED TO MARKET PRICE|13=RELATED TO MARKET PRICE
   |14=RELATED TO MARKET PRICE|15=RELATED TO MARKET PRICE|16=RELATED TO MARKET PRICE
   |17=RELATED TO MARKET PRICE|18=RELATED TO MARKET PRICE|19=RELATED TO MARKET PRICE
   |2=RELATED TO PRIMARY PRICE|20=RELATED TO PRIMARY PRICE|21=RELATED TO PRIMARY PRICE
   |22=RELATED TO PRIMARY PRICE|23=RELATED TO PRIMARY PRICE|24=RELATED TO PRIMARY PRICE
   |25=RELATED TO PRIMARY PRICE|26=RELATED TO PRIMARY PRICE|27=RELATED TO PRIMARY PRICE
   |28=RELATED TO PRIMARY PRICE|29=RELATED TO PRIMARY PRICE|3=RELATED TO LOCAL PRIMARY PRICE
   |30=RELATED TO LOCAL PRIMARY PRICE|31=RELATED TO LOCAL PRIMARY PRICE
   |32=RELATED TO LOCAL PRIMARY PRICE|33=RELATED TO LOCAL PRIMARY PRICE
   |34=RELATED TO LOCAL PRIMARY PRICE|35=RELATED TO LOCAL PRIMARY PRICE
   |36=RELATED TO LOCAL PRIMARY PRICE|37=RELATED TO LOCAL PRIMARY PRICE
   |38=RELATED TO LOCAL PRIMARY PRICE|39=RELATED TO LOCAL PRIMARY PRICE
   |4=RELATED TO MIDPOINT PRICE|40=RELATED TO MIDPOINT PRICE|41=RELATED TO MIDPOINT PRICE
   |42=RELATED TO MIDPOINT PRICE|43=RELATED TO MIDPOINT PRICE|44=RELATED TO MIDPOINT PRICE
   |45=RELATED TO MIDPOINT PRICE|46=RELATED TO MIDPOINT PRICE|47=RELATED TO MIDPOINT PRICE
   |48=RELATED TO MIDPOINT PRICE|49=RELATED TO MIDPOINT PRICE|5=RELATED TO LAST TRADE PRICE
   |50=RELATED TO LAST TRADE PRICE|51=RELATED TO LAST TRADE PRICE|52=RELATED TO LAST TRADE PRICE
   |53=RELATED TO LAST TRADE PRICE|54=RELATED TO LAST TRADE PRICE|55=RELATED TO LAST TRADE PRICE
   |56=RELATED TO LAST TRADE PRICE|57=RELATED TO LAST TRADE PRICE|58=RELATED TO LAST TRADE PRICE
   |59=RELATED TO LAST TRADE PRICE|6=RELATED TO VWAP|60=RELATED TO VWAP|61=RELATED TO VWAP
   |62=RELATED TO VWAP|63=RELATED TO VWAP|64=RELATED TO VWAP|65=RELATED TO VWAP|66=RELATED TO VWAP
   |67=RELATED TO VWAP|68=RELATED TO VWAP|69=RELATED TO VWAP|7=AVERAGE PRICE GUARANTEE
   |70=AVERAGE PRICE GUARANTEE|71=AVERAGE PRICE GUARANTEE|72=AVERAGE PRICE GUARANTEE
   |73=AVERAGE PRICE GUARANTEE|74=AVERAGE PRICE GUARANTEE|75=AVERAGE PRICE GUARANTEE
   |76=AVERAGE PRICE GUARANTEE|77=AVERAGE PRICE GUARANTEE|78=AVERAGE PRICE GUARANTEE
   |79=AVERAGE PRICE GUARANTEE
  @76i|1=NON DISCLOSED STYLE|2=DISCLOSED STYLE|3=NO BIDDING PROCESS
  @77i|1=SECTOR|2=COUNTRY|3=INDEX
  @78i|1=SIDE VALUE 1|2=SIDE VALUE 2
  @79i|1=5 DAY MOVING AVERAGE|2=20 DAY MOVING AVERAGE|3=NORMAL MARKET SIZE|4=OTHER
  @80i|1=BUY SIDE EXPLICITLY REQUESTS STATUS USING STATUE REQUEST
   |2=SELL SIDE PERIODICALLY SENDS STATUS USING LIST STATUS PERIOD OPTIONALLY SPECIFIED IN PROGRESSPERIOD
   |3=REAL TIME EXECUTION REPORTS
  @81i|1=NET|2=GROSS
  @82c|A=AGENCY|G=VWAP GUARANTEE|J=GUARANTEED CLOSE|R=RISK TRADE
  @83c|2=CLOSING PRICE AT MORNING SESSION|20=CLOSING PRICE AT MORNING SESSION
   |21=CLOSING PRICE AT MORNING SESSION|22=CLOSING PRICE AT MORNING SESSION
   |23=CLOSING PRICE AT MORNING SESSION|24=CLOSING PRICE AT MORNING SESSION
   |25=CLOSING PRICE AT MORNING SESSION|26=CLOSING PRICE AT MORNING SESSION
   |27=CLOSING PRICE AT MORNING SESSION|28=CLOSING PRICE AT MORNING SESSION
   |29=CLOSING PRICE AT MORNING SESSION|3=CLOSING PRICE|30=CLOSING PRICE|31=CLOSING PRICE
   |32=CLOSING PRICE|33=CLOSING PRICE|34=CLOSING PRICE|35=CLOSING PRICE|36=CLOSING PRICE
   |37=CLOSING PRICE|38=CLOSING PRICE|39=CLOSING PRICE|4=CURRENT PRICE|40=CURRENT PRICE
   |41=CURRENT PRICE|42=CURRENT PRICE|43=CURRENT PRICE|44=CURRENT PRICE|45=CURRENT PRICE
   |46=CURRENT PRICE|47=CURRENT PRICE|48=CURRENT PRICE|49=CURRENT PRICE|5=SQ|50=SQ|51=SQ|52=SQ
   |53=SQ|54=SQ|55=SQ|56=SQ|57=SQ|58=SQ|59=SQ|6=VWAP THROUGH A DAY|60=VWAP THROUGH A DAY
   |61=VWAP THROUGH A DAY|62=VWAP THROUGH A DAY|63=VWAP THROUGH A DAY|64=VWAP THROUGH A DAY
   |65=VWAP THROUGH A DAY|66=VWAP THROUGH A DAY|67=VWAP THROUGH A DAY|68=VWAP THROUGH A DAY
   |69=VWAP THROUGH A DAY|7=VWAP THROUGH A MORNING SESSION|70=VWAP THROUGH A MORNING SESSION
   |71=VWAP THROUGH A MORNING SESSION|72=VWAP THROUGH A MORNING SESSION
   |73=VWAP THROUGH A MORNING SESSION|74=VWAP THROUGH A MORNING SESSION
   |75=VWAP THROUGH A MORNING SESSION|76=VWAP THROUGH A MORNING SESSION
   |77=VWAP THROUGH A MORNING SESSION|78=VWAP THROUGH A MORNING SESSION
   |79=VWAP THROUGH A MORNING SESSION|8=VWAP THROUGH AN AFTERNOON SESSION
   |80=VWAP THROUGH AN AFTERNOON SESSION|81=VWAP THROUGH AN AFTERNOON SESSION
   |82=VWAP THROUGH AN AFTERNOON SESSION|83=VWAP THROUGH AN AFTERNOON SESSION
   |84=VWAP THROUGH AN AFTERNOON SESSION|85=VWAP THROUGH AN AFTERNOON SESSION
   |86=VWAP THROUGH AN AFTERNOON SESSION|87=VWAP THROUGH AN AFTERNOON SESSION
   |88=VWAP THROUGH AN AFTERNOON SESSION|89=VWAP THROUGH AN AFTERNOON SESSION
   |9=VWAP THROUGH A DAY EXCEPT YORI|90=VWAP THROUGH A DAY EXCEPT YORI
   |91=VWAP THROUGH A DAY EXCEPT YORI|92=VWAP THROUGH A DAY EXCEPT YORI
   |93=VWAP THROUGH A DAY EXCEPT YORI|94=VWAP THROUGH A DAY EXCEPT YORI
   |95=VWAP THROUGH A DAY EXCEPT YORI|96=VWAP THROUGH A DAY EXCEPT YORI
   |97=VWAP THROUGH A DAY EXCEPT YORI|98=VWAP THROUGH A DAY EXCEPT YORI
   |99=VWAP THROUGH A DAY EXCEPT YORI|A=VWAP THROUGH A MORNING SESSION EXCEPT YORI
   |B=VWAP THROUGH AN AFTERNOON SESSION EXCEPT YORI|C=STRIKE|D=OPEN|Z=OTHERS
  @84i|1=PERCENTAGE|10=FIXED CABINET TRADE PRICE|11=VARIABLE CABINET TRADE PRICE
   |13=PRODUCT TICKS IN HALFS|14=PRODUCT TICKS IN FOURTHS|15=PRODUCT TICKS IN EIGHTS
   |16=PRODUCT TICKS IN SIXTEENTHS|17=PRODUCT TICKS IN THIRTY SECONDS
   |18=PRODUCT TICKS IN SIXTY FORTHS|19=PRODUCT TICKS IN ONE TWENTY EIGHTS|2=PER UNIT
   |3=FIXED AMOUNT|4=DISCOUNT|5=PREMIUM|6=SPREAD|7=TED PRICE|8=TED YIELD|9=YIELD
  @85i|0=BOOK OUT ALL TRADES ON DAY OF EXECUTION
   |1=ACCUMULATE EXECTUIONS UNTIL FORDER IS FILLED OR EXPIRES
   |2=ACCUMULATE UNTIL VERBALLLY NOTIFIED OTHERWISE
  @86i|1=ACK|2=RESPONSE|3=TIMED|4=EXEC STARTED|5=ALL DONE|6=ALERT
  @87i|1=IN BIDDING PROCESS|2=RECEIVED FOR EXECUTION|3=EXECUTING|4=CANCELLING|5=ALERT|6=ALL DONE
   |7=REJECT
  @88c|1=IMMEDIATE|10=IMMEDIATE|11=IMMEDIATE|12=IMMEDIATE|13=IMMEDIATE|14=IMMEDIATE|15=IMMEDIATE
   |16=IMMEDIATE|17=IMMEDIATE|18=IMMEDIATE|19=IMMEDIATE|2=WAIT FOR EXECUT INSTRUCTION
   |20=WAIT FOR EXECUT INSTRUCTION|21=WAIT FOR EXECUT INSTRUCTION|22=WAIT FOR EXECUT INSTRUCTION
   |23=WAIT FOR EXECUT INSTRUCTION|24=WAIT FOR EXECUT INSTRUCTION|25=WAIT FOR EXECUT INSTRUCTION
   |26=WAIT FOR EXECUT INSTRUCTION|27=WAIT FOR EXECUT INSTRUCTION|28=WAIT FOR EXECUT INSTRUCTION
   |29=WAIT FOR EXECUT INSTRUCTION|3=EXCHANGE SWITCH CIV ORDER 3|30=EXCHANGE SWITCH CIV ORDER 3
   |31=EXCHANGE SWITCH CIV ORDER 3|32=EXCHANGE SWITCH CIV ORDER 3|33=EXCHANGE SWITCH CIV ORDER 3
   |34=EXCHANGE SWITCH CIV ORDER 3|35=EXCHANGE SWITCH CIV ORDER 3|36=EXCHANGE SWITCH CIV ORDER 3
   |37=EXCHANGE SWITCH CIV ORDER 3|38=EXCHANGE SWITCH CIV ORDER 3|39=EXCHANGE SWITCH CIV ORDER 3
   |4=EXCHANGE SWITCH CIV ORDER 4|40=EXCHANGE SWITCH CIV ORDER 4|41=EXCHANGE SWITCH CIV ORDER 4
   |42=EXCHANGE SWITCH CIV ORDER 4|43=EXCHANGE SWITCH CIV ORDER 4|44=EXCHANGE SWITCH CIV ORDER 4
   |45=EXCHANGE SWITCH CIV ORDER 4|46=EXCHANGE SWITCH CIV ORDER 4|47=EXCHANGE SWITCH CIV ORDER 4
   |48=EXCHANGE SWITCH CIV ORDER 4|49=EXCHANGE SWITCH CIV ORDER 4|5=EXCHANGE SWITCH CIV ORDER 5
   |50=EXCHANGE SWITCH CIV ORDER 5|51=EXCHANGE SWITCH CIV ORDER 5|52=EXCHANGE SWITCH CIV ORDER 5
   |53=EXCHANGE SWITCH CIV ORDER 5|54=EXCHANGE SWITCH CIV ORDER 5|55=EXCHANGE SWITCH CIV ORDER 5
   |56=EXCHANGE SWITCH CIV ORDER 5|57=EXCHANGE SWITCH CIV ORDER 5|58=EXCHANGE SWITCH CIV ORDER 5
   |59=EXCHANGE SWITCH CIV ORDER 5
  @89c|1=ORDER CANCEL REQUEST|10=ORDER CANCEL REQUEST|11=ORDER CANCEL REQUEST
   |12=ORDER CANCEL REQUEST|13=ORDER CANCEL REQUEST|14=ORDER CANCEL REQUEST
   |15=ORDER CANCEL REQUEST|16=ORDER CANCEL REQUEST|17=ORDER CANCEL REQUEST
   |18=ORDER CANCEL REQUEST|19=ORDER CANCEL REQUEST|2=ORDER CANCEL REPLACE REQUEST
   |20=ORDER CANCEL REPLACE REQUEST|21=ORDER CANCEL REPLACE REQUEST
   |22=ORDER CANCEL REPLACE REQUEST|23=ORDER CANCEL REPLACE REQUEST
   |24=ORDER CANCEL REPLACE REQUEST|25=ORDER CANCEL REPLACE REQUEST
   |26=ORDER CANCEL REPLACE REQUEST|27=ORDER CANCEL REPLACE REQUEST
   |28=ORDER CANCEL REPLACE REQUEST|29=ORDER CANCEL REPLACE REQUEST
  @90c|1=SINGLE SECURITY|10=SINGLE SECURITY|11=SINGLE SECURITY|12=SINGLE SECURITY
   |13=SINGLE SECURITY|14=SINGLE SECURITY|15=SINGLE SECURITY|16=SINGLE SECURITY|17=SINGLE SECURITY
   |18=SINGLE SECURITY|19=SINGLE SECURITY|2=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |20=INDIVIDUAL LEG OF A MULTI LEG SECURITY|21=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |22=INDIVIDUAL LEG OF A MULTI LEG SECURITY|23=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |24=INDIVIDUAL LEG OF A MULTI LEG SECURITY|25=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |26=INDIVIDUAL LEG OF A MULTI LEG SECURITY|27=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |28=INDIVIDUAL LEG OF A MULTI LEG SECURITY|29=INDIVIDUAL LEG OF A MULTI LEG SECURITY
   |3=MULTI LEG SECURITY|30=MULTI LEG SECURITY|31=MULTI LEG SECURITY|32=MULTI LEG SECURITY
   |33=MULTI LEG SECURITY|34=MULTI LEG SECURITY|35=MULTI LEG SECURITY|36=MULTI LEG SECURITY
   |37=MULTI LEG SECURITY|38=MULTI LEG SECURITY|39=MULTI LEG SECURITY
  @91c|1=KOREAN INVESTOR ID|10=KOREAN INVESTOR ID|11=KOREAN INVESTOR ID|12=KOREAN INVESTOR ID
   |13=KOREAN INVESTOR ID|14=KOREAN INVESTOR ID|15=KOREAN INVESTOR ID|16=KOREAN INVESTOR ID
   |17=KOREAN INVESTOR ID|18=KOREAN INVESTOR ID|19=KOREAN INVESTOR ID
   |2=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |20=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |21=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |22=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |23=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |24=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |25=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |26=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |27=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |28=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID
   |29=TAIWANESE QUALIFIED FOREIGN INVESTOR ID QFII FID|3=TAIWANESE TRADING ACCT
   |30=TAIWANESE TRADING ACCT|31=TAIWANESE TRADING ACCT|32=TAIWANESE TRADING ACCT
   |33=TAIWANESE TRADING ACCT|34=TAIWANESE TRADING ACCT|35=TAIWANESE TRADING ACCT
   |36=TAIWANESE TRADING ACCT|37=TAIWANESE TRADING ACCT|38=TAIWANESE TRADING ACCT
   |39=TAIWANESE TRADING ACCT|4=MALAYSIAN CENTRAL DEPOSITORY|40=MALAYSIAN CENTRAL DEPOSITORY
   |41=MALAYSIAN CENTRAL DEPOSITORY|42=MALAYSIAN CENTRAL DEPOSITORY
   |43=MALAYSIAN CENTRAL DEPOSITORY|44=MALAYSIAN CENTRAL DEPOSITORY
   |45=MALAYSIAN CENTRAL DEPOSITORY|46=MALAYSIAN CENTRAL DEPOSITORY
   |47=MALAYSIAN CENTRAL DEPOSITORY|48=MALAYSIAN CENTRAL DEPOSITORY
   |49=MALAYSIAN CENTRAL DEPOSITORY|5=CHINESE INVESTOR ID|50=CHINESE INVESTOR ID
   |51=CHINESE INVESTOR ID|52=CHINESE INVESTOR ID|53=CHINESE INVESTOR ID|54=CHINESE INVESTOR ID
   |55=CHINESE INVESTOR ID|56=CHINESE INVESTOR ID|57=CHINESE INVESTOR ID|58=CHINESE INVESTOR ID
   |59=CHINESE INVESTOR ID|6=UK NATIONAL INSURANCE OR PENSION NUMBER
   |60=UK NATIONAL INSURANCE OR PENSION NUMBER|61=UK NATIONAL INSURANCE OR PENSION NUMBER
   |62=UK NATIONAL INSURANCE OR PENSION NUMBER|63=UK NATIONAL INSURANCE OR PENSION NUMBER
   |64=UK NATIONAL INSURANCE OR PENSION NUMBER|65=UK NATIONAL INSURANCE OR PENSION NUMBER
   |66=UK NATIONAL INSURANCE OR PENSION NUMBER|67=UK NATIONAL INSURANCE OR PENSION NUMBER
   |68=UK NATIONAL INSURANCE OR PENSION NUMBER|69=UK NATIONAL INSURANCE OR PENSION NUMBER
   |7=US SOCIAL SECURITY NUMBER|70=US SOCIAL SECURITY NUMBER|71=US SOCIAL SECURITY NUMBER
   |72=US SOCIAL SECURITY NUMBER|73=US SOCIAL SECURITY NUMBER|74=US SOCIAL SECURITY NUMBER
   |75=US SOCIAL SECURITY NUMBER|76=US SOCIAL SECURITY NUMBER|77=US SOCIAL SECURITY NUMBER
   |78=US SOCIAL SECURITY NUMBER|79=US SOCIAL SECURITY NUMBER|8=US EMPLOYER OR TAX ID NUMBER
   |80=US EMPLOYER OR TAX ID NUMBER|81=US EMPLOYER OR TAX ID NUMBER
   |82=US EMPLOYER OR TAX ID NUMBER|83=US EMPLOYER OR TAX ID NUMBER
   |84=US EMPLOYER OR TAX ID NUMBER|85=US EMPLOYER OR TAX ID NUMBER
   |86=US EMPLOYER OR TAX ID NUMBER|87=US EMPLOYER OR TAX ID NUMBER
   |88=US EMPLOYER OR TAX ID NUMBER|89=US EMPLOYER OR TAX ID NUMBER|9=AUSTRALIAN BUSINESS NUMBER
   |90=AUSTRALIAN BUSINESS NUMBER|91=AUSTRALIAN BUSINESS NUMBER|92=AUSTRALIAN BUSINESS NUMBER
   |93=AUSTRALIAN BUSINESS NUMBER|94=AUSTRALIAN BUSINESS NUMBER|95=AUSTRALIAN BUSINESS NUMBER
   |96=AUSTRALIAN BUSINESS NUMBER|97=AUSTRALIAN BUSINESS NUMBER|98=AUSTRALIAN BUSINESS NUMBER
   |99=AUSTRALIAN BUSINESS NUMBER|A=AUSTRALIAN TAX FILE NUMBER|B=BIC
   |C=GENERALLY ACCEPTED MARKET PARTICIPANT IDENTIFIER|D=PROPRIETARY|E=ISO COUNTRY CODE
   |F=SETTLEMENT ENTITY LOCATION|G=MIC|H=CSD PARTICIPANT MEMBER CODE
   |I=DIRECTED BROKER THREE CHARACTER ACRONYM AS DEFINED IN ISITC ETC BEST PRACTICE GUIDELINES DOCUMENT
  @92i|1=EXECUTING FIRM|10=SETTLEMENT LOCATION|11=ORDER ORIGINATION TRADER|12=EXECUTING TRADER
   |13=ORDER ORIGINATION FIRM|14=GIVEUP CLEARING FIRM|15=CORRESPONDENT CLEARING FIRM
   |16=EXECUTING SYSTEM|17=CONTRA FIRM|18=CONTRA CLEARING FIRM|19=SPONSORING FIRM
   |2=BROKER OF CREDIT|20=UNDERLYING CONTRA FIRM|21=CLEARING ORGANIZATION|22=EXCHANGE
   |24=CUSTOMER ACCOUNT|25=CORRESPONDENT CLEARING ORGANIZATION|26=CORRESPONDENT BROKER
   |27=BUYER SELLER|28=CUSTODIAN|29=INTERMEDIARY|3=CLIENT ID|30=AGENT|31=SUB CUSTODIAN
   |32=BENEFICIARY|33=INTERESTED PARTY|34=REGULATORY BODY|35=LIQUIDITY PROVIDER|36=ENTERING TRADER
   |37=CONTRA TRADER|38=POSITION ACCOUNT|39=CONTRA INVESTOR ID|4=CLEARING FIRM|40=TRANSFER TO FIRM
   |41=CONTRA POSITION ACCOUNT|42=CONTRA EXCHANGE|43=INTERNAL CARRY ACCOUNT
   |44=ORDER ENTRY OPERATOR ID|45=SECONDARY ACCOUNT NUMBER|46=FOREIGN FIRM
   |47=THIRD PARTY ALLOCATION FIRM|48=CLAIMING ACCOUNT|49=ASSET MANAGER|5=INVESTOR ID
   |50=PLEDGOR ACCOUNT|51=PLEDGEE ACCOUNT|52=LARGE TRADER REPORTABLE ACCOUNT|53=TRADER MNEMONIC
   |54=SENDER LOCATION|55=SESSION ID|56=ACCEPTABLE COUNTERPARTY|57=UNACCEPTABLE COUNTERPARTY
   |58=ENTERING UNIT|59=EXECUTING UNIT|6=INTRODUCING FIRM|60=INTRODUCING BROKER
   |61=QUOTE ORIGINATOR|62=REPORT ORIGINATOR|63=SYSTEMATIC INTERNALISER
   |64=MULTILATERAL TRADING FACILITY|65=REGULATED MARKET|66=MARKET MAKER|67=INVESTMENT FIRM
   |68=HOST COMPETENT AUTHORITY|69=HOME COMPETENT AUTHORITY|7=ENTERING FIRM
   |70=COMPETENT AUTHORITY OF THE MOST RELEVANT MARKET IN TERMS OF LIQUIDITY
   |71=COMPETENT AUTHORITY OF THE TRANSACTION|72=REPORTING INTERMEDIARY|73=EXECUTION VENUE
   |74=MARKET DATA ENTRY ORIGINATOR|75=LOCATION ID|76=DESK ID|77=MARKET DATA MARKET
   |78=ALLOCATION ENTITY|79=PRIME BROKER PROVIDING GENERAL TRADE SERVICES|8=LOCATE
   |80=STEP OUT FIRM|81=BROKERCLEARINGID|82=CENTRAL REGISTRATION DEPOSITORY|83=CLEARING ACCOUNT
   |84=ACCEPTABLE SETTLING COUNTERPARTY|85=UNACCEPTABLE SETTLING COUNTERPARTY
   |9=FUND MANAGER CLIENT ID
  @93i|1=AGENCY|10=MORTGAGE|11=MUNICIPAL|12=OTHER|13=FINANCING|2=COMMODITY|3=CORPORATE|4=CURRENCY
   |5=EQUITY|6=GOVERNMENT|7=INDEX|8=LOAN|9=MONEYMARKET
  @94i|1=SHARES|2=BONDS|3=CURRENTFACE|4=ORIGINALFACE|5=CURRENCY|6=CONTRACTS|7=OTHER|8=PAR
  @95c|0=ROUND TO NEAREST|1=ROUND DOWN|10=ROUND DOWN|11=ROUND DOWN|12=ROUND DOWN|13=ROUND DOWN
   |14=ROUND DOWN|15=ROUND DOWN|16=ROUND DOWN|17=ROUND DOWN|18=ROUND DOWN|19=ROUND DOWN|2=ROUND UP
   |20=ROUND UP|21=ROUND UP|22=ROUND UP|23=ROUND UP|24=ROUND UP|25=ROUND UP|26=ROUND UP
   |27=ROUND UP|28=ROUND UP|29=ROUND UP
  @96i|1=CREST|10=BPAY|11=HIGH VALUE CLEARING SYSTEM HVACS|12=REINVEST IN FUND|2=NSCC|3=EUROCLEAR
   |4=CLEARSTREAM|5=CHEQUE|6=TELEGRAPHIC TRANSFER|7=FED WIRE|8=DIRECT CREDIT|9=ACH CREDIT
  @97c|M=NO WAIVER AGREEMENT|N=NO EXECUTION ONLY|O=NO INSTITUTIONAL|Y=YES
  @98c|1=EXEMPT 1|10=EXEMPT 1|11=EXEMPT 1|12=EXEMPT 1|13=EXEMPT 1|14=EXEMPT 1|15=EXEMPT 1
   |16=EXEMPT 1|17=EXEMPT 1|18=EXEMPT 1|19=EXEMPT 1|2=EXEMPT 2|20=EXEMPT 2|21=EXEMPT 2|22=EXEMPT 2
   |23=EXEMPT 2|24=EXEMPT 2|25=EXEMPT 2|26=EXEMPT 2|27=EXEMPT 2|28=EXEMPT 2|29=EXEMPT 2|3=EXEMPT 3
   |30=EXEMPT 3|31=EXEMPT 3|32=EXEMPT 3|33=EXEMPT 3|34=EXEMPT 3|35=EXEMPT 3|36=EXEMPT 3
   |37=EXEMPT 3|38=EXEMPT 3|39=EXEMPT 3|N=NOT CHECKED|Y=PASSED
  @99c|B=BID PRICE|C=CREATION PRICE|D=CREATION PRICE PLUS ADJUSTMENT PERCENT
   |E=CREATION PRICE PLUS ADJUSTMENT AMOUNT|O=OFFER PRICE|P=OFFER PRICE MINUS ADJUSTMENT PERCENT
   |Q=OFFER PRICE MINUS ADJUSTMENT AMOUNT|S=SINGLE PRICE
  @100i|0=NEW|1=CANCEL|2=REPLACE|3=RELEASE|4=REVERSE|5=CANCEL DUE TO BACK OUT OF TRADE
  @101i|1=CREST|10=DIRECT CREDIT|11=CREDIT CARD|12=ACH DEBIT|13=ACH CREDIT|14=BPAY
   |15=HIGH VALUE CLEARING SYSTEM|2=NSCC|3=EUROCLEAR|4=CLEARSTREAM|5=CHEQUE|6=TELEGRAPHIC TRANSFER
   |7=FED WIRE|8=DEBIT CARD|9=DIRECT DEBIT
  @102i|0=NONE NOT APPLICABLE|1=MAXI ISA|10=EMPLOYEE 10|11=EMPLOYER 11|12=EMPLOYER 12
   |13=NON FUND PROTOTYPE IRA|14=NON FUND QUALIFIED PLAN|15=DEFINED CONTRIBUTION PLAN
   |16=INDIVIDUAL RETIREMENT ACCOUNT 16|17=INDIVIDUAL RETIREMENT ACCOUNT 17|18=KEOGH
   |19=PROFIT SHARING PLAN|2=TESSA|20=401|21=SELF DIRECTED IRA|22=403|23=457|24=ROTH IRA 24
   |25=ROTH IRA 25|26=ROTH CONVERSION IRA 26|27=ROTH CONVERSION IRA 27|28=EDUCATION IRA 28
   |29=EDUCATION IRA 29|3=MINI CASH ISA|4=MINI STOCKS AND SHARES ISA|5=MINI INSURANCE ISA
   |6=CURRENT YEAR PAYMENT|7=PRIOR YEAR PAYMENT|8=ASSET TRANSFER|9=EMPLOYEE 9|999=OTHER
  @103c|A=ACCEPTED|H=HELD|N=REMINDER|R=REJECTED
  @104i|1=INVALID UNACCEPTABLE ACCOUNT TYPE|10=INVALID UNACEEPTABLE INVESTOR ID SOURCE
   |11=INVALID UNACCEPTABLE DATE OF BIRTH|12=INVALID UNACCEPTABLE INVESTOR COUNTRY OF RESIDENCE
   |13=INVALID UNACCEPTABLE NO DISTRIB INSTNS|14=INVALID UNACCEPTABLE DISTRIB PERCENTAGE
   |15=INVALID UNACCEPTABLE DISTRIB PAYMENT METHOD
   |16=INVALID UNACCEPTABLE CASH DISTRIB AGENT ACCT NAME
   |17=INVALID UNACCEPTABLE CASH DISTRIB AGENT CODE
   |18=INVALID UNACCEPTABLE CASH DISTRIB AGENT ACCT NUM|2=INVALID UNACCEPTABLE TAX EXEMPT TYPE
   |3=INVALID UNACCEPTABLE OWNERSHIP TYPE|4=INVALID UNACCEPTABLE NO REG DETAILS
   |5=INVALID UNACCEPTABLE REG SEQ NO|6=INVALID UNACCEPTABLE REG DETAILS
   |7=INVALID UNACCEPTABLE MAILING DETAILS|8=INVALID UNACCEPTABLE MAILING INSTRUCTIONS
   |9=INVALID UNACCEPTABLE INVESTOR ID|99=OTHER
  @105c|0=NEW|1=REPLACE|10=REPLACE|11=REPLACE|12=REPLACE|13=REPLACE|14=REPLACE|15=REPLACE
   |16=REPLACE|17=REPLACE|18=REPLACE|19=REPLACE|2=CANCEL|20=CANCEL|21=CANCEL|22=CANCEL|23=CANCEL
   |24=CANCEL|25=CANCEL|26=CANCEL|27=CANCEL|28=CANCEL|29=CANCEL
  @106c|2=JOINT TRUSTEES|20=JOINT TRUSTEES|21=JOINT TRUSTEES|22=JOINT TRUSTEES|23=JOINT TRUSTEES
   |24=JOINT TRUSTEES|25=JOINT TRUSTEES|26=JOINT TRUSTEES|27=JOINT TRUSTEES|28=JOINT TRUSTEES
   |29=JOINT TRUSTEES|J=JOINT INVESTORS|T=TENANTS IN COMMON
  @107i|1=COMMISSION AMOUNT|10=EXIT CHARGE PERCENT|11=FUND BASED RENEWAL COMMISSION PERCENT
   |12=PROJECTED FUND VALUE|13=FUND BASED RENEWAL COMMISSION AMOUNT 13
   |14=FUND BASED RENEWAL COMMISSION AMOUNT 14|15=NET SETTLEMENT AMOUNT|2=COMMISSION PERCENT
   |3=INITIAL CHARGE AMOUNT|4=INITIAL CHARGE PERCENT|5=DISCOUNT AMOUNT|6=DISCOUNT PERCENT
   |7=DILUTION LEVY AMOUNT|8=DILUTION LEVY PERCENT|9=EXIT CHARGE AMOUNT
  @108i|1=INDIVIDUAL INVESTOR|10=NETWORKING SUB ACCOUNT|11=NON PROFIT ORGANIZATION
   |12=CORPORATE BODY|13=NOMINEE|2=PUBLIC COMPANY|3=PRIVATE COMPANY|4=INDIVIDUAL TRUSTEE
   |5=COMPANY TRUSTEE|6=PENSION PLAN|7=CUSTODIAN UNDER GIFTS TO MINORS ACT|8=TRUSTS|9=FIDUCIARIES
  @109c|A=AGENCY|G=PROPRIETARY|I=INDIVIDUAL|P=PRINCIPAL|R=RISKLESS PRINCIPAL
   |W=AGENT FOR OTHER MEMBER
  @110c|1=PROGRAM TRADE|10=PROGRAM TRADE|11=PROGRAM TRADE|12=PROGRAM TRADE|13=PROGRAM TRADE
   |14=PROGRAM TRADE|15=PROGRAM TRADE|16=PROGRAM TRADE|17=PROGRAM TRADE|18=PROGRAM TRADE
   |19=PROGRAM TRADE|2=INDEX ARBITRAGE|20=INDEX ARBITRAGE|21=INDEX ARBITRAGE|22=INDEX ARBITRAGE
   |23=INDEX ARBITRAGE|24=INDEX ARBITRAGE|25=INDEX ARBITRAGE|26=INDEX ARBITRAGE|27=INDEX ARBITRAGE
   |28=INDEX ARBITRAGE|29=INDEX ARBITRAGE|3=NON INDEX ARBITRAGE|30=NON INDEX ARBITRAGE
   |31=NON INDEX ARBITRAGE|32=NON INDEX ARBITRAGE|33=NON INDEX ARBITRAGE|34=NON INDEX ARBITRAGE
   |35=NON INDEX ARBITRAGE|36=NON INDEX ARBITRAGE|37=NON INDEX ARBITRAGE|38=NON INDEX ARBITRAGE
   |39=NON INDEX ARBITRAGE|4=COMPETING MARKET MAKER|40=COMPETING MARKET MAKER
   |41=COMPETING MARKET MAKER|42=COMPETING MARKET MAKER|43=COMPETING MARKET MAKER
   |44=COMPETING MARKET MAKER|45=COMPETING MARKET MAKER|46=COMPETING MARKET MAKER
   |47=COMPETING MARKET MAKER|48=COMPETING MARKET MAKER|49=COMPETING MARKET MAKER
   |5=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |50=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |51=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |52=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |53=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |54=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |55=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |56=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |57=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |58=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |59=ACTING AS MARKET MAKER OR SPECIALIST IN THE SECURITY
   |6=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |60=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |61=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |62=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |63=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |64=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |65=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |66=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |67=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |68=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |69=ACTING AS MARKET MAKER OR SPECIALIST IN THE UNDERLYING SECURITY OF A DERIVATIVE SECURITY
   |7=FOREIGN ENTITY|70=FOREIGN ENTITY|71=FOREIGN ENTITY|72=FOREIGN ENTITY|73=FOREIGN ENTITY
   |74=FOREIGN ENTITY|75=FOREIGN ENTITY|76=FOREIGN ENTITY|77=FOREIGN ENTITY|78=FOREIGN ENTITY
   |79=FOREIGN ENTITY|8=EXTERNAL MARKET PARTICIPANT|80=EXTERNAL MARKET PARTICIPANT
   |81=EXTERNAL MARKET PARTICIPANT|82=EXTERNAL MARKET PARTICIPANT|83=EXTERNAL MARKET PARTICIPANT
   |84=EXTERNAL MARKET PARTICIPANT|85=EXTERNAL MARKET PARTICIPANT|86=EXTERNAL MARKET PARTICIPANT
   |87=EXTERNAL MARKET PARTICIPANT|88=EXTERNAL MARKET PARTICIPANT|89=EXTERNAL MARKET PARTICIPANT
   |9=EXTERNAL INTER CONNECTED MARKET LINKAGE|90=EXTERNAL INTER CONNECTED MARKET LINKAGE
   |91=EXTERNAL INTER CONNECTED MARKET LINKAGE|92=EXTERNAL INTER CONNECTED MARKET LINKAGE
   |93=EXTERNAL INTER CONNECTED MARKET LINKAGE|94=EXTERNAL INTER CONNECTED MARKET LINKAGE
   |95=EXTERNAL INTER CONNECTED MARKET LINKAGE|96=EXTERNAL INTER CONNECTED MARKET LINKAGE
   |97=EXTERNAL INTER CONNECTED MARKET LINKAGE|98=EXTERNAL INTER CONNECTED MARKET LINKAGE
   |99=EXTERNAL INTER CONNECTED MARKET LINKAGE|A=RISKLESS ARBITRAGE|B=ISSUER HOLDING
   |C=ISSUE PRICE STABILIZATION|D=NON ALGORITHMIC|E=ALGORITHMIC|F=CROSS
  @111c|1=CANCEL ORDERS FOR A SECURITY|10=CANCEL ORDERS FOR A SECURITY
   |11=CANCEL ORDERS FOR A SECURITY|12=CANCEL ORDERS FOR A SECURITY
   |13=CANCEL ORDERS FOR A SECURITY|14=CANCEL ORDERS FOR A SECURITY
   |15=CANCEL ORDERS FOR A SECURITY|16=CANCEL ORDERS FOR A SECURITY
   |17=CANCEL ORDERS FOR A SECURITY|18=CANCEL ORDERS FOR A SECURITY
   |19=CANCEL ORDERS FOR A SECURITY|2=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |20=CANCEL ORDERS FOR AN UNDERLYING SECURITY|21=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |22=CANCEL ORDERS FOR AN UNDERLYING SECURITY|23=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |24=CANCEL ORDERS FOR AN UNDERLYING SECURITY|25=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |26=CANCEL ORDERS FOR AN UNDERLYING SECURITY|27=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |28=CANCEL ORDERS FOR AN UNDERLYING SECURITY|29=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |3=CANCEL ORDERS FOR A PRODUCT|30=CANCEL ORDERS FOR A PRODUCT|31=CANCEL ORDERS FOR A PRODUCT
   |32=CANCEL ORDERS FOR A PRODUCT|33=CANCEL ORDERS FOR A PRODUCT|34=CANCEL ORDERS FOR A PRODUCT
   |35=CANCEL ORDERS FOR A PRODUCT|36=CANCEL ORDERS FOR A PRODUCT|37=CANCEL ORDERS FOR A PRODUCT
   |38=CANCEL ORDERS FOR A PRODUCT|39=CANCEL ORDERS FOR A PRODUCT|4=CANCEL ORDERS FOR A CFICODE
   |40=CANCEL ORDERS FOR A CFICODE|41=CANCEL ORDERS FOR A CFICODE|42=CANCEL ORDERS FOR A CFICODE
   |43=CANCEL ORDERS FOR A CFICODE|44=CANCEL ORDERS FOR A CFICODE|45=CANCEL ORDERS FOR A CFICODE
   |46=CANCEL ORDERS FOR A CFICODE|47=CANCEL ORDERS FOR A CFICODE|48=CANCEL ORDERS FOR A CFICODE
   |49=CANCEL ORDERS FOR A CFICODE|5=CANCEL ORDERS FOR A SECURITYTYPE
   |50=CANCEL ORDERS FOR A SECURITYTYPE|51=CANCEL ORDERS FOR A SECURITYTYPE
   |52=CANCEL ORDERS FOR A SECURITYTYPE|53=CANCEL ORDERS FOR A SECURITYTYPE
   |54=CANCEL ORDERS FOR A SECURITYTYPE|55=CANCEL ORDERS FOR A SECURITYTYPE
   |56=CANCEL ORDERS FOR A SECURITYTYPE|57=CANCEL ORDERS FOR A SECURITYTYPE
   |58=CANCEL ORDERS FOR A SECURITYTYPE|59=CANCEL ORDERS FOR A SECURITYTYPE
   |6=CANCEL ORDERS FOR A TRADING SESSION|60=CANCEL ORDERS FOR A TRADING SESSION
   |61=CANCEL ORDERS FOR A TRADING SESSION|62=CANCEL ORDERS FOR A TRADING SESSION
   |63=CANCEL ORDERS FOR A TRADING SESSION|64=CANCEL ORDERS FOR A TRADING SESSION
   |65=CANCEL ORDERS FOR A TRADING SESSION|66=CANCEL ORDERS FOR A TRADING SESSION
   |67=CANCEL ORDERS FOR A TRADING SESSION|68=CANCEL ORDERS FOR A TRADING SESSION
   |69=CANCEL ORDERS FOR A TRADING SESSION|7=CANCEL ALL ORDERS|70=CANCEL ALL ORDERS
   |71=CANCEL ALL ORDERS|72=CANCEL ALL ORDERS|73=CANCEL ALL ORDERS|74=CANCEL ALL ORDERS
   |75=CANCEL ALL ORDERS|76=CANCEL ALL ORDERS|77=CANCEL ALL ORDERS|78=CANCEL ALL ORDERS
   |79=CANCEL ALL ORDERS|8=CANCEL ORDERS FOR A MARKET|80=CANCEL ORDERS FOR A MARKET
   |81=CANCEL ORDERS FOR A MARKET|82=CANCEL ORDERS FOR A MARKET|83=CANCEL ORDERS FOR A MARKET
   |84=CANCEL ORDERS FOR A MARKET|85=CANCEL ORDERS FOR A MARKET|86=CANCEL ORDERS FOR A MARKET
   |87=CANCEL ORDERS FOR A MARKET|88=CANCEL ORDERS FOR A MARKET|89=CANCEL ORDERS FOR A MARKET
   |9=CANCEL ORDERS FOR A MARKET SEGMENT|90=CANCEL ORDERS FOR A MARKET SEGMENT
   |91=CANCEL ORDERS FOR A MARKET SEGMENT|92=CANCEL ORDERS FOR A MARKET SEGMENT
   |93=CANCEL ORDERS FOR A MARKET SEGMENT|94=CANCEL ORDERS FOR A MARKET SEGMENT
   |95=CANCEL ORDERS FOR A MARKET SEGMENT|96=CANCEL ORDERS FOR A MARKET SEGMENT
   |97=CANCEL ORDERS FOR A MARKET SEGMENT|98=CANCEL ORDERS FOR A MARKET SEGMENT
   |99=CANCEL ORDERS FOR A MARKET SEGMENT|A=CANCEL ORDERS FOR A SECURITY GROUP
   |B=CANCEL FOR SECURITY ISSUER|C=CANCEL FOR ISSUER OF UNDERLYING SECURITY
  @112c|0=CANCEL REQUEST REJECTED|1=CANCEL ORDERS FOR A SECURITY|10=CANCEL ORDERS FOR A SECURITY
   |11=CANCEL ORDERS FOR A SECURITY|12=CANCEL ORDERS FOR A SECURITY
   |13=CANCEL ORDERS FOR A SECURITY|14=CANCEL ORDERS FOR A SECURITY
   |15=CANCEL ORDERS FOR A SECURITY|16=CANCEL ORDERS FOR A SECURITY
   |17=CANCEL ORDERS FOR A SECURITY|18=CANCEL ORDERS FOR A SECURITY
   |19=CANCEL ORDERS FOR A SECURITY|2=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |20=CANCEL ORDERS FOR AN UNDERLYING SECURITY|21=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |22=CANCEL ORDERS FOR AN UNDERLYING SECURITY|23=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |24=CANCEL ORDERS FOR AN UNDERLYING SECURITY|25=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |26=CANCEL ORDERS FOR AN UNDERLYING SECURITY|27=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |28=CANCEL ORDERS FOR AN UNDERLYING SECURITY|29=CANCEL ORDERS FOR AN UNDERLYING SECURITY
   |3=CANCEL ORDERS FOR A PRODUCT|30=CANCEL ORDERS FOR A PRODUCT|31=CANCEL ORDERS FOR A PRODUCT
   |32=CANCEL ORDERS FOR A PRODUCT|33=CANCEL ORDERS FOR A PRODUCT|34=CANCEL ORDERS FOR A PRODUCT
   |35=CANCEL ORDERS FOR A PRODUCT|36=CANCEL ORDERS FOR A PRODUCT|37=CANCEL ORDERS FOR A PRODUCT
   |38=CANCEL ORDERS FOR A PRODUCT|39=CANCEL ORDERS FOR A PRODUCT|4=CANCEL ORDERS FOR A CFICODE
   |40=CANCEL ORDERS FOR A CFICODE|41=CANCEL ORDERS FOR A CFICODE|42=CANCEL ORDERS FOR A CFICODE
   |43=CANCEL ORDERS FOR A CFICODE|44=CANCEL ORDERS FOR A CFICODE|45=CANCEL ORDERS FOR A CFICODE
   |46=CANCEL ORDERS FOR A CFICODE|47=CANCEL ORDERS FOR A CFICODE|48=CANCEL ORDERS FOR A CFICODE
   |49=CANCEL ORDERS FOR A CFICODE|5=CANCEL ORDERS FOR A SECURITYTYPE
   |50=CANCEL ORDERS FOR A SECURITYTYPE|51=CANCEL ORDERS FOR A SECURITYTYPE
   |52=CANCEL ORDERS FOR A SECURITYTYPE|53=CANCEL ORDERS FOR A SECURITYTYPE
   |54=CANCEL ORDERS FOR A SECURITYTYPE|55=CANCEL ORDERS FOR A SECURITYTYPE
   |56=CANCEL ORDERS FOR A SECURITYTYPE|57=CANCEL ORDERS FOR A SECURITYTYPE
   |58=CANCEL ORDERS FOR A SECURITYTYPE|59=CANCEL ORDERS FOR A SECURITYTYPE
   |6=CANCEL ORDERS FOR A TRADING SESSION|60=CANCEL ORDERS FOR A TRADING SESSION
   |61=CANCEL ORDERS FOR A TRADING SESSION|62=CANCEL ORDERS FOR A TRADING SESSION
   |63=CANCEL ORDERS FOR A TRADING SESSION|64=CANCEL ORDERS FOR A TRADING SESSION
   |65=CANCEL ORDERS FOR A TRADING SESSION|66=CANCEL ORDERS FOR A TRADING SESSION
   |67=CANCEL ORDERS FOR A TRADING SESSION|68=CANCEL ORDERS FOR A TRADING SESSION
   |69=CANCEL ORDERS FOR A TRADING SESSION|7=CANCEL ALL ORDERS|70=CANCEL ALL ORDERS
   |71=CANCEL ALL ORDERS|72=CANCEL ALL ORDERS|73=CANCEL ALL ORDERS|74=CANCEL ALL ORDERS
   |75=CANCEL ALL ORDERS|76=CANCEL ALL ORDERS|77=CANCEL ALL ORDERS|78=CANCEL ALL ORDERS
   |79=CANCEL ALL ORDERS|8=CANCEL ORDERS FOR A MARKET|80=CANCEL ORDERS FOR A MARKET
   |81=CANCEL ORDERS FOR A MARKET|82=CANCEL ORDERS FOR A MARKET|83=CANCEL ORDERS FOR A MARKET
   |84=CANCEL ORDERS FOR A MARKET|85=CANCEL ORDERS FOR A MARKET|86=CANCEL ORDERS FOR A MARKET
   |87=CANCEL ORDERS FOR A MARKET|88=CANCEL ORDERS FOR A MARKET|89=CANCEL ORDERS FOR A MARKET
   |9=CANCEL ORDERS FOR A MARKET SEGMENT|90=CANCEL ORDERS FOR A MARKET SEGMENT
   |91=CANCEL ORDERS FOR A MARKET SEGMENT|92=CANCEL ORDERS FOR A MARKET SEGMENT
   |93=CANCEL ORDERS FOR A MARKET SEGMENT|94=CANCEL ORDERS FOR A MARKET SEGMENT
   |95=CANCEL ORDERS FOR A MARKET SEGMENT|96=CANCEL ORDERS FOR A MARKET SEGMENT
   |97=CANCEL ORDERS FOR A MARKET SEGMENT|98=CANCEL ORDERS FOR A MARKET SEGMENT
   |99=CANCEL ORDERS FOR A MARKET SEGMENT|A=CANCEL ORDERS FOR A SECURITY GROUP
   |B=CANCEL ORDERS FOR A SECURITIES ISSUER|C=CANCEL ORDERS FOR ISSUER OF UNDERLYING SECURITY
  @113i|0=MASS CANCEL NOT SUPPORTED|1=INVALID OR UNKNOWN SECURITY
   |10=INVALID OR UNKNOWN SECURITY ISSUER|11=INVALID OR UNKNOWN ISSUER OF UNDERLYING SECURITY
   |2=INVALID OR UNKNOWN UNDERLYING SECURITY|3=INVALID OR UNKNOWN PRODUCT
   |4=INVALID OR UNKNOWN CFICODE|5=INVALID OR UNKNOWN SECURITYTYPE
   |6=INVALID OR UNKNOWN TRADING SESSION|7=INVALID OR UNKNOWN MARKET
   |8=INVALID OR UNKNOWN MARKET SEGMENT|9=INVALID OR UNKNOWN SECURITY GROUP|99=OTHER
  @114i|0=INDICATIVE|1=TRADEABLE|2=RESTRICTED TRADEABLE|3=COUNTER
  @115c|1=CASH|10=CASH|11=CASH|12=CASH|13=CASH|14=CASH|15=CASH|16=CASH|17=CASH|18=CASH|19=CASH
   |2=MARGIN OPEN|20=MARGIN OPEN|21=MARGIN OPEN|22=MARGIN OPEN|23=MARGIN OPEN|24=MARGIN OPEN
   |25=MARGIN OPEN|26=MARGIN OPEN|27=MARGIN OPEN|28=MARGIN OPEN|29=MARGIN OPEN|3=MARGIN CLOSE
   |30=MARGIN CLOSE|31=MARGIN CLOSE|32=MARGIN CLOSE|33=MARGIN CLOSE|34=MARGIN CLOSE
   |35=MARGIN CLOSE|36=MARGIN CLOSE|37=MARGIN CLOSE|38=MARGIN CLOSE|39=MARGIN CLOSE
  @116c|1=LOCAL MARKET|10=LOCAL MARKET|11=LOCAL MARKET|12=LOCAL MARKET|13=LOCAL MARKET
   |14=LOCAL MARKET|15=LOCAL MARKET|16=LOCAL MARKET|17=LOCAL MARKET|18=LOCAL MARKET
   |19=LOCAL MARKET|2=NATIONAL|20=NATIONAL|21=NATIONAL|22=NATIONAL|23=NATIONAL|24=NATIONAL
   |25=NATIONAL|26=NATIONAL|27=NATIONAL|28=NATIONAL|29=NATIONAL|3=GLOBAL|30=GLOBAL|31=GLOBAL
   |32=GLOBAL|33=GLOBAL|34=GLOBAL|35=GLOBAL|36=GLOBAL|37=GLOBAL|38=GLOBAL|39=GLOBAL
  @117i|1=CROSS AON|2=CROSS IOC|3=CROSS ONE SIDE|4=CROSS SAME PRICE
  @118i|0=NONE|1=BUY SIDE IS PRIORITIZED|2=SELL SIDE IS PRIORITIZED
  @119c|1=ONE SIDE|10=ONE SIDE|11=ONE SIDE|12=ONE SIDE|13=ONE SIDE|14=ONE SIDE|15=ONE SIDE
   |16=ONE SIDE|17=ONE SIDE|18=ONE SIDE|19=ONE SIDE|2=BOTH SIDES|20=BOTH SIDES|21=BOTH SIDES
   |22=BOTH SIDES|23=BOTH SIDES|24=BOTH SIDES|25=BOTH SIDES|26=BOTH SIDES|27=BOTH SIDES
   |28=BOTH SIDES|29=BOTH SIDES
  @120i|0=SYMBOL|1=SECURITYTYPE AND OR CFICODE|2=PRODUCT|3=TRADINGSESSIONID|4=ALL SECURITIES
   |5=MARKETID OR MARKETID PLUS MARKETSEGMENTID
  @121i|0=VALID REQUEST|1=INVALID OR UNSUPPORTED REQUEST
   |2=NO INSTRUMENTS FOUND THAT MATCH SELECTION CRITERIA
   |3=NOT AUTHORIZED TO RETRIEVE INSTRUMENT DATA|4=INSTRUMENT DATA TEMPORARILY UNAVAILABLE
   |5=REQUEST FOR INSTRUMENT DATA NOT SUPPORTED
  @122i|0=REPORT BY MULITLEG SECURITY ONLY
   |1=REPORT BY MULTILEG SECURITY AND BY INSTRUMENT LEGS BELONGING TO THE MULTILEG SECURITY
   |2=REPORT BY INSTRUMENT LEGS BELONGING TO THE MULTILEG SECURITY ONLY
  @123i|1=UNKNOWN OR INVALID TRADINGSESSIONID|99=OTHER
  @124i|0=ALL TRADES|1=MATCHED TRADES MATCHING CRITERIA PROVIDED ON REQUEST
   |2=UNMATCHED TRADES THAT MATCH CRITERIA|3=UNREPORTED TRADES THAT MATCH CRITERIA
   |4=ADVISORIES THAT MATCH CRITERIA
  @125c|0=COMPARED MATCHED OR AFFIRMED|1=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |10=UNCOMPARED UNMATCHED OR UNAFFIRMED|11=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |12=UNCOMPARED UNMATCHED OR UNAFFIRMED|13=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |14=UNCOMPARED UNMATCHED OR UNAFFIRMED|15=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |16=UNCOMPARED UNMATCHED OR UNAFFIRMED|17=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |18=UNCOMPARED UNMATCHED OR UNAFFIRMED|19=UNCOMPARED UNMATCHED OR UNAFFIRMED
   |2=ADVISORY OR ALERT|20=ADVISORY OR ALERT|21=ADVISORY OR ALERT|22=ADVISORY OR ALERT
   |23=ADVISORY OR ALERT|24=ADVISORY OR ALERT|25=ADVISORY OR ALERT|26=ADVISORY OR ALERT
   |27=ADVISORY OR ALERT|28=ADVISORY OR ALERT|29=ADVISORY OR ALERT
  @126s|1=ONE PARTY TRADE REPORT|2=TWO PARTY TRADE REPORT|3=CONFIRMED TRADE REPORT|4=AUTO MATCH
   |5=CROSS AUCTION|6=COUNTER ORDER SELECTION|7=CALL AUCTION|8=ISSUING BUY BACK AUCTION
   |A1=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADE TYPE AND SPECIAL TRADE INDICATOR PLUS FOUR BADGES AND EXECUTION TIME
   |A2=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADE TYPE AND SPECIAL TRADE INDICATOR PLUS FOUR BADGES
   |A3=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADE TYPE AND SPECIAL TRADE INDICATOR PLUS TWO BADGES AND EXECUTION TIME
   |A4=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADE TYPE AND SPECIAL TRADE INDICATOR PLUS TWO BADGES
   |A5=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADETYPE AND SPECIAL TRADE INDICATOR PLUS EXECUTION TIME
   |AQ=COMPARED RECORDS RESULTING FROM STAMPED ADVISORIES OR SPECIALIST ACCEPTS PAIR OFFS
   |M1=EXACT MATCH ON TRADE DATE STOCK SYMBOL QUANTITY PRICE TRADE TYPE AND SPECIAL TRADE INDICATOR MINUS BADGES AND TIMES ACT M1 MATCH
   |M2=SUMMARIZED MATCH MINUS BADGES AND TIMES ACT M2 MATCH|M3=ACT ACCEPTED TRADE
   |M4=ACT DEFAULT TRADE|M5=ACT DEFAULT AFTER M2|M6=ACT M6 MATCH|MT=OCS LOCKED IN NON ACT
   |S1=SUMMARIZED MATCH USING A1 EXACT MATCH CRITERIA EXCEPT QUANTITY IS SUMMARIED
   |S2=SUMMARIZED MATCH USING A2 EXACT MATCH CRITERIA EXCEPT QUANTITY IS SUMMARIZED
   |S3=SUMMARIZED MATCH USING A3 EXACT MATCH CRITERIA EXCEPT QUANTITY IS SUMMARIZED
   |S4=SUMMARIZED MATCH USING A4 EXACT MATCH CRITERIA EXCEPT QUANTITY IS SUMMARIZED
   |S5=SUMMARIZED MATCH USING A5 EXACT MATCH CRITERIA EXCEPT QUANTITY IS SUMMARIZED
  @127i|0=PROCESS NORMALLY|1=EXCLUDE FROM ALL NETTING|10=AUTOMATIC GIVE UP MODE
   |11=QUALIFIED SERVICE REPRESENTATIVE QSR|12=CUSTOMER TRADE|13=SELF CLEARING
   |2=BILATERAL NETTING ONLY|3=EX CLEARING|4=SPECIAL TRADE|5=MULTILATERAL NETTING
   |6=CLEAR AGAINST CENTRAL COUNTERPARTY|7=EXCLUDE FROM CENTRAL COUNTERPARTY|8=MANUAL MODE
   |9=AUTOMATIC POSTING MODE
  @128i|1=ACCOUNT IS CARRIED ON CUSTOMER SIDE OF THE BOOKS
   |2=ACCOUNT IS CARRIED ON NON CUSTOMER SIDE OF BOOKS|3=HOUSE TRADER|4=FLOOR TRADER
   |6=ACCOUNT IS CARRIED ON NON CUSTOMER SIDE OF BOOKS AND IS CROSS MARGINED
   |7=ACCOUNT IS HOUSE TRADER AND IS CROSS MARGINED|8=JOINT BACK OFFICE ACCOUNT
  @129i|1=MEMBER TRADING FOR THEIR OWN ACCOUNT|2=CLEARING FIRM TRADING FOR ITS PROPRIETARY ACCOUNT
   |3=MEMBER TRADING FOR ANOTHER MEMBER|4=ALL OTHER
  @130i|1=STATUS FOR ORDERS FOR A SECURITY|10=STATUS FOR ISSUER OF UNDERLYING SECURITY
   |2=STATUS FOR ORDERS FOR AN UNDERLYING SECURITY|3=STATUS FOR ORDERS FOR A PRODUCT
   |4=STATUS FOR ORDERS FOR A CFICODE|5=STATUS FOR ORDERS FOR A SECURITYTYPE
   |6=STATUS FOR ORDERS FOR A TRADING SESSION|7=STATUS FOR ALL ORDERS
   |8=STATUS FOR ORDERS FOR A PARTYID|9=STATUS FOR SECURITY ISSUER
  @131c|0=CAN TRIGGER BOOKING WITHOUT REFERENCE TO THE ORDER INITIATOR
   |1=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|10=SPEAK WITH ORDER INITIATOR BEFORE BOOKING
   |11=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|12=SPEAK WITH ORDER INITIATOR BEFORE BOOKING
   |13=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|14=SPEAK WITH ORDER INITIATOR BEFORE BOOKING
   |15=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|16=SPEAK WITH ORDER INITIATOR BEFORE BOOKING
   |17=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|18=SPEAK WITH ORDER INITIATOR BEFORE BOOKING
   |19=SPEAK WITH ORDER INITIATOR BEFORE BOOKING|2=ACCUMULATE|20=ACCUMULATE|21=ACCUMULATE
   |22=ACCUMULATE|23=ACCUMULATE|24=ACCUMULATE|25=ACCUMULATE|26=ACCUMULATE|27=ACCUMULATE
   |28=ACCUMULATE|29=ACCUMULATE
  @132c|0=EACH PARTIAL EXECUTION IS A BOOKABLE UNIT
   |1=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |10=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |11=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |12=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |13=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |14=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |15=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |16=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |17=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |18=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |19=AGGREGATE PARTIAL EXECUTIONS ON THIS ORDER AND BOOK ONE TRADE PER ORDER
   |2=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |20=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |21=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |22=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |23=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |24=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |25=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |26=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |27=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |28=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
   |29=AGGREGATE EXECUTIONS FOR THIS SYMBOL SIDE AND SETTLEMENT DATE
  @133c|0=PRO RATA|1=DO NOT PRO RATA|10=DO NOT PRO RATA|11=DO NOT PRO RATA|12=DO NOT PRO RATA
   |13=DO NOT PRO RATA|14=DO NOT PRO RATA|15=DO NOT PRO RATA|16=DO NOT PRO RATA|17=DO NOT PRO RATA
   |18=DO NOT PRO RATA|19=DO NOT PRO RATA
  @134s|1=PRE TRADING|2=OPENING OR OPENING AUCTION|3=3|4=CLOSING OR CLOSING AUCTION|5=POST TRADING
   |6=INTRADAY AUCTION|7=QUIESCENT
  @135i|1=CALCULATED|10=REJECT|11=ACCEPT PENDING|12=INCOMPLETE GROUP|13=COMPLETE GROUP
   |14=REVERSAL PENDING|2=PRELIMINARY|3=SELLSIDE CALCULATED USING PRELIMINARY
   |4=SELLSIDE CALCULATED WITHOUT PRELIMINARY|5=READY TO BOOK|6=BUYSIDE READY TO BOOK
   |7=WAREHOUSE INSTRUCTION|8=REQUEST TO INTERMEDIARY|9=ACCEPT
  @136s|1=1ST YEAR DELEGATE TRADING FOR OWN ACCOUNT|2=2ND YEAR DELEGATE TRADING FOR OWN ACCOUNT
   |3=3RD YEAR DELEGATE TRADING FOR OWN ACCOUNT|4=4TH YEAR DELEGATE TRADING FOR OWN ACCOUNT
   |5=5TH YEAR DELEGATE TRADING FOR OWN ACCOUNT|9=6TH YEAR DELEGATE TRADING FOR OWN ACCOUNT
   |B=CBOE MEMBER|C=NON MEMBER AND CUSTOMER|E=EQUITY MEMBER AND CLEARING MEMBER
   |F=FULL AND ASSOCIATE MEMBER TRADING FOR OWN ACCOUNT AND AS FLOOR BROKERS|H=106H AND 106J FIRMS
   |I=GIM IDEM AND COM MEMBERSHIP INTEREST HOLDERS|L=LESSEE 106F EMPLOYEES
   |M=ALL OTHER OWNERSHIP TYPES
  @137i|0=PRIORITY UNCHANGED|1=LOST PRIORITY AS RESULT OF ORDER CHANGE
  @138i|0=PENDING APPROVAL|1=APPROVED|2=REJECTED|3=UNAUTHORIZED REQUEST
   |4=INVALID DEFINITION REQUEST
  @139i|1=UNKNOWN SYMBOL|10=PASS|11=INSUFFICIENT CREDIT|2=EXCHANGE|3=QUOTE REQUEST EXCEEDS LIMIT
   |4=TOO LATE TO ENTER|5=INVALID PRICE|6=NOT AUTHORIZED TO REQUEST QUOTE|7=NO MATCH FOR INQUIRY
   |8=NO MARKET FOR INSTRUMENT|9=NO INVENTORY|99=OTHER
  @140i|1=BIC|2=SID CODE|3=TFM|4=OMGEO|5=DTCC CODE|99=OTHER
  @141i|1=RECEIVED|2=MISMATCHED ACCOUNT|3=MISSING SETTLEMENT INSTRUCTIONS|4=CONFIRMED
   |5=REQUEST REJECTED
  @142i|0=NEW|1=REPLACE|2=CANCEL
  @143i|1=BOOK ENTRY|2=BEARER
  @144i|1=PAR FOR PAR|2=MODIFIED DURATION|4=RISK|5=PROCEEDS
  @145i|1=PERCENT|10=YIELD|2=PER SHARE|3=FIXED AMOUNT|4=DISCOUNT|5=PREMIUM|6=SPREAD|7=TED PRICE
   |8=TED YIELD|9=YIELD SPREAD
  @146i|1=HIT LIFT|2=COUNTER|3=EXPIRED|4=COVER|5=DONE AWAY|6=PASS|7=END TRADE|8=TIMED OUT
  @147i|0=SUBMITTED|1=ACCEPTED|2=REJECTED
  @148i|1=EXERCISE|2=DO NOT EXERCISE|3=POSITION ADJUSTMENT
   |4=POSITION CHANGE SUBMISSION MARGIN DISPOSITION|5=PLEDGE|6=LARGE TRADER SUBMISSION
  @149i|1=NEW|2=REPLACE|3=CANCEL|4=REVERSE
  @150i|0=PROCESS REQUEST AS MARGIN DISPOSITION|1=DELTA PLUS|2=DELTA MINUS|3=FINAL
  @151i|0=ACCEPTED|1=ACCEPTED WITH WARNINGS|2=REJECTED|3=COMPLETED|4=COMPLETED WITH WARNINGS
  @152i|0=SUCCESSFUL COMPLETION|1=REJECTED|99=OTHER
  @153i|0=POSITIONS|1=TRADES|2=EXERCISES|3=ASSIGNMENTS|4=SETTLEMENT ACTIVITY|5=BACKOUT MESSAGE
   |6=DELTA POSITIONS
  @154i|0=INBAND|1=OUT OF BAND
  @155i|0=VALID REQUEST|1=INVALID OR UNSUPPORTED REQUEST|2=NO POSITIONS FOUND THAT MATCH CRITERIA
   |3=NOT AUTHORIZED TO REQUEST POSITIONS|4=REQUEST FOR POSITION NOT SUPPORTED|99=OTHER
  @156i|0=COMPLETED|1=COMPLETED WITH WARNINGS|2=REJECTED
  @157i|1=FINAL|2=THEORETICAL
  @158c|P=PRO RATA|R=RANDOM
  @159c|A=AUTOMATIC|M=MANUAL
  @160i|0=SUCCESSFUL|1=INVALID OR UNKNOWN INSTRUMENT|2=INVALID TYPE OF TRADE REQUESTED
   |3=INVALID PARTIES|4=INVALID TRANSPORT TYPE REQUESTED|5=INVALID DESTINATION REQUESTED
   |8=TRADEREQUESTTYPE NOT SUPPORTED|9=NOT AUTHORIZED|99=OTHER
  @161i|0=ACCEPTED|1=COMPLETED|2=REJECTED
  @162i|0=SUCCESSFUL|1=INVALID PARTY ONFORMATION|2=UNKNOWN INSTRUMENT
   |3=UNAUTHORIZED TO REPORT TRADES|4=INVALID TRADE TYPE|99=OTHER
  @163i|1=SINGLE SECURITY|2=INDIVIDUAL LEG OF A MULTILEG SECURITY|3=MULTILEG SECURITY
  @164i|1=EXECUTION TIME|2=TIME IN|3=TIME OUT|4=BROKER RECEIPT|5=BROKER EXECUTION|6=DESK RECEIPT
   |7=SUBMISSION TO CLEARING
  @165i|1=STATUS|2=CONFIRMATION|3=CONFIRMATION REQUEST REJECTED
  @166i|1=MISMATCHED ACCOUNT|2=MISSING SETTLEMENT INSTRUCTIONS|99=OTHER
  @167i|0=REGULAR BOOKING|1=CFD|2=TOTAL RETURN SWAP
  @168i|0=USE DEFAULT INSTRUCTIONS|1=DERIVE FROM PARAMETERS PROVIDED|2=FULL DETAILS PROVIDED
   |3=SSI DB IDS PROVIDED|4=PHONE FOR INSTRUCTIONS
  @169c|C=CASH|S=SECURITIES
  @170i|1=OVERNIGHT|2=TERM|3=FLEXIBLE|4=OPEN
  @171i|0=UNABLE TO PROCESS REQUEST|1=UNKNOWN ACCOUNT|2=NO MATCHING SETTLEMENT INSTRUCTIONS FOUND
   |99=OTHER
  @172i|10=REJECT|11=ACCEPT PENDING|12=COMPLETE|14=REVERSE PENDING
   |2=PRELIMINARY REQUEST TO INTERMEDIARY|3=SELLSIDE CALCULATED USING PRELIMINARY
   |4=SELLSIDE CALCULATED WITHOUT PRELIMINARY|5=WAREHOUSE RECAP|8=REQUEST TO INTERMEDIARY|9=ACCEPT
  @173i|1=ORIGINAL DETAILS INCOMPLETE INCORRECT|2=CHANGE IN UNDERLYING ORDER DETAILS|99=OTHER
  @174i|1=ACCOUNT IS CARRIED PN CUSTOMER SIDE OF BOOKS
   |2=ACCOUNT IS CARRIED ON NON CUSTOMER SIDE OF BOOKS|3=HOUSE TRADER|4=FLOOR TRADER
   |6=ACCOUNT IS CARRIED ON NON CUSTOMER SIDE OF BOOKS AND IS CROSS MARGINED
   |7=ACCOUNT IS HOUSE TRADER AND IS CROSS MARGINED|8=JOINT BACK OFFICE ACCOUNT
  @175i|1=FIRM|10=SECURITIES ACCOUNT NUMBER|11=REGISTRATION NUMBER|12=REGISTERED ADDRESS 12
   |13=REGULATORY STATUS|14=REGISTRATION NAME|15=CASH ACCOUNT NUMBER|16=BIC
   |17=CSD PARTICIPANT MEMBER CODE|18=REGISTERED ADDRESS 18|19=FUND ACCOUNT NAME|2=PERSON
   |20=TELEX NUMBER|21=FAX NUMBER|22=SECURITIES ACCOUNT NAME|23=CASH ACCOUNT NAME|24=DEPARTMENT
   |25=LOCATION DESK|26=POSITION ACCOUNT TYPE|27=SECURITY LOCATE ID|28=MARKET MAKER
   |29=ELIGIBLE COUNTERPARTY|3=SYSTEM|30=PROFESSIONAL CLIENT|31=LOCATION|32=EXECUTION VENUE
   |33=CURRENCY DELIVERY IDENTIFIER|4=APPLICATION|5=FULL LEGAL NAME OF FIRM|6=POSTAL ADDRESS
   |7=PHONE NUMBER|8=EMAIL ADDRESS|9=CONTACT NAME
  @176i|1=PENDING ACCEPT|2=PENDING RELEASE|3=PENDING REVERSAL|4=ACCEPT|5=BLOCK LEVEL REJECT
   |6=ACCOUNT LEVEL REJECT
  @177i|0=NO ACTION TAKEN|1=QUEUE FLUSHED|2=OVERLAY LAST|3=END SESSION
  @178i|0=NO AVERAGE PRICING
   |1=TRADE IS PART OF AN AVERAGE PRICE GROUP IDENTIFIED BY THE TRADELINKID
   |2=LAST TRADE IS THE AVERAGE PRICE GROUP IDENTIFIED BY THE TRADELINKID
  @179i|0=ALLOCATION NOT REQUIRED|1=ALLOCATION REQUIRED|2=USE ALLOCATION PROVIDED WITH THE TRADE
   |3=ALLOCATION GIVE UP EXECUTOR|4=ALLOCATION FROM EXECUTOR|5=ALLOCATION TO CLAIM ACCOUNT
  @180i|0=EXPIRE ON TRADING SESSION CLOSE|1=EXPIRE ON TRADING SESSION OPEN
   |2=TRADING ELIGIBILITY EXPIRATION SPECIFIED IN THE DATE AND TIME FIELDS EVENTDATE
  @181i|0=REGULAR TRADE|1=BLOCK TRADE 1|10=AFTER HOURS TRADE|11=EXCHANGE FOR RISK
   |12=EXCHANGE FOR SWAP|13=EXCHANGE OF FUTURES FOR|14=EXCHANGE OF OPTIONS FOR OPTIONS
   |15=TRADING AT SETTLEMENT|16=ALL OR NONE|17=FUTURES LARGE ORDER EXECUTION
   |18=EXCHANGE OF FUTURES FOR FUTURES|19=OPTION INTERIM TRADE|2=EFP|20=OPTION CABINET TRADE
   |22=PRIVATELY NEGOTIATED TRADES|23=SUBSTITUTION OF FUTURES FOR FORWARDS|24=ERROR TRADE
   |25=SPECIAL CUM DIVIDEND|26=SPECIAL EX DIVIDEND|27=SPECIAL CUM COUPON|28=SPECIAL EX COUPON
   |29=CASH SETTLEMENT|3=TRANSFER|30=SPECIAL PRICE|31=GUARANTEED DELIVERY|32=SPECIAL CUM RIGHTS
   |33=SPECIAL EX RIGHTS|34=SPECIAL CUM CAPITAL REPAYMENTS|35=SPECIAL EX CAPITAL REPAYMENTS
   |36=SPECIAL CUM BONUS|37=SPECIAL EX BONUS|38=BLOCK TRADE 38|39=WORKED PRINCIPAL TRADE
   |4=LATE TRADE|40=BLOCK TRADES|41=NAME CHANGE|42=PORTFOLIO TRANSFER|43=PROROGATION BUY
   |44=PROROGATION SELL|45=OPTION EXERCISE|46=DELTA NEUTRAL TRANSACTION|47=FINANCING TRANSACTION
   |48=NON STANDARD SETTLEMENT|49=DERIVATIVE RELATED TRANSACTION|5=T TRADE|50=PORTFOLIO TRADE
   |51=VOLUME WEIGHTED AVERAGE TRADE|52=EXCHANGE GRANTED TRADE|53=REPURCHASE AGREEMENT|54=OTC
   |55=EXCHANGE BASIS FACILITY|6=WEIGHTED AVERAGE PRICE TRADE|7=BUNCHED TRADE|8=LATE BUNCHED TRADE
   |9=PRIOR REFERENCE PRICE TRADE
  @182i|0=CMTA|1=INTERNAL TRANSFER OR ADJUSTMENT|10=TRANSACTION FROM ASSIGNMENT|11=ACATS|14=AI
   |15=B|16=K|17=LC|18=M|19=N|2=EXTERNAL TRANSFER OR TRANSFER OF ACCOUNT|20=NM|21=NR|22=P|23=PA
   |24=PC|25=PN|26=R|27=RO|28=RT|29=SW|3=REJECT FOR SUBMITTING SIDE|30=T|31=WN|32=WT
   |33=OFF HOURS TRADE|34=ON HOURS TRADE|35=OTC QUOTE|36=CONVERTED SWAP|37=CROSSED TRADE
   |38=INTERIM PROTECTED TRADE|39=LARGE IN SCALE|4=ADVISORY FOR CONTRA SIDE
   |5=OFFSET DUE TO AN ALLOCATION|6=ONSET DUE TO AN ALLOCATION|7=DIFFERENTIAL SPREAD
   |8=IMPLIED SPREAD LEG EXECUTED AGAINST AN OUTRIGHT|9=TRANSACTION FROM EXERCISE
  @183i|0=FLOATING|1=FIXED
  @184i|0=PRICE|1=BASIS POINTS|2=TICKS|3=PRICE TIER
  @185i|0=OR BETTER|1=STRICT|2=OR WORSE
  @186i|1=MORE AGGRESSIVE|2=MORE PASSIVE
  @187i|1=LOCAL|2=NATIONAL|3=GLOBAL|4=NATIONAL EXCLUDING LOCAL
  @188i|1=VWAP|2=PARTICIPATE|3=MINIMIZE MARKET IMPACT
  @189i|1=ADDED LIQUIDITY|2=REMOVED LIQUIDITY|3=LIQUIDITY ROUTED OUT|4=AUCTION
  @190i|0=DEALER SOLD SHORT|1=DEALER SOLD SHORT EXEMPT|2=SELLING CUSTOMER SOLD SHORT
   |3=SELLING CUSTOMER SOLD SHORT EXEMPT|4=QUALIFIED SERVICE REPRESENTATIVE
   |5=QSR OR AGU CONTRA SIDE SOLD SHORT EXEMPT
  @191i|0=UNITS|1=CONTRACTS|2=UNITS OF MEASURE PER TIME UNIT
  @192i|0=SUBMIT|1=ALLEGED 1|10=PENDED|11=ALLEGED NEW|12=ALLEGED ADDENDUM|13=ALLEGED NO WAS
   |14=ALLEGED TRADE REPORT CANCEL|15=ALLEGED 15|2=ACCEPT|3=DECLINE|4=ADDENDUM|5=NO WAS
   |6=TRADE REPORT CANCEL|7=7|8=DEFAULTED|9=INVALID CMTA
  @193i|0=NOT SPECIFIED|1=EXPLICIT LIST PROVIDED
  @194i|1=PUT|10=SWAP ROLL DATE|11=SWAP NEXT START DATE|12=SWAP NEXT ROLL DATE
   |13=FIRST DELIVERY DATE|14=LAST DELIVERY DATE|15=INITIAL INVENTORY DUE DATE
   |16=FINAL INVENTORY DUE DATE|17=FIRST INTENT DATE|18=LAST INTENT DATE|19=POSITION REMOVAL DATE
   |2=CALL|3=TENDER|4=SINKING FUND CALL|5=ACTIVATION|6=INACTIVIATION|7=LAST ELIGIBLE TRADE DATE
   |8=SWAP START DATE|9=SWAP END DATE|99=OTHER
  @195i|1=FLAT|10=ORIGINAL ISSUE DISCOUNT|11=CALLABLE PUTTABLE|12=ESCROWED TO MATURITY
   |13=ESCROWED TO REDEMPTION DATE|14=PRE REFUNDED|15=IN DEFAULT|16=UNRATED|17=TAXABLE|18=INDEXED
   |19=SUBJECT TO ALTERNATIVE MINIMUM TAX|2=ZERO COUPON
   |20=ORIGINAL ISSUE DISCOUNT PRICE SUPPLY PRICE IN THE INSTRATTRIBVALUE
   |21=CALLABLE BELOW MATURITY VALUE
   |22=CALLABLE WITHOUT NOTICE BY MAIL TO HOLDER UNLESS REGISTERED
   |23=PRICE TICK RULES FOR SECURITY|24=TRADE TYPE ELIGIBILITY DETAILS FOR SECURITY
   |25=INSTRUMENT DENOMINATOR|26=INSTRUMENT NUMERATOR|27=INSTRUMENT PRICE PRECISION
   |28=INSTRUMENT STRIKE PRICE|29=TRADEABLE INDICATOR|3=INTEREST BEARING|4=NO PERIODIC PAYMENTS
   |5=VARIABLE RATE|6=LESS FEE FOR PUT|7=STEPPED COUPON|8=COUPON PERIOD|9=WHEN AND IF ISSUED
   |99=TEXT SUPPLY THE TEXT OF THE ATTRIBUTE OR DISCLAIMER IN THE INSTRATTRIBVALUE
  @196i|1=3|2=4|99=OTHER
  @197i|0=ABSOLUTE|1=PER UNIT|2=PERCENTAGE
  @198i|0=INITIAL|1=SCHEDULED|2=TIME WARNING|3=MARGIN DEFICIENCY|4=MARGIN EXCESS
   |5=FORWARD COLLATERAL DEMAND|6=EVENT OF DEFAULT|7=ADVERSE TAX EVENT
  @199i|0=TRADE DATE|1=GC INSTRUMENT|2=COLLATERAL INSTRUMENT|3=SUBSTITUTION ELIGIBLE
   |4=NOT ASSIGNED|5=PARTIALLY ASSIGNED|6=FULLY ASSIGNED|7=OUTSTANDING TRADES
  @200i|0=NEW|1=REPLACE|2=CANCEL|3=RELEASE|4=REVERSE
  @201i|0=RECEIVED|1=ACCEPTED|2=DECLINED|3=REJECTED
  @202i|0=UNKNOWN DEAL|1=UNKNOWN OR INVALID INSTRUMENT|2=UNAUTHORIZED TRANSACTION
   |3=INSUFFICIENT COLLATERAL|4=INVALID TYPE OF COLLATERAL|5=EXCESSIVE SUBSTITUTION|99=OTHER
  @203i|0=UNASSIGNED|1=PARTIALLY ASSIGNED|2=ASSIGNMENT PROPOSED|3=ASSIGNED|4=CHALLENGED
  @204i|1=LOG ON USER|2=LOG OFF USER|3=CHANGE PASSWORD FOR USER|4=REQUEST INDIVIDUAL USER STATUS
  @205i|1=LOGGED IN|2=NOT LOGGED IN|3=USER NOT RECOGNISED|4=PASSWORD INCORRECT|5=PASSWORD CHANGED
   |6=OTHER|7=FORCED USER LOGOUT BY EXCHANGE|8=SESSION SHUTDOWN WARNING
  @206i|1=CONNECTED|2=NOT CONNECTED 2|3=NOT CONNECTED 3|4=IN PROCESS
  @207i|1=SNAPSHOT|2=SUBSCRIBE|4=STOP SUBSCRIBING
   |8=LEVEL OF DETAIL THEN NOCOMPIDS BECOMES REQUIRED
  @208i|1=FULL|2=INCREMENTAL UPDATE
  @209i|0=ACCEPTED|1=REJECTED|3=ACCEPTED WITH ERRORS
  @210i|1=RECEIVED|2=CONFIRM REJECTED IE NOT AFFIRMED|3=AFFIRMED
  @211i|0=RETAIN|1=ADD|2=REMOVE
  @212i|0=ACCEPTED|1=ACCEPTED WITH WARNINGS|2=COMPLETED|3=COMPLETED WITH WARNINGS|4=REJECTED
  @213i|0=SUCCESSFUL|1=INVALID OR UNKNOWN INSTRUMENT|2=INVALID OR UNKNOWN COLLATERAL TYPE
   |3=INVALID PARTIES|4=INVALID TRANSPORT TYPE REQUESTED|5=INVALID DESTINATION REQUESTED
   |6=NO COLLATERAL FOUND FOR THE TRADE SPECIFIED|7=NO COLLATERAL FOUND FOR THE ORDER SPECIFIED
   |8=COLLATERAL INQUIRY TYPE NOT SUPPORTED|9=UNAUTHORIZED FOR COLLATERAL INQUIRY|99=OTHER
  @214i|1=INT|10=AMT|11=PERCENTAGE|12=CHAR|13=BOOLEAN|14=STRING|15=MULTIPLECHARVALUE|16=CURRENCY
   |17=EXCHANGE|18=MONTHYEAR|19=UTCTIMESTAMP|2=LENGTH|20=UTCTIMEONLY|21=LOCALMKTDATE
   |22=UTCDATEONLY|23=DATA|24=MULTIPLESTRINGVALUE|25=COUNTRY|26=LANGUAGE|27=TZTIMEONLY
   |28=TZTIMESTAMP|29=TENOR|3=NUMINGROUP|4=SEQNUM|5=TAGNUM|6=FLOAT|7=QTY|8=PRICE|9=PRICEOFFSET
  @215s|1=ACTIVE|2=INACTIVE
  @216i|2=T PLUS 1|4=T PLUS 3|5=T PLUS 4
  @217c|A=ADD|D=DELETE|M=MODIFY
  @218i|1=AUTO EXERCISE|2=NON AUTO EXERCISE|3=FINAL WILL BE EXERCISED|4=CONTRARY INTENTION
   |5=DIFFERENCE
  @219i|1=SUB ALLOCATE|2=THIRD PARTY ALLOCATION
  @220s|Alw=ALLOWANCES|Bbl=BARRELS|Bcf=BILLION CUBIC FEET|Bu=BUSHELS|Gal=GALLONS
   |MMBtu=ONE MILLION BTU|MMbbl=MILLION BARRELS|MWh=MEGAWATT HOURS|USD=US DOLLARS|lbs=POUNDS
   |oz_tr=TROY OUNCES|t=METRIC TONS|tn=TONS
  @221s|D=DAY|H=HOUR|Min=MINUTE|Mo=MONTH|S=SECOND|Wk=WEEK|Yr=YEAR
  @222i|1=AUTOMATIC|2=GUARANTOR|3=MANUAL
  @223c|0=FALSE|1=TRUE|10=TRUE|11=TRUE|12=TRUE|13=TRUE|14=TRUE|15=TRUE|16=TRUE|17=TRUE|18=TRUE
   |19=TRUE
  @224i|1=TOP OF BOOK|2=PRICE DEPTH|3=ORDER DEPTH
  @225i|0=BOOK|1=OFF BOOK|2=CROSS
  @226i|1=NASD OATS
  @227s|A=AGENCY|AR=ARBITRAGE|D=DERIVATIVES|IN=INTERNATIONAL|IS=INSTITUTIONAL|O=OTHER
   |PF=PREFERRED TRADING|PR=PROPRIETARY|PT=PROGRAM TRADING|S=SALES|T=TRADING
  @228c|0=RECEIVED NOT YET PROCESSED|1=ACCEPTED|10=ACCEPTED|11=ACCEPTED|12=ACCEPTED|13=ACCEPTED
   |14=ACCEPTED|15=ACCEPTED|16=ACCEPTED|17=ACCEPTED|18=ACCEPTED|19=ACCEPTED|2=DONT KNOW
   |20=DONT KNOW|21=DONT KNOW|22=DONT KNOW|23=DONT KNOW|24=DONT KNOW|25=DONT KNOW|26=DONT KNOW
   |27=DONT KNOW|28=DONT KNOW|29=DONT KNOW
  @229i|0=SPECIFIC DEPOSIT|1=GENERAL
  @230c|C=CLOSE|F=FIFO|O=OPEN|R=ROLLED
  @231c|A=AGENT|P=PRINCIPAL|R=RISKLESS PRINCIPAL
  @232i|0=INDICATIVE|1=TRADEABLE|2=RESTRICTED TRADEABLE|3=COUNTER|4=INDICATIVE AND TRADEABLE
  @233c|0=SECONDARYORDERID|1=ORDERID|10=ORDERID|11=ORDERID|12=ORDERID|13=ORDERID|14=ORDERID
   |15=ORDERID|16=ORDERID|17=ORDERID|18=ORDERID|19=ORDERID|2=MDENTRYID|20=MDENTRYID|21=MDENTRYID
   |22=MDENTRYID|23=MDENTRYID|24=MDENTRYID|25=MDENTRYID|26=MDENTRYID|27=MDENTRYID|28=MDENTRYID
   |29=MDENTRYID|3=QUOTEENTRYID|30=QUOTEENTRYID|31=QUOTEENTRYID|32=QUOTEENTRYID|33=QUOTEENTRYID
   |34=QUOTEENTRYID|35=QUOTEENTRYID|36=QUOTEENTRYID|37=QUOTEENTRYID|38=QUOTEENTRYID
   |39=QUOTEENTRYID|4=ORIGINAL ORDER ID|40=ORIGINAL ORDER ID|41=ORIGINAL ORDER ID
   |42=ORIGINAL ORDER ID|43=ORIGINAL ORDER ID|44=ORIGINAL ORDER ID|45=ORIGINAL ORDER ID
   |46=ORIGINAL ORDER ID|47=ORIGINAL ORDER ID|48=ORIGINAL ORDER ID|49=ORIGINAL ORDER ID
  @234c|1=IMMEDIATE|10=IMMEDIATE|11=IMMEDIATE|12=IMMEDIATE|13=IMMEDIATE|14=IMMEDIATE|15=IMMEDIATE
   |16=IMMEDIATE|17=IMMEDIATE|18=IMMEDIATE|19=IMMEDIATE|2=EXHAUST|20=EXHAUST|21=EXHAUST|22=EXHAUST
   |23=EXHAUST|24=EXHAUST|25=EXHAUST|26=EXHAUST|27=EXHAUST|28=EXHAUST|29=EXHAUST
  @235c|1=INITIAL|10=INITIAL|11=INITIAL|12=INITIAL|13=INITIAL|14=INITIAL|15=INITIAL|16=INITIAL
   |17=INITIAL|18=INITIAL|19=INITIAL|2=NEW|20=NEW|21=NEW|22=NEW|23=NEW|24=NEW|25=NEW|26=NEW|27=NEW
   |28=NEW|29=NEW|3=RANDOM|30=RANDOM|31=RANDOM|32=RANDOM|33=RANDOM|34=RANDOM|35=RANDOM|36=RANDOM
   |37=RANDOM|38=RANDOM|39=RANDOM|4=UNDISCLOSED|40=UNDISCLOSED|41=UNDISCLOSED|42=UNDISCLOSED
   |43=UNDISCLOSED|44=UNDISCLOSED|45=UNDISCLOSED|46=UNDISCLOSED|47=UNDISCLOSED|48=UNDISCLOSED
   |49=UNDISCLOSED
  @236c|0=NONE|1=LOCAL|10=LOCAL|11=LOCAL|12=LOCAL|13=LOCAL|14=LOCAL|15=LOCAL|16=LOCAL|17=LOCAL
   |18=LOCAL|19=LOCAL|2=NATIONAL|20=NATIONAL|21=NATIONAL|22=NATIONAL|23=NATIONAL|24=NATIONAL
   |25=NATIONAL|26=NATIONAL|27=NATIONAL|28=NATIONAL|29=NATIONAL|3=GLOBAL|30=GLOBAL|31=GLOBAL
   |32=GLOBAL|33=GLOBAL|34=GLOBAL|35=GLOBAL|36=GLOBAL|37=GLOBAL|38=GLOBAL|39=GLOBAL
  @237c|1=ODD LOT|10=ODD LOT|11=ODD LOT|12=ODD LOT|13=ODD LOT|14=ODD LOT|15=ODD LOT|16=ODD LOT
   |17=ODD LOT|18=ODD LOT|19=ODD LOT|2=ROUND LOT|20=ROUND LOT|21=ROUND LOT|22=ROUND LOT
   |23=ROUND LOT|24=ROUND LOT|25=ROUND LOT|26=ROUND LOT|27=ROUND LOT|28=ROUND LOT|29=ROUND LOT
   |3=BLOCK LOT|30=BLOCK LOT|31=BLOCK LOT|32=BLOCK LOT|33=BLOCK LOT|34=BLOCK LOT|35=BLOCK LOT
   |36=BLOCK LOT|37=BLOCK LOT|38=BLOCK LOT|39=BLOCK LOT|4=ROUND LOT BASED UPON UNITOFMEASURE
   |40=ROUND LOT BASED UPON UNITOFMEASURE|41=ROUND LOT BASED UPON UNITOFMEASURE
   |42=ROUND LOT BASED UPON UNITOFMEASURE|43=ROUND LOT BASED UPON UNITOFMEASURE
   |44=ROUND LOT BASED UPON UNITOFMEASURE|45=ROUND LOT BASED UPON UNITOFMEASURE
   |46=ROUND LOT BASED UPON UNITOFMEASURE|47=ROUND LOT BASED UPON UNITOFMEASURE
   |48=ROUND LOT BASED UPON UNITOFMEASURE|49=ROUND LOT BASED UPON UNITOFMEASURE
  @238i|1=LAST PEG|2=MID PRICE PEG|3=OPENING PEG|4=MARKET PEG|5=PRIMARY PEG|7=PEG TO VWAP
   |8=TRAILING STOP PEG|9=PEG TO LIMIT PRICE
  @239c|1=PARTIAL EXECUTION|10=PARTIAL EXECUTION|11=PARTIAL EXECUTION|12=PARTIAL EXECUTION
   |13=PARTIAL EXECUTION|14=PARTIAL EXECUTION|15=PARTIAL EXECUTION|16=PARTIAL EXECUTION
   |17=PARTIAL EXECUTION|18=PARTIAL EXECUTION|19=PARTIAL EXECUTION|2=SPECIFIED TRADING SESSION
   |20=SPECIFIED TRADING SESSION|21=SPECIFIED TRADING SESSION|22=SPECIFIED TRADING SESSION
   |23=SPECIFIED TRADING SESSION|24=SPECIFIED TRADING SESSION|25=SPECIFIED TRADING SESSION
   |26=SPECIFIED TRADING SESSION|27=SPECIFIED TRADING SESSION|28=SPECIFIED TRADING SESSION
   |29=SPECIFIED TRADING SESSION|3=NEXT AUCTION|30=NEXT AUCTION|31=NEXT AUCTION|32=NEXT AUCTION
   |33=NEXT AUCTION|34=NEXT AUCTION|35=NEXT AUCTION|36=NEXT AUCTION|37=NEXT AUCTION
   |38=NEXT AUCTION|39=NEXT AUCTION|4=PRICE MOVEMENT|40=PRICE MOVEMENT|41=PRICE MOVEMENT
   |42=PRICE MOVEMENT|43=PRICE MOVEMENT|44=PRICE MOVEMENT|45=PRICE MOVEMENT|46=PRICE MOVEMENT
   |47=PRICE MOVEMENT|48=PRICE MOVEMENT|49=PRICE MOVEMENT
  @240c|1=ACTIVATE|10=ACTIVATE|11=ACTIVATE|12=ACTIVATE|13=ACTIVATE|14=ACTIVATE|15=ACTIVATE
   |16=ACTIVATE|17=ACTIVATE|18=ACTIVATE|19=ACTIVATE|2=MODIFY|20=MODIFY|21=MODIFY|22=MODIFY
   |23=MODIFY|24=MODIFY|25=MODIFY|26=MODIFY|27=MODIFY|28=MODIFY|29=MODIFY|3=CANCEL|30=CANCEL
   |31=CANCEL|32=CANCEL|33=CANCEL|34=CANCEL|35=CANCEL|36=CANCEL|37=CANCEL|38=CANCEL|39=CANCEL
  @241c|1=BEST OFFER|10=BEST OFFER|11=BEST OFFER|12=BEST OFFER|13=BEST OFFER|14=BEST OFFER
   |15=BEST OFFER|16=BEST OFFER|17=BEST OFFER|18=BEST OFFER|19=BEST OFFER|2=LAST TRADE
   |20=LAST TRADE|21=LAST TRADE|22=LAST TRADE|23=LAST TRADE|24=LAST TRADE|25=LAST TRADE
   |26=LAST TRADE|27=LAST TRADE|28=LAST TRADE|29=LAST TRADE|3=BEST BID|30=BEST BID|31=BEST BID
   |32=BEST BID|33=BEST BID|34=BEST BID|35=BEST BID|36=BEST BID|37=BEST BID|38=BEST BID
   |39=BEST BID|4=BEST BID OR LAST TRADE|40=BEST BID OR LAST TRADE|41=BEST BID OR LAST TRADE
   |42=BEST BID OR LAST TRADE|43=BEST BID OR LAST TRADE|44=BEST BID OR LAST TRADE
   |45=BEST BID OR LAST TRADE|46=BEST BID OR LAST TRADE|47=BEST BID OR LAST TRADE
   |48=BEST BID OR LAST TRADE|49=BEST BID OR LAST TRADE|5=BEST OFFER OR LAST TRADE
   |50=BEST OFFER OR LAST TRADE|51=BEST OFFER OR LAST TRADE|52=BEST OFFER OR LAST TRADE
   |53=BEST OFFER OR LAST TRADE|54=BEST OFFER OR LAST TRADE|55=BEST OFFER OR LAST TRADE
   |56=BEST OFFER OR LAST TRADE|57=BEST OFFER OR LAST TRADE|58=BEST OFFER OR LAST TRADE
   |59=BEST OFFER OR LAST TRADE|6=BEST MID|60=BEST MID|61=BEST MID|62=BEST MID|63=BEST MID
   |64=BEST MID|65=BEST MID|66=BEST MID|67=BEST MID|68=BEST MID|69=BEST MID
  @242c
   |D=TRIGGER IF THE PRICE OF THE SPECIFIED TYPE GOES DOWN TO OR THROUGH THE SPECIFIED TRIGGER PRICE
   |U=TRIGGER IF THE PRICE OF THE SPECIFIED TYPE GOES UP TO OR THROUGH THE SPECIFIED TRIGGER PRICE
  @243c|1=MARKET|10=MARKET|11=MARKET|12=MARKET|13=MARKET|14=MARKET|15=MARKET|16=MARKET|17=MARKET
   |18=MARKET|19=MARKET|2=LIMIT|20=LIMIT|21=LIMIT|22=LIMIT|23=LIMIT|24=LIMIT|25=LIMIT|26=LIMIT
   |27=LIMIT|28=LIMIT|29=LIMIT
  @244c|1=ORDER|10=ORDER|11=ORDER|12=ORDER|13=ORDER|14=ORDER|15=ORDER|16=ORDER|17=ORDER|18=ORDER
   |19=ORDER|2=QUOTE|20=QUOTE|21=QUOTE|22=QUOTE|23=QUOTE|24=QUOTE|25=QUOTE|26=QUOTE|27=QUOTE
   |28=QUOTE|29=QUOTE|3=PRIVATELY NEGOTIATED TRADE|30=PRIVATELY NEGOTIATED TRADE
   |31=PRIVATELY NEGOTIATED TRADE|32=PRIVATELY NEGOTIATED TRADE|33=PRIVATELY NEGOTIATED TRADE
   |34=PRIVATELY NEGOTIATED TRADE|35=PRIVATELY NEGOTIATED TRADE|36=PRIVATELY NEGOTIATED TRADE
   |37=PRIVATELY NEGOTIATED TRADE|38=PRIVATELY NEGOTIATED TRADE|39=PRIVATELY NEGOTIATED TRADE
   |4=MULTILEG ORDER|40=MULTILEG ORDER|41=MULTILEG ORDER|42=MULTILEG ORDER|43=MULTILEG ORDER
   |44=MULTILEG ORDER|45=MULTILEG ORDER|46=MULTILEG ORDER|47=MULTILEG ORDER|48=MULTILEG ORDER
   |49=MULTILEG ORDER|5=LINKED ORDER|50=LINKED ORDER|51=LINKED ORDER|52=LINKED ORDER
   |53=LINKED ORDER|54=LINKED ORDER|55=LINKED ORDER|56=LINKED ORDER|57=LINKED ORDER
   |58=LINKED ORDER|59=LINKED ORDER|6=QUOTE REQUEST|60=QUOTE REQUEST|61=QUOTE REQUEST
   |62=QUOTE REQUEST|63=QUOTE REQUEST|64=QUOTE REQUEST|65=QUOTE REQUEST|66=QUOTE REQUEST
   |67=QUOTE REQUEST|68=QUOTE REQUEST|69=QUOTE REQUEST|7=IMPLIED ORDER|70=IMPLIED ORDER
   |71=IMPLIED ORDER|72=IMPLIED ORDER|73=IMPLIED ORDER|74=IMPLIED ORDER|75=IMPLIED ORDER
   |76=IMPLIED ORDER|77=IMPLIED ORDER|78=IMPLIED ORDER|79=IMPLIED ORDER|8=CROSS ORDER
   |80=CROSS ORDER|81=CROSS ORDER|82=CROSS ORDER|83=CROSS ORDER|84=CROSS ORDER|85=CROSS ORDER
   |86=CROSS ORDER|87=CROSS ORDER|88=CROSS ORDER|89=CROSS ORDER|9=STREAMING PRICE
   |90=STREAMING PRICE|91=STREAMING PRICE|92=STREAMING PRICE|93=STREAMING PRICE|94=STREAMING PRICE
   |95=STREAMING PRICE|96=STREAMING PRICE|97=STREAMING PRICE|98=STREAMING PRICE|99=STREAMING PRICE
  @245c|0=TRADE CONFIRMATION|1=TWO PARTY REPORT|10=TWO PARTY REPORT|11=TWO PARTY REPORT
   |12=TWO PARTY REPORT|13=TWO PARTY REPORT|14=TWO PARTY REPORT|15=TWO PARTY REPORT
   |16=TWO PARTY REPORT|17=TWO PARTY REPORT|18=TWO PARTY REPORT|19=TWO PARTY REPORT
   |2=ONE PARTY REPORT FOR MATCHING|20=ONE PARTY REPORT FOR MATCHING
   |21=ONE PARTY REPORT FOR MATCHING|22=ONE PARTY REPORT FOR MATCHING
   |23=ONE PARTY REPORT FOR MATCHING|24=ONE PARTY REPORT FOR MATCHING
   |25=ONE PARTY REPORT FOR MATCHING|26=ONE PARTY REPORT FOR MATCHING
   |27=ONE PARTY REPORT FOR MATCHING|28=ONE PARTY REPORT FOR MATCHING
   |29=ONE PARTY REPORT FOR MATCHING|3=ONE PARTY REPORT FOR PASS THROUGH
   |30=ONE PARTY REPORT FOR PASS THROUGH|31=ONE PARTY REPORT FOR PASS THROUGH
   |32=ONE PARTY REPORT FOR PASS THROUGH|33=ONE PARTY REPORT FOR PASS THROUGH
   |34=ONE PARTY REPORT FOR PASS THROUGH|35=ONE PARTY REPORT FOR PASS THROUGH
   |36=ONE PARTY REPORT FOR PASS THROUGH|37=ONE PARTY REPORT FOR PASS THROUGH
   |38=ONE PARTY REPORT FOR PASS THROUGH|39=ONE PARTY REPORT FOR PASS THROUGH
   |4=AUTOMATED FLOOR ORDER ROUTING|40=AUTOMATED FLOOR ORDER ROUTING
   |41=AUTOMATED FLOOR ORDER ROUTING|42=AUTOMATED FLOOR ORDER ROUTING
   |43=AUTOMATED FLOOR ORDER ROUTING|44=AUTOMATED FLOOR ORDER ROUTING
   |45=AUTOMATED FLOOR ORDER ROUTING|46=AUTOMATED FLOOR ORDER ROUTING
   |47=AUTOMATED FLOOR ORDER ROUTING|48=AUTOMATED FLOOR ORDER ROUTING
   |49=AUTOMATED FLOOR ORDER ROUTING|5=TWO PARTY REPORT FOR CLAIM|50=TWO PARTY REPORT FOR CLAIM
   |51=TWO PARTY REPORT FOR CLAIM|52=TWO PARTY REPORT FOR CLAIM|53=TWO PARTY REPORT FOR CLAIM
   |54=TWO PARTY REPORT FOR CLAIM|55=TWO PARTY REPORT FOR CLAIM|56=TWO PARTY REPORT FOR CLAIM
   |57=TWO PARTY REPORT FOR CLAIM|58=TWO PARTY REPORT FOR CLAIM|59=TWO PARTY REPORT FOR CLAIM
  @246s|0=FIX27|1=FIX30|2=FIX40|3=FIX41|4=FIX42|5=FIX43|6=FIX44|7=FIX50|8=FIX50SP1|9=FIX50SP2
  @247c|B=BIC|C=GENERALLY ACCEPTED MARKET PARTICIPANT IDENTIFIER|D=PROPRIETARY|E=ISO COUNTRY CODE
   |G=MIC
  @248i|0=NOT IMPLIED|1=IMPLIED IN|2=IMPLIED OUT|3=BOTH IMPLIED IN AND IMPLIED OUT
  @249i|1=PRELIMINARY|2=FINAL
  @250c|1=INSTRUCTIONS OF BROKER|10=INSTRUCTIONS OF BROKER|11=INSTRUCTIONS OF BROKER
   |12=INSTRUCTIONS OF BROKER|13=INSTRUCTIONS OF BROKER|14=INSTRUCTIONS OF BROKER
   |15=INSTRUCTIONS OF BROKER|16=INSTRUCTIONS OF BROKER|17=INSTRUCTIONS OF BROKER
   |18=INSTRUCTIONS OF BROKER|19=INSTRUCTIONS OF BROKER|2=INSTRUCTIONS FOR INSTITUTION
   |20=INSTRUCTIONS FOR INSTITUTION|21=INSTRUCTIONS FOR INSTITUTION
   |22=INSTRUCTIONS FOR INSTITUTION|23=INSTRUCTIONS FOR INSTITUTION
   |24=INSTRUCTIONS FOR INSTITUTION|25=INSTRUCTIONS FOR INSTITUTION
   |26=INSTRUCTIONS FOR INSTITUTION|27=INSTRUCTIONS FOR INSTITUTION
   |28=INSTRUCTIONS FOR INSTITUTION|29=INSTRUCTIONS FOR INSTITUTION|3=INVESTOR|30=INVESTOR
   |31=INVESTOR|32=INVESTOR|33=INVESTOR|34=INVESTOR|35=INVESTOR|36=INVESTOR|37=INVESTOR
   |38=INVESTOR|39=INVESTOR
  @251i|0=ACCEPTED|12=LOCKED MARKET WARNING|13=CROSS MARKET WARNING|14=CANCELED DUE TO LOCK MARKET
   |15=CANCELED DUE TO CROSS MARKET|16=ACTIVE|5=REJECTED|6=REMOVED FROM MARKET|7=EXPIRED
  @252i|1=ALL MARKET PARTICIPANTS|2=SPECIFIED MARKET PARTICIPANTS|3=ALL MARKET MAKERS
   |4=PRIMARY MARKET MAKER
  @253i|1=ORDER IMBALANCE AUCTION IS EXTENDED|2=TRADING RESUMES|3=PRICE VOLATILITY INTERRUPTION
   |4=CHANGE OF TRADING SESSION|5=CHANGE OF TRADING SUBSESSION|6=CHANGE OF SECURITY TRADING STATUS
   |7=CHANGE OF BOOK TYPE|8=CHANGE OF MARKET DEPTH
  @254i|1=EXCHANGE LAST|2=HIGH|3=AVERAGE PRICE|4=TURNOVER
  @255i|1=CUSTOMER
  @256c|C=CASH SETTLEMENT REQUIRED|P=PHYSICAL SETTLEMENT REQUIRED
  @257i|0=EUROPEAN|1=AMERICAN|2=BERMUDA
  @258i|0=PRE LISTED ONLY|1=USER REQUESTED
  @259i|0=REGULAR|1=VARIABLE|2=FIXED|3=TRADED AS A SPREAD LEG|4=SETTLED AS A SPREAD LEG
  @260i|0=MONTHS|1=DAYS|2=WEEKS|3=YEARS
  @261i|0=YEARMONTH ONLY|1=YEARMONTHDAY|2=YEARMONTHWEEK
  @262i|0=PRICE|1=TICKS|2=PERCENTAGE
  @263i|0=SYMBOL|1=SECURITYTYPE AND OR CFICODE|2=PRODUCT|3=TRADINGSESSIONID|4=ALL SECURITIES
   |5=UNDELYINGSYMBOL|6=UNDERLYING SECURITYTYPE AND OR CFICODE|7=UNDERLYING PRODUCT
   |8=MARKETID OR MARKETID PLUS MARKETSEGMENTID
  @264i|0=RETRANSMISSION OF APPLICATION MESSAGES FOR THE SPECIFIED APPLICATIONS
   |1=SUBSCRIPTION TO THE SPECIFIED APPLICATIONS
   |2=REQUEST FOR THE LAST APPLLASTSEQNUM PUBLISHED FOR THE SPECIFIED APPLICATIONS
   |3=REQUEST VALID SET OF APPLICATIONS|4=UNSUBSCRIBE TO THE SPECIFIED APPLICATIONS
   |5=CANCEL RETRANSMISSION|6=CANCEL RETRANSMISSION AND UNSUBSCRIBE TO THE SPECIFIED APPLICATIONS
  @265i|0=REQUEST SUCCESSFULLY PROCESSED|1=APPLICATION DOES NOT EXIST|2=MESSAGES NOT AVAILABLE
  @266i|0=APPLICATION DOES NOT EXIST|1=MESSAGES REQUESTED ARE NOT AVAILABLE
   |2=USER NOT AUTHORIZED FOR APPLICATION
  @267i|0=TRADING RESUMES|1=CHANGE OF TRADING SESSION|2=CHANGE OF TRADING SUBSESSION
   |3=CHANGE OF TRADING STATUS
  @268i|1=SUSPEND ORDERS|2=RELEASE ORDERS FROM SUSPENSION|3=CANCEL ORDERS
  @269i|1=ALL ORDERS FOR A SECURITY|10=ALL ORDERS FOR A SECURITY GROUP
   |11=CANCEL FOR SECURITY ISSUER|12=CANCEL FOR ISSUER OF UNDERLYING SECURITY
   |2=ALL ORDERS FOR AN UNDERLYING SECURITY|3=ALL ORDERS FOR A PRODUCT|4=ALL ORDERS FOR A CFICODE
   |5=ALL ORDERS FOR A SECURITYTYPE|6=ALL ORDERS FOR A TRADING SESSION|7=ALL ORDERS
   |8=ALL ORDERS FOR A MARKET|9=ALL ORDERS FOR A MARKET SEGMENT
  @270i|0=REJECTED|1=ACCEPTED
  @271i|0=MASS ACTION NOT SUPPORTED|1=INVALID OR UNKNOWN SECURITY
   |10=INVALID OR UNKNOWN SECURITY ISSUER|11=INVALID OR UNKNOWN ISSUER OF UNDERLYING SECURITY
   |2=INVALID OR UNKNOWN UNDERLYING SECURITY|3=INVALID OR UNKNOWN PRODUCT
   |4=INVALID OR UNKNOWN CFICODE|5=INVALID OR UNKNOWN SECURITYTYPE
   |6=INVALID OR UNKNOWN TRADING SESSION|7=INVALID OR UNKNOWN MARKET
   |8=INVALID OR UNKNOWN MARKET SEGMENT|9=INVALID OR UNKNOWN SECURITY GROUP|99=OTHER
  @272i|0=PREDEFINED MULTILEG SECURITY|1=USER DEFINED MULTLEG SECURITY
   |2=USER DEFINED NON SECURITIZED MULTILEG
  @273i|0=NET PRICE|1=REVERSED NET PRICE|2=YIELD DIFFERENCE|3=INDIVIDUAL
   |4=CONTRACT WEIGHTED AVERAGE PRICE|5=MULTIPLIED PRICE
  @274i|1=ONE CANCELS THE OTHER|2=ONE TRIGGERS THE OTHER|3=ONE UPDATES THE OTHER 3
   |4=ONE UPDATES THE OTHER 4
  @275i|0=BROKER|11=UNSUPPORTED ORDER CHARACTERISTIC|2=EXCHANGE CLOSED|4=TOO LATE TO ENTER
   |5=UNKNOWN ORDER|6=DUPLICATE ORDER|99=OTHER
  @276i|0=DO NOT PUBLISH TRADE|1=PUBLISH TRADE|2=DEFERRED PUBLICATION
  @277i|0=SESSION ACTIVE|1=SESSION PASSWORD CHANGED|2=SESSION PASSWORD DUE TO EXPIRE
   |3=NEW SESSION PASSWORD DOES NOT COMPLY WITH POLICY|4=SESSION LOGOUT COMPLETE
   |5=INVALID USERNAME OR PASSWORD|6=ACCOUNT LOCKED|7=LOGONS ARE NOT ALLOWED AT THIS TIME
   |8=PASSWORD EXPIRED
  @278i|0=RESET APPLSEQNUM TO NEW VALUE SPECIFIED IN APPLNEWSEQNUM
   |1=REPORTS THAT THE LAST MESSAGE HAS BEEN SENT FOR THE APPLIDS REFER TO REFAPPLLASTSEQNUM
   |2=HEARTBEAT MESSAGE INDICATING THAT APPLICATION IDENTIFIED BY REFAPPLID
   |3=APPLICATION MESSAGE RE SEND COMPLETED
  @279i|0=SECONDS|1=TENTHS OF A SECOND|10=MINUTES|11=HOURS|12=DAYS|13=WEEKS|14=MONTHS|15=YEARS
   |2=HUNDREDTHS OF A SECOND|3=MILLISECONDS|4=MICROSECONDS|5=NANOSECONDS
  @280c|E=ELECTRONIC|P=PIT|X=EX PIT
  @281i|0=GTC FROM PREVIOUS DAY|1=PARTIAL FILL REMAINING|2=ORDER CHANGED
  @282i|0=UTILITY PROVIDED STANDARD MODEL|1=PROPRIETARY
  @283i|0=SHARES|1=HOURS|2=DAYS
  @284i|0=NERC EASTERN OFF PEAK|1=NERC WESTERN OFF PEAK|2=NERC CALENDAR ALL DAYS IN MONTH
   |3=NERC EASTERN PEAK|4=NERC WESTERN PEAK
  @285i|0=BLOOMBERG|1=REUTERS|2=TELERATE|99=OTHER
  @286i|0=PRIMARY|1=SECONDARY
  @287i|1=INDUSTRY CLASSIFICATION|2=TRADING LIST|3=MARKET|4=NEWSPAPER LIST
  @288i|1=ICB|2=NAICS|3=GICS
  @289i|0=COMPANY NEWS|1=MARKETPLACE NEWS|2=FINANCIAL MARKET NEWS|3=TECHNICAL NEWS|99=OTHER NEWS
  @290i|0=REPLACEMENT|1=OTHER LANGUAGE|2=COMPLIMENTARY
  @291i|1=FIXED STRIKE|2=STRIKE SET AT EXPIRATION TO UNDERLYING OR OTHER VALUE
   |3=STRIKE SET TO AVERAGE OF UNDERLYING SETTLEMENT PRICE ACROSS THE LIFE OF THE OPTION
   |4=STRIKE SET TO OPTIMAL VALUE
  @292i|1=LESS THAN UNDERLYING PRICE IS IN THE MONEY
   |2=LESS THAN OR EQUAL TO THE UNDERLYING PRICE IS IN THE MONEY
   |3=EQUAL TO THE UNDERLYING PRICE IS IN THE MONEY
   |4=GREATER THAN OR EQUAL TO UNDERLYING PRICE IS IN THE MONEY
   |5=GREATER THAN UNDERLYING IS IN THE MONEY
  @293i|1=REGULAR|2=SPECIAL REFERENCE|3=OPTIMAL VALUE|4=AVERAGE VALUE
  @294i|1=VANILLA|2=CAPPED|3=BINARY
  @295i|1=CAPPED|2=TRIGGER|3=KNOCK IN UP|4=KOCK IN DOWN|5=KNOCK OUT UP|6=KNOCK OUT DOWN
   |7=UNDERLYING|8=RESET BARRIER|9=ROLLING BARRIER
  @296i|1=LESS THAN COMPLEXEVENTPRICE|2=LESS THAN OR EQUAL TO COMPLEXEVENTPRICE
   |3=EQUAL TO COMPLEXEVENTPRICE|4=GREATER THAN OR EQUAL TO COMPLEXEVENTPRICE
   |5=GREATER THAN COMPLEXEVENTPRICE
  @297i|1=EXPIRATION|2=IMMEDIATE|3=SPECIFIED DATE TIME
  @298i|1=AND|2=OR
  @299i|1=STREAM ASSIGNMENT FOR NEW CUSTOMER|2=STREAM ASSIGNMENT FOR EXISTING CUSTOMER
  @300i|0=UNKNOWN CLIENT|1=EXCEEDS MAXIMUM SIZE|2=UNKNOWN OR INVALID CURRENCY PAIR
   |3=NO AVAILABLE STREAM|99=OTHER
  @301i|0=ASSIGNMENT ACCEPTED|1=ASSIGNMENT REJECTED
  @302i|0=RETURN ALL AVAILABLE INFORMATION ON PARTIES AND RELATED PARTIES
   |1=RETURN ONLY PARTY INFORMATION|2=INCLUDE INFORMATION ON RELATED PARTIES
   |3=INCLUDE RISK LIMIT INFORMATION
  @303i|0=VALID REQUEST|1=INVALID OR UNSUPPORTED REQUEST
   |2=NO PARTIES OR PARTY DETAILS FOUND THAT MATCH SELECTION CRITERIA
   |3=UNSUPPORTED PARTYLISTRESPONSETYPE|4=NOT AUTHORIZED TO RETRIEVE PARTIES OR PARTY DETAILS DATA
   |5=PARTIES OR PARTY DETAILS DATA TEMPORARILY UNAVAILABLE
   |6=REQUEST FOR PARTIES DATA NOT SUPPORTED|99=OTHER
  @304i|0=IS ALSO|1=CLEARS FOR|10=HAS MEMBERS|11=PROVIDES MARKETPLACE FOR
   |12=PARTICIPANT OF MARKETPLACE|13=CARRIES POSITIONS FOR|14=POSTS TRADES TO|15=ENTERS TRADES FOR
   |16=ENTERS TRADES THROUGH|17=PROVIDES QUOTES TO|18=REQUESTS QUOTES FROM|19=INVESTS FOR
   |2=CLEARS THROUGH|20=INVESTS THROUGH|21=BROKERS TRADES FOR|22=BROKERS TRADES THROUGH
   |23=PROVIDES TRADING SERVICES FOR|24=USES TRADING SERVICES OF|25=APPROVES OF|26=APPROVED BY
   |27=PARENT FIRM FOR|28=SUBSIDIARY OF|29=REGULATORY OWNER OF|3=TRADES FOR|30=OWNED BY 30
   |31=CONTROLS|32=IS CONTROLLED BY|33=LEGAL|34=OWNED BY 34|35=BENEFICIAL OWNER OF|36=OWNED BY 36
   |4=TRADES THROUGH|5=SPONSORS|6=SPONSORED THROUGH|7=PROVIDES GUARANTEE FOR|8=IS GUARANTEED BY
   |9=MEMBER OF
  @305i|1=GROSS LIMIT|2=NET LIMIT|3=EXPOSURE|4=LONG LIMIT|5=SHORT LIMIT
  @306i|1=INCLUDE|2=EXCLUDE
  @307s|CD=EUCP WITH LUMP SUM INTEREST RATHER THAN DISCOUNT PRICE
   |WI=WHEN ISSUED FOR A SECURITY TO BE REISSUED UNDER AN OLD CUSIP OR ISIN
  @308s|?=WILDCARD ENTRY FOR USE ON SECURITY DEFINITION REQUEST|ABS=ASSET BACKED SECURITIES
   |AMENDED=AMENDED RESTATED|AN=OTHER ANTICIPATION NOTES|BA=BANKERS ACCEPTANCE
   |BDN=BANK DEPOSITORY NOTE|BN=BANK NOTES|BOX=BILL OF EXCHANGES|BRADY=BRADY BOND
   |BRIDGE=BRIDGE LOAN|BUYSELL=BUY SELLBACK|CAMM=CANADIAN MONEY MARKETS
   |CAN=CANADIAN TREASURY NOTES|CASH=CASH|CB=CONVERTIBLE BOND|CD=CERTIFICATE OF DEPOSIT
   |CDS=CREDIT DEFAULT SWAP|CL=CALL LOANS|CMB=CANADIAN MORTGAGE BONDS
   |CMBS=CORP MORTGAGE BACKED SECURITIES|CMO=COLLATERALIZED MORTGAGE OBLIGATION
   |COFO=CERTIFICATE OF OBLIGATION|COFP=CERTIFICATE OF PARTICIPATION|CORP=CORPORATE BOND
   |CP=COMMERCIAL PAPER|CPP=CORPORATE PRIVATE PLACEMENT|CS=COMMON STOCK
   |CTB=CANADIAN TREASURY BILLS|DEFLTED=DEFAULTED|DINP=DEBTOR IN POSSESSION|DN=DEPOSIT NOTES
   |DUAL=DUAL CURRENCY|EUCD=EURO CERTIFICATE OF DEPOSIT|EUCORP=EURO CORPORATE BOND
   |EUCP=EURO COMMERCIAL PAPER|EUFRN=EURO CORPORATE FLOATING RATE NOTES|EUSOV=EURO SOVEREIGNS
   |EUSUPRA=EURO SUPRANATIONAL COUPONS|FAC=FEDERAL AGENCY COUPON|FADN=FEDERAL AGENCY DISCOUNT NOTE
   |FOR=FOREIGN EXCHANGE CONTRACT|FORWARD=FORWARD|FRN=US CORPORATE FLOATING RATE NOTES|FUT=FUTURE
   |FXFWD=FX FORWARD|FXNDF=NON DELIVERABLE FORWARD|FXSPOT=FX SPOT|FXSWAP=FX SWAP
   |GO=GENERAL OBLIGATION BONDS|IET=IOETTE MORTGAGE|IRS=INTEREST RATE SWAP|LOFC=LETTER OF CREDIT
   |LQN=LIQUIDITY NOTE|MATURED=MATURED|MBS=MORTGAGE BACKED SECURITIES|MF=MUTUAL FUND
   |MIO=MORTGAGE INTEREST ONLY|MLEG=MULTILEG INSTRUMENT|MPO=MORTGAGE PRINCIPAL ONLY
   |MPP=MORTGAGE PRIVATE PLACEMENT|MPT=MISCELLANEOUS PASS THROUGH|MT=MANDATORY TENDER
   |MTN=MEDIUM TERM NOTES|NONE=NO SECURITY TYPE|ONITE=OVERNIGHT|OOC=OPTIONS ON COMBO
   |OOF=OPTIONS ON FUTURES|OOP=OPTIONS ON PHYSICAL|OPT=OPTION|PEF=PRIVATE EXPORT FUNDING
   |PFAND=PFANDBRIEFE|PN=PROMISSORY NOTE|PROV=CANADIAN PROVINCIAL BONDS|PS=PREFERRED STOCK
   |PZFJ=PLAZOS FIJOS|RAN=REVENUE ANTICIPATION NOTE|REPLACD=REPLACED|REPO=REPURCHASE
   |RETIRED=RETIRED|REV=REVENUE BONDS|RVLV=REVOLVER LOAN|RVLVTRM=REVOLVER TERM LOAN
   |SECLOAN=SECURITIES LOAN|SECPLEDGE=SECURITIES PLEDGE|SLQN=SECURED LIQUIDITY NOTE
   |SPCLA=SPECIAL ASSESSMENT|SPCLO=SPECIAL OBLIGATION|SPCLT=SPECIAL TAX|STN=SHORT TERM LOAN NOTE
   |STRUCT=STRUCTURED NOTES|SWING=SWING LINE FACILITY|TAN=TAX ANTICIPATION NOTE
   |TAXA=TAX ALLOCATION|TB=TREASURY BILL|TBA=TO BE ANNOUNCED|TBILL=US TREASURY BILL TBILL
   |TBOND=US TREASURY BOND|TCAL=PRINCIPAL STRIP OF A CALLABLE BOND OR NOTE|TD=TIME DEPOSIT
   |TECP=TAX EXEMPT COMMERCIAL PAPER|TERM=TERM LOAN|TINT=INTEREST STRIP FROM ANY BOND OR NOTE
   |TIPS=TREASURY INFLATION PROTECTED SECURITIES|TLQN=TERM LIQUIDITY NOTE
   |TMCP=TAXABLE MUNICIPAL CP|TNOTE=US TREASURY NOTE TNOTE
   |TPRN=PRINCIPAL STRIP FROM A NON CALLABLE BOND OR NOTE|TRAN=TAX REVENUE ANTICIPATION NOTE
   |UST=US TREASURY NOTE UST|USTB=US TREASURY BILL USTB|VRDN=VARIABLE RATE DEMAND NOTE|WAR=WARRANT
   |WITHDRN=WITHDRAWN|XCN=EXTENDED COMM NOTE|XLINKD=INDEXED LINKED|YANK=YANKEE CORPORATE BOND
   |YCD=YANKEE CERTIFICATE OF DEPOSIT
  @309s|CB=SPECIAL CUM BONUS|CC=SPECIAL CUM COUPON|CD=SPECIAL CUM DIVIDEND
   |CP=SPECIAL CUM CAPITAL REPAYMENTS|CR=SPECIAL CUM RIGHTS|CS=CASH SETTLEMENT
   |GD=GUARANTEED DELIVERY|SP=SPECIAL PRICE|TR=REPORT FOR EUROPEAN EQUITY MARKET SECURITIES
   |XB=SPECIAL EX BONUS|XC=SPECIAL EX COUPON|XD=SPECIAL EX DIVIDEND
   |XP=SPECIAL EX CAPITAL REPAYMENTS|XR=SPECIAL EX RIGHTS
  @310s|ALC=ALLOCATION TRADE QTY|AS=OPTION ASSIGNMENT|ASF=AS OF TRADE QTY
   |CAA=CORPORATE ACTION ADJUSTMENT|CEA=CREDIT EVENT ADJUSTMENT|DLT=NET DELTA QTY|DLV=DELIVERY QTY
   |DN=DELIVERY NOTICE QTY|EP=EXCHANGE FOR PHYSICAL QTY|ETR=ELECTRONIC TRADE QTY
   |EX=OPTION EXERCISE QTY|FIN=END OF DAY QTY|IAS=INTRA SPREAD QTY|IES=INTER SPREAD QTY
   |PA=ADJUSTMENT QTY|PIT=PIT TRADE QTY|PNTN=PRIVATELY NEGOTIATED TRADE QTY|RCV=RECEIVE QUANTITY
   |SEA=SUCCESSION EVENT ADJUSTMENT|SOD=START OF DAY QTY|SPL=INTEGRAL SPLIT
   |TA=TRANSACTION FROM ASSIGNMENT|TOT=TOTAL TRANSACTION QTY|TQ=TRANSACTION QUANTITY
   |TRF=TRANSFER TRADE QTY|TX=TRANSACTION FROM EXERCISE|XM=CROSS MARGIN QTY
  @311s|FR=FULL RESTRUCTURING|MM=MODIFIED MOD RESTRUCTURING|MR=MODIFIED RESTRUCTURING
   |XR=NO RESTRUCTURING SPECIFIED
  @312s|SB=SUBORDINATED|SD=SENIOR SECURED|SR=SENIOR
  @313s|CED=CEDEL|DTC=DEPOSITORY TRUST COMPANY|EUR=EURO CLEAR|FED=FEDERAL BOOK ENTRY|PNY=PHYSICAL
   |PTC=PARTICIPANT TRUST COMPANY
  @314s|ABS=ABSOLUTE PREPAYMENT SPEED|AMT=ALTERNATIVE MINIMUM TAX
   |AUTOREINV=AUTO REINVESTMENT AT RATE OR BETTER
   |AVAILQTY=AVAILABLE OFFER QUANTITY TO BE SHOWN TO THE STREET|AVFICO=AVERAGE FICO SCORE
   |AVSIZE=AVERAGE LOAN SIZE|BANKQUAL=BANK QUALIFIED|BGNCON=BARGAIN CONDITIONS
   |BROKERCREDIT=BROKERS SALES CREDIT|COUPON=COUPON RANGE|CPP=CONSTANT PREPAYMENT PENALTY
   |CPR=CONSTANT PREPAYMENT RATE|CPY=CONSTANT PREPAYMENT YIELD|CURRENCY=ISO CURRENCY CODE
   |CUSTOMDATE=CUSTOM START END DATE|DISCOUNT=DISCOUNT RATE|GEOG=GEOGRAPHICS AND RANGE
   |HAIRCUT=VALUATION DISCOUNT|HEP=FINAL CPR OF HOME EQUITY PREPAYMENT CURVE|INSURED=INSURED
   |INTERNALPX=OFFER PRICE TO BE SHOWN TO INTERNAL BROKERS
   |INTERNALQTY=OFFER QUANTITY TO BE SHOWN TO INTERNAL BROKERS|ISSUE=YEAR OR YEAR MONTH OF ISSUE
   |ISSUER=ISSUERS TICKER|ISSUESIZE=ISSUE SIZE RANGE|LEAVEQTY=THE MINIMUM RESIDUAL OFFER QUANTITY
   |LOOKBACK=LOOKBACK DAYS|LOT=EXPLICIT LOT IDENTIFIER|LOTVAR=LOT VARIANCE
   |MAT=MATURITY YEAR AND MONTH|MATURITY=MATURITY RANGE|MAXORDQTY=MAXIMUM ORDER SIZE
   |MAXSUBS=MAXIMUM SUBSTITUTIONS|MHP=PERCENT OF MANUFACTURED HOUSING PREPAYMENT CURVE
   |MINDNOM=MINIMUM DENOMINATION|MININCR=MINIMUM INCREMENT|MINQTY=MINIMUM QUANTITY
   |MPR=MONTHLY PREPAYMENT RATE|ORDRINCR=ORDER QUANTITY INCREMENT
   |PAYFREQ=PAYMENT FREQUENCY CALENDAR|PIECES=NUMBER OF PIECES|PMAX=POOLS MAXIMUM
   |POOL=POOL IDENTIFIER|PPC=PERCENT OF PROSPECTUS PREPAYMENT CURVE|PPL=POOLS PER LOT
   |PPM=POOLS PER MILLION|PPT=POOLS PER TRADE|PRICE=PRICE RANGE|PRICEFREQ=PRICING FREQUENCY
   |PRIMARY=PRIMARY OR SECONDARY MARKET INDICATOR|PROD=PRODUCTION YEAR|PROTECT=CALL PROTECTION
   |PSA=PERCENT OF BMA PREPAYMENT CURVE|PURPOSE=PURPOSE|PXSOURCE=BENCHMARK PRICE SOURCE
   |RATING=RATING SOURCE AND RANGE|REDEMPTION=TYPE OF REDEMPTION|RESTRICTED=RESTRICTED
   |SALESCREDITOVR=BROKER SALES CREDIT OVERRIDE|SECTOR=MARKET SECTOR
   |SECTYPE=SECURITY TYPE INCLUDED OR EXCLUDED|SMM=SINGLE MONTHLY MORTALITY|STRUCT=STRUCTURE
   |SUBSFREQ=SUBSTITUTIONS FREQUENCY|SUBSLEFT=SUBSTITUTIONS LEFT|TEXT=FREEFORM TEXT
   |TRADERCREDIT=TRADERS CREDIT|TRDVAR=TRADE VARIANCE|WAC=WEIGHTED AVERAGE COUPON
   |WAL=WEIGHTED AVERAGE LIFE COUPON|WALA=WEIGHTED AVERAGE LOAN AGE|WAM=WEIGHTED AVERAGE MATURITY
   |WHOLE=WHOLE POOL|YIELD=YIELD RANGE|YTM=YIELD TO MATURITY
  @315s|AFTERTAX=AFTER TAX YIELD|ANNUAL=ANNUAL YIELD|ATISSUE=YIELD AT ISSUE
   |AVGMATURITY=YIELD TO AVG MATURITY|BOOK=BOOK YIELD|CALL=YIELD TO NEXT CALL
   |CHANGE=YIELD CHANGE SINCE CLOSE|CLOSE=CLOSING YIELD|COMPOUND=COMPOUND YIELD
   |CURRENT=CURRENT YIELD|GOVTEQUIV=GVNT EQUIVALENT YIELD|GROSS=TRUE GROSS YIELD
   |INFLATION=YIELD WITH INFLATION ASSUMPTION|INVERSEFLOATER=INVERSE FLOATER BOND YIELD
   |LASTCLOSE=MOST RECENT CLOSING YIELD|LASTMONTH=CLOSING YIELD MOST RECENT MONTH
   |LASTQUARTER=CLOSING YIELD MOST RECENT QUARTER|LASTYEAR=CLOSING YIELD MOST RECENT YEAR
   |LONGAVGLIFE=YIELD TO LONGEST AVERAGE LIFE|MARK=MARK TO MARKET YIELD|MATURITY=YIELD TO MATURITY
   |NEXTREFUND=YIELD TO NEXT REFUND|OPENAVG=OPEN AVERAGE YIELD|PREVCLOSE=PREVIOUS CLOSE YIELD
   |PROCEEDS=PROCEEDS YIELD|PUT=YIELD TO NEXT PUT|SEMIANNUAL=SEMI ANNUAL YIELD
   |SHORTAVGLIFE=YIELD TO SHORTEST AVERAGE LIFE|SIMPLE=SIMPLE YIELD|TAXEQUIV=TAX EQUIVALENT YIELD
   |TENDER=YIELD TO TENDER DATE|TRUE=TRUE YIELD|VALUE1_32=YIELD VALUE OF 1 32|WORST=YIELD TO WORST
  @316s|ACPN=ACCRUED COUPON AMOUNT|BANK=TOTAL BANKED AMOUNT|CASH=CASH AMOUNT
   |CMTM=COLLATERALIZED MARK TO MARKET|COLAT=TOTAL COLLATERALIZED AMOUNT|CPN=COUPON AMOUNT
   |CRES=CASH RESIDUAL AMOUNT|DLV=COMPENSATION AMOUNT|FMTM=FINAL MARK TO MARKET AMOUNT
   |ICPN=INITIAL TRADE COUPON AMOUNT|IMTM=INCREMENTAL MARK TO MARKET AMOUNT|PREM=PREMIUM AMOUNT
   |SETL=SETTLEMENT VALUE|SMTM=START OF DAY MARK TO MARKET AMOUNT|TVAR=TRADE VARIATION AMOUNT
   |VADJ=VALUE ADJUSTED AMOUNT
  @317s|EOD=END OF DAY|ETH=ELECTRONIC TRADING HOURS|ITD=INTRADAY|RTH=REGULAR TRADING HOURS
  @318s|INT=INTEREST RATE INDEX|INX=INDEX|PCTPAR=PERCENT OF PAR|STD=STANDARD
  @319s|CDS=CDS STYLE COLLATERALIZATION OF MARKET TO MARKET AND COUPON|CDSD=CDS IN DELIVERY
   |EQTY=PREMIUM STYLE|FUT=FUTURES STYLE MARK TO MARKET
   |FUTDA=FUTURES STYLE WITH AN ATTACHED CASH ADJUSTMENT
  @320s|EONIA=EONIA|EUREPO=EUREPO|Euribor=EURIBOR|LIBID=LIBID|LIBOR=LIBOR|OTHER=OTHER
   |Pfandbriefe=PFANDBRIEFE|SONIA=SONIA|SWAP=SWAP|Treasury=TREASURY
  @321s|EUC-JP=EUC JP|ISO-2022-JP=ISO 2022 JP|SHIFT_JIS=SHIFT JIS|UTF-8=UTF 8
  @322s|DIFF=DIFF|FIXED=FIXED
  """
