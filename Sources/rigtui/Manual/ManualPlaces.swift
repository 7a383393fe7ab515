import Planner

/// What the program's own man page tells beside its commands.
enum ManualPlaces {
  /// The keys of the planner, its files and the environment.
  static var sections: [String] {
    Roff.section("KEYS", keys) + Roff.section("FILES", files.flatMap { Roff.entry(Roff.text($0.0), $0.1) })
      + Roff.section("ENVIRONMENT", environment.flatMap { Roff.entry(Roff.bold($0.0), $0.1) })
  }

  private static var keys: [String] {
    KeyList.groups.flatMap { group in
      [".SS \(Roff.text(group.title))"] + group.keys.flatMap { Roff.entry(Roff.bold($0.label), $0.help) }
    }
  }

  private static let files = [
    ("$XDG_CONFIG_HOME/rigtui/config.toml", "What is set for all plans, and how the planner looks."),
    ("$XDG_CONFIG_HOME/rigtui/presets/NAME.toml", "Presets of your own; one shadows a bundled preset of its name."),
    ("$XDG_CONFIG_HOME/rigtui/catalog/KIND.csv", "Rows of your own, laid over the catalog."),
    ("$XDG_CONFIG_HOME/rigtui/listings.csv", "Listings that were taken in."),
    ("$XDG_DATA_HOME/rigtui/catalog/KIND.csv", "What an update brought; your own rows lie over it."),
    ("$XDG_STATE_HOME/rigtui", "The last session."),
  ]

  private static let environment = [
    ("XDG_CONFIG_HOME", "The folder of settings; ~/.config when it is not set."),
    ("XDG_DATA_HOME", "The folder of what an update brought; ~/.local/share when it is not set."),
    ("XDG_STATE_HOME", "The folder of what a program remembers; ~/.local/state when it is not set."),
    ("RIGTUI_COUNTRY, RIGTUI_THEME, …", "What the configuration has too, before it; rigtui config lists all."),
    ("LC_ALL, LC_MESSAGES, LANG", "The language, where neither --lang, RIGTUI_LANG nor the configuration names one."),
    ("VISUAL, EDITOR", "The editor of rigtui config edit."),
    ("NO_COLOR", "No colors, when it is not empty and --color does not say otherwise."),
    ("TERM", "The kind of terminal."),
  ]
}
