import RigChecks
import RigModel
import RigReport

extension Scene {
  /// What changes cost, signed; `≈` when a price is a guess, `≥` when one is missing.
  func cost(from plan: Plan, to other: Plan, isSigned: Bool = true) -> String {
    cost(of: Set(plan.build.keys).union(other.build.keys), from: plan, to: other, isSigned: isSigned)
  }

  private func cost(of ids: some Sequence<PartID>, from plan: Plan, to other: Plan, isSigned: Bool) -> String {
    let parts = ids.filter { plan.quantity($0) != other.quantity($0) }.compactMap { catalog[$0] }
    let lines = parts.map { PurchaseLine(of: $0, count: other.quantity($0.id), in: other, catalog) }
    let more = lines.filter { $0.quantity > plan.quantity($0.part.id) }
    let past = parts.reduce(.zero) { $0 + (plan.cost(of: $1, plan.quantity($1.id), in: catalog) ?? .zero) }
    let amount = lines.reduce(.zero) { $0 + ($1.cost ?? .zero) } - past
    let text = (isSigned && amount > .zero ? "+" : "") + numbers.column(amount)
    if more.contains(where: { $0.cost == nil }) { return "≥ \(text)" }
    return more.contains(where: \.isEstimate) ? approximate(text) : text
  }

  /// What a fix of a plan costs; empty when a part of it has no price.
  func price(of fix: Fix, in evaluation: Evaluation) -> String {
    let plan = evaluation.plan
    return evaluation.price(of: fix.changes) {
      let (ids, mended) = (ids(of: fix, in: evaluation), fix.applied(to: plan, in: catalog))
      let text = cost(of: ids, from: plan, to: mended, isSigned: true)
      return text.hasPrefix("≥") ? "" : text
    }
  }

  /// The parts that a fix may change: those that it names, and boards, of which one gives way to another.
  private func ids(of fix: Fix, in evaluation: Evaluation) -> Set<PartID> {
    Set(fix.changes.keys).union(evaluation.report.rig.platforms.map(\.part.id))
  }

  /// The key that applies a fix, with its price: `f +52 €`; empty for what is done by hand.
  func key(for id: FindingID) -> String {
    guard let fix = evaluation.automaticFix(of: id) else { return "" }
    let price = price(of: fix, in: evaluation)
    return price.isEmpty ? "f" : "f \(price)"
  }

  /// Whether a part has an error, or would bring one.
  func canFix(_ part: PartID) -> Bool {
    catalog.index(of: part).map { evaluation.mark($0) == .error } ?? false
  }

  /// What the checks find in the plan that is shown.
  var findings: [Finding] { evaluation.findings }

  /// The finding that the focused line is about.
  var finding: FindingID? { if case .finding(let id) = line { id } else { nil } }
}
