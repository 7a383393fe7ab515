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
    return "\(shortLabel): \(ends[0]) to \(ends[1])"
  }
}
