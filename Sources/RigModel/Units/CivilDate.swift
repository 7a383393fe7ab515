/// A day, month or year of the Gregorian calendar, as sources give their dates: `2026-07-17`, `2026-05` or `2024`.
public struct CivilDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, 1900…2199.
  public let year: Int
  /// The month, 1…12, where the source gives one.
  public let month: Int?
  /// The day of the month, where the source gives one.
  public let day: Int?

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), fields[0].utf8.count == 4,
      fields.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      fields.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = fields.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard (1900...2199).contains(numbers[0]), (1...12).contains(month ?? 1) else { return nil }
    guard (1...CivilDate.length(ofMonth: month ?? 1, year: numbers[0])).contains(day ?? 1) else { return nil }
    (self.year, self.month, self.day) = (numbers[0], month, day)
  }

  /// The date as it was given.
  public var description: String {
    [String(year)].appending(month).appending(day).joined(separator: "-")
  }

  /// Days since 1 January 1970 of the last day that the date can mean, so that a vague date never looks older.
  public var lastDayNumber: Int {
    let month = month ?? 12
    return CivilDate.dayNumber(year: year, month: month, day: day ?? CivilDate.length(ofMonth: month, year: year))
  }

  /// Whether more than 180 days lie between this date and a day.
  /// - Parameter today: days since 1 January 1970; `nil` when the day is not known, and nothing is old.
  public func isOld(on today: Int?) -> Bool {
    guard let today else { return false }
    return today - lastDayNumber > 180
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January 1970 of a day of the Gregorian calendar.
  public static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    let months = (1..<month).reduce(0) { $0 + length(ofMonth: $1, year: year) }
    return before * 365 + leapDays + months + day - 719_163
  }
}

extension [String] {
  fileprivate func appending(_ number: Int?) -> [String] {
    guard let number else { return self }
    return self + [(number < 10 ? "0" : "") + String(number)]
  }
}
