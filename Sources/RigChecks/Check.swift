import RigModel

/// A rule that looks at a plan and says what it finds.
public struct Check: Sendable {
  /// What findings call it.
  public let id: String
  /// Looks at a plan and everything that follows from it.
  public let run: @Sendable (Plan, Estimate, Catalog) -> [Finding]

  /// All checks, in the order in which findings of one severity are listed.
  public static let all: [Check] = [.training]

  /// What all checks find, the worst first.
  public static func findings(in plan: Plan, _ estimate: Estimate, _ catalog: Catalog) -> [Finding] {
    let found = all.flatMap { $0.run(plan, estimate, catalog) }
    return Finding.Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
  }
}
