public import RemoraCore

/// Summary lines as XML, `-T psml`.
public struct PsmlReport: ~Copyable {
  private let columns: ColumnSet
  private let creator: String

  public init(
    _ context: ReportContext, columns: [Column] = Column.standard, time: TimeStyle = TimeStyle()
  ) {
    self.columns = ColumnSet(context, columns, time: time)
    creator = context.creator
  }

  public var needs: Needs {
    var needs = Needs()
    needs.columns = true
    return needs
  }

  public func begin(_ out: inout TextWriter) {
    out.text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<psml version=\"0\" creator=\"")
    let start = out.count
    out.name(creator)
    out.escapeXML(from: start)
    out.text("\">\n<structure>\n")
    for column in columns.columns {
      out.text("<section>")
      let start = out.count
      out.name(column.title)
      out.escapeXML(from: start)
      out.text("</section>\n")
    }
    out.text("</structure>\n\n")
  }

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    out.text("<packet>\n")
    for i in columns.columns.indices {
      out.text("<section>")
      let start = out.count
      columns.write(tree, i, to: &out)
      out.escapeXML(from: start)
      out.text("</section>\n")
    }
    out.text("</packet>\n\n")
  }

  public func end(_ out: inout TextWriter) { out.text("</psml>\n") }
}
