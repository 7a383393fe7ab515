import RigModel
import Synchronization

/// The compiled-in offers, most of the catalog's bytes: one is read when a plan names it, all when somebody lists them.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledOffers: OfferSource {
  private let file = CompiledFile(.offer)
  private let found = Mutex<[(id: OfferID, offer: Offer?)]>([])
  private let regions = Mutex<[(provider: String, region: String, offers: [Offer])]>([])
  private let whole = Mutex<[Offer]?>(nil)

  var all: [Offer] {
    whole.withLock { offers in
      if let offers { return offers }
      let all = read { _, _ in true }
      offers = all
      return all
    }
  }

  func offer(_ id: OfferID) -> Offer? {
    found.withLock { offers in
      if let known = offers.first(where: { $0.id == id }) { return known.offer }
      let offer = read { file, line in file.line(line, hasID: id.rawValue) }.first { $0.id == id }
      offers.append((id, offer))
      return offer
    }
  }

  func offers(of provider: String, in region: String) -> [Offer] {
    regions.withLock { regions in
      if let known = regions.first(where: { $0.provider == provider && $0.region == region }) { return known.offers }
      let offers = read { file, line in [region, provider].allSatisfy { file.line(line, hasCell: $0) } }
        .filter { $0.provider == provider && $0.region == region }
      regions.append((provider, region, offers))
      return offers
    }
  }

  private func read(_ isWanted: (CompiledFile, Range<Int>) -> Bool) -> [Offer] {
    guard let file, let header = file.lines.first else { return [] }
    let reader = RowReader(OfferRecord.schema, file, header: header)
    return file.lines.dropFirst().filter { isWanted(file, $0) }.map { line in
      var record = OfferRecord()
      reader.read(line, into: &record)
      return record.offer(undated: CompiledFile.written)
    }
  }
}
