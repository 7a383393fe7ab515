import RigModel
import RigReport
import TerminalUI

/// How long, how hard, against which offer, and on which terms.
struct RentalPane: Pane {
  let id = PaneID.rental
  let letter: Character = "R"
  let name = "Rental"
  let bindings = LineBindings.setting

  /// The order for a pane that shows only a few lines: what is changed most comes first.
  private static let short: [SettingID] =
    [.days, .hoursPerDay, .offer, .basis, .electricity]
    + SettingID.rentalPane.filter { ![.days, .hoursPerDay, .offer, .basis, .electricity].contains($0) }

  func rows(in scene: Scene) -> [Row] {
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= 9
    return (isTall ? SettingID.rentalPane : RentalPane.short).map { .line(.setting($0)) }
  }

  func figure(in scene: Scene) -> String { "\(Numbers.short(scene.plan.usage.days.value, decimals: 2)) d" }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard case .setting(let id) = row.line else { return }
    let setting = id.setting
    canvas.put(setting.label, x: rect.x + 1, y: rect.y, maxColumns: 12)
    let x = rect.x + 14
    let value = scene.typed(.setting(id)).map { $0 + "_" } ?? setting.value(scene)
    let isStepped = id == .days || id == .hoursPerDay || id == .load || id == .resale
    if isStepped, value.count <= 5 {
      let padded = value.hasSuffix("%") ? value + " " : value + "  "
      let room = String(repeating: " ", count: max(0, 5 - padded.count)) + padded
      canvas.putStepper(String(room.prefix(5)), x: x, y: rect.y, columns: 7, canAct: true)
    } else {
      canvas.put(value, x: x, y: rect.y, maxColumns: rect.maxX - x, ellipsis: true)
    }
  }
}

extension SettingID {
  /// What explains the setting.
  func topic(in scene: Scene) -> Topic? {
    switch self {
    case .days: .figure(.days)
    case .hoursPerDay: .figure(.hoursPerDay)
    case .offer, .pricing: scene.estimate.rental.map { .offer($0.offer.id) }
    case .rate: .figure(.rate)
    case .basis: .figure(.basis)
    case .workload, .work: .figure(.workload)
    case .load: .figure(.load)
    case .electricity, .country: .figure(.tariff)
    case .resale: .figure(.resale)
    case .storage: .figure(.storage)
    case .vat: .figure(.vat)
    case .leftOn: .figure(.energy)
    case .assumed(let id): .assumption(id)
    case .currency: nil
    }
  }
}
