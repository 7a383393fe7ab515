import RigModel

extension JSONFormat {
  /// The own rig let in the hours without work; every figure of it is an estimate.
  static func letting(_ letting: Letting, _ report: Report) -> JSONValue {
    [
      "share": .shortest(report.plan.usage.letShare), "hours": .sum(letting.hours.value),
      "waiting_hours": .sum(letting.waitingHours.value), "earned_low": .money(letting.low),
      "earned": .money(letting.earned), "earned_high": .money(letting.high),
      "energy_kwh": .fixed(letting.energy.value, decimals: 1), "electricity": .money(letting.electricity),
      "left": .money(letting.left), "unknown": .array(letting.unknown.map { .string($0.id.rawValue) }),
    ]
  }
}
