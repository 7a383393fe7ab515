import Foundation
import RigModel
import Testing

@testable import RigChecks
@testable import RigReport

/// Findings, fixes, questions and the shopping list, with findings made up for it.
@Suite struct SellerTests {
  static let above4G = Question(
    Asking(
      english: "Can \"Above 4G decoding\" be switched on in the BIOS?",
      french: "Peut-on activer « Above 4G decoding » dans le BIOS ?"))
  static let tested = Question(
    Asking(
      english: "Has the card been tested under load, and is there a photo of its power plug?",
      french: "La carte a-t-elle été testée en charge, et auriez-vous une photo de la prise d'alimentation ?"))
  static let findings = [
    found(.error, "a", Said("No drive", advice: "add a drive", changes: ["ssd-240": 1])),
    found(.warning, "b", Said("Dear", advice: "add", changes: ["a10g": 1]), parts: ["p40", "psu-1300"]),
    found(.unknown, "c", Said("Window unknown"), parts: ["combo-128"], above4G),
    found(.unknown, "d", Said("State unknown"), parts: ["p40"], tested),
    found(.unknown, "e", Said("Boot unknown"), parts: ["combo-128"], above4G),
    found(.unknown, "f", Said("Depends"), parts: ["combo-128"], tested),
    found(.note, "g", Said("By hand", advice: "turn it round")),
    found(.ok, "h", Said("=right\u{1B}")),
  ]

  static func report(_ plan: Plan = Plans.scaling) -> Report {
    let estimate = Estimate(of: plan, in: Fixture.catalog)
    return Report(plan: plan, estimate: estimate, catalog: Fixture.catalog, today: nil, findings: findings)
  }

  @Test(arguments: CheckFormat.allCases)
  func `Findings look as they are written down`(format: CheckFormat) throws {
    try compare(format.render(Self.report()), with: "check.\(format == .text ? "txt" : "json")")
  }

  @Test func `An export with questions looks as it is written down`() throws {
    try compare(ExportFormat.text.render(Self.report()), with: "asking.txt")
    try compare(ExportFormat.markdown.render(Self.report()), with: "asking.md")
  }

