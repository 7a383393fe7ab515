import RigModel

/// Finds the most that a part is worth for a need: what the best rig without it costs more than one with it as a gift.
public struct Worth: Sendable {
  /// What so many units are worth.
  public struct Offer: Sendable {
    /// Units.
    public let units: Int
    /// The most that each of them is worth; nothing where no rig has so many.
    public let each: Money?
    /// The best rig with them; none where none is cheaper than the best one without.
    public let rig: Solved?
  }

  /// The part.
  public let id: PartID
  private let request: Request
  private let tables: Tables?
  private var left: [Int]
  @Boxed private var search: Search?
  private var units = 0
  /// The best rig without the part.
  public private(set) var without: Solved?
  /// What units are worth, fewer first.
  public private(set) var offers: [Offer] = []

  /// Whether a search was given up, so that units may be worth more than what is known.
  public private(set) var isCut = false

  /// Prepares to find it.
  /// - Parameters:
  ///   - units: the numbers of units that are looked at.
  ///   - basis: what is known of the same need already.
  public init(of id: PartID, units: ClosedRange<Int>, _ request: Request, _ basis: WorthBasis? = nil) {
    var question = request.forWorth
    question.rules.pinned[id] = nil
    question.plan.disown(id)
    (self.id, self.request, tables, left) = (id, question, basis?.tables, [0] + Array(units))
    guard request.rules.pinned[id] == nil, let known = basis?.without(id) else { return }
    (without, left) = (known, Array(units))
  }

  /// Whether all is known.
  public var isDone: Bool { search == nil && left.isEmpty }

  /// The number of units that are worth most each, and what; `nil` when no rig has any.
  public var best: Offer? {
    offers.filter { $0.each != nil }.max { ($0.each ?? .zero) < ($1.each ?? .zero) }
  }

  /// The most that each of so many units is worth; `nil` where that is not found at so many nodes at most, or has no end.
  public static func each(
    of id: PartID, units: Int, _ request: Request, _ basis: WorthBasis? = nil, nodes: Int = 20_000
  ) -> Money? {
    guard basis?.isKnown != false else { return nil }
    var (worth, left) = (Worth(of: id, units: units...units, request, basis), nodes)
    while !worth.isDone, left > 0 {
      worth.step(256)
      left -= 256
    }
    return worth.isDone && !worth.isCut ? worth.best?.each.map { max(.zero, $0) } : nil
  }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    if search == nil, !left.isEmpty { start(left.removeFirst()) }
    search?.step(budget)
    guard let search, search.isOver else { return }
    self.search = nil
    guard !search.isFull || !search.found.isEmpty else { return giveUp() }
    take(search.found.first, isWorthless: search.bound != nil)
  }

  private mutating func start(_ units: Int) {
    var question = request
    self.units = units
    question.plan.prices[id] = PriceOverride(each: .zero)
    if units == 0 { question.rules.banned.insert(id) } else { question.rules.pinned[id] = units...units }
    var search = Search(question, like: tables)
    // Where none is cheaper than the best one without them, they are worth nothing.
    if units > 0, let without, let valuation = search?.valuation { search?.limit = valuation.key(of: without) }
    self.search = search
  }

  /// Without the best rig that has none, nothing is known of any number.
  private mutating func giveUp() {
    isCut = true
    if units == 0 { left = [] }
  }

  /// - Parameter isWorthless: whether there may be rigs with so many, but none that is cheaper than the best one without.
  private mutating func take(_ rig: Solved?, isWorthless: Bool) {
    guard units > 0 else {
      without = rig
      return
    }
    let none = isWorthless ? Money.zero : nil
    offers.append(Offer(units: units, each: rig.map { each(units, $0) } ?? none, rig: rig))
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
