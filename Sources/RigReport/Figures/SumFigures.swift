import RigModel

/// Owning against renting: the sums, and the days on which they turn.
extension FigureEntry {
  static var saves: FigureEntry {
    FigureEntry("You save") {
      $0.saving($0.estimate.savings, $0.plan.rental.basis == .equalWork)
    } formula: { report in
      .difference(.input(report.rentInput(.rent)), .input(report.rigInput))
    }
  }
  static var allIn: FigureEntry {
    FigureEntry("All in", name: "All in, saved") {
      $0.saving($0.estimate.allIn, true)
    } formula: {
      $0.allIn
    }
  }
  static var equalWork: FigureEntry {
    FigureEntry("Equal work", name: "Equal work, saved") {
      $0.saving($0.estimate.equalWork, true)
    } formula: {
      .difference(
        .input($0.rentInput(.equalWorkRent, phrase: "rent for the same work")), .input($0.rigInput))
    }
  }
  static var verdict: FigureEntry {
    FigureEntry("Verdict") {
      Shown(text: $0.advice?.word ?? "—", number: "", unit: "")
    }
  }
  static var breakEven: FigureEntry {
    FigureEntry("Pays after") {
      $0.shown($0.estimate.articleBreakEven)
    } formula: { report in
      let rent = report.dayInput("rent", report.dailyRent(report.plan.rental.basis), .rent, phrase: "rent a day")
      return .quotient(report.number("rig", .rig), .input(rent))
    }
  }
  static var allInBreakEven: FigureEntry {
    FigureEntry("Pays, all in") {
      $0.shown($0.estimate.allInBreakEven)
    } formula: { report in
      report.turning(against: report.plan.rental.basis)
    }
  }
  static var equalWorkBreakEven: FigureEntry {
    FigureEntry("Pays, equal work") {
      $0.shown($0.estimate.equalWorkBreakEven)
    } formula: {
      $0.turning(against: .equalWork)
    }
  }
}

extension Report {
  fileprivate func saving(_ saving: Saving?, _ isEstimate: Bool) -> Shown {
    ofRental { _ in money(saving?.amount, savingMark ?? (isEstimate ? .estimate : .none)) }
  }

  /// Rent and storage without what owning costs.
  fileprivate var allIn: Formula {
    let storage = Formula.input(input("storage", .storage).from(nil, tr("rented beside the offer")))
    let rent = [Formula.input(rentInput(.rent))] + (plan.rental.storagePerDay == .zero ? [] : [storage])
    let details = [
      input("", .rig).from(nil, tr("the rig")), input("", .resale).from(nil, tr("of it comes back by a sale")),
      input("", .electricity).from(nil, tr("electricity")),
    ]
    let own = input("own", .ownership).from(owning, wording: "= \(owning.words)", details: details)
    return .difference(.sum(rent), .input(own))
  }

  fileprivate func shown(_ breakEven: BreakEven) -> Shown {
    switch breakEven {
    case .after(let days): Shown(days.value, decimals: 2, "days", mark: estimateMark)
    case .never: Shown(text: tr("never"), number: "", unit: "days", mark: .never)
    case .unknown: estimate.rental == nil ? .inapplicable : .unknown("days")
    }
  }

  /// The rent of a day on a basis, storage not counted.
  fileprivate func dailyRent(_ basis: Basis) -> Double? {
    estimate.rental == nil ? nil : estimate.curve.daily.rent(basis)
  }

  /// What a day costs, as a number of a formula; a figure's own amount is over all days.
  fileprivate func dayInput(
    _ name: String, _ units: Double?, _ figure: Figure?, _ mark: Mark = .none, phrase: String? = nil
  ) -> Input {
    let amount = money(units.map { Money(rounding: $0) }, mark)
    return Input(name, units, amount.text, phrase: phrase, topic: figure.map(Topic.figure)).from(nil, tr("a day"))
  }

  /// What is spent once ÷ what a day spares, and the days of delivery, during which both sides rent.
  fileprivate func turning(against basis: Basis) -> Formula {
    let daily = estimate.curve.daily
    let rent = [dayInput("rent", dailyRent(basis), .rent), dayInput("storage", daily.storage, .storage)]
    let electricity = dayInput("electricity", daily.electricity, .electricity, .estimate)
    let heating = daily.heatCredit > 0 ? [dayInput("heating", daily.heatCredit, nil, .estimate)] : []
    let spared = Formula.difference(.sum(rent.map(Formula.input)), .input(electricity))
    let delivery = Input(
      "delivery", daily.delivery, Words.days(plan.buying.deliveryDays), topic: .setting(.deliveryDays)
    ).from(nil, tr("during which one rents"))
    return .sum(
      [.quotient(.input(onceInput), .sum([spared] + heating.map(Formula.input)))]
        + (daily.delivery > 0 ? [.input(delivery)] : []))
  }

  /// The rig without what a sale brings back, and the costs of buying.
  private var onceInput: Input {
    let costs = estimate.buying.total
    let (once, rest) = (estimate.keptCost + costs, costs == .zero ? "" : " + \(numbers.exact(costs))")
    let bought = costs == .zero ? [] : [Formula.bare(costs.units, numbers.exact(costs))]
    return Input("once", money(once, hardwareMark), topic: .figure(.ownership)).from(
      .sum([.product([number("rig", .rig), kept])] + bought), wording: tr("rig × (\(kept.numbers))\(rest)"))
  }
}
