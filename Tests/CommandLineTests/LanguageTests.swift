import Testing

/// In which language the program speaks.
@Suite struct LanguageTests {
  private static let place = "configuration/rigtui/config.toml"

  static let ways: [(String, [String: String], String?, Bool)] = [
    ("presets --lang fr", [:], nil, true), ("--lang=fr presets", [:], nil, true),
    ("presets", ["RIGTUI_LANG": "fr"], nil, true), ("presets", [:], "fr", true),
    ("presets", ["LC_ALL": "fr_FR.UTF-8"], nil, true), ("presets", ["LC_ALL": "", "LANG": "fr_BE"], nil, true),
    ("presets", ["LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "fr_FR"], nil, false),
    ("presets --lang en", ["RIGTUI_LANG": "fr"], "fr", false), ("presets", ["RIGTUI_LANG": "en"], "fr", false),
    ("presets", ["LC_ALL": "fr_FR.UTF-8"], "en", false), ("presets --lang fr --lang en", [:], nil, false),
  ]

  @Test(arguments: ways)
  func `An option counts before the variable, that before the file, that before the locale`(
    line: String, variables: [String: String], file: String?, isFrench: Bool
  ) async throws {
    let sandbox = try Sandbox()
    if let file { try sandbox.write("language = \"\(file)\"\n", to: Self.place) }
    let outcome = try await sandbox.rigtui(line.words, with: variables)
    #expect(outcome.output.contains(isFrench ? "gagne" : "saves"))
    #expect(outcome.output.contains(isFrench ? "714,67 €" : "714.67 €"))
    #expect(outcome.complaint == "" && outcome.status == 0)
  }

  @Test func `One that nobody has translated it into is refused where it is named`() async throws {
    let outcome = try await Sandbox().rigtui("presets --lang xx")
    #expect(outcome.complaint == "rigtui: --lang: found \"xx\", expected en or fr\n" && outcome.status == 64)
  }

  @Test func `Help, configuration and errors about arguments stay English`() async throws {
    for line in ["plan --help", "--help", "config", "config schema", "catalog show p40", "plan --days x"] {
      let (french, english) = (try await Sandbox().rigtui(line + " --lang fr"), try await Sandbox().rigtui(line))
      #expect(french.output == english.output && french.complaint == english.complaint, "\(line)")
    }
  }

  @Test func `The planner goes on in another language at once, and keeps it`() async throws {
    let sandbox = try Sandbox()
    let screen = ["--preset", "scaling", "--dump", "--size", "200x40", "--script"]
    let taken = try await sandbox.rigtui(screen + [":,text:language,enter,down,enter"])
    #expect(taken.output.contains("Langue : français") && !sandbox.exists(Self.place))
    let kept = try await sandbox.rigtui(screen + [":,text:language,enter,down,s"])
    #expect(kept.output.contains("français est noté dans \(sandbox.folder)/\(Self.place)"))
    #expect(try sandbox.read(Self.place) == "language = \"fr\"\n")
    let next = try await sandbox.rigtui(screen + [":,text:langue,enter,up,enter"])
    #expect(next.output.contains("Language: English"))
  }

  @Test func `A decimal comma is a point, but for what may mean thousands`() async throws {
    let sandbox = try Sandbox()
    for word in ["0,25", "0.25", ",25", ".25", "0,250"] {
      #expect(try await sandbox.figures("scaling --tariff \(word)")["energy.tariff_per_kwh"] == "0.25")
    }
    for word in ["1,2,3", "1,2.3", ",", "1e2"] {
      let outcome = try await sandbox.rigtui("plan scaling --max-price \(word)")
      #expect(outcome.complaint.contains("--max-price: found \"\(word)\", expected a number"))
      #expect(outcome.status == 64)
    }
    let time = try await sandbox.rigtui("solve --memory 48 --time 1,000s")
    #expect(time.complaint.contains("--time: found \"1,000\", which may be 1 or 1000, expected a number"))
    for option in ["--max-price", "--part p40="] {
      let typed = option.hasSuffix("=") ? "\(option)1,000" : "\(option) 1,000"
      let outcome = try await sandbox.rigtui("plan scaling \(typed)")
      #expect(outcome.complaint.contains("found \"1,000\", which may be 1 or 1000, expected a "))
    }
  }
}
