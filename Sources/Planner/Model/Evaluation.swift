import RigModel
import Synchronization

/// Everything that follows from a plan and the catalog: its sums at once, the rest when it is first asked for.
final class Evaluation: Sendable {
  let plan: Plan
  let estimate: Estimate
  /// What the checks find in the plan.
  let caught: Catch
  private let memory = Mutex(Memory())

  /// What was made from it last.
  private struct Memory: Sendable {
    var parts: (list: PartsList, rows: [Row])?
    var chart: (view: DrawnChart.View, chart: DrawnChart?)?
  }

  init(_ plan: Plan, in catalog: Catalog) {
    self.plan = plan
    estimate = Estimate(of: plan, in: catalog)
    caught = Catch(plan, catalog, offer: estimate.rental?.offer)
  }

  /// The rows of the parts, as they were made for an equal list.
  func rows(_ list: PartsList, _ make: () -> [Row]) -> [Row] {
    if let known = memory.withLock({ $0.parts }), known.list == list { return known.rows }
    let rows = make()
    memory.withLock { $0.parts = (list, rows) }
    return rows
  }

  /// The chart, as it was drawn for an equal view; `nil` when there is nothing to draw.
  func chart(_ view: DrawnChart.View, _ make: () -> DrawnChart?) -> DrawnChart? {
    if let known = memory.withLock({ $0.chart }), known.view == view { return known.chart }
    let chart = make()
    memory.withLock { $0.chart = (view, chart) }
    return chart
  }
}

extension Evaluation: Equatable {
  /// Whether both are the same; two of an equal plan would be alike, but comparing them takes time.
  static func == (left: Evaluation, right: Evaluation) -> Bool { left === right }
}

/// What the list of parts is made from, beside the plan.
struct PartsList: Hashable, Sendable {
  let filter: String
  let sort: PartsSort
  let switchedOff: [PartID]

  init(_ model: Model) { (filter, sort, switchedOff) = (model.filter.text, model.sort, model.switchedOff) }
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
