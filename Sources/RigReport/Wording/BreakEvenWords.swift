import RigModel

extension BreakEven {
  /// `day ≈5.9`, `never` or `?`.
  public var dayInWords: String { days == nil ? number("") : tr("day \(number("≈"))") }

  /// The bare number with a mark before it.
  public func number(_ mark: String) -> String {
    switch self {
    case .after(let days): mark + Numbers.grouped(days.value, decimals: days.value < 100 ? 1 : 0)
    case .never: tr("never")
    case .unknown: "?"
    }
  }
}
