import RigModel

/// Hints for names that are not known; the same word is looked up once, and after many different ones none is.
struct NameHints {
  static let limit = 200

  let names: [String]
  private var hints: [String: String] = [:]

  init(_ names: [String]) { self.names = names }

  mutating func hint(for word: String) -> String {
    if let hint = hints[word] { return hint }
    guard hints.count < NameHints.limit else { return "" }
    let hint = Spelling.hint(for: word, in: names)
    hints[word] = hint
    return hint
  }
}
