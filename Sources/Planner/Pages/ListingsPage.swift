import RigModel
import RigReport
import RigSolver
import TerminalUI

extension PageID {
  static let listings = PageID(name: "listings")
}

/// What is for sale, as it was taken in: what is asked for it, and the most that it is worth for the goal.
struct ListingsPage: Page {
  static let id = PageID.listings
  static let letter: Character = "L"
  static let name = "Listings"
  static let sorts = ["part", "price"]
  /// Keys that act on a price.
  private static let keysOfPrices: Set<Key> = [.enter, .letter("e"), .letter("i"), .letter("o"), .letter("r")]

  var list = ListState(cursor: 0)
  /// What is for sale of the catalog's parts, by part, the cheapest first.
  private var listings: [Listing] = []
  /// What they are of.
  private var names: [String] = []
  /// The parts, in their order.
  private var parts: [PartID] = []

  init(_ scene: Scene) {
    read(scene)
    list.go(to: lines(in: scene).first ?? 0)
  }

  mutating func reopen(in scene: Scene) { read(scene) }

  private mutating func read(_ scene: Scene) {
    let market = Market(scene.model.listings(), in: scene.plan.currency, scene.catalog)
    listings = market.all.map(\.listing).filter { scene.catalog[PartID(rawValue: $0.part)] != nil }
    names = listings.map { scene.name(of: $0) }
    parts = []
    for listing in listings where parts.last?.rawValue != listing.part { parts.append(PartID(rawValue: listing.part)) }
  }

  let bindings = [ListingsPage.buying] + LineBindings.part.filter { !keysOfPrices.isDisjoint(with: $0.keys) }

  /// Buys the focused one.
  private static let buying = Binding(
    [.space], id: "part.toggle", hint: "on/off", help: "into the rig at what is asked, or out of it"
  ) { scene, _ in scene.part.flatMap { scene.trade($0) } }

  /// A line's listing.
  subscript(line: Int) -> Listing? { listings.indices.contains(line) ? listings[line] : nil }

  /// What is asked for each thing that is for sale of a part.
  func asked(of part: PartID, in scene: Scene) -> [Money] {
    listings.filter { $0.part == part.rawValue }.compactMap { scene.cost(of: $0) }
  }

  /// The focused listing.
  var listing: Listing? { list.line.flatMap { self[$0] } }

  func lines(in scene: Scene) -> [Int] {
    let found = listings.indices.filter { list.filter.admits("\(names[$0]) \(listings[$0].place)") }
    guard list.sort > 0 else { return found }
    let costs = found.map { (cost: scene.cost(of: listings[$0]) ?? .zero, line: $0) }
    return costs.sorted(by: <).map(\.line)
  }

  func total(in scene: Scene) -> Int { listings.count }

  func focusedLine(in scene: Scene) -> LineID? {
    listing.flatMap { scene.catalog.index(of: PartID(rawValue: $0.part)) }.map(LineID.rigPart)
  }

  /// The part whose worth is looked for next: that of the focused line first.
  func next(in model: Model) -> PartID? {
    guard model.plan.goal.isSet else { return nil }
    let found = model.valuing.found(in: model.plan)
    let focused = listing.map { PartID(rawValue: $0.part) }
    return ([focused].compactMap(\.self) + parts).first { found[$0] == nil }
  }

  func work(in scene: Scene) -> Work? { next(in: scene.model) == nil ? nil : .valuing }

  func details(in scene: Scene) -> [String] {
    guard !listings.isEmpty else { return [] }
    guard scene.plan.goal.isSet else { return [tr("no goal yet: n says what it is for"), tr("no goal yet")] }
    let found = scene.model.valuing.found(in: scene.model.plan)
    let good = listings.count { scene.isWorthIt($0, found) == true }
    let open = parts.count { found[$0] == nil }
    let rest = open > 0 ? tr(", \(open) to find out") : ""
    return [tr("\(good) of \(listings.count) worth what is asked\(rest)"), "\(good) ✓"]
  }

  func outlook(in scene: Scene) -> String { listing.map(scene.outlook) ?? "" }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] { [] }
}
