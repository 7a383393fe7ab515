import RigChecks
import RigModel
import RigReport

extension Scene {
  /// What changes cost, signed; `≈` when a price is a guess, `≥` when one is missing.
  func cost(from plan: Plan, to other: Plan, isSigned: Bool = true) -> String {
    let ids = Set(plan.build.keys).union(other.build.keys)
    return ChangeCost(of: ids, from: plan, to: other, in: catalog).words(numbers, isSigned: isSigned)
  }

  /// The plan that is shown with the parts that are proven to mend it at least cost; `nil` until they are known.
  var mended: Plan? { model.mending.mended(plan) }

  /// What a fix of a plan costs; empty when a part of it has no price.
  func price(of fix: Fix, in evaluation: Evaluation) -> String {
    evaluation.price(of: fix) {
      let cost = ChangeCost(of: fix, in: evaluation.report.rig)
      return cost.isUnpriced ? "" : cost.words(numbers)
    }
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
