import RigModel

extension Check {
  /// Exactly one board with a CPU.
  static let platform = Check(id: "platform") { rig in
    let all = rig.platforms
    let count = all.reduce(0) { $0 + $1.quantity }
    guard !rig.lines.isEmpty else { return [] }
    if count > 1 { return [Finding(.error, BoardCount.several(all.map(\.counted)), parts: all.map(\.part.id))] }
    return rig.platform.map(boardAlone) ?? [Finding(.error, BoardCount.none)]
  }

  /// A board that comes without a CPU starts nothing; what one costs is not known here.
  private static func boardAlone(_ board: Rig.Fitted<Platform>) -> [Finding] {
    guard board.spec.cpusFitted == 0 else { return [] }
    return [
      Finding(
        .warning, BoardCount.bare(board.part.name), parts: [board.part.id], origin: board.part.specOrigin)
    ]
  }
}

/// How many boards there are, and whether the one is whole.
enum BoardCount: Judgment {
  case none
  case several([PartCount])
  case bare(String)

  func fix(in rig: Rig) -> Fix? {
    guard self == .none else { return nil }
    let whole = rig.cheapest(.platform) { part in
      guard let board = part.platform, !board.cpu.isEmpty, board.ram ?? .zero > .zero else { return false }
      return board.x16Slots ?? 0 >= rig.gpus.cards && board.supply?.isProprietary != true
    }
    return whole.map { rig.add($0, 1) }
  }
}
