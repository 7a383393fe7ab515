extension Assumption {
  /// A number that the plan always holds.
  static func plain(
    _ name: String, _ unit: Unit, _ range: ClosedRange<Double>, _ path: WritableKeyPath<Plan, Double> & Sendable,
    ends: @escaping @Sendable (Plan, Catalog) -> Ends?, source: String
  ) -> Assumption {
    let usual = Plan(name: "")[keyPath: path]
    return Assumption(
      name: name, unit: unit, range: range, value: { plan, _ in plan[keyPath: path] },
      setting: { $0[keyPath: path] == usual ? nil : $0[keyPath: path] },
      set: { $0[keyPath: path] = $1 ?? usual }, ends: ends, source: source)
  }

  /// A number that the plan may hold, and that comes from the catalog or a rule when it does not.
  static func optional(
    _ name: String, _ unit: Unit, _ range: ClosedRange<Double>, _ path: WritableKeyPath<Plan, Double?> & Sendable,
    otherwise: @escaping @Sendable (Plan, Catalog) -> Double?,
    ends: @escaping @Sendable (Plan, Catalog) -> Ends?, source: String
  ) -> Assumption {
    Assumption(
      name: name, unit: unit, range: range, value: { $0[keyPath: path] ?? otherwise($0, $1) },
      setting: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 }, ends: ends, source: source)
  }

  /// The same ends for every plan.
  static func fixed(worse: Double, better: Double) -> @Sendable (Plan, Catalog) -> Ends? {
    { _, _ in Ends(worse: worse, better: better) }
  }

  /// Ends in euros, in the plan's currency.
  static func euros(worse: Double, better: Double) -> @Sendable (Plan, Catalog) -> Ends? {
    { plan, catalog in
      catalog.factor(from: .euro, to: plan.currency).map { Ends(worse: worse * $0, better: better * $0) }
    }
  }

  /// Nothing to vary: it moves no sum of money.
  static let none: @Sendable (Plan, Catalog) -> Ends? = { _, _ in nil }
}

/// Numbers of a plan without their units, for assumptions.
extension Plan {
  var daysNumber: Double {
    get { usage.days.value }
    set { usage.days = Days(newValue) }
  }
  var hoursNumber: Double {
    get { usage.hoursPerDay.value }
    set { usage.hoursPerDay = Hours(newValue) }
  }
  var shippingNumber: Double {
    get { buying.shipping.units }
    set { buying.shipping = Money(rounding: newValue) }
  }
  var deliveryNumber: Double {
    get { buying.deliveryDays.value }
    set { buying.deliveryDays = Days(newValue) }
  }
  var storageNumber: Double {
    get { rental.storagePerDay.units }
    set { rental.storagePerDay = Money(rounding: newValue) }
  }
  var tariffNumber: Double? {
    get { power.tariff?.value }
    set { power.tariff = newValue.map { EnergyPrice($0) } }
  }
  var offPeakNumber: Double? {
    get { power.offPeakTariff?.value }
    set { power.offPeakTariff = newValue.map { EnergyPrice($0) } }
  }
  var heatPriceNumber: Double? {
    get { heating.price?.value }
    set { heating.price = newValue.map { EnergyPrice($0) } }
  }
  var rateNumber: Double? {
    get { rental.rate?.value }
    set { rental.rate = newValue.map { HourlyRate($0) } }
  }
}
