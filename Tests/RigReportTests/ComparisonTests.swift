import RigModel
import RigReport
import Testing

/// Plans side by side: the figures, what differs, and what is best.
@Suite struct ComparisonTests {
  static func compare(_ plans: Plan...) throws -> PlanComparison {
    try PlanComparison(plans.map { Fixture.report($0) })
  }

  /// The article's two rigs, checked by hand: 145 and 566 €, 168 and 714.67 € of rent.
  static let figures: [(id: String, cells: [String], best: [Int])] = [
    ("verdict", ["DEPENDS", "DEPENDS"], []), ("rig", ["145.00 €", "566.00 €"], [0]),
    ("rent", ["168.00 €", "714.67 €"], [0]), ("saves", ["23.00 €", "148.67 €"], [1]),
    ("electricity", ["≈17.20 €", "≈35.89 €"], [0]), ("ownership", ["≈162.20 €", "≈601.89 €"], [0]),
    ("all-in", ["≈5.80 €", "≈112.78 €"], [1]), ("equal-work", ["≈−101.04 €", "≈−89.55 €"], [1]),
    ("prorata", ["168.00 €", "714.67 €"], [0]), ("whole", ["168.00 €", "952.90 €"], [0]),
    ("equal-work-rent", ["≈43.96 €", "≈476.45 €"], [0]), ("break-even", ["≈6.04 days", "≈5.54 days"], [1]),
    ("all-in-break-even", ["≈6.73 days", "≈5.84 days"], [1]), ("cards", ["1", "3"], []), ("devices", ["2", "3"], []),
    ("vram", ["24 GB", "72 GB"], [1]), ("largest-device", ["12 GB", "24 GB"], [1]),
    ("power", ["≈445 W", "≈895 W"], [0]), ("wall", ["≈409.5 W", "≈854.5 W"], [0]),
    ("heat", ["≈1 397 BTU/h", "≈2 916 BTU/h"], [0]), ("rate", ["1 €/h", "5.672 €/h"], []),
    ("offer", ["aws g5.xlarge us-east-1", "aws g5.12xlarge us-east-1"], []), ("basis", ["pro rata", "pro rata"], []),
    ("days", ["7 days", "7 days"], []), ("workload", ["language", "the article's speeds"], []),
    ("load", ["80 %", "80 %"], []), ("tariff", ["0.25 €/kWh", "0.25 €/kWh"], []), ("resale", ["0 %", "0 %"], []),
    ("part:k80:quantity", ["1 for 96.00 €", "—"], []), ("part:p40:quantity", ["—", "3 for 410.00 €"], []),
  ]

  @Test(arguments: figures)
  func `The article's rigs stand side by side`(id: String, cells: [String], best: [Int]) throws {
    let row = try #require(try ComparisonTests.compare(Plans.budget, Plans.scaling)[id])
    #expect(row.cells == cells)
    #expect(row.best == best)
    #expect(row.differs == (cells[0] != cells[1]))
  }

  @Test func `Groups follow each other, parts in the catalog's order`() throws {
    let comparison = try ComparisonTests.compare(Plans.scaling, Plans.budget)
    #expect(comparison.rows.map(\.group).squeezed == ComparisonGroup.allCases)
    #expect(
      comparison.rows(.parts).map(\.label) == [
        "Tesla K80, 2×12 GB", "Tesla P40, 24 GB", "used board + CPU, 32 GB", "used board + CPU, 128 GB", "used supply",
        "used supply, 1300 W",
      ])
  }

  @Test func `Ids are told apart, and every plan has a cell in every row`() throws {
    let comparison = try ComparisonTests.compare(Plans.budget, Plans.scaling, Plans.market, Plans.empty)
    let figures = comparison.rows.flatMap(\.figures)
    #expect(Set(figures.map(\.id)).count == figures.count)
    #expect(figures.allSatisfy { $0.values.count == 4 } && comparison.rows.allSatisfy { $0.cells.count == 4 })
  }

  @Test func `A plan beside itself differs in nothing, and nothing is best`() throws {
    let comparison = try ComparisonTests.compare(Plans.scaling, Plans.scaling)
    #expect(comparison.rows.allSatisfy { !$0.differs && $0.best.isEmpty })
    #expect(comparison.differences.rows.isEmpty)
    #expect(comparison.names == ["scaling", "scaling (2)"])
  }

  @Test func `The differences alone are the rows that differ`() throws {
    let comparison = try ComparisonTests.compare(Plans.budget, Plans.scaling)
    #expect(comparison.differences.rows.map(\.label) == comparison.rows.filter(\.differs).map(\.label))
    #expect(comparison.differences["days"] == nil && comparison.differences["rig"] != nil)
  }

  @Test func `Other settings show up when they differ`() throws {
    var plan = Plans.budget
    plan.usage.between = .loaded
    plan.buying.shipping = Money(cents: 12_50)
    plan.power.country = "XX"
    plan.room.volume = 40
    let comparison = try ComparisonTests.compare(Plans.budget, plan)
    #expect(comparison["between"]?.cells == ["switched off", "on, models loaded"])
    #expect(comparison["shipping"]?.cells == ["0.00 €", "12.50 €"])
    #expect(comparison["country"]?.cells == ["FR", "XX"])
    #expect(comparison["room-volume"]?.cells == ["30 m³", "40 m³"])
    for id in ["duty", "heating", "room-ua", "resale-fee", "pricing", "storage"] { #expect(comparison[id] == nil) }
  }
}

extension PlanComparison {
  /// The row that holds a figure.
  subscript(id: String) -> ComparisonRow? { rows.first { $0.figures.contains { $0.id == id } } }
}

extension [ComparisonGroup] {
  fileprivate var squeezed: [Element] { reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}
