/// Where a catalog takes its offers from: a list, or something that reads them when they are asked for.
public protocol OfferSource: Sendable {
  /// All offers, in file order.
  var all: [Offer] { get }

  /// The offer of an id.
  func offer(_ id: OfferID) -> Offer?

  /// The offers of a provider in a region, in file order.
  func offers(of provider: String, in region: String) -> [Offer]

  /// What hosts of a marketplace earn with a card, in file order.
  var earnings: [HostEarning] { get }
}

/// Offers that are there already; of those with the same id the last one is found.
public struct OfferList: OfferSource {
  /// All offers, in file order.
  public let all: [Offer]

  /// What hosts of a marketplace earn with a card, in file order.
  public let earnings: [HostEarning]

  private let places: [OfferID: Int]

  /// Makes a list.
  public init(_ offers: [Offer], earnings: [HostEarning] = []) {
    (all, self.earnings) = (offers, earnings)
    places = Dictionary(offers.enumerated().map { ($1.id, $0) }) { $1 }
  }

  /// The offer of an id.
  public func offer(_ id: OfferID) -> Offer? { places[id].map { all[$0] } }

  /// The offers of a provider in a region, in file order.
  public func offers(of provider: String, in region: String) -> [Offer] {
    all.filter { $0.provider == provider && $0.region == region }
  }
}
