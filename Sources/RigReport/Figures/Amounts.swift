import RigModel

/// Numbers of several kinds as they are shown.
extension Report {
  /// An amount to the cent in the plan's currency.
  public func money(_ amount: Money?, _ mark: Mark = .none) -> Shown {
    let code = plan.currency.rawValue
    guard let amount else { return .unknown(code) }
    return Shown(
      text: numbers.exact(amount), number: Numbers.fixed(amount.units, decimals: 2), unit: code, mark: mark,
      value: amount.units)
  }

  func share(_ share: Double, _ mark: Mark) -> Shown {
    Shown(
      text: Words.share(share), number: Numbers.short(share * 100, decimals: 2), unit: "%", mark: mark, value: share)
  }

  func plain(_ value: Double, _ unit: String) -> Shown {
    let text = Numbers.short(value, decimals: 2)
    return Shown(text: "\(text) \(unit)", number: text, unit: unit, value: value)
  }

  /// Memory, labelled as sellers do and counted in GiB.
  func memory(_ size: Gibibytes) -> Shown {
    Shown(
      text: Numbers.memory(size), number: Numbers.short(size.value, decimals: 1), unit: "GiB", value: size.value)
  }

  /// A saving as a share of its rental.
  func percent(_ saving: Saving?, _ mark: Mark = .none) -> Shown {
    guard let percent = saving?.percent else { return saving == nil ? .unknown("%") : .inapplicable }
    return Shown(percent, decimals: 1, "%", mark: mark)
  }

  /// What a line costs, as it is shown: `≈50.00 €`, `price unknown`.
  func shownCost(_ line: PurchaseLine) -> Shown {
    let mark: Mark = line.isOwned ? .own : line.isOverridden ? .set : line.isEstimate ? .estimate : .none
    guard line.cost == nil else { return money(line.cost, mark) }
    return Shown(text: tr("price unknown"), number: "", unit: plan.currency.rawValue, mark: .unknown)
  }

  /// How the sum of the receipt is marked: a bound while a price is missing, ≈ when a price is a guess.
  var hardwareMark: Mark {
    let purchase = estimate.purchase
    guard purchase.unpriced.isEmpty else { return .atLeast }
    return purchase.isEstimate ? .estimate : .none
  }

  /// A sum that holds an estimate and the price of the rig: a bound where that is one.
  var estimateMark: Mark { hardwareMark == .atLeast ? .atLeast : .estimate }

  /// The same for what is left of a rental when such a sum is taken from it.
  var savingMark: Mark? {
    switch hardwareMark {
    case .atLeast: .atMost
    case .estimate: .estimate
    default: nil
    }
  }
}
