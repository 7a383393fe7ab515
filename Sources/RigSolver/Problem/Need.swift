import RigModel

/// What a rig is for: the constraints of a goal, each of which may be absent.
public struct Need: Hashable, Sendable {
  /// The goal.
  public var goal: Goal

  /// Makes a need of nothing.
  public init() { goal = Goal() }

  /// What a plan asks for.
  public init(_ goal: Goal) { self.goal = goal }

  /// Memory of all devices together.
  public var memory: Gibibytes? {
    get { goal.memory }
    set { goal.memory = newValue }
  }

  /// Memory of the largest device.
  public var device: Gibibytes? {
    get { goal.deviceMemory }
    set { goal.deviceMemory = newValue }
  }

  /// The most that all that is bought may cost, in the plan's currency.
  public var maxPrice: Money? {
    get { goal.maxPrice }
    set { goal.maxPrice = newValue }
  }

  /// The most that it may take from the wall at full load.
  public var maxWall: Watts? {
    get { goal.maxWall }
    set { goal.maxWall = newValue }
  }

  /// Whether nothing is asked for.
  public var isEmpty: Bool { !goal.isSet && maxPrice == nil && maxWall == nil }
}
