import RigModel

extension Check {
  /// Some boards do not start without a picture; a Tesla gives none.
  static let display = Check(id: "display") { rig in
    guard let platform = rig.platform else { return [] }
    if rig.cards.contains(where: { $0.spec.hasDisplay == true }) { return [] }
    switch platform.spec.video {
    case .bmc, .igpu:
      let what = platform.spec.video == .bmc ? "its management controller" : "its CPU"
      return [
        Finding(
          .ok, check: "display", "\(platform.part.name) shows a picture by \(what)", parts: [platform.part.id],
          source: platform.part.specOrigin)
      ]
    case .some(BoardVideo.none): return [nothing(rig, platform)]
    case nil: return rig.gpus.cards > 0 ? [unknown(rig, platform)] : []
    }
  }

  private static let rule =
    "boards without a graphics device stop at power-on with a beep code unless their BIOS allows it"

  private static func nothing(_ rig: Rig, _ platform: Rig.Some<Platform>) -> Finding {
    Finding(
      .warning, check: "display",
      "No display output: neither \(platform.part.name) nor the cards show a picture; it may not start",
      parts: [platform.part.id], fix: Fix("borrow any small graphics card for the setup, or add one for good"),
      source: "\(platform.part.specOrigin); \(rule)")
  }

  private static func unknown(_ rig: Rig, _ platform: Rig.Some<Platform>) -> Finding {
    Finding(
      .unknown, check: "display",
      "Does \(platform.part.name) show a picture without a graphics card, or start without one?",
      parts: [platform.part.id],
      question: Question(
        english:
          "Is there a display output on the board (graphics in the CPU, or a management controller), and does it "
          + "start without a graphics card?",
        french: "La carte mère a-t-elle une sortie vidéo (graphismes dans le processeur, ou contrôleur de gestion), et "
          + "démarre-t-elle sans carte graphique ?"),
      source: rule)
  }
}
