import RigModel

extension WallLoad {
  var english: Sentences {
    let (volts, amps) = (circuit.voltage.text, (watts.value / circuit.voltage).text(decimals: 1))
    let gives =
      "a circuit of \(circuit.current.text) A gives \(circuit.most.text), \(circuit.continuous.text) for hours"
    return Sentences(
      "\(watts.text) from the wall at full load = \(amps) A at \(volts) V (\(country)); \(gives)",
      advice: severity == .ok ? nil : "put the supplies on two circuits, lower the cards' power limit, or take fewer",
      rule: """
        NFPA 70 (NEC), 2023, 210.19: 80 % for hours, 15 A × 120 V; NF C 15-100, 2015: 16 A × 230 V; other countries: \
        IEC World Plugs, read 2026-11; IEC 60898-1, 2015: a breaker holds 1.13 times its current for an hour
        """)
  }
}

extension ServerSupply {
  var english: Sentences {
    switch self {
    case .boardUnfed(let servers, let needed):
      Sentences(
        "\(servers.listed) gives 12 V alone; the board needs an ATX supply of its own, \(needed.text) or more",
        advice: "add an ATX supply for the board")
    case .breakout(let units):
      Sentences("\(units.of("server supply", "server supplies")), each with a breakout board")
    case .breakoutMissing(let count, let servers):
      Sentences(
        "\(count.of("breakout board")) missing: \(servers.listed) has an edge connector and no plugs",
        advice: "add \(count.of("breakout board")) with PCIe plugs; some sellers include it")
    case .sideBySide(let units, let others, let cards, let spare):
      Sentences(
        "Cards that train together rise at once, and \(units) server supplies side by side share that unevenly: without "
          + "one of them they give \(others.text), the cards draw \(cards.text)",
        advice: "add one more \(spare.name) with its breakout board", rule: ServerSupply.rise)
    case .mains(let server, let least, let volts):
      Sentences(
        "\(server) gives its full power from \(least.text) V on; the mains have \(volts.text) V",
        advice: volts < least ? "feed it from a circuit of 200 to 240 V" : nil)
    }
  }

  private static let rise = """
    B. Badger, Deep Learning Server, read 2026-11: four V100 that trained together brought two supplies of 1,100 W side by \
    side to 11.4 V and lost their bus, also at 200 W each; three carried them
    """
}

extension SupplyStandard {
  var english: Sentences {
    switch self {
    case .own(let name):
      Sentences("The supply of \(name) is its maker's own: neither a spare one nor further plugs are standard")
    case .second(let supplies, let own):
      Sentences(
        "\(supplies.listed) besides the supply of \(own): it does not fit in its place, and as a second one it has to "
          + "start together with the first",
        advice: "add a lead that starts both supplies together", rule: rule)
    case .together(let supplies, let leads):
      Sentences(
        "\(supplies.listed): the board starts one of them; \(leads.of("lead")) that \(leads == 1 ? "starts" : "start") the "
          + "\(leads == 1 ? "other" : "others") with it missing",
        advice: "add \(leads.of("lead")) that \(leads == 1 ? "starts" : "start") supplies together", rule: rule)
    }
  }

  private var rule: String {
    """
    An ATX supply starts when PS_ON# is pulled to ground, which the board does for its own alone: ATX12V Power Supply \
    Design Guide 2.2, 2005
    """
  }
}
