/// Reads a list of gpuhunt's catalog, one of a provider; whose it is is in the name of the file.
struct GPUHuntCatalog: CSVOfferReader {
  static let shape = "a list of gpuhunt's catalog"
  static let noun = "row"
  static let columns = ["instance_name", "location", "price", "gpu_count", "gpu_name", "spot"]

  func take(_ row: CSVEntry, _ work: inout OfferWork) throws(Refusal) {
    let name = row["gpu_name"]
    guard !name.isEmpty, try row.number("gpu_count") ?? 0 > 0 else { return work.pass(.machine) }
    var quote = OfferQuote(
      provider: try work.owner(), instance: row["instance_name"], region: row["location"], source: "gpuhunt catalog")
    let form = GPUWords(name).form == nil && GPUWords(quote.instance).form == .module ? " SXM" : ""
    let vendor = row["gpu_vendor"].isEmpty ? "" : row["gpu_vendor"] + " "
    quote.gpu = [vendor + name + form]
    quote.count = try row.number("gpu_count")
    quote.memories = [try row.number("gpu_memory")].compactMap(\.self)
    (quote.vcpus, quote.memory) = (try row.number("cpu"), try row.number("memory"))
    let price = try row.number("price")
    if row["spot"].lowercased() == "true" { quote.spot = price } else { quote.onDemand = price }
    try work.quote(quote)
  }
}
