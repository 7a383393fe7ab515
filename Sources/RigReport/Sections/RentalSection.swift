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
    let gone = offer.isOffered ? "" : "; listed, but not offered any more"
    let words = "\(PartWords.title(offer)), \(PartWords.content(offer, in: catalog))\(gone)"
    let id = Shown(text: offer.id.rawValue.visible, number: "", unit: "")
    let auto: [Row.Detail] = rental.auto.map { [.text($0.explanation(numbers))] } ?? []
    return Row(
      cells: ["Offer", "", words], details: auto, records: [Record("Offer", id), Record("Basis", shown(.basis))])
  }

  private func rateRow(_ rental: RentalCost) -> Row {
    var record = Record("Rate", shown(.rate))
    if !rental.isRateOverridden {
      record.asOf = rental.offer.asOf(plan.rental.pricing)
      record.source = rental.offer.source
    }
    return Row(
      cells: ["Rate", rental.isByTheHour ? shown(.rate).text : "—", rateRemark(rental)],
      details: [.text(listClaim(rental.offer)), .source(rental.offer.source)], records: [record])
  }

  /// The prices of an offer as its provider lists them.
  public func listClaim(_ offer: Offer) -> String {
    let numbers = Numbers(offer.currency)
    let prices =
      Pricing.allCases.compactMap { way in
        offer.rate(way).map { "\(numbers.rate($0)) \(Words.pricing(way))" }
      } + [offer.monthly.map { $0.words(in: offer.currency) }].compactMap(\.self)
    let tax = offer.includesVAT ? "with tax" : "without tax"
    let none = offer.isFree ? "free" : "no price"
    return "list: \(prices.isEmpty ? none : prices.joined(separator: ", ")), \(tax); \(dates(of: offer))"
  }

  private func basisRow(_ basis: Basis, _ rental: RentalCost) -> Row {
    let figure = Figure(rentOn: basis)
    let chosen = basis == plan.rental.basis ? "; chosen" : ""
    return row(figure, counted(basis, rental) + chosen)
  }

  /// How many instances a basis counts, in words.
  func counted(_ basis: Basis, _ rental: RentalCost) -> String {
    let hours = "\(Numbers.short(rental.hours.value, decimals: 2)) h"
    guard let instances = rental.instances(basis) else { return whyUncounted(basis, rental) }
    switch basis {
    case .proRata: return "\(hours) × \(billedPart(rental))"
    case .whole: return "\(hours) × \(Words.count(instances, "instance"))"
    case .cheapest: return "\(hours) × \(cheapestSet(rental)), proven\(leftOut(rental))"
    case .equalWork:
      return "\(hours) × \(Numbers.grouped(instances, decimals: 2))\(range(rental.speed)) of an instance's speed"
    }
  }

  /// ` (0.13 to 0.28)`, where rules or measurements disagree.
  private func range(_ speed: SpeedRatio?) -> String {
    guard let speed, speed.isRange else { return "" }
    return " (\(Numbers.grouped(speed.low, decimals: 2)) to \(Numbers.grouped(speed.high, decimals: 2)))"
  }

  /// `; whole instances; 5 old, withdrawn or unquoted offers left out`, where it costs more than the share of one.
  private func leftOut(_ rental: RentalCost) -> String {
    let count = rental.cheapest?.leftOut ?? 0
    let offers = count == 0 ? "" : "; left out: \(Words.count(Double(count), "offer")), old, withdrawn or no quote"
    return (isDearerThanShare(rental) ? "; only whole instances" : "") + offers
  }

  private func whyUncounted(_ basis: Basis, _ rental: RentalCost) -> String {
    if estimate.gpus.cards == 0 { return "no GPU" }
    if basis == .cheapest {
      return rental.auto == nil
        ? "no proven set: none holds the rig at a price, or too many to try" : "no proven set: too many to try"
    }
    if rental.billedShare == nil { return tooSmall }
    return plan.usage.workload == .training ? "no speed for training" : "unknown speed"
  }
}
