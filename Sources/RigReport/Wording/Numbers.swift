import RigModel

/// Writes numbers as a person reads them: thousands apart, a true minus, a space before the unit.
public struct Numbers: Sendable {
  /// The currency of all amounts.
  public let currency: CurrencyCode

  /// Whether amounts in columns go without the currency's sign, as they do where only ASCII can be drawn.
  private let hasBareColumns: Bool

  /// Writes amounts of a currency.
  public init(_ currency: CurrencyCode, hasBareColumns: Bool = false) {
    (self.currency, self.hasBareColumns) = (currency, hasBareColumns)
  }

  /// The currency's sign, or its code where it has none.
  public var symbol: String { currency.symbol }

  /// A whole amount with its sign: `1 136 €`.
  public func money(_ amount: Money) -> String { "\(Numbers.grouped(amount.units)) \(symbol)" }

  /// A whole amount in a column of amounts.
  public func column(_ amount: Money) -> String { hasBareColumns ? Numbers.grouped(amount.units) : money(amount) }

  /// A whole amount in so many columns; without its sign where it is long.
  public func column(_ amount: Money, in columns: Int) -> String {
    let text = column(amount)
    return text.count <= columns ? text : Numbers.bare(amount, in: columns)
  }

  /// A whole amount without its sign in so many columns, in millions where it is longer: `1 136`, `1.2 M`.
  public static func bare(_ amount: Money, in columns: Int) -> String {
    let text = grouped(amount.units)
    return text.count <= columns ? text : short(amount.units / 1e6, decimals: 1) + " M"
  }

  /// An amount to the cent: `714.67 €`.
  public func exact(_ amount: Money) -> String { "\(Numbers.grouped(amount.units, decimals: 2)) \(symbol)" }

  /// A whole amount that always bears a sign: `+70 €`, `−153 €`.
  public func signed(_ amount: Money) -> String { (amount > .zero ? "+" : "") + money(amount) }

  /// How much more an amount is than another, as both are shown: 1 € where 9.6 € and 9.4 € stand as 10 € and 9 €.
  public func more(_ amount: Money, than other: Money) -> String {
    signed(Money(rounding: amount.units.rounded() - other.units.rounded()))
  }

  /// A rate: `5.672 €/h`.
  public func rate(_ rate: HourlyRate) -> String { "\(Numbers.short(rate.value, decimals: 4)) \(symbol)/h" }

  /// A price of electricity: `0.256 €/kWh`.
  public func tariff(_ price: EnergyPrice) -> String { "\(Numbers.short(price.value, decimals: 3)) \(symbol)/kWh" }

  /// A number with thousands apart and so many decimals.
  public static func grouped(_ value: Double, decimals: Int = 0) -> String {
    DigitWriter(value, decimals: decimals).text(isGrouped: true, minus: "−", mark: Language.spoken.decimalMark)
  }

  /// A number with exactly so many decimals, rounded half away from zero, and an ASCII minus.
  /// - Parameter decimals: 0…9.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    DigitWriter(value, decimals: decimals).text(isGrouped: false, minus: "-", mark: UInt8(ascii: "."))
  }

  /// A number with at most so many decimals and no trailing zeros.
  public static func short(_ value: Double, decimals: Int) -> String {
    let writer = DigitWriter(value, decimals: decimals).withoutTrailingZeros
    return writer.text(isGrouped: false, minus: "−", mark: Language.spoken.decimalMark)
  }

  /// A percentage: `20.8 %`.
  public static func percent(_ value: Double, decimals: Int = 1) -> String {
    "\(grouped(value, decimals: decimals)) %"
  }

  /// Memory as sellers label it: `72 GB`; the value is GiB.
  public static func memory(_ size: Gibibytes) -> String { tr("\(short(size.value, decimals: 1)) GB") }

  /// Whole watts: `≈906 W` without the mark.
  public static func watts(_ power: Watts) -> String { "\(grouped(power.value)) W" }
}
