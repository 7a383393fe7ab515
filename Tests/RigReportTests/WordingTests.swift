import RigModel
import Testing

@testable import RigReport

/// Numbers, names and sentences.
@Suite struct WordingTests {
  private static let french = Language(
    code: "fr", decimalMark: UInt8(ascii: ","),
    phrases: ["request": "requête", "requests": "requêtes", "card": "carte", "cards": "cartes"])

  @Test(arguments: [
    (0.0, "requests", "requête"), (1, "request", "requête"), (1.5, "requests", "requête"), (2, "requests", "requêtes"),
  ])
  func `What is counted stands in the singular where the language has it`(
    count: Double, english: String, french: String
  ) {
    let report = Fixture.report(Plans.scaling)
    let shown = { report.value(count, in: .number("requests")).text }
    let counted = { Words.count(count, "card") }
    #expect(shown() == "\(Numbers.short(count, decimals: 2)) \(english)")
    let (said, cards) = Language.$spoken.withValue(WordingTests.french) { (shown(), counted()) }
    #expect(said.hasSuffix(" \(french)") && cards.hasSuffix(count < 2 ? "carte" : "cartes"))
  }

  @Test func `The verdict says when more GPUs are billed than the rig's memory needs`() {
    var plan = Plans.scaling
    #expect(Fixture.report(plan).billedTooMuch == nil)
    plan.rental.basis = .whole
    #expect(Fixture.report(plan).verdict.long.last == "; 4 GPUs are billed, 3 would hold as much")
    #expect(Fixture.report(plan).verdict.short.last?.contains("billed") == false)
  }

  @Test(
    "Hidden characters become visible",
    arguments: [
      ("plain ≈ é", "plain ≈ é"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\tb", "a b"), ("\r\n", "\u{FFFD}\u{FFFD}"),
      ("\u{9B}2J", "\u{FFFD}2J"), ("\u{7F}", "\u{FFFD}"), ("\u{202E}gnp", "\u{FFFD}gnp"), ("\u{FEFF}x", "\u{FFFD}x"),
      ("a\u{200B}b\u{AD}c\u{3164}\u{E0041}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}"),
    ])
  func visible(text: String, shown: String) {
    #expect(text.visible == shown)
  }

  @Test(
    "What is guessed is named in words",
    arguments: [
      ("bandwidth_gb_s", "bandwidth"), ("peak_w", "peak watts"), ("max_gpu_w", "max gpu watts"), ("bar_gib", "bar"),
      ("price_low", "price low"), ("airflow_cfm", "airflow cfm"), ("above_4g", "above 4g"), ("gives", "gives"),
    ])
  func column(name: String, words: String) {
    #expect(PartWords.words(ofColumn: name) == words)
  }

  @Test(
    "Text is broken at line ends of every kind",
    arguments: [("a\nb", ["a", "b"]), ("a\r\nb\rc", ["a", "b", "c"]), ("", [""]), ("\u{1B}\n", ["\u{FFFD}", ""])])
  func lines(text: String, lines: [String]) {
    #expect(text.visibleLines == lines)
  }

  @Test(
    "Numbers as a person reads them",
    arguments: [
      (Numbers.grouped(1136), "1 136"), (Numbers.grouped(-152.7, decimals: 1), "−152.7"), (Numbers.grouped(-0.4), "0"),
      (Numbers.grouped(1_234_567.891, decimals: 2), "1 234 567.89"), (Numbers.grouped(0.5), "1"),
      (Numbers.short(5.672, decimals: 4), "5.672"), (Numbers.short(24, decimals: 2), "24"),
      (Numbers.fixed(1.005, decimals: 2), "1.01"), (Numbers.fixed(.nan, decimals: 2), "?"),
      (Numbers.percent(20.803), "20.8 %"), (Numbers.memory(Gibibytes(11.1)), "11.1 GB"),
      (Numbers(.euro).rate(HourlyRate(5.672)), "5.672 €/h"), (Numbers(.euro).signed(Money(cents: 70_00)), "+70 €"),
      (Numbers(CurrencyCode(rawValue: "CHF")).exact(Money(cents: -153_05)), "−153.05 CHF"),
      (Numbers(.euro).range(Money(cents: 1_00), Money(cents: 2_00)), "1.00–2.00 €"),
    ])
  func numbers(text: String, expected: String) {
    #expect(text == expected)
  }

  @Test(
    "A part's name and size",
    arguments: [
      (Fixture.p40, "Tesla P40, 24 GB"), (Fixture.k80, "Tesla K80, 2×12 GB"),
      (Fixture.combo128, "used board + CPU, 128 GB"),
      (Fixture.supply1300, "used supply, 1300 W"), (Fixture.supply9, "used supply"), (Fixture.drive, "SATA SSD 240 GB"),
    ])
  func title(part: Part, title: String) {
    #expect(PartWords.title(part) == title)
  }

  @Test(
    "The verdict in a sentence",
    arguments: [
      (
        Plans.budget, "DEPENDS",
        "Buying costs ≈14 € more (8.5 %) once it starts (+20 €), pays from day ≈7.7 (BUY from day ≈26.3); "
          + "for the same work, buying costs 121 € more; the parts alone cost 3 € less than the rent"
      ),
      (
        Plans.scaling, "DEPENDS",
        "Buying saves ≈93 € (13.0 %) once it starts (+20 €), pays from day ≈6.0 (BUY from day ≈8.6); "
          + "for the same work, buying costs 110 € more"
      ),
      (
        Plans.market, "RENT",
        "Buying costs ≥ 194 € more (164.1 %), pays from day ≥ 20.4 (BUY from day ≥ 38.4); "
          + "for the same work, buying costs 483 € more"
      ),
      (Plans.empty, "—", "no parts yet: p presets, Space adds"),
    ] as [(Plan, String, String)])
  func verdict(plan: Plan, word: String, short: String) {
    let sentence = Fixture.report(plan).verdict
    #expect(sentence.word == word)
    #expect(sentence.short.joined() == short)
  }

  @Test func `What is missing for a verdict is named`() {
    var plan = Plans.scaling
    plan.setQuantity("k80", 64)
    plan.usage.workload = .training
    plan.rental.basis = .equalWork
    #expect(WordingTests.sentence(plan) == "the speed is unknown: b next basis")
    (plan.rental.basis, plan.usage.work) = (.cheapest, .one)
    #expect(WordingTests.sentence(plan) == "no priced set of the region holds the rig: b next basis")
    plan.rental.offer = .auto
    #expect(WordingTests.sentence(plan) == "no offer can do what the rig does: choose one")
    #expect(Fixture.report(plan).answer == "No offer can do what the rig does.")
  }

  /// A sum and its day leave out or count the same things: without a price of electricity, both leave it out.
  @Test func `The amount and the day are of one sum`() {
    for seed in FormulaTests.seeds {
      let plan = RandomPlans.plan(seed)
      let report = Fixture.report(plan)
      let estimate = report.estimate
      guard report.conclusion != nil, let sum = estimate.allIn ?? estimate.savings else { continue }
      let amount = sum.amount - report.toStart
      let isLoss = report.verdict.long.joined().contains("Buying costs")
      let day = estimate.breakEven(with: report.toStart).days
      #expect(isLoss == (amount < .zero), "plan \(seed)")
      if let day, abs(amount.units) > 1, plan.usage.days.value > plan.buying.deliveryDays.value {
        #expect((day < plan.usage.days) == (amount > .zero), "plan \(seed)")
      }
    }
  }

  @Test(arguments: [(Plans.budget, 26.3), (Plans.scaling, 8.6)])
  func `From the day on that BUY is told for, BUY is told`(plan: Plan, day: Double) {
    for (days, isBuy) in [(day + 0.1, true), (day - 0.1, false)] {
      var plan = plan
      plan.usage.days = Days(days)
      #expect((Fixture.report(plan).advice == .buy) == isBuy, "\(days)")
    }
  }

  @Test func `What has no price of electricity leaves it out of both`() {
    var plan = Plans.scaling
    plan.power.country = "XX"
    let sentence = Fixture.report(plan).verdict.long.joined()
    #expect(
      sentence.hasPrefix(
        "Buying saves 129 € (18.0 %) once it starts (+20 €) in 7 days and pays from day ≈5.7 (BUY from day ≈8.6), "
          + "electricity not counted"))
  }

