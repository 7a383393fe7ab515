import RigModel

/// Numbers as tools print them: `139.62 W`, `[139,62]`, `16x`, `34342961152`, and words for none.
struct Amount {
  /// The number.
  let number: Double
  /// What stands behind it.
  private let rest: Bytes

  /// Reads the number that a text begins with; `nil` for `N/A`, `[Not Supported]`, `ERR!` and the like.
  init?(_ text: Bytes) {
    var start = text.startIndex
    while start < text.endIndex, Amount.mayStandBefore(text[start]) { start += 1 }
    guard let (number, end) = Amount.plain(text, from: start) ?? Amount.written(text, from: start) else { return nil }
    (self.number, rest) = (number, text[end...])
  }

  /// A number of few digits with at most a point, as most are.
  private static func plain(_ text: Bytes, from start: Int) -> (Double, Int)? {
    var (place, whole, decimals, hasPoint) = (start, 0, 0, false)
    while place < text.endIndex, place - start < 15 {
      let byte = text[place]
      if byte.isDigit {
        whole = whole * 10 + Int(byte - 48)
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint, place > start {
        hasPoint = true
      } else {
        break
      }
      place += 1
    }
    guard place > start, !hasPoint || decimals > 0, place == text.endIndex || !mayStandInside(text[place]) else {
      return nil
    }
    guard place == text.endIndex || !text[place].isDigit else { return nil }
    return (Double(whole) / powers[decimals], place)
  }

  /// A number in any other form.
  private static func written(_ text: Bytes, from start: Int) -> (Double, Int)? {
    var end = start
    while end < text.endIndex, text[end].isDigit || mayStandInside(text[end]) { end += 1 }
    let behind = end
    while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return read(text[start..<end]).map { ($0, behind) }
  }

  /// What stands behind it, in small letters.
  var unit: String {
    let letters = rest.compactMap { byte in
      byte == UInt8(ascii: "%") || byte == UInt8(ascii: "/") ? byte : byte.isDigit ? nil : byte.keyLetter
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The first letter of what stands behind it; `nil` for none.
  private var unitLetter: UInt8? { rest.lazy.compactMap { $0.isDigit ? nil : $0.keyLetter }.first }

  /// Blanks, brackets, quotes and signs for *about*.
  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case 32, UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "~"), 0x80...: true
    default: false
    }
  }

  private static func mayStandInside(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
  }

  /// A number with a point, or with a comma that stands for one; a comma behind a point, or one of several, parts
  /// thousands.
  private static func read(_ digits: Bytes) -> Double? {
    guard let first = digits.first else { return nil }
    let commas = digits.count { $0 == UInt8(ascii: ",") }
    let isDecimal = commas == 1 && !digits.contains(UInt8(ascii: "."))
    var (whole, decimals, hasPoint, count) = (0, 0, false, 0)
    for byte in first == UInt8(ascii: "-") ? digits.dropFirst() : digits {
      switch byte {
      case UInt8(ascii: ",") where !isDecimal: continue
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if hasPoint { return nil }
        hasPoint = true
      case UInt8(ascii: "-"): return nil
      default:
        (whole, count) = (whole * 10 + Int(byte - 48), count + 1)
        if hasPoint { decimals += 1 }
        // What has more digits than a Double tells apart is no figure of a card.
        if count > 15 { return long(digits) }
      }
    }
    guard count > 0 else { return nil }
    let value = Double(whole) / powers[decimals]
    return first == UInt8(ascii: "-") ? -value : value
  }

  /// A number of many digits.
  private static func long(_ digits: Bytes) -> Double? {
    guard let number = Double(digits.filter { $0 != UInt8(ascii: ",") }[...].text), number.isFinite else { return nil }
    return number
  }

  private static let powers: [Double] = (0...16).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
}

extension Amount {
  /// Watts; without a unit, watts.
  static func watts(_ text: Bytes) -> Watts? {
    guard let amount = Amount(text), (0...100_000).contains(amount.number) else { return nil }
    switch amount.unitLetter {
    case UInt8(ascii: "m"): return Watts(amount.number / 1000)
    case UInt8(ascii: "k"): return amount.number <= 100 ? Watts(amount.number * 1000) : nil
    default: return Watts(amount.number)
    }
  }

  /// Memory; without a unit, that of the letter.
  static func memory(_ text: Bytes, unit: UInt8 = UInt8(ascii: "m")) -> Gibibytes? {
    guard let amount = Amount(text), amount.number >= 0 else { return nil }
    let scale: Double? =
      switch amount.unitLetter ?? unit {
      case UInt8(ascii: "b"): 0x1p-30
      case UInt8(ascii: "k"): 0x1p-20
      case UInt8(ascii: "m"): 0x1p-10
      case UInt8(ascii: "g"): 1
      case UInt8(ascii: "t"): 0x1p10
      default: nil
      }
    guard let scale, amount.number * scale <= 1_000_000 else { return nil }
    return Gibibytes(amount.number * scale)
  }

  /// A plain number.
  static func number(_ text: Bytes) -> Double? { Amount(text)?.number }

  /// A whole number that counts something.
  static func count(_ text: Bytes) -> Int? {
    guard let number = Amount(text)?.number, (0...1_000_000_000).contains(number) else { return nil }
    return Int(number)
  }

  /// The number behind a letter: `P8`, `Gen3`, `x16`.
  static func ordinal(_ text: Bytes) -> Int? { count(text.drop { !$0.isDigit }) }
}
