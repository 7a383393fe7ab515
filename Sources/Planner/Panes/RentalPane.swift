import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let rental = PaneID("R")
}

/// How long, how hard, against which offer, and on which terms.
struct RentalPane: Pane {
  let id = PaneID.rental
  let spec = PaneSpec(
    name: "Rental", leastHeight: 7, column: .init(at80: 1, at120: 1, at200: 1), foldRank: 3, stretchRank: 3,
    bindings: LineBindings.setting)

  /// Those of all settings that it lists, in the order of a tall pane; page A lists the others too.
  static let settings: [Setting] = [
    .days, .hoursPerDay, .offer, .rate, .basis, .workload, .load, .tariff, .resale, .pricing, .work, .between, .country,
    .storage, .vat, .currency,
  ]
  /// What is changed most, which comes first where only a few lines are seen.
  private static let changedMost: [Setting] = [.days, .hoursPerDay, .offer, .basis, .tariff]
  private static let short = changedMost + settings.filter { !changedMost.contains($0) }

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { RentalPane.settings.count }

  func rows(in scene: Scene) -> PaneRows {
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= 9
    return PaneRows((isTall ? RentalPane.settings : RentalPane.short).map { .line(.setting($0)) })
  }

  func footer(in scene: Scene, columns: Int) -> String {
    [tr("O offers  A assumptions"), tr("O offers")].first { $0.count + 4 <= columns } ?? ""
  }

  func figure(in scene: Scene) -> String { tr("\(Numbers.short(scene.plan.usage.days.value, decimals: 2)) d") }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    guard case .setting(let setting) = row.line else { return }
    line.put(setting.shortLabel, x: 1, maxColumns: 12)
    let typed = scene.typing(.setting(setting))
    let value = typed ?? scene.value(of: setting)
    let style = typed == nil ? Style.normal : Style(scene.model.edit?.isRefused == true ? .bad : .focus)
    let isStepped = setting == .days || setting == .hoursPerDay || setting == .load || setting == .resale
    if isStepped, value.count <= 5 {
      let padded = value.hasSuffix("%") ? value + " " : value + "  "
      let room = String(repeating: " ", count: max(0, 5 - padded.count)) + padded
      line.putStepper(String(room.prefix(5)), x: 14, columns: 7, canAct: true, style: style)
    } else {
      line.put(value, x: 14, style: style, maxColumns: line.columns - 14, ellipsis: true)
    }
  }
}

extension Setting {
  /// What explains the setting.
  func topic(in scene: Scene) -> Topic? {
    self == .offer || self == .pricing ? scene.estimate.rental.map { .offer($0.offer.id) } : topic
  }
}
