import RigModel
import TerminalUI

/// What a typed number goes to.
enum EditTarget: Hashable, Sendable {
  case quantity(PartID)
  case price(PartID)
  case limit(PartID)
  case setting(Setting)
  case chartDay
}

/// A number being typed; the totals follow each digit, as long as it can be.
struct NumberEdit: Hashable, Sendable {
  let target: EditTarget
  /// What was typed so far.
  var text: String
  /// The plan to return to.
  let original: Plan
  /// The chart's day to return to.
  let originalDay: Double?

  /// Digits allowed after the decimal mark.
  static func decimals(_ target: EditTarget) -> Int {
    switch target {
    case .quantity, .limit: 0
    case .price, .chartDay: 2
    case .setting(let setting): setting.number?.decimals ?? 0
    }
  }

  /// Adds a digit or a decimal mark, whether or not a number comes of it.
  mutating func append(_ character: Character) {
    guard text.count < 24, Key.digits.contains(.character(character)) else { return }
    let isMark = character == "." || character == ","
    text = (isMark ? text.isEmpty ? "0" : text : text == "0" ? "" : text) + String(character)
  }
}
