import JSONReading
import RigModel

/// Reads retail prices of Azure; the list does not name the GPUs, so the catalog's rows of an instance do.
struct AzurePrices: JSONOfferReader {
  static let shape = "Azure's retail prices"

  static func knows(_ entry: JSONRecord) -> Bool { entry["armSkuName"] != nil && entry["retailPrice"] != nil }

  func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    if let reason = AzurePrices.reasonToPassOver(entry) { return work.pass(reason) }
    let name = entry["armSkuName"]?.text ?? ""
    let instance = name.hasPrefix("Standard_") ? String(name.dropFirst(9)) : name
    // The families that begin with N are those with accelerators.
    guard instance.hasPrefix("N") else { return work.pass(.machine) }
    let region = entry["armRegionName"]?.text ?? ""
    guard work.machines("azure").cells(instance, region) != nil else {
      guard work.strangers.insert(instance).inserted else { return work.pass(.unnamed) }
      throw Refusal(message: OfferAdvice.newMachine(instance, "", "azure"))
    }
    let words = AzurePrices.words(entry)
    var quote = OfferQuote(
      provider: "azure", instance: instance, region: region, source: "Azure retail prices")
    let price = try entry.price("retailPrice")
    if words.contains("Spot") { quote.spot = price } else { quote.onDemand = price }
    if let code = entry["currencyCode"]?.text { quote.currency = CurrencyCode(rawValue: code) }
    guard work.catalog.knows(quote.currency) else { throw Refusal(message: Listing.unknown(quote.currency)) }
    try work.quote(quote)
  }

  private static func words(_ entry: JSONRecord) -> Set<Substring> {
    let texts = ["skuName", "meterName", "productName"].compactMap { entry[$0]?.text }
    return Set(texts.flatMap { $0.split(separator: " ") })
  }

  private static func reasonToPassOver(_ entry: JSONRecord) -> PassedOver? {
    let words = words(entry)
    if words.contains("Windows") { return .system }
    guard ["Consumption", nil].contains(entry["type"]?.text ?? entry["priceType"]?.text) else { return .market }
    if words.isSuperset(of: ["Low", "Priority"]) || words.isSuperset(of: ["Cloud", "Services"]) { return .market }
    guard entry["armSkuName"]?.text?.isEmpty == false else { return .product }
    return ["1 Hour", nil].contains(entry["unitOfMeasure"]?.text) ? nil : .price
  }
}
