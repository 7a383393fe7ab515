import RigModel

/// Places of many ids, found by a hash of each; the ids themselves lie in their files.
struct HashedPlaces: Sendable {
  private var hashes: [UInt64] = []
  /// A place and 1, or 0; as many as a power of two, at most half of them taken.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// The hash of an id.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { FNV1a(bytes).value }

  /// The place of the id with a hash; `nil` when there is none.
  func place(of hash: UInt64) -> Int? {
    let slot = slots[slot(of: hash)]
    return slot == 0 ? nil : Int(slot - 1)
  }

  /// Adds the id with a hash, which is new, at the next place.
  mutating func append(_ hash: UInt64) {
    hashes.append(hash)
    if hashes.count * 2 > slots.count { return grow() }
    slots[slot(of: hash)] = UInt32(hashes.count)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (place, hash) in hashes.enumerated() { slots[slot(of: hash)] = UInt32(place + 1) }
  }

  /// The slot that has a hash, or the free one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0, hashes[Int(slots[slot] - 1)] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
