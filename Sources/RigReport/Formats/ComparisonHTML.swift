import RigModel

/// Plans side by side as a page for the browser, a table each group.
enum ComparisonHTML {
  static func render(_ comparison: PlanComparison) -> String {
    let notes = comparison.notes.map { XMLNode.element("p", [("class", "soft")], text: $0) }
    let groups = ComparisonGroup.allCases.flatMap { group($0, comparison) }
    return HTMLPage.render(comparison.title, [.element("h1", text: comparison.title)] + groups + notes)
  }

  private static func group(_ group: ComparisonGroup, _ comparison: PlanComparison) -> [XMLNode] {
    let rows = comparison.rows(group)
    guard !rows.isEmpty else { return [] }
    let heads = [("", false), ("", false)] + comparison.names.map { ($0, true) }
    return [.element("h2", text: group.title), HTMLPage.table(heads, rows.map(row))]
  }

  private static func row(_ row: ComparisonRow) -> XMLNode {
    let cells = row.cells.enumerated().map { place, text in
      let isBest = row.best.contains(place)
      let mark = isBest ? " \(ComparisonLayout.best)" : ""
      return XMLNode.element("td", [("class", isBest ? "number best" : "number")], text: text + mark)
    }
    let sign = row.differs ? ComparisonLayout.differs : ""
    return HTMLPage.row([.element("td", text: sign), .element("td", text: row.label)] + cells)
  }
}
