import RigModel

/// Which of several supplies feeds what: the board and small parts on the one with the board's plugs, the cards spread.
struct SupplyLoads {
  /// One supply and what hangs on it.
  struct Unit {
    let part: Part
    let rated: Watts
    let isBreakout: Bool
    var plugs: Plugs?
    var load = Watts.zero
    var feeds: [Consumer] = []
  }

  /// What hangs on a supply.
  enum Consumer: Hashable {
    /// The board with all but the cards.
    case board
    /// Cards of a model, by name.
    case card(String)
  }

  /// The supplies, the one of the board first.
  private(set) var units: [Unit]

  /// By how many watts the board may draw less, or more, without a card hanging on another supply.
  private(set) var slack = (down: Watts(.infinity), up: Watts(.infinity))

  /// Spreads the parts; `nil` with one supply, where nothing is to spread, or when a rating is not known.
  /// - Parameter extra: what further parts draw beside the board.
  init?(_ rig: Rig, extra: Watts = .zero) {
    let supplies = rig.supplies
    let units = supplies.reduce(0) { $0 + $1.quantity }
    guard rig.power.rated != nil, units > 1 else { return nil }
    self.units = supplies.flatMap { Array(repeating: Unit($0), count: $0.quantity) }
    putBoardFirst()
    feed(0, rig.power.peak - rig.cardPeak + extra, .board)
    let adapters = rig.adapters.map(\.spec)
    let cards = rig.cards.map { ($0, Draw(of: $0.part).peak) }.sorted { $0.1 > $1.1 }
    for (card, peak) in cards {
      for _ in 0..<card.quantity { hang(card, peak, adapters) }
    }
  }

  /// The supply that is too small for what hangs on it by the most.
  var overloaded: Unit? {
    let over = units.filter { $0.load * Rig.headroom > $0.rated }
    return over.max { $0.load / $0.rated < $1.load / $1.rated }
  }

  /// A supply built into the machine, or else one that is not for 12 V alone.
  private mutating func putBoardFirst() {
    let first = units.firstIndex { $0.part.kind == .platform } ?? units.firstIndex { !$0.isBreakout }
    if let first { units.swapAt(0, first) }
    units[0].plugs = units[0].plugs.map { $0 - Plugs(.eps8, min(1, $0[.eps8])) }
  }

  /// Takes in how far the board's supply is from being another choice.
  private mutating func narrow(_ own: Double, beside other: Double?, _ isBest: Bool) {
    guard let other else { return }
    let watts = units[0].rated * abs(other - own)
    let gap = watts.value.isNaN ? .zero : watts
    if isBest { slack.up = min(slack.up, gap) } else { slack.down = min(slack.down, gap) }
  }

  private mutating func feed(_ place: Int, _ watts: Watts, _ name: Consumer) {
    units[place].load = units[place].load + watts
    if units[place].feeds.last != name { units[place].feeds.append(name) }
  }

  /// Puts a card where it fits and loads the supply the least; where it fits nowhere, on any.
  private mutating func hang(_ card: Rig.Fitted<GPU>, _ peak: Watts, _ adapters: [Adapter]) {
    let plugs = card.spec.powerPlugs
    let taken = units.map { $0.plugs(for: plugs, adapters) }
    let able = units.indices.filter { taken[$0] != nil }
    let open = able.isEmpty ? Array(units.indices) : able
    let share = { [units] in (units[$0].load + peak) / units[$0].rated }
    guard let best = open.min(by: { share($0) < share($1) }) else { return }
    if open.contains(0) { narrow(share(0), beside: open.filter { $0 != 0 }.map(share).min(), best == 0) }
    units[best].plugs = units[best].plugs.map { $0 - (taken[best] ?? plugs) }
    feed(best, peak, .card(card.part.name))
  }
}

extension SupplyLoads.Unit {
  fileprivate init(_ supply: Rig.Fitted<Supply>) {
    self.init(
      part: supply.part, rated: supply.spec.rated ?? .zero, isBreakout: supply.spec.isBreakout,
      plugs: supply.spec.plugs)
  }

  /// The plugs of this supply that a card takes, by itself or through adapters; `nil` when it lacks them.
  fileprivate func plugs(for card: Plugs, _ adapters: [Adapter]) -> Plugs? {
    guard let plugs, !(plugs - card).missing.isEmpty else { return card }
    let missing = (plugs - card).missing
    let ways = adapters.filter { $0.given[missing.kinds[0]] > 0 && !$0.taken.power.isEmpty }
    return ways.lazy.map { card - missing + $0.taken.power }.first { (plugs - $0).missing.isEmpty }
  }
}

extension Supply {
  /// Whether plugs or shape fit one maker's machines alone; a server's gives 12 V to whatever hangs on it.
  var isOwn: Bool { isProprietary && !isBreakout }
}

extension Rig {
  /// What a supply has to be rated at for each watt that the parts can draw at once.
  ///
  /// An assumption: a quarter more than the sum, for aging, heat and peaks of the rest.
  static let headroom = 1.25

  /// What it has to be rated at at least; between this and the headroom it runs, hotter and with less to spare.
  ///
  /// An assumption: a tenth more than the sum of the data sheets' peaks, which seldom come together.
  package static let leastHeadroom = 1.1

  /// What all cards draw at once at full load.
  var cardPeak: Watts {
    gpus.models.reduce(.zero) { $0 + Draw(of: $1.part).peak * Double($1.cards) }
  }
}
