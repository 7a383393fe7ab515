import RigCatalog
import RigModel
import RigSolver

/// What the options of a command ask the solver.
struct SolveQuestion {
  private let source: PlanSource
  private let units: UnitOptions
  private let changes: OtherChanges

  init(_ source: PlanSource, _ units: UnitOptions, _ changes: OtherChanges) {
    (self.source, self.units, self.changes) = (source, units, changes)
  }

  /// The question.
  func request(allowsUnknown: Bool) throws(Failure) -> Request {
    guard units.part.isEmpty else {
      throw .usage("--part: solve chooses the parts; --pin ID=N asks for so many of one, --keep for all of a plan")
    }
    let loaded = try source.catalogOptions.load(.current)
    let store = try Configuration.store(loaded.catalog)
    var plan = try source.read(from: store, loaded.catalog)?.plan ?? store.defaults.plan(named: "plan")
    try changes.apply(to: &plan, in: loaded.catalog, store.defaults)
    let need = Need(plan.goal)
    guard !need.isEmpty else {
      throw .usage("no goal: say what it is for: --model or --memory, as in --model llama-3.3-70b or --memory 48")
    }
    guard need.goal.model != nil || need.goal.minSpeed == nil else {
      throw .usage("--min-speed: found no model, expected --model with it, as in --model llama-3.3-70b --min-speed 8")
    }
    var request = Request(plan, loaded.catalog, need: need)
    if let id = need.goal.model, ModelBound(request.plan, in: loaded.catalog) == nil {
      throw .data("\(id): what it needs of memory is not known; ask for memory, as with --memory 48")
    }
    request.rules = try units.rules(plan, loaded)
    if allowsUnknown { request.allowsUnknown = true }
    return request
  }
}
