import RigModel

/// Two to four plans side by side, in the currency of the first.
public struct PlanComparison: Sendable {
  /// How many plans can be compared.
  public static let counts = 2...4

  /// The plans' reports, all in one currency.
  public let reports: [Report]
  /// What is compared, group by group.
  public private(set) var rows: [ComparisonRow]
  /// Whether the rows that agree were left out.
  public private(set) var isReduced = false
  /// How plans of another currency were converted, in words.
  public let conversions: [String]

  /// Compares the plans of reports of one catalog.
  public init(_ reports: [Report]) throws(ComparisonError) {
    guard PlanComparison.counts.contains(reports.count) else { throw .count(reports.count) }
    var converted = [Report]()
    for report in reports { converted.append(try report.converted(like: reports[0])) }
    self.reports = converted
    rows = RowMaker(reports: converted).rows
    conversions = zip(reports, converted).compactMap { $0.conversion(to: $1) }
  }

  /// The same comparison, with all of its texts made anew.
  init(retelling other: PlanComparison) {
    reports = other.reports.map(\.untold)
    (isReduced, conversions) = (other.isReduced, other.conversions)
    let all = RowMaker(reports: reports).rows
    rows = isReduced ? all.filter(\.differs) : all
  }

  /// The plans' names; one that stands there twice is numbered: `budget (2)`.
  public var names: [String] {
    reports.indices.map { place in
      let name = reports[place].plan.name.visible
      let earlier = reports[..<place].count { $0.plan.name.visible == name }
      return earlier == 0 ? name : "\(name) (\(earlier + 1))"
    }
  }

  /// The currency of all amounts.
  public var currency: CurrencyCode { reports[0].plan.currency }

  /// The rows of a group.
  public func rows(_ group: ComparisonGroup) -> [ComparisonRow] { rows.filter { $0.group == group } }

  /// The same comparison with only the rows in which the plans differ.
  public var differences: PlanComparison {
    var reduced = self
    reduced.rows = rows.filter(\.differs)
    reduced.isReduced = true
    return reduced
  }
}

/// Why plans cannot be compared.
public enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// So many plans are too few or too many.
  case count(Int)
  /// The catalog has no rate from a plan's currency to that of the first plan.
  case noRate(plan: String, CurrencyCode, target: CurrencyCode)
  /// An amount of a plan leaves its range in the currency of the first plan.
  case range(plan: String, CurrencyCode, target: CurrencyCode)

  /// The error in words.
  public var description: String {
    switch self {
    case .count(let count):
      "found \(Words.count(Double(count), "plan")), expected \(PlanComparison.counts.lowerBound) to "
        + "\(PlanComparison.counts.upperBound) to compare"
    case .noRate(let plan, let source, let target):
      "plan \"\(plan.visible)\": no exchange rate from \(source) to \(target), the currency of the first plan"
    case .range(let plan, let source, let target):
      "plan \"\(plan.visible)\": an amount leaves its range when \(source) become \(target), "
        + "the currency of the first plan"
    }
  }
}
