/// A phrase of another language whose values are put in.
///
/// `{}` or `{2}` stands for a value; `[carte|cartes]` for the words that go with the number before it, or with the first
/// where none stands before, and `[1:tient|tiennent]` for those that go with that value.
struct PhraseFilling {
  private let language: Language
  private let values: [String]
  private var text = ""
  /// The place of the value behind the last one that was put in.
  private var next = 0

  init(_ language: Language, _ values: [String]) { (self.language, self.values) = (language, values) }

  /// The phrase with its values.
  mutating func fill(_ phrase: String) -> String {
    var rest = phrase[...]
    while let mark = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
      guard let end = rest[mark...].firstIndex(of: rest[mark] == "{" ? "}" : "]") else { break }
      text += rest[..<mark]
      let inside = rest[rest.index(after: mark)..<end]
      if rest[mark] == "{" { putValue(inside) } else { putWords(inside) }
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private mutating func putValue(_ number: Substring) {
    let place = Int(number).map { $0 - 1 } ?? next
    if values.indices.contains(place) { text += values[place] }
    next = place + 1
  }

  private mutating func putWords(_ choice: Substring) {
    let colon = choice.firstIndex(of: ":")
    let named = colon.flatMap { Int(choice[..<$0]) }
    let words = named == nil ? choice : colon.map { choice[choice.index(after: $0)...] } ?? choice
    let place = named.map { $0 - 1 } ?? max(0, next - 1)
    let number = values.indices.contains(place) ? PhraseFilling.number(values[place]) : nil
    let forms = words.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    text += forms[number.map(language.isOne) == true || forms.count < 2 ? 0 : 1]
  }

  /// The number that a value begins with, as it is written: `1,5` of `≈1,5 h`; `nil` where it begins with words.
  private static func number(_ value: String) -> Double? {
    let digits = value.drop { $0 == "≈" || $0 == "~" || $0 == "+" }.filter { $0 != " " && $0 != "\u{A0}" }
      .prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    return Double(digits.replacing(",", with: "."))
  }
}
