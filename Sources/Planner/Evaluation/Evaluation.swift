import RigChecks
import RigModel
import RigReport

/// Everything that follows from a plan and the catalog, computed once: its sums at once, the rest when it is first
/// asked for.
final class Evaluation: Sendable {
  let plan: Plan
  let catalog: Catalog
  let estimate: Estimate
  /// What words the figures, and what the checks find.
  let report: Report

  // What was found out so far; each has its use beside it.
  let foundLines = Memo<[FindingLine]?>(nil)
  let foundFixes = Memo<[Fixes.Entry]?>(nil)
  let foundRepaired = Memo<Fixes.Sound?>(nil)
  let foundMarks: Memo<[PartMark??]>
  let foundErrors = Memo<[MemoEntry<Int, Finding?>]>([])
  let foundTrials = Memo<[MemoEntry<[Fix], Fixes.Sound>]>([])
  let foundPrices = Memo<[MemoEntry<Fix?, String>]>([])
  let foundModels = Memo<ModelShelf?>(nil)
  let foundBests = Memo<[(label: String, row: ModelRow)]?>(nil)
  let foundProven = Memo<[ProvenFinding]?>(nil)
  let prover: Prover?
  private let foundShares = Memo<[WallShare]?>(nil)
  private let foundSensitivities = Memo<[Sensitivity]?>(nil)

  /// Computes the sums.
  /// - Parameters:
  ///   - today: days since 1 January 1970; `nil` so that nothing ages.
  ///   - prover: compares the plan with the machine; `nil` without read-outs of one.
  init(_ plan: Plan, in catalog: Catalog, today: Int?, prover: Prover? = nil) {
    (self.plan, self.catalog, self.prover) = (plan, catalog, prover)
    estimate = Estimate(of: plan, in: catalog)
    report = Report(plan: plan, estimate: estimate, catalog: catalog, today: today)
    foundMarks = Memo(Array(repeating: nil, count: catalog.parts.count))
  }

  /// What it is compared with.
  var offer: Offer? { estimate.rental?.offer }

  /// The plan with its estimate, from which open settings follow.
  var estimated: EstimatedPlan { EstimatedPlan(plan, estimate, in: catalog) }

  /// The electricity part by part, what takes most first.
  var wallShares: [WallShare] { foundShares.value { estimate.wallShares(of: plan) } }

  /// What moves the all-in result, the widest first.
  var sensitivities: [Sensitivity] { foundSensitivities.value { Sensitivity.ranked(estimated) } }
}

extension Evaluation: Equatable {
  /// Whether both are the same; two of an equal plan would be alike, but comparing them takes time.
  static func == (left: Evaluation, right: Evaluation) -> Bool { left === right }
}
