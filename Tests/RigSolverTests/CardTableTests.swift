import RigModel
import RigTesting
import Testing

@testable import RigSolver

/// The least that cards cost, where several of them share a place in the table.
@Suite struct CardTableTests {
  /// The prices from each card on, by slots and memory.
  private func prices(_ table: CardTable, from card: Int) -> [Int64] {
    (0...CardTable.mostSlots).flatMap { slots in
      (0...64).map { table.price(from: card, slots: slots, memory: Double($0)) }
    }
  }

  private func table(_ world: World) -> CardTable { CardTable(world, need: 64, brings: world.cards.map(\.memory)) }

  /// Questions of drawn worlds as they are, and with a card that has to come.
  private static let requests = (UInt64(1)...60).flatMap { seed in
    let request = Small(seed: seed).request
    var pinned = request
    if let card = request.catalog.parts.first(where: { $0.kind == .gpu }) { pinned.rules.pinned[card.id] = 1...2 }
    return [request, pinned]
  }

  @Test(arguments: [1, 2]) func `Cards that share a place cost no more there than each from itself on`(_ rows: Int) {
    var (shared, pinned) = (0, 0)
    for request in CardTableTests.requests {
      let (world, few) = (World(request), World(request, mostRows: rows))
      let (alone, table) = (table(world), table(few))
      for card in 0...world.cards.count {
        let (own, together) = (prices(alone, from: card), prices(table, from: card))
        #expect(zip(own, together).allSatisfy { $1 <= $0 }, "card \(card)")
        shared += own == together ? 0 : 1
      }
      pinned += world.cards.contains { world.stock.items[$0.item].units.lowerBound > 0 } ? 1 : 0
    }
    #expect(shared > 0)
    #expect(pinned > 0)
  }
}
