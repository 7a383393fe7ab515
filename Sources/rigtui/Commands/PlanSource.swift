import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Where a command takes its plan and its catalog from.
struct PlanSource: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A plan file (with a /, ending in .toml, or -) or a preset.", valueName: "PLAN"),
    completion: .plans)
  var plan: String?

  @OptionGroup var options: PlanOptions

  private var preset: String? { options.preset }
  var catalogOptions: CatalogOptions { options.catalogOptions }

  func validate() throws {
    guard plan == nil || preset == nil else { throw ValidationError("PLAN and --preset exclude each other") }
  }

  /// Whether a plan was named.
  var isNamed: Bool { plan != nil || preset != nil }

  /// Reads the plan that was named; `nil` when none was.
  func read(from store: PlanStore, _ catalog: Catalog) throws(Failure) -> OpenedPlan? {
    if let preset {
      return try PlanSource.reporting { () throws(PlanStoreError) in try store.openPreset(preset, catalog: catalog) }
    }
    return try plan.map { argument throws(Failure) in try PlanSource.open(argument, store, catalog) }
  }

  /// Reads the plan that was named, or takes an empty one when parts are given, changes it and computes it.
  func report(with changes: Changes) throws(Failure) -> Report {
    let catalog = try catalogOptions.load(.current).catalog
    let store = try Configuration.store(catalog)
    let empty = changes.part.isEmpty ? nil : store.defaults.plan(named: "plan")
    let opened = try read(from: store, catalog)
    guard var plan = opened?.plan ?? empty else {
      throw Failure.usage("no plan: name a file, a preset (see rigtui presets), or parts with --part")
    }
    try changes.apply(to: &plan, in: catalog, store.defaults)
    if let opened, opened.isBundled, plan != opened.plan { plan.note = "" }
    var report = Report(plan: plan, catalog: catalog, today: Clock.today)
    report.listings = { (try? Directories.current.keptListings(catalog)) ?? [] }
    return report
  }

  /// The files that the plan and the catalog come from.
  var inputs: InputFiles {
    let store = PlanStore(directories: .current)
    let named = (preset ?? plan).flatMap(store.file)
    return catalogOptions.inputs(beside: [named].compactMap(\.self), store.directories)
  }

  /// Reads a file or a preset.
  static func open(_ argument: String, _ store: PlanStore, _ catalog: Catalog) throws(Failure) -> OpenedPlan {
    try reporting { () throws(PlanStoreError) in try store.open(argument, catalog: catalog) }
  }

  private static func reporting(_ open: () throws(PlanStoreError) -> OpenedPlan) throws(Failure) -> OpenedPlan {
    do throws(PlanStoreError) {
      return try open()
    } catch {
      if case .unknownPreset = error { throw Failure.usage(error) }
      throw Failure.data(error)
    }
  }
}

/// The options that name a plan and lay rows over the catalog.
struct PlanOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A preset by its name.", valueName: "NAME"), completion: .presets)
  var preset: String?

  @OptionGroup var catalogOptions: CatalogOptions
  @OptionGroup var language: LanguageOptions
}
