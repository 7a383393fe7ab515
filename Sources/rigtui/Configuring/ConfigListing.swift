import CursesTerminal
import Planner
import RigModel
import RigReport
import TerminalUI

/// What is in force, and where each value comes from.
struct ConfigListing {
  private struct Row {
    let name: String
    let word: String
    let origin: String
  }

  private let rows: [Row]

  init(_ configuration: Configuration, _ catalog: Catalog) {
    let usual = EstimatedPlan(configuration.defaults.plan(named: ""), in: catalog)
    let values = ConfigKey.all.map { key in
      let (word, origin) = configuration[key.name].map { ($0.word, $0.origin.words) } ?? key.inForce(usual)
      return Row(name: key.name, word: word, origin: origin)
    }
    let keys = KeyChoices.actions.map { action in
      let keys = configuration.keys[action.id] ?? action.keys
      let origin = configuration.keyOrigins[action.id]?.words ?? "default"
      return Row(name: "keys." + action.id, word: keys.map(\.label).joined(separator: " "), origin: origin)
    }
    rows = values + keys
  }

  /// A line for each, in columns.
  var text: String {
    let widths = (rows.map(\.name.count).max() ?? 0, rows.map(\.word.count).max() ?? 0)
    return rows.map { row in
      padded(row.name, widths.0) + "  " + padded(row.word, widths.1) + "  " + row.origin + "\n"
    }.joined()
  }

  /// An object for each.
  var json: String {
    let values = rows.map { row in
      JSONValue.object([
        .init("key", .string(row.name)), .init("value", .string(row.word)), .init("from", .string(row.origin)),
      ])
    }
    return JSONValue.array(values).text + "\n"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension ConfigKey {
  /// What holds where nobody set it, and where that comes from.
  /// - Parameter plan: a new plan, and what follows from it.
  fileprivate func inForce(_ plan: EstimatedPlan) -> (word: String, origin: String) {
    switch name {
    case "language":
      return SpokenLanguage.variable.map { ($0.language.code, $0.name) } ?? (Language.english.code, "default")
    case "color" where Environment.value("NO_COLOR") != nil: return (ColorChoice.never.rawValue, "NO_COLOR")
    case "background":
      let origin = Environment.value("COLORFGBG") == nil ? "default" : "COLORFGBG"
      return (TerminalOptions.usualBackground.rawValue, origin)
    case "ascii":
      let isASCII = TerminalOptions.localeIsASCII
      return ("\(isASCII)", isASCII ? "the locale" : "default")
    default: return usual.map { ($0, "default") } ?? (of(plan), "the catalog")
    }
  }

  private func of(_ plan: EstimatedPlan) -> String {
    setting?.number?.value(in: plan).map { Numbers.short($0, decimals: 6) } ?? "none"
  }
}
