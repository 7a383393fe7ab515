import RigModel

extension Report {
  /// Explains an assumption: one that is a figure as that figure, others by value, range and source.
  func explanation(ofAssumption id: AssumptionID) -> Explanation {
    if let figure = id.figure { return explanation(of: figure) }
    let assumption = id.assumption
    var why = Explanation(
      assumption.name, "\(assumption.name), an assumption: \(range(of: id))",
      [
        Explanation.Term(
          name: "now", value: assumed(id).text,
          formula: assumption.setting(plan) == nil ? "by default" : "set in the plan")
      ], source: assumption.source)
    why.nearby = endLines(id)
    return why
  }

  /// What the all-in result would be at the plausible ends.
  private func endLines(_ id: AssumptionID) -> [Explanation.Line] {
    guard let ends = id.assumption.ends(plan, catalog) else { return [] }
    return [ends.worse, ends.better].map { end in
      var plan = plan
      id.assumption.set(&plan, end)
      let allIn = Report(plan: plan, catalog: catalog, today: today).shown(.allIn)
      return Explanation.Line(
        value: allIn.text, text: "all in at \(assumed(end, id.assumption.unit).text)", topic: .figure(.allIn))
    }
  }
}

extension AssumptionID {
  /// The figure that the assumption is, where there is one with an explanation of its own.
  public var figure: Figure? {
    switch self {
    case .days: .days
    case .hoursPerDay: .hoursPerDay
    case .load: .load
    case .prices: .rig
    case .tariff: .tariff
    case .rate: .rate
    case .vat: .vat
    default: nil
    }
  }
}
