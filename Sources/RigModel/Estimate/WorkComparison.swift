/// How fast a plan's rig is at the model that the plan is about, found out when somebody asks.
final class PlanWork: Sendable {
  let plan: Plan
  private let runs: PlanRuns
  private let catalog: Catalog
  private let found = Memo<WorkSpeed??>(nil)

  init(_ plan: Plan, on runs: PlanRuns, in catalog: Catalog) {
    (self.plan, self.runs, self.catalog) = (plan, runs, catalog)
  }

  /// The speed; `nil` where the work is not that of a model.
  var speed: WorkSpeed? { found.value { WorkSpeed(plan, on: runs, in: catalog) } }
}

/// The speeds of a rig and of an instance, compared when somebody asks.
final class WorkComparison: Sendable {
  private let gpus: GPUSummary
  private let offer: Offer
  private let usage: Usage
  private let work: PlanWork
  private let catalog: Catalog
  private let found = Memo<SpeedRatio??>(nil)

  init(_ gpus: GPUSummary, _ offer: Offer, _ usage: Usage, _ work: PlanWork, in catalog: Catalog) {
    (self.gpus, self.offer, self.usage, self.work, self.catalog) = (gpus, offer, usage, work, catalog)
  }

  /// Rig ÷ instance; `nil` when a speed is unknown.
  var ratio: SpeedRatio? { found.value { SpeedComparison(gpus, offer, in: catalog)?.ratio(usage, work.speed) } }

  /// The figure that counts, without what it comes from.
  var figure: Double? {
    found.value(
      find: { $0.map { $0?.figure } }, make: { ratio?.figure }, keep: { _, _ in })
  }

  /// What the goal asks for a day ÷ what the rig makes; 1 without a goal.
  var amountShare: Double {
    work.plan.goal.model == nil ? 1 : work.speed.map { $0.share(of: work.plan) } ?? 1
  }
}
