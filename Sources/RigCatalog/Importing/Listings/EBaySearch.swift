import JSONReading
import RigModel

/// Reads what eBay's Browse interface finds: listings with a title, from which the part has to be read.
struct EBaySearch {
  /// Words in a title that make it something else than the one thing it names.
  private static let others: Set = [
    "fan", "fans", "cooler", "heatsink", "heat", "waterblock", "water", "block", "backplate", "bracket", "shroud",
    "cable",
    "adapter", "riser", "box", "case", "holder", "mount", "plate", "pcb", "lot", "bundle", "pair", "set", "system",
    "pc",
    "desktop", "workstation", "laptop", "notebook", "server", "computer", "parts", "repair", "broken", "faulty",
  ]

  /// What a listing says.
  let title: String
  let link: String
  let place: String
  let price: Double
  /// What sending it costs; `nil` where that is not said in the same currency.
  let shipping: Double?
  let currency: String

  /// Reads an item, or says what it is none of ours.
  static func read(_ item: JSONRecord) throws(Refusal) -> (item: EBaySearch?, reason: PassedOver?) {
    // 7000 is eBay's condition "for parts or not working".
    if item["conditionId"]?.plain == "7000" { return (nil, .condition) }
    let ways = item["buyingOptions"]?.items.compactMap(\.value.text) ?? []
    if !ways.isEmpty, !ways.contains("FIXED_PRICE") { return (nil, .auction) }
    guard let price = try item["price"]?.price("value"), let currency = item["price"]?["currency"]?.text else {
      throw Refusal(message: "price: found nothing, expected a value and a currency")
    }
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ $0 &- 65 < 26 }) else {
      throw Refusal(
        message: "currency: found \(Wording.quoted(currency)), expected a code of three capitals such as EUR")
    }
    let location = item["itemLocation"]
    let place = [location?["city"]?.text, location?["country"]?.text].compactMap(\.self).joined(separator: ", ")
    let link = String((item["itemWebUrl"]?.text ?? "").prefix { $0 != "?" })
    let found = EBaySearch(
      title: item["title"]?.text ?? "", link: link, place: place.isEmpty ? "eBay" : "eBay, \(place)", price: price,
      shipping: shipping(item, currency), currency: currency)
    return found.isOne ? (found, nil) : (nil, .accessory)
  }

  private static func shipping(_ item: JSONRecord, _ currency: String) -> Double? {
    let costs = item["shippingOptions"]?.items.compactMap { $0.value["shippingCost"] } ?? []
    return costs.filter { $0["currency"]?.text == currency }.compactMap { $0["value"]?.number }
      .filter(Limits.price.contains).min()
  }

  /// Whether the title speaks of one thing, and of nothing that goes with it.
  private var isOne: Bool {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isMany = words.contains { word in
      let digits = word.filter(\.isNumber)
      return word.count == digits.count + 1 && (word.hasPrefix("x") || word.hasSuffix("x"))
        && (2...64).contains(Int(digits) ?? 0) && !["x8", "x16", "x4"].contains(word)
    }
    return !isMany && EBaySearch.others.isDisjoint(with: words)
  }
}
