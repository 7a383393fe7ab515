import RigModel
import RigSolver

/// The most that a part is worth for the plan's goal, found out in slices while its card is open.
struct WorthRun: Sendable {
  /// Nodes that one slice looks at: less than half a millisecond.
  private static let slice = 32

  private var question: (part: PartID, plan: Plan)?
  private var worth: Worth?

  /// What is known of a part; `nil` where nothing was asked about it yet.
  func known(of part: PartID, in plan: Plan) -> Worth? {
    question.flatMap { $0.part == part && $0.plan == plan ? worth : nil }
  }

  /// Whether all is known of a part that can be.
  func isDone(for part: PartID, in plan: Plan) -> Bool { known(of: part, in: plan)?.isDone ?? !plan.goal.isSet }

  /// Goes on with a part, or begins with it.
  /// - Returns: whether there is something new to show.
  mutating func goOn(with part: PartID, in plan: Plan, _ catalog: Catalog) -> Bool {
    guard known(of: part, in: plan) != nil else {
      let request = SolverQuestion.request(plan, in: catalog)
      (question, worth) = ((part, plan), Worth(of: part, units: 1...Limits.quantity.upperBound, request))
      return true
    }
    worth?.step(WorthRun.slice)
    return worth?.isDone ?? true
  }
}
