/// A thing for sale that somebody saw.
public struct Listing: Hashable, Sendable {
  /// The part's id, or what the list calls it.
  public var part = ""
  /// What is asked for it.
  public var price = Money.zero
  /// What sending it costs beside that, 0 where it is sent for nothing; `nil` when nobody says.
  public var shipping: Money?
  /// The currency of both.
  public var currency = CurrencyCode.euro
  /// The day on which it was seen.
  public var date = CivilDate(dayNumber: 0)
  /// Where it is.
  public var place = ""
  /// Its page.
  public var link = ""

  /// Price and shipping, as far as it is known.
  public var total: Money { price + (shipping ?? .zero) }

  /// A listing of nothing.
  public init() {}
}

extension Part {
  /// What the source of a price begins with that was made of a person's own listings.
  public static let sourceOfListings = "own listings: "

  /// Whether the price was made of listings that were taken in.
  public var isPricedByListings: Bool { source.hasPrefix(Part.sourceOfListings) }
}

/// Things for sale as they are, each of which can be bought once.
public struct Market: Sendable {
  /// A listing, and what it costs.
  public struct Ask: Hashable, Sendable {
    /// The listing.
    public let listing: Listing
    /// Price and shipping in the currency of the market.
    public let cost: Money
  }

  /// By part, the cheapest first.
  private let asks: [PartID: [Ask]]

  /// Sets up a market; what stands at the same link is one thing, as it was seen last.
  public init(_ listings: [Listing], in currency: CurrencyCode, _ catalog: Catalog) {
    var last: [String: CivilDate] = [:]
    for listing in listings {
      last[listing.link] =
        last[listing.link].map { $0.lastDayNumber > listing.date.lastDayNumber ? $0 : listing.date }
        ?? listing.date
    }
    var seen: Set<String> = []
    let open = listings.reversed().filter { listing in
      listing.link.isEmpty || last[listing.link] == listing.date && seen.insert(listing.link).inserted
    }
    let all = open.compactMap { listing in
      catalog.factor(from: listing.currency, to: currency).map { factor in
        Ask(listing: listing, cost: listing.total * factor)
      }
    }
    asks = Dictionary(grouping: all) { PartID(rawValue: $0.listing.part) }.mapValues { asks in
      asks.sorted { ($0.cost, $0.listing.link, $0.listing.place) < ($1.cost, $1.listing.link, $1.listing.place) }
    }
  }

  /// What is for sale of a part, the cheapest first.
  public subscript(_ part: PartID) -> [Ask] { asks[part] ?? [] }

  /// All that is for sale, by part the cheapest first, parts by id.
  public var all: [Ask] { asks.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// How many parts have a listing.
  public var count: Int { asks.count }
}
