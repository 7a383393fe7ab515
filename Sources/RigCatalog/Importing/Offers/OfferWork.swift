import RigModel

/// What every reader of offers fills.
struct OfferWork {
  let machines: KnownMachines
  let catalog: Catalog
  var book: OfferBook
  var report: ImportReport

  /// The ids that the file spoke of, with the rates and the place where it did first.
  private var seen: [String: (rates: [String?], place: String)] = [:]
  /// Those of them that were laid over the offers.
  private var laid: Set<String> = []

  init(_ folder: OwnFolder, _ report: ImportReport) {
    (catalog, self.report) = (folder.loaded.catalog, report)
    machines = KnownMachines(folder.loaded.catalog, provider: "aws")
    book = OfferBook(folder)
  }

  /// Remembers what the file says of an offer first: whatever becomes of it, another price is not taken.
  mutating func see(_ rates: [String?], of id: String, at place: String) { seen[id] = seen[id] ?? (rates, place) }

  /// Lays news over the offers and counts it.
  /// - Parameter place: where the file has it, for an error about another place that says otherwise.
  mutating func lay(_ news: OfferNews, at place: String) throws(Refusal) {
    let rates = [news.onDemand, news.spot]
    see(rates, of: news.id, at: place)
    if let first = seen[news.id], first.rates != rates {
      throw Refusal(message: "found a second price of \(news.id), expected one; \(first.place) has another")
    }
    guard laid.insert(news.id).inserted else { return report.unchanged += 1 }
    switch try book.lay(news) {
    case .taken: report.taken += 1
    case .unchanged: report.unchanged += 1
    case .older(let sentence):
      report.passedOver[.older, default: 0] += 1
      report.note(sentence)
    }
  }
}
