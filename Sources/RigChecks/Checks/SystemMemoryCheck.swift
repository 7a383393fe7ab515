import RigModel

extension Check {
  /// A model is read through the board's memory on its way to the cards.
  static let systemMemory = Check(id: "system-memory") { rig in
    guard let platform = rig.platform, rig.gpus.cards > 0, let ram = platform.spec.ram else { return [] }
    guard ram > .zero else { return [none(platform)] }
    let have = "\(platform.part.name) has \(CheckWords.memory(ram)) of RAM"
    guard ram < rig.gpus.largestDevice else {
      let fits = ram >= rig.gpus.vram ? [] : [small(platform, have, rig)]
      return fits
    }
    return [
      Finding(
        .warning, check: "system-memory",
        "\(have), less than the \(CheckWords.memory(rig.gpus.largestDevice)) of one device: models load slowly or not at all",
        parts: [platform.part.id], fix: Fix("more RAM; at least what the largest model takes"), source: rule)
    ]
  }

  private static let rule =
    "github.com/ggml-org/llama.cpp, --mmap: weights are mapped from the file and pass through RAM; loaders without it hold "
    + "the whole model in RAM first"

  private static func none(_ platform: Rig.Some<Platform>) -> Finding {
    Finding(
      .warning, check: "system-memory", "\(platform.part.name) is sold without RAM, so it costs extra",
      parts: [platform.part.id], fix: Fix("buy RAM for it as well"), source: platform.part.specOrigin)
  }

  private static func small(_ platform: Rig.Some<Platform>, _ have: String, _ rig: Rig) -> Finding {
    Finding(
      .note, check: "system-memory",
      "\(have), the cards \(CheckWords.memory(rig.gpus.vram)): a model that fills them loads only with mmap",
      parts: [platform.part.id], source: rule)
  }
}
