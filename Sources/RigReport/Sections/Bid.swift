import RigModel

/// What is offered to a seller who asks more than a part is worth: that, in whole units of the currency.
///
/// Where less is asked, nothing is said of what it is worth.
struct Bid {
  /// The amount: `163 €`.
  let amount: String
  /// Whether it is for each of several units.
  let isEach: Bool

  /// - Parameters:
  ///   - asked: what is asked for one; `nil` when not known.
  ///   - worth: the most that one is worth; `nil` when not known.
  ///   - units: how many are bought.
  init?(asked: Money?, worth: Money?, units: Int, _ numbers: Numbers) {
    guard let asked, let worth, asked > worth else { return nil }
    let whole = Money(cents: worth.cents / 100 * 100)
    guard whole > .zero else { return nil }
    (amount, isEach) = (numbers.money(whole), units > 1)
  }
}

extension Report {
  /// What is offered for a part of the plan that costs more than it is worth for the goal.
  func bid(for part: PartID) -> Bid? {
    guard let line = estimate.purchase.lines.first(where: { $0.part.id == part }), let cost = line.cost else {
      return nil
    }
    let each = Money(cents: cost.cents / Int64(max(1, line.quantity)))
    return Bid(asked: each, worth: worth(of: line), units: line.quantity, numbers)
  }

  /// A message to the seller of a listing in the language of the plan's country, to be sent as it is.
  /// - Parameter worth: the most that it is worth with what sending it costs, in the plan's currency.
  public func message(about listing: Listing, worth: Money?) -> String {
    let factor = catalog.factor(from: plan.currency, to: listing.currency)
    let most = worth.flatMap { worth in factor.map { worth * $0 - (listing.shipping ?? .zero) } }
    let bid = Bid(asked: listing.price, worth: most, units: 1, Numbers(listing.currency))
    let questions = sellerQuestions.first { $0.part?.id.rawValue == listing.part }?.questions ?? []
    let language = SellerLanguage.ordered(for: plan.power.country)[0]
    return language.message(questions.map(language.words), bid).joined(separator: "\n")
  }
}
