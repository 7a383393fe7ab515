import RigCatalog
import RigModel

/// Finds out in which language the program speaks: `--lang` before `RIGTUI_LANG` before the file before the locale.
enum SpokenLanguage {
  /// The option that names it, which all commands take.
  static let option = "--lang"

  /// The arguments without the option, and what it names the last time; a shell that asks what a word may become is
  /// shown all of them.
  static func taken(from arguments: [String]) throws(Failure) -> (rest: [String], language: Language?) {
    let isNamed = { (argument: String) in argument == option || argument.hasPrefix(option + "=") }
    let options = arguments.prefix { $0 != "--" }
    guard arguments.first != "---completion", let place = options.firstIndex(where: isNamed) else {
      return (arguments, nil)
    }
    let isJoined = arguments[place] != option
    let next = arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
    let name = isJoined ? String(arguments[place].dropFirst(option.count + 1)) : next ?? ""
    guard let language = SpokenLanguages.named(name) else {
      let codes = SpokenLanguages.codes.joined(separator: " or ")
      throw .usage("\(option): found \(Wording.quoted(name)), expected \(codes)")
    }
    var rest = arguments
    rest.removeSubrange(place...(isJoined || next == nil ? place : place + 1))
    let (left, later) = try taken(from: rest)
    return (left, later ?? language)
  }

  /// The variable of the locale that is looked at, where it names a language that the program speaks.
  static var variable: (name: String, language: Language)? {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first { Environment.value($0) != nil }
    return name.flatMap { name in Environment.value(name).flatMap(SpokenLanguages.named).map { (name, $0) } }
  }

  /// The language of the surroundings; English where nothing is said, or one that the program does not speak.
  static var usual: Language {
    guard let name = Environment.value("RIGTUI_LANG") ?? configured else { return variable?.language ?? .english }
    return SpokenLanguages.named(name) ?? .english
  }

  private static var configured: String? { Configuration.early["language"]?.word }
}
