import RigModel

/// A market in which every way to run one model can be computed by hand.
///
/// The model takes 40 GB of weights for a token, 40 ms on a card of 1,000 GB/s, which reaches 80 % of that: 50 ms, so
/// 20 tokens a second on two cards that take turns. Reading takes no time that anybody knows.
public enum GoalMarket {
  /// What the parts are: two of them hold the model.
  public static let card = part("card", "Card", 400, .gpu(gpu), peak: 250, idle: 10)
  private static let board = part("board", "board + CPU", 110, .platform(platform))
  private static let supply = part("supply", "supply 1300 W", 46, .supply(Supply(rated: Watts(1300), rating: nil)))

  /// - Parameters:
  ///   - drive: the price of the drive without which the rig does not start; the catalog has none when `nil`.
  ///   - hourly: the price of an hour of two cards; in a notebook it is twice as much, and a month costs 200 times as much.
  ///   - written: the hosted price of a million tokens written; those that are read cost half as much.
  ///   - more: further offers.
  ///   - earning: what a host earns with a card in an hour that is let, half of it to twice as much; unknown when `nil`.
  public static func catalog(
    drive: Double? = 20, hourly: Double = 0.5, written: Double = 20, more: [Offer] = [], earning: Double? = nil
  ) -> Catalog {
    let drives = drive.map { [part("drive", "drive", $0, .storage(Storage()))] } ?? []
    return Catalog(
      parts: [card, board, supply] + drives,
      offers: [
        offer("hourly", "cloud", rate: hourly), offer("notebook", "colab", rate: hourly * 2),
        offer(
          "monthly", "host",
          terms: MonthlyTerms(perMonth: Money(rounding: hourly * 200), setup: Money(rounding: hourly * 100))),
      ] + more,
      tariffs: [
        Tariff(
          country: "DE", name: "Germany", price: EnergyPrice(0.4), currency: .euro, carbon: 300, vat: 0,
          source: "a table of prices", asOf: date)
      ], rates: [], models: models(written), earnings: earning.map { [earned($0)] } ?? [])
  }

  /// 200,000 tokens a day of it on two cards, three hours a day for a year in Germany.
  public static var plan: Plan {
    var plan = Plan(name: "goal")
    for (id, count) in [("card", 2), ("board", 1), ("supply", 1), ("drive", 1)] as [(PartID, Int)] {
      plan.setQuantity(id, count)
    }
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(365), Hours(3))
    (plan.goal.model, plan.goal.quantization) = ("llama-3.3-70b", "q4_k_m")
    (plan.goal.amountPerDay, plan.goal.promptShare) = (200_000, 0.5)
    (plan.power.country, plan.rental.offer) = ("DE", "hourly")
    return plan
  }

  private static func earned(_ rate: Double) -> HostEarning {
    HostEarning(
      gpu: "card", low: HourlyRate(rate / 2), each: HourlyRate(rate), high: HourlyRate(rate * 2), currency: .euro,
      source: "a guide for hosts", asOf: date)
  }

  private static let date: CivilDate = {
    guard let date = CivilDate("2026-11-20") else { preconditionFailure("no date") }
    return date
  }()

  private static var gpu: GPU {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    (gpu.bandwidth, gpu.decodeEfficiency) = (Bandwidth(1000), 0.8)
    return gpu
  }

  private static var platform: Platform {
    var platform = Platform()
    platform.ram = Gibibytes(128)
    return platform
  }

  private static func part(
    _ id: PartID, _ name: String, _ price: Double, _ spec: PartSpec, peak: Double? = nil, idle: Double? = nil
  ) -> Part {
    let price = ListPrice(
      each: Money(rounding: price), low: nil, high: nil, currency: .euro, lots: [], kind: .own)
    return Part(
      id: id, name: name, price: price, peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) },
      source: "the source of \(id)", asOf: date, estimated: [], search: "", spec: spec)
  }

  /// An offer of two cards, or of another number of them.
  public static func offer(
    _ id: OfferID, _ provider: String, cards: Double = 2, memory: Gibibytes? = nil, rate: Double? = nil,
    terms: MonthlyTerms? = nil
  ) -> Offer {
    Offer(
      id: id, provider: provider, instance: cards == 2 ? "two cards" : "one card", region: "", gpu: "card",
      devices: cards, vram: Gibibytes(24), memory: memory, onDemand: rate.map { HourlyRate($0) },
      spot: nil, currency: .euro, includesVAT: true, source: "price list of \(provider)", asOf: date, monthly: terms)
  }

  private static func models(_ written: Double) -> ModelList {
    let fit = [
      "quant.q4_k_m.body": "4", "quant.q4_k_m.output": "4", "quant.q4_k_m.embedding": "4", "decode.kv": "1",
      "gpu.card.g": "1.25", "gpu.card.tf32": "1",
    ]
    var model = OpenModel()
    (model.id, model.name, model.parameters) = ("llama-3.3-70b", "Llama 3.3 70B", 80)
    (model.layers, model.hidden, model.vocabulary, model.kvBytesPerToken) = (80, 10, 10, 0)
    let price = HostedPrice(
      id: "hosted", model: model.id, provider: "apiary", unit: .millionTokens, input: written / 2, output: written,
      currency: .euro, source: "price list of apiary", asOf: date)
    return ModelList(
      models: [model], hosted: [price], fit: SpeedFit(fit.map { Coefficient(id: $0.key, value: $0.value) }))
  }
}
