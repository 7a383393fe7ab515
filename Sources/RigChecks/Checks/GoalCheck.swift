import RigModel

extension Check {
  /// The rig does what the plan asks of it; a lot may make even the price less.
  static let goal = Check(id: "goal", mends: .addable) { rig in
    guard rig.gpus.cards > 0 else { return [] }
    let missed = rig.missedModel.map { [$0] } ?? rig.missedMemory
    let limits = [rig.missedPrice, rig.missedWall].compactMap(\.self)
    return (missed + limits).map { Finding(.error, $0) }
  }
}

/// What of a goal a rig misses.
enum GoalMiss: Judgment {
  /// A model does not fit: what it needs, what there is, and cards that would do.
  case room(String, need: Gibibytes, has: Gibibytes, Cards?)
  /// A model that must fit one device does not.
  case device(String, need: Gibibytes, largest: Gibibytes, Cards?)
  /// A model is too slow.
  case slow(String, Double, asked: Double, unit: String, Cards?)
  /// All devices together are too small.
  case memory(Gibibytes, asked: Gibibytes, Cards?)
  /// The largest device is too small.
  case largest(Gibibytes, asked: Gibibytes, Cards?)
  /// It costs too much.
  case price(Money, most: Money, CurrencyCode)
  /// It draws too much.
  case wall(Watts, most: Watts)

  /// So many of a card.
  struct Cards: Hashable {
    let part: PartID
    let cards: PartCount
  }

  /// The cards that would do.
  var cards: Cards? {
    switch self {
    case .room(_, _, _, let cards), .device(_, _, _, let cards), .slow(_, _, _, _, let cards),
      .memory(_, _, let cards), .largest(_, _, let cards):
      cards
    case .price, .wall: nil
    }
  }

  func fix(in rig: Rig) -> Fix? {
    cards.flatMap { cards in rig.catalog[cards.part].map { rig.add($0, cards.cards.count) } }
  }
}

extension Rig {
  /// What the goal's model misses.
  fileprivate var missedModel: GoalMiss? {
    guard let run = runs.goal else { return nil }
    let name = run.model.name
    switch run.fit {
    case .no(.device): return .device(name, need: run.need ?? .zero, largest: gpus.largestDevice, cards(isMet))
    case .no: return .room(name, need: run.need ?? .zero, has: gpus.vram, cards(isMet))
    case .unknown: return nil
    case .devices, .mainMemory: break
    }
    guard let least = plan.goal.minSpeed, let speed = run.speed, !run.isFastEnough(for: plan.goal) else { return nil }
    return .slow(name, speed.best, asked: least, unit: run.model.task.speedUnit, cards(isMet))
  }

  private func isMet(_ plan: Plan) -> Bool {
    PlanRuns(plan, in: catalog).goal.map { $0.runs && $0.isFastEnough(for: plan.goal) } ?? false
  }

  /// What devices miss of the memory that is asked for.
  fileprivate var missedMemory: [GoalMiss] {
    let goal = plan.goal
    let all = goal.memory.flatMap { asked in
      gpus.vram < asked
        ? GoalMiss.memory(
          gpus.vram, asked: asked, cards { GPUSummary(of: $0, in: self.catalog).vram >= asked }) : nil
    }
    let one = goal.deviceMemory.flatMap { asked in
      gpus.largestDevice < asked
        ? GoalMiss.largest(
          gpus.largestDevice, asked: asked, cards { GPUSummary(of: $0, in: self.catalog).largestDevice >= asked }) : nil
    }
    return [all, one].compactMap(\.self)
  }

  fileprivate var missedPrice: GoalMiss? {
    guard let most = plan.goal.maxPrice else { return nil }
    let cost = lines.reduce(Money.zero) { $0 + (plan.cost(of: $1.part, $1.quantity, in: catalog) ?? .zero) }
    return cost > most ? .price(cost, most: most, plan.currency) : nil
  }

  /// As much as the check of the circuit counts: all that is taken at full load.
  fileprivate var missedWall: GoalMiss? {
    guard let most = plan.goal.maxWall else { return nil }
    let wall = power.fullWall
    return wall > most ? .wall(wall, most: most) : nil
  }

  /// The fewest more of a card of the rig that would do, else the cheapest other card, one or two of it.
  private func cards(_ isMet: (Plan) -> Bool) -> GoalMiss.Cards? {
    for card in cards {
      let more = (1...8).first { isMet(plan.adding(card.part.id, $0)) }
      if let more { return some(card.part, more) }
    }
    for count in 1...2 {
      let part = cheapest(.gpu, count: count) { part in
        part.gpu?.vendor == self.cards.first?.spec.vendor && part.price != nil
          && isMet(self.plan.adding(part.id, count))
      }
      if let part { return some(part, count) }
    }
    return nil
  }

  private func some(_ part: Part, _ count: Int) -> GoalMiss.Cards {
    GoalMiss.Cards(part: part.id, cards: PartCount(name: part.name, count: count))
  }
}

extension Plan {
  /// The plan with so many more of a part.
  fileprivate func adding(_ id: PartID, _ count: Int) -> Plan {
    var plan = self
    plan.setQuantity(id, quantity(id) + count)
    return plan
  }
}
