import RigModel

extension Report {
  /// The ways to get the goal's work done, side by side; no rows without a goal's model.
  var waysSection: Section {
    let words = WayWords(self)
    return Section(
      title: "Ways",
      columns: [
        .left(), .right("Cost"), .right("Low"), .right("High"), .right("Own wins from"),
        .right(tr("or \(ways?.run.model.task.units ?? "") a day")),
      ],
      rows: words.map { words in words.ways.all.map { wayRow($0, words) } } ?? [],
      notes: words.map(wayNotes) ?? [])
  }

  private func wayRow(_ way: WayCost, _ words: WayWords) -> Row {
    let mark: Mark = way.way == .own || way.hasHours ? .estimate : .none
    let amounts = [way.cost, way.low, way.high].map { money($0.map { Money(rounding: $0) }, mark) }
    let name = way.way.words
    var cost = Record(name, way.cost == nil ? .inapplicable : amounts[0])
    (cost.low, cost.high) = (amounts[1].number, amounts[2].number)
    cost.source = words.ways.taken(by: way)?.source ?? ""
    let option = words.ways.taken(by: way)
    let terms = option.map { words.terms($0) } ?? ""
    let cells = amounts.map { $0.value.map { mark.sign + numbers.money(Money(rounding: $0)) } ?? "—" }
    return Row(
      cells: [way.way.shortWords] + cells + [words.day(way), words.least(way)],
      details: [.text(terms.isEmpty ? words.taken(way) : tr("\(words.taken(way)): \(terms)"))]
        + (option.map { [.source($0.source)] } ?? []),
      records: way.way == .own ? [cost] : [cost] + winRecords(way, name, words))
  }

  private func winRecords(_ way: WayCost, _ name: String, _ words: WayWords) -> [Record] {
    guard way.cost != nil else { return [] }
    let day = way.ownWinsFrom.days.map { Shown($0.value, decimals: 1, "days", mark: .estimate) }
    let unit = "\(words.ways.run.model.task.units) a day"
    let amount = way.ownWinsFromAmount.map { Shown($0, decimals: 0, unit, mark: .estimate) }
    let never = Shown(text: "never", number: "", unit: "", mark: .never)
    return [
      Record("\(name): own wins from day", day ?? (way.ownWinsFrom == .never ? never : .unknown("days"))),
      Record("\(name): own wins from amount", amount ?? never),
    ]
  }

  /// What a million tokens cost on the own rig, and in the best other way.
  var unitsSection: Section {
    Section(
      title: tr("Cost of \(ways?.run.model.task.lotInWords ?? tr("a unit"))"),
      columns: [.left(), .right("Figure"), .left("How")],
      rows: ways == nil ? [] : [Figure.unitElectricity, .unitAllIn, .unitBest].map { row($0, unitRemark($0)) })
  }

  private func unitRemark(_ figure: Figure) -> String {
    switch figure {
    case .unitElectricity: return tr("while it works")
    case .unitAllIn: return tr("all that the rig costs over the plan's days, by what it makes of the work")
    default:
      guard let ways, let best = ways.bestAlternative else { return tr("no other way does it") }
      return bestName(best) + (best.way == .hosted ? readBeside(ways.run.model.task) : "")
    }
  }

  private func wayNotes(_ words: WayWords) -> [String] {
    let best = words.ways.all.filter { $0.winsFrom != nil }.sorted { ($0.winsFrom ?? 0) < ($1.winsFrom ?? 0) }
    let order = best.map { way in
      let from = way.winsFrom ?? 0
      return from > 0 ? tr("\(way.way.words) from \(words.amount(from))") : way.way.words
    }
    return [
      tr(
        """
        For \(words.work): what each way costs, and the day, and the amount a day, from which on the own rig costs less.
        """),
      order.isEmpty ? "" : tr("Cheapest of all: \(order.joined(separator: ", "))."),
      yourOffer(words),
      words.ways[.hosted]?.cost == nil ? "" : tr("Rate limits of hosted models are not known, so none are counted."),
    ].filter { !$0.isEmpty }
  }
}

extension Report {
  /// What the work costs with the plan's own offer, where another one of its way does it for less.
  fileprivate func yourOffer(_ words: WayWords) -> String {
    guard let offer = words.ways.dearer(of: plan), let cost = offer.cost else { return "" }
    let terms = words.terms(offer)
    let mark: Mark = offer.isByTheMonth ? .none : .estimate
    let told = mark.sign + numbers.money(Money(rounding: cost)) + (terms.isEmpty ? "" : ", \(terms)")
    return tr("Your offer, \(words.name(offer)): \(told).")
  }
}

extension WayOption {
  /// Where its price comes from.
  var source: String {
    switch subject {
    case .offer(let offer): offer.source
    case .hosted(let price): price.source
    }
  }
}

extension WayCost {
  /// Whether its cost follows from how fast a machine is guessed to be.
  var hasHours: Bool { way == .rented || way == .notebook }
}
