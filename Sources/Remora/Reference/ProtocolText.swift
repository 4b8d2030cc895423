import RemoraCore

/// What `remora describe` prints of a protocol, in the forms it has.
extension ProtocolFacts {
  // MARK: Text

  var text: String {
    var out = "\(title) (\(name))\n"
    for line in remarks { out += "\n" + line }
    if !remarks.isEmpty { out += "\n" }
    if let layout {
      out += "\nLayout\n\n\(layout.text(registry))\n"
      let legend = layout.legend(registry)
      let wide = legend.map(\.place.count).max() ?? 0
      for (place, name, label) in legend {
        out += "  \(Self.padded(place, wide))  \(name)  (\(label))\n"
      }
      out += "\n  \(layout.sentence)\n"
    }
    if !fields.isEmpty {
      out += "\nFields\n\n"
      let width = min(48, fields.map(\.spec.name.count).max() ?? 0)
      for field in fields {
        let type = [field.type, field.base, field.mask.isEmpty ? "" : "mask " + field.mask]
          .filter { !$0.isEmpty }.joined(separator: ", ")
        out += "  \(Self.padded(field.spec.name, width))  \(field.spec.label) (\(type))\n"
        let values = field.shortValues
        if !values.isEmpty { out += "  \(Self.padded("", width))    \(values)\n" }
      }
    }
    return out
  }

  /// Where it is found, how it is cut out, what hangs below it, how it is set.
  private var remarks: [String] {
    var out: [String] = []
    if !places.isEmpty { out.append("Found under: " + places.joined(separator: "; ")) }
    if let framing { out.append("Messages are cut out of streams " + framing) }
    if !tables.isEmpty { out.append("Tables: " + tables.joined(separator: ", ")) }
    for preference in preferences {
      out.append("Preference: \(Self.preference(preference))  \(preference.about)")
    }
    return out
  }

