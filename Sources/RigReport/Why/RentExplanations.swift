import RigModel

extension Report {
  func rentExplanation(_ figure: Figure) -> Explanation {
    guard let rental = estimate.rental else {
      return Explanation(tr("Rent"), tr("Nothing is rented: choose an offer"), [])
    }
    let basis = Basis.allCases.first { Figure(rentOn: $0) == figure } ?? plan.rental.basis
    let title = figure == .rent ? figure.label : figure.name
    let source = offerSource(rental.offer)
    if basis == .cheapest { return cheapestExplanation(figure, title, rental) }
    return explanation(figure, title, lead: tr("Rent"), remark: Words.basis(basis), source: source)
  }

  private func cheapestExplanation(_ figure: Figure, _ title: String, _ rental: RentalCost) -> Explanation {
    let place = "\(rental.offer.provider) \(rental.offer.region)".visible
    var why = explanation(
      figure, title, lead: tr("Rent"), words: tr("hours × the proven cheapest set of whole instances of \(place)"),
      rows: formula(of: figure)?.inputs ?? [hoursInput], source: offerSource(rental.offer))
    let leftOut = rental.cheapest?.leftOut ?? 0
    if leftOut > 0 {
      let words = tr("of the region, withdrawn, or with a price that is no quote or much older than the newest one")
      why.leftOut = [Explanation.Line(value: Words.count(Double(leftOut), "offer"), text: words)]
    }
    if isDearerThanShare(rental) {
      let words = tr("pro rata, less: it bills \(billedPart(rental)), a set is of whole instances that are sold today")
      why.leftOut.append(line(.proRata, words))
    }
    return why
  }
}
