import RigModel

extension Report {
  /// The price of a line in words: what was typed, then what the catalog says.
  func claims(_ line: PurchaseLine) -> [String] {
    [line.isOwned ? "owned already: costs nothing here" : nil, typed(line), listed(line)].compactMap(\.self)
  }

  private func typed(_ line: PurchaseLine) -> String? {
    guard let price = plan.prices[line.part.id] else { return nil }
    let lots = price.lots.map { ", \($0.quantity) for \(numbers.exact($0.price))" }.joined()
    return "set in the plan: \(numbers.exact(price.each)) each\(lots)"
  }

  private func listed(_ line: PurchaseLine) -> String? {
    guard let price = line.part.price else { return "no price in the catalog" }
    let prefix = line.isOwned || line.isOverridden ? "catalog: " : ""
    return "\(prefix)\(PartWords.price(price)); \(Words.priceKind(price.kind)), \(date(line.part.asOf))"
  }
}
