import RigModel

/// One result of a check.
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
  public let check: String
  /// What is wrong, with the numbers.
  public let message: String
  /// The parts it is about.
  public let parts: [PartID]
  /// What mends it; `nil` when nothing does.
  public let fix: Fix?
  /// What to ask the seller of the first part, when the catalog does not know.
  public let question: Question?
  /// Where the rule comes from, before it is put into words.
  public let origin: Origin

  /// Makes a finding.
  public init(
    _ severity: Severity, check: String, _ message: String, parts: [PartID] = [], fix: Fix? = nil,
    question: Question? = nil, source: Origin
  ) {
    (self.severity, self.check, self.message) = (severity, check, message)
    (self.parts, self.fix, self.question, self.origin) = (parts, fix, question, source)
  }

  /// Makes a finding whose rule comes from somewhere that words can say.
  public init(
    _ severity: Severity, check: String, _ message: String, parts: [PartID] = [], fix: Fix? = nil,
    question: Question? = nil, source: String
  ) {
    self.init(
      severity, check: check, message, parts: parts, fix: fix, question: question, source: Origin.words(source))
  }

  /// Whether another finding says the same of the same parts.
  public func saysTheSame(as other: Finding) -> Bool {
    check == other.check && parts == other.parts && message == other.message
  }

  /// Where the rule comes from, in words.
  public var source: String { origin.text }
}
