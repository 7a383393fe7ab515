import Testing

/// Exports that are more than one file.
@Suite struct ExportTests {
  @Test func `Markdown is written with its chart beside it`() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui("plan scaling --format markdown --output \(sandbox.folder)/home/plan.md")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.complaint == "")
    #expect(try sandbox.names(in: "home") == ["plan.md", "plan.svg"])
    #expect(try sandbox.read("home/plan.md").contains("![Break-even](plan.svg)"))
    #expect(try sandbox.read("home/plan.svg").hasSuffix("</svg>\n"))
  }

  @Test(arguments: ["", " --output /dev/stdout"])
  func `Printed Markdown has the chart in characters`(option: String) async throws {
    let outcome = try await Sandbox().rigtui("plan scaling --format markdown\(option)")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("```text\n") && !outcome.output.contains(".svg"))
  }

  @Test func `The planner asks before it replaces either file`() async throws {
    let sandbox = try Sandbox()
    let keys = "x,down,ctrl-u,text:\(sandbox.folder)/home/a.md,enter"
    let first = try await play(keys, in: sandbox)
    #expect(first.contains("Exported to") && first.contains("a.svg beside it"))
    let markdown = try sandbox.read("home/a.md")
    try sandbox.write("mine", to: "home/a.svg")
    #expect(try await play(keys, in: sandbox).contains("Replace them?"))
    #expect(try sandbox.read("home/a.svg") == "mine")
    _ = try await play("\(keys),y", in: sandbox)
    #expect(try sandbox.read("home/a.svg").hasSuffix("</svg>\n"))
    #expect(try sandbox.read("home/a.md") == markdown)
  }

  private func play(_ keys: String, in sandbox: Sandbox) async throws -> String {
    let outcome = try await sandbox.rigtui(["scaling", "--script", keys, "--size", "160x24", "--dump"])
    #expect(outcome.complaint == "" && outcome.status == 0)
    return outcome.output
  }
}
