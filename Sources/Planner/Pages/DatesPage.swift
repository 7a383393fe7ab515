import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let dates = PageID(name: "dates")
}

/// Every price that the plan counts with, its date and its source, the oldest first.
struct DatesPage: Page {
  static let id = PageID.dates
  static let letter: Character = "D"
  static let name = "Dates and sources"
  static let sorts = ["date", "name"]
  /// Keys that act on a price.
  private static let keysOfPrices: Set<Key> = [.enter, .letter("e"), .letter("i"), .letter("o"), .letter("r")]

  var list = ListState(cursor: 0)

  /// Begins at the oldest price.
  init(_ scene: Scene) { list.go(to: lines(in: scene).first ?? 0) }

  let bindings = (LineBindings.part + LineBindings.setting).filter { !keysOfPrices.isDisjoint(with: $0.keys) }

  func lines(in scene: Scene) -> [Int] {
    let found = scene.datedPrices.filter { list.filter.admits("\($0.name) \($0.source)") }
    let byName = found.sorted { ($0.name.lowercased(), $0.number) < ($1.name.lowercased(), $1.number) }
    guard list.sort == 0 else { return byName.map(\.number) }
    let (dated, others) = (byName.filter { $0.date != nil }, byName.filter { $0.date == nil })
    let places = dated.enumerated().sorted { ($0.element.age, $0.offset) < ($1.element.age, $1.offset) }
    return (places.map(\.element) + others).map(\.number)
  }

  func total(in scene: Scene) -> Int { scene.datedPrices.count }

  func focusedLine(in scene: Scene) -> LineID? { scene.datedPrices.first { $0.number == list.cursor }?.line }

  func details(in scene: Scene) -> [String] {
    let all = scene.datedPrices
    let old = all.count { $0.date?.isOld(on: scene.model.surroundings.today) == true }
    return [tr("\(old) of \(all.count) older than 180 days"), tr("\(old) old")]
  }

  func outlook(in scene: Scene) -> String {
    switch focusedLine(in: scene) {
    case .rigPart: tr("e types a price of your own; i tells where this one comes from")
    case .setting: tr("Enter changes it; i tells where it comes from")
    default: ""
    }
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }
}
