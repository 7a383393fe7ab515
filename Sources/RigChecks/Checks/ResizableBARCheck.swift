import RigModel

extension Check {
  /// Intel's Arc cards need a resizable BAR; without one they run at a fraction of their speed.
  static let resizableBAR = Check(id: "resizable-bar") { rig in
    let cards = rig.cards.filter { $0.spec.vendor == "Intel" && $0.spec.architecture.hasPrefix("Xe") }
    guard let board = rig.platform, !board.spec.isWhole, !cards.isEmpty else { return [] }
    let judgment = ResizableBAR(
      board: board.part.name, cards: cards.map(\.part.name), isLacking: board.spec.above4G == false)
    let parts = [board.part.id] + cards.map(\.part.id)
    if judgment.isLacking { return [Finding(.warning, judgment, parts: parts)] }
    guard board.spec.pcieGeneration ?? 0 < resizing else { return [] }
    return [Finding(.unknown, judgment, parts: parts, question: AskResizableBAR())]
  }

  /// From this PCI Express generation on, boards are not asked about.
  ///
  /// An assumption: boards of generation 4 are of 2019 and later, and their makers brought it by a BIOS of 2020 or 2021.
  private static let resizing = 4.0
}

/// Whether a board lets cards map all their memory.
struct ResizableBAR: Judgment {
  let board: String
  let cards: [String]
  /// Whether the board is known to lack it: without Above 4G decoding there is none.
  let isLacking: Bool
}

/// Whether the firmware resizes windows.
struct AskResizableBAR: Asked {}
