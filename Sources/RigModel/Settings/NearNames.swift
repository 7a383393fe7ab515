extension Catalog {
  /// How many models are named that are of about a size.
  private static let mostNear = 5

  /// Models of about so many parameters as a text such as `24b` says, the nearest first; none for another text.
  func models(ofAbout text: String) -> [SettingChoice] {
    let text = text.lowercased()
    guard text.hasSuffix("b"), let size = TypedNumber(text.dropLast()).value, size > 0 else { return [] }
    let sized = models.compactMap { model in
      model.parameters.map { (model: model, off: max($0 / size, size / $0)) }
    }
    let near = sized.sorted { ($0.off, $0.model.id) < ($1.off, $1.model.id) }.prefix(Catalog.mostNear)
    return near.map { SettingChoice(id: $0.model.id, words: $0.model.name) }
  }

  /// What can be rented whose id, or whose card's name, has all words of a text in it, the cheapest first.
  func offers(with text: String) -> [SettingChoice] {
    let words = text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return [] }
    let found = offers.filter { offer in
      guard offer.isOffered else { return false }
      let name = "\(offer.id) \(cards(of: offer))".lowercased()
      return words.allSatisfy { name.contains($0) }
    }
    let ranked = found.map { offer in (offer: offer, rate: rate(offer), id: offer.id.rawValue) }
    return ranked.sorted { ($0.rate, $0.id) < ($1.rate, $1.id) }
      .map { SettingChoice(id: $0.id, words: cards(of: $0.offer)) }
  }

  /// `4 × A10G`.
  private func cards(of offer: Offer) -> String {
    let whole = Int(exactly: offer.devices).map { "\($0)" }
    return "\(whole ?? "\(offer.devices)") × \(self[offer.gpu]?.name ?? offer.gpu.rawValue)"
  }

  /// What an hour costs on demand, in euros.
  private func rate(_ offer: Offer) -> Double {
    let factor = factor(from: offer.currency, to: .euro) ?? .infinity
    return offer.onDemand.map { $0.value * factor } ?? .infinity
  }
}
