import RigModel

/// The flat table for spreadsheets, RFC 4180 with line feeds: one row a part, a figure, a link, a question, a step.
///
/// `section`, `item`: where and what. `quantity`: units of a part. `value`, `unit`, `low`, `high`: bare numbers with a
/// decimal point, empty when unknown, or words; money in the currency that `unit` names. `mark`: estimate, own, set, at-least,
/// at-most, unknown, never or not-applicable. `price_kind`, `as_of`, `source`: where it comes from.
enum CSVFormat {
  static let columns = [
    "section", "item", "quantity", "value", "unit", "low", "high", "mark", "price_kind", "as_of", "source",
  ]

  static func render(_ report: Report) -> String {
    let rows = report.sections.flatMap { section in
      section.rows.flatMap { $0.records.map { cells($0, section.title) } }
    }
    return ([columns] + head(report) + rows).map(line).joined()
  }

  private static func head(_ report: Report) -> [[String]] {
    let verdict = report.conclusion?.rawValue ?? ""
    let note = report.plan.note.isEmpty ? [] : [("note", report.plan.note)]
    return ([("plan", report.plan.name), ("verdict", verdict), ("answer", report.answer)] + note).map { name, text in
      let value = text.visibleLines.joined(separator: "\n").harmless
      return ["Plan", name, "", value] + Array(repeating: "", count: columns.count - 4)
    }
  }

  private static func cells(_ record: Record, _ section: String) -> [String] {
    let shown = record.shown
    let value = shown.number.isEmpty && shown.mark == .none ? shown.text.visible.harmless : shown.number
    return [
      section, record.item.visible.harmless, record.quantity.map(String.init) ?? "", value, record.shown.unit,
      record.low, record.high, record.shown.mark.rawValue, record.priceKind?.rawValue ?? "",
      record.asOf?.description ?? "", record.source.visible.harmless,
    ]
  }

  static func line(_ cells: [String]) -> String { cells.map(\.quotedForCSV).joined(separator: ",") + "\n" }
}

extension ExportFormat {
  /// A row for every figure, for spreadsheets.
  public static let csv = ExportFormat(
    "csv", title: "CSV", fileExtension: "csv", plan: { $0.inEnglish(CSVFormat.render) },
    comparison: { $0.inEnglish(ComparisonCSV.render) })
}

extension String {
  /// The text with a sign before it when a spreadsheet would run it as a formula.
  var harmless: String { first.map { "=+-@".contains($0) } == true ? "'" + self : self }

  fileprivate var quotedForCSV: String {
    guard unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return self }
    let scalars = unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"\(scalars.joined())\""
  }
}
