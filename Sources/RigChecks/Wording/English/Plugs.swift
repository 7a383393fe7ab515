import RigModel

extension PlugJudgment {
  var sentences: Sentences {
    switch self {
    case .enough(let use):
      let guess = use.isBoardGuessed ? tr(", one counted for the board, whose plugs are not known") : ""
      return Sentences(
        tr("Plugs for all parts: \((use.needed.isEmpty ? use.adapters : use.needed).listed)\(guess)"), rule: rule)
    case .lacking(let missing, let use, let gives):
      let given = gives.isEmpty ? tr("nothing") : gives.listed
      return Sentences(
        tr("\(missing.listed) missing: \(use.words); the rig gives \(given)"), advice: PlugJudgment.more(missing),
        rule: rule)
    case .lackingEPS(let cards, let missing, let hasSome):
      return Sentences(
        PlugJudgment.lacking(cards, missing, hasSome), advice: PlugJudgment.more(Plugs(.eps8, missing)), rule: rule)
    case .weak(_, let adapter, let carried, let taken, let card, let draws):
      let by = taken.isEmpty ? "" : tr(" from \(taken.listed)")
      return Sentences(
        tr("\(adapter.name) carries \(carried.text)\(by); \(card) draws \(draws.text) or more through its plug"),
        advice: tr("take an adapter with \(PlugJudgment.leads(draws)) PCIe 8-pin plugs for each card"), rule: rule)
    case .shared(let plugs, let cables):
      return Sentences(
        tr("\(plugs) PCIe plugs used on \(cables.of("cable")): two plugs of one cable share its wires"),
        advice: tr("use a separate cable for each plug of a card, or a supply with \(plugs) cables"),
        rule: tr("One PCIe cable is made for 150 W a plug; splitting it loads its wires twice; \(rule)"))
    case .unknownSupply(let supply, let needed, let isBoardGuessed):
      let guess = isBoardGuessed ? tr(", one EPS plug of them for the board, whose plugs are not known") : ""
      return Sentences(tr("\(supply): plugs not known; it has to give \(needed.listed)\(guess)"), rule: rule)
    case .unknownCard(let card): return Sentences(tr("\(card): power plugs not known"))
    case .estimated(let cards, let use):
      return Sentences(
        cards.count == 1
          ? tr(
            """
            How many power plugs \(cards.listed) takes is an estimate, cards of partners differ; the supply has enough for \
            \(use.needed.listed)
            """)
          : tr(
            """
            How many power plugs \(cards.listed) take is an estimate, cards of partners differ; the supply has enough for \
            \(use.needed.listed)
            """), rule: rule)
    }
  }

  /// PCIe 8-pin plugs that carry so much: two at least, in words.
  private static func leads(_ draws: Watts) -> String {
    switch (draws / PlugKind.pcie8.limit).rounded(.up) {
    case ...2: tr("two")
    case 3: tr("three")
    default: tr("four")
    }
  }

  private var rule: String {
    tr(
      """
      PCI Express CEM 3.0, 2013: 75 W by the slot, 75 W by 6 pins, 150 W by 8; NVIDIA Tesla P40 product brief \
      PB-08338, 2016: an EPS 8-pin, or two PCIe 8-pin through an adapter
      """)
  }

  private static func lacking(_ cards: [PartCount], _ missing: Int, _ hasSome: Bool) -> String {
    let needs = PlugJudgment.needs(cards, missing.of("EPS 8-pin plug"), hasSome)
    return missing == 1
      ? tr("\(needs) besides the board's, and nothing in the rig is known to give it")
      : tr("\(needs) besides the board's, and nothing in the rig is known to give them")
  }

  private static func needs(_ cards: [PartCount], _ plugs: String, _ hasSome: Bool) -> String {
    let names = cards.map(\.always).listed
    if cards.count == 1 && cards[0].count == 1 {
      return hasSome ? tr("\(names) needs \(plugs) more") : tr("\(names) needs \(plugs)")
    }
    return hasSome ? tr("\(names) need \(plugs) more") : tr("\(names) need \(plugs)")
  }

  private static func more(_ plugs: Plugs) -> String { tr("take a supply, or adapters, with \(plugs.listed) more") }
}

extension PlugJudgment.Use {
  fileprivate var words: String { needs + (isBoardGuessed ? tr(", one counted for the board") : "") }

  private var needs: String {
    guard !needed.isEmpty else { return tr("adapters need \(adapters.listed)") }
    return adapters.isEmpty
      ? tr("parts need \(needed.listed)") : tr("parts need \(needed.listed), adapters \(adapters.listed)")
  }
}
