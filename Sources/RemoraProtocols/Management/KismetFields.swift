import RemoraCore

/// The fields of kismet.
struct KismetFields: Sendable {
  let response, request: Field<Bool>
  let version, startTime, serverName, buildRevision, unknownField,
    extendedVersionString: Field<Text>
  let time: Field<AbsoluteTime>

  init(_ p: inout Builder) {
    response = p.flag("response", "Response", blurb: "true if kismet response")
    request = p.flag("request", "Request", blurb: "true if kismet request")
    version = p.string("version", "Version")
    startTime = p.string("start_time", "Start time")
    serverName = p.string("server_name", "Server name")
    buildRevision = p.string("build_revision", "Build revision")
    unknownField = p.string("unknown_field", "Unknown field")
    extendedVersionString = p.string("extended_version_string", "Extended version string")
    time = p.time("time", "Time")
  }

}
