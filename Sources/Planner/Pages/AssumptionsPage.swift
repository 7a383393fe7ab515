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

  /// All of them, in the order in which they are listed.
  static let settings = Setting.listed

  var list = ListState(cursor: 0)

  init(_ scene: Scene) {}

  let bindings = LineBindings.setting

  func lines(in scene: Scene) -> [Int] {
    let all = AssumptionsPage.settings
    let found = all.indices.filter { list.filter.admits("\(all[$0].shortLabel) \(all[$0].group.label)") }
    guard list.sort == 1 else { return found }
    return found.sorted { (all[$0].shortLabel.lowercased(), $0) < (all[$1].shortLabel.lowercased(), $1) }
  }

  func total(in scene: Scene) -> Int { AssumptionsPage.settings.count }

  func focusedLine(in scene: Scene) -> LineID? {
    AssumptionsPage.settings.indices.contains(list.cursor) ? .setting(AssumptionsPage.settings[list.cursor]) : nil
  }

  func details(in scene: Scene) -> [String] {
    let set = AssumptionsPage.settings.count { $0.number?.typed(in: scene.plan) != nil }
    return [tr("\(set) set, the others by default; W what matters most"), tr("\(set) set")]
  }

  func outlook(in scene: Scene) -> String { scene.outlook(ofLine: focusedLine(in: scene)) }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }
}
