import RigChecks
import RigModel

@testable import RigSolver

/// Finds the best rigs by trying all: no bound, no dominance.
struct BruteForce {
  /// A rig against which the checks have no error.
  struct Found {
    let parts: [PartID: Int]
    let price: Money
    let vram: Double
    let device: Double
    let wall: Double
    let heat: Double
    let run: ModelRun?
    let asks: Bool
    let pair: [PartID: Int]

    var units: Int { parts.values.reduce(0, +) }
    var list: [(PartID, Int)] { parts.sorted { $0.key < $1.key } }
    var speed: Double { run?.speed?.best ?? 0 }
  }

  let request: Request
  private let parts: [Part]
  /// By part what so many units cost; `nil` where they cannot be bought.
  private let costs: [[Money?]]
  private let keepsAll: Bool
  /// What was found.
  private(set) var all: [Found] = []

  /// - Parameter keepsAll: whether rigs are found as well that miss what is needed, or break the rules of units.
  init(_ request: Request, keepsAll: Bool = false) {
    (self.request, self.keepsAll, parts) = (request, keepsAll, Array(request.catalog.parts))
    var bare = request.plan
    for id in bare.build.keys { bare.setQuantity(id, 0) }
    costs = parts.map { part in
      (0...request.rules.most).map { units in
        var plan = bare
        plan.setQuantity(part.id, units)
        let purchase = Purchase(of: plan, in: request.catalog)
        return purchase.unpriced.isEmpty ? purchase.cost : nil
      }
    }
    var units = [Int](repeating: 0, count: parts.count)
    enumerate(0, hasBoard: false, &units)
  }

  /// How many rigs there are.
  static func size(_ request: Request) -> Int {
    request.catalog.parts.reduce(1) { size, part in
      part.platform == nil ? size * (request.rules.most + 1) : size + size / 2
    }
  }

  /// The best rigs that differ in board or cards.
  var ranked: [Found] {
    var pairs: Set<[PartID: Int]> = []
    let sorted = sorted(all, by: request.objective)
    return Array(sorted.filter { pairs.insert($0.pair).inserted }.prefix(request.runnerUps + 1))
  }

  /// Rigs, the best one first.
  func sorted(_ rigs: [Found], by objective: Objective) -> [Found] {
    let valued = rigs.map { (rig: $0, value: value($0, objective), list: $0.list) }
    return valued.sorted { left, right in
      if left.value != right.value { return left.value < right.value }
      if left.rig.price != right.rig.price { return left.rig.price < right.rig.price }
      if left.rig.units != right.rig.units { return left.rig.units < right.rig.units }
      for (one, other) in zip(left.list, right.list) where one != other { return one < other }
      return left.list.count < right.list.count
    }.map(\.rig)
  }

  private mutating func enumerate(_ place: Int, hasBoard: Bool, _ units: inout [Int]) {
    guard place < parts.count else { return hasBoard ? judge(units) : () }
    let (part, rules) = (parts[place], request.rules)
    let isBoard = part.platform != nil
    for count in 0...(isBoard ? hasBoard ? 0 : 1 : rules.most) where costs[place][count] != nil {
      guard keepsAll || rules.pinned[part.id]?.contains(count) ?? true else { continue }
      guard keepsAll || count == 0 || !rules.banned.contains(part.id) else { continue }
      units[place] = count
      enumerate(place + 1, hasBoard: hasBoard || isBoard && count > 0, &units)
    }
    units[place] = 0
  }

  private mutating func judge(_ units: [Int]) {
    let lines = zip(parts, units).filter { $1 > 0 }.map { (part: request.plan.limited($0), quantity: $1) }
    let price = zip(costs, units).reduce(Money.zero) { $0 + ($1.0[$1.1] ?? .zero) }
    let (cards, need) = (GPUSummary(of: lines), request.need)
    let hasMemory = cards.vram.value + 1e-6 >= need.memory?.value ?? 0
    let hasDevice = cards.largestDevice.value + 1e-6 >= need.device?.value ?? 0
    guard keepsAll || hasMemory && hasDevice && price <= need.maxPrice ?? price else { return }
    let power = PowerSummary(of: lines, in: request.plan, cards)
    guard keepsAll || power.fullWall.value <= (need.maxWall?.value ?? .infinity) + 1e-6 else { return }
    let plan = plan(lines)
    let known = PlanRuns(plan, in: request.catalog)
    guard let asks = judge(Rig(plan, request.catalog, runs: known)) else { return }
    let run = plan.goal.model.flatMap { _ in known.goal }
    guard runs(run, plan) else { return }
    let build = plan.build
    let pair = build.filter { id, _ in request.catalog[id].map { $0.isGPU || $0.platform != nil } ?? false }
    all.append(
      Found(
        parts: build, price: price, vram: cards.vram.value, device: cards.largestDevice.value,
        wall: power.fullWall.value, heat: power.workingWall.value, run: run, asks: asks, pair: pair))
  }

  /// Whether the checks ask something; `nil` where what they say forbids a rig.
  private func judge(_ rig: Rig) -> Bool? {
    var asks = false
    for check in Check.judging {
      for finding in check.judge(rig) where finding.severity == .error || finding.severity == .unknown {
        guard finding.severity == .unknown, keepsAll || request.allowsUnknown else { return nil }
        asks = true
      }
    }
    return asks
  }

  private func plan(_ lines: [(part: Part, quantity: Int)]) -> Plan {
    var plan = request.plan
    for id in plan.build.keys { plan.setQuantity(id, 0) }
    for (part, quantity) in lines { plan.setQuantity(part.id, quantity) }
    if keepsAll { plan.goal = Goal() }
    return plan
  }

  /// Whether the model runs on devices, or a mixture's experts in main memory of known size, and fast enough.
  private func runs(_ run: ModelRun?, _ plan: Plan) -> Bool {
    guard let run else { return plan.goal.model == nil }
    switch run.fit {
    case .devices: return run.isFastEnough(for: plan.goal)
    case .mainMemory(_, let isKnown):
      return run.spillsExperts && (isKnown || request.allowsUnknown) && run.isFastEnough(for: plan.goal)
    case .no, .unknown: return false
    }
  }

  /// Such that less is better.
  private func value(_ rig: Found, _ objective: Objective) -> Double {
    switch objective {
    case .buy: return rig.price.units
    case .own:
      var plan = request.plan
      for id in plan.build.keys { plan.setQuantity(id, 0) }
      for (id, units) in rig.parts { plan.setQuantity(id, units) }
      return Estimate(of: plan, in: request.catalog).ownershipCost?.units ?? .infinity
    case .heat: return rig.heat
    case .wall: return rig.wall
    case .vram: return -rig.vram
    case .speed: return -rig.speed
    case .device: return -rig.device
    }
  }
}
