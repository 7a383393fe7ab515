/// A phrase of the code, said in the language that is spoken.
///
/// Its key is the English phrase with `{}` for each value.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  /// A phrase that is being put together: at once where English is spoken, else key and values apart.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate let language = Language.spoken
    fileprivate var text = ""
    fileprivate var values: [String] = []

    /// - Parameters:
    ///   - literalCapacity: bytes of what stands in the code.
    ///   - interpolationCount: how many values there are.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds what stands in the code.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a value as it is written.
    public mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value) {
      appendInterpolation(value.description)
    }

    /// Adds a text.
    public mutating func appendInterpolation(_ value: String) {
      guard !language.isEnglish else { return text += value }
      text += "{}"
      values.append(value)
    }
  }

  /// What is said.
  public let text: String

  /// A phrase without values.
  public init(stringLiteral phrase: String) {
    let language = Language.spoken
    text = language.isEnglish ? phrase : language.said(phrase, [])
  }

  /// A phrase with values.
  public init(stringInterpolation phrase: StringInterpolation) {
    text = phrase.language.isEnglish ? phrase.text : phrase.language.said(phrase.text, phrase.values)
  }
}

/// Says a phrase in the language that is spoken: `tr("\(count) cards")`.
public func tr(_ phrase: Phrase) -> String { phrase.text }

extension String {
  /// A word of a table, such as the label of a setting, in the language that is spoken.
  public var spoken: String {
    let language = Language.spoken
    return language.isEnglish ? self : language.said(self, [])
  }
}
