/// What renting costs instead.
public struct RentalCost: Hashable, Sendable {
  /// The offer.
  public let offer: Offer
  /// The rate that counts, tax included, in the plan's currency; `nil` when the offer has none.
  public let rate: HourlyRate?
  /// Whether the user typed the rate.
  public let isRateOverridden: Bool
  /// The value-added tax that was put on top, 0…1; `nil` when none was.
  public let vat: Double?
  /// Hours of rental.
  public let hours: Hours
  /// Cards of the rig ÷ cards of the offer.
  public let share: Double
  /// Speed of the rig ÷ speed of one instance, by the workload's rule; `nil` when one is unknown.
  public let speedRatio: Double?

  init?(of plan: Plan, gpus: GPUSummary, in catalog: Catalog) {
    guard let id = plan.rental.offer, let offer = catalog[id] else { return nil }
    self.offer = offer
    let gpu = catalog[offer.gpu]?.gpu
    hours = plan.usage.hours
    share = Double(gpus.cards) * Double(gpu?.devices ?? 1) / offer.devices
    isRateOverridden = plan.rental.rate != nil
    vat =
      isRateOverridden || offer.includesVAT
      ? nil : plan.rental.vat ?? catalog.tariff(plan.power.country)?.vat
    rate = plan.rental.rate ?? RentalCost.listRate(offer, plan, vat: vat ?? 0, catalog)
    speedRatio = RentalCost.ratio(gpus, offer, gpu, plan.usage)
  }

  private static func listRate(_ offer: Offer, _ plan: Plan, vat: Double, _ catalog: Catalog) -> HourlyRate? {
    guard let rate = offer.rate(plan.rental.pricing),
      let factor = catalog.factor(from: offer.currency, to: plan.currency)
    else { return nil }
    return rate * factor * (1 + vat)
  }

  private static func ratio(_ gpus: GPUSummary, _ offer: Offer, _ gpu: GPU?, _ usage: Usage) -> Double? {
    let rig = gpus.models.map {
      DeviceGroup(
        count: Double($0.cards * $0.gpu.devices), vram: $0.gpu.vram, speed: Speed.perDevice($0.gpu, usage.workload))
    }
    let instance = gpu.map {
      DeviceGroup(count: offer.devices, vram: offer.vram ?? $0.vram, speed: Speed.perDevice($0, usage.workload))
    }
    guard let instance, let own = Speed.together(rig, usage.work),
      let rented = Speed.together([instance], usage.work)
    else { return nil }
    return own / rented
  }

  /// Instances counted on a basis; `nil` when it cannot be computed.
  ///
  /// Pro rata: the share. Whole: the share rounded up. Equal work: the speed ratio.
  public func instances(_ basis: Basis) -> Double? {
    guard share > 0 else { return nil }
    switch basis {
    case .proRata: return share
    case .whole: return (share - 1e-9).rounded(.up)
    case .equalWork: return speedRatio
    case .cheapest: return nil
    }
  }

  /// What the plan's hours cost on a basis: rate × hours × instances.
  public func cost(_ basis: Basis) -> Money? { perHour(basis).map { $0 * hours } }

  /// What one hour costs on a basis.
  public func perHour(_ basis: Basis) -> HourlyRate? {
    guard let rate, let instances = instances(basis) else { return nil }
    return rate * instances
  }
}
