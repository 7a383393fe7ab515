import RigModel

/// Why there is no rent to compare with.
public enum MissingRent: Sendable {
  /// No offer is named.
  case offer
  /// No offer can do what the rig does, so none is picked.
  case pick
  /// The offer has no price.
  case price
  /// The offer is a contract by the month, which is not counted by the hour.
  case contract(MonthlyTerms, Days, CurrencyCode)
  /// No set of the region's offers holds the rig.
  case set
  /// A speed is unknown.
  case speed

  /// Looks for what is missing on the chosen basis; `nil` when there is a rent.
  public init?(_ estimate: Estimate, of plan: Plan) {
    guard let rental = estimate.rental else {
      self = plan.rental.offer == .auto ? .pick : .offer
      return
    }
    guard rental.cost(plan.rental.basis) == nil else { return nil }
    switch plan.rental.basis {
    case .cheapest: self = .set
    case .equalWork where rental.rate != nil: self = .speed
    case .proRata, .whole, .equalWork:
      let offer = rental.offer
      self = offer.monthly.map { MissingRent.contract($0, plan.usage.days, offer.currency) } ?? .price
    }
  }

  /// A sentence for exports.
  var sentence: String {
    switch self {
    case .offer: "No offer to compare with."
    case .pick: "No offer can do what the rig does."
    case .price: "The offer has no price to compare with."
    case .contract(let terms, let days, let currency):
      "The offer is a contract by the month, not counted by the hour: \(terms.words(for: days, in: currency))."
    case .set: "No proven set of the region holds the rig at a price, so nothing to compare with."
    case .speed: "The speed is unknown, so no equal work to compare with."
    }
  }

  /// What is missing and how to mend it, for the screen.
  public var hint: String {
    switch self {
    case .offer: "nothing to compare with: choose an offer"
    case .pick: "no offer can do what the rig does: choose one"
    case .price: "the offer has no price: e types one"
    case .contract(let terms, let days, let currency): "by the month: \(terms.words(for: days, in: currency))"
    case .set: "no priced set of the region holds the rig: b next basis"
    case .speed: "the speed is unknown: b next basis"
    }
  }
}

extension MonthlyTerms {
  /// What it costs, in the words of a list: `214.00 € a month, 209.00 € setup, at least 1 month`.
  func words(in currency: CurrencyCode) -> String {
    let numbers = Numbers(currency)
    let setup = setup == .zero ? "" : ", \(numbers.exact(setup)) setup"
    return "\(numbers.exact(perMonth)) a month\(setup), at least \(Words.count(Double(minimum), "month"))"
  }

  /// What some days cost, without tax: `2 months and setup, 637.00 €`.
  func words(for days: Days, in currency: CurrencyCode) -> String {
    let setup = setup == .zero ? "" : " and setup"
    return "\(Words.count(Double(months(days)), "month"))\(setup), \(Numbers(currency).exact(cost(days)))"
  }
}
