import RigModel

/// What a check has found: numbers with their units, names of parts, plugs; never a sentence.
///
/// Each check declares its facts in its own file. `Wording` puts them into words: that is a requirement here, so the
/// compiler names every judgment that is left without words.
protocol Judgment: Hashable, Sendable {
  /// What parts of the catalog mend it; `nil` where the catalog has none, or none can.
  func fix(in rig: Rig) -> Fix?
  /// The judgment in words of the language that is spoken.
  var sentences: Sentences { get }
}

extension Judgment {
  func fix(in rig: Rig) -> Fix? { nil }
}

/// A judgment in words.
struct Sentences {
  /// What is so, with the numbers.
  let message: String
  /// What a person can do where the catalog has no parts that mend it; `nil` when there is nothing to do.
  let advice: String?
  /// The rule by which it was judged, with document and date.
  let rule: String

  init(_ message: String, advice: String? = nil, rule: String = "") {
    (self.message, self.advice, self.rule) = (message, advice, rule)
  }
}

/// A judgment whose type is not known, so that findings of all checks are of one type.
struct AnyJudgment: Hashable, Sendable {
  let judgment: any Judgment

  static func == (left: AnyJudgment, right: AnyJudgment) -> Bool { left.judgment.equals(right.judgment) }

  func hash(into hasher: inout Hasher) { judgment.hash(into: &hasher) }
}

extension Hashable {
  /// Whether another value of a type that is not known is the same.
  func equals(_ other: any Hashable) -> Bool { other as? Self == self }
}

/// So many of one part, by name.
struct PartCount: Hashable, Sendable {
  let name: String
  let count: Int
}

extension Rig.Fitted {
  /// How many there are of it, by name.
  var counted: PartCount { PartCount(name: part.name, count: quantity) }
}
