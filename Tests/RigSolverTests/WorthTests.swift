import RigModel
import Testing

@testable import RigSolver

/// What parts are worth, with and without what their searches have in common.
@Suite struct WorthTests {
  /// Buys in worlds of some seeds, with what their worths have in common.
  private static let worlds = (UInt64(1)...60).map { seed in
    let request = Small(seed: seed, .small).request
    return (seed: seed, request: request, basis: WorthBasis.found(request))
  }

  private func worth(_ id: PartID, _ units: ClosedRange<Int>, _ request: Request, _ basis: WorthBasis?) -> Worth {
    var worth = Worth(of: id, units: units, request, basis)
    while !worth.isDone { worth.step(10_000) }
    return worth
  }

  @Test func `What was found for all parts changes no worth of one`() {
    var found = 0
    for (seed, request, basis) in WorthTests.worlds {
      for part in request.catalog.parts {
        let (alone, shared) = (worth(part.id, 1...3, request, nil), worth(part.id, 1...3, request, basis))
        #expect(alone.without?.price == shared.without?.price, "seed \(seed), \(part.id)")
        #expect(alone.offers.map(\.each) == shared.offers.map(\.each), "seed \(seed), \(part.id)")
        found += shared.best?.each ?? .zero > .zero ? 1 : 0
      }
    }
    #expect(found > 0)
  }

  /// Neither is the best rig told by the part itself when it is pinned, owned or kept.
  @Test func `What the best rig without a part costs is told by a search where the best rig has it`() {
    var searched = 0
    for (seed, request, basis) in WorthTests.worlds {
      for part in request.catalog.parts where basis.without(part.id) == nil {
        var banned = request.forWorth
        (banned.rules.pinned[part.id], banned.plan.prices[part.id]) = (nil, PriceOverride(each: .zero))
        banned.plan.disown(part.id)
        banned.rules.banned.insert(part.id)
        var search = Search(banned)
        while search?.isDone == false { search?.step(10_000) }
        let known = worth(part.id, 1...1, request, basis).without
        #expect(known?.price == search?.found.first?.price, "seed \(seed), \(part.id)")
        searched += 1
      }
    }
    #expect(searched > 0)
  }

  /// A part whose gift makes no rig cheaper is worth nothing, and no search goes on beyond that.
  @Test func `More than the best rig without a part costs is not looked at`() throws {
    var worthless = 0
    for (seed, request, _) in WorthTests.worlds where request.need.maxPrice == nil {
      for part in request.catalog.parts {
        let worth = worth(part.id, 1...1, request, nil)
        guard let without = worth.without, let offer = worth.offers.first, let each = offer.each else { continue }
        if let rig = offer.rig { #expect(rig.price < without.price && each > .zero, "seed \(seed), \(part.id)") }
        if offer.rig == nil {
          #expect(each == .zero)
          worthless += 1
        }
      }
    }
    #expect(worthless > 0)
  }

  @Test func `Tables are taken over where supplies and leads are the same, and made anew where they are not`() throws {
    for (seed, request, _) in WorthTests.worlds.prefix(20) {
      let first = try #require(Search(request.forWorth))
      for part in request.catalog.parts {
        var other = request.forWorth
        other.plan.prices[part.id] = PriceOverride(each: Money(cents: 1))
        let shared = try #require(Search(other, like: first.tables)), own = try #require(Search(other))
        for watts in stride(from: 0.0, through: 3000, by: 130) {
          #expect(shared.tables.supplies.price(watts) == own.tables.supplies.price(watts), "seed \(seed), \(part.id)")
          let need = FeedNeed(
            watts: watts, guessed: watts, isGuessed: false, weights: [1, 2, 3], lacksBoardSupply: watts > 500)
          #expect(shared.tables.feeds.least(need) == own.tables.feeds.least(need), "seed \(seed), \(part.id)")
        }
      }
    }
  }
}