  @Test func `One model on an offer with less memory is compared with nothing`() {
    var plan = Plans.scaling
    plan.compare(with: "g5.xlarge")
    (plan.usage.work, plan.rental.rate) = (.one, HourlyRate(1))
    #expect(WordingTests.sentence(plan) == "one model needs 72 GB in one instance: choose another offer")
    #expect(Fixture.report(plan).answer.hasPrefix("One model has 72 GB in the rig, an instance of the offer less"))
  }

  private static func sentence(_ plan: Plan) -> String {
    Fixture.report(plan).verdict.long.joined()
  }

  @Test func `A narrow screen drops clauses from the right`() {
    let sentence = Fixture.report(Plans.scaling).verdict
    #expect(sentence.fitting(200).hasSuffix("electricity counted; for the same work, buying costs 110 € more"))
    #expect(sentence.fitting(70) == "Buying saves ≈93 € once it starts (+20 €); same work: costs 110 € more")
    #expect(sentence.fitting(42) == "Buying saves ≈93 € once it starts (+20 €)")
    #expect(sentence.fitting(36) == "Saves ≈93 € once it starts (+20 €)")
    #expect(sentence.fitting(1) == "Saves ≈93 € once it starts (+20 €)")
  }

  /// 2 → 3 cards: 496 → 566 €, 476.45 → 714.67 €, so −19.55 → 148.67 €.
  @Test func `A change in a sentence`() {
    var before = Plans.scaling
    before.setQuantity("p40", 2)
    let text = ChangeSentence.text(
      from: Fixture.report(before).estimate, to: Fixture.report(Plans.scaling).estimate, of: before)
    #expect(text == "rig +70 €, rent +238 €, so you save 168 € more")
  }

  @Test func `A part without a price leaves open what is saved`() {
    var after = Plans.scaling
    after.setQuantity("a10g", 1)
    let text = ChangeSentence.text(
      from: Fixture.report(Plans.scaling).estimate, to: Fixture.report(after).estimate, of: after)
    #expect(text == "rent +238 €, what you save needs a price")
  }

  @Test func `Where renting costs less, it is paying that changes`() {
    let at = { (days: Double) in
      var plan = Plans.scaling
      plan.usage.days = Days(days)
      return Fixture.report(plan).estimate
    }
    var none = Plans.scaling
    none.rental.offer = nil
    let texts = [(at(1), at(2)), (at(2), at(1)), (Fixture.report(none).estimate, at(1))].map {
      ChangeSentence.text(from: $0, to: $1, of: Plans.scaling)
    }
    #expect(texts[0].hasSuffix("so you pay 102 € less"), "\(texts[0])")
    #expect(texts[1].hasSuffix("so you pay 102 € more"), "\(texts[1])")
    #expect(texts[2].hasSuffix("so you pay 464 € more"), "\(texts[2])")
  }
}
