extension Catalog {
  /// The sentence end that names the parts which an unknown id may mean: all whose id begins with it, or whose name has
  /// its words (`mi50`: mi50-16 or mi50-32; a letter alone means none), else the one that is spelled most like it.
  /// - Parameter kinds: the kinds of parts that are asked for.
  public func hint(forPart text: String, of kinds: Set<PartKind> = Set(PartKind.allCases)) -> String {
    let parts = parts.lazy.filter { kinds.contains($0.kind) }
    let alike = Catalog.alike(text, parts)
    return alike.isEmpty ? Spelling.hint(for: text, in: parts.map(\.id.rawValue)) : Spelling.hint(naming: alike)
  }

  private static func alike(_ text: String, _ parts: some Sequence<Part>) -> [String] {
    let words = Catalog.words(text)
    guard words.contains(where: { $0.unicodeScalars.count > 1 }) else { return [] }
    return parts.filter { part in
      Catalog.words(part.id.rawValue).starts(with: words) || Set(words).isSubset(of: Catalog.words(part.name))
    }.map(\.id.rawValue)
  }

  /// `RTX 3060-Ti` as rtx, 3060, ti.
  private static func words(_ text: String) -> [Substring] {
    text.unicodeScalars.prefix(64).reduce(into: "") { $0.unicodeScalars.append($1) }.lowercased()
      .split { $0 == " " || $0 == "-" }
  }
}
