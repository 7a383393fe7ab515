import RigModel
import RigReport

extension Setting {
  /// An assumption as a setting; shares are typed in percent.
  static func assumed(_ id: AssumptionID) -> Setting {
    let assumption = id.assumption
    let factor = assumption.unit == .share ? 100.0 : 1
    let range = assumption.range
    return Setting(
      label: assumption.name,
      kind: .number(
        NumberSetting(
          range: range.lowerBound * factor...range.upperBound * factor, step: assumption.unit.step,
          decimals: assumption.unit.decimals,
          get: { plan, catalog in assumption.value(plan, catalog).map { $0 * factor } },
          set: { plan, value in assumption.set(&plan, value.map { $0 / factor }) })),
      value: { scene in
        let shown = scene.report.assumed(id)
        return shown.mark == .set ? shown.text + "  set" : shown.text
      })
  }
}

extension Assumption.Unit {
  /// What one key adds, in the unit that is shown.
  fileprivate var step: Double {
    switch self {
    case .money, .share, .number: 5
    case .moneyPerDay, .moneyPerHour: 0.1
    case .moneyPerKilowattHour: 0.01
    case .days, .hours: 1
    }
  }

  /// Digits after the decimal mark that can be typed.
  fileprivate var decimals: Int {
    switch self {
    case .money, .moneyPerDay, .days, .hours, .number: 2
    case .share: 1
    case .moneyPerKilowattHour, .moneyPerHour: 4
    }
  }
}
