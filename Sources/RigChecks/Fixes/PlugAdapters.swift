import RigModel

extension Rig {
  /// Some adapters of one model.
  typealias Adapters = (part: Part, count: Int)

  /// The cheapest adapters that give missing plugs out of spare ones; `nil` when the catalog has none for a kind.
  /// - Parameter spare: plugs that are left to feed them; any, when not known.
  func adapters(for missing: Plugs, from spare: Plugs?) -> [Adapters]? {
    var left = spare
    var found: [Adapters] = []
    for kind in missing.kinds {
      guard let adapters = adapters(missing[kind], kind, from: left) else { return nil }
      left = left.map { $0 - (adapters.part.adapter?.taken ?? Plugs()) * adapters.count }
      found.append(adapters)
    }
    return found
  }

  /// Adapters of which it is not known what feeds them fit one machine alone, and are left out.
  private func adapters(_ missing: Int, _ kind: PlugKind, from spare: Plugs?) -> Adapters? {
    let need = PlugWatts.need(self, kind)
    let part = cheapest(.adapter, count: missing) { part in
      guard let adapter = part.adapter, adapter.given[kind] > 0, !adapter.taken.power.isEmpty else { return false }
      guard adapter.taken[kind] == 0, adapter.carries(kind) >= need else { return false }
      return spare.map { ($0 - adapter.taken.power * adapter.units(missing, kind)).missing.isEmpty } ?? true
    }
    return part.map { ($0, $0.adapter?.units(missing, kind) ?? missing) }
  }

  /// Adds adapters: `add 2 × 2x PCIe 8 to EPS 8`.
  func add(_ adapters: [Adapters]) -> Fix? {
    adapters.isEmpty ? nil : Fix(.add(counted(adapters)), changes: changes(adapters))
  }

  /// How many there are of each, by name.
  func counted(_ adapters: [Adapters]) -> [PartCount] {
    adapters.map { PartCount(name: $0.part.name, count: $0.count) }
  }

  /// Quantities after some adapters have come.
  func changes(_ adapters: [Adapters]) -> [PartID: Int] {
    adapters.reduce(into: [:]) { $0[$1.part.id, default: plan.quantity($1.part.id)] += $1.count }
  }
}

extension Adapter {
  /// How many it takes to give so many plugs of a kind.
  fileprivate func units(_ plugs: Int, _ kind: PlugKind) -> Int {
    let each = max(1, given[kind])
    return (plugs + each - 1) / each
  }
}

extension Part {
  /// The adapter's data, when the part is one.
  var adapter: Adapter? { if case .adapter(let adapter) = spec { adapter } else { nil } }
}
