import RigModel

extension Search {
  /// The key that no rig stands before which comes of a cover.
  func key(_ cover: Cover, lacking: Int64) -> Key {
    let pair = cover.pair
    let board = world.boards[pair.board]
    let watts = valuation.objective == .buy ? .zero : drawn(cover)
    return valuation.key(
      price: pair.price + cover.price + lacking, units: pair.units + cover.units, watts: watts,
      whole: board.isWhole ? world.stock.items[board.item].watts : .zero, efficiency: efficiency(cover, watts),
      memory: pair.memory, device: valuation.objective == .device ? pair.device(world) : 0, speed: speed(cover))
  }

  /// Watts of direct current of all that a supply feeds, at full load, while working, and idle.
  func drawn(_ cover: Cover) -> SIMD3<Double> {
    let items = world.stock.items
    return (cover.picks + cover.pair.picks(world)).reduce(.zero) { sum, pick in
      items[pick.item].part.isWhole ? sum : sum + items[pick.item].watts * Double(pick.count)
    }
  }

  /// The highest efficiency at which supplies feed so many watts, whatever further supplies come.
  private func efficiency(_ cover: Cover, _ watts: SIMD3<Double>) -> SIMD3<Double> {
    let pair = cover.pair
    guard !world.boards[pair.board].isWhole else { return SIMD3(repeating: 1) }
    guard valuation.objective != .buy || world.request.need.maxWall != nil else { return SIMD3(repeating: 1) }
    guard let rated = Tally(pair, cover, world).rated else { return SIMD3(repeating: SupplyEfficiency.unrated) }
    guard rated > 0 else { return SIMD3(repeating: SupplyEfficiency.best) }
    var highest = SIMD3<Double>()
    for place in 0..<3 { highest[place] = SupplyEfficiency.highest(of: world.classes, upTo: watts[place] / rated) }
    return highest
  }

  /// Whether it takes more from the wall than is allowed, whatever further supplies come.
  func isTooHungry(_ cover: Cover) -> Bool {
    guard let most = world.request.need.maxWall?.value else { return false }
    let (watts, board) = (drawn(cover), world.boards[cover.pair.board])
    let whole = board.isWhole ? world.stock.items[board.item].peak : 0
    return watts[0] / efficiency(cover, watts)[0] + whole > most + 1e-6
  }

  /// The highest speed that rigs of a cover reach: of a mixture whose experts lie in main memory, with the best memory.
  func speed(_ cover: Cover) -> Double {
    guard valuation.objective == .speed else { return 0 }
    let pair = cover.pair
    if let run = pair.run { return run.speed?.best ?? 0 }
    return pair.spillSpeed(speedTable.memory(pair.board, cover.picks, world))
  }
}
