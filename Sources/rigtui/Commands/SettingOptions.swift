import ArgumentParser
import RigModel

/// An option for every setting of a plan, made from the table of settings.
///
/// The argument parser finds options by looking at the properties of a value; this one shows it an option for each
/// entry, under the entry's name, and asks for their values by the same names.
struct SettingOptions: ParsableArguments, CustomReflectable {
  /// What was typed for each setting; a flag that was given is `true`.
  private(set) var typed: [Setting: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Name.self)
    for setting in Setting.all {
      let name = Name(setting)
      if case .flag = setting.form {
        if try values.decode(Flag<Bool>.self, forKey: name).wrappedValue { typed[setting] = "true" }
      } else if let text = try values.decode(Option<String?>.self, forKey: name).wrappedValue {
        typed[setting] = text
      }
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: Setting.all.map { (label: "_" + $0.id, value: SettingOptions.option(of: $0)) })
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

extension SettingOptions {
  /// Puts what was typed into a plan; an offer first, since a typed rate is that of the offer.
  func apply(to plan: inout Plan, in catalog: Catalog) throws(Failure) {
    for setting in Setting.all where setting != .currency {
      if let text = typed[setting] { try SettingOptions.set(setting, text, in: &plan, catalog) }
    }
  }

  private static func set(
    _ setting: Setting, _ text: String, in plan: inout Plan, _ catalog: Catalog
  ) throws(Failure) {
    let option = "--" + setting.id
    switch setting.form {
    case .number(let number): number.store(&plan, try Number.value(text, option, in: number.range))
    case .word(let word): word.store(&plan, try Choice.word(text, option, of: word.choices.map(\.id)))
    case .flag(let flag): flag.turn(&plan, true)
    case .name(let name): name.store(&plan, try Choice.name(text, option, name, catalog), catalog)
    }
  }
}
