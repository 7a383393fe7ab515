import RigModel

/// A sentence of the status line where it has too little room.
enum StatusText {
  /// Columns of an error or warning that are enough to know it by.
  private static let enough = 14

  /// The sentence without its conclusion, which the sums show, where there is no room for the beginning of the error or
  /// warning that it ends with, or for its last part; the sign of that error is told in any case.
  /// - Parameter width: about how many columns a text takes; it is asked with each key.
  static func fitting(_ text: String, _ columns: Int, _ width: (String) -> Int) -> String {
    guard width(text) > columns, let mark = mark(in: text) else { return fittingPlain(text, columns, width) }
    if width(String(text[...mark])) + enough <= columns { return text }
    let short = withoutConclusion(text)
    guard let mark = self.mark(in: short), width(String(short[...mark])) >= columns else { return short }
    var head = String(short[..<mark])
    while !head.isEmpty, width(head) > columns - 4 { head.removeLast() }
    return "\(head)… \(short[mark])"
  }

  private static func fittingPlain(_ text: String, _ columns: Int, _ width: (String) -> Int) -> String {
    guard width(text) > columns else { return text }
    let short = withoutConclusion(text)
    return width(short) > columns ? withoutEnd(short, columns, width) : short
  }

  /// `3 → 4 × P40: rig +170 €, rent +238 €. ✗ …` of the same with `, so you save 68 € more` in it.
  private static func withoutConclusion(_ text: String) -> String {
    guard let start = text.firstRange(of: tr(", so you ")) else { return text }
    let ends = [". ", tr(", but ")].compactMap { text[start.upperBound...].firstRange(of: $0)?.lowerBound }
    return String(text[..<start.lowerBound]) + text[(ends.min() ?? text.endIndex)...]
  }

  /// The sentence without what stands behind its last semicolon, where that is enough.
  private static func withoutEnd(_ text: String, _ columns: Int, _ width: (String) -> Int) -> String {
    guard let end = text.ranges(of: "; ").last?.lowerBound else { return text }
    let short = String(text[..<end].reversed().drop { $0 == " " }.reversed())
    return width(short) > columns ? text : short
  }

  /// Where the sign of an error or a warning stands that the sentence ends with.
  private static func mark(in text: String) -> String.Index? {
    let scalars = text.unicodeScalars
    var isAfterSpace = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if isAfterSpace, scalar == "✗" || scalar == "!" { return index }
      isAfterSpace = scalar == " "
    }
    return nil
  }
}
