import RigModel

/// How much the prices of the parts would have to be wrong for another rig to be the best.
public struct Firmness: Sendable {
  /// The places of the next best rigs that would be the best at some price within its own low and high end.
  public let ties: [Int]
  /// The part whose price to find out first: the one with the widest range among those in which such rigs differ.
  public let checkFirst: PartID?
  /// By part of the best rig the price of a unit from which on one of the next best rigs that has fewer of it is cheaper;
  /// of parts that are bought, when price is what counts.
  public let flips: [PartID: Money]

  /// Compares the best rigs of an answer.
  init(_ rigs: [Solved], _ request: Request) {
    // What is for sale has one price.
    guard let best = rigs.first, request.market == nil else {
      (ties, checkFirst, flips) = ([], nil, [:])
      return
    }
    flips = request.objective == .buy ? Firmness.flips(best, rigs.dropFirst(), request) : [:]
    let near = rigs.indices.dropFirst().filter { place in
      Firmness.differences(best, rigs[place]).contains { id in
        Firmness.ends(id, best, rigs[place], request).contains { $0.other < $0.best }
      }
    }
    ties = near
    let rivals = near.isEmpty ? Array(rigs.indices.dropFirst().prefix(1)) : near
    let apart = Set(rivals.flatMap { Firmness.differences(best, rigs[$0]) })
    checkFirst =
      apart.map { (id: $0, range: Firmness.range(of: $0, best, rigs, request)) }
      .filter { $0.range > 0 }.min { ($1.range, $0.id) < ($0.range, $1.id) }?.id
  }

  /// Each unit that the next best one has fewer makes up for a part of what it costs more.
  private static func flips(
    _ best: Solved, _ others: ArraySlice<Solved>, _ request: Request
  ) -> [PartID: Money] {
    let bought = best.bought(in: request.plan)
    return best.lines.reduce(into: [:]) { flips, line in
      let id = line.part.id
      guard let units = bought[id], let cost = request.plan.cost(of: line.part, line.quantity, in: request.catalog)
      else { return }
      let rises = others.compactMap { other -> Int64? in
        let fewer = units - (other.bought(in: request.plan)[id] ?? 0)
        return fewer > 0 ? (other.price - best.price).cents / Int64(fewer) : nil
      }
      if let least = rises.min() { flips[id] = Money(cents: cost.cents / Int64(units) + least) }
    }
  }

  /// The parts of which two rigs have another number.
  private static func differences(_ one: Solved, _ other: Solved) -> [PartID] {
    let (left, right) = (one.parts, other.parts)
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }

  /// What both rigs cost when a part has its low and its high price, the others their median.
  private static func ends(
    _ id: PartID, _ best: Solved, _ other: Solved, _ request: Request
  ) -> [(best: Money, other: Money)] {
    let (one, two) = (line(id, best, request), line(id, other, request))
    return [\PurchaseLine.low, \PurchaseLine.high].map { end in
      (best: best.price + change(one, end), other: other.price + change(two, end))
    }
  }

  private static func change(_ line: PurchaseLine?, _ end: KeyPath<PurchaseLine, Money?>) -> Money {
    guard let line, let cost = line.cost, let price = line[keyPath: end] else { return .zero }
    return price - cost
  }

  private static func line(_ id: PartID, _ rig: Solved, _ request: Request) -> PurchaseLine? {
    rig.lines.first { $0.part.id == id }.map {
      PurchaseLine(of: $0.part, count: $0.quantity, in: request.plan, request.catalog)
    }
  }

  private static func range(of id: PartID, _ best: Solved, _ rigs: [Solved], _ request: Request) -> Int64 {
    rigs.reduce(0) { widest, rig in
      guard let line = line(id, rig, request), let low = line.low, let high = line.high else { return widest }
      return max(widest, (high - low).cents)
    }
  }
}
