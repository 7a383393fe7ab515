import RigModel

/// Finds the most that a part is worth for a need: what the best rig without it costs more than one with it as a gift.
public struct Worth: Sendable {
  /// What so many units are worth.
  public struct Offer: Sendable {
    /// Units.
    public let units: Int
    /// The most that each of them is worth; nothing where no rig has so many.
    public let each: Money?
    /// The best rig with them.
    public let rig: Solved?
  }

  /// The part.
  public let id: PartID
  private let request: Request
  private var left: [Int]
  private var search: Search?
  private var units = 0
  /// The best rig without the part.
  public private(set) var without: Solved?
  /// What units are worth, fewer first.
  public private(set) var offers: [Offer] = []

  /// Prepares to find it.
  /// - Parameter units: the numbers of units that are looked at.
  public init(of id: PartID, units: ClosedRange<Int>, _ request: Request) {
    var request = request
    (request.runnerUps, request.objective) = (0, .buy)
    request.rules.pinned[id] = nil
    request.plan.disown(id)
    (self.id, self.request, left) = (id, request, [0] + Array(units))
  }

  /// Whether all is known.
  public var isDone: Bool { search == nil && left.isEmpty }

  /// The number of units that are worth most each, and what; `nil` when no rig has any.
  public var best: Offer? {
    offers.filter { $0.each != nil }.max { ($0.each ?? .zero) < ($1.each ?? .zero) }
  }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    if search == nil, !left.isEmpty { start(left.removeFirst()) }
    search?.step(budget)
    guard let search, search.isOver else { return }
    self.search = nil
    take(search.found.first)
  }

  private mutating func start(_ units: Int) {
    var question = request
    self.units = units
    question.plan.prices[id] = PriceOverride(each: .zero)
    if units == 0 { question.rules.banned.insert(id) } else { question.rules.pinned[id] = units...units }
    search = Search(question)
  }

  private mutating func take(_ rig: Solved?) {
    guard units > 0 else {
      without = rig
      return
    }
    offers.append(Offer(units: units, each: rig.flatMap { each(units, $0) }, rig: rig))
    // Whatever the others cost, more units are worth less each than may be paid for all.
    guard let most, let best = best?.each else { return }
    left.removeAll { most.cents / Int64($0) <= best.cents }
  }

  /// The most that may be paid for all units: what the best rig without them costs, and what the need's price leaves.
  private var most: Money? { [without?.price, request.need.maxPrice].compactMap(\.self).min() }

  /// What each of so many units is worth.
  private func each(_ units: Int, _ rig: Solved) -> Money? {
    most.map { Money(cents: ($0.cents - rig.price.cents) / Int64(units)) }
  }
}
