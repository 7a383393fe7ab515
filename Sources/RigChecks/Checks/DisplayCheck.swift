import RigModel

extension Check {
  /// Some boards do not start without a picture; a Tesla gives none.
  static let display = Check(id: "display", mends: [.gpu]) { rig in
    guard let platform = rig.platform else { return [] }
    if rig.cards.contains(where: { $0.spec.hasDisplay == true }) { return [] }
    let (board, own) = (platform.part.name, platform.part.specOrigin(of: ["video"]))
    let parts = [platform.part.id]
    guard let video = platform.spec.video else {
      guard rig.gpus.cards > 0 else { return [] }
      return [Finding(.unknown, Display.unknown(board), parts: parts, question: AskPicture())]
    }
    guard video == BoardVideo.none else {
      return [Finding(.ok, Display.shown(board, video), parts: parts, origin: own)]
    }
    return [Finding(.warning, Display.missing(board), parts: parts, origin: .both(own, .rule))]
  }
}

/// What shows a picture.
enum Display: Judgment {
  case shown(String, BoardVideo)
  case missing(String)
  case unknown(String)
}

/// Whether a board shows a picture.
struct AskPicture: Asked {}
