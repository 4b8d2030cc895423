import RemoraCore
import RemoraFilter

/// What `remora check` says of a filter: whether it is one, and what is wrong, likely not meant,
/// or out of date.
struct CheckReport {
  let text: String
  let diagnosis: Diagnosis

  init(_ text: String, _ registry: SealedRegistry, _ options: FilterOptions) {
    self.text = text
    diagnosis = Diagnosis(text, registry: registry, options: options)
  }

  var status: Int32 { diagnosis.filter == nil ? 4 : 0 }

  // MARK: Text

  /// `ok` on the standard output; everything else is a remark, on the standard error.
  func print() {
    if let filter = diagnosis.filter {
      Console.say("ok\n")
      for warning in filter.warnings { remark("warning", warning) }
      for hint in filter.hints { remark("hint", hint) }
      return
    }
    for error in diagnosis.errors {
      Console.note("error: \(error.message)")
      if let (line, caret) = error.underlined(error.text ?? text) {
        Console.note("    " + line)
        Console.note("    " + caret)
      }
      for note in error.notes { Console.note("    \(note)") }
    }
    if let suggestion = diagnosis.suggestion { Console.note("suggestion: \(suggestion)") }
  }

  private func remark(_ kind: String, _ warning: FilterWarning) {
    Console.note("\(kind): \(warning.message).")
    let place = FilterError("", at: warning.range)
    if let (line, caret) = place.underlined(diagnosis.filter?.expandedText ?? text) {
      Console.note("    " + line)
      Console.note("    " + caret)
    }
    if let fix = warning.fixes.first, let expanded = diagnosis.filter?.expandedText {
      Console.note("    \(fix.message) \(fix.applied(to: expanded))")
    }
  }

  // MARK: JSON

  var json: String {
    var out = "{\"filter\":\(JSONText.quoted(text)),\"ok\":\(status == 0)"
    if let filter = diagnosis.filter {
      if filter.expandedText != text {
        out += ",\"expanded\":\(JSONText.quoted(filter.expandedText))"
      }
      out += ",\"warnings\":" + list(filter.warnings, filter.expandedText)
      out += ",\"hints\":" + list(filter.hints, filter.expandedText)
    } else {
      let errors = diagnosis.errors.map { object($0) }
      out += ",\"error\":\(errors.first ?? "null")"
      out += ",\"errors\":[\(errors.joined(separator: ","))]"
      out += ",\"suggestion\":\(diagnosis.suggestion.map(JSONText.quoted) ?? "null")"
    }
    return out + "}"
  }

  private func list(_ warnings: [FilterWarning], _ text: String) -> String {
    let items = warnings.map {
      "{\"code\":\(JSONText.quoted($0.code)),\"message\":\(JSONText.quoted($0.message)),"
        + place($0.range, text) + ",\"fixes\":" + fixes($0.fixes, text) + "}"
    }
    return "[" + items.joined(separator: ",") + "]"
  }

  private func object(_ error: FilterError) -> String {
    let shown = error.text ?? text
    var out = "{\"message\":\(JSONText.quoted(error.message))"
    if let range = error.range { out += "," + place(range, shown) }
    if let text = error.text { out += ",\"expanded\":\(JSONText.quoted(text))" }
    out += ",\"notes\":[" + error.notes.map(JSONText.quoted).joined(separator: ",") + "]"
    return out + ",\"fixes\":" + fixes(error.fixes, shown) + "}"
  }

  private func fixes(_ fixes: [FilterFix], _ text: String) -> String {
    let items = fixes.map { fix in
      let edits = fix.edits.map {
        "{\(place($0.range, text)),\"text\":\(JSONText.quoted($0.text))}"
      }
      return "{\"message\":\(JSONText.quoted(fix.message)),\"edits\":["
        + edits.joined(separator: ",") + "]}"
    }
    return "[" + items.joined(separator: ",") + "]"
  }

  /// A range in bytes of UTF-8, and where it begins in characters.
  private func place(_ range: Range<Int>, _ text: String) -> String {
    let before = text.utf8.prefix(range.lowerBound)
    let column = before.count { $0 & 0xc0 != 0x80 }
    return "\"start\":\(range.lowerBound),\"end\":\(range.upperBound),\"column\":\(column)"
  }
}

/// The little JSON that `check` and `filter --why` write.
enum JSONText {
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
