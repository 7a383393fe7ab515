import RigModel
import RigSolver

/// What the solver looks for, and what it found last; it goes on in slices, between keys.
///
/// What was found last stays until something is known of the new question.
struct SolverRun: Sendable {
  /// Nodes that one slice looks at: less than half a millisecond.
  private static let slice = 32

  /// What was asked last, and what it was made from.
  @Boxed private var question: (plan: Plan, asked: Plan, catalog: Catalog)?
  @Boxed private var solver: Solver?
  /// Those whose answers nobody wants any more, until they hold nothing that takes long to let go.
  @Boxed private var left: [Solver] = []
  /// What was found, and for which question.
  @Boxed private(set) var found: (answer: Answer, asked: Plan)?

  /// Nothing was asked yet.
  init() {}

  /// Whether something is looked for.
  var isRunning: Bool { solver != nil }

  /// What is known of the question that is looked at.
  var progress: Answer? { solver?.answer ?? found?.answer }

  /// Whether a plan's question is answered, as far as it can be.
  func isDone(for plan: Plan) -> Bool { solver == nil && left.isEmpty && isAsked(plan) }

  /// What was found last, where it answers a plan's question.
  func answer(for plan: Plan) -> Answer? { found.flatMap { $0.asked == asked(plan) ? $0.answer : nil } }

  private func isAsked(_ plan: Plan) -> Bool { question.map { $0.asked == asked(plan) } ?? false }

  private func asked(_ plan: Plan) -> Plan {
    question.map { $0.plan == plan ? $0.asked : plan.asked(in: $0.catalog) } ?? plan
  }

  /// Goes on with the question of a plan, or begins with it.
  /// - Returns: whether there is something new to show.
  mutating func goOn(with plan: Plan, in catalog: Catalog) -> Bool {
    guard question?.plan == plan else {
      ask(plan, in: catalog)
      return true
    }
    guard left.isEmpty else {
      letGo()
      return false
    }
    let old = found?.answer.count
    solver?.step(SolverRun.slice)
    guard let solver, let asked = question?.asked else { return true }
    if solver.answer.isProven || solver.isDone { found = (solver.answer, asked) }
    if solver.isDone { self.solver = nil }
    return solver.isDone || found?.answer.count != old
  }

  private mutating func letGo() {
    left[0].step(SolverRun.slice)
    if left[0].isDone { left.removeFirst() }
  }

  /// Asks another question, unless it is the one that was asked.
  private mutating func ask(_ plan: Plan, in catalog: Catalog) {
    let asked = plan.asked(in: catalog)
    let isSame = question?.asked == asked
    question = (plan, asked, catalog)
    guard !isSame else { return }
    if var old = solver {
      old.leave()
      solver = nil
      left.append(old)
    }
    solver = plan.goal.isSet ? Solver(SolverQuestion.request(plan, in: catalog)) : nil
    if solver == nil { found = nil }
  }
}

extension Answer {
  /// How much was found.
  fileprivate var count: Int { rigs.count + asking.count + relaxations.count }
}
