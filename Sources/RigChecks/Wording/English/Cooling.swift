import RigModel

extension CardAir {
  var sentences: Sentences {
    switch self {
    case .enough(let card, let fans, let least, let needed):
      Sentences(
        tr("\(card.title): \(fans.of("fan")) of ≈\(least.text) CFM in free air, \(needed.text) needed")
          + (least < needed * CardAir.margin ? tr("; behind the heat sink it may be less") : ""), rule: rule)
    case .oddSize(let duct, let card):
      Sentences(tr("\(duct) is made for cards two slots wide and full height: does it close on \(card)?"), rule: rule)
    case .sinks(let card, let count):
      Sentences(tr("\(card.title): \(count.of("heat sink")) with a fan"), rule: rule)
    case .bare(_, let card, let sinks, let isSXM2):
      Sentences(
        tr("\(card.title): a bare module has neither heat sink nor fan; \(sinks.of("heat sink")) missing"),
        advice: isSXM2
          ? tr("add \(sinks.of("heat sink")) with a fan for SXM2 modules, or take PCIe cards")
          : tr("take PCIe cards, or a server made for these modules"),
        rule: tr("NVIDIA, Tesla V100 data sheet, 2018: 300 W a module, cooled by the server it is made for"))
    case .rackAir(let card, let server, let needed):
      Sentences(
        tr("\(card.title): are fans and air channel of \(server) those for cards? \(needed.text) CFM each are needed"),
        rule: rule)
    case .missing(_, let card, let fans, let needed):
      Sentences(
        card.count == 1
          ? tr("\(card.title) is passive: \(fans.of("fan")) with shroud missing, \(needed.text) CFM each")
          : tr("\(card.title) are passive: \(fans.of("fan")) with shroud missing, \(needed.text) CFM each"), rule: rule)
    case .tooWeak(_, let fan, let flow, _, let card, let needed):
      Sentences(tr("\(fan.name) moves \(flow.text) CFM; \(card) needs \(needed.text)"), rule: rule)
    case .unknownFlow(let fan, let card, let needed):
      Sentences(tr("How much air does \(fan) move? \(card) needs \(needed.text) CFM"), rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      NVIDIA, Tesla P40 product brief PB-08338, 2016: passive, to be cooled by the airflow of a server; 1.76 × W ÷ 15 \
      K CFM
      """)
  }
}

extension AskGPUFans {
  var english: String { "Does the server have the high-performance fans and the air shroud for GPUs?" }
}

extension AskFit {
  var english: String { "Does the duct close on a \(card), which is thinner or lower than cards two slots wide?" }
}

extension AskFan {
  var english: String {
    "Which fan is in the kit, and how much air does it move (at least \(needed.text) CFM is needed)?"
  }
}

extension FanHeader {
  var sentences: Sentences {
    let draws = tr("\(fan) draws \(current.text(decimals: 2)) A")
    let other = tr("feed it from a Molex or SATA plug of the supply")
    return switch draw {
    case .usual: Sentences(tr("\(draws), which a fan header gives"), rule: rule)
    case .high:
      Sentences(tr("\(draws): many fan headers give 1 A, so read the board's manual first"), advice: other, rule: rule)
    case .burning:
      Sentences(tr("\(draws), more than a fan header gives: it burns the header"), advice: other, rule: rule)
    }
  }

  private var rule: String {
    tr("Intel, 4-Wire PWM Controlled Fans Specification 1.3, 2005, section 2.1.2: at most 1.5 A; the fan's data sheet")
  }
}

extension RoomHeat {
  var sentences: Sentences {
    guard let rise else {
      return Sentences(
        tr("≈\(watts.text) in a room that loses no heat: it gets hotter without end"),
        advice: tr("open a window, or set the room's heat loss"), rule: rule)
    }
    return Sentences(
      tr("≈\(watts.text) in one room: ≈+\(rise.value.text) °C at \(hoursPerDay.value.text) hours a day"),
      advice: tr("an open window, a cellar, or a power limit on the cards"), rule: rule)
  }

  private var rule: String {
    tr("steady heat balance of the room: W ÷ (UA + 0.335 × m³ × air changes), 12 h time constant")
  }
}

extension Noise {
  var sentences: Sentences {
    let level = tr("\(fans.of("fan")) at full speed: ≈\(level.text) dB(A) at one meter")
    let rule = tr("levels of the fans' data sheets added as powers; too loud from 55 dB(A), an assumption")
    guard isLoud else { return Sentences(level, rule: rule) }
    return Sentences(
      tr("\(level), too loud for a room one works in"),
      advice: tr("slow the fans down by temperature, or put the rig in another room"), rule: rule)
  }
}
