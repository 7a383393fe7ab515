/// How a price was found out.
public enum PriceKind: String, CaseIterable, Sendable {
  /// A seller asks it.
  case asking
  /// A buyer paid it, in public figures of sales.
  case sold
  /// A named buyer's own purchase.
  case own
  /// A buying guide says it.
  case guide
  /// Nobody says it: a guess.
  case estimate
}

/// Several units sold together for one amount, such as three cards for 410 €.
public struct Lot: Hashable, Sendable {
  /// Units in the lot, 1…64.
  public let quantity: Int
  /// What the whole lot costs.
  public let price: Money

  /// Makes a lot.
  public init(quantity: Int, price: Money) { (self.quantity, self.price) = (quantity, price) }
}

/// What one unit of a part costs on the market, in the currency of its source.
public struct ListPrice: Hashable, Sendable {
  /// The median for one unit.
  public let each: Money
  /// The low end for one unit, where the source has one.
  public let low: Money?
  /// The high end for one unit, where the source has one.
  public let high: Money?
  /// The currency of all amounts.
  public let currency: CurrencyCode
  /// Lots that are on offer beside single units.
  public let lots: [Lot]
  /// How the price was found out.
  public let kind: PriceKind

  /// Makes a price.
  public init(each: Money, low: Money?, high: Money?, currency: CurrencyCode, lots: [Lot], kind: PriceKind) {
    (self.each, self.low, self.high, self.currency, self.lots, self.kind) = (each, low, high, currency, lots, kind)
  }

  /// What `count` units cost: the cheapest exact cover by lots and single units.
  /// - Parameter single: the price of a single unit; `each` when not given.
  public func cover(_ count: Int, single: Money? = nil) -> Money {
    let single = single ?? each
    guard !lots.isEmpty else { return single * max(count, 0) }
    return covers(max(count, 0), single)[max(count, 0)]
  }

  /// What 0, 1, … units cost, up to so many.
  public func covers(upTo most: Int) -> [Money] {
    lots.isEmpty ? (0...max(most, 0)).map { each * $0 } : covers(max(most, 0), each)
  }

  private func covers(_ most: Int, _ single: Money) -> [Money] {
    var best = [Money.zero]
    for units in 1..<(most + 1) {
      var least = best[units - 1] + single
      for lot in lots where lot.quantity >= 1 && lot.quantity <= units {
        least = min(least, best[units - lot.quantity] + lot.price)
      }
      best.append(least)
    }
    return best
  }

  /// Low, cost and high of `count` units, low and high clamped around the cost.
  public func range(_ count: Int) -> (low: Money, cost: Money, high: Money) {
    let cost = cover(count)
    return (min(cover(count, single: low ?? each), cost), cost, max((high ?? each) * count, cost))
  }
}

/// A price typed by the planner's user, in the plan's currency; it replaces the catalog's price and lots.
public struct PriceOverride: Hashable, Sendable {
  /// The price of one unit.
  public var each: Money
  /// Lots on offer beside single units.
  public var lots: [Lot]

  /// Makes an override.
  public init(each: Money, lots: [Lot] = []) { (self.each, self.lots) = (each, lots) }
}
