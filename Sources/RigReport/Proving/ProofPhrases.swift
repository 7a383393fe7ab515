import RigProof

/// The words around findings, in a language.
struct ProofPhrases {
  let severity: [ProofFinding.Severity: String]
  let read: String
  let driver: String
  let confirmed: String
  let cause: String
  let fix: String
  let cost: String
  let nothing: String
  let unseen: String
  let made: String
  let notTold: String
  private let language: ProofLanguage

  init(_ language: ProofLanguage) {
    self.language = language
    switch language {
    case .english:
      severity = [.error: "error", .warning: "warning", .note: "note"]
      (read, driver, confirmed) = ("read", "driver", "as planned")
      (cause, fix, cost) = ("cause", "what helps", "costs")
      nothing = "Nothing differs from the plan."
      unseen = "these files do not tell of it"
      (made, notTold) = ("plan made of the files", "not told, so name them with --part: board, CPU, supply")
    case .french:
      severity = [.error: "erreur", .warning: "alerte", .note: "note"]
      (read, driver, confirmed) = ("lu", "pilote", "comme prévu")
      (cause, fix, cost) = ("cause", "remède", "coût")
      nothing = "Rien ne diffère du plan."
      unseen = "ces fichiers n'en disent rien"
      (made, notTold) = (
        "plan fait des fichiers", "non dit, à nommer par --part : carte mère, processeur, alimentation"
      )
    }
  }

  /// `2 errors, 1 note`, or in French `2 erreurs, 1 note`.
  func counts(_ findings: [ProofFinding]) -> String {
    ProofFinding.Severity.allCases.compactMap { severity in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? "\(count) \(self.severity[severity] ?? "")\(count == 1 ? "" : "s")" : nil
    }.joined(separator: ", ")
  }

  /// What is not told one by one.
  func more(_ count: Int) -> String {
    language == .english
      ? "and \(count) more of the kind (--format json has all)"
      : "et \(count) autres du même genre (--format json les a tous)"
  }

  /// What a kind of read-out would tell.
  static func topic(_ kind: ReadoutKind, _ language: ProofLanguage) -> String {
    let isEnglish = language == .english
    return switch kind {
    case .memory: (isEnglish ? "main memory" : "mémoire vive") + " (`sudo dmidecode -t memory`)"
    case .bench: (isEnglish ? "speed" : "vitesse") + " (`llama-bench -o json`)"
    case .meter: (isEnglish ? "watts at the wall" : "watts à la prise") + " (\"352 W\")"
    default: (isEnglish ? "cards" : "cartes") + " (`nvidia-smi -q`, `rocm-smi --json`)"
    }
  }
}
