import RigModel
import RigReport
import TerminalUI

/// The facts of a part, line by line.
enum PartCard {
  /// - Parameter worth: what it is worth for the plan's goal; empty without one.
  static func lines(_ part: Part, _ report: Report, _ worth: String, columns: Int) -> [SheetLine] {
    let price = price(part, report) + [("Worth", worth)]
    let limit = report.plan.limits[part.id].map { tr("\(Numbers.watts($0)) a card, set in this plan") } ?? ""
    let facts = (price + PartFacts.facts(part) + [("Limit", limit)]).filter { !$0.1.isEmpty }
    let sheet = facts.flatMap { SheetLine.wrapped($0.0, $0.1, columns: columns - 16) }
    let note =
      part.note.isEmpty
      ? [] : [SheetLine(text: "")] + SheetLine.wrapped("Note", part.note.visible, columns: columns - 16)
    return [SheetLine(text: PartWords.title(part), style: Style(.accent).bold)] + sheet + note
  }

  private static func price(_ part: Part, _ report: Report) -> [(String, String)] {
    let set = report.plan.prices[part.id].map { tr("\(report.numbers.exact($0.each)), set in this plan") } ?? ""
    let (other, part) = (part.other, part.priced(in: report.plan.currency))
    let also = part.other ?? (other == nil ? nil : report.catalog[part.id])
    let list = part.price.map(words) ?? tr("none known: e types one")
    return [
      ("Price", set), (set.isEmpty ? "Price" : "Catalog", list), ("Seen", report.date(part.asOf)),
      ("Source", part.source.visible),
      ("Also", also.flatMap { also in also.price.map { "\(words($0)), \(report.date(also.asOf))" } } ?? ""),
      ("Data", PartWords.specSource(part)),
    ]
  }

  private static func words(_ price: ListPrice) -> String {
    "\(PartWords.price(price)), \(Words.priceKind(price.kind))"
  }
}

/// What only one kind of part has, as labels and values.
enum PartFacts {
  static func facts(_ part: Part) -> [(String, String)] {
    let draw = Draw(of: part)
    let watts = tr("\(Numbers.watts(draw.peak)) peak, \(Numbers.watts(draw.idle)) idle")
    let power = draw.peak > .zero ? [("Draw", (draw.isEstimate ? "≈" : "") + watts)] : []
    return part.spec.data.facts.map { ($0.label, $0.value.words) } + power
      + [("Estimates", PartWords.estimated(part))]
  }
}
