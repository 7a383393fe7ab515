import RigModel

extension Check {
  /// Supplies of servers, which give 12 V alone by an edge connector.
  static let serverSupply = Check(id: "server-supply", mends: [.psu, .adapter]) { rig in
    let supplies = rig.supplies
    let servers = supplies.filter(\.spec.isBreakout)
    guard !servers.isEmpty else { return [] }
    let feedsBoard = supplies.contains { !$0.spec.isBreakout }
    let board = feedsBoard || rig.platforms.isEmpty ? [] : [noBoardSupply(rig, servers)]
    return board + [breakout(rig, servers)] + servers.compactMap { mains(rig, $0) }
  }

  private static func noBoardSupply(_ rig: Rig, _ servers: [Rig.Fitted<Supply>]) -> Finding {
    let needed = (rig.peak - rig.cardPeak) * Rig.headroom
    return Finding(
      .error, ServerSupply.boardUnfed(by: servers.map(\.part.name), needed: needed),
      parts: servers.map(\.part.id) + rig.platforms.map(\.part.id), origin: servers[0].part.specOrigin)
  }

  private static func breakout(_ rig: Rig, _ servers: [Rig.Fitted<Supply>]) -> Finding {
    let units = servers.reduce(0) { $0 + $1.quantity }
    let boards = rig.adapters.reduce(0) { $0 + $1.spec.taken[.server] * $1.quantity }
    let judgment =
      boards < units
      ? ServerSupply.breakoutMissing(units - boards, servers.map(\.counted)) : ServerSupply.breakout(units)
    return Finding(
      boards < units ? .error : .ok, judgment, parts: servers.map(\.part.id), origin: servers[0].part.specOrigin)
  }

  private static func mains(_ rig: Rig, _ server: Rig.Fitted<Supply>) -> Finding? {
    guard let least = server.spec.minimumInput else { return nil }
    let mains = MainsCircuit(rig.plan.power.country).voltage
    return Finding(
      mains < least ? .warning : .note, ServerSupply.mains(server.part.name, least: least, volts: mains),
      parts: [server.part.id], origin: server.part.specOrigin)
  }
}

/// Supplies of servers.
enum ServerSupply: Judgment {
  case boardUnfed(by: [String], needed: Watts)
  case breakout(Int)
  case breakoutMissing(Int, [PartCount])
  /// Volts from which on it gives its full power, and those of the mains.
  case mains(String, least: Double, volts: Double)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .boardUnfed(_, let needed): rig.cheapest(.psu) { feedsBoard($0, needed) }.map { rig.add($0, 1) }
    case .breakoutMissing(let count, _):
      rig.cheapest(.adapter, count: count) { ($0.adapter?.taken[.server] ?? 0) > 0 }.map { rig.add($0, count) }
    case .breakout, .mains: nil
    }
  }

  private func feedsBoard(_ part: Part, _ needed: Watts) -> Bool {
    guard let supply = part.supply, !supply.isBreakout, !supply.isProprietary, let rated = supply.rated else {
      return false
    }
    return rated >= needed && supply.plugs?[.eps8] ?? 0 > 0
  }
}
