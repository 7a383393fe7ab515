import Testing

@testable import TerminalUI

@Suite("Ticks of an axis")
struct NiceTicksTests {
  @Test(
    "are round",
    arguments: [
      (0, 1225, 5, [0, 300, 600, 900, 1200]), (0, 12, 7, [0, 2, 4, 6, 8, 10, 12]), (0, 12, 4, [0, 4, 8, 12]),
      (0, 1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]), (-150, 150, 4, [-100, 0, 100]), (0, 3650, 5, [0, 1000, 2000, 3000]),
      (5, 5, 5, []), (5, 1, 5, []), (0, .infinity, 5, []), (.nan, 1, 5, []), (0, 1, 1, []),
    ] as [(Double, Double, Int, [Double])])
  func values(low: Double, high: Double, most: Int, expected: [Double]) {
    let found = NiceTicks.values(from: low, to: high, most: most)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("never number more than allowed", arguments: 2...12)
  func count(most: Int) {
    for high in stride(from: 0.001, to: 5000, by: 7.3) {
      let found = NiceTicks.values(from: 0, to: high, most: most)
      #expect(found.count <= most && found.count >= 1)
    }
  }
}
