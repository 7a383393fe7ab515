import RigModel

extension Report {
  /// A figure as it is shown, with its marks.
  public func shown(_ figure: Figure) -> Shown {
    switch figure {
    case .rig, .rent, .saves, .electricity, .ownership, .allIn, .equalWork, .proRata, .whole,
      .cheapestRent, .equalWorkRent, .storage:
      shownMoney(figure)
    case .breakEven: shown(estimate.articleBreakEven)
    case .allInBreakEven: shown(estimate.allInBreakEven)
    case .equalWorkBreakEven: shown(estimate.equalWorkBreakEven)
    case .power, .working, .wall, .idle, .energy, .carbon, .heat, .room, .vram: shownPhysics(figure)
    case .verdict, .rate, .vat, .share, .speed: shownRental(figure)
    case .days, .hoursPerDay, .hours, .load, .tariff, .resale, .basis, .workload: shownSetting(figure)
    }
  }

  /// An amount to the cent in the plan's currency.
  public func money(_ amount: Money?, _ mark: Mark = .none) -> Shown {
    let code = plan.currency.rawValue
    guard let amount else { return .unknown(code) }
    return Shown(
      text: numbers.exact(amount), number: Numbers.fixed(amount.units, decimals: 2), unit: code, mark: mark)
  }

  private func shown(_ breakEven: BreakEven) -> Shown {
    switch breakEven {
    case .after(let days):
      Shown(days.value, decimals: 2, "days", mark: hardwareMark == .atLeast ? .atLeast : .estimate)
    case .never: Shown(text: "never", number: "", unit: "days", mark: .never)
    case .unknown: estimate.rental == nil ? .inapplicable : .unknown("days")
    }
  }

  private func shownSetting(_ figure: Figure) -> Shown {
    let usage = plan.usage
    return switch figure {
    case .days: Shown(text: Words.days(usage.days), number: Numbers.short(usage.days.value, decimals: 2), unit: "days")
    case .hoursPerDay: plain(usage.hoursPerDay.value, "h")
    case .hours: plain(usage.hours.value, "h")
    case .load: share(estimate.power.load, usage.load == nil ? .none : .set)
    case .tariff: shownTariff
    case .resale: share(plan.resale, .none)
    case .basis: Shown(text: Words.basis(plan.rental.basis), number: "", unit: "")
    default: Shown(text: Words.workload(usage.workload), number: "", unit: "")
    }
  }

  func share(_ share: Double, _ mark: Mark) -> Shown {
    Shown(text: Words.share(share), number: Numbers.short(share * 100, decimals: 2), unit: "%", mark: mark)
  }

  func plain(_ value: Double, _ unit: String) -> Shown {
    let text = Numbers.short(value, decimals: 2)
    return Shown(text: "\(text) \(unit)", number: text, unit: unit)
  }

  private var shownTariff: Shown {
    let unit = "\(plan.currency)/kWh"
    guard let tariff = estimate.energy.tariff else { return .unknown(unit) }
    return Shown(
      text: numbers.tariff(tariff), number: Numbers.short(tariff.value, decimals: 4), unit: unit,
      mark: estimate.energy.isTariffOverridden ? .set : .none)
  }
}
