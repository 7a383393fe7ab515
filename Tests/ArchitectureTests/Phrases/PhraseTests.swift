import Testing

/// What people read is said in every language.
@Suite struct PhraseTests {
  /// The modules in which people are told something.
  private static let modules = ["RigModel", "RigChecks", "RigReport", "Planner"]
  private static let table = "Sources/CCatalog/Data/fr.csv"

  private struct Place: Comparable, CustomStringConvertible {
    let file: String
    let literal: SourceLiteral

    var description: String { "\(file):\(literal.line): \(literal.key)" }

    static func < (left: Place, right: Place) -> Bool { left.description < right.description }
  }

  private static func literals(_ modules: [String]) throws -> [Place] {
    try modules.flatMap { try Repository.swiftFiles(in: "Sources/\($0)") }.flatMap { file in
      SourceLiteral.all(in: try Repository.text(file)).map { Place(file: file, literal: $0) }
    }
  }

  /// Phrases that stay as they are, or that the code makes of names of columns, cases, countries and pages.
  private static func lines(_ file: String) throws -> Set<String> {
    Set(try Repository.text("Tests/ArchitectureTests/Phrases/\(file)").split(separator: "\n").map(String.init))
  }

  @Test func `Every phrase of the code is said in French`() throws {
    let said = Set(try PhraseTable(Self.table).rows.map(\.english))
    let phrases = try Self.literals(Self.modules + ["RigProof", "RigCatalog", "rigtui"]).filter(\.literal.isPhrase)
    #expect(phrases.count > 500)
    #expect(phrases.filter { !said.contains($0.literal.key) }.sorted() == [])
  }

  @Test func `Sentences are phrases, words of a table, or listed as what stays as it is`() throws {
    let said = Set(try PhraseTable(Self.table).rows.map(\.english))
    let kept = try Self.lines("unspoken.txt")
    let sentences = try Self.literals(Self.modules).filter { place in
      place.literal.isSentence && !place.literal.isPhrase && !place.file.contains("/JSON") && !place.literal.isCode
    }
    let forgotten = sentences.filter { !said.contains($0.literal.key) && !kept.contains($0.literal.key) }
    #expect(forgotten.sorted() == [])
  }

  @Test func `Nothing is translated that nobody says`() throws {
    let modules = Self.modules + ["RigProof", "RigCatalog", "TerminalUI", "rigtui"]
    let keys = Set(try Self.literals(modules).map(\.literal.key))
    let said = keys.union(keys.map { $0 + "s" }).union(try Self.lines("made.txt"))
    #expect(try PhraseTable(Self.table).rows.map(\.english).filter { !said.contains($0) } == [])
  }

  @Test func `Each phrase is translated once, in order, with all of its values`() throws {
    let rows = try PhraseTable(Self.table).rows
    #expect(rows.map(\.english) == Set(rows.map(\.english)).sorted())
    for row in rows {
      #expect(!row.french.isEmpty, "\(row.english)")
      #expect(PhraseTable.values(in: row.french) == PhraseTable.values(in: row.english), "\(row.english)")
    }
  }

  /// Behind a number that may be one, a word with an s at its end needs its singular: `[carte|cartes]`.
  @Test func `Words that go with a number have two forms, and both are said`() throws {
    let choice = /\[(?:\d:)?[^|\[\]]+\|[^|\[\]]+\]/
    let french = try PhraseTable(Self.table).rows.map(\.french)
    #expect(french.count { $0.contains(choice) } > 50)
    let rest = french.map { $0.replacing(choice, with: "") }
    #expect(rest.filter { $0.contains("[") || $0.contains("]") } == [])
    let counted = /^\{\} (cartes|couches|tokens|emplacements|pièces|nœuds|étapes)\b/
    #expect(french.filter { $0.contains(counted) } == [])
  }

  @Test func `Literals are read with their values and the phrases inside these`() {
    let source = """
      // "not this"
      let a = tr("\\(count) card\\(count == 1 ? "" : "s") of \\(tr("many"))")
      let b = #"raw"# + "x \\"y\\" \\u{2028}"
      """
    let literals = SourceLiteral.all(in: source)
    #expect(literals.map(\.key) == ["", "s", "many", "{} card{} of {}", "x \"y\" \u{2028}"])
    #expect(literals.map(\.isPhrase) == [false, false, true, true, false])
    #expect(literals.map(\.line) == [2, 2, 2, 2, 3])
  }
}
