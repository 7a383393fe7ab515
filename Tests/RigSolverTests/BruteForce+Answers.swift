import RigModel

@testable import RigSolver

/// Constraints that give way, and the rig then.
struct Loosened: Equatable {
  let constraints: [Constraint]
  let parts: [PartID: Int]
}

extension BruteForce {
  /// Price and merits, such that less is better, of all rigs that no other one beats or equals.
  func front(_ axes: [Axis]) -> [[Double]] {
    let points = Set(all.map { rig in [rig.price.units] + axes.map { -merit(rig, $0) } })
    return points.filter { point in
      !points.contains { other in other != point && zip(other, point).allSatisfy { $0 <= $1 } }
    }
  }

  private func merit(_ rig: Found, _ axis: Axis) -> Double {
    switch axis {
    case .vram: rig.vram
    case .speed: rig.speed
    case .wall: -rig.wall
    }
  }

  /// All smallest sets of three constraints at most without which some rig meets the others.
  var relaxations: [Loosened] {
    let constraints = request.constraints
    var found: [Loosened] = []
    for set in constraints.subsets(upTo: 3) {
      guard !found.contains(where: { Set($0.constraints).isSubset(of: set) }) else { continue }
      let others = constraints.filter { !set.contains($0) }
      let rigs = all.filter { rig in others.allSatisfy { meets(rig, $0) } }
      let isOfMemory = set.contains(.memory) || set.contains(.device)
      if let rig = best(rigs, set.compactMap(\.objective)), rig.vram > 0 || !isOfMemory {
        found.append(Loosened(constraints: set, parts: rig.parts))
      }
    }
    return found
  }

  /// The best one by several objectives, the first of which counts most.
  private func best(_ rigs: [Found], _ objectives: [Objective]) -> Found? {
    guard let first = objectives.first else { return sorted(rigs, by: .buy).first }
    guard let best = sorted(rigs, by: first).first, objectives.count > 1 else { return sorted(rigs, by: first).first }
    return self.best(rigs.filter { isAsGood($0, as: best, first) }, Array(objectives.dropFirst()))
  }

  private func isAsGood(_ rig: Found, as other: Found, _ objective: Objective) -> Bool {
    switch objective {
    case .vram: rig.vram + 1e-6 >= other.vram
    case .device: rig.device + 1e-6 >= other.device
    case .wall: rig.wall <= other.wall + 1e-6
    case .buy: rig.price <= other.price
    case .own, .speed, .heat: true
    }
  }

  private func meets(_ rig: Found, _ constraint: Constraint) -> Bool {
    let need = request.need
    switch constraint {
    case .memory: return rig.vram + 1e-6 >= need.memory?.value ?? 0
    case .device: return rig.device + 1e-6 >= need.device?.value ?? 0
    case .price: return rig.price <= need.maxPrice ?? rig.price
    case .wall: return rig.wall <= (need.maxWall?.value ?? .infinity) + 1e-6
    case .pin(let id): return request.rules.pinned[id]?.contains(rig.parts[id] ?? 0) ?? true
    case .ban(let id): return rig.parts[id] == nil
    case .questions: return !rig.asks
    case .context, .quantization, .minSpeed: return true
    }
  }
}

extension [Constraint] {
  /// Sets of so many at most, smaller ones first.
  fileprivate func subsets(upTo most: Int) -> [[Constraint]] {
    var (sets, last) = ([[Constraint]](), [([Constraint](), 0)])
    for _ in 0..<most {
      last = last.flatMap { set, next in (next..<Swift.max(next, count)).map { (set + [self[$0]], $0 + 1) } }
      sets += last.map(\.0)
    }
    return sets
  }
}
