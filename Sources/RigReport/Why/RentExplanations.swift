import RigModel

extension Report {
  func rentExplanation(_ figure: Figure) -> Explanation {
    let basis = basis(of: figure)
    guard let rental = estimate.rental else {
      return Explanation("Rent", "Nothing is rented: choose an offer", [])
    }
    let name = figure == .rent ? "Rent" : "Rent, \(Words.basis(basis))"
    if basis == .cheapest { return cheapestExplanation(name, figure, rental) }
    let factor = basis == .equalWork ? "speed" : basis == .whole ? "instances" : "share"
    return Explanation(
      name, "Rent = rate × hours × \(factor)",
      [
        term("rate", .rate, rateOrigin(rental)), term("hours", .hours, hoursOrigin),
        instancesTerm(basis, rental, factor), result("rent", figure, Words.basis(basis)),
      ], source: offerSource(rental.offer))
  }

  private func basis(of figure: Figure) -> Basis {
    switch figure {
    case .proRata: .proRata
    case .whole: .whole
    case .cheapestRent: .cheapest
    case .equalWorkRent: .equalWork
    default: plan.rental.basis
    }
  }

  private func cheapestExplanation(_ name: String, _ figure: Figure, _ rental: RentalCost) -> Explanation {
    let place = "\(rental.offer.provider) \(rental.offer.region)".visible
    var why = Explanation(
      name, "Rent = hours × the proven cheapest set of whole instances of \(place)",
      (rental.cheapest?.items ?? []).map(itemTerm) + [term("hours", .hours, hoursOrigin), result("rent", figure)],
      source: offerSource(rental.offer))
    let leftOut = rental.cheapest?.leftOut ?? 0
    if leftOut > 0 {
      let words = "of the region, withdrawn or with a price much older than the newest one"
      why.leftOut = [Explanation.Line(value: Words.count(Double(leftOut), "offer"), text: words)]
    }
    return why
  }

  private func itemTerm(_ item: CheapestSet.Item) -> Explanation.Term {
    let rate = item.offer.taxedRate(for: plan, in: catalog).map { numbers.rate($0) } ?? "?"
    return Explanation.Term(
      name: "\(item.quantity) × \(item.offer.instance.visible)", value: rate,
      formula: "\(PartWords.content(item.offer, in: catalog)), \(date(item.offer.asOf))", topic: .offer(item.offer.id))
  }

  private func instancesTerm(_ basis: Basis, _ rental: RentalCost, _ name: String) -> Explanation.Term {
    guard basis != .equalWork else { return term(name, .speed, "the rig's, an instance being 1") }
    let value = basis == .whole ? rental.instances(basis).map { Numbers.short($0, decimals: 2) } : shareText(rental)
    return Explanation.Term(
      name: name, value: value ?? "?", formula: shareOrigin(basis, rental), topic: .figure(.share))
  }

  /// Rent on a basis as a term, with its numbers below.
  func rentTerm(_ figure: Figure) -> Explanation.Term {
    guard let rental = estimate.rental else { return term("rent", figure, "no offer chosen") }
    let basis = basis(of: figure)
    if basis == .cheapest { return term("rent", figure, "= \(cheapestSet(rental)) × \(shown(.hours).text)") }
    let factor = instancesTerm(basis, rental, "")
    let details = [
      line(.rate, rateOrigin(rental)), line(.hours, hoursOrigin),
      Explanation.Line(value: factor.value, text: factor.formula, topic: factor.topic),
    ]
    return term("rent", figure, "= \(shown(.rate).text) × \(shown(.hours).text) × \(factor.value)", details)
  }

  private func shareOrigin(_ basis: Basis, _ rental: RentalCost) -> String {
    let share = "\(cardsOfOffer(rental)) in \(rental.offer.instance.visible)"
    return basis == .whole ? "\(share), rounded up: whole" : "\(share): \(Words.basis(basis))"
  }
}
