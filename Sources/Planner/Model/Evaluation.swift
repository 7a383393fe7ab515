import RigModel
import Synchronization

/// Everything that follows from a plan and the catalog: its sums at once, the rest when it is first asked for.
final class Evaluation: Sendable {
  let plan: Plan
  let estimate: Estimate
  /// What the checks find in the plan.
  let caught: Catch
  private let parts = Mutex<(list: PartsList, rows: [Row])?>(nil)

  init(_ plan: Plan, in catalog: Catalog) {
    self.plan = plan
    estimate = Estimate(of: plan, in: catalog)
    caught = Catch(plan, catalog, offer: estimate.rental?.offer)
  }

  /// The rows of the parts, as they were made for an equal list.
  func rows(_ list: PartsList, _ make: () -> [Row]) -> [Row] {
    if let known = parts.withLock({ $0 }), known.list == list { return known.rows }
    let rows = make()
    parts.withLock { $0 = (list, rows) }
    return rows
  }
}

/// What the list of parts is made from, beside the plan.
struct PartsList: Hashable, Sendable {
  let filter: String
  let sort: PartsSort
  let switchedOff: [PartID]
}

/// What follows from the plans that were shown last; it depends on plan and catalog alone, so that it is never stale.
final class EvaluationMemory: Sendable {
  private static let depth = 4
  private let kept = Mutex<[Evaluation]>([])

  /// What follows from a plan; computed once as long as the plan stays.
  func of(_ plan: Plan, in catalog: Catalog) -> Evaluation {
    kept.withLock { kept in
      if let place = kept.firstIndex(where: { $0.plan == plan }) {
        if place > 0 { kept.insert(kept.remove(at: place), at: 0) }
      } else {
        kept.insert(Evaluation(plan, in: catalog), at: 0)
        kept = Array(kept.prefix(EvaluationMemory.depth))
      }
      return kept[0]
    }
  }
}

extension Model {
  /// What follows from a plan.
  func evaluation(of plan: Plan) -> Evaluation { memory.of(plan, in: catalog) }
}
