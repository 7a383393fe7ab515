import RigModel

extension JSONFormat {
  static func rental(_ cost: RentalCost, _ settings: Rental) -> JSONValue {
    [
      "offer": .string(cost.offer.id.rawValue), "provider": .string(cost.offer.provider),
      "instance": .string(cost.offer.instance), "region": .string(cost.offer.region),
      "pricing": .string(settings.pricing.rawValue), "rate_per_hour": .shortest(cost.rate?.value),
      "vat": .shortest(cost.vat), "hours": .sum(cost.hours.value), "basis": .string(settings.basis.rawValue),
      "share": .fixed(cost.share, decimals: 4), "cost": .money(cost.cost(settings.basis)),
      "prorata_cost": .money(cost.cost(.proRata)), "whole_cost": .money(cost.cost(.whole)),
      "equal_work_cost": .money(cost.cost(.equalWork)), "cheapest": noCheapest,
    ]
  }

  static var noRental: JSONValue {
    [
      "offer": nil, "provider": nil, "instance": nil, "region": nil, "pricing": nil, "rate_per_hour": nil, "vat": nil,
      "hours": nil, "basis": nil, "share": nil, "cost": nil, "prorata_cost": nil, "whole_cost": nil,
      "equal_work_cost": nil, "cheapest": noCheapest,
    ]
  }

  /// The proven least-cost set, which this version does not search for.
  private static let noCheapest: JSONValue = ["offers": [], "cost": nil]

  static func allIn(_ report: Report) -> JSONValue {
    let estimate = report.estimate
    let rent = estimate.rental?.cost(report.plan.rental.basis)
    return [
      "ownership_cost": .money(estimate.ownershipCost), "rental_cost": .money(rent.map { $0 + estimate.rentedStorage }),
      "amount": .money(estimate.allIn?.amount), "percent": percent(estimate.allIn),
    ]
  }

  /// The ratio's range is known only where two rules are compared; the rules of this version give one figure.
  static func equalWork(_ estimate: Estimate) -> JSONValue {
    [
      "speed_ratio": .fixed(estimate.rental?.speedRatio, decimals: 4), "low": nil, "high": nil,
      "rental_cost": .money(estimate.equalWork?.rental), "amount": .money(estimate.equalWork?.amount),
      "percent": percent(estimate.equalWork),
    ]
  }
}
