import RigModel

/// The highest speed of one stream of the wanted model that rigs reach.
struct SpeedTable: Sendable {
  /// What nothing is faster than; `nil` where one device must hold the model, or devices compute it together.
  private let bound: SpeedBound?
  /// What a device of each card and each board does at best, and how many there are; `nil` without any.
  private let cards: [(device: SpeedBound.Device, count: Int)?]
  private let boards: [(device: SpeedBound.Device, count: Int)?]
  /// What devices of cards do at best from a card on.
  private let further: [SpeedBound.Device?]
  /// GB/s at which the best main memory of a board is read.
  private let best: [Double]
  /// The speed of a card alone, and of a board; those of cards the highest from one on.
  private let alone: (cards: [Double], boards: [Double], further: [Double])

  /// - Parameters:
  ///   - model: the wanted model; `nil` where speed is not what counts.
  ///   - takes: whether a board takes a module of memory.
  init(_ world: World, _ model: WantedModel?, takes: (Int, Int) -> Bool) {
    bound = model?.bound.speedBound
    let (items, bound) = (world.stock.items, bound)
    let device = { (item: Int) -> (device: SpeedBound.Device, count: Int)? in
      guard bound != nil, let model, let gpu = items[item].part.gpu else { return nil }
      return (model.bound.speed(model.device(items[item].part, gpu)), gpu.devices)
    }
    cards = world.cards.map { device($0.item) }
    boards = world.boards.map { device($0.item) }
    further = SpeedTable.suffixes(cards.map { $0?.device }) { one, other in one.map { $0.or(other) } ?? other }
    let single = { (item: Int) -> Double in
      guard bound == nil, let model, let gpu = items[item].part.gpu else { return 0 }
      return model.bound.alone(on: model.device(items[item].part, gpu))
    }
    let speeds = world.cards.map { single($0.item) }
    alone = (speeds, world.boards.map { single($0.item) }, SpeedTable.suffixes(speeds, max))
    best = world.boards.indices.map { board in
      world.stock.places(of: .ram).filter { takes(board, $0) }.reduce(MainMemory.unknownSpeed.best) {
        max($0, world.memorySpeed(board, $1) ?? 0)
      }
    }
  }

  /// From each place on what all values come to.
  private static func suffixes<Value>(_ values: [Value], _ join: (Value, Value) -> Value) -> [Value] {
    values.indices.reversed().reduce(into: values) { sums, place in
      if place + 1 < values.count { sums[place] = join(values[place], sums[place + 1]) }
    }
  }

  /// The highest speed of rigs of a board, some cards, and others from one on.
  func most(_ board: Int, _ cards: [(card: Int, count: Int)], from next: Int?) -> Double {
    guard let bound else {
      let settled = cards.reduce(alone.boards[board]) { max($0, alone.cards[$1.card]) }
      return next.map { max(settled, alone.further[$0]) } ?? settled
    }
    let own = boards[board].map { [$0] } ?? []
    let settled = cards.compactMap { card, count in self.cards[card].map { ($0.device, $0.count * count) } }
    return bound.most(own + settled, next.flatMap { further[$0] }, memory: best[board])
  }

  /// GB/s at which the best main memory is read beside some parts: the slowest module keeps the others back.
  func memory(_ board: Int, _ picks: [Pick], _ world: World) -> Double {
    let known = picks.filter { world.stock.items[$0.item].kind == .ram }
      .compactMap { world.memorySpeed(board, $0.item) }
    return known.min() ?? best[board]
  }
}

extension World {
  /// GB/s at which main memory of such modules is read, one in each channel; `nil` when not known.
  fileprivate func memorySpeed(_ board: Int, _ item: Int) -> Double? {
    guard let channels = stock.items[boards[board].item].part.platform?.memoryChannels,
      case .ram(let ram) = stock.items[item].part.spec, let transfers = ram.transfers
    else { return nil }
    return MainMemory.best(channels: channels, transfers: transfers)
  }
}
