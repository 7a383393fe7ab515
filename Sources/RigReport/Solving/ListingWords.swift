import RigModel

/// What is for sale, in words.
enum ListingWords {
  /// What is asked for it, where it is and when it was seen, and its page.
  static func lines(_ ask: Market.Ask, worth: String?) -> [String] {
    let listing = ask.listing
    let numbers = Numbers(listing.currency)
    let shipping = listing.shipping > .zero ? tr(" and \(numbers.exact(listing.shipping)) to send") : ""
    let place = listing.place.isEmpty ? "" : ", \(listing.place.visible)"
    let most = worth.map { tr("worth \($0), ") } ?? ""
    let words = tr("\(most)asked \(numbers.exact(listing.price))\(shipping)\(place), seen \(listing.date)")
    return ["      \(words)"] + (listing.link.isEmpty ? [] : ["      \(listing.link.visible)"])
  }

  /// The same for programs.
  static func value(_ ask: Market.Ask, worth: Money?) -> JSONValue {
    let listing = ask.listing
    return [
      "part": .string(listing.part), "price": .money(listing.price), "shipping": .money(listing.shipping),
      "currency": .string(listing.currency.rawValue), "cost": .money(ask.cost), "worth": .money(worth),
      "place": .string(listing.place),
      "link": .string(listing.link), "date": .string(listing.date.description),
    ]
  }
}
