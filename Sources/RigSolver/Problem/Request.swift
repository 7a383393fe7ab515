import RigModel

/// A question to the solver: which rig meets the need, has no error and is the best.
public struct Request: Sendable {
  /// Currency, prices, what is owned, use and limits; what it builds counts only where it is kept.
  public var plan: Plan
  /// Where parts come from.
  public var catalog: Catalog
  /// What the rig is for.
  public var need: Need
  /// What is to be the least or the most.
  public var objective = Objective.buy
  /// Units that are pinned, banned or kept.
  public var rules = UnitRules()
  /// What is for sale, each once; where it is set, a part is bought there, or at a price of the plan.
  public var market: Market?
  /// Whether a rig counts that leaves a question open.
  public var allowsUnknown = false
  /// How many of the next best rigs are wanted, 0…50.
  public var runnerUps = 5

  /// Makes a question as the plan asks for it; a model without a quantization is asked for in its usual one.
  public init(_ plan: Plan, _ catalog: Catalog, need: Need) {
    (self.plan, self.catalog, self.need) = (plan.countingOwned, catalog, need)
    (objective, allowsUnknown) = (Objective(plan.solve.aim), plan.solve.allowsUnknown)
    (rules.pinned, rules.banned) = (plan.solve.pinned, plan.solve.banned)
    if objective == .speed, need.goal.model == nil { objective = .buy }
    self.need.goal = need.goal.naming(in: catalog)
    self.plan.goal = self.need.goal
  }
}

extension Request {
  /// A question for the goal of a plan; `nil` without one, or when it is not known what its model needs.
  public init?(goalOf plan: Plan, _ catalog: Catalog) {
    self.init(plan, catalog, need: Need(plan.goal))
    guard !need.isEmpty, need.goal.model == nil || ModelBound(self.plan, in: catalog) != nil else { return nil }
  }

  /// What is bought of a part on the market; `nil` where it is bought elsewhere.
  func asks(for part: PartID) -> [Market.Ask]? { plan.prices[part] == nil ? market?[part] : nil }

  /// What it asks for beside the goal, as a plan keeps it.
  public var wishes: SolveWishes {
    var wishes = SolveWishes()
    (wishes.aim, wishes.allowsUnknown) = (Aim(rawValue: objective.rawValue) ?? .buy, allowsUnknown)
    (wishes.pinned, wishes.banned) = (rules.pinned, rules.banned)
    return wishes
  }
}
