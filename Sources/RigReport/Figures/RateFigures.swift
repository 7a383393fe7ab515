import RigModel

/// The offer beside the rig: price, tax, share and speed.
extension FigureEntry {
  static var rate: FigureEntry {
    FigureEntry(Setting.rate.label) { report in
      report.ofRental(report.shownRate)
    } formula: {
      $0.estimate.rental.flatMap($0.rating)
    }
  }
  static var vat: FigureEntry {
    FigureEntry(Setting.vat.comparedLabel) { report in
      report.ofRental { rental in
        rental.vat.map { report.share($0, report.plan.rental.vat == nil ? .none : .set) } ?? .inapplicable
      }
    }
  }
  static var share: FigureEntry {
    FigureEntry("Share") {
      $0.ofRental { Shown($0.share, decimals: 2, "instances") }
    } formula: { report in
      report.estimate.rental.map { .quotient(.input(report.cardsInput), .input(report.offerCardsInput($0))) }
    }
  }
  static var speed: FigureEntry {
    FigureEntry("Speed") { report in
      report.ofRental { $0.speed.map(report.shownRatio) ?? .unknown("ratio") }
    } formula: { report in
      report.estimate.rental.flatMap(report.compared)
    }
  }
}

extension Report {
  fileprivate func shownRate(_ rental: RentalCost) -> Shown {
    guard let rate = rental.rate else { return .unknown("\(plan.currency)/h") }
    return Shown(
      text: numbers.rate(rate), number: Numbers.short(rate.value, decimals: 4), unit: "\(plan.currency)/h",
      mark: rental.isRateOverridden ? .set : isGuess(rental.offer) ? .estimate : .none, value: rate.value)
  }

  /// Whether the catalog marks the price that counts as an estimate.
  private func isGuess(_ offer: Offer) -> Bool {
    !offer.isQuoted(plan.rental.pricing)
  }

  /// List price × exchange rates × (1 + value-added tax); a set rate comes from nowhere.
  fileprivate func rating(_ rental: RentalCost) -> Formula? {
    guard !rental.isRateOverridden, let factor = catalog.factor(from: rental.offer.currency, to: plan.currency) else {
      return nil
    }
    let tax = Formula.bare(rental.vat ?? 0, Words.share(rental.vat ?? 0))
    return .product([.input(listedInput(rental)), .bare(factor), .sum([.bare(1), tax])])
  }

  /// The list price of an hour in its own currency.
  func listedInput(_ rental: RentalCost) -> Input {
    let offer = rental.offer
    let rate = offer.rate(plan.rental.pricing)
    return Input("list", rate?.value, rate.map { Numbers(offer.currency).rate($0) } ?? "?", topic: .offer(offer.id))
      .from(
        nil, "\(Words.pricing(plan.rental.pricing)), \(PartWords.title(offer))")
  }

  fileprivate var cardsInput: Input {
    let cards = Double(estimate.gpus.cards)
    return Input("rig", cards, Words.count(cards, "card"), phrase: "cards of the rig")
  }

  fileprivate func offerCardsInput(_ rental: RentalCost) -> Input {
    let cards = rental.offer.cards(in: catalog)
    return Input(
      "offer", cards, Words.count(cards, "card"), phrase: "cards of the offer", topic: .offer(rental.offer.id)
    ).from(nil, PartWords.content(rental.offer, in: catalog))
  }

  fileprivate func shownRatio(_ ratio: SpeedRatio) -> Shown {
    let number = Numbers.fixed(ratio.figure, decimals: 2)
    return Shown(
      text: Numbers.grouped(ratio.figure, decimals: 2), number: number, unit: "ratio", mark: .estimate,
      value: ratio.figure)
  }
}
