import RigModel

/// The one sentence that answers "buy or rent?", in clauses that a narrow screen drops from the right.
public struct VerdictSentence: Sendable {
  /// BUY, RENT, DEPENDS, or a dash when nothing can be compared.
  public let word: String
  /// The clauses of the long form, in order.
  public let long: [String]
  /// The clauses of the short form, in order.
  public let short: [String]

  /// Words the verdict of an estimate.
  public init(_ estimate: Estimate, of plan: Plan) {
    let numbers = Numbers(plan.currency)
    guard let verdict = estimate.verdict else {
      word = "—"
      long = [VerdictSentence.whatIsMissing(estimate, plan)]
      short = long
      return
    }
    word = verdict.rawValue.uppercased()
    let sum = VerdictSentence.sum(estimate, numbers)
    let training = plan.usage.workload == .training ? "; no speed known for training" : nil
    let equal = estimate.equalWork.map { "; equal work \(numbers.money($0.amount))" } ?? training
    let days = plan.usage.days.value == 1 ? "1 day" : "\(Numbers.short(plan.usage.days.value, decimals: 2)) days"
    let pays = VerdictSentence.pays(estimate)
    let counted = VerdictSentence.counted(estimate, plan)
    long = [sum.map { "\($0) in \(days)" }, pays.map { " and \($0), \(counted)" }, equal].compactMap(\.self)
    short = [sum, pays.map { ", \($0)" }, equal].compactMap(\.self)
  }

  /// The longest wording that fits into so many columns; at least the first clause.
  public func fitting(_ columns: Int) -> String {
    let whole = long.joined()
    if whole.count <= columns { return whole }
    let counts = (1...max(short.count, 1)).reversed()
    return counts.lazy.map { short.prefix($0).joined() }.first { $0.count <= columns } ?? short.first ?? ""
  }

  private static func whatIsMissing(_ estimate: Estimate, _ plan: Plan) -> String {
    if estimate.purchase.lines.isEmpty { return "no parts yet: p presets, Space adds" }
    if estimate.gpus.cards == 0 { return "no GPU yet: Space adds one" }
    return MissingRent(estimate, of: plan)?.hint ?? ""
  }

  /// What the amount and the day count: both are of the whole sum, or of the article's when electricity has no price.
  private static func counted(_ estimate: Estimate, _ plan: Plan) -> String {
    guard estimate.allIn != nil else { return "electricity not counted" }
    let others = estimate.buying.total + estimate.rentedStorage + estimate.energy.heatCredit
    return others > .zero || plan.daysAwaiting.value > 0 || plan.resale > 0
      ? "all costs counted" : "electricity counted"
  }

  private static func sum(_ estimate: Estimate, _ numbers: Numbers) -> String? {
    guard let savings = estimate.allIn ?? estimate.savings else { return nil }
    let mark = estimate.allIn == nil ? "" : "≈"
    let bound = estimate.purchase.unpriced.isEmpty ? mark : savings.amount < .zero ? "≥ " : "≤ "
    let percent = savings.shownPercent.map { " (\(Numbers.percent(abs($0))))" } ?? ""
    return savings.amount < .zero
      ? "Buying costs \(bound)\(numbers.money(-savings.amount)) more\(percent)"
      : "Buying saves \(bound)\(numbers.money(savings.amount))\(percent)"
  }

  private static func pays(_ estimate: Estimate) -> String? {
    switch estimate.allIn == nil ? estimate.articleBreakEven : estimate.allInBreakEven {
    case .after(let days):
      "pays from day \(estimate.purchase.unpriced.isEmpty ? "≈" : "≥ ")\(Numbers.grouped(days.value, decimals: days.value < 100 ? 1 : 0))"
    case .never: "never pays"
    case .unknown: nil
    }
  }
}

extension Saving {
  /// The percentage where it is shown beside the amount; `nil` from ±1000 % on, where it tells little and has no room.
  public var shownPercent: Double? { percent.flatMap { abs($0) < 1000 ? $0 : nil } }
}
