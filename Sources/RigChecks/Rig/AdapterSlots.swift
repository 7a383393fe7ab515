import RigModel

/// Slots that adapters bring, and those of the board that they take.
package struct AdapterSlots: Sendable {
  /// Stands for as many slots as one likes.
  package static let any = 1 << 20

  /// Adapters of a kind that make x16 slots of others.
  private struct Maker {
    /// x16 slots that one gives.
    let given: Int
    /// Slots of the board that one takes.
    let taken: Int
    let count: Int

    /// What one gives beyond what it takes.
    var gain: Int { given - taken }

    func of(_ count: Int) -> Maker { Maker(given: given, taken: taken, count: count) }
  }

  /// Cards that can hang on a riser, away from their slot.
  package private(set) var risers = 0
  /// Slots that carriers of several modules spare: such a carrier takes as many as it says, or one.
  package private(set) var spared = 0
  /// Slots that are there whatever the board has.
  private var sure = 0
  /// Those that take x16 slots, and those that take short ones, of each the ones first that give most.
  private var (long, short) = ([Maker](), [Maker]())

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
    if given[.sxm] > 1 {
      spared += max(0, given[.sxm] - max(1, taken[.x16])) * quantity
      risers += given[.sxm] * quantity
    }
    if taken[.x16] > 0, given[.x16] > taken[.x16] {
      AdapterSlots.insert(Maker(given: given[.x16], taken: taken[.x16], count: quantity), into: &long)
    } else if taken[.x16] == 0, taken[.x1] > 0, given[.x16] > 0 {
      AdapterSlots.insert(Maker(given: given[.x16], taken: taken[.x1], count: quantity), into: &short)
    }
  }

  /// Adds so many times what some adapters bring.
  package mutating func add(_ other: AdapterSlots, _ quantity: Int) {
    risers += other.risers * quantity
    spared += other.spared * quantity
    sure += other.sure * quantity
    for maker in other.long { AdapterSlots.insert(maker.of(maker.count * quantity), into: &long) }
    for maker in other.short { AdapterSlots.insert(maker.of(maker.count * quantity), into: &short) }
  }

  private static func insert(_ maker: Maker, into makers: inout [Maker]) {
    makers.insert(maker, at: makers.firstIndex { $0.gain < maker.gain } ?? makers.count)
  }

  /// Whether they make slots on a board that has some.
  package var mayMake: Bool { made(of: AdapterSlots.any, short: AdapterSlots.any) > 0 }

  /// Slots of the board that adapters take which make others: x16 slots, and short ones.
  package var taken: (long: Int, short: Int) {
    let count = { (makers: [Maker]) in makers.reduce(0) { $0 + $1.taken * $1.count } }
    return (count(long), count(short))
  }

  /// Slots that the adapters make on a board of so many x16 slots and so many short ones, each in one of the board's.
  package func made(of slots: Int, short free: Int) -> Int { gained(of: slots, short: free) + used(free) }

  /// The same less the short slots that they take.
  ///
  /// Those that give most come first. One that finds no short slot takes a long one, of which it gives one back.
  func gained(of slots: Int, short free: Int) -> Int {
    let (gained, _, left) = AdapterSlots.place(short, free)
    let long = left.reduce(into: long) { AdapterSlots.insert($1, into: &$0) }
    return AdapterSlots.place(long, slots).gained + gained + spared + sure
  }

  /// Short slots that are taken.
  private func used(_ free: Int) -> Int { AdapterSlots.place(short, free).used }

  /// Cards that hang on risers which find one of so many slots; those that take long ones find one.
  func risers(in free: Int) -> Int {
    AdapterSlots.place(short, free).left.reduce(risers) { $0 - $1.given * $1.count }
  }

  /// Puts adapters into slots of a kind, and tells what they give beyond those that they take.
  private static func place(_ makers: [Maker], _ free: Int) -> (gained: Int, used: Int, left: [Maker]) {
    var (gained, used, left) = (0, 0, [Maker]())
    for maker in makers {
      let count = min(maker.count, (free - used) / maker.taken)
      (gained, used) = (gained + count * maker.gain, used + count * maker.taken)
      if count < maker.count { left.append(maker.of(maker.count - count)) }
    }
    return (gained, used, left)
  }
}
