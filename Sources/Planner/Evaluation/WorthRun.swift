import RigModel
import RigSolver

/// The most that parts are worth for the plan's goal, found out in slices while a card or the page of listings is open.
struct WorthRun: Sendable {
  /// Nodes that one slice looks at: less than half a millisecond.
  private static let slice = 32
  /// Nodes after which the next part of a list is looked at.
  static let most = 20_000

  /// What was asked last, and what it was made from.
  @Boxed private var question: (plan: Plan, asked: Plan, request: Request)?
  /// What the worths of all parts have in common.
  @Boxed private var basis: WorthBasis?
  @Boxed private var current: Worth?
  private var spent = 0
  private var found: [PartID: Worth] = [:]

  /// What was found for the goal of a plan, by part.
  func found(in plan: Plan) -> [PartID: Worth] { isAbout(plan) ? found : [:] }

  /// What was found of a part; `nil` where it is not known yet.
  func known(of part: PartID, in plan: Plan) -> Worth? { isAbout(plan) ? found[part] : nil }

  /// Whether all is known of a part that will be.
  func isDone(for part: PartID, in plan: Plan) -> Bool { !plan.goal.isSet || known(of: part, in: plan) != nil }

  private func isAbout(_ plan: Plan) -> Bool {
    question.map { $0.plan == plan || $0.asked == plan.asked(in: $0.request.catalog) } ?? false
  }

  /// Goes on with a part, or begins with it.
  /// - Parameter nodes: nodes after which it is left, as far as it is known.
  /// - Returns: whether there is something new to show.
  mutating func goOn(with part: PartID, in plan: Plan, _ catalog: Catalog, atMost nodes: Int = .max) -> Bool {
    guard let question, isAbout(plan) else {
      ask(plan, catalog)
      return true
    }
    if basis?.isDone == false {
      basis?.step(WorthRun.slice)
    } else if current?.id == part {
      return step(part, atMost: nodes)
    } else {
      (current, spent) = (Worth(of: part, units: 1...Limits.quantity.upperBound, question.request, basis), 0)
    }
    return false
  }

  private mutating func ask(_ plan: Plan, _ catalog: Catalog) {
    let request = SolverQuestion.request(plan, in: catalog)
    (question, basis) = ((plan, plan.asked(in: catalog), request), WorthBasis(request))
    (current, found) = (nil, [:])
  }

  private mutating func step(_ part: PartID, atMost nodes: Int) -> Bool {
    current?.step(WorthRun.slice)
    spent += WorthRun.slice
    guard let worth = current, worth.isDone || spent >= nodes else { return false }
    (found[part], current) = (worth, nil)
    return true
  }
}
