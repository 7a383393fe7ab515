import Planner
import RigCatalog
import RigModel
import TerminalUI

/// Reads the configuration: what is wrong in it is noted, and all else is taken.
struct ConfigReader {
  private var configuration = Configuration()
  private var entries: [String: ConfigEntry] = [:]
  /// What is wrong, and in which line; what no line of the file is about has 0.
  private var found: [(line: Int, text: String)] = []
  private let catalog: Catalog?

  private init(_ catalog: Catalog?) { self.catalog = catalog }

  /// Reads the person's file and the environment.
  /// - Parameter catalog: knows countries and currencies; without it, what is about plans is left out.
  static func read(_ path: String?, catalog: Catalog?) -> Configuration {
    var reader = ConfigReader(catalog)
    let variables = Environment.names(beginning: ConfigKey.prefix)
    do throws(ConfigError) {
      let file = try path.flatMap { path throws(ConfigError) in try SettingsFile.read(path) }
      if file == nil, variables.isEmpty { return Configuration() }
      reader.take(file, variables)
    } catch {
      reader.found.append((0, "\(error)"))
      reader.take(nil, variables)
    }
    return reader.configuration
  }

  /// Reads a file alone.
  static func check(_ file: SettingsFile, catalog: Catalog) -> Configuration {
    var reader = ConfigReader(catalog)
    reader.take(file, [])
    return reader.configuration
  }

  private mutating func take(_ file: SettingsFile?, _ variables: [String]) {
    if let file { sort(file) }
    let isSet = { (key: ConfigKey) in variables.contains(key.variable) && Environment.value(key.variable) != nil }
    // The file's currency is that of its amounts, whichever counts in the end.
    for key in ConfigKey.all where key.isCurrency || !isSet(key) {
      if let file, let entry = entries[key.name] { take(entry, key, file) }
    }
    for key in ConfigKey.all where isSet(key) {
      if let word = Environment.value(key.variable) { set(key, word, .environment(key.variable)) }
    }
    if let file { bindKeys(file) }
    configuration.problems += found.sorted { $0.line < $1.line }.map(\.text)
  }

  /// Puts each key of the file in its place.
  private mutating func sort(_ file: SettingsFile) {
    for entry in file.entries where !entry.key.hasPrefix(ConfigReader.keys) {
      guard let key = ConfigKey.all.first(where: { entry.key == $0.name || entry.key == $0.also }) else {
        note(entry, ConfigReader.unknown(entry), file)
        continue
      }
      if let other = entries[key.name] {
        let message = "found \(key.name) a second time, it stands in line \(other.line) already, expected it once"
        note(entry, message, file)
      } else {
        entries[key.name] = entry
      }
    }
  }

  private static let keys = "keys."

  private mutating func note(_ entry: ConfigEntry, _ message: String, _ file: SettingsFile) {
    found.append((entry.line, "\(file.error(entry, message))"))
  }

  /// What is wrong with a key that is not known: a table is missing, or another name was probably meant, of which the end
  /// may be said.
  private static func unknown(_ entry: ConfigEntry) -> String {
    let (key, names) = (entry.key, ConfigKey.all.map(\.name) + [keys])
    guard !names.contains(where: { $0.hasPrefix(key + ".") }) else {
      return "found \(entry.value.shown), expected a table of keys"
    }
    let ending = names.first { $0.hasSuffix("." + key) || key.hasSuffix("." + $0) }
    return "found an unknown key" + (ending.map { "; did you mean \($0)?" } ?? Spelling.hint(for: key, in: names))
  }

  private mutating func take(_ entry: ConfigEntry, _ key: ConfigKey, _ file: SettingsFile) {
    guard let word = key.form.word(of: entry.value) else {
      let message = "found \(entry.value.shown), expected \(key.form.expected)"
      return note(entry, message, file)
    }
    set(key, word, .file(file.path, line: entry.line))
  }

  private mutating func set(_ key: ConfigKey, _ word: String, _ origin: Configuration.Origin) {
    do throws(Failure) {
      try configuration.set(key, word, origin, in: catalog)
    } catch {
      let line = if case .file(_, let line) = origin { line } else { 0 }
      found.append((line, error.message))
    }
  }
}

extension ConfigReader {
  /// Gives commands the keys that the file has for them.
  private mutating func bindKeys(_ file: SettingsFile) {
    let actions = KeyChoices.actions
    let entries = file.entries.filter { $0.key.hasPrefix(ConfigReader.keys) }
    for entry in entries {
      do throws(PlanFileError) {
        let id = try ConfigReader.action(entry, file, actions.map(\.id))
        let keys = try ConfigReader.keys(entry, file)
        configuration.bind(id, to: keys, .file(file.path, line: entry.line))
      } catch {
        found.append((entry.line, "\(error)"))
      }
    }
    let conflicts = KeyChoices.conflicts(in: configuration.keys)
    for conflict in conflicts { refuse(conflict, entries, file) }
    configuration.unbind(conflicts.map(\.id))
  }

  private static func action(
    _ entry: ConfigEntry, _ file: SettingsFile, _ known: [String]
  ) throws(PlanFileError) -> String {
    let id = String(entry.key.dropFirst(keys.count))
    guard !known.contains(id) else { return id }
    throw file.error(entry, "found an unknown command" + Spelling.hint(for: id, in: known))
  }

  private static func keys(_ entry: ConfigEntry, _ file: SettingsFile) throws(PlanFileError) -> [Key] {
    let words: [String]
    switch entry.value {
    case .text(let word): words = [word]
    case .words(let all) where !all.isEmpty: words = all
    default:
      let example = "expected a key such as \"ctrl-t\", or a list of keys"
      throw file.error(entry, "found \(entry.value.shown), \(example)")
    }
    var keys: [Key] = []
    for word in words {
      guard let key = KeyScript.key(named: word), key != .control("z") else {
        let expected = "a character, or a name such as space, ctrl-t, f11, up or pgdn"
        throw file.error(entry, "found \(Wording.quoted(word)), expected \(expected)")
      }
      keys.append(key)
    }
    return keys
  }

  private mutating func refuse(_ conflict: KeyChoices.Conflict, _ entries: [ConfigEntry], _ file: SettingsFile) {
    guard let entry = entries.first(where: { $0.key == ConfigReader.keys + conflict.id }) else { return }
    let other = entries.first { $0.key == ConfigReader.keys + conflict.other }
    let place = other.map { "in \(file.path):\($0.line)" } ?? "without being given it"
    let message = "found \(conflict.key.label), which \(conflict.other) has \(place), expected a key that is free there"
    note(entry, message, file)
  }
}

extension ConfigKey.Form {
  /// What a value says; `nil` when it is none of this form.
  func word(of value: ConfigValue) -> String? {
    switch (self, value) {
    case (.setting(let setting), .number): setting.number == nil ? nil : value.shown
    case (.setting(let setting), .text(let text)): setting.number == nil ? text : nil
    case (.words, .text(let text)): text
    case (.flag, .flag(let isOn)): isOn ? "true" : "false"
    default: nil
    }
  }

  /// What it may be, in words.
  var expected: String {
    switch self {
    case .words(let words): "one of " + words.joined(separator: ", ")
    case .flag: "true or false"
    case .setting(let setting): setting.number == nil ? "a text in quotes" : "a number"
    }
  }
}
