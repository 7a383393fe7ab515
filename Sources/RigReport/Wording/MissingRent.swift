import RigModel

/// Why there is no rent to compare with.
public enum MissingRent: Sendable {
  /// No offer is named.
  case offer
  /// No offer can do what the rig does, so none is picked.
  case pick
  /// The offer has no price.
  case price
  /// The offer costs nothing and may end any day, so it is not counted.
  case free
  /// The offer is a contract by the month, which is not counted by the hour.
  case contract(MonthlyTerms, Days, CurrencyCode)
  /// No set of the region's offers holds the rig.
  case set
  /// There are too many sets around the offer that was picked.
  case proof
  /// An instance has less memory than one model has in the rig.
  case memory(Gibibytes)
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
    case .cheapest: self = rental.auto == nil ? .set : .proof
    case _ where rental.rate != nil && rental.share > 0 && rental.billedShare == nil:
      self = .memory(estimate.oneModel(of: plan))
    case .equalWork where rental.rate != nil: self = .speed
    case .proRata, .whole, .equalWork:
      let offer = rental.offer
      let other = offer.isFree ? MissingRent.free : .price
      self = offer.monthly.map { MissingRent.contract($0, plan.usage.days, offer.currency) } ?? other
    }
  }

  /// A sentence for exports.
  var sentence: String {
    switch self {
    case .offer: tr("No offer to compare with.")
    case .pick: tr("No offer can do what the rig does.")
    case .price: tr("The offer has no price to compare with.")
    case .free: tr("The offer is free and may end any day, so nothing to compare with.")
    case .contract(let terms, let days, let currency):
      tr("The offer is a contract by the month, not counted by the hour: \(terms.words(for: days, in: currency)).")
    case .set: tr("No proven set of the region holds the rig at a price, so nothing to compare with.")
    case .proof: tr("There are too many sets to prove the cheapest, so nothing to compare with.")
    case .memory(let need):
      tr("One model has \(Numbers.memory(need)) in the rig, an instance of the offer less, so nothing to compare with.")
    case .speed: tr("The speed is unknown, so no equal work to compare with.")
    }
  }

  /// What is missing and how to mend it, for the screen.
  public var hint: String {
    switch self {
    case .offer: tr("nothing to compare with: choose an offer")
    case .pick: tr("no offer can do what the rig does: choose one")
    case .price: tr("the offer has no price: e types one")
    case .free: tr("free, and not counted: e types a price")
    case .contract(let terms, let days, let currency): tr("by the month: \(terms.words(for: days, in: currency))")
    case .set: tr("no priced set of the region holds the rig: b next basis")
    case .proof: tr("too many sets to prove the cheapest: b next basis")
    case .memory(let need): tr("one model needs \(Numbers.memory(need)) in one instance: choose another offer")
    case .speed: tr("the speed is unknown: b next basis")
    }
  }
}

extension MonthlyTerms {
  /// What it costs, in the words of a list: `214.00 € a month, 209.00 € setup, at least 1 month`.
  func words(in currency: CurrencyCode) -> String {
    let numbers = Numbers(currency)
    let setup = setup == .zero ? "" : tr(", \(numbers.exact(setup)) setup")
    return tr("\(numbers.exact(perMonth)) a month\(setup), at least \(Words.count(Double(minimum), "month"))")
  }

  /// What some days cost, without tax: `2 months and setup, 637.00 €`.
  func words(for days: Days, in currency: CurrencyCode) -> String {
    let setup = setup == .zero ? "" : tr(" and setup")
    return "\(Words.count(Double(months(days)), "month"))\(setup), \(Numbers(currency).exact(cost(days)))"
  }
}
