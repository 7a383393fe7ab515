import JSONReading

/// Reads the instance types of Lambda's cloud; they cost the same in all regions, in cents of a dollar.
struct LambdaTypes: JSONOfferReader {
  static let shape = "Lambda's instance-types"

  static func knows(_ entry: JSONRecord) -> Bool {
    (entry["instance_type"] ?? entry)["price_cents_per_hour"] != nil
  }

  func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    let type = entry["instance_type"] ?? entry
    let name = type["name"]?.text ?? key
    let specs = type["specs"]
    guard !OfferQuote.slug(name).isEmpty else { throw Refusal(message: "name: found nothing, expected the instance") }
    var quote = OfferQuote(provider: "lambda", instance: name, region: "any", source: "Lambda instance-types")
    quote.gpu = [type["gpu_description"]?.text, LambdaTypes.gpu(name)].compactMap(\.self)
    quote.count = specs?["gpus"]?.number ?? LambdaTypes.count(name)
    (quote.vcpus, quote.memory) = (specs?["vcpus"]?.number, specs?["memory_gib"]?.number)
    quote.onDemand = try type.price("price_cents_per_hour").map { $0 / 100 }
    try work.quote(quote)
  }

  /// `a100_sxm4` of `gpu_8x_a100_sxm4`.
  private static func gpu(_ name: String) -> String {
    name.split(separator: "_").drop { $0 == "gpu" || $0.hasSuffix("x") && Int($0.dropLast()) != nil }
      .joined(separator: " ")
  }

  private static func count(_ name: String) -> Double? {
    name.split(separator: "_").first { $0.hasSuffix("x") }.flatMap { Double($0.dropLast()) }
  }
}
