import RigModel
import Testing

@testable import RigChecks

/// Numbers, lists and plurals in findings.
@Suite struct QuantityTests {
  @Test(arguments: [
    (0.0, 0, "0"), (-0.4, 0, "0"), (-3, 0, "−3"), (999, 0, "999"), (999.5, 0, "1 000"), (1000, 0, "1 000"),
    (1050, 0, "1 050"), (12_345_678, 0, "12 345 678"), (1_000_007, 0, "1 000 007"), (-1500, 0, "−1 500"),
    (1.45, 1, "1.5"), (1.04, 1, "1"), (2.25, 2, "2.25"), (2.5, 2, "2.5"), (2.05, 2, "2.05"), (2.001, 2, "2"),
    (-2.25, 2, "−2.25"), (-0.5, 1, "−0.5"), (22.4, 1, "22.4"), (24, 1, "24"), (.infinity, 0, "?"), (.nan, 2, "?"),
    (1e300, 0, "1 000 000 000 000 000"),
  ])
  func `A number has no needless decimals, and its thousands stand apart`(value: Double, decimals: Int, text: String) {
    #expect(value.text(decimals: decimals) == text)
  }

  @Test(arguments: [
    (1.25, "1.25"), (1.2499, "1.24"), (1.249999999, "1.25"), (1.2, "1.2"), (2, "2"), (0.999, "0.99"), (0, "0"),
  ])
  func `How many times is rounded down`(value: Double, text: String) {
    #expect(value.ratio == text)
  }

  @Test func `Units follow their number`() {
    #expect(Watts(1300).text == "1 300 W")
    #expect(Gibibytes(22.4).text == "22.4 GB")
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func `Things are listed`(words: [String], text: String) { #expect(words.listed == text) }

  @Test(arguments: [(0, "0 cards"), (1, "1 card"), (2, "2 cards")])
  func `One is one, and none is several`(count: Int, text: String) {
    #expect(count.of("card") == text)
    #expect(count.of("supply", "supplies").hasSuffix(count == 1 ? "supply" : "supplies"))
  }

  @Test func `One part is called by its name, several with their number`() {
    let (one, three) = (PartCount(name: "K80", count: 1), PartCount(name: "P40", count: 3))
    #expect([one, three].listed == "K80 and 3 × P40")
    #expect(one.always == "1 × K80")
  }
}
