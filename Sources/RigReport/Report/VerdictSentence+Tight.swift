import RigChecks
import RigModel

/// The shortest form of the verdict.
extension VerdictSentence {
  /// The error's first words, what is saved, the cheapest other way, equal work and the day: the first weighs most.
  ///
  /// Where the sums disagree, one that says otherwise comes before the day and what it takes to start; a cheaper rent
  /// may be that one.
  static func tight(_ report: Report, _ conclusion: Conclusion, with details: VerdictDetails) -> [VerdictClause] {
    let numbers = report.numbers
    let error = conclusion == .notYet ? report.unmended?.message.visible.prefix { $0 != ":" } : nil
    let equal = report.estimate.equalWork.map { $0.amount - report.toStart }
    let rival = VerdictRival(report)
    let isOpen = conclusion == .depends
    let parts = isOpen ? partsAlone(report) : nil
    let sum = tightSum(report, with: details)
    let weights = weights(equal, rival?.amount, isOpen ? started(report) : nil)
    let clauses: [(String?, Int)] = [
      (error.map { String($0).droppingTrailingSpaces }, 5), (sum.map { error == nil ? tr("buying \($0)") : $0 }, 4),
      (pays(report, conclusion).tight, 1), (equal.map { tr("same work: \(numbers.told($0))") }, weights.equal),
      (report.tooSlow?.tight ?? rival?.tight(with: details), weights.rival),
      (parts.map { tr("parts alone: \(numbers.told($0))") }, 3),
    ]
    return clauses.compactMap { text, weight in
      VerdictClause(text, weight: weight, bare: weight == 4 && error == nil ? sum : nil)
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
  private static func tightSum(_ report: Report, with details: VerdictDetails) -> String? {
    guard let amount = started(report) else { return nil }
    let (toStart, numbers) = (report.toStart, report.numbers)
    let starts =
      details.contains(.toStart) ? tr(" once it starts (\(numbers.signed(toStart)))") : tr(" once it starts")
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
