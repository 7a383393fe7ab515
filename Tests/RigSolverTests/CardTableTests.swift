import RigModel
import RigTesting
import Testing

@testable import RigSolver

/// The least that cards cost, where several of them share a place in the table.
@Suite struct CardTableTests {
  /// The prices from each card on, by slots and memory.
  private func prices(_ table: CardTable, _ world: World, from card: Int) -> [Int64] {
    (0...CardTable.mostSlots).flatMap { slots in
      (0...64).map { table.price(from: card, slots: slots, memory: Double($0)) }
    }
  }

  @Test(arguments: [1, 2]) func `Cards that share a place have the prices of the first of them`(_ rows: Int) throws {
    var shared = 0
    for seed in UInt64(1)...60 {
      let search = try #require(Search(Small(seed: seed).request))
      let (world, brings) = (search.world, search.world.cards.map(\.memory))
      let alone = CardTable(world, need: 64, brings: brings)
      let table = CardTable(world, need: 64, brings: brings, mostRows: rows)
      let span = max(1, (brings.count + rows - 1) / rows)
      for card in 0...brings.count {
        let first = card < brings.count ? card / span * span : card
        #expect(prices(table, world, from: card) == prices(alone, world, from: first), "seed \(seed), card \(card)")
        shared += first == card ? 0 : 1
      }
    }
    #expect(shared > 0)
  }
}
