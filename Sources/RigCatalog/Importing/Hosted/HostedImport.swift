import JSONReading
import RigModel

/// Takes in litellm's list of what hosted models cost, as it is.
struct HostedImport {
  /// What an error says was expected.
  static let shape = "litellm's model_prices_and_context_window.json"

  private let day: CivilDate
  private let names: ModelNames
  private var stream: JSONStream
  private var book: HostedBook
  private var report: ImportReport
  private var quotes: [String: HostedQuote] = [:]
  private var order: [String] = []
  private var vague: [String] = []

  /// Whether a file begins as such a list: an object of objects that name a provider.
  static func knows(_ start: [UInt8]) -> Bool {
    let list = JSONRecord(bytes: Array(start[CSVParser.start(of: start)...]))
    return list.isObject && list.members.prefix(3).contains { HostedEntry.knows($0.value) }
  }

  /// Reads the list and writes the rows.
  static func run(_ source: ImportSource, _ folder: OwnFolder) throws(CatalogError) -> ImportReport {
    var work = HostedImport(source, folder)
    try work.read()
    work.lay()
    work.report.written = try folder.write(try folder.check([work.book.table]))
    return work.report
  }

  private init(_ source: ImportSource, _ folder: OwnFolder) {
    (day, stream, book) = (source.day, JSONStream(source), HostedBook(folder))
    names = ModelNames(folder.loaded.catalog.models)
    report = ImportReport(file: source.name)
  }

  private mutating func read() throws(CatalogError) {
    try stream.enter(UInt8(ascii: "{"))
    while try stream.advance(to: UInt8(ascii: "}")) {
      let key = try stream.key()
      let record = try stream.record()
      do throws(Refusal) {
        try take(key, record)
      } catch {
        report.refuse("\(Wording.quoted(key)): \(error.message)")
      }
    }
    guard try stream.peek() == nil else { throw stream.malformed }
  }

  private mutating func take(_ key: String, _ record: JSONRecord) throws(Refusal) {
    guard record.isObject else { throw Refusal(message: "found no object, expected a model with its prices") }
    let entry = HostedEntry(key, record)
    guard let provider = entry.provider else { return pass(.explanation) }
    guard let unit = entry.unit else { return pass(.work) }
    switch names.meaning(of: key, owner: provider, tasks: unit.tasks) {
    case .nothing: pass(.model)
    case .several(let ids):
      pass(.vague)
      if vague.count < 8 { vague.append("\(Wording.quoted(key)) may be \(Wording.list(ids, "or"))") }
    case .model(let id, let distance):
      guard !entry.hasEnded(on: day) else { return pass(.ended) }
      guard !entry.isForGovernments else { return pass(.government) }
      if let page = entry.page, names.namesOther(page, than: id) { return pass(.version) }
      switch try entry.quote(of: id, unit, provider, distance: distance) {
      case .success(let quote): keep(quote)
      case .failure(.free): pass(.free)
      case .failure(.none): pass(.unit)
      }
    }
  }

  private mutating func pass(_ reason: PassedOver) { report.passedOver[reason, default: 0] += 1 }

  /// Keeps the one of several prices of a model and a provider that goes first.
  private mutating func keep(_ quote: HostedQuote) {
    guard let known = quotes[quote.id] else {
      quotes[quote.id] = quote
      return order.append(quote.id)
    }
    pass(.further)
    if quote.goesBefore(known) { quotes[quote.id] = quote }
  }

  private mutating func lay() {
    var providers: [String: Int] = [:]
    for quote in order.compactMap({ quotes[$0] }) {
      let warnings = book.warnings(about: quote)
      switch book.lay(quote, on: day) {
      case .taken:
        report.taken += 1
        providers[quote.model, default: 0] += 1
        for warning in warnings { report.warn("\(Wording.quoted(quote.key)): \(warning)") }
      case .unchanged: report.unchanged += 1
      case .older(let sentence):
        pass(.older)
        report.note(sentence)
      }
    }
    for (model, count) in providers.sorted(by: { $0.key < $1.key }) {
      report.note("\(model): \(count == 1 ? "a price" : "prices") of \(count) \(count == 1 ? "provider" : "providers")")
    }
    for sentence in vague { report.note(sentence) }
  }
}
