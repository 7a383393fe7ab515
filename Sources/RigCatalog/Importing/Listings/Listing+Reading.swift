import RigModel

extension Listing {
  /// A listing of nothing.
  static let empty = Listing()

  /// The columns of a list of listings.
  static var columns: [Field<Listing>] {
    [
      Field<Listing>.text("part") { $0.part = $1 }.required,
      .number("price", Limits.price) { $0.price = Money(rounding: $1) }.required,
      .currency("currency") { $0.currency = $1 }.required,
      .date("date") { $0.date = $1 }.required,
      .text("place") { $0.place = $1 },
      .text("link") { $0.link = $1 },
      .number("shipping", Limits.price) { $0.shipping = Money(rounding: $1) },
    ]
  }

  /// The columns that a list must have.
  static let needed = columns.filter(\.isRequired).map(\.name)

  /// The first line of the file in which listings are kept, without shipping until it is known of one.
  static func header(isWide: Bool) -> String { CSVText.line(columns.map(\.name).dropLast(isWide ? 0 : 1)) }

  /// The listing as a line of the file in which listings are kept; two with the same line are one.
  func line(isWide: Bool) -> [UInt8] {
    let price = DecimalText.shortest(price.units)
    let cells = [part, price, currency.rawValue, date.description, place, link]
    return CSVText.bytes(cells + (isWide ? [shipping.map { DecimalText.shortest($0.units) } ?? ""] : []))
  }

  /// The line without shipping.
  var withoutShipping: ListingLine { ListingLine(bytes: line(isWide: false)) }

  /// Whether it is the same thing when only its shipping differs.
  var isKnownAgain: Bool { !link.isEmpty || shipping == .zero }

  /// What a price is made of.
  var seen: SeenPrice { SeenPrice(price: price, currency: currency, date: date) }

  /// What is said of a currency that the catalog does not have.
  static func unknown(_ code: CurrencyCode) -> String {
    "found the unknown currency \(code), expected one of currency.csv"
  }
}

/// A listing as a line of the file in which listings are kept.
struct ListingLine: Hashable {
  let bytes: [UInt8]

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// What somebody asked for a part on a day.
struct SeenPrice {
  let price: Money
  let currency: CurrencyCode
  let date: CivilDate
}
