import Foundation
import RigModel
import RigSolver
import Testing

/// The solver against all rigs that there are, in small worlds that are drawn.
@Suite struct BruteForceTests {
  /// Worlds of more rigs than this are left out.
  private static let mostRigs = 6000

  /// How many worlds are tried: `RIGTUI_WORLDS` of them from `RIGTUI_SEED` on, few where nobody says so.
  private static let seeds: Range<UInt64> = {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["RIGTUI_SEED"].flatMap { UInt64($0) } ?? 1
    return first..<first + (environment["RIGTUI_WORLDS"].flatMap { UInt64($0) } ?? 60)
  }()

  @Test func `In drawn worlds the best rigs and the next best are those of all rigs`() throws {
    var (worlds, answered) = (0, 0)
    for seed in BruteForceTests.seeds {
      let request = Small(seed: seed).request
      guard BruteForce.size(request) <= BruteForceTests.mostRigs else { continue }
      let expected = BruteForce(request).ranked
      var solver = try #require(Solver(request))
      while !solver.isDone, solver.answer.status == .stopped { solver.step(100_000) }
      let found = solver.answer.rigs.map(\.parts)
      #expect(found == expected.map(\.parts), "seed \(seed), \(request.objective)")
      worlds += 1
      answered += expected.isEmpty ? 0 : 1
    }
    print("seeds \(BruteForceTests.seeds): \(worlds) worlds, \(answered) with an answer")
  }
}
