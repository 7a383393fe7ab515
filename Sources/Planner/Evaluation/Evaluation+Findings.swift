import RigChecks
import RigModel
import RigReport

/// What the checks find in the plan, and what mends it.
extension Evaluation {
  /// The findings, the worst first.
  var findings: [Finding] { report.findings }

  /// The findings with what they are called.
  var lines: [FindingLine] {
    foundLines.value {
      let findings = findings
      return findings.enumerated().map { place, finding in
        let twins = findings[..<place].count { $0.check == finding.check && $0.parts == finding.parts }
        return FindingLine(id: FindingID(finding, place: twins), finding: finding)
      }
    }
  }

  subscript(id: FindingID) -> Finding? { lines.first { $0.id == id }?.finding }

  /// What mends a finding; `nil` when nothing does.
  func fix(of id: FindingID) -> Fix? { automaticFix(of: id) ?? self[id]?.fixByHand }

  /// What parts of the catalog mend a finding; `nil` when none do.
  func automaticFix(of id: FindingID) -> Fix? {
    lines.firstIndex { $0.id == id }.flatMap { report.automaticFix(ofFinding: $0) }
  }

  /// The fixes that can be applied, each with what it mends.
  var fixes: [Fixes.Entry] {
    foundFixes.value { Fixes.entries(of: lines.map { ($0.finding, automaticFix(of: $0.id)) }) }
  }

  /// What comes of all fixes, as far as they leave no new error.
  var repaired: Fixes.Sound {
    foundRepaired.value {
      let all = fixes.map(\.fix)
      return Fixes.sound(
        all, to: plan, in: catalog, offer: offer, together: all.isEmpty ? plan : report.plan(after: all))
    }
  }

  /// What comes of some of the fixes; the checks of the others are left as they are.
  func applying(_ isTicked: (Fixes.Entry) -> Bool) -> Fixes.Sound {
    let ticked = fixes.filter(isTicked)
    if ticked.count == fixes.count { return repaired }
    return foundTrials.value(for: ticked.map(\.fix), limit: 2) {
      let left = Set(fixes.filter { !isTicked($0) }.flatMap(\.findings).map(\.check))
      return Fixes.sound(
        ticked.map(\.fix), to: plan, in: catalog, offer: offer, leaving: left, together: ticked.isEmpty ? plan : nil)
    }
  }

  /// What comes of the fixes that are ticked of what is no error, as far as they are needed still, beside what mends all
  /// errors.
  func mending(_ mended: Plan, _ isTicked: (Fixes.Entry) -> Bool) -> Fixes.Sound {
    let others = fixes.filter { !$0.mendsError && isTicked($0) }
    return foundTrials.value(for: [Fix(from: plan, to: mended, in: catalog)] + others.map(\.fix), limit: 2) {
      let checks = Set(others.flatMap(\.findings).map(\.check))
      let rig = Rig(mended, catalog, offer: offer)
      let left = Check.findings(in: rig).filter { checks.contains($0.check) }
      return Fixes.sound(Fixes.entries(of: left, in: rig).map(\.fix), to: mended, in: catalog, offer: offer)
    }
  }

  /// What a part of the catalog brings, or would bring.
  func mark(_ index: Int) -> PartMark? {
    foundMarks.value(at: index) { trial.mark(of: catalog.parts[index].id) }
  }

  /// The worst error that one more of a part would bring.
  func newError(_ index: Int) -> Finding? {
    foundErrors.value(for: index, limit: 1) { trial.newError(of: catalog.parts[index].id) }
  }

  private var trial: PartTrial { PartTrial(in: report.rig, known: findings) }

  /// What a fix of the plan costs in words, or all of them, as they were made when first asked for.
  func price(of fix: Fix?, _ make: () -> String) -> String { foundPrices.value(for: fix, make) }

  /// `✗2 !2 ?3`; `✓` when there is nothing to mend or to ask, and nothing of a plan without parts.
  func counts(upTo last: Finding.Severity = .unknown) -> String {
    let counted = Finding.Severity.allCases.filter { $0 <= last }.compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(severity.sign)\(count)"
    }
    if !counted.isEmpty { return counted.joined(by: " ") }
    return plan.build.isEmpty ? "" : Finding.Severity.ok.sign
  }
}
