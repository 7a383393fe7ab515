import RigChecks
import RigModel

/// The shortest form of the verdict.
extension VerdictSentence {
  /// The error's first words, what is saved, the cheapest other way, equal work and the day: the first weighs most.
  ///
  /// Where the sums disagree, one that says otherwise comes before the day and what it takes to start; a cheaper rent
  /// may be that one.
  /// - Returns: the whole clauses, those without the amount that it takes to start, and those without the rival's day as well.
  static func tight(
    _ report: Report, _ conclusion: Conclusion, _ rival: VerdictRival?, pays: String?
  ) -> [[VerdictClause]] {
    let numbers = report.numbers
    let error = conclusion == .notYet ? report.unmended?.message.visible.prefix { $0 != ":" } : nil
    let equal = report.estimate.equalWork.map { $0.amount - report.toStart }
    let isOpen = conclusion == .depends
    let parts = isOpen ? partsAlone(report) : nil
    let weights = weights(equal, rival?.amount, isOpen ? started(report) : nil)
    let first = VerdictClause(error.map { String($0).droppingTrailingSpaces }, weight: 5)
    let middle = [
      VerdictClause(pays, weight: 1),
      VerdictClause(equal.map { tr("same work: \(numbers.told($0))") }, weight: weights.equal),
    ]
    let last = VerdictClause(parts.map { tr("parts alone: \(numbers.told($0))") }, weight: 3)
    let sums = [true, false].map { hasAmount in
      let sum = tightSum(report, hasAmount: hasAmount)
      return VerdictClause(
        sum.map { error == nil ? tr("buying \($0)") : $0 }, weight: 4, bare: error == nil ? sum : nil)
    }
    let slow = report.tooSlow?.tight
    let rivals = [true, false].map { hasDay in
      VerdictClause(slow ?? rival?.tight(hasDay: hasDay), weight: weights.rival)
    }
    return [(sums[0], rivals[0]), (sums[1], rivals[0]), (sums[1], rivals[1])].map { sum, rival in
      ([first, sum] + middle + [rival, last]).compactMap(\.self)
    }
  }

  /// How much equal work and the cheapest other one weigh: where the sums disagree, the one that says otherwise than what is told
  /// weighs most, and of two of them the one with somebody to go to.
  /// - Parameter told: what buying saves as it is told; `nil` where all sums agree.
  private static func weights(_ equal: Money?, _ rival: Money?, _ told: Money?) -> (equal: Int, rival: Int) {
    guard let told else { return (2, 3) }
    let otherwise = { (amount: Money?) in amount.map { ($0 > .zero) != (told > .zero) } == true }
    return (otherwise(equal) && !otherwise(rival) ? 3 : 2, otherwise(rival) ? 3 : 2)
  }

  /// What buying saves by the sum that the verdict tells, once the rig starts.
  private static func started(_ report: Report) -> Money? {
    (report.estimate.allIn ?? report.estimate.savings).map { $0.amount - report.toStart }
  }

  /// `saves ≈93 € once it starts (+20 €)`.
  private static func tightSum(_ report: Report, hasAmount: Bool) -> String? {
    guard let amount = started(report) else { return nil }
    let (toStart, numbers) = (report.toStart, report.numbers)
    let starts = hasAmount ? tr(" once it starts (\(numbers.signed(toStart)))") : tr(" once it starts")
    return bounded(amount, report) + (toStart > .zero ? starts : "")
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
