/// The room that the rig heats.
extension Setting {
  static let room: [Setting] = [conductance, volume, airChanges]

  /// Heat loss of the room.
  public static let conductance = Setting(
    "room-ua", "Room, heat loss in W/K", at: (.room, .room, "ua_w_per_k"), takes: "W_PER_K",
    help: "Heat that walls and windows of the room let out, in W/K.",
    .number(
      { $0.room.conductance }, { $0.room.conductance = $1 },
      .number("W/K"), Limits.conductance, source: "60 W/K for a bedroom: an assumption"))

  /// Volume of the room.
  public static let volume = Setting(
    "room-volume", "Room, volume", at: (.room, .room, "volume_m3"), takes: "M3", help: "Volume of the room in m³.",
    .number(
      { $0.room.volume }, { $0.room.volume = $1 },
      .number("m³"), Limits.volume, source: "30 m³: an assumption"))

  /// Air changes of the room.
  public static let airChanges = Setting(
    "room-air-changes", "Room, air changes an hour", at: (.room, .room, "air_changes_per_hour"), takes: "N",
    help: "Air changes of the room an hour.",
    .number(
      { $0.room.airChanges }, { $0.room.airChanges = $1 },
      .number("/h"), Limits.airChanges, source: "0.5 with closed windows: an assumption"))
}
