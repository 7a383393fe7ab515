/// What a setting may be, and where a plan holds it.
public enum SettingForm: Sendable {
  /// A number in a range.
  case number(NumberSetting)
  /// One of a few words.
  case word(WordSetting)
  /// Yes or no.
  case flag(FlagSetting)
  /// A name of the catalog.
  case name(NameSetting)

  /// The words of files and options that a setting takes.
  var names: [String] { if case .word(let word) = self { word.names } else { [] } }
}

/// One of several things that a setting may be.
public struct SettingChoice: Hashable, Sendable {
  /// What plan files and options call it.
  public let id: String
  /// What a person calls it.
  public let words: String

  /// Names a choice.
  public init(id: String, words: String) { (self.id, self.words) = (id, words) }
}

/// An enumeration whose cases a setting chooses from.
public protocol SettingWord: RawRepresentable<String>, CaseIterable, Sendable {
  /// What a person calls it.
  var words: String { get }
}

/// A setting that is one of a few words.
public struct WordSetting: Sendable {
  /// The words of files and options, in their order.
  public let names: [String]
  /// The default.
  public let usual: String
  /// What a plan holds.
  public let stored: @Sendable (Plan) -> String
  /// Puts one of the choices into a plan, or the default with `nil`.
  public let store: @Sendable (inout Plan, String?) -> Void

  let called: @Sendable (String) -> String?

  /// What can be chosen.
  public var choices: [SettingChoice] { names.map { SettingChoice(id: $0, words: words($0)) } }

  /// What a person calls one of the choices.
  public func words(_ choice: String) -> String { called(choice) ?? choice }
}

/// A setting that is on or off, and off by default.
public struct FlagSetting: Sendable {
  let names: (off: String, on: String)
  /// Whether it is on in a plan.
  public let isOn: @Sendable (Plan) -> Bool
  /// Turns it on or off.
  public let turn: @Sendable (inout Plan, Bool) -> Void

  /// What a person calls it when it is off, and when it is on.
  public var words: (off: String, on: String) { (names.off.spoken, names.on.spoken) }

  /// What a person calls the state of a plan.
  public func words(_ plan: Plan) -> String { isOn(plan) ? words.on : words.off }
}

/// A setting that is a name of the catalog.
public struct NameSetting: Sendable {
  /// What the names are of: `country`.
  public let noun: String
  /// An example that a complaint gives; the complaint says *unknown* without one.
  public let example: String?
  /// Where its option's names are listed, for a complaint.
  public let advice: String?
  /// Whether an option takes it in small letters too.
  public let isCapital: Bool
  /// The default.
  public let usual: String?
  /// Whether the catalog knows a name.
  public let isKnown: @Sendable (String, Catalog) -> Bool
  /// The names that the catalog knows.
  public let names: @Sendable (Catalog) -> [String]
  /// What people call what the names stand for.
  public var called: @Sendable (Catalog) -> [SettingChoice] = { _ in [] }
  /// What a text that is no name may mean, the likeliest first.
  public var near: @Sendable (String, Catalog) -> [SettingChoice] = { _, _ in [] }
  /// What a plan holds.
  public let stored: @Sendable (Plan) -> String?
  /// Puts a name into a plan, or the default with `nil`; a currency converts the plan's amounts.
  public let store: @Sendable (inout Plan, String?, Catalog) -> Void
}

extension SettingForm {
  /// A word that a plan always holds.
  static func word<Word: SettingWord>(
    _ get: @escaping @Sendable (Plan) -> Word, _ set: @escaping @Sendable (inout Plan, Word) -> Void
  ) -> SettingForm {
    let usual = get(Plan.usual)
    return .word(
      WordSetting(
        names: Word.allCases.map(\.rawValue), usual: usual.rawValue, stored: { get($0).rawValue },
        store: { plan, word in set(&plan, word.flatMap(Word.init) ?? usual) }, called: { Word(rawValue: $0)?.words }))
  }
}
