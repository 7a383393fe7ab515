import RigModel

/// What moves the all-in result, ranked again a few settings at a time when the plan has changed.
///
/// What was ranked last stays until all of the new plan is found out, so that lines do not come and go.
struct Ranking: Sendable {
  /// Settings that one slice tries, each at both of its ends.
  private static let slice = 8

  /// What was ranked last, the widest first.
  private(set) var ranked: [Sensitivity]
  private var plan: Plan
  private var left: ArraySlice<Sensitivity.Subject> = []
  private var found: [Sensitivity] = []

  /// Ranks a plan at once.
  init(_ evaluation: Evaluation) { (plan, ranked) = (evaluation.plan, evaluation.sensitivities) }

  /// Whether it ranks this plan.
  func isDone(for evaluation: Evaluation) -> Bool { left.isEmpty && plan == evaluation.plan }

  /// Goes on with a plan, or begins with it.
  mutating func goOn(with evaluation: Evaluation) {
    if plan != evaluation.plan {
      (plan, found) = (evaluation.plan, [])
      left = evaluation.estimate.allIn == nil ? [] : Sensitivity.Subject.all[...]
    }
    found += left.prefix(Ranking.slice).compactMap { Sensitivity($0, evaluation.estimated) }
    left = left.dropFirst(Ranking.slice)
    if left.isEmpty { ranked = Sensitivity.ranked(found) }
  }
}
