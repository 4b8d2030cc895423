import RemoraCore
public import RemoraReport

/// How packets are printed; the formats are those of the command line.
public enum OutputFormat: Sendable {
  /// A line for each packet.
  case summary
  /// The trees (`-V`).
  case tree
  /// What the options say: lines, trees, bytes.
  case text(TextReport.Options)
  /// A table of these fields (`-T fields -e …`), tabs between them.
  case fields([String], FieldsOptions = FieldsOptions())
  case json, pdml, psml
  /// JSON with a line for each packet, for Elasticsearch's bulk interface.
  case ek

  func printer(_ context: ReportContext) throws(UnknownFields) -> any Printer {
    switch self {
    case .summary: return ReportPrinter(SummaryReport(context))
    case .tree:
      var options = TextReport.Options()
      options.tree = true
      return ReportPrinter(TextReport(context, options))
    case .text(let options): return ReportPrinter(TextReport(context, options))
    case .fields(let names, let options):
      return ReportPrinter(try FieldsReport(context, names, options))
    case .json: return ReportPrinter(try JsonReport(context))
    case .pdml: return ReportPrinter(try PdmlReport(context))
    case .psml: return ReportPrinter(PsmlReport(context))
    case .ek: return ReportPrinter(try EkReport(context))
    }
  }
}
