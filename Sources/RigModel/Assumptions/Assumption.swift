/// A number of a plan that somebody assumes: what it is, what it may be, and what it plausibly is.
public struct Assumption: Sendable {
  /// What a number counts.
  public enum Unit: Hashable, Sendable {
    /// Money of the plan's currency.
    case money
    /// Money of the plan's currency for a day.
    case moneyPerDay
    /// Money of the plan's currency for a kWh.
    case moneyPerKilowattHour
    /// Money of the plan's currency for an hour.
    case moneyPerHour
    /// A share, 0…1, shown in percent.
    case share
    /// Days.
    case days
    /// Hours.
    case hours
    /// A number of something else, with its unit.
    case number(String)
  }

  /// Plausible ends: the one that makes buying look worse, and the one that makes it look better.
  public struct Ends: Hashable, Sendable {
    /// The end at which buying looks worse.
    public let worse: Double
    /// The end at which buying looks better.
    public let better: Double

    /// Names two ends.
    public init(worse: Double, better: Double) { (self.worse, self.better) = (worse, better) }
  }

  /// What it is called.
  public let name: String
  /// What it counts.
  public let unit: Unit
  /// What may be set.
  public let range: ClosedRange<Double>
  /// The value that counts now; `nil` when nobody knows.
  public let value: @Sendable (Plan, Catalog) -> Double?
  /// The value that was set; `nil` when the default counts.
  public let setting: @Sendable (Plan) -> Double?
  /// Sets a value in its range, or the default with `nil`.
  public let set: @Sendable (inout Plan, Double?) -> Void
  /// Plausible ends around a plan; `nil` when there is nothing to vary.
  public let ends: @Sendable (Plan, Catalog) -> Ends?
  /// What it is and where default and ends come from.
  public let source: String
}

/// The assumptions of a plan, in the order in which they are listed.
public enum AssumptionID: String, CaseIterable, Hashable, Sendable {
  /// Days of use.
  case days
  /// Hours of work a day.
  case hoursPerDay = "hours-per-day"
  /// Load of the GPUs while working.
  case load
  /// Prices of the parts.
  case prices
  /// Shipping of the parts.
  case shipping
  /// Share of the prices from outside the customs area.
  case imported
  /// Customs duty.
  case duty
  /// Import value-added tax.
  case importVAT = "import-vat"
  /// Buyer's fee of the marketplace.
  case marketplaceFee = "marketplace-fee"
  /// Allowance for dead parts.
  case deadOnArrival = "dead-on-arrival"
  /// Days of delivery.
  case deliveryDays = "delivery-days"
  /// Price of a kWh.
  case tariff
  /// Price of an off-peak kWh.
  case offPeakTariff = "off-peak"
  /// Share taken off-peak.
  case offPeakShare = "off-peak-share"
  /// Share of the heat that is put to use.
  case heating
  /// Price of other heat.
  case heatingPrice = "heating-price"
  /// Price of an hour of rental.
  case rate
  /// Value-added tax on the rental.
  case vat
  /// Storage rented beside the offer.
  case storage
  /// Share that a sale brings back.
  case resale
  /// Seller's fee of the marketplace.
  case resaleFee = "resale-fee"
  /// Heat loss of the room.
  case conductance = "room-ua"
  /// Volume of the room.
  case volume = "room-volume"
  /// Air changes of the room.
  case airChanges = "room-air-changes"

  /// What is assumed.
  public var assumption: Assumption {
    switch self {
    case .days: .days
    case .hoursPerDay: .hoursPerDay
    case .load: .load
    case .prices: .prices
    case .shipping: .shipping
    case .imported: .imported
    case .duty: .duty
    case .importVAT: .importVAT
    case .marketplaceFee: .marketplaceFee
    case .deadOnArrival: .deadOnArrival
    case .deliveryDays: .deliveryDays
    case .tariff: .tariff
    case .offPeakTariff: .offPeakTariff
    case .offPeakShare: .offPeakShare
    case .heating: .heating
    case .heatingPrice: .heatingPrice
    case .rate: .rate
    case .vat: .vat
    case .storage: .storage
    case .resale: .resale
    case .resaleFee: .resaleFee
    case .conductance: .conductance
    case .volume: .volume
    case .airChanges: .airChanges
    }
  }
}
