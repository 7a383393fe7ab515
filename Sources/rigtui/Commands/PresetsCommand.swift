import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Lists the presets.
struct PresetsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets", abstract: "List the presets, bundled ones and your own, with what they cost.")

  @OptionGroup var options: CatalogOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let catalog = try options.load(.current).catalog
      let store = try Configuration.store(catalog)
      let presets = store.presets().map { (preset: $0, row: row($0, store, catalog)) }
      let rows = presets.map { (try? $0.row.get()) ?? unreadable($0.preset) }
      let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
      try Console.say(rows.map { line($0, widths) }.joined())
      try complain(presets.map(\.row))
    }
  }

  /// Says of each preset that cannot be read what is wrong with it.
  private func complain(_ rows: [Result<[String], PlanStoreError>]) throws(Failure) {
    let errors = rows.compactMap { row in if case .failure(let error) = row { error } else { nil } }
    for error in errors.dropLast() { Console.complain("\(error)") }
    if let last = errors.last { throw .data(last) }
  }

  private func unreadable(_ preset: Preset) -> [String] { [preset.name, tr("unreadable"), "", "", "", origin(preset)] }

  private func row(
    _ preset: Preset, _ store: PlanStore, _ catalog: Catalog
  ) -> Result<[String], PlanStoreError> {
    do throws(PlanStoreError) {
      let plan = try store.open(preset, catalog: catalog).plan
      let report = Report(plan: plan, catalog: catalog, today: Clock.today)
      let figures = [
        tr("rig \(report.shown(.rig).text)"), tr("rent \(report.shown(.rent).text)"),
        tr("saves \(report.shown(.saves).text)"),
      ]
      return .success([preset.name] + figures + [report.advice.map(word) ?? "—", origin(preset)])
    } catch {
      return .failure(error)
    }
  }

  private func word(_ conclusion: Conclusion) -> String {
    Language.spoken.isEnglish ? conclusion.rawValue : conclusion.word.lowercased()
  }

  private func origin(_ preset: Preset) -> String {
    if case .own(let path) = preset.origin { path } else { tr("bundled") }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    let cells = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
    return (cells + row.dropFirst(5)).joined(separator: "  ").visible + "\n"
  }
}
