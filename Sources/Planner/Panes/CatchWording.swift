import RigChecks
import RigModel
import RigReport
import TerminalUI

/// A finding with what its fix costs, as a list shows it.
struct CatchLine: Sendable {
  let finding: Finding
  /// `f +52 €`, or `f` where the fix has no price; empty without one.
  let price: String

  init(_ finding: Finding, _ scene: Scene) {
    self.finding = finding
    price = finding.fix.map { $0.isAutomatic ? "f \(scene.price(of: $0))" : "" } ?? ""
  }
}

/// How many findings there are of each severity.
struct CatchCounts: Sendable {
  private let counts: [(Finding.Severity, Int)]

  init(_ findings: [Finding]) {
    counts = Finding.Severity.allCases.map { severity in (severity, findings.count { $0.severity == severity }) }
  }

  /// `✗2 !2 ?3`; what there is none of is left out.
  func text(_ glyphs: Glyphs, _ severities: [Finding.Severity] = [.error, .warning, .unknown]) -> String {
    counts.filter { severities.contains($0.0) && $0.1 > 0 }.map { "\($0.0.sign(glyphs))\($0.1)" }
      .joined(separator: " ")
  }
}

extension Finding.Severity {
  /// The sign of one column.
  func sign(_ glyphs: Glyphs) -> String {
    switch self {
    case .error: String(glyphs.cross)
    case .warning: "!"
    case .unknown: "?"
    case .note: glyphs.isASCII ? "." : "·"
    case .ok: String(glyphs.check)
    }
  }

  var role: Role {
    switch self {
    case .error: .bad
    case .warning: .warn
    case .unknown: .estimate
    case .note: .muted
    case .ok: .good
    }
  }
}

extension Scene {
  /// What a fix adds to the price of the rig: `≈+52 €`; empty when a part has no price.
  func price(of fix: Fix) -> String { price(of: fix, in: plan) }

  /// What a fix adds to the price of a plan.
  func price(of fix: Fix, in plan: Plan) -> String {
    guard let cost = fix.cost(in: plan, catalog) else { return "" }
    let isGuess = fix.changes.keys.contains { id in
      catalog[id].map { PurchaseLine(of: $0, count: 1, in: plan, catalog).isEstimate } ?? false
    }
    return (isGuess ? "≈" : "") + numbers.signed(cost)
  }

  /// What the focused finding says on the status line.
  func outlook(finding id: FindingID) -> String {
    guard let finding = findings.first(where: { $0.id == id }), let fix = finding.fix else {
      return "Enter tells more: why, and what to ask"
    }
    guard fix.isAutomatic else { return "What helps: \(fix.words)" }
    let price = price(of: fix)
    return "f would \(fix.words)" + (price.isEmpty ? "" : ", \(price)")
  }

  /// The finding that the focused line is about.
  var finding: Finding? {
    guard case .finding(let id) = line else { return nil }
    return findings.first { $0.id == id }
  }
}
