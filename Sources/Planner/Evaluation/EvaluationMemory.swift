import RigModel

/// What follows from the plans that were shown last; it depends on plan and catalog alone, so that it is never stale.
final class EvaluationMemory: Sendable {
  /// The plan, the one before it, and as many presets as a person tries.
  private static let depth = 16
  private let today: Int?
  private let kept = Memo<[MemoEntry<Plan, Evaluation>]>([])

  /// Remembers nothing yet.
  /// - Parameter today: days since 1 January 1970; `nil` so that nothing ages.
  init(today: Int?) { self.today = today }

  /// What follows from a plan; computed once as long as the plan stays.
  func of(_ plan: Plan, in catalog: Catalog) -> Evaluation {
    kept.value(for: plan, limit: EvaluationMemory.depth) { Evaluation(plan, in: catalog, today: today) }
  }
}
