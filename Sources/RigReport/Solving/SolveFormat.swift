import RigModel

/// How a solver's answer is written.
public enum SolveFormat: String, CaseIterable, Sendable {
  /// For a person.
  case text
  /// A stable document for programs: the certificate.
  case json

  /// Writes an answer.
  public func render(_ report: SolveReport) -> String {
    switch self {
    case .text: SolveText.render(report)
    case .json: Language.$spoken.withValue(.english) { Certificate.value(report).text + "\n" }
    }
  }
}
