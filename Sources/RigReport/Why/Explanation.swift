import RigModel

/// Why a figure is what it is: its formula with its numbers, and where each of them comes from.
public struct Explanation: Hashable, Sendable {
  /// What it is about: `You save`.
  public var title: String
  /// The formula in words: `You save = rent − rig`.
  public var formula: String
  /// The formula's terms with their numbers; the last one is the result.
  public var terms: [Term]
  /// The formula itself, for a figure that has one.
  public var expression: Formula?
  /// What the figure does not count.
  public var leftOut: [Line] = []
  /// The same figure after one small change.
  public var nearby: [Line] = []
  /// Where the rule or the figure comes from, with its date.
  public var source: String

  /// A term of the formula.
  public struct Term: Hashable, Sendable {
    /// What it is called in the formula.
    public var name: String
    /// Its value with its unit.
    public var value: String
    /// How it is computed, with numbers: `= 5.672 €/h × 168 h × 3/4`.
    public var formula: String
    /// What its numbers are.
    public var details: [Line] = []
    /// Where to go on asking.
    public var topic: Topic?
    /// The number of the formula that the term shows.
    public var input: Input?
  }

  /// A number and what it is.
  public struct Line: Hashable, Sendable {
    /// The number with its unit.
    public var value: String
    /// What it is.
    public var text: String
    /// Where to go on asking.
    public var topic: Topic?
  }

  /// Explains a figure, the price of a part, or an offer.
  public init(of topic: Topic, in report: Report) {
    self =
      switch topic {
      case .figure(let figure): report.explanation(of: figure)
      case .part(let id): report.explanation(ofPrice: id)
      case .offer(let id): report.explanation(ofOffer: id)
      case .setting(let setting): report.explanation(of: setting)
      }
  }

  init(_ title: String, _ formula: String, _ terms: [Term], source: String = "") {
    (self.title, self.formula, self.terms, self.source) = (title, formula, terms, source)
  }
}

extension Explanation.Term {
  /// A number of a formula, with those that it lists below itself.
  init(_ input: Input) {
    self.init(
      name: input.name, value: input.text, formula: input.explanation,
      details: input.details.map(Explanation.Line.init), topic: input.topic, input: input)
  }
}

extension Explanation.Line {
  /// A number of a formula and what it is.
  init(_ input: Input) { self.init(value: input.text, text: input.explanation, topic: input.topic) }
}

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
