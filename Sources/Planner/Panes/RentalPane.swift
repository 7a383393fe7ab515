import RigModel
import RigReport
import TerminalUI

/// How long, how hard, against which offer, and on which terms.
struct RentalPane: Pane {
  let id = PaneID.rental
  let letter: Character = "R"
  let name = "Rental"
  let bindings = LineBindings.setting

  /// Those of all settings that it lists, in the order of a tall pane; page A lists the others too.
  static let settings: [Setting] = [
    .days, .hoursPerDay, .offer, .rate, .basis, .workload, .load, .tariff, .resale, .pricing, .work, .leftOn, .country,
    .storage, .vat, .currency,
  ]
  /// What is changed most, which comes first where only a few lines are seen.
  private static let changedMost: [Setting] = [.days, .hoursPerDay, .offer, .basis, .tariff]
  private static let short = changedMost + settings.filter { !changedMost.contains($0) }

  func rows(in scene: Scene) -> [Row] {
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= 9
    return (isTall ? RentalPane.settings : RentalPane.short).map { .line(.setting($0)) }
  }

  func figure(in scene: Scene) -> String { "\(Numbers.short(scene.plan.usage.days.value, decimals: 2)) d" }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard case .setting(let setting) = row.line else { return }
    canvas.put(setting.shortLabel, x: rect.x + 1, y: rect.y, maxColumns: 12)
    let x = rect.x + 14
    let value = scene.typed(.setting(setting)).map { $0 + "_" } ?? scene.value(of: setting)
    let isStepped = setting == .days || setting == .hoursPerDay || setting == .load || setting == .resale
    if isStepped, value.count <= 5 {
      let padded = value.hasSuffix("%") ? value + " " : value + "  "
      let room = String(repeating: " ", count: max(0, 5 - padded.count)) + padded
      canvas.putStepper(String(room.prefix(5)), x: x, y: rect.y, columns: 7, canAct: true)
    } else {
      canvas.put(value, x: x, y: rect.y, maxColumns: rect.maxX - x, ellipsis: true)
    }
  }
}

extension Setting {
  /// What explains the setting.
  func topic(in scene: Scene) -> Topic? {
    self == .offer || self == .pricing ? scene.estimate.rental.map { .offer($0.offer.id) } : topic
  }
}
