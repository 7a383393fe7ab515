import RigModel
import RigSolver

/// The parts that mend the plan at least cost while all of its own stay, looked for in slices while page F is open.
struct MendRun: Sendable {
  /// Nodes that one slice looks at: less than half a millisecond.
  private static let slice = 32

  @Boxed private var plan: Plan?
  @Boxed private var mend: Mend?

  /// What is known of a plan; `nil` where nothing was asked about it yet.
  func outcome(for plan: Plan) -> Mend.Outcome? { self.plan == plan ? mend?.outcome : nil }

  /// The plan with the parts that come; `nil` unless they are proven to cost least.
  func mended(_ plan: Plan) -> Plan? {
    if case .mended(let mended)? = outcome(for: plan) { mended } else { nil }
  }

  /// Whether all is known of a plan that can be.
  func isDone(for plan: Plan) -> Bool { self.plan == plan && mend?.isDone ?? false }

  /// Goes on with a plan, or begins with it.
  /// - Returns: whether there is something new to show.
  mutating func goOn(with plan: Plan, in catalog: Catalog) -> Bool {
    guard self.plan == plan else {
      (self.plan, mend) = (plan, Mend(plan, in: catalog))
      return true
    }
    let old = mend?.outcome.weight
    mend?.step(MendRun.slice)
    return mend?.outcome.weight != old || isDone(for: plan)
  }
}

extension Mend.Outcome {
  /// How much is known.
  fileprivate var weight: Int {
    switch self {
    case .open: 0
    case .impossible(let relaxations): 1 + relaxations.count
    case .mended, .givenUp: .max
    }
  }
}
