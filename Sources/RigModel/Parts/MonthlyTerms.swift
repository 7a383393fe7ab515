/// A contract by the month: whole months count, after a fee for the setup.
public struct MonthlyTerms: Hashable, Sendable {
  /// Days of a month, 365 ÷ 12.
  public static let days = 365.0 / 12

  /// The price of a month, in the offer's currency.
  public let perMonth: Money
  /// What is paid once at the start.
  public let setup: Money
  /// Months that are paid at least, 1 or more.
  public let minimum: Int

  /// Makes terms.
  public init(perMonth: Money, setup: Money = .zero, minimum: Int = 1) {
    (self.perMonth, self.setup, self.minimum) = (perMonth, setup, max(minimum, 1))
  }

  /// Whole months that are paid for some days: ⌈(days − 1) ÷ 30.4⌉, so that a month of 31 days is one, at least the
  /// minimum.
  public func months(_ days: Days) -> Int {
    max(minimum, Int(((days.value - 1) / MonthlyTerms.days - 1e-9).rounded(.up)))
  }

  /// What some days cost: months × price + setup.
  public func cost(_ days: Days) -> Money { perMonth * months(days) + setup }
}

/// A contract by the month as a plan pays for it.
struct MonthlyStairs: Hashable, Sendable {
  /// The contract.
  let terms: MonthlyTerms
  /// What turns its prices into those of the plan: exchange rate × (1 + tax) × machines.
  let factor: Double

  /// What has been paid by a day.
  func cost(by day: Double) -> Double { terms.cost(Days(day)).units * factor }
}
