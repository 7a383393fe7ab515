import RigModel

extension Report {
  /// The price of a line in words: what was typed, then what the catalog says.
  func claims(_ line: PurchaseLine) -> [String] {
    [line.isOwned ? tr("owned already: costs nothing here") : nil, typed(line), listed(line)].compactMap(\.self)
  }

  private func typed(_ line: PurchaseLine) -> String? {
    guard let price = plan.prices[line.part.id] else { return nil }
    let lots = price.lots.map { tr(", \($0.quantity) for \(numbers.exact($0.price))") }.joined()
    return tr("set in the plan: \(numbers.exact(price.each)) each\(lots)")
  }

  private func listed(_ line: PurchaseLine) -> String? {
    guard let price = line.part.price else { return tr("no price in the catalog") }
    let claim = tr("\(PartWords.price(price)); \(Words.priceKind(price.kind)), \(date(line.part.asOf))")
    return line.isOwned || line.isOverridden ? tr("catalog: \(claim)") : claim
  }
}
