import RigModel

/// Constraints that give way rung by rung, the lowest rung the farthest: the context and the quantization.
extension Request {
  /// Tokens from one rung of the context to the next.
  private static let tokens = 256

  /// The rungs below what is asked for.
  func rungs(_ constraint: Constraint) -> Int {
    guard let model = need.goal.model.flatMap(catalog.model), model.task == .language else { return 0 }
    switch constraint {
    case .context: return (RunRequest(plan(with: need.goal)).context(of: model) - 1) / Request.tokens + 1
    case .quantization: return smaller(of: model).count
    default: return 0
    }
  }

  /// The question with a constraint at a rung.
  func loosening(_ constraint: Constraint, rung: Int) -> Request {
    var request = self
    if constraint == .context { request.need.goal.context = Double(max(1, rung * Request.tokens)) }
    if constraint == .quantization, let model = need.goal.model.flatMap(catalog.model) {
      let smaller = smaller(of: model)
      if smaller.indices.contains(rung) { request.need.goal.quantization = smaller[rung].name }
    }
    return request
  }

  /// Usual quantizations of fewer bits than the one that is asked for, the smallest first.
  private func smaller(of model: OpenModel) -> [Quantization] {
    guard let asked = need.goal.quantization.flatMap({ catalog.fit.quantization($0, of: model) }) else { return [] }
    return catalog.fit.usualQuantizations(of: model).reversed().filter { $0.body < asked.body }
  }

  private func plan(with goal: Goal) -> Plan {
    var plan = plan
    plan.goal = goal
    return plan
  }
}

/// Looks for the highest rung of a constraint at which some rig is left, halving what is open.
struct Ladder: Sendable {
  let constraint: Constraint
  /// The question, in which the constraint has given way as far as it can.
  let request: Request
  /// The highest rung that is known to do, and the lowest that is known not to.
  private var (low, high) = (0, 0)

  init(_ constraint: Constraint, _ request: Request, rungs: Int, asked: Request) {
    (self.constraint, self.request, high) = (constraint, request, rungs)
    self.asked = asked
  }

  /// The question as it was asked, which says what the rungs are.
  private let asked: Request

  /// The rung that is tried next; `nil` when the highest that does is known.
  private var middle: Int? { high - low > 1 ? (low + high) / 2 : nil }

  /// The question at the rung that is tried next.
  var next: Request? { middle.map(at) }

  /// The question at the highest rung that is known to do.
  var best: Request { at(low) }

  private func at(_ rung: Int) -> Request {
    let loosened = asked.loosening(constraint, rung: rung)
    var request = request
    request.need.goal.context = constraint == .context ? loosened.need.goal.context : request.need.goal.context
    if constraint == .quantization { request.need.goal.quantization = loosened.need.goal.quantization }
    return request
  }

  /// Takes in whether the rung that was tried does.
  mutating func take(_ does: Bool) {
    guard let middle else { return }
    if does { low = middle } else { high = middle }
  }
}
