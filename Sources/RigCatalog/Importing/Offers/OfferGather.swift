import RigModel

/// Quotes by offer, until the list is at its end.
struct OfferGather {
  /// All that a list says of one offer.
  struct Gathered {
    let id: String
    let machine: [String: String]
    let quote: OfferQuote
    /// The place of the first quote.
    let place: String
    var onDemand: [Double] = []
    var spot: [Double] = []
  }

  private(set) var all: [Gathered] = []
  private var places: [String: Int] = [:]

  mutating func add(
    _ quote: OfferQuote, _ machine: [String: String], _ onDemand: Double?, _ spot: Double?, at place: String,
    _ book: OfferBook
  ) {
    let words = [quote.provider, quote.instance, quote.region, machine["gpu"] ?? ""]
    let name = words.joined(separator: "\n")
    let index = places[name, default: all.count]
    if index == all.count {
      places[name] = index
      all.append(Gathered(id: book.id(machine, made: quote.id), machine: machine, quote: quote, place: place))
    }
    if let onDemand { all[index].onDemand.append(onDemand) }
    if let spot { all[index].spot.append(spot) }
  }
}

extension OfferGather.Gathered {
  /// The news that it comes to.
  func news(on day: CivilDate) -> OfferNews {
    OfferNews(
      id: id, machine: machine, onDemand: rate(onDemand, day), spot: rate(spot, day), currency: quote.currency)
  }

  private func rate(_ rates: [Double], _ day: CivilDate) -> RateNews? {
    guard let median = rates.median else { return nil }
    let isOne = rates.allSatisfy { $0 == median }
    let source = isOne ? quote.source : "\(quote.source), median of \(rates.count)"
    return RateNews(median, PriceOrigin(text: source, date: day))
  }
}
