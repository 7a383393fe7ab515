import RigModel

extension RowMaker {
  /// The settings of the rental.
  var rentalRows: [ComparisonRow] { rows(of: Setting.listed.filter { $0.group == .rent }, in: .rental) }

  /// All other settings but the currency, which is that of the first plan.
  var usageRows: [ComparisonRow] {
    rows(of: Setting.listed.filter { $0.group != .rent && $0.group != .money }, in: .usage)
  }

  /// The main settings, then those that most plans leave alone, where they differ.
  private func rows(of settings: [Setting], in group: ComparisonGroup) -> [ComparisonRow] {
    let rows = settings.map { setting in
      row(group, setting.comparedLabel, setting.id, topic: setting.topic) { $0.compared(setting) }
    }
    let main = zip(settings, rows).filter(\.0.isMain).map(\.1)
    return main + zip(settings, rows).filter { !$0.0.isMain && $0.1.differs }.map(\.1)
  }
}

extension Report {
  /// A setting of a plan beside those of others; how an offer is counted says nothing without one.
  fileprivate func compared(_ setting: Setting) -> ComparedValue {
    switch setting.form {
    case .number(let number): return ComparedValue(compared(setting, number))
    case .flag(let flag): return ComparedValue(value(of: setting), json: .bool(flag.isOn(plan)))
    case .word(let word):
      guard setting.group != .rent || estimate.rental != nil else { return .none }
      return ComparedValue(value(of: setting), json: .string(word.stored(plan)))
    case .name(let name):
      guard setting != .offer else {
        return estimate.rental.map { ComparedValue(words: PartWords.title($0.offer), $0.offer.id.rawValue) } ?? .none
      }
      return ComparedValue(value(of: setting), json: .string(name.stored(plan) ?? ""))
    }
  }

  /// A number as its figure; what its label says of its unit is not said again.
  private func compared(_ setting: Setting, _ number: NumberSetting) -> Shown {
    if number.unit == .moneyPerDay { return money(number.value(in: estimated).map { Money(rounding: $0) }) }
    return setting.figure.map { shown($0) } ?? value(of: setting)
  }
}
