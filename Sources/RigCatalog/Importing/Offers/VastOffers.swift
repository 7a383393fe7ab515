import JSONReading
import RigModel

/// Reads offers of Vast.ai; a price is for the whole offer, and equal machines come down to their median.
struct VastOffers: JSONOfferReader {
  static let shape = "what `vastai search offers --raw` prints"

  static func knows(_ entry: JSONRecord) -> Bool { entry["gpu_name"] != nil && entry["dph_total"] != nil }

  func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    guard entry["rentable"]?.plain != "false" else { return work.pass(.rented) }
    let name = (entry["gpu_name"]?.text ?? "").replacing("_", with: " ")
    guard let count = entry["num_gpus"]?.number, count > 0 else {
      throw Refusal(message: "num_gpus: found \(entry["num_gpus"]?.plain ?? "nothing"), expected a number above 0")
    }
    var quote = OfferQuote(
      provider: "vast", instance: "\(DecimalText.shortest(count))x \(name)", region: "marketplace",
      source: "vastai search offers")
    quote.gpu = [name]
    quote.count = count
    quote.memories = [entry["gpu_ram"]?.number].compactMap { $0.map { $0 > 1024 ? $0 / 1024 : $0 } }
    let price = try entry.price("dph_total")
    if entry["is_bid"]?.plain == "true" { quote.spot = price } else { quote.onDemand = price }
    if quote.spot == nil { quote.spot = try entry.price("min_bid") }
    try work.quote(quote)
  }
}
