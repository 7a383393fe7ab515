import RigModel

/// Where a rate comes from and when its source said so.
struct PriceOrigin: Equatable {
  let text: String
  let date: CivilDate?

  /// The text with the date behind it, unless it ends with one.
  var dated: String {
    guard let date, PriceOrigin.date(in: text) == nil else { return text }
    return "\(text), \(date)"
  }

  /// The date with which a text ends.
  static func date(in text: String) -> CivilDate? {
    text.split(separator: " ").last.flatMap { CivilDate($0) }
  }

  /// Whether this is surely older than another; a month or a year counts from its first day.
  func isOlder(than other: PriceOrigin) -> Bool {
    guard let date, let known = other.date else { return false }
    return date.lastDayNumber < CivilDate.dayNumber(year: known.year, month: known.month ?? 1, day: known.day ?? 1)
  }
}

/// The origins of the two rates of an offer, which its row names in one cell: `on demand…; spot: …`.
struct OfferOrigins {
  private static let separator = "; spot: "

  var onDemand: PriceOrigin
  var spot: PriceOrigin

  /// Reads the cells `source` and `as_of`.
  init(source: String, asOf: CivilDate?) {
    guard let place = OfferOrigins.separator(in: source) else {
      (onDemand, spot) = (PriceOrigin(text: source, date: asOf), PriceOrigin(text: source, date: asOf))
      return
    }
    let first = String(source[..<place])
    let second = String(source[place...].dropFirst(OfferOrigins.separator.count))
    onDemand = PriceOrigin(text: first, date: PriceOrigin.date(in: first) ?? asOf)
    spot = PriceOrigin(text: second, date: PriceOrigin.date(in: second))
    dateByHand(asOf)
  }

  /// Takes the row's date for both rates when it is newer than what the source says: somebody typed it.
  private mutating func dateByHand(_ asOf: CivilDate?) {
    guard let asOf, [onDemand, spot].allSatisfy({ $0.date.map { $0.lastDayNumber < asOf.lastDayNumber } ?? true })
    else { return }
    onDemand = PriceOrigin(text: onDemand.text, date: asOf)
    spot = PriceOrigin(text: spot.text, date: asOf)
  }

  private static func separator(in source: String) -> String.Index? {
    source.indices.last { source[$0...].hasPrefix(separator) }
  }

  /// The cells `source` and `as_of` of a row with these rates; the date is the newer one.
  func cells(hasOnDemand: Bool, hasSpot: Bool) -> [String: String] {
    let used = (hasOnDemand ? [onDemand] : []) + (hasSpot ? [spot] : [])
    let newest = used.compactMap(\.date).max { $0.lastDayNumber < $1.lastDayNumber }
    let isOne = used.count < 2 || onDemand == spot
    let text = isOne ? used.first?.text : onDemand.dated + OfferOrigins.separator + spot.dated
    return ["source": text ?? "", "as_of": newest?.description ?? ""]
  }
}
