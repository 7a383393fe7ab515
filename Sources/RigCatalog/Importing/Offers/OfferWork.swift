import RigModel

/// What every reader of offers fills.
struct OfferWork {
  let machines: KnownMachines
  let catalog: Catalog
  var book: OfferBook
  var report: ImportReport

  /// The ids that the file spoke of, with the rates and the place where it did.
  private var seen: [String: (rates: [String?], place: String)] = [:]

  init(_ folder: OwnFolder, _ report: ImportReport) {
    (catalog, self.report) = (folder.loaded.catalog, report)
    machines = KnownMachines(folder.loaded.catalog, provider: "aws")
    book = OfferBook(folder)
  }

  /// Lays news over the offers and counts it.
  /// - Parameter place: where the file has it, for an error about another place that says otherwise.
  mutating func lay(_ news: OfferNews, at place: String) throws(Refusal) {
    let rates = [news.onDemand, news.spot]
    if let first = seen[news.id] {
      guard first.rates == rates else {
        throw Refusal(message: "found a second price of \(news.id), expected one; \(first.place) has another")
      }
      return report.unchanged += 1
    }
    seen[news.id] = (rates, place)
    switch try book.lay(news) {
    case .taken: report.taken += 1
    case .unchanged: report.unchanged += 1
    case .older(let sentence):
      report.passedOver[.older, default: 0] += 1
      report.notes.append(sentence)
    }
  }
}
