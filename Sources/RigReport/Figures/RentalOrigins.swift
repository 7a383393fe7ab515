import RigModel

extension Report {
  /// Where the rate comes from, in few words.
  func rateOrigin(_ rental: RentalCost) -> String {
    guard rental.isRateOverridden else {
      guard rental.rate != nil else { return rateRemark(rental) }
      return "\(Words.pricing(plan.rental.pricing)), \(taxRemark(rental)), \(date(of: rental.offer))"
    }
    guard let listed = rental.offer.rate(plan.rental.pricing) else { return tr("set; the catalog has none") }
    let converted = catalog.factor(from: rental.offer.currency, to: plan.currency).map { listed * $0 }
    let own = rental.offer.currency == plan.currency ? "" : converted.map { " = \(numbers.rate($0))" } ?? ""
    return tr("set; catalog \(Numbers(rental.offer.currency).rate(listed))\(own)")
  }

  /// The tax that the rate holds, in words.
  func taxRemark(_ rental: RentalCost) -> String {
    if rental.offer.includesVAT { return tr("tax included") }
    return rental.vat.map { tr("with \(Words.share($0)) \(taxOrigin)") } ?? tr("without value-added tax")
  }

  /// The tax that the rate holds, or why there is no rate.
  func rateRemark(_ rental: RentalCost) -> String {
    if rental.isRateOverridden { return tr("set, no tax on top") }
    guard rental.rate == nil else { return taxRemark(rental) }
    if rental.offer.isFree { return tr("free: not counted, as it may end any day") }
    guard rental.isByTheHour else { return tr("by the month: not counted by the hour") }
    return tr("no price \(Words.pricing(plan.rental.pricing))")
  }

  /// Whose tax it is: `value-added tax of France`.
  var taxOrigin: String {
    plan.rental.vat == nil ? tr("value-added tax of \(countryName)") : tr("value-added tax, set")
  }

  /// What the hours of work are made of: `7 days × 24 hours a day`.
  var hoursOrigin: String { tr("\(shown(.days).text) × \(Words.count(plan.usage.hoursPerDay.value, "hour")) a day") }

  /// The billed share as a fraction of cards, `3/4`, or of memory, `72/96 GB`; 1 where one instance is enough.
  func shareText(_ rental: RentalCost) -> String {
    guard let billed = rental.billedShare, billed != rental.share else {
      return "\(estimate.gpus.cards)/\(Numbers.short(rental.offer.cards(in: catalog), decimals: 2))"
    }
    let memory = [needOfOne, memory(of: rental.offer)].map { Numbers.short($0.value, decimals: 2) }
    return billed == 1 ? "1" : tr("\(memory[0])/\(memory[1]) GB")
  }

  /// What of an instance is billed pro rata, in words: `3 of 4 cards`, `72 of 96 GB`, `the whole rig`.
  func billedPart(_ rental: RentalCost) -> String {
    guard let billed = rental.billedShare, billed != rental.share else { return cardsOfOffer(rental) }
    guard billed != 1 else { return tr("the whole rig") }
    let memory = Numbers.short(memory(of: rental.offer).value, decimals: 1)
    return tr("\(Numbers.short(needOfOne.value, decimals: 2)) of \(memory) GB")
  }

  /// The memory that one model has in the rig.
  private var needOfOne: Gibibytes { estimate.oneModel(of: plan) }

  /// The memory of one instance; 0 when unknown.
  private func memory(of offer: Offer) -> Gibibytes {
    offer.deviceMemory(in: catalog).map { $0 * offer.devices } ?? .zero
  }

  /// Why one model cannot be put on an offer.
  var tooSmall: String { tr("one model has \(Numbers.memory(needOfOne)) in the rig, an instance less") }

  /// The share in cards: `3 of 4 cards`, or `2 cards for 1` of an instance that has fewer.
  func cardsOfOffer(_ rental: RentalCost) -> String {
    let offered = rental.offer.cards(in: catalog)
    let own = estimate.gpus.cards
    let count = Numbers.short(offered, decimals: 2)
    if Double(own) > offered { return tr("\(Words.count(Double(own), "card")) for \(count)") }
    return Language.spoken.isOne(offered) ? tr("\(own) of \(count) card") : tr("\(own) of \(count) cards")
  }

  /// The cheapest set in words: `2 × g5.xlarge and 1 × g5.12xlarge`.
  func cheapestSet(_ rental: RentalCost) -> String {
    let items = rental.cheapest?.items.map { "\($0.quantity) × \($0.offer.instance.visible)" } ?? []
    return items.joined(separator: tr(" and "))
  }

  /// Whether the cheapest set costs more than the share of one instance.
  func isDearerThanShare(_ rental: RentalCost) -> Bool {
    guard let set = rental.cost(.cheapest), let share = rental.cost(.proRata) else { return false }
    return set > share
  }

  /// What stands behind an offer: its name, how it is paid for, source and date.
  func offerSource(_ offer: Offer) -> String {
    tr("\(PartWords.title(offer)): \(offer.source.visible), \(date(of: offer))")
  }
}

extension RentalCost {
  /// Whether it is rented by the hour; free tiers and contracts by the month are not.
  var isByTheHour: Bool { rate != nil || !offer.isFree && offer.monthly == nil }
}
