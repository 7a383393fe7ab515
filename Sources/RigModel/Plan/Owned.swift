/// What is owned already and costs nothing.
extension Plan {
  /// Of so many units of a part those that are not owned and have to be bought.
  public func bought(_ id: PartID, of count: Int) -> Int {
    owned.contains(id) ? max(0, count - (ownedUnits[id] ?? count)) : count
  }

  /// Owns so many units of a part; as many as the build holds, when `nil`.
  public mutating func own(_ id: PartID, _ units: Int? = nil) {
    owned.insert(id)
    ownedUnits[id] = units
  }

  /// The plan with a number for all that it owns: without one it owns as many as it builds, at least one.
  public var countingOwned: Plan {
    var plan = self
    for id in owned where ownedUnits[id] == nil { plan.own(id, max(1, quantity(id))) }
    return plan
  }

  /// Owns a part no more.
  public mutating func disown(_ id: PartID) {
    owned.remove(id)
    ownedUnits[id] = nil
  }
}
