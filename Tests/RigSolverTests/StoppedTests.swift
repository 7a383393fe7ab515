import RigModel
import Testing

@testable import RigSolver

/// A search that is stopped before its proof.
@Suite struct StoppedTests {
  @Test func `It has a good rig, and a bound that the best one keeps`() throws {
    var stopped = 0
    for seed in UInt64(1)...60 {
      let request = Small(seed: seed).request
      guard request.objective == .buy, var solver = Solver(request, patience: 0) else { continue }
      var early: Answer?
      while !solver.isSearched {
        solver.step(1)
        if !solver.answer.isProven, solver.answer.best != nil { early = solver.answer }
      }
      guard let early, let bound = early.bound else { continue }
      let (found, best) = (try #require(early.best), try #require(solver.answer.best))
      #expect(early.status == .stopped)
      #expect(bound <= best.price.units + 1e-6, "seed \(seed)")
      #expect(best.price <= found.price, "seed \(seed)")
      stopped += 1
    }
    #expect(stopped > 0)
  }

  @Test func `Looking ahead changes no answer`() throws {
    for seed in UInt64(1)...40 {
      let request = Small(seed: seed).request
      let answers = try [0, 100_000].map { patience in
        var solver = try #require(Solver(request, patience: patience))
        while !solver.isSearched { solver.step(1000) }
        return solver.answer.rigs.map(\.parts)
      }
      #expect(answers[0] == answers[1], "seed \(seed)")
    }
  }

  @Test func `One that gives up says what it knows, and says nothing that is not so`() throws {
    var stopped = 0
    for seed in UInt64(1)...60 {
      let request = Small(seed: seed).request
      guard BruteForce.size(request) <= 6000 else { continue }
      let all = try answer(request, mostNodes: Search.mostNodes)
      #expect(all.hasAllRigs, "seed \(seed)")
      for some in try [3, 5, 8, 12, 18, 27, 40].map({ try answer(request, mostNodes: $0) }) {
        #expect(some.status == .stopped || some.status == all.status, "seed \(seed)")
        if some.isProven { #expect(some.best?.parts == all.best?.parts, "seed \(seed)") }
        if some.hasAllRigs { #expect(some.rigs.map(\.parts) == all.rigs.map(\.parts), "seed \(seed)") }
        stopped += some.isProven ? 0 : 1
      }
    }
    #expect(stopped > 0)
  }

  private func answer(_ request: Request, mostNodes: Int) throws -> Answer {
    var solver = try #require(Solver(request, patience: 1_000_000, mostNodes: mostNodes))
    while !solver.isDone { solver.step(20) }
    return solver.answer
  }
}
