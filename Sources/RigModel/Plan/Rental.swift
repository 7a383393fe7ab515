/// How much of an offer is counted.
public enum Basis: String, CaseIterable, Sendable {
  /// The rig's share of the instance, as the article counts.
  case proRata = "prorata"
  /// Whole instances.
  case whole
  /// The proven cheapest set of whole instances.
  case cheapest
  /// As many hours as the same work takes.
  case equalWork = "equal-work"
}

/// What would be rented instead.
public struct Rental: Hashable, Sendable {
  /// The offer, or `auto`; none when nothing is compared.
  public var offer: OfferID?
  /// How it is paid for.
  public var pricing = Pricing.onDemand
  /// A rate typed by the user, in the plan's currency, 0…100000; value-added tax never comes on top.
  public var rate: HourlyRate?
  /// How much of it is counted.
  public var basis = Basis.proRata
  /// Storage rented beside it, in the plan's currency a day, 0…1000000.
  public var storagePerDay = Money.zero
  /// Value-added tax typed by the user, 0…1; the country's when `nil`.
  public var vat: Double?

  /// Makes a rental of nothing.
  public init() {}
}
