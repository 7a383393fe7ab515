import RigModel

extension Report {
  func explanation(of figure: Figure) -> Explanation {
    switch figure {
    case .rig, .ownership, .electricity, .storage: costExplanation(figure)
    case .rent, .proRata, .whole, .cheapestRent, .equalWorkRent: rentExplanation(figure)
    case .saves, .allIn, .equalWork, .verdict: sumExplanation(figure)
    case .breakEven, .allInBreakEven, .equalWorkBreakEven: breakEvenExplanation(figure)
    case .power, .working, .wall, .idle, .resting, .between: powerExplanation(figure)
    case .letting: lettingExplanation
    case .wayOwn, .wayRented, .wayMonthly, .wayNotebook, .wayHosted, .unitElectricity, .unitAllIn, .unitBest:
      wayExplanation(figure)
    case .energy, .carbon, .heat, .room, .vram: physicsExplanation(figure)
    case .rate, .vat, .share, .speed: rateExplanation(figure)
    case .days, .hoursPerDay, .hours, .load, .tariff, .resale, .basis, .workload: settingExplanation(figure)
    }
  }

  /// Explains a figure by its formula: the numbers of it, then the figure itself.
  /// - Parameters:
  ///   - title: what the explanation is about; the figure's label when `nil`.
  ///   - lead: the formula's left side; the title when `nil`.
  ///   - result: the name of the last term; the left side in small letters when `nil`.
  ///   - words: the formula's right side, where its numbers do not say it.
  ///   - rows: the terms before the last, where they are not the numbers of the formula.
  ///   - remark: what is said of the figure itself.
  func explanation(
    _ figure: Figure, _ title: String? = nil, lead: String? = nil, result: String? = nil, words: String? = nil,
    rows: [Input]? = nil, remark: String = "", source: String = ""
  ) -> Explanation {
    let formula = formula(of: figure)
    let title = title ?? figure.label
    let lead = lead ?? title
    let terms = (rows ?? formula?.inputs ?? []).map(Explanation.Term.init)
    var why = Explanation(
      title, "\(lead) = \(words ?? formula?.words ?? "?")",
      terms + [self.result(result ?? lead.lowercased(), figure, remark)],
      source: source)
    why.expression = formula
    return why
  }

  /// A term that leads to its own figure.
  func term(_ name: String, _ figure: Figure, _ formula: String = "", _ details: [Explanation.Line] = [])
    -> Explanation.Term
  {
    Explanation.Term(
      name: name, value: shown(figure).text, formula: formula, details: details, topic: .figure(figure))
  }

  /// The last term: the figure that is explained.
  func result(_ name: String, _ figure: Figure, _ formula: String = "", _ details: [Explanation.Line] = [])
    -> Explanation.Term
  {
    Explanation.Term(name: name, value: shown(figure).text, formula: formula, details: details)
  }

  /// A number that leads to its own figure.
  func line(_ figure: Figure, _ text: String) -> Explanation.Line {
    Explanation.Line(value: shown(figure).text, text: text, topic: .figure(figure))
  }
}
