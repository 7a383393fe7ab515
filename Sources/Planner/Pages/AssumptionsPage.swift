import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let assumptions = PageID(name: "assumptions")
}

/// Everything that is assumed, with what it may plausibly be and where it comes from; each is changed in place.
struct AssumptionsPage: Page {
  static let id = PageID.assumptions
  static let letter: Character = "A"
  static let name = "Assumptions"
  static let sorts = ["group", "name"]

  /// Assumptions that belong together.
  struct Group: Sendable {
    let name: String
    let settings: [SettingID]
  }

  /// All of them, in the order in which they are listed.
  static let groups = [
    Group(name: "Use", settings: [.days, .hoursPerDay, .workload, .work, .load, .leftOn]),
    Group(
      name: "Buying",
      settings: [.shipping, .imported, .duty, .importVAT, .marketplaceFee, .deadOnArrival, .deliveryDays].map(
        SettingID.assumed)),
    Group(
      name: "Power",
      settings: [
        .country, .electricity, .assumed(.offPeakTariff), .assumed(.offPeakShare), .assumed(.heating),
        .assumed(.heatingPrice),
      ]),
    Group(name: "Rent", settings: [.offer, .pricing, .rate, .vat, .basis, .storage]),
    Group(name: "Sale", settings: [.resale, .assumed(.resaleFee)]),
    Group(name: "Room", settings: [.conductance, .volume, .airChanges].map(SettingID.assumed)),
    Group(name: "Money", settings: [.currency]),
  ]
  static let settings = groups.flatMap(\.settings)

  var list = ListState(cursor: 0)

  init(_ scene: Scene) {}

  let bindings = LineBindings.setting

  func lines(in scene: Scene) -> [Int] {
    let all = AssumptionsPage.settings
    let found = all.indices.filter { list.filter.admits("\(all[$0].setting.label) \(AssumptionsPage.group(of: $0))") }
    guard list.sort == 1 else { return found }
    return found.sorted { (all[$0].setting.label.lowercased(), $0) < (all[$1].setting.label.lowercased(), $1) }
  }

  func total(in scene: Scene) -> Int { AssumptionsPage.settings.count }

  func focusedLine(in scene: Scene) -> LineID? {
    AssumptionsPage.settings.indices.contains(list.cursor) ? .setting(AssumptionsPage.settings[list.cursor]) : nil
  }

  func details(in scene: Scene) -> [String] {
    let set = AssumptionsPage.settings.count { $0.assumption?.assumption.setting(scene.plan) != nil }
    return ["\(set) set, the others by default; W what matters most", "\(set) set"]
  }

  func outlook(in scene: Scene) -> String { scene.outlook(ofLine: focusedLine(in: scene)) }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }

  /// The name of the group that a line is in.
  static func group(of line: Int) -> String {
    groups.first { $0.settings.contains(settings[line]) }?.name ?? ""
  }
}

extension SettingID {
  /// The assumption that a setting is, with its ends and its source.
  var assumption: AssumptionID? {
    switch self {
    case .days: .days
    case .hoursPerDay: .hoursPerDay
    case .load: .load
    case .rate: .rate
    case .electricity: .tariff
    case .resale: .resale
    case .storage: .storage
    case .vat: .vat
    case .assumed(let id): id
    case .offer, .basis, .workload, .pricing, .work, .leftOn, .country, .currency: nil
    }
  }
}

extension AssumptionID {
  /// The setting that changes it; `nil` for the prices of the parts.
  var setting: SettingID? {
    self == .prices ? nil : AssumptionsPage.settings.first { $0.assumption == self }
  }
}
