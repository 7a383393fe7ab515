import Planner
import RigCatalog
import RigModel
import RigReport

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
    let model = ModelName(text).model
    if setting.noun == "model", let id = catalog.onlyModel(saidBy: model) {
      return try name(id + text.dropFirst(model.count), option, setting, catalog)
    }
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
  /// - Parameter kinds: the kinds of parts that are asked for.
  static func part(
    _ text: String, _ option: String, _ catalog: Catalog, of kinds: Set<PartKind> = Set(PartKind.allCases)
  ) throws(Failure) -> PartID {
    let id = PartID(rawValue: text)
    guard catalog[id] == nil else { return id }
    throw Failure.usage("\(option): unknown \(Wording.quoted(text))\(catalog.hint(forPart: text, of: kinds))")
  }

  /// A part with what stands behind `=`.
  static func pair(
    _ text: String, _ option: String, _ catalog: Catalog, of kinds: Set<PartKind> = Set(PartKind.allCases)
  ) throws(Failure) -> (PartID, String?) {
    let fields = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return (try part(fields[0], option, catalog, of: kinds), fields.count > 1 ? fields[1] : nil)
  }
}
