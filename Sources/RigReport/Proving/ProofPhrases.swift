import RigModel
import RigProof

/// The words around findings.
enum ProofPhrases {
  /// How much a finding matters.
  static func severity(_ severity: ProofFinding.Severity) -> String { severity.rawValue.spoken }

  /// `2 errors, 1 note`.
  static func counts(_ findings: [ProofFinding]) -> String {
    ProofFinding.Severity.allCases.compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? Words.count(Double(count), severity.rawValue) : nil
    }.joined(separator: ", ")
  }

  /// Each name of how much a finding matters fits into so many columns.
  static var width: Int { ProofFinding.Severity.allCases.map { severity($0).count }.reduce(8, max) }

  static var nothing: String { tr("Nothing differs from the plan.") }

  /// What is not told one by one.
  static func more(_ count: Int) -> String { tr("and \(count) more of the kind (--format json has all)") }

  /// What a kind of read-out would tell.
  static func topic(_ kind: ReadoutKind) -> String {
    switch kind {
    case .memory: tr("main memory") + " (`sudo dmidecode -t memory`)"
    case .bench: tr("speed") + " (`llama-bench -o json`)"
    case .meter: tr("watts at the wall") + " (\"352 W\")"
    default: tr("cards") + " (`nvidia-smi -q`, `rocm-smi --json`)"
    }
  }
}
