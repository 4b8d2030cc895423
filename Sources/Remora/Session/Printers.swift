import RemoraCore
import RemoraReport

/// Chooses the report that a command line asks for.
struct PrinterChoice {
  let options: RunOptions
  let context: ReportContext

  /// nil if nothing is printed.
  func printer() throws(UsageError) -> (any Printer)? {
    guard options.printsPackets else { return nil }
    if let unknown = layerFilter?.unknown(context.registry), !unknown.isEmpty {
      throw UsageError(UnknownFields(names: unknown).description)
    }
    let fields = options.fields.isEmpty ? nil : options.fields
    let columns = try Registry.columns(options) ?? RemoraReport.Column.standard
    do throws(UnknownFields) {
      switch options.format {
      case .pdml:
        return ReportPrinter(
          try PdmlReport(context, filter: layerFilter, fields: fields, columns: columns, time: time)
        )
      case .psml: return ReportPrinter(PsmlReport(context, columns: columns, time: time))
      case .tabs:
        var text = textOptions
        text.tabs = true
        return ReportPrinter(TextReport(context, text, columns: columns, time: time))
      case .text:
        return ReportPrinter(TextReport(context, textOptions, columns: columns, time: time))
      case .fields:
        let layout = fieldsLayout
        return ReportPrinter(
          try FieldsReport(context, fields ?? [], layout, columns: columns, time: time))
      case .json, .jsonraw:
        var layout = JsonReport.Options()
        layout.mergesDuplicates = options.noDuplicateKeys
        layout.raw = options.hex
        layout.rawOnly = options.format == .jsonraw
        layout.filter = layerFilter
        return ReportPrinter(
          try JsonReport(context, layout, fields: fields, columns: columns, time: time))
      case .ek:
        var parts = EkReport.Parts()
        parts.summary = options.summary
        parts.layers = !options.summary || options.details || options.hex || fields != nil
        parts.raw = options.hex
        return ReportPrinter(
          try EkReport(
            context, filter: layerFilter, parts, fields: fields, columns: columns, time: time))
      }
    } catch {
      throw UsageError(error.description)
    }
  }

  private var time: TimeStyle {
    TimeStyle(
      options.timeFormat, digits: options.timeDigits, inHours: options.secondsFormat == "hms")
  }

  private var textOptions: TextReport.Options {
    var text = TextReport.Options()
    text.tree = options.details
    text.hex = options.hex
    text.summary = options.summary || !options.details && !options.hex
    text.only = options.onlyProtocols.map(Set.init)
    if let separator = options.separator { text.separator = separator }
    text.hexFrameOnly = options.hexFrameOnly
    text.hexCharacters = options.hexCharacters
    text.hexTime = options.hexTime
    return text
  }

  /// The options were checked when the command line was read.
  private var fieldsLayout: FieldsOptions {
    var layout = FieldsOptions()
    for option in options.fieldOptions { _ = layout.set(option) }
    return layout
  }

  private var layerFilter: LayerFilter? { options.layers.map(LayerFilter.init) }
}
