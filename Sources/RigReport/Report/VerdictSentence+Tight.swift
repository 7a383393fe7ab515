import RigChecks
import RigModel

/// The shortest form of the verdict.
extension VerdictSentence {
  /// The error's first words, what is saved, the cheapest other way, equal work and the day: the first weighs most.
  ///
  /// Where the sums disagree, one that says otherwise comes before the day and what it takes to start; a cheaper rent
  /// may be that one.
  /// - Returns: the whole clauses, those without the amount that it takes to start, those without the rival's day as well, and
  ///   those that do not say that it hosts models either.
  static func tight(
    _ report: Report, _ conclusion: Conclusion, _ rival: VerdictRival?, pays: String?
  ) -> [[VerdictClause]] {
    let numbers = report.numbers
    let error = conclusion == .notYet ? report.unmended?.message.visible.prefix { $0 != ":" } : nil
    let equal = report.estimate.equalWork.map { $0.amount - report.toStart }
    let parts = conclusion == .depends ? partsAlone(report) : nil
    let weights = weights(equal, rival?.amount, conclusion == .depends ? started(report) : nil)
    let middle = [
      VerdictClause(pays, weight: 1),
      VerdictClause(equal.map { tr("same work: \(numbers.told($0))") }, weight: weights.equal),
    ]
    let last = VerdictClause(parts.map { tr("parts alone: \(numbers.told($0))") }, weight: 3)
    let first = VerdictClause(error.map { String($0).droppingTrailingSpaces }, weight: 6)
    let whom = conclusion == .rent && rival == nil ? report.estimate.rental?.offer.provider.visible : nil
    return [(true, true, true), (false, true, true), (false, false, true), (false, false, false)].map {
      let sum = sum(report, than: whom, hasAmount: $0, hasSubject: error == nil)
      let words = report.tooSlow?.tight ?? rival?.tight(hasDay: $1, hasKind: $2)
      return ([first, sum] + middle + [VerdictClause(words, weight: weights.rival), last]).compactMap(\.self)
    }
  }

  /// What buying saves; the subject goes where there is no room for it.
  private static func sum(_ report: Report, than whom: String?, hasAmount: Bool, hasSubject: Bool) -> VerdictClause? {
    let sum = tightSum(report, than: whom, hasAmount: hasAmount)
    return VerdictClause(
      sum.map { hasSubject ? tr("buying \($0)") : $0 }, weight: 5, bare: hasSubject ? sum : nil)
  }

  /// How much equal work and the cheapest other one weigh: where the sums disagree, the one that says otherwise than what is told
  /// weighs most, and of two of them the one with somebody to go to; that one weighs as much wherever it costs less than buying.
  /// - Parameter told: what buying saves as it is told; `nil` where all sums agree.
  private static func weights(_ equal: Money?, _ rival: Money?, _ told: Money?) -> (equal: Int, rival: Int) {
    guard let told else { return (2, 4) }
    let otherwise = { (amount: Money?) in amount.map { ($0 > .zero) != (told > .zero) } == true }
    let isCheaper = rival.map { $0 < .zero } == true
    return (otherwise(equal) && !otherwise(rival) ? 3 : 2, isCheaper || otherwise(rival) ? 4 : 2)
  }

  /// What buying saves by the sum that the verdict tells, once the rig starts.
  private static func started(_ report: Report) -> Money? {
    (report.estimate.allIn ?? report.estimate.savings).map { $0.amount - report.toStart }
  }

  /// `saves ≈93 € once it starts (+20 €)`; where no other one is named to rent from, `costs ≈5 € more than akash`.
  private static func tightSum(_ report: Report, than whom: String?, hasAmount: Bool) -> String? {
    guard let amount = started(report) else { return nil }
    let (toStart, numbers) = (report.toStart, report.numbers)
    let starts = hasAmount ? tr(" once it starts (\(numbers.signed(toStart)))") : tr(" once it starts")
    let sum = bounded(amount, report)
    return (whom.map { tr("\(sum) than \($0)") } ?? sum) + (toStart > .zero ? starts : "")
  }

  /// Rent less parts, where that alone speaks otherwise than all costs and equal work do; `nil` elsewhere.
  static func partsAlone(_ report: Report) -> Money? {
    let (estimate, toStart) = (report.estimate, report.toStart)
    guard let parts = estimate.savings.map({ $0.amount - toStart }), let all = estimate.allIn?.amount else {
      return nil
    }
    let others = [all, estimate.equalWork?.amount].compactMap(\.self).map { $0 - toStart > .zero }
    return others.contains(parts > .zero) ? nil : parts
  }
}

extension Numbers {
  /// `saves 57 €`, or `costs 57 € more`.
  fileprivate func told(_ saved: Money) -> String {
    saved < .zero ? tr("costs \(money(-saved)) more") : tr("saves \(money(saved))")
  }
}
