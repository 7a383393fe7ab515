import RigModel

/// The comparison as Markdown tables, a group each, with everything from outside escaped.
enum ComparisonMarkdown {
  static func render(_ comparison: PlanComparison) -> String {
    let groups = ComparisonGroup.allCases.flatMap { group($0, comparison) }
    let blocks = [["# \(comparison.title.markdown)"]] + groups + comparison.notes.map { [$0.markdownLine] }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func group(_ group: ComparisonGroup, _ comparison: PlanComparison) -> [[String]] {
    let rows = comparison.rows(group)
    guard !rows.isEmpty else { return [] }
    let head = MarkdownFormat.row(["", ""] + comparison.names.map(\.markdown))
    let rule = MarkdownFormat.row(["---", "---"] + comparison.names.map { _ in "---:" })
    return [["## \(group.title)"], [head, rule] + rows.map(row)]
  }

  private static func row(_ row: ComparisonRow) -> String {
    let cells = row.cells.indices.map { place in
      row.cells[place].markdown + (row.best.contains(place) ? " \(ComparisonLayout.best)" : "")
    }
    return MarkdownFormat.row([row.differs ? ComparisonLayout.differs : "", row.label.markdown] + cells)
  }
}
