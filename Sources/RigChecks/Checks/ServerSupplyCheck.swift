import RigModel

extension Check {
  /// Supplies of servers, which give 12 V alone by an edge connector.
  static let serverSupply = Check(id: "server-supply", mends: [.psu, .adapter]) { rig in
    let supplies = rig.supplies
    let servers = supplies.filter(\.spec.isBreakout)
    guard !servers.isEmpty else { return [] }
    let feedsBoard = supplies.contains { !$0.spec.isBreakout }
    let board = feedsBoard || rig.platforms.isEmpty ? [] : [noBoardSupply(rig, servers)]
    return board + [breakout(rig, servers)] + sideBySide(rig, servers) + servers.compactMap { mains(rig, $0) }
  }

  /// Cards that train together rise at the same instant, and supplies side by side share such a rise unevenly, so that all
  /// but one have to carry the cards.
  ///
  /// Source: B. Badger, Deep Learning Server, read 2026-11: four V100 SXM2 that train together, from 150 to 350 W each in a
  /// tenth of a second, brought two Dell L1100E side by side to 11.4 V, and three carried them.
  private static func sideBySide(_ rig: Rig, _ servers: [Rig.Fitted<Supply>]) -> [Finding] {
    guard rig.plan.isForTraining, rig.gpus.devices > 1, let spare = servers.max(by: weaker)?.part else {
      return []
    }
    let units = servers.reduce(0) { $0 + $1.quantity }
    let rated = servers.reduce(Watts.zero) { $0 + ($1.spec.rated ?? .zero) * Double($1.quantity) }
    let others = rated - (spare.supply?.rated ?? .zero)
    guard units > 1, others > .zero, rig.cardPeak > others else { return [] }
    let judgment = ServerSupply.sideBySide(units, others: others, cards: rig.cardPeak, spare: spare)
    return [Finding(.warning, judgment, parts: servers.map(\.part.id) + rig.cards.map(\.part.id))]
  }

  private static func weaker(_ left: Rig.Fitted<Supply>, _ right: Rig.Fitted<Supply>) -> Bool {
    left.spec.rated ?? .zero < right.spec.rated ?? .zero
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
  /// What all but the largest give, what the cards draw, and one more supply that would carry them.
  case sideBySide(Int, others: Watts, cards: Watts, spare: Part)
  /// Volts from which on it gives its full power, and those of the mains.
  case mains(String, least: Double, volts: Double)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .boardUnfed(_, let needed): rig.cheapest(.psu) { feedsBoard($0, needed) }.map { rig.add($0, 1) }
    case .breakoutMissing(let count, _):
      rig.cheapest(.adapter, count: count, where: isBreakoutBoard).map { rig.add($0, count) }
    case .sideBySide(_, _, _, let spare): withBreakout(spare, in: rig)
    case .breakout, .mains: nil
    }
  }

  /// One more supply, with a breakout board as it has none of its own.
  private func withBreakout(_ supply: Part, in rig: Rig) -> Fix? {
    guard let board = rig.cheapest(.adapter, where: isBreakoutBoard) else { return nil }
    let parts = [supply, board]
    return Fix(
      .add(parts.map { PartCount(name: $0.name, count: 1) }),
      changes: Dictionary(parts.map { ($0.id, rig.plan.quantity($0.id) + 1) }) { first, _ in first })
  }

  private func isBreakoutBoard(_ part: Part) -> Bool { part.adapter.map { $0.taken[.server] > 0 } == true }

  private func feedsBoard(_ part: Part, _ needed: Watts) -> Bool {
    guard let supply = part.supply, !supply.isBreakout, !supply.isProprietary, let rated = supply.rated else {
      return false
    }
    return rated >= needed && supply.plugs?[.eps8] ?? 0 > 0
  }
}
