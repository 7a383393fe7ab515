import RigModel

extension Report {
  /// The receipt: what is bought and for how much; the shopping list says where each price comes from.
  var partsSection: Section {
    let rows = estimate.purchase.lines.map(row)
    return Section(
      title: "Parts", columns: [.right(), .left("Part"), .right("Cost"), .left("Low–high")],
      rows: rows.isEmpty ? [] : rows + [totalRow], notes: unpricedNote)
  }

  private func row(_ line: PurchaseLine) -> Row {
    let cost = shownCost(line)
    var record = Record(PartWords.title(line.part), cost)
    record.quantity = line.quantity
    record.low = ends(line)?.low ?? ""
    record.high = ends(line)?.high ?? ""
    if !line.isOverridden {
      record.priceKind = line.part.price?.kind
      record.asOf = line.part.asOf
      record.source = line.part.source
    }
    let limit = line.part.limit.map { Row.Detail.text(tr("limited to \(Numbers.watts($0)) each")) }
    return Row(
      cells: [String(line.quantity), PartWords.title(line.part), cost.text, remark(line)],
      details: limit.map { [$0] } ?? [], records: [record])
  }

  private func ends(_ line: PurchaseLine) -> (low: String, high: String)? {
    guard let low = line.low, let high = line.high else { return nil }
    return (Numbers.fixed(low.units, decimals: 2), Numbers.fixed(high.units, decimals: 2))
  }

  private func remark(_ line: PurchaseLine) -> String {
    let mark = line.isOwned ? "own".spoken(as: "owned, of a part") : line.isOverridden ? tr("set") : ""
    guard let low = line.low, let high = line.high, low != high else { return mark }
    return [mark, numbers.range(low, high)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var totalRow: Row {
    let purchase = estimate.purchase
    var record = Record(Figure.rig.label, shown(.rig))
    record.low = Numbers.fixed(purchase.low.units, decimals: 2)
    record.high = Numbers.fixed(purchase.high.units, decimals: 2)
    let range = purchase.low == purchase.high ? "" : numbers.range(purchase.low, purchase.high)
    return Row(cells: ["", Figure.rig.label, shown(.rig).text, range], records: [record])
  }

  private var unpricedNote: [String] {
    let names = estimate.purchase.lines.filter { $0.cost == nil }.map { PartWords.title($0.part) }
    return names.isEmpty ? [] : [tr("Without a price, so not in the total: \(names.joined(separator: tr("; "))).")]
  }
}
