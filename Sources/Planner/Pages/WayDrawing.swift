import RigModel
import RigReport
import TerminalUI

/// Writes the lines of the page where a goal has a model.
struct WayRow {
  let list: WayList
  /// The first line that is seen.
  let top: OfferLine?
  /// The lines that a filter admits; `nil` without one.
  let admitted: Set<Int>?
  let columns: Int
  let scene: Scene

  private var words: WayWords { list.words }

  /// What stands above the figures: those of the first section that is seen, whose name is not told twice.
  var head: Line {
    if let way = top.flatMap(list.section) {
      return line(top == .head(way) ? "" : title(way), heads(way), "", Style(.muted))
    }
    let days = Words.days(scene.model.plan.usage.days)
    let heads = [tr("from"), tr("to"), tr("a day"), days, tr("own wins"), tr("or a day")]
    return line(tr("way"), heads, "", Style(.muted))
  }

  func line(_ line: OfferLine) -> Line? {
    switch line {
    case .way(let way): list.ways[way].map(summary)
    case .letting: list.letting.map(letting)
    case .head(let way): head(way)
    case .offer, .contract, .hosted: list.option(line).map { row($0.option, $0.way, line) }
    case .auto, .none: nil
    }
  }

  private func line(
    _ name: String, _ figures: [String], _ remark: String, _ style: Style, about: String = ""
  ) -> Line {
    let places = WayColumns(columns)
    var line = scene.newLine(columns)
    let end = places.about ?? places.name
    line.put(name, x: OfferLayout.lead, style: style, maxColumns: end - OfferLayout.lead, ellipsis: true)
    if let x = places.about {
      line.put(about, x: x + 2, style: Style(.muted), maxColumns: places.name - x - 2, ellipsis: true)
    }
    places.put(figures, into: &line, style)
    if let x = places.remark {
      line.put(remark, x: x, style: Style(.muted), maxColumns: columns - x, ellipsis: true)
    }
    return line
  }

  private func summary(_ way: WayCost) -> Line {
    let isEstimate = way.way == .own || way.way == .rented || way.way == .notebook
    let money = { (amount: Double?) in amount.map { Numbers.grouped($0) } ?? "—" }
    let cost = way.cost.map { (isEstimate ? "≈" : "") + Numbers.grouped($0) } ?? "—"
    let perDay = way.perDay.map { Numbers.grouped($0, decimals: $0 < 100 ? 2 : 0) } ?? "—"
    let remark = way.fits ? "" : way.cost == nil ? tr("none") : tr("too little")
    let figures = [money(way.low), money(way.high), perDay, cost, words.day(way), words.least(way)]
    let about = way.way == .own ? words.taken(way) : ""
    var line = line(name(way), figures, remark, way.fits ? .normal : Style(.muted), about: about)
    if isBest(way) { line.put(.filled, x: 1, style: Style(.good)) }
    return line
  }

  /// The own rig, less what guests leave.
  private func letting(_ letting: Letting) -> Line {
    let costs = scene.report.lettingCosts.map { [$0.low, $0.high, $0.perDay, $0.cost] } ?? []
    let texts = costs.enumerated().map { place, cost in
      (place == 3 ? "≈" : "") + Numbers.grouped(cost, decimals: place == 2 && abs(cost) < 100 ? 2 : 0)
    }
    let figures = (costs.isEmpty ? ["—", "—", "—", "—"] : texts) + ["—", "—"]
    return line(tr("own and let"), figures, costs.isEmpty ? tr("unknown") : "", costs.isEmpty ? Style(.muted) : .normal)
  }

  private func name(_ way: WayCost) -> String {
    let taken = way.way == .own || way.cost == nil ? "" : ", \(words.taken(way))"
    return way.way.shortWords + taken
  }

  /// Whether nothing does it for less.
  private func isBest(_ way: WayCost) -> Bool {
    guard way.fits, let cost = way.cost else { return false }
    return list.ways.all.allSatisfy { !$0.fits || $0.cost ?? .infinity >= cost }
  }

  private func head(_ way: Way) -> Line {
    let figures = top == .head(way) ? [] : heads(way)
    return line(tr("\(title(way)), \(list.able(way, among: admitted)) do it"), figures, "", Style(.accent))
  }

  private func title(_ way: Way) -> String {
    let title = way.shortWords.capitalizedFirst
    return way == .hosted ? tr("\(title), \(scene.numbers.symbol) a \(list.ways.run.model.task.lot)") : title
  }

  private func heads(_ way: Way) -> [String] {
    let figures: [String] =
      switch way {
      case .own: []
      case .rented, .notebook: ["\(scene.numbers.symbol)/h", tr("h a day"), tr("a day")]
      case .monthly: [tr("a month"), "setup".spoken(as: "setup, of a contract"), tr("months ≥")]
      case .hosted: [tr("read"), tr("cached"), tr("written")]
      }
    let days = scene.model.plan.usage.days
    let all = "\(scene.numbers.symbol)/" + tr("\(Numbers.short(days.value, decimals: 0)) d")
    return figures + [way == .hosted ? all : Words.days(days), "", tr("own from")]
  }

  private func row(_ option: WayOption, _ way: Way, _ row: OfferLine) -> Line {
    let does = option.state == .does
    let cost = option.cost.map { Numbers.grouped($0) } ?? "—"
    let least = list.ways.ownWinsFrom(against: option, of: way, scene.model.plan)
    let from = does ? least.map { $0 > 0 ? "≈" + WayWords.number($0) : tr("any") } ?? tr("never") : ""
    let isOwn = row.offer.map { scene.catalog.offers[$0].id == scene.model.plan.rental.offer } ?? false
    let remark = does ? isOwn ? tr("your offer") : date(option) : WayWords.reason(option.state)
    return line(
      words.name(option), figures(option) + [cost, "", from], remark, does ? .normal : Style(.muted),
      about: about(option))
  }

  /// What a machine has, or where a hosted price comes from.
  private func about(_ option: WayOption) -> String {
    switch option.subject {
    case .offer(let offer): PartWords.content(offer, in: scene.catalog)
    case .hosted(let price): price.source.visible
    }
  }

  private func date(_ option: WayOption) -> String {
    switch option.subject {
    case .offer(let offer): (offer.asOf(scene.plan.rental.pricing) ?? offer.asOf).description
    case .hosted(let price): price.asOf.description
    }
  }

  private func figures(_ option: WayOption) -> [String] {
    let digits = { (value: Double?) in value.map { Numbers.grouped($0, decimals: $0 < 100 ? 2 : 0) } ?? "—" }
    switch option.subject {
    case .hosted(let price): return prices(price).map(digits)
    case .offer(let offer):
      if let terms = offer.monthly, option.isByTheMonth, let factor = option.priceFactor {
        return [digits(terms.perMonth.units * factor), digits(terms.setup.units * factor), "\(terms.minimum)"]
      }
      let rate = offer.taxedRate(for: scene.plan, in: scene.catalog)
      let paid = rate.flatMap { rate in option.hours.map { rate.value * $0 } }
      return [
        rate.map { Numbers.grouped($0.value, decimals: 3) } ?? "—",
        option.hours.map { Numbers.grouped($0, decimals: 1) } ?? "—", digits(paid),
      ]
    }
  }

  /// Read, cached and written, in the plan's currency with its tax.
  private func prices(_ price: HostedPrice) -> [Double?] {
    let factor = price.factor(for: scene.plan, in: scene.catalog)
    return [price.input, price.cachedInput, price.output].map { price in
      price.flatMap { price in factor.map { price * $0 } }
    }
  }
}
