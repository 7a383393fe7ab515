import ArgumentParser
import RigModel

/// What a command changes of a plan before it is computed; the last of a repeated option wins.
struct Changes: ParsableArguments {
  @Option(help: ArgumentHelp("Set how many of a part, 0…64; 1 when left out, 0 removes.", valueName: "ID[=QTY]"))
  var part: [String] = []

  @Option(help: ArgumentHelp("Set the price of one unit of a part.", valueName: "ID=PRICE"))
  var price: [String] = []

  @Option(help: ArgumentHelp("A part that is owned already and costs nothing.", valueName: "ID"))
  var own: [String] = []

  @Option(help: ArgumentHelp("Days of use, 0…3650.", valueName: "N"))
  var days: String?

  @Option(help: ArgumentHelp("Hours of work a day, 0…24.", valueName: "H"))
  var hoursPerDay: String?

  @Option(
    help: ArgumentHelp("decode (language), image, video, training, or the article's speeds.", valueName: "W")
  )
  var workload: String?

  @Option(help: ArgumentHelp("Independent jobs, or one model over all devices.", valueName: "jobs|one"))
  var work: String?

  @Option(help: ArgumentHelp("Share of the span between idle and peak that the GPUs draw, 0…1.", valueName: "L"))
  var load: String?

  @Flag(help: "The rig stays on when it does not work.")
  var leftOn = false

  @Option(help: ArgumentHelp("The country of electricity price and tax, such as FR.", valueName: "CC"))
  var country: String?

  @Option(help: ArgumentHelp("Price of electricity.", valueName: "PRICE_PER_KWH"))
  var tariff: String?

  @Option(
    help: ArgumentHelp(
      "What would be rented instead, at the catalog's rate; auto is the cheapest that can do it.", valueName: "ID"))
  var offer: String?

  @Option(help: ArgumentHelp("How it is paid for.", valueName: "on-demand|spot"))
  var pricing: String?

  @Option(help: ArgumentHelp("Price of an hour of rental; no tax comes on top.", valueName: "PRICE_PER_HOUR"))
  var rate: String?

  @Option(help: ArgumentHelp("Value-added tax on the offer, 0…1.", valueName: "VAT"))
  var vat: String?

  @Option(help: ArgumentHelp("Storage rented beside the offer.", valueName: "PRICE_PER_DAY"))
  var storage: String?

  @Option(help: ArgumentHelp("How much is rented.", valueName: "prorata|whole|cheapest|equal-work"))
  var basis: String?

  @Option(help: ArgumentHelp("Share of the price that a sale brings back, 0…1.", valueName: "SHARE"))
  var resale: String?

  @OptionGroup
  var prices: PriceChanges

  @Option(help: ArgumentHelp("Convert the plan; amounts given here are in this currency.", valueName: "CODE"))
  var currency: String?

  /// Changes a plan; amounts are in the currency that results.
  func apply(to plan: inout Plan, in catalog: Catalog) throws(Failure) {
    try convert(&plan, catalog)
    try changeParts(&plan, catalog)
    try changeUsage(&plan)
    try changeMoney(&plan, catalog)
    try changeRental(&plan, catalog)
    try prices.apply(to: &plan)
  }

  private func convert(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    guard let currency else { return }
    let codes = catalog.rates.map(\.currency.rawValue)
    let name = try Choice.named(currency.uppercased(), "--currency", among: codes, shown: currency)
    guard let converted = plan.converted(to: CurrencyCode(rawValue: name), in: catalog) else {
      throw Failure.usage("--currency: an amount of the plan leaves its range in \(name)")
    }
    plan = converted
  }

  private func changeParts(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    for text in part {
      let (id, value) = try Choice.pair(text, "--part", catalog)
      let quantity = try Number.integer(value ?? "1", "--part \(id)", in: Limits.quantity)
      plan.put(id, quantity, in: catalog)
    }
    for text in price {
      let (id, value) = try Choice.pair(text, "--price", catalog)
      guard let value else { throw Failure.usage("--price: found \"\(text)\", expected ID=PRICE, such as p40=170") }
      let amount = try Number.value(value, "--price \(id)", in: Limits.price)
      plan.prices[id] = PriceOverride(each: Money(rounding: amount))
    }
    for text in own { plan.owned.insert(try Choice.part(text, "--own", catalog)) }
  }

  private func changeUsage(_ plan: inout Plan) throws(Failure) {
    if let days { plan.usage.days = Days(try Number.value(days, "--days", in: Limits.days)) }
    if let hoursPerDay {
      plan.usage.hoursPerDay = Hours(try Number.value(hoursPerDay, "--hours-per-day", in: Limits.hoursPerDay))
    }
    if let workload {
      plan.usage.workload = try Choice.of(Workload.self, workload, "--workload")
    }
    if let work { plan.usage.work = try Choice.of(WorkSpread.self, work, "--work") }
    if let load { plan.usage.load = try Number.value(load, "--load", in: Limits.share) }
    if leftOn { plan.usage.leftOn = true }
  }

  private func changeMoney(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    if let country {
      let codes = catalog.tariffs.map(\.country)
      plan.power.country = try Choice.named(
        country.uppercased(), "--country", among: codes, shown: country,
        expected: "a code of `rigtui catalog list tariff` such as GB")
    }
    if let tariff { plan.power.tariff = EnergyPrice(try Number.value(tariff, "--tariff", in: Limits.tariff)) }
    if let resale { plan.resale = try Number.value(resale, "--resale", in: Limits.share) }
  }

  private func changeRental(_ plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    if let offer {
      let names = ["auto"] + catalog.offers.map(\.id.rawValue)
      let id = try Choice.named(offer, "--offer", among: names)
      plan.compare(with: OfferID(rawValue: id))
    }
    if let pricing { plan.rental.pricing = try Choice.of(Pricing.self, pricing, "--pricing") }
    if let rate { plan.rental.rate = HourlyRate(try Number.value(rate, "--rate", in: Limits.rate)) }
    if let vat { plan.rental.vat = try Number.value(vat, "--vat", in: Limits.share) }
    if let storage {
      let amount = try Number.value(storage, "--storage", in: Limits.storagePerDay)
      plan.rental.storagePerDay = Money(rounding: amount)
    }
    if let basis {
      plan.rental.basis = try Choice.of(Basis.self, basis, "--basis")
    }
  }
}
