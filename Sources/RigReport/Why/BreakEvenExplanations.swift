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
    let once = estimate.buying.total == .zero ? "" : " + costs of buying"
    let delivery = plan.buying.deliveryDays.value > 0 ? "delivery + " : ""
    let heat = plan.heating.share > 0 ? " + heating" : ""
    return Explanation(
      "Pays from day\(basis == .equalWork ? ", equal work" : "")",
      "Day = \(delivery)(rig × (1 − resale)\(once)) ÷ (rent + storage − electricity\(heat), each a day)",
      [onceTerm, rent] + dailyTerms + deliveryTerms + [dayResult(figure)])
  }

  private var onceTerm: Explanation.Term {
    let costs = estimate.buying.total == .zero ? "" : " + \(numbers.exact(estimate.buying.total))"
    return Explanation.Term(
      name: "once", value: money(estimate.keptCost + estimate.buying.total, hardwareMark).text,
      formula: "rig × (1 − \(resaleFormula))\(costs)", topic: .figure(.ownership))
  }

  private var dailyTerms: [Explanation.Term] {
    let daily = estimate.curve.daily
    let heat = daily.heatCredit > 0 ? [dayTerm("heating", daily.heatCredit, .estimate)] : []
    return [dayTerm("storage", daily.storage), dayTerm("electricity", daily.electricity, .estimate)] + heat
  }

  private var deliveryTerms: [Explanation.Term] {
    guard plan.buying.deliveryDays.value > 0 else { return [] }
    return [
      Explanation.Term(
        name: "delivery", value: Words.days(plan.buying.deliveryDays), formula: "during which one rents",
        topic: .assumption(.deliveryDays))
    ]
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
