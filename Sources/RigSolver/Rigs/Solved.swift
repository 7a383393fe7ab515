import RigModel

/// A rig that the solver found, with what follows from it.
public struct Solved: Sendable {
  /// Its parts, in catalog order.
  public let lines: [(part: Part, quantity: Int)]
  /// What all that is bought costs.
  public let price: Money
  /// What owning it costs; `nil` without a price of electricity.
  public let ownCost: Money?
  /// What it draws.
  public let power: PowerSummary
  /// Its cards.
  public let gpus: GPUSummary

  /// How the wanted model runs on it; `nil` without one.
  public let run: ModelRun?

  /// The speed of one stream of the wanted model.
  public var speed: Double? { run?.speed?.best }

  /// Units in all.
  public var units: Int { lines.reduce(0) { $0 + $1.quantity } }

  /// Parts by id.
  public var parts: [PartID: Int] { Dictionary(lines.map { ($0.part.id, $0.quantity) }) { $0 + $1 } }

  /// Parts that have to be bought, by id.
  public func bought(in plan: Plan) -> [PartID: Int] {
    parts.map { id, count in (id, plan.bought(id, of: count)) }.reduce(into: [:]) { if $1.1 > 0 { $0[$1.0] = $1.1 } }
  }

  /// What is bought on the market of a question, part by part.
  public func asks(_ request: Request) -> [Market.Ask] {
    let bought = bought(in: request.plan)
    return lines.flatMap { line in (request.asks(for: line.part.id) ?? []).prefix(bought[line.part.id] ?? 0) }
  }

  /// The plan that builds it.
  public func plan(_ plan: Plan) -> Plan {
    var built = plan
    for id in plan.build.keys { built.setQuantity(id, 0) }
    for (part, quantity) in lines { built.setQuantity(part.id, quantity) }
    return built
  }

  /// The plan that builds it for a question: what it buys on the market costs there what it was found for.
  public func plan(_ request: Request) -> Plan {
    var built = plan(request.plan)
    for (id, asks) in Dictionary(grouping: asks(request), by: { PartID(rawValue: $0.listing.part) }) {
      let sum = asks.reduce(Money.zero) { $0 + $1.cost }
      built.prices[id] = PriceOverride(sum, of: asks.count, dearest: asks.last?.cost ?? .zero)
    }
    return built
  }

  /// The value of an objective, in its unit.
  public func value(_ objective: Objective) -> Double {
    switch objective {
    case .buy: price.units
    case .own: ownCost?.units ?? .infinity
    case .vram: gpus.vram.value
    case .heat: power.workingWall.value
    case .speed: speed ?? 0
    case .wall: power.fullWall.value
    case .device: gpus.largestDevice.value
    }
  }

  /// - Parameter run: how its cards run the model, when nothing else matters.
  init(_ picks: [Pick], _ world: World, _ run: ModelRun? = nil) {
    let (items, plan) = (world.stock.items, world.request.plan)
    lines = picks.map { (items[$0.item].part, $0.count) }
    price = Money(cents: picks.reduce(0) { $0 + items[$1.item].prices.cost[$1.count] })
    gpus = GPUSummary(of: lines)
    power = PowerSummary(of: lines, in: plan, gpus)
    self.run = run ?? world.model.map { [lines] in $0.run(lines) }
    ownCost = plan.ownCost(price, power, in: world.request.catalog)
  }
}
