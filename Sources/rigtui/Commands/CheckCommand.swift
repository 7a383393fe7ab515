import ArgumentParser
import RigReport

/// Says whether a rig will work, and what to ask before it is bought.
struct CheckCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a plan: what is wrong with it, what helps, what to ask the sellers.",
    discussion: """
      The worst findings come first, each with its source, and with what helps and what that costs. Questions come as \
      messages in French and English, to be sent as they are.

      Examples:
        rigtui check scaling
        rigtui check --preset budget --part k80=2
        rigtui check my-rig.toml --format json --output findings.json
        rigtui check my-rig.toml > findings.txt || echo "do not buy that yet"

      Exit code 1 when there is an error among the findings, else 0.
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Changes") var changes: Changes

  @Option(help: ArgumentHelp("The format.", valueName: "text|json"), completion: .words(CheckFormat.self))
  var format: String = CheckFormat.text.rawValue

  @OptionGroup var output: OutputFile

  func run() throws {
    var hasErrors = false
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.of(CheckFormat.self, format, "--format")
      let report = try source.report(with: changes)
      try output.write(format.render(report), besides: source.inputs)
      hasErrors = report.hasErrors
    }
    if hasErrors { throw ExitCode(1) }
  }
}
