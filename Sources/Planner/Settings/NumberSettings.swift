import RigModel
import RigReport

extension Setting {
  static let days = Setting(
    label: "Days",
    kind: .number(
      NumberSetting(
        range: Limits.days, step: 1, decimals: 2, get: { plan, _ in plan.usage.days.value },
        set: { $0.usage.days = $1.map { Days($0) } ?? Usage().days })),
    value: { Numbers.short($0.plan.usage.days.value, decimals: 2) })

  static let hoursPerDay = Setting(
    label: "Hours a day",
    kind: .number(
      NumberSetting(
        range: Limits.hoursPerDay, step: 1, decimals: 2, get: { plan, _ in plan.usage.hoursPerDay.value },
        set: { $0.usage.hoursPerDay = $1.map { Hours($0) } ?? Usage().hoursPerDay })),
    value: { Numbers.short($0.plan.usage.hoursPerDay.value, decimals: 2) })

  static let rate = Setting(
    label: "Rate",
    kind: .number(
      NumberSetting(
        range: Limits.rate, step: 0.1, decimals: 4,
        get: { plan, catalog in Estimate(of: plan, in: catalog).rental?.rate?.value },
        set: { $0.rental.rate = $1.map { HourlyRate($0) } })),
    value: { scene in
      guard let rental = scene.estimate.rental else { return "—" }
      guard let rate = rental.rate else { return "e price" }
      let tax = rental.vat.map { $0 > 0 ? "  \(Numbers.short($0 * 100, decimals: 1)) % VAT" : "" } ?? ""
      return scene.numbers.rate(rate) + (rental.isRateOverridden ? "  set" : tax)
    })

  static let load = Setting(
    label: "Load",
    kind: .number(
      NumberSetting(
        range: 0...100, step: 5, decimals: 0,
        get: { plan, catalog in Estimate(of: plan, in: catalog).power.load * 100 },
        set: { $0.usage.load = $1.map { $0 / 100 } })),
    value: { Numbers.percent($0.estimate.power.load * 100, decimals: 0) })

  static let electricity = Setting(
    label: "Electricity",
    kind: .number(
      NumberSetting(
        range: Limits.tariff, step: 0.01, decimals: 4,
        get: { plan, catalog in Estimate(of: plan, in: catalog).energy.peakTariff?.value },
        set: { $0.power.tariff = $1.map { EnergyPrice($0) } })),
    value: { scene in
      guard let tariff = scene.estimate.energy.peakTariff else { return "?  e price" }
      return scene.numbers.tariff(tariff)
        + (scene.estimate.energy.isTariffOverridden ? "  set" : " \(scene.plan.power.country)")
    })

  static let resale = Setting(
    label: "Resale",
    kind: .number(
      NumberSetting(
        range: 0...100, step: 5, decimals: 0, get: { plan, _ in plan.resale * 100 },
        set: { $0.resale = ($1 ?? 0) / 100 })),
    value: { Numbers.percent($0.plan.resale * 100, decimals: 0) })

  static let storage = Setting(
    label: "Storage",
    kind: .number(
      NumberSetting(
        range: Limits.storagePerDay, step: 0.5, decimals: 2, get: { plan, _ in plan.rental.storagePerDay.units },
        set: { $0.rental.storagePerDay = $1.map { Money(rounding: $0) } ?? .zero })),
    value: { "\($0.numbers.exact($0.plan.rental.storagePerDay)) a day" })

  static let vat = Setting(
    label: "VAT on rent",
    kind: .number(
      NumberSetting(
        range: 0...100, step: 1, decimals: 1,
        get: { plan, catalog in Estimate(of: plan, in: catalog).rental?.vat.map { $0 * 100 } },
        set: { $0.rental.vat = $1.map { $0 / 100 } })),
    value: { scene in
      guard let rental = scene.estimate.rental else { return "—" }
      let isSet = scene.plan.rental.vat != nil
      guard let vat = rental.vat else { return rental.isRateOverridden ? "in the rate" : isSet ? "in the price" : "?" }
      return Numbers.percent(vat * 100) + (isSet ? "  set" : " \(scene.plan.power.country)")
    })
}
