import RigModel

extension Check {
  /// Some cards draw much more when a model waits in their memory than when it is empty.
  static let idleDraw = Check(id: "idle-draw", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      let draw = Draw(of: card.part)
      guard let loaded = card.spec.idleLoaded, loaded > draw.idle * 1.5 else { return nil }
      let day = (loaded * Double(card.quantity)).value * 24 / 1000
      return Finding(
        .note, check: "idle-draw",
        "\(card.part.name) idles at \(CheckWords.watts(loaded)) with a model loaded, \(CheckWords.watts(draw.idle)) "
          + "without; \(CheckWords.number(day, decimals: 1)) kWh a day for \(CheckWords.count(card.quantity, "card"))",
        parts: [card.part.id], fix: Fix("unload the model, a power-state daemon, or switch the rig off"),
        source: card.part.specOrigin(of: ["idle_loaded_w"]))
    }
  }
}
