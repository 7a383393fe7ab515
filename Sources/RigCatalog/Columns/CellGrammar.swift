import RigModel

/// The small grammars of cells.
enum CellGrammar {
  /// An id: small letters, digits, `.`, `_` and `-`, the first a letter or a digit; at most 80 characters.
  static func id(_ cell: CellText) -> String? { isID(cell.slice) ? cell.text : nil }

  /// Whether a cell is one.
  static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isLetterOrDigit(first), bytes.count <= 80 else { return false }
    return bytes.allSatisfy { byte in
      isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 || byte &- 97 < 26 }

  /// Three capitals.
  static func currency(_ cell: CellText) -> CurrencyCode? {
    isCapitals(cell.slice, 3) ? CurrencyCode(rawValue: cell.text) : nil
  }

  /// Two capitals.
  static func country(_ cell: CellText) -> String? { isCapitals(cell.slice, 2) ? cell.text : nil }

  private static func isCapitals(_ bytes: ArraySlice<UInt8>, _ count: Int) -> Bool {
    bytes.count == count && bytes.allSatisfy { $0 &- 65 < 26 }
  }

  static var expectedPlugs: String {
    "plugs such as eps8:1 pcie8:2, or none; the kinds are \(PlugKind.allCases.map(\.word).joined(separator: ", "))"
  }

  /// `kind:count` between blanks, of kinds that the checks know, or `none`.
  static func plugs(_ cell: CellText) -> String? { isPlugs(cell) ? cell.text : nil }

  /// Whether a cell holds plugs.
  static func isPlugs(_ cell: CellText) -> Bool {
    cell.equals("none") || cell.slice.split(separator: UInt8(ascii: " ")).allSatisfy(isPlug)
  }

  private static func isPlug(_ word: ArraySlice<UInt8>) -> Bool {
    guard let colon = word.firstIndex(of: UInt8(ascii: ":")), PlugKind(word: word[..<colon]) != nil,
      case .number(let count) = DecimalText.read(word[(colon + 1)...])
    else { return false }
    return count.rounded() == count && (1...64).contains(count)
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
      let price = DecimalText.number(fields[1]), Limits.price.contains(price)
    else { return nil }
    return Lot(quantity: quantity, price: Money(rounding: price))
  }

  /// Writes lots.
  static func write(_ lots: [Lot]) -> String {
    lots.map { "\($0.quantity):\(DecimalText.shortest($0.price.units))" }.joined(separator: " ")
  }
}
