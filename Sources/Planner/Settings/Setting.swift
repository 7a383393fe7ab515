import RigModel

/// The settings of a plan.
enum SettingID: Hashable, Sendable {
  case days
  case hoursPerDay
  case offer
  case rate
  case basis
  case workload
  case load
  case electricity
  case resale
  case pricing
  case work
  case leftOn
  case country
  case storage
  case vat
  case currency
  /// A number that the rental pane does not list.
  case assumed(AssumptionID)

  /// Those of the rental pane, in the order in which a tall one lists them.
  static let rentalPane: [SettingID] = [
    .days, .hoursPerDay, .offer, .rate, .basis, .workload, .load, .electricity, .resale, .pricing, .work, .leftOn,
    .country, .storage, .vat, .currency,
  ]

  /// The setting of this name.
  var setting: Setting {
    switch self {
    case .days: .days
    case .hoursPerDay: .hoursPerDay
    case .offer: .offer
    case .rate: .rate
    case .basis: .basis
    case .workload: .workload
    case .load: .load
    case .electricity: .electricity
    case .resale: .resale
    case .pricing: .pricing
    case .work: .work
    case .leftOn: .leftOn
    case .country: .country
    case .storage: .storage
    case .vat: .vat
    case .currency: .currency
    case .assumed(let id): .assumed(id)
    }
  }
}

/// One line of the rental pane: how it is called, shown and changed.
struct Setting: Sendable {
  let label: String
  let kind: Kind
  /// The value as a person reads it.
  let value: @Sendable (Scene) -> String

  enum Kind: Sendable {
    case number(NumberSetting)
    case choice(ChoiceSetting)
  }

  var number: NumberSetting? { if case .number(let number) = kind { number } else { nil } }
  var choice: ChoiceSetting? { if case .choice(let choice) = kind { choice } else { nil } }
}

/// A setting that is a number.
struct NumberSetting: Sendable {
  /// What may be typed, in the unit that is shown.
  let range: ClosedRange<Double>
  /// What one step adds.
  let step: Double
  /// Digits allowed after the decimal mark.
  let decimals: Int
  /// The number that counts now, in the unit that is shown.
  let get: @Sendable (Plan, Catalog) -> Double?
  /// Sets it, or back to the catalog or default with `nil`.
  let set: @Sendable (inout Plan, Double?) -> Void
}

/// A setting that is one of several.
struct ChoiceSetting: Sendable {
  /// What can be chosen.
  let options: @Sendable (Scene) -> [Option]
  /// Which of them is chosen.
  let current: @Sendable (Plan) -> String
  /// Chooses one; `nil` goes back to the default.
  let set: @Sendable (inout Plan, String?, Catalog) -> Void

  /// One of several.
  struct Option: Hashable, Sendable {
    let id: String
    let label: String
    var detail = ""
  }
}
