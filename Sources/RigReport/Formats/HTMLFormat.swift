import RigModel

/// The report as a page for the browser, with everything from outside escaped and the chart inside.
enum HTMLFormat {
  static func render(_ report: Report) -> String {
    let sections = report.sections
    let links = sections.map { XMLNode.element("a", [("href", "#\(anchor($0))")], text: $0.title) }
    let contents = links.isEmpty ? [] : [XMLNode.element("nav", [], links)]
    return HTMLPage.render(title(report), head(report) + contents + sections.map { section($0, report) })
  }

  private static func title(_ report: Report) -> String { tr("\(report.plan.name), in \(report.numbers.currency)") }

  private static func head(_ report: Report) -> [XMLNode] {
    let note = report.plan.note.isEmpty ? [] : report.plan.note.visibleLines.map { XMLNode.element("p", text: $0) }
    let date = report.figuresDate.drop { $0 == "," || $0 == " " }
    return [
      .element("h1", text: title(report)), .element("p", [("class", "soft")], text: String(date)),
      .element("p", [("class", "answer \(report.advice?.rawValue ?? "")")], text: report.answer),
    ] + (note.isEmpty ? [] : [.element("blockquote", [], note)])
  }

  /// What a link to a section ends with.
  private static func anchor(_ section: Section) -> String {
    section.title.lowercased().split(separator: " ").joined(separator: "-")
  }

  private static func section(_ section: Section, _ report: Report) -> XMLNode {
    let picture = section.chart.map { [XMLNode.element("figure", [], [SVGFormat.picture($0, of: report)])] }
    let notes = section.notes.map { XMLNode.element("p", [("class", "soft")], text: $0) }
    return .element(
      "section", [("id", anchor(section))],
      [.element("h2", text: section.title)] + (picture ?? rows(section)) + notes)
  }

  private static func rows(_ section: Section) -> [XMLNode] {
    switch section.shape {
    case .table: [table(section, section.rows.map { row($0, section, $0.details) })]
    case .lists:
      [table(section, section.rows.map { row($0, section, []) })] + section.rows.flatMap { list($0, section) }
    case .steps: [.element("ol", [], section.rows.map { .line(.element("li", [], HTMLPage.words($0.cells[1]))) })]
    case .messages: section.rows.flatMap(message)
    }
  }

  private static func table(_ section: Section, _ rows: [XMLNode]) -> XMLNode {
    HTMLPage.table(section.columns.map { ($0.title, $0.isRight) }, rows)
  }

  /// A row with what belongs to it below the words of its last cell.
  private static func row(_ row: Row, _ section: Section, _ details: [Row.Detail]) -> XMLNode {
    let last = section.columns.lastIndex { !$0.isRight }
    let cells = zip(section.columns, row.cells).enumerated().map { place, cell in
      let below = place == last ? details.map { XMLNode.element("small", [], detail($0)) } : []
      return HTMLPage.cell("td", cell.0.isRight, HTMLPage.words(cell.1) + below)
    }
    return HTMLPage.row(cells)
  }

  private static func list(_ row: Row, _ section: Section) -> [XMLNode] {
    let place = section.nameColumn ?? section.columns.firstIndex { !$0.isRight } ?? 0
    let items = row.details.map { XMLNode.line(.element("li", [], detail($0))) }
    return items.isEmpty ? [] : [.element("h3", text: row.cells[place]), .element("ul", [], items)]
  }

  private static func message(_ row: Row) -> [XMLNode] {
    let lines = row.details.map { XMLNode.element("p", text: $0.words) }
    return [.element("h3", text: row.cells[0]), .element("div", [("class", "message")], lines)]
  }

  private static func detail(_ detail: Row.Detail) -> [XMLNode] {
    switch detail {
    case .source(let text) where text.isAddress: [link(text, text)]
    case .text(let text), .source(let text): HTMLPage.words(text)
    case .link(let name, let url): [link(name, url)]
    }
  }

  private static func link(_ name: String, _ url: String) -> XMLNode {
    .element("a", [("href", url), ("rel", "noreferrer")], text: name)
  }
}

extension ExportFormat {
  /// A page for the browser, chart and all in one file.
  public static let html = ExportFormat(
    "html", title: "HTML", fileExtension: "html", plan: HTMLFormat.render, comparison: ComparisonHTML.render)
}
