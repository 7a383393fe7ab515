import Testing

/// One's own catalog files and presets.
@Suite struct OverlayTests {
  private static let table = "id,price_median,currency\np40,99,EUR\n"

  private func p40(in sandbox: Sandbox, _ more: String = "") async throws -> String? {
    try await sandbox.figures("--part p40 " + more)["hardware.cost"]
  }

  @Test func `A file in the configuration folder changes one price and keeps the rest`() async throws {
    let sandbox = try Sandbox()
    let before = try await sandbox.rigtui("catalog show p40").output
    try sandbox.write(OverlayTests.table, to: "configuration/rigtui/catalog/gpu.csv")
    #expect(try await p40(in: sandbox) == "99")
    let after = try await sandbox.rigtui("catalog show p40").output
    let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
    let names = { (lines: [Substring]) in lines.map { String($0.prefix { $0 != " " }) } }
    #expect(names(new.filter { !old.contains($0) }) == ["price_median", "currency"])
    // The ends belong to the price that is replaced.
    #expect(names(old.filter { !new.contains($0) }) == ["price_low", "price_median", "price_high", "currency"])
    #expect(try await sandbox.figures("--part k80 --price k80=96")["hardware.cost"] == "96")
  }

  @Test func `A named folder lies over it`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(OverlayTests.table, to: "configuration/rigtui/catalog/gpu.csv")
    try sandbox.write("id,price_median\np40,88\n", to: "more/gpu.csv")
    #expect(try await p40(in: sandbox, "--catalog \(sandbox.folder)/more") == "88")
    #expect(try await p40(in: sandbox) == "99")
  }

  @Test func `An override of the plan still wins`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(OverlayTests.table, to: "configuration/rigtui/catalog/gpu.csv")
    #expect(try await sandbox.figures("scaling")["hardware.cost"] == "566")
  }

  @Test func `A new part can be added`() async throws {
    let sandbox = try Sandbox()
    let row = "id,name,kind,devices,vram_gib,price_median,currency,price_kind,source,as_of\n"
    try sandbox.write(row + "mine,My card,gpu,1,32,321,EUR,own,a friend,2026-11-01\n", to: "more/gpu.csv")
    let figures = try await sandbox.figures("--part mine=2 --catalog \(sandbox.folder)/more")
    #expect(figures["hardware.cost"] == "642")
    #expect(figures["gpus.vram_gib"] == "64")
  }

  @Test func `A faulty file is refused with file, line and column`() async throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("id,price_median\np40,cheap\n", to: "more/gpu.csv")
    let outcome = try await sandbox.rigtui("plan budget --catalog \(sandbox.folder)/more")
    #expect(outcome.complaint.hasPrefix("rigtui: \(file):2:5: "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("cheap"))
    #expect(outcome.status == 2)
    #expect(try await sandbox.rigtui("catalog check \(file)").status == 2)
  }

  private static let preset = "schema = 1\nname = \"NAME\"\n[build]\nk80 = 2\n[prices]\nk80 = { each = 50 }\n"

  @Test func `A preset of one's own appears`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      OverlayTests.preset.replacing("NAME", with: "mine"), to: "configuration/rigtui/presets/mine.toml")
    #expect(try await sandbox.rigtui("presets").output.contains("mine"))
    #expect(try await sandbox.figures("mine")["hardware.cost"] == "100")
    #expect(try await sandbox.figures("--preset mine")["hardware.cost"] == "100")
    let screen = try await sandbox.rigtui(["budget", "--script", "p", "--dump"]).output
    #expect(screen.contains("mine"))
  }

  @Test func `A preset of one's own shadows a bundled one`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      OverlayTests.preset.replacing("NAME", with: "budget"), to: "configuration/rigtui/presets/budget.toml")
    #expect(try await sandbox.figures("budget")["hardware.cost"] == "100")
    let lines = try await sandbox.rigtui("presets").output.split(separator: "\n").filter { $0.hasPrefix("budget ") }
    #expect(lines.count == 1)
  }

  @Test func `A relative folder in the environment is ignored`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(OverlayTests.table, to: "configuration/rigtui/catalog/gpu.csv")
    let outcome = try await sandbox.rigtui(
      ["plan", "--part", "p40", "--format", "json"], with: ["XDG_CONFIG_HOME": "configuration"])
    #expect(try Figures(outcome.output)["hardware.cost"] != "99")
  }
}
