import RigCatalog
import RigModel
import RigReport

/// Numbers on the command line: finite and in range.
enum Number {
  /// Reads a decimal number.
  static func value(_ text: String, _ option: String, in range: ClosedRange<Double>) throws(Failure) -> Double {
    guard let value = Double(pointed(text)), value.isFinite, range.contains(value), !text.lowercased().contains("x")
    else {
      throw Failure.usage("\(option): found \(Wording.quoted(text)), expected a number from \(ends(range))")
    }
    return value
  }

  /// A number with a decimal comma, as in `0,25`, with a point; `1,000` stays as it is, since it may mean a thousand.
  private static func pointed(_ text: String) -> String {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
    guard pieces.count == 2, !pieces[0].isEmpty, !text.contains(".") else { return text }
    let mayBeThousands = pieces[1].count == 3 && pieces[0].drop { $0 == "-" }.first != "0"
    return mayBeThousands ? text : "\(pieces[0]).\(pieces[1])"
  }

  /// Reads a whole number.
  static func integer(_ text: String, _ option: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
    guard let value = Int(text), range.contains(value) else {
      throw Failure.usage(
        "\(option): found \(Wording.quoted(text)), expected a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return value
  }

  private static func ends(_ range: ClosedRange<Double>) -> String {
    Language.$spoken.withValue(.english) {
      "\(Numbers.short(range.lowerBound, decimals: 2)) to \(Numbers.short(range.upperBound, decimals: 2))"
    }
  }
}

/// Names on the command line: known ones, else the nearest is named.
enum Choice {
  /// A case of an enum by its raw value.
  static func of<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type, _ text: String, _ option: String
  ) throws(Failure) -> Value {
    guard let value = Value(rawValue: text) else {
      throw unknown(text, option, of: Value.allCases.map(\.rawValue))
    }
    return value
  }

  /// One of a few words.
  static func word(_ text: String, _ option: String, of words: [String]) throws(Failure) -> String {
    guard words.contains(text) else { throw unknown(text, option, of: words) }
    return text
  }

  private static func unknown(_ text: String, _ option: String, of words: [String]) -> Failure {
    let hint = Spelling.hint(for: text, in: words)
    return .usage("\(option): found \(Wording.quoted(text)), expected \(words.joined(separator: ", "))\(hint)")
  }

  /// A name of the catalog, in capitals where it is spelled so, or what people call what it stands for.
  static func name(
    _ text: String, _ option: String, _ setting: NameSetting, _ catalog: Catalog
  ) throws(Failure) -> String {
    guard !setting.isKnown(text, catalog) else { return text }
    try checkQuantization(text, option, setting, catalog)
    let (id, names) = (setting.isCapital ? text.uppercased() : text, setting.names(catalog))
    guard !names.contains(id) else { return id }
    let called = SpokenName(text).among(setting.called(catalog))
    if called.count == 1 { return called[0].id }
    let meant = called.isEmpty ? setting.near(text, catalog) : called
    guard !meant.isEmpty else { return try named(id, option, among: names, shown: text, expected: setting.advice) }
    throw Failure.usage("\(option): found \(Wording.quoted(text)), expected \(listed(meant))")
  }

  /// The most names that a complaint lists.
  private static let mostListed = 8

  /// Names with what they stand for, the first ones of many: `one of DE (Germany), FR (France)`.
  private static func listed(_ choices: [SettingChoice]) -> String {
    let names = choices.prefix(mostListed).map { "\($0.id) (\($0.words))" }.joined(separator: ", ")
    let all = choices.count > 1 ? "one of \(names)" : names
    return choices.count > mostListed ? "\(all) and \(choices.count - mostListed) more" : all
  }

  /// Of a known model, what is wrong is the quantization behind it.
  private static func checkQuantization(
    _ text: String, _ option: String, _ setting: NameSetting, _ catalog: Catalog
  ) throws(Failure) {
    let name = ModelName(text)
    guard setting.noun == "model", catalog.model(name.model) != nil, let quantization = name.quantization,
      case .name(let stored) = Setting.quantization.form
    else { return }
    _ = try Choice.named(
      quantization, "\(option) \(name.model)", among: stored.names(catalog), expected: stored.advice)
  }

  /// A name among known ones.
  static func named(
    _ text: String, _ option: String, among names: [String], shown: String? = nil, expected: String? = nil
  ) throws(Failure) -> String {
    guard !names.contains(text) else { return text }
    let wanted = expected.map { ", expected \($0)" } ?? ""
    throw Failure.usage(
      "\(option): unknown \(Wording.quoted(shown ?? text))\(wanted)\(Spelling.hint(for: text, in: names))")
  }

  /// A part by its id.
  static func part(_ text: String, _ option: String, _ catalog: Catalog) throws(Failure) -> PartID {
    let id = PartID(rawValue: text)
    guard catalog[id] == nil else { return id }
    throw Failure.usage("\(option): unknown \(Wording.quoted(text))\(catalog.hint(forPart: text))")
  }

  /// A part with what stands behind `=`.
  static func pair(_ text: String, _ option: String, _ catalog: Catalog) throws(Failure) -> (PartID, String?) {
    let fields = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (try part(fields[0], option, catalog), fields.count > 1 ? fields[1] : nil)
  }
}
