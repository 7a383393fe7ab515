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

  /// Writes a proof: for programs in English, else in the language that is spoken.
  public func render(_ proof: Proof) -> String {
    switch self {
    case .text: ProofText(proof).text
    case .markdown: ProofText(proof).markdown
    case .json: Language.$spoken.withValue(.english) { ProofJSON.value(proof).text + "\n" }
    }
  }
}
