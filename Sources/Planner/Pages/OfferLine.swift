import RigModel

/// A line of the page of offers, by what it is about; its number stays the same when the list is sorted or filtered.
enum OfferLine: Hashable, Sendable {
  /// Leaves the choice to the program.
  case auto
  /// Compares with nothing.
  case none
  /// The own rig, let in the hours without work.
  case letting
  /// A way to get the goal's work done, with what it costs.
  case way(Way)
  /// The head of a way's offers or prices.
  case head(Way)
  /// An offer by the hour, by its place in the catalog.
  case offer(Int)
  /// The same offer by the month.
  case contract(Int)
  /// A hosted price, by its place in the catalog.
  case hosted(Int)

  private static let (contracts, prices) = (1_000_000, 2_000_000)

  /// The number as which lists know it.
  var number: Int {
    switch self {
    case .none: -1
    case .auto: -2
    case .letting: -3
    case .way(let way): -10 - OfferLine.place(way)
    case .head(let way): -20 - OfferLine.place(way)
    case .offer(let place): place
    case .contract(let place): OfferLine.contracts + place
    case .hosted(let place): OfferLine.prices + place
    }
  }

  init(_ number: Int) {
    self =
      switch number {
      case OfferLine.prices...: .hosted(number - OfferLine.prices)
      case OfferLine.contracts...: .contract(number - OfferLine.contracts)
      case 0...: .offer(number)
      case -1: .none
      case -2: .auto
      case -3: .letting
      case -19...(-10): .way(OfferLine.way(-10 - number))
      default: .head(OfferLine.way(-20 - number))
      }
  }

  private static func place(_ way: Way) -> Int { Way.allCases.firstIndex(of: way) ?? 0 }

  private static func way(_ place: Int) -> Way { Way.allCases.indices.contains(place) ? Way.allCases[place] : .own }

  /// The place of its offer in the catalog; `nil` for all else.
  var offer: Int? {
    switch self {
    case .offer(let place), .contract(let place): place
    default: nil
    }
  }

  /// The way of a line that is about a whole way.
  var way: Way? {
    switch self {
    case .way(let way), .head(let way): way
    default: nil
    }
  }
}
