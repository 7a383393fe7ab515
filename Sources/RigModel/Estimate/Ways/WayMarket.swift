/// What can be had for a goal's work beside the own rig.
struct WayMarket {
  let plan: Plan
  let run: ModelRun
  let work: WorkAmount
  let catalog: Catalog

  init(_ plan: Plan, _ run: ModelRun, _ work: WorkAmount, in catalog: Catalog) {
    (self.plan, self.run, self.work, self.catalog) = (plan, run, work, catalog)
  }

  /// The providers of notebooks.
  static let notebooks: Set<String> = ["colab"]

  /// Everything that a way may take, those that do the work first, the cheapest of them first.
  func options(_ way: Way) -> [WayOption] {
    switch way {
    case .own: []
    case .rented: hourly { !WayMarket.notebooks.contains($0.provider) }
    case .notebook: hourly { WayMarket.notebooks.contains($0.provider) }
    case .monthly: catalog.offers.compactMap(contract).ranked
    case .hosted: catalog.hosted.filter { $0.model == run.model.id }.map(hosted).ranked
    }
  }

  /// By the hour, for the hours that the work takes.
  private func hourly(_ isWanted: (Offer) -> Bool) -> [WayOption] {
    let (pricing, newest) = (plan.rental.pricing, catalog.offers.newestPrice(plan.rental.pricing))
    let storage = plan.rental.storagePerDay.units * work.days
    return catalog.offers.filter { isWanted($0) && ($0.monthly == nil || $0.rate(pricing) != nil) }.map { offer in
      let (ability, hours) = ability(of: offer)
      let rate = offer.taxedRate(for: plan, in: catalog).flatMap { $0.value > 0 ? $0 : nil }
      let cost = rate.flatMap { rate in hours.map { rate.value * $0 * work.days + storage } }
      let price: WayOption.State =
        rate == nil
        ? .unpriced
        : offer.isOutdated(pricing, on: newest) ? .old : offer.isQuoted(pricing) ? .does : .unquoted
      let state = !offer.isOffered ? .withdrawn : ability == .does ? price : ability
      return WayOption(.offer(offer), state, hours: hours, cost: cost, fixed: storage)
    }.ranked
  }

  /// By the month, for whole months, as many machines as the work takes day and night.
  private func contract(_ offer: Offer) -> WayOption? {
    guard let terms = offer.monthly else { return nil }
    let (ability, hours) = ability(of: offer)
    let state = offer.isOffered ? ability : .withdrawn
    let tax = 1 + (offer.includesVAT ? 0 : plan.taxOnRent(in: catalog) ?? 0)
    guard let hours, let rate = catalog.factor(from: offer.currency, to: plan.currency) else {
      return WayOption(.offer(offer), state == .does ? .unpriced : state, hours: hours)
    }
    let machines = max(1, (hours / 24 - 1e-9).rounded(.up))
    let factor = rate * tax * machines
    let cost = terms.cost(plan.usage.days).units * factor
    return WayOption(
      .offer(offer), state, hours: hours, machines: machines, cost: cost, fixed: cost,
      capacity: work.perDay / hours * 24 * machines, stairs: MonthlyStairs(terms: terms, factor: factor))
  }

  /// By what is read and written.
  private func hosted(_ price: HostedPrice) -> WayOption {
    let cost = price.perUnit(for: plan, in: catalog).map { $0 * work.perDay * work.days }
    return WayOption(.hosted(price), cost == nil ? .unpriced : .does, cost: cost)
  }

  /// A way of several offers, at the cheapest of them.
  func cost(_ way: Way, _ options: [WayOption]) -> WayCost {
    let able = options.prefix { $0.state == .does }
    guard let cheapest = able.first, let dearest = able.last else { return .none(way) }
    let perUnit = ((cheapest.cost ?? 0) - cheapest.fixed) / (work.perDay * work.days)
    return WayCost(way, cheapest, low: cheapest.cost, high: dearest.cost, perUnit: perUnit, days: work.days)
  }

  /// Whether an offer's instance can do the work, whatever it costs, and the hours a day that this takes.
  private func ability(of offer: Offer) -> (WayOption.State, Double?) {
    guard let run = run(on: offer), run.fit != .unknown else { return (.unknown, nil) }
    guard run.runs else { return (.small, nil) }
    guard !run.asksForUnknownMemory else { return (.asking, nil) }
    guard run.total != nil else { return (.unknown, nil) }
    return work.hours(on: run).map { (.does, $0) } ?? (.slow, nil)
  }

  /// How an offer's instance runs the model, its weights stored as on the rig; `nil` when its card is unknown.
  private func run(on offer: Offer) -> ModelRun? {
    var request = run.request
    request.countsMeasured = false
    return InstanceRuns.run(run.model, run.quantization, request, on: RentedMachine(offer), in: catalog)
  }
}
