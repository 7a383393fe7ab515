import RigModel

extension Check {
  /// Supplies of servers, which give 12 V alone by an edge connector.
  static let serverSupply = Check(id: "server-supply") { rig in
    let supplies = rig.supplies
    let servers = supplies.filter(\.spec.isBreakout)
    guard !servers.isEmpty else { return [] }
    let feedsBoard = supplies.contains { !$0.spec.isBreakout }
    let board = feedsBoard || rig.platforms.isEmpty ? [] : [noBoardSupply(rig, servers)]
    return board + breakout(rig, servers) + servers.compactMap { mains(rig, $0) }
  }

  private static func noBoardSupply(_ rig: Rig, _ servers: [Rig.Some<Supply>]) -> Finding {
    let needed = (rig.power.peak - rig.cardPeak) * Rig.headroom
    let second = rig.cheapest(.psu) { part in
      guard let supply = part.supply, !supply.isBreakout, !supply.isProprietary, let rated = supply.rated else {
        return false
      }
      return rated >= needed && supply.plugs?[.eps8] ?? 0 > 0
    }
    return Finding(
      .error, check: "server-supply",
      "\(CheckWords.list(servers.map(\.part.name))) gives 12 V alone; the board needs an ATX supply of its own, "
        + "\(CheckWords.watts(needed)) or more",
      parts: servers.map(\.part.id) + rig.platforms.map(\.part.id),
      fix: second.map { rig.add($0, 1) } ?? Fix("add an ATX supply for the board"), source: servers[0].part.specOrigin)
  }

  private static func breakout(_ rig: Rig, _ servers: [Rig.Some<Supply>]) -> [Finding] {
    let units = servers.reduce(0) { $0 + $1.quantity }
    let included = servers.filter { $0.spec.plugs != nil }.reduce(0) { $0 + $1.quantity }
    let boards = included + rig.adapters.reduce(0) { $0 + $1.spec.taken[.server] * $1.quantity }
    guard boards < units else {
      let text = "\(CheckWords.count(units, "server supply", "server supplies")), each with a breakout board"
      return [
        Finding(
          .ok, check: "server-supply", text, parts: servers.map(\.part.id), source: servers[0].part.specOrigin)
      ]
    }
    let missing = units - boards
    let board = rig.cheapest(.adapter, count: missing) { ($0.adapter?.taken[.server] ?? 0) > 0 }
    return [
      Finding(
        .error, check: "server-supply",
        "\(CheckWords.count(missing, "breakout board")) missing: \(CheckWords.list(servers.map(\.title))) has an edge "
          + "connector and no plugs",
        parts: servers.map(\.part.id),
        fix: board.map { rig.add($0, missing) }
          ?? Fix("add \(CheckWords.count(missing, "breakout board")) with PCIe plugs; some sellers include it"),
        source: servers[0].part.specOrigin)
    ]
  }

  private static func mains(_ rig: Rig, _ server: Rig.Some<Supply>) -> Finding? {
    guard let least = server.spec.minimumInput else { return nil }
    let mains = MainsCircuit(rig.plan.power.country).voltage
    let text = "\(server.part.name) gives its full power from \(CheckWords.number(least)) V on; the mains have "
    return Finding(
      mains < least ? .warning : .note, check: "server-supply", "\(text)\(CheckWords.number(mains)) V",
      parts: [server.part.id], fix: mains < least ? Fix("feed it from a circuit of 200 to 240 V") : nil,
      source: server.part.specOrigin)
  }
}
