import ArgumentParser

/// The commands as completion scripts see them.
///
/// The scripts know nothing of default subcommands, so that what such a one takes stands at the command above it here: all
/// but its plan, which they would take for the name of a subcommand.
struct CompletionTree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rigtui", abstract: Rigtui.configuration.abstract, version: Version.line,
    subcommands: Rigtui.configuration.subcommands.map { $0 == ModelsCommand.self ? ModelWords.self : $0 })

  @OptionGroup var plan: PlanOptions
  @OptionGroup var screen: ScreenOptions

  /// The command that reads some arguments: this one where a shell asks for a script or for what a word may become.
  static func root(for arguments: [String]) -> any ParsableCommand.Type {
    let first = arguments.first ?? ""
    let isMeant = first == "---completion" || first.hasPrefix("--generate-completion-script")
    return isMeant ? CompletionTree.self : Rigtui.self
  }

  /// The words behind `models`.
  struct ModelWords: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "models", abstract: ModelsCommand.configuration.abstract, subcommands: [ModelImportCommand.self])

    @OptionGroup var plan: PlanOptions
    @OptionGroup var changes: Changes
    @OptionGroup var options: ModelOptions
    @OptionGroup var output: OutputFile
  }
}
