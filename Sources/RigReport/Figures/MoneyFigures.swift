import RigModel

/// What buying and owning cost.
extension FigureEntry {
  static var rig: FigureEntry {
    FigureEntry("Rig") {
      $0.money($0.estimate.purchase.cost, $0.hardwareMark)
    } formula: {
      $0.receipt
    }
  }
  static var ownership: FigureEntry {
    FigureEntry("own, all in", name: "Own, all in") {
      $0.money($0.estimate.ownershipCost, $0.estimateMark)
    } formula: {
      $0.owning
    }
  }
  static var electricity: FigureEntry {
    FigureEntry("Electricity") {
      $0.money($0.estimate.energy.cost, .estimate)
    } formula: { report in
      let price = report.input("price", .tariff, phrase: "price of a kWh").from(nil, report.tariffOrigin)
      return .product([.input(report.energyInput), .input(price)])
    }
  }
  static var storage: FigureEntry {
    FigureEntry("Storage") {
      $0.money($0.estimate.rentedStorage)
    } formula: { report in
      let each = Input("a day", report.money(report.plan.rental.storagePerDay), phrase: "price of a day")
      return .product([.input(each.from(nil, tr("set in the plan"))), report.number("days", .days)])
    }
  }
}

extension Report {
  /// The parts that have a price, added up.
  fileprivate var receipt: Formula? {
    let costs = estimate.purchase.lines.map { receiptInput($0) }.filter { $0.value != nil }
    return costs.isEmpty ? nil : .sum(costs.map(Formula.input))
  }

  /// The rig with its receipt: the sum, then every part with its price's origin.
  var rigInput: Input {
    let lines = estimate.purchase.lines.map { receiptInput($0) }
    let isShort = (1...5).contains(estimate.purchase.lines.count { $0.cost != nil })
    return input("rig", .rig).from(
      receipt, wording: isShort ? nil : tr("the sum of the parts"), details: lines)
  }

  /// A line of the receipt; in a sum it goes without the currency's sign.
  private func receiptInput(_ line: PurchaseLine) -> Input {
    let count = line.quantity > 1 ? "\(line.quantity) × " : ""
    let title = count + PartWords.title(line.part)
    return Input(title, shownCost(line), topic: .part(line.part.id))
      .written(line.cost.map { Numbers.grouped($0.units, decimals: 2) } ?? "?")
      .from(nil, line.isOwned ? tr("\(title): own") : tr("\(title): \(priceOrigin(line))"))
  }

  /// Where the price of a line that is not owned comes from, in few words.
  private func priceOrigin(_ line: PurchaseLine) -> String {
    if line.isOverridden { return lotRemark(line).map { tr("set, \($0)") } ?? tr("set") }
    guard let price = line.part.price else { return tr("no price in the catalog") }
    let origin = "\(Words.priceKind(price.kind)), \(date(line.part.asOf))"
    return lotRemark(line).map { $0 + tr("; ") + origin } ?? origin
  }

  /// What lots change: `a lot of 3; singly 510.00 €`.
  func lotRemark(_ line: PurchaseLine) -> String? {
    guard let price = plan.price(of: line.part), price.cover(line.quantity) != price.each * line.quantity else {
      return nil
    }
    return tr("by lots; singly \(Numbers(price.currency).exact(price.each * line.quantity))")
  }
}
