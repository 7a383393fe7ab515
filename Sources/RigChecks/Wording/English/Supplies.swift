import RigModel

extension NoSupply {
  var sentences: Sentences {
    Sentences(tr("No power supply; \(peak.text) at full load"), rule: tr("Without a supply nothing starts."))
  }
}

extension SupplyHeadroom {
  var sentences: Sentences {
    switch self {
    case .enough(let rated, let peak): Sentences(tr("Supply \(SupplyHeadroom.share(rated, peak))"), rule: rule)
    case .tooSmall(let rated, let peak, let isOwn):
      Sentences(
        rated < peak * Rig.leastHeadroom
          ? tr("Supply too small: \(SupplyHeadroom.share(rated, peak))")
          : tr("Little to spare: \(SupplyHeadroom.share(rated, peak))"),
        advice: isOwn ? SupplyHeadroom.less : tr("take a larger supply, or fewer cards"), rule: rule)
    case .overloaded(let supply, let rated, let load, let feeds, let isOwn):
      Sentences(
        tr(
          """
          \(SupplyHeadroom.name(supply, rated)), has to feed \(load.text): \((rated / load).ratio) ×, \
          \(SupplyHeadroom.needed); \(feeds.map(\.words).listed) on it
          """),
        advice: isOwn ? SupplyHeadroom.less : tr("take a larger supply in its place"), rule: rule)
    case .cardsBeyondMaker(let machine, let most, let peak):
      Sentences(
        tr("Cards draw \(peak.text); the maker of \(machine) allows \(most.text) in all"),
        advice: tr("limit the power of the cards, or take fewer"))
    case .unknown(let supply, let peak):
      Sentences(
        tr(
          """
          \(supply): rated watts not known; \((peak * Rig.headroom).text) needed, \(Rig.headroom.ratio) × the peak of \
          \(peak.text)
          """), rule: rule)
    }
  }

  private static func share(_ rated: Watts, _ peak: Watts) -> String {
    tr("\(rated.text) = \((rated / peak).ratio) × the peak of \(peak.text); \(needed)")
  }

  private static func name(_ supply: String, _ rated: Watts) -> String {
    supply.hasSuffix(rated.text) ? supply : "\(supply), \(rated.text)"
  }

  /// A maker's own supply stays.
  private static var less: String { tr("lower the cards' power limit, or take fewer cards") }

  private static var needed: String { tr("\(Rig.headroom.ratio) needed") }

  private var rule: String {
    tr(
      """
      An assumption: a quarter more than all parts draw at once, for aging, heat and peaks; GPUs at the peak of their \
      data sheets. Below \(Rig.leastHeadroom.ratio) it is an error.
      """)
  }
}

extension SupplyLoads.Consumer {
  fileprivate var words: String {
    switch self {
    case .board: tr("the board")
    case .card(let name): name
    }
  }
}

extension SupplyTransients {
  var sentences: Sentences {
    switch self {
    case .withstood(let peak, let stands): Sentences(SupplyTransients.reach(peak, stands), rule: rule)
    case .tooMuch(let peak, let stands):
      Sentences(
        SupplyTransients.reach(peak, stands),
        advice: tr("take an ATX 3 supply or a larger one, or lower the cards' power limit"), rule: rule)
    case .unknown(let card, let peak):
      Sentences(
        tr(
          """
          \(card) draws more than its \(peak.text) for milliseconds, how much is not known; an older supply may shut \
          down
          """),
        rule: rule)
    }
  }

  private static func reach(_ peak: Watts, _ stands: Watts) -> String {
    tr("Peaks of milliseconds reach \(peak.text); the supply withstands \(stands.text)")
  }

  private var rule: String {
    tr(
      """
      Intel ATX Version 3.0 Multi Rail Desktop Platform Power Supply Design Guide, 2022: supplies of this version stand \
      excursions to 200 % of their rating for 0.1 ms, 180 % for 1 ms; older ones need not. Peaks of several cards seldom \
      meet: the square root of the sum of their squares is counted, an assumption
      """)
  }
}
