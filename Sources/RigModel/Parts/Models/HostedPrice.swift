/// What a hosted price is for.
public enum HostedUnit: String, CaseIterable, Sendable {
  /// A million tokens.
  case millionTokens = "million_tokens"
  /// One image.
  case image
  /// An hour of audio.
  case audioHour = "audio_hour"
}

/// What a provider asks for the work of a model that it runs.
public struct HostedPrice: Hashable, Sendable {
  /// The id in the catalog.
  public let id: String
  /// The model's id.
  public let model: String
  /// Who runs it.
  public let provider: String
  /// What the prices are for.
  public let unit: HostedUnit
  /// Price of a million tokens that are read; `nil` where the unit has none.
  public let input: Double?
  /// Price of a million tokens that are written, of an image or of an hour of audio.
  public let output: Double
  /// Price of a million tokens that are read from a cache; that of others when `nil`.
  public let cachedInput: Double?
  /// The currency of the prices, tax not included.
  public let currency: CurrencyCode
  /// Where the prices come from.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate

  /// Makes a price.
  public init(
    id: String, model: String, provider: String, unit: HostedUnit, input: Double?, output: Double,
    cachedInput: Double? = nil, currency: CurrencyCode, source: String, asOf: CivilDate
  ) {
    (self.id, self.model, self.provider, self.unit) = (id, model, provider, unit)
    (self.input, self.output, self.cachedInput, self.currency) = (input, output, cachedInput, currency)
    (self.source, self.asOf) = (source, asOf)
  }
}
