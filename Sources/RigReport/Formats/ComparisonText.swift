/// The comparison as a text; 80 columns where its numbers allow.
enum ComparisonText {
  static func render(_ comparison: PlanComparison) -> String {
    let layout = ComparisonLayout(comparison, width: TextFormat.width)
    let groups = ComparisonGroup.allCases.map { group(comparison.rows($0), $0, layout) }
    let blocks =
      [title(comparison)] + [layout.head(comparison.names).map { line($0, layout) }] + groups + [notes(comparison)]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func title(_ comparison: PlanComparison) -> [String] {
    [comparison.title, String(repeating: "=", count: comparison.title.count)]
  }

  private static func group(_ rows: [ComparisonRow], _ group: ComparisonGroup, _ layout: ComparisonLayout) -> [String] {
    guard !rows.isEmpty else { return [] }
    return [group.title.uppercased()] + rows.flatMap { layout.lines($0).map { line($0, layout) } }
  }

  private static func line(_ line: ComparisonLayout.Line, _ layout: ComparisonLayout) -> String {
    let gap = String(repeating: " ", count: layout.gap)
    let cells = line.cells.indices.map { place in
      "\(gap)\(line.cells[place]) \(line.best.contains(place) ? ComparisonLayout.best : " ")"
    }
    return "\(line.sign) \(line.label)\(cells.joined())".droppingTrailingSpaces
  }

  private static func notes(_ comparison: PlanComparison) -> [String] {
    comparison.notes.flatMap { TextWrap.lines($0, width: TextFormat.width) }
  }
}
