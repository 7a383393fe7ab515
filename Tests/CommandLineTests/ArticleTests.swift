import Testing

/// The source article's cases come out of the program.
@Suite struct ArticleTests {
  static let figures: [(String, [String: Double])] = [
    (
      "budget",
      [
        "hardware.cost": 145, "rental.cost": 168, "rental.rate_per_hour": 1, "rental.hours": 168, "rental.share": 1,
        "savings.amount": 23, "gpus.cards": 1, "gpus.devices": 2, "gpus.vram_gib": 24, "gpus.largest_device_gib": 12,
        "break_even_days.article": 6.04, "usage.days": 7,
      ]
    ),
    (
      "scaling",
      [
        "hardware.cost": 566, "rental.cost": 714.67, "rental.prorata_cost": 714.67, "rental.whole_cost": 952.9,
        "rental.share": 0.75, "savings.amount": 148.67, "savings.percent": 20.8, "gpus.cards": 3, "gpus.devices": 3,
        "gpus.vram_gib": 72, "gpus.largest_device_gib": 24, "break_even_days.article": 5.54,
      ]
    ),
    ("scaling --part p40=2", ["hardware.cost": 496, "rental.cost": 476.45, "savings.amount": -19.55]),
    ("scaling --part p40=4", ["hardware.cost": 736, "rental.cost": 952.9, "savings.amount": 216.9]),
    ("scaling --part p40=1", ["hardware.cost": 326]),
    ("scaling --part p40=6", ["hardware.cost": 976]),
    (
      "scaling --workload article",
      ["equal_work.speed_ratio": 0.5, "equal_work.rental_cost": 476.45, "equal_work.amount": -89.55]
    ),
    (
      "budget --load 0.8 --tariff 0.25",
      [
        "power.peak_dc_w": 445, "power.working_wall_w": 409.5, "energy.kwh": 68.8, "energy.cost": 17.2,
        "all_in.amount": 5.8, "break_even_days.all_in": 6.73,
      ]
    ),
    (
      "scaling --load 0.8 --tariff 0.25",
      [
        "power.peak_dc_w": 895, "power.working_wall_w": 854.5, "energy.kwh": 143.6, "energy.cost": 35.89,
        "all_in.amount": 112.78, "break_even_days.all_in": 5.84,
      ]
    ),
  ]

  @Test(arguments: figures)
  func `A case of the article has its figures`(line: String, expected: [String: Double]) async throws {
    let figures = try await Sandbox().figures(line)
    for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(figures.number(name) == value, "\(name)")
    }
  }

  @Test func `The scaling preset tells what the article printed`() async throws {
    let text = try await Sandbox().rigtui("plan scaling").output
    #expect(text.contains("560 €"))
    #expect(text.contains("20.8 %"))
  }

  @Test(arguments: ["budget-that-boots", "scaling-that-boots", "one-16gb-card", "two-rtx-3090", "four-p100"])
  func `Every other preset computes`(name: String) async throws {
    let figures = try await Sandbox().figures(name)
    #expect(figures["name"] == name)
    #expect((figures.number("hardware.cost") ?? 0) > 0)
    #expect((figures.number("rental.cost") ?? 0) > 0)
  }
}
