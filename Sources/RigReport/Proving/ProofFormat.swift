import RigModel
import RigProof

/// How a proof is written.
public enum ProofFormat: String, CaseIterable, Sendable {
  /// For a person.
  case text
  /// For a page.
  case markdown
  /// A stable document for programs.
  case json

  /// Writes a proof.
  public func render(_ proof: Proof, _ language: ProofLanguage) -> String {
    switch self {
    case .text: ProofText(proof, language).text
    case .markdown: ProofText(proof, language).markdown
    case .json: ProofJSON.value(proof, language).text + "\n"
    }
  }
}
