import ArgumentParser
import RigReport

/// Computes a plan and prints or writes it.
struct PlanCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Compute a plan and print it as \(ExportFormat.inWords).",
    discussion: """
      Examples:
        rigtui plan --preset budget --format json
        rigtui plan scaling --part p40=4 --price p40=150 --days 14
        rigtui plan my-rig.toml --offer aws-g5.xlarge-us-east-1 --currency USD
        rigtui plan my-rig.toml --format markdown --output my-rig.md
        rigtui plan - < my-rig.toml

      Beside a Markdown file goes the chart, as in my-rig.svg.
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Changes") var changes: Changes

  @OptionGroup var output: OutputOptions

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let format = try output.exportFormat
      let report = try source.report(with: changes)
      try output.write(report, as: format, besides: source.inputs)
    }
  }
}
