import RigModel

extension Report {
  /// An assumption's value as it is shown, with its mark.
  public func assumed(_ id: AssumptionID) -> Shown {
    let assumption = id.assumption
    let isSet = assumption.setting(plan) != nil && id != .days && id != .hoursPerDay
    guard let value = assumption.value(plan, catalog) else { return .inapplicable }
    return assumed(value, assumption.unit, isSet ? .set : .none)
  }

  /// A value in an assumption's unit.
  public func assumed(_ value: Double, _ unit: Assumption.Unit, _ mark: Mark = .none) -> Shown {
    let code = plan.currency.rawValue
    let short = Numbers.short(value, decimals: 4)
    switch unit {
    case .money: return money(Money(rounding: value), mark)
    case .moneyPerDay:
      let amount = money(Money(rounding: value))
      return Shown(text: amount.text + " a day", number: amount.number, unit: "\(code)/day", mark: mark)
    case .moneyPerKilowattHour:
      return Shown(text: numbers.tariff(EnergyPrice(value)), number: short, unit: "\(code)/kWh", mark: mark)
    case .moneyPerHour:
      return Shown(text: numbers.rate(HourlyRate(value)), number: short, unit: "\(code)/h", mark: mark)
    case .share: return share(value, mark)
    case .days:
      return Shown(text: Words.days(Days(value)), number: Numbers.short(value, decimals: 2), unit: "days", mark: mark)
    case .hours: return Shown(text: "\(Numbers.short(value, decimals: 2)) h", number: short, unit: "h", mark: mark)
    case .number(let name): return Shown(text: "\(short) \(name)", number: short, unit: name, mark: mark)
    }
  }

  /// What may be set: `0 to 100 %`.
  public func range(of id: AssumptionID) -> String {
    let assumption = id.assumption
    let ends = (assumption.range.lowerBound, assumption.range.upperBound)
    let low = assumption.unit == .share ? ends.0 * 100 : ends.0
    return "\(Numbers.short(low, decimals: 2)) to \(assumed(ends.1, assumption.unit).text)"
  }
}
