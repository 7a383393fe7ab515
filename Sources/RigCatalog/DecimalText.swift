/// Decimal numbers as files hold them.
enum DecimalText {
  /// What a text turned out to be.
  enum Reading: Equatable {
    /// A finite number.
    case number(Double)
    /// A number beyond the range of `Double`.
    case infinite
    /// Not a number.
    case malformed
  }

  /// Reads `12`, `-0.5` or `1.5e-3`; words such as `nan` and `inf`, blanks and hexadecimal digits are malformed.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    var digits: UInt64 = 0
    var (count, fraction) = (0, 0)
    var (hasPoint, isSimple) = (false, true)
    var index = bytes.startIndex
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { index += 1 }
    scan: while index < bytes.endIndex {
      switch bytes[index] {
      case let byte where byte &- 48 < 10:
        isSimple = isSimple && count < 15
        if isSimple { digits = digits * 10 + UInt64(byte - 48) }
        (count, fraction) = (count + 1, hasPoint ? fraction + 1 : fraction)
      case UInt8(ascii: ".") where !hasPoint && count > 0: hasPoint = true
      default: break scan
      }
      index += 1
    }
    guard count > 0, !hasPoint || fraction > 0 else { return .malformed }
    guard index == bytes.endIndex, isSimple else { return readSlowly(bytes, from: index) }
    let number = Double(digits) / powers[fraction]
    return .number(isNegative ? -number : number)
  }

  /// Reads a finite number; `nil` for anything else.
  static func number(_ text: some StringProtocol) -> Double? {
    if case .number(let number) = read(Array(text.utf8)[...]) { number } else { nil }
  }

  /// Powers of ten that a `Double` holds exactly; a quotient of two exact numbers is rounded once.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private static func readSlowly(_ bytes: ArraySlice<UInt8>, from index: Int) -> Reading {
    var rest = bytes[index...]
    if !rest.isEmpty {
      guard rest.removeFirst() | 0x20 == UInt8(ascii: "e") else { return .malformed }
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
      guard !rest.isEmpty, rest.allSatisfy({ $0 &- 48 < 10 }) else { return .malformed }
    }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)) else { return .malformed }
    return number.isFinite ? .number(number) : .infinite
  }

  /// The shortest decimal that reads back as the same number, without `.0` and, where it is readable, an exponent.
  static func shortest(_ number: Double) -> String {
    guard number.magnitude < 1e15, number.rounded() == number else { return number.description }
    return String(Int64(number))
  }
}
