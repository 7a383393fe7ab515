import RigChecks
import RigModel

/// Slots that adapters may make on a board, and the least that so many cost.
struct MadeSlots: Sendable {
  /// What all adapters make together: the most.
  private(set) var most = 0
  /// By number the least that so many cost, in cents.
  private var least: [Int64] = [0]

  /// More than this are made by nothing that counts.
  private static let mostCounted = Limits.quantity.upperBound

  /// None.
  init() {}

  /// Slots of a board in which adapters go.
  struct Places: Hashable {
    let living: Int
    let short: Int

    /// Those of a board; where nobody knows of its short slots there are none, or as many as one likes.
    /// - Parameter isOpen: whether questions may be left open.
    init(_ board: BoardSlots, isOpen: Bool) {
      living = board.living ?? AdapterSlots.any
      short = board.short ?? (isOpen || board.living == nil ? AdapterSlots.any : 0)
    }
  }

  /// Counts those that are made of a board's.
  init(_ places: Places, _ stock: Stock, _ adapters: [AdapterFacts?]) {
    let (living, short) = (places.living, places.short)
    var (all, there) = (AdapterSlots(), AdapterSlots())
    var makers: [Maker] = []
    for place in stock.places(of: .adapter) {
      guard let slots = adapters[place]?.slots else { continue }
      let item = stock.items[place]
      all.add(slots, item.units.upperBound)
      there.add(slots, item.units.lowerBound)
      let made = slots.made(of: living, short: short)
      guard made > 0, item.units.lowerBound < item.units.upperBound else { continue }
      let rate = item.prices.rates[item.units.lowerBound]
      MadeSlots.add(Maker(made: made, rate: rate, takesPlace: slots.spared == 0), to: &makers)
    }
    most = all.made(of: living, short: short)
    least = MadeSlots.least(makers, places: living + short, beside: there.made(of: living, short: short))
  }

  /// An adapter that makes slots.
  private struct Maker {
    /// The most that one makes: beside others it makes no more.
    let made: Int
    /// The least that one costs, in cents.
    var rate: Int64
    /// Whether it takes one of the board's slots at least; that carriers of modules do is not looked at by the check.
    let takesPlace: Bool

    /// What so many cost, when this is one of them.
    func cost(_ count: Int, beside others: [Int64]) -> Int64 {
      min(PriceTable.none, others[max(0, count - made)] + rate)
    }
  }

  /// Of adapters that do the same the cheapest counts.
  private static func add(_ maker: Maker, to makers: inout [Maker]) {
    let isLike = { (other: Maker) in (other.made, other.takesPlace) == (maker.made, maker.takesPlace) }
    if let place = makers.firstIndex(where: isLike) {
      makers[place].rate = min(makers[place].rate, maker.rate)
    } else {
      makers.append(maker)
    }
  }

  /// As many of each as one likes: of those that take places one for each at most; some slots are there already.
  private static func least(_ makers: [Maker], places: Int, beside there: Int) -> [Int64] {
    var least = [Int64](repeating: PriceTable.none, count: mostCounted + 1)
    for count in 0...min(there, mostCounted) { least[count] = 0 }
    for count in least.indices where count > there {
      for maker in makers where !maker.takesPlace { least[count] = min(least[count], maker.cost(count, beside: least)) }
    }
    for _ in 0..<min(places, mostCounted) {
      let before = least
      for count in least.indices where count > there {
        for maker in makers { least[count] = min(least[count], maker.cost(count, beside: before)) }
      }
      if least == before { break }
    }
    return least
  }

  /// The least that so many cost, beside those that every rig has.
  func price(_ count: Int) -> Int64 { count > most ? PriceTable.none : least[min(count, MadeSlots.mostCounted)] }
}
