import CursesTerminal
import Planner
import RigCatalog
import RigModel
import TerminalUI

/// What holds for all plans, and how the planner looks: options before the environment before the file before the usual.
struct Configuration {
  /// Where a value comes from.
  enum Origin: Hashable {
    case option(String)
    case environment(String)
    case file(String, line: Int)

    /// It in words: `--theme`, `RIGTUI_THEME`, `config.toml:3`.
    var words: String {
      switch self {
      case .option(let name), .environment(let name): name
      case .file(let path, let line): "\(path):\(line)"
      }
    }
  }

  /// A value that somebody set.
  struct Chosen: Hashable {
    let word: String
    let origin: Origin
  }

  /// What plans hold where they say nothing.
  private(set) var defaults = PlanDefaults.usual
  /// The keys of commands.
  private(set) var keys = KeyMap()
  /// Where each command was given its keys.
  private(set) var keyOrigins: [String: Origin] = [:]
  /// What is wrong with it; the rest of it is in force.
  var problems: [String] = []
  private var choices: [String: Chosen] = [:]

  /// What was set for a key by its name; `nil` where the usual holds.
  subscript(name: String) -> Chosen? {
    guard let chosen = choices[name] else { return nil }
    // Another currency changes the words of amounts.
    let setting = ConfigKey.all.first { $0.name == name }?.setting
    let word = setting.flatMap { $0.word(in: defaults.plan(named: "")) }
    return Chosen(word: word ?? chosen.word, origin: chosen.origin)
  }

  /// Sets a key.
  mutating func set(_ key: ConfigKey, _ word: String, _ origin: Origin, in catalog: Catalog?) throws(Failure) {
    var choice = word
    switch key.form {
    case .words(let words): choice = try Choice.word(word, key.place(origin), of: words)
    case .flag:
      guard ["true", "false"].contains(word) else {
        throw .data("\(key.place(origin)): found \(Wording.quoted(word)), expected true or false")
      }
    case .setting(let setting):
      guard let catalog else { return }
      let former = defaults.plan(named: "")
      var plan = former
      try setting.set(word, as: key.place(origin), in: &plan, catalog)
      if setting == .currency {
        guard let converted = former.converted(to: plan.currency, in: catalog) else {
          throw .data("\(key.place(origin)): an amount leaves its range in \(plan.currency.rawValue)")
        }
        plan = converted
      }
      choice = setting.word(in: plan) ?? word
      defaults.set(setting) { $0 = plan }
    }
    choices[key.name] = Chosen(word: choice, origin: origin)
  }

  /// Gives a command keys.
  mutating func bind(_ id: String, to keys: [Key], _ origin: Origin) {
    self.keys.bind(id, to: keys)
    keyOrigins[id] = origin
  }

  /// Takes the keys of a command back.
  mutating func unbind(_ ids: some Sequence<String>) {
    var kept = KeyMap()
    for id in keyOrigins.keys where !ids.contains(id) { keys[id].map { kept.bind(id, to: $0) } }
    keys = kept
    for id in ids { keyOrigins[id] = nil }
  }
}

extension Configuration {
  /// What needs no catalog, as the program finds it when it starts: language and looks.
  static let early = ConfigReader.read(Directories.current.settings, catalog: nil)

  /// The colors.
  var theme: Theme { self["theme"].flatMap { Theme.named($0.word) } ?? .standard }

  /// When colors are used; `NO_COLOR` says never where no option and no variable of the program's own says more.
  var color: ColorChoice {
    guard let choice = self["color"], let color = ColorChoice(rawValue: choice.word) else { return .auto }
    if case .file = choice.origin, Environment.value("NO_COLOR") != nil { return .auto }
    return color
  }

  /// How the terminal is used.
  var terminal: TerminalOptions {
    TerminalOptions(
      color: color, ascii: isOn("ascii"), mouse: isOn("mouse") ?? false, theme: theme,
      background: self["background"].flatMap { Background(rawValue: $0.word) })
  }

  /// What the planner is told at the start.
  func surroundings(today: Int? = nil, isASCII: Bool? = nil) -> Surroundings {
    var surroundings = Surroundings(
      today: today, isASCII: isASCII ?? isOn("ascii") ?? false, defaults: defaults, keys: keys, theme: theme)
    surroundings.columns = self["layout"].flatMap { PaneColumns(rawValue: $0.word) } ?? .auto
    surroundings.languages = SpokenLanguages.codes.map { LanguageName(code: $0, name: SpokenLanguages.name(of: $0)) }
    return surroundings
  }

  private func isOn(_ name: String) -> Bool? { self[name].map { $0.word == "true" } }
}

extension ConfigKey {
  /// It as a complaint names it: `config.toml:3: theme`, or the option or variable alone.
  func place(_ origin: Configuration.Origin) -> String {
    if case .file = origin { "\(origin.words): \(name)" } else { origin.words }
  }
}
