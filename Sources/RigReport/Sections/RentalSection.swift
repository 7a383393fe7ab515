import RigModel

extension Report {
  /// What would be rented instead, on every basis.
  var rentalSection: Section {
    Section(
      title: "Rental", columns: [.left(), .right("Figure"), .left("How")],
      rows: estimate.rental.map { rental in
        [offerRow(rental), rateRow(rental)] + Basis.allCases.map { basisRow($0, rental) }
      } ?? [])
  }

  private func offerRow(_ rental: RentalCost) -> Row {
    let offer = rental.offer
    let gone = offer.isOffered ? "" : tr("; listed, but not offered any more")
    let words = "\(PartWords.title(offer)), \(PartWords.content(offer, in: catalog))\(gone)"
    let id = Shown(text: offer.id.rawValue.visible, number: "", unit: "")
    let auto: [Row.Detail] = rental.auto.map { [.text($0.explanation(numbers))] } ?? []
    return Row(
      cells: [tr("Offer"), "", words], details: auto, records: [Record("Offer", id), Record("Basis", shown(.basis))])
  }

  private func rateRow(_ rental: RentalCost) -> Row {
    var record = Record("Rate", shown(.rate))
    if !rental.isRateOverridden {
      record.asOf = rental.offer.asOf(plan.rental.pricing)
      record.source = rental.offer.source
    }
    return Row(
      cells: [tr("Rate"), rental.isByTheHour ? shown(.rate).text : "—", rateRemark(rental)],
      details: [.text(listClaim(rental.offer)), .source(rental.offer.source)], records: [record])
  }

  /// The prices of an offer as its provider lists them.
  public func listClaim(_ offer: Offer) -> String {
    let numbers = Numbers(offer.currency)
    let prices =
      Pricing.allCases.compactMap { way in
        offer.rate(way).map { "\(numbers.rate($0)) \(Words.pricing(way))" }
      } + [offer.monthly.map { $0.words(in: offer.currency) }].compactMap(\.self)
    let (tax, dates) = (offer.includesVAT ? tr("with tax") : tr("without tax"), dates(of: offer))
    guard prices.isEmpty else { return tr("list: \(prices.joined(separator: ", ")), \(tax); \(dates)") }
    return offer.isFree ? tr("list: free, \(tax); \(dates)") : tr("list: no price, \(tax); \(dates)")
  }

  private func basisRow(_ basis: Basis, _ rental: RentalCost) -> Row {
    let figure = Figure(rentOn: basis)
    let words = counted(basis, rental)
    return row(figure, basis == plan.rental.basis ? tr("\(words); chosen") : words)
  }

  /// How many instances a basis counts, in words.
  func counted(_ basis: Basis, _ rental: RentalCost) -> String {
    let hours = "\(Numbers.short(rental.hours.value, decimals: 2)) h"
    guard let instances = rental.instances(basis) else { return whyUncounted(basis, rental) }
    switch basis {
    case .proRata: return "\(hours) × \(billedPart(rental))"
    case .whole: return "\(hours) × \(Words.count(instances, "instance"))"
    case .cheapest: return tr("\(hours) × \(cheapestSet(rental)), proven\(leftOut(rental))")
    case .equalWork:
      let share = Numbers.grouped(instances, decimals: 2) + range(rental.speed)
      return tr("\(hours) × \(share) of an instance's speed")
    }
  }

  /// ` (0.13 to 0.28)`, where rules or measurements disagree.
  private func range(_ speed: SpeedRatio?) -> String {
    guard let speed, speed.isRange else { return "" }
    return tr(" (\(Numbers.grouped(speed.low, decimals: 2)) to \(Numbers.grouped(speed.high, decimals: 2)))")
  }

  /// `; whole instances; 5 old, withdrawn or unquoted offers left out`, where it costs more than the share of one.
  private func leftOut(_ rental: RentalCost) -> String {
    let count = rental.cheapest?.leftOut ?? 0
    let offers = Words.count(Double(count), "offer")
    return (isDearerThanShare(rental) ? tr("; only whole instances") : "")
      + (count == 0 ? "" : tr("; left out: \(offers), old, withdrawn or no quote"))
  }

  private func whyUncounted(_ basis: Basis, _ rental: RentalCost) -> String {
    if estimate.gpus.cards == 0 { return tr("no GPU") }
    if basis == .cheapest {
      return rental.auto == nil
        ? tr("no proven set: none holds the rig at a price, or too many to try") : tr("no proven set: too many to try")
    }
    if rental.billedShare == nil { return tooSmall }
    return plan.isForTraining ? tr("no speed for training") : tr("unknown speed")
  }
}
