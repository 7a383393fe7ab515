import RigModel
import RigSolver
import RigTesting

/// A small world of drawn parts, and a question about it.
struct Small {
  /// How large it is, and what it is about.
  enum Size {
    /// Two or three parts of some kinds.
    case usual
    /// One or two.
    case small
    /// The same, of which more is asked than it has.
    case tight
    /// A mixture on slow cards, with main memory for its experts.
    case spilling
    /// Cards and modules that want more slots than a board has, and what makes slots of others.
    case crowded
    /// Modules on carriers that are fed by leads, some of which carry too little.
    case carried
  }

  let request: Request

  /// Draws a world; of one seed always the same.
  init(seed: UInt64, _ size: Size = .usual) {
    var dice = Dice(seed: seed)
    var parts: [Part] = []
    for (kind, counts) in Small.kinds(size) {
      for place in 0..<dice.one(of: counts) { parts.append(Small.part(kind, place, &dice, size)) }
    }
    var model = Small.model(&dice)
    if size == .spilling { model.mix(&dice) }
    let tariff = Tariff(
      country: "FR", name: "France", price: EnergyPrice(0.25), currency: .euro, carbon: nil, vat: nil, source: "a list",
      asOf: CivilDate(dayNumber: 0))
    let catalog = Catalog(
      parts: parts, offers: [], tariffs: [tariff], rates: [],
      models: ModelList(models: [model], fit: Small.fit))
    var request = Small.request(catalog, parts, &dice)
    if size == .small { request.ease(&dice) }
    if size == .tight { request.tighten(parts, &dice) }
    if size == .spilling { request.spill(catalog) }
    if size == .crowded || size == .carried { request.crowd(parts, &dice) }
    self.request = request
  }

  /// How many parts of each kind are drawn, one number as likely as the other.
  private static func kinds(_ size: Size) -> [(PartKind, [Int])] {
    switch size {
    case .usual:
      [
        (.gpu, [1, 1, 2, 2, 3]), (.platform, [1, 2, 2]), (.cpu, [0, 0, 0, 1]), (.ram, [0, 0, 0, 1]), (.psu, [1, 2, 2]),
        (.storage, [1]), (.cooling, [0, 1, 1, 2]), (.adapter, [0, 1, 1, 2]), (.case, [0, 0, 0, 1]),
      ]
    case .small, .tight:
      [
        (.gpu, [1, 1, 2]), (.platform, [1, 1, 2]), (.cpu, [0]), (.ram, [0, 0, 0, 0, 1]), (.psu, [1]), (.storage, [1]),
        (.cooling, [0, 1]), (.adapter, [0, 1, 1]), (.case, [0]),
      ]
    case .spilling:
      [
        (.gpu, [1, 2, 2]), (.platform, [1, 2]), (.cpu, [0]), (.ram, [1, 2]), (.psu, [1]), (.storage, [1]),
        (.cooling, [0, 1]), (.adapter, [0]), (.case, [0]),
      ]
    case .crowded:
      [
        (.gpu, [1, 1, 2]), (.platform, [1]), (.cpu, [0]), (.ram, [0]), (.psu, [1]), (.storage, [1]),
        (.cooling, [0, 1]), (.adapter, [2, 2, 3]), (.case, [0]),
      ]
    case .carried:
      [
        (.gpu, [1]), (.platform, [1]), (.cpu, [0]), (.ram, [0]), (.psu, [1]), (.storage, [1]), (.cooling, [1]),
        (.adapter, [2, 3, 3]), (.case, [0]),
      ]
    }
  }

  private static func request(_ catalog: Catalog, _ parts: [Part], _ dice: inout Dice) -> Request {
    var plan = Plan(name: "drawn")
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(dice.number(1...900)), Hours(dice.number(0...24)))
    plan.usage.between = dice.chance(0.5) ? .off : dice.one(of: Between.allCases)
    if dice.chance(0.2) { (plan.heating.share, plan.heating.price) = (1, EnergyPrice(dice.number(0...0.5))) }
    if dice.chance(0.3) { plan.own(dice.one(of: parts).id, dice.whole(0...2)) }
    var need = Need()
    if dice.chance(0.9) { need.memory = Gibibytes(Double(dice.whole(4...40))) }
    if dice.chance(0.1) { need.device = Gibibytes(Double(dice.whole(8...24))) }
    if dice.chance(0.15) || need.isEmpty { need.maxPrice = Money(cents: Int64(dice.whole(300...1500)) * 100) }
    if dice.chance(0.1) { need.maxWall = Watts(dice.number(300...1200)) }
    let asksModel = dice.chance(0.35)
    if asksModel {
      (need.goal.model, need.memory) = (catalog.models[0].id, dice.chance(0.2) ? need.memory : nil)
      if dice.chance(0.5) { need.goal.minSpeed = dice.number(1...40) }
    }
    var request = Request(plan, catalog, need: need)
    request.rules.most = dice.one(of: [2, 2, 2, 3])
    if dice.chance(0.15) { request.rules.pinned[dice.one(of: parts).id] = dice.one(of: [1...1, 2...2, 1...2]) }
    if dice.chance(0.1) { request.rules.banned.insert(dice.one(of: parts).id) }
    request.allowsUnknown = dice.chance(0.2)
    request.objective = dice.one(of: [.buy, .buy, .buy, .own, .vram, .heat] + (asksModel ? [.speed] : []))
    request.runnerUps = dice.whole(0...5)
    return request
  }

  private static func spec(_ drawn: PartSpec, _ dice: inout Dice, _ size: Size) -> PartSpec {
    switch size {
    case .spilling: drawn.slowed
    case .crowded: drawn.crowded(&dice)
    case .carried: drawn.crowded(&dice).carried(&dice)
    case .usual, .small, .tight: drawn
    }
  }

  private static func part(_ kind: PartKind, _ place: Int, _ dice: inout Dice, _ size: Size) -> Part {
    let drawn = spec(kind, &dice)
    let spec = Small.spec(drawn, &dice, size)
    let each = Money(cents: Int64(dice.one(of: [5, 8, 10, 20, 20, 30, 60, 90])) * (kind == .gpu ? 300 : 100))
    let lots = dice.chance(0.15) ? [Lot(quantity: 2, price: each * dice.number(0.8...2))] : []
    let price = ListPrice(each: each, low: nil, high: nil, currency: .euro, lots: lots, kind: .own)
    return Part(
      id: PartID(rawValue: "\(kind.rawValue)-\(dice.one(of: ["a", "m", "z"]))\(place)"),
      name: "\(kind.rawValue) \(place)",
      price: dice.chance(0.95) ? price : nil, peak: kind == .gpu ? Watts(Double(dice.whole(2...9)) * 40) : nil,
      idle: nil,
      source: "drawn", asOf: CivilDate(dayNumber: 0), estimated: [], search: "", spec: spec)
  }
}
