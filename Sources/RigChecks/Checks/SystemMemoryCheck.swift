import RigModel

extension Check {
  /// A model is read through the board's memory on its way to the cards.
  static let systemMemory = Check(id: "system-memory", isAdvice: true) { rig in
    guard let platform = rig.platform, let ram = rig.ram, ram > .zero else { return [] }
    let (board, parts) = (platform.part.name, [platform.part.id])
    if ram < rig.gpus.largestDevice {
      return [Finding(.warning, SystemMemory.belowDevice(board, ram, rig.gpus.largestDevice), parts: parts)]
    }
    guard ram < rig.gpus.vram else { return [] }
    return [Finding(.note, SystemMemory.belowCards(board, ram, rig.gpus.vram), parts: parts)]
  }
}

/// RAM, against the memory of cards.
enum SystemMemory: Judgment {
  case belowDevice(String, Gibibytes, Gibibytes)
  case belowCards(String, Gibibytes, Gibibytes)
}
