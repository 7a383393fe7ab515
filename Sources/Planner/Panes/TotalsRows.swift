import RigModel
import RigReport

/// Which figures Totals has, and in what order: of those that have no row, the less wanted ones go to the end.
struct TotalsRows {
  private let scene: Scene
  private let rows: Int

  init(_ scene: Scene) {
    (self.scene, rows) = (scene, scene.layout.contentHeight(of: .totals, tab: .totals))
  }

  /// Rows of a pane with room; a rig that rests may have one more, which then scrolls.
  private static let tallRows = 17
  /// Rows with a goal, where the screen is high enough for a chart below them.
  private static let mostRows = 22
  /// Rows of the body that the chart keeps.
  private static let chartRows = 14

  /// As many rows as the pane asks for.
  static func wanted(_ estimate: Estimate, body: Int) -> Int {
    estimate.runs.goal == nil ? tallRows : min(mostRows, max(tallRows, body - chartRows))
  }

  /// The lines of a pane with room, in order; `nil` is a blank row.
  private static let tall: [Figure?] = [
    .rig, .rent, .saves, .electricity, .between, .letting, .allIn, .equalWork, .ownership, .proRata, .whole,
    .cheapestRent, .equalWorkRent, .allInBreakEven, .breakEven, .equalWorkBreakEven, .power, .wall, .heat,
  ]

  /// The same for a plan with a goal's model: what each way costs takes the place of the bases.
  private static let tallWays: [Figure?] =
    [
      .rig, .rent, .saves, .electricity, .between, .letting, .allIn, .equalWork, .unitAllIn, .unitElectricity,
      .unitBest,
    ]
    + Way.allCases.map { Figure($0) } + [.allInBreakEven, .breakEven, .equalWorkBreakEven, .power, .wall, .heat]

  /// The lines of a pane that shows only a few, the most wanted first.
  private static let short: [Figure] = [.rig, .rent, .saves, .allIn, .equalWork, .power, .heat]
  private static let shortWays: [Figure] = [.rig, .rent, .saves, .allIn, .unitAllIn, .power, .heat]

  /// What goes to the end first.
  private static let lessWanted: [Figure] = [.breakEven, .equalWorkBreakEven, .unitElectricity, .unitBest]

  /// The figures, top down.
  var figures: [Figure?] {
    let hasWays = scene.plan.goal.model != nil
    let tall = (hasWays ? TotalsRows.tallWays : TotalsRows.tall).filter { $0.map(isTold) ?? true }
    guard rows < TotalsRows.tallRows else { return fitted(tall) }
    let first = hasWays ? TotalsRows.shortWays : TotalsRows.short
    return first + tall.filter { $0 != nil && !first.contains($0 ?? .rig) }
  }

  /// Whether a figure has a row that need not be scrolled to.
  func isSeen(_ figure: Figure) -> Bool { figures.prefix(rows).contains(figure) }

  private func isTold(_ figure: Figure) -> Bool {
    switch figure {
    case .between: scene.plan.usage.hoursPerDay < Hours(24)
    case .letting: scene.report.letting != nil
    case .wayRented, .wayMonthly, .wayNotebook, .wayHosted: scene.report.shown(figure).value != nil
    default: true
    }
  }

  private func fitted(_ all: [Figure?]) -> [Figure?] {
    let last = TotalsRows.lessWanted.filter(all.contains).prefix(max(0, all.count - rows))
    return all.filter { figure in !last.contains { $0 == figure } } + last.map(Optional.init)
  }
}

extension Scene {
  /// What the price of a million tokens counts; where no line tells the best other way, that one beside it.
  var allInWords: [String] {
    let best = report.shown(.unitBest).text
    guard report.ways?.bestAlternative != nil, !TotalsRows(self).isSeen(.unitBest) else { return [tr("all in")] }
    let bare = best.hasSuffix(numbers.symbol) ? String(best.dropLast(numbers.symbol.count + 1)) : best
    return [
      tr("all in; best \(best), \(bestWayInWords.last ?? "")"), tr("best \(best)"), tr("best \(bare)"), tr("all in"),
    ]
  }
}
