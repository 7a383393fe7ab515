import RigChecks
import RigModel

extension World {
  /// The least that a further unit of a kind costs; `none` without one that suits.
  func cheapest(_ kind: PartKind, where suits: (Int) -> Bool) -> Int64 {
    stock.places(of: kind).reduce(PriceTable.none) { least, place in
      let prices = stock.items[place].prices
      return prices.rates.count > 1 && suits(place) ? min(least, rate(place)) : least
    }
  }

  /// The least that a further unit of an item costs in a rig that has what it has in any case.
  func rate(_ place: Int) -> Int64 {
    let item = stock.items[place]
    return item.prices.rates[min(item.units.lowerBound, item.prices.rates.count - 1)]
  }

  /// The least that the air of one card costs; 0 where it takes none, or has it in any case.
  func airRate(_ card: Int) -> Int64 {
    guard cards[card].takesAir, !fans.contains(where: { stock.items[$0].units.lowerBound > 0 }) else { return 0 }
    let unknown = request.allowsUnknown
    guard !(unknown && hasRack) else { return 0 }
    return zip(fans, air[card]).reduce(PriceTable.none) { least, fan in
      fan.1.suits && (cards[card].isModule || fan.1.isEnough(allowingUnknown: unknown))
        ? min(least, rate(fan.0)) : least
    }
  }
}
