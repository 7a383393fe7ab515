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
}
