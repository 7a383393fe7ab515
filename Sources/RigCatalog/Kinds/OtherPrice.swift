import RigModel

/// A second price of a part, in another currency and with a source and a date of its own.
struct OtherPrice: Sendable {
  /// What its columns begin with.
  static let prefix = "other_"

  var each: Money?
  var low: Money?
  var high: Money?
  var currency: CurrencyCode?
  var kind = PriceKind.own
  var source = ""
  var asOf: CivilDate?

  static var fields: [Field<OtherPrice>] {
    [
      .number("other_low", Limits.price) { $0.low = Money(rounding: $1) },
      .number("other_median", Limits.price) { $0.each = Money(rounding: $1) },
      .number("other_high", Limits.price) { $0.high = Money(rounding: $1) },
      .currency("other_currency") { $0.currency = $1 },
      .word("other_kind") { $0.kind = $1 },
      .text("other_source") { $0.source = $1 },
      .date("other_as_of") { $0.asOf = $1 },
    ]
  }

  /// The price; `nil` when there is none.
  var price: ListPrice? {
    guard let each, let currency else { return nil }
    return ListPrice(each: each, low: low, high: high, currency: currency, lots: [], kind: kind)
  }

  var fault: (columns: [String], message: String)? {
    guard each != nil, currency == nil || source.isEmpty || asOf == nil else { return nil }
    let columns = ["other_median", "other_currency", "other_source", "other_as_of"]
    return (columns, "found a second price that lacks something, expected its currency, source and date")
  }

  /// The columns of the row that are estimates, from the view of this price: its own stand for those of the first.
  func estimated(_ columns: [String]) -> [String] {
    let ends = ["low", "median", "high"]
    return columns.filter { column in !ends.contains { column == "price_" + $0 } }.map { column in
      ends.first { column == OtherPrice.prefix + $0 }.map { "price_" + $0 } ?? column
    }
  }
}
