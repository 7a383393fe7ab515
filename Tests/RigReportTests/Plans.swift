import RigModel

/// The plans that the exports are tried with.
enum Plans {
  /// The article's first rig, beside one instance at the article's rate of 1 € an hour.
  static var budget: Plan {
    var plan = Plan(name: "budget")
    plan.setQuantity("combo-32", 1)
    plan.setQuantity("psu-9", 1)
    plan.setQuantity("k80", 1)
    plan.prices["k80"] = PriceOverride(each: Money(cents: 9600))
    plan.rental.offer = "g5.xlarge"
    plan.rental.rate = HourlyRate(1)
    return plan
  }

  /// The article's second rig: three cards in a lot, beside three of four cards.
  static var scaling: Plan {
    var plan = Plan(name: "scaling")
    plan.note = "The article printed 560 € and 22 %.\nIts own parts add up to 566 €."
    plan.setQuantity("combo-128", 1)
    plan.setQuantity("psu-1300", 1)
    plan.setQuantity("p40", 3)
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    plan.rental.offer = "g5.12xlarge"
    plan.rental.rate = HourlyRate(5.672)
    plan.usage.workload = .article
    return plan
  }

  /// Today's prices in dollars, a guess, an owned part, storage, resale and a part without any price.
  static var market: Plan {
    var plan = Plan(name: "market")
    for (id, quantity) in ["combo-128": 1, "psu-1300": 1, "p40": 2, "k80": 1, "ssd-240": 1, "harmful": 2]
      as [PartID: Int]
    {
      plan.setQuantity(id, quantity)
    }
    plan.owned = ["psu-1300"]
    plan.rental.offer = "g5.12xlarge"
    plan.rental.basis = .equalWork
    plan.rental.storagePerDay = Money(cents: 150)
    plan.resale = 0.5
    plan.usage.between = .loaded
    plan.usage.hoursPerDay = Hours(8)
    return plan
  }

  /// Nothing at all.
  static var empty: Plan { Plan(name: "empty") }
}
