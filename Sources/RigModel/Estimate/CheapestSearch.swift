/// Covers a need by whole instances at the least cost: depth first, with bounds that never exceed the true cost.
struct CheapestSearch {
  /// Branches after which the search gives up instead of guessing.
  static let limit = 20_000
  /// Weights of memory beside devices for the bounds: any mix of both needs is itself a need.
  private static let mixes = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

  private let instances: [Instance]
  private let need: Need
  private let isSingle: Bool
  private let limit: Int
  /// For each mix the least that a unit of it costs, with the instances from a place on.
  private var unitCosts: [[Double]] = []
  private var counts: [Int]
  private var best: (cost: Double, counts: [Int])?
  private var branches = 0
  private var hasGivenUp = false

  init(_ instances: [Instance], _ need: Need, isSingle: Bool = false, limit: Int = CheapestSearch.limit) {
    (self.need, self.isSingle, self.limit) = (need, isSingle, limit)
    self.instances = CheapestSearch.undominated(instances)
      .sorted { $0.rate / max($0.devices, 1e-9) < $1.rate / max($1.devices, 1e-9) }
    counts = Array(repeating: 0, count: self.instances.count)
    unitCosts = CheapestSearch.mixes.map(leastCosts)
  }

  /// The cheapest set, the dearest instance first; nothing when there is none or it cannot be proven within the limit.
  mutating func solve() -> [(instance: Instance, quantity: Int)]? {
    if isSingle {
      return instances.filter { covers($0) }.min { $0.rate < $1.rate }.map { [($0, 1)] }
    }
    cover(need, from: 0, cost: 0)
    guard !hasGivenUp, let best else { return nil }
    return zip(instances, best.counts).filter { $0.1 > 0 }.map { ($0.0, $0.1) }.sorted { $0.0.rate > $1.0.rate }
  }

  private func covers(_ instance: Instance) -> Bool {
    instance.devices + 1e-9 >= need.devices && instance.memory + 1e-9 >= need.memory
  }

  /// Instances that no other one beats in price, devices and memory at once.
  static func undominated(_ all: [Instance]) -> [Instance] {
    all.enumerated().filter { place, one in
      !all.enumerated().contains { other, two in
        guard two.rate <= one.rate, two.devices >= one.devices, two.memory >= one.memory else { return false }
        return two.rate < one.rate || two.devices > one.devices || two.memory > one.memory || other < place
      }
    }.map(\.element)
  }

  /// The part of a need that a mix counts, each need being 1.
  private func weight(_ devices: Double, _ memory: Double, _ mix: Double) -> Double {
    (1 - mix) * devices / need.devices + mix * memory / need.memory
  }

  private func leastCosts(_ mix: Double) -> [Double] {
    var least = Double.infinity
    return instances.reversed().map { instance in
      let weight = weight(instance.devices, instance.memory, mix)
      if weight > 0 { least = min(least, instance.rate / weight) }
      return least
    }.reversed()
  }

  /// The least that the rest can cost with the instances from a place on.
  private func bound(_ rest: Need, _ place: Int) -> Double {
    var bound = 0.0
    for (mix, costs) in zip(CheapestSearch.mixes, unitCosts) {
      let weight = weight(max(rest.devices, 0), max(rest.memory, 0), mix)
      if weight > 0 { bound = max(bound, weight * costs[place]) }
    }
    return bound
  }

  private mutating func cover(_ rest: Need, from place: Int, cost: Double) {
    guard branches < limit else {
      hasGivenUp = true
      return
    }
    branches += 1
    if rest.isMet {
      if cost < (best?.cost ?? .infinity) { best = (cost, counts) }
      return
    }
    guard place < instances.count, cost + bound(rest, place) < (best?.cost ?? .infinity) - 1e-9 else { return }
    let instance = instances[place]
    let most = max((rest.devices / instance.devices).rounded(.up), (rest.memory / instance.memory).rounded(.up))
    for count in stride(from: Int(most), through: 0, by: -1) {
      counts[place] = count
      let taken = Double(count)
      let left = Need(
        devices: rest.devices - taken * instance.devices, memory: rest.memory - taken * instance.memory)
      cover(left, from: place + 1, cost: cost + taken * instance.rate)
    }
  }
}
