import Foundation
import RigModel
import Testing

@testable import RigSolver

/// The solver against all rigs that there are, in small worlds that are drawn.
@Suite struct BruteForceTests {
  /// The first seed: `RIGTUI_SEED`, or 1.
  private static let first = ProcessInfo.processInfo.environment["RIGTUI_SEED"].flatMap { UInt64($0) } ?? 1

  /// So many seeds of the n-th of several runs, or `RIGTUI_WORLDS` of them.
  private static func seeds(_ run: Int, of usual: UInt64) -> Range<UInt64> {
    let count = ProcessInfo.processInfo.environment["RIGTUI_WORLDS"].flatMap { UInt64($0) } ?? usual
    let start = first + UInt64(run) * count
    return start..<start + count
  }

  /// Compares best and next best in worlds of some seeds.
  /// - Parameters:
  ///   - mostRigs: worlds of more rigs than this are left out.
  ///   - patience: nodes after which good rigs are looked for ahead of the proof.
  private func compare(_ size: Small.Size, _ seeds: Range<UInt64>, mostRigs: Int, patience: Int) throws {
    var (worlds, answered) = (0, 0)
    for seed in seeds {
      let request = Small(seed: seed, size).request
      guard BruteForce.size(request) <= mostRigs else { continue }
      let expected = BruteForce(request).ranked
      // Of cards that share a place in the tables there are two or three at most in so small a world.
      let solvers = [World.mostRows, 1, 2].map { Solver(request, patience: patience, mostRows: $0) }
      var solver = try #require(solvers[Int(seed % 3)])
      while !solver.isSearched { solver.step(20) }
      #expect(solver.answer.rigs.map(\.parts) == expected.map(\.parts), "\(size) \(seed), \(request.objective)")
      #expect(solver.answer.status == (expected.isEmpty ? .infeasible : .optimal), "\(size) \(seed)")
      worlds += 1
      answered += expected.isEmpty ? 0 : 1
    }
    print("\(size) \(seeds): \(worlds) worlds, \(answered) with an answer")
    #expect(answered > 0 || seeds.count < 100)
  }

  @Test(arguments: 0..<8) func `In small worlds the best rigs and the next best are those of all rigs`(_ run: Int)
    throws
  {
    let seeds = BruteForceTests.seeds(run, of: 340)
    try compare(.small, seeds, mostRigs: 1000, patience: [0, 10, 40, 1500][run % 4])
  }

  @Test func `In larger worlds they are as well`() throws {
    try compare(.usual, BruteForceTests.seeds(0, of: 60), mostRigs: 6000, patience: 1500)
  }

  @Test func `With experts in main memory that is faster than the cards they are as well`() throws {
    try compare(.spilling, BruteForceTests.seeds(0, of: 200), mostRigs: 6000, patience: 0)
  }

  @Test func `Where adapters make slots, one or several of several, they are as well`() throws {
    try compare(.crowded, BruteForceTests.seeds(0, of: 250), mostRigs: 4000, patience: 1500)
  }

  @Test func `Where leads feed carriers of modules, they are as well`() throws {
    try compare(.carried, BruteForceTests.seeds(0, of: 250), mostRigs: 4000, patience: 1500)
  }

  @Test func `A front holds all rigs that no other one beats`() throws {
    for seed in BruteForceTests.seeds(0, of: 150) {
      let request = Small(seed: seed, .small).request
      guard BruteForce.size(request) <= 1000 else { continue }
      let axes = Front.drawn(seed, hasModel: request.need.goal.model != nil)
      var front = Front(request, axes)
      while !front.isDone { front.step(100_000) }
      let expected = BruteForce(request).front(axes).sorted { $0.lexicographicallyPrecedes($1) }
      let found = front.rigs.map { rig in [rig.price.units] + axes.map { -$0.merit(rig) } }
      #expect(found.sorted { $0.lexicographicallyPrecedes($1) } == expected, "seed \(seed), \(axes)")
      #expect(!front.isCut)
    }
  }

  @Test func `What has to give way is what has to in all rigs`() throws {
    var loosened = 0
    for seed in BruteForceTests.seeds(0, of: 250) {
      let request = Small(seed: seed, .tight).request
      guard BruteForce.size(request) <= 1000 else { continue }
      var solver = try #require(Solver(request))
      while !solver.isDone { solver.step(100_000) }
      guard solver.answer.status == .infeasible else { continue }
      let expected = BruteForce(request, keepsAll: true).relaxations
      let found = solver.answer.relaxations.map { Loosened(constraints: $0.constraints, parts: $0.rig.parts) }
      #expect(found == expected, "seed \(seed)")
      #expect(solver.answer.hasAllRelaxations)
      loosened += expected.count
    }
    #expect(loosened > 0)
  }
}

extension Front {
  /// Axes of a seed.
  fileprivate static func drawn(_ seed: UInt64, hasModel: Bool) -> [Axis] {
    let sets: [[Axis]] = [[.vram], [.wall], [.vram, .wall], hasModel ? [.speed] : [.vram]]
    return sets[Int(seed % 4)]
  }
}
