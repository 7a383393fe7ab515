import RigModel

/// What an outside list says of one offer.
struct OfferNews {
  /// The id, as in the catalog.
  var id: String
  /// What it says of the machine: provider, instance, GPU and so on.
  var machine: [String: String]
  /// Whether that goes for a row that is known, too.
  var changesMachine = false
  /// Price an hour on demand.
  var onDemand: RateNews?
  /// Price an hour of spare capacity.
  var spot: RateNews?
  /// The currency of both.
  var currency: CurrencyCode
  /// Whether it costs nothing, so that it has no price.
  var isFree = false
  /// Where it comes from that it is free or what a month costs.
  var other: PriceOrigin?

  /// The price for a way of paying.
  func rate(_ pricing: Pricing) -> RateNews? { pricing == .spot ? spot : onDemand }
}

/// A price an hour and where it comes from.
struct RateNews: Equatable {
  /// The price as it is written into a cell.
  let text: String
  let origin: PriceOrigin

  /// The shortest decimal with at most six places.
  init(_ rate: Double, _ origin: PriceOrigin) { (text, self.origin) = (RateText.write(rate), origin) }

  /// A price that is written as it came.
  init(text: String, _ origin: PriceOrigin) { (self.text, self.origin) = (text, origin) }
}

/// Rates as they are written into cells.
enum RateText {
  /// The shortest decimal with at most six places.
  static func write(_ rate: Double) -> String { DecimalText.shortest((rate * 1e6).rounded() / 1e6) }
}
