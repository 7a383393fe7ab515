import Foundation
import RigModel
import RigTesting
import Testing

@testable import RigChecks

/// Rigs of drawn parts: what they cost and do, what is wrong with them and what mends it, as `Golden/rigs.txt` has it.
///
/// Nobody thought of these rigs, so they meet limits and combinations that the suites of single checks and formulas leave
/// out. The first are written down in words, of the others only a number that changes with every word. After a change that
/// is meant, `RIGTUI_UPDATE_GOLDEN=1 swift test --filter DrawnRigsTests` writes the file anew; read the difference before
/// you keep it. `RIGTUI_RIG=137` prints one rig.
@Suite struct DrawnRigsTests {
  static let inWords = 50
  static let numbered = 150
  static let golden = GoldenList("rigs.txt", of: "RigChecksTests", gap: "\n\n")
  static let environment = ProcessInfo.processInfo.environment

  @Test func `Every drawn rig is computed and judged as it is written down`() throws {
    let rigs = (1...DrawnRigsTests.inWords + DrawnRigsTests.numbered).map(DrawnRigsTests.entry)
    let golden = try DrawnRigsTests.golden.expected(for: rigs)
    #expect(golden.count == rigs.count)
    for (rig, expected) in zip(rigs, golden) { #expect(rig == expected) }
  }

  @Test(.enabled(if: environment["RIGTUI_RIG"] != nil)) func `Prints one rig`() throws {
    let seed = try #require(DrawnRigsTests.environment["RIGTUI_RIG"].flatMap { Int($0) })
    print(DrawnRig(seed).lines.joined(separator: "\n"))
  }

  private static func entry(_ seed: Int) -> String {
    let rig = DrawnRig(seed)
    let text = (seed <= inWords ? rig.lines : rig.lines + rig.sources).joined(separator: "\n")
    return seed <= inWords ? text : "rig \(seed): \(String(Dice.hash(text), radix: 16))"
  }
}

/// One drawn rig in words.
struct DrawnRig {
  let seed: Int
  let catalog: Catalog
  let plan: Plan
  let estimate: Estimate
  let rig: Rig

  init(_ seed: Int) {
    self.seed = seed
    catalog = DrawnMarket.catalog(seed, known: [0.75, 0.95, 1][seed % 3])
    plan = DrawnMarket.plan(seed, of: catalog)
    estimate = Estimate(of: plan, in: catalog)
    rig = Rig(plan, catalog, offer: estimate.rental?.offer)
  }

  var lines: [String] {
    let findings = Check.findings(in: rig)
    let judged = findings.flatMap(words) + marks(findings) + mended(findings)
    return ["rig \(seed): " + parts(plan)] + facts + sums + matters + judged + stock
  }

  /// Where what is found comes from, and what is asked in French.
  var sources: [String] { Check.findings(in: rig).map { $0.source + ($0.question?.french ?? "") } }

  private func parts(_ plan: Plan) -> String {
    plan.lines(in: catalog).map { "\($0.quantity) \($0.part.id)" }.joined(separator: ", ")
  }

  private func words(_ finding: Finding) -> [String] {
    let parts = finding.parts.map(\.rawValue).joined(separator: " ")
    let fix = finding.fix(in: rig).map { fix in
      let changes = fix.changes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      return "  fix: \(fix.words) (\(changes)) " + money(fix.cost(in: plan, catalog))
    }
    let question = finding.question.map { "  ask: \($0.english)" }
    let mends = PartKind.allCases.filter(finding.mends.contains).map(\.rawValue).joined(separator: " ")
    let kinds = mends.isEmpty || finding.severity > .unknown ? nil : "  may be mended by: \(mends)"
    return ["\(finding.severity) \(finding.check): \(finding.message) (\(parts))", fix, question, kinds]
      .compactMap(\.self)
  }

  private func marks(_ findings: [Finding]) -> [String] {
    let trial = PartTrial(in: rig, known: findings)
    let marks = catalog.parts.compactMap { part in trial.mark(of: part.id).map { "\(part.id) \($0)" } }
    return ["marks: " + marks.joined(separator: ", ")]
  }

  /// The rig after all fixes.
  private func mended(_ findings: [Finding]) -> [String] {
    let fixes = Fixes.entries(of: findings, in: rig).map(\.fix)
    return ["mended: " + parts(Fixes.applied(fixes, to: plan, in: catalog, offer: rig.offer))]
  }
}
