import RigCatalog
import RigModel
import RigReport

/// Numbers on the command line: finite and in range.
enum Number {
  /// Reads a decimal number.
  static func value(_ text: String, _ option: String, in range: ClosedRange<Double>) throws(Failure) -> Double {
    let typed = TypedNumber(text)
    guard let value = typed.value, range.contains(value) else {
      throw Failure.usage("\(option): found \(found(text, typed)), expected a number from \(ends(range))")
    }
    return value
  }

  /// Reads a whole number.
  static func integer(_ text: String, _ option: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
    let typed = TypedNumber(text)
    guard let value = typed.value.flatMap({ Int(exactly: $0) }), range.contains(value) else {
      let ends = "\(range.lowerBound) to \(range.upperBound)"
      throw Failure.usage("\(option): found \(found(text, typed)), expected a whole number from \(ends)")
    }
    return value
  }

  /// What was typed, and which numbers it may mean where it could be two: `"1,000", which may be 1 or 1000`.
  private static func found(_ text: String, _ typed: TypedNumber) -> String {
    guard case .ambiguous(let decimal, let thousands) = typed else { return Wording.quoted(text) }
    let numbers = Language.$spoken.withValue(.english) {
      [decimal, thousands].map { Numbers.short($0, decimals: 3) }.joined(separator: " or ")
    }
    return "\(Wording.quoted(text)), which may be \(numbers)"
  }

  private static func ends(_ range: ClosedRange<Double>) -> String {
    Language.$spoken.withValue(.english) {
      "\(Numbers.short(range.lowerBound, decimals: 2)) to \(Numbers.short(range.upperBound, decimals: 2))"
    }
  }
}
