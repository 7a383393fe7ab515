import RigChecks
import RigModel

/// Asks the checks about rigs; nothing about a rig is known elsewhere.
struct Judge: Sendable {
  private var request: Request
  private let stock: Stock
  private let checks: [String: Check]

  init(_ request: Request, _ stock: Stock) {
    // What is needed is judged by the search, where a miss need not be put into words nor mended.
    (self.request, self.stock) = (request, stock)
    self.request.plan.goal = Goal()
    checks = Dictionary(Check.judging.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Some parts as the checks see them.
  /// - Parameter picks: in the order of the stock.
  func rig(_ picks: [Pick]) -> Rig {
    Rig(request.plan, lines: picks.map { (stock.items[$0.item].part, $0.count) }, in: request.catalog)
  }

  /// A rig that was found as the checks see it.
  func rig(of solved: Solved) -> Rig { Rig(request.plan, lines: solved.lines, in: request.catalog) }

  /// What forbids some parts: errors, and questions where none may be left open.
  func objections(_ picks: [Pick]) -> [Finding] {
    let rig = rig(picks)
    return Check.judging.flatMap { objections($0, rig) }
  }

  /// What one check says against a rig.
  func objections(_ check: String, _ rig: Rig) -> [Finding] { checks[check].map { objections($0, rig) } ?? [] }

  private func objections(_ check: Check, _ rig: Rig) -> [Finding] {
    check.judge(rig).filter { $0.severity == .error || $0.severity == .unknown && !request.allowsUnknown }
  }
}
