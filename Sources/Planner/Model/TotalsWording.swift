import RigModel
import RigReport
import TerminalUI

/// A sum as a line of the totals shows it.
struct SumLine: Sendable {
  let text: String
  /// What stands beside it: percent or kWh.
  var note = ""
  var role = Role.normal
  /// How much it moved in the last change.
  var change: Money?
}

extension Figure {
  /// What it means when it rises or falls.
  func role(of change: Money) -> Role {
    switch self {
    case .saves, .allIn, .equalWork: change > .zero ? .good : .bad
    case .rent: .normal
    default: change > .zero ? .bad : .good
    }
  }
}

extension Figure {
  /// Whether it is what the goal's work costs in a way.
  var isWay: Bool { Way.allCases.contains { Figure($0) == self } }
}

extension Scene {
  /// The amount behind a figure.
  func amount(_ figure: Figure) -> Money? { amount(figure, of: estimate) }

  private func amount(_ figure: Figure, of estimate: Estimate) -> Money? {
    switch figure {
    case .rig: estimate.purchase.cost
    case .rent: estimate.savings?.rental
    case .saves: estimate.savings?.amount
    case .electricity: estimate.energy.cost
    case .allIn: estimate.allIn?.amount
    case .equalWork: estimate.equalWork?.amount
    case .ownership: estimate.ownershipCost
    case .proRata: estimate.rental?.cost(.proRata)
    case .whole: estimate.rental?.cost(.whole)
    case .cheapestRent: estimate.rental?.cost(.cheapest)
    case .equalWorkRent: estimate.rental?.cost(.equalWork)
    case _ where figure.isWay: report.shown(figure).value.map { Money(rounding: $0) }
    default: nil
    }
  }

  /// A sum with its mark, its percentage and how much it moved.
  func sum(_ figure: Figure) -> SumLine {
    guard let amount = amount(figure) else {
      let isMeant = figure == .electricity || estimate.rental != nil && estimate.gpus.cards > 0
      return SumLine(text: isMeant ? "?" : "—", role: .muted)
    }
    let mark = report.shown(figure).mark
    return SumLine(
      text: mark.sign + numbers.column(amount), note: note(figure), role: role(figure, amount, mark),
      change: moved { self.amount(figure, of: $0) })
  }

  private func role(_ figure: Figure, _ amount: Money, _ mark: Mark) -> Role {
    if [.saves, .allIn, .equalWork].contains(figure) { return amount > .zero ? .good : .bad }
    return mark == .estimate ? .estimate : .normal
  }

  private func note(_ figure: Figure) -> String {
    switch figure {
    case .saves: percent(estimate.savings)
    case .allIn: percent(estimate.allIn)
    case .equalWork: percent(estimate.equalWork)
    case .electricity: "\(Numbers.grouped(estimate.energy.total.value)) kWh"
    default: ""
    }
  }

  private func percent(_ saving: Saving?) -> String {
    saving?.shownPercent.map { Numbers.percent($0, decimals: abs($0) < 100 ? 1 : 0) } ?? ""
  }

  /// `Rent 7 days`.
  var rentLabel: String {
    let days = plan.usage.days.value
    let number = Numbers.short(days, decimals: 1)
    return Language.spoken.isOne(days) ? tr("Rent \(number) day") : tr("Rent \(number) days")
  }

  /// What the electricity between the hours of work is for; of a rig that is off, what it would cost to leave it on.
  var betweenInWords: [String] {
    guard plan.usage.between == .off else { return [plan.usage.between.words] }
    let more = estimate.restCost(of: plan, .loaded).map { tr(", on ≈+\(numbers.money($0))") } ?? ""
    return [tr("switched off\(more)"), tr("off\(more)"), tr("off")]
  }

  /// What of it is earned, and what of that electricity takes.
  var lettingInWords: [String] {
    guard let letting = report.letting, let earned = letting.earned, let current = letting.electricity else {
      return [report.lettingUnknown ?? "", tr("unknown")]
    }
    let (all, less) = (numbers.money(earned), numbers.money(current))
    return [
      tr("of ≈\(all) earned, electricity ≈\(less)"), tr("of ≈\(all) earned"), tr("of ≈\(all)"), tr("let"),
    ]
  }

  /// Of how much a price is told.
  var lot: String { report.ways?.run.model.task.lot ?? "" }

  /// Who does it for the least.
  var bestWayInWords: [String] {
    guard let best = report.ways?.bestAlternative else { return [tr("none does it")] }
    return ["\(best.provider), \(best.way.shortWords)", best.provider]
  }

  /// `Wall ≈906 W working  ≈56 W idle`, and a shorter one.
  var wallInWords: [String] {
    let (working, idle) = (Numbers.watts(estimate.power.workingWall), Numbers.watts(estimate.power.idleWall))
    return [tr("Wall ≈\(working) working  ≈\(idle) idle"), tr("Wall ≈\(working), idle ≈\(idle)")]
  }

  /// `Heat ≈3 092 BTU/h  room ≈+36 °C`.
  var heatInWords: [String] {
    let rise = estimate.heat.rise.map { "≈+\(Numbers.grouped($0.value)) °C" } ?? "?"
    return [tr("Heat ≈\(Numbers.grouped(estimate.heat.flow.value)) BTU/h  room \(rise)")]
  }

  /// When buying pays by one of the sums, and how sure that is.
  func payday(_ figure: Figure) -> (label: String, day: BreakEven, mark: String) {
    switch figure {
    case .breakEven: (tr(" prices alone"), estimate.articleBreakEven, "")
    case .equalWorkBreakEven: (tr(" equal work"), estimate.equalWorkBreakEven, "≈")
    default: (tr("Pays, day"), estimate.allInBreakEven, "≈")
    }
  }
}
