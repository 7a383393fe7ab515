/// The currency.
extension Setting {
  static let money: [Setting] = [currency]

  /// The currency of every amount in a plan; another one converts them.
  public static let currency = Setting(
    "currency", "Currency", at: (.money, nil, "currency"), takes: "CODE",
    help: "Convert the plan; amounts given here are in this currency.",
    .name(
      NameSetting(
        noun: "currency", example: "EUR", advice: nil, isCapital: true, usual: Plan.usual.currency.rawValue,
        isKnown: { $1.knows(CurrencyCode(rawValue: $0)) }, names: { $0.rates.map(\.currency.rawValue) },
        stored: { $0.currency.rawValue },
        store: { plan, name, catalog in
          let code = name.map(CurrencyCode.init(rawValue:)) ?? Plan.usual.currency
          plan = plan.converted(to: code, in: catalog) ?? plan
        })))
}