  /// `-o tcp.x:TRUE`
  private static func preference(_ spec: PreferenceSpec) -> String {
    switch spec.standard {
    case .bool(let flag): "-o \(spec.name):\(flag ? "TRUE" : "FALSE")"
    case .number(let number): "-o \(spec.name):\(number)"
    case .text(let text): "-o \(spec.name):\(text)"
    }
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  // MARK: Markdown

  var markdown: String {
    var out = "# \(title)\n\n`\(name)`\n"
    for line in remarks { out += "\n- \(line)" }
    if !remarks.isEmpty { out += "\n" }
    if let layout {
      out += "\n## Layout\n\n```text\n\(layout.text(registry))```\n\n"
      out += "| place | field | |\n|---|---|---|\n"
      for (place, name, label) in layout.legend(registry) {
        out += "| \(place) | `\(name)` | \(Markup.cell(label)) |\n"
      }
      out += "\n\(layout.sentence)\n"
    }
    if !fields.isEmpty {
      out += "\n## Fields\n\n| name | | type | values |\n|---|---|---|---|\n"
      for field in fields {
        let type = [field.type, field.base, field.mask].filter { !$0.isEmpty }
          .joined(separator: ", ")
        out += "| `\(field.spec.name)` | \(Markup.cell(field.spec.label)) | \(type) | "
        out += "\(Markup.cell(field.shortValues)) |\n"
      }
    }
    return out
  }

  // MARK: HTML

  var html: String {
    var body = "<h1>\(Markup.escaped(title))</h1>\n<p><code>\(name)</code></p>\n"
    if !remarks.isEmpty {
      body += "<ul>\n" + remarks.map { "<li>\(Markup.escaped($0))</li>\n" }.joined() + "</ul>\n"
    }
    if let layout {
      body += "<h2>Layout</h2>\n\(layout.svg(registry))"
      body += Self.table(
        ["place", "field", ""],
        layout.legend(registry).map { [$0.place, $0.name, $0.label] })
      body += "<p>\(Markup.escaped(layout.sentence))</p>\n"
    }
    if !fields.isEmpty {
      body += "<h2>Fields</h2>\n"
      body += Self.table(
        ["name", "", "type", "values"],
        fields.map { field in
          let type = [field.type, field.base, field.mask].filter { !$0.isEmpty }
          return [
            field.spec.name, field.spec.label, type.joined(separator: ", "), field.shortValues,
          ]
        })
    }
    return Self.page("\(title) (\(name))", body)
  }

  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    var out = "<table>\n<tr>" + heads.map { "<th>\($0)</th>" }.joined() + "</tr>\n"
    for row in rows {
      out += "<tr>" + row.map { "<td>\(Markup.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return out + "</table>\n"
  }

  /// A page that needs nothing beside itself.
  static func page(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>\(Markup.escaped(title))</title>
    <style>
    body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
    table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 0.2em 0.5em;
      text-align: left; vertical-align: top }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  // MARK: JSON

  var json: String {
    let q = JSONText.quoted
    var out = "{\"name\":\(q(name)),\"title\":\(q(title)),\"short\":\(q(declared.shortName))"
    out += ",\"places\":[" + places.map(q).joined(separator: ",") + "]"
    out += ",\"tables\":[" + tables.map(q).joined(separator: ",") + "]"
    if let framing { out += ",\"framing\":\(q(framing))" }
    let switches = preferences.map { spec in
      "{\"name\":\(q(spec.name)),\"set\":\(q(Self.preference(spec))),\"about\":\(q(spec.about))}"
    }
    out += ",\"preferences\":[" + switches.joined(separator: ",") + "]"
    if let layout {
      let parts = layout.parts.map { part in
        let name = part.field.flatMap { registry.spec($0)?.name }
        return "{\"bit\":\(part.start),\"bits\":\(part.count)"
          + (name.map { ",\"field\":\(q($0))" } ?? "") + "}"
      }
      out += ",\"layout\":[" + parts.joined(separator: ",") + "]"
      out += ",\"evidence\":\(q(layout.sentence))"
    }
    out += ",\"fields\":[" + fields.map(\.json).joined(separator: ",") + "]}"
    return out + "\n"
  }
}

/// What `remora describe` prints of a field.
extension FieldFacts {
  func text(_ registry: SealedRegistry) -> String {
    var out = "\(spec.label) (\(spec.name))\n\n"
    if Int(spec.owner) < registry.protocols.count {
      let owner = registry.protocols[Int(spec.owner)]
      out += "Protocol: \(owner.title) (\(owner.name))\n"
    } else {
      out += "Protocol: known to filters by name, not dissected\n"
    }
    out += "Type: \(type), \(spec.type.prettyName)\n"
    if !base.isEmpty { out += "Base: \(base)\n" }
    if !mask.isEmpty { out += "Mask: \(mask)\n" }
    if !spec.blurb.isEmpty { out += "About: \(spec.blurb)\n" }
    let values = values()
    if !values.isEmpty {
      out += "\nValues\n\n"
      let width = values.map(\.value.count).max() ?? 0
      for (value, name) in values {
        out += "  \(ProtocolFacts.padded(value, width))  \(name)\n"
      }
    }
    return out
  }

  var markdown: String {
    var out = "# \(spec.label)\n\n`\(spec.name)`: \(type)"
    for part in [base, mask, spec.blurb] where !part.isEmpty { out += ", \(part)" }
    out += "\n"
    let values = values()
    if !values.isEmpty { out += "\n| value | name |\n|---|---|\n" }
    for (value, name) in values { out += "| \(value) | \(Markup.cell(name)) |\n" }
    return out
  }

  var json: String {
    let q = JSONText.quoted
    var out = "{\"name\":\(q(spec.name)),\"label\":\(q(spec.label)),\"type\":\(q(type))"
    if !base.isEmpty { out += ",\"base\":\(q(base))" }
    if spec.mask != 0 { out += ",\"mask\":\(spec.mask),\"container\":\(spec.containerBits)" }
    if !spec.blurb.isEmpty { out += ",\"about\":\(q(spec.blurb))" }
    let values = values()
    if !values.isEmpty {
      let pairs = values.map { "{\"value\":\(q($0.value)),\"name\":\(q($0.name))}" }
      out += ",\"values\":[" + pairs.joined(separator: ",") + "]"
    }
    return out + "}"
  }
}
