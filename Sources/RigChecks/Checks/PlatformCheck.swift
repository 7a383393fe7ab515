import RigModel

extension Check {
  /// Exactly one board with a CPU.
  static let platform = Check(id: "platform") { rig in
    let all = rig.platforms
    let count = all.reduce(0) { $0 + $1.quantity }
    guard !rig.lines.isEmpty else { return [] }
    if count > 1 { return [tooMany(all, count)] }
    return rig.platform.map(boardAlone) ?? [noBoard(rig)]
  }

  private static let rule = "A computer has one board, which starts only with a CPU in it."

  private static func noBoard(_ rig: Rig) -> Finding {
    let whole = rig.cheapest(.platform) { part in
      guard let board = part.platform, !board.cpu.isEmpty, board.ram ?? .zero > .zero else { return false }
      return board.x16Slots ?? 0 >= rig.gpus.cards && board.supply?.isProprietary != true
    }
    return Finding(
      .error, check: "platform", "No board, CPU and RAM to put the parts on", fix: whole.map { rig.add($0, 1) },
      source: rule)
  }

  private static func tooMany(_ all: [Rig.Some<Platform>], _ count: Int) -> Finding {
    Finding(
      .error, check: "platform", "\(count) boards in one rig: \(CheckWords.list(all.map(\.title)))",
      parts: all.map(\.part.id), fix: Fix("keep one of them"), source: rule)
  }

  /// A board that comes without a CPU starts nothing; what one costs is not known here.
  private static func boardAlone(_ board: Rig.Some<Platform>) -> [Finding] {
    guard board.spec.cpusFitted == 0 else { return [] }
    return [
      Finding(
        .warning, check: "platform", "\(board.part.name) comes without CPU and RAM, so they cost extra",
        parts: [board.part.id], fix: Fix("buy a CPU and RAM for it as well"), source: board.part.specOrigin)
    ]
  }
}
