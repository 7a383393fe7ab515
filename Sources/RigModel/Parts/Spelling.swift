/// Finds the known name that a mistyped one probably meant.
public enum Spelling {
  /// The known name with the fewest edits, when it is near enough to be worth naming.
  ///
  /// A name of two letters is near only to what it begins or what begins it: any other one is but two edits away. To three
  /// letters it is near with one edit, or with all of them in another order: with two edits but one of them is the same.
  /// - Parameters:
  ///   - word: what was typed.
  ///   - names: what is known.
  public static func nearest(to word: String, in names: some Sequence<String>) -> String? {
    let word = String(String.UnicodeScalarView(word.unicodeScalars.prefix(64)))
    let typed = Array(word.lowercased())
    let candidates = names.lazy.map { (name: $0, edits: distance(typed, Array($0.lowercased().prefix(64)))) }
    let near = candidates.filter { $0.name.count > 2 || begins($0.name, word) }
    let ranked = near.map { ($0.edits, abs($0.name.count - word.count), $0.name) }
    guard let best = ranked.min(by: { $0 < $1 }) else { return nil }
    if best.0 <= most(typed, best.2) { return best.2 }
    return typed.count < 3 ? nil : names.first { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  /// The most edits of a name that is near.
  private static func most(_ typed: [Character], _ name: String) -> Int {
    let isShort = typed.count < 4 && typed.sorted() != name.lowercased().sorted()
    return isShort ? 1 : max(2, typed.count / 2)
  }

  private static func begins(_ name: String, _ word: String) -> Bool {
    let (name, word) = (name.lowercased(), word.lowercased())
    return name.hasPrefix(word) || word.hasPrefix(name)
  }

  /// The sentence end that names the nearest known name, or nothing.
  public static func hint(for word: String, in names: some Sequence<String>) -> String {
    nearest(to: word, in: names).map { "; did you mean \($0)?" } ?? ""
  }

  /// The sentence end that names all of several ids; more than six by their number.
  static func hint(naming ids: [String]) -> String {
    let more = ids.count > 6 ? ["\(ids.count - 5) more"] : []
    let all = more.isEmpty ? ids : ids.prefix(5) + more
    guard let last = all.last else { return "" }
    let first = all.dropLast().joined(separator: ", ")
    return "; did you mean \(first.isEmpty ? last : "\(first) or \(last)")?"
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
