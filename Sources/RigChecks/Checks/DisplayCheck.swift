import RigModel

extension Check {
  /// Some boards do not start without a picture; a Tesla gives none.
  static let display = Check(id: "display") { rig in
    guard let platform = rig.platform else { return [] }
    if rig.cards.contains(where: { $0.spec.hasDisplay == true }) { return [] }
    switch platform.spec.video {
    case .bmc: return [shown(platform, "shows a picture by its management controller")]
    case .igpu: return [shown(platform, "shows a picture by its CPU")]
    case .card: return [shown(platform, "comes with a small graphics card for the picture")]
    case .headless: return [shown(platform, "is known to start without a picture")]
    case .some(BoardVideo.none): return [nothing(rig, platform)]
    case nil: return rig.gpus.cards > 0 ? [unknown(rig, platform)] : []
    }
  }

  private static func shown(_ platform: Rig.Some<Platform>, _ how: String) -> Finding {
    Finding(
      .ok, check: "display", "\(platform.part.name) \(how)", parts: [platform.part.id],
      source: platform.part.specOrigin(of: ["video"]))
  }

  private static let rule =
    "boards without a graphics device stop at power-on with a beep code unless their BIOS allows it"

  private static func nothing(_ rig: Rig, _ platform: Rig.Some<Platform>) -> Finding {
    Finding(
      .warning, check: "display",
      "No display output: neither \(platform.part.name) nor the cards show a picture; it may not start",
      parts: [platform.part.id], fix: Fix("borrow any small graphics card for the setup, or add one for good"),
      source: .both(platform.part.specOrigin(of: ["video"]), .words(rule)))
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
        french:
          "La carte mère a-t-elle une sortie vidéo (circuit graphique intégré au processeur, ou contrôleur de gestion), et "
          + "démarre-t-elle sans carte graphique ?"),
      source: rule)
  }
}
