/// A rounded number on its way to its digits.
struct DigitWriter {
  /// The number without its point; `nil` when it cannot be written.
  private var units: UInt64?
  private var decimals: Int
  private let isNegative: Bool

  /// Rounds half away from zero; the binary error of a decimal such as 1.005 is removed first.
  /// - Parameter decimals: 0…9.
  init(_ value: Double, decimals: Int) {
    let decimals = min(max(decimals, 0), 9)
    let scaled = value.magnitude * DigitWriter.powers[decimals]
    let snapped = scaled < 1e9 ? (scaled * 1e6).rounded() / 1e6 : scaled
    units = value.magnitude < 1e15 && snapped < 9e18 ? UInt64(snapped.rounded(.toNearestOrAwayFromZero)) : nil
    isNegative = value < 0 && units ?? 0 > 0
    self.decimals = decimals
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  /// The same number without zeros at the end of its decimals.
  var withoutTrailingZeros: DigitWriter {
    var short = self
    while short.decimals > 0, let units = short.units, units % 10 == 0 {
      short.units = units / 10
      short.decimals -= 1
    }
    return short
  }

  /// The digits; `?` for what is not a number or too large.
  /// - Parameter mark: what stands before the decimals.
  func text(isGrouped: Bool, minus: StaticString, mark: UInt8) -> String {
    guard var rest = units else { return "?" }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
      var start = buffer.count
      func put(_ byte: UInt8) {
        start -= 1
        buffer[start] = byte
      }
      for place in 0... where rest > 0 || place <= decimals {
        if decimals > 0, place == decimals { put(mark) }
        let whole = place - decimals
        if isGrouped, whole > 0, whole % 3 == 0 { put(UInt8(ascii: " ")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        if rest == 0, place >= decimals { break }
      }
      if isNegative { minus.withUTF8Buffer { $0.reversed().forEach(put) } }
      return String(decoding: buffer[start...], as: UTF8.self)
    }
  }
}
