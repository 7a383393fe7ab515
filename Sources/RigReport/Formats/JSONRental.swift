import RigModel

extension JSONFormat {
  static func rental(_ cost: RentalCost, _ settings: Rental) -> JSONValue {
    [
      "offer": .string(cost.offer.id.rawValue), "provider": .string(cost.offer.provider),
      "instance": .string(cost.offer.instance), "region": .string(cost.offer.region),
      "pricing": .string(settings.pricing.rawValue), "rate_per_hour": .shortest(cost.rate?.value),
      "vat": .shortest(cost.vat), "hours": .sum(cost.hours.value), "basis": .string(settings.basis.rawValue),
      "share": .fixed(cost.share > 0 ? cost.billedShare : 0, decimals: 4), "cost": .money(cost.cost(settings.basis)),
      "prorata_cost": .money(cost.cost(.proRata)), "whole_cost": .money(cost.cost(.whole)),
      "equal_work_cost": .money(cost.cost(.equalWork)), "cheapest": cheapest(cost),
      "auto": cost.auto.map(auto) ?? .null,
    ]
  }

  static var noRental: JSONValue {
    [
      "offer": nil, "provider": nil, "instance": nil, "region": nil, "pricing": nil, "rate_per_hour": nil, "vat": nil,
      "hours": nil, "basis": nil, "share": nil, "cost": nil, "prorata_cost": nil, "whole_cost": nil,
      "equal_work_cost": nil, "cheapest": ["offers": [], "cost": nil], "auto": nil,
    ]
  }

  /// The proven least-cost set.
  private static func cheapest(_ cost: RentalCost) -> JSONValue {
    let items = cost.cheapest?.items ?? []
    return [
      "offers": .array(
        items.map { ["offer": .string($0.offer.id.rawValue), "quantity": .integer($0.quantity)] }),
      "cost": .money(cost.cost(.cheapest)),
    ]
  }

  /// The cheapest offer that holds as much, where it costs less than the plan's own.
  static func cheaperRent(_ rent: CheaperRent) -> JSONValue {
    [
      "offer": .string(rent.offer.id.rawValue), "amount": .money(rent.amount),
      "own_wins_from_day": days(rent.breakEven),
    ]
  }

  /// What was passed over when the program chose the offer.
  private static func auto(_ pick: AutoOffer) -> JSONValue {
    [
      "old": .integer(pick.old), "withdrawn": .integer(pick.withdrawn), "unquoted": .integer(pick.unquoted),
      "unpriced": .integer(pick.unpriced),
    ]
  }

  static func allIn(_ report: Report) -> JSONValue {
    let estimate = report.estimate
    let rent = estimate.rental?.cost(report.plan.rental.basis)
    return [
      "ownership_cost": .money(estimate.ownershipCost), "ownership": ownership(estimate),
      "rental_cost": .money(rent.map { $0 + estimate.rentedStorage }),
      "amount": .money(estimate.allIn?.amount), "percent": percent(estimate.allIn),
    ]
  }

  /// What the cost of owning is made of: the parts add up to it, the heating that is spared taken off.
  private static func ownership(_ estimate: Estimate) -> JSONValue {
    let buying = estimate.buying
    return [
      "hardware_kept": .money(estimate.keptCost), "shipping": .money(buying.shipping),
      "imports": .money(buying.imports), "marketplace_fee": .money(buying.fee),
      "dead_on_arrival": .money(buying.deadOnArrival), "rent_until_delivery": .money(estimate.awaitingCost),
      "electricity": .money(estimate.energy.cost), "heating_spared": .money(estimate.energy.heatCredit),
    ]
  }

  /// The ratio has a range only where several rules or measurements are compared.
  static func equalWork(_ estimate: Estimate) -> JSONValue {
    let ratio = estimate.rental?.speed
    let range = ratio.flatMap { $0.isRange ? $0 : nil }
    return [
      "speed_ratio": .fixed(ratio?.figure, decimals: 4),
      "low": .fixed(range?.low, decimals: 4), "high": .fixed(range?.high, decimals: 4),
      "rental_cost": .money(estimate.equalWork?.rental), "amount": .money(estimate.equalWork?.amount),
      "percent": percent(estimate.equalWork),
    ]
  }
}
