import RigModel

extension Check {
  /// The 12 V rail, which feeds cards and CPU alone.
  static let supplyRail = Check(id: "supply-rail") { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.gpus.cards > 0 else { return [] }
    let rails = supplies.compactMap { supply in supply.spec.rail.map { $0 * Double(supply.quantity) } }
    guard rails.count == supplies.count else { return askRail(rig, supplies) }
    return [judge(rig, rails.reduce(.zero, +), supplies)]
  }

  /// From here on, a supply of unknown 12 V is not asked about.
  ///
  /// An assumption: at least two thirds of any supply's rating are on +12 V; those of the article's age give more.
  private static let wideMargin = 1.5

  private static let railRule = """
    Cards and CPU are fed from +12 V alone: PCI Express CEM 3.0, 2013, and EPS12V Power Supply Design Guide 2.92, 2004
    """

  private static func draw(_ rig: Rig) -> Watts {
    rig.platforms.reduce(rig.cardPeak) { sum, board in
      let cpus = Double(max(1, board.spec.cpusFitted ?? 1) * board.quantity)
      return sum + (board.spec.cpuTDP ?? Watts(95)) * cpus
    }
  }

  private static func judge(_ rig: Rig, _ rail: Watts, _ supplies: [Rig.Some<Supply>]) -> Finding {
    let draw = draw(rig)
    let isEnough = rail >= draw
    return Finding(
      isEnough ? .ok : .error, check: "supply-rail",
      "\(CheckWords.watts(rail)) on +12 V; cards and CPU draw \(CheckWords.watts(draw))",
      parts: supplies.map(\.part.id),
      fix: isEnough || !rig.wantsFixes ? nil : Fix("take a supply with \(CheckWords.watts(draw)) or more on +12 V"),
      source: railRule)
  }

  /// Without rated watts, the question about these asks for the 12 V as well.
  private static func askRail(_ rig: Rig, _ supplies: [Rig.Some<Supply>]) -> [Finding] {
    guard let rated = rig.power.rated, rated < rig.power.peak * wideMargin else { return [] }
    let amps = CheckWords.number((draw(rig).value / 12).rounded(.up))
    return supplies.filter { $0.spec.rail == nil }.map { supply in
      Finding(
        .unknown, check: "supply-rail",
        "\(supply.part.name): how much of the \(CheckWords.watts(rated)) is on +12 V is not known; "
          + "cards and CPU draw \(CheckWords.watts(draw(rig))), \(amps) A",
        parts: [supply.part.id],
        question: Question(
          english: """
            Could you please tell me how many amps (A) or watts the label of the power supply states for +12 V?
            """,
          french: """
            Pourriez-vous me dire combien d'ampères (A) ou de watts l'étiquette de l'alimentation indique pour le \
            +12 V ?
            """),
        source: railRule)
    }
  }
}

extension Supply {
  /// Power on +12 V; a server supply has nothing else.
  fileprivate var rail: Watts? { rail12V ?? (isBreakout ? rated : nil) }
}
