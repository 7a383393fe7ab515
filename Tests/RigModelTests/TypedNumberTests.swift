import Testing

@testable import RigModel

/// Numbers as a person types them, wherever that is.
@Suite struct TypedNumberTests {
  @Test(
    "A point and a comma are decimal marks, first, last or between digits",
    arguments: [
      ("5", 5), ("0", 0), ("007", 7), ("0.25", 0.25), ("0,25", 0.25), (",5", 0.5), (".5", 0.5), ("5,", 5), ("5.", 5),
      ("-5,5", -5.5), ("−5", -5), ("+5", 5), (" 5 ", 5), ("0,250", 0.25), ("1.000", 1), ("1234,567", 1234.567),
      ("1,0000", 1), ("1,00", 1), (",125", 0.125), ("1000000", 1e6),
    ] as [(String, Double)])
  func number(typed: String, value: Double) {
    #expect(TypedNumber(typed) == .number(value) && TypedNumber(typed).value == value)
  }

  @Test(arguments: [("1,000", 1, 1000), ("12,345", 12.345, 12_345), ("-999,999", -999.999, -999_999)])
  func `A comma before three digits may part thousands, so that no number is meant`(
    typed: String, decimal: Double, thousands: Double
  ) {
    #expect(TypedNumber(typed) == .ambiguous(decimal: decimal, thousands: thousands))
    #expect(TypedNumber(typed).value == nil)
  }

  @Test(arguments: ["", " ", ".", ",", "-", "1,000,000", "1.2.3", "1,2.3", "1 000", "1e3", "0x10", "inf", "five", "٥"])
  func `Anything else is no number`(typed: String) { #expect(TypedNumber(typed) == .malformed) }

  @Test func `So many digits that nobody has a number for them are none`() {
    #expect(TypedNumber(String(repeating: "9", count: 400)) == .malformed)
  }
}
