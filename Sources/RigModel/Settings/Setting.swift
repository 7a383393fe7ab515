/// One setting of a plan: how it is called, where it is kept, what it may be and what it plausibly is.
///
/// Plan files, options of the command line, lines of the screen, comparisons and exports follow from it: a setting is an
/// entry in the file of its group, a stored property of `Plan`, and the formula that reads it.
public final class Setting: Sendable {
  /// The name that never changes, for options and programs: `hours-per-day`.
  public let id: String
  /// What it is called.
  public var label: String { names.label.spoken }
  /// What it is called where there is little room.
  public var shortLabel: String { (names.short ?? names.label).spoken }
  /// What it is called in a comparison of plans.
  public var comparedLabel: String { (names.compared ?? names.label).spoken }
  /// With which others it is listed.
  public let group: SettingGroup
  /// The section of a plan file that keeps it; `nil` at the top of the file.
  public let section: PlanSection?
  /// Its key in that section.
  public let key: String
  /// What its option does, in an English sentence.
  public let help: String
  private let names: (label: String, short: String?, compared: String?)
  private let argument: String?
  private let traits: Traits
  private let makeForm: @Sendable () -> SettingForm
  private let formed = Memo<SettingForm?>(nil)

  /// What is special about a setting.
  struct Traits: OptionSet {
    let rawValue: Int
    /// A comparison always shows it, and not only where plans differ.
    static let main = Traits(rawValue: 1)
    /// A plan file holds it even when it is the default.
    static let alwaysWritten = Traits(rawValue: 2)
    /// It stands behind all others of its section in a plan file.
    static let writtenLast = Traits(rawValue: 4)
    /// An older word for another setting: read and taken as an option, but neither listed nor written.
    static let older = Traits(rawValue: 8)
  }

  /// - Parameters:
  ///   - place: group and, in a plan file, section and key.
  ///   - argument: what the option takes; the choices when left out.
  init(
    _ id: String, _ label: String, short: String? = nil, compared: String? = nil,
    at place: (group: SettingGroup, section: PlanSection?, key: String), takes argument: String? = nil, help: String,
    traits: Traits = [], _ form: @autoclosure @escaping @Sendable () -> SettingForm
  ) {
    (self.id, self.help, makeForm, self.traits) = (id, help, form, traits)
    names = (label, short, compared)
    (group, section, key) = (place.group, place.section, place.key)
    self.argument = argument
  }

  /// What it may be, and where a plan holds it; made when it is first asked for, as a start asks for few.
  public var form: SettingForm { formed.value(makeForm) }

  /// What its option takes: `PRICE_PER_KWH`.
  public var valueName: String { argument ?? form.names.joined(separator: "|") }

  /// Whether a comparison always shows it, and not only where plans differ.
  public var isMain: Bool { traits.contains(.main) }
  /// Whether a plan file holds it even when it is the default.
  public var isAlwaysWritten: Bool { traits.contains(.alwaysWritten) }
  /// Whether it stands behind all others of its section in a plan file.
  public var isWrittenLast: Bool { traits.contains(.writtenLast) }

  /// Whether it is an older word for another setting, read and taken as an option, but neither listed nor written.
  public var isOlder: Bool { traits.contains(.older) }

  /// The number that it is; `nil` for a choice.
  public var number: NumberSetting? { if case .number(let number) = form { number } else { nil } }
}

extension Setting: Hashable, CustomStringConvertible {
  /// Whether both are the same entry.
  public static func == (left: Setting, right: Setting) -> Bool { left === right }

  /// Feeds the entry's identity.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// Its name.
  public var description: String { id }
}

extension Setting {
  /// Every setting, in the order in which they are listed.
  public static let all = SettingGroup.allCases.flatMap(\.settings)

  /// Those that lists show: all without older words.
  public static let listed = all.filter { !$0.isOlder }
}
