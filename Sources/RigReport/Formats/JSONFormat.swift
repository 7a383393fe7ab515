import RigModel

/// The stable document of `plan --format json`; its members stand in the order that the manual lists.
enum JSONFormat {
  static func render(_ report: Report) -> String { value(report).text + "\n" }

  static func value(_ report: Report) -> JSONValue {
    let (plan, estimate) = (report.plan, report.estimate)
    return [
      "schema": 1, "name": .string(plan.name), "currency": .string(plan.currency.rawValue),
      "parts": .array(estimate.purchase.lines.map { part($0, report) }),
      "hardware": hardware(estimate.purchase),
      "gpus": gpus(estimate.gpus),
      "power": power(estimate.power, report.workingRange),
      "heat": [
        "btu_per_hour": .fixed(estimate.heat.flow.value, decimals: 1),
        "room_rise_c": .fixed(estimate.heat.rise?.value, decimals: 1),
      ],
      "usage": usage(plan.usage, load: estimate.power.load),
      "energy": energy(estimate.energy, plan.power),
      "rental": estimate.rental.map { rental($0, plan.rental) } ?? noRental,
      "savings": savings(report),
      "all_in": allIn(report),
      "equal_work": equalWork(estimate),
      "break_even_days": breakEven(estimate),
      "verdict": .text(report.conclusion?.rawValue), "to_start": .money(report.toStart),
      "best_alternative": bestAlternative(report.ways), "cheaper_rent": report.cheaperRent.map(cheaperRent) ?? .null,
      "ways": ways(report.ways),
      "letting": report.letting.map { letting($0, report) } ?? .null,
      "findings": .array(report.findings.map { finding($0, report) }),
      "models": .array(report.models(ModelQuery(of: plan)).map { model($0, plan.currency) }),
    ]
  }

  private static func breakEven(_ estimate: Estimate) -> JSONValue {
    [
      "article": days(estimate.articleBreakEven), "all_in": days(estimate.allInBreakEven),
      "equal_work": days(estimate.equalWorkBreakEven),
    ]
  }

  private static func savings(_ report: Report) -> JSONValue {
    let savings = report.estimate.savings
    return [
      "amount": .money(savings?.amount), "percent": percent(savings),
      "started_amount": .money(savings.map { $0.amount - report.toStart }),
    ]
  }

  static func percent(_ saving: Saving?) -> JSONValue { .fixed(saving?.percent, decimals: 1) }

  static func days(_ breakEven: BreakEven) -> JSONValue { .fixed(breakEven.days?.value, decimals: 2) }
}

extension ExportFormat {
  /// A stable document for programs.
  public static let json = ExportFormat(
    "json", title: "JSON", fileExtension: "json", plan: { $0.inEnglish(JSONFormat.render) },
    comparison: { $0.inEnglish(ComparisonJSON.render) })
}
