import RigModel

extension Report {
  /// The plan with its estimate, from which open settings follow.
  public var estimated: EstimatedPlan { EstimatedPlan(plan, estimate, in: catalog) }

  /// Whether a setting that is set has a part in the sums: hours of a second tariff have none beside a typed share.
  public func counts(_ setting: Setting) -> Bool { setting != .offPeakHours || plan.power.offPeakShare == nil }

  /// The value of a setting as it is shown, with its mark.
  public func value(of setting: Setting) -> Shown {
    switch setting.form {
    case .number(let number):
      guard let value = number.value(in: estimated) else { return .inapplicable }
      let shown = self.value(value, in: number.unit, number.typed(in: plan) == nil ? .none : .set)
      guard !counts(setting) else { return shown }
      return Shown(text: shown.text + tr(", not counted"), number: shown.number, unit: shown.unit, mark: shown.mark)
    case .word(let word):
      let words = setting == .workload ? workloadInWords : word.words(word.stored(plan))
      return Shown(text: words, number: "", unit: "")
    case .flag(let flag): return Shown(text: flag.words(plan), number: "", unit: "")
    case .name(let name):
      guard let id = name.stored(plan) else { return .inapplicable }
      let words = setting == .model ? catalog.model(id)?.name : nil
      return Shown(text: (words ?? id).visible, number: "", unit: "")
    }
  }

  /// A number in a setting's unit.
  public func value(_ value: Double, in unit: SettingUnit, _ mark: Mark = .none) -> Shown {
    let code = plan.currency.rawValue
    let short = Numbers.short(value, decimals: 4)
    switch unit {
    case .money: return money(Money(rounding: value), mark)
    case .moneyPerDay:
      let amount = money(Money(rounding: value))
      return Shown(text: tr("\(amount.text) a day"), number: amount.number, unit: "\(code)/day", mark: mark)
    case .moneyPerKilowattHour:
      return Shown(text: numbers.tariff(EnergyPrice(value)), number: short, unit: "\(code)/kWh", mark: mark)
    case .moneyPerHour:
      return Shown(text: numbers.rate(HourlyRate(value)), number: short, unit: "\(code)/h", mark: mark)
    case .share: return share(value, mark)
    case .days:
      return Shown(text: Words.days(Days(value)), number: Numbers.short(value, decimals: 2), unit: "days", mark: mark)
    case .hours: return Shown(text: "\(Numbers.short(value, decimals: 2)) h", number: short, unit: "h", mark: mark)
    case .number(let name):
      let isOne = name.hasSuffix("s") && Language.spoken.isOne(value)
      let noun = isOne ? String(name.dropLast()) : name
      return Shown(text: "\(short) \(noun.spoken)", number: short, unit: name, mark: mark)
    }
  }

  /// What may be set: `0 to 100 %`.
  public func range(of number: NumberSetting) -> String {
    let low = number.range.lowerBound * number.unit.factor
    return tr("\(Numbers.short(low, decimals: 2)) to \(value(number.range.upperBound, in: number.unit).text)")
  }
}
