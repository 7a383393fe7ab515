import RigModel

extension Check {
  /// Error correction and the like take memory away from programs.
  static let usableVRAM = Check(id: "usable-vram", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      guard let usable = card.spec.usableVRAM, usable < card.spec.vram else { return nil }
      return Finding(
        .note, check: "usable-vram",
        "\(card.part.name): programs get \(CheckWords.memory(usable)) of \(CheckWords.memory(card.spec.vram)) with ECC on",
        parts: [card.part.id], fix: Fix("nvidia-smi -e 0 gives most of it back"),
        source: card.part.specOrigin(of: ["usable_vram_gib"]))
    }
  }
}
