import RigModel

/// What an outside list says of one offer.
struct OfferNews {
  /// The id, as in the catalog.
  let id: String
  /// What it says of the machine: provider, instance, GPU and so on.
  var machine: [String: String]
  /// Whether that goes for a row that is known, too.
  var changesMachine = false
  /// Price an hour on demand, as it is written into a cell.
  var onDemand: String?
  /// Price an hour of spare capacity, as it is written into a cell.
  var spot: String?
  /// The currency of both.
  var currency: CurrencyCode
  /// Where both come from.
  var origin: PriceOrigin
}

/// Rates as they are written into cells.
enum RateText {
  /// The shortest decimal with at most six places.
  static func write(_ rate: Double) -> String { DecimalText.shortest((rate * 1e6).rounded() / 1e6) }
}
