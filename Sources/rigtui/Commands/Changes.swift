import ArgumentParser
import RigCatalog
import RigModel

/// What a command changes of a plan before it is computed; the last of a repeated option wins.
struct Changes: ParsableArguments {
  @Option(
    help: ArgumentHelp("Set how many of a part, 0…64; 1 when left out, 0 removes.", valueName: "ID[=QTY]"),
    completion: .parts)
  var part: [String] = []

  @OptionGroup var others: OtherChanges

  /// Changes a plan; amounts are in the currency that results.
  /// - Parameter defaults: what plans hold where they say nothing.
  func apply(to plan: inout Plan, in catalog: Catalog, _ defaults: PlanDefaults) throws(Failure) {
    for text in part {
      let (id, value) = try Choice.pair(text, "--part", catalog)
      let quantity = try Number.integer(value ?? "1", "--part \(id)", in: Limits.quantity)
      plan.put(id, quantity, in: catalog)
    }
    try others.apply(to: &plan, in: catalog, defaults)
  }
}

/// The same but for parts.
struct OtherChanges: ParsableArguments {
  @Option(help: ArgumentHelp("Set the price of one unit of a part.", valueName: "ID=PRICE"), completion: .parts)
  var price: [String] = []

  @Option(
    help: ArgumentHelp(
      "A part that is owned already, so many of which cost nothing; all when left out.", valueName: "ID[=N]"),
    completion: .parts)
  var own: [String] = []

  @Option(
    help: ArgumentHelp("Set what a card may draw, 1…5000 W; 0 takes the limit away.", valueName: "ID=W"),
    completion: .parts(of: [.gpu]))
  var limit: [String] = []

  @OptionGroup
  var settings: SettingOptions

  /// Changes a plan; amounts are in the currency that results.
  /// - Parameter defaults: what is set for all plans.
  func apply(to plan: inout Plan, in catalog: Catalog, _ defaults: PlanDefaults) throws(Failure) {
    let country = plan.power.country
    try convert(&plan, catalog)
    try changeUnits(&plan, catalog)
    try settings.apply(to: &plan, in: catalog)
    defaults.leaveHome(&plan, from: country, keeping: Set(settings.typed.keys), in: catalog)
  }

  private func convert(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    guard let currency = settings.typed[.currency], case .name(let setting) = Setting.currency.form else { return }
    let name = try Choice.name(currency, "--currency", setting, catalog)
    guard let converted = plan.converted(to: CurrencyCode(rawValue: name), in: catalog) else {
      throw Failure.usage("--currency: an amount of the plan leaves its range in \(name)")
    }
    plan = converted
  }

  private func changeUnits(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    for text in price {
      let (id, value) = try Choice.pair(text, "--price", catalog)
      guard let value else {
        throw Failure.usage("--price: found \(Wording.quoted(text)), expected ID=PRICE, such as p40=170")
      }
      let amount = try Number.value(value, "--price \(id)", in: Limits.price)
      plan.prices[id] = PriceOverride(each: Money(rounding: amount))
    }
    for text in limit { try setLimit(text, &plan, catalog) }
    for text in own {
      let (id, value) = try Choice.pair(text, "--own", catalog)
      let units = try value.map { text throws(Failure) in try Number.integer(text, "--own \(id)", in: Limits.quantity) }
      plan.own(id, units)
    }
  }

  private func setLimit(_ text: String, _ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    let (id, value) = try Choice.pair(text, "--limit", catalog, of: [.gpu])
    guard let value, catalog[id]?.kind == .gpu else {
      throw Failure.usage("--limit: found \(Wording.quoted(text)), expected GPU=W, such as p40=180")
    }
    let watts = try Number.value(value, "--limit \(id)", in: 0...Limits.power.upperBound)
    guard watts == 0 || Limits.power.contains(watts) else {
      throw Failure.usage("--limit \(id): found \(Wording.quoted(value)), expected 0 or a number from 1 to 5000")
    }
    plan.limits[id] = watts > 0 ? Watts(watts) : nil
  }
}
