extension Plan {
  /// The plan and the cards by which instances are measured: the rig's without a goal, else what the goal needs, so that
  /// more cards than needed never save anything.
  func asked(of rig: GPUSummary, _ work: PlanWork) -> (plan: Plan, gpus: GPUSummary) {
    guard goal.isSet, rig.cards > 0 else { return (self, rig) }
    let speed = work.speed
    var plan = self
    plan.usage.work = .one
    let spans = speed.map { $0.model.task == .language } ?? (goal.model == nil)
    if goal.model != nil { plan.usage.workload = spans ? .decode : .image }
    let need = (goal.model == nil ? goal.memory : speed?.rig.need) ?? goal.deviceMemory ?? .zero
    let device = max(spans ? .zero : need, goal.deviceMemory ?? .zero)
    return (plan, GPUSummary(needing: max(need, device), device: device, of: rig))
  }
}

extension WorkSpeed {
  /// What the goal asks for a day ÷ what the rig makes in its hours of work, at most 1; 1 where it asks for nothing.
  func share(of plan: Plan) -> Double {
    let made = rig.unitsPerDay(plan.goal, hours: plan.usage.hoursPerDay.value)
    guard let amount = plan.goal.amountPerDay, plan.goal.model != nil, made > 0 else { return 1 }
    return min(1, amount / made)
  }
}
