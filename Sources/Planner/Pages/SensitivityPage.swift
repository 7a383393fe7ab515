import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let sensitivity = PageID(name: "sensitivity")
}

/// What matters most: how far each assumption moves the all-in result, the widest first; each is changed in place.
struct SensitivityPage: Page {
  static let id = PageID.sensitivity
  static let letter: Character = "W"
  static let name = "What matters most"
  static let sorts = ["effect"]

  var list = ListState()
  private var ranking: Ranking

  init(_ scene: Scene) { ranking = Ranking(scene.evaluation) }

  let bindings = LineBindings.setting

  /// What moves the result, the widest first.
  var ranked: [Sensitivity] { ranking.ranked }

  /// Whether that is so for the plan that is shown, and not for the one before it.
  func isRanked(in scene: Scene) -> Bool { ranking.isDone(for: scene.evaluation) }

  func lines(in scene: Scene) -> [Int] {
    ranked.map(\.subject).filter { list.filter.admits($0.label) }.compactMap(Sensitivity.Subject.all.firstIndex)
  }

  func total(in scene: Scene) -> Int { ranked.count }

  func focusedLine(in scene: Scene) -> LineID? {
    guard list.lines.contains(list.cursor) else { return nil }
    return Sensitivity.Subject.all[list.cursor].setting.map { .setting($0) } ?? .figure(.rig)
  }

  func details(in scene: Scene) -> [String] {
    [
      tr("left the end at which buying pays less for this plan, right the one at which it pays more"),
      tr("left: buying pays less, right: more"), tr("pays less … more"),
    ]
  }

  func outlook(in scene: Scene) -> String { scene.outlook(ofLine: focusedLine(in: scene)) }

  mutating func reopen(in scene: Scene) {
    if !isRanked(in: scene) { ranking = Ranking(scene.evaluation) }
  }

  func work(in scene: Scene) -> Work? { isRanked(in: scene) ? nil : .ranking }

  mutating func goOn(with work: Work, in scene: Scene) { ranking.goOn(with: scene.evaluation) }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }
}
