import RigModel
import Testing

@testable import RigReport

/// How clauses become the verdict's sentence, in any language.
@Suite struct VerdictClauseTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","), phrases: ["; ": " ; ", "buying {}": "acheter {}"])

  private static func pieces() -> String {
    VerdictClause.pieces([
      VerdictClause("No drive. "), nil, VerdictClause("buying pays"), VerdictClause("the same", .semicolon),
    ]).joined()
  }

  @Test func `Each is joined by its own joint, the first by none`() {
    #expect(VerdictClauseTests.pieces() == "No drive. buying pays; the same")
    let said = Language.$spoken.withValue(VerdictClauseTests.french, operation: VerdictClauseTests.pieces)
    #expect(said == "No drive. buying pays ; the same")
  }

  @Test func `What a semicolon would join begins the sentence with a capital`() {
    #expect(VerdictClause.pieces([nil, VerdictClause("the same", .semicolon)]) == ["The same"])
    #expect(VerdictClause(nil)?.text == nil)
  }

  @Test(arguments: [(30, "Buying saves 5 €; pays"), (21, "Saves 5 €; pays"), (3, "Saves 5 €; pays")])
  func `Where there is no room the subject goes, whatever it is called`(columns: Int, sentence: String) throws {
    let sum = try #require(VerdictClause("buying saves 5 €", weight: 4, bare: "saves 5 €"))
    let pays = try #require(VerdictClause("pays"))
    #expect(VerdictClause.sentence([sum, pays]) { $0.count <= columns } == sentence)
  }

  @Test func `A clause that only looks like one with a subject keeps its words`() throws {
    let error = try #require(VerdictClause("buying needs a drive"))
    #expect(VerdictClause.sentence([error]) { $0.count <= 5 } == "Buying needs a drive")
  }
}
