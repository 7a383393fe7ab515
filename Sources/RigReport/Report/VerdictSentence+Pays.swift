import RigModel

/// From which day on buying pays.
extension VerdictSentence {
  /// When buying pays, in the three lengths of the sentence.
  ///
  /// Where another way is recommended, it is told against which offer, and not at all where there is little room. Where some
  /// sums are for renting, the day on which all of them are for buying stands beside it, or in its place.
  static func pays(_ report: Report, _ conclusion: Conclusion) -> (long: String?, short: String?, tight: String?) {
    let day = pays(report.estimate, toStart: report.toStart)
    let all = allPay(report, conclusion)
    let both = day.map { day in all.map { "\(day) (\($0))" } ?? day }
    guard let offer = report.outdone.map({ PartWords.title($0) }) else { return (both, both, all ?? day) }
    return (both.map { tr("\($0) against \(offer)") }, nil, nil)
  }

  private static func pays(_ estimate: Estimate, toStart: Money) -> String? {
    switch estimate.breakEven(with: toStart) {
    case .after(let days): tr("pays from day \(shown(days, estimate))")
    case .never: tr("never pays")
    case .unknown: nil
    }
  }

  /// `BUY from day ≈37.2`: when all sums are for buying, where some are not yet; `nil` where that day is told already.
  private static func allPay(_ report: Report, _ conclusion: Conclusion) -> String? {
    guard conclusion != .notYet, report.ways?.own?.fits != false else { return nil }
    let last = report.lastBreakEven
    guard last != report.estimate.breakEven(with: report.toStart) else { return nil }
    let word = Conclusion.buy.word
    guard case .after(let days) = last else { return tr("\(word) never") }
    return tr("\(word) from day \(shown(days, report.estimate))")
  }

  /// `≈37.2`; with parts of unknown price `≥ 37.2`.
  static func shown(_ days: Days, _ estimate: Estimate) -> String {
    let number = Numbers.grouped(days.value, decimals: days.value < 100 ? 1 : 0)
    return (estimate.purchase.unpriced.isEmpty ? "≈" : "≥ ") + number
  }
}
