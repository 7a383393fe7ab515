/// Where electricity comes from and what it costs.
public struct PowerSettings: Hashable, Sendable {
  /// The country whose household price, carbon and tax are the defaults.
  public var country = "FR"
  /// A price per kWh typed by the user, in the plan's currency, 0…1000.
  public var tariff: EnergyPrice?
  /// The price of an off-peak kWh, in the plan's currency, 0…1000; none when `nil`.
  public var offPeakTariff: EnergyPrice?
  /// Hours a day at the off-peak price, 0…24; the share that is taken then follows when none is typed.
  public var offPeakHours: Hours?
  /// Share of the electricity that is taken off-peak, 0…1, typed by the user; it counts only with an off-peak price.
  public var offPeakShare: Double?
  /// Grid carbon typed by the user in g/kWh, 0…10000.
  public var carbon: Double?

  /// Makes the default: France at its household price.
  public init() {}
}

/// The room the rig stands in.
public struct Room: Hashable, Sendable {
  /// Heat that walls and windows let out, W/K, 0…10000.
  public var conductance = 60.0
  /// Volume in m³, 0…100000.
  public var volume = 30.0
  /// Air changes an hour, 0…100.
  public var airChanges = 0.5

  /// Makes the default: a bedroom.
  public init() {}

  /// Heat lost for each degree: UA + 0.335 × volume × air changes, in W/K.
  public var heatLoss: Double { conductance + 0.335 * volume * airChanges }
}
