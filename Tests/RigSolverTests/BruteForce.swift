import RigChecks
import RigModel
import RigSolver

/// Finds the best rigs by trying all: no bound, no dominance.
struct BruteForce {
  /// A rig that meets the need and against which the checks have nothing.
  struct Found {
    let parts: [PartID: Int]
    let value: Double
    let price: Money
    let pair: [PartID: Int]

    var units: Int { parts.values.reduce(0, +) }
    var list: [(PartID, Int)] { parts.sorted { $0.key < $1.key } }
  }

  private let request: Request
  private let parts: [Part]
  /// What was found.
  private(set) var all: [Found] = []
  /// How many rigs were tried.
  private(set) var tried = 0

  init(_ request: Request) {
    (self.request, parts) = (request, Array(request.catalog.parts))
    var plan = request.plan
    for id in plan.build.keys { plan.setQuantity(id, 0) }
    enumerate(0, plan)
    all.sort(by: BruteForce.isBetter)
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
    return Array(all.filter { pairs.insert($0.pair).inserted }.prefix(request.runnerUps + 1))
  }

  private static func isBetter(_ left: Found, _ right: Found) -> Bool {
    if left.value != right.value { return left.value < right.value }
    if left.price != right.price { return left.price < right.price }
    if left.units != right.units { return left.units < right.units }
    for (one, other) in zip(left.list, right.list) where one != other { return one < other }
    return left.list.count < right.list.count
  }

  private mutating func enumerate(_ place: Int, _ plan: Plan) {
    guard place < parts.count else { return judge(plan) }
    let part = parts[place]
    let hasBoard = plan.build.keys.contains { request.catalog[$0]?.platform != nil }
    let asked = request.rules.pinned[part.id]
    for units in 0...(part.platform == nil ? request.rules.most : hasBoard ? 0 : 1) {
      guard asked?.contains(units) ?? true, units == 0 || !request.rules.banned.contains(part.id) else { continue }
      var more = plan
      more.setQuantity(part.id, units)
      enumerate(place + 1, more)
    }
  }

  private mutating func judge(_ plan: Plan) {
    let cards = GPUSummary(of: plan, in: request.catalog)
    let purchase = Purchase(of: plan, in: request.catalog)
    let need = request.need
    guard plan.build.keys.contains(where: { request.catalog[$0]?.platform != nil }) else { return }
    guard cards.vram.value + 1e-6 >= need.memory?.value ?? 0 else { return }
    guard cards.largestDevice.value + 1e-6 >= need.device?.value ?? 0 else { return }
    guard purchase.unpriced.isEmpty, purchase.cost <= need.maxPrice ?? purchase.cost else { return }
    let power = PowerSummary(
      of: plan.lines(in: request.catalog), in: plan, cards)
    guard power.fullWall.value <= (need.maxWall?.value ?? .infinity) + 1e-6 else { return }
    guard runs(plan) else { return }
    tried += 1
    let rig = Rig(plan, request.catalog)
    let isForbidden = Check.findings(in: rig).contains {
      $0.severity == .error || $0.severity == .unknown && !request.allowsUnknown
    }
    guard !isForbidden else { return }
    let pair = plan.build.filter { id, _ in request.catalog[id].map { $0.isGPU || $0.platform != nil } ?? false }
    all.append(
      Found(parts: plan.build, value: value(plan, purchase.cost, power, cards), price: purchase.cost, pair: pair))
  }

  private func run(_ plan: Plan) -> ModelRun? {
    PlanRuns(plan, in: request.catalog).goal
  }

  /// Whether the model runs on devices, or a mixture's experts in main memory of known size, and fast enough.
  private func runs(_ plan: Plan) -> Bool {
    guard let run = run(plan) else { return plan.goal.model == nil }
    switch run.fit {
    case .devices: return run.isFastEnough(for: plan.goal)
    case .mainMemory(_, let isKnown):
      return run.spillsExperts && (isKnown || request.allowsUnknown) && run.isFastEnough(for: plan.goal)
    case .no, .unknown: return false
    }
  }

  /// Such that less is better.
  private func value(_ plan: Plan, _ price: Money, _ power: PowerSummary, _ cards: GPUSummary) -> Double {
    switch request.objective {
    case .buy: price.units
    case .own: Estimate(of: plan, in: request.catalog).ownershipCost?.units ?? .infinity
    case .heat: power.workingWall.value
    case .wall: power.fullWall.value
    case .vram: -cards.vram.value
    case .speed: -(run(plan)?.speed?.best ?? 0)
    case .device: -cards.largestDevice.value
    }
  }
}
