import RigModel

/// A carrier of modules, as far as its row tells what feeds it.
package struct CarrierFeed: Sendable {
  /// Modules that one takes.
  package let modules: Int
  /// Power plugs that one takes.
  package let taken: Plugs
  /// Watts that it gives each of its modules; `nil` when not known.
  let carried: Watts?

  /// Reads an adapter's row; `nil` of one that carries no modules.
  package init?(_ adapter: Adapter) {
    modules = adapter.given[.sxm]
    taken = adapter.taken.power
    guard modules > 0 else { return nil }
    let plugs = taken.isEmpty ? nil : taken.limit
    let most = adapter.limit.map { limit in plugs.map { min(limit, $0) } ?? limit } ?? plugs
    carried = most.map { [modules] in $0 * (1 / Double(modules)) }
  }

  /// Watts on one of its plugs of a kind, of so many on all of them.
  fileprivate func share(_ load: Watts, _ kind: PlugKind) -> Watts {
    taken.limit > .zero ? load * (kind.limit / taken.limit) : .zero
  }
}

/// Modules on carriers: what each of them draws by its plugs.
package struct CarrierLoad: Sendable {
  /// A carrier, the strongest module on it by its place among the modules, and what all of them draw.
  private var carriers: [(feed: CarrierFeed, first: Int, watts: Watts)] = []
  /// Plugs that all carriers take.
  package private(set) var taken = Plugs()

  /// Puts modules on carriers: those that draw most on those that give each module most; carriers that are left lie idle.
  /// - Parameter modules: what each draws, the most first.
  package init(_ modules: [Watts], on feeds: [(feed: CarrierFeed, count: Int)]) {
    taken = feeds.reduce(Plugs()) { $0 + $1.feed.taken * $1.count }
    var next = 0
    let given = { (feed: CarrierFeed) in feed.carried?.value ?? .infinity }
    for (feed, count) in feeds.sorted(by: { given($0.feed) > given($1.feed) }) {
      for _ in 0..<count where next < modules.count {
        let end = min(modules.count, next + feed.modules)
        carriers.append((feed, next, modules[next..<end].reduce(.zero, +)))
        next = end
      }
    }
  }

  /// What each plug of a kind carries that a carrier with modules takes, with the place of its strongest module.
  func draws(_ kind: PlugKind) -> [(module: Int, watts: Watts)] {
    carriers.flatMap { carrier in
      Array(
        repeating: (carrier.first, carrier.feed.share(carrier.watts, kind)), count: max(0, carrier.feed.taken[kind]))
    }
  }

  /// The same watts alone.
  package func watts(_ kind: PlugKind) -> [Watts] { draws(kind).map(\.watts) }
}

extension Rig {
  /// The cards that are modules for carriers, one entry each, those that draw most first.
  private var singleModules: [Fitted<GPU>] {
    let modules = cards.filter(\.spec.isSXM2).sorted { Draw(of: $0.part).peak > Draw(of: $1.part).peak }
    return modules.flatMap { Array(repeating: $0, count: $0.quantity) }
  }

  /// Its modules on its carriers, and each by its place; `nil` without both.
  var carried: (load: CarrierLoad, modules: [Fitted<GPU>])? {
    let feeds = adapters.compactMap { adapter in CarrierFeed(adapter.spec).map { ($0, adapter.quantity) } }
    let modules = feeds.isEmpty ? [] : singleModules
    guard !modules.isEmpty else { return nil }
    return (CarrierLoad(modules.map { Draw(of: $0.part).peak }, on: feeds), modules)
  }
}
