import RigModel

extension Readout {
  /// The plan of the machine as it stands: cards, their limits and main memory, all of them owned.
  ///
  /// What files do not tell, a board or a supply, is not in it.
  public func plan(named name: String, _ catalog: Catalog, _ naming: Naming) -> Plan {
    var plan = Plan(name: name)
    var devices: [PartID: [Card]] = [:]
    for card in cards {
      guard let id = naming.candidates(card).first(where: { catalog[$0]?.gpu != nil }) else { continue }
      devices[id, default: []].append(card)
    }
    for (id, cards) in devices {
      let perCard = catalog[id]?.gpu?.devices ?? 1
      plan.setQuantity(id, (cards.count + perCard - 1) / perCard)
      plan.limits[id] = Readout.limit(of: cards).map { $0 * Double(perCard) }
    }
    for (id, count) in modules(catalog) { plan.setQuantity(id, count) }
    plan.owned = Set(plan.build.keys)
    return plan
  }

  /// What all cards of a kind are limited to, where that is less than their firmware gives.
  private static func limit(of cards: [Card]) -> Watts? {
    let limits = Set(cards.map { $0.first(\.limits.now) })
    guard limits.count == 1, let limit = limits.first ?? nil else { return nil }
    return cards.allSatisfy { $0.first(\.limits.usual).map { limit < $0 * 0.97 } ?? false } ? limit : nil
  }

  /// The modules of main memory as parts of the catalog: same kind and size, the nearest speed.
  private func modules(_ catalog: Catalog) -> [PartID: Int] {
    sockets.reduce(into: [:]) { counts, socket in
      guard let size = socket.size, let type = socket.type?.lowercased() else { return }
      let parts = catalog.indices(of: .ram).compactMap { place -> (id: PartID, miss: Double)? in
        let part = catalog.parts[place]
        guard case .ram(let ram) = part.spec, ram.type?.rawValue == type, ram.capacity == size else { return nil }
        return (part.id, abs((ram.transfers ?? 0) - (socket.rated ?? 0)))
      }
      if let nearest = parts.min(by: { $0.miss < $1.miss }) { counts[nearest.id, default: 0] += 1 }
    }
  }
}
