import RigModel

/// A price of a machine, as most lists have it.
struct OfferQuote {
  /// The id, where the catalog has it in another way than provider, instance and region.
  var id: String?
  let provider: String
  let instance: String
  var region: String
  /// What the list calls the GPU; several names, the most exact one first.
  var gpu: [String] = []
  /// How many devices there are.
  var count: Double?
  /// What a device may have in GB; several where the list does not say of what it speaks.
  var memories: [Double] = []
  var vcpus: Double?
  var memory: Double?
  /// Price an hour on demand; 0 means that it is not offered.
  var onDemand: Double?
  /// Price an hour of spare capacity; 0 means that it is not offered.
  var spot: Double?
  var currency = CurrencyCode(rawValue: "USD")
  /// Where it comes from.
  let source: String

  /// A name in the letters of an id.
  static func slug(_ name: String) -> String {
    let letters = name.lowercased().utf8.map { byte in
      byte &- 48 < 10 || byte &- 97 < 26 || [45, 46].contains(byte) ? byte : UInt8(ascii: "-")
    }
    return letters.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }
}

extension OfferWork {
  /// Takes a quote in: of several quotes of one offer, the median counts.
  mutating func quote(_ quote: OfferQuote) throws(Refusal) {
    guard let machine = machine(quote) else { return }
    var (onDemand, spot) = (quote.onDemand, quote.spot)
    for rate in [onDemand, spot].compactMap(\.self) where !Limits.rate.contains(rate) {
      throw Refusal(message: "found \(DecimalText.shortest(rate)), expected \(Wording.range(Limits.rate)) an hour")
    }
    if onDemand == 0 || spot == 0 { pass(.free) }
    if onDemand == 0 { onDemand = nil }
    if spot == 0 { spot = nil }
    guard onDemand != nil || spot != nil else {
      if quote.onDemand == nil, quote.spot == nil { pass(.price) }
      return
    }
    gathered.add(quote, machine, onDemand, spot, at: place, book)
  }

  /// The cells of the machine; `nil` when it is none of ours, which is counted.
  ///
  /// What the catalog knows of the instance goes before a name that leaves something out, not before an exact one.
  private mutating func machine(_ quote: OfferQuote) -> [String: String]? {
    let known = machines(quote.provider).cells(quote.instance, quote.region, memories: quote.memories)
    let matches = quote.gpu.compactMap { names.gpus.resolve($0, memories: quote.memories) }
    let match = matches.first { !$0.isGuess } ?? matches.first
    if let known, match?.isGuess ?? true { return known }
    if let match, let count = quote.count, count > 0 { return cells(quote, match, count) }
    if let name = quote.gpu.first, quote.count ?? 0 > 0 {
      let memory = quote.memories.last.map { " of \(DecimalText.shortest($0.rounded())) GB" } ?? ""
      strange.insert(name + memory)
      pass(.card)
    } else {
      pass(.machine)
    }
    return nil
  }

  private func cells(_ quote: OfferQuote, _ match: GPUNames.Match, _ count: Double) -> [String: String] {
    let memory = catalog[PartID(rawValue: match.id)]?.gpu?.vram.value
    let number = { (number: Double?) in number.map(DecimalText.shortest) ?? "" }
    return [
      "provider": quote.provider, "instance": quote.instance, "region": quote.region, "gpu": match.id,
      "gpu_count": number(count), "vram_gib": number(memory), "vcpu": number(quote.vcpus),
      "memory_gib": number(quote.memory), "vat_included": "false", "estimated": match.isGuess ? "gpu" : "",
    ]
  }
}
