import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let offers = PageID(name: "offers")
}

/// Everything that can be rented, with what it would cost in the plan: moving tries an offer, Enter takes it.
///
/// With a goal's model it lists every way to get its work done, and what each may take.
struct OffersPage: Page {
  static let id = PageID.offers
  static let letter: Character = "O"
  static let name = "Offers"
  static let sorts = OfferColumn.allCases.map(\.sortName)

  /// The line that leaves the choice to the program.
  static let auto = OfferLine.auto.number
  /// The line that compares with nothing.
  static let none = OfferLine.none.number

  var list: ListState
  private let shelf: OfferShelf
  /// The plan's offer when the page was seen last, to follow what is chosen elsewhere.
  private var seenOffer: OfferID?

  init(_ scene: Scene) {
    shelf = OfferShelf(scene.catalog)
    list = ListState(cursor: OffersPage.none, sort: OfferColumn.rent.rawValue)
    goToOffer(of: scene.model.plan)
  }

  let bindings: [Binding] = [
    Binding.stepping(hint: "try", help: "try an offer"),
    Binding([.enter], hint: "takes", help: "take it and go back", .page(.act(.take))),
    Binding([.space], help: "take it and stay", .page(.act(.choose))),
    Binding([.letter("i")], hint: "why", isMinor: true, help: "why? its prices, their source and date") { scene, _ in
      scene.offersWhy
    },
    Binding([.letter("("), .letter(")")], "( )", isMinor: true, help: "way before, after") { scene, key in
      scene.sectionLine(key == .letter("(") ? -1 : 1).map { .list(.moveTo($0)) }
    },
  ]

  private mutating func goToOffer(of plan: Plan) {
    seenOffer = plan.rental.offer
    let own = seenOffer.flatMap { line(of: $0, in: plan) }
    list.go(to: (own ?? (seenOffer == .auto ? .auto : .none)).number)
  }

  private func line(of offer: OfferID, in plan: Plan) -> OfferLine? {
    guard let place = shelf.places[offer] else { return nil }
    return plan.goal.model != nil && shelf.offers[place].rate(plan.rental.pricing) == nil
      ? .contract(place) : .offer(place)
  }

  /// The ways, where a goal has a model.
  func ways(in scene: Scene) -> WayList? { WayList(shelf, in: scene) }

  /// Stands where it stood, unless the plan got another offer meanwhile.
  mutating func reopen(in scene: Scene) {
    if scene.model.plan.rental.offer != seenOffer { goToOffer(of: scene.model.plan) }
  }

  var sorted: OfferColumn { OfferColumn(rawValue: list.sort) ?? .rent }

  func prices(in scene: Scene) -> OfferPrices {
    OfferPrices(shelf, scene.model.plan, scene.estimate.gpus, in: scene.catalog)
  }

  func lines(in scene: Scene) -> [Int] {
    let words = SearchText.words(list.filter.text)
    if let ways = ways(in: scene) { return ways.lines(holding: words, sortedBy: sorted).map(\.number) }
    let choices = [(OffersPage.auto, "auto"), (OffersPage.none, tr("none"))]
    let found = choices.filter { words.isEmpty || SearchText($0.1).holds(words) }.map(\.0)
    return found + prices(in: scene).sorted(by: sorted, holding: words)
  }

  func total(in scene: Scene) -> Int { ways(in: scene)?.count ?? shelf.offers.count + 2 }

  /// A way's head stands for its cheapest offer, so it cannot be taken while a filter may hide that one.
  func isHeading(_ line: Int) -> Bool {
    guard !list.filter.text.isEmpty, case .head = OfferLine(line) else { return false }
    return true
  }

  /// What `auto` comes to in a plan.
  func automatic(_ model: Model) -> AutoOffer {
    AutoOffer(for: model.plan, GPUSummary(of: model.plan, in: model.catalog), in: model.catalog)
  }

  func offer(at place: Int?) -> Offer? {
    place.flatMap { OfferLine($0).offer }.flatMap { shelf.offers.indices.contains($0) ? shelf.offers[$0] : nil }
  }

  /// The plan with the focused offer; as it is where there is none to take.
  func trial(in model: Model) -> Plan? {
    var plan = model.plan
    // A filter that nothing passes leaves the cursor where no line is.
    guard list.filter.text.isEmpty || list.line != nil else { return plan }
    switch list.cursor {
    case OffersPage.auto: if automatic(model).offer != nil { plan.compare(with: .auto) }
    case OffersPage.none: plan.compare(with: nil)
    default: offer(at: list.cursor).map { plan.compare(with: $0.id) }
    }
    return plan
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    if case .show(let id) = message {
      list.receive(.clearFilter, height: height(in: scene))
      line(of: id, in: scene.model.plan).map { list.go(to: $0.number) }
      return []
    }
    if list.lines.isEmpty { return [.say(tr("Nothing matches: Esc clears the filter"))] }
    if list.cursor == OffersPage.auto, automatic(scene.model).offer == nil {
      return [.say(automatic(scene.model).whyNone)]
    }
    if let way = OfferLine(list.cursor).way { return take(way, message, in: scene) }
    if case .hosted = OfferLine(list.cursor) { return [.say(OffersPage.hostedAdvice)] }
    if OfferLine(list.cursor) == .letting { return [.say(OffersPage.lettingAdvice)] }
    let id = scene.plan.rental.offer
    seenOffer = id
    return (message.leaves ? [.page(.close)] : []) + [.plan(.setOffer(id))]
  }
}

extension OffersPage {
  fileprivate static var hostedAdvice: String {
    tr("Hosted models are always counted: the cheapest one is in the verdict")
  }

  fileprivate static var lettingAdvice: String {
    tr("Told beside the sums and in none of them; A, Let when idle, sets the share")
  }

  /// Takes the cheapest offer of a way.
  private mutating func take(_ way: Way, _ message: PageMessage, in scene: Scene) -> [Message] {
    switch way {
    case .own: return [.say(tr("This is the rig: P changes its parts"))]
    case .hosted: return [.say(OffersPage.hostedAdvice)]
    case .rented, .monthly, .notebook:
      guard let option = scene.report.ways?.options(way).first, option.state == .does else {
        return [.say(tr("Nothing \(way.words) does it"))]
      }
      let id = OfferID(rawValue: option.id)
      seenOffer = id
      return (message.leaves ? [.page(.close)] : []) + [.plan(.setOffer(id))]
    }
  }
}

extension PageMessage {
  /// Whether the panes come back after it.
  fileprivate var leaves: Bool { if case .take = self { true } else { false } }
}
