import RigModel

extension Report {
  /// Part by part: the price that was seen, where to look, what to ask, what to check when it comes.
  var shoppingSection: Section {
    let asked = sellerQuestions
    let isListed = estimate.purchase.lines.contains { !$0.isOwned && $0.part.isPricedByListings }
    let market = Market(isListed ? listings() : [], in: plan.currency, catalog)
    let rows = estimate.purchase.lines.map { line in
      shoppingRow(line, asked.first { $0.part?.id == line.part.id }?.questions.count ?? 0, asks(line, market))
    }
    return Section(
      title: "Shopping list", columns: [.right(), .left("Part"), .left("Price seen")], rows: rows,
      notes: [tr("□ is what to check when a part arrives, while it can still be sent back.")], shape: .lists)
  }

  /// The most listings of a part whose pages are named.
  private static let mostAsks = 3

  /// The listings that the price of a line comes from and that have a page, the cheapest first.
  private func asks(_ line: PurchaseLine, _ market: Market) -> [Listing] {
    guard !line.isOwned, line.part.isPricedByListings else { return [] }
    return Array(market[line.part.id].map(\.listing).filter(\.link.isAddress).prefix(Report.mostAsks))
  }

  private func shoppingRow(_ line: PurchaseLine, _ questions: Int, _ asks: [Listing]) -> Row {
    let claims = claims(line)
    let links = line.isOwned ? [] : links(line.part)
    let checks = ArrivalChecks.of(line.part, cards: estimate.gpus.models.map(\.gpu))
    let pages: [Row.Detail] = asks.flatMap { [.text($0.asked), .source($0.link)] }
    return Row(
      cells: [String(line.quantity), PartWords.title(line.part), claims[0]],
      details: claims.dropFirst().map(Row.Detail.text) + [.source(line.part.source)] + pages
        + links.map { .link(name: $0.name, url: $0.url) } + ask(questions, line) + checks.map { .text("□ \($0)") },
      records: priceRecords(line) + wordRecords(line.part, asks.map { ("listing", $0.link) } + links, checks))
  }

  private func ask(_ questions: Int, _ line: PurchaseLine) -> [Row.Detail] {
    guard questions > 0 else { return [] }
    let count = Words.count(Double(questions), "question")
    return [.text(line.isOwned ? tr("find out: \(count), see above") : tr("ask the seller: \(count), see above"))]
  }

  private func links(_ part: Part) -> [(name: String, url: String)] {
    let country = plan.power.country
    return Marketplace.allCases.map { market in
      (market.rawValue, market.search(part.searchWords(inFrench: market.isFrench(in: country)), in: country))
    }
  }

  /// The catalog's price of one, in its own currency.
  private func priceRecords(_ line: PurchaseLine) -> [Record] {
    guard let price = line.part.price else { return [] }
    let numbers = Numbers(price.currency)
    let each = Shown(
      text: numbers.exact(price.each), number: Numbers.fixed(price.each.units, decimals: 2),
      unit: price.currency.rawValue, mark: line.isEstimate ? .estimate : .none)
    var record = Record("\(PartWords.title(line.part)): price seen", each)
    record.low = price.low.map { Numbers.fixed($0.units, decimals: 2) } ?? ""
    record.high = price.high.map { Numbers.fixed($0.units, decimals: 2) } ?? ""
    (record.priceKind, record.asOf, record.source) = (price.kind, line.part.asOf, line.part.source)
    return [record]
  }

  private func wordRecords(_ part: Part, _ links: [(name: String, url: String)], _ checks: [String]) -> [Record] {
    let title = PartWords.title(part)
    return links.map { Record("\(title): \($0.name)", words: $0.url) }
      + checks.map { Record("\(title): on arrival", words: $0) }
  }
}

extension Record {
  /// Words in place of a figure.
  init(_ item: String, words: String) { self.init(item, Shown(text: words, number: "", unit: "")) }
}
