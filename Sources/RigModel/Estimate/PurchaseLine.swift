/// One part of the build with what it costs.
public struct PurchaseLine: Hashable, Sendable {
  /// The part.
  public let part: Part
  /// Units, 1…64.
  public let quantity: Int
  /// What all units cost in the plan's currency; `nil` without any price.
  public let cost: Money?
  /// The low end for all units.
  public let low: Money?
  /// The high end for all units.
  public let high: Money?
  /// Whether all of it is owned and therefore costs nothing.
  public let isOwned: Bool
  /// Whether the user typed the price.
  public let isOverridden: Bool

  /// Whether the price is a guess: by its kind, or because the catalog marks the column as estimated.
  public var isEstimate: Bool {
    guard !isOwned, !isOverridden, let price = part.price else { return false }
    return price.kind == .estimate || part.estimated.contains("price_median")
  }
}

extension PurchaseLine {
  /// Prices so many units of a part in a plan.
  public init(of part: Part, count: Int, in plan: Plan, _ catalog: Catalog) {
    let part = part.priced(in: plan.currency)
    let bought = plan.bought(part.id, of: count)
    let isOwned = bought == 0 && count > 0
    let range = isOwned ? (.zero, .zero, .zero) : PurchaseLine.range(of: part, bought, plan, catalog)
    self.init(
      part: part, quantity: count, cost: range?.cost, low: range?.low, high: range?.high,
      isOwned: isOwned, isOverridden: plan.prices[part.id] != nil)
  }

  private typealias Range = (low: Money, cost: Money, high: Money)

  private static func range(of part: Part, _ count: Int, _ plan: Plan, _ catalog: Catalog) -> Range? {
    guard let (price, factor) = plan.convertible(part, catalog) else { return nil }
    let range = price.range(count)
    return (range.low * factor, range.cost * factor, range.high * factor)
  }
}
