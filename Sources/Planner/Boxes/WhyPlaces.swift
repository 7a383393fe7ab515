import RigModel
import RigReport
import TerminalUI

extension ExplanationLine.Role {
  var role: Role {
    switch self {
    case .formula: .accent
    case .term, .blank: .normal
    case .detail, .source: .muted
    case .leftOut, .nearby: .estimate
    }
  }
}

extension Topic {
  /// The line on the screen that a topic stands on.
  func place(in catalog: Catalog) -> (PaneID, LineID)? {
    switch self {
    case .part(let id): catalog.index(of: id).map { (.parts, .rigPart($0)) }
    case .offer: (.rental, .setting(.offer))
    case .setting(let setting): setting.figure.flatMap { $0.place }
    case .figure(let figure): figure.place
    }
  }
}

extension Figure {
  var place: (PaneID, LineID)? {
    switch self {
    case .rig, .rent, .saves, .electricity, .allIn, .equalWork, .ownership, .proRata, .whole, .cheapestRent,
      .equalWorkRent, .allInBreakEven, .power, .wall, .heat, .between, .letting, .wayOwn,
      .wayRented, .wayMonthly, .wayNotebook, .wayHosted, .unitElectricity, .unitAllIn, .unitBest:
      (.totals, .figure(self))
    case .breakEven, .equalWorkBreakEven: (.breakEven, .chartDay)
    case .days: (.rental, .setting(.days))
    case .hoursPerDay, .hours: (.rental, .setting(.hoursPerDay))
    case .load, .working: (.rental, .setting(.load))
    case .tariff, .energy, .carbon: (.rental, .setting(.tariff))
    case .resale: (.rental, .setting(.resale))
    case .storage: (.rental, .setting(.storage))
    case .basis, .share: (.rental, .setting(.basis))
    case .workload, .speed: (.rental, .setting(.workload))
    case .rate: (.rental, .setting(.rate))
    case .vat: (.rental, .setting(.vat))
    case .verdict: (.totals, .figure(.saves))
    case .idle, .room: (.totals, .figure(.heat))
    case .resting: (.rental, .setting(.between))
    case .vram: nil
    }
  }
}
