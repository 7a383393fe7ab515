import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Sets plans side by side.
struct CompareCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Set two to four plans side by side: sums, GPUs, power, rental, settings, parts.",
    usage: """
      rigtui compare PLAN PLAN... [--differences] [--output FILE]
                     [--format \(ExportFormat.choices)]
                     [--catalog DIR] [--only-catalog DIR]
      """,
    discussion: """
      Amounts are in the currency of the first plan. Rows in which the plans differ are marked, and so is the best \
      figure of a row.

      Examples:
        rigtui compare budget scaling
        rigtui compare budget scaling one-16gb-card four-p100 --differences
        rigtui compare scaling my-rig.toml --format markdown --output both.md
        rigtui compare scaling - --format json < my-rig.toml
      """)

  @Argument(
    help: ArgumentHelp(
      "Two to four plans: each a file (with a /, ending in .toml, or -) or a preset.", valueName: "PLAN"),
    completion: .plans)
  var plans: [String] = []

  @Flag(help: "Leave out rows in which the plans agree.")
  var differences = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var catalogOptions: CatalogOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let format = try output.exportFormat
      try checkPlans()
      let catalog = try catalogOptions.load(.current).catalog
      let store = try Configuration.store(catalog)
      let comparison = try compare(store, catalog)
      let inputs = catalogOptions.inputs(beside: plans.compactMap(store.file), store.directories)
      try output.write(format.render(differences ? comparison.differences : comparison), besides: inputs)
    }
  }

  private func checkPlans() throws(Failure) {
    guard PlanComparison.counts.contains(plans.count) else {
      throw .usage(ComparisonError.count(plans.count))
    }
    guard plans.count(where: { $0 == "-" }) < 2 else {
      throw .usage("found - twice, expected standard input to be one of the plans")
    }
  }

  private func compare(_ store: PlanStore, _ catalog: Catalog) throws(Failure) -> PlanComparison {
    var reports = [Report]()
    for argument in plans {
      let plan = try PlanSource.open(argument, store, catalog).plan
      reports.append(Report(plan: plan, catalog: catalog, today: Clock.today))
    }
    do throws(ComparisonError) {
      return try PlanComparison(reports)
    } catch {
      throw .data(error)
    }
  }
}
