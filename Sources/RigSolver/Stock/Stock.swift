import RigModel

/// The parts that a rig may have, in catalog order.
final class Stock: Sendable {
  /// All of them.
  let items: [Item]
  /// By item its place among all ids in their order.
  let ranks: [Int]
  /// Those of a kind.
  private let places: [PartKind: [Int]]
  /// Parts that nobody can buy, as no price is known.
  let unpriced: Int
  /// Whether what is asked for contradicts itself, or asks for more than can be had.
  let isImpossible: Bool

  /// Takes stock of a catalog.
  init(_ request: Request) {
    var (items, unpriced, isImpossible) = ([Item](), 0, false)
    for part in request.catalog.parts {
      let (item, isMissing) = Stock.item(part, request)
      if let item { items.append(item) } else if isMissing { unpriced += 1 } else { isImpossible = true }
    }
    items.removeAll { $0.units.upperBound == 0 }
    var ranks = [Int](repeating: 0, count: items.count)
    let order = items.indices.sorted { [items] in items[$0].part.id < items[$1].part.id }
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    (self.items, self.ranks, self.unpriced, self.isImpossible) = (items, ranks, unpriced, isImpossible)
    places = Dictionary(grouping: self.items.indices) { [items = self.items] in items[$0].kind }
  }

  /// The items of a kind, in catalog order.
  func places(of kind: PartKind) -> [Int] { places[kind] ?? [] }

  /// An item; none, and whether that is for want of a price, where there can be none.
  private static func item(_ part: Part, _ request: Request) -> (Item?, isMissing: Bool) {
    let plan = request.plan
    guard let asked = request.rules.range(of: part.id) else { return (nil, false) }
    let owned = plan.owned.contains(part.id) ? plan.ownedUnits[part.id] ?? 0 : 0
    let asks = request.asks(for: part.id)
    let isPriced = asks.map { !$0.isEmpty } ?? (plan.convertible(part, request.catalog) != nil)
    let free = isPriced ? owned : max(owned, request.rules.kept[part.id] ?? 0)
    let prices =
      asks.map { PriceTable($0.map(\.cost), most: asked.upperBound, free: free) }
      ?? PriceTable(part, plan, request.catalog, most: asked.upperBound, free: free)
    let most = min(asked.upperBound, prices.available)
    guard most >= asked.lowerBound else { return (nil, false) }
    guard most > 0 || asked.upperBound == 0 else { return (nil, true) }
    return (Item(plan.limited(part), asked.lowerBound...most, prices, plan.usage), false)
  }
}
