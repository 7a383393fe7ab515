import RigModel

extension Money {
  /// The amount in whole units, and to the cent where another one has as many of them.
  func text(beside other: Money) -> String {
    units.text(decimals: units.rounded() == other.units.rounded() ? 2 : 0)
  }
}

/// Numbers with their units.
extension Double {
  /// A number without needless decimals: `1.45`, `300`.
  func text(decimals: Int = 0) -> String {
    let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 100
    let rounded = (self * scale).rounded() / scale
    guard rounded != rounded.rounded(), rounded.isFinite else { return rounded.isFinite ? rounded.grouped : "?" }
    let sign = rounded < 0 ? "−" : ""
    let cents = Int((abs(rounded) * scale).rounded())
    let fraction = String(cents % Int(scale))
    let padded = String(repeating: "0", count: decimals - fraction.count) + fraction
    let digits = padded.last == "0" && decimals > 1 ? String(padded.dropLast()) : padded
    let mark = Unicode.Scalar(Language.spoken.decimalMark)
    return "\(sign)\(Double(cents / Int(scale)).grouped)\(mark)\(digits)"
  }

  /// A number without needless decimals.
  var text: String { text() }

  /// Thousands stand apart: `1 300`.
  private var grouped: String {
    let number = Int(min(abs(self), 1e15))
    let sign = self < 0 ? "−" : ""
    guard number >= 1000 else { return sign + String(number) }
    let rest = String(number % 1000)
    return sign + Double(number / 1000).grouped + " " + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  /// How many times, rounded down, so that too little never reads as enough: `1.24`.
  var ratio: String { ((self * 100 + 1e-6).rounded(.down) / 100).text(decimals: 2) }
}

extension Watts {
  /// Watts: `1 300 W`.
  var text: String { "\(value.text) W" }
}

extension Gibibytes {
  /// Memory as sellers call it: `24 GB`.
  var text: String { tr("\(value.text(decimals: 1)) GB") }
}
