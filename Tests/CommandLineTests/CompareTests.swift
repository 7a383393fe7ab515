import Testing

/// `rigtui compare`: the article's rigs side by side, files, formats and complaints.
@Suite struct CompareTests {
  private static let presets =
    "budget, scaling, budget-that-boots, scaling-that-boots, one-16gb-card, two-rtx-3090, four-p100 or empty"

  @Test func `The article's rigs stand side by side`() async throws {
    let outcome = try await Sandbox().rigtui("compare budget scaling")
    #expect(outcome.output.contains(/≠ Rig +145\.00 € ✓ +566\.00 €\n/))
    #expect(outcome.output.contains(/≠ You save +23\.00 € +148\.67 € ✓\n/))
    #expect(outcome.output.contains(/\n  Days +7 days +7 days\n/))
    #expect(outcome.output.contains("✓ the best of the row"))
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    "budget scaling", "budget scaling one-16gb-card", "one-16gb-card two-rtx-3090 four-p100 empty",
    "budget-that-boots scaling-that-boots",
  ])
  func `The text fits 80 columns`(plans: String) async throws {
    let outcome = try await Sandbox().rigtui("compare \(plans)")
    #expect(outcome.output.split(separator: "\n").filter { $0.count > 80 } == [])
    #expect(outcome.status == 0)
  }

  @Test func `Only differences are shown when nothing else is wanted`() async throws {
    let text = try await Sandbox().rigtui("compare budget scaling --differences").output
    #expect(text.contains("Only rows in which the plans differ.") && !text.contains("Hours a day"))
    let same = try await Sandbox().rigtui("compare budget budget --differences")
    #expect(same.output.hasSuffix("The plans do not differ.\n"))
    #expect(same.status == 0)
  }

  @Test func `A document names its rows`() async throws {
    let outcome = try await Sandbox().rigtui("compare budget scaling --format json")
    let document = try Figures(outcome.output)
    #expect(document["plans.1"] == "scaling")
    let rig = try #require((0..<9).first { document["rows.\($0).id"] == "rig" })
    #expect(document.number("rows.\(rig).values.1") == 566)
    #expect(document["rows.\(rig).unit"] == "EUR")
    #expect(document.number("rows.\(rig).best.0") == 0)
  }

  @Test(arguments: [("text", "≠ Rig"), ("markdown", "| ≠ | Rig | 145.00 € ✓"), ("csv", "money,rig,Rig,EUR,145.00")])
  func `Every format can be written into a file`(format: String, words: String) async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui("compare budget scaling --format \(format) --output both")
    #expect(outcome.output == "" && outcome.complaint == "")
    #expect(outcome.status == 0)
    #expect(try sandbox.read("both").contains(words))
  }

  @Test func `A file and standard input are plans too`() async throws {
    let sandbox = try Sandbox()
    let plan = { (name: String, days: Int) in "schema = 1\nname = \"\(name)\"\n[usage]\ndays = \(days)\n" }
    try sandbox.write(plan("mine", 3), to: "mine.toml")
    let outcome = try await sandbox.rigtui(["compare", "mine.toml", "-", "budget"], input: plan("piped", 5))
    #expect(outcome.output.contains(/mine +piped +budget\n/))
    #expect(outcome.output.contains(/≠ Days +3 days +5 days +7 days\n/))
    #expect(outcome.status == 0)
  }

  @Test func `A catalog of one's own counts`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "id,name,kind,price_median,currency,source,as_of\nmy-ssd,My drive,storage,12,EUR,me,2026-11-01\n",
      to: "prices/storage.csv")
    try sandbox.write("schema = 1\nname = \"a\"\n[build]\nmy-ssd = 2\n", to: "a.toml")
    let outcome = try await sandbox.rigtui("compare a.toml budget --catalog prices")
    #expect(outcome.output.contains(/≠ My drive +2 for 24\.00 € +—\n/))
    #expect(outcome.complaint == "")
  }

  static let usage: [(String, String)] = [
    ("compare", "found 0 plans, expected 2 to 4 to compare"),
    ("compare budget", "found 1 plan, expected 2 to 4 to compare"),
    ("compare budget budget budget budget budget", "found 5 plans, expected 2 to 4 to compare"),
    ("compare - -", "found - twice, expected standard input to be one of the plans"),
    ("compare budget scalin", "found no preset \"scalin\", expected \(presets); did you mean scaling?"),
    ("compare budget scaling --format pdf", "--format: found \"pdf\", expected text, markdown, csv, json, html"),
  ]

  @Test(arguments: usage)
  func `Wrong usage is 64 and says what was expected`(line: String, words: String) async throws {
    let outcome = try await Sandbox().rigtui(line)
    #expect(outcome.complaint == "rigtui: \(words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 64)
  }

  @Test func `Changes of a plan are not taken`() async throws {
    let outcome = try await Sandbox().rigtui("compare budget scaling --days 3")
    #expect(outcome.complaint.contains("Unknown option '--days'"))
    #expect(outcome.status == 64)
  }

  static let data: [(String, String)] = [
    ("compare budget nowhere/x.toml", "nowhere/x.toml: cannot read: No such file or directory; check the path"),
    (
      "compare budget scaling --output /nowhere/x",
      "/nowhere/x: cannot write: No such file or directory; check the path"
    ),
    (
      "compare budget scaling --catalog /nowhere",
      "/nowhere: found no such directory, expected one with files such as gpu.csv"
    ),
  ]

  @Test(arguments: data) func `What cannot be read or written is 2`(line: String, words: String) async throws {
    let outcome = try await Sandbox().rigtui(line)
    #expect(outcome.complaint == "rigtui: \(words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  @Test func `A plan that cannot be converted is 2`() async throws {
    let sandbox = try Sandbox()
    let rich = "schema = 1\nname = \"rich\"\n[prices]\np40 = { each = 10000000 }\n"
    try sandbox.write("schema = 1\nname = \"dollars\"\ncurrency = \"USD\"\n", to: "dollars.toml")
    try sandbox.write(rich, to: "rich.toml")
    let outcome = try await sandbox.rigtui("compare dollars.toml rich.toml")
    #expect(
      outcome.complaint
        == "rigtui: plan \"rich\": an amount leaves its range when EUR become USD, the currency of the first plan\n")
    #expect(outcome.status == 2)
  }
}
