import RigModel
import RigReport

/// What the foot of the page says about a way, or about one of its prices.
struct WaySentence {
  let list: WayList
  let scene: Scene

  private var words: WayWords { list.words }

  /// What is said of a line; `nil` for an offer by the hour that is told of as one.
  func text(_ line: OfferLine) -> String? {
    switch line {
    case .way(let way), .head(let way): list.ways[way].map(text)
    case .letting: tr("Own and let: \(scene.report.lettingInWords).")
    case .hosted, .contract: list.option(line).map { text($0.option, $0.way) }
    case .offer: list.option(line).map { text($0.option, $0.way) }
    case .auto, .none: nil
    }
  }

  private func text(_ way: WayCost) -> String {
    let name = way.way.words.capitalizedFirst
    let cost = way.cost.map { scene.numbers.money(Money(rounding: $0)) }
    let ends = zip([way.low], [way.high]).compactMap { low, high in
      low.flatMap { low in high.map { "\(Numbers.grouped(low))–\(Numbers.grouped($0))" } }
    }
    let sum = cost.map { tr("\(words.work): \($0), low–high \(ends.joined()).") } ?? ""
    let all = [tr("\(name): \(words.taken(way))."), sum, way.way == .own ? own : wins(way), best(way), limits(way.way)]
    return all.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var own: String {
    let toStart = scene.report.toStart
    return toStart > .zero ? tr("With \(scene.numbers.money(toStart)) that make it start.") : ""
  }

  private func wins(_ way: WayCost) -> String {
    guard way.cost != nil else { return "" }
    let day =
      way.ownWinsFrom == .never
      ? tr("the own rig never costs less") : tr("the own rig has cost less from \(words.day(way))")
    let amount = way.ownWinsFromAmount.map {
      $0 > 0 ? tr("it costs less from \(words.amount($0))") : tr("it costs less whatever is made")
    }
    return tr("As it is used, \(day); \(amount ?? tr("no amount that it can make makes it cost less")).")
  }

  private func best(_ way: WayCost) -> String {
    way.winsFrom.map {
      $0 > 0 ? tr("Cheapest of all from \(words.amount($0)).") : tr("Cheapest of all for little work.")
    } ?? ""
  }

  private func text(_ option: WayOption, _ way: Way) -> String {
    let reason = WayWords.reason(option.state)
    let terms = words.terms(option)
    let billed = way == .rented ? scene.report.billedTooMuch.map { $0 + "." } ?? "" : ""
    let told = way == .hosted ? tr("\(terms), without tax.") : "\(terms)."
    var all = ["\(words.name(option))\(content(option)).", terms.isEmpty ? "" : told, cost(option, way), billed]
    all += [reason.isEmpty ? "" : tr("Not counted: \(reason)."), limits(way), note(option)]
    return all.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What a hosted price, told by the million, comes to for the work.
  private func cost(_ option: WayOption, _ way: Way) -> String {
    guard way == .hosted, let cost = option.cost else { return "" }
    return tr("\(words.work): \(scene.numbers.money(Money(rounding: cost))) with tax.")
  }

  private func content(_ option: WayOption) -> String {
    guard case .offer(let offer) = option.subject else { return tr(", hosted") }
    return tr(": \(PartWords.content(offer, in: scene.catalog))")
  }

  /// Nobody's list has them.
  private func limits(_ way: Way) -> String {
    way == .hosted ? tr("Rate limits are not known, so none are counted: ask the provider.") : ""
  }

  private func note(_ option: WayOption) -> String {
    switch option.subject {
    case .offer(let offer):
      let note = offer.note.isEmpty ? "" : tr("Note: \(offer.note.visible).") + " "
      return note + tr("Seen \(scene.report.dates(of: offer)). Source: \(offer.source.visible).")
    case .hosted(let price): return tr("Seen \(scene.report.date(price.asOf)). Source: \(price.source.visible).")
    }
  }
}
