import RigModel

/// The small grammars of cells.
enum CellGrammar {
  /// An id: small letters, digits and `.`, `_`, `-` after the first character; at most 80 characters.
  static func id(_ text: String) -> String? {
    guard let first = text.utf8.first, isIDCharacter(first), first != UInt8(ascii: "-"), text.utf8.count <= 80,
      text.utf8.allSatisfy({ isIDCharacter($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") })
    else { return nil }
    return text
  }

  private static func isIDCharacter(_ byte: UInt8) -> Bool {
    byte &- 48 < 10 || byte &- 97 < 26 || byte == UInt8(ascii: "-")
  }

  /// Three capitals.
  static func currency(_ text: String) -> CurrencyCode? {
    capitals(text, 3).map(CurrencyCode.init(rawValue:))
  }

  /// Two capitals.
  static func country(_ text: String) -> String? { capitals(text, 2) }

  private static func capitals(_ text: String, _ count: Int) -> String? {
    text.utf8.count == count && text.utf8.allSatisfy { $0 &- 65 < 26 } ? text : nil
  }

  /// `name:count` between blanks, or `none`.
  static func plugs(_ text: String) -> String? {
    text == "none" || text.split(separator: " ").allSatisfy(isPlug) ? text : nil
  }

  private static func isPlug(_ word: Substring) -> Bool {
    let fields = word.split(separator: ":", omittingEmptySubsequences: false)
    return fields.count == 2 && id(String(fields[0])) != nil && Int(fields[1]).map((1...64).contains) ?? false
  }
}

/// Lots as catalog and plans write them: `3:410 2:330`, units and what they cost together.
enum LotText {
  static let expected = "lots such as 3:410 2:330, units and their price"

  /// Reads lots; `nil` when one is malformed or out of range.
  static func read(_ text: String) -> [Lot]? {
    let words = text.split(separator: " ")
    let lots = words.compactMap(lot)
    return lots.count == words.count ? lots : nil
  }

  private static func lot(_ word: Substring) -> Lot? {
    let fields = word.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 2, let quantity = Int(fields[0]), 1...Limits.quantity.upperBound ~= quantity,
      case .number(let price) = DecimalText.read(Array(fields[1].utf8)[...]), Limits.price.contains(price)
    else { return nil }
    return Lot(quantity: quantity, price: Money(rounding: price))
  }

  /// Writes lots.
  static func write(_ lots: [Lot]) -> String {
    lots.map { "\($0.quantity):\(DecimalText.shortest($0.price.units))" }.joined(separator: " ")
  }
}
