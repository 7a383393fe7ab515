import RigModel

/// How the rig is used, and what electricity costs.
extension FigureEntry {
  static var days: FigureEntry {
    FigureEntry(Setting.days.label) { report in
      let days = report.plan.usage.days
      return Shown(
        text: Words.days(days), number: Numbers.short(days.value, decimals: 2), unit: "days", value: days.value)
    }
  }
  static var hoursPerDay: FigureEntry {
    FigureEntry(Setting.hoursPerDay.label) { $0.plain($0.plan.usage.hoursPerDay.value, "h") }
  }
  static var hours: FigureEntry {
    FigureEntry("Hours") {
      $0.plain($0.plan.usage.hours.value, "h")
    } formula: { report in
      .product([report.number("days", .days), report.number("a day", .hoursPerDay, phrase: "hours a day")])
    }
  }
  static var load: FigureEntry {
    FigureEntry(Setting.load.shortLabel, name: Setting.load.label) { report in
      report.share(report.estimate.power.load, report.plan.usage.load == nil ? .none : .set)
    }
  }
  static var tariff: FigureEntry {
    FigureEntry("Electricity price", name: Setting.tariff.label) {
      $0.shownTariff
    } formula: {
      $0.weighed
    }
  }
  static var resale: FigureEntry { FigureEntry(Setting.resale.label) { $0.share($0.plan.resale, .none) } }
  static var basis: FigureEntry {
    FigureEntry(Setting.basis.label) { Shown(text: Words.basis($0.plan.rental.basis), number: "", unit: "") }
  }
  static var workload: FigureEntry {
    FigureEntry(Setting.workload.label) { Shown(text: $0.workloadInWords, number: "", unit: "") }
  }
}

extension Report {
  /// The hours of work in all, with what they are made of.
  var hoursInput: Input { input("hours", .hours).from(formula(of: .hours), wording: hoursOrigin) }

  fileprivate var shownTariff: Shown {
    let unit = "\(plan.currency)/kWh"
    guard let tariff = estimate.energy.tariff else { return .unknown(unit) }
    return Shown(
      text: numbers.tariff(tariff), number: Numbers.short(tariff.value, decimals: 4), unit: unit,
      mark: estimate.energy.isTariffOverridden ? .set : .none, value: tariff.value)
  }

  /// The mean of the prices in and outside off-peak hours; `nil` where there is one price.
  fileprivate var weighed: Formula? {
    let (power, share) = (plan.power, estimate.energy.offPeakShare)
    guard let peak = estimate.energy.peakTariff, let offPeak = power.offPeakTariff, share > 0 else { return nil }
    let off = Formula.bare(share, Words.share(share))
    return .sum([
      .product([.bare(peak.value, numbers.tariff(peak)), .difference(.bare(1), off)]),
      .product([.bare(offPeak.value, numbers.tariff(offPeak)), off]),
    ])
  }
}
