import RigChecks
import RigModel
import RigReport

/// What pane C tells: what was proven of the machine, then what the checks find in the plan.
struct ToldFinding: Sendable {
  let id: FindingID
  let severity: Finding.Severity
  let message: String
}

extension Evaluation {
  /// What differs between the plan and the machine; `nil` without read-outs of one.
  var proven: [ProvenFinding]? { prover.map { prove in foundProven.value { prove(plan, catalog) } } }

  /// What differs, with what it is called.
  var provenLines: [(id: FindingID, finding: ProvenFinding)] {
    (proven ?? []).enumerated().map { (FindingID(proven: $1.check, place: $0), $1) }
  }

  /// All that pane C tells, what was proven first.
  var told: [ToldFinding] {
    provenLines.map { ToldFinding(id: $0.id, severity: $0.finding.severity, message: $0.finding.message) }
      + lines.map { ToldFinding(id: $0.id, severity: $0.finding.severity, message: $0.finding.message) }
  }

  /// What was proven, by what it is called.
  func proven(_ id: FindingID) -> ProvenFinding? { provenLines.first { $0.id == id }?.finding }
}
