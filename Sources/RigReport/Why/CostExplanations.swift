import RigModel

extension Report {
  func costExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .rig: rigExplanation
    case .ownership: ownershipExplanation
    case .electricity:
      Explanation(
        "Electricity", "Electricity = energy × price of a kWh",
        [
          term("energy", .energy, energyFormula), term("price", .tariff, tariffOrigin),
          result("electricity", .electricity),
        ])
    default:
      Explanation(
        "Rented storage", "Storage = price of a day × days",
        [
          Explanation.Term(name: "a day", value: numbers.exact(plan.rental.storagePerDay), formula: "set in the plan"),
          term("days", .days), result("storage", .storage),
        ])
    }
  }

  private var rigExplanation: Explanation {
    let purchase = estimate.purchase
    let range = "low–high \(numbers.range(purchase.low, purchase.high))"
    var why = Explanation(
      "Rig", "Rig = the sum of its parts, each in \(plan.currency) and rounded to the cent",
      [rigTerm(topic: nil, remark: purchase.low == purchase.high ? "" : range)],
      source: "used prices: what was asked or paid on their dates")
    why.leftOut = purchase.lines.filter { $0.cost == nil }.map {
      Explanation.Line(value: "?", text: "\(PartWords.title($0.part)): no price", topic: .part($0.part.id))
    }
    return why
  }

  /// The receipt as a term: the sum, then every part with its price's origin.
  func rigTerm(topic: Topic? = .figure(.rig), remark: String = "") -> Explanation.Term {
    let lines = estimate.purchase.lines
    let amounts = lines.compactMap(\.cost).map { Numbers.grouped($0.units, decimals: 2) }
    let sum = (1...5).contains(amounts.count) ? "= \(amounts.joined(separator: " + "))" : "the sum of the parts"
    return Explanation.Term(
      name: "rig", value: shown(.rig).text, formula: remark.isEmpty ? sum : "\(sum); \(remark)",
      details: lines.map(receiptLine), topic: topic)
  }

  private func receiptLine(_ line: PurchaseLine) -> Explanation.Line {
    let count = line.quantity > 1 ? "\(line.quantity) × " : ""
    let title = count + PartWords.title(line.part)
    return Explanation.Line(
      value: shownCost(line).text, text: "\(title): \(priceOrigin(line))", topic: .part(line.part.id))
  }

  /// Where the price of a line comes from, in few words.
  private func priceOrigin(_ line: PurchaseLine) -> String {
    if line.isOwned { return "own" }
    if line.isOverridden { return lotRemark(line).map { "set, \($0)" } ?? "set" }
    guard let price = line.part.price else { return "no price in the catalog" }
    let origin = "\(Words.priceKind(price.kind)), \(date(line.part.asOf))"
    return lotRemark(line).map { "\($0); \(origin)" } ?? origin
  }
}
