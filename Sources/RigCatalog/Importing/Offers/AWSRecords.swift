import FoundationEssentials

/// A line of a history of spot prices.
struct AWSSpotEntry: Decodable {
  let zone: String?
  let instance: String?
  let product: String?
  let price: String?
  let timestamp: String?

  private enum CodingKeys: String, CodingKey {
    case zone = "AvailabilityZone"
    case instance = "InstanceType"
    case product = "ProductDescription"
    case price = "SpotPrice"
    case timestamp = "Timestamp"
  }
}

/// A product with its prices, as far as they matter here.
struct AWSProduct: Decodable {
  struct Product: Decodable {
    let sku: String?
    let attributes: [String: String]?
  }

  struct Terms: Decodable {
    let onDemand: [String: Term]?
    private enum CodingKeys: String, CodingKey { case onDemand = "OnDemand" }
  }

  struct Term: Decodable {
    let priceDimensions: [String: Dimension]?
    let effectiveDate: String?
  }

  struct Dimension: Decodable {
    let unit: String?
    let pricePerUnit: [String: String]?
  }

  let product: Product?
  let terms: Terms?
  let publicationDate: String?

  /// Reads the JSON text of one product; `nil` when it is none.
  init?(_ text: String) {
    guard let product = try? JSONDecoder().decode(AWSProduct.self, from: Data(text.utf8)) else { return nil }
    self = product
  }
}
