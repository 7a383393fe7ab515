import RigModel

/// The few words that messages of checks share.
enum CheckWords {
  /// A number without needless decimals: `1.45`, `300`.
  static func number(_ value: Double, decimals: Int = 0) -> String {
    let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 100
    let rounded = (value * scale).rounded() / scale
    guard rounded != rounded.rounded(), rounded.isFinite else { return rounded.isFinite ? whole(rounded) : "?" }
    let sign = rounded < 0 ? "−" : ""
    let cents = Int((abs(rounded) * scale).rounded())
    let fraction = String(cents % Int(scale))
    let padded = String(repeating: "0", count: decimals - fraction.count) + fraction
    let digits = padded.last == "0" && decimals > 1 ? String(padded.dropLast()) : padded
    return "\(sign)\(cents / Int(scale)).\(digits)"
  }

  /// Thousands stand apart: `1 300`.
  private static func whole(_ value: Double) -> String {
    let number = Int(min(abs(value), 1e15))
    let sign = value < 0 ? "−" : ""
    guard number >= 1000 else { return sign + String(number) }
    let rest = String(number % 1000)
    return sign + whole(Double(number / 1000)) + " " + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  /// Watts: `1 300 W`.
  static func watts(_ value: Watts) -> String { "\(number(value.value)) W" }

  /// How many times, rounded down, so that too little never reads as enough: `1.24`.
  static func ratio(_ value: Double) -> String { number((value * 100 + 1e-6).rounded(.down) / 100, decimals: 2) }

  /// Memory as sellers call it: `24 GB`.
  static func memory(_ value: Gibibytes) -> String { "\(number(value.value, decimals: 1)) GB" }

  /// Several things: `a, b and c`.
  static func list(_ words: [String], _ last: String = "and") -> String {
    guard words.count > 1, let end = words.last else { return words.first ?? "" }
    // Joining a list is made ready once; a slice of one would cost as much again, at every start.
    return "\(Array(words.dropLast()).joined(separator: ", ")) \(last) \(end)"
  }

  /// Plugs in words: `2 × PCIe 8-pin and 1 × EPS 8-pin`.
  static func plugs(_ plugs: Plugs) -> String { list(plugs.words) }

  /// A word for one or for several: `1 card`, `3 cards`.
  static func count(_ number: Int, _ one: String, _ several: String? = nil) -> String {
    "\(number) \(number == 1 ? one : several ?? one + "s")"
  }
}
