import RigModel
import Testing

@testable import RigChecks

/// How the air of a fan stands to what a card needs: 1.76 × 250 W ÷ 15 K = 29.33 CFM, and a quarter more for its heat sink.
@Suite struct FanStrengthTests {
  private static let needed = 1.76 * 250 / 15

  private static func strength(_ airflow: Double?, _ change: (inout GPU) -> Void = { _ in }) -> FanStrength? {
    let card = Rigs.card("card", change)
    let fan = Rigs.fan { $0.airflow = airflow }
    return card.gpu.flatMap { fan.cooler?.strength(for: card, $0) }
  }

  @Test(arguments: [
    (nil as Double?, FanStrength.unknown), (needed - 0.01, .weak), (needed, .unknown), (needed * 1.25 - 0.01, .unknown),
    (needed * 1.25, .enough), (100, .enough),
  ])
  func `Air is weak below what a card needs, and enough a quarter above it`(airflow: Double?, strength: FanStrength) {
    #expect(FanStrengthTests.strength(airflow) == strength)
  }

  @Test func `What its maker asks for counts where it is more`() {
    #expect(FanStrengthTests.strength(40) { $0.airflow = 41 } == .weak)
    #expect(FanStrengthTests.strength(40) { $0.airflow = 33 } == .unknown)
    #expect(FanStrengthTests.strength(40) { $0.airflow = 20 } == .enough)
  }

  @Test(arguments: [
    (1 as Int?, 111.0 as Double?, FanStrength.unknown), (2, 99, .unknown), (2, 100, .enough), (2, nil, .enough),
    (nil, nil, .enough),
  ])
  func `A duct for large cards may not close on a small one`(slots: Int?, height: Double?, strength: FanStrength) {
    #expect(FanStrengthTests.strength(100) { ($0.slots, $0.height) = (slots, height) } == strength)
  }

  @Test func `A duct that is made for the small card closes on it`() {
    let card = Rigs.card("small") { $0.slots = 1 }
    let fan = Rigs.fan { $0.fits = "small" }
    #expect(card.gpu.flatMap { fan.cooler?.strength(for: card, $0) } == .enough)
  }

  @Test func `A heat sink of a module is not judged by its air`() {
    for airflow in [nil, 1, 100] as [Double?] {
      #expect(FanStrengthTests.strength(airflow) { $0.form = .sxm2 } == .enough)
    }
  }
}
