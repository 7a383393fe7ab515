import RigModel

extension Report {
  /// What guests leave, from what each card earns and what the rig takes meanwhile.
  var lettingExplanation: Explanation {
    guard let letting else {
      return Explanation(
        Figure.letting.name,
        tr("Nothing is let: --let-share, or A, Let when idle, sets a share of the hours without work"),
        [])
    }
    var why = explanation(
      .letting, Figure.letting.name, lead: tr("Left"), words: lettingUnknown,
      source: lettingSources.joined(separator: tr("; ")))
    why.nearby =
      letting.leftRange.map { range in
        [(range.low, tr("with the least that is said of an hour")), (range.high, tr("with the most"))].map {
          end, text in
          Explanation.Line(value: money(end, .estimate).text, text: text)
        }
      } ?? []
    why.leftOut = [
      Explanation.Line(value: "", text: tr("income tax, wear, and the times in which no guest may come: an assumption"))
    ]
    return why
  }
}
