import RigModel
import RigReport

extension OfferPrices {
  /// The offers of which all words are found, sorted; what is unknown comes last.
  func sorted(by column: OfferColumn, holding words: [[UInt8]]) -> [Int] {
    let places = shelf.offers.indices.filter { words.isEmpty || shelf.texts[$0].holds(words) }
    let keys = places.map { (key: key(column, $0), place: $0) }
    return keys.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.place)
  }

  private func key(_ column: OfferColumn, _ place: Int) -> Double {
    switch column {
    case .provider, .instance, .region: Double(shelf.ranks[column.rawValue][place])
    case .gpus: -(shelf.memory[place] ?? 0) * shelf.offers[place].devices
    case .date: -Double(asOf(place)?.lastDayNumber ?? 0)
    case .rent: rentPerHour(place) ?? .infinity
    default: price(column, place) ?? .infinity
    }
  }

  /// The price an hour that a column shows.
  func price(_ column: OfferColumn, _ place: Int) -> Double? {
    switch column {
    case .onDemand: rate(place, .onDemand)
    case .spot: rate(place, .spot)
    case .perGPU: perGPU(place)
    case .perGiB: perGiB(place)
    case .asRig: asRig(place)
    default: nil
    }
  }

  /// Whether the figure of a column is a guess.
  func isGuess(_ column: OfferColumn, _ place: Int) -> Bool {
    switch column {
    case .onDemand: isGuess(place, .onDemand)
    case .spot: isGuess(place, .spot)
    case .perGPU, .perGiB, .rent: isGuess(place)
    case .asRig: true
    default: false
    }
  }
}
