import ArgumentParser
import RigCatalog

/// A command that tells of plans, in the language that was chosen; the others speak English.
protocol SpokenCommand: ParsableCommand {}

/// The option that names a language, for help, man pages and completions; it is taken before all others are read.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language; that of the configuration or the locale when left out.",
      valueName: SpokenLanguages.codes.joined(separator: "|")),
    completion: .list(SpokenLanguages.codes))
  var lang: String?
}
