@testable import RigModel

extension DrawnRun {
  /// What the work costs on the rig and elsewhere.
  var costs: [String] {
    let estimate = Estimate(of: plan, in: catalog)
    return [sums(estimate), rent(estimate), cost(estimate)] + ways(estimate) + letting(estimate)
  }

  private func sums(_ estimate: Estimate) -> String {
    let (power, energy) = (estimate.power, estimate.energy)
    return line(
      "sums",
      [estimate.purchase.cost.units, estimate.ownershipCost?.units, estimate.awaitingCost?.units]
        + [power.peak, power.workingWall, power.fullWall, power.emptyWall].map(\.value)
        + [energy.offPeakShare, energy.cost?.units, energy.heatCredit.units]
        + [estimate.allIn?.amount.units, estimate.allInBreakEven.days?.value]
        + [1.0, 200].map { estimate.breakEven(with: Money(rounding: $0)).days?.value }
        + [10.0, 50].map { estimate.curve.breakEven(rent: $0).days?.value }) + ", range \(estimate.curve.hasRange)"
  }

  private func rent(_ estimate: Estimate) -> String {
    let rental = estimate.rental
    let set = rental?.cheapest?.items.map { "\($0.quantity) \($0.offer.id)" }.joined(separator: " ") ?? "none"
    let bases = Basis.allCases.map { rental?.cost($0)?.units }
    return line(
      "rent \(rental.map { "\($0.offer.id)" } ?? "nothing"), at least \(set)",
      [rental?.rate?.value, rental?.share, rental?.speed?.figure, rental?.speed?.low, rental?.speed?.high] + bases)
  }

  private func cost(_ estimate: Estimate) -> String {
    let cost = RunCost(run, on: rig, plan, estimate, toStart: Money(rounding: 30))
    return line(
      "a unit",
      [cost?.wall.low.value, cost?.wall.best.value, cost?.wall.high.value, cost?.joules, cost?.perDay]
        + [cost?.electricity, cost?.allIn, run.unitsPerDay(plan.goal, hours: 5), model.task.pricedUnits])
  }

  private func ways(_ estimate: Estimate) -> [String] {
    guard let ways = Ways(plan, estimate, toStart: Money(rounding: 30), in: catalog) else { return ["no ways"] }
    let all = ways.all.map { way in
      line(
        "\(way.way), \(way.offer ?? "-"), \(way.fits)",
        [way.low, way.cost, way.high, way.perDay, way.capacity, way.winsFrom, way.ownWinsFromAmount]
          + [way.ownWinsFrom.days?.value, way.cost(by: 45)])
    }
    let options = Way.allCases.flatMap { way in
      ways.options(way).map { option in
        line(
          "option \(option.id), \(option.state)",
          [
            option.hours, option.machines, option.cost, option.priceFactor,
            ways.ownWinsFrom(against: option, of: way, plan),
          ])
      }
    }
    return all + options + [line("saved", [ways.amountPerDay, ways.amount?.units, ways.bestAlternative?.cost])]
  }

  private func letting(_ estimate: Estimate) -> [String] {
    guard let letting = Letting(plan, estimate, in: catalog) else { return [] }
    let watts = [letting.guestWall, letting.waitingWall, letting.restWall].map(\.value)
    let money = [letting.low, letting.earned, letting.high, letting.electricity, letting.left].map { $0?.units }
    let range = [letting.leftRange?.low.units, letting.leftRange?.high.units]
    return [
      line(
        "let, \(letting.unknown.count) unknown",
        [letting.hours.value, letting.waitingHours.value] + watts + money + range)
    ]
  }
}
