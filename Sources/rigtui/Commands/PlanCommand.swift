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
        rigtui plan my-rig.toml --format markdown --output my-rig.md   (the chart goes beside it, as my-rig.svg)
        rigtui plan - < my-rig.toml
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Changes") var changes: Changes

  @OptionGroup var output: OutputOptions

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let format = try output.exportFormat
      let store = PlanStore(directories: .current)
      let catalog = try source.catalogOptions.load(store.directories).catalog
      guard var plan = try source.read(from: store, catalog)?.plan ?? emptyPlan else {
        throw Failure.usage("no plan: name a file, a preset (see rigtui presets), or parts with --part")
      }
      try changes.apply(to: &plan, in: catalog)
      try output.write(Report(plan: plan, catalog: catalog, today: Clock.today), as: format)
    }
  }

  /// What `--part` builds on when no plan is named.
  private var emptyPlan: Plan? { changes.part.isEmpty ? nil : Plan(name: "plan") }
}
