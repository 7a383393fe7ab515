import RigModel

/// What a rig is for: the constraints of a goal, each of which may be absent.
public struct Need: Hashable, Sendable {
  /// Memory of all devices together.
  public var memory: Gibibytes?
  /// Memory of the largest device.
  public var device: Gibibytes?
  /// The most that all that is bought may cost, in the plan's currency.
  public var maxPrice: Money?
  /// The most that it may take from the wall at full load.
  public var maxWall: Watts?

  /// Makes a need of nothing.
  public init() {}

  /// What a plan asks for; its model is not part of it.
  public init(_ goal: Goal) {
    (memory, device) = (goal.memory, goal.deviceMemory)
    (maxPrice, maxWall) = (goal.maxPrice, goal.maxWall)
  }

  /// Whether nothing is asked for.
  public var isEmpty: Bool { self == Need() }
}
