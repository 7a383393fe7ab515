import Foundation
import Testing

@Suite("The configuration")
struct ConfigTests {
  private static let place = "configuration/rigtui/config.toml"

  /// What is in force, without what nobody set: `theme = mono (config.toml:1)`.
  private func chosen(_ outcome: Outcome, in sandbox: Sandbox) -> [String] {
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let chosen = lines.filter { !["default", "catalog"].contains($0.last) }
    return chosen.map { words in
      let from = words.last.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
      return "\(words[0]) = \(words[1]) (\(from))"
    }
  }

  @Test("without a file the usual holds, and nothing is written")
  func none() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui("config")
    #expect(outcome.status == 0 && outcome.complaint == "")
    #expect(outcome.output.contains("country                      FR"))
    #expect(chosen(outcome, in: sandbox) == [])
    #expect(try await sandbox.rigtui("config path").output == "\(sandbox.folder)/\(Self.place)\n")
    #expect(!sandbox.exists("configuration/rigtui"))
  }

  @Test("what is found out is told with its value and where it comes from")
  func found() async throws {
    let sandbox = try Sandbox()
    let variables = ["LC_ALL": "fr_FR.UTF-8", "NO_COLOR": "1", "RIGTUI_COUNTRY": "DE"]
    let outcome = try await sandbox.rigtui("config".words, with: variables)
    #expect(
      chosen(outcome, in: sandbox)
        == ["country = DE (RIGTUI_COUNTRY)", "language = fr (LC_ALL)", "color = never (NO_COLOR)"])
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("power.tariff_per_kwh 0.3869 the catalog"))
  }

  @Test("keys that lines have as well can be given away, and what Ctrl does to a letter is what terminals send")
  func shared() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("[keys]\n\"workload.next\" = \"f11\"\n\"plan.save\" = \"w\"\n", to: Self.place)
    #expect(try await sandbox.rigtui("config check").status == 0)
    try sandbox.write("[keys]\n\"plan.save\" = \"ctrl-m\"\n", to: Self.place)
    let refused = try await sandbox.rigtui("config check")
    #expect(refused.status == 2 && refused.complaint.contains("found Enter, which part.card has"), "\(refused)")
    try sandbox.write("[keys]\n\"plan.save\" = \"ctrl-1\"\n", to: Self.place)
    #expect(try await sandbox.rigtui("config check").complaint.contains("found \"ctrl-1\", expected a character"))
  }

  @Test("an option counts before the environment, that before the file, that before the usual")
  func precedence() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("theme = \"mono\"\ncountry = \"germany\"\ncurrency = \"usd\"\n", to: Self.place)
    let variables = ["RIGTUI_THEME": "contrast", "RIGTUI_COUNTRY": "AT"]
    let all = try await sandbox.rigtui("config --theme color-blind".words, with: variables)
    #expect(
      chosen(all, in: sandbox) == [
        "currency = USD (config.toml:3)", "country = AT (RIGTUI_COUNTRY)", "theme = color-blind (--theme)",
      ])
    let file = try await sandbox.rigtui("config")
    #expect(
      chosen(file, in: sandbox) == [
        "currency = USD (config.toml:3)", "country = DE (config.toml:2)", "theme = mono (config.toml:1)",
      ])
  }

  @Test("a plan that says nothing takes it, a plan that names its own keeps it, and an option changes both")
  func plans() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("country = \"DE\"\n[power]\ntariff_per_kwh = 0.31\n[room]\nvolume_m3 = 60\n", to: Self.place)
    let own = try sandbox.write(
      "schema = 1\nname = \"own\"\n[power]\ncountry = \"AT\"\n[build]\np40 = 1\n", to: "own.toml")
    let preset = try await sandbox.figures("scaling")
    #expect(preset["energy.country"] == "DE" && preset["energy.tariff_per_kwh"] == "0.31")
    let named = try await sandbox.figures(own)
    #expect(named["energy.country"] == "AT" && named["energy.tariff_per_kwh"] != "0.31")
    let option = try await sandbox.figures("scaling --country FR")
    #expect(option["energy.country"] == "FR" && option["energy.tariff_per_kwh"] != "0.31")
    #expect(try await sandbox.figures("scaling --tariff 0.5")["energy.tariff_per_kwh"] == "0.5")
    let alone = try await sandbox.figures("--part p40")
    #expect(alone["energy.country"] == "DE")
  }

  @Test("presets and new plans are in the person's currency, and a plan that names one keeps it")
  func currency() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("currency = \"USD\"\n[power]\ntariff_per_kwh = 0.31\n", to: Self.place)
    let own = try sandbox.write("schema = 1\nname = \"own\"\ncurrency = \"EUR\"\n[build]\np40 = 1\n", to: "own.toml")
    let preset = try await sandbox.figures("scaling")
    #expect(preset["currency"] == "USD" && preset["energy.tariff_per_kwh"] == "0.31")
    let (cost, euros) = (try #require(preset.number("hardware.cost")), 566.0)
    #expect(cost > euros * 1.01)
    let kept = try await sandbox.figures(own)
    #expect(kept["currency"] == "EUR" && kept["energy.tariff_per_kwh"] != "0.31")
  }

  @Test("what is saved says all that the configuration says, so that it means the same elsewhere")
  func saved() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("country = \"DE\"\n[room]\nvolume_m3 = 60\n", to: Self.place)
    let keys = "s,ctrl-u,text:kept,enter"
    _ = try await sandbox.rigtui(["--preset", "scaling", "--dump", "--script", keys])
    let text = try sandbox.read("configuration/rigtui/presets/kept.toml")
    #expect(text.contains("country = \"DE\"") && text.contains("volume_m3 = 60"))
  }

  @Test("colors that are kept in the planner take the place of the old ones, and all else in the file stays")
  func kept() async throws {
    let sandbox = try Sandbox()
    let keep = ["--preset", "scaling", "--dump", "--size", "200x40", "--script", "ctrl-t,/,text:contrast,enter,s"]
    #expect(try await sandbox.rigtui(keep).output.contains("contrast is kept in \(sandbox.folder)/\(Self.place)"))
    #expect(try sandbox.read(Self.place) == "theme = \"contrast\"\n")
    let text = "# mine\ntheme = 'mono' # why\nmouse = true\n\n[room] # the cellar\nvolume_m3 = 60\n"
    try sandbox.write(text, to: Self.place)
    _ = try await sandbox.rigtui(keep)
    #expect(try sandbox.read(Self.place) == text.replacing("'mono'", with: "\"contrast\""))
    try sandbox.write("theme = [\n", to: Self.place)
    #expect(try await sandbox.rigtui(keep).output.contains("cannot change"))
    #expect(try sandbox.read(Self.place) == "theme = [\n")
  }
}
