import RigChecks
import RigModel

/// What every export and every explanation is made from.
public struct Report: Sendable {
  /// The plan.
  public let plan: Plan
  /// What follows from it.
  public let estimate: Estimate
  /// Where prices, offers and rates come from.
  public let catalog: Catalog
  /// The day on which figures are judged old, in days since 1 January 1970; nothing is old without it.
  public let today: Int?
  /// Things for sale that were taken in; read when a list names their pages.
  public var listings: @Sendable () -> [Listing] = { [] }
  let memo: Memo<Kept>

  /// What was made for this report already.
  struct Kept: Sendable {
    var rig: Rig?
    var findings: [Finding]?
    var fixes: [Int: Fix?] = [:]
    var toStart: Money?
    var conclusion: Conclusion??
    var verdict: VerdictSentence?
    /// The plan after the fixes that were done last: mostly all of them are those that make it start.
    var mended: (fixes: [Fix], plan: Plan)?
    var ways: Ways??
    var cheaperRent: CheaperRent??
    var chart: BreakEvenChart??
    var valuation: Valuation??
    var worths: [PartID: Money?] = [:]
  }

  /// Makes a report of a plan and the estimate that was computed from it.
  /// - Parameter findings: what the checks find, where that is known already.
  public init(
    plan: Plan, estimate: Estimate, catalog: Catalog, today: Int?, findings: [Finding]? = nil
  ) {
    (self.plan, self.estimate, self.catalog, self.today) = (plan, estimate, catalog, today)
    memo = Memo(Kept(findings: findings))
  }

  /// Makes a report of a plan, computing its estimate.
  public init(plan: Plan, catalog: Catalog, today: Int?) {
    self.init(plan: plan, estimate: Estimate(of: plan, in: catalog), catalog: catalog, today: today)
  }

  /// The parts of the plan, as every check looks at them.
  public var rig: Rig {
    memo.value(
      find: { $0.rig }, make: { Rig(plan, catalog, offer: estimate.rental?.offer, runs: estimate.runs) },
      keep: { $0.rig = $1 })
  }

  /// What the checks find, the worst first.
  public var findings: [Finding] {
    memo.value(find: { $0.findings }, make: { Check.findings(in: rig) }, keep: { $0.findings = $1 })
  }

  /// The chart of owning against renting with every line; `nil` when there is nothing to compare.
  var chart: BreakEvenChart? {
    memo.value(
      find: { $0.chart }, make: { BreakEvenChart(plan, estimate, .all(catalog), ways: wayLines) },
      keep: { $0.chart = $1 })
  }

  /// What it may take from the wall while it works; `nil` when the load is typed, or without a device.
  var workingRange: WorkingRange? { WorkingRange(of: plan, estimate.power, in: catalog) }

  /// Whether the rig would not work, or would be dangerous.
  public var hasErrors: Bool { errorCount > 0 }

  /// How many errors the checks find.
  public var errorCount: Int { findings.count { $0.severity == .error } }

  /// Writes amounts in the plan's currency.
  public var numbers: Numbers { Numbers(plan.currency) }

  /// A source's date, marked when it is old: `2026-05, old`.
  public func date(_ date: CivilDate) -> String { date.description + (date.isOld(on: today) ? tr(", old") : "") }

  /// The tariff of the plan's country.
  var tariff: Tariff? { catalog.tariff(plan.power.country) }

  /// The rates that stand between other currencies and the plan's, newest knowledge of the catalog.
  func rates(from currencies: [CurrencyCode]) -> [ExchangeRate] {
    let foreign = Set(currencies).subtracting([plan.currency])
    guard !foreign.isEmpty else { return [] }
    let needed = foreign.union([plan.currency]).subtracting([.euro])
    return needed.sorted().compactMap(catalog.rate)
  }
}
