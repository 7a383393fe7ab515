import Foundation
import RigTesting
import Testing

/// Drawn models on drawn rigs: whether and where they lie, how fast they are and what bounds them, as
/// `Golden/runs.txt` has it.
///
/// The first are written down in words, of the others only a number that changes with every word. After a change that is
/// meant, `RIGTUI_UPDATE_GOLDEN=1 swift test --filter DrawnRunsTests` writes the file anew; read the difference before you
/// keep it. `RIGTUI_RUN=137` prints one run.
@Suite struct DrawnRunsTests {
  static let inWords = 60
  static let numbered = 440
  static let environment = ProcessInfo.processInfo.environment
  static let golden = GoldenList("runs.txt", of: "RigModelTests", gap: "\n\n")

  @Test func `Every drawn model runs as it is written down`() throws {
    let runs = (1...DrawnRunsTests.inWords + DrawnRunsTests.numbered).map(DrawnRunsTests.entry)
    let golden = try DrawnRunsTests.golden.expected(for: runs)
    #expect(golden.count == runs.count)
    for (run, expected) in zip(runs, golden) { #expect(run == expected) }
  }

  @Test(.enabled(if: environment["RIGTUI_RUN"] != nil)) func `Prints one run`() throws {
    let seed = try #require(DrawnRunsTests.environment["RIGTUI_RUN"].flatMap { Int($0) })
    print(DrawnRun(seed).lines.joined(separator: "\n"))
  }

  private static func entry(_ seed: Int) -> String {
    let text = DrawnRun(seed).lines.joined(separator: "\n")
    return seed <= inWords ? text : "run \(seed): \(String(RigTesting.Dice.hash(text), radix: 16))"
  }
}
