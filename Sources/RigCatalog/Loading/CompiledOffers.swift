import RigModel
import Synchronization

/// The compiled-in offers, most of the catalog's bytes: one is read when a plan names it, all when somebody lists them.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledOffers: OfferSource {
  private let file = CompiledFile(.offer)
  private let found = Mutex<[(id: OfferID, offer: Offer?)]>([])
  private let whole = Mutex<[Offer]?>(nil)

  var all: [Offer] {
    whole.withLock { offers in
      if let offers { return offers }
      let read = file?.records(OfferRecord.schema).map { $0.offer(undated: CompiledFile.written) } ?? []
      offers = read
      return read
    }
  }

  func offer(_ id: OfferID) -> Offer? {
    found.withLock { offers in
      if let known = offers.first(where: { $0.id == id }) { return known.offer }
      let offer = file.flatMap { read(id, in: $0) }
      offers.append((id, offer))
      return offer
    }
  }

  private func read(_ id: OfferID, in file: CompiledFile) -> Offer? {
    var ends = LineEnds(file.bytes)
    guard let header = ends.next() else { return nil }
    var start = header + 1
    while let end = ends.next() {
      defer { start = end + 1 }
      guard file.line(start..<end, hasID: id.rawValue) else { continue }
      var record = OfferRecord()
      RowReader(OfferRecord.schema, file, header: 0..<header).read(start..<end, into: &record)
      return record.offer(undated: CompiledFile.written)
    }
    return nil
  }
}
