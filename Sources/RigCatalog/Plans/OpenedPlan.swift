import RigModel

/// Why a plan could not be opened or saved.
public enum PlanStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(FileError)
  /// A file holds no plan.
  case plan(PlanFileError)
  /// No preset has the name; the presets that there are.
  case unknownPreset(String, known: [String])

  /// The error in words.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .plan(let error): error.description
    case .unknownPreset(let name, let known):
      "found no preset \(Wording.quoted(name)), expected \(Wording.list(known, "or"))"
        + Spelling.hint(for: name, in: known)
    }
  }
}

/// A plan together with the file it came from.
public struct OpenedPlan: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The file; `nil` for a bundled preset and for standard input.
  public let path: String?
  /// How the file looked; another stamp at saving means that somebody else wrote it.
  public let stamp: FileStamp?
  /// Whether saving over the file would lose comments.
  public let hasComments: Bool
  /// Whether it is a preset that comes with the program; its note is true only of the preset itself.
  public var isBundled = false
  /// Whether it was changed and left without saving.
  public var isAltered = false

  /// A plan that no file has.
  public init(plan: Plan) { self.init(plan: plan, path: nil, stamp: nil, hasComments: false) }

  /// The same file with another plan.
  public func holding(_ plan: Plan) -> OpenedPlan {
    OpenedPlan(plan: plan, path: path, stamp: stamp, hasComments: hasComments, isBundled: isBundled)
  }

  init(plan: Plan, path: String?, stamp: FileStamp?, hasComments: Bool, isBundled: Bool = false) {
    (self.plan, self.path, self.stamp, self.hasComments, self.isBundled) = (plan, path, stamp, hasComments, isBundled)
  }
}
