/// What models make of a plan's rig: the rig as they see it, and how the goal's model runs on it.
///
/// Each is made once, when it is first asked for; verdict, checks and panes ask for the same.
public final class PlanRuns: Sendable {
  private let plan: Plan
  private let catalog: Catalog
  private let kept = Memo(Kept())

  private struct Kept: Sendable {
    var rig: InferenceRig?
    var goal: ModelRun??
  }

  /// Takes a plan.
  public init(_ plan: Plan, in catalog: Catalog) { (self.plan, self.catalog) = (plan, catalog) }

  /// The rig.
  public var rig: InferenceRig {
    kept.value(find: { $0.rig }, make: { InferenceRig(plan, in: catalog) }, keep: { $0.rig = $1 })
  }

  /// How the goal's model runs; `nil` without one.
  public var goal: ModelRun? {
    guard let id = plan.goal.model else { return nil }
    return kept.value(find: { $0.goal }, make: { catalog.model(id).map(run) }, keep: { $0.goal = .some($1) })
  }

  private func run(_ model: OpenModel) -> ModelRun {
    let quantization = plan.goal.quantization.flatMap { catalog.fit.quantization($0, of: model) }
    return rig.run(model, quantization, RunRequest(plan))
  }
}
