/// What the host of one card earns in an hour in which a guest of a marketplace rents it.
public struct HostEarning: Hashable, Sendable {
  /// The card.
  public let gpu: PartID
  /// The least that is said of an hour that is let.
  public let low: HourlyRate
  /// What is counted.
  public let each: HourlyRate
  /// The most that is said.
  public let high: HourlyRate
  /// The currency of the rates.
  public let currency: CurrencyCode
  /// Where they come from.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate

  /// Takes what a source says.
  public init(
    gpu: PartID, low: HourlyRate, each: HourlyRate, high: HourlyRate, currency: CurrencyCode, source: String,
    asOf: CivilDate
  ) {
    (self.gpu, self.low, self.each, self.high) = (gpu, low, each, high)
    (self.currency, self.source, self.asOf) = (currency, source, asOf)
  }
}
