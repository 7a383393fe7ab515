import Testing

/// The comparison as the built program prints it: every basis, the whole price, and a published case.
@Suite struct HonestComparisonTests {
  private static let now = "--load 0.8 --tariff 0.25"

  /// Three g5.xlarge of us-east-1 are 3 × 1.006 $ × 168 h = 507.02 $; the proven set is not dearer.
  @Test func `The cheapest set costs no more than three g5.xlarge`() async throws {
    let figures = try await Sandbox().figures(
      "scaling --offer aws-g5.12xlarge-us-east-1 --vat 0 --currency USD --basis cheapest")
    let cost = try #require(Double(figures["rental.cheapest.cost"] ?? ""))
    #expect(cost > 0 && cost <= 507.02)
    #expect(figures["rental.cost"] == figures["rental.cheapest.cost"])
  }

  @Test func `Whole g5.xlarge come to what was worked by hand`() async throws {
    let figures = try await Sandbox().figures("scaling --offer aws-g5.xlarge-us-east-1 --vat 0 --currency USD")
    #expect(figures["rental.whole_cost"] == "507.02")
  }

  /// The first one loses by every sum, once it starts.
  @Test(arguments: [("budget", "rent"), ("scaling", "depends")])
  func `Both rigs of the article lose at equal work`(preset: String, verdict: String) async throws {
    let figures = try await Sandbox().figures("\(preset) \(HonestComparisonTests.now)")
    let amount = try #require(Double(figures["equal_work.amount"] ?? ""))
    #expect(amount < 0)
    #expect(figures["verdict"] == verdict)
  }

  /// 6.801 €/h × 168 h × ¾ at 1.1172 $/€ and 20 % tax.
  @Test func `Three quarters of a g5.12xlarge in Ireland rent for 856.92 €`() async throws {
    let figures = try await Sandbox().figures("scaling --offer aws-g5.12xlarge-eu-west-1 --vat 0.2")
    #expect(figures["rental.cost"] == "856.92")
  }

  /// A module has 898 GB/s and not 1,130, so three P40 do 0.3415 of the work of four at Llama 3.1 8B.
  @Test func `Beside V100 modules buying wins at equal work`() async throws {
    let figures = try await Sandbox().figures("scaling --offer aws-p3.8xlarge-us-east-1")
    #expect(figures["equal_work.speed_ratio"] == "0.3415")
    #expect(figures["verdict"] == "buy")
  }

  /// 2,200 $, 360 W, a supply without rating, load 1, 3.6 hours a day, 0.12 $/kWh, against 2.14 $/h.
  @Test func `A published case breaks even after 292.96 days`() async throws {
    let sandbox = try Sandbox()
    _ = try sandbox.write(
      "id,name,kind,devices,vram_gib,price_median,currency,price_kind,peak_w,idle_w,source,as_of\n"
        + "card,A card,gpu,1,24,2200,USD,own,360,0,a case,2026-11\n", to: "configuration/rigtui/catalog/gpu.csv")
    _ = try sandbox.write(
      "id,name,kind,source,as_of\nbox,A supply,psu,a case,2026-11\n",
      to: "configuration/rigtui/catalog/psu.csv")
    let figures = try await sandbox.figures(
      "--part card --part box --own box --currency USD --load 1 --hours-per-day 3.6 --tariff 0.12 "
        + "--offer aws-g5.xlarge-us-east-1 --rate 2.14")
    #expect(figures["break_even_days.all_in"] == "292.96")
  }

  @Test func `The whole price adds up, and leaves the article's sum alone`() async throws {
    let figures = try await Sandbox().figures(
      "scaling \(HonestComparisonTests.now) --shipping 34 --imported 0.5 --import-vat 0.2 --duty 0.1 "
        + "--marketplace-fee 0.05 --dead-on-arrival 0.1 --delivery-days 2 --resale 0.5 --resale-fee 0.1 --heating 0.5")
    let parts = [
      "hardware_kept", "shipping", "imports", "marketplace_fee", "dead_on_arrival", "rent_until_delivery",
      "electricity",
    ]
    let sum = try parts.map { try #require(Double(figures["all_in.ownership.\($0)"] ?? "")) }.reduce(0, +)
    let spared = try #require(Double(figures["all_in.ownership.heating_spared"] ?? ""))
    let total = try #require(Double(figures["all_in.ownership_cost"] ?? ""))
    #expect(abs(sum - spared - total) < 0.005)
    #expect(figures["all_in.ownership.imports"] == "96")
    #expect(figures["savings.amount"] == "148.67")
  }

  @Test func `Auto names an offer, and training a finding instead of a ratio`() async throws {
    let figures = try await Sandbox().figures("scaling --offer auto --workload training")
    #expect(figures["rental.offer"] != "auto")
    #expect(figures["equal_work.speed_ratio"] == "null" || figures["equal_work.speed_ratio"] == nil)
    let place = try #require((0..<100).first { figures["findings.\($0).check"] == "training" })
    #expect(figures["findings.\(place).message"]?.contains("no tensor cores, fp16 at 1/64 of fp32") == true)
  }
}
