/// What the number of a setting counts.
public enum SettingUnit: Hashable, Sendable {
  /// Money of the plan's currency.
  case money
  /// Money of the plan's currency for a day.
  case moneyPerDay
  /// Money of the plan's currency for a kWh.
  case moneyPerKilowattHour
  /// Money of the plan's currency for an hour.
  case moneyPerHour
  /// A share, 0…1, shown and typed in percent.
  case share
  /// Days.
  case days
  /// Hours.
  case hours
  /// A number of something else, with its unit.
  case number(String)

  /// Whether another currency changes the number.
  public var isMoney: Bool {
    switch self {
    case .money, .moneyPerDay, .moneyPerKilowattHour, .moneyPerHour: true
    case .share, .days, .hours, .number: false
    }
  }

  /// The same with its name in the language that is spoken.
  var spoken: SettingUnit { if case .number(let name) = self { .number(name.spoken) } else { self } }

  /// What the number is multiplied by where a person reads or types it.
  public var factor: Double { self == .share ? 100 : 1 }

  /// What one key adds, in the unit that is shown.
  var step: Double {
    switch self {
    case .money, .share, .number: 5
    case .moneyPerDay, .moneyPerHour: 0.1
    case .moneyPerKilowattHour: 0.01
    case .days, .hours: 1
    }
  }

  /// Digits after the decimal mark that can be typed.
  var decimals: Int {
    switch self {
    case .money, .moneyPerDay, .days, .hours, .number: 2
    case .share: 1
    case .moneyPerKilowattHour, .moneyPerHour: 4
    }
  }
}
