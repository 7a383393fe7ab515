import RigCatalog
import RigModel
import RigReport

/// Numbers on the command line: finite and in range.
enum Number {
  /// Reads a decimal number.
  static func value(_ text: String, _ option: String, in range: ClosedRange<Double>) throws(Failure) -> Double {
    guard let value = Double(pointed(text)), value.isFinite, range.contains(value), !text.lowercased().contains("x")
    else {
      throw Failure.usage("\(option): found \(Wording.quoted(text)), expected a number from \(ends(range))")
    }
    return value
  }

  /// A number with a decimal comma, as in `0,25`, with a point; `1,000` stays as it is, since it may mean a thousand.
  private static func pointed(_ text: String) -> String {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
    guard pieces.count == 2, !pieces[0].isEmpty, !text.contains(".") else { return text }
    let mayBeThousands = pieces[1].count == 3 && pieces[0].drop { $0 == "-" }.first != "0"
    return mayBeThousands ? text : "\(pieces[0]).\(pieces[1])"
  }

  /// Reads a whole number.
  static func integer(_ text: String, _ option: String, in range: ClosedRange<Int>) throws(Failure) -> Int {
    guard let value = Int(text), range.contains(value) else {
      throw Failure.usage(
        "\(option): found \(Wording.quoted(text)), expected a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return value
  }

  private static func ends(_ range: ClosedRange<Double>) -> String {
    Language.$spoken.withValue(.english) {
      "\(Numbers.short(range.lowerBound, decimals: 2)) to \(Numbers.short(range.upperBound, decimals: 2))"
    }
  }
}
