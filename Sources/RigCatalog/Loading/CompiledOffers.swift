import RigModel
import Synchronization

/// The compiled-in offers, most of the catalog's bytes: one is read when a plan names it, a region's when they are
/// compared, all when somebody lists them.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledOffers: OfferSource {
  /// What was opened and found so far.
  private struct Memory {
    var file: OpenedFile<OfferRecord>?
    var found: [(id: OfferID, offer: Offer?)] = []
    var all: [Offer]?
  }

  private let memory = Mutex(Memory())

  var all: [Offer] {
    memory.withLock { memory in
      if let all = memory.all { return all }
      let all = opened(&memory)?.all.map { $0.offer(undated: CompiledFile.written) } ?? []
      memory.all = all
      return all
    }
  }

  func offer(_ id: OfferID) -> Offer? {
    memory.withLock { memory in
      if let known = memory.found.first(where: { $0.id == id }) { return known.offer }
      let offer = opened(&memory)?.record(id.rawValue)?.offer(undated: CompiledFile.written)
      memory.found.append((id, offer))
      return offer
    }
  }

  func offers(of provider: String, in region: String) -> [Offer] {
    memory.withLock { memory in
      let rows = opened(&memory)?.records(where: [("region", region), ("provider", provider)]) ?? []
      return rows.map { $0.offer(undated: CompiledFile.written) }
    }
  }

  private func opened(_ memory: inout Memory) -> OpenedFile<OfferRecord>? {
    if memory.file == nil { memory.file = OpenedFile(OfferRecord.schema) }
    return memory.file
  }
}
