/// What electricity, heat and the rental cost.
extension Assumption {
  static let tariff = optional(
    "Electricity", .moneyPerKilowattHour, Limits.tariff, \.tariffNumber,
    otherwise: { plan, catalog in Estimate(of: plan, in: catalog).energy.peakTariff?.value },
    ends: { plan, catalog in
      let prices = catalog.tariffs.compactMap { $0.priceInEuros(catalog) }
      guard let low = prices.min(), let high = prices.max() else { return nil }
      return catalog.factor(from: .euro, to: plan.currency).map { Ends(worse: high * $0, better: low * $0) }
    }, source: "households of the plan's country, see tariff.csv; ends: the dearest and the cheapest country there")

  static let offPeakTariff = optional(
    "Off-peak electricity", .moneyPerKilowattHour, Limits.tariff, \.offPeakNumber, otherwise: { _, _ in nil },
    ends: none,
    source:
      "none; in France 0.1579 €/kWh off-peak, 0.2065 peak and 0.1940 flat since 2026-02-01, without the subscription "
      + "(revolution-energetique.com): set both prices from one table")

  static let offPeakShare = plain(
    "Taken off-peak", .share, Limits.share, \.power.offPeakShare,
    ends: { plan, _ in plan.power.offPeakTariff == nil ? nil : Ends(worse: 0, better: 1) },
    source: "0 %; a third for a rig that never sleeps, as off-peak hours are 8 a day in France (bati-today.com)")

  static let heating = plain(
    "Heat put to use", .share, Limits.share, \.heating.share, ends: fixed(worse: 0, better: 1),
    source: "0 %; in the heating season, mid-October to mid-April in France, up to all of it (nextnews.fr, undated)")

  static let heatingPrice = optional(
    "Price of other heat", .moneyPerKilowattHour, Limits.tariff, \.heatPriceNumber,
    otherwise: { plan, catalog in Estimate(of: plan, in: catalog).energy.tariff?.value },
    ends: { plan, catalog in
      plan.heating.share > 0 ? euros(worse: 0.065, better: 0.194)(plan, catalog) : nil
    },
    source: "that of electricity; 0.113 €/kWh from a gas boiler, 0.065 from a heat pump, 0.194 from a radiator "
      + "(mes-allocs.fr 2026-01, m-energies.fr 2025-04)")

  static let rate = optional(
    "Rate", .moneyPerHour, Limits.rate, \.rateNumber,
    otherwise: { plan, catalog in Estimate(of: plan, in: catalog).rental?.rate?.value },
    ends: { plan, catalog in
      guard let rate = Estimate(of: plan, in: catalog).rental?.rate?.value else { return nil }
      return Ends(worse: rate * 0.8, better: rate * 1.2)
    }, source: "the offer's price with its tax; ends: a fifth less, a fifth more")

  static let vat = optional(
    "VAT on rent", .share, Limits.share, \.rental.vat,
    otherwise: { plan, catalog in Estimate(of: plan, in: catalog).rental?.vat },
    ends: { plan, catalog in
      let vat = Estimate(of: plan, in: catalog).rental?.vat
      return vat.map { Ends(worse: 0, better: max($0, 0.2)) }
    }, source: "the country's for a private buyer, on prices without tax; a company gets it back: 0 %")

  static let storage = plain(
    "Rented storage", .moneyPerDay, Limits.storagePerDay, \.storageNumber, ends: euros(worse: 0, better: 0.28),
    source: "0; 100 GB of AWS gp3 cost 0.08 to 0.0952 $ a GB and month, 0.23 to 0.28 € a day without tax "
      + "(infracost 2024-06, hendric-jabs.de 2023-11)")
}

extension Tariff {
  /// The price of a kWh in euros.
  fileprivate func priceInEuros(_ catalog: Catalog) -> Double? {
    guard let price, let factor = catalog.factor(from: currency, to: .euro) else { return nil }
    return price.value * factor
  }
}
