import Testing

@testable import RigModel

/// Nouns behind numbers: English has one singular, French one below two.
@Suite struct PluralTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","),
    phrases: [
      "{} layers": "{} [couche|couches]", "{} owned": "[possédée|possédées] : {}",
      "{} of {} plans fit": "{} [plan|plans] sur {} [1:tient|tiennent]", "{} of {}": "{2} [carte|cartes], {1} [a|ont]",
      "{} left": "[reste] {} [", "{} at {}": "{} [: à|: aux] {}",
    ])

  @Test(arguments: [
    (0, true, false), (0.5, true, false), (1, true, true), (1.5, true, false), (2, false, false), (-1, true, false),
  ])
  func `What stands in the singular`(number: Double, isOneInFrench: Bool, isOneInEnglish: Bool) {
    #expect(PluralTests.french.isOne(number) == isOneInFrench)
    #expect(Language.english.isOne(number) == isOneInEnglish)
  }

  @Test(
    "The words go with the number before them, or with the one that is named",
    arguments: [
      ("{} layers", ["0"], "0 couche"), ("{} layers", ["1"], "1 couche"), ("{} layers", ["1,9"], "1,9 couche"),
      ("{} layers", ["2"], "2 couches"), ("{} layers", ["1 250"], "1 250 couches"), ("{} layers", ["≈1"], "≈1 couche"),
      ("{} layers", ["1 sur 3"], "1 sur 3 couche"), ("{} layers", ["des"], "des couches"),
      ("{} layers", [""], " couches"),
      ("{} owned", ["1"], "possédée : 1"), ("{} owned", ["2"], "possédées : 2"),
      ("{} of {} plans fit", ["1", "3"], "1 plan sur 3 tient"),
      ("{} of {} plans fit", ["2", "1"], "2 plans sur 1 tiennent"),
      ("{} of {}", ["1", "2"], "2 cartes, 1 a"), ("{} left", ["3"], "reste 3 ["),
      ("{} at {}", ["2", "x"], "2 : aux x"),
    ] as [(String, [String], String)])
  func said(key: String, values: [String], text: String) { #expect(PluralTests.french.said(key, values) == text) }

  @Test func `A count is worded by the language that is spoken`() {
    let units = { Language.spoken.isOne(0) }
    #expect(!units() && Language.$spoken.withValue(PluralTests.french, operation: units))
  }
}
