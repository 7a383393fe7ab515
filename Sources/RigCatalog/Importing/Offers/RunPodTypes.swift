import JSONReading

/// Reads the GPU types of RunPod's GraphQL interface; a price is for one GPU, and 0 means that it is not offered.
struct RunPodTypes: JSONOfferReader {
  static let shape = "RunPod's gpuTypes"

  static func knows(_ entry: JSONRecord) -> Bool {
    entry["displayName"] != nil && (entry["securePrice"] != nil || entry["communityPrice"] != nil)
  }

  func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    let name = entry["displayName"]?.text ?? ""
    guard !OfferQuote.slug(name).isEmpty else {
      throw Refusal(message: "displayName: found \(Wording.quoted(name)), expected the name of a GPU")
    }
    for cloud in ["secure", "community"] {
      var quote = OfferQuote(
        provider: "runpod", instance: "\(name) (\(cloud))", region: "any", source: "RunPod gpuTypes")
      quote.id = "runpod-\(cloud)-\(OfferQuote.slug(name))-any"
      quote.gpu = [name, entry["id"]?.text].compactMap(\.self)
      quote.count = 1
      quote.memories = [entry["memoryInGb"]?.number].compactMap(\.self)
      quote.onDemand = try entry.price("\(cloud)Price")
      quote.spot = try entry.price("\(cloud)SpotPrice")
      if quote.onDemand != nil || quote.spot != nil { try work.quote(quote) }
    }
  }
}

extension JSONRecord {
  /// A price; `nil` when there is none.
  func price(_ key: String) throws(Refusal) -> Double? {
    guard let plain = self[key]?.plain else { return nil }
    guard let number = self[key]?.number else {
      throw Refusal(message: "\(key): found \(Wording.quoted(plain)), expected a number")
    }
    return number
  }
}
