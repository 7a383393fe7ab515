import RigModel

/// The stable document of `compare --format json`.
enum ComparisonJSON {
  static func render(_ comparison: PlanComparison) -> String {
    let document: JSONValue = [
      "schema": 1, "currency": .string(comparison.currency.rawValue),
      "plans": .array(comparison.reports.map { .string($0.plan.name) }),
      "rows": .array(comparison.rows.flatMap { row in row.figures.map { value($0, row.group) } }),
    ]
    return document.text + "\n"
  }

  private static func value(_ figure: ComparedFigure, _ group: ComparisonGroup) -> JSONValue {
    [
      "group": .string(group.rawValue), "label": .string(figure.label), "id": .string(figure.id),
      "values": .array(figure.values.map(\.json)), "unit": figure.unit.isEmpty ? .null : .string(figure.unit),
      "best": .array(figure.best.map { .integer($0) }), "differs": .bool(figure.differs),
    ]
  }
}
