import Testing

@testable import RigModel

/// Which parts an unknown id may mean.
@Suite struct HintTests {
  private static let catalog: Catalog = {
    let names = [
      ("mi50-16", "MI50 16 GB"), ("mi50-32", "MI50 32 GB"), ("p40", "Tesla P40"), ("rtx-3060-ti", "RTX 3060 Ti"),
    ]
    return Market.catalog(
      names.map { id, name in
        Part(
          id: PartID(rawValue: id), name: name, price: nil, peak: nil, idle: nil, source: "a list", asOf: Market.today,
          estimated: [], search: "", spec: .gpu(GPU(devices: 1, vram: Gibibytes(8))))
      })
  }()

  @Test(arguments: [
    ("mi50", "; did you mean mi50-16 or mi50-32?"), ("MI50", "; did you mean mi50-16 or mi50-32?"),
    ("mi50 32", "; did you mean mi50-32?"), ("32 gb", "; did you mean mi50-32?"), ("tesla", "; did you mean p40?"),
    ("ti 3060", "; did you mean rtx-3060-ti?"), ("RTX-3060", "; did you mean rtx-3060-ti?"),
    ("p41", "; did you mean p40?"), ("m", ""), ("", ""), ("nothing like it", ""),
  ])
  func `Parts are meant whose id begins so, whose name has the words, or which are spelled most like it`(
    text: String, hint: String
  ) {
    #expect(HintTests.catalog.hint(forPart: text) == hint)
  }

  @Test(
    arguments: [("p41", [PartKind.psu], ""), ("p41", [.gpu], "; did you mean p40?"), ("mi50", [.ram], "")]
      as [(String, Set<PartKind>, String)])
  func `Only the kinds that are asked for are meant`(text: String, kinds: Set<PartKind>, hint: String) {
    #expect(HintTests.catalog.hint(forPart: text, of: kinds) == hint)
  }

  /// One letter too many, too few or wrong counts one, wherever it stands, and two count more.
  @Test(
    arguments: [
      ("xp40", ["xp99", "p40"], "p40"), ("p40x", ["p99x", "p40"], "p40"), ("p4x0", ["p9x9", "p40"], "p40"),
      ("tesla", ["texxa", "ttesla"], "ttesla"), ("tesla", ["texxa", "teslaa"], "teslaa"),
      ("tesla", ["texxa", "tesxla"], "tesxla"), ("tesla", ["texxa", "txsla"], "txsla"),
      ("abcdef", ["abcdxx", "bcdefg"], "abcdxx"),
    ] as [(String, [String], String)])
  func `The name with the fewest edits is nearest`(word: String, names: [String], nearest: String) {
    #expect(Spelling.nearest(to: word, in: names) == nearest)
  }

  @Test(arguments: [
    (0, ""), (1, "; did you mean 1?"), (2, "; did you mean 1 or 2?"), (6, "; did you mean 1, 2, 3, 4, 5 or 6?"),
    (7, "; did you mean 1, 2, 3, 4, 5 or 2 more?"), (20, "; did you mean 1, 2, 3, 4, 5 or 15 more?"),
  ])
  func `Up to six are named, of more five and the number of the rest`(count: Int, hint: String) {
    #expect(Spelling.hint(naming: (0..<count).map { "\($0 + 1)" }) == hint)
  }

  @Test(
    arguments: [
      ("2026-01-01", nil, nil, "2026-01-01", "2026-01-01"), (nil, "2026-01-02", nil, "2026-01-02", nil),
      ("2026-01-03", "2026-01-02", nil, "2026-01-03", "2026-01-03"),
      ("2026-01-02", "2026-01-02", nil, "2026-01-02", nil),
      ("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-02", "2026-01-03"), (nil, nil, nil, nil, nil),
      ("2026-01-02", "2026-01-01", "2026-01-03", "2026-01-01", "2026-01-03"),
    ] as [(String?, String?, String?, String?, String?)])
  func `The date of a row goes for its prices where they have none or older ones`(
    row: String?, onDemand: String?, spot: String?, counted: String?, spotCounted: String?
  ) {
    let dates = PriceDates(
      row: row.map(Market.date), onDemand: onDemand.map(Market.date), spot: spot.map(Market.date))
    #expect(dates.onDemand?.description == counted && dates.spot?.description == spotCounted)
  }

  @Test func `What is owned is counted, given away and taken over`() {
    var plan = Market.plan(["p40": 3])
    plan.own("p40")
    #expect(plan.bought("p40", of: 3) == 0 && plan.countingOwned.ownedUnits == ["p40": 3])
    plan.own("p40", 2)
    #expect(plan.bought("p40", of: 3) == 1 && plan.bought("p40", of: 1) == 0)
    #expect(plan.countingOwned.ownedUnits == ["p40": 2])
    plan.own("card")
    #expect(plan.countingOwned.ownedUnits == ["p40": 2, "card": 1])
    plan.disown("p40")
    #expect(plan.bought("p40", of: 3) == 3 && plan.owned == ["card"] && plan.ownedUnits.isEmpty)
  }

  @Test func `What moves a result has a name and a unit`() {
    #expect(Sensitivity.Subject.prices.label == "Prices of parts" && Sensitivity.Subject.prices.unit == .money)
    #expect(Sensitivity.Subject.setting(.days).label == Setting.days.label)
    #expect(Sensitivity.Subject.setting(.days).unit == .days && Sensitivity.Subject.setting(.country).unit == .money)
  }

  @Test func `A way has a name, and a shorter one`() {
    #expect(
      Way.allCases.map(\.words) == ["own rig", "rented by the hour", "rented by the month", "notebook", "hosted"])
    #expect(Way.allCases.map(\.shortWords) == ["own rig", "by the hour", "by the month", "notebook", "hosted"])
  }
}
