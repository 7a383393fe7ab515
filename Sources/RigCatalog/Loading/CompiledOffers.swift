import Glibc
import RigModel
import Synchronization

/// The compiled-in offers, most of the catalog's bytes: one is read when a plan names it, all when somebody lists them.
///
/// Every cell of them is checked by the tests, as a load with files over them would.
final class CompiledOffers: OfferSource {
  private let files: [SourceFile]
  private let found = Mutex<[(id: OfferID, offer: Offer?)]>([])
  private let whole = Mutex<[Offer]?>(nil)

  /// Takes the offers out of the compiled-in files.
  init(_ compiled: [SourceFile] = SourceFile.compiledIn) { files = compiled.filter { $0.kind == .offer } }

  var all: [Offer] {
    whole.withLock { offers in
      if let offers { return offers }
      let read = KindTable.offers(in: files)
      offers = read
      return read
    }
  }

  func offer(_ id: OfferID) -> Offer? {
    found.withLock { offers in
      if let known = offers.first(where: { $0.id == id }) { return known.offer }
      let offer = row(of: id).flatMap { KindTable.offers(in: [$0]).first { $0.id == id } }
      offers.append((id, offer))
      return offer
    }
  }

  /// The header and the one line that begins with an id.
  private func row(of id: OfferID) -> SourceFile? {
    let start = Array("\(id.rawValue),".utf8)
    let newline = UInt8(ascii: "\n")
    guard let file = files.first, let line = file.bytes.line(startingWith: start) else { return nil }
    let header = file.bytes.prefix { $0 != newline }
    return SourceFile(
      kind: .offer, name: file.name, bytes: header + [newline] + file.bytes[line], written: file.written)
  }
}

extension [UInt8] {
  /// The line, below the first one, that starts with other bytes.
  fileprivate func line(startingWith start: [UInt8]) -> Range<Int>? {
    withUnsafeBytes { bytes in
      var ends = LineEnds(bytes)
      guard var first = ends.next() else { return nil }
      while let end = ends.next() {
        if bytes[(first + 1)..<end].starts(with: start) { return (first + 1)..<end }
        first = end
      }
      return nil
    }
  }
}

/// The places where lines end.
struct LineEnds: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> Int? {
    guard place < bytes.count, let base = bytes.baseAddress else { return nil }
    let found = memchr(base + place, CInt(UInt8(ascii: "\n")), bytes.count - place)
    let end = found.map { UnsafeRawPointer($0) - base } ?? bytes.count
    place = end + 1
    return end
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
