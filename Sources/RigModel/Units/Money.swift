/// An exact amount of money, counted in cents of a currency that its owner names.
///
/// Sums of `Money` are exact, so a receipt adds up; a product with a measured number is rounded once.
public struct Money: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// The amount in hundredths of the currency's unit.
  public let cents: Int64

  /// The largest amount that is kept: ten million million units; anything beyond saturates.
  public static let limit: Int64 = 1_000_000_000_000_000

  /// No money.
  public static let zero = Money(cents: 0)

  /// Makes an amount from cents, saturating at ±`limit`.
  public init(cents: Int64) { self.cents = min(max(cents, -Money.limit), Money.limit) }

  /// Rounds a number of units to the cent, half away from zero.
  ///
  /// A decimal such as 1.005 is taken as written: the binary error of a `Double` is removed before rounding.
  /// - Parameter units: the amount in units; a value that is not finite becomes 0.
  public init(rounding units: Double) {
    guard units.isFinite else {
      self = .zero
      return
    }
    let bounded = min(max(units * 100, -Double(Money.limit)), Double(Money.limit))
    let decimal = abs(bounded) < 1e9 ? (bounded * 1e6).rounded() / 1e6 : bounded
    self.init(cents: Int64(decimal.rounded(.toNearestOrAwayFromZero)))
  }

  /// The amount in units of the currency, for shares and charts.
  public var units: Double { Double(cents) / 100 }

  /// Adds exactly.
  public static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }

  /// Subtracts exactly.
  public static func - (left: Money, right: Money) -> Money { Money(cents: left.cents - right.cents) }

  /// Multiplies by a count, saturating.
  public static func * (left: Money, count: Int) -> Money {
    let (product, overflow) = left.cents.multipliedReportingOverflow(by: Int64(count))
    guard overflow else { return Money(cents: product) }
    return Money(cents: (left.cents < 0) == (count < 0) ? limit : -limit)
  }

  /// Scales by a pure number and rounds to the cent.
  public static func * (left: Money, factor: Double) -> Money { Money(rounding: left.units * factor) }

  /// Changes the sign.
  public static prefix func - (amount: Money) -> Money { Money(cents: -amount.cents) }

  /// Orders amounts of one currency.
  public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }

  /// This amount as a share of another in percent; `nil` when the other is 0.
  public func percent(of whole: Money) -> Double? {
    whole.cents == 0 ? nil : 100 * Double(cents) / Double(whole.cents)
  }
}

/// A three-letter ISO 4217 code, such as EUR.
public struct CurrencyCode: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
  /// The code in capitals.
  public let rawValue: String

  /// Makes a code from its capitals.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The euro, through which every conversion goes.
  public static let euro = CurrencyCode(rawValue: "EUR")

  /// The currency's sign, or its code where it has none.
  public var symbol: String {
    switch rawValue {
    case "EUR": "€"
    case "USD": "$"
    case "GBP": "£"
    default: rawValue
    }
  }

  /// The code itself.
  public var description: String { rawValue }

  /// Orders by code.
  public static func < (left: CurrencyCode, right: CurrencyCode) -> Bool { left.rawValue < right.rawValue }
}
