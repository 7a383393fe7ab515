import RigModel
import Testing

/// Settings and parts are called by the words of the language that is spoken, whichever was spoken first.
@Suite struct SpokenSettingTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","),
    phrases: [
      "Load": "Charge", "Load of GPUs": "Charge des GPU", "on demand": "à la demande", "spot": "spot", "yes": "oui",
      "no": "non", "requests": "requêtes", "1: one person": "1 : une personne", "Power supply": "Alimentation",
      "Rated": "Nominale", "PCIe 8-pin": "PCIe 8 broches",
    ])

  private static func labels() -> [String] {
    [Setting.load.label, Setting.load.shortLabel, Setting.load.comparedLabel]
  }

  private static func forms() -> [String] { [Setting.pricing, .speculation, .parallel].flatMap(words) }

  private static func words(of setting: Setting) -> [String] {
    switch setting.form {
    case .number(let number): ["\(number.unit)", number.source]
    case .word(let word): word.choices.map(\.words)
    case .flag(let flag): [flag.words.off, flag.words.on]
    case .name: []
    }
  }

  private static func parts() -> [String] {
    [PartKind.psu.title, Supply().facts.first?.label ?? "", Plugs(.pcie8, 2).words.joined()]
  }

  @Test func `Words are those of the language that is spoken`() {
    let english = [
      ["Load of GPUs", "Load", "Load of GPUs"],
      ["on demand", "spot", "no", "yes", "number(\"requests\")", "1: one person"],
      ["Power supply", "Rated", "2 × PCIe 8-pin"],
    ]
    let say = { [Self.labels(), Self.forms(), Self.parts()] }
    #expect(say() == english)
    let french = Language.$spoken.withValue(Self.french, operation: say)
    #expect(french[0] == ["Charge des GPU", "Charge", "Charge des GPU"])
    #expect(french[1] == ["à la demande", "spot", "non", "oui", "number(\"requêtes\")", "1 : une personne"])
    #expect(french[2] == ["Alimentation", "Nominale", "2 × PCIe 8 broches"])
    #expect(say() == english)
  }
}
