import RigModel

extension Check {
  /// Some cards draw much more when a model waits in their memory than when it is empty.
  static let idleDraw = Check(id: "idle-draw", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      let draw = Draw(of: card.part)
      guard let loaded = card.spec.idleLoaded, loaded > draw.idle * 1.5 else { return nil }
      return Finding(
        .note, IdleDraw(card: card.counted, loaded: loaded, idle: draw.idle), parts: [card.part.id],
        origin: card.part.specOrigin(of: ["idle_loaded_w"]))
    }
  }
}

/// What each of some cards draws with and without a model in its memory.
struct IdleDraw: Judgment {
  let card: PartCount
  let loaded: Watts
  let idle: Watts

  /// What all draw in a day, loaded, in kWh.
  var day: Double { (loaded * Double(card.count)).value * 24 / 1000 }
}
