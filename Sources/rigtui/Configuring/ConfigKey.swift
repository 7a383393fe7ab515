import CursesTerminal
import Planner
import RigCatalog
import RigModel
import RigReport
import TerminalUI

/// What can be set in the configuration, beside the keys of commands: its names, what it may be and what it does.
///
/// File, environment, listing, template and schema follow from this table; what a plan holds stands there by the name that
/// plan files have for it.
struct ConfigKey: Sendable {
  /// What it may be.
  enum Form: Sendable {
    /// What the setting of a plan may be.
    case setting(Setting)
    /// One of a few words.
    case words([String])
    /// Yes or no.
    case flag
  }

  /// Its key with its table, such as `room.volume_m3`.
  let name: String
  /// Another name that is read as well.
  var also: String?
  /// The name of its option without `--`, from which its environment variable follows.
  let option: String
  /// What it does.
  let help: String
  let form: Form

  /// The environment variable that is looked at before the file.
  var variable: String {
    ConfigKey.prefix + option.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// The setting of a plan that it sets.
  var setting: Setting? { if case .setting(let setting) = form { setting } else { nil } }

  /// Whether it is that of all amounts.
  var isCurrency: Bool { setting == .currency }

  /// How every variable begins.
  static let prefix = "RIGTUI_"

  /// All, the currency first, as amounts are in it.
  static let all: [ConfigKey] = [money, country, language, theme, color, background, layout, ascii, mouse] + home

  private static let money = ConfigKey(
    name: "currency", option: "currency", help: "The currency of new plans, of presets and of amounts in this file.",
    form: .setting(.currency))

  private static let country = ConfigKey(
    name: "country", also: "power.country", option: "country",
    help: "Where you live: the price of electricity, its carbon and the tax on rent.", form: .setting(.country))

  private static let language = ConfigKey(
    name: "language", option: "lang", help: "The language; that of the terminal otherwise.",
    form: .words(SpokenLanguages.codes))

  private static let theme = ConfigKey(
    name: "theme", option: "theme", help: "The colors of the planner.", form: .words(Theme.all.map(\.name)))

  private static let color = ConfigKey(
    name: "color", option: "color", help: "When colors are used.", form: .words(ColorChoice.allCases.map(\.rawValue)))

  private static let background = ConfigKey(
    name: "background", option: "background", help: "What the ground of the terminal is like; found out otherwise.",
    form: .words(Background.allCases.map(\.rawValue)))

  private static let layout = ConfigKey(
    name: "layout", option: "layout", help: "Columns of panes at most.",
    form: .words(PaneColumns.allCases.map(\.rawValue)))

  private static let ascii = ConfigKey(
    name: "ascii", option: "ascii", help: "Draw with ASCII characters only.", form: .flag)

  private static let mouse = ConfigKey(name: "mouse", option: "mouse", help: "Use the mouse.", form: .flag)

  /// Electricity, heat and the room, as plan files have them.
  private static let home = (SettingGroup.power.settings + SettingGroup.room.settings).compactMap { setting in
    setting.section.flatMap { section in
      setting == .country
        ? nil
        : ConfigKey(
          name: "\(section.rawValue).\(setting.key)", option: setting.id, help: setting.help, form: .setting(setting))
    }
  }

  /// What it is when nobody sets it; `nil` where that follows from the catalog.
  var usual: String? {
    switch form {
    case .words(let words): words[0]
    case .flag: "false"
    case .setting(let setting):
      switch setting.form {
      case .number(let number): number.usual.map { Numbers.short($0, decimals: 6) }
      case .name(let name): name.usual ?? ""
      case .word(let word): word.usual
      case .flag: "false"
      }
    }
  }
}
