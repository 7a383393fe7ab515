import JSONReading
import RigModel

/// A product of AWS with its prices on demand, whatever kind of file it comes from.
struct AWSProduct {
  /// One price.
  struct Dimension {
    let unit: String
    /// Amounts by their currencies.
    let prices: [String: String]
  }

  var attributes: AWSAttributes
  var sku: String?
  var dimensions: [Dimension] = []
  /// The latest moment from which a price holds.
  var effective: String?
  /// When the list was published.
  var published: String?

  init(attributes: AWSAttributes, sku: String?) { (self.attributes, self.sku) = (attributes, sku) }

  /// Reads the terms of a product.
  mutating func add(terms: JSONRecord) {
    for (_, term) in terms.members { add(term) }
  }

  /// Reads a term: its prices and since when they hold.
  private mutating func add(_ term: JSONRecord) {
    let since = term["effectiveDate"]?.text
    effective = [effective, since].compactMap(\.self).max()
    guard let all = term["priceDimensions"] else { return }
    for (_, dimension) in all.members {
      let prices = dimension["pricePerUnit"]?.texts ?? [:]
      dimensions.append(Dimension(unit: dimension["unit"]?.text ?? "", prices: prices))
    }
  }

  /// The price an hour; `nil` when it has none.
  func rate(_ command: String) throws(Refusal) -> (rate: Double, news: RateNews)? {
    var rates: Set<Double> = []
    for dimension in dimensions where dimension.unit == "Hrs" { rates.insert(try AWSProduct.dollars(dimension)) }
    guard rates.count < 2 else {
      let found = Wording.list(rates.sorted().map(DecimalText.shortest))
      throw Refusal(message: "found \(found) USD an hour, expected one price")
    }
    guard let rate = rates.first else { return nil }
    return (rate, RateNews(text: DecimalText.shortest(rate), try origin(command)))
  }

  private static func dollars(_ dimension: Dimension) throws(Refusal) -> Double {
    guard let text = dimension.prices["USD"] else {
      let found = Wording.list(dimension.prices.keys.sorted().map(Wording.quoted))
      throw Refusal(message: "pricePerUnit: found \(found.isEmpty ? "nothing" : found), expected USD")
    }
    return try AWSNumber.rate(text, "pricePerUnit")
  }

  private func origin(_ command: String) throws(Refusal) -> PriceOrigin {
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

extension JSONRecord {
  /// The texts of an object by their names.
  var texts: [String: String] {
    members.reduce(into: [:]) { texts, member in
      if let key = member.key.text, let value = member.value.plain { texts[key] = value }
    }
  }
}
