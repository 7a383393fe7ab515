import RigModel

/// What every reader of offers fills.
struct OfferWork {
  /// Who rents out what the list has, where that was said beside it.
  let provider: String?
  /// The file that is read.
  let file: String
  /// The day on which the list was written.
  let day: CivilDate
  /// The last day on which a price can have been so: a clock that stands before the catalog's newest row is wrong.
  private let lastDay: Int
  let catalog: Catalog
  let names: PartNames
  var book: OfferBook
  var report: ImportReport
  var gathered = OfferGather()
  /// What stands in a list beside its entries, such as the day on which it was published.
  var facts: [String: String] = [:]
  /// The name of a mark that more of the list lies elsewhere.
  var cut: String?
  /// Where the reader is.
  var place = ""
  /// Names of GPUs that the catalog does not have.
  var strange: Set<String> = []
  /// Instances of which it was said that nobody names their GPU.
  var strangers: Set<String> = []

  /// The ids that the file spoke of, with the newest rates, where they come from and the place.
  private var seen: [String: (rates: [String?], origin: PriceOrigin?, place: String)] = [:]
  /// Those of them that were laid over the offers.
  private var laid: Set<String> = []
  private var known: [String: KnownMachines] = [:]

  init(_ folder: OwnFolder, _ source: ImportSource, provider: String? = nil) {
    (catalog, report) = (folder.loaded.catalog, ImportReport(file: source.name))
    (file, day, self.provider) = (source.name, source.day, provider)
    lastDay = catalog.offers.reduce(source.lastDay) { max($0, $1.asOf.month == nil ? 0 : $1.asOf.lastDayNumber) }
    names = PartNames(catalog)
    book = OfferBook(folder)
  }

  /// The instances of a provider that the catalog knew before the file.
  mutating func machines(_ provider: String) -> KnownMachines {
    if let machines = known[provider] { return machines }
    let machines = KnownMachines(catalog, provider: provider)
    known[provider] = machines
    return machines
  }

  /// Who rents out the machines of a list that does not say so: the folder or the file is called after them.
  func owner() throws(Refusal) -> String {
    if let provider { return provider }
    let names = file.split(separator: "/").suffix(2).reversed().map { $0.split(separator: ".").first.map(String.init) }
    let aliases = ["lambdalabs": "lambda", "vastai": "vast"]
    let all = names.compactMap(\.self).map { aliases[$0.lowercased()] ?? $0.lowercased() }
    let providers = Set(catalog.offers.map(\.provider))
    guard let owner = all.first(where: providers.contains) else {
      throw Refusal(
        message: "found nothing that says whose machines these are, expected --provider NAME, such as runpod")
    }
    return owner
  }

  /// Counts what is none of ours.
  mutating func pass(_ reason: PassedOver) { report.passedOver[reason, default: 0] += 1 }

  /// Remembers what the file says of an offer first: whatever becomes of it, another price is not taken.
  mutating func see(_ rates: [String?], of id: String, _ origin: PriceOrigin? = nil) {
    seen[id] = seen[id] ?? (rates, origin, place)
  }

  /// Lays news over the offers and counts it; an error about another place that says otherwise names both.
  ///
  /// Of prices of several days the newest counts.
  mutating func lay(_ news: OfferNews) throws(Refusal) {
    let rates = [news.onDemand?.text, news.spot?.text, news.machine["per_month"]]
    let origins = [news.onDemand?.origin, news.spot?.origin, news.other].compactMap(\.self)
    if let date = origins.compactMap(\.date).first(where: { $0.isToCome(on: lastDay) }) {
      throw Refusal(message: "found \(date), a day to come, expected the day of the price")
    }
    see(rates, of: news.id, origins.first)
    if let first = seen[news.id], first.rates != rates {
      if let known = first.origin, origins.first?.isOlder(than: known) == true { return pass(.older) }
      guard let known = first.origin, let origin = origins.first, known.isOlder(than: origin) else {
        throw Refusal(message: "found a second price of \(news.id), expected one; \(first.place) has another")
      }
      seen[news.id] = (rates, origin, place)
      laid.remove(news.id)
    }
    guard laid.insert(news.id).inserted else { return report.unchanged += 1 }
    let (warnings, here) = (FarPrices.warnings(of: news, book, catalog), place)
    switch try book.lay(news) {
    case .taken:
      report.taken += 1
      for warning in warnings { report.warn("\(here): \(warning)") }
    case .unchanged: report.unchanged += 1
    case .older(let sentence):
      pass(.older)
      report.note(sentence)
    }
  }

  /// Lays what was gathered, and names the GPUs that nobody knows.
  mutating func finish() {
    for offer in gathered.all {
      place = offer.place
      do throws(Refusal) {
        try lay(offer.news(on: day))
      } catch {
        report.refuse("\(offer.place): \(error.message)")
      }
    }
    guard !strange.isEmpty else { return }
    let shown = strange.sorted().prefix(8).map(Wording.quoted) + (strange.count > 8 ? ["others"] : [])
    report.note("the catalog has no GPU \(Wording.list(shown, "or"))")
  }
}
