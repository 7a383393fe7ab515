import Testing

@Suite("The file of the configuration")
struct ConfigFileTests {
  private static let place = "configuration/rigtui/config.toml"

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
      complaints == [
        #"config.toml:1: theme: found "contrst", expected default, dark, light, contrast, color-blind, mono; did you mean contrast?"#,
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
    let listed = try await sandbox.rigtui("config").output.split(separator: "\n")
    #expect(listed.allSatisfy { $0.hasSuffix("default") || $0.hasSuffix("the catalog") })
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
