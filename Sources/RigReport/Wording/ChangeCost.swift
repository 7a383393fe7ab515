import RigChecks
import RigModel

/// What other quantities of some parts cost, and how sure that is.
public struct ChangeCost: Hashable, Sendable {
  /// The difference in the plan's currency, of the parts that have a price.
  public let amount: Money
  /// Whether the price of a part that comes is an estimate.
  public let isEstimate: Bool
  /// Whether a part that comes has no price.
  public let isUnpriced: Bool

  /// Compares two plans.
  /// - Parameter ids: the parts that may differ.
  public init(of ids: Set<PartID>, from plan: Plan, to other: Plan, in catalog: Catalog) {
    let parts = ids.filter { plan.quantity($0) != other.quantity($0) }.compactMap { catalog[$0] }
    let lines = parts.map { PurchaseLine(of: $0, count: other.quantity($0.id), in: other, catalog) }
    let more = lines.filter { $0.quantity > plan.quantity($0.part.id) }
    let past = parts.reduce(.zero) { $0 + (plan.cost(of: $1, plan.quantity($1.id), in: catalog) ?? .zero) }
    amount = lines.reduce(.zero) { $0 + ($1.cost ?? .zero) } - past
    (isEstimate, isUnpriced) = (more.contains(where: \.isEstimate), more.contains { $0.cost == nil })
  }

  /// What a fix costs: of the parts that it names, and of boards, of which one gives way to another.
  public init(of fix: Fix, in rig: Rig) {
    let ids = Set(fix.changes.keys).union(rig.platforms.map(\.part.id))
    self.init(of: ids, from: rig.plan, to: fix.applied(to: rig.plan, in: rig.catalog), in: rig.catalog)
  }

  /// Without what another change costs.
  public func less(_ other: ChangeCost) -> ChangeCost {
    ChangeCost(amount: amount - other.amount, isEstimate: isEstimate, isUnpriced: isUnpriced)
  }

  private init(amount: Money, isEstimate: Bool, isUnpriced: Bool) {
    (self.amount, self.isEstimate, self.isUnpriced) = (amount, isEstimate, isUnpriced)
  }

  /// `+52 €`, `≈−67 €` when a price is an estimate, `≥ +52 €` when one is missing.
  /// - Parameter isSigned: whether more costs bear a plus sign.
  public func words(_ numbers: Numbers, isSigned: Bool = true) -> String {
    let text = (isSigned && amount > .zero ? "+" : "") + numbers.column(amount)
    if isUnpriced { return "≥ \(text)" }
    return isEstimate ? "≈\(text)" : text
  }
}
