import RigModel

extension Report {
  func rateExplanation(_ figure: Figure) -> Explanation {
    guard let rental = estimate.rental else {
      return Explanation(tr("Offer"), tr("Nothing is rented: choose an offer"), [])
    }
    return switch figure {
    case .rate: rateExplanation(rental)
    case .vat:
      Explanation(
        tr("Value-added tax"),
        tr("Tax comes on top when the list price lacks it, for a private buyer; never on a set rate"),
        [result(tr("tax"), .vat, rental.isRateOverridden ? tr("the rate is set") : taxWords(rental))],
        source: rental.vat == nil ? "" : plan.rental.vat == nil ? tariffSourceText : tr("set in the plan"))
    case .share: explanation(.share, source: offerSource(rental.offer))
    default: speedExplanation(rental)
    }
  }

  private func rateExplanation(_ rental: RentalCost) -> Explanation {
    let offer = rental.offer
    let list = Explanation.Term(listedInput(rental))
    guard !rental.isRateOverridden else {
      let set = result(tr("rate"), .rate, tr("set"))
      return Explanation(tr("Rate"), tr("Rate = the price set in the plan"), [list, set], source: offerSource(offer))
    }
    var why = Explanation(
      tr("Rate"), tr("Rate = list price in \(plan.currency) × (1 + value-added tax)"),
      [list] + rates(from: [offer.currency]).map(rateTerm)
        + [term(tr("tax"), .vat, taxWords(rental)), result(tr("rate"), .rate)], source: offerSource(offer))
    why.expression = formula(of: .rate)
    return why
  }

  private func taxWords(_ rental: RentalCost) -> String { rental.vat == nil ? taxRemark(rental) : taxOrigin }

  func explanation(ofOffer id: OfferID) -> Explanation {
    guard let offer = catalog[id] else {
      return Explanation(id.rawValue.visible, tr("No such offer in the catalog"), [])
    }
    let numbers = Numbers(offer.currency)
    let prices = Pricing.allCases.map { way in
      Explanation.Term(
        name: Words.pricing(way), value: offer.rate(way).map { numbers.rate($0) } ?? "—",
        formula: offer.includesVAT ? tr("with tax") : tr("without tax"))
    }
    let words = PartWords.content(offer, in: catalog) + (offer.isOffered ? "" : tr("; not offered any more"))
    return Explanation(
      PartWords.title(offer), words, prices + rates(from: [offer.currency]).map(rateTerm),
      source: "\(offer.source.visible), \(dates(of: offer))")
  }
}
