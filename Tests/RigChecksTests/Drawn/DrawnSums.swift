import Foundation
import RigModel

@testable import RigChecks

extension DrawnRig {
  /// What the estimate says, a line for each subject.
  var sums: [String] {
    let (purchase, power, energy) = (estimate.purchase, estimate.power, estimate.energy)
    return [
      line("rig", [money(purchase.cost), money(purchase.low), money(purchase.high), "\(purchase.unpriced)"]),
      line("gpus", ["\(estimate.gpus.cards)", "\(estimate.gpus.devices)", text(estimate.gpus.vram.value)]),
      line("power", [power.peak, power.working, power.workingWall, power.idleWall].map { text($0.value) }),
      line("room", [text(estimate.heat.flow.value), text(estimate.heat.rise?.value)]),
      line("energy", [text(energy.total.value), text(energy.tariff?.value), text(energy.peakTariff?.value)]),
      line("electricity", [energy.cost, energy.heatCredit].map(money) + [text(energy.carbon?.value)]),
    ] + rent + outcome
  }

  private var rent: [String] {
    guard let rental = estimate.rental else { return ["no rent"] }
    let set = rental.cheapest?.items.map { "\($0.quantity) \($0.offer.id)" }.joined(separator: " ") ?? "none"
    let auto = rental.auto.map { "\($0.old) old, \($0.withdrawn) withdrawn, \($0.unpriced) unpriced" } ?? ""
    return [
      line(
        "rent",
        ["\(rental.offer.id)", text(rental.rate?.value), text(rental.share), text(rental.speedRatio), set, auto]),
      line("bases", Basis.allCases.map { money(rental.cost($0)) }),
    ]
  }

  private var outcome: [String] {
    let (buying, curve) = (estimate.buying, estimate.curve)
    let ends = [estimate.articleBreakEven, estimate.allInBreakEven, estimate.equalWorkBreakEven]
    let days: [Double] = [0, 5, 30]
    return [
      line("buying", [buying.shipping, buying.imports, buying.fee, buying.deadOnArrival].map { money($0) }),
      line("owning", [estimate.keptCost, estimate.awaitingCost, estimate.ownershipCost].map { money($0) }),
      line("saves", [estimate.savings, estimate.allIn, estimate.equalWork].map { money($0?.amount) }),
      line("owned by day", days.flatMap { day in [.low, .middle, .high].map { text(curve.own(day, $0)) } }),
      line("rented by day", days.map { text(curve.rented($0, plan.rental.basis)) }),
      line("breaks even", ends.map { text($0.days?.value) + ($0 == .never ? " never" : "") }),
      line("verdict", [verdict.map { "\($0)" } ?? "none"]),
    ]
  }

  private var verdict: Verdict? {
    guard estimate.rental != nil, estimate.gpus.cards > 0 else { return nil }
    return Verdict([estimate.savings, estimate.allIn, estimate.equalWork].map { $0?.amount })
  }

  private func line(_ name: String, _ values: [String]) -> String { "\(name): " + values.joined(separator: ", ") }
  func money(_ money: Money?) -> String { text(money?.units) }

  /// Six digits, whatever the size.
  private func text(_ number: Double?) -> String { number.map { String(format: "%.6g", $0) } ?? "?" }
}