  @Test(arguments: ExportFormat.allCases) func `Every finding is in every export`(format: ExportFormat) {
    let text = format.render(Self.report())
    for finding in Self.findings.dropLast() { #expect(text.contains(finding.message)) }
    for question in [Self.above4G, Self.tested] { #expect(text.contains(question.english.prefix(3))) }
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `What one owns is not asked of a seller`() {
    var plan = Plans.scaling
    plan.owned = ["combo-128", "p40"]
    let text = CheckFormat.text.render(Self.report(plan))
    #expect(text.contains("yours: find out") && !text.contains("Bonjour"))
  }

  static let bids: [(Money?, Money?, Int, String?)] = [
    (215, 163.9, 1, "Would you take 163 €?"), (215, 163.9, 2, "Would you take 163 € each?"), (163.9, 163.9, 1, nil),
    (150, 163.9, 1, nil), (215, 0.99, 1, nil), (215, nil, 1, nil), (nil, 163.9, 1, nil),
    (1300, 1200, 1, "Would you take 1 200 €?"),
  ].map { asked, worth, units, words in
    (asked.map { Money(rounding: $0) }, worth.map { Money(rounding: $0) }, units, words)
  }

  @Test(arguments: bids)
  func `What a part is worth is offered where more is asked, and kept back where less is`(
    asked: Money?, worth: Money?, units: Int, words: String?
  ) {
    let bid = Bid(asked: asked, worth: worth, units: units, Numbers(.euro))
    let message = SellerLanguage.english.message(["Is it new?"], bid)
    #expect(message.dropFirst(3).dropLast() == (words.map { [$0] } ?? [])[...])
  }

  @Test func `An offer is made in both languages, and a message without any asks whether it is there`() {
    let bid = Bid(asked: Money(rounding: 215), worth: Money(rounding: 163), units: 2, Numbers(.euro))
    #expect(SellerLanguage.french.message([], bid)[1] == "Accepteriez-vous 163\u{A0}€ pièce\u{A0}?")
    #expect(
      SellerLanguage.english.message([]) == [
        "Hello, I am interested in your listing.", "Is it still for sale?", "Thank you in advance.",
      ])
    #expect(SellerLanguage.french.message([])[1] == "Est-ce toujours disponible\u{A0}?")
  }

  @Test(arguments: [
    ("Est-ce « neuf » ?", "Est-ce «\u{A0}neuf\u{A0}»\u{A0}?"), ("a ; b : c !", "a\u{A0}; b\u{A0}: c\u{A0}!"), ("", ""),
    ("«\u{A0}x\u{A0}»\u{A0}?", "«\u{A0}x\u{A0}»\u{A0}?"), ("5 %", "5\u{A0}%"),
  ]) func `French has spaces that do not break`(text: String, spaced: String) {
    #expect(text.frenchSpaced == spaced)
  }

  @Test(arguments: ["a b", "24\" \"x\"", "d'été", "a&b=c", "a+b", "😀 ≈", "#?/%41", "é\n"])
  func `Any words come back out of a link`(words: String) throws {
    for market in Marketplace.allCases {
      let url = try #require(URLComponents(string: market.search(words, in: "FR")))
      #expect(url.queryItems?.map(\.value) == [words] && url.fragment == nil)
    }
  }

  @Test(arguments: [
    ("Tesla K80 24GB", "Tesla K80 24Go"), ("SSD 1TB SATA", "SSD 1To SATA"), ("SATA SSD 1 TB", "SATA SSD 1 To"),
    ("PCIe 8 pin to EPS 8-pin adapter", "PCIe 8 broches vers EPS 8 broches adaptateur"),
    ("3 power plugs, 2 Connectors", "3 power plugs, 2 connecteurs"), ("1300W Power Supply", "1300W alimentation"),
    ("GB202 TB x16GBx", "GB202 To x16GBx"), ("", ""),
  ])
  func `French sites are searched in French`(words: String, french: String) throws {
    #expect(words.inFrenchListings == french)
    let part = Fixture.part(
      "a", "a", nil, .gpu(Fixture.gpu(devices: 1, vram: 8, bandwidth: 1, efficiency: 1)), date: "2026-01")
    #expect(part.searchWords(inFrench: Marketplace.leBonCoin.isFrench(in: "DE")) == "a")
    #expect(Marketplace.eBay.isFrench(in: "FR") && !Marketplace.eBay.isFrench(in: "DE"))
  }

  @Test(arguments: [("FR", "fr"), ("DE", "de"), ("GB", "co.uk"), ("AU", "com.au"), ("JP", "com"), ("../x", "com")])
  func `Each country has its eBay`(country: String, site: String) {
    #expect(Marketplace.eBay.search("x", in: country) == "https://www.ebay.\(site)/sch/i.html?_nkw=x")
  }

  @Test func `Steps that do not apply are left out`() {
    var small = Fixture.gpu(devices: 1, vram: 8, bandwidth: 100, efficiency: 0.5)
    small.bar = Gibibytes(0.25)
    let part = Fixture.part("small", "small", nil, .gpu(small), date: "2026-01")
    let catalog = Catalog(parts: [part, Fixture.combo32], offers: [], tariffs: [], rates: [])
    var plan = Plan(name: "small")
    plan.setQuantity("small", 1)
    plan.setQuantity("combo-32", 1)
    let words = AssemblySteps(Rig(plan, catalog), wall: Watts(100)).words.joined(separator: "\n")
    for word in Self.ofServers { #expect(!words.contains(word)) }
    #expect(words.contains("Put the card in"))
  }

  @Test func `A whole computer has no BIOS, no card and no leads to speak of`() {
    var machine = Machine()
    (machine.gpu.vram, machine.platform.ram) = (Gibibytes(96), Gibibytes(128))
    let part = Fixture.part("mac", "Mac", nil, .machine(machine), date: "2026-01")
    var plan = Plan(name: "mac")
    plan.setQuantity("mac", 1)
    let rig = Rig(plan, Catalog(parts: [part], offers: [], tariffs: [], rates: []))
    #expect(
      AssemblySteps(rig, wall: Watts(100)).words == [
        "Start Mac as it came: its system has to show all of its memory.",
        "Update its system while nothing else can go wrong.",
        "Load everything for half an hour; the wall should give about 100 W while it works as planned.",
      ])
  }

  @Test func `A board without a card starts without the word`() {
    var plan = Plan(name: "board")
    plan.setQuantity("combo-32", 1)
    let catalog = Catalog(parts: [Fixture.combo32], offers: [], tariffs: [], rates: [])
    let words = AssemblySteps(Rig(plan, catalog), wall: Watts(100)).words
    #expect(words.first?.hasPrefix("Put CPU and RAM on the board and start it: the BIOS") == true)
  }

  static let ofServers = ["Above 4G", "multimeter", "next cards", "fan", "CSM", "R470"]

  @Test func `Cards of servers take more steps`() {
    var large = Fixture.gpu(devices: 1, vram: 24, bandwidth: 100, efficiency: 0.5)
    (large.connectors, large.cooling, large.lastDriver) = ("eps8:1", .passive, "470")
    let part = Fixture.part("large", "large", nil, .gpu(large), date: "2026-01")
    let catalog = Catalog(parts: [part, Fixture.combo32], offers: [], tariffs: [], rates: [])
    var plan = Plan(name: "large")
    plan.setQuantity("large", 2)
    plan.setQuantity("combo-32", 1)
    let words = AssemblySteps(Rig(plan, catalog), wall: Watts(100)).words.joined(separator: "\n")
    for word in Self.ofServers { #expect(words.contains(word)) }
  }
}

extension SellerTests {
  /// A judgment in words as they are.
  private struct Said: Judgment {
    let message: String
    let advice: String?
    let changes: [PartID: Int]

    init(_ message: String, advice: String? = nil, changes: [PartID: Int] = [:]) {
      (self.message, self.advice, self.changes) = (message, advice, changes)
    }

    var sentences: Sentences { Sentences(message, advice: advice) }

    func fix(in rig: Rig) -> Fix? {
      changes.isEmpty ? nil : Fix(.byHand(AnyJudgment(judgment: self)), changes: changes)
    }
  }

  /// A question in words as they are.
  private struct Asking: Asked {
    let english: String
    let french: String
  }

  private static func found(
    _ severity: Finding.Severity, _ check: String, _ judgment: Said, parts: [PartID] = [], _ question: Question? = nil
  ) -> Finding {
    var finding = Finding(
      severity, judgment, parts: parts, question: question?.asked, origin: .row("rule \(check)", columns: []))
    finding.check = check
    return finding
  }
}
