import RigModel
import RigReport

/// Compares a plan with the machine whose read-outs were given at the start.
public typealias Prover = @Sendable (Plan, Catalog) -> [ProvenFinding]

/// What follows from the plans that were shown last; it depends on plan and catalog alone, so that it is never stale.
final class EvaluationMemory: Sendable {
  /// The plan, the one before it, those of keys that may come next, and as many presets as a person tries.
  private static let depth = 24
  private let today: Int?
  private let prover: Prover?
  private let kept = Memo<[MemoEntry<Plan, Evaluation>]>([])

  /// Remembers nothing yet.
  /// - Parameters:
  ///   - today: days since 1 January 1970; `nil` so that nothing ages.
  ///   - prover: compares plans with the machine; `nil` without read-outs of one.
  init(today: Int?, prover: Prover?) { (self.today, self.prover) = (today, prover) }

  /// What follows from a plan; computed once as long as the plan stays.
  func of(_ plan: Plan, in catalog: Catalog) -> Evaluation {
    kept.value(for: plan, limit: EvaluationMemory.depth) { Evaluation(plan, in: catalog, today: today, prover: prover) }
  }
}
