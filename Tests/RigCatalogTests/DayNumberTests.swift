import RigModel
import Testing

/// Days since 1 January 1970 and back.
struct DayNumberTests {
  @Test func everyDayComesBack() {
    let first = CivilDate.dayNumber(year: 1900, month: 1, day: 1)
    let last = CivilDate.dayNumber(year: 2199, month: 12, day: 31)
    for number in first...last {
      let date = CivilDate(dayNumber: number)
      #expect(CivilDate.dayNumber(year: date.year, month: date.month ?? 0, day: date.day ?? 0) == number)
    }
    #expect(CivilDate(dayNumber: .min).description == "1900-01-01")
    #expect(CivilDate(dayNumber: .max).description == "2199-12-31")
  }

  @Test(arguments: ["2026", "2026-02", "2026-02-28", "2024-02-29", "1900-01-01"])
  func readsDates(text: String) {
    #expect(CivilDate(text)?.description == text)
    #expect(CivilDate(text[...]) == CivilDate(ascii: Array(text.utf8)))
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-1", "2026-13", "2026-00", "2026-02-29", "2026/02/01", "2026-02-1x", "20260201", "1899",
    "2200", "-026", "２０２６",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
