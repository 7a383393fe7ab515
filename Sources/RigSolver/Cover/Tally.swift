import RigChecks
import RigModel

/// What a cover and its pair bring together, as the checks count it.
struct Tally {
  /// Direct current at full load in W.
  var peak: Double
  /// The supplies, the one in the board first.
  private(set) var supplies: [SupplyPlugs] = []
  /// Their watts; `nil` when those of one are not known.
  private(set) var rated: Double? = 0
  /// Their watts on +12 V; `nil` when those of one are not known.
  private(set) var rail: Double? = 0
  /// Watts of the supply in the board.
  let builtIn: Double
  /// Whether nobody knows the plugs of the supply in the board, its Molex plugs among them; of whole computers that is not asked.
  let hidesMolex: Bool
  /// What the supplies cost at least that do not stand there anyway, in cents.
  private(set) var spent: Int64 = 0
  /// The adapters.
  private(set) var adapters: [(facts: AdapterFacts, count: Int)] = []
  /// The plugs of all of them.
  private(set) var plugs = PlugBudget(cards: Plugs(), boards: [], supplies: [], adapters: [])

  /// - Parameter cover: `nil` for board and cards alone.
  init(_ pair: Pair, _ cover: Cover?, _ world: World) {
    let own = world.boards[pair.board].supply
    (peak, builtIn) = (pair.peak, own?.rated ?? 0)
    hidesMolex = !world.boards[pair.board].isWhole && own.map { $0.plugs.plugs == nil } ?? false
    if let own { add(own, 1) }
    for pick in cover?.picks ?? [] {
      let item = world.stock.items[pick.item]
      peak += item.peak * Double(pick.count)
      if let supply = world.supplies[pick.item] {
        add(supply, pick.count)
        spent += item.prices.least[pick.count]
      }
      if let adapter = world.adapters[pick.item] { adapters.append((adapter, pick.count)) }
    }
    plugs = PlugBudget(
      cards: pair.plugs, boards: [world.boards[pair.board].plugs], supplies: supplies,
      adapters: adapters.map { adapter in
        var plugs = adapter.facts.plugs
        plugs.quantity = adapter.count
        return plugs
      })
  }

  private mutating func add(_ supply: SupplyFacts, _ count: Int) {
    var plugs = supply.plugs
    plugs.quantity = count
    supplies.append(plugs)
    rated = rated.flatMap { sum in supply.rated.map { sum + $0 * Double(count) } }
    rail = rail.flatMap { sum in supply.rail.map { sum + $0 * Double(count) } }
  }

  /// Supplies of 12 V alone.
  var servers: Int { supplies.reduce(0) { $0 + ($1.isBreakout ? $1.quantity : 0) } }

  /// Supplies of 12 V alone without a breakout board; below 0 so many boards have none.
  var bareServers: Int { adapters.reduce(servers) { $0 - $1.facts.servers * $1.count } }
}
