import RigModel

extension Check {
  /// Exactly one board.
  static let platform = Check(id: "platform", mends: [.platform, .machine]) { rig in
    let all = rig.platforms
    let count = all.reduce(0) { $0 + $1.quantity }
    guard !rig.lines.isEmpty, count != 1 else { return [] }
    guard !all.isEmpty else { return [Finding(.error, BoardCount.none)] }
    return [Finding(.error, BoardCount.several(all.map(\.counted)), parts: all.map(\.part.id), mends: [])]
  }
}

/// How many boards there are.
enum BoardCount: Judgment {
  case none
  case several([PartCount])

  func fix(in rig: Rig) -> Fix? {
    guard self == .none else { return nil }
    let whole = rig.cheapest(.platform) { part in
      guard let board = part.platform, !board.cpu.isEmpty, board.ram ?? .zero > .zero else { return false }
      return board.x16Slots ?? 0 >= rig.gpus.cards && board.supply?.isProprietary != true
    }
    return whole.map { rig.add($0, 1) }
  }
}
