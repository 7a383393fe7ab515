import Planner
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

  init(_ configuration: Configuration) {
    let values = ConfigKey.all.map { key in
      let chosen = configuration[key.name]
      return Row(name: key.name, word: chosen?.word ?? key.usual, origin: chosen?.origin.words ?? "default")
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
