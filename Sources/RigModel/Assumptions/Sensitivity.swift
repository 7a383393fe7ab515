/// How far one assumption, moved from its worse to its better end, moves the all-in result.
public struct Sensitivity: Hashable, Sendable {
  /// The assumption.
  public let id: AssumptionID
  /// Its ends, the one at which this plan looks worse first: off-peak hours may cost more, and long days may not pay.
  public let ends: Assumption.Ends
  /// All in at the worse end.
  public let worse: Money
  /// All in at the better end.
  public let better: Money

  /// How far the ends lie apart.
  public var swing: Money { Money(cents: abs(better.cents - worse.cents)) }

  /// The share of the widest swing below which an assumption does not matter.
  public static let cutOff = 0.01

  /// What moves the all-in result of a plan, the widest first; what moves it by less than a hundredth of that is left out.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - catalog: the catalog.
  public static func ranked(_ plan: Plan, in catalog: Catalog) -> [Sensitivity] {
    let all = AssumptionID.allCases.compactMap { Sensitivity($0, plan, catalog) }.sorted { $0.swing > $1.swing }
    let least = (all.first?.swing ?? .zero) * cutOff
    return all.filter { $0.swing > .zero && $0.swing >= least }
  }

  private init?(_ id: AssumptionID, _ plan: Plan, _ catalog: Catalog) {
    guard let ends = id.assumption.ends(plan, catalog) else { return nil }
    let sums = [ends.worse, ends.better].map { Sensitivity.allIn(id, $0, plan, catalog) }
    guard let worse = sums[0], let better = sums[1] else { return nil }
    self.id = id
    (self.worse, self.better) = (min(worse, better), max(worse, better))
    self.ends = worse <= better ? ends : Assumption.Ends(worse: ends.better, better: ends.worse)
  }

  private static func allIn(_ id: AssumptionID, _ value: Double, _ plan: Plan, _ catalog: Catalog) -> Money? {
    var plan = plan
    if id == .prices { return Sensitivity.allIn(hardware: value, plan, catalog) }
    id.assumption.set(&plan, value)
    return Estimate(of: plan, in: catalog).allIn?.amount
  }

  /// All in when the parts cost something else: what depends on their price moves along.
  private static func allIn(hardware: Double, _ plan: Plan, _ catalog: Catalog) -> Money? {
    let estimate = Estimate(of: plan, in: catalog)
    let cost = Money(rounding: hardware)
    let spent = cost * plan.keptShare + BuyingCosts(of: plan, hardware: cost, in: catalog).total
    let before = estimate.keptCost + estimate.buying.total
    return estimate.allIn.map { $0.amount + before - spent }
  }
}
