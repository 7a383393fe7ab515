import RigModel

extension Report {
  func explanation(ofPrice id: PartID) -> Explanation {
    guard let part = catalog[id]?.priced(in: plan.currency) else {
      return Explanation(id.rawValue.visible, tr("No such part in the catalog"), [])
    }
    let line = estimate.purchase.lines.first { $0.part.id == id }
    let price = tr("Cost = the cheapest cover of the units by lots and single units")
    var terms = [typedTerm(part), listTerm(part), specTerm(part)].compactMap(\.self) + conversionTerms(part)
    if let line { terms.append(costTerm(line)) }
    return Explanation(
      PartWords.title(part), price, terms, source: "\(part.source.visible), \(date(part.asOf))")
  }

  private func typedTerm(_ part: Part) -> Explanation.Term? {
    guard let price = plan.prices[part.id] else { return nil }
    let lots = price.lots.map {
      Explanation.Line(value: numbers.exact($0.price), text: tr("for a lot of \($0.quantity)"))
    }
    return Explanation.Term(
      name: tr("set"), value: numbers.exact(price.each), formula: tr("each, in the plan"), details: lots)
  }

  private func listTerm(_ part: Part) -> Explanation.Term {
    guard let price = part.price else {
      return Explanation.Term(name: tr("catalog"), value: "?", formula: tr("no price known"))
    }
    let numbers = Numbers(price.currency)
    let ends = [(price.low, tr("low end")), (price.high, tr("high end"))].compactMap { end in
      end.0.map { Explanation.Line(value: numbers.exact($0), text: end.1) }
    }
    let lots = price.lots.map {
      Explanation.Line(value: numbers.exact($0.price), text: tr("for a lot of \($0.quantity)"))
    }
    let replaced = plan.prices[part.id] == nil ? "" : tr("; replaced by the plan's")
    return Explanation.Term(
      name: tr("catalog"), value: numbers.exact(price.each),
      formula: tr("each: \(Words.priceKind(price.kind))\(replaced)"),
      details: ends + lots)
  }

  private func specTerm(_ part: Part) -> Explanation.Term? {
    guard !part.estimated.isEmpty else { return nil }
    return Explanation.Term(name: tr("guessed"), value: "≈", formula: PartWords.estimated(part))
  }

  /// The rates that turn the catalog's price into the plan's currency.
  private func conversionTerms(_ part: Part) -> [Explanation.Term] {
    guard plan.prices[part.id] == nil, let price = part.price else { return [] }
    return rates(from: [price.currency]).map(rateTerm)
  }

  /// An exchange rate as a term.
  func rateTerm(_ rate: ExchangeRate) -> Explanation.Term {
    let units = "\(Numbers.short(rate.unitsPerEuro, decimals: 4)) \(rate.currency)"
    return Explanation.Term(
      name: "1 EUR", value: units, formula: "\(date(rate.asOf)), \(rate.source.visible)")
  }

  private func costTerm(_ line: PurchaseLine) -> Explanation.Term {
    let range = line.low.flatMap { low in line.high.map { (low, $0) } }
    let ends = range.map { $0.0 == $0.1 ? "" : tr("; low–high \(numbers.range($0.0, $0.1))") } ?? ""
    let lots = lotRemark(line).map { ", \($0)" } ?? ""
    return Explanation.Term(
      name: tr("cost"), value: shownCost(line).text,
      formula: line.isOwned ? tr("for \(line.quantity), owned\(ends)") : tr("for \(line.quantity)\(lots)\(ends)"))
  }
}
