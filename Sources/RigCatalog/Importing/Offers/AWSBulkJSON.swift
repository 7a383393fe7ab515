import JSONReading

/// Reads an offer file of AWS, `index.json`: products and their terms apart, both by their SKU.
struct AWSBulkJSON: JSONOfferReader {
  static let shape = "an offer file of AWS (index.json or index.csv)"
  static let noun = "product"
  static let source = "AWS offer file"

  /// Products that may be ours, until their prices come.
  private var products: [String: AWSProduct] = [:]
  /// Prices that came before their products, for a file that is sorted another way.
  private var prices: [String: AWSProduct] = [:]
  private var hasProducts = false

  static func knows(_ entry: JSONRecord) -> Bool {
    if let value = entry.members.first(where: { _ in true })?.value, value.isObject {
      return value["priceDimensions"] != nil
    }
    return entry.has(["sku", "attributes"])
  }

  mutating func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    if let attributes = entry["attributes"] {
      hasProducts = true
      var product = AWSProduct(attributes: AWSAttributes(product: attributes.texts), sku: key)
      guard !product.isPassedOver(&work) else { return }
      guard let priced = prices.removeValue(forKey: key) else { return products[key] = product }
      (product.dimensions, product.effective) = (priced.dimensions, priced.effective)
      try lay(product, &work)
    } else if var product = products.removeValue(forKey: key) {
      product.add(terms: entry)
      try lay(product, &work)
    } else if !hasProducts {
      prices[key, default: AWSProduct(attributes: AWSAttributes([:]), sku: key)].add(terms: entry)
    }
  }

  private func lay(_ product: AWSProduct, _ work: inout OfferWork) throws(Refusal) {
    var product = product
    product.published = work.facts["publicationDate"]
    try product.lay(AWSBulkJSON.source, &work)
  }

  func finish(_ work: inout OfferWork) {
    for _ in products { work.pass(.price) }
  }
}
