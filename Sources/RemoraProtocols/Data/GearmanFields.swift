import RemoraCore

/// The fields of Gearman.
struct GearmanFields {
  let mgrCmd, magicCode, dataContent, optName: Field<Text>
  let funcName, clientId, clientCount, uniqId: Field<Text>
  let funcArg, jobHandle, numerator, denominator: Field<Text>
  let submitJobSchedMinute, submitJobSchedHour, submitJobSchedDayOfMonth,
    submitJobSchedMonth: Field<Text>
  let submitJobSchedDayOfWeek, submitJobEpochTime, reducer, funcResult: Field<Text>
  let jobKnown, jobRunning, timeoutValue, echoText: Field<Text>
  let errCode, errText: Field<Text>
  let pktType, dataSize: Field<UInt32>
  let pktTypeUnknown: Expert

  init(_ p: inout Builder) {
    mgrCmd = p.string("mgr_cmd", "Management Command")
    magicCode = p.string("magic_code", "Magic Code")
    pktType = p.u32("pkt_type", "Packet Type", .decHex, names: ValueNames(packed: gearmanTypes))
    dataSize = p.u32("data_size", "Data Length")
    dataContent = p.string("data_content", "Data Content")
    optName = p.string("opt.name", "Option Name")
    funcName = p.string("func.name", "Function Name")
    clientId = p.string("client_id", "Client ID")
    clientCount = p.string("client_count", "Client Count")
    uniqId = p.string("uniq_id", "Unique ID")
    funcArg = p.string("func.arg", "Function Argument")
    jobHandle = p.string("job.handle", "Job Handle")
    numerator = p.string("numerator", "Complete Numerator", type: .stringz)
    denominator = p.string("denominator", "Complete Denominator")
    submitJobSchedMinute = p.string("submit_job_sched.minute", "Minute")
    submitJobSchedHour = p.string("submit_job_sched.hour", "Hour")
    submitJobSchedDayOfMonth = p.string("submit_job_sched.day_of_month", "Day of Month")
    submitJobSchedMonth = p.string("submit_job_sched.month", "Month")
    submitJobSchedDayOfWeek = p.string("submit_job_sched.day_of_week", "Day of Week")
    submitJobEpochTime = p.string("submit_job.epoch_time", "Epoch Time")
    reducer = p.string("reducer", "Reducer", type: .stringz)
    funcResult = p.string("func.result", "Function Result")
    jobKnown = p.string("job.known", "Known job", type: .stringz)
    jobRunning = p.string("job.running", "Running Job", type: .stringz)
    timeoutValue = p.string("timeout.value", "Timeout Value")
    echoText = p.string("echo_text", "Echo Text")
    errCode = p.string("err.code", "Error Code", type: .stringz)
    errText = p.string("err.text", "Error Text", type: .stringz)
    pktTypeUnknown = p.expert("pkt_type.unknown", .protocolRule, .warning, "Unknown command")
  }
}

let gearmanTypes: StaticString = #"""
  0=TEXT
  1=CAN_DO
  2=CANT_DO
  3=RESET_ABILITIES
  4=PRE_SLEEP
  5=UNUSED
  6=NOOP
  7=SUBMIT_JOB
  8=JOB_CREATED
  9=GRAB_JOB
  a=NO_JOB
  b=JOB_ASSIGN
  c=WORK_STATUS
  d=WORK_COMPLETE
  e=WORK_FAIL
  f=GET_STATUS
  10=ECHO_REQ
  11=ECHO_RES
  12=SUBMIT_JOB_BG
  13=ERROR
  14=STATUS_RES
  15=SUBMIT_JOB_HIGH
  16=SET_CLIENT_ID
  17=CAN_DO_TIMEOUT
  18=ALL_YOURS
  19=WORK_EXCEPTION
  1a=OPTION_REQ
  1b=OPTION_RES
  1c=WORK_DATA
  1d=WORK_WARNING
  1e=GRAB_JOB_UNIQ
  1f=JOB_ASSIGN_UNIQ
  20=SUBMIT_JOB_HIGH_BG
  21=SUBMIT_JOB_LOW
  22=SUBMIT_JOB_LOW_BG
  23=SUBMIT_JOB_SCHED
  24=SUBMIT_JOB_EPOCH
  25=SUBMIT_REDUCE_JOB
  26=SUBMIT_REDUCE_JOB_BG
  27=GRAB_JOB_ALL
  28=JOB_ASSIGN_ALL
  29=GET_STATUS_UNIQUE
  2a=STATUS_RES_UNIQUE
  """#
