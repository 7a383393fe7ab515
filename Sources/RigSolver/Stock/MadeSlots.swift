import RigChecks
import RigModel

/// Slots that adapters may make on a board, each out of one that the board has, and the least that so many cost.
struct MadeSlots: Sendable {
  /// What all adapters make together: the most, where each takes one slot, as all of the catalog do.
  private(set) var most = 0
  /// By number the least that so many cost, in cents.
  private var least: [Int64] = [0]

  /// More than this are made by nothing that counts.
  private static let mostCounted = Limits.quantity.upperBound

  /// None.
  init() {}

  /// Counts those of a board; where nobody knows of its short slots there are none, or as many as one likes.
  /// - Parameter isOpen: whether questions may be left open.
  init(_ board: BoardSlots, _ stock: Stock, _ adapters: [AdapterFacts?], isOpen: Bool) {
    let living = board.living ?? AdapterSlots.any
    let short = board.short ?? (isOpen || board.living == nil ? AdapterSlots.any : 0)
    var (all, there) = (AdapterSlots(), AdapterSlots())
    var makers: [(made: Int, rate: Int64)] = []
    for place in stock.places(of: .adapter) {
      guard let adapter = adapters[place] else { continue }
      let (units, prices) = (stock.items[place].units, stock.items[place].prices)
      all.add(adapter.slots, units.upperBound)
      there.add(adapter.slots, units.lowerBound)
      let made = adapter.slots.made(of: living, short: short)
      if made > 0, units.lowerBound < units.upperBound { makers.append((made, prices.rates[units.lowerBound])) }
    }
    most = all.made(of: living, short: short)
    least = MadeSlots.least(makers, places: living + short, beside: there.made(of: living, short: short))
  }

  /// Makers, as many as one likes of each, on so many slots of a board that each takes one of; some are there already.
  private static func least(_ makers: [(made: Int, rate: Int64)], places: Int, beside there: Int) -> [Int64] {
    var least = [Int64](repeating: PriceTable.none, count: mostCounted + 1)
    for count in 0...min(there, mostCounted) { least[count] = 0 }
    for _ in 0..<min(places, mostCounted) {
      let before = least
      for count in least.indices where count > there {
        least[count] = makers.reduce(before[count]) { best, maker in
          min(best, min(PriceTable.none, before[max(0, count - maker.made)] + maker.rate))
        }
      }
      if least == before { break }
    }
    return least
  }

  /// The least that so many cost, beside those that every rig has.
  func price(_ count: Int) -> Int64 { count > most ? PriceTable.none : least[min(count, MadeSlots.mostCounted)] }
}
