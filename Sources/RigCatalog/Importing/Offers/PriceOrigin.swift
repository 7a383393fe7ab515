import RigModel

/// Where a rate comes from and when its source said so.
struct PriceOrigin: Equatable {
  let text: String
  let date: CivilDate?

  /// The text with the date behind it, unless it ends with it.
  var dated: String {
    guard let date, !text.hasSuffix(date.description) else { return text }
    return "\(text), \(date)"
  }

  /// Whether this is surely older than another; a month or a year counts from its first day.
  func isOlder(than other: PriceOrigin) -> Bool {
    guard let date, let known = other.date else { return false }
    return date.lastDayNumber < CivilDate.dayNumber(year: known.year, month: known.month ?? 1, day: known.day ?? 1)
  }
}

/// The origins of the two rates of an offer: each has a date of its own, and both share the cell `source`.
struct OfferOrigins {
  private static let separator = "; spot: "

  var onDemand: PriceOrigin
  var spot: PriceOrigin
  /// Of the row as a whole: all there is where it has no price of an hour.
  var row: PriceOrigin

  /// Reads the cells `source`, `as_of`, `on_demand_as_of` and `spot_as_of`.
  init(_ cell: (String) -> String) {
    let texts = OfferOrigins.texts(cell("source"))
    let dates = PriceDates(
      row: CivilDate(cell("as_of")), onDemand: CivilDate(cell("on_demand_as_of")), spot: CivilDate(cell("spot_as_of")))
    onDemand = PriceOrigin(text: texts.onDemand, date: dates.onDemand)
    spot = PriceOrigin(text: texts.spot, date: dates.spot)
    row = PriceOrigin(text: cell("source"), date: CivilDate(cell("as_of")))
  }

  /// Where each rate comes from; what a source says once goes for both.
  private static func texts(_ source: String) -> (onDemand: String, spot: String) {
    guard let place = source.indices.last(where: { source[$0...].hasPrefix(separator) }) else {
      return (source, source)
    }
    return (String(source[..<place]), String(source[place...].dropFirst(separator.count)))
  }

  /// The cells of a row with these rates; its date is the newer one.
  func cells(hasOnDemand: Bool, hasSpot: Bool) -> [String: String] {
    let rates = (hasOnDemand ? [onDemand] : []) + (hasSpot ? [spot] : [])
    let used = rates.isEmpty ? [row] : rates
    let newest = used.compactMap(\.date).max { $0.lastDayNumber < $1.lastDayNumber }
    let isOne = used.count < 2 || onDemand == spot
    let text = isOne ? used.first?.text : onDemand.dated + OfferOrigins.separator + spot.dated
    return [
      "source": text ?? "", "as_of": newest?.description ?? "",
      "on_demand_as_of": hasOnDemand ? onDemand.date?.description ?? "" : "",
      "spot_as_of": hasSpot ? spot.date?.description ?? "" : "",
    ]
  }
}
