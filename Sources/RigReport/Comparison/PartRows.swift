import RigModel

extension RowMaker {
  /// The parts of all plans, in the catalog's order: how many and for how much.
  var partRows: [ComparisonRow] {
    let ids = Set(reports.flatMap { $0.estimate.purchase.lines.map(\.part.id) })
    let catalog = reports[0].catalog
    let places = ids.compactMap { id in catalog.index(of: id).map { (place: $0, id: id) } }
    return places.sorted { $0.place < $1.place }.compactMap { catalog[$0.id] }.map(row)
  }

  private func row(_ part: Part) -> ComparisonRow {
    let lines = reports.map { report in report.estimate.purchase.lines.first { $0.part.id == part.id } }
    let title = PartWords.title(part)
    let costs = zip(reports, lines).map { report, line in line.map { report.shownCost($0) } ?? .inapplicable }
    return ComparisonRow(
      group: .parts, label: title, cells: zip(lines, costs).map(words), topic: .part(part.id),
      figures: [
        figure("part:\(part.id):quantity", "\(title): quantity", lines.map { count($0?.quantity ?? 0, "units") }),
        figure("part:\(part.id):cost", "\(title): cost", costs.map { ComparedValue($0) }),
      ])
  }

  /// How many for how much: `3 for 410.00 €`, `1, own`, `2, no price`, `—`.
  private func words(_ line: PurchaseLine?, _ cost: Shown) -> String {
    guard let line else { return cost.text }
    if line.isOwned { return tr("\(line.quantity), own") }
    return line.cost == nil ? tr("\(line.quantity), no price") : tr("\(line.quantity) for \(cost.text)")
  }
}
