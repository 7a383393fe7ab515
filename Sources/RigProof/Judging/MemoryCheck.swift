import RigModel

extension ProofCheck {
  /// Memory of cards that error correction takes.
  static let memory = ProofCheck(name: .memory) { evidence in
    let planned = Set(evidence.matching.matches.map(\.label))
    let corrected = evidence.matching.all.compactMap { match in
      correction(match, isStranger: !planned.contains(match.label)).map { (said: $0, match: match) }
    }
    let lacking = evidence.matching.all.compactMap { match -> ProofFinding? in
      guard let seen = match.card.memory, seen < match.planned.gpu.vram * 0.88, seen > .zero,
        !(match.card.first(\.isPartitioned) ?? false)
      else { return nil }
      let fact = LackingMemory(name: match.planned.part.name, seen: seen, whole: match.planned.gpu.vram)
      return ProofFinding(.error, .memory, fact, [match.label])
    }
    return lacking
      + Matching.grouped(corrected).map { fact, matches in
        let cards = matches.map(\.label)
        var fact = fact
        fact.target = evidence.matching.target(of: cards)
        return ProofFinding(fact.isPlanned ? .note : .warning, .memory, fact, cards)
      }
  }

  /// Error correction of memory that pays with a sixteenth; that of stacked memory costs nothing, and drivers before 510
  /// count up to 1 % less.
  ///
  /// Source: tables of nvidia-smi 384 to 595 in public pastes: 23040 or 22919 of 24576 MiB, 11441 of 12288.
  private static func correction(_ match: Matching.Match, isStranger: Bool) -> ErrorCorrection? {
    guard let seen = match.card.memory, !(match.card.first(\.isPartitioned) ?? false) else { return nil }
    let share = seen / match.planned.gpu.vram
    guard (0.92..<0.945).contains(share), match.card.first(\.correctsErrors) ?? match.planned.gpu.hasECC else {
      return nil
    }
    return ErrorCorrection(
      seen: seen, whole: match.planned.gpu.vram, planned: match.planned.memory,
      isPlanned: isStranger || seen >= match.planned.memory * 0.985, isStranger: isStranger,
      isHalf: match.planned.gpu.devices > 1,
      endsSoon: match.card.first(\.willCorrectErrors) == false)
  }
}

/// Error correction that is on.
struct ErrorCorrection: Fact {
  let seen: Gibibytes
  let whole: Gibibytes
  let planned: Gibibytes
  let isPlanned: Bool
  /// Whether the plan does not have the card.
  let isStranger: Bool
  let isHalf: Bool
  let endsSoon: Bool
  /// The option by which the tool finds these cards.
  var target = ""
}

/// A card that shows less memory than such cards have.
struct LackingMemory: Fact {
  let name: String
  let seen: Gibibytes
  let whole: Gibibytes
}
