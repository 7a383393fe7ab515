import Testing

/// What becomes of a rig that `rigtui solve` found: the plan that is saved.
@Suite struct SolveSavingTests {
  private let sandbox: Sandbox
  private var folder: String { "\(sandbox.folder)/world" }

  private static let listings = """
    part,price,currency,date,place,link,shipping
    calm24,150,EUR,2026-11-20,Lyon,https://a.test/1,5.5
    calm24,170,EUR,2026-11-21,Lille,https://a.test/2,0
    calm24,180,EUR,2026-11-21,Nice,https://a.test/4,
    narrow,90,EUR,2026-11-20,Metz,https://a.test/3,
    s850,80,EUR,2026-11-20,,,
    ssd,15,EUR,2026-11-20,,,

    """

  init() throws {
    sandbox = try Sandbox()
    for (name, text) in SolveWorld.files { try sandbox.write(text, to: "world/\(name)") }
    try sandbox.write(SolveSavingTests.listings, to: "configuration/rigtui/listings.csv")
  }

  /// What the plan costs that a solve saved.
  private func saved(_ options: String) async throws -> Figures {
    let outcome = try await sandbox.rigtui("solve --only-catalog \(folder) \(options) --save found")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    return try await sandbox.figures("found --only-catalog \(folder)")
  }

  @Test func `Of listings the plan has the prices with what sending costs, to the cent`() async throws {
    let plan = try await saved("--listings --memory 48 --price lead2=8 --price calmfan=12")
    // 155.50 + 170 + 90 + 80 + 15 + 2 × 8 + 2 × 12.
    #expect(plan["hardware.cost"] == "550.5")
  }

  @Test func `What is owned of a part is not paid for`() async throws {
    let plan = try await saved("--listings --memory 48 --price lead2=8 --price calmfan=12 --own calm24=1")
    #expect(plan["hardware.cost"] == "380.5")
  }

  @Test func `A rig of its own is compared with the cheapest offer, as on the screen`() async throws {
    _ = try await saved("--memory 24")
    #expect(try sandbox.read("configuration/rigtui/presets/found.toml").contains("offer = \"auto\""))
  }

  @Test func `A plan that compares with nothing still does`() async throws {
    let plan = try sandbox.write("schema = 1\nname = \"mine\"\n", to: "mine.toml")
    _ = try await saved("\(plan) --memory 24")
    #expect(try !sandbox.read("configuration/rigtui/presets/found.toml").contains("offer"))
  }

  @Test func `A file that is no plan stays as it is, and a plan is replaced`() async throws {
    let letter = try sandbox.write("Dear reader,\n", to: "letter.txt")
    let outcome = try await sandbox.rigtui("solve --only-catalog \(folder) --memory 24 --save \(letter)")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("letter.txt: cannot save: found a file that is no plan; choose another name"))
    #expect(try sandbox.read("letter.txt") == "Dear reader,\n")
    let plan = try sandbox.write("schema = 1\nname = \"mine\"\n", to: "mine.toml")
    #expect(try await sandbox.rigtui("solve --only-catalog \(folder) --memory 24 --save \(plan)").status == 0)
    #expect(try sandbox.read("mine.toml").contains("[build]"))
  }

  @Test(arguments: [
    ("", "of a letter at least"), (".found", "that does not begin with a point"),
    ("a\u{1}b", "without control characters"),
  ])
  func `A name that no preset can have is refused`(_ name: String, _ expected: String) async throws {
    let outcome = try await sandbox.rigtui(["solve", "--only-catalog", folder, "--memory", "24", "--save", name])
    #expect(outcome.status == 2)
    #expect(
      outcome.complaint.contains("cannot save a preset") && outcome.complaint.contains("expected one \(expected)"))
  }
}
