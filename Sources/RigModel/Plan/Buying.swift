/// What buying costs beside the prices of the parts; everything is 0 until somebody says otherwise.
public struct Buying: Hashable, Sendable {
  /// Shipping of all parts, in the plan's currency, 0…10000000.
  public var shipping = Money.zero
  /// Share of the prices and the shipping that comes from outside the customs area, 0…1.
  public var imported = 0.0
  /// Customs duty on what is imported, 0…1.
  public var duty = 0.0
  /// Import value-added tax, 0…1; the country's when `nil`.
  public var importVAT: Double?
  /// What the marketplace takes from a buyer, as a share of the prices, 0…1.
  public var marketplaceFee = 0.0
  /// Share of the prices that is lost to parts that arrive dead, 0…1.
  public var deadOnArrival = 0.0
  /// Days until the rig works, during which one still rents, 0…365.
  public var deliveryDays = Days(0)

  /// Makes the default: parts from around the corner.
  public init() {}
}

/// Heat of the rig that takes the place of other heating.
public struct Heating: Hashable, Sendable {
  /// Share of the rig's heat that would have been bought otherwise, 0…1; a fifth means every fifth day is cold.
  public var share = 0.0
  /// What a kWh of other heat costs, in the plan's currency, 0…1000; the electricity's price when `nil`.
  public var price: EnergyPrice?

  /// Makes the default: no credit.
  public init() {}
}
