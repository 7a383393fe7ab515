import RigModel

extension ProofCheck {
  /// NVIDIA's driver against what programs of today need and what each card still gets.
  static let driver = ProofCheck(name: .driver) { evidence in
    guard let version = evidence.readout.driver, let branch = Int(version.prefix { $0.isNumber }) else { return [] }
    let cards = evidence.matching.all.filter { $0.planned.gpu.vendor == "NVIDIA" }
    return [old(version, branch, cards), last(version, branch, cards, evidence.readout.cuda)].compactMap(\.self)
  }

  /// The first branch that runs programs built with CUDA 12.
  ///
  /// Source: NVIDIA, CUDA compatibility, minor version compatibility table, 2026: 525.60.13.
  private static let forCUDA12 = 525

  private static func old(_ version: String, _ branch: Int, _ cards: [Matching.Match]) -> ProofFinding? {
    let able = cards.filter { match in
      let last = match.planned.gpu.lastCUDA
      return last.isEmpty
        || ReleaseVersion(last).map { version in ReleaseVersion("12").map { version >= $0 } ?? false } ?? false
    }
    guard branch < forCUDA12, !able.isEmpty, able.count == cards.count else { return nil }
    let end = able.compactMap { Int($0.planned.gpu.lastDriver) }.min()
    return ProofFinding(.warning, .driver, OldDriver(version: version, end: end))
  }

  private static func last(
    _ version: String, _ branch: Int, _ cards: [Matching.Match], _ cuda: String?
  ) -> ProofFinding? {
    let ending = cards.filter { Int($0.planned.gpu.lastDriver) == branch }
    guard let first = ending.first else { return nil }
    let fact = LastDriver(version: version, branch: branch, card: first.planned.part.name, cuda: cuda)
    return ProofFinding(.note, .driver, fact, ending.map(\.label))
  }
}

/// A driver that is too old for programs of today.
struct OldDriver: Fact {
  let version: String
  let end: Int?
}

/// A driver that is the last for a card.
struct LastDriver: Fact {
  let version: String
  let branch: Int
  let card: String
  let cuda: String?
}
