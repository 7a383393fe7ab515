#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The electricity the rig takes.
public struct Energy: Hashable, Sendable {
  /// Over the plan's days, those of delivery left out.
  public let total: KilowattHours
  /// On one day.
  public let perDay: KilowattHours
  /// The price that counts, in the plan's currency, off-peak hours weighed in; `nil` when the country's is unknown.
  public let tariff: EnergyPrice?
  /// The price outside off-peak hours, in the plan's currency; `nil` when the country's is unknown.
  public let peakTariff: EnergyPrice?
  /// Share of the electricity that is taken off-peak, 0…1; it counts only with an off-peak price.
  public let offPeakShare: Double
  /// Whether the user typed the price.
  public let isTariffOverridden: Bool
  /// What it costs; `nil` without a tariff.
  public let cost: Money?
  /// What the heat spares of other heating on a day, in currency units.
  public let heatCreditPerDay: Double
  /// What the heat spares of other heating.
  public let heatCredit: Money
  /// Carbon dioxide of the grid; `nil` when it is unknown.
  public let carbon: Kilograms?

  /// Counts kWh = (working wall × active hours + wall between × remaining hours) ÷ 1000.
  init(_ power: PowerSummary, of plan: Plan, in catalog: Catalog) {
    let active = plan.usage.hoursPerDay
    let (rest, quiet) = (Hours(24) - active, power.wall(plan.usage.between))
    perDay = power.workingWall * active + quiet * rest
    let days = plan.daysOwned.value
    total = perDay * days
    let country = catalog.tariff(plan.power.country)
    let peak = Energy.peakTariff(of: plan, in: catalog)
    let cheap = plan.power.offPeakHours.map { power.offPeakShare(of: $0, active: active, quiet: quiet) }
    let share = plan.power.offPeakShare ?? cheap ?? 0
    let price = peak.map { plan.power.weighed($0, offPeak: share) }
    (tariff, peakTariff, offPeakShare) = (price, peak, share)
    isTariffOverridden = plan.power.tariff != nil
    let energy = total
    cost = price.map { energy * $0 }
    heatCreditPerDay = perDay.value * plan.heating.share * (plan.heating.price ?? price ?? .zero).value
    heatCredit = Money(rounding: heatCreditPerDay * days)
    carbon = (plan.power.carbon ?? country?.carbon).map { Kilograms(energy.value * $0 / 1000) }
  }

  /// The price outside off-peak hours: the one that was typed, else the country's; `nil` when neither is known.
  static func peakTariff(of plan: Plan, in catalog: Catalog) -> EnergyPrice? {
    plan.power.tariff
      ?? catalog.tariff(plan.power.country).flatMap { price(of: $0, in: plan.currency, catalog) }
  }

  private static func price(of tariff: Tariff, in currency: CurrencyCode, _ catalog: Catalog) -> EnergyPrice? {
    guard let price = tariff.price, let factor = catalog.factor(from: tariff.currency, to: currency) else { return nil }
    return price * factor
  }
}

extension PowerSettings {
  /// The mean price of a kWh: peak × (1 − s) + off-peak × s.
  /// - Parameter share: s, the share taken off-peak, 0…1.
  func weighed(_ peak: EnergyPrice, offPeak share: Double) -> EnergyPrice {
    guard let offPeakTariff else { return peak }
    return peak * (1 - share) + offPeakTariff * share
  }
}

extension Plan {
  /// The days on which the rig works: those of the plan without those of delivery.
  public var daysOwned: Days { Days(max(0, usage.days.value - buying.deliveryDays.value)) }

  /// The days of the plan on which one still rents.
  public var daysAwaiting: Days { usage.days - daysOwned }
}
