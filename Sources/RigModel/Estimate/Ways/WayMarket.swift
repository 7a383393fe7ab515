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

  /// An offer, hours a day that it takes, and what it costs over the plan's days.
  private struct Priced {
    let id: String
    let provider: String
    let cost: Double
    let fixed: Double
    let capacity: Double
  }

  /// By the hour, for the hours that the work takes.
  var rented: WayCost { hourly(.rented) { !WayMarket.notebooks.contains($0.provider) } }

  /// In a notebook, for the hours that the work takes.
  var notebook: WayCost { hourly(.notebook) { WayMarket.notebooks.contains($0.provider) } }

  private func hourly(_ way: Way, _ isWanted: (Offer) -> Bool) -> WayCost {
    let storage = plan.rental.storagePerDay.units * work.days
    let newest = catalog.offers.newestPrice(plan.rental.pricing)
    let priced = catalog.offers.compactMap { offer -> Priced? in
      guard isWanted(offer), offer.isOffered, !offer.isOutdated(plan.rental.pricing, on: newest),
        offer.isQuoted(plan.rental.pricing),
        let rate = offer.taxedRate(for: plan, in: catalog), rate.value > 0,
        let hours = run(on: offer).flatMap(work.hours)
      else { return nil }
      return Priced(
        id: offer.id.rawValue, provider: offer.provider, cost: rate.value * hours * work.days + storage, fixed: storage,
        capacity: .infinity)
    }
    return cost(way, priced, chosen: plan.rental.offer?.rawValue)
  }

  /// By the month, for whole months, as many machines as the work takes day and night.
  var monthly: WayCost {
    let tax = 1 + (plan.taxOnRent(in: catalog) ?? 0)
    let priced = catalog.offers.compactMap { offer -> Priced? in
      guard offer.isOffered, let terms = offer.monthly,
        let factor = catalog.factor(from: offer.currency, to: plan.currency),
        let hours = run(on: offer).flatMap(work.hours)
      else { return nil }
      let one = terms.cost(plan.usage.days).units * factor * (offer.includesVAT ? 1 : tax)
      let machines = (hours / 24 - 1e-9).rounded(.up)
      return Priced(
        id: offer.id.rawValue, provider: offer.provider, cost: one * machines, fixed: one * machines,
        capacity: work.perDay / hours * 24 * machines)
    }
    return cost(.monthly, priced, chosen: plan.rental.offer?.rawValue)
  }

  /// By what is read and written.
  var hosted: WayCost {
    let tax = 1 + (plan.taxOnRent(in: catalog) ?? 0)
    let priced = catalog.hosted.filter { $0.model == run.model.id }.compactMap { price -> Priced? in
      guard let factor = catalog.factor(from: price.currency, to: plan.currency) else { return nil }
      let each = price.perUnit(plan.goal) * factor * tax
      return Priced(
        id: price.id, provider: price.provider, cost: each * work.perDay * work.days, fixed: 0, capacity: .infinity)
    }
    return cost(.hosted, priced, chosen: nil)
  }

  /// A way of several offers: the plan's own where it can do it, else the cheapest.
  private func cost(_ way: Way, _ priced: [Priced], chosen: String?) -> WayCost {
    guard let cheapest = priced.min(by: { $0.cost < $1.cost }), let dearest = priced.map(\.cost).max() else {
      return .none(way)
    }
    let taken = priced.first { $0.id == chosen } ?? cheapest
    return WayCost(
      way, offer: taken.id, provider: taken.provider, fits: true, low: cheapest.cost, cost: taken.cost, high: dearest,
      fixed: taken.fixed, perUnit: (taken.cost - taken.fixed) / (work.perDay * work.days), capacity: taken.capacity,
      days: work.days)
  }

  /// How an offer's instance runs the model, its weights stored as on the rig; `nil` when its card is unknown.
  private func run(on offer: Offer) -> ModelRun? {
    var request = run.request
    request.countsMeasured = false
    let machine = InstanceRuns.Machine(
      gpu: offer.gpu, devices: offer.devices, vram: offer.vram, memory: offer.memory)
    return InstanceRuns.run(run.model, run.quantization, request, on: machine, in: catalog)
  }
}

extension HostedPrice {
  /// What one unit costs: a token written with those that are read for it, an image, an hour of audio.
  ///
  /// Tokens: output + p ÷ (1 − p) × ((1 − cached) × input + cached × cached input), a million of each.
  func perUnit(_ goal: Goal) -> Double {
    guard unit == .millionTokens, let input else { return output }
    let read = goal.promptShare / (1 - goal.promptShare)
    return (output + read * ((1 - goal.cachedShare) * input + goal.cachedShare * (cachedInput ?? input))) / 1_000_000
  }
}
