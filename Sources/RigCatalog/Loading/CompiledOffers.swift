import RigModel
import Synchronization

/// The compiled-in offers, most of the catalog's bytes: one is read when a plan names it, all when somebody lists them.
///
/// Every cell of them is checked by the tests, as a load with files over them would.
final class CompiledOffers: OfferSource {
  private let file: SourceFile
  private let found = Mutex<[OfferID: Offer?]>([:])
  private let whole = Mutex<[Offer]?>(nil)

  init?() {
    guard let file = SourceFile.compiledIn.first(where: { $0.kind == .offer }) else { return nil }
    self.file = file
  }

  /// The rows as they were written.
  var table: KindTable { KindTable(OfferRecord.schema, [file]) }

  var all: [Offer] {
    whole.withLock { offers in
      if let offers { return offers }
      let read = KindTable.offers(in: [file])
      offers = read
      return read
    }
  }

  func offer(_ id: OfferID) -> Offer? {
    found.withLock { offers in
      if let known = offers[id] { return known }
      let offer = row(of: id).flatMap { KindTable.offers(in: [$0]).first }
      offers[id] = .some(offer)
      return offer
    }
  }

  /// The header and the one line that begins with an id.
  private func row(of id: OfferID) -> SourceFile? {
    let start = Array("\(id.rawValue),".utf8)
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    guard let header = lines.first, let line = lines.dropFirst().first(where: { $0.starts(with: start) }) else {
      return nil
    }
    return SourceFile(kind: .offer, name: file.name, bytes: header + [UInt8(ascii: "\n")] + line, written: file.written)
  }
}

extension KindTable {
  /// The files of one kind laid over each other; errors are left for a load that checks.
  init<Record>(_ schema: Schema<Record>, _ files: [SourceFile]) {
    self.init(schema)
    var log = ErrorLog()
    for file in files { add(file, &log) }
  }

  /// The offers in files.
  fileprivate static func offers(in files: [SourceFile]) -> [Offer] {
    var log = ErrorLog()
    let table = KindTable(OfferRecord.schema, files)
    return table.records(OfferRecord.schema, &log).enumerated().map { $1.offer(undated: table.written($0)) }
  }
}
