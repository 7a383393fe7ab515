import Testing

/// Every option that changes a plan, and what it does to the figures.
@Suite struct ChangesTests {
  static let changes: [(String, String, String)] = [
    ("budget --part p40=2", "parts.1.quantity", "2"),
    ("budget --part p40", "gpus.cards", "2"),
    ("budget --part k80=0", "gpus.cards", "0"),
    ("budget --part seed-combo-128", "hardware.cost", "215"),
    ("budget --price k80=50", "hardware.cost", "99"),
    ("budget --price k80=50.505", "parts.0.cost", "50.51"),
    ("budget --own k80", "hardware.cost", "49"),
    ("budget --own k80", "parts.0.owned", "true"),
    ("scaling --limit p40=180", "power.peak_dc_w", "685"),
    ("scaling --limit p40=180", "power.working_wall_w", "644.5"),
    ("scaling --limit p40=180 --limit p40=0", "power.peak_dc_w", "895"),
    ("budget --limit k80=200.5", "parts.0.limit_w", "200.5"),
    ("budget --days 14", "rental.cost", "336"),
    ("budget --days 0", "rental.cost", "0"),
    ("budget --days 3650", "usage.days", "3650"),
    ("budget --days 0.5", "rental.cost", "12"),
    ("budget --hours-per-day 8", "rental.cost", "56"),
    ("budget --workload article", "usage.workload", "article"),
    ("budget --work one", "usage.work", "one"),
    ("budget --work one", "usage.load", "0.3"),
    ("budget --load 1", "usage.load", "1"),
    ("budget --left-on", "usage.left_on", "true"),
    ("budget --country DE", "energy.country", "DE"),
    ("budget --country de", "energy.country", "DE"),
    ("budget --country Spain", "energy.country", "ES"),
    ("budget --country Deutschland", "energy.country", "DE"),
    ("budget --country frankreich", "energy.country", "FR"),
    ("budget --country osterreich", "energy.country", "AT"),
    ("budget --country Allemagne", "energy.country", "DE"),
    ("budget --country spaín", "energy.country", "ES"),
    ("budget --country korea", "energy.country", "KR"),
    ("budget --country uk", "energy.country", "GB"),
    ("budget --tariff 0.1", "energy.tariff_per_kwh", "0.1"),
    ("budget --tariff 0.5 --off-peak 0.25 --off-peak-hours 12", "energy.tariff_per_kwh", "0.375"),
    ("budget --tariff 0.3 --off-peak 0.15 --off-peak-hours 12 --off-peak-share 1", "energy.tariff_per_kwh", "0.15"),
    ("budget --offer aws-g5.12xlarge-us-east-1 --rate 4", "rental.cost", "168"),
    ("budget --offer aws-g5.12xlarge-us-east-1", "rental.instance", "g5.12xlarge"),
    ("budget --pricing spot", "rental.pricing", "spot"),
    ("budget --rate 2", "rental.cost", "336"),
    ("budget --vat 0.5", "rental.rate_per_hour", "1"),
    ("budget --storage 1.5", "all_in.rental_cost", "178.5"),
    ("scaling --basis whole", "rental.cost", "952.9"),
    ("scaling --basis whole", "rental.basis", "whole"),
    ("scaling --basis prorata", "rental.cost", "714.67"),
    ("scaling --basis equal-work --workload article", "rental.cost", "476.45"),
    ("budget --resale 0.5 --tariff 0", "all_in.ownership_cost", "72.5"),
    ("budget --currency EUR", "currency", "EUR"),
    ("budget --currency usd", "currency", "USD"),
    ("budget --currency USD --rate 1", "rental.cost", "168"),
    ("budget --currency USD --price k80=50", "parts.0.cost", "50"),
  ]

  @Test(arguments: changes)
  func `A change reaches the figures`(line: String, name: String, value: String) async throws {
    #expect(try await Sandbox().figures(line)[name] == value)
  }

  static let repeated: [(String, String, String)] = [
    ("budget --days 3 --days 5", "usage.days", "5"),
    ("budget --part k80=2 --part k80=3", "gpus.cards", "3"),
    ("budget --price k80=1 --price k80=2", "parts.0.cost", "2"),
    ("budget --rate 7 --rate 2", "rental.rate_per_hour", "2"),
    ("budget --format json --format json", "name", "budget"),
    ("--preset budget --preset scaling", "name", "scaling"),
  ]

  @Test(arguments: repeated)
  func `The last of a repeated option wins`(line: String, name: String, value: String) async throws {
    #expect(try await Sandbox().figures(line)[name] == value)
  }

  @Test func `Parts alone make a plan`() async throws {
    let figures = try await Sandbox().figures("--part p40=2 --price p40=170")
    #expect(figures["hardware.cost"] == "340")
    #expect(figures["rental.cost"] == "null")
    #expect(figures["savings.amount"] == "null")
    #expect(figures["verdict"] == "null")
  }

  @Test func `Another currency converts the plan and keeps the shares`() async throws {
    let sandbox = try Sandbox()
    let (euro, dollar) = (try await sandbox.figures("scaling"), try await sandbox.figures("scaling --currency USD"))
    #expect(euro["savings.percent"] == dollar["savings.percent"])
    #expect((dollar.number("hardware.cost") ?? 0) > 566)
  }

  @Test(arguments: ["text", "markdown", "csv", "json"]) func `Every format prints`(format: String) async throws {
    let outcome = try await Sandbox().rigtui("plan scaling --format \(format)")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Tesla P40"))
    #expect(outcome.output.contains("566"))
    #expect(outcome.output.hasSuffix("\n"))
    #expect(outcome.complaint == "")
  }

  @Test func `Output goes to a file in one step and nothing is printed`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("old", to: "out/plan.json")
    let outcome = try await sandbox.rigtui("plan budget --format json --output \(sandbox.folder)/out/plan.json")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(try Figures(sandbox.read("out/plan.json"))["hardware.cost"] == "145")
    #expect(try sandbox.names(in: "out") == ["plan.json"])
  }
}
