import Foundation
import Testing

@Suite("The configuration")
struct ConfigTests {
  private static let place = "configuration/rigtui/config.toml"

  /// What is in force, without what nobody set: `theme = mono (config.toml:1)`.
  private func chosen(_ outcome: Outcome, in sandbox: Sandbox) -> [String] {
    outcome.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.filter {
      $0.last != "default"
    }
    .map { words in
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

  @Test("all that is wrong is told with its line, what was expected and the nearest name")
  func wrong() async throws {
    let sandbox = try Sandbox()
    let text = """
      theme = "contrst"
      mose = true
      mouse = "yes"
      [room]
      volume_m3 = -1
      [power]
      country = "FR"
      tarif_per_kwh = 0.3
      [keys]
      plan.undo = "q"
      plan.redo = "f99"
      plan.sve = "v"
      part.toggle = "v"
      part.own = "v"
      """
    try sandbox.write(text, to: Self.place)
    let outcome = try await sandbox.rigtui("config check")
    #expect(outcome.status == 2)
    let complaints = outcome.complaint.split(separator: "\n").map {
      $0.split(separator: "/").last.map(String.init) ?? ""
    }
    #expect(
      Set(complaints) == [
        #"config.toml:1: theme: unknown "contrst", expected default, contrast, color-blind, mono; did you mean contrast?"#,
        "config.toml:2: mose: found an unknown key; did you mean mouse?",
        #"config.toml:3: mouse: found "yes", expected true or false"#,
        #"config.toml:5: room.volume_m3: found "-1", expected a number from 0 to 100000"#,
        "config.toml:8: power.tarif_per_kwh: found an unknown key; did you mean power.tariff_per_kwh?",
        "config.toml:10: keys.plan.undo: found q, which quit has without being given it, expected a key that is free there",
        #"config.toml:11: keys.plan.redo: found "f99", expected a character, or a name such as space, ctrl-t, f11, up or pgdn"#,
        "config.toml:12: keys.plan.sve: found an unknown command; did you mean plan.save?",
        "config.toml:14, expected a key that is free there", "config.toml:13, expected a key that is free there",
      ])
  }

  @Test("commands refuse to compute with it, and the planner begins with what is right and says so")
  func refused() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("mose = true\ncountry = \"DE\"\n", to: Self.place)
    for line in ["plan scaling", "check scaling", "compare scaling budget", "presets", "solve --memory 24"] {
      let outcome = try await sandbox.rigtui(line)
      #expect(
        outcome.status == 2 && outcome.output == "" && outcome.complaint.contains("config.toml:1: mose"), "\(line)")
    }
    let screen = try await sandbox.rigtui("--dump --size 200x40 --preset scaling")
    #expect(screen.status == 0)
    #expect(screen.output.contains("config.toml:1: mose: found an unknown key; did you mean mouse?"))
    #expect(screen.output.contains("DE"))
  }

  @Test("the file that init makes changes nothing, and each line of it is right when it counts")
  func template() async throws {
    let sandbox = try Sandbox()
    #expect(try await sandbox.rigtui("config init").status == 0)
    #expect(chosen(try await sandbox.rigtui("config"), in: sandbox) == [])
    #expect(try await sandbox.rigtui("config init").status == 2)
    let lines = try sandbox.read(Self.place).split(separator: "\n", omittingEmptySubsequences: false)
    let counting = lines.map { $0.hasPrefix("# ") && $0.contains(" = ") ? String($0.dropFirst(2)) : String($0) }
    try sandbox.write(counting.filter { !$0.hasPrefix("A command") }.joined(separator: "\n"), to: Self.place)
    let outcome = try await sandbox.rigtui("config check")
    #expect(outcome.complaint == "")
    #expect(outcome.output.contains("nothing is wrong"))
  }

  @Test("edit opens it in the person's editor, makes it when it is missing, and checks it afterwards")
  func edit() async throws {
    let sandbox = try Sandbox()
    let made = try await sandbox.rigtui(["config", "edit"], with: ["EDITOR": "false", "VISUAL": "true #"])
    #expect(made.status == 0 && made.output.hasSuffix("0 keys, nothing is wrong\n"))
    let broken = try await sandbox.rigtui(["config", "edit"], with: ["EDITOR": "sh -c 'echo mose = 1 > \"$1\"' sh"])
    #expect(broken.status == 2 && broken.complaint.contains("config.toml:1: mose"))
    let none = try await sandbox.rigtui(["config", "edit"], with: ["EDITOR": "no-such-editor"])
    #expect(none.status == 2 && none.complaint.contains("set VISUAL or EDITOR"))
  }

  @Test("a schema names every key that the files may have")
  func schema() async throws {
    let sandbox = try Sandbox()
    let schema = try Figures(try await sandbox.rigtui("config schema").output)
    let listed = try await sandbox.rigtui("config").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first
    }
    for key in listed where !key.hasPrefix("keys.") {
      let path = key.split(separator: ".").map { "properties.\($0)" }.joined(separator: ".")
      #expect(schema[path + ".description"] != nil, "\(key)")
    }
    let plan = try Figures(try await sandbox.rigtui("config schema --plan").output)
    #expect(plan["properties.usage.properties.days.maximum"] == "3650")
    #expect(plan["properties.prices.additionalProperties.required.0"] == "each")
    #expect(plan["additionalProperties"] == "false")
  }
}
