import RigModel

/// Modules of main memory that can be bought for the sockets of a machine.
struct ModuleShelf {
  /// What to buy.
  struct Offer {
    let name: String
    let cost: Money
    /// How many of them take the place of a module that is there.
    let exchanged: Int
  }

  private let rig: PlannedRig
  private let sockets: [MemorySocket]
  private let empty: Int

  init(_ sockets: [MemorySocket], _ rig: PlannedRig) {
    (self.sockets, self.rig) = (sockets, rig)
    empty = sockets.count { $0.size == nil }
  }

  /// The cheapest modules that fit into the empty sockets and have so much together.
  func filling(_ missing: Gibibytes) -> Offer? { cheapest(missing, sockets: empty, exchanged: 0) }

  /// The same where modules that hold others back are taken out.
  func exchanging(_ missing: Gibibytes) -> Offer? {
    let slowest = sockets.compactMap(\.rated).min() ?? 0
    guard sockets.contains(where: { $0.rated ?? 0 > slowest }) else { return nil }
    let slow = sockets.filter { $0.rated == slowest }.compactMap(\.size)
    return cheapest(missing + slow.reduce(.zero, +), sockets: empty + slow.count, exchanged: slow.count)
  }

  private func cheapest(_ missing: Gibibytes, sockets: Int, exchanged: Int) -> Offer? {
    let offers = rig.catalog.indices(of: .ram).compactMap { place -> Offer? in
      let part = rig.catalog.parts[place]
      guard case .ram(let ram) = part.spec, let size = ram.capacity, fits(ram) else { return nil }
      let count = Int((missing / size).rounded(.up))
      guard count <= sockets, let cost = rig.cost(part, count) else { return nil }
      return Offer(name: "\(count) × \(part.name) \(size.value.short()) GB", cost: cost, exchanged: exchanged)
    }
    return offers.min { $0.cost < $1.cost }
  }

  /// Whether a module is of the kind that the machine has.
  private func fits(_ ram: RAM) -> Bool {
    guard ram.type?.rawValue == sockets.lazy.compactMap(\.type).first?.lowercased() else { return false }
    if let wanted = rig.board?.platform.ramModule, let module = ram.module, module != wanted { return false }
    let isForServers = sockets.contains { $0.isForServers ?? false }
    return !isForServers || ram.module != .udimm && ram.module != .sodimm
  }
}
