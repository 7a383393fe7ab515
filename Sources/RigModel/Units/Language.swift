/// A language that people are told things in: English, whose phrases stand in the code, or another by a list of phrases.
///
/// Texts are made in the language that is spoken while they are made. It is a value of the task, not of the program, so
/// that two languages can be spoken beside each other.
public final class Language: Sendable {
  /// The code by ISO 639-1.
  public let code: String
  /// The ASCII character that stands before the decimals of a number.
  public let decimalMark: UInt8
  /// Phrases by the English ones.
  private let phrases: [String: String]

  /// English.
  public static let english = Language(code: "en", decimalMark: UInt8(ascii: "."), phrases: [:])
  /// The language that texts are made in.
  @TaskLocal public static var spoken = Language.english

  /// - Parameter phrases: by the English phrase, with `{}` or `{1}`, `{2}`, … for each of its values.
  public init(code: String, decimalMark: UInt8, phrases: [String: String]) {
    (self.code, self.decimalMark, self.phrases) = (code, decimalMark, phrases)
  }

  /// Whether phrases are said as they stand in the code.
  public var isEnglish: Bool { phrases.isEmpty }

  /// Whether a noun stands in the singular behind a number: behind 1, and in French behind all below 2.
  public func isOne(_ number: Double) -> Bool { code == "fr" ? abs(number) < 2 : number == 1 }

  /// Whether a noun stands in the singular behind a count.
  public func isOne(_ count: Int) -> Bool { isOne(Double(count)) }

  /// A phrase in this language with its values; the English one where nobody has translated it.
  func said(_ key: String, _ values: [String]) -> String {
    let phrase = phrases[key] ?? key
    guard !values.isEmpty else { return phrase }
    var filling = PhraseFilling(self, values)
    return filling.fill(phrase)
  }
}
