import RigModel

extension [String] {
  /// Several things: `a, b and c`.
  var listed: String {
    guard count > 1, let end = last else { return first ?? "" }
    return tr("\(Array(dropLast()).joined(by: ", ")) and \(end)")
  }
}

extension Int {
  /// A word for one or for several: `1 card`, `3 cards`.
  func of(_ one: String, _ several: String? = nil) -> String {
    "\(self) \((Language.spoken.isOne(self) ? one : several ?? one + "s").spoken)"
  }
}

extension Plugs {
  /// Plugs in words: `2 × PCIe 8-pin and 1 × EPS 8-pin`.
  var listed: String { words.listed }
}

extension PartCount {
  /// How a person counts it: `3 × Tesla P40`.
  var title: String { count == 1 ? name : always }

  /// With the number, even of one: `1 × Tesla K80`.
  var always: String { "\(count) × \(name)" }
}

extension [PartCount] {
  /// How a person counts them: `Tesla P4 and 3 × Tesla P40`.
  var listed: String { map(\.title).listed }
}
