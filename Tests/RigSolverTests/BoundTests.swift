import RigChecks
import RigModel
import RigTesting
import Testing

@testable import RigSolver

/// No bound is above what a rig comes to, and nothing mends what it does not say it mends.
@Suite struct BoundTests {
  private static let seeds: ClosedRange<UInt64> = 1...40
  /// Rigs that are looked at in each world.
  private static let mostRigs = 40

  /// Rigs of a world against which the checks have nothing, and the search for them.
  private func worlds() -> [(search: Search, rigs: [[Pick]])] {
    let usual = BoundTests.seeds.map { Small(seed: $0).request }
    return (usual + BoundTests.seeds.map { Small(seed: $0, .crowded).request }).compactMap { request in
      guard BruteForce.size(request) <= 3000, let search = Search(request) else { return nil }
      let items = search.world.stock.items
      let rigs = BruteForce(request).all.prefix(BoundTests.mostRigs).map { found in
        items.indices.compactMap { place in
          found.parts[items[place].part.id].map { Pick(item: place, count: $0) }
        }
      }
      return (search, rigs)
    }
  }

  @Test func `Of cards that are being chosen the key stands before none that come of them`() {
    for (search, rigs) in worlds() {
      for rig in rigs {
        let key = search.valuation.key(of: Solved(rig, search.world))
        for state in search.states(of: rig) {
          #expect(!(key < search.key(state, search.tail(state))), "\(search.world.request.objective)")
        }
      }
    }
  }

  @Test func `A bound that were a hundredth higher would be above some rig`() {
    var dice = Dice(seed: 5)
    var above = 0
    for (search, rigs) in worlds() where search.world.request.objective == .buy {
      for rig in rigs {
        let value = search.valuation.key(of: Solved(rig, search.world)).value
        above += search.bound(of: rig, without: &dice).key.value * 1.01 > value ? 1 : 0
      }
    }
    #expect(above > 0)
  }

  @Test func `Of a cover the key stands before none that come of it`() {
    var dice = Dice(seed: 5)
    for (search, rigs) in worlds() {
      for rig in rigs {
        let key = search.valuation.key(of: Solved(rig, search.world))
        let (found, isHopeless) = search.bound(of: rig, without: &dice)
        #expect(!isHopeless)
        #expect(!(key < found), "\(search.world.request.objective)")
      }
    }
  }

  @Test func `A further part takes no error away that it is not said to mend`() {
    var dice = Dice(seed: 9)
    for seed in UInt64(1)...150 {
      let request = Small(seed: seed).request
      let parts = Array(request.catalog.parts)
      for _ in 0..<20 {
        var plan = request.plan
        for part in parts where dice.chance(0.4) { plan.put(part.id, dice.whole(0...2), in: request.catalog) }
        let extra = dice.one(of: parts)
        guard !extra.kind.isExclusive else { continue }
        var more = plan
        more.setQuantity(extra.id, plan.quantity(extra.id) + 1)
        expectErrorsStay(Rig(plan, request.catalog), Rig(more, request.catalog), extra, seed)
      }
    }
  }

  private func expectErrorsStay(_ rig: Rig, _ after: Rig, _ extra: Part, _ seed: UInt64) {
    for check in Check.judging {
      let before = check.judge(rig).filter { !$0.mends.contains(extra.kind) }
      let later = check.judge(after)
      if before.contains(where: { $0.severity == .error }) {
        #expect(later.contains { $0.severity == .error }, "seed \(seed): \(extra.id) mends \(check.id)")
      }
      if before.contains(where: { $0.severity == .error || $0.severity == .unknown }) {
        let stays = later.contains { $0.severity == .error || $0.severity == .unknown }
        #expect(stays, "seed \(seed): \(extra.id) answers \(check.id)")
      }
    }
  }
}

extension Search {
  /// What is settled on the way to a rig's cards.
  fileprivate func states(of rig: [Pick]) -> [Chosen] {
    guard let board = world.boards.firstIndex(where: { facts in rig.contains { $0.item == facts.item } }) else {
      return []
    }
    var state = Chosen(
      board: board, next: 0, count: 0, cards: [], mustAdd: false, price: Cover.basePrice(world), peak: 0,
      watts: .zero, slots: 0, memory: world.boards[board].memory, units: 1)
    var states = [state]
    for card in world.cards.indices {
      let units = rig.first { $0.item == world.cards[card].item }?.count ?? 0
      for count in 0...units {
        (state.next, state.count) = (card, count)
        states.append(state)
      }
      if units > 0 { state.take(card, units, world, air: cardTable.airRates[card]) }
    }
    return states
  }

  /// The key of a part of a rig's cover, some units left out by chance.
  fileprivate func bound(of rig: [Pick], without dice: inout Dice) -> (key: Key, isHopeless: Bool) {
    var search = self
    guard let board = world.boards.firstIndex(where: { facts in rig.contains { $0.item == facts.item } }) else {
      return (Key(value: 0, price: 0, units: 0), true)
    }
    let cards = world.cards.indices.compactMap { card in
      rig.first { $0.item == world.cards[card].item }.map { (card: card, count: $0.count) }
    }
    var cover = Cover(Pair(world, board: board, cards: cards), world)
    for pick in rig where world.rest.contains(pick.item) {
      let least = world.stock.items[pick.item].units.lowerBound
      let kept = dice.whole(least...pick.count)
      for _ in least..<max(least, kept) { cover = cover.adding(0, of: [pick.item], world) }
    }
    let lack = world.lack(cover.pair, cover, tables, judge, &search.probe)
    return (search.key(cover, lacking: lack.least), lack.isHopeless)
  }
}
