import RigModel

/// A number of a formula: what it is called, what it comes to, and where it comes from.
public struct Input: Hashable, Sendable {
  /// What its line is called; empty for a number that needs no line.
  public let name: String
  /// The number at full precision, a share as 0…1; `nil` when it is not known.
  public let value: Double?
  /// The number as it is shown, with its unit.
  public let text: String
  /// What it is called in a formula of words.
  public var phrase: String
  /// How it is written in a formula of numbers.
  public var figure: String
  /// What it is made of.
  public var formula: Formula?
  /// What is said behind the formula: where the number comes from.
  public var origin = ""
  /// What is written in place of the formula.
  public var wording: String?
  /// The numbers that its line lists below itself.
  public var details: [Input] = []
  /// Where to go on asking.
  public var topic: Topic?

  /// A number with a name, which is said in the language that is spoken.
  init(_ name: String, _ value: Double?, _ text: String, phrase: String? = nil, topic: Topic? = nil) {
    (self.name, self.value, self.text, self.topic) = (name.spoken, value, text, topic)
    (self.phrase, figure) = ((phrase ?? name).spoken, text)
  }

  /// A number as it is shown.
  init(_ name: String, _ shown: Shown, phrase: String? = nil, topic: Topic? = nil) {
    self.init(name, shown.value, shown.text, phrase: phrase, topic: topic)
  }

  /// How it comes about, in numbers and words: `= 1 €/h × 168 h × 3/4`.
  public var explanation: String { (wording ?? formula.map { "= \($0.numbers)" } ?? "") + origin }

  /// The number with what it comes from.
  func from(_ formula: Formula? = nil, _ origin: String = "", wording: String? = nil, details: [Input] = []) -> Input {
    var input = self
    (input.formula, input.origin, input.wording, input.details) = (formula, origin, wording, details)
    return input
  }

  /// The number, written otherwise in a formula of numbers.
  func written(_ figure: String) -> Input {
    var input = self
    input.figure = figure
    return input
  }
}
