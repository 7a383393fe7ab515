import RigModel

/// Something of which the cards of a rig, and its board, have to bring enough.
struct CardNeed: Sendable {
  /// What is needed in all.
  let need: Double
  /// What one of each card brings.
  let brings: [Double]
  /// What each board brings.
  let builtIn: [Double]
  /// The least that cards cost which bring it.
  let table: CardTable
  /// Whether nothing else brings it.
  let isByCards: Bool

  private init(_ world: World, _ need: Double, _ brings: [Double], _ builtIn: [Double], others: Double? = nil) {
    (self.need, self.brings, self.builtIn, isByCards) = (need, brings, builtIn, others == nil)
    table = CardTable(world, need: need, brings: brings, others: others)
  }

  /// What is missing beside a board, the cards that are settled and some more.
  func missing(_ state: Chosen, _ card: Int, _ count: Int) -> Double {
    state.cards.reduce(need - builtIn[state.board] - brings[card] * Double(count)) {
      $0 - brings[$1.card] * Double($1.count)
    }
  }

  /// What is missing beside a board and the cards that are settled.
  func missing(_ state: Chosen) -> Double {
    state.cards.reduce(need - builtIn[state.board]) { $0 - brings[$1.card] * Double($1.count) }
  }

  /// All that cards have to bring: memory, and what the model takes of it.
  static func all(_ world: World) -> [CardNeed] {
    let memory = world.request.need.memory?.value ?? 0
    var needs = [CardNeed(world, memory, world.cards.map(\.memory), world.boards.map(\.memory))]
    guard let model = world.model else { return needs }
    let devices = Devices(world, model)
    let (bound, others) = (model.bound, model.bound.spills ? world.ramRate : nil)
    let holds = devices.brings { bound.holds($0) }
    let ram = world.boards.map { bound.spills ? world.ram($0) : 0 }
    let table = min(bound.tableLayers, devices.least { bound.holds($0) })
    needs.append(
      CardNeed(world, bound.need + table, holds.cards, zip(holds.boards, ram).map { $0 + $1 }, others: others))
    if let need = bound.speedNeed {
      let inTime = devices.brings { bound.holdsInTime($0) * CardNeed.parts }
      needs.append(CardNeed(world, need * CardNeed.parts, inTime.cards, inTime.boards))
    }
    return needs
  }

  /// Parts of a layer in which those are counted that are weighed by time.
  private static let parts = 4.0
}

/// The devices of cards and boards as the wanted model sees them.
private struct Devices {
  let cards: [(device: InferenceDevice, count: Int)?]
  let boards: [(device: InferenceDevice, count: Int)?]

  init(_ world: World, _ model: WantedModel) {
    let device = { (item: Int) -> (device: InferenceDevice, count: Int)? in
      let part = world.stock.items[item].part
      return part.gpu.map { (model.device(part, $0), $0.devices) }
    }
    (cards, boards) = (world.cards.map { device($0.item) }, world.boards.map { device($0.item) })
  }

  /// The least of what one device brings.
  func least(_ each: (InferenceDevice) -> Double) -> Double {
    (cards + boards).reduce(.infinity) { least, devices in devices.map { min(least, each($0.device)) } ?? least }
  }

  func brings(_ each: (InferenceDevice) -> Double) -> (cards: [Double], boards: [Double]) {
    (
      cards.map { $0.map { each($0.device) * Double($0.count) } ?? 0 },
      boards.map { $0.map { each($0.device) * Double($0.count) } ?? 0 }
    )
  }
}

extension World {
  /// The least that a GiB of main memory costs, in cents.
  fileprivate var ramRate: Double {
    stock.places(of: .ram).reduce(.infinity) { least, place in
      let prices = stock.items[place].prices
      guard case .ram(let ram) = stock.items[place].part.spec, let size = ram.capacity?.value, size > 0 else {
        return least
      }
      return prices.free > 0 ? 0 : min(least, Double(prices.floor) / size)
    }
  }

  /// GiB of main memory that a board comes with, and of modules that every rig has; as much as one likes where nobody knows
  /// and nobody is to be asked.
  func ram(_ board: BoardFacts) -> Double {
    let part = stock.items[board.item].part
    let modules = base.reduce(0) { $0 + capacity($1.item) * Double($1.count) }
    return modules + (part.platform?.ram?.value ?? (request.allowsUnknown ? 1e6 : 0))
  }

  /// GiB of a module of memory.
  func capacity(_ item: Int) -> Double {
    if case .ram(let ram) = stock.items[item].part.spec { ram.capacity?.value ?? 0 } else { 0 }
  }
}
