import RigModel

/// What plugs weigh, by several ways of weighing them.
typealias PlugWeight = SIMD8<Int>

extension Plugs {
  /// Weights of plugs: each kind for itself with what fills in for it, all alike, and by the power they carry.
  private static let weights: [(kind: PlugKind, weight: PlugWeight)] = [
    (.eps8, [1, 0, 0, 1, 0, 1, 2, 0]), (.pcie8, [0, 1, 1, 0, 0, 1, 1, 0]), (.pcie6, [0, 0, 1, 0, 0, 1, 1, 0]),
    (.eps4, [0, 0, 0, 1, 0, 1, 1, 0]), (.hpwr, [0, 0, 0, 0, 1, 1, 2, 0]),
  ]

  /// What they weigh in each way.
  var weight: PlugWeight { Plugs.weights.reduce(.zero) { $0 &+ $1.weight &* self[$1.kind] } }
}
