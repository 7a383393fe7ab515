import RigModel
import RigReport

extension Gibibytes {
  /// What a plan is called that is for so much memory: `24gb`.
  var planName: String { Language.$spoken.withValue(.english) { "\(Numbers.short(value, decimals: 1))gb" } }
}

extension Plan {
  /// Whether it is called by what it is for.
  var isNamedByGoal: Bool { name == goal.model || goal.memory.map { name == $0.planName } ?? false }
}
