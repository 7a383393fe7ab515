import RigChecks
import RigModel

/// The shortest form of the verdict.
extension VerdictSentence {
  /// The error's first words, what is saved, the cheapest other way, equal work and the day: the first weighs most.
  ///
  /// Where the sums disagree, one that says otherwise comes before the day and what it takes to start; a cheaper rent
  /// may be that one.
  /// - Returns: the whole clauses, those without the amount that it takes to start, and those without the rival's day as
  ///   well, and those that do not say that it hosts models either.
  static func tight(
    _ report: Report, _ conclusion: Conclusion, _ rival: VerdictRival?, pays: String?
  ) -> [[VerdictClause]] {
    let numbers = report.numbers
    let error = conclusion == .notYet ? report.unmended?.message.visible.prefix { $0 != ":" } : nil
    let equal = report.estimate.equalWork.map { $0.amount - report.toStart }
    let isOpen = conclusion == .depends
    let parts = isOpen ? partsAlone(report) : nil
    let weights = weights(equal, rival?.amount, isOpen ? started(report) : nil)
    let first = VerdictClause(error.map { String($0).droppingTrailingSpaces }, weight: 6)
    let middle = [
      VerdictClause(pays, weight: 1),
      VerdictClause(equal.map { tr("same work: \(numbers.told($0))") }, weight: weights.equal),
    ]
    let last = VerdictClause(parts.map { tr("parts alone: \(numbers.told($0))") }, weight: 3)
    let sums = [true, false].map { hasAmount in
      let whom = conclusion == .rent && rival == nil ? than(report) : ""
      let sum = tightSum(report, hasAmount: hasAmount).map { $0 + whom }
      return VerdictClause(
        sum.map { error == nil ? tr("buying \($0)") : $0 }, weight: 5, bare: error == nil ? sum : nil)
    }
    let slow = report.tooSlow?.tight
    let rivals = [(true, true), (false, true), (false, false)].map { hasDay, hasKind in
      VerdictClause(slow ?? rival?.tight(hasDay: hasDay, hasKind: hasKind), weight: weights.rival)
    }
    return zip([sums[0], sums[1], sums[1], sums[1]], [rivals[0]] + rivals).map { sum, rival in
      ([first, sum] + middle + [rival, last]).compactMap(\.self)
    }
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

  /// ` than akash`: whom to rent from, where no other one is named.
  private static func than(_ report: Report) -> String {
    report.estimate.rental.map { tr(" than \($0.offer.provider.visible)") } ?? ""
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
