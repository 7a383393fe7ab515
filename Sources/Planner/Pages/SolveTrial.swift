import RigModel
import RigReport
import RigSolver

extension Plan {
  /// The plan that shows what would come of a choice.
  func trying(_ choice: SolveChoice, _ solving: SolverRun) -> Plan {
    guard case .loosening(let loosening) = choice else { return taking(choice, solving) }
    return loosened(loosening).building(loosening.rig, solving)
  }

  /// The plan with what was chosen.
  func taking(_ choice: SolveChoice, _ solving: SolverRun) -> Plan {
    switch choice {
    case .rig(let rig, _): return building(rig, solving)
    case .asking(let asking): return building(asking.rig, solving)
    case .loosening(let loosening): return loosened(loosening)
    case .way(let way):
      var plan = self
      if let offer = way.offer, way.way != .hosted { plan.compare(with: OfferID(rawValue: offer)) }
      return plan
    }
  }

  /// The plan that builds a rig; what is owned was counted when it was found, and its model is stored as it was then.
  func building(_ rig: Solved, _ solving: SolverRun) -> Plan {
    var plan = rig.plan(self)
    guard let asked = solving.found?.asked else { return plan }
    plan.ownedUnits = asked.ownedUnits
    if goal.quantization == nil, goal.model == asked.goal.model { plan.goal.quantization = asked.goal.quantization }
    return plan
  }

  /// The plan that asks for so much less.
  private func loosened(_ loosening: Relaxation) -> Plan {
    var plan = zip(loosening.constraints, loosening.values).reduce(into: self) { $0.loosen($1.0, to: $1.1) }
    plan.goal.quantization = loosening.quantization ?? plan.goal.quantization
    return plan
  }

  private mutating func loosen(_ constraint: Constraint, to value: Double?) {
    switch constraint {
    case .memory: goal.memory = value.map { Gibibytes($0) }
    case .device: goal.deviceMemory = value.map { Gibibytes($0) }
    case .context: goal.context = value
    case .quantization: break
    case .minSpeed: goal.minSpeed = value
    case .price: goal.maxPrice = value.map { Money(rounding: $0) }
    case .wall: goal.maxWall = value.map { Watts($0.rounded(.up)) }
    case .pin(let id): solve.pinned[id] = nil
    case .ban(let id): solve.banned.remove(id)
    case .questions: solve.allowsUnknown = true
    }
  }
}
