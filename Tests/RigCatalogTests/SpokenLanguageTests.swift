import RigCatalog
import RigModel
import Testing

/// The languages that are compiled in.
@Suite struct SpokenLanguageTests {
  @Test(arguments: ["fr", "fr_FR.UTF-8", "FR", "fr-CA"]) func `French goes by its code and by locales`(name: String) {
    #expect(SpokenLanguages.named(name)?.code == "fr")
  }

  @Test(arguments: ["de", "", "français", "C"]) func `Others are not spoken`(name: String) {
    #expect(SpokenLanguages.named(name) == nil)
  }

  @Test func `English is spoken as it stands in the code`() throws {
    #expect(try #require(SpokenLanguages.named("en_US.UTF-8")).isEnglish)
    #expect(SpokenLanguages.codes == ["en", "fr"])
    #expect(SpokenLanguages.codes.map(SpokenLanguages.name) == ["English", "français"])
  }

  @Test func `Going to a pane or page calls it as its border does`() throws {
    let french = try #require(SpokenLanguages.named("fr"))
    let names = [
      "Parts", "GPUs", "Rental", "Totals", "The catch", "Models", "Energy", "Offers", "Assumptions", "Compare",
      "Dates and sources", "What matters most", "Solve", "Fixes",
    ]
    Language.$spoken.withValue(french) {
      for name in names { #expect("to \(name)".spoken == "vers \(name.spoken)") }
    }
  }
}
