/// Where a catalog takes electricity prices and exchange rates from: lists, or something that reads a row when it is
/// asked for.
public protocol RateSource: Sendable {
  /// Household electricity by country, in file order.
  var tariffs: [Tariff] { get }
  /// Rates against the euro, in file order.
  var rates: [ExchangeRate] { get }

  /// The tariff of a country.
  func tariff(_ country: String) -> Tariff?

  /// The newest knowledge of a currency's rate; of rows of the same currency the last one.
  func rate(_ currency: CurrencyCode) -> ExchangeRate?
}

/// Tariffs and rates that are there already.
public struct RateList: RateSource {
  /// Household electricity by country, in file order.
  public let tariffs: [Tariff]
  /// Rates against the euro, in file order.
  public let rates: [ExchangeRate]

  /// Makes lists.
  public init(tariffs: [Tariff], rates: [ExchangeRate]) { (self.tariffs, self.rates) = (tariffs, rates) }

  /// The tariff of a country.
  public func tariff(_ country: String) -> Tariff? { tariffs.first { $0.country == country } }

  /// The last rate of a currency.
  public func rate(_ currency: CurrencyCode) -> ExchangeRate? { rates.last { $0.currency == currency } }
}
