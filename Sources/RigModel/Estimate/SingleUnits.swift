extension PriceOverride {
  /// Makes a price at which so many units cost a sum: a lot of them, and single units at no less than the dearest.
  public init(_ sum: Money, of units: Int, dearest: Money) {
    let units = max(1, units)
    let each = units == 1 ? sum : max(dearest, Money(cents: (sum.cents + Int64(units) - 1) / Int64(units)))
    self.init(each: each, lots: each * units == sum ? [] : [Lot(quantity: units, price: sum)])
  }
}

/// Units of a part that are paid for, and what they cost.
public struct Bill: Hashable, Sendable {
  /// How many there are.
  public let units: Int
  /// What they cost.
  public let sum: Money

  /// Nothing.
  public static let none = Bill(units: 0, sum: .zero)
}

/// Units of a part that have a price of their own, as things have that are for sale once.
extension Plan {
  /// What the units of a part cost that are not owned, and how many there are.
  public func bill(for part: Part, in catalog: Catalog) -> Bill {
    let count = quantity(part.id)
    return Bill(units: bought(part.id, of: count), sum: cost(of: part, count, in: catalog) ?? .zero)
  }

  /// Puts a further unit of a part into the build that costs so much; what the others cost stays.
  ///
  /// Of boards and computers it takes the place of the one that was there.
  public mutating func buy(_ part: Part, for cost: Money, in catalog: Catalog) {
    if part.kind.isExclusive { setQuantity(part.id, 0) }
    if owned.contains(part.id) { own(part.id, min(ownedUnits[part.id] ?? .max, quantity(part.id))) }
    if ownedUnits[part.id] == 0 { disown(part.id) }
    let old = bill(for: part, in: catalog)
    let other = old.units > 0 ? prices[part.id]?.each ?? .zero : .zero
    put(part.id, quantity(part.id) + 1, in: catalog)
    prices[part.id] = PriceOverride(old.sum + cost, of: old.units + 1, dearest: max(cost, other))
  }

  /// Takes a unit of a part out of the build that cost so much; without any left, the catalog's price counts again.
  public mutating func leave(_ part: Part, of cost: Money, in catalog: Catalog) {
    let old = bill(for: part, in: catalog)
    guard old.units > 0 else { return }
    setQuantity(part.id, quantity(part.id) - 1)
    prices[part.id] =
      old.units > 1
      ? PriceOverride(old.sum - cost, of: old.units - 1, dearest: prices[part.id]?.each ?? .zero) : nil
  }
}
