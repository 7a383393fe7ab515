import RigModel

extension WallLoad {
  var sentences: Sentences {
    let (volts, amps) = (circuit.voltage.text, (watts.value / circuit.voltage).text(decimals: 1))
    let gives =
      tr("a circuit of \(circuit.current.text) A gives \(circuit.most.text), \(circuit.continuous.text) for hours")
    return Sentences(
      tr("\(watts.text) from the wall at full load = \(amps) A at \(volts) V (\(country)); \(gives)"),
      advice: severity == .ok
        ? nil
        : tr("put the supplies on two circuits, lower the cards' power limit, or take fewer"),
      rule: tr(
        """
        NFPA 70 (NEC), 2023, 210.19: 80 % for hours, 15 A × 120 V; NF C 15-100, 2015: 16 A × 230 V; other countries: \
        IEC World Plugs, read 2026-11; IEC 60898-1, 2015: a breaker holds 1.13 times its current for an hour
        """))
  }
}

extension ServerSupply {
  var sentences: Sentences {
    switch self {
    case .boardUnfed(let servers, let needed):
      Sentences(
        tr("\(servers.listed) gives 12 V alone; the board needs an ATX supply of its own, \(needed.text) or more"),
        advice: tr("add an ATX supply for the board"))
    case .breakout(let units):
      Sentences(tr("\(units.of("server supply", "server supplies")), each with a breakout board"))
    case .breakoutMissing(let count, let servers):
      Sentences(
        tr("\(count.of("breakout board")) missing: \(servers.listed) has an edge connector and no plugs"),
        advice: tr("add \(count.of("breakout board")) with PCIe plugs; some sellers include it"))
    case .sideBySide(let units, let others, let cards, let spare):
      Sentences(
        tr(
          """
          Cards that train together rise at once, and \(units) server supplies side by side share that unevenly: without \
          one of them they give \(others.text), the cards draw \(cards.text)
          """),
        advice: tr("add one more \(spare.name) with its breakout board"), rule: ServerSupply.rise)
    case .mains(let server, let least, let volts):
      Sentences(
        tr("\(server) gives its full power from \(least.text) V on; the mains have \(volts.text) V"),
        advice: volts < least ? tr("feed it from a circuit of 200 to 240 V") : nil)
    }
  }

  private static var rise: String {
    tr(
      """
      B. Badger, Deep Learning Server, read 2026-11: four V100 that trained together brought two supplies of 1,100 W side by \
      side to 11.4 V and lost their bus, also at 200 W each; three carried them
      """)
  }
}

extension SupplyStandard {
  var sentences: Sentences {
    switch self {
    case .own(let name):
      Sentences(tr("The supply of \(name) is its maker's own: neither a spare one nor further plugs are standard"))
    case .second(let supplies, let own):
      Sentences(
        tr(
          """
          \(supplies.listed) besides the supply of \(own): it does not fit in its place, and as a second one it has to \
          start together with the first
          """),
        advice: tr("add a lead that starts both supplies together"), rule: rule)
    case .together(let supplies, let leads):
      Sentences(
        leads == 1
          ? tr("\(supplies.listed): the board starts one of them; 1 lead that starts the other with it missing")
          : tr(
            """
            \(supplies.listed): the board starts one of them; \(leads) leads that start the others with it missing
            """),
        advice: leads == 1
          ? tr("add 1 lead that starts supplies together") : tr("add \(leads) leads that start supplies together"),
        rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      An ATX supply starts when PS_ON# is pulled to ground, which the board does for its own alone: ATX12V Power Supply \
      Design Guide 2.2, 2005
      """)
  }
}
