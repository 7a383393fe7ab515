import RigModel

/// What a typed number goes to.
enum EditTarget: Hashable, Sendable {
  case quantity(PartID)
  case price(PartID)
  case limit(PartID)
  case setting(Setting)
  case chartDay
}

/// A number being typed; the totals follow each digit.
struct NumberEdit: Hashable, Sendable {
  let target: EditTarget
  /// What was typed so far, with a point as decimal mark.
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

  /// The text with one more character; `nil` when that would not be a number.
  func appending(_ character: Character) -> String? {
    let mark = character == "," ? "." : character
    guard text.count < 12 else { return nil }
    if mark == "." {
      return NumberEdit.decimals(target) == 0 || text.contains(".") ? nil : (text.isEmpty ? "0" : text) + "."
    }
    guard mark.isASCII, mark.isNumber else { return nil }
    if let point = text.firstIndex(of: "."),
      text.distance(from: point, to: text.endIndex) > NumberEdit.decimals(target)
    {
      return nil
    }
    return (text == "0" ? "" : text) + String(mark)
  }
}
