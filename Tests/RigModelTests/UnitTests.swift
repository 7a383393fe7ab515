import Testing

@testable import RigModel

/// Dates, quantities, names.
@Suite struct UnitTests {
  @Test(
    "Dates as sources give them, with the last day they can mean",
    arguments: [
      ("1970-01-01", 0), ("1970-12-31", 364), ("1970", 364), ("1970-02", 58), ("2000-02", 11_016), ("1969-12-31", -1),
      ("2024-02-29", 19_782), ("2026-11-23", 20_780), ("2199-12-31", 84_005),
    ])
  func date(text: String, day: Int) {
    #expect(CivilDate(text)?.lastDayNumber == day)
    #expect(CivilDate(text)?.description == text)
  }

  @Test(
    "What is no date",
    arguments: [
      "", "26", "1899", "2200", "2026-0", "2026-00", "2026-13", "2026-02-29", "2100-02-29", "2026-04-31", "2026-1-01",
      "2026-01-01-01", "-2026", "2026-", "２０２６", "2026-01-0x", " 2026", "+026", "2026-01-0:", "2026-01-0/",
      "2026-01-00",
      "2026-01-32", "1900-02-29", "2026-06-31", "2026-09-31", "2026-11-31", "2026:01", "2026-01:01",
    ])
  func noDate(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    ("1970", 0), ("1970-02", 31), ("1970-03", 59), ("1970-10-10", 282), ("1972-03", 790), ("2100", 47_482),
  ])
  func `A date begins with its first day, and is written as it was read`(text: String, day: Int) {
    #expect(CivilDate(text)?.firstDayNumber == day)
    #expect(CivilDate(text)?.description == text)
  }

  @Test(arguments: [
    (1, 31), (2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31),
  ])
  func `A month has its length, and February one of its own in leap years`(month: Int, days: Int) {
    #expect(CivilDate.length(ofMonth: month, year: 2026) == days)
    #expect(CivilDate.length(ofMonth: month, year: 2028) == (month == 2 ? 29 : days))
    #expect(CivilDate.length(ofMonth: month, year: 2000) == (month == 2 ? 29 : days))
    #expect(CivilDate.length(ofMonth: month, year: 2100) == days)
  }

  @Test func `A day's number is that of its date, in every month of three centuries`() {
    for year in 1900...2199 {
      for month in 1...12 {
        let first = CivilDate.dayNumber(year: year, month: month, day: 1)
        let last = first + CivilDate.length(ofMonth: month, year: year) - 1
        for number in [first, last] {
          let date = CivilDate(dayNumber: number)
          #expect(date.year == year && date.month == month && date.day == number - first + 1)
          #expect(date.lastDayNumber == number && date.firstDayNumber == number)
        }
      }
    }
  }

  /// 2026-05-27 + 180 days = 2026-11-23, day 20 780; a date without a day is taken at its end.
  @Test(arguments: [("2026-05-27", false), ("2026-05-26", true), ("2026-05", false), ("2026", false), ("2024", true)])
  func `Old after 180 days`(text: String, old: Bool) {
    #expect(CivilDate(text)?.isOld(on: 20_780) == old)
    #expect(CivilDate(text)?.isOld(on: nil) == false)
  }

  /// Day 20 787 is 2026-11-30; east of Greenwich it may be the next one already.
  @Test(arguments: [
    ("2026-11-30", false), ("2026-12-01", false), ("2026-12-02", true), ("2026-12", false), ("2027-01", true),
    ("2026", false), ("2027", true),
  ])
  func `To come after tomorrow`(text: String, toCome: Bool) {
    #expect(CivilDate(text)?.isToCome(on: 20_787) == toCome)
  }

  @Test func `Quantities of one unit add, scale and compare`() {
    #expect(Watts(1) + Watts(2) - Watts(0.5) == Watts(2.5))
    #expect(Watts(3) * 2 / 4 == Watts(1.5))
    #expect(Watts(3) / Watts(2) == 1.5)
    #expect(Watts(1) < Watts(2))
  }

  @Test(
    "The name that was probably meant",
    arguments: [
      ("p4o", "p40"), ("P40", "p40"), ("k8", "k80"), ("tesla-p40", nil), ("zzzzzz", nil), ("k-80", "k80"),
    ] as [(String, String?)])
  func spelling(typed: String, meant: String?) {
    #expect(Spelling.nearest(to: typed, in: ["k80", "p40", "rtx-3090"]) == meant)
  }

  @Test(
    "To a name of three letters one edit is near, or the same letters in another order",
    arguments: [("p41", nil), ("PNL", "PLN"), ("pl", "PLN"), ("PLNX", "PLN"), ("plx", "PLN"), ("xxN", nil)]
      as [(String, String?)])
  func short(typed: String, meant: String?) {
    #expect(Spelling.nearest(to: typed, in: ["PLN", "SEK"]) == meant)
  }

  @Test func `Of equally near names the first by letter is named`() {
    #expect(Spelling.nearest(to: "p50", in: ["p60", "p40"]) == "p40")
    #expect(Spelling.nearest(to: "p40", in: [String]()) == nil)
    #expect(Spelling.hint(for: "p4o", in: ["p40"]) == "; did you mean p40?")
    #expect(Spelling.hint(for: "zzzzzz", in: ["p40"]).isEmpty)
  }

  @Test(
    "A name of two letters is not guessed",
    arguments: [("UK", nil), ("gb", "GB"), ("GBR", "GB"), ("G", "GB"), ("X", nil), ("USA", nil), ("DB", nil)]
      as [(String, String?)])
  func code(typed: String, meant: String?) {
    #expect(Spelling.nearest(to: typed, in: ["DK", "GB", "SA", "MX"]) == meant)
  }
}
