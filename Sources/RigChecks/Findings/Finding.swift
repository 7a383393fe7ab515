import RigModel

/// One result of a check: facts, which are put into words when someone reads them, and mended when someone asks.
public struct Finding: Hashable, Sendable {
  /// How much a finding matters, the worst first.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// The rig does not work, or is dangerous.
    case error
    /// It works, but not as one would expect.
    case warning
    /// The catalog does not know: ask the seller.
    case unknown
    /// Worth knowing.
    case note
    /// Checked, and right.
    case ok

    /// Orders by how much a finding matters.
    public static func < (left: Severity, right: Severity) -> Bool { left.place < right.place }

    private var place: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How much it matters.
  public let severity: Severity
  /// The id of the check that found it.
  public internal(set) var check = ""
  /// The parts it is about.
  public let parts: [PartID]
  /// What to ask the seller of the first part, when the catalog does not know.
  public let question: Question?
  /// What is so.
  let found: AnyJudgment
  /// Where that comes from.
  let origin: Origin

  /// Makes a finding; its check adds its own name.
  init(
    _ severity: Severity, _ judgment: any Judgment, parts: [PartID] = [], question: (any Asked)? = nil,
    origin: Origin = .rule
  ) {
    (self.severity, self.parts, self.origin) = (severity, parts, origin)
    (found, self.question) = (AnyJudgment(judgment: judgment), question.map(Question.init))
  }

  /// What mends it in the rig in which it was found: parts of the catalog, or else a person; `nil` when nothing does.
  public func fix(in rig: Rig) -> Fix? {
    automaticFix(in: rig) ?? (found.judgment.english.advice == nil ? nil : Fix(byHand: found))
  }

  /// What parts of the catalog mend it; `nil` when none do.
  func automaticFix(in rig: Rig) -> Fix? { found.judgment.fix(in: rig) }
}
