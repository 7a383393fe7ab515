import RigModel

extension Report {
  /// When an offer's price for the plan's way of paying was seen, in words.
  func date(of offer: Offer) -> String { date(of: offer, plan.rental.pricing) }

  /// When the prices of an offer were seen: `2026-07-20`, or of each one where they differ.
  public func dates(of offer: Offer) -> String {
    let ways = Pricing.allCases.filter { offer.rate($0) != nil }
    let dates = ways.map { date(of: offer, $0) }
    guard Set(dates).count > 1 else { return dates.first ?? date(offer.asOf) }
    return zip(ways, dates).map { "\(Words.pricing($0)) \($1)" }.joined(separator: ", ")
  }

  private func date(of offer: Offer, _ pricing: Pricing) -> String {
    offer.asOf(pricing).map { date($0) } ?? tr("without a date")
  }
}
