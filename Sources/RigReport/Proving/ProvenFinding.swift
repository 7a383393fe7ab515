import RigChecks
import RigModel
import RigProof

/// What differs between a plan and the machine, in words for the screen.
public struct ProvenFinding: Hashable, Sendable {
  /// The check that found it.
  public let check: String
  /// How much it matters.
  public let severity: Finding.Severity
  /// What is so.
  public let message: String
  /// Why; empty when that is said.
  public let cause: String
  /// What helps; empty when nothing needs to.
  public let fix: String
  /// What must be bought, and what that costs; `nil` when nothing must.
  public let price: Money?

  /// Makes a finding.
  public init(
    check: String, _ severity: Finding.Severity, _ message: String, cause: String = "", fix: String = "",
    price: Money? = nil
  ) {
    (self.check, self.severity, self.message) = (check, severity, message)
    (self.cause, self.fix, self.price) = (cause, fix, price)
  }

  private init(_ finding: ProofFinding) {
    let words = finding.words(.spoken)
    let severity: Finding.Severity =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    self.init(
      check: finding.check.rawValue, severity, words.message, cause: words.cause, fix: words.fix, price: finding.price)
  }

  /// All that a proof found, the heaviest first.
  public static func all(of proof: Proof) -> [ProvenFinding] { proof.findings.map(ProvenFinding.init) }
}
