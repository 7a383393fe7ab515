import RigChecks
import RigModel
import RigTesting
import Testing

@testable import RigSolver

/// Plans that are mended by the parts that come at least cost.
@Suite struct MendTests {
  /// Some parts of a small world, mostly not enough of them.
  private func broken(_ seed: UInt64) -> (plan: Plan, catalog: Catalog)? {
    var request = Small(seed: seed, [.small, .tight, .crowded, .carried][Int(seed % 4)]).request
    guard BruteForce.size(request) <= 1500 else { return nil }
    var dice = Dice(seed: seed ^ 0xF1C5)
    request.plan.goal.model = nil
    request.plan.goal.minSpeed = nil
    for part in request.catalog.parts where part.price != nil && dice.chance(0.5) {
      request.plan.setQuantity(part.id, part.kind.isExclusive ? 1 : dice.whole(1...2))
    }
    if dice.chance(0.5) { request.plan.goal = Goal() }
    if dice.chance(0.3) { request.plan.own(dice.one(of: Array(request.catalog.parts)).id) }
    return (request.plan, request.catalog)
  }

  private func mend(_ plan: Plan, _ catalog: Catalog) -> Mend.Outcome {
    var mend = Mend(plan, in: catalog, most: 2)
    while case .open = mend.outcome, !mend.isDone { mend.step(1000) }
    return mend.outcome
  }

  /// What the cheapest rig costs that has all parts of the plan, of those without a question, or else of all.
  private func least(_ plan: Plan, _ catalog: Catalog) -> Money? {
    let prices = [false, true].lazy.compactMap { isOpen -> Money? in
      var request = Request(mending: plan, catalog, isOpen: isOpen)
      request.rules.most = 2
      let kept = BruteForce(request).all.filter { rig in
        plan.build.allSatisfy { rig.parts[$0.key] ?? 0 >= $0.value } && request.need.isMet(by: rig)
      }
      return kept.map(\.price).min()
    }
    return prices.first
  }

  @Test(arguments: 0..<4) func `No parts that come cost less, all of the plan's stay, and no error is left`(run: UInt64)
  {
    var mended = 0
    for seed in run * 25..<run * 25 + 25 {
      guard let (plan, catalog) = broken(seed) else { continue }
      guard case .mended(let whole) = mend(plan, catalog) else {
        #expect(least(plan, catalog) == nil, "seed \(seed)")
        continue
      }
      #expect(plan.build.allSatisfy { whole.quantity($0.key) >= $0.value }, "seed \(seed)")
      #expect(Check.findings(in: Rig(whole, catalog)).allSatisfy { $0.severity != .error }, "seed \(seed)")
      #expect(whole.goal == plan.goal && whole.owned == plan.owned)
      if whole.build.values.allSatisfy({ $0 <= 2 }) {
        #expect(price(whole, catalog) == least(plan, catalog), "seed \(seed)")
      }
      mended += whole == plan ? 0 : 1
    }
    #expect(mended > 0)
  }

  private func price(_ plan: Plan, _ catalog: Catalog) -> Money { Purchase(of: plan, in: catalog).cost }
}

extension Need {
  /// Whether a rig that all checks accept does what is asked for.
  fileprivate func isMet(by rig: BruteForce.Found) -> Bool {
    rig.vram + 1e-6 >= memory?.value ?? 0 && rig.device + 1e-6 >= device?.value ?? 0
      && rig.price <= maxPrice ?? rig.price && rig.wall <= (maxWall?.value ?? .infinity) + 1e-6
  }
}
