import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let matters = PageID(name: "matters")
}

/// What matters most: how far each assumption moves the all-in result, the widest first; each is changed in place.
struct MattersPage: Page {
  static let id = PageID.matters
  static let letter: Character = "W"
  static let name = "What matters most"
  static let sorts = ["effect"]

  var list = ListState(cursor: 0)

  init(_ scene: Scene) {}

  let bindings = LineBindings.setting

  func lines(in scene: Scene) -> [Int] {
    scene.evaluation.sensitivities.map(\.subject).filter { list.filter.admits($0.label) }
      .compactMap(Sensitivity.Subject.all.firstIndex)
  }

  func total(in scene: Scene) -> Int { scene.evaluation.sensitivities.count }

  func focusedLine(in scene: Scene) -> LineID? {
    guard list.lines.contains(list.cursor) else { return nil }
    return Sensitivity.Subject.all[list.cursor].setting.map { .setting($0) } ?? .figure(.rig)
  }

  func details(in scene: Scene) -> [String] {
    ["each assumption from its worse to its better end", "worse to better end"]
  }

  func outlook(in scene: Scene) -> String { scene.outlook(ofLine: focusedLine(in: scene)) }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }
}
