/// How a figure comes about: an expression of named numbers, from which both its value and its text are made.
public indirect enum Formula: Hashable, Sendable {
  /// A number.
  case input(Input)
  /// All of them together.
  case sum([Formula])
  /// The first without the second.
  case difference(Formula, Formula)
  /// All of them multiplied.
  case product([Formula])
  /// The first in units of the second.
  case quotient(Formula, Formula)

  /// A number that needs no name, such as the 1000 in kWh = W × h ÷ 1000.
  static func bare(_ value: Double, _ text: String? = nil) -> Formula {
    let text = text ?? Numbers.short(value, decimals: 6)
    return .input(Input("", value, text, phrase: text))
  }

  /// What it comes to at full precision; `nil` when a number is missing.
  public var value: Double? {
    switch self {
    case .input(let input): input.value
    case .sum(let terms): Formula.values(terms).map { $0.reduce(0, +) }
    case .difference(let whole, let less): Formula.values([whole, less]).map { $0[0] - $0[1] }
    case .product(let factors): Formula.values(factors).map { $0.reduce(1, *) }
    case .quotient(let over, let under): Formula.values([over, under]).map { $0[0] / $0[1] }
    }
  }

  private static func values(_ formulas: [Formula]) -> [Double]? {
    let values = formulas.compactMap(\.value)
    return values.count == formulas.count ? values : nil
  }

  /// Its named numbers in the order in which they stand there.
  public var inputs: [Input] {
    switch self {
    case .input(let input): input.name.isEmpty ? [] : [input]
    case .sum(let all), .product(let all): all.flatMap(\.inputs)
    case .difference(let first, let second), .quotient(let first, let second): first.inputs + second.inputs
    }
  }
}

extension Formula {
  /// The formula in words: `rate × hours × share`.
  public var words: String { text(\.phrase) }

  /// The formula in numbers: `5.672 €/h × 168 h × 3/4`.
  public var numbers: String { text(\.figure) }

  private func text(_ write: (Input) -> String) -> String {
    switch self {
    case .input(let input): write(input)
    case .sum(let terms): Formula.added(terms.map { $0.text(write) })
    case .difference(let whole, let less): "\(whole.text(write)) − \(less.enclosed(write, less.isSum))"
    case .product(let factors): factors.map { $0.enclosed(write, $0.isSum) }.joined(separator: " × ")
    case .quotient(let over, let under):
      "\(over.enclosed(write, over.isSum)) ÷ \(under.enclosed(write, !under.isInput))"
    }
  }

  private func enclosed(_ write: (Input) -> String, _ isEnclosed: Bool) -> String {
    isEnclosed ? "(\(text(write)))" : text(write)
  }

  /// Terms with a plus between them, or with the minus that one begins with.
  private static func added(_ terms: [String]) -> String {
    guard let first = terms.first else { return "" }
    return terms.dropFirst().reduce(first) { $0 + ($1.hasPrefix("−") ? " − \($1.dropFirst())" : " + \($1)") }
  }

  private var isSum: Bool {
    switch self {
    case .sum(let terms): terms.count > 1 || terms.contains(where: \.isSum)
    case .difference: true
    case .input, .product, .quotient: false
    }
  }

  private var isInput: Bool { if case .input = self { true } else { false } }
}
