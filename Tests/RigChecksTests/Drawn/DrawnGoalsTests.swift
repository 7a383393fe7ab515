import RigModel
import RigTesting
import Testing

@testable import RigChecks

/// What drawn rigs miss of a goal and the cheapest change that mends it, as `Golden/goals.txt` has it.
@Suite struct DrawnGoalsTests {
  static let golden = GoldenList("goals.txt", of: "RigChecksTests", gap: "\n")

  @Test func `Every missed goal is mended as it is written down`() throws {
    let lines = (1...240).flatMap(DrawnGoalsTests.lines)
    let golden = try DrawnGoalsTests.golden.expected(for: lines)
    #expect(golden.count == lines.count)
    for (line, expected) in zip(lines, golden) { #expect(line == expected) }
  }

  private static func lines(_ seed: Int) -> [String] {
    let (catalog, plan) = (DrawnGoals.catalog(seed), DrawnGoals.plan(seed))
    let rig = Rig(plan, catalog)
    let missed = Check.goal.judge(rig)
    guard !missed.isEmpty else { return [] }
    let parts = plan.lines(in: catalog).filter { ![.storage, .cooling].contains($0.part.kind) }
      .map { "\($0.quantity) \($0.part.id)" }
    return ["rig \(seed): " + parts.joined(separator: ", ")] + missed.map { "  \($0.message): " + words($0, rig) }
  }

  private static func words(_ finding: Finding, _ rig: Rig) -> String {
    guard let fix = finding.automaticFix(in: rig) else { return "nothing mends it" }
    let changes = fix.changes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    let limits = fix.limits.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.value) W" }.joined(separator: ", ")
    let cost = fix.cost(in: rig.plan, rig.catalog).map { "\($0.units)" } ?? "?"
    return "\(fix.words) (\(changes)) \(limits) for \(cost)"
  }
}
