/// Something that a rig lacks and that further parts bring; without one of the candidates it is never met.
struct Demand: Sendable {
  /// The items of which a further unit may meet it, in the order in which they are tried.
  let candidates: [Int]
  /// What meeting it costs at least, in cents, when a candidate is taken and none of those before it; never less than
  /// before.
  let costs: [Int64]
  /// The least that meeting it costs, in cents.
  private(set) var least: Int64
  /// Whether a candidate may bring what is lacking of slots as well.
  private(set) var mayBringSlots = false

  /// Orders candidates by what meeting the demand by each costs at least.
  init(_ priced: [(item: Int, cost: Int64)], atLeast: Int64 = 0) {
    let sorted = priced.sorted { ($0.cost, $0.item) < ($1.cost, $1.item) }
    (candidates, costs) = (sorted.map(\.item), sorted.map { min(PriceTable.none, $0.cost) })
    least = max(costs.first ?? PriceTable.none, min(PriceTable.none, atLeast))
  }

  /// The same where another one may be met in its place, by what may bring slots as well.
  func or(_ other: Demand) -> Demand {
    let own = zip(candidates, costs).filter { !other.candidates.contains($0.0) }
    var all = Demand((own + zip(other.candidates, other.costs)).map { (item: $0.0, cost: $0.1) })
    all.mayBringSlots = true
    return all
  }

  /// Raises the least that meeting it costs.
  mutating func raise(to other: Int64) { least = max(least, min(PriceTable.none, other)) }
}

/// What a cover lacks.
struct Lack: Sendable {
  /// The demand that is met first; `nil` when there is none.
  private(set) var first: Demand?
  /// The least that meeting all of them costs, in cents; demands of different kinds of parts add up.
  private(set) var least: Int64 = 0
  /// The least that meeting all but the first costs.
  private(set) var rest: Int64 = 0
  /// Whether one of them cannot be met.
  private(set) var isHopeless = false

  /// Adds a demand of parts that no other demand counts.
  mutating func add(_ demand: Demand?) {
    if let demand { add([demand], demand.least, beside: 0) }
  }

  /// Adds demands that the same parts may meet.
  /// - Parameters:
  ///   - together: the least that meeting all of them costs.
  ///   - rest: the least that the others cost beside the first, in parts that do not meet the first.
  mutating func add(_ demands: [Demand], _ together: Int64, beside rest: Int64) {
    guard let one = demands.first else { return }
    let isFirst = first == nil
    if isFirst { first = one }
    least = min(PriceTable.none, least + together)
    self.rest = min(PriceTable.none, self.rest + (isFirst ? rest : together))
    isHopeless = isHopeless || demands.contains { $0.candidates.isEmpty } || together >= PriceTable.none
  }
}
