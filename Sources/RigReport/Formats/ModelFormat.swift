import RigModel

/// The formats in which models are listed.
public enum ModelFormat: String, CaseIterable, Sendable {
  /// A text to read.
  case text
  /// A stable document for programs.
  case json
  /// A table for spreadsheets.
  case csv

  /// The models of a report, ending with a line break.
  public func render(_ report: Report, _ query: ModelQuery) -> String {
    switch self {
    case .text: ModelFormat.text(report, report.models(query))
    case .json: report.inEnglish { ModelFormat.document($0, $0.models(query)).text + "\n" }
    case .csv: report.inEnglish { ModelFormat.csv($0, $0.models(query)) }
    }
  }

  private static func document(_ report: Report, _ rows: [ModelRow]) -> JSONValue {
    [
      "schema": 1, "name": .string(report.plan.name), "currency": .string(report.plan.currency.rawValue),
      "models": .array(rows.map { JSONFormat.model($0, report.plan.currency) }),
      "stand_out": .array(ModelBests.all(of: rows).map(JSONFormat.bests)),
    ]
  }

  private static func text(_ report: Report, _ rows: [ModelRow]) -> String {
    let title = TextFormat.underlined(tr("Models on \(report.plan.name.visible), in \(report.numbers.currency)"))
    let words = ModelWords(report.numbers)
    let columns: [TextTable.Column] = [
      .left(tr("model")), .right(tr("need")), .left(tr("on")), .right(tr("speed")), .right(tr("electricity")),
      .right(tr("all in")), .left(tr("least card")),
    ]
    let cells = rows.map { words.cells($0) }
    let table = TextTable(columns, rows: cells, width: TextFormat.width)
    let bests = words.bests(rows).flatMap { TextWrap.lines(tr("\($0.label): \($0.text)"), width: TextFormat.width) }
    let detail = rows.count == 1 ? rows.flatMap(words.details) : bests + words.legend
    let lines = title + [table.heading].compactMap(\.self) + cells.flatMap(table.lines) + [""] + detail
    return lines.map { $0.droppingTrailingSpaces + "\n" }.joined()
  }

  private static func csv(_ report: Report, _ rows: [ModelRow]) -> String {
    let head = [
      "id", "task", "quantization", "file_gb", "need_gib", "kv_gib", "fits", "decode_low", "decode_best", "decode_high",
      "unit", "basis", "rows", "prompt_best", "first_token_s", "cost_of", "electricity", "all_in", "currency",
      "stands_out", "least_card", "least_card_price",
    ]
    let bests = ModelBests.all(of: rows)
    return ([head] + rows.map { ModelFormat.record($0, bests, report.plan.currency) }).map(CSVFormat.line).joined()
  }

  /// Whether a model is the fastest or the largest of its task that fits.
  static func standsOut(_ row: ModelRow, _ bests: [ModelBests]) -> [String] {
    let id = row.run.model.id
    let fastest = bests.contains { $0.fastest?.run.model.id == id } ? ["fastest"] : []
    return fastest + (bests.contains { $0.largest.run.model.id == id } ? ["largest"] : [])
  }

  private static func record(_ row: ModelRow, _ bests: [ModelBests], _ currency: CurrencyCode) -> [String] {
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { Numbers.fixed($0, decimals: decimals) } ?? ""
    }
    let (run, speed, cost, least) = (row.run, row.run.speed, row.cost, row.leastCard)
    return [
      run.model.id, run.model.task.rawValue, run.quantization?.name ?? "", number(run.memory?.fileGigabytes, 2),
      number(run.need?.value, 3), number(run.memory?.cache.value, 3), ModelWords.fits[run.fitRank],
      number(speed?.low, 2),
      number(speed?.best, 2), number(speed?.high, 2), run.model.task.speedUnit,
      speed.map { $0.rows > 0 ? "measured" : "formula" } ?? "", speed.map { String($0.rows) } ?? "",
      number(run.prompt?.best, 2), number(run.firstToken, 1), run.model.task.pricedAs,
      number(cost?.electricity, 4), number(cost?.allIn, 4), currency.rawValue,
      standsOut(row, bests).joined(separator: " "), least?.part.id.rawValue ?? "", number(least?.price?.units, 2),
    ].map { $0.visible.harmless }
  }
}
