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

    /// The place among all, the worst first.
    var place: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .unknown: 2
      case .note: 3
      case .ok: 4
      }
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// The id of the check that found it.
  public internal(set) var check = ""
  /// The kinds of which a further part may take it away; those of its check unless it states others.
  public internal(set) var mends: PartKinds = []
  /// The kinds that it states itself.
  let stated: PartKinds?
  private let content: Content

  /// The parts it is about.
  public var parts: [PartID] { content.parts }
  /// What to ask the seller of the first part, when the catalog does not know.
  public var question: Question? { content.question }
  /// What is so.
  var found: AnyJudgment { content.found }
  /// Where that comes from.
  var origin: Origin { content.origin }

  /// Makes a finding; its check adds its own name.
  init(
    _ severity: Severity, _ judgment: any Judgment, parts: [PartID] = [], question: (any Asked)? = nil,
    origin: Origin = .rule, mends: PartKinds? = nil
  ) {
    (self.severity, stated, self.mends) = (severity, mends, mends ?? [])
    content = Content(parts, question.map(Question.init), AnyJudgment(judgment: judgment), origin)
  }

  /// What a person can do about it; `nil` when there is nothing to do.
  public var fixByHand: Fix? { found.judgment.sentences.advice == nil ? nil : Fix(byHand: found) }

  /// What parts of the catalog mend it, before it is tried; `nil` when none do.
  func proposedFix(in rig: Rig) -> Fix? { found.judgment.fix(in: rig) }
}

/// What a finding says; a reference, because findings are sorted, compared and listed often.
private final class Content: Hashable, Sendable {
  let parts: [PartID]
  let question: Question?
  let found: AnyJudgment
  let origin: Origin

  init(_ parts: [PartID], _ question: Question?, _ found: AnyJudgment, _ origin: Origin) {
    (self.parts, self.question, self.found, self.origin) = (parts, question, found, origin)
  }

  static func == (left: Content, right: Content) -> Bool {
    left === right
      || left.parts == right.parts && left.question == right.question && left.found == right.found
        && left.origin == right.origin
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
    hasher.combine(question)
    hasher.combine(found)
    hasher.combine(origin)
  }
}
