/// Something that a rig lacks and that further parts bring; without one of the candidates it is never met.
struct Demand: Sendable {
  /// The items of which a further unit may meet it, in the order in which they are tried.
  let candidates: [Int]
  /// The least that meeting it costs, in cents.
  let least: Int64
}

/// What a cover lacks.
struct Lack: Sendable {
  /// The demand that is met first; `nil` when there is none.
  private(set) var first: Demand?
  /// The least that meeting all of them costs, in cents; demands of different kinds of parts add up.
  private(set) var least: Int64 = 0
  /// Whether one of them cannot be met.
  private(set) var isHopeless = false

  /// Adds a demand of parts that no other demand counts.
  mutating func add(_ demand: Demand?) {
    guard let demand else { return }
    if first == nil { first = demand }
    least = min(PriceTable.none, least + demand.least)
    isHopeless = isHopeless || demand.candidates.isEmpty
  }

  /// Adds two demands of different parts, and what both kinds of parts cost together at least.
  mutating func add(_ one: Demand, _ other: Demand?, orAtLeast both: Int64) {
    let before = least
    add(one)
    add(other)
    least = max(least, min(PriceTable.none, before + both))
  }

  /// Adds demands that the same parts may meet: the dearest of them counts.
  mutating func add(dearestOf demands: [Demand?]) {
    let known = demands.compactMap(\.self)
    guard let dearest = known.map(\.least).max() else { return }
    if first == nil { first = known.first }
    least = min(PriceTable.none, least + dearest)
    isHopeless = isHopeless || known.contains { $0.candidates.isEmpty }
  }
}
