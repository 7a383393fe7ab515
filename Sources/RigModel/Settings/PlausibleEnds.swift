/// Plausible ends: the one that makes buying look worse, and the one that makes it look better.
public struct Ends: Hashable, Sendable {
  /// The end at which buying looks worse.
  public let worse: Double
  /// The end at which buying looks better.
  public let better: Double

  /// Both, the lower first.
  public var ascending: [Double] { [min(worse, better), max(worse, better)] }

  /// Names two ends.
  public init(worse: Double, better: Double) { (self.worse, self.better) = (worse, better) }
}

/// How far a number may plausibly lie from what it is.
enum PlausibleEnds: Sendable {
  /// Nothing to vary: it moves no sum of money.
  case none
  /// The same ends for every plan.
  case fixed(worse: Double, better: Double)
  /// Ends in euros, turned into the plan's currency.
  case euros(worse: Double, better: Double)
  /// Ends that follow from the plan.
  case of(@Sendable (EstimatedPlan) -> Ends?)

  func ends(in estimated: EstimatedPlan) -> Ends? {
    switch self {
    case .none: nil
    case .fixed(let worse, let better): Ends(worse: worse, better: better)
    case .euros(let worse, let better): estimated.euros(worse: worse, better: better)
    case .of(let rule): rule(estimated)
    }
  }
}

/// A plan with what follows from it and the catalog.
public struct EstimatedPlan: Sendable {
  /// The plan.
  public let plan: Plan
  /// What follows from it.
  public let estimate: Estimate
  /// Where prices and rates come from.
  public let catalog: Catalog

  /// Puts together a plan and the estimate that was computed from it.
  public init(_ plan: Plan, _ estimate: Estimate, in catalog: Catalog) {
    (self.plan, self.estimate, self.catalog) = (plan, estimate, catalog)
  }

  /// Computes a plan.
  public init(_ plan: Plan, in catalog: Catalog) { self.init(plan, Estimate(of: plan, in: catalog), in: catalog) }

  /// Ends in euros, turned into the plan's currency.
  func euros(worse: Double, better: Double) -> Ends? {
    catalog.factor(from: .euro, to: plan.currency).map { Ends(worse: worse * $0, better: better * $0) }
  }
}
