import RigModel

extension Request {
  /// What stands for a price that nobody says: more than all that is for sale.
  private static let unsaid = Money(cents: 100_000_000)

  /// The question as if all else could be had as well of which there is no listing, at the catalog's price beyond all
  /// that is for sale; `nil` without a market.
  private var withUnlisted: Request? {
    guard let market else { return nil }
    var request = self
    (request.runnerUps, request.objective, request.need.maxPrice) = (0, .buy, nil)
    request.plan.goal = request.need.goal
    for part in catalog.parts where plan.prices[part.id] == nil && market[part.id].isEmpty {
      let usual = plan.convertible(part, catalog).map { $0.price.each * $0.factor } ?? .zero
      request.plan.prices[part.id] = PriceOverride(each: Request.unsaid + usual)
    }
    return request
  }

  /// The fewest units of parts without a listing or a price with which a rig meets the goal; none where that is not why
  /// nothing does, or was not found.
  /// - Parameter mayGoOn: whether there is time left.
  public func unlisted(while mayGoOn: () -> Bool) -> [(part: PartID, units: Int)] {
    guard let open = withUnlisted, var solver = Solver(open) else { return [] }
    while !solver.isDone, !solver.answer.isProven, mayGoOn() { solver.step(Request.slice) }
    guard solver.answer.isProven, let rig = solver.answer.best else { return [] }
    let missing = rig.bought(in: open.plan).filter { plan.prices[$0.key] == nil && market?[$0.key].isEmpty == true }
    return missing.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Nodes between two looks at the clock.
  private static let slice = 256
}
