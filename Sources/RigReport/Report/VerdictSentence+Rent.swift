import RigModel

/// The cheapest offer in the verdict, where the plan compares with a dearer one.
extension VerdictSentence {
  /// `cheapest rent: runpod L4, 57 € less until day ≈21.2`, or that even that one costs more than buying.
  static func cheapestRent(_ rent: CheaperRent, _ report: Report) -> String {
    let (offer, numbers) = ("\(rent.offer.provider) \(rent.offer.instance)".visible, report.numbers)
    guard rent.amount < .zero else {
      return tr("even the cheapest rent, \(offer), costs \(numbers.money(rent.amount)) more")
    }
    let amount = numbers.money(-rent.amount)
    return switch rent.breakEven {
    case .after(let days): tr("cheapest rent: \(offer), \(amount) less until day \(shown(days, report.estimate))")
    case .never: tr("cheapest rent: \(offer), \(amount) less however long")
    case .unknown: tr("cheapest rent: \(offer), \(amount) less")
    }
  }

  /// `runpod: 57 € less to day ≈21.2`; `nil` where buying costs less.
  static func cheapestRentTight(_ rent: CheaperRent, _ report: Report) -> String? {
    guard rent.amount < .zero else { return nil }
    let (provider, amount) = (rent.offer.provider.visible, report.numbers.money(-rent.amount))
    return switch rent.breakEven {
    case .after(let days): tr("\(provider): \(amount) less to day \(shown(days, report.estimate))")
    case .never: tr("\(provider): \(amount) less however long")
    case .unknown: tr("\(provider): \(amount) less")
    }
  }
}
