import RigModel
import RigReport

/// Things that are for sale once, into the rig and out of it.
extension Scene {
  /// Buys the focused listing of a part, or leaves it; `nil` where none is focused, or its price cannot be told.
  func trade(_ id: PartID) -> Message? {
    guard let page = model.page as? ListingsPage, let listing = page.listing, listing.part == id.rawValue,
      let cost = cost(of: listing)
    else { return nil }
    return .plan(.trade(id, cost, isBought: isBought(listing, on: page)))
  }

  /// What keys do about a listing.
  func outlook(of listing: Listing) -> String {
    guard let page = model.page as? ListingsPage, let cost = cost(of: listing) else { return "" }
    return isBought(listing, on: page)
      ? tr("Space takes it out again, y copies it or a message to the seller, e types a price")
      : tr("Space buys it for \(numbers.exact(cost)), y copies it or a message to the seller, e types a price")
  }

  /// Whether the plan's units of a part may be a listing and others of the page, beside those that were there before any was
  /// bought, or none: what they cost tells.
  func isBought(_ listing: Listing, on page: ListingsPage) -> Bool {
    guard let part = catalog[PartID(rawValue: listing.part)], let cost = cost(of: listing) else { return false }
    let bill = model.plan.bill(for: part, in: catalog)
    var others = page.asked(of: part.id, in: self)
    if let place = others.firstIndex(of: cost) { others.remove(at: place) }
    return [.none, model.untraded[part.id] ?? .none].contains { base in
      bill.units > base.units && others.canSum(bill.units - base.units - 1, to: bill.sum - base.sum - cost)
    }
  }
}

extension [Money] {
  /// Sums that are remembered on the way; of more it is not known.
  private static let mostSums = 10_000

  /// Whether so many of some amounts come to a sum.
  fileprivate func canSum(_ units: Int, to sum: Money) -> Bool {
    var sums = [Set<Money>](repeating: [], count: units + 1)
    sums[0] = [.zero]
    for amount in self {
      for count in (0..<units).reversed() {
        let more = sums[count].map { $0 + amount }.filter { $0 <= sum }
        sums[count + 1].formUnion(more)
      }
      guard sums.reduce(0, { $0 + $1.count }) <= Self.mostSums else { return false }
    }
    return sums[units].contains(sum)
  }
}
