import RigChecks
import RigModel
import RigSolver

/// The stable document of `solve --format json`.
enum Certificate {
  static func value(_ report: SolveReport) -> JSONValue {
    let (request, answer) = (report.request, report.answer)
    return [
      "schema": 1, "status": .string(answer.status.rawValue), "proven": .bool(answer.isProven),
      "objective": .string(request.objective.rawValue),
      "currency": .string(request.plan.currency.rawValue), "goal": goal(request),
      "optimum": answer.best.map { rig($0, report) } ?? .null, "firm": firm(answer.firmness),
      "lower_bound": .sum(answer.bound.flatMap { $0.isFinite ? $0 : nil }), "gap": .fixed(report.gap, decimals: 6),
      "nodes": .integer(answer.counts.nodes), "judged": .integer(answer.counts.judged),
      "seconds": .fixed(report.seconds, decimals: 6), "pruned": pruned(answer.counts), "space": space(answer.space),
      "runner_ups": .array(answer.rigs.dropFirst().map { rig($0, report) }),
      "runner_ups_complete": .bool(answer.hasAllRigs),
      "pareto": .array(report.front?.rigs.map { rig($0, report) } ?? []),
      "pareto_complete": report.front.map { .bool($0.isWhole) } ?? .null,
      "relax": .array(answer.relaxations.map { relaxation($0, report) }),
      "relax_complete": .bool(answer.hasAllRelaxations),
      "questions": .array(answer.asking.map { asking($0, report) }),
      "questions_complete": .bool(answer.hasAllAsking),
      "against": report.rival?.value(beside: answer.best) ?? .null,
    ]
  }

  private static func goal(_ request: Request) -> JSONValue {
    let (need, rules) = (request.need, request.rules)
    let owned = request.plan.owned.sorted().map { id in
      JSONValue.Member(id.rawValue, .integer(request.plan.ownedUnits[id] ?? max(1, request.plan.quantity(id))))
    }
    let pinned = rules.pinned.sorted { $0.key < $1.key }.map { id, units in
      JSONValue.Member(id.rawValue, units.count == 1 ? .integer(units.lowerBound) : .string("\(units.lowerBound)+"))
    }
    let context = need.goal.model.flatMap(request.catalog.model).map { RunRequest(request.plan).context(of: $0) }
    return [
      "model": .text(need.goal.model), "quantization": .text(need.goal.quantization),
      "context": context.map { .integer($0) } ?? .null, "min_speed": .shortest(need.goal.minSpeed),
      "memory_gib": .shortest(need.memory?.value), "device_gib": .shortest(need.device?.value),
      "max_price": .money(need.maxPrice), "max_wall_w": .shortest(need.maxWall?.value),
      "allow_unknown": .bool(request.allowsUnknown), "own": .object(owned), "pin": .object(pinned),
      "ban": .array(rules.banned.sorted().map { .string($0.rawValue) }),
    ]
  }

  private static func rig(_ rig: Solved, _ report: SolveReport) -> JSONValue {
    let (plan, catalog) = (report.request.plan, report.request.catalog)
    let findings = Check.findings(in: Rig(rig.plan(report.request), catalog))
    return [
      "value": .sum(rig.value(report.request.objective)), "price": .money(rig.price), "own_cost": .money(rig.ownCost),
      "memory_gib": .sum(rig.gpus.vram.value), "device_gib": .sum(rig.gpus.largestDevice.value),
      "speed": .sum(rig.speed),
      "working_wall_w": .fixed(rig.power.workingWall.value, decimals: 1),
      "full_wall_w": .fixed(rig.power.fullWall.value, decimals: 1), "parts": units(rig.parts),
      "bought": units(rig.bought(in: plan)),
      "listings": listings(rig, report), "warnings": .integer(findings.count { $0.severity == .warning }),
    ]
  }

  private static func listings(_ rig: Solved, _ report: SolveReport) -> JSONValue {
    guard report.request.market != nil else { return .null }
    return .array(
      rig.asks(report.request).map { ask in
        ListingWords.value(ask, worth: report.worths[PartID(rawValue: ask.listing.part)])
      })
  }

  private static func firm(_ firmness: Firmness) -> JSONValue {
    let flips = firmness.flips.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key.rawValue, .money($0.value)) }
    return [
      "ties": .array(firmness.ties.map { .integer($0) }), "flips_at": .object(flips),
      "check_first": .text(firmness.checkFirst?.rawValue),
    ]
  }

  private static func units(_ parts: [PartID: Int]) -> JSONValue {
    .object(parts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key.rawValue, .integer($0.value)) })
  }

  private static func pruned(_ counts: Counts) -> JSONValue {
    .object(counts.cut.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .integer($0.value)) })
  }

  private static func space(_ space: Space) -> JSONValue {
    [
      "gpus": .integer(space.gpus), "boards": .integer(space.boards), "parts": .integer(space.parts),
      "unpriced": .integer(space.unpriced), "most_cards": .integer(space.mostCards),
    ]
  }

  private static func relaxation(_ relaxation: Relaxation, _ report: SolveReport) -> JSONValue {
    let values = zip(relaxation.constraints, relaxation.values).map { constraint, value in
      JSONValue.Member(constraint.name, constraint == .quantization ? .text(relaxation.quantization) : .sum(value))
    }
    return [
      "constraints": .array(relaxation.constraints.map { .string($0.name) }), "values": .object(values),
      "rig": rig(relaxation.rig, report),
    ]
  }

  private static func asking(_ asking: Asking, _ report: SolveReport) -> JSONValue {
    let best = report.answer.best?.value(report.request.objective) ?? 0
    let asks = asking.findings.map { finding -> JSONValue in
      [
        "part": .text(finding.parts.first?.rawValue), "check": .string(finding.check),
        "english": .text(finding.question?.english), "french": .text(finding.question?.french),
      ]
    }
    return [
      "rig": rig(asking.rig, report),
      "saves": .sum(abs(best - asking.rig.value(report.request.objective))), "asks": .array(asks),
    ]
  }
}

extension JSONValue {
  fileprivate static func sum(_ value: Double?) -> JSONValue { value.map { .sum($0) } ?? .null }
}
