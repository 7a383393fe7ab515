import RigModel

extension Check {
  /// All power ends as heat in the room.
  static let roomHeat = Check(id: "room-heat", isAdvice: true) { rig in
    guard rig.gpus.cards > 0 else { return [] }
    let heat = rig.heat
    let watts = CheckWords.watts(rig.power.workingWall)
    guard let rise = heat.rise else {
      return [
        Finding(
          .warning, check: "room-heat", "≈\(watts) in a room that loses no heat: it gets hotter without end",
          parts: rig.cards.map(\.part.id), fix: Fix("open a window, or set the room's heat loss"), source: rule)
      ]
    }
    guard rise > Heat.hot else { return [] }
    return [
      Finding(
        .warning, check: "room-heat",
        "≈\(watts) in one room: ≈+\(CheckWords.number(rise.value)) °C at \(CheckWords.number(hours(rig))) hours a day",
        parts: rig.cards.map(\.part.id), fix: Fix("an open window, a cellar, or a power limit on the cards"),
        source: rule)
    ]
  }

  private static let rule = "steady heat balance of the room: W ÷ (UA + 0.335 × m³ × air changes), 12 h time constant"

  private static func hours(_ rig: Rig) -> Double { rig.plan.usage.hoursPerDay.value }
}
