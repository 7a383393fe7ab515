import RigModel

extension Request {
  /// How a plan is mended by parts that are added: all of its own stay and the goal is met, for the least price.
  ///
  /// What a model needs that nobody knows is not asked for, as no check finds that it is missed.
  /// - Parameter isOpen: whether questions may be left open.
  public init(mending plan: Plan, _ catalog: Catalog, isOpen: Bool = false) {
    self.init(plan, catalog, need: Need(plan.goal))
    if need.goal.model != nil, ModelBound(self.plan, in: catalog) == nil {
      (need.goal.model, need.goal.minSpeed) = (nil, nil)
      self.plan.goal = need.goal
    }
    (objective, runnerUps, rules.kept) = (.buy, 0, plan.build)
    // What the person wants of the best rig says nothing of the parts that this one has.
    (rules.pinned, rules.banned) = ([:], rules.banned.subtracting(plan.build.keys))
    allowsUnknown = allowsUnknown || isOpen
  }
}

/// Finds the parts that mend a plan at least cost while all of its own stay: without a question, or else with questions
/// left open.
public struct Mend: Sendable {
  /// What came of it.
  public enum Outcome: Sendable {
    /// It is not known yet.
    case open
    /// The plan with the parts that come; no set of parts costs less.
    case mended(Plan)
    /// Adding parts alone does not mend it; what of the goal gives way, as far as that is known.
    case impossible([Relaxation])
    /// It was given up before it was known.
    case givenUp
  }

  private let plan: Plan
  private let catalog: Catalog
  private let most: Int
  @Boxed private var solver: Solver?
  private var isFinished = false
  /// What is known.
  public private(set) var outcome = Outcome.open

  /// Prepares to find them.
  public init(_ plan: Plan, in catalog: Catalog) { self.init(plan, in: catalog, most: Limits.quantity.upperBound) }

  /// - Parameter most: units up to which a part is looked at.
  init(_ plan: Plan, in catalog: Catalog, most: Int) {
    (self.plan, self.catalog, self.most) = (plan, catalog, most)
    solver = solver(isOpen: false)
  }

  private func solver(isOpen: Bool) -> Solver? {
    var request = Request(mending: plan, catalog, isOpen: isOpen)
    request.rules.most = most
    return Solver(request)
  }

  /// Whether nothing more will be known.
  public var isDone: Bool { solver == nil }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    solver?.step(budget)
    guard let solver else { return }
    guard !isFinished else {
      if solver.isDone { self.solver = nil }
      return
    }
    switch solver.answer.status {
    case .optimal: finish(solver.answer.best.map { .mended(plan.completed(by: $0)) } ?? .givenUp)
    case .infeasible where !solver.request.allowsUnknown:
      self.solver = self.solver(isOpen: true)
    case .infeasible where solver.isDone: finish(.impossible(solver.answer.relaxations))
    case .infeasible: outcome = .impossible(solver.answer.relaxations)
    case .stopped: if solver.isDone { finish(.givenUp) }
    }
  }

  private mutating func finish(_ outcome: Outcome) {
    (self.outcome, isFinished) = (outcome, true)
    solver?.leave()
  }
}

extension Plan {
  /// The plan with what a rig has beyond its parts; of these it owns no more than before.
  fileprivate func completed(by rig: Solved) -> Plan {
    var whole = self
    for (part, count) in rig.lines where count > quantity(part.id) {
      if owned.contains(part.id) { whole.ownedUnits[part.id] = countingOwned.ownedUnits[part.id] }
      whole.setQuantity(part.id, count)
    }
    return whole
  }
}
