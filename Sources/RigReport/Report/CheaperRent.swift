import RigModel

/// An offer that costs less than the plan's own one and holds as much, in one whole instance.
public struct CheaperRent: Sendable {
  /// The offer.
  public let offer: Offer
  /// What buying saves against it, once the rig starts.
  public let amount: Money
  /// From which day on buying costs less, once the rig starts.
  public let breakEven: BreakEven
}

extension Report {
  /// The cheapest offer that holds what the rig holds; `nil` where none costs less than the plan's own.
  ///
  /// With a goal the ways to its work speak instead.
  public var cheaperRent: CheaperRent? {
    memo.value(find: { $0.cheaperRent }, make: { foundCheaperRent }, keep: { $0.cheaperRent = .some($1) })
  }

  private var foundCheaperRent: CheaperRent? {
    guard ways == nil, let chosen = estimate.rental?.cost(plan.rental.basis),
      let saving = estimate.allIn ?? estimate.savings,
      let rent = CheapestRent(beside: plan, estimate, in: catalog), rent.cost < chosen
    else { return nil }
    // Until the parts arrive this offer is rented, too, and not the plan's own.
    let perDay = estimate.curve.daily.rent(plan.rental.basis) ?? rent.perDay
    let spared = estimate.allIn == nil ? 0 : (perDay - rent.perDay) * plan.daysAwaiting.value
    return CheaperRent(
      offer: rent.offer, amount: saving.amount - toStart + rent.cost - chosen + Money(rounding: spared),
      breakEven: estimate.breakEven(with: toStart, rent: rent.perDay))
  }
}
