import RigModel

extension PlugJudgment {
  var english: Sentences {
    switch self {
    case .enough(let use):
      let guess = use.isBoardGuessed ? ", one counted for the board, whose plugs are not known" : ""
      return Sentences(
        "Plugs for all parts: \((use.needed.isEmpty ? use.adapters : use.needed).listed)\(guess)", rule: rule)
    case .lacking(let missing, let use, let gives):
      let given = gives.isEmpty ? "nothing" : gives.listed
      return Sentences(
        "\(missing.listed) missing: \(use.english); the rig gives \(given)", advice: PlugJudgment.more(missing),
        rule: rule)
    case .lackingEPS(let cards, let missing, let hasSome):
      return Sentences(
        PlugJudgment.lacking(cards, missing, hasSome), advice: PlugJudgment.more(Plugs(.eps8, missing)), rule: rule)
    case .weak(_, let adapter, let carried, let taken, let card, let draws):
      let by = taken.isEmpty ? "" : " from \(taken.listed)"
      return Sentences(
        "\(adapter.name) carries \(carried.text)\(by); \(card) draws \(draws.text) or more through its plug",
        advice: "take an adapter with \(PlugJudgment.leads(draws)) PCIe 8-pin plugs for each card", rule: rule)
    case .shared(let plugs, let cables):
      return Sentences(
        "\(plugs) PCIe plugs used on \(cables.of("cable")): two plugs of one cable share its wires",
        advice: "use a separate cable for each plug of a card, or a supply with \(plugs) cables",
        rule: "One PCIe cable is made for 150 W a plug; splitting it loads its wires twice; \(rule)")
    case .unknownSupply(let supply, let needed, let isBoardGuessed):
      let guess = isBoardGuessed ? ", one EPS plug of them for the board, whose plugs are not known" : ""
      return Sentences("\(supply): plugs not known; it has to give \(needed.listed)\(guess)", rule: rule)
    case .unknownCard(let card): return Sentences("\(card): power plugs not known")
    case .estimated(let cards, let use):
      return Sentences(
        "How many power plugs \(cards.listed) \(cards.count == 1 ? "takes" : "take") is an estimate, cards of partners "
          + "differ; the supply has enough for \(use.needed.listed)", rule: rule)
    }
  }

  /// PCIe 8-pin plugs that carry so much: two at least, in words.
  private static func leads(_ draws: Watts) -> String {
    switch (draws / PlugKind.pcie8.limit).rounded(.up) {
    case ...2: "two"
    case 3: "three"
    default: "four"
    }
  }

  private var rule: String {
    """
    PCI Express CEM 3.0, 2013: 75 W by the slot, 75 W by 6 pins, 150 W by 8; NVIDIA Tesla P40 product brief \
    PB-08338, 2016: an EPS 8-pin, or two PCIe 8-pin through an adapter
    """
  }

  private static func lacking(_ cards: [PartCount], _ missing: Int, _ hasSome: Bool) -> String {
    let verb = cards.count == 1 && cards[0].count == 1 ? "needs" : "need"
    return "\(cards.map(\.always).listed) \(verb) \(missing.of("EPS 8-pin plug"))\(hasSome ? " more" : "") besides the "
      + "board's, and nothing in the rig is known to give \(missing == 1 ? "it" : "them")"
  }

  private static func more(_ plugs: Plugs) -> String { "take a supply, or adapters, with \(plugs.listed) more" }
}

extension PlugJudgment.Use {
  fileprivate var english: String {
    (needed.isEmpty
      ? "adapters need \(adapters.listed)"
      : "parts need \(needed.listed)\(adapters.isEmpty ? "" : ", adapters \(adapters.listed)")")
      + (isBoardGuessed ? ", one counted for the board" : "")
  }
}

extension PlugDanger {
  var english: Sentences {
    let left = isAlone ? ", and only PCIe 8-pin plugs are left" : ""
    return Sentences(
      "Danger: \(cards.listed) \(cards.count == 1 ? "takes" : "take") an EPS (CPU) 8-pin\(left). A PCIe 8-pin looks like "
        + "it: forced in or re-pinned, it shorts 12 V to ground",
      advice: "feed it by the supply's EPS 8-pin, or by an adapter of two PCIe 8-pin to one EPS 8-pin",
      rule: """
        NVIDIA Tesla P40 product brief PB-08338, 2016: an EPS12V 8-pin; its 12 V and ground contacts lie in opposite \
        rows to those of PCI Express CEM 3.0, 2013
        """)
  }
}
