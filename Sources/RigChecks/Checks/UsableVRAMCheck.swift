import RigModel

extension Check {
  /// Error correction and the like take memory away from programs.
  static let usableVRAM = Check(id: "usable-vram", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      guard let usable = card.spec.usableVRAM, usable < card.spec.vram else { return nil }
      return Finding(
        .note, UsableVRAM(card: card.part.name, usable: usable, all: card.spec.vram), parts: [card.part.id],
        origin: card.part.specOrigin(of: ["usable_vram_gib"]))
    }
  }
}

/// Memory that programs get of a card's.
struct UsableVRAM: Judgment {
  let card: String
  let usable: Gibibytes
  let all: Gibibytes
}
