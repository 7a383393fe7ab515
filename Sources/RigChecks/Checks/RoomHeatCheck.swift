import RigModel

extension Check {
  /// All power ends as heat in the room.
  static let roomHeat = Check(id: "room-heat", isAdvice: true) { rig in
    guard rig.gpus.cards > 0 else { return [] }
    let rise = rig.heat.rise
    if let rise, rise <= Heat.hot { return [] }
    let judgment = RoomHeat(watts: rig.power.workingWall, rise: rise, hoursPerDay: rig.plan.usage.hoursPerDay)
    return [Finding(.warning, judgment, parts: rig.cards.map(\.part.id))]
  }
}

/// Heat in one room, and how much warmer it gets; without end, when it loses none.
struct RoomHeat: Judgment {
  let watts: Watts
  let rise: Kelvins?
  let hoursPerDay: Hours
}
