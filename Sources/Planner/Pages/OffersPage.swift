import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let offers = PageID(name: "offers")
}

/// Everything that can be rented, with what it would cost in the plan: moving tries an offer, Enter takes it.
struct OffersPage: Page {
  static let id = PageID.offers
  static let letter: Character = "O"
  static let name = "Offers"
  static let sorts = OfferColumn.allCases.map(\.sortName)

  /// The line that leaves the choice to the program; all others are places in the catalog.
  static let auto = -2
  /// The line that compares with nothing.
  static let none = -1

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
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: "try", help: "try an offer") { _, key in
      .move(.lines(key == .up || key == .letter("k") ? -1 : 1))
    },
    Binding([.enter], hint: "takes", help: "take it and go back", .page(.act(.take))),
    Binding([.space], help: "take it and stay", .page(.act(.choose))),
    Binding([.letter("i")], hint: "why", isMinor: true, help: "why? its prices, their source and date") { scene, _ in
      scene.estimate.rental.map { .open(.why(.offer($0.offer.id))) }
    },
  ]

  private mutating func goToOffer(of plan: Plan) {
    seenOffer = plan.rental.offer
    let place = shelf.offers.firstIndex { $0.id == seenOffer }
    list.go(to: place ?? (seenOffer == .auto ? OffersPage.auto : OffersPage.none))
  }

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
    let choices = [(OffersPage.auto, "auto"), (OffersPage.none, "none")]
    let found = choices.filter { words.isEmpty || SearchText($0.1).holds(words) }.map(\.0)
    return found + prices(in: scene).sorted(by: sorted, holding: words)
  }

  func total(in scene: Scene) -> Int { shelf.offers.count + 2 }

  /// What `auto` comes to in a plan.
  func automatic(_ model: Model) -> AutoOffer {
    AutoOffer(for: model.plan, GPUSummary(of: model.plan, in: model.catalog), in: model.catalog)
  }

  func offer(at place: Int?) -> Offer? {
    place.flatMap { shelf.offers.indices.contains($0) ? shelf.offers[$0] : nil }
  }

  /// The plan with the focused offer; as it is where there is none to take.
  func trial(in model: Model) -> Plan? {
    var plan = model.plan
    switch list.cursor {
    case OffersPage.auto: if automatic(model).offer != nil { plan.compare(with: .auto) }
    case OffersPage.none: plan.compare(with: nil)
    default: offer(at: list.cursor).map { plan.compare(with: $0.id) }
    }
    return plan
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    if list.lines.isEmpty { return [.say("Nothing matches: Esc clears the filter")] }
    if list.cursor == OffersPage.auto, automatic(scene.model).offer == nil {
      return [.say(automatic(scene.model).whyNone)]
    }
    let id = scene.plan.rental.offer
    seenOffer = id
    return (message.leaves ? [.page(.close)] : []) + [.plan(.setOffer(id))]
  }
}

extension PageMessage {
  /// Whether the panes come back after it.
  fileprivate var leaves: Bool { if case .take = self { true } else { false } }
}
