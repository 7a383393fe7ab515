import RigModel

extension Report {
  /// The verdict as a sentence, or what is missing for one.
  var answer: String {
    guard conclusion == nil else {
      return tr("\(verdict.word): \(verdict.long.joined()).")
    }
    if estimate.purchase.lines.isEmpty { return tr("No parts yet.") }
    if estimate.gpus.cards == 0 { return tr("No GPU yet, so nothing to compare.") }
    return MissingRent(estimate, of: plan)?.sentence ?? ""
  }

  /// The newest exact date among the catalog's figures that were used: `, figures up to 2026-07-20`.
  var figuresDate: String { newestDate.map { tr(", figures up to \($0)") } ?? "" }

  /// The newest exact date among the catalog's figures that were used.
  var newestDate: CivilDate? {
    let others = [estimate.rental?.offer.asOf(plan.rental.pricing), tariff?.asOf].compactMap(\.self)
    let dates = estimate.purchase.lines.map(\.part.asOf) + others
    return dates.filter { $0.day != nil }.max { $0.lastDayNumber < $1.lastDayNumber }
  }
}
