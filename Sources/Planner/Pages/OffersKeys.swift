import RigModel
import RigReport

extension Scene {
  /// What explains the focused line: a way's cost, or the prices of the offer that is tried.
  var offersWhy: Message? {
    let line = model.page.map { OfferLine($0.list.cursor) }
    if let way = line?.way { return .open(.why(.figure(Figure(way)))) }
    if line == .letting { return .open(.why(.figure(.letting))) }
    if case .hosted? = line { return .open(.why(.figure(.wayHosted))) }
    return estimate.rental.map { .open(.why(.offer($0.offer.id))) }
  }

  /// The first line of the section so many sections further; `nil` where there are none.
  func sectionLine(_ count: Int) -> Int? {
    guard let list = model.page?.list, let here = list.lines.firstIndex(of: list.cursor) else { return nil }
    let starts = list.lines.indices.filter { place in
      if case .head = OfferLine(list.lines[place]) { true } else { place == 0 }
    }.compactMap { start in list.lines[start...].firstIndex { !list.headings.contains($0) } }
    let current = starts.lastIndex { $0 <= here } ?? 0
    let target = count < 0 && starts[current] < here ? current : current + count
    return starts.count < 2 ? nil : list.lines[starts[min(max(0, target), starts.count - 1)]]
  }
}
