import RigChecks
import RigModel

/// The one sentence that answers "buy or rent?", in clauses that a narrow screen drops from the right.
public struct VerdictSentence: Sendable {
  /// BUY, RENT, DEPENDS, or a dash when nothing can be compared.
  public let word: String
  /// The clauses of the long form, in order.
  public let long: [String]
  /// The clauses of the short form, in order.
  public let short: [String]
  /// The clauses of the shortest forms, in order, with what goes last where there is no room for all; each form says less than
  /// the one before it, for where a clause that must not be dropped has no room.
  private let tight: [[VerdictClause]]

  /// Words the verdict of a report.
  init(_ report: Report) {
    let (estimate, plan, numbers) = (report.estimate, report.plan, report.numbers)
    guard let conclusion = report.advice else {
      word = "—"
      long = [VerdictSentence.whatIsMissing(estimate, plan)]
      (short, tight) = (long, [])
      return
    }
    word = conclusion.word
    let error = VerdictClause(conclusion == .notYet ? report.unmended.map { "\($0.message.visible). " } : nil)
    let sum = VerdictSentence.sum(report)
    let pays = VerdictSentence.pays(report, conclusion)
    let counted = VerdictSentence.counted(estimate, plan)
    let training = plan.isForTraining ? tr("no speed known for training") : nil
    let equal = estimate.equalWork.map { VerdictSentence.equalWork($0.amount - report.toStart, numbers) } ?? training
    let alone = conclusion == .depends ? VerdictSentence.partsAlone(report) : nil
    let rival = VerdictRival(report)
    let best = report.tooSlow?.long ?? rival?.long
    let parts = alone.map { VerdictSentence.parts($0, numbers) }
    let others = [equal, parts, best].map { VerdictClause($0, .semicolon) }
    let whole = [sum.map { VerdictSentence.over(plan.usage.days, $0) }, pays.long.map { tr(" and \($0), \(counted)") }]
    let billed = VerdictClause(report.billedTooMuch, .semicolon)
    long = VerdictClause.pieces([error] + whole.map { VerdictClause($0) } + others + [billed])
    short = VerdictClause.pieces([error] + [sum, pays.short.map { ", \($0)" }].map { VerdictClause($0) } + others)
    tight = VerdictSentence.tight(report, conclusion, rival, pays: pays.tight)
  }

  /// The longest wording that fits into so many columns; of the shortest one, the clauses that weigh most.
  /// - Parameter width: the columns that a text takes, of which a letter may have several.
  public func fitting(_ columns: Int, width: (String) -> Int = { $0.count }) -> String {
    func hasRoom(_ text: String) -> Bool { width(text) <= columns }
    if let whole = [long, short].lazy.map({ $0.joined(by: "") }).first(where: hasRoom) { return whole }
    let forms = tight.map { VerdictSentence.Form(clauses: $0, places: VerdictSentence.taken($0, hasRoom)) }
    let best = forms.first(where: \.isWhole) ?? forms.max { $0.weight < $1.weight }
    guard let best, !best.places.isEmpty else { return short.first ?? "" }
    return VerdictClause.sentence(best.places.map { best.clauses[$0] }, hasRoom)
  }

  /// Clauses, and the places of those that have room.
  private struct Form {
    let clauses: [VerdictClause]
    let places: [Int]

    var weight: Int { places.reduce(0) { $0 + clauses[$1].weight } }

    /// Whether everything has room that must not be dropped.
    var isWhole: Bool { clauses.indices.allSatisfy { clauses[$0].weight < 3 || places.contains($0) } }
  }

  /// The places of the clauses that have room, those that weigh most before others.
  private static func taken(_ clauses: [VerdictClause], _ hasRoom: (String) -> Bool) -> [Int] {
    let order = clauses.indices.sorted { clauses[$0].weight > clauses[$1].weight }
    return order.reduce(into: [Int]()) { taken, place in
      let more = (taken + [place]).sorted()
      // The subject goes for what must not be dropped alone.
      let mayBeBare = clauses[place].weight >= 3
      let sentence = VerdictClause.sentence(more.map { clauses[$0] }) { !mayBeBare || hasRoom($0) }
      if hasRoom(sentence) || taken.isEmpty { taken = more }
    }
  }

  /// `saves ≈93 €` or `costs ≥ 14 € more`.
  static func bounded(_ amount: Money, _ report: Report) -> String {
    let mark = report.estimate.allIn == nil ? "" : "≈"
    let bound = report.estimate.purchase.unpriced.isEmpty ? mark : amount < .zero ? "≥ " : "≤ "
    let numbers = report.numbers
    return amount < .zero
      ? tr("costs \(bound)\(numbers.money(-amount)) more") : tr("saves \(bound)\(numbers.money(amount))")
  }

  private static func whatIsMissing(_ estimate: Estimate, _ plan: Plan) -> String {
    if estimate.purchase.lines.isEmpty {
      return plan.goal.isSet ? tr("no parts yet: S finds rigs, Space adds") : tr("no parts yet: p presets, Space adds")
    }
    if estimate.gpus.cards == 0 { return tr("no GPU yet: Space adds one") }
    return MissingRent(estimate, of: plan)?.hint ?? ""
  }

  /// What the amount and the day count: both are of the whole sum, or of the article's when electricity has no price.
  private static func counted(_ estimate: Estimate, _ plan: Plan) -> String {
    guard estimate.allIn != nil else { return tr("electricity not counted") }
    let others = estimate.buying.total + estimate.rentedStorage + estimate.energy.heatCredit
    return others > .zero || plan.daysAwaiting.value > 0 || plan.resale > 0
      ? tr("all costs counted") : tr("electricity counted")
  }

  private static func sum(_ report: Report) -> String? {
    let (estimate, numbers, toStart) = (report.estimate, report.numbers, report.toStart)
    guard let savings = estimate.allIn ?? estimate.savings else { return nil }
    let amount = savings.amount - toStart
    let share = Saving(rental: savings.rental, own: savings.rental - amount).shownPercent.map { abs($0) }
    let percent = share.map { " (\(Numbers.percent($0)))" } ?? ""
    let starts = toStart > .zero ? tr(" once it starts (\(numbers.signed(toStart)))") : ""
    return tr("Buying \(bounded(amount, report))\(percent)\(starts)")
  }

  private static func over(_ days: Days, _ sum: String) -> String {
    let count = Numbers.short(days.value, decimals: 2)
    return Language.spoken.isOne(days.value) ? tr("\(sum) in \(count) day") : tr("\(sum) in \(count) days")
  }

  private static func equalWork(_ amount: Money, _ numbers: Numbers) -> String {
    amount < .zero
      ? tr("for the same work, buying costs \(numbers.money(-amount)) more")
      : tr("for the same work, it saves \(numbers.money(amount))")
  }

  private static func parts(_ amount: Money, _ numbers: Numbers) -> String {
    amount < .zero
      ? tr("the parts alone cost \(numbers.money(-amount)) more than the rent")
      : tr("the parts alone cost \(numbers.money(amount)) less than the rent")
  }
}

extension Report {
  /// The verdict as a sentence.
  public var verdict: VerdictSentence {
    memo.value(find: { $0.verdict }, make: { VerdictSentence(self) }, keep: { $0.verdict = $1 })
  }
}

extension Saving {
  /// The percentage where it tells more than the amount: nothing from ±1000 % on.
  public var shownPercent: Double? { percent.flatMap { abs($0) < 1000 ? $0 : nil } }
}
