import RigModel

extension Report {
  func breakEvenExplanation(_ figure: Figure) -> Explanation {
    guard let rental = estimate.rental else {
      return Explanation("Pays from day", "Nothing is rented: choose an offer", [])
    }
    let basis = figure == .equalWorkBreakEven ? Basis.equalWork : plan.rental.basis
    let rent = dayTerm("rent", rental.perHour(basis).map { $0.value * plan.usage.hoursPerDay.value })
    if figure == .breakEven {
      return Explanation(
        "Pays from day, prices alone", "Day = rig ÷ rent a day", [term("rig", .rig), rent, dayResult(figure)],
        source: "the source article's sum")
    }
    let electricity = estimate.energy.tariff.map { estimate.energy.perDay.value * $0.value }
    return Explanation(
      "Pays from day\(basis == .equalWork ? ", equal work" : "")",
      "Day = rig × (1 − resale) ÷ (rent + storage − electricity, each a day)",
      [
        Explanation.Term(
          name: "kept", value: money(estimate.keptCost, hardwareMark).text,
          formula: "rig × (1 − \(shown(.resale).text))",
          topic: .figure(.ownership)),
        rent, dayTerm("storage", plan.rental.storagePerDay.units), dayTerm("electricity", electricity, .estimate),
        dayResult(figure),
      ])
  }

  private func dayTerm(_ name: String, _ units: Double?, _ mark: Mark = .none) -> Explanation.Term {
    let amount = money(units.map { Money(rounding: $0) }, mark)
    let figures: [String: Figure] = ["rent": .rent, "storage": .storage, "electricity": .electricity]
    return Explanation.Term(name: name, value: amount.text, formula: "a day", topic: figures[name].map(Topic.figure))
  }

  private func dayResult(_ figure: Figure) -> Explanation.Term {
    let never = shown(figure).mark == .never
    return result("day", figure, never ? "a day does not spare enough, or it takes more than ten years" : "")
  }
}
