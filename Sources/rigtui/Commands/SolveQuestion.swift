import RigCatalog
import RigModel
import RigSolver

/// What the options of a command ask the solver.
struct SolveQuestion {
  private let source: PlanSource
  private let units: UnitOptions
  private let changes: Changes

  init(_ source: PlanSource, _ units: UnitOptions, _ changes: Changes) {
    (self.source, self.units, self.changes) = (source, units, changes)
  }

  /// The question.
  func request(allowsUnknown: Bool) throws(Failure) -> Request {
    guard changes.part.isEmpty else {
      throw .usage("--part: solve chooses the parts; --pin ID=N asks for so many of one, --keep for all of a plan")
    }
    let store = PlanStore(directories: .current)
    let loaded = try source.catalogOptions.load(store.directories)
    var plan = try source.read(from: store, loaded.catalog)?.plan ?? Plan(name: "plan")
    try changes.apply(to: &plan, in: loaded.catalog)
    guard plan.goal.model == nil else {
      throw .usage(
        "--model: solve chooses by memory; `rigtui models` says how much a model needs, --memory asks for it")
    }
    let need = Need(plan.goal)
    // The solver holds a goal itself, since what has to give way is another one.
    plan.goal = Goal()
    guard !need.isEmpty else { throw .usage("no goal: say what it is for, as with --memory 48") }
    var request = Request(plan, loaded.catalog, need: need)
    request.rules = try units.rules(plan, loaded)
    if allowsUnknown { request.allowsUnknown = true }
    return request
  }
}
