import RigModel
import RigReport

/// Numbers as they are shown and typed: shares in percent.
extension NumberSetting {
  /// What may be typed.
  var typedRange: ClosedRange<Double> { range.lowerBound * unit.factor...range.upperBound * unit.factor }

  /// The number that counts now.
  func shown(in estimated: EstimatedPlan) -> Double? { value(in: estimated).map { $0 * unit.factor } }

  /// The number so many steps away; `nil` when it leaves the range.
  func stepped(by count: Int, in estimated: EstimatedPlan) -> Double? {
    let value = (shown(in: estimated) ?? 0) + Double(count) * step
    let precise = (value * 1e6).rounded() / 1e6
    return typedRange.contains(precise) ? precise : nil
  }

  /// Puts a number that was typed into a plan, or the default with `nil`.
  func type(_ value: Double?, into plan: inout Plan) { store(&plan, value.map { $0 / unit.factor }) }
}

extension Setting {
  /// `Days: 0 to 3650`.
  var rangeInWords: String {
    guard let range = number?.typedRange else { return shortLabel }
    let ends = [range.lowerBound, range.upperBound].map { Numbers.short($0, decimals: 0) }
    return tr("\(shortLabel): \(ends[0]) to \(ends[1])")
  }
}

extension NumberEdit {
  /// What may be typed.
  var range: ClosedRange<Double> {
    switch target {
    case .quantity: Double(Limits.quantity.lowerBound)...Double(Limits.quantity.upperBound)
    case .price: Limits.price
    case .limit: 0...Limits.power.upperBound
    case .setting(let setting): setting.number?.typedRange ?? 0...0
    case .chartDay: 0...ChartSpan.longest
    }
  }

  /// The number that stands there; `nil` when nothing does, or what is no number of the range.
  var value: Double? {
    guard text.count <= 12, !hasTooManyDecimals, let value = TypedNumber(text).value else { return nil }
    return range.contains(value) ? value : nil
  }

  /// Whether what stands there cannot be taken.
  var isRefused: Bool { !text.isEmpty && value == nil }

  /// What may be typed, in words: `0–24`; of what may be two numbers, which ones.
  var rangeInWords: String {
    if let words = TypedNumber(text).doubt { return words }
    let ends = [range.lowerBound, range.upperBound].map { Numbers.short($0, decimals: 2) }
    let decimals = NumberEdit.decimals(target)
    let places = decimals == 0 ? tr(", whole") : ", \(Words.count(Double(decimals), "decimal"))"
    return ends.joined(separator: "–") + (hasTooManyDecimals ? places : "")
  }

  private var hasTooManyDecimals: Bool {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.dropFirst()
    return pieces.count > 1 || pieces.contains { $0.count > NumberEdit.decimals(target) }
      || !pieces.isEmpty && NumberEdit.decimals(target) == 0
  }
}

extension TypedNumber {
  /// Which numbers may be meant: `may be 1 or 1000`; `nil` where there is no doubt.
  var doubt: String? {
    guard case .ambiguous(let decimal, let thousands) = self else { return nil }
    return tr("may be \(Numbers.short(decimal, decimals: 3)) or \(Numbers.short(thousands, decimals: 0))")
  }

  /// Why what was typed is not taken: `1,000 may be 1 or 1000; Days: 0 to 3650`.
  /// - Parameter expected: what may be typed, in words.
  func refusal(of typed: String, _ expected: String) -> String {
    doubt.map { "\(typed) \($0)" + tr("; ") + expected } ?? expected
  }
}
