import RigModel

extension Check {
  /// One driver branch, and one kernel module, has to support all NVIDIA cards of a rig, one ROCm release all of AMD's.
  static let driver = Check(id: "driver") { rig in
    branch(rig.cards.filter { $0.spec.vendor == "NVIDIA" }) + rocm(rig.cards.filter { $0.spec.vendor == "AMD" })
  }

  private static func branch(_ cards: [Rig.Fitted<GPU>]) -> [Finding] {
    guard !cards.isEmpty else { return [] }
    if let clash = modules(cards) ?? branches(cards) { return [clash] }
    return end(cards).map { [$0] } ?? []
  }

  /// The open and the proprietary module are not loaded together.
  private static func modules(_ cards: [Rig.Fitted<GPU>]) -> Finding? {
    let open = cards.filter { $0.spec.kernelModule == .open }
    let closed = cards.filter { $0.spec.kernelModule == .proprietary }
    guard let new = open.first, let old = closed.first else { return nil }
    return Finding(.error, Driver.modules(new.part.name, old.part.name), parts: (open + closed).map(\.part.id))
  }

  private static func branches(_ cards: [Rig.Fitted<GPU>]) -> Finding? {
    let starts = cards.compactMap { card in card.spec.firstBranch.map { (part: card.part, branch: $0) } }
    guard let (new, first) = starts.max(by: { $0.branch < $1.branch }), let (old, last) = oldest(cards, \.lastBranch),
      first > last
    else { return nil }
    return Finding(
      .error, Driver.branches(new.name, first: first, old.part.name, last: last), parts: [new.id, old.part.id],
      origin: .both(.rule, new.specOrigin(of: ["first_driver", "last_driver"])))
  }

  /// The card that support ends for first, and the last release that has it; `nil` when that is known of none.
  static func oldest<Release: Comparable>(
    _ cards: [Rig.Fitted<GPU>], _ last: (GPU) -> Release?
  ) -> (card: Rig.Fitted<GPU>, last: Release)? {
    cards.compactMap { card in last(card.spec).map { (card, $0) } }.min { $0.1 < $1.1 }
  }

  /// The driver that all share is the last one of the oldest card.
  private static func end(_ cards: [Rig.Fitted<GPU>]) -> Finding? {
    guard let (old, last) = oldest(cards, \.lastBranch) else { return nil }
    let others = cards.filter { $0.part.id != old.part.id && $0.spec.lastBranch != last }
    let judgment = Driver.last(last, old.part.name, until: old.spec.endOfLife, others: others.map(\.part.name))
    return Finding(
      .warning, judgment, parts: [old.part.id] + others.map(\.part.id),
      origin: .both(.rule, old.part.specOrigin(of: ["last_driver", "eol_date"])))
  }
}

/// The drivers that cards share, by branch.
enum Driver: Judgment {
  case modules(String, String)
  case branches(String, first: Int, String, last: Int)
  case last(Int, String, until: CivilDate?, others: [String])
}

extension GPU {
  /// The number of its first driver branch: 570.
  var firstBranch: Int? { GPU.branch(firstDriver) }

  /// The number of its last driver branch: 470.
  var lastBranch: Int? { GPU.branch(lastDriver) }

  /// The first number in a text: 470 of `R470` and of `470.256`.
  private static func branch(_ text: String) -> Int? {
    let digits = text.utf8.drop { $0 &- 48 >= 10 }.prefix { $0 &- 48 < 10 }
    return digits.isEmpty ? nil : digits.reduce(0) { min($0 * 10 + Int($1 &- 48), 1_000_000) }
  }
}
