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
      .saves, result: tr("saves"), remark: ofRent(estimate.savings), source: tr("the source article's sum"))
    why.leftOut = [
      line(.allIn, tr("All in, with electricity \(shown(.electricity).text)")),
      line(.equalWork, tr("Equal work, with speed: the rig has \(shown(.speed).text) of an instance's")),
    ]
    return why
  }

  private var allInExplanation: Explanation {
    var why = explanation(.allIn, remark: ofRent(estimate.allIn))
    why.leftOut = [line(.equalWork, tr("Equal work: the rig has \(shown(.speed).text) of an instance's speed"))]
    return why
  }

  private var equalWorkExplanation: Explanation {
    var why = explanation(.equalWork, remark: ofRent(estimate.equalWork))
    why.leftOut = [line(.electricity, tr("electricity; the day on which it pays counts it"))]
    return why
  }

  private var verdictExplanation: Explanation {
    Explanation(
      tr("Verdict"),
      tr(
        """
        BUY when every known sum is above 0 once the rig starts, RENT when none is, DEPENDS otherwise; NOT YET when an \
        error has no fix
        """),
      [
        term(tr("saves"), .saves, tr("rent − rig")),
        term(tr("all in"), .allIn, tr("with electricity, resale and storage")),
        term(tr("equal work"), .equalWork, tr("rent for the same work − rig")),
        Explanation.Term(
          name: tr("to start"), value: numbers.exact(toStart), formula: tr("the price of the fixes of all errors")),
        result(tr("verdict"), .verdict),
      ])
  }

  private func ofRent(_ saving: Saving?) -> String {
    saving?.percent == nil ? "" : tr("= \(percent(saving).text) of the rent")
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
