import RigModel

extension Report {
  func sumExplanation(_ figure: Figure) -> Explanation {
    var why =
      switch figure {
      case .saves: savesExplanation
      case .allIn: allInExplanation
      case .equalWork: equalWorkExplanation
      default: verdictExplanation
      }
    if figure != .verdict { why.nearby = nearby(figure) }
    return why
  }

  private var savesExplanation: Explanation {
    var why = explanation(
      .saves, result: "saves", remark: ofRent(estimate.savings), source: "the source article's sum")
    why.leftOut = [
      line(.allIn, "All in, with electricity \(shown(.electricity).text)"),
      line(.equalWork, "Equal work, with speed: the rig has \(shown(.speed).text) of an instance's"),
    ]
    return why
  }

  private var allInExplanation: Explanation {
    var why = explanation(.allIn, remark: ofRent(estimate.allIn))
    why.leftOut = [line(.equalWork, "Equal work: the rig has \(shown(.speed).text) of an instance's speed")]
    return why
  }

  private var equalWorkExplanation: Explanation {
    var why = explanation(.equalWork, remark: ofRent(estimate.equalWork))
    why.leftOut = [line(.electricity, "electricity; the day on which it pays counts it")]
    return why
  }

  private var verdictExplanation: Explanation {
    Explanation(
      "Verdict",
      "BUY when every known sum is above 0 once the rig starts, RENT when none is, DEPENDS otherwise; NOT YET when an "
        + "error has no fix",
      [
        term("saves", .saves, "rent − rig"), term("all in", .allIn, "with electricity, resale and storage"),
        term("equal work", .equalWork, "rent for the same work − rig"),
        Explanation.Term(
          name: "to start", value: numbers.exact(toStart), formula: "the price of the fixes of all errors"),
        result("verdict", .verdict),
      ])
  }

  private func ofRent(_ saving: Saving?) -> String {
    saving?.percent == nil ? "" : "= \(percent(saving).text) of the rent"
  }

  /// The figure with a card fewer, a card more, and a day more.
  private func nearby(_ figure: Figure) -> [Explanation.Line] {
    guard let gpu = estimate.gpus.models.first, estimate.rental != nil else { return [] }
    let name = gpu.part.name.visible
    let cards = [gpu.cards - 1, gpu.cards + 1].filter { (1...Limits.quantity.upperBound).contains($0) }
    let counts = cards.map { count in
      neighbor(figure, "\(count) × \(name)") { $0.setQuantity(gpu.part.id, count) }
    }
    guard plan.usage.days.value + 1 <= Limits.days.upperBound else { return counts }
    let days = Days(plan.usage.days.value + 1)
    return counts + [neighbor(figure, Words.days(days)) { $0.usage.days = days }]
  }

  private func neighbor(_ figure: Figure, _ text: String, _ change: (inout Plan) -> Void) -> Explanation.Line {
    var plan = plan
    change(&plan)
    return Explanation.Line(value: Report(plan: plan, catalog: catalog, today: today).shown(figure).text, text: text)
  }
}
