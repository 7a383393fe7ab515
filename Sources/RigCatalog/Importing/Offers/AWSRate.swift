import RigModel

/// The price of a product.
struct AWSRate {
  let text: String
  let origin: PriceOrigin

  /// Finds the price an hour; `nil` when there is none above 0.
  init?(_ product: AWSProduct) throws(Refusal) {
    let terms = (product.terms?.onDemand ?? [:]).values
    let hourly = terms.flatMap { ($0.priceDimensions ?? [:]).values }.filter { $0.unit == "Hrs" }
    var rates: Set<Double> = []
    for dimension in hourly { rates.insert(try AWSRate.dollars(dimension)) }
    guard rates.count < 2 else {
      let found = Wording.list(rates.sorted().map(DecimalText.shortest))
      throw Refusal(message: "found \(found) USD an hour, expected one price")
    }
    guard let rate = rates.first, rate > 0 else { return nil }
    text = DecimalText.shortest(rate)
    origin = try AWSRate.origin(product.publicationDate, terms.compactMap(\.effectiveDate).max())
  }

  private static func dollars(_ dimension: AWSProduct.Dimension) throws(Refusal) -> Double {
    guard let text = dimension.pricePerUnit?["USD"] else {
      let found = Wording.list((dimension.pricePerUnit ?? [:]).keys.sorted().map(Wording.quoted))
      throw Refusal(message: "pricePerUnit: found \(found.isEmpty ? "nothing" : found), expected USD")
    }
    return try AWSNumber.rate(text, "pricePerUnit")
  }

  private static func origin(_ published: String?, _ effective: String?) throws(Refusal) -> PriceOrigin {
    let command = "aws pricing get-products"
    if let day = published.flatMap(AWSNumber.day) {
      return PriceOrigin(text: "\(command), published \(day)", date: day)
    }
    guard published == nil, let day = effective.flatMap(AWSNumber.day) else {
      let found = (published ?? effective).map(Wording.quoted) ?? "nothing"
      throw Refusal(message: "publicationDate: found \(found), expected a date such as 2026-11-18T20:05:31Z")
    }
    return PriceOrigin(text: "\(command), in effect since \(day)", date: day)
  }
}
