/// What electricity costs, and heat that is put to use.
extension Setting {
  static let power: [Setting] = [
    country, tariff, offPeakTariff, offPeakHours, offPeakShare, carbon, heating, heatingPrice,
  ]

  /// The country whose household price, carbon and tax are the defaults.
  public static let country = Setting(
    "country", "Country", at: (.power, .power, "country"), takes: "CC",
    help: "The country of electricity price and tax, such as FR or France.",
    .name(
      NameSetting(
        noun: "country", example: "FR", advice: "a code of `rigtui catalog list tariff` such as GB", isCapital: true,
        usual: Plan.usual.power.country, isKnown: { $1.tariff($0) != nil }, names: { $0.tariffs.map(\.country) },
        called: {
          $0.tariffs.flatMap { tariff in tariff.names.map { SettingChoice(id: tariff.country, words: $0) } }
        },
        stored: { $0.power.country }, store: { plan, name, _ in plan.power.country = name ?? Plan.usual.power.country })
    ))

  /// Price of a kWh.
  public static let tariff = Setting(
    "tariff", "Electricity", at: (.power, .power, "tariff_per_kwh"), takes: "PRICE_PER_KWH",
    help: "Price of electricity.", traits: .main,
    .number(
      { $0.power.tariff }, { $0.power.tariff = $1 },
      .moneyPerKilowattHour, Limits.tariff, otherwise: { $0.estimate.energy.peakTariff?.value },
      ends: .of { estimated in
        let prices = estimated.catalog.tariffs.compactMap { $0.priceInEuros(estimated.catalog) }
        guard let low = prices.min(), let high = prices.max() else { return nil }
        return estimated.euros(worse: high, better: low)
      }, source: "households of the plan's country, see tariff.csv; ends: the dearest and the cheapest country there"))

  /// Price of an off-peak kWh.
  public static let offPeakTariff = Setting(
    "off-peak", "Off-peak electricity", at: (.power, .power, "off_peak_per_kwh"), takes: "PRICE_PER_KWH",
    help: "Price of electricity off-peak.",
    .number(
      { $0.power.offPeakTariff }, { $0.power.offPeakTariff = $1 },
      .moneyPerKilowattHour, Limits.tariff,
      source: """
        none; in France 0.1579 €/kWh off-peak, 0.2065 peak and 0.1940 flat since 2026-02-01, without the \
        subscription (revolution-energetique.com): set both prices from one table
        """))

  /// Hours a day at the off-peak price.
  public static let offPeakHours = Setting(
    "off-peak-hours", "Off-peak hours a day", at: (.power, .power, "off_peak_hours"), takes: "H",
    help: "Hours a day at the off-peak price, 0…24, which the rig's work fills first.",
    .number(
      { $0.power.offPeakHours }, { $0.power.offPeakHours = $1 },
      .hours, Limits.hoursPerDay,
      ends: .of { estimated in
        let power = estimated.plan.power
        return power.offPeakTariff == nil || power.offPeakShare != nil ? nil : Ends(worse: 0, better: 8)
      },
      source: """
        none; 8 a day in France (bati-today.com); work is put into them first, and a share that is typed counts \
        before them; ends: none, 8
        """))

  /// Share taken off-peak.
  public static let offPeakShare = Setting(
    "off-peak-share", "Taken off-peak", at: (.power, .power, "off_peak_share"), takes: "SHARE",
    help: "Share of the electricity that is taken off-peak, 0…1.",
    .number(
      { $0.power.offPeakShare }, { $0.power.offPeakShare = $1 },
      .share, Limits.share, otherwise: { $0.estimate.energy.offPeakShare },
      ends: .of { $0.plan.power.offPeakTariff == nil ? nil : Ends(worse: 0, better: 1) },
      source: "0 %; a third for a rig that never sleeps, as off-peak hours are 8 a day in France (bati-today.com)"))

  /// Carbon dioxide of the grid.
  public static let carbon = Setting(
    "co2", "Grid carbon", at: (.power, .power, "co2_g_per_kwh"), takes: "G_PER_KWH",
    help: "Carbon dioxide of the grid in g/kWh.",
    .number(
      { $0.power.carbon }, { $0.power.carbon = $1 },
      .number("g/kWh"), Limits.carbon,
      otherwise: { $0.catalog.tariff($0.plan.power.country)?.carbon },
      source: "the grid of the plan's country, see tariff.csv"))

  /// Share of the heat that is put to use.
  public static let heating = Setting(
    "heating", "Heat put to use", at: (.power, .heating, "share"), takes: "SHARE",
    help: "Share of the heat that replaces other heating, 0…1.",
    .number(
      { $0.heating.share }, { $0.heating.share = $1 },
      .share, Limits.share, ends: .fixed(worse: 0, better: 1),
      source: "0 %; in the heating season, mid-October to mid-April in France, up to all of it (nextnews.fr, undated)"))

  /// Price of other heat.
  public static let heatingPrice = Setting(
    "heating-price", "Price of other heat", at: (.power, .heating, "price_per_kwh"), takes: "PRICE_PER_KWH",
    help: "Price of other heat; that of electricity when left out.",
    .number(
      { $0.heating.price }, { $0.heating.price = $1 },
      .moneyPerKilowattHour, Limits.tariff, otherwise: { $0.estimate.energy.tariff?.value },
      ends: .of { $0.plan.heating.share > 0 ? $0.euros(worse: 0.065, better: 0.194) : nil },
      source: """
        that of electricity; 0.113 €/kWh from a gas boiler, 0.065 from a heat pump, 0.194 from a radiator \
        (mes-allocs.fr 2026-01, m-energies.fr 2025-04)
        """))
}

extension Tariff {
  /// The price of a kWh in euros.
  fileprivate func priceInEuros(_ catalog: Catalog) -> Double? {
    guard let price, let factor = catalog.factor(from: currency, to: .euro) else { return nil }
    return price.value * factor
  }
}
