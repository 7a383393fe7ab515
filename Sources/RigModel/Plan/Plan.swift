/// A build, how it is used, and what would be rented instead; everything else is computed from it.
public struct Plan: Hashable, Sendable {
  /// What the plan is called.
  public var name: String
  /// A note kept with the plan.
  public var note = ""
  /// The currency of every amount in the plan.
  public var currency = CurrencyCode.euro
  /// Parts that are owned already and cost nothing.
  public var owned: Set<PartID> = []
  /// Of owned parts how many, 0…64, where that was said; else as many as the build holds.
  public var ownedUnits: [PartID: Int] = [:]
  /// Part by part how many, each 1…64; a part that is not listed is not in the build.
  public private(set) var build: [PartID: Int] = [:]
  /// Prices typed over the catalog's.
  public var prices: [PartID: PriceOverride] = [:]
  /// The most that one card of a model may draw, each 1…5000 W.
  public var limits: [PartID: Watts] = [:]
  /// What the rig is to do.
  public var goal = Goal()
  /// What is asked of the solver beside the goal.
  public var solve = SolveWishes()
  /// How the rig is used.
  public var usage = Usage()
  /// Electricity.
  public var power = PowerSettings()
  /// The room.
  public var room = Room()
  /// What would be rented instead.
  public var rental = Rental()
  /// Share of the price that a sale brings back, 0…1.
  public var resale = 0.0
  /// Share of a sale that the marketplace keeps, 0…1.
  public var resaleFee = 0.0
  /// What buying costs beside the prices.
  public var buying = Buying()
  /// Heat that takes the place of other heating.
  public var heating = Heating()

  /// Makes an empty plan.
  public init(name: String) { self.name = name }

  /// Share of the price that stays spent: 1 − resale × (1 − fee).
  public var keptShare: Double { 1 - resale * (1 - resaleFee) }

  /// How many of a part are in the build.
  public func quantity(_ id: PartID) -> Int { build[id] ?? 0 }

  /// Puts so many of a part into the build, clamped to 0…64.
  public mutating func setQuantity(_ id: PartID, _ quantity: Int) {
    let allowed = min(max(quantity, Limits.quantity.lowerBound), Limits.quantity.upperBound)
    build[id] = allowed == 0 ? nil : allowed
  }

  /// Turns a part on or off; a platform that comes on replaces the platform that was there.
  public mutating func toggle(_ id: PartID, in catalog: Catalog) {
    put(id, quantity(id) == 0 ? 1 : 0, in: catalog)
  }

  /// Sets a quantity; a platform that comes on replaces the platform that was there.
  public mutating func put(_ id: PartID, _ quantity: Int, in catalog: Catalog) {
    if quantity > 0, catalog[id]?.kind.isExclusive == true {
      for other in build.keys where other != id && catalog[other]?.kind.isExclusive == true { build[other] = nil }
    }
    setQuantity(id, quantity)
  }

  /// Compares with another offer, or with none; a typed rate was the old offer's and goes with it.
  public mutating func compare(with offer: OfferID?) {
    guard offer != rental.offer else { return }
    rental.offer = offer
    rental.rate = nil
  }

  /// The parts of the build with their quantities, in catalog order, limited as the plan says.
  public func lines(in catalog: Catalog) -> [(part: Part, quantity: Int)] {
    build.keys.compactMap { id in catalog.index(of: id).map { ($0, quantity(id)) } }
      .sorted { $0.0 < $1.0 }
      .map { (limited(catalog.parts[$0.0]), $0.1) }
  }

  /// A part as this plan lets it draw.
  public func limited(_ part: Part) -> Part { part.limited(to: limits[part.id]) }
}
