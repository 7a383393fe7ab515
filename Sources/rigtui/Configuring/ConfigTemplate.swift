import Planner
import RigModel
import RigReport
import TerminalUI

/// The configuration with everything that can be set, in comments.
enum ConfigTemplate {
  /// The text.
  static var text: String {
    let head = """
      # What holds for all plans, and how the planner of rigtui looks.
      # A line counts once the "# " before it is gone. `rigtui config` says what is in force,
      # `rigtui config check` what is wrong.

      """
    return head + top.map(entry).joined() + tables + keys
  }

  private static var top: [ConfigKey] { ConfigKey.all.filter { !$0.name.contains(".") } }

  private static var tables: String {
    var (text, table) = ("", "")
    for key in ConfigKey.all where key.name.contains(".") {
      let names = key.name.split(separator: ".").map(String.init)
      if names[0] != table { text += "\n[\(names[0])]\n" }
      table = names[0]
      text += entry(key)
    }
    return text
  }

  private static func entry(_ key: ConfigKey) -> String {
    let name = key.name.split(separator: ".").last.map(String.init) ?? key.name
    return "\n# \(key.help)\(choices(key))\n# \(name) = \(example(key))\n"
  }

  private static func choices(_ key: ConfigKey) -> String {
    if case .words(let words) = key.form { " \(words.joined(separator: ", "))." } else { "" }
  }

  /// What is usual, or a value that might be.
  private static func example(_ key: ConfigKey) -> String {
    switch key.form {
    case .words(let words): return "\"\(words[0])\""
    case .flag: return "false"
    case .setting(let setting):
      guard let number = setting.number else { return "\"\(key.usual ?? "")\"" }
      return Numbers.short(number.usual ?? usual(number), decimals: 6)
    }
  }

  private static func usual(_ number: NumberSetting) -> Double {
    switch number.unit {
    case .moneyPerKilowattHour: 0.2
    case .share: 0.3
    case .hours: 8
    case .money, .moneyPerDay, .moneyPerHour, .days, .number: 50
    }
  }

  /// The commands with the keys that they have.
  private static var keys: String {
    let lines = KeyChoices.actions.map { action in
      let names = action.keys.compactMap(KeyScript.name).map { $0 == "\"" || $0 == "\\" ? "\"\\\($0)\"" : "\"\($0)\"" }
      return "# \(action.id) = \(names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]")\n"
    }
    return "\n# A command = a key, or a list of keys, such as space, ctrl-t, f11, up, pgdn or a character.\n[keys]\n"
      + lines.joined()
  }
}
