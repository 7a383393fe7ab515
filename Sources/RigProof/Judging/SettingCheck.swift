extension ProofCheck {
  /// Settings of the driver that cost time.
  static let setting = ProofCheck(name: .setting) { evidence in
    let cards = evidence.matching.all.filter { $0.card.first(\.persists) == false }
    guard !cards.isEmpty else { return [] }
    let fact = NoPersistence(target: evidence.matching.target(of: cards.map(\.label)))
    return [ProofFinding(.note, .setting, fact, cards.map(\.label))]
  }

  /// What the files leave open.
  static let missing = ProofCheck(name: .missing) { evidence in
    let readout = evidence.readout
    let cut = ReadoutKind.allCases.filter(readout.cut.contains).map { kind in
      ProofFinding(
        .note, .missing,
        CutPaste(
          kind: kind, attached: ReadoutKind.nvidia.contains(kind) ? readout.attached : nil, seen: readout.cards.count))
    }
    let isUnnamed = !readout.cards.isEmpty && !evidence.matching.hasNames
    return cut
      + (isUnnamed ? [ProofFinding(.note, .missing, NamelessCards(), evidence.matching.matches.map(\.label))] : [])
  }
}

/// A driver that unloads without work.
struct NoPersistence: Fact {
  /// The option by which the tool finds these cards.
  let target: String
}

/// A paste of which the end is missing.
struct CutPaste: Fact {
  let kind: ReadoutKind
  let attached: Int?
  let seen: Int
}

/// Devices without names, taken for the plan's.
struct NamelessCards: Fact {}
