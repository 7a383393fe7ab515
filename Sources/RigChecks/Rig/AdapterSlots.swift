import RigModel

/// Slots that adapters bring, and those of the board that they take.
package struct AdapterSlots: Sendable {
  /// Stands for as many slots as one likes.
  package static let any = 1 << 20

  /// Cards that can hang on a riser, away from their slot.
  package private(set) var risers = 0
  /// Modules that carriers of several take, away from the board's slots.
  package private(set) var hung = 0
  /// The most slots that carriers of several modules spare: such a carrier takes as many as it says, or one.
  package private(set) var spared = 0
  /// Carriers of modules.
  private var carriers: [ModuleCarrier] = []
  /// Slots that are there whatever the board has.
  private var sure = 0
  /// Those that make slots of others.
  private var makers: [SlotMaker] = []

  /// No adapters.
  package init() {}

  /// The same adapters and more: slots on risers, and slots that are made.
  package func adding(risers: Int, made: Int) -> AdapterSlots {
    var all = self
    (all.risers, all.sure) = (self.risers + risers, sure + made)
    return all
  }

  /// Adds so many adapters of a model.
  package mutating func add(_ adapter: Adapter, _ quantity: Int) {
    let (taken, given) = (adapter.taken, adapter.given)
    risers += given[.x16] * quantity
    if given[.sxm] > 0 {
      let carrier = ModuleCarrier(given: given[.sxm], taken: max(1, taken[.x16]), count: quantity)
      carriers.append(carrier)
      spared += max(0, carrier.given - carrier.taken) * quantity
      hung += carrier.given > 1 ? carrier.given * quantity : 0
    }
    let isShort = taken[.x16] == 0
    let takes = isShort ? taken[.x1] : taken[.x16]
    guard takes > 0, given[.x16] > (isShort ? 0 : takes) else { return }
    makers.append(SlotMaker(given: given[.x16], taken: takes, isShort: isShort, count: quantity))
  }

  /// Adds so many times what some adapters bring.
  package mutating func add(_ other: AdapterSlots, _ quantity: Int) {
    risers += other.risers * quantity
    hung += other.hung * quantity
    spared += other.spared * quantity
    if !other.carriers.isEmpty { carriers += other.carriers.map { $0.times(quantity) } }
    sure += other.sure * quantity
    makers += other.makers.map { $0.times(quantity) }
  }

  /// Whether they make slots on a board that has some.
  package var mayMake: Bool { made(of: AdapterSlots.any, short: AdapterSlots.any) > 0 }

  /// Slots of the most that carriers spare which so many modules do not spare, as they sit on fewer or fill them less.
  func unspared(by modules: Int) -> Int { spared - modules + carriers.fewestSlots(for: modules) }

  /// Whether a carrier takes several slots of the board's.
  package var carriersTakeSeveral: Bool { carriers.contains { $0.taken > 1 } }

  /// Whether one that makes slots takes several of the board's.
  package var takesSeveral: Bool { makers.contains { $0.taken > 1 } }

  /// Slots of the board that adapters take which make others: x16 slots, and short ones.
  package var taken: (long: Int, short: Int) {
    let count = { (isShort: Bool) in makers.reduce(0) { $0 + ($1.isShort == isShort ? $1.taken * $1.count : 0) } }
    return (count(false), count(true))
  }

  /// The most slots that the adapters make on a board of so many x16 slots and so many short ones, each in the board's.
  package func made(of slots: Int, short free: Int) -> Int {
    let there = spared + sure
    guard !makers.isEmpty else { return there }
    guard free < taken.short else {
      let shorts = makers.reduce(0) { $0 + ($1.isShort ? $1.given * $1.count : 0) }
      return SlotWays(makers.filter { !$0.isShort }, long: slots, short: 0).mostMade + shorts + there
    }
    return SlotWays(makers, long: slots, short: free).mostMade + there
  }

  /// The most slots of any length beyond those that the adapters take, where they make so many of x16, or as many as they
  /// can: one that finds no short slot takes a long one.
  func gained(of slots: Int, short free: Int, making needed: Int) -> Int {
    let there = spared + sure
    guard !makers.isEmpty else { return there }
    return SlotWays(makers, long: slots, short: free).mostGained(making: needed - there) + there
  }

  /// Cards that hang on risers which find one of so many slots; those that take long ones find one.
  func risers(in free: Int) -> Int {
    guard free < taken.short else { return risers }
    let shorts = makers.filter(\.isShort)
    let all = shorts.reduce(0) { $0 + $1.given * $1.count }
    return risers - all + SlotWays(shorts, long: 0, short: free).mostGiven
  }
}
