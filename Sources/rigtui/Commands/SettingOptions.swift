import ArgumentParser
import RigModel

/// Some of the settings, as options are made of them.
protocol SettingList: Sendable {
  /// The settings.
  static var settings: [Setting] { get }
}

/// All settings of a plan.
enum AllSettings: SettingList {
  static var settings: [Setting] { Setting.all }
}

/// An option for every setting of a plan.
typealias SettingOptions = OptionsOfSettings<AllSettings>

/// An option for each of some settings, made from their table.
///
/// The argument parser finds options by looking at the properties of a value; this one shows it an option for each
/// entry, under the entry's name, and asks for their values by the same names.
struct OptionsOfSettings<List: SettingList>: ParsableArguments, CustomReflectable {
  /// What was typed for each setting; a flag that was given is `true`.
  private(set) var typed: [Setting: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Name.self)
    for setting in List.settings {
      let name = Name(setting)
      if case .flag = setting.form {
        if try values.decode(Flag<Bool>.self, forKey: name).wrappedValue { typed[setting] = "true" }
      } else if let text = try values.decode(Option<String?>.self, forKey: name).wrappedValue {
        typed[setting] = text
      }
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: List.settings.map { (label: "_" + $0.id, value: Self.option(of: $0)) })
  }

  private static func option(of setting: Setting) -> Any {
    let name = NameSpecification.customLong(setting.id)
    if case .flag = setting.form { return Flag(wrappedValue: false, name: name, help: ArgumentHelp(setting.help)) }
    let help = ArgumentHelp(setting.help, valueName: setting.valueName)
    return Option<String?>(name: name, help: help, completion: .values(of: setting))
  }

  /// The name of a setting, as a key of the values that the parser found.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ setting: Setting) { stringValue = setting.id }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension OptionsOfSettings {
  /// Puts what was typed into a plan; an offer first, since a typed rate is that of the offer.
  func apply(to plan: inout Plan, in catalog: Catalog) throws(Failure) {
    for setting in List.settings where setting != .currency {
      if let text = typed[setting] { try setting.set(text, as: "--" + setting.id, in: &plan, catalog) }
    }
  }
}
