/// Settings that are listed together.
public enum SettingGroup: String, CaseIterable, Sendable {
  /// How long and how hard the rig is used.
  case use = "Use"
  /// What the rig is to do.
  case goal = "Goal"
  /// What buying costs beside the prices.
  case buying = "Buying"
  /// Electricity, and heat that is put to use.
  case power = "Power"
  /// What would be rented instead.
  case rent = "Rent"
  /// What a sale brings back.
  case sale = "Sale"
  /// The room that the rig heats.
  case room = "Room"
  /// The currency.
  case money = "Money"

  /// What it is called in the language that is spoken.
  public var label: String { self == .power ? rawValue.spoken(as: "Power, a group") : rawValue.spoken }

  /// Its settings, in the order in which they are listed.
  public var settings: [Setting] {
    switch self {
    case .goal: Setting.goal
    case .use: Setting.use
    case .buying: Setting.buying
    case .power: Setting.power
    case .rent: Setting.rent
    case .sale: Setting.sale
    case .room: Setting.room
    case .money: Setting.money
    }
  }
}

/// The sections of a plan file that hold settings, in the order in which they are written.
public enum PlanSection: String, CaseIterable, Sendable {
  /// What the rig is to do.
  case goal
  /// What buying costs beside the prices.
  case buying
  /// How long and how hard the rig is used.
  case usage
  /// Electricity.
  case power
  /// Heat that takes the place of other heating.
  case heating
  /// The room.
  case room
  /// What would be rented instead.
  case rental
  /// What a sale brings back.
  case resale

  /// Its settings, in the order in which they are written.
  public var settings: [Setting] {
    let own = Setting.all.filter { $0.section == self }
    return own.filter { !$0.isWrittenLast } + own.filter(\.isWrittenLast)
  }
}
