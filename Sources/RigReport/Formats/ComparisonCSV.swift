/// The comparison as a flat table, RFC 4180 with line feeds: one row a figure, one column a plan.
///
/// A plan's cell is a bare number or words; it is empty when nothing applies and `?` when the figure is unknown. `best`
/// holds the columns' places, counted from 1 and parted by spaces.
enum ComparisonCSV {
  static func render(_ comparison: PlanComparison) -> String {
    let head = ["group", "id", "label", "unit"] + comparison.names.map(\.harmless) + ["differs", "best"]
    let rows = comparison.rows.flatMap { row in row.figures.map { cells($0, row.group) } }
    return ([head] + rows).map(CSVFormat.line).joined()
  }

  private static func cells(_ figure: ComparedFigure, _ group: ComparisonGroup) -> [String] {
    let best = figure.best.map { String($0 + 1) }.joined(separator: " ")
    return [group.rawValue, figure.id.visible.harmless, figure.label.harmless, figure.unit] + figure.values.map(cell)
      + [figure.differs ? "yes" : "no", best]
  }

  private static func cell(_ value: ComparedValue) -> String {
    if case .number(let digits) = value.json { return digits }
    return value.shown.text == Shown.inapplicable.text ? "" : value.shown.text.harmless
  }
}
