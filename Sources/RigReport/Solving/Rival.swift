import RigChecks
import RigModel
import RigSolver

/// Another plan's rig beside the best one: what it costs, and what it lacks for the same goal.
public struct Rival: Sendable {
  /// The plan, in the currency of the question, with its goal.
  public let plan: Plan
  /// What its parts cost that have a price.
  public let price: Money
  /// How many parts have none.
  public let unpriced: Int
  /// The errors of its rig, a goal that it misses among them.
  public let lacks: [Finding]
  /// How many questions its rig leaves open.
  public let questions: Int
  private let rig: Rig
  private let catalog: Catalog

  /// Judges a plan by what a question asks for; the question's plan says where it stands and how it is used.
  public init(_ plan: Plan, _ request: Request) {
    var plan = plan.converted(to: request.plan.currency, in: request.catalog) ?? plan
    plan.goal = request.need.goal
    let purchase = Purchase(of: plan, in: request.catalog)
    (self.plan, catalog, price, unpriced) = (plan, request.catalog, purchase.cost, purchase.unpriced.count)
    rig = Rig(plan, request.catalog)
    let findings = Check.findings(in: rig)
    lacks = findings.filter { $0.severity == .error }
    questions = findings.count { $0.severity == .unknown }
  }

  /// What mends an error, and what that costs.
  private func fix(_ finding: Finding) -> (words: String?, cost: Money?) {
    let fix = finding.fix(in: rig)
    return (fix?.words, fix.flatMap { $0.isAutomatic ? $0.cost(in: plan, catalog) : nil })
  }

  /// Two lines and one for each error.
  func lines(beside best: Solved?, _ numbers: Numbers) -> [String] {
    let more = best.map { tr(", \(numbers.more(price, than: $0.price)) beside the cheapest") } ?? ""
    let missing = unpriced > 0 ? tr(", \(Words.count(Double(unpriced), "part")) without a price") : ""
    let asks = questions > 0 ? tr(", \(Words.count(Double(questions), "question")) open") : ""
    let head = tr("Against \(plan.name.visible): \(numbers.money(price))\(more)\(missing)\(asks)")
    let errors = lacks.map { finding -> String in
      let fix = fix(finding)
      let cost = fix.cost.map { " (\(numbers.signed($0)))" } ?? ""
      return "  ✗ \(finding.message)" + (fix.words.map { " \($0)\(cost)." } ?? "")
    }
    return [head] + (errors.isEmpty ? [tr("  lacks nothing for this")] : errors)
  }

  /// The certificate's entry.
  func value(beside best: Solved?) -> JSONValue {
    let errors = lacks.map { finding -> JSONValue in
      let fix = fix(finding)
      return [
        "check": .string(finding.check), "message": .string(finding.message), "fix": .text(fix.words),
        "fix_cost": .money(fix.cost),
      ]
    }
    return [
      "name": .string(plan.name), "price": .money(price), "more": .money(best.map { price - $0.price }),
      "unpriced": .integer(unpriced), "questions": .integer(questions), "lacks": .array(errors),
    ]
  }
}
