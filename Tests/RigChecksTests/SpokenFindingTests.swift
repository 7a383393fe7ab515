import RigModel
import Testing

@testable import RigChecks

/// What is found is said in the language that is spoken; what sellers are asked is in both, whatever is spoken.
@Suite struct SpokenFindingTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","),
    phrases: [
      "{} and {}": "{} et {}", "{} GB": "{} Go", "card": "carte", "cards": "cartes", "add {}": "ajouter {}",
      "No drive to start from": "Pas de disque pour démarrer",
    ])

  private static func inFrench<Said>(_ say: () -> Said) -> Said { Language.$spoken.withValue(french, operation: say) }

  @Test func `Lists, counts and memory are said in the language that is spoken`() {
    let say = { [["a", "b", "c"].listed, 0.of("card"), 1.of("card"), 2.of("card"), Gibibytes(1.5).text] }
    #expect(Self.inFrench(say) == ["a, b et c", "0 carte", "1 carte", "2 cartes", "1,5 Go"])
    #expect(say() == ["a, b and c", "0 cards", "1 card", "2 cards", "1.5 GB"])
  }

  @Test func `A finding and its fix are put into words when they are read`() {
    let finding = Finding(.error, NoBootDrive())
    let fix = Fix(.add([PartCount(name: "drive", count: 2)]), changes: ["drive": 2])
    let say = { [finding.message, fix.words] }
    #expect(say() == ["No drive to start from", "add 2 × drive"])
    #expect(Self.inFrench(say) == ["Pas de disque pour démarrer", "ajouter 2 × drive"])
  }

  @Test func `A question to a seller is in English where French is spoken`() {
    let question = Question(AskRAM(most: Gibibytes(1.5)))
    #expect(Self.inFrench { question.english } == "How much RAM is in it (no more than 1.5 GB may be)?")
    #expect(Self.inFrench { question.french } == question.french)
  }
}
