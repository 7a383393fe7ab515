import RigModel
import RigSolver

/// What a plan asks the solver.
enum SolverQuestion {
  /// The next best rigs that are listed beside the best one.
  static let nextBest = 4

  /// The question; every planner's solve is made of this one.
  static func request(_ plan: Plan, in catalog: Catalog) -> Request {
    var request = Request(plan, catalog, need: Need(plan.goal))
    request.runnerUps = nextBest
    return request
  }
}

extension Plan {
  /// What of a plan the solver's answer depends on: neither what it builds nor what it is compared with.
  func asked(in catalog: Catalog) -> Plan {
    var plan = countingOwned
    plan.goal = goal.naming(in: catalog)
    for id in build.keys { plan.setQuantity(id, 0) }
    (plan.name, plan.note, plan.rental) = ("", "", Rental())
    return plan
  }
}
