/// A formula as a person reads it, computed again from its text: `= 3 × 200.00 €`, `(1 + l × 250) W`.
struct ShownFormula {
  /// Between what the numbers may lie before they were rounded for the screen.
  typealias Span = ClosedRange<Double>

  private var rest: Substring
  private let letters: [Character: Double]
  /// How many signs of arithmetic were read.
  private(set) var operations = 0

  /// What a text comes to, and by how many operations; `nil` when it is no formula of numbers.
  static func read(_ text: String, letters: [Character: Double] = [:]) -> (span: Span, operations: Int)? {
    var formula = ShownFormula(rest: text[...], letters: letters)
    guard let span = formula.sum() else { return nil }
    return (span, formula.operations)
  }

  private init(rest: Substring, letters: [Character: Double]) { (self.rest, self.letters) = (rest, letters) }

  private mutating func take(_ sign: String) -> Bool {
    guard rest.hasPrefix(sign) else { return false }
    rest = rest.dropFirst(sign.count)
    return true
  }

  private mutating func sum() -> Span? {
    guard var all = product() else { return nil }
    while true {
      if take(" + ") {
        guard let next = product() else { return nil }
        all = all.lowerBound + next.lowerBound...all.upperBound + next.upperBound
      } else if take(" − ") {
        guard let next = product() else { return nil }
        all = all.lowerBound - next.upperBound...all.upperBound - next.lowerBound
      } else {
        return all
      }
      operations += 1
    }
  }

  private mutating func product() -> Span? {
    guard var all = factor() else { return nil }
    while true {
      let isProduct = take(" × ")
      guard isProduct || take(" ÷ ") else { return all }
      guard let next = factor(), isProduct || !next.contains(0) else { return nil }
      let ends = [all.lowerBound, all.upperBound].flatMap { one in
        [next.lowerBound, next.upperBound].map { isProduct ? one * $0 : one / $0 }
      }
      guard let low = ends.min(), let high = ends.max() else { return nil }
      all = low...high
      operations += 1
    }
  }

  private mutating func factor() -> Span? {
    if take("(") {
      guard let inner = sum(), take(")") else { return nil }
      return inner
    }
    if let letter = rest.first, let value = letters[letter], rest.dropFirst().first.map({ !$0.isLetter }) ?? true {
      rest = rest.dropFirst()
      return value...value
    }
    guard var span = number() else { return nil }
    while let sign = rest.first, sign == "/" || sign == "×", rest.dropFirst().first?.isNumber == true {
      rest = rest.dropFirst()
      guard let next = number() else { return nil }
      let isFraction = sign == "/"
      span = isFraction ? span.scaled(1 / next.middle) : span.scaled(next.middle)
    }
    return unit(span)
  }

  /// A number with its thousands apart; what is written may have been rounded by half of its last place.
  private mutating func number() -> Span? {
    _ = take("≈") || take("≥ ") || take("≤ ")
    let isNegative = take("−")
    var digits = String(rest.prefix { $0.isASCII && $0.isNumber })
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    while rest.first == " ", rest.dropFirst().prefix(while: \.isNumber).count == 3 {
      digits += rest.dropFirst().prefix(3)
      rest = rest.dropFirst(4)
    }
    var half = 0.005
    if rest.first == ".", rest.dropFirst().first?.isNumber == true {
      let decimals = rest.dropFirst().prefix(while: \.isNumber)
      rest = rest.dropFirst(decimals.count + 1)
      digits += "." + decimals
      half = decimals.reduce(0.5) { half, _ in half / 10 }
    }
    return Double(digits).map { isNegative ? -$0 : $0 }.map { $0 - half * 1.001...$0 + half * 1.001 }
  }

  /// What stands behind a number up to the next sign; a percentage is a share.
  private mutating func unit(_ span: Span) -> Span {
    let end = ShownFormula.ends.compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.endIndex
    let unit = rest[..<end]
    rest = rest[end...]
    return unit.contains("%") ? span.scaled(0.01) : span
  }

  private static let ends = [" × ", " ÷ ", " + ", " − ", ")", ",", ";"]
}

extension ClosedRange<Double> {
  /// The number in the middle.
  var middle: Double { (lowerBound + upperBound) / 2 }

  fileprivate func scaled(_ factor: Double) -> Self {
    Swift.min(lowerBound * factor, upperBound * factor)...Swift.max(lowerBound * factor, upperBound * factor)
  }
}
