import JSONReading

/// Walks through JSON in which lists of prices may be wrapped, and hands each entry to the reader that knows it.
///
/// A file may hold one list, several one after the other, a bare list or a single entry; entries may be JSON in a text.
struct OfferWalk {
  /// The names under which lists lie.
  private static let lists: Set = [
    "PriceList", "SpotPriceHistory", "spotPriceHistory", "Items", "offers", "gpuTypes", "data", "products", "terms",
    "OnDemand",
  ]
  /// Lists in lists are looked into so deep.
  private static let depthLimit = 8

  private var stream: JSONStream
  private var readers: [any JSONOfferReader]
  private var current = 0
  private var count = 0
  private var unknown = 0
  private var firstUnknown = ""
  private var hasList = false

  init(_ source: ImportSource, _ kinds: [any JSONOfferReader.Type]) {
    (stream, readers) = (JSONStream(source), kinds.map { $0.init() })
  }

  /// Reads everything.
  /// - Returns: what was found instead, when that is nothing that a reader knows.
  mutating func run(_ work: inout OfferWork) throws(CatalogError) -> String? {
    while try stream.peek() != nil { try document(&work, depth: 0) }
    for reader in readers { reader.finish(&work) }
    if unknown > 0, count > unknown {
      work.report.refuse("found \(unknown) other \(unknown == 1 ? "entry" : "entries"), the first \(firstUnknown)")
    }
    guard count == unknown, unknown > 0 || !hasList else { return nil }
    return unknown > 0 ? firstUnknown : "without a list of prices"
  }

  /// A list, an object around lists, or an entry.
  private mutating func document(_ work: inout OfferWork, depth: Int) throws(CatalogError) {
    let byte = try stream.peek()
    if byte == UInt8(ascii: "["), depth < OfferWalk.depthLimit { return try items(&work, depth) }
    if byte == UInt8(ascii: "{"), depth < OfferWalk.depthLimit {
      let keys = try stream.keysAhead()
      if !OfferWalk.lists.isDisjoint(with: keys), !keys.contains("product") {
        return try members(&work, depth, isList: false)
      }
    }
    try entry(&work, key: "")
  }

  private mutating func items(_ work: inout OfferWork, _ depth: Int) throws(CatalogError) {
    hasList = true
    try stream.enter(UInt8(ascii: "["))
    while try stream.advance(to: UInt8(ascii: "]")) { try document(&work, depth: depth + 1) }
  }

  /// The members of an object: lists by their names, and entries where it is itself a list.
  private mutating func members(_ work: inout OfferWork, _ depth: Int, isList: Bool) throws(CatalogError) {
    try stream.enter(UInt8(ascii: "{"))
    while try stream.advance(to: UInt8(ascii: "}")) {
      let key = try stream.key()
      let byte = try stream.peek()
      if OfferWalk.lists.contains(key), byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        try list(key, &work, depth + 1)
      } else if isList {
        try entry(&work, key: key)
      } else {
        try fact(key, byte, &work)
      }
    }
  }

  private mutating func list(_ key: String, _ work: inout OfferWork, _ depth: Int) throws(CatalogError) {
    hasList = true
    guard depth < OfferWalk.depthLimit else { return try stream.skip() }
    guard try stream.peek() == UInt8(ascii: "{") else { return try items(&work, depth) }
    // Terms are lists by their kinds, of which only prices on demand count.
    try members(&work, depth, isList: key != "terms")
  }

  /// What stands beside lists; only short texts are kept.
  private mutating func fact(_ key: String, _ byte: UInt8?, _ work: inout OfferWork) throws(CatalogError) {
    guard byte == UInt8(ascii: "\"") else { return try stream.skip() }
    let text = try stream.record().text ?? ""
    if text.utf8.count <= 4096 { work.facts[key] = text }
    if ["NextToken", "NextPageLink"].contains(key), !text.isEmpty { work.cut = key }
  }

  private mutating func entry(_ work: inout OfferWork, key: String) throws(CatalogError) {
    var entry = try stream.record()
    if entry.isText, let decoded = entry.decoded { entry = JSONRecord(bytes: decoded) }
    count += 1
    guard let reader = reader(of: entry) else { return miss(entry) }
    work.place = "\(type(of: readers[reader]).noun) \(count)"
    do throws(Refusal) {
      try readers[reader].take(entry, key: key, &work)
    } catch {
      let place = work.place
      work.report.refuse("\(place): \(error.message)")
    }
  }

  /// The reader that knows an entry; mostly that of the one before.
  private mutating func reader(of entry: JSONRecord) -> Int? {
    if type(of: readers[current]).knows(entry) { return current }
    guard let found = readers.firstIndex(where: { type(of: $0).knows(entry) }) else { return nil }
    current = found
    return found
  }

  private mutating func miss(_ entry: JSONRecord) {
    unknown += 1
    guard unknown == 1 else { return }
    let keys = entry.members.prefix(6).compactMap(\.key.text).sorted()
    let shown = keys.prefix(5).map(Wording.quoted) + (keys.count > 5 ? ["others"] : [])
    firstUnknown =
      shown.isEmpty ? entry.isObject ? "with nothing in it" : "without names" : "with \(Wording.list(shown))"
  }
}
