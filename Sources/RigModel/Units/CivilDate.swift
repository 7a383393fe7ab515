/// A day, month or year of the Gregorian calendar, as sources give their dates: `2026-07-17`, `2026-05` or `2024`.
public struct CivilDate: Hashable, Sendable, CustomStringConvertible {
  /// The year, 1900…2199.
  public let year: Int
  /// The month, 1…12, where the source gives one.
  public let month: Int?
  /// The day of the month, where the source gives one.
  public let day: Int?

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: some StringProtocol) { self.init(ascii: Array(text.utf8)) }

  /// Reads the bytes of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(ascii bytes: [UInt8]) {
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    for (place, byte) in bytes.enumerated() {
      guard place == 4 || place == 7 ? byte == UInt8(ascii: "-") : (48...57).contains(byte) else { return nil }
    }
    let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
    let year = number(0..<4)
    let month = bytes.count > 4 ? number(5..<7) : nil
    let day = bytes.count > 7 ? number(8..<10) : nil
    guard (1900...2199).contains(year), (1...12).contains(month ?? 1) else { return nil }
    guard (1...CivilDate.length(ofMonth: month ?? 1, year: year)).contains(day ?? 1) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date as it was given.
  public var description: String {
    "\(year)\(CivilDate.digits(month))\(CivilDate.digits(day))"
  }

  /// `-07`; written often at the start, where joining a list would first have to find out what a list is.
  private static func digits(_ number: Int?) -> String { number.map { $0 < 10 ? "-0\($0)" : "-\($0)" } ?? "" }

  /// Days since 1 January 1970 of the last day that the date can mean, so that a vague date never looks older.
  public var lastDayNumber: Int {
    let month = month ?? 12
    return CivilDate.dayNumber(year: year, month: month, day: day ?? CivilDate.length(ofMonth: month, year: year))
  }

  /// Days since 1 January 1970 of the first day that the date can mean.
  public var firstDayNumber: Int { CivilDate.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// Whether the date is still to come, wherever on earth one is.
  /// - Parameter today: the day by universal time, in days since 1 January 1970.
  public func isToCome(on today: Int) -> Bool { firstDayNumber > today + 1 }

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
