import Testing

@testable import RigCatalog

struct DecimalTextTests {
  static let numbers: [(String, Double)] = [
    ("0", 0), ("12", 12), ("-0.5", -0.5), ("+3", 3), ("1.1435", 1.1435), ("0.083899", 0.083899), ("1e3", 1000),
    ("1.5E-3", 0.0015), ("184.37", 184.37), ("123456789012345683968", 123_456_789_012_345_683_968),
    ("0.1234567890123456789", 0.1234567890123456789), ("007", 7), ("9007199254740992", 9_007_199_254_740_992),
  ]

  @Test(arguments: numbers)
  func reads(text: String, number: Double) {
    #expect(DecimalText.read(Array(text.utf8)[...]) == .number(number))
  }

  @Test(arguments: [
    "", "-", "+", ".", ".5", "5.", "1,5", "1 000", " 1", "1 ", "nan", "inf", "-inf", "0x10", "1e", "1e+", "1.2.3",
    "--1", "1e1.5", "٣",
  ])
  func refuses(text: String) {
    #expect(DecimalText.read(Array(text.utf8)[...]) == .malformed)
  }

  @Test func knowsWhatIsTooLarge() {
    #expect(DecimalText.read(Array("1e400".utf8)[...]) == .infinite)
    #expect(DecimalText.read(Array("-1e400".utf8)[...]) == .infinite)
  }

  @Test(arguments: [
    (170.0, "170"), (170.5, "170.5"), (5.672, "5.672"), (-3.0, "-3"), (0.0, "0"), (0.1, "0.1"), (1e6, "1000000"),
  ])
  func writesTheShortest(number: Double, text: String) {
    #expect(DecimalText.shortest(number) == text)
  }

  @Test func writesWhatItReads() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      #expect(DecimalText.read(Array(DecimalText.shortest(number).utf8)[...]) == .number(number))
    }
  }
}
