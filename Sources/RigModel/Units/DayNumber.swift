extension CivilDate {
  /// The day that lies so many days after 1 January 1970, held within 1900…2199.
  public init(dayNumber: Int) {
    let first = CivilDate.dayNumber(year: 1900, month: 1, day: 1)
    let last = CivilDate.dayNumber(year: 2199, month: 12, day: 31)
    let number = min(max(dayNumber, first), last)
    var year = 1969 + Int((Double(number) / 365.2425).rounded(.down))
    while CivilDate.dayNumber(year: year + 1, month: 1, day: 1) <= number { year += 1 }
    var month = 12
    while CivilDate.dayNumber(year: year, month: month, day: 1) > number { month -= 1 }
    (self.year, self.month) = (year, month)
    day = number - CivilDate.dayNumber(year: year, month: month, day: 1) + 1
  }
}
