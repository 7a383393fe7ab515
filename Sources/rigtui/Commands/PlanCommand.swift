import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Computes a plan and prints or writes it.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Compute a plan and print it as text, Markdown, CSV or JSON.",
    discussion: """
      Examples:
        rigtui plan --preset budget --format json
        rigtui plan scaling --part p40=4 --price p40=150 --days 14
        rigtui plan my-rig.toml --offer aws-g5.xlarge-us-east-1 --vat 0 --currency USD
        rigtui plan - < my-rig.toml
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Changes") var changes: Changes

  @Option(help: ArgumentHelp("The format.", valueName: "text|markdown|csv|json"))
  var format: String = ExportFormat.text.rawValue

  @Option(
    help: ArgumentHelp(
      "Write a file, replacing it in one step, instead of printing; Markdown has its chart beside it, as FILE.svg.",
      valueName: "FILE"))
  var output: String?

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.of(ExportFormat.self, format, "--format")
      let store = PlanStore(directories: .current)
      let catalog = try source.catalogOptions.load(store.directories).catalog
      guard var plan = try source.read(from: store, catalog)?.plan ?? emptyPlan else {
        throw Failure.usage("no plan: name a file, a preset (see rigtui presets), or parts with --part")
      }
      try changes.apply(to: &plan, in: catalog)
      try write(Report(plan: plan, catalog: catalog, today: Clock.today), as: format)
    }
  }

  /// What `--part` builds on when no plan is named.
  private var emptyPlan: Plan? { changes.part.isEmpty ? nil : Plan(name: "plan") }

  private func write(_ report: Report, as format: ExportFormat) throws(Failure) {
    guard let output else { return try Console.say(format.render(report)) }
    do throws(FileError) {
      try Export(report, as: format, to: output).write()
    } catch {
      throw Failure.data(error)
    }
  }
}
